//! The content folder: files that editors keep, read into records. `assets/content/README.md` describes the format.

mod cells;
mod communities;
mod decisions;
mod draft;
mod facets;
mod feeds;
mod french;
mod guides;
mod hsds;
mod lists;
mod owner;
mod place;
mod reading;
mod rows;
mod sheets;
mod source;
pub(crate) mod stamps;
mod table;
mod words;

use std::collections::BTreeMap;
use std::path::Path;

use portage_content::{Key, Pack, Record};

pub use owner::{Owner, is_owner_id};
pub use place::Place;

use crate::{PublishError, Report};
pub(crate) use decisions::FILE as DECISIONS;
use draft::RIGHTS_FIELDS;
pub(crate) use facets::Facet;
use place::Origin;
use stamps::Stamp;

/// Everything that a content folder says, and the way back from each record to its file and line.
#[derive(Debug)]
pub struct Folder {
    owners: Vec<Owner>,
    records: Vec<Record>,
    origins: BTreeMap<Key, Origin>,
    owner_of: BTreeMap<Key, usize>,
    /// By the owner whose folder they stand in.
    stamps: Vec<BTreeMap<Key, Stamp>>,
    facets: Vec<Facet>,
    decisions: Vec<(portage_hsds::Decisions, usize)>,
    faults: Vec<Report>,
}

impl Folder {
    /// Reads every owner's folder in `dir`. A file with a fault in it does not stop the reading: the fault is kept, and
    /// so is everything else that could be read.
    pub fn read(dir: &Path) -> Result<Self, PublishError> {
        reading::read(dir)
    }

    pub fn owners(&self) -> &[Owner] {
        &self.owners
    }

    /// All records in canonical order.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// What reading found wrong, by file and line.
    pub fn faults(&self) -> &[Report] {
        &self.faults
    }

    /// What was decided about services that look like one, each with its line.
    pub(crate) fn decisions(&self) -> &[(portage_hsds::Decisions, usize)] {
        &self.decisions
    }

    pub(crate) fn facets(&self) -> &[Facet] {
        &self.facets
    }

    /// One pack an owner, by owner.
    pub fn packs(&self) -> Result<Vec<Pack>, PublishError> {
        let mut by_owner: BTreeMap<&str, Vec<Record>> =
            self.owners.iter().map(|owner| (owner.id.as_str(), Vec::new())).collect();
        for record in &self.records {
            let owner = &self.owners[self.owner_of[record.key()]];
            by_owner.entry(&owner.id).or_default().push(record.clone());
        }
        by_owner
            .into_iter()
            .map(|(owner, records)| {
                Pack::new(owner, records).map_err(|source| PublishError::Pack { owner: owner.to_owned(), source })
            })
            .collect()
    }

    /// Where `value` in `field` of a record is written; the field, or the record, where the value is not to be found.
    ///
    /// `offset` counts bytes in the field's text. A record that does not exist is looked for among its translations.
    pub fn place(&self, key: &Key, field: &str, value: Option<&str>, offset: usize) -> Option<Place> {
        let neighbour = || {
            let first = Key::neutral(&key.kind, &key.id);
            self.origins.range(first..).next().filter(|(found, _)| found.kind == key.kind && found.id == key.id)
        };
        let (found, origin) = self.origins.get_key_value(key).or_else(neighbour)?;
        let pack = &self.owners[self.owner_of[found]].origin;
        let own_value = value.and_then(|value| origin.line_of_value(field, value, offset));
        // What the owner says for all its records is mended there, not in the record.
        let pack_value = || pack.leaves.iter().find(|leaf| Some(leaf.text.as_str()) == value).map(|leaf| leaf.line);
        let own_field = || origin.line_of_field(field, offset);
        let pack_field = || RIGHTS_FIELDS.contains(&field).then(|| pack.line_of_field(field, 0)).flatten();
        let in_record = |line| origin.place(line);
        let in_pack = |line| pack.place(line);
        own_value
            .map(in_record)
            .or_else(|| pack_value().map(in_pack))
            .or_else(|| own_field().map(in_record))
            .or_else(|| pack_field().map(in_pack))
            .or_else(|| Some(in_record(origin.line)))
    }

    pub(crate) fn owner_of(&self, key: &Key) -> &Owner {
        &self.owners[self.owner_of[key]]
    }

    pub(crate) fn stamp(&self, key: &Key) -> Option<&Stamp> {
        self.stamps[self.owner_of[key]].get(key)
    }

    /// The texts that an owner's folder has stamps of, whether they still exist or not.
    pub(crate) fn stamps_of(&self, owner: &Owner) -> impl Iterator<Item = &Key> {
        self.owners.iter().zip(&self.stamps).filter(|(of, _)| of.id == owner.id).flat_map(|(_, stamps)| stamps.keys())
    }

    /// The record with this key, if there is one.
    pub fn record(&self, key: &Key) -> Option<&Record> {
        self.records.binary_search_by(|record| record.key().cmp(key)).ok().map(|at| &self.records[at])
    }
}
