//! Records made from the copies of one owner.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Copy, Feed, feed};

/// The copies of one owner, by feed.
pub(crate) type Copies = BTreeMap<String, Copy>;

/// A record on its way: what it says of its own, and where in the copy it stands.
pub struct Made {
    pub(crate) kind: &'static str,
    pub(crate) id: String,
    pub(crate) lang: Option<&'static str>,
    pub(crate) fields: Map<String, Value>,
    /// The key of the entry that it is made from.
    pub(crate) from: String,
}

impl Made {
    /// A record without words, which holds since `verified_on`.
    pub(crate) fn neutral(feed: &dyn Feed, id: &str, body: &impl Serialize, verified_on: Date, from: &str) -> Self {
        let mut fields = object(body);
        fields.insert("authority".to_owned(), json!(feed.authority()));
        fields.insert("level".to_owned(), json!(if feed.owner() == "ontario" { "provincial" } else { "federal" }));
        fields.insert("sources".to_owned(), json!([feed.source()]));
        fields.insert("verified_on".to_owned(), json!(verified_on));
        if let Some(days) = feed.good_for()
            && let Ok(review_by) = verified_on.checked_add(days.days())
        {
            fields.insert("review_by".to_owned(), json!(review_by));
        }
        let rights = feed.rights();
        fields.insert("licence".to_owned(), json!(rights.licence));
        fields.insert("attribution".to_owned(), json!(rights.attribution));
        fields.insert("reuse".to_owned(), json!(rights.reuse));
        Self { kind: feed.kinds()[0], id: id.to_owned(), lang: None, fields, from: from.to_owned() }
    }

    /// The words of the neutral record `of`.
    pub(crate) fn words(of: &Self, lang: &'static str, words: &impl Serialize) -> Self {
        Self { kind: of.kind, id: of.id.clone(), lang: Some(lang), fields: object(words), from: of.from.clone() }
    }

    pub(crate) fn of_kind(self, kind: &'static str) -> Self {
        Self { kind, ..self }
    }
}

fn object(body: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(body) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

/// The records of one copy.
pub(crate) fn records_of(copy: &Copy, others: &Copies) -> Vec<Made> {
    feed(&copy.feed).map(|feed| feed.records(copy, others)).unwrap_or_default()
}
