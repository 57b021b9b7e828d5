//! What one sort of record asks for beyond its single fields.

use serde_json::{Value, json};

use super::field::{add_text, aside, note};
use super::intake::Incoming;
use super::record::Reason;
use crate::dataset::{Fields, text_of};
use crate::kind::Type;
use crate::mend::{hours, language, phone, place, words};
use crate::{Kind, Note, Options, stable_id};

/// Who or what has no name cannot be shown; another name will do.
pub(super) fn named(kind: Kind, fields: &mut Fields, notes: &mut Vec<Note>) -> Result<(), Reason> {
    if text_of(fields, "name").is_some() {
        return Ok(());
    }
    match text_of(fields, "alternate_name").map(str::to_owned) {
        Some(other) => {
            notes.push(note("name-from-alternate", "name", "", &other));
            fields.insert("name".to_owned(), json!(other));
            Ok(())
        }
        None => Err(("no-name", format!("this {} has no name; give it one", kind.name()))),
    }
}

pub(super) fn term(kind: Kind, fields: &mut Fields, notes: &mut Vec<Note>) -> Result<(), Reason> {
    if text_of(fields, "name").is_some() {
        return Ok(());
    }
    for other in ["code", "uri", "description"] {
        if let Some(text) = text_of(fields, other).map(str::to_owned) {
            notes.push(note("name-from-alternate", "name", "", &text));
            fields.insert("name".to_owned(), json!(text));
            return Ok(());
        }
    }
    Err(("no-name", format!("this {} has no name; give it one", kind.name())))
}

pub(super) fn status(fields: &mut Fields, notes: &mut Vec<Note>) {
    if text_of(fields, "status").is_none() {
        // A word that was not understood has its own note.
        if !fields.contains_key("status_as_given") {
            notes.push(note("status-empty", "status", "", "active"));
        }
        fields.insert("status".to_owned(), json!("active"));
    }
}

pub(super) fn location(fields: &mut Fields, notes: &mut Vec<Note>) {
    let said = |name: &str| fields.get(name).and_then(Value::as_f64);
    let given = format!(
        "{}, {}",
        fields.get("latitude").unwrap_or(&Value::Null),
        fields.get("longitude").unwrap_or(&Value::Null)
    );
    let (spot, code) = match (said("latitude"), said("longitude")) {
        (Some(lat), Some(lon)) => match place::judge(lat, lon) {
            place::Spot::Sound(..) => return,
            place::Spot::Mended(lat, lon, code) => (Some((lat, lon)), code),
            place::Spot::Elsewhere(lat, lon) => (Some((lat, lon)), "outside-ontario"),
            place::Spot::Nowhere(code) => (None, code),
        },
        (None, None) => return,
        _ => (None, "coordinates-half"),
    };
    let to = spot.map_or_else(String::new, |(lat, lon)| format!("{lat}, {lon}"));
    notes.push(note(code, "latitude, longitude", &given, &to));
    for (name, value) in [("latitude", spot.map(|spot| spot.0)), ("longitude", spot.map(|spot| spot.1))] {
        if let Some(number) = value.and_then(place::json_number) {
            fields.insert(name.to_owned(), number);
        } else if let Some(old) = fields.shift_remove(name)
            && code != "coordinates-zero"
        {
            aside(name, &old, fields);
        }
    }
}

pub(super) fn address(fields: &mut Fields, notes: &mut Vec<Note>) -> Result<(), Reason> {
    let parts = ["attention", "address_1", "address_2", "city", "region", "postal_code"];
    if parts.iter().all(|part| text_of(fields, part).is_none()) {
        return Err(("empty-record", "it holds no address".to_owned()));
    }
    let code = text_of(fields, "postal_code").map(str::to_owned);
    let canadian = code.as_deref().and_then(place::postal_code);
    if let (Some(old), Some(new)) = (&code, &canadian)
        && old != new
    {
        notes.push(note("postal-code-form", "postal_code", old, new));
        fields.insert("postal_code".to_owned(), json!(new));
    }
    let country = text_of(fields, "country").map(str::to_owned);
    let short = match country.as_deref().map(|country| country.trim().to_lowercase().replace('.', "")).as_deref() {
        Some("canada" | "can" | "cdn" | "ca") => Some("CA"),
        Some("united states" | "united states of america" | "usa" | "us") => Some("US"),
        Some("united kingdom" | "great britain" | "uk" | "gb" | "gbr") => Some("GB"),
        None if canadian.is_some() => Some("CA"),
        _ => None,
    };
    if let Some(short) = short.filter(|short| country.as_deref() != Some(*short)) {
        notes.push(note("country-form", "country", country.as_deref().unwrap_or_default(), short));
        fields.insert("country".to_owned(), json!(short));
    }
    Ok(())
}

