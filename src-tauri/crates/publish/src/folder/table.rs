//! Tables of TOML as drafts of records. Every value keeps the line that it was written on.

use portage_content::is_language_tag;
use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::draft::{Draft, is_date, is_date_field, is_neutral_field, is_word_field, nested_fields};
use super::place::{Leaf, Origin};
use super::source::Source;
use crate::report::Faults;

pub(crate) type Table<'i> = DeTable<'i>;

/// Reads `text`, which stands in `source` from the byte `base` on. What cannot be read is told, and the rest is kept.
pub(crate) fn parse<'i>(source: &Source, base: usize, text: &'i str, faults: &mut Faults) -> Table<'i> {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let line = source.line_at(base + error.span().map_or(0, |span| span.start));
        let message = error.message().split_whitespace().collect::<Vec<_>>().join(" ");
        faults.error(&source.name, line, "bad-toml", format!("this is not TOML: {message}"));
    }
    table.into_inner()
}

/// Where a table stands: its file, the byte at which the file's TOML begins, and the line of the table itself.
pub(crate) struct Site<'a> {
    pub(crate) source: &'a Source,
    pub(crate) base: usize,
    pub(crate) line: usize,
}

impl Site<'_> {
    pub(crate) fn line_at(&self, offset: usize) -> usize {
        self.source.line_at(self.base + offset)
    }

    fn origin(&self, line: usize) -> Origin {
        Origin::new(&self.source.name, line)
    }
}

/// The drafts of one table: the neutral record first, then one a language. `None` without a usable id.
pub(crate) fn drafts(kind: &'static str, table: &Table<'_>, site: &Site<'_>, faults: &mut Faults) -> Vec<Draft> {
    let Some(id) = id_of(kind, table, site, faults) else { return Vec::new() };
    let mut neutral = Draft { kind, id: id.clone(), lang: None, fields: Map::new(), origin: site.origin(site.line) };
    let mut texts: Vec<Draft> = Vec::new();
    for (key, value) in table {
        let field: &str = key.get_ref();
        let line = site.line_at(key.span().start);
        match value.get_ref() {
            DeValue::Table(by_lang) if is_word_field(kind, field) => {
                for (lang, words) in by_lang {
                    let lang_line = site.line_at(lang.span().start);
                    if is_language_tag(lang.get_ref()) {
                        let text = text_draft(&mut texts, &neutral, lang.get_ref(), lang_line);
                        put(text, field, words, site, faults);
                    } else {
                        unknown(kind, lang.get_ref(), lang_line, site, faults);
                    }
                }
            }
            _ if is_neutral_field(kind, field) => put(&mut neutral, field, value, site, faults),
            _ if is_word_field(kind, field) => {
                faults.error(
                    &site.source.name,
                    line,
                    "unknown-field",
                    format!("{field} needs a language: write {field}.en = ..."),
                );
            }
            DeValue::Table(words) if is_language_tag(field) => {
                for (word, value) in words {
                    if is_word_field(kind, word.get_ref()) {
                        put(text_draft(&mut texts, &neutral, field, line), word.get_ref(), value, site, faults);
                    } else {
                        unknown(kind, word.get_ref(), site.line_at(word.span().start), site, faults);
                    }
                }
            }
            _ => unknown(kind, field, line, site, faults),
        }
    }
    std::iter::once(neutral).chain(texts).collect()
}

fn text_draft<'a>(texts: &'a mut Vec<Draft>, neutral: &Draft, lang: &str, line: usize) -> &'a mut Draft {
    let at = texts.iter().position(|text| text.lang.as_deref() == Some(lang)).unwrap_or_else(|| {
        texts.push(Draft {
            kind: neutral.kind,
            id: neutral.id.clone(),
            lang: Some(lang.to_owned()),
            fields: Map::new(),
            origin: Origin::new(&neutral.origin.file, line),
        });
        texts.len() - 1
    });
    &mut texts[at]
}

