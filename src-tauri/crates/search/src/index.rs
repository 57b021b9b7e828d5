use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use tantivy::{
    DocId, DocSet, InvertedIndexReader, ReloadPolicy, Searcher, SegmentReader, TERMINATED, TantivyDocument,
    TantivyError,
    columnar::StrColumn,
    postings::TermInfo,
    schema::{Field, IndexRecordOption, Value as _},
};

use crate::{
    SearchError,
    fields::{Fields, Pair, TOPIC},
    immutable::Immutable,
    tally::Lengths,
    topics::{TopicIndex, TopicWords},
    writing::TOPICS_FILE,
};

/// The largest file of topics that is read, in bytes; all topics of all languages are far below it.
const MAX_TOPICS_BYTES: u64 = 64 << 20;

/// An index that was opened for questions. Opened once; every question after that only reads.
///
/// The files stay mapped while this lives: on Windows they can be deleted only after it is dropped.
pub struct Index {
    pub(crate) dir: PathBuf,
    pub(crate) fields: Fields,
    pub(crate) searcher: Searcher,
    /// Absent where there is not one document.
    pub(crate) pages: Option<Pages>,
    pub(crate) topics: TopicIndex,
}

/// Everything of the index that each question needs.
pub(crate) struct Pages {
    pub title: Zone,
    pub labels: Zone,
    pub lead: Zone,
    pub body: Zone,
    pub roman: Arc<InvertedIndexReader>,
    /// By document that holds labels of a topic, the records of that topic, each with whether it is its first.
    pub records_of: RecordsOf<DocId>,
    /// The same by the topic's id.
    pub records_of_topic: RecordsOf<String>,
    /// By record, its topics as numbers, each with whether it is the first.
    pub topics_of: Vec<Vec<(u32, bool)>>,
    /// By topic's number, how many records it has.
    pub records_in: Vec<usize>,
    /// By record that others belong with: itself and those, as records.
    pub families: Vec<Family>,
    /// By record, the families that it is of, as indices.
    pub families_of: Vec<Vec<u32>>,
    /// How many documents are texts of records.
    pub texts: usize,
    /// By document.
    pub cards: Vec<Card>,
    /// By record, its documents.
    pub documents: Vec<Vec<DocId>>,
    pub kinds: Vec<String>,
    pub languages: Vec<String>,
}

/// A record and those that answer the same matter.
pub(crate) struct Family {
    pub head: u32,
    pub others: Vec<u32>,
    /// Whether the head is a guide, which tells about all of it.
    pub of_guide: bool,
    /// How much they answer the same.
    pub worth: f32,
}

/// A part of the documents and how much a word in it counts.
pub(crate) struct Zone {
    pub words: Part,
    pub stems: Part,
    pub boost: f32,
    /// Whether a word in it tells what the whole is about.
    pub tells: bool,
}

pub(crate) struct Part {
    pub field: Field,
    pub inverted: Arc<InvertedIndexReader>,
    pub lengths: Lengths,
}

/// What a document is of, as numbers.
#[derive(Clone, Copy)]
pub(crate) struct Card {
    /// `NO_RECORD` for a topic's labels.
    pub record: u32,
    /// Index into the kinds.
    pub kind: u16,
    /// Index into the languages.
    pub lang: u16,
}

const NO_RECORD: u32 = u32::MAX;

/// How much the length of a text tells against it, as BM25 has it; a topic with many labels is not less of each.
const BODY_B: f32 = 0.75;
const LABELS_B: f32 = 0.3;

impl Index {
    /// Opens the index that [`crate::build`] wrote into `dir`.
    pub fn open(dir: &Path) -> Result<Self, SearchError> {
        let failed = |source| SearchError::Open { dir: dir.to_owned(), source: Box::new(source) };
        let files = Immutable::open(dir).map_err(|source| failed(source.into()))?;
        let index = tantivy::Index::open(files).map_err(failed)?;
        let (schema, fields) = Fields::schema();
        if index.schema() != schema {
            return Err(SearchError::Foreign { dir: dir.to_owned(), reason: "its fields are others".to_owned() });
        }
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into().map_err(failed)?;
        let searcher: Searcher = reader.searcher();
        let pages = match searcher.segment_readers() {
            [] => None,
            [segment] => Some(Pages::open(segment, &fields).map_err(failed)?),
            more => {
                let reason = format!("it is in {} pieces", more.len());
                return Err(SearchError::Foreign { dir: dir.to_owned(), reason });
            }
        };
        let topics = TopicIndex::new(read_topics(dir)?);
        Ok(Self { dir: dir.to_owned(), fields, searcher, pages, topics })
    }

    /// How many documents there are: one for each language of each record.
    pub fn documents(&self) -> u64 {
        self.pages.as_ref().map_or(0, |pages| pages.texts as u64)
    }

    /// Reads every file of the index and compares it with its checksum.
    pub fn check(&self) -> Result<(), SearchError> {
        let damaged = self.searcher.index().validate_checksum().map_err(|source| self.unreadable(source))?;
        match damaged.iter().min() {
            None => Ok(()),
            Some(file) => Err(SearchError::Damaged { dir: self.dir.clone(), what: file.display().to_string() }),
        }
    }

