use tantivy::{DocId, TERMINATED, fieldnorm::FieldNormReader, postings::Postings};

use crate::{Matched, index::RecordsOf};

/// How soon more of the same word says nothing more, as tantivy and Lucene have it in BM25.
const K1: f32 = 1.2;

/// What a label of a topic is worth to a record that is of the topic besides another.
const LABELLED_BESIDES: f32 = 0.58;

/// How often words occur in documents of a certain length, as BM25 weighs it.
pub(crate) struct Lengths {
    norms: FieldNormReader,
    /// By length code, what is added to the frequency below the line.
    by_code: [f32; 256],
}

impl Lengths {
    /// `average` is the mean number of words a document has in the field; `b` is how much the length tells, from 0 to 1.
    pub fn new(norms: FieldNormReader, average: f32, b: f32) -> Self {
        let mut by_code = [K1; 256];
        for (code, each) in (0..=u8::MAX).zip(&mut by_code) {
            #[expect(clippy::cast_precision_loss, reason = "a length, and rounded by its code already")]
            let length = FieldNormReader::id_to_fieldnorm(code) as f32;
            *each = K1 * (1.0 - b + b * length / average.max(1.0));
        }
        Self { norms, by_code }
    }

    fn weight(&self, doc: DocId, frequency: u32) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a count of words in one document")]
        let frequency = frequency as f32;
        frequency * (1.0 + K1) / (frequency + self.by_code[usize::from(self.norms.fieldnorm_id(doc))])
    }
}

/// How telling a word is that stands in `holding` of `all` documents.
#[expect(clippy::cast_precision_loss, reason = "counts of documents, for a logarithm")]
pub(crate) fn rarity(holding: usize, all: usize) -> f32 {
    let holding = holding.min(all);
    (1.0 + ((all - holding) as f32 + 0.5) / (holding as f32 + 0.5)).ln()
}

/// What is known of a document: a bit for each word of the question that it holds, by how it holds it, and its score.
#[derive(Clone, Copy, Default)]
pub(crate) struct Marks {
    exact: u32,
    stem: u32,
    fuzzy: u32,
    telling: u32,
    pub score: f32,
}

impl Marks {
    /// The words that the document holds in any way.
    pub fn words(self) -> u32 {
        self.exact | self.stem | self.fuzzy
    }

    /// The words that it holds in its title or lead, or that its topics are called by.
    pub fn telling(self) -> u32 {
        self.telling
    }

    /// The words that it holds with another letter.
    pub fn fuzzy(self) -> u32 {
        self.fuzzy
    }

    /// The worst of the ways in which it holds its words.
    pub fn matched(self) -> Matched {
        if self.fuzzy != 0 {
            Matched::Fuzzy
        } else if self.stem != 0 {
            Matched::Stem
        } else {
            Matched::Exact
        }
    }
}

/// The documents that hold words of a question.
///
/// All postings of a word are read once, and what a document is worth is summed up here, rather than by one query a
/// tier: so a document's tier, its score and the words it lacks come out of a single pass.
pub(crate) struct Tally {
    marks: Vec<Marks>,
    touched: Vec<u32>,
    /// What the documents gain by the term that is being read, and which they are.
    term: Gains,
    /// What they gain by the best of the terms that were read for a word.
    word: Gains,
    /// Whether a document holds the word that is being read where it tells what it is about.
    telling: Vec<bool>,
}

/// An amount a document, and the documents that have one.
struct Gains {
    of: Vec<f32>,
    records: Vec<u32>,
}

impl Gains {
    fn new(documents: usize) -> Self {
        Self { of: vec![0.0; documents], records: Vec::new() }
    }

    #[inline]
    fn change(&mut self, record: u32, change: impl FnOnce(f32) -> f32) {
        if let Some(gain) = self.of.get_mut(record as usize) {
            if *gain == 0.0 {
                self.records.push(record);
            }
            *gain = change(*gain);
        }
    }

    /// Takes the amount of a document that is in the list.
    fn take(&mut self, record: u32) -> f32 {
        std::mem::take(&mut self.of[record as usize])
    }
}

impl Tally {
    pub fn new(documents: usize) -> Self {
        Self {
            marks: vec![Marks::default(); documents],
            touched: Vec::new(),
            term: Gains::new(documents),
            word: Gains::new(documents),
            telling: vec![false; documents],
        }
    }

    /// Reads the documents of a term in one field; the gains of several fields add up, and of the languages of one record
    /// the best counts. `of_text` gives the record of a text, and what its language is worth.
    ///
    /// Where documents are the labels of topics, `records_of` gives for each the records that gain in its place. `tells` is whether a word there
    /// tells what the document is about.
    pub fn read(
        &mut self,
        mut postings: impl Postings,
        lengths: &Lengths,
        boost: f32,
        of_text: impl Fn(DocId) -> (u32, f32),
        records_of: Option<&RecordsOf<DocId>>,
        tells: bool,
    ) {
        let mut doc = postings.doc();
        // Texts of one record lie side by side.
        let mut last: (u32, f32) = (u32::MAX, 0.0);
        while doc != TERMINATED {
            let (record, worth) = of_text(doc);
            let gain = boost * worth * lengths.weight(doc, postings.term_freq());
            if let Some(records_of) = records_of {
                let records = records_of.get(&doc).into_iter().flat_map(|records| records.iter());
                for &(record, is_main) in records {
                    let gain = if is_main { gain } else { LABELLED_BESIDES * gain };
                    self.term.change(record, |best| best.max(gain));
                    if let Some(telling) = self.telling.get_mut(record as usize) {
                        *telling |= is_main;
                    }
                }
            } else if record == last.0 {
                last.1 = last.1.max(gain);
            } else {
                self.term.change(last.0, |sum| sum + last.1);
                last = (record, gain);
                if let Some(telling) = self.telling.get_mut(record as usize) {
                    *telling |= tells;
                }
            }
            doc = postings.advance();
        }
        self.term.change(last.0, |sum| sum + last.1);
    }

    /// Ends a term. Of several terms that stand for one word the best counts.
    pub fn end_term(&mut self) {
        if self.word.records.is_empty() {
            std::mem::swap(&mut self.term, &mut self.word);
            return;
        }
        while let Some(doc) = self.term.records.pop() {
            let gain = self.term.take(doc);
            self.word.change(doc, |best| best.max(gain));
        }
    }

    /// How many documents gain by what was read since the last `credit`.
    pub fn gaining(&self) -> usize {
        self.word.records.len()
    }

    /// Gives the gains read so far to the documents that do not hold these words (bits) in a better way already.
    pub fn credit(&mut self, words: u32, matched: Matched, rarity: f32) {
        while let Some(doc) = self.word.records.pop() {
            let gain = self.word.take(doc);
            let telling = std::mem::take(&mut self.telling[doc as usize]);
            let marks = &mut self.marks[doc as usize];
            if telling {
                marks.telling |= words;
            }
            if marks.words() == 0 {
                self.touched.push(doc);
            }
            let new = words & !marks.words();
            if new != 0 {
                match matched {
                    Matched::Exact => marks.exact |= new,
                    Matched::Stem => marks.stem |= new,
                    Matched::Fuzzy | Matched::Related => marks.fuzzy |= new,
                }
                marks.score += gain * rarity;
            }
        }
    }

    /// The documents that hold at least one word.
    pub fn records(&self) -> impl Iterator<Item = (u32, Marks)> {
        self.touched.iter().map(|&doc| (doc, self.marks[doc as usize]))
    }
}
