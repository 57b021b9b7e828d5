use std::collections::{BTreeSet, HashMap};

use crate::{
    roman,
    stems::stems_of,
    words::{Run, each_part, word},
};

/// So many parts of texts are remembered at once; the words of a language that are in use are fewer.
const MAX_KNOWN: usize = 200_000;

/// So many terms are kept for words in other letters; all languages together have fewer words.
const MAX_ROMAN: usize = 400_000;

/// What parts of texts come down to, by language. Most of a text are words that came before.
#[derive(Default)]
pub(crate) struct Known {
    of: HashMap<String, HashMap<String, Part>>,
    /// The terms by which words in other letters are found when they are typed in Latin ones.
    pub roman: BTreeSet<String>,
}

#[derive(Default)]
struct Part {
    folded: String,
    /// With a space before each.
    stems: String,
}

/// Words and stems, with a space before each.
#[derive(Default)]
pub(crate) struct Bag {
    pub words: String,
    pub stems: String,
}

impl Bag {
    /// Puts in the words of a text with their stems, and the compounds they make.
    pub fn add(&mut self, text: &str, lang: &str, known: &mut Known) {
        if !known.of.contains_key(lang) {
            known.of.insert(lang.to_owned(), HashMap::new());
        }
        let Known { of, roman } = known;
        let Some(known) = of.get_mut(lang) else { return };
        let mut run = Run::default();
        each_part(text, |part, joins_on| {
            if !known.contains_key(part) {
                if known.len() >= MAX_KNOWN {
                    known.clear();
                }
                let taken = Part::of(part, lang);
                if roman.len() < MAX_ROMAN {
                    roman.extend(roman::terms(&taken.folded, lang));
                }
                known.insert(part.to_owned(), taken);
            }
            let part = &known[part];
            if !part.folded.is_empty() {
                run.take(&part.folded, joins_on).for_each(|compound| self.push(&compound));
                self.push(&part.folded);
                self.stems.push_str(&part.stems);
            }
        });
        run.finish().for_each(|compound| self.push(&compound));
    }

    fn push(&mut self, word: &str) {
        self.words.push(' ');
        self.words.push_str(word);
    }
}

impl Part {
    fn of(part: &str, lang: &str) -> Self {
        let Some(word) = word(part) else { return Self::default() };
        let stems = stems_of(&word, lang).iter().flat_map(|stem| [" ", stem]).collect();
        Self { folded: word.folded, stems }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bag_holds_words_compounds_and_stems() {
        let mut known = Known::default();
        // The second time from memory.
        for _ in 0..2 {
            let mut bag = Bag::default();
            bag.add("Pre-arrival écoles", "fr", &mut known);
            assert_eq!(bag.words, " pre arrival prearrival ecoles");
            assert_eq!(bag.stems, " fr:pre fr:arrival fr:ecol");
        }
    }
}
