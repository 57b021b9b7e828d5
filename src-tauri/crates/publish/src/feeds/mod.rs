//! Machine-readable feeds of governments, taken on the publisher's side.
//!
//! A feed is text from outside: it is bounded, read tolerantly, and every value is checked. What could be read is kept
//! as a small copy with its own date in the content folder (`OWNER/feeds/NAME.json`), what could not is told in
//! `refused.toml` beside it, and a document that is wrong as a whole leaves the last good copy where it is. From the
//! copies come records, and these reach people only inside signed packs.
//!
//! The fuzzer takes these files in without what fetches and writes, and so without the crates that that needs.

#[cfg(not(fuzzing))]
mod compare;
mod copy;
mod countries;
mod datasets;
mod document;
mod expected;
mod fees;
#[cfg(not(fuzzing))]
mod fetch;
mod finished;
mod judge;
mod made;
mod news;
mod refused;
mod rounds;
mod rounds_names;
mod text;
#[cfg(not(fuzzing))]
mod update;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

#[cfg(not(fuzzing))]
pub use compare::Difference;
pub(crate) use copy::read as read_copy;
pub use copy::{Copy, Origin};
pub(crate) use made::{Copies, Made, records_of};
pub use refused::Refusal;
#[cfg(not(fuzzing))]
pub(crate) use update::is_other_file;
#[cfg(not(fuzzing))]
pub use update::{Documents, FeedOutcome, FeedReport, UpdateOptions, UpdateReport, update};

/// What a feed says, by the feed's own keys.
pub type Entries = BTreeMap<String, Value>;

/// One feed: where it comes from, and what its text means.
pub trait Feed: Sync {
    /// The name of its copy; lower-case letters and hyphens.
    fn name(&self) -> &'static str;

    /// The owner whose pack its records go into.
    fn owner(&self) -> &'static str {
        "canada"
    }

    /// The organization that is responsible for what it says.
    fn authority(&self) -> &'static str {
        "ircc"
    }

    fn source(&self) -> &'static str;

    /// One sentence for the editor: what it holds, and how often it changes.
    fn about(&self) -> &'static str;

    /// The kinds of record that it makes; none where it only helps the editor.
    fn kinds(&self) -> &'static [&'static str];

    /// The most bytes that its document may have.
    fn limit(&self) -> usize;

    /// Whether it is fetched when no feed is named.
    fn on(&self) -> bool {
        true
    }

    fn rights(&self) -> &'static Rights {
        &OF_CANADA_CA
    }

    /// How many days its records are good for.
    fn good_for(&self) -> Option<i32> {
        None
    }

    /// Reads a document that is within the limit.
    fn read(&self, bytes: &[u8]) -> Result<Reading, FeedError>;

    /// The day that an entry speaks of; one that lies in the future is refused.
    fn day(&self, _entry: &Value) -> Option<Date> {
        None
    }

    /// Drops what is too old to be of use.
    fn keep(&self, _entries: &mut Entries) {}

    /// An entry in a few words, for the report.
    fn tell(&self, key: &str, entry: &Value) -> String;

    /// The number behind a key, for the comparison with a figure.
    fn number(&self, _entries: &Entries, _key: &str) -> Option<String> {
        None
    }

    /// The records of its copy. `others` are the copies of the same owner.
    fn records(&self, _copy: &Copy, _others: &Copies) -> Vec<Made> {
        Vec::new()
    }
}

/// Under what terms the source lets others use what it says.
pub struct Rights {
    pub licence: &'static str,
    pub attribution: &'static str,
    pub reuse: &'static str,
}

/// Nothing says that the IRCC files are under an open licence, so others may not take them out of Portage.
const OF_CANADA_CA: Rights = Rights {
    licence: "Terms of use of canada.ca",
    attribution: "Immigration, Refugees and Citizenship Canada",
    reuse: "portage-only",
};

const OF_ONTARIO_CA: Rights =
    Rights { licence: "Terms of use of ontario.ca", attribution: "Government of Ontario", reuse: "portage-only" };

const OPEN_CANADA: Rights =
    Rights { licence: "OGL-Canada-2.0", attribution: "Employment and Social Development Canada", reuse: "open" };

/// Every feed that is known.
pub static FEEDS: &[&dyn Feed] = &[
    &rounds::Rounds::ENGLISH,
    &rounds::Rounds::FRENCH,
    &finished::ByCountry,
    &finished::WithoutCountry,
    &expected::Expected,
    &countries::Countries,
    &fees::Fees,
    &news::IRCC_ENGLISH,
    &news::IRCC_FRENCH,
    &news::ONTARIO,
    &datasets::JOB_POSTINGS,
    &datasets::WAGES,
    &datasets::OUTLOOKS,
];

pub fn feed(name: &str) -> Option<&'static dyn Feed> {
    FEEDS.iter().copied().find(|feed| feed.name() == name)
}

/// What was understood of one document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The day that the source gives for the whole.
    pub as_of: Option<Date>,
    /// The days that it gives for parts.
    pub dates: BTreeMap<String, Date>,
    pub entries: Entries,
    pub refused: Vec<Refusal>,
}

impl Reading {
    fn refuse(&mut self, at: impl AsRef<str>, why: &str, what: &Value) {
        self.refused.push(Refusal::new(at.as_ref(), why, what));
    }
}

/// Why a document is not taken as a whole.
#[derive(Debug, Error, PartialEq)]
pub enum FeedError {
    #[error("there is no feed {name:?}")]
    Unknown { name: String },
    #[error("the document has more than {limit} bytes")]
    TooLarge { limit: usize },
    #[error("the document is not UTF-8")]
    NotUtf8,
    #[error("the document is not JSON: {reason}")]
    NotJson { reason: String },
    #[error("the document is not XML: {reason}")]
    NotXml { reason: String },
    #[error("the document does not have {what}")]
    WrongShape { what: &'static str },
    #[error("only {taken} of {all} entries can be read")]
    MostlyRefused { taken: usize, all: usize },
    #[error("the document has {has} entries and the last good copy {had}; delete the copy if that is right")]
    Shrunk { had: usize, has: usize },
    #[error("the document is of {has} and the last good copy of {had}; delete the copy if that is right")]
    Older { had: Date, has: Date },
}

/// Reads one document of the feed `name`. Any bytes give an answer; time plays no part yet.
pub fn parse_feed(name: &str, bytes: &[u8]) -> Result<Reading, FeedError> {
    let feed = feed(name).ok_or_else(|| FeedError::Unknown { name: name.to_owned() })?;
    if bytes.len() > feed.limit() {
        return Err(FeedError::TooLarge { limit: feed.limit() });
    }
    feed.read(bytes)
}
