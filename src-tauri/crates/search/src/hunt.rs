use std::{collections::HashMap, io};

use tantivy::{DocId, Term, query::FuzzyTermQuery, schema::IndexRecordOption};

use crate::{
    Matched,
    index::{Pages, Part, Zone},
    question::Asked,
    roman,
    scripts::{Script, script_of, script_of_language},
    search::Worth,
    stems::stems_of,
    stop_words::is_stop_word,
    tally::{Tally, rarity},
    words::Word,
};

/// The most words of the index that stand for the beginning of one.
const MAX_COMPLETIONS: usize = 48;
/// The most words of the index that stand for a mistyped one.
const MAX_CORRECTIONS: usize = 16;
/// So many records with all words make it needless to doubt the spelling of words that the index knows.
const ENOUGH: usize = 3;

/// A word a page holds as it was typed counts whole, in another form or with another letter less.
const STEM_WORTH: f32 = 0.8;
const COMPLETION_WORTH: f32 = 0.5;
const CORRECTION_WORTH: f32 = 0.4;
/// In the letters of its own script, where it was typed in Latin ones.
const NATIVE_WORTH: f32 = 0.7;

/// The shortest word in Latin letters that may be of any other script.
const MIN_CHARS_WITHOUT_READER: usize = 4;

/// The longest word that is passed over when it is a particle of another language in Latin letters.
const MAX_PARTICLE_CHARS: usize = 4;

/// A page that lacks words of the question must hold at least this share of what they say together.
const MIN_SHARE: f32 = 0.4;

/// A record that holds words of the question.
pub(crate) struct Catch {
    pub record: u32,
    /// Its document that holds them best.
    pub doc: DocId,
    /// Whether it holds all of them.
    pub full: bool,
    pub matched: Matched,
    pub score: f32,
}

/// The words of one question on their way through the index.
pub(crate) struct Hunt<'a> {
    pages: &'a Pages,
    asked: &'a [Asked],
    tally: Tally,
    /// How telling each word is; 0 for one that was not found in any form.
    rarities: Vec<f32>,
    /// Words of the index that stand for each word, other than its stems.
    pub stand_ins: Vec<Vec<String>>,
    /// By word that the index does not know, how it would spell it.
    pub spelled: Vec<Option<String>>,
    /// The words (bits) that the index does not know as they were typed.
    unknown: u32,
    /// The words (bits) that say nothing once they are read in another script.
    silent: u32,
    corrected: Vec<bool>,
    /// The reader's language where it is not written in Latin letters: words in those may be meant in it.
    reader: Option<&'a str>,
}

impl<'a> Hunt<'a> {
    /// Looks for every word of the question; for a word that is not found, for those that differ in one letter.
    pub fn new(pages: &'a Pages, asked: &'a [Asked], lang: &'a str) -> io::Result<Self> {
        let documents = u32::try_from(pages.cards.len()).unwrap_or(u32::MAX);
        let mut hunt = Self {
            pages,
            asked,
            tally: Tally::new(documents),
            rarities: vec![0.0; asked.len()],
            stand_ins: vec![Vec::new(); asked.len()],
            spelled: vec![None; asked.len()],
            unknown: 0,
            silent: 0,
            corrected: vec![false; asked.len()],
            reader: script_of_language(lang).filter(|script| *script != Script::Latin).map(|_| lang),
        };
        for word in 0..asked.len() {
            hunt.as_typed(word)?;
        }
        hunt.written_in_one()?;
        for word in 0..asked.len() {
            if hunt.rarities[word] == 0.0 {
                hunt.unknown |= 1 << word;
            }
        }
        hunt.make_sense()?;
        Ok(hunt)
    }

    /// Looks for what the words that the index does not know may mean.
    fn make_sense(&mut self) -> io::Result<()> {
        for word in 0..self.asked.len() {
            if self.knows(word) {
                self.pass_over_particle(word)?;
            } else if !(self.reader.is_some() && self.in_own_letters(word)? || self.sounds_alike(word)?) {
                self.corrected(word)?;
            }
        }
        // Whoever reads English may type Hindi; but only where nothing else makes sense of the question.
        if self.reader.is_none() && self.rarities.iter().all(|rarity| *rarity == 0.0) {
            for word in 0..self.asked.len() {
                self.in_own_letters(word)?;
            }
        }
        Ok(())
    }

