//! Reading the files of a content folder one after another, and making records of what they say.

use std::collections::{BTreeMap, btree_map::Entry};
use std::path::{Path, PathBuf};

use portage_content::{Key, Record, RecordError, is_language_tag, kind_spec};
use serde_json::{Value, json};
use walkdir::WalkDir;

use super::communities::CommunityFiles;
use super::draft::{Draft, RIGHTS_FIELDS, word_fields};
use super::facets::{self, Facet};
use super::feeds::FeedFiles;
use super::hsds::{self, HsdsFiles};
use super::place::Origin;
use super::source::Source;
use super::stamps::{self, Stamp};
use super::{Folder, Owner, decisions, french, guides, lists, owner, rows, words};
use crate::PublishError;
use crate::report::{Faults, relative_name};

/// Reads every owner's folder in `dir`.
pub(super) fn read(dir: &Path) -> Result<Folder, PublishError> {
    let mut reading = Reading {
        root: dir.to_owned(),
        faults: Faults::default(),
        owners: Vec::new(),
        facets: Vec::new(),
        decisions: Vec::new(),
    };
    let mut drafts = Vec::new();
    let mut stamps = Vec::new();
    for entry in WalkDir::new(dir).min_depth(1).max_depth(1).sort_by_file_name() {
        let entry = entry.map_err(|error| unreadable(dir, error))?;
        if entry.file_type().is_dir() && !is_hidden(&entry) {
            reading.owner(entry.path(), &mut drafts, &mut stamps)?;
        }
    }
    if reading.owners.is_empty() && reading.faults.0.is_empty() {
        return Err(PublishError::NoOwners { path: dir.to_owned() });
    }
    let file = dir.join(decisions::FILE);
    if file.is_file()
        && let Some(source) = reading.source(&file)?
    {
        reading.decisions = decisions::read(&source, &mut reading.faults);
    }
    let file = dir.join(facets::FILE);
    if file.is_file()
        && let Some(source) = reading.source(&file)?
    {
        reading.facets = facets::read(&source, &mut reading.faults);
    }
    Ok(reading.assemble(drafts, stamps))
}

struct Reading {
    root: PathBuf,
    faults: Faults,
    owners: Vec<Owner>,
    facets: Vec<Facet>,
    decisions: Vec<(portage_hsds::Decisions, usize)>,
}

impl Reading {
    fn source(&mut self, path: &Path) -> Result<Option<Source>, PublishError> {
        Source::read(path, relative_name(&self.root, path), &mut self.faults)
    }

