//! Files of TOML that list records of one kind.

use serde_json::{Value, json};
use toml::de::DeValue;

use super::cells;
use super::draft::Draft;
use super::source::Source;
use super::table::{self, Site};
use crate::report::Faults;

/// The kind that the TOML files of a folder list.
pub(super) fn list_in(folder: &str) -> Option<&'static str> {
    let lists = [
        ("figures", "figure"),
        ("notices", "notice"),
        ("organizations", "organization"),
        ("papers", "paper"),
        ("tasks", "task"),
        ("topics", "topic"),
    ];
    lists.into_iter().find_map(|(name, kind)| (name == folder).then_some(kind))
}

/// A file of `[[figure]]`, `[[task]]`, `[[topic]]`, `[[organization]]` or another kind that is listed.
pub(super) fn list(kind: &'static str, source: &Source, faults: &mut Faults) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (key, value) in table::parse(source, 0, &source.text, faults) {
        let line = source.line_at(key.span().start);
        match value.get_ref() {
            DeValue::Array(items) if *key.get_ref() == kind => {
                for item in items {
                    let site = Site { source, base: 0, line: source.line_at(item.span().start) };
                    if let Some(fields) = item.get_ref().as_table() {
                        drafts.extend(table::drafts(kind, fields, &site, faults));
                    } else {
                        let message = format!("this is not a {kind}; begin each with [[{kind}]]");
                        faults.error(&source.name, site.line, "unknown-field", message);
                    }
                }
            }
            _ => {
                let message = format!("{:?} does not belong here; begin each {kind} with [[{kind}]]", key.get_ref());
                faults.error(&source.name, line, "unknown-field", message);
            }
        }
    }
    drafts
}

/// `withdrawals.toml`; the id of each entry says what it is about: `guide.ID`.
pub(super) fn withdrawals(source: &Source, faults: &mut Faults) -> Vec<Draft> {
    let mut drafts = list("withdrawal", source, faults);
    for draft in drafts.iter_mut().filter(|draft| draft.lang.is_none()) {
        // An id without a kind is told by the check.
        let (kind, id) = draft.id.split_once('.').unwrap_or(("", &draft.id));
        draft.fields.insert("of_kind".to_owned(), json!(kind));
        draft.fields.insert("of_id".to_owned(), json!(id));
    }
    drafts
}

/// Contacts, whose numbers are written as in a table of services.
pub(super) fn contacts(source: &Source, faults: &mut Faults) -> Vec<Draft> {
    let mut drafts = list("contact", source, faults);
    for draft in drafts.iter_mut().filter(|draft| draft.lang.is_none()) {
        if let Some(Value::Array(written)) = draft.fields.remove("phones") {
            let mut phones = Vec::new();
            for number in written.iter().filter_map(Value::as_str) {
                match cells::phone(number) {
                    Ok(phone) => phones.push(phone),
                    Err(message) => bad_value(faults, draft, "phones", number, message),
                }
            }
            draft.fields.insert("phones".to_owned(), phones.into());
        }
        match draft.fields.get("from_abroad").map(|value| value.as_str().unwrap_or_default().to_owned()) {
            None => {}
            Some(said) if said == "yes" || said == "no" => {
                draft.fields.insert("from_abroad".to_owned(), json!(said == "yes"));
            }
            Some(said) => {
                draft.fields.remove("from_abroad");
                let message = "from_abroad is \"yes\" or \"no\"; leave it out where that is not known".to_owned();
                bad_value(faults, draft, "from_abroad", &said, message);
            }
        }
    }
    drafts
}

/// Forms; the body that issues one is responsible for it unless the entry says otherwise.
pub(super) fn forms(source: &Source, faults: &mut Faults) -> Vec<Draft> {
    let mut drafts = list("form", source, faults);
    for draft in drafts.iter_mut().filter(|draft| draft.lang.is_none()) {
        if let Some(issuer) = draft.fields.get("issuer").cloned() {
            draft.fields.entry("authority").or_insert(issuer);
        }
    }
    drafts
}

fn bad_value(faults: &mut Faults, draft: &Draft, field: &str, value: &str, message: String) {
    let line = draft.origin.line_of_value(field, value, 0).or_else(|| draft.origin.line_of_field(field, 0));
    faults.error(&draft.origin.file, line.unwrap_or(draft.origin.line), "bad-value", message);
}

/// A file that is one record, such as a rule set.
pub(super) fn single(kind: &'static str, source: &Source, faults: &mut Faults) -> Vec<Draft> {
    let fields = table::parse(source, 0, &source.text, faults);
    table::drafts(kind, &fields, &Site { source, base: 0, line: 1 }, faults)
}
