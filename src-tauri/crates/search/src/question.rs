use crate::{
    scripts::{Script, script_of},
    stems::stems_of,
    stop_words::{telling, without_phrases},
    words::{Word, words},
};

/// What is read of a question: enough for any that a person types, and a bound for any that a machine does.
const MAX_CHARS: usize = 256;
pub(crate) const MAX_WORDS: usize = 24;

/// The shortest word that may have a wrong letter; shorter ones are too close to each other.
const MIN_FUZZY_CHARS: usize = 5;
/// The same where a letter says more, since vowels are not written or stand within the letter before.
const MIN_FUZZY_CHARS_OF_DENSE: usize = 4;
/// The shortest beginning of a word that is looked for.
const MIN_PREFIX_CHARS: usize = 2;

/// A word that is asked for.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub word: String,
    pub script: Script,
    /// Its stems in every language of the index, as the question's own language is not known.
    pub stems: Vec<String>,
    /// Whether more letters may follow.
    pub unfinished: bool,
}

impl Asked {
    /// Whether one letter of the word may be wrong. Numbers are not guessed at.
    pub fn may_be_mistyped(&self) -> bool {
        let least = match self.script {
            Script::Han => return false,
            Script::Arabic | Script::Devanagari | Script::Gurmukhi => MIN_FUZZY_CHARS_OF_DENSE,
            _ => MIN_FUZZY_CHARS,
        };
        self.word.chars().count() >= least && !self.word.contains(char::is_numeric)
    }
}

/// The words of a question, each once.
pub(crate) fn asked(text: &str, languages: &[String]) -> Vec<Asked> {
    let text: String = text.chars().take(MAX_CHARS).collect();
    let text = without_phrases(&text);
    let all = words(&text);
    let last = all.last().map(|word| word.folded.clone());
    let unfinished = last.filter(|_| text.ends_with(char::is_alphanumeric));
    let mut asked: Vec<Asked> = Vec::new();
    for word in telling(all) {
        if asked.len() < MAX_WORDS && asked.iter().all(|other| other.word != word.folded) {
            let script = script_of(&word.folded);
            // One Chinese character begins few pairs.
            let begins = script == Script::Han || word.folded.chars().count() >= MIN_PREFIX_CHARS;
            let unfinished = unfinished.as_ref() == Some(&word.folded) && begins;
            asked.push(Asked { stems: stems(&word, languages), word: word.folded, script, unfinished });
        }
    }
    asked
}

fn stems(word: &Word, languages: &[String]) -> Vec<String> {
    languages.iter().flat_map(|lang| stems_of(word, lang)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(String, bool)> {
        asked(text, &["en".to_owned()]).into_iter().map(|asked| (asked.word, asked.unfinished)).collect()
    }

    #[test]
    fn only_the_last_word_may_be_unfinished() {
        assert_eq!(of("health ca"), [("health".to_owned(), false), ("ca".to_owned(), true)]);
        assert_eq!(of("health card "), [("health".to_owned(), false), ("card".to_owned(), false)]);
        assert_eq!(of("health c"), [("health".to_owned(), false), ("c".to_owned(), false)]);
    }

    #[test]
    fn a_question_is_bounded_and_repeats_nothing() {
        let long: String = (0..100).map(|i| format!("w{i} ")).collect();
        assert_eq!(of(&long).len(), MAX_WORDS);
        assert_eq!(of("rent rent Rent").len(), 1);
        assert_eq!(of(&"é".repeat(10_000))[0].0.len(), 64);
    }
}
