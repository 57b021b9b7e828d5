//! The amounts that the pages of canada.ca show. They make no records: figures hold the amounts, and the editor is told
//! where the two differ.

use serde_json::{Value, json};

use super::text::dollars;
use super::{Entries, Feed, FeedError, Reading, document};

pub(super) struct Fees;

/// Whether `key` can be the name of a fee.
fn is_name(key: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    (1..=80).contains(&key.len()) && key.bytes().all(allowed)
}

impl Feed for Fees {
    fn name(&self) -> &'static str {
        "fees"
    }

    fn source(&self) -> &'static str {
        "https://www.canada.ca/content/dam/ircc/documents/json/fees.json"
    }

    fn about(&self) -> &'static str {
        "The fees that canada.ca shows; changes when a fee does. Only compared with the figures."
    }

    fn kinds(&self) -> &'static [&'static str] {
        &[]
    }

    fn limit(&self) -> usize {
        512 << 10
    }

    fn read(&self, bytes: &[u8]) -> Result<Reading, FeedError> {
        let mut reading = Reading::default();
        for (key, value) in document::object(bytes)? {
            let text = document::word(value.get("en")).or_else(|| document::word(Some(&value)));
            match text.as_deref().and_then(dollars) {
                Some(amount) if is_name(&key) => {
                    reading.entries.insert(key, json!(amount));
                }
                Some(_) => reading.refuse(key, "this is not the name of a fee", &value),
                None => reading.refuse(key, "this is not an amount", &value),
            }
        }
        Ok(reading)
    }

    fn tell(&self, key: &str, entry: &Value) -> String {
        format!("{key}: {} dollars", entry.as_str().unwrap_or_default())
    }

    fn number(&self, entries: &Entries, key: &str) -> Option<String> {
        entries.get(key)?.as_str().map(str::to_owned)
    }
}
