use std::collections::HashSet;

use portage_content::fallback_chain;
use tantivy::{DocAddress, TantivyDocument, TantivyError};

use crate::{
    Answer, Found, Index, Matched, Query, SearchError,
    fields::TOPIC,
    hunt::{Catch, Hunt},
    index::Pages,
    plain::write_figures,
    question::{Asked, asked},
    snippet::{Forms, snippet},
    topics::TopicWords,
    words::{each_part, word},
};

/// The most results, whatever was asked for.
const MAX_RESULTS: usize = 100;
/// The most results that are there for their topic alone.
const MAX_RELATED: usize = 5;

/// What a page in another language than the reader's is worth.
const OTHER_LANGUAGE: f32 = 0.75;

impl Index {
    /// Answers a question. Any text is a question; one that nothing is found for has an empty answer.
    pub fn search(&self, query: &Query) -> Result<Answer, SearchError> {
        self.answer(query).map_err(|source| self.unreadable(source))
    }

    fn answer(&self, query: &Query) -> Result<Answer, TantivyError> {
        let Some(pages) = &self.pages else { return Ok(Answer::default()) };
        let asked = asked(query.text, &pages.languages);
        if asked.is_empty() {
            return Ok(Answer::default());
        }
        let limit = query.limit.min(MAX_RESULTS);
        let chain = fallback_chain(query.lang);
        let worth = Worth::new(pages, query.kinds, &chain);
        let mut hunt = Hunt::new(pages, &asked, query.lang, &worth)?;
        let mut catches = hunt.catches(limit, &self.topics)?;
        never_better(&mut catches);

        let told: Vec<Vec<String>> = hunt.forms().into_iter().filter(|forms| !forms.is_empty()).collect();
        let named = self.topics.named(&told);
        let room = (limit - catches.len()).min(MAX_RELATED);
        catches.extend(pages.related(&named, &worth, &catches, room));

        let meant = if catches.is_empty() { None } else { meant(query.text, &asked, &hunt) };
        let forms = forms_on_pages(&asked, &hunt);
        let found = catches
            .iter()
            .map(|catch| self.found(pages, catch, &chain, &forms))
            .collect::<Result<_, TantivyError>>()?;
        Ok(Answer { found, topics: named.into_iter().map(|topic| topic.id.clone()).collect(), meant })
    }

    fn found(&self, pages: &Pages, catch: &Catch, chain: &[String], forms: &Forms) -> Result<Found, TantivyError> {
        let doc = pages.shown(catch.record, chain);
        let stored: TantivyDocument = self.searcher.doc(DocAddress::new(0, doc))?;
        let text = |field| Self::stored(&stored, field);
        let card = pages.card(doc);
        let marked_snippet =
            snippet(text(self.fields.shown_title), text(self.fields.summary), text(self.fields.text), forms);
        Ok(Found {
            kind: pages.kinds[usize::from(card.kind)].clone(),
            id: text(self.fields.id).to_owned(),
            lang: pages.languages[usize::from(card.lang)].clone(),
            title: text(self.fields.shown_title).to_owned(),
            snippet: write_figures(&marked_snippet, |_| None),
            marked_snippet,
            matched: catch.matched,
        })
    }
}

impl Pages {
    /// Records of the topics that a question names and then of those next to them, without those already caught.
    fn related(&self, named: &[&TopicWords], worth: &Worth, caught: &[Catch], room: usize) -> Vec<Catch> {
        let mut seen: HashSet<u32> = caught.iter().map(|catch| catch.record).collect();
        let mut related = Vec::new();
        let own = named.iter().map(|topic| &topic.id);
        let next = named.iter().flat_map(|topic| &topic.next);
        for topic in own.chain(next) {
            if related.len() >= room {
                break;
            }
            let records = self
                .records_of_topic
                .get(topic)
                .into_iter()
                .flat_map(|records| records.iter().map(|(record, _)| *record));
            let caught = |record| {
                let score = worth.kinds[usize::from(self.kind(record))]?;
                seen.insert(record).then_some(Catch { record, full: false, matched: Matched::Related, score })
            };
            let mut of_topic: Vec<Catch> = records.filter_map(caught).collect();
            of_topic.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.record.cmp(&b.record)));
            related.extend(of_topic);
        }
        related.truncate(room);
        related
    }
}

