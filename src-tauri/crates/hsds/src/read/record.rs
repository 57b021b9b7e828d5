//! One record: which it is, and its fields as they should be.

use serde_json::{Value, json};
use uuid::Uuid;

use super::intake::Incoming;
use crate::dataset::{Fields, text_of};
use crate::kind::{DAYS, FREQ, PLACE_TYPE, STATUS, Type};
use crate::mend::web::Found;
use crate::mend::{date, hours, language, phone, place, text, web, words};
use crate::{Kind, Note, Options, Place, ident, stable_id};

/// Why a record cannot be kept.
pub(crate) type Reason = (&'static str, String);

fn note(code: &'static str, field: &str, from: &str, to: &str) -> Note {
    Note { code, field: field.to_owned(), from: from.to_owned(), to: to.to_owned() }
}

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
    let old = fields.get("id").and_then(plain);
    let id = match &old {
        Some(old) => match ident::parse(old) {
            Some(id) => {
                // Capitals are the same id by the standard of ids; other forms are not.
                if old.len() != 36 {
                    notes.push(note("id-form", "id", old, &id.to_string()));
                }
                id
            }
            None => {
                // Two tables of older versions are one here, and each counted from 1.
                let postal = kind == Kind::Address && text_of(fields, "address_type") == Some("postal");
                let id = if postal {
                    stable_id(owner, kind, &format!("postal\n{old}"))
                } else {
                    stable_id(owner, kind, old)
                };
                notes.push(note("id-not-uuid", "id", old, &id.to_string()));
                fields.insert("original_id".to_owned(), json!(old));
                id
            }
        },
        None => {
            let mut text = format!("{parent}\n");
            for field in kind.fields().iter().filter(|field| field.name != "id") {
                if let Some(value) = fields.get(field.name).and_then(plain) {
                    text += &format!("{}={value}\n", field.name);
                }
            }
            let id = stable_id(owner, kind, &text);
            notes.push(note("id-made", "id", "", &id.to_string()));
            id
        }
    };
    fields.insert("id".to_owned(), json!(id.to_string()));
    for field in kind.fields() {
        if let Type::Ref(of) = field.holds {
            match fields.get(field.name).and_then(plain) {
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
            Some(Type::Link) => match plain(&value) {
                Some(old) => drop(incoming.fields.insert(name, json!(old))),
                None => drop(incoming.fields.shift_remove(&name)),
            },
            Some(holds) => field(&name, holds, value, &mut incoming.fields, &mut incoming.notes, tabular),
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
        Kind::Organization | Kind::Service | Kind::Program => named(kind, &mut incoming.fields, &mut incoming.notes)?,
        Kind::Taxonomy | Kind::TaxonomyTerm => term(kind, &mut incoming.fields, &mut incoming.notes)?,
        Kind::Location => location(&mut incoming.fields, &mut incoming.notes),
        Kind::Address => address(&mut incoming.fields, &mut incoming.notes)?,
        Kind::Phone => more = telephone(incoming, options)?,
        Kind::Language => more = languages(incoming, options)?,
        Kind::Schedule => more = schedule(incoming, options)?,
        Kind::OrganizationIdentifier if text_of(&incoming.fields, "identifier").is_none() => {
            return Err(("empty-record", "it holds no identifier".to_owned()));
        }
        Kind::Accessibility
        | Kind::RequiredDocument
        | Kind::CostOption
        | Kind::Funding
        | Kind::ServiceArea
        | Kind::Url => {
            something(incoming)?;
        }
        _ => {}
    }
    if kind == Kind::Service {
        status(&mut incoming.fields, &mut incoming.notes);
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

/// What cannot stand in its field is kept beside it.
fn aside(name: &str, value: &Value, fields: &mut Fields) {
    fields.shift_remove(name);
    let text = value.as_str().map_or_else(|| value.to_string(), |text| text.trim().to_owned());
    add_text(fields, &format!("{name}_as_given"), &text);
}

/// One field that the standard knows.
fn field(name: &str, holds: Type, value: Value, fields: &mut Fields, notes: &mut Vec<Note>, tabular: bool) {
    let from = match &value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if holds == Type::Number {
        return number(name, &value, &from, fields, notes, tabular);
    }
    let text = match &value {
        Value::String(text) => text.clone(),
        Value::Number(_) | Value::Bool(_) => {
            notes.push(note("text-expected", name, &from, &from));
            from.clone()
        }
        Value::Array(items) if items.iter().all(|item| item.is_string() || item.is_number()) => {
            let separator = if name.starts_with("by") { "," } else { "; " };
            let joined = items.iter().filter_map(plain).collect::<Vec<_>>().join(separator);
            notes.push(note("text-expected", name, &from, &joined));
            joined
        }
        _ => {
            notes.push(note("text-expected", name, &from, ""));
            return aside(name, &value, fields);
        }
    };
    let loose = !matches!(holds, Type::Name | Type::Text);
    if text::is_null_word(&text) || (loose && text::is_none_word(&text)) {
        notes.push(note("null-word", name, &text, ""));
        fields.shift_remove(name);
        return;
    }
    let kept = match holds {
        Type::Name | Type::Text => {
            let cleaned = text::clean(&text, holds == Type::Name);
            notes.extend(cleaned.notes.iter().map(|code| note(code, name, &text, &cleaned.text)));
            Some(cleaned.text)
        }
        Type::Word => {
            let cleaned = text::clean(&text, true);
            // A code may look like a tag, and a rule has commas and semicolons: only what nobody sees is taken out.
            let changed = cleaned.notes.iter().any(|code| matches!(*code, "hidden-characters" | "double-encoded"));
            if changed {
                notes.extend(cleaned.notes.iter().map(|code| note(code, name, &text, &cleaned.text)));
            }
            Some(if changed { cleaned.text } else { text.trim().to_owned() })
        }
        Type::Uri => found(name, &text, "url", web::uri(&text), fields, notes),
        Type::Email => found(name, &text, "email", web::email(&text), fields, notes),
        Type::Date => read(name, &text, "date", date::date(&text), fields, notes),
        Type::DateTime => read(name, &text, "date", date::date_time(&text), fields, notes),
        Type::Time => read(name, &text, "time", date::time(&text), fields, notes),
        Type::OneOf(all) => one_of(name, &text, all, fields, notes),
        Type::Number | Type::Id | Type::Ref(_) | Type::Link => Some(text),
    };
    match kept {
        Some(kept) if !kept.is_empty() => drop(fields.insert(name.to_owned(), json!(kept))),
        _ => drop(fields.shift_remove(name)),
    }
}

fn found(
    name: &str,
    text: &str,
    what: &str,
    found: Found,
    fields: &mut Fields,
    notes: &mut Vec<Note>,
) -> Option<String> {
    match found {
        Found::Sound => Some(text.to_owned()),
        Found::Mended { value, code, rest } => {
            if value != text.trim() {
                notes.push(note(code, name, text, &value));
            }
            if let Some(rest) = rest {
                aside(name, &json!(rest), fields);
            }
            Some(value)
        }
        Found::Refused => {
            notes.push(note("url-refused", name, text, ""));
            None
        }
        Found::Unreadable => {
            let code = if what == "url" { "url-unclear" } else { "email-unclear" };
            notes.push(note(code, name, text, ""));
            aside(name, &json!(text.trim()), fields);
            None
        }
    }
}

fn read(
    name: &str,
    text: &str,
    what: &str,
    read: Option<String>,
    fields: &mut Fields,
    notes: &mut Vec<Note>,
) -> Option<String> {
    let (form, unclear) = if what == "time" { ("time-form", "time-unclear") } else { ("date-form", "date-unclear") };
    match read {
        Some(value) => {
            if value != text.trim() {
                notes.push(note(form, name, text, &value));
            }
            Some(value)
        }
        None => {
            notes.push(note(unclear, name, text, ""));
            aside(name, &json!(text.trim()), fields);
            None
        }
    }
}

fn one_of(
    name: &str,
    text: &str,
    all: &'static [&'static str],
    fields: &mut Fields,
    notes: &mut Vec<Note>,
) -> Option<String> {
    if all.contains(&text) {
        return Some(text.to_owned());
    }
    let word = if all == STATUS {
        words::status(text)
    } else if all == PLACE_TYPE {
        words::place_type(text)
    } else if all == FREQ {
        words::freq(text)
    } else if all == DAYS {
        words::day(text)
    } else {
        None
    };
    match word {
        Some(word) => {
            notes.push(note(if all == STATUS { "status-form" } else { "word-form" }, name, text, word));
            Some(word.to_owned())
        }
        None => {
            // Every day is every week on all its days.
            if all == FREQ && text.trim().eq_ignore_ascii_case("DAILY") {
                fields.entry("byday").or_insert_with(|| json!(DAYS.join(",")));
                notes.push(note("word-form", name, text, "WEEKLY"));
                return Some("WEEKLY".to_owned());
            }
            notes.push(note(if all == STATUS { "status-odd" } else { "word-unclear" }, name, text, ""));
            aside(name, &json!(text.trim()), fields);
            None
        }
    }
}

fn number(name: &str, value: &Value, from: &str, fields: &mut Fields, notes: &mut Vec<Note>, tabular: bool) {
    if value.is_number() {
        return;
    }
    let text = from.trim();
    if text::is_null_word(text) || text::is_none_word(text) {
        notes.push(note("null-word", name, from, ""));
        fields.shift_remove(name);
        return;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    // A nought in front is dialled, and lost in a number.
    let leading = name == "extension" && digits.len() > 1 && digits.starts_with('0');
    let strict = (!leading).then(|| text.parse::<f64>().ok()).flatten().filter(|number| number.is_finite());
    if let Some(number) = strict.and_then(place::json_number) {
        if !tabular {
            notes.push(note("number-expected", name, from, &number.to_string()));
        }
        fields.insert(name.to_owned(), number);
        return;
    }
    let loose = match name {
        _ if leading => None,
        "latitude" | "longitude" => place::degrees(text),
        "amount" => text
            .trim_start_matches(|c: char| !c.is_ascii_digit() && c != '-')
            .replace([',', ' '], "")
            .trim_end_matches(|c: char| !c.is_ascii_digit())
            .parse()
            .ok(),
        "extension" => Some(&digits)
            .filter(|digits| (1..=6).contains(&digits.len()) && only_extension(text))
            .and_then(|digits| digits.parse().ok()),
        "year_incorporated" => date::date(text).and_then(|date| date.get(..4)?.parse().ok()),
        "minimum_age" | "maximum_age" => age(text),
        "timezone" => text
            .trim_start_matches("UTC")
            .trim_start_matches("GMT")
            .split(':')
            .next()
            .and_then(|hours| hours.parse().ok()),
        _ => None,
    };
    let loose = loose.filter(|number: &f64| number.is_finite()).and_then(place::json_number);
    match loose {
        Some(number) => {
            notes.push(note("number-form", name, from, &number.to_string()));
            fields.insert(name.to_owned(), number);
        }
        None => {
            notes.push(note("number-unclear", name, from, ""));
            aside(name, value, fields);
        }
    }
}

fn only_extension(text: &str) -> bool {
    let word: String = text.chars().filter(|c| c.is_alphabetic()).collect::<String>().to_lowercase();
    matches!(word.as_str(), "" | "x" | "ext" | "extension" | "poste")
}

/// `18+`, `18 years`, `18 and over`; not `6 months`.
fn age(text: &str) -> Option<f64> {
    let text = text.trim().to_lowercase();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    matches!(
        rest.trim(),
        "" | "+"
            | "years"
            | "yrs"
            | "y"
            | "years old"
            | "and over"
            | "and older"
            | "years and over"
            | "years and older"
            | "ans"
            | "ans et plus"
    )
    .then(|| number.parse().ok())
    .flatten()
}

/// Who or what has no name cannot be shown; another name will do.
fn named(kind: Kind, fields: &mut Fields, notes: &mut Vec<Note>) -> Result<(), Reason> {
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

fn term(kind: Kind, fields: &mut Fields, notes: &mut Vec<Note>) -> Result<(), Reason> {
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

fn status(fields: &mut Fields, notes: &mut Vec<Note>) {
    if text_of(fields, "status").is_none() {
        // A word that was not understood has its own note.
        if !fields.contains_key("status_as_given") {
            notes.push(note("status-empty", "status", "", "active"));
        }
        fields.insert("status".to_owned(), json!("active"));
    }
}

fn location(fields: &mut Fields, notes: &mut Vec<Note>) {
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

fn address(fields: &mut Fields, notes: &mut Vec<Note>) -> Result<(), Reason> {
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

/// Adds to a text field, if it does not say so already.
fn add_text(fields: &mut Fields, name: &str, words: &str) {
    let known = text_of(fields, name).unwrap_or_default();
    if known.contains(words) {
        return;
    }
    let all = if known.is_empty() { words.to_owned() } else { format!("{known}\n{words}") };
    fields.insert(name.to_owned(), json!(all));
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

fn telephone(incoming: &mut Incoming, options: &Options) -> Result<Vec<Fields>, Reason> {
    let Some(text) = text_of(&incoming.fields, "number").map(str::to_owned) else {
        return Err(("no-number", "there is no telephone number".to_owned()));
    };
    let bare = text.trim().trim_matches('"').trim().to_owned();
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
                            drop(fields.entry("extension").or_insert_with(|| json!(value)))
                        }
                        _ => drop(fields.entry("extension_as_given").or_insert_with(|| json!(extension))),
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

fn languages(incoming: &mut Incoming, options: &Options) -> Result<Vec<Fields>, Reason> {
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

fn schedule(incoming: &mut Incoming, options: &Options) -> Result<Vec<Fields>, Reason> {
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
fn something(incoming: &Incoming) -> Result<(), Reason> {
    let kind = incoming.kind;
    let says = incoming.fields.keys().any(|name| {
        name != "original_id" && !matches!(kind.field(name).map(|field| field.holds), Some(Type::Id | Type::Ref(_)))
    });
    if says { Ok(()) } else { Err(("empty-record", "it says nothing".to_owned())) }
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
