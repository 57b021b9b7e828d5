use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::Write as _,
    path::Path,
};

use portage_content::Record;
use tantivy::{Index, IndexSettings, IndexWriter, TantivyDocument, TantivyError, indexer::NoMergePolicy};

use crate::{
    SearchError,
    bag::{Bag, Known},
    document::{Document, documents},
    families::{Families, HEADS, head},
    fields::{Fields, TOPIC},
    plain::{cut, write_figures},
    snippet::MAX_LOOK,
    topics::{TopicWords, topics},
};

/// The file beside the index that holds its topics.
pub(crate) const TOPICS_FILE: &str = "topics.json";

/// What BCP 47 calls a language that is not known.
const NO_LANGUAGE: &str = "und";

/// Memory that is filled before a piece of the index is written, in bytes; an old laptop has it to spare.
const MEMORY: usize = 64 << 20;

/// What is stored is unpacked in blocks of this many bytes; each result shown unpacks one.
const STORED_BLOCK: usize = 4 << 10;

/// Writes the index of a generation into `dir`, which is created where it is missing and otherwise must be empty.
///
/// `pages` are what is found beside the records, each of its kind and id in all its languages one after the other.
///
/// Gives the number of documents: one for each language of each record and page. Records that do not read as their kind
/// are left out. Fails when the folder cannot be written or already holds an index.
pub fn build(dir: &Path, records: &[Record], pages: Vec<Document>) -> Result<u64, SearchError> {
    let refused = |source| SearchError::Create { dir: dir.to_owned(), source: Box::new(source) };
    fs::create_dir_all(dir).map_err(|source| refused(source.into()))?;
    let (schema, fields) = Fields::schema();
    let settings = IndexSettings { docstore_blocksize: STORED_BLOCK, ..IndexSettings::default() };
    let index = Index::builder().schema(schema).settings(settings).create_in_dir(dir).map_err(refused)?;
    let topics = topics(records);
    // Before the index is filled, as that ends with the folder itself being flushed.
    write_topics(&dir.join(TOPICS_FILE), &topics)?;
    let families = Families::of(records);
    fill(&index, &fields, documents(records).chain(pages), &topics, &families)
        .map_err(|source| SearchError::Write { dir: dir.to_owned(), source: Box::new(source) })
}

fn write_topics(file: &Path, topics: &[TopicWords]) -> Result<(), SearchError> {
    let write = |bytes: Vec<u8>| {
        let mut open = File::create_new(file)?;
        open.write_all(&bytes)?;
        open.sync_all()
    };
    serde_json::to_vec(topics)
        .map_err(Into::into)
        .and_then(write)
        .map_err(|source| SearchError::WriteTopics { file: file.to_owned(), source })
}

fn fill(
    index: &Index,
    fields: &Fields,
    documents: impl Iterator<Item = Document>,
    topics: &[TopicWords],
    families: &Families,
) -> Result<u64, TantivyError> {
    // One thread takes words apart, this one; the other writes.
    let mut writer: IndexWriter = index.writer_with_num_threads(1, MEMORY)?;
    writer.set_merge_policy(Box::new(NoMergePolicy));
    let count = match add_all(&writer, fields, documents, topics, families) {
        Ok(count) => count,
        // The thread that writes has given up; only a commit hands over why.
        Err(error) => return Err(writer.commit().err().unwrap_or(error)),
    };
    writer.commit()?;
    // One segment, so that a question asks one dictionary and not one a segment.
    let segments = index.searchable_segment_ids()?;
    if segments.len() > 1 {
        writer.merge(&segments).wait()?;
        writer.garbage_collect_files().wait()?;
    }
    writer.wait_merging_threads()?;
    Ok(count)
}

fn add_all(
    writer: &IndexWriter,
    fields: &Fields,
    documents: impl Iterator<Item = Document>,
    topics: &[TopicWords],
    families: &Families,
) -> Result<u64, TantivyError> {
    let mut known = Known::default();
    for topic in topics {
        for document in topic_documents(topic, fields, &mut known) {
            writer.add_document(document)?;
        }
    }
    let mut count = 0;
    let mut records: u64 = 0;
    let mut last = (String::new(), String::new());
    for document in documents {
        if (&last.0, &last.1) != (&document.kind, &document.id) {
            last = (document.kind.clone(), document.id.clone());
            records += 1;
        }
        let mut fielded = text_document(&document, records - 1, fields, &mut known);
        families.heads(&document.kind, &document.id).for_each(|head| fielded.add_text(fields.heads, head));
        if HEADS.contains(&document.kind.as_str()) {
            fielded.add_text(fields.head, head(&document.kind, &document.id));
        }
        writer.add_document(fielded)?;
        count += 1;
    }
    writer.add_document(roman_document(&known, fields))?;
    Ok(count)
}

/// The words in other letters than Latin ones. It is of the kind of topics, which are never results.
fn roman_document(known: &Known, fields: &Fields) -> TantivyDocument {
    let mut terms = String::new();
    for term in &known.roman {
        terms.push_str(term);
        terms.push(' ');
    }
    let mut fielded = TantivyDocument::default();
    fielded.add_text(fields.roman, terms);
    fielded.add_text(fields.kind, TOPIC);
    fielded.add_text(fields.lang, NO_LANGUAGE);
    fielded
}

/// The labels of a topic, a document for each language. Its pages do not repeat them: with every label on every page
/// the index would hold more labels than pages.
fn topic_documents(topic: &TopicWords, fields: &Fields, known: &mut Known) -> Vec<TantivyDocument> {
    let mut bags: BTreeMap<&str, Bag> = BTreeMap::new();
    for (lang, text) in &topic.labels {
        bags.entry(lang).or_default().add(text, lang, known);
    }
    let document = |(lang, bag): (&str, Bag)| {
        let mut fielded = TantivyDocument::default();
        fielded.add_text(fields.topics.words, bag.words);
        fielded.add_text(fields.topics.stems, bag.stems);
        fielded.add_text(fields.topic_id, &topic.id);
        fielded.add_text(fields.kind, TOPIC);
        fielded.add_text(fields.lang, lang);
        fielded
    };
    bags.into_iter().map(document).collect()
}

fn text_document(document: &Document, record: u64, fields: &Fields, known: &mut Known) -> TantivyDocument {
    let mut title = Bag::default();
    title.add(&document.title, &document.lang, known);
    let mut lead = Bag::default();
    lead.add(&write_figures(&document.summary, |_| None), &document.lang, known);
    let mut body = Bag::default();
    for text in [&document.title, &document.summary, &document.text, &document.more] {
        // The name of a figure is no word of the page.
        body.add(&write_figures(text, |_| None), &document.lang, known);
    }
    let mut fielded = TantivyDocument::default();
    for (pair, bag) in [(fields.title, title), (fields.lead, lead), (fields.body, body)] {
        fielded.add_text(pair.words, bag.words);
        fielded.add_text(pair.stems, bag.stems);
    }
    document.topics.iter().for_each(|id| fielded.add_text(fields.topic_id, id));
    document.topics.first().iter().for_each(|id| fielded.add_text(fields.first_topic, id));
    fielded.add_u64(fields.record, record);
    fielded.add_text(fields.kind, &document.kind);
    fielded.add_text(fields.lang, &document.lang);
    fielded.add_text(fields.id, &document.id);
    fielded.add_text(fields.shown_title, &document.title);
    fielded.add_text(fields.summary, &document.summary);
    fielded.add_text(fields.text, cut(&document.text, MAX_LOOK));
    fielded
}
