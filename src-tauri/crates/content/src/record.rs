use serde::de::DeserializeOwned;
use serde_json::Value;
use thiserror::Error;

use crate::{canonical_line, is_language_tag};

/// The longest line a pack may hold; a page is far below it.
pub const MAX_LINE_BYTES: usize = 1 << 20;

/// What names a record: its kind, its id (unique in the kind over all owners), and its language, absent where the
/// record holds no words.
///
/// The order is the canonical order of packs: by kind, id, then language, neutral first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    pub kind: String,
    pub id: String,
    pub lang: Option<String>,
}

impl Key {
    pub fn neutral(kind: &str, id: &str) -> Self {
        Self { kind: kind.to_owned(), id: id.to_owned(), lang: None }
    }

    pub fn text(kind: &str, id: &str, lang: &str) -> Self {
        Self { lang: Some(lang.to_owned()), ..Self::neutral(kind, id) }
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.kind, self.id)?;
        match &self.lang {
            Some(lang) => write!(f, " ({lang})"),
            None => Ok(()),
        }
    }
}

#[derive(Debug, Error)]
pub enum RecordError {
    #[error("the line is not JSON: {reason}")]
    NotJson { reason: String },
    #[error("the line has no canonical form: {reason}")]
    NotCanonicalisable { reason: String },
    #[error("the line is not in canonical form (RFC 8785)")]
    NotCanonical,
    #[error("the line is {bytes} bytes long; at most {MAX_LINE_BYTES} are allowed")]
    TooLong { bytes: usize },
    #[error("the record has no usable {field:?}")]
    BadField { field: &'static str },
    #[error("{key} does not read as its kind: {reason}")]
    WrongShape { key: Box<Key>, reason: String },
}

/// One item of a pack, kept as the canonical line it is hashed and sent as.
///
/// Fields and kinds that this version does not know stay in the line, so that an older app carries a newer pack whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    key: Key,
    line: Box<str>,
}

impl Record {
    /// A record from a JSON object with at least `kind`, `id` and `owner`.
    pub fn from_value(value: &Value) -> Result<Self, RecordError> {
        let key = key_of(value)?;
        let line = canonical_line(value)?;
        if line.len() > MAX_LINE_BYTES {
            return Err(RecordError::TooLong { bytes: line.len() });
        }
        Ok(Self { key, line: line.into() })
    }

    /// A record from a line of a pack, which must be in canonical form.
    pub fn from_line(line: &str) -> Result<Self, RecordError> {
        if line.len() > MAX_LINE_BYTES {
            return Err(RecordError::TooLong { bytes: line.len() });
        }
        let value: Value =
            serde_json::from_str(line).map_err(|source| RecordError::NotJson { reason: source.to_string() })?;
        let record = Self::from_value(&value)?;
        if &*record.line == line { Ok(record) } else { Err(RecordError::NotCanonical) }
    }

    /// A record from a store that was filled from verified records and is checked as a whole by its content hash; the
    /// line is not read again.
    pub fn stored(key: Key, line: String) -> Self {
        Self { key, line: line.into() }
    }

    pub fn key(&self) -> &Key {
        &self.key
    }

    pub fn line(&self) -> &str {
        &self.line
    }

    /// Whether its words are quoted from a source: plain text, in the languages that the source gives. Either all records
    /// of the kind are, or this one says so.
    pub fn is_quoted(&self) -> bool {
        crate::kind_spec(&self.key.kind).is_some_and(|spec| spec.quoted) || self.line.contains(r#""quoted":true"#)
    }

    /// The record as a JSON object.
    pub fn value(&self) -> Value {
        // A stored line that was damaged reads as nothing, and every field of it as missing.
        serde_json::from_str(&self.line).unwrap_or_default()
    }

    /// The record as one of the kinds of this crate, for example `Doc<Guide>`.
    pub fn view<T: DeserializeOwned>(&self) -> Result<T, RecordError> {
        serde_json::from_str(&self.line)
            .map_err(|source| RecordError::WrongShape { key: Box::new(self.key.clone()), reason: source.to_string() })
    }
}

fn key_of(value: &Value) -> Result<Key, RecordError> {
    let field = |field: &'static str, ok: fn(&str) -> bool| {
        value.get(field).and_then(Value::as_str).filter(|text| ok(text)).ok_or(RecordError::BadField { field })
    };
    field("owner", is_id)?;
    let lang = match value.get("lang") {
        None => None,
        Some(_) => Some(field("lang", is_language_tag)?.to_owned()),
    };
    Ok(Key { kind: field("kind", is_kind)?.to_owned(), id: field("id", is_id)?.to_owned(), lang })
}

fn is_kind(text: &str) -> bool {
    (1..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

/// Whether `text` can be an id: lower-case ASCII letters, digits, `-`, `.` or `:`, at most 120 bytes, starting with a
/// letter or digit.
pub fn is_id(text: &str) -> bool {
    (1..=120).contains(&text.len())
        && text.as_bytes()[0].is_ascii_alphanumeric()
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'.' | b':'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn unknown_fields_and_kinds_are_kept() {
        let value = json!({"kind": "hologram", "id": "x-1", "owner": "canada", "zeta": [1, 2.5], "alpha": {"b": null}});
        let record = Record::from_value(&value).unwrap();
        assert_eq!(
            record.line(),
            r#"{"alpha":{"b":null},"id":"x-1","kind":"hologram","owner":"canada","zeta":[1,2.5]}"#
        );
        assert_eq!(Record::from_line(record.line()).unwrap().value(), value);
    }

    #[test]
    fn a_line_that_is_not_canonical_is_refused() {
        let spaced = r#"{"id":"a", "kind":"guide","owner":"canada"}"#;
        assert!(matches!(Record::from_line(spaced), Err(RecordError::NotCanonical)));
        let twice = r#"{"id":"a","id":"a","kind":"guide","owner":"canada"}"#;
        assert!(Record::from_line(twice).is_err());
    }

    #[test]
    fn a_record_without_kind_id_or_owner_is_refused() {
        for (value, missing) in [
            (json!({"id": "a", "owner": "canada"}), "kind"),
            (json!({"kind": "guide", "owner": "canada"}), "id"),
            (json!({"kind": "guide", "id": "a"}), "owner"),
            (json!({"kind": "guide", "id": "../a", "owner": "canada"}), "id"),
            (json!({"kind": "guide", "id": "a", "owner": "canada", "lang": "EN"}), "lang"),
        ] {
            match Record::from_value(&value) {
                Err(RecordError::BadField { field }) => assert_eq!(field, missing),
                other => panic!("{value}: {other:?}"),
            }
        }
    }
}
