mod lift;

use std::{collections::HashMap, io};

use tantivy::{Term, query::FuzzyTermQuery, schema::IndexRecordOption};

use crate::{
    Matched,
    index::{Pages, Part, Zone},
    question::Asked,
    roman,
    scripts::{Script, script_of, script_of_language},
    search::Worth,
    stems::stems_of,
    stop_words::{is_stop_word, is_weak},
    tally::{Marks, Tally, rarity},
    topics::TopicIndex,
    words::Word,
};

/// The most words of the index that stand for the beginning of one.
const MAX_COMPLETIONS: usize = 48;
/// The most words of the index that stand for a mistyped one.
const MAX_CORRECTIONS: usize = 16;
/// So many records with all words make it needless to doubt the spelling of words that the index knows.
const ENOUGH: usize = 3;

/// A word a page holds as it was typed counts whole, in another form or as the beginning of another less.
const STEM_WORTH: f32 = 0.48;
const COMPLETION_WORTH: f32 = 0.75;
/// One that nothing holds as it was typed is the one that it is a letter away from.
const CORRECTION_WORTH: f32 = 1.0;
/// A word that the index knows is seldom another one mistyped.
const DOUBT_WORTH: f32 = 0.2;
/// In the letters of its own script, where it was typed in Latin ones.
const NATIVE_WORTH: f32 = 0.69;
/// A word that many questions hold and that says little.
const WEAK_WORTH: f32 = 0.48;
/// In a question of more words than this a person tells a story: its rarest word is often a place or a thing beside the
/// matter, so what is rare counts for less, by this power, measured at the rarity of a word that few pages hold.
const MAX_TERSE: usize = 5;
const STORY_POWER: f32 = -0.4;
const RARE: f32 = 8.0;
/// What the words of a whole label are worth to the records of its topic, and by which power of their number it is less.
const NAMED_WORTH: f32 = 2.25;
const NAMED_SPREAD: f32 = 0.35;
/// The same for those that are of the topic besides another.
const NAMED_BESIDES: f32 = 0.6;
/// What is worth more than a part of the question is all of it.
const FULL_WORTH: f32 = 1.2;
const SHARE_POWER: f32 = 0.19;

/// The shortest word in Latin letters that may be of any other script.
const MIN_CHARS_WITHOUT_READER: usize = 4;

/// The longest word that is passed over when it is a particle of another language in Latin letters.
const MAX_PARTICLE_CHARS: usize = 4;

/// A longer question is not doubted where the index knows its words.
const MAX_DOUBTED: usize = 4;

/// A page that lacks words of the question must hold at least this share of what those that were found say together, and
/// this share where the others count as the rarest of words.
const MIN_SHARE: f32 = 0.24;
const MIN_KNOWN_SHARE: f32 = 0.25;
/// What words found with another letter count towards these shares, beside words that were not found at all.
const DOUBTFUL_SHARE: f32 = 0.5;
/// Where no page holds this share of what the question says, there is no answer to it: `bitcoin price today`. A word
/// counts whole where it tells what the page is about, and else, or with another letter, or if it says little, so much.
const MIN_EVIDENCE: f32 = 0.25;
const EVIDENCE_IN_PASSING: f32 = 0.35;
const EVIDENCE_CORRECTED: f32 = 0.8;
const EVIDENCE_OF_WEAK: f32 = 0.2;

/// A record that holds words of the question.
pub(crate) struct Catch {
    pub record: u32,
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
    /// The words (bits) that say little.
    weak: u32,
    corrected: Vec<bool>,
    /// The reader's language where it is not written in Latin letters: words in those may be meant in it.
    reader: Option<&'a str>,
    worth: &'a Worth,
    /// By record, what it gains by its topics being named.
    named: HashMap<u32, f32>,
}

