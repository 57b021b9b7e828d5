//! How hard a text is to read.
//!
//! English: the grade of Flesch and Kincaid (1975), 0.39 × words a sentence + 11.8 × syllables a word − 15.59; 8 is what
//! most adults read with ease. French, for which that formula was never made: the mean length of a sentence.
//!
//! What is counted is the running text: paragraphs, and each item of a list as a sentence of its own. Headings and tables
//! are left out. A figure counts as one word.
//!
//! Syllables are counted by rule, not by dictionary: each run of the vowels a e i o u y is one; a silent e at the end
//! (`care`, but not `table`), and a silent `-ed` (`asked`, but not `needed`) or `-es` (`times`, but not `places`) is
//! none; every word has at least one. The rule is wrong for about one word in ten, in both directions.

use crate::{Block, Inline, parse_markdown};

/// What was counted in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub sentences: u32,
    pub words: u32,
    /// By the rule for English.
    pub syllables: u32,
}

impl Reading {
    /// Counts in the running text of Markdown.
    pub fn of(markdown: &str) -> Self {
        let mut reading = Self::default();
        reading.blocks(&parse_markdown(markdown).blocks);
        reading
    }

    /// The mean number of words a sentence; 0 where there is none.
    pub fn words_per_sentence(self) -> f64 {
        f64::from(self.words) / f64::from(self.sentences.max(1))
    }

    /// The school grade that reads an English text with ease.
    pub fn grade(self) -> f64 {
        let syllables_per_word = f64::from(self.syllables) / f64::from(self.words.max(1));
        0.39 * self.words_per_sentence() + 11.8 * syllables_per_word - 15.59
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph { content } => {
                    let mut text = String::new();
                    content.iter().for_each(|inline| running(inline, &mut text));
                    self.text(&text);
                }
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(item)),
                Block::Callout { content, .. } => self.blocks(content),
                Block::Heading { .. } | Block::Table { .. } => {}
            }
        }
    }

    fn text(&mut self, text: &str) {
        let mut words_since_end = 0;
        let mut tokens = text.split_whitespace().peekable();
        while let Some(token) = tokens.next() {
            let word = token.trim_matches(|c: char| !c.is_alphanumeric());
            if !word.is_empty() {
                words_since_end += 1;
                self.words += 1;
                self.syllables += syllables(word);
            }
            let next = tokens.peek().copied();
            if words_since_end > 0 && next.is_none_or(|next| ends_sentence(token, next)) {
                self.sentences += 1;
                words_since_end = 0;
            }
        }
    }
}

fn running(inline: &Inline, text: &mut String) {
    match inline {
        Inline::Text { text: words } => text.push_str(words),
        Inline::Strong { content } | Inline::Emphasis { content } | Inline::Link { content, .. } => {
            content.iter().for_each(|inline| running(inline, text));
        }
        Inline::Figure { .. } => text.push('0'),
        Inline::Break => text.push(' '),
    }
}

/// Points that end no sentence.
const ABBREVIATIONS: &[&str] = &["dr.", "mr.", "mrs.", "ms.", "st.", "no.", "e.g.", "i.e.", "mme.", "m.", "art."];

fn ends_sentence(token: &str, next: &str) -> bool {
    let end = token.trim_end_matches([')', ']', '"', '\'', '”', '’', '»']);
    match end.chars().next_back() {
        Some('!' | '?' | '…') => true,
        Some('.') => {
            let goes_on = next.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_lowercase);
            !goes_on && !ABBREVIATIONS.contains(&end.to_lowercase().as_str())
        }
        _ => false,
    }
}

fn syllables(word: &str) -> u32 {
    let word = word.to_lowercase();
    let is_vowel = |c: char| "aeiouyàâäéèêëîïôöùûüœ".contains(c);
    let mut count = 0;
    let mut before = false;
    for c in word.chars() {
        let vowel = is_vowel(c);
        count += u32::from(vowel && !before);
        before = vowel;
    }
    let consonant_before = |stem: &str| stem.chars().next_back().is_some_and(|c| !is_vowel(c));
    let silent = if let Some(stem) = word.strip_suffix('e') {
        // The `le` of `table` is a syllable, that of `whole` is not.
        consonant_before(stem) && !stem.strip_suffix('l').is_some_and(consonant_before)
    } else if let Some(stem) = word.strip_suffix("ed") {
        consonant_before(stem) && !stem.ends_with(['t', 'd'])
    } else if let Some(stem) = word.strip_suffix("es") {
        let hissing = stem.ends_with(['s', 'x', 'z', 'c', 'g']) || stem.ends_with("ch") || stem.ends_with("sh");
        consonant_before(stem) && !hissing
    } else {
        false
    };
    (count - u32::from(silent && count > 1)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_follow_the_rule() {
        for (word, expected) in [
            ("care", 1),
            ("table", 2),
            ("whole", 1),
            ("asked", 1),
            ("needed", 2),
            ("times", 1),
            ("places", 2),
            ("the", 1),
            ("immigration", 4),
            ("province", 2),
            ("211", 1),
        ] {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn sentences_words_and_syllables_are_counted() {
        let counts = |text: &str| {
            let reading = Reading::of(text);
            (reading.sentences, reading.words, reading.syllables)
        };
        assert_eq!(counts("The cat sat. It slept!"), (2, 5, 5));
        assert_eq!(counts("## A heading\n\nSee Dr. Lee at 8 a.m. on Friday."), (1, 8, 9));
        assert_eq!(counts("1. Your card\n2. Pay {figure:card-fee} there"), (2, 5, 5));
        assert_eq!(counts("| a | b |\n|---|---|\n| c | d |"), (0, 0, 0));
        assert_eq!(counts("Où aller ? Ici : au « centre »."), (2, 5, 7));
    }

    #[test]
    fn the_grade_is_that_of_flesch_and_kincaid() {
        // Six words, six syllables, one sentence: 0.39 * 6 + 11.8 - 15.59.
        assert!((Reading::of("The cat sat on the mat.").grade() - -1.45).abs() < 0.001);
        let hard = "Applicants demonstrating admissibility considerations necessitate additional documentation.";
        assert!(Reading::of(hard).grade() > 20.0);
    }
}