    fn owner(
        &mut self,
        dir: &Path,
        drafts: &mut Vec<(usize, Draft)>,
        stamps: &mut Vec<BTreeMap<Key, Stamp>>,
    ) -> Result<(), PublishError> {
        let name = relative_name(&self.root, dir);
        let pack = dir.join("pack.toml");
        if !pack.is_file() {
            self.faults.warning(
                &name,
                1,
                "unknown-file",
                "this folder has no pack.toml, so nothing in it is published",
            );
            return Ok(());
        }
        let Some(source) = self.source(&pack)? else { return Ok(()) };
        let Some((owner, own)) = owner::read(&source, dir.to_owned(), &mut self.faults) else { return Ok(()) };
        let source_lang = owner.source_lang.clone();
        let id = owner.id.clone();
        let mut feed_files = FeedFiles::default();
        let mut community_files = CommunityFiles::default();
        let mut hsds_files = HsdsFiles::default();
        let at = self.owners.len();
        self.owners.push(owner);
        stamps.push(BTreeMap::new());
        drafts.extend(own.into_iter().map(|draft| (at, draft)));
        for entry in WalkDir::new(dir).min_depth(1).sort_by_file_name().into_iter().filter_entry(|e| !is_hidden(e)) {
            let entry = entry.map_err(|error| unreadable(dir, error))?;
            if entry.file_type().is_dir() {
                continue;
            }
            let within = relative_name(dir, entry.path());
            let parts: Vec<&str> = within.split('/').collect();
            let extension = entry.path().extension().and_then(|extension| extension.to_str()).unwrap_or_default();
            let read: Vec<Draft> = match (&parts[..], extension) {
                (["pack.toml" | "README.md"], _) => Vec::new(),
                ([stamps::FILE], _) => {
                    if let Some(source) = self.source(entry.path())? {
                        stamps[at] = stamps::read(&source, &mut self.faults);
                    }
                    Vec::new()
                }
                (["guides", _], "md") => self
                    .source(entry.path())?
                    .map(|source| guides::read(&source, &source_lang, &mut self.faults))
                    .unwrap_or_default(),
                (["services", _], "csv") => self
                    .source(entry.path())?
                    .map(|source| rows::services(&source, &mut self.faults))
                    .unwrap_or_default(),
                (["occupations", _], "csv") => self
                    .source(entry.path())?
                    .map(|source| rows::occupations(&source, &mut self.faults))
                    .unwrap_or_default(),
                (["contacts", _], "toml") => self
                    .source(entry.path())?
                    .map(|source| lists::contacts(&source, &mut self.faults))
                    .unwrap_or_default(),
                (["forms", _], "toml") => {
                    self.source(entry.path())?.map(|source| lists::forms(&source, &mut self.faults)).unwrap_or_default()
                }
                (["communities", "communities.csv"], _) => {
                    community_files.values = self.source(entry.path())?;
                    Vec::new()
                }
                (["communities", "cells.csv"], _) => {
                    community_files.cells = self.source(entry.path())?;
                    Vec::new()
                }
                (["communities", "names.toml"], _) => {
                    community_files.names = self.source(entry.path())?;
                    Vec::new()
                }
                (["communities", "indicators.toml"], _) => self
                    .source(entry.path())?
                    .map(|source| lists::list("indicator", &source, &mut self.faults))
                    .unwrap_or_default(),
                (["sources.toml"], _) => self
                    .source(entry.path())?
                    .map(|source| lists::list("source", &source, &mut self.faults))
                    .unwrap_or_default(),
                ([folder, _], "toml") if lists::list_in(folder).is_some() => {
                    let kind = lists::list_in(folder).unwrap_or_default();
                    self.source(entry.path())?
                        .map(|source| lists::list(kind, &source, &mut self.faults))
                        .unwrap_or_default()
                }
                (["feeds", name], _) if crate::feeds::is_other_file(name) => Vec::new(),
                (["feeds", name], "json") => {
                    if let Some(source) = self.source(entry.path())? {
                        feed_files.add(name, &id, source, &mut self.faults);
                    }
                    Vec::new()
                }
                (["hsds", hsds::SOURCE], _) => {
                    hsds_files.set_source(self.source(entry.path())?);
                    Vec::new()
                }
                (["hsds", name], _) if hsds::ASIDE.contains(name) => Vec::new(),
                (["hsds", _], "jsonl") => {
                    let name = relative_name(&self.root, entry.path());
                    hsds_files.add(entry.path(), &name, &mut self.faults)?;
                    Vec::new()
                }
                (["withdrawals.toml"], _) => self
                    .source(entry.path())?
                    .map(|source| lists::withdrawals(&source, &mut self.faults))
                    .unwrap_or_default(),
                (["rules", _], "toml") => self
                    .source(entry.path())?
                    .map(|source| lists::single("rule_set", &source, &mut self.faults))
                    .unwrap_or_default(),
                (["checks", _], "toml") => self
                    .source(entry.path())?
                    .map(|source| lists::single("self_check", &source, &mut self.faults))
                    .unwrap_or_default(),
                (["words", lang, "guides", _], "md") if is_language_tag(lang) => self
                    .source(entry.path())?
                    .map(|source| guides::read(&source, &source_lang, &mut self.faults))
                    .unwrap_or_default(),
                (["words", lang, name], "toml")
                    if is_language_tag(lang) && words::kind_in(name.trim_end_matches(".toml")).is_some() =>
                {
                    let kind = words::kind_in(name.trim_end_matches(".toml")).unwrap_or_default();
                    self.source(entry.path())?
                        .map(|source| words::read(kind, lang, &source, &mut self.faults))
                        .unwrap_or_default()
                }
                _ => {
                    let message = "nothing of this name is read here; see assets/content/README.md";
                    self.faults.warning(&relative_name(&self.root, entry.path()), 1, "unknown-file", message);
                    Vec::new()
                }
            };
            drafts.extend(read.into_iter().map(|draft| (at, draft)));
        }
        drafts.extend(feed_files.drafts().into_iter().map(|draft| (at, draft)));
        drafts.extend(community_files.drafts(&mut self.faults).into_iter().map(|draft| (at, draft)));
        drafts.extend(hsds_files.drafts(&id, &name, &mut self.faults).into_iter().map(|draft| (at, draft)));
        Ok(())
    }

