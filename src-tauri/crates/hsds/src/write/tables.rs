//! As a tabular data package: a table a kind, and `datapackage.json` that describes them.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Value, json};

use crate::kind::Type;
use crate::{Dataset, Fields, Kind};

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    /// Whether its cells are JSON: a table alone cannot tell a number from its digits where the standard does not.
    pub json: bool,
}

/// The columns of a kind's table: the fields of the standard in its order, then whatever else its records have.
pub fn header(dataset: &Dataset, kind: Kind) -> Vec<Column> {
    let known = kind.fields().iter().map(|field| Column { name: field.name.to_owned(), json: false });
    let mut others: BTreeMap<String, bool> = BTreeMap::new();
    for row in dataset.rows(kind) {
        for (name, value) in &row {
            if kind.field(name).is_none() {
                // Spaces at the ends, and words that stand for nothing, would be lost in a bare cell.
                let bare = value.as_str().is_some_and(|text| !text.is_empty() && text.trim() == text);
                match others.get_mut(name) {
                    Some(json) => *json |= !bare,
                    None => drop(others.insert(name.clone(), !bare)),
                }
            }
        }
    }
    known.chain(others.into_iter().map(|(name, json)| Column { name, json })).collect()
}

/// Writes the table of a kind as CSV.
pub fn table(dataset: &Dataset, kind: Kind, out: impl Write) -> io::Result<()> {
    let columns = header(dataset, kind);
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(columns.iter().map(|column| &column.name)).map_err(io::Error::other)?;
    for row in dataset.rows(kind) {
        writer.write_record(columns.iter().map(|column| cell(&row, column))).map_err(io::Error::other)?;
    }
    writer.flush()
}

fn cell(row: &Fields, column: &Column) -> String {
    match row.get(&column.name) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) if !column.json => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// `datapackage.json` for the kinds that there are.
pub fn datapackage(dataset: &Dataset, title: &str, licence: &str, source: &str) -> Value {
    let resources: Vec<Value> =
        Kind::ALL.into_iter().filter(|kind| dataset.len(*kind) > 0).map(|kind| resource(dataset, kind)).collect();
    json!({
        "name": "human_services_data",
        "title": title,
        "profile": "tabular-data-package",
        "version": "3.0.0",
        "licenses": [{"name": licence}],
        "sources": [{"title": title, "path": source}],
        "resources": resources,
    })
}

fn resource(dataset: &Dataset, kind: Kind) -> Value {
    let field = |column: &Column| {
        let name = &column.name;
        if column.json {
            return json!({"name": name, "type": "any", "format": "json"});
        }
        let Some(field) = kind.field(name) else { return json!({"name": name, "type": "string"}) };
        let (holds, format) = match field.holds {
            Type::Id | Type::Ref(_) | Type::Link => ("string", Some("uuid")),
            Type::Email => ("string", Some("email")),
            Type::Uri => ("string", Some("uri")),
            Type::Date => ("date", Some("%Y-%m-%d")),
            Type::DateTime => ("datetime", None),
            Type::Number => ("number", None),
            Type::Name | Type::Text | Type::Word | Type::Time | Type::OneOf(_) => ("string", None),
        };
        let mut described = json!({"name": name, "type": holds});
        if let Some(format) = format {
            described["format"] = json!(format);
        }
        if let Type::OneOf(words) = field.holds {
            described["constraints"] = json!({"enum": words});
        }
        if field.holds == Type::Id {
            described["constraints"] = json!({"required": true, "unique": true});
        }
        described
    };
    let foreign: Vec<Value> = kind
        .fields()
        .iter()
        .filter_map(|field| match field.holds {
            Type::Ref(of) if dataset.len(of) > 0 => {
                Some(json!({"fields": field.name, "reference": {"resource": of.name(), "fields": "id"}}))
            }
            _ => None,
        })
        .collect();
    let mut schema = json!({
        "fields": header(dataset, kind).iter().map(field).collect::<Vec<_>>(),
        "primaryKey": "id",
    });
    if !foreign.is_empty() {
        schema["foreignKeys"] = json!(foreign);
    }
    json!({
        "name": kind.name(),
        "path": format!("{}.csv", kind.file()),
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    })
}