    pub(crate) fn unreadable(&self, source: impl Into<TantivyError>) -> SearchError {
        SearchError::Read { dir: self.dir.clone(), source: Box::new(source.into()) }
    }

    /// The stored text of a field of a document.
    pub(crate) fn stored(document: &TantivyDocument, field: Field) -> &str {
        document.get_first(field).and_then(|value| value.as_str()).unwrap_or_default()
    }
}

fn read_topics(dir: &Path) -> Result<Vec<TopicWords>, SearchError> {
    let file = dir.join(TOPICS_FILE);
    let failed = |source| SearchError::ReadTopics { file: file.clone(), source };
    if fs::metadata(&file).map_err(failed)?.len() > MAX_TOPICS_BYTES {
        return Err(SearchError::Damaged { dir: dir.to_owned(), what: format!("{TOPICS_FILE} is too long") });
    }
    let bytes = fs::read(&file).map_err(failed)?;
    serde_json::from_slice(&bytes)
        .map_err(|source| SearchError::Damaged { dir: dir.to_owned(), what: format!("{TOPICS_FILE}: {source}") })
}

impl Pages {
    fn open(segment: &SegmentReader, fields: &Fields) -> Result<Self, TantivyError> {
        let fast = segment.fast_fields();
        let numbers = fast.u64("record")?;
        let (kinds, kind_of) = strings(fast.str("kind")?.as_ref(), segment.max_doc())?;
        let (languages, lang_of) = strings(fast.str("lang")?.as_ref(), segment.max_doc())?;
        let mut cards = Vec::with_capacity(segment.max_doc() as usize);
        let mut records: BTreeMap<u64, Vec<DocId>> = BTreeMap::new();
        for (doc, (kind, lang)) in (0..).zip(kind_of.into_iter().zip(lang_of)) {
            if kinds[usize::from(kind)] != TOPIC {
                records.entry(numbers.first(doc).unwrap_or(u64::MAX)).or_default().push(doc);
            }
            cards.push(Card { record: NO_RECORD, kind, lang });
        }
        // Numbered anew without gaps, so that a number out of place cannot ask for a table without end.
        let mut documents = Vec::with_capacity(records.len());
        for (record, (_, docs)) in (0..).zip(records) {
            docs.iter().for_each(|&doc| cards[doc as usize].record = record);
            documents.push(docs);
        }
        let texts: usize = documents.iter().map(Vec::len).sum();
        let (records_of, records_of_topic) = records_of(
            &*segment.inverted_index(fields.topic_id)?,
            &*segment.inverted_index(fields.first_topic)?,
            &cards,
        )?;
        let topics = cards.len() - texts;
        let mut topics_of: Vec<Vec<(u32, bool)>> = vec![Vec::new(); documents.len()];
        let mut records_in = Vec::with_capacity(records_of_topic.len());
        for (topic, records) in (0..).zip(records_of_topic.values()) {
            records.iter().for_each(|&(record, first)| topics_of[record as usize].push((topic, first)));
            records_in.push(records.len());
        }
        let families =
            families(&*segment.inverted_index(fields.head)?, &*segment.inverted_index(fields.heads)?, &cards)?;
        let mut families_of: Vec<Vec<u32>> = vec![Vec::new(); documents.len()];
        for (at, family) in (0..).zip(&families) {
            family.others.iter().chain([&family.head]).for_each(|&record| families_of[record as usize].push(at));
        }
        Ok(Self {
            // What editors say people call a thing tells most; a title stands in the body too.
            title: Zone::open(segment, fields.title, 0.9, BODY_B, texts, true)?,
            labels: Zone::open(segment, fields.topics, 1.6, LABELS_B, topics, true)?,
            lead: Zone::open(segment, fields.lead, 0.3, BODY_B, texts, true)?,
            body: Zone::open(segment, fields.body, 1.0, BODY_B, texts, false)?,
            records_of,
            records_of_topic,
            topics_of,
            records_in,
            families,
            families_of,
            roman: segment.inverted_index(fields.roman)?,
            texts,
            cards,
            documents,
            kinds,
            languages,
        })
    }

    /// The document of a record for a reader of the languages in `chain`, best first; else its first.
    pub fn shown(&self, record: u32, chain: &[String]) -> DocId {
        let documents = &self.documents[record as usize];
        let in_lang =
            |lang: &String| documents.iter().find(|&&doc| &self.languages[usize::from(self.card(doc).lang)] == lang);
        chain.iter().find_map(in_lang).copied().unwrap_or(documents[0])
    }

    pub fn card(&self, doc: DocId) -> Card {
        self.cards[doc as usize]
    }

    /// The kind of a record, an index into the kinds.
    pub fn kind(&self, record: u32) -> u16 {
        self.card(self.documents[record as usize][0]).kind
    }
}