    /// Reads a word in Latin letters as one of another script; tells whether it makes sense there.
    fn in_own_letters(&mut self, word: usize) -> io::Result<bool> {
        let asked = &self.asked[word];
        let least = if self.reader.is_some() { 1 } else { MIN_CHARS_WITHOUT_READER };
        if asked.script != Script::Latin || asked.word.len() < least {
            return Ok(false);
        }
        let natives = self.natives(&asked.word, self.reader.is_none())?;
        if natives.first().is_some_and(|native| is_stop_word(native)) {
            self.pass_over(word);
            return Ok(true);
        }
        for native in &natives {
            self.read(|zone| &zone.words, native, NATIVE_WORTH)?;
            for stem in self.stems_of_native(native) {
                self.read(|zone| &zone.stems, &stem, NATIVE_WORTH * STEM_WORTH)?;
            }
        }
        let any = !natives.is_empty();
        self.spelled[word] = natives.first().cloned();
        self.stand_ins[word].extend(natives);
        self.credit(1 << word, Matched::Stem);
        Ok(any)
    }

    /// What a word in Latin letters may be in the reader's language, or in any if that is written so itself.
    fn natives(&self, latin: &str, sure: bool) -> io::Result<Vec<String>> {
        let dictionary = self.pages.body.words.inverted.terms();
        let frequency = |word: &str| Ok(dictionary.get(word)?.map_or(0, |info| info.doc_freq));
        let all: Vec<&str> = self.pages.languages.iter().map(String::as_str).collect();
        let langs = self.reader.map_or(all, |lang| vec![lang]);
        roman::natives(&self.pages.roman, latin, &langs, sure, frequency)
    }

    /// Reads a Chinese word as others that sound the same.
    fn sounds_alike(&mut self, word: usize) -> io::Result<bool> {
        let asked = &self.asked[word];
        if asked.script != Script::Han {
            return Ok(false);
        }
        let alike = roman::homophones(&self.pages.roman, &asked.word)?;
        for other in &alike {
            self.read(|zone| &zone.words, other, CORRECTION_WORTH)?;
        }
        let any = !alike.is_empty();
        self.stand_ins[word].extend(alike);
        self.credit(1 << word, Matched::Fuzzy);
        Ok(any)
    }

    /// A short word of a question in another language's Latin letters that means something in English or French too:
    /// `par`, `se`.
    fn pass_over_particle(&mut self, word: usize) -> io::Result<()> {
        let asked = &self.asked[word];
        if self.reader.is_none()
            || self.unknown == 0
            || asked.script != Script::Latin
            || asked.word.len() > MAX_PARTICLE_CHARS
        {
            return Ok(());
        }
        // Without doubt, or EI would be ये.
        let natives = self.natives(&asked.word, true)?;
        if natives.first().is_some_and(|native| is_stop_word(native)) {
            self.pass_over(word);
        }
        Ok(())
    }

    fn pass_over(&mut self, word: usize) {
        self.silent |= 1 << word;
        self.rarities[word] = 0.0;
    }

    /// Whether a word says something of what the question is about.
    pub fn tells(&self, word: usize) -> bool {
        self.silent & (1 << word) == 0
    }

    fn stems_of_native(&self, native: &str) -> Vec<String> {
        let script = script_of(native);
        let word = Word { folded: native.to_owned(), lower: native.to_owned() };
        let languages = self.pages.languages.iter().filter(|lang| script_of_language(lang) == Some(script));
        languages.flat_map(|lang| stems_of(&word, lang)).collect()
    }

    /// The records that hold words of the question, best first: those with all of them, then those with enough.
    ///
    /// A word that the index knows may be mistyped all the same; that is looked into when little else was found.
    pub fn catches(&mut self, at_most: usize, worth: &Worth) -> io::Result<Vec<Catch>> {
        let catches = self.best(at_most, worth);
        if catches.iter().filter(|catch| catch.full).count() >= ENOUGH.min(at_most) {
            return Ok(catches);
        }
        let mut more = false;
        for word in 0..self.asked.len() {
            more |= self.corrected(word)?;
        }
        Ok(if more { self.best(at_most, worth) } else { catches })
    }

