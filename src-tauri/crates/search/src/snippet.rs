use crate::{folding::fold, plain::before_broken_figure, scripts::is_han};

/// The longest snippet, in characters.
const MAX_CHARS: usize = 240;
/// As much of a page as is kept to look for a sentence in, in bytes. Further down, the summary says it better.
pub(crate) const MAX_LOOK: usize = 4 << 10;

/// A sentence shorter than this, in bytes, is a label or a cell of a table and says little by itself.
const MIN_SENTENCE: usize = 20;
/// As much as an ending adds to a stem, in bytes.
const MAX_ENDING: usize = 5;

/// The forms by which words of a question were found, folded.
pub(crate) struct Forms {
    /// Whole words.
    pub words: Vec<String>,
    /// Beginnings that other forms of the words share.
    pub beginnings: Vec<String>,
}

impl Forms {
    fn occur_in(&self, text: &str) -> usize {
        text.split(|c: char| !is_part_of_word(c)).filter(|word| !word.is_empty() && self.hold(word)).count()
    }

    fn hold(&self, word: &str) -> bool {
        // Between two marks Chinese is written in one.
        if word.starts_with(is_han) {
            return self.words.iter().any(|form| form.starts_with(is_han) && word.contains(form.as_str()));
        }
        if word.is_ascii() {
            return self.hold_folded(word, str::eq_ignore_ascii_case);
        }
        self.hold_folded(&fold(word), str::eq)
    }

    fn hold_folded(&self, word: &str, same: fn(&str, &str) -> bool) -> bool {
        let begins = |form: &String| {
            word.len() <= form.len() + MAX_ENDING && word.get(..form.len()).is_some_and(|start| same(start, form))
        };
        self.words.iter().any(|form| same(word, form)) || self.beginnings.iter().any(begins)
    }
}

/// Letters, digits, and the marks that scripts set on letters.
fn is_part_of_word(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{6ed}' | '\u{900}'..='\u{d7f}' | '\u{200c}')
}

/// The sentence that shows best why a record was found: its summary, unless the words stand only further down.
pub(crate) fn snippet(title: &str, summary: &str, text: &str, forms: &Forms) -> String {
    if forms.occur_in(title) > 0 || forms.occur_in(summary) > 0 {
        return shortened(summary);
    }
    let mut best = (0, summary);
    for sentence in sentences(text) {
        let hits = forms.occur_in(sentence);
        if hits > best.0 {
            best = (hits, sentence);
        }
    }
    shortened(best.1)
}

/// The sentences of a text: up to the end of a line, or a full stop with a space behind it.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .flat_map(|line| line.split_inclusive(". "))
        .flat_map(|line| line.split_inclusive(['。', '।', '۔', '؟']))
        .map(str::trim)
        .filter(|sentence| sentence.len() >= MIN_SENTENCE)
}

fn shortened(text: &str) -> String {
    let Some((cut, _)) = text.char_indices().nth(MAX_CHARS) else { return text.to_owned() };
    let kept = &text[..cut];
    let kept = kept.rsplit_once(' ').map_or(kept, |(before, _)| before);
    format!("{}…", before_broken_figure(kept).trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(words: &[&str], beginnings: &[&str]) -> Forms {
        let owned = |list: &[&str]| list.iter().map(|&form| form.to_owned()).collect();
        Forms { words: owned(words), beginnings: owned(beginnings) }
    }

    const TEXT: &str = "Go in person. Bring a passport and a lease.\nEvery card of this kind is free.";

    #[test]
    fn the_summary_stands_unless_the_words_are_further_down() {
        assert_eq!(snippet("OHIP", "Apply soon.", TEXT, &forms(&["ohip"], &[])), "Apply soon.");
        assert_eq!(snippet("OHIP", "Apply soon.", TEXT, &forms(&["lease"], &[])), "Bring a passport and a lease.");
        assert_eq!(snippet("OHIP", "Apply soon.", TEXT, &forms(&[], &["card"])), "Every card of this kind is free.");
        assert_eq!(snippet("OHIP", "Apply soon.", TEXT, &forms(&["zebra"], &[])), "Apply soon.");
    }

    #[test]
    fn a_long_sentence_is_cut_between_words() {
        let long = "word ".repeat(100);
        let snippet = snippet("", &long, "", &forms(&[], &[]));
        assert!(snippet.ends_with("word…") && snippet.chars().count() <= MAX_CHARS + 1, "{snippet}");
        assert!(shortened(&"é".repeat(400)).ends_with('…'));
    }
}