    /// Gives each draft what its owner says for all, and makes records of them.
    fn assemble(mut self, mut drafts: Vec<(usize, Draft)>, stamps: Vec<BTreeMap<Key, Stamp>>) -> Folder {
        // A record that speaks for its own rights does so for its texts too.
        let mut own_rights: BTreeMap<(&str, String), Vec<(String, Value)>> = BTreeMap::new();
        for (_, draft) in drafts.iter().filter(|(_, draft)| draft.lang.is_none()) {
            let said = |field: &&str| draft.fields.get(*field).map(|value| ((*field).to_owned(), value.clone()));
            own_rights.insert((draft.kind, draft.id.clone()), RIGHTS_FIELDS.iter().filter_map(said).collect());
        }
        // One service told of by several: the record of the first knows the others.
        let mut merged: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for decision in self.decisions.iter().flat_map(|(decision, _)| &decision.merged) {
            if let [first, others @ ..] = &decision.services[..] {
                merged.entry(first).or_default().extend(others.iter().map(String::as_str));
            }
        }
        let mut records = BTreeMap::new();
        let mut origins: BTreeMap<Key, Origin> = BTreeMap::new();
        let mut owner_of = BTreeMap::new();
        for (at, draft) in &mut drafts {
            let owner = &self.owners[*at];
            let mut value = owner.rights.clone();
            value.extend(own_rights.get(&(draft.kind, draft.id.clone())).cloned().unwrap_or_default());
            value.append(&mut draft.fields);
            value.insert("kind".to_owned(), json!(draft.kind));
            value.insert("id".to_owned(), json!(draft.id));
            value.insert("owner".to_owned(), json!(owner.id));
            let others = merged.get(draft.id.as_str()).filter(|_| draft.kind == "service" && draft.lang.is_none());
            if let Some(others) = others {
                value.insert("merged".to_owned(), json!(others));
            }
            if let Some(lang) = &draft.lang {
                if lang == "fr" {
                    let quoted = is_quoted(draft.kind) || value.get("quoted").is_some();
                    for field in word_fields(draft.kind).filter(|_| !quoted) {
                        value.get_mut(field).into_iter().for_each(french::set_spaces);
                    }
                }
                value.insert("lang".to_owned(), json!(lang));
                let key = Key::text(draft.kind, &draft.id, lang);
                if let Some(stamp) = stamps[*at].get(&key).filter(|_| *lang != owner.source_lang) {
                    let translation = json!({
                        "by": stamp.by, "reviewed": stamp.reviewed, "source_lang": stamp.from, "source_hash": stamp.hash,
                    });
                    value.insert("translation".to_owned(), translation);
                }
            }
            let (file, line) = (draft.origin.file.clone(), draft.origin.line);
            let record = match Record::from_value(&Value::Object(value)) {
                Ok(record) => record,
                Err(error) => {
                    let code = if matches!(error, RecordError::TooLong { .. }) { "too-large" } else { "bad-record" };
                    self.faults.error(&file, line, code, error.to_string());
                    continue;
                }
            };
            match origins.entry(record.key().clone()) {
                Entry::Occupied(first) => {
                    let line_of_id = draft.origin.line_of_field("id", 0).unwrap_or(line);
                    let message = format!(
                        "{} already stands in {}, line {}; an id is used once over all owners",
                        record.key(),
                        first.get().file,
                        first.get().line
                    );
                    self.faults.error(&file, line_of_id, "duplicate-id", message);
                }
                Entry::Vacant(free) => {
                    owner_of.insert(record.key().clone(), *at);
                    free.insert(draft.origin.clone());
                    records.insert(record.key().clone(), record);
                }
            }
        }
        Folder {
            owners: self.owners,
            records: records.into_values().collect(),
            origins,
            owner_of,
            stamps,
            facets: self.facets,
            decisions: self.decisions,
            faults: self.faults.into_sorted(),
        }
    }
}

/// Words that are quoted stay as their source wrote them.
fn is_quoted(kind: &str) -> bool {
    kind_spec(kind).is_some_and(|spec| spec.quoted)
}

fn is_hidden(entry: &walkdir::DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

fn unreadable(dir: &Path, error: walkdir::Error) -> PublishError {
    let path = error.path().unwrap_or(dir).to_owned();
    PublishError::Read { path, source: error.into() }
}
