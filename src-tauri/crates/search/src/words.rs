use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions};

use crate::{
    folding::{fold, lower},
    scripts::is_han,
};

/// The longest word that is told from others by all its letters.
const MAX_WORD_CHARS: usize = 64;
/// The longest run of parts that also counts as one word.
const MAX_COMPOUND_CHARS: usize = 32;

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// As it is compared.
    pub folded: String,
    /// In lower case with its accents, for stemmers.
    pub lower: String,
}

/// The words of a text, in order. Parts of `pre-arrival`, `ontario.ca` and `866-532-3161` are words of their own.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    each_part(text, |part, _| words.extend(word(part)));
    words
}

/// A run of parts that is also written in one: `prearrival`, `8665323161`, `noc` for `N.O.C.`.
#[derive(Default)]
pub(crate) struct Run {
    joined: String,
    parts: usize,
}

impl Run {
    /// Takes a part up, after ending the run before it unless the part joins on. Gives the compounds that ended.
    pub fn take(&mut self, folded: &str, joins_on: bool) -> impl Iterator<Item = String> + use<> {
        let ended = if joins_on { None } else { self.end() };
        self.joined.push_str(folded);
        self.parts += 1;
        compounds(ended)
    }

    /// Ends the run. A telephone number counts with and without the leading 1.
    pub fn finish(&mut self) -> impl Iterator<Item = String> + use<> {
        compounds(self.end())
    }

    fn end(&mut self) -> Option<String> {
        let is_compound = self.parts > 1 && self.joined.chars().count() <= MAX_COMPOUND_CHARS;
        let ended = is_compound.then(|| self.joined.clone());
        self.joined.clear();
        self.parts = 0;
        ended
    }
}

fn compounds(joined: Option<String>) -> impl Iterator<Item = String> + use<> {
    let is_telephone =
        |joined: &&String| joined.len() == 11 && joined.starts_with('1') && joined.bytes().all(|b| b.is_ascii_digit());
    let without_1 = joined.as_ref().filter(is_telephone).map(|joined| joined[1..].to_owned());
    without_1.into_iter().chain(joined)
}

/// Calls `found` for each part of a text that holds a letter or digit, and tells whether it stands right behind the
/// part before it, with one hyphen or point between them.
///
/// Chinese is written without spaces; its parts are all pairs of neighbouring characters. A dictionary would cut a
/// question otherwise than the page, and a mistyped one anyhow; pairs are the same in both, and weigh nothing.
pub(crate) fn each_part(text: &str, mut found: impl FnMut(&str, bool)) {
    let segmenter = WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
    let mut rest = text;
    while !rest.is_empty() {
        let (other, han) = rest.split_at(rest.find(is_han).unwrap_or(rest.len()));
        parts(&segmenter, other, &mut found);
        let (han, then) = han.split_at(han.find(|c| !is_han(c)).unwrap_or(han.len()));
        pairs(han, |pair| found(pair, false));
        rest = then;
    }
}

fn parts(segmenter: &WordSegmenterBorrowed<'_>, text: &str, found: &mut impl FnMut(&str, bool)) {
    let mut start = 0;
    let mut joins_on = false;
    for end in segmenter.segment_str(text) {
        let Some(segment) = text.get(start..end) else { continue };
        start = end;
        // `is_word_like` would drop words that end in a combining mark: most of Hindi, Punjabi and Tamil.
        if !segment.contains(char::is_alphanumeric) {
            joins_on = is_joiner(segment);
            continue;
        }
        for (i, part) in segment.split(is_separator).filter(|part| part.contains(char::is_alphanumeric)).enumerate() {
            found(part, joins_on || i > 0);
        }
        joins_on = false;
    }
}

/// The pairs of neighbouring characters; of one character, itself.
fn pairs(run: &str, mut found: impl FnMut(&str)) {
    if run.is_empty() {
        return;
    }
    let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).chain([run.len()]).collect();
    if starts.len() < 3 {
        found(run);
    }
    starts.windows(3).for_each(|ends| found(&run[ends[0]..ends[2]]));
}

fn is_joiner(segment: &str) -> bool {
    matches!(segment, "-" | "\u{2010}" | "\u{2011}" | "." | "/")
}

/// What Unicode keeps inside a word or number and search does not.
fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | ':' | ';' | '_' | '\u{b7}' | '\u{2027}' | '\u{66b}' | '\u{66c}' | '\u{5f4}')
}

/// The word that a part is; none where it is made of marks alone.
pub(crate) fn word(part: &str) -> Option<Word> {
    let part: String = part.chars().take(MAX_WORD_CHARS).collect();
    let bare = without_apostrophes(&part);
    let folded = fold(&bare);
    (!folded.is_empty()).then(|| Word { lower: lower(&bare), folded })
}

/// What French puts before a vowel: `l'assurance` is found as `assurance`.
const ELISIONS: [&str; 14] =
    ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu"];

fn without_apostrophes(part: &str) -> String {
    const APOSTROPHES: [char; 5] = ['\'', '\u{2019}', '\u{2018}', '\u{2bc}', '\u{ff07}'];
    let Some((before, after)) = part.split_once(APOSTROPHES) else { return part.to_owned() };
    let elided = ELISIONS.contains(&before.to_lowercase().as_str());
    // `l'` before two letters and more; `s's` and the like are left to the rules of English.
    if elided && after.chars().count() > 1 {
        return without_apostrophes(after);
    }
    // English `'s`.
    if after.eq_ignore_ascii_case("s") {
        return before.to_owned();
    }
    part.replace(APOSTROPHES, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn words_of_every_script_are_found() {
        assert_eq!(folded("Apply for OHIP (it's free)."), ["apply", "for", "ohip", "it", "free"]);
        assert_eq!(folded("L'assurance-santé d’Ontario, aujourd'hui"), ["assurance", "sante", "ontario", "aujourdhui"]);
        assert_eq!(folded("jusqu'à l'école qu'il"), ["jusqua", "ecole", "il"]);
        assert_eq!(folded("بطاقة الصحة"), ["بطاقه", "الصحه"]);
        assert_eq!(folded("हिन्दी में"), ["हिन्दी", "में"]);
        assert_eq!(folded("தமிழ் மொழி"), ["தமிழ்", "மொழி"]);
        assert_eq!(folded("健康保险、税 T4拿到"), ["健康", "康保", "保险", "税", "t4", "拿到"]);
        assert_eq!(folded(" -- … \u{301}"), [""; 0]);
    }

    fn compounds(text: &str) -> Vec<String> {
        let mut run = Run::default();
        let mut compounds = Vec::new();
        each_part(text, |part, joins_on| {
            compounds.extend(run.take(&word(part).unwrap().folded, joins_on));
        });
        compounds.extend(run.finish());
        compounds
    }

    #[test]
    fn parts_are_words_and_runs_of_them_are_compounds() {
        assert_eq!(folded("pre-arrival"), ["pre", "arrival"]);
        assert_eq!(compounds("pre-arrival N.O.C. and/or x - y"), ["prearrival", "noc", "andor"]);
        assert_eq!(folded("1-866-532-3161"), ["1", "866", "532", "3161"]);
        assert_eq!(compounds("Call 1-866-532-3161."), ["8665323161", "18665323161"]);
        assert_eq!(compounds("866.532.3161"), ["8665323161"]);
        assert_eq!(compounds("one two"), [""; 0]);
    }

    #[test]
    fn a_word_without_end_is_cut() {
        assert_eq!(folded(&"a".repeat(10_000)), ["a".repeat(MAX_WORD_CHARS)]);
    }
}
