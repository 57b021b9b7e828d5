//! `refused.toml`: what a feed said and was not taken.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The file beside an owner's copies.
pub(crate) const FILE: &str = "refused.toml";
/// Of one feed; a document that is wrong throughout would otherwise fill the file.
const MOST_LINES: usize = 100;
const MOST_LETTERS: usize = 200;

/// One entry that was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// Where in the document.
    pub at: String,
    pub why: String,
    /// The beginning of what stood there, on one line, what cannot be seen in it written out.
    pub text: String,
}

impl Refusal {
    pub(crate) fn new(at: &str, why: &str, what: &Value) -> Self {
        let said = match what {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        Self { at: escaped(at), why: escaped(why), text: escaped(&said) }
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        let written: String = if letter == '"' { letter.into() } else { letter.escape_debug().collect() };
        if out.chars().count() + written.chars().count() > MOST_LETTERS {
            break;
        }
        out.push_str(&written);
    }
    out
}

/// The file of one owner, by feed.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct RefusedFile {
    #[serde(flatten)]
    pub(crate) feeds: BTreeMap<String, RefusedFeed>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct RefusedFeed {
    pub(crate) seen_on: Date,
    /// How many there were, where not all are listed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) of: Option<usize>,
    pub(crate) refused: Vec<Refusal>,
}

impl RefusedFile {
    /// An unreadable file counts as empty: it is only ever a record of the last run.
    pub(crate) fn parse(text: &str) -> Self {
        toml::from_str(text).unwrap_or_default()
    }

    /// Replaces what is told of one feed. The same as before keeps its day.
    pub(crate) fn put(&mut self, feed: &str, refused: &[Refusal], seen_on: Date) {
        let listed = &refused[..refused.len().min(MOST_LINES)];
        if listed.is_empty() {
            self.feeds.remove(feed);
        } else if self.feeds.get(feed).is_none_or(|before| before.refused != listed) {
            let of = (refused.len() > MOST_LINES).then_some(refused.len());
            self.feeds.insert(feed.to_owned(), RefusedFeed { seen_on, of, refused: listed.to_vec() });
        }
    }

    /// The file, or nothing where nothing was refused.
    pub(crate) fn write(&self) -> Option<String> {
        let text = toml::to_string(self).ok()?;
        let head = "# What the feeds said and was not taken. Kept by `portagectl content feeds`.\n\n";
        (!self.feeds.is_empty()).then(|| head.to_owned() + &text)
    }
}