/// A further record that was split off another one: the same ties, an id of its own.
fn split_off(incoming: &Incoming, options: &Options, number: usize) -> Fields {
    let mut fields = Fields::new();
    let id = stable_id(&options.owner, incoming.kind, &format!("{}\n{number}", incoming.id));
    fields.insert("id".to_owned(), json!(id.to_string()));
    for field in incoming.kind.fields() {
        if let (Type::Ref(_), Some(value)) = (field.holds, incoming.fields.get(field.name)) {
            fields.insert(field.name.to_owned(), value.clone());
        }
    }
    fields
}

pub(super) fn telephone(incoming: &mut Incoming, options: &Options) -> Result<Vec<Fields>, Reason> {
    let Some(text) = text_of(&incoming.fields, "number").map(str::to_owned) else {
        return Err(("no-number", "there is no telephone number".to_owned()));
    };
    let bare = text.trim().trim_matches('"').trim();
    // A number that a program took for a fraction.
    let whole = bare.strip_suffix(".0").filter(|whole| whole.len() >= 10 && whole.bytes().all(|b| b.is_ascii_digit()));
    let bare = whole.unwrap_or(bare).to_owned();
    match phone::read(&bare) {
        phone::Found::Sound => {
            if bare != text {
                incoming.notes.push(note("phone-form", "number", &text, &bare));
                incoming.fields.insert("number".to_owned(), json!(bare));
            }
            Ok(Vec::new())
        }
        phone::Found::Numbers(numbers) => {
            let mut more = Vec::new();
            for (at, number) in numbers.into_iter().enumerate() {
                let mut split;
                let fields = if at == 0 {
                    let to = number
                        .extension
                        .as_ref()
                        .map_or_else(|| number.e164.clone(), |ext| format!("{} ext. {ext}", number.e164));
                    incoming.notes.push(note("phone-form", "number", &text, &to));
                    &mut incoming.fields
                } else {
                    split = split_off(incoming, options, at);
                    &mut split
                };
                fields.insert("number".to_owned(), json!(number.e164));
                if let Some(extension) = number.extension {
                    match extension.parse::<u64>() {
                        Ok(value) if !extension.starts_with('0') => {
                            fields.entry("extension").or_insert_with(|| json!(value));
                        }
                        _ => {
                            fields.entry("extension_as_given").or_insert_with(|| json!(extension));
                        }
                    }
                }
                // The words around the numbers, as they were.
                add_text(fields, "description", &text);
                if at > 0 {
                    let fields = fields.clone();
                    more.push(fields);
                }
            }
            Ok(more)
        }
        phone::Found::Unclear => {
            incoming.notes.push(note("phone-unclear", "number", &text, ""));
            Ok(Vec::new())
        }
        phone::Found::None => {
            Err(("no-number", format!("{:?} holds no telephone number", crate::report::excerpt(&text))))
        }
    }
}

