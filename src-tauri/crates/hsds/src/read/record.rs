//! One record: which it is, and its fields as they should be.

use serde_json::{Value, json};
use uuid::Uuid;

use super::field::{add_text, age, field, note};
use super::intake::Incoming;
use super::sorts;
use crate::dataset::{Fields, text_of};
use crate::kind::Type;
use crate::mend::{place, text};
use crate::{Kind, Note, Options, Place, ident, stable_id};

/// Why a record cannot be kept.
pub(crate) type Reason = (&'static str, String);

/// A single value as text: an id may be a number in JSON.
pub(crate) fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        _ => None,
    }
    .filter(|text| !text.is_empty() && !text::is_null_word(text))
}

/// A value as an id. A program that takes a column of whole numbers with gaps for fractions writes 17 as `17.0`.
pub(crate) fn plain_id(value: &Value) -> Option<String> {
    let text = plain(value)?;
    let whole = text.strip_suffix(".0").filter(|whole| !whole.is_empty() && whole.bytes().all(|b| b.is_ascii_digit()));
    Some(whole.map_or_else(|| text.clone(), str::to_owned))
}

/// Gives a record the id that it will have, and its references theirs.
///
/// `parent` tells apart records without an id that say the same of different things.
pub(crate) fn identify(
    kind: Kind,
    fields: &mut Fields,
    parent: &str,
    options: &Options,
    notes: &mut Vec<Note>,
) -> Uuid {
    let owner = &options.owner;
    let old = fields.get("id").and_then(plain_id);
    let id = if let Some(old) = &old {
        if let Some(id) = ident::parse(old) {
            // Capitals are the same id by the standard of ids; other forms are not.
            if old.len() != 36 {
                notes.push(note("id-form", "id", old, &id.to_string()));
            }
            id
        } else {
            // Two tables of older versions are one here, and each counted from 1.
            let postal = kind == Kind::Address && text_of(fields, "address_type") == Some("postal");
            let id =
                if postal { stable_id(owner, kind, &format!("postal\n{old}")) } else { stable_id(owner, kind, old) };
            notes.push(note("id-not-uuid", "id", old, &id.to_string()));
            fields.insert("original_id".to_owned(), json!(old));
            id
        }
    } else {
        let mut text = format!("{parent}\n");
        for field in kind.fields().iter().filter(|field| field.name != "id") {
            if let Some(value) = fields.get(field.name).and_then(plain) {
                text = format!("{text}{}={value}\n", field.name);
            }
        }
        let id = stable_id(owner, kind, &text);
        notes.push(note("id-made", "id", "", &id.to_string()));
        id
    };
    fields.insert("id".to_owned(), json!(id.to_string()));
    for field in kind.fields() {
        if let Type::Ref(of) = field.holds {
            match fields.get(field.name).and_then(plain_id) {
                Some(old) => {
                    let id = ident::parse(&old).unwrap_or_else(|| stable_id(owner, of, &old));
                    fields.insert(field.name.to_owned(), json!(id.to_string()));
                }
                None => drop(fields.shift_remove(field.name)),
            }
        }
    }
    id
}

/// Mends every field. What had to be split off is given back as further records of the same kind, with where they come
/// from.
///
/// What comes out is mended again until nothing changes: a name that was taken from a description has to be a name, and
/// what is written is read again as it was.
pub(crate) fn mend(incoming: &mut Incoming, options: &Options, tabular: bool) -> Result<Vec<(Fields, Place)>, Reason> {
    const PASSES: usize = 4;
    let mut noted = incoming.notes.len();
    let mut more = pass(incoming, options, tabular)?;
    let mut passes = 1;
    // Most records need no note, and no second look.
    while incoming.notes.len() > noted && passes < PASSES {
        noted = incoming.notes.len();
        let before = incoming.fields.clone();
        // A field that turned out to hold nothing gives its place to the one of an older version.
        super::older::modernise(incoming.kind, &mut incoming.fields, &mut incoming.notes, &mut |_, _| {});
        more.extend(pass(incoming, options, tabular)?);
        passes += 1;
        if incoming.fields == before {
            break;
        }
    }
    let mut seen = std::collections::HashSet::new();
    incoming.notes.retain(|note| seen.insert((note.code, note.field.clone())));
    Ok(more)
}