/// What documents are worth to a reader before their words are looked at.
pub(crate) struct Worth {
    /// By kind; `None` for those that are not asked for.
    pub kinds: Vec<Option<f32>>,
    pub languages: Vec<f32>,
    /// By kind, what it is worth that they belong with others that answer the question.
    pub with_others: Vec<f32>,
}

impl Worth {
    /// `chain` are the reader's languages, best first; empty where they do not matter.
    fn new(pages: &Pages, kinds: Option<&[&str]>, chain: &[String]) -> Self {
        let of_kind = |own: &String| {
            // A page answers a question; a task is a step of one, and of services there are many that all name it.
            let worth = match own.as_str() {
                "guide" => 1.3,
                "service" | "contact" => 1.25,
                // Of these there are few, and each answers a question too.
                "tool" | "self_check" => 1.2,
                "task" => 1.1,
                // Of occupations there are many that hold the same word.
                "occupation" => 0.33,
                _ => 1.0,
            };
            (own != TOPIC && kinds.is_none_or(|kinds| kinds.contains(&own.as_str()))).then_some(worth)
        };
        let of_language = |lang: &String| {
            let foreign = chain.first().is_some_and(|reader| reader != lang && reader.split('-').next() != Some(lang));
            if foreign { OTHER_LANGUAGE } else { 1.0 }
        };
        Self {
            kinds: pages.kinds.iter().map(of_kind).collect(),
            with_others: pages.kinds.iter().map(|kind| with_others(kind)).collect(),
            languages: pages.languages.iter().map(of_language).collect(),
        }
    }
}

/// What it is worth to a record of a kind that it belongs with others that answer the question.
fn with_others(kind: &str) -> f32 {
    match kind {
        "guide" => 1.9,
        "tool" | "self_check" => 1.2,
        "service" | "contact" => 1.0,
        "task" | "form" => 0.8,
        _ => 0.0,
    }
}

/// Makes no record look better found than one before it: what lacks words of the question is never better than what
/// has all of them.
fn never_better(catches: &mut [Catch]) {
    let mut worst = Matched::Exact;
    // What was found without a word says nothing of those that hold some.
    for catch in catches.iter_mut().filter(|catch| catch.matched != Matched::Related) {
        worst = worst.max(catch.matched);
        catch.matched = worst;
    }
}

/// The question with the words that the index does not know as it would spell them; none where it knows them all.
fn meant(text: &str, asked: &[Asked], hunt: &Hunt) -> Option<String> {
    let mut meant = String::new();
    let mut written = 0;
    each_part(text, |part, _| {
        let Some(word) = word(part) else { return };
        let spelled = asked.iter().position(|asked| asked.word == word.folded).and_then(|at| hunt.spelled[at].as_ref());
        let start = part.as_ptr().addr() - text.as_ptr().addr();
        // Pairs of Chinese characters overlap.
        if let Some(spelled) = spelled
            && start >= written
        {
            meant.push_str(&text[written..start]);
            meant.push_str(spelled);
            written = start + part.len();
        }
    });
    (written > 0).then(|| meant + &text[written..])
}

/// Everything by which a sentence of a page may hold a word of the question.
fn forms_on_pages(asked: &[Asked], hunt: &Hunt) -> Forms {
    let words = asked.iter().map(|asked| asked.word.clone());
    let stand_ins = hunt.stand_ins.iter().flatten().cloned();
    let beginnings = asked.iter().flat_map(|asked| &asked.stems).filter_map(|stem| stem.split_once(':'));
    let mut beginnings: Vec<String> =
        beginnings.map(|(_, stem)| stem.to_owned()).filter(|stem| stem.chars().count() > 2).collect();
    beginnings.sort_unstable();
    beginnings.dedup();
    Forms { words: words.chain(stand_ins).collect(), beginnings }
}
