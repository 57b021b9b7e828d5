use std::{collections::HashMap, sync::Arc};

use tantivy::{DocId, TERMINATED, fieldnorm::FieldNormReader, postings::Postings};

use crate::Matched;

/// The two constants of BM25, as tantivy and Lucene have them.
const K1: f32 = 1.2;
const B: f32 = 0.75;

/// How often words occur in documents of a certain length, as BM25 weighs it.
pub(crate) struct Lengths {
    norms: FieldNormReader,
    /// By length code, what is added to the frequency below the line.
    by_code: [f32; 256],
}

impl Lengths {
    /// `average` is the mean number of words a document has in the field.
    pub fn new(norms: FieldNormReader, average: f32) -> Self {
        let mut by_code = [K1; 256];
        for (code, each) in (0..=u8::MAX).zip(&mut by_code) {
            #[expect(clippy::cast_precision_loss, reason = "a length, and rounded by its code already")]
            let length = FieldNormReader::id_to_fieldnorm(code) as f32;
            *each = K1 * (1.0 - B + B * length / average.max(1.0));
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
    pub score: f32,
}

impl Marks {
    /// The words that the document holds in any way.
    pub fn words(self) -> u32 {
        self.exact | self.stem | self.fuzzy
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
    touched: Vec<DocId>,
    /// What the documents gain by the term that is being read, and which they are.
    term: Gains,
    /// What they gain by the best of the terms that were read for a word.
    word: Gains,
}

/// An amount a document, and the documents that have one.
struct Gains {
    of: Vec<f32>,
    documents: Vec<DocId>,
}

impl Gains {
    fn new(documents: usize) -> Self {
        Self { of: vec![0.0; documents], documents: Vec::new() }
    }

    #[inline]
    fn change(&mut self, doc: DocId, change: impl FnOnce(f32) -> f32) {
        if let Some(gain) = self.of.get_mut(doc as usize) {
            if *gain == 0.0 {
                self.documents.push(doc);
            }
            *gain = change(*gain);
        }
    }

    /// Takes the amount of a document that is in the list.
    fn take(&mut self, doc: DocId) -> f32 {
        std::mem::take(&mut self.of[doc as usize])
    }
}

impl Tally {
    pub fn new(documents: u32) -> Self {
        let documents = documents as usize;
        Self {
            marks: vec![Marks::default(); documents],
            touched: Vec::new(),
            term: Gains::new(documents),
            word: Gains::new(documents),
        }
    }

    /// Reads the documents of a term in one field; the gains of several fields add up.
    ///
    /// Where documents are the labels of topics, `texts_of` gives for each the texts that gain in its place.
    pub fn read(
        &mut self,
        mut postings: impl Postings,
        lengths: &Lengths,
        boost: f32,
        texts_of: Option<&HashMap<DocId, Arc<[DocId]>>>,
    ) {
        let mut doc = postings.doc();
        while doc != TERMINATED {
            let gain = boost * lengths.weight(doc, postings.term_freq());
            match texts_of {
                None => self.term.change(doc, |sum| sum + gain),
                Some(texts_of) => {
                    let texts = texts_of.get(&doc).into_iter().flat_map(|texts| texts.iter());
                    texts.for_each(|&text| self.term.change(text, |best| best.max(gain)));
                }
            }
            doc = postings.advance();
        }
    }

    /// Ends a term. Of several terms that stand for one word the best counts.
    pub fn end_term(&mut self) {
        if self.word.documents.is_empty() {
            std::mem::swap(&mut self.term, &mut self.word);
            return;
        }
        while let Some(doc) = self.term.documents.pop() {
            let gain = self.term.take(doc);
            self.word.change(doc, |best| best.max(gain));
        }
    }

    /// How many documents gain by what was read since the last `credit`.
    pub fn gaining(&self) -> usize {
        self.word.documents.len()
    }

    /// Gives the gains read so far to the documents that do not hold these words (bits) in a better way already.
    pub fn credit(&mut self, words: u32, matched: Matched, rarity: f32) {
        while let Some(doc) = self.word.documents.pop() {
            let gain = self.word.take(doc);
            let marks = &mut self.marks[doc as usize];
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
    pub fn documents(&self) -> impl Iterator<Item = (DocId, Marks)> {
        self.touched.iter().map(|&doc| (doc, self.marks[doc as usize]))
    }
}