fn id_of(kind: &str, table: &Table<'_>, site: &Site<'_>, faults: &mut Faults) -> Option<String> {
    let Some(value) = table.get("id") else {
        faults.error(&site.source.name, site.line, "missing-field", format!("this {kind} has no id"));
        return None;
    };
    match value.get_ref() {
        DeValue::String(id) if portage_content::is_id(id) => Some(id.clone().into_owned()),
        other => {
            let found = other.as_str().unwrap_or_else(|| other.type_str());
            faults.error(
                &site.source.name,
                site.line_at(value.span().start),
                "bad-id",
                format!("{found:?} cannot be an id; use lower-case letters, digits and hyphens"),
            );
            None
        }
    }
}

fn unknown(kind: &str, field: &str, line: usize, site: &Site<'_>, faults: &mut Faults) {
    faults.error(&site.source.name, line, "unknown-field", format!("a {kind} has no field {field:?}"));
}

/// Puts one field into a draft, with the lines of what is in it.
pub(crate) fn put(draft: &mut Draft, field: &str, value: &Spanned<DeValue<'_>>, site: &Site<'_>, faults: &mut Faults) {
    if field == "id" {
        note(&mut draft.origin, field, value, site);
        return;
    }
    note(&mut draft.origin, field, value, site);
    check_nested(field, value, site, faults);
    if is_date_field("", field) && !date_ok(value, site, faults) {
        return;
    }
    draft.fields.insert(field.to_owned(), json(value.get_ref()));
}

/// Remembers the line of every single value in `value`.
fn note(origin: &mut Origin, field: &str, value: &Spanned<DeValue<'_>>, site: &Site<'_>) {
    let mut leaf = |text: String| {
        origin.leaves.push(Leaf { field: field.to_owned(), line: site.line_at(value.span().start), text });
    };
    match value.get_ref() {
        DeValue::String(text) => leaf(text.clone().into_owned()),
        DeValue::Array(items) if items.is_empty() => leaf(String::new()),
        DeValue::Array(items) => items.iter().for_each(|item| note(origin, field, item, site)),
        DeValue::Table(fields) => fields.iter().for_each(|(_, inner)| note(origin, field, inner, site)),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {
            leaf(plain(value.get_ref()));
        }
    }
}

fn check_nested(field: &str, value: &Spanned<DeValue<'_>>, site: &Site<'_>, faults: &mut Faults) {
    match value.get_ref() {
        DeValue::Array(items) if nested_fields(field).is_some() => {
            items.iter().for_each(|item| check_nested(field, item, site, faults));
        }
        DeValue::Table(inner) => {
            for (key, value) in inner {
                let name: &str = key.get_ref();
                let known = match nested_fields(field) {
                    Some(fields) => fields.contains(&name),
                    None if field == "official" => is_language_tag(name),
                    None => true,
                };
                let line = site.line_at(key.span().start);
                if !known {
                    faults.error(&site.source.name, line, "unknown-field", format!("{field} has no field {name:?}"));
                } else if field == "values" && name == "value" && value.get_ref().as_str().is_none() {
                    let message = "write the value in quotes, so that it stays as it is: value = \"17.50\"";
                    faults.error(&site.source.name, line, "bad-value", message);
                } else if is_date_field(field, name) {
                    date_ok(value, site, faults);
                }
            }
        }
        _ => {}
    }
}

fn date_ok(value: &Spanned<DeValue<'_>>, site: &Site<'_>, faults: &mut Faults) -> bool {
    let text = plain(value.get_ref());
    let ok = is_date(&text);
    if !ok {
        let line = site.line_at(value.span().start);
        faults.error(&site.source.name, line, "bad-date", format!("{text:?} is not a day; write it as 2026-11-22"));
    }
    ok
}

fn plain(value: &DeValue<'_>) -> String {
    match json(value) {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

fn json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::String(text.clone().into_owned()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Null, Value::from)
        }
        // TOML's infinities are no JSON; they become null, which no field takes.
        DeValue::Float(number) => number.as_str().parse::<f64>().map_or(Value::Null, Value::from),
        DeValue::Boolean(yes) => Value::Bool(*yes),
        DeValue::Datetime(at) => Value::String(at.to_string()),
        DeValue::Array(items) => items.iter().map(|item| json(item.get_ref())).collect(),
        DeValue::Table(fields) => {
            fields.iter().map(|(key, value)| (key.get_ref().clone().into_owned(), json(value.get_ref()))).collect()
        }
    }
}
