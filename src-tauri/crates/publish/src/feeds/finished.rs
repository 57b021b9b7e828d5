//! How long applications took that were finished lately, by country and without one.

use std::collections::BTreeMap;

use jiff::civil::Date;
use portage_content::{Measure, ProcessingTime, Wait, is_id};
use serde_json::{Value, json};

use super::text::{Said, day, wait};
use super::{Copies, Copy, Entries, Feed, FeedError, Made, Reading, document};

pub(super) struct ByCountry;
pub(super) struct WithoutCountry;

const UPDATE: &str = "default-update";
const UPDATED: &str = "lastupdated";
/// Section, program, country, and one more; the documents have no deeper places.
const DEEPEST: usize = 4;

/// Reads every text of a document whose path names a program and, where there is one, a country.
fn read(bytes: &[u8], by_country: bool) -> Result<Reading, FeedError> {
    let sections = document::object(bytes)?;
    let mut reading = Reading {
        as_of: sections.get(UPDATE).and_then(|update| day(update.get(UPDATED)?.as_str()?)),
        ..Reading::default()
    };
    for (name, section) in &sections {
        if name == UPDATE {
            continue;
        }
        let updated = section.get(UPDATED).and_then(Value::as_str).and_then(day);
        let before = reading.entries.keys().cloned().collect::<Vec<_>>();
        walk(&mut vec![name], section, by_country, &mut reading);
        if let Some(updated) = updated {
            reading.as_of = reading.as_of.max(Some(updated));
            let programs: Vec<String> = reading
                .entries
                .keys()
                .filter(|key| !before.contains(key))
                .map(|key| program_of(key).to_owned())
                .collect();
            reading.dates.extend(programs.into_iter().map(|program| (program, updated)));
        }
    }
    if reading.entries.is_empty() {
        return Err(FeedError::WrongShape { what: "any processing time" });
    }
    let as_of = reading.as_of;
    reading.dates.retain(|_, date| Some(*date) != as_of);
    Ok(reading)
}

fn walk<'a>(path: &mut Vec<&'a str>, value: &'a Value, by_country: bool, reading: &mut Reading) {
    match value {
        Value::Object(fields) if path.len() < DEEPEST => {
            for (name, value) in fields.iter().filter(|(name, _)| *name != UPDATED) {
                path.push(name);
                walk(path, value, by_country, reading);
                path.pop();
            }
        }
        Value::String(text) => {
            let country = path.iter().copied().find(|part| document::is_country_code(part));
            let at = path.join(".");
            // The expected times have a feed of their own, and must not be taken for these.
            if path.iter().any(|part| part.ends_with("flpt")) {
                return;
            }
            let program = program(path);
            let key = match (by_country, country) {
                (true, Some(country)) => format!("{program}/{country}"),
                (true, None) => return reading.refuse(at, "no country is named", value),
                (false, _) => program.clone(),
            };
            match wait(text) {
                Said::Nothing => {}
                Said::Unclear => reading.refuse(at, "this is not a time", value),
                Said::It(_) if !is_id(&program) => reading.refuse(at, "the program has no usable name", value),
                Said::It(wait) => {
                    reading.entries.insert(key, json!(wait));
                }
            }
        }
        Value::Null => {}
        _ => reading.refuse(path.join("."), "this is not a text", value),
    }
}

/// `["citizenship", "cit_cert"]` is `citizenship-cit-cert`, `["eta", "eta"]` is `eta`; a country is no part of it.
fn program(path: &[&str]) -> String {
    let mut parts: Vec<String> = path
        .iter()
        .filter(|part| !document::is_country_code(part))
        .map(|part| part.to_lowercase().replace(['_', ' '], "-"))
        .collect();
    parts.dedup();
    parts.join("-")
}

fn program_of(key: &str) -> &str {
    key.split_once('/').map_or(key, |(program, _)| program)
}

