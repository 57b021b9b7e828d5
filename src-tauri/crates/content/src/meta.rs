use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Digest;

/// The level of government, or agency, that is responsible for a matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    Federal,
    Provincial,
    Municipal,
    Agency,
}

/// Whom a record speaks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    Prospective,
    Resident,
    Both,
}

/// How far others may use a record again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reuse {
    /// Anyone, under the licence.
    Open,
    /// Only in Portage.
    PortageOnly,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Translator {
    Machine,
    Person,
}

/// Where the words of a translation come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    pub by: Translator,
    pub reviewed: bool,
    /// The language translated from.
    pub source_lang: String,
    /// The hash of the source text that was translated; another hash today means that the translation is older.
    pub source_hash: Digest,
}

/// What every record says of itself, its rights and its freshness.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meta {
    pub kind: String,
    pub id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Whose pack the record is in.
    pub owner: String,
    /// The organization that writes and signs the owner's pack today.
    pub publisher: String,
    /// The organization that is responsible for the matter, by the id of its record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// An SPDX identifier, or the name of an open government licence.
    pub licence: String,
    pub attribution: String,
    pub reuse: Reuse,
    /// The official pages that the record was written from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_on: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_by: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<Audience>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
}

impl Meta {
    /// Whether the review date has passed on `today`.
    pub fn is_stale(&self, today: Date) -> bool {
        self.review_by.is_some_and(|review_by| review_by < today)
    }
}

/// A record as one of the known kinds: what all records say, and what this kind adds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Doc<T> {
    #[serde(flatten)]
    pub meta: Meta,
    #[serde(flatten)]
    pub body: T,
}