impl Zone {
    /// `documents` is the number of those that have this part.
    fn open(
        segment: &SegmentReader,
        pair: Pair,
        boost: f32,
        b: f32,
        documents: usize,
        tells: bool,
    ) -> Result<Self, TantivyError> {
        let part = |field| Part::open(segment, field, b, documents);
        Ok(Self { words: part(pair.words)?, stems: part(pair.stems)?, boost, tells })
    }
}

impl Part {
    fn open(segment: &SegmentReader, field: Field, b: f32, documents: usize) -> Result<Self, TantivyError> {
        let inverted = segment.inverted_index(field)?;
        #[expect(clippy::cast_precision_loss, reason = "an average")]
        let average = inverted.total_num_tokens() as f32 / documents.max(1) as f32;
        let lengths = Lengths::new(segment.get_fieldnorms_reader(field)?, average, b);
        Ok(Self { field, inverted, lengths })
    }
}

/// Records, each with whether it is the main topic of it.
pub(crate) type RecordsOf<K> = HashMap<K, Arc<[(u32, bool)]>>;

/// The records of each topic, by the documents that hold its labels and by its id.
fn records_of(
    topic_ids: &InvertedIndexReader,
    first_topics: &InvertedIndexReader,
    cards: &[Card],
) -> Result<(RecordsOf<DocId>, RecordsOf<String>), TantivyError> {
    let (mut by_document, mut by_id) = (HashMap::new(), HashMap::new());
    let mut ids = topic_ids.terms().stream()?;
    while ids.advance() {
        let mut postings = topic_ids.read_postings_from_terminfo(ids.value(), IndexRecordOption::Basic)?;
        let (mut topics, mut records) = (Vec::new(), Vec::new());
        while postings.doc() != TERMINATED {
            let doc = postings.doc();
            match cards.get(doc as usize).map(|card| card.record) {
                Some(NO_RECORD) | None => topics.push(doc),
                Some(record) => records.push(record),
            }
            postings.advance();
        }
        records.sort_unstable();
        records.dedup();
        let mut mainly = HashSet::new();
        if let Some(info) = first_topics.terms().get(ids.key())? {
            let mut postings = first_topics.read_postings_from_terminfo(&info, IndexRecordOption::Basic)?;
            while postings.doc() != TERMINATED {
                mainly.extend(cards.get(postings.doc() as usize).map(|card| card.record));
                postings.advance();
            }
        }
        let records: Arc<[(u32, bool)]> = records.iter().map(|record| (*record, mainly.contains(record))).collect();
        by_document.extend(topics.into_iter().map(|topic| (topic, Arc::clone(&records))));
        by_id.insert(String::from_utf8_lossy(ids.key()).into_owned(), records);
    }
    Ok((by_document, by_id))
}

/// The families whose head was found itself.
fn families(
    head: &InvertedIndexReader,
    heads: &InvertedIndexReader,
    cards: &[Card],
) -> Result<Vec<Family>, TantivyError> {
    let records = |of: &InvertedIndexReader, info: &TermInfo| {
        let mut postings = of.read_postings_from_terminfo(info, IndexRecordOption::Basic)?;
        let mut records = Vec::new();
        while postings.doc() != TERMINATED {
            records.extend(cards.get(postings.doc() as usize).map(|card| card.record).filter(|own| *own != NO_RECORD));
            postings.advance();
        }
        records.sort_unstable();
        records.dedup();
        Ok::<_, TantivyError>(records)
    };
    let mut families = Vec::new();
    let mut names = heads.terms().stream()?;
    while names.advance() {
        let Some(own) = head.terms().get(names.key())? else { continue };
        let Some(&own) = records(head, &own)?.first() else { continue };
        let is_of = |kind: &[u8]| names.key().strip_prefix(kind).is_some_and(|rest| rest.starts_with(b"/"));
        let worth = if is_of(b"guide") || is_of(b"contact") { 1.0 } else { 0.5 };
        families.push(Family { head: own, others: records(heads, names.value())?, of_guide: is_of(b"guide"), worth });
    }
    Ok(families)
}

/// The values of a column of strings, and the index of its value for each document.
fn strings(column: Option<&StrColumn>, documents: DocId) -> Result<(Vec<String>, Vec<u16>), TantivyError> {
    let mut values: Vec<String> = Vec::new();
    let mut by_ordinal: HashMap<u64, u16> = HashMap::new();
    let mut of_documents = Vec::with_capacity(documents as usize);
    for doc in 0..documents {
        let ordinal = column.and_then(|column| column.ords().first(doc)).unwrap_or(u64::MAX);
        let index = if let Some(&index) = by_ordinal.get(&ordinal) {
            index
        } else {
            let mut value = String::new();
            if let Some(column) = column {
                column.ord_to_str(ordinal, &mut value)?;
            }
            let index = u16::try_from(values.len()).unwrap_or(u16::MAX);
            values.push(value);
            by_ordinal.insert(ordinal, index);
            index
        };
        of_documents.push(index);
    }
    Ok((values, of_documents))
}