fn as_wait(entry: &Value) -> Option<Wait> {
    serde_json::from_value(entry.clone()).ok()
}

/// A time in words for the editor.
pub(super) fn in_words(wait: Wait) -> String {
    let unit = json!(wait.unit);
    let more = if wait.more_than { "more than " } else { "" };
    format!("{more}{} {}", wait.number, unit.as_str().unwrap_or_default())
}

fn tell(key: &str, entry: &Value) -> String {
    format!("{key}: {}", as_wait(entry).map(in_words).unwrap_or_default())
}

fn records(feed: &dyn Feed, copy: &Copy) -> Vec<Made> {
    let mut programs: BTreeMap<&str, ProcessingTime> = BTreeMap::new();
    for (key, entry) in &copy.entries {
        let Some(wait) = as_wait(entry) else { continue };
        let program = program_of(key);
        let as_of: Date = copy.dates.get(program).copied().unwrap_or_else(|| copy.day());
        let times = programs.entry(program).or_insert_with(|| ProcessingTime {
            measure: Measure::Finished,
            as_of,
            worldwide: None,
            by_country: BTreeMap::new(),
            people: None,
            by_month: BTreeMap::new(),
        });
        match key.split_once('/') {
            Some((_, country)) => {
                times.by_country.insert(country.to_owned(), wait);
            }
            None => times.worldwide = Some(wait),
        }
    }
    // A program may stand in both documents; its id then says which one this is.
    let suffix = if feed.name() == ByCountry.name() { "-by-country" } else { "" };
    programs
        .into_iter()
        .map(|(program, times)| Made::neutral(feed, &format!("{program}{suffix}"), &times, times.as_of, program))
        .collect()
}

impl Feed for ByCountry {
    fn name(&self) -> &'static str {
        "times-by-country"
    }

    fn source(&self) -> &'static str {
        "https://www.canada.ca/content/dam/ircc/documents/json/data-ptime-en.json"
    }

    fn about(&self) -> &'static str {
        "How long visas and permits took, by the country of residence; changes weekly."
    }

    fn kinds(&self) -> &'static [&'static str] {
        &["processing_time"]
    }

    fn limit(&self) -> usize {
        1 << 20
    }

    fn good_for(&self) -> Option<i32> {
        Some(31)
    }

    fn read(&self, bytes: &[u8]) -> Result<Reading, FeedError> {
        read(bytes, true)
    }

    fn tell(&self, key: &str, entry: &Value) -> String {
        tell(key, entry)
    }

    fn number(&self, entries: &Entries, key: &str) -> Option<String> {
        as_wait(entries.get(key)?).map(|wait| wait.number.to_string())
    }

    fn records(&self, copy: &Copy, _others: &Copies) -> Vec<Made> {
        records(self, copy)
    }
}

impl Feed for WithoutCountry {
    fn name(&self) -> &'static str {
        "times"
    }

    fn source(&self) -> &'static str {
        "https://www.canada.ca/content/dam/ircc/documents/json/data-ptime-non-country-en.json"
    }

    fn about(&self) -> &'static str {
        "How long extensions, cards and citizenship papers took, wherever one lives; changes weekly."
    }

    fn kinds(&self) -> &'static [&'static str] {
        &["processing_time"]
    }

    fn limit(&self) -> usize {
        256 << 10
    }

    fn good_for(&self) -> Option<i32> {
        Some(31)
    }

    fn read(&self, bytes: &[u8]) -> Result<Reading, FeedError> {
        read(bytes, false)
    }

    fn tell(&self, key: &str, entry: &Value) -> String {
        tell(key, entry)
    }

    fn number(&self, entries: &Entries, key: &str) -> Option<String> {
        as_wait(entries.get(key)?).map(|wait| wait.number.to_string())
    }

    fn records(&self, copy: &Copy, _others: &Copies) -> Vec<Made> {
        records(self, copy)
    }
}