fn pass(incoming: &mut Incoming, options: &Options, tabular: bool) -> Result<Vec<(Fields, Place)>, Reason> {
    let kind = incoming.kind;
    let names: Vec<String> = incoming.fields.keys().cloned().collect();
    for name in names {
        let Some(value) = incoming.fields.get(&name).cloned() else { continue };
        let holds = kind.field(&name).map(|field| field.holds);
        if empty(&value) {
            incoming.fields.shift_remove(&name);
            continue;
        }
        match holds {
            Some(Type::Id | Type::Ref(_)) => {}
            Some(Type::Link) => match plain_id(&value) {
                Some(old) => drop(incoming.fields.insert(name, json!(old))),
                None => drop(incoming.fields.shift_remove(&name)),
            },
            Some(holds) => field(&name, holds, &value, &mut incoming.fields, &mut incoming.notes, tabular),
            // What no version knows stays as it is, but for the words that stand for nothing.
            None => {
                if value.as_str().is_some_and(text::is_null_word) {
                    incoming.fields.shift_remove(&name);
                }
            }
        }
    }
    let mut more = Vec::new();
    match kind {
        Kind::Organization | Kind::Service | Kind::Program => {
            sorts::named(kind, &mut incoming.fields, &mut incoming.notes)?;
        }
        Kind::Taxonomy | Kind::TaxonomyTerm => sorts::term(kind, &mut incoming.fields, &mut incoming.notes)?,
        Kind::Location => sorts::location(&mut incoming.fields, &mut incoming.notes),
        Kind::Address => sorts::address(&mut incoming.fields, &mut incoming.notes)?,
        Kind::Phone => more = sorts::telephone(incoming, options)?,
        Kind::Language => more = sorts::languages(incoming, options)?,
        Kind::Schedule => more = sorts::schedule(incoming, options)?,
        Kind::OrganizationIdentifier if text_of(&incoming.fields, "identifier").is_none() => {
            return Err(("empty-record", "it holds no identifier".to_owned()));
        }
        Kind::Accessibility
        | Kind::RequiredDocument
        | Kind::CostOption
        | Kind::Funding
        | Kind::ServiceArea
        | Kind::Url => {
            sorts::something(incoming)?;
        }
        _ => {}
    }
    if kind == Kind::Service {
        sorts::status(&mut incoming.fields, &mut incoming.notes);
    }
    required(kind, &mut incoming.fields);
    let at = incoming.place.clone();
    Ok(more.into_iter().map(|fields| (fields, at.clone())).collect())
}

fn empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

/// What the standard asks for and the source does not know is empty.
fn required(kind: Kind, fields: &mut Fields) {
    for field in kind.fields().iter().filter(|field| field.required) {
        if !fields.contains_key(field.name) {
            let value = match field.holds {
                Type::OneOf(all) => all[0],
                _ => "",
            };
            fields.insert(field.name.to_owned(), json!(value));
        }
    }
}

/// Takes a line of the table `eligibility` of 2.0 into its service; gives back its words.
pub(crate) fn eligibility(line: &Fields, service: &mut Fields) -> String {
    let words = ["eligibility", "eligibility_description", "description"]
        .iter()
        .find_map(|field| text_of(line, field))
        .unwrap_or_default();
    let words = text::clean(words, false).text;
    if !words.is_empty() && !text::is_null_word(&words) {
        add_text(service, "eligibility_description", &words);
    }
    for (field, old) in [("minimum_age", "min_age"), ("maximum_age", "max_age")] {
        let value = line
            .get(field)
            .or_else(|| line.get(old))
            .and_then(plain)
            .and_then(|text| age(&text))
            .and_then(place::json_number);
        if let Some(value) = value {
            service.entry(field).or_insert(value);
        }
    }
    words
}

/// Takes a line of the table `payment_accepted` of 2.0 into its service; 3.0 has no field for it.
pub(crate) fn payment(line: &Fields, service: &mut Fields) -> String {
    let words = ["payment", "payment_accepted", "name", "description"]
        .iter()
        .find_map(|field| text_of(line, field))
        .unwrap_or_default();
    let words = text::clean(words, true).text;
    if !words.is_empty() && !text::is_null_word(&words) {
        add_text(service, "payment_accepted", &words);
    }
    words
}
