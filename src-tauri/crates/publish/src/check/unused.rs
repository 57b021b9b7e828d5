use std::collections::BTreeSet;

use serde_json::Value;

use super::warn;
use crate::Folder;
use crate::report::Faults;

/// Figures and topics that lead nowhere, and papers that no task takes.
pub(super) fn check(folder: &Folder, faults: &mut Faults) {
    let mut figures = BTreeSet::new();
    let mut topics = BTreeSet::new();
    let mut papers = BTreeSet::new();
    for record in folder.records() {
        let value = record.value();
        figures_in(&value, &mut figures);
        if let Value::Array(lines) = &value["papers"] {
            papers.extend(
                lines.iter().filter_map(Value::as_array).flatten().filter_map(Value::as_str).map(str::to_owned),
            );
        }
        let of_topic = if record.key().kind == "topic" { &value["broader"] } else { &value["topics"] };
        match of_topic {
            Value::String(id) => topics.extend([id.clone()]),
            Value::Array(ids) if record.key().kind != "figure" => {
                topics.extend(ids.iter().filter_map(Value::as_str).map(str::to_owned));
            }
            _ => {}
        }
    }
    for record in folder.records().iter().filter(|record| record.key().lang.is_none()) {
        let key = record.key();
        if key.kind == "figure" && !figures.contains(&key.id) {
            warn(folder, key, "id", "unused-figure", format!("nothing names the figure {}", key.id), faults);
        }
        if key.kind == "paper" && !papers.contains(&key.id) {
            warn(folder, key, "id", "unused-paper", format!("no task takes the paper {}", key.id), faults);
        }
        if key.kind == "topic" && !topics.contains(&key.id) {
            warn(folder, key, "id", "empty-topic", format!("nothing is listed under the topic {}", key.id), faults);
        }
    }
}

/// Every `figure:ID` in the strings of a record, in braces or alone.
fn figures_in(value: &Value, ids: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            for (at, mark) in text.match_indices("figure:") {
                let rest = &text[at + mark.len()..];
                let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || "-.:".contains(c)));
                ids.insert(rest[..end.unwrap_or(rest.len())].to_owned());
            }
        }
        Value::Array(items) => items.iter().for_each(|item| figures_in(item, ids)),
        Value::Object(fields) => fields.values().for_each(|field| figures_in(field, ids)),
        _ => {}
    }
}
