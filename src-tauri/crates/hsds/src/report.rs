//! What became of every record that was read.
//!
//! A record is one row of a table or one object of JSON that stands for something of the standard, wherever it stands.
//! Each is counted once: as taken (kept as it came, but for the form of ids, spaces at the ends of values, and empty values), mended
//! (kept, and at least one note says what was changed), or quarantined (not kept; it stands in the quarantine with the
//! reason). An object of JSON that is repeated within several others, and says the same each time, is taken each time
//! and kept once. What the import itself had to add, so that something else makes sense, is counted as made.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

/// Where a record stood.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// The way to it within a JSON document; empty in a table.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub path: String,
}

/// One thing that was changed in a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// A stable name of the rule, for example `phone-form`.
    pub code: &'static str,
    pub field: String,
    /// What stood there, cut where it is long; the whole is in the source.
    pub from: String,
    pub to: String,
}

/// What is told of one record, one line each in the files beside the result.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "what", rename_all = "lowercase")]
pub enum Entry {
    Mended {
        kind: String,
        id: String,
        #[serde(flatten)]
        place: Place,
        notes: Vec<Note>,
    },
    Quarantined {
        kind: String,
        reason: &'static str,
        /// One sentence: what is wrong, and what would help.
        message: String,
        #[serde(flatten)]
        place: Place,
        /// The record as it came; text where it could not be read.
        record: Value,
    },
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub read: u64,
    pub taken: u64,
    pub mended: u64,
    pub quarantined: u64,
    /// Added by the import.
    pub made: u64,
    /// In the result, each once.
    pub kept: u64,
}

impl Counts {
    /// Whether nothing was lost on the way.
    pub fn add_up(&self) -> bool {
        self.read == self.taken + self.mended + self.quarantined
    }
}

/// What was found to be in front of the import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Format {
    /// `json`, `json lines`, `tabular`, or several of them.
    pub forms: Vec<String>,
    /// `3.0`, `2.x`, `1.x`, or `unknown` where nothing tells them apart.
    pub version: String,
    /// The names by which the version was told, each with how often it was met.
    pub signs: BTreeMap<String, u64>,
}

/// One file and what was done with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileRead {
    pub file: String,
    /// `json`, `json lines`, `tabular`, `description`, or `passed over`.
    pub form: &'static str,
    pub encoding: &'static str,
    /// The kind of its records, where they are all of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    pub read: u64,
    pub taken: u64,
    pub mended: u64,
    pub quarantined: u64,
    pub made: u64,
    pub kept: u64,
    /// Why records were quarantined; their sum is `quarantined`.
    pub reasons: BTreeMap<&'static str, u64>,
    /// What was mended; a record may have several of them.
    pub notes: BTreeMap<&'static str, u64>,
    pub by_kind: BTreeMap<String, Counts>,
    pub format: Format,
    pub files: Vec<FileRead>,
}

impl Report {
    /// Whether every record is accounted for, over all and kind by kind.
    pub fn adds_up(&self) -> bool {
        let sum = |of: fn(&Counts) -> u64| self.by_kind.values().map(of).sum::<u64>();
        self.read == self.taken + self.mended + self.quarantined
            && self.by_kind.values().all(Counts::add_up)
            && self.read == sum(|counts| counts.read)
            && self.taken == sum(|counts| counts.taken)
            && self.mended == sum(|counts| counts.mended)
            && self.quarantined == sum(|counts| counts.quarantined)
            && self.quarantined == self.reasons.values().sum::<u64>()
    }
}

/// So much of a value is repeated in a note.
const EXCERPT: usize = 200;

pub(crate) fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{} [...]", &text[..end]),
        None => text.to_owned(),
    }
}
