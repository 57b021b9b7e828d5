//! One field: its value as it should be, or beside it what cannot stand in it.

use serde_json::{Value, json};

use super::record::plain;
use crate::Note;
use crate::dataset::{Fields, text_of};
use crate::kind::{DAYS, FREQ, PLACE_TYPE, STATUS, Type};
use crate::mend::web::Found;
use crate::mend::{date, place, text, web, words};

pub(super) fn note(code: &'static str, field: &str, from: &str, to: &str) -> Note {
    Note { code, field: field.to_owned(), from: from.to_owned(), to: to.to_owned() }
}

/// What cannot stand in its field is kept beside it.
pub(super) fn aside(name: &str, value: &Value, fields: &mut Fields) {
    fields.shift_remove(name);
    let text = value.as_str().map_or_else(|| value.to_string(), |text| text.trim().to_owned());
    add_text(fields, &format!("{name}_as_given"), &text);
}

/// One field that the standard knows.
pub(super) fn field(name: &str, holds: Type, value: &Value, fields: &mut Fields, notes: &mut Vec<Note>, tabular: bool) {
    let from = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if holds == Type::Number {
        return number(name, value, &from, fields, notes, tabular);
    }
    let text = match value {
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
            return aside(name, value, fields);
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
    if let Some(value) = read {
        if value != text.trim() {
            notes.push(note(form, name, text, &value));
        }
        Some(value)
    } else {
        notes.push(note(unclear, name, text, ""));
        aside(name, &json!(text.trim()), fields);
        None
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
    if let Some(word) = word {
        notes.push(note(if all == STATUS { "status-form" } else { "word-form" }, name, text, word));
        Some(word.to_owned())
    } else {
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

fn number(name: &str, value: &Value, from: &str, fields: &mut Fields, notes: &mut Vec<Note>, tabular: bool) {
    if value.is_number() {
        // `17.0` is 17, and a table would not tell them apart.
        if let Some(whole) = value.as_f64().filter(|number| value.is_f64() && number.fract() == 0.0)
            && let Some(number) = place::json_number(whole)
        {
            fields.insert(name.to_owned(), number);
        }
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
    if let Some(number) = loose {
        notes.push(note("number-form", name, from, &number.to_string()));
        fields.insert(name.to_owned(), number);
    } else {
        notes.push(note("number-unclear", name, from, ""));
        aside(name, value, fields);
    }
}

fn only_extension(text: &str) -> bool {
    let word: String = text.chars().filter(|c| c.is_alphabetic()).collect::<String>().to_lowercase();
    matches!(word.as_str(), "" | "x" | "ext" | "extension" | "poste")
}

/// `18+`, `18 years`, `18 and over`; not `6 months`.
pub(super) fn age(text: &str) -> Option<f64> {
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
/// Adds to a text field, if it does not say so already.
pub(super) fn add_text(fields: &mut Fields, name: &str, words: &str) {
    let known = text_of(fields, name).unwrap_or_default();
    if known.contains(words) {
        return;
    }
    let all = if known.is_empty() { words.to_owned() } else { format!("{known}\n{words}") };
    fields.insert(name.to_owned(), json!(all));
}