impl<'a> Hunt<'a> {
    /// Looks for every word of the question; for a word that is not found, for those that differ in one letter.
    pub fn new(pages: &'a Pages, asked: &'a [Asked], lang: &'a str, worth: &'a Worth) -> io::Result<Self> {
        let mut hunt = Self {
            pages,
            asked,
            tally: Tally::new(pages.documents.len()),
            rarities: vec![0.0; asked.len()],
            stand_ins: vec![Vec::new(); asked.len()],
            spelled: vec![None; asked.len()],
            unknown: 0,
            silent: 0,
            weak: asked
                .iter()
                .enumerate()
                .filter(|(_, asked)| is_weak(&asked.word))
                .fold(0, |bits, (at, _)| bits | 1 << at),
            corrected: vec![false; asked.len()],
            reader: script_of_language(lang).filter(|script| *script != Script::Latin).map(|_| lang),
            worth,
            named: HashMap::new(),
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

    /// The records that hold words of the question, best first.
    ///
    /// A word that the index knows may be mistyped all the same; that is looked into when little else was found.
    pub fn catches(&mut self, at_most: usize, topics: &TopicIndex) -> io::Result<Vec<Catch>> {
        self.name(topics);
        let catches = self.best(at_most);
        if self.asked.len() > MAX_DOUBTED || catches.iter().filter(|catch| catch.full).count() >= ENOUGH.min(at_most) {
            return Ok(catches);
        }
        let mut more = false;
        for word in 0..self.asked.len() {
            more |= self.corrected(word)?;
        }
        Ok(if more { self.best(at_most) } else { catches })
    }

    /// Records gain by topics of which the question holds a whole label: the more its words say, and the fewer records the
    /// topic has.
    fn name(&mut self, topics: &TopicIndex) {
        let forms = self.forms();
        for (topic, words) in topics.within(&forms) {
            let Some(records) = self.pages.records_of_topic.get(topic) else { continue };
            #[expect(clippy::cast_precision_loss, reason = "a count of records, for a power")]
            let gain = NAMED_WORTH * self.told_by(words) * (records.len() as f32).powf(-NAMED_SPREAD);
            for &(record, first) in &**records {
                let gain = if first { gain } else { gain * NAMED_BESIDES };
                let best = self.named.entry(record).or_default();
                *best = best.max(gain);
            }
        }
    }

    /// Per word of the question everything by which a topic's label may hold it.
    pub fn forms(&self) -> Vec<Vec<String>> {
        let forms = |(word, asked): (usize, &Asked)| {
            if !self.tells(word) {
                return Vec::new();
            }
            let mut forms = vec![asked.word.clone()];
            forms.extend(asked.stems.iter().cloned());
            // A word that the pages know means itself; only for one that they do not, its corrections are what is meant.
            if !self.knows(word) {
                forms.extend(self.stand_ins[word].iter().cloned());
            }
            forms
        };
        self.asked.iter().enumerate().map(forms).collect()
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
        let worth = if self.knows(word) { DOUBT_WORTH } else { CORRECTION_WORTH };
        for correction in &corrections {
            self.read(|zone| &zone.words, correction, worth)?;
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
        let languages = &self.worth.languages;
        let of_text = |doc| {
            let card = pages.card(doc);
            (card.record, languages[usize::from(card.lang)])
        };
        // Labels first: of a text that names the term itself, that adds up.
        let zones =
            [(&pages.labels, Some(&pages.records_of)), (&pages.title, None), (&pages.lead, None), (&pages.body, None)];
        for (zone, records_of) in zones {
            let part = part(zone);
            if let Some(info) = part.inverted.terms().get(term)? {
                let postings = part.inverted.read_postings_from_terminfo(&info, IndexRecordOption::WithFreqs)?;
                self.tally.read(postings, &part.lengths, zone.boost * worth, of_text, records_of, zone.tells);
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
        let mut rarity = rarity(holding, self.pages.documents.len());
        if self.weak & words == words {
            rarity *= WEAK_WORTH;
        }
        if self.asked.len() > MAX_TERSE {
            rarity *= (rarity / RARE).powf(STORY_POWER);
        }
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

    fn best(&self, at_most: usize) -> Vec<Catch> {
        let all: u32 = (0..self.asked.len()).fold(0, |bits, word| bits | 1 << word) & !self.silent;
        let told: f32 = self.rarities.iter().sum();
        let untold: f32 = (0..self.asked.len())
            .filter(|word| self.rarities[*word] == 0.0 && self.tells(*word))
            .map(|_| rarity(0, self.pages.documents.len()))
            .sum();
        let enough = (MIN_SHARE * told).max(MIN_KNOWN_SHARE * (told + untold));
        let doubt = if untold > 0.0 { 1.0 - DOUBTFUL_SHARE } else { 0.0 };
        let mut evidence: f32 = 0.0;
        let mut catches: Vec<Catch> = Vec::new();
        for (record, marks) in self.tally.records() {
            let full = marks.words() & all == all;
            let share = self.told_by(marks.words());
            if !full && share - doubt * self.told_by(marks.fuzzy()) < enough {
                continue;
            }
            let Some(worth) = self.worth.kinds[usize::from(self.pages.kind(record))] else { continue };
            let named = self.named.get(&record).copied().unwrap_or_default();
            let score =
                (marks.score + named) * worth * (share / told).powf(SHARE_POWER) * if full { FULL_WORTH } else { 1.0 };
            evidence = evidence.max(self.evidence(marks));
            catches.push(Catch { record, full, matched: marks.matched(), score });
        }
        if evidence < MIN_EVIDENCE * (self.weighed(u32::MAX) + untold) {
            return Vec::new();
        }
        self.lift_neighbours(&mut catches);
        self.lift_families(&mut catches);
        best_of(&mut catches, at_most);
        catches
    }

    /// How much of the question a record answers, as far as can be told by how it holds the words.
    fn evidence(&self, marks: Marks) -> f32 {
        let by = |words: u32| {
            self.weighed(words & marks.telling()) + EVIDENCE_IN_PASSING * self.weighed(words & !marks.telling())
        };
        by(marks.words() & !marks.fuzzy()) + EVIDENCE_CORRECTED * by(marks.fuzzy())
    }

    /// What words say, of those that say little a part.
    fn weighed(&self, words: u32) -> f32 {
        self.told_by(words & !self.weak) + EVIDENCE_OF_WEAK * self.told_by(words & self.weak)
    }

    fn told_by(&self, words: u32) -> f32 {
        self.rarities.iter().enumerate().filter(|(word, _)| words & (1 << word) != 0).map(|(_, rarity)| rarity).sum()
    }
}

/// Best first.
fn better(a: &Catch, b: &Catch) -> std::cmp::Ordering {
    b.score.total_cmp(&a.score).then(a.record.cmp(&b.record))
}

fn best_of(catches: &mut Vec<Catch>, at_most: usize) {
    if catches.len() > at_most {
        catches.select_nth_unstable_by(at_most, better);
        catches.truncate(at_most);
    }
    catches.sort_unstable_by(better);
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
