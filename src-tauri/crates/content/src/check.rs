//! What must hold over all records together. Publishing refuses a set with an error in it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use crate::{Digest, KINDS, Key, Meta, Record, kind_spec};

mod aliases;
mod gaps;
mod meta;
mod neutral;
mod passing;
mod place;
mod self_check;
mod whole;
mod words;
mod work;

pub use gaps::GAP;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Error,
    Warning,
}

/// Where in a record a finding is: a field, and a byte offset within its text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Locus {
    pub key: Key,
    pub field: String,
    pub offset: usize,
    /// The value found wanting, by which an editor's file can be searched for the line.
    pub value: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub severity: Severity,
    /// A stable name of the rule, for example `unknown-topic`.
    pub code: &'static str,
    pub locus: Locus,
    /// One sentence for the editor: what is wrong, and the way out.
    pub message: String,
}

/// Every finding over `records`, in the order of their keys.
///
/// `today` decides what is past its review date.
pub fn check_records(records: &[Record], today: Date) -> Vec<Finding> {
    let mut check = Check::new(records);
    for record in records {
        check.record(record, today);
    }
    check.parity();
    check.cycles();
    check.aliases();
    check.gaps(records);
    check.findings.sort_by(|a, b| (&a.locus, a.code).cmp(&(&b.locus, b.code)));
    check.findings
}

struct Check<'a> {
    keys: BTreeMap<&'a Key, &'a Record>,
    ids: BTreeSet<(&'a str, &'a str)>,
    depends_on: BTreeMap<&'a str, Vec<String>>,
    broader: BTreeMap<&'a str, Vec<String>>,
    /// By legacy address, the guides that claim it.
    aliases: BTreeMap<String, Vec<&'a str>>,
    findings: Vec<Finding>,
}

impl<'a> Check<'a> {
    fn new(records: &'a [Record]) -> Self {
        Self {
            keys: records.iter().map(|record| (record.key(), record)).collect(),
            ids: records.iter().map(|record| (record.key().kind.as_str(), record.key().id.as_str())).collect(),
            depends_on: BTreeMap::new(),
            broader: BTreeMap::new(),
            aliases: BTreeMap::new(),
            findings: Vec::new(),
        }
    }

    fn say(&mut self, severity: Severity, code: &'static str, locus: Locus, message: String) {
        self.findings.push(Finding { severity, code, locus, message });
    }

    fn error(&mut self, code: &'static str, locus: Locus, message: String) {
        self.say(Severity::Error, code, locus, message);
    }

    fn record(&mut self, record: &'a Record, today: Date) {
        let key = record.key();
        let Some(spec) = kind_spec(&key.kind) else {
            let known = KINDS.iter().map(|kind| kind.name).collect::<Vec<_>>().join(", ");
            self.error(
                "unknown-kind",
                at(key, "kind", &key.kind),
                format!("{:?} is not a kind; the kinds are {known}", key.kind),
            );
            return;
        };
        let meta = match record.view::<Meta>() {
            Ok(meta) => meta,
            Err(error) => return self.error("wrong-shape", at(key, "", ""), error.to_string()),
        };
        self.meta(key, &meta, today);
        if key.lang.is_some() {
            self.text(record, spec);
        } else {
            self.neutral(record, &meta, today);
        }
    }
}

fn at(key: &Key, field: &str, value: &str) -> Locus {
    Locus { key: key.clone(), field: field.to_owned(), offset: 0, value: (!value.is_empty()).then(|| value.to_owned()) }
}

/// The hash of the words of a text record, which a translation of it carries.
pub fn text_hash(record: &Record) -> Digest {
    let value = record.value();
    let words: BTreeMap<&str, &Value> = kind_spec(&record.key().kind)
        .into_iter()
        .flat_map(|spec| spec.text.iter().chain(spec.optional_text))
        .filter_map(|field| Some((*field, value.get(field)?)))
        .collect();
    Digest::of(&serde_json::to_vec(&words).expect("JSON values always serialise"))
}

#[cfg(test)]
mod tests;
