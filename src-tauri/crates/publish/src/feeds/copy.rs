//! The last good copy of a feed, as a small file with its own date.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::Timestamp;
use jiff::civil::Date;
use portage_content::{Digest, canonical_line};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use thiserror::Error;

use super::{Entries, Feed};

/// What was taken of a feed, and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Copy {
    pub feed: String,
    pub source: String,
    pub origin: Origin,
    /// When the source last said exactly this.
    pub fetched_at: Timestamp,
    /// The day that the source gives for the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Date>,
    /// The days that it gives for parts.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub dates: BTreeMap<String, Date>,
    /// With what the server recognises the document again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
    /// Of the days and entries, in canonical form.
    pub hash: Digest,
    pub entries: Entries,
}

/// How the text came here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    Fetched,
    /// From a file that an editor has downloaded.
    File,
    /// Values of the source that an editor has read elsewhere and entered.
    Entered,
}

#[derive(Debug, Error)]
pub(crate) enum CopyFault {
    #[error("it cannot be read ({reason})")]
    Unreadable { reason: String },
    #[error("it is a copy of {feed:?}")]
    OtherFeed { feed: String },
    #[error("it has been changed since it was fetched")]
    Changed,
}

/// Reads the copy of `feed` and checks that it is as it was written.
pub(crate) fn read(feed: &dyn Feed, text: &str) -> Result<Copy, CopyFault> {
    let copy: Copy = serde_json::from_str(text).map_err(|error| CopyFault::Unreadable { reason: error.to_string() })?;
    if copy.feed != feed.name() {
        return Err(CopyFault::OtherFeed { feed: copy.feed });
    }
    if copy.hash != copy.content_hash() {
        return Err(CopyFault::Changed);
    }
    Ok(copy)
}

impl Copy {
    /// The day up to which its values are known to hold.
    pub fn day(&self) -> Date {
        self.as_of.unwrap_or_else(|| utc_date(self.fetched_at))
    }

    pub(crate) fn content_hash(&self) -> Digest {
        let content = json!({"as_of": self.as_of, "dates": self.dates, "entries": self.entries});
        Digest::of(canonical(&content).as_bytes())
    }

    /// The file: one entry a line, sorted, so that a difference of two versions shows what has moved.
    pub(crate) fn write(&self) -> String {
        let head = serde_json::to_value(self).unwrap_or_default();
        let fields: BTreeMap<_, _> =
            head.as_object().into_iter().flatten().filter(|(name, _)| *name != "entries").collect();
        let mut text = "{\n".to_owned();
        for (name, value) in fields {
            let _ = writeln!(text, "\"{name}\": {},", canonical(value));
        }
        text.push_str("\"entries\": {");
        let mut between = "\n";
        for (key, entry) in &self.entries {
            let _ = write!(text, "{between}{}: {}", json!(key), canonical(entry));
            between = ",\n";
        }
        text.push_str("\n}\n}\n");
        text
    }
}

/// Texts and whole numbers, which is all that a copy holds, always have a canonical form.
fn canonical(value: &Value) -> String {
    canonical_line(value).unwrap_or_default()
}

pub(crate) fn utc_date(at: Timestamp) -> Date {
    at.to_zoned(jiff::tz::TimeZone::UTC).date()
}