    /// Whether a word was found in the index without correcting it.
    pub fn knows(&self, word: usize) -> bool {
        self.unknown & (1 << word) == 0
    }

    fn as_typed(&mut self, word: usize) -> io::Result<()> {
        let asked = &self.asked[word];
        self.read(|zone| &zone.words, &asked.word, 1.0)?;
        self.credit(1 << word, Matched::Exact);
        for stem in &asked.stems {
            self.read(|zone| &zone.stems, stem, STEM_WORTH)?;
        }
        if asked.unfinished {
            let completions = self.completions(&asked.word)?;
            for completion in &completions {
                self.read(|zone| &zone.words, completion, COMPLETION_WORTH)?;
            }
            self.stand_ins[word].extend(completions);
        }
        self.credit(1 << word, Matched::Stem);
        Ok(())
    }

    /// Two words that a page writes in one: `day care`, `e mail`.
    fn written_in_one(&mut self) -> io::Result<()> {
        for (first, pair) in self.asked.windows(2).enumerate() {
            let joined = format!("{}{}", pair[0].word, pair[1].word);
            self.read(|zone| &zone.words, &joined, STEM_WORTH)?;
            if self.tally.gaining() > 0 {
                self.stand_ins[first].push(joined);
                self.credit(0b11 << first, Matched::Stem);
            }
        }
        Ok(())
    }

    /// Looks for the words that a mistyped one may mean; tells whether any was found that was not before.
    fn corrected(&mut self, word: usize) -> io::Result<bool> {
        let asked = &self.asked[word];
        if std::mem::replace(&mut self.corrected[word], true) || !asked.may_be_mistyped() {
            return Ok(false);
        }
        let mut corrections = self.corrections(&asked.word, false)?;
        if corrections.is_empty() && asked.unfinished && !self.knows(word) {
            corrections = self.corrections(&asked.word, true)?;
            // Half a word with a wrong letter begins too many others; the first letter is seldom the wrong one.
            corrections.retain(|correction| correction.chars().next() == asked.word.chars().next());
        }
        for correction in &corrections {
            self.read(|zone| &zone.words, correction, CORRECTION_WORTH)?;
        }
        let any = !corrections.is_empty();
        if !self.knows(word) && self.spelled[word].is_none() {
            // The first letter is seldom the wrong one.
            let begins = |correction: &&String| correction.chars().next() == asked.word.chars().next();
            self.spelled[word] = corrections.iter().find(begins).or(corrections.first()).cloned();
        }
        self.stand_ins[word].extend(corrections);
        self.credit(1 << word, Matched::Fuzzy);
        Ok(any)
    }

    /// Reads the documents of a word or stem in all parts of the pages.
    fn read(&mut self, part: fn(&Zone) -> &Part, term: &str, worth: f32) -> io::Result<()> {
        let pages = self.pages;
        // Labels first: of a text that names the term itself, that adds up.
        for (zone, texts_of) in [(&pages.labels, Some(&pages.texts_of)), (&pages.title, None), (&pages.body, None)] {
            let part = part(zone);
            if let Some(info) = part.inverted.terms().get(term)? {
                let postings = part.inverted.read_postings_from_terminfo(&info, IndexRecordOption::WithFreqs)?;
                self.tally.read(postings, &part.lengths, zone.boost * worth, texts_of);
            }
        }
        self.tally.end_term();
        Ok(())
    }

    /// Hands what was read to the documents as a finding of these words (bits).
    fn credit(&mut self, words: u32, matched: Matched) {
        let holding = self.tally.gaining();
        if holding == 0 {
            return;
        }
        let rarity = rarity(holding, self.pages.texts);
        for (word, known) in self.rarities.iter_mut().enumerate() {
            // A word that many documents hold by its stem says as little as that, however rare the form that was typed.
            let common = matched == Matched::Stem && rarity < *known;
            if words & (1 << word) != 0 && (*known == 0.0 || common) {
                *known = rarity;
            }
        }
        self.tally.credit(words, matched, rarity);
    }

