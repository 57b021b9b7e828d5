//! All findings on a content folder, each with its file and line.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::Date;
use portage_content::{
    Finding, Key, Record, Severity, check_records, kind_spec, parse_markdown, plain_text, text_hash,
};
use serde_json::Value;

use crate::report::Faults;
use crate::{Folder, PublishError, Report};

/// A page with fewer letters than this says hardly anything.
const THIN_PAGE_LETTERS: usize = 300;
/// A summary is one sentence that answers; a longer one is cut off in lists.
const LONG_SUMMARY_LETTERS: usize = 240;

/// Every finding on the content folder `dir`, by file and line.
///
/// `today` decides what is past its review date.
pub fn check(dir: &Path, today: Date) -> Result<Vec<Report>, PublishError> {
    Ok(check_folder(&Folder::read(dir)?, today))
}

/// Every finding on a folder that has been read.
pub fn check_folder(folder: &Folder, today: Date) -> Vec<Report> {
    let mut faults = Faults(folder.faults().to_vec());
    for finding in check_records(folder.records(), today) {
        if !is_told_by_reading(&finding, &faults) {
            tell(
                folder,
                &finding.locus.key,
                (&finding.locus.field, finding.locus.value.as_deref(), finding.locus.offset),
                (finding.severity, finding.code, finding.message),
                &mut faults,
            );
        }
    }
    unstamped(folder, &mut faults);
    pages(folder, &mut faults);
    unused(folder, &mut faults);
    faults.into_sorted()
}

/// Reading has already told, with the line, that a day cannot be read; that it is missing then says nothing new.
fn is_told_by_reading(finding: &Finding, faults: &Faults) -> bool {
    finding.code == "missing-dates" && faults.0.iter().any(|report| report.code == "bad-date")
}

fn tell(
    folder: &Folder,
    key: &Key,
    (field, value, offset): (&str, Option<&str>, usize),
    (severity, code, message): (Severity, &'static str, String),
    faults: &mut Faults,
) {
    // Every finding is on a record that was read, or on the neighbour of one.
    if let Some(place) = folder.place(key, field, value, offset) {
        faults.say(severity, &place.file, place.line, code, message);
    }
}

fn warn(folder: &Folder, key: &Key, field: &str, code: &'static str, message: String, faults: &mut Faults) {
    tell(folder, key, (field, None, 0), (Severity::Warning, code, message), faults);
}

/// Texts of which nothing tells who translated them from what.
fn unstamped(folder: &Folder, faults: &mut Faults) {
    for record in folder.records() {
        let key = record.key();
        let Some(lang) = &key.lang else { continue };
        let owner = folder.owner_of(key);
        // What is quoted from a source was written in its language, not translated into it.
        if *lang == owner.source_lang || kind_spec(&key.kind).is_some_and(|kind| kind.quoted) {
            continue;
        }
        let way_out = "say who translated it: portagectl content stamp --by machine, or --by person";
        match folder.stamp(key) {
            None => warn(
                folder,
                key,
                "",
                "unstamped",
                format!("{key} has no entry in translations.toml; {way_out}"),
                faults,
            ),
            Some(stamp) if stamp.text != text_hash(record) => {
                warn(
                    folder,
                    key,
                    "",
                    "unstamped",
                    format!("{key} has changed since it was stamped; {way_out}"),
                    faults,
                );
            }
            Some(_) => {}
        }
    }
}

/// What makes a page hard to use though nothing in it is wrong.
fn pages(folder: &Folder, faults: &mut Faults) {
    let mut codes: BTreeMap<String, &Key> = BTreeMap::new();
    for record in folder.records().iter().filter(|record| record.key().kind == "guide") {
        let key = record.key();
        let value = record.value();
        if key.lang.is_none() {
            let code = value["code"].as_str().unwrap_or_default().to_owned();
            match codes.get(&code) {
                _ if code.is_empty() => {}
                Some(first) => {
                    let message = format!("{first} has the code {code} already");
                    warn(folder, key, "code", "duplicate-code", message, faults);
                }
                None => {
                    codes.insert(code, key);
                }
            }
            continue;
        }
        let letters = |field: &str| value[field].as_str().unwrap_or_default().chars().count();
        let body = parse_markdown(value["body"].as_str().unwrap_or_default());
        let said = plain_text(&body.blocks).chars().count();
        if said < THIN_PAGE_LETTERS {
            warn(folder, key, "body", "thin-page", format!("the page has only {said} letters; say what to do"), faults);
        }
        if letters("summary") > LONG_SUMMARY_LETTERS {
            let message = format!("the summary has {} letters; one sentence is enough", letters("summary"));
            warn(folder, key, "summary", "long-summary", message, faults);
        }
        other_figures(folder, record, &body.figures, faults);
    }
}

/// A translation that names other figures than its original has probably lost or mixed up a number.
fn other_figures(folder: &Folder, record: &Record, named: &[(usize, String)], faults: &mut Faults) {
    let key = record.key();
    let source_key = Key::text(&key.kind, &key.id, &folder.owner_of(key).source_lang);
    let Some(source) = folder.record(&source_key).filter(|source| source.key() != key) else { return };
    let original = parse_markdown(source.value()["body"].as_str().unwrap_or_default());
    let ids = |figures: &[(usize, String)]| figures.iter().map(|(_, id)| id.clone()).collect::<BTreeSet<_>>();
    let (here, there) = (ids(named), ids(&original.figures));
    if here != there {
        let differ = here.symmetric_difference(&there).cloned().collect::<Vec<_>>().join(", ");
        let message = format!("{source_key} does not name the same figures; they differ in {differ}");
        warn(folder, key, "body", "other-figures", message, faults);
    }
}

/// Figures and topics that lead nowhere.
fn unused(folder: &Folder, faults: &mut Faults) {
    let mut figures = BTreeSet::new();
    let mut topics = BTreeSet::new();
    for record in folder.records() {
        let value = record.value();
        figures_in(&value, &mut figures);
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
