//! How long an application for permanent residence or citizenship is expected to take, and how many people wait.

use std::collections::BTreeMap;

use portage_content::{Measure, ProcessingTime, Queue, is_id};
use serde_json::{Map, Value, json};

use super::finished::in_words;
use super::text::{Said, day, people, wait};
use super::{Copies, Copy, Entries, Feed, FeedError, Made, Reading, document};

pub(super) struct Expected;

/// Older months are of use to nobody but the people of the few programs that take longer.
const KEPT_MONTHS: usize = 72;

/// `cec-2026/03` is `cec/2026-03`.
fn month_key(name: &str) -> Option<String> {
    let (front, month) = name.rsplit_once('/')?;
    let (program, year) = front.rsplit_once('-')?;
    let is_month = year.len() == 4 && month.len() == 2 && matches!(month.parse(), Ok(1..=12));
    let is_year = year.bytes().all(|byte| byte.is_ascii_digit());
    (is_month && is_year && is_id(program)).then(|| format!("{program}/{year}-{month}"))
}

fn program_key(name: &str) -> Option<String> {
    is_id(name).then(|| name.to_owned())
}

/// Adds what one table of the document says to the entries, under `field`.
fn table(
    reading: &mut Reading,
    (name, table): (&str, &Map<String, Value>),
    field: &str,
    key_of: fn(&str) -> Option<String>,
) {
    for (of, value) in table {
        let at = format!("{name}.{of}");
        let Some(text) = document::word(Some(value)) else {
            if !value.is_null() {
                reading.refuse(at, "this is not a text", value);
            }
            continue;
        };
        let said = if field == "wait" {
            match wait(&text) {
                Said::It(wait) => Said::It(json!(wait)),
                Said::Nothing => Said::Nothing,
                Said::Unclear => Said::Unclear,
            }
        } else {
            match people(&text) {
                Said::It(people) => Said::It(json!(people)),
                Said::Nothing => Said::Nothing,
                Said::Unclear => Said::Unclear,
            }
        };
        match (said, key_of(of)) {
            (Said::Nothing, _) => {}
            (Said::Unclear, _) => reading.refuse(at, "this is neither a time nor a number of people", value),
            (Said::It(_), None) => reading.refuse(at, "the program has no usable name", value),
            (Said::It(said), Some(key)) => {
                let entry = reading.entries.entry(key).or_insert_with(|| json!({}));
                entry[field] = said;
            }
        }
    }
}

fn as_queue(entry: &Value) -> Option<Queue> {
    serde_json::from_value(entry.clone()).ok()
}

impl Feed for Expected {
    fn name(&self) -> &'static str {
        "expected-times"
    }

    fn source(&self) -> &'static str {
        "https://www.canada.ca/content/dam/ircc/documents/json/flpt-en.json"
    }

    fn about(&self) -> &'static str {
        "How long permanent residence and citizenship are expected to take, and how many wait; changes monthly."
    }

    fn kinds(&self) -> &'static [&'static str] {
        &["processing_time"]
    }

    fn limit(&self) -> usize {
        3 << 20
    }

    fn good_for(&self) -> Option<i32> {
        Some(62)
    }

    fn read(&self, bytes: &[u8]) -> Result<Reading, FeedError> {
        let fields = document::object(bytes)?;
        let of = |name: &str| fields.get(name).and_then(Value::as_object);
        let Some(current) = of("current-flpt") else {
            return Err(FeedError::WrongShape { what: "a table current-flpt" });
        };
        let updated = of("default-update").and_then(|update| update.get("flpt_lastupdated")).and_then(Value::as_str);
        let mut reading = Reading { as_of: updated.and_then(day), ..Reading::default() };
        table(&mut reading, ("current-flpt", current), "wait", program_key);
        for (name, field, key_of) in [
            ("total-people", "people", program_key as fn(&str) -> Option<String>),
            ("wait-times", "wait", month_key),
            ("people-ahead", "people", month_key),
        ] {
            if let Some(found) = of(name) {
                table(&mut reading, (name, found), field, key_of);
            }
        }
        Ok(reading)
    }

    fn keep(&self, entries: &mut Entries) {
        let mut months: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for key in entries.keys() {
            if let Some((program, _)) = key.split_once('/') {
                months.entry(program.to_owned()).or_default().push(key.clone());
            }
        }
        for keys in months.values() {
            for old in keys.iter().rev().skip(KEPT_MONTHS) {
                entries.remove(old);
            }
        }
    }

    fn tell(&self, key: &str, entry: &Value) -> String {
        let queue = as_queue(entry).unwrap_or(Queue { wait: None, people: None });
        let wait = queue.wait.map_or_else(|| "no time".to_owned(), in_words);
        let people = queue.people.map(|people| format!(", {people} people")).unwrap_or_default();
        format!("{key}: {wait}{people}")
    }

    fn number(&self, entries: &Entries, key: &str) -> Option<String> {
        as_queue(entries.get(key)?)?.wait.map(|wait| wait.number.to_string())
    }

    fn records(&self, copy: &Copy, _others: &Copies) -> Vec<Made> {
        let mut programs: BTreeMap<&str, ProcessingTime> = BTreeMap::new();
        for (key, entry) in &copy.entries {
            let Some(queue) = as_queue(entry) else { continue };
            let (program, month) =
                key.split_once('/').map_or((&**key, None), |(program, month)| (program, Some(month)));
            let times = programs.entry(program).or_insert_with(|| ProcessingTime {
                measure: Measure::Expected,
                as_of: copy.day(),
                worldwide: None,
                by_country: BTreeMap::new(),
                people: None,
                by_month: BTreeMap::new(),
            });
            if let Some(month) = month {
                times.by_month.insert(month.to_owned(), queue);
            } else {
                (times.worldwide, times.people) = (queue.wait, queue.people);
            }
        }
        let made = |(program, times): (&str, ProcessingTime)| {
            Made::neutral(self, &format!("{program}-expected"), &times, times.as_of, program)
        };
        programs.into_iter().map(made).collect()
    }
}