    /// The dictionaries that know every folded word.
    fn dictionaries(&self) -> impl Iterator<Item = &'a Part> + use<'a> {
        // The title's words stand in the body's too.
        [&self.pages.labels.words, &self.pages.body.words].into_iter()
    }

    fn completions(&self, beginning: &str) -> io::Result<Vec<String>> {
        let mut found = HashMap::new();
        for part in self.dictionaries() {
            let mut terms = part.inverted.terms().range().gt(beginning).into_stream()?;
            while terms.advance() && terms.key().starts_with(beginning.as_bytes()) {
                note(&mut found, terms.key(), terms.value().doc_freq);
            }
        }
        Ok(most_frequent(found, MAX_COMPLETIONS))
    }

    fn corrections(&self, word: &str, unfinished: bool) -> io::Result<Vec<String>> {
        let mut found = HashMap::new();
        for part in self.dictionaries() {
            let term = Term::from_field_text(part.field, word);
            let query = if unfinished { FuzzyTermQuery::new_prefix } else { FuzzyTermQuery::new }(term, 1, true);
            let automaton = query.automaton().map_err(io::Error::other)?;
            let mut terms = part.inverted.terms().search(automaton).into_stream()?;
            while terms.advance() {
                if terms.key() != word.as_bytes() {
                    note(&mut found, terms.key(), terms.value().doc_freq);
                }
            }
        }
        Ok(most_frequent(found, MAX_CORRECTIONS))
    }

    fn best(&self, at_most: usize, worth: &Worth) -> Vec<Catch> {
        let all: u32 = (0..self.asked.len()).fold(0, |bits, word| bits | 1 << word) & !self.silent;
        let enough: f32 = MIN_SHARE * self.rarities.iter().sum::<f32>();
        let mut catches: Vec<Catch> = Vec::new();
        // By record, one more than the place of its catch.
        let mut places = vec![0_usize; self.pages.documents.len()];
        for (doc, marks) in self.tally.documents() {
            let full = marks.words() & all == all;
            if !full && self.told_by(marks.words()) < enough {
                continue;
            }
            let card = self.pages.card(doc);
            let Some(worth) = worth.of(card) else { continue };
            let record = card.record;
            let catch = Catch { record, doc, full, matched: marks.matched(), score: marks.score * worth };
            let place = &mut places[record as usize];
            match catches.get_mut(place.wrapping_sub(1)) {
                None => {
                    catches.push(catch);
                    *place = catches.len();
                }
                Some(other) if better(&catch, other).is_lt() => *other = catch,
                Some(_) => {}
            }
        }
        if catches.len() > at_most {
            catches.select_nth_unstable_by(at_most, better);
            catches.truncate(at_most);
        }
        catches.sort_unstable_by(better);
        catches
    }

    fn told_by(&self, words: u32) -> f32 {
        self.rarities.iter().enumerate().filter(|(word, _)| words & (1 << word) != 0).map(|(_, rarity)| rarity).sum()
    }
}

/// Best first. What holds only some of the words is ordered by how much they say, not by how they are held.
fn better(a: &Catch, b: &Catch) -> std::cmp::Ordering {
    let way = if a.full { a.matched.cmp(&b.matched) } else { std::cmp::Ordering::Equal };
    b.full.cmp(&a.full).then(way).then(b.score.total_cmp(&a.score)).then(a.record.cmp(&b.record))
}

fn note(found: &mut HashMap<String, u32>, key: &[u8], frequency: u32) {
    if let Ok(word) = std::str::from_utf8(key) {
        *found.entry(word.to_owned()).or_default() += frequency;
    }
}

fn most_frequent(found: HashMap<String, u32>, at_most: usize) -> Vec<String> {
    let mut words: Vec<(String, u32)> = found.into_iter().collect();
    words.sort_by(|(a, a_frequency), (b, b_frequency)| b_frequency.cmp(a_frequency).then_with(|| a.cmp(b)));
    words.truncate(at_most);
    words.into_iter().map(|(word, _)| word).collect()
}
