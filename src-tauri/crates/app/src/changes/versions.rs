//! A changed record as it was and as it is.

use std::collections::BTreeMap;

use jiff::Timestamp;
use portage_content::{Meta, Record, fallback_chain, kind_spec, text_hash};
use portage_store::RecordChange;
use serde_json::Value;

use super::values::values;
use crate::{AppError, reader::Reader, view::ChangeKind};

/// The kinds whose changes a person reads about, in the order in which they matter.
const TOLD: [&str; 4] = ["figure", "task", "guide", "service"];

pub fn rank(kind: &str) -> usize {
    TOLD.iter().position(|told| *told == kind).unwrap_or(TOLD.len())
}

/// A record that is told, in the one language in which it is told: the reader's own if it was there before and after,
/// else the best that was.
pub struct Versions {
    pub kind: &'static str,
    pub id: String,
    pub how: ChangeKind,
    pub lang: String,
    /// When the last change was learned of those that are told.
    pub at: Timestamp,
    /// The records without words.
    pub was: Option<Record>,
    pub is: Option<Record>,
    pub words_were: Option<Record>,
    pub words_are: Option<Record>,
}

type ByLang = BTreeMap<Option<String>, Record>;

impl Versions {
    /// Everything that has changed and is told.
    pub fn of_all(reader: &Reader<'_>) -> Result<Vec<Self>, AppError> {
        let mut by_record: BTreeMap<(usize, String), Vec<RecordChange>> = BTreeMap::new();
        for change in reader.generation.changes()? {
            let rank = rank(&change.key.kind);
            if rank < TOLD.len() {
                by_record.entry((rank, change.key.id.clone())).or_default().push(change);
            }
        }
        let mut told = Vec::new();
        for ((rank, id), changes) in by_record {
            told.extend(Self::of(reader, TOLD[rank], &id, &changes)?);
        }
        Ok(told)
    }

    fn of(
        reader: &Reader<'_>,
        kind: &'static str,
        id: &str,
        changes: &[RecordChange],
    ) -> Result<Option<Self>, AppError> {
        let is: ByLang = reader
            .generation
            .records_of(kind, id)?
            .into_iter()
            .map(|record| (record.key().lang.clone(), record))
            .collect();
        let mut was = is.clone();
        for change in changes {
            match &change.was {
                Some(record) => was.insert(change.key.lang.clone(), record.clone()),
                None => was.remove(&change.key.lang),
            };
        }
        let how = match (was.contains_key(&None), is.contains_key(&None)) {
            (true, true) => ChangeKind::Edited,
            (false, true) => ChangeKind::Added,
            (true, false) => ChangeKind::Removed,
            (false, false) => return Ok(None),
        };
        // A new figure is read on the page that came with it; one that is gone went with its page.
        if kind == "figure" && how != ChangeKind::Edited {
            return Ok(None);
        }
        let there = |lang: &Option<String>| match how {
            ChangeKind::Edited => was.contains_key(lang) && is.contains_key(lang),
            ChangeKind::Added => is.contains_key(lang),
            ChangeKind::Removed => was.contains_key(lang),
        };
        let Some(mut lang) = best_lang(reader.lang, &was, &is, there) else { return Ok(None) };
        if how == ChangeKind::Edited {
            lang = newer_original(&lang, &was, &is).unwrap_or(lang);
        }
        let key = Some(lang.clone());
        let versions = Self {
            kind,
            id: id.to_owned(),
            how,
            at: Timestamp::UNIX_EPOCH,
            was: was.get(&None).cloned(),
            is: is.get(&None).cloned(),
            words_were: was.get(&key).cloned(),
            words_are: is.get(&key).cloned(),
            lang,
        };
        let told = versions.told_langs(reader);
        let times = changes.iter().filter(|change| told.contains(&change.key.lang)).map(|change| change.at);
        Ok(times.max().map(|at| Self { at, ..versions }))
    }

    /// Which of the two records, the one without words (`None`) and the one with them, say something new to a reader.
    /// That somebody has looked at a page again is nothing new.
    fn told_langs(&self, reader: &Reader<'_>) -> Vec<Option<String>> {
        let mut told = Vec::new();
        let whole = self.how != ChangeKind::Edited;
        let spoken = reader.in_lang(&self.lang);
        let of = |record: &Option<Record>| record.as_ref().map(|record| values(&spoken, record)).unwrap_or_default();
        if whole || of(&self.was) != of(&self.is) {
            told.push(None);
        }
        if whole || words(self.words_were.as_ref()) != words(self.words_are.as_ref()) {
            told.push(Some(self.lang.clone()));
        }
        told
    }

    /// The title that the record has, or had.
    pub fn title(&self) -> String {
        let value = self.words_are.as_ref().or(self.words_were.as_ref()).map(Record::value).unwrap_or_default();
        let title = ["title", "name", "label"].iter().find_map(|field| value.get(field)?.as_str());
        title.unwrap_or(&self.id).to_owned()
    }

    /// What the record says of itself, now or last.
    pub fn meta(&self) -> Option<Meta> {
        self.is.as_ref().or(self.was.as_ref()).and_then(|record| record.view().ok())
    }
}

fn best_lang(lang: &str, was: &ByLang, is: &ByLang, there: impl Fn(&Option<String>) -> bool) -> Option<String> {
    let chain = fallback_chain(lang);
    let any = was.keys().chain(is.keys()).flatten();
    chain.iter().chain(any).find(|tag| there(&Some((*tag).clone()))).cloned()
}

/// The language of the original, where it has changed and its translation into `lang` has not followed yet: what counts
/// today is then told in the words that say it.
fn newer_original(lang: &str, was: &ByLang, is: &ByLang) -> Option<String> {
    let own = Some(lang.to_owned());
    if words(was.get(&own)) != words(is.get(&own)) {
        return None;
    }
    let translation = is.get(&own)?.view::<Meta>().ok()?.translation?;
    let original = Some(translation.source_lang);
    let (before, now) = (was.get(&original)?, is.get(&original)?);
    let behind = words(Some(before)) != words(Some(now)) && text_hash(now) != translation.source_hash;
    original.filter(|_| behind)
}

/// The fields of a record that people read.
fn words(record: Option<&Record>) -> Vec<Value> {
    let Some((record, spec)) = record.and_then(|record| Some((record, kind_spec(&record.key().kind)?))) else {
        return Vec::new();
    };
    let mut value = record.value();
    spec.text.iter().chain(spec.optional_text).map(|field| value[*field].take()).collect()
}
