use thiserror::Error;

use crate::{Digest, Record, RecordError};

/// The largest pack; a larger owner splits by region.
pub const MAX_PACK_BYTES: usize = 32 << 20;

#[derive(Debug, Error)]
pub enum PackError {
    #[error("the pack is {bytes} bytes long; at most {MAX_PACK_BYTES} are allowed")]
    TooLong { bytes: usize },
    #[error("the pack is not UTF-8 (byte {at})")]
    NotUtf8 { at: usize },
    #[error("the last line of the pack has no line feed")]
    NoFinalLineFeed,
    #[error("line {line}: {source}")]
    BadLine { line: usize, source: RecordError },
    #[error("line {line}: {key} is out of order or stands twice")]
    OutOfOrder { line: usize, key: Box<crate::Key> },
    #[error("line {line}: {key} belongs to {found}, not to {owner}")]
    ForeignOwner { line: usize, key: Box<crate::Key>, owner: String, found: String },
}

/// All records of one owner in canonical order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    owner: String,
    records: Vec<Record>,
}

impl Pack {
    /// A pack from records in any order.
    ///
    /// Fails when two records have the same key or one belongs to another owner.
    pub fn new(owner: &str, mut records: Vec<Record>) -> Result<Self, PackError> {
        records.sort_by(|a, b| a.key().cmp(b.key()));
        Self::in_order(owner, records)
    }

    fn in_order(owner: &str, records: Vec<Record>) -> Result<Self, PackError> {
        for (i, record) in records.iter().enumerate() {
            let line = i + 1;
            if i > 0 && records[i - 1].key() >= record.key() {
                return Err(PackError::OutOfOrder { line, key: Box::new(record.key().clone()) });
            }
            let found = record.value()["owner"].as_str().unwrap_or_default().to_owned();
            if found != owner {
                return Err(PackError::ForeignOwner {
                    line,
                    key: Box::new(record.key().clone()),
                    owner: owner.to_owned(),
                    found,
                });
            }
        }
        Ok(Self { owner: owner.to_owned(), records })
    }

    /// A pack from its bytes, which must be the canonical ones.
    pub fn parse(owner: &str, bytes: &[u8]) -> Result<Self, PackError> {
        if bytes.len() > MAX_PACK_BYTES {
            return Err(PackError::TooLong { bytes: bytes.len() });
        }
        let text = std::str::from_utf8(bytes).map_err(|error| PackError::NotUtf8 { at: error.valid_up_to() })?;
        if !text.is_empty() && !text.ends_with('\n') {
            return Err(PackError::NoFinalLineFeed);
        }
        let records = text
            .split_terminator('\n')
            .enumerate()
            .map(|(i, line)| Record::from_line(line).map_err(|source| PackError::BadLine { line: i + 1, source }))
            .collect::<Result<_, _>>()?;
        Self::in_order(owner, records)
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.records.iter().map(|record| record.line().len() + 1).sum());
        for record in &self.records {
            bytes.extend_from_slice(record.line().as_bytes());
            bytes.push(b'\n');
        }
        bytes
    }

    pub fn owner(&self) -> &str {
        &self.owner
    }

    pub fn records(&self) -> &[Record] {
        &self.records
    }

    pub fn into_records(self) -> Vec<Record> {
        self.records
    }

    /// The hash of the pack's bytes.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.to_bytes())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn record(kind: &str, id: &str, lang: Option<&str>, text: &str) -> Record {
        let mut value = json!({"kind": kind, "id": id, "owner": "ontario", "text": text});
        if let Some(lang) = lang {
            value["lang"] = json!(lang);
        }
        Record::from_value(&value).unwrap()
    }

    proptest! {
        #[test]
        fn bytes_depend_only_on_the_content(texts in prop::collection::btree_map("[a-z]{1,8}", ".*", 0..20), seed in any::<u64>()) {
            let mut records: Vec<Record> = texts.iter().map(|(id, text)| record("guide", id, Some("en"), text)).collect();
            let sorted = Pack::new("ontario", records.clone()).unwrap();
            let turn = if records.is_empty() { 0 } else { usize::try_from(seed % records.len() as u64).unwrap() };
            records.rotate_left(turn);
            let turned = Pack::new("ontario", records).unwrap();
            prop_assert_eq!(sorted.to_bytes(), turned.to_bytes());
            prop_assert_eq!(Pack::parse("ontario", &sorted.to_bytes()).unwrap(), sorted);
        }

        #[test]
        fn parsing_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = Pack::parse("ontario", &bytes);
        }
    }

    #[test]
    fn records_sort_by_kind_id_and_language_neutral_first() {
        let pack = Pack::new(
            "ontario",
            vec![record("task", "a", None, ""), record("guide", "b", Some("fr"), ""), record("guide", "b", None, "")],
        )
        .unwrap();
        let keys: Vec<String> = pack.records().iter().map(|record| record.key().to_string()).collect();
        assert_eq!(keys, ["guide/b", "guide/b (fr)", "task/a"]);
    }

    #[test]
    fn faults_are_named_with_their_line() {
        let a = record("guide", "a", None, "1");
        let b = record("guide", "b", None, "2");
        let lines = |lines: &[&str]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
        let check = |bytes: String, expected: &str| {
            assert_eq!(Pack::parse("ontario", bytes.as_bytes()).unwrap_err().to_string(), expected);
        };
        check(lines(&[b.line(), a.line()]), "line 2: guide/a is out of order or stands twice");
        check(lines(&[a.line(), a.line()]), "line 2: guide/a is out of order or stands twice");
        check(a.line().to_owned(), "the last line of the pack has no line feed");
        let foreign = a.line().replace("ontario", "canada");
        check(lines(&[&foreign]), "line 1: guide/a belongs to canada, not to ontario");
        check(lines(&[a.line(), ""]), "line 2: the line is not JSON: EOF while parsing a value at line 1 column 0");
    }
}