pub(super) fn languages(incoming: &mut Incoming, options: &Options) -> Result<Vec<Fields>, Reason> {
    let name = text_of(&incoming.fields, "name").map(str::to_owned);
    let code = text_of(&incoming.fields, "code").map(str::to_owned);
    if let Some(code) = &code {
        match language::tag(code) {
            Some(tag) => {
                if tag != *code {
                    incoming.notes.push(note("language-code", "code", code, &tag));
                    incoming.fields.insert("code".to_owned(), json!(tag));
                }
                if name.is_none()
                    && let Some(name) = language::name(tag.split('-').next().unwrap_or_default())
                {
                    incoming.notes.push(note("language-name", "name", "", &name));
                    incoming.fields.insert("name".to_owned(), json!(name));
                }
                return Ok(Vec::new());
            }
            None if name.is_none() => {
                // A name in the place of the code.
                incoming.fields.shift_remove("code");
                incoming.fields.insert("name".to_owned(), json!(code));
            }
            None => {
                incoming.notes.push(note("language-unclear", "code", code, ""));
                aside("code", &json!(code), &mut incoming.fields);
            }
        }
    }
    let Some(text) = text_of(&incoming.fields, "name").map(str::to_owned) else {
        return Err(("empty-record", "it names no language".to_owned()));
    };
    let as_tag = language::tag(&text);
    let spoken = match &as_tag {
        Some(_) => language::Spoken { tags: Vec::new(), whole: true },
        None => language::read(&text),
    };
    let tags: Vec<String> = as_tag.into_iter().chain(spoken.tags.iter().map(|tag| (*tag).to_owned())).collect();
    if tags.is_empty() {
        incoming.notes.push(note("language-unclear", "name", &text, ""));
        return Ok(Vec::new());
    }
    incoming.notes.push(note("language-code", "name", &text, &tags.join(", ")));
    let several = tags.len() > 1 || !spoken.whole;
    let mut more = Vec::new();
    for (at, tag) in tags.iter().enumerate() {
        let name = language::name(tag.split('-').next().unwrap_or_default()).unwrap_or_else(|| tag.clone());
        if at == 0 {
            incoming.fields.insert("code".to_owned(), json!(tag));
            if several {
                incoming.fields.insert("name".to_owned(), json!(name));
                add_text(&mut incoming.fields, "note", &text);
            } else if text.len() <= 3 {
                incoming.fields.insert("name".to_owned(), json!(name));
            }
        } else {
            let mut split = split_off(incoming, options, at);
            split.insert("name".to_owned(), json!(name));
            split.insert("code".to_owned(), json!(tag));
            more.push(split);
        }
    }
    Ok(more)
}

pub(super) fn schedule(incoming: &mut Incoming, options: &Options) -> Result<Vec<Fields>, Reason> {
    if let Some(text) = text_of(&incoming.fields, "byday").map(str::to_owned) {
        match words::byday(&text) {
            Some(days) if days != text => {
                incoming.notes.push(note("day-form", "byday", &text, &days));
                incoming.fields.insert("byday".to_owned(), json!(days));
            }
            Some(_) => {}
            None => {
                incoming.notes.push(note("day-unclear", "byday", &text, ""));
                aside("byday", &json!(text), &mut incoming.fields);
            }
        }
    }
    something(incoming)?;
    let structured = [
        "opens_at",
        "closes_at",
        "byday",
        "freq",
        "bymonthday",
        "byweekno",
        "byyearday",
        "dtstart",
        "valid_from",
        "valid_to",
        "until",
    ];
    if structured.iter().any(|field| incoming.fields.contains_key(*field)) {
        return Ok(Vec::new());
    }
    let Some(text) = text_of(&incoming.fields, "description").map(str::to_owned) else { return Ok(Vec::new()) };
    let Some(open) = hours::read(&text) else { return Ok(Vec::new()) };
    let told = open
        .iter()
        .map(|open| format!("{} {}-{}", open.days.join(","), open.from, open.to))
        .collect::<Vec<_>>()
        .join("; ");
    incoming.notes.push(note("hours-read", "description", &text, &told));
    let mut more = Vec::new();
    for (at, open) in open.into_iter().enumerate() {
        let mut split;
        let fields = if at == 0 {
            &mut incoming.fields
        } else {
            split = split_off(incoming, options, at);
            &mut split
        };
        fields.insert("freq".to_owned(), json!("WEEKLY"));
        fields.insert("byday".to_owned(), json!(open.days.join(",")));
        fields.insert("opens_at".to_owned(), json!(open.from));
        fields.insert("closes_at".to_owned(), json!(open.to));
        if at > 0 {
            more.push(fields.clone());
        }
    }
    Ok(more)
}

/// A part that says nothing but whose part it is.
pub(super) fn something(incoming: &Incoming) -> Result<(), Reason> {
    let kind = incoming.kind;
    let says = incoming.fields.keys().any(|name| {
        name != "original_id" && !matches!(kind.field(name).map(|field| field.holds), Some(Type::Id | Type::Ref(_)))
    });
    if says { Ok(()) } else { Err(("empty-record", "it says nothing".to_owned())) }
}
