//! Figures of two owners that state the same thing differently.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use portage_content::{Doc, Figure, Key, Severity};

use super::tell;
use crate::Folder;
use crate::report::Faults;

/// Figures with a common unit and topic are taken for the same where more than this share of their labels' words is.
const SAME_WORDS: f64 = 0.75;

struct Stated<'a> {
    key: &'a Key,
    owner: &'a str,
    doc: Doc<Figure>,
    /// The words of the label, by language.
    labels: BTreeMap<&'a str, BTreeSet<String>>,
}

/// Compares the figures of different owners on `today` and on every later day on which one of them changes.
pub(super) fn check(folder: &Folder, today: Date, faults: &mut Faults) {
    let figures = figures(folder);
    for (at, one) in figures.iter().enumerate() {
        for other in &figures[..at] {
            if one.owner == other.owner || !same_thing(one, other) {
                continue;
            }
            let days = one.doc.body.values.iter().chain(&other.doc.body.values).map(|value| value.from);
            let days: BTreeSet<Date> = days.filter(|day| *day > today).chain([today]).collect();
            let differ = days.into_iter().find_map(|day| {
                let (here, there) = (in_force(&one.doc.body, day)?, in_force(&other.doc.body, day)?);
                (plain(here) != plain(there)).then_some((day, here, there))
            });
            if let Some((day, here, there)) = differ {
                let message = format!(
                    "on {day} this is {here}, and {} of {} says {there}; keep one of the two figures",
                    other.key, other.owner
                );
                let finding = (Severity::Warning, "contradicting-figures", message);
                tell(folder, one.key, ("values", Some(here), 0), finding, faults);
            }
        }
    }
}

fn figures(folder: &Folder) -> Vec<Stated<'_>> {
    let mut figures: Vec<Stated<'_>> = Vec::new();
    // A record stands before its words.
    for record in folder.records().iter().filter(|record| record.key().kind == "figure") {
        let key = record.key();
        match (&key.lang, figures.last_mut()) {
            (None, _) => {
                if let Ok(doc) = record.view() {
                    figures.push(Stated { key, owner: &folder.owner_of(key).id, doc, labels: BTreeMap::new() });
                }
            }
            (Some(lang), Some(last)) if last.key.id == key.id => {
                let words = record.value()["label"].as_str().unwrap_or_default().to_lowercase();
                let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
                last.labels.insert(lang, words.map(str::to_owned).collect());
            }
            _ => {}
        }
    }
    figures
}

fn same_thing(one: &Stated<'_>, other: &Stated<'_>) -> bool {
    let common = |a: &BTreeSet<String>, b: &BTreeSet<String>| {
        let both = u32::try_from(a.intersection(b).count()).unwrap_or_default();
        let all = u32::try_from(a.union(b).count()).unwrap_or_default();
        f64::from(both) / f64::from(all.max(1))
    };
    let alike =
        one.labels.iter().filter_map(|(lang, words)| Some(common(words, other.labels.get(lang)?))).fold(0.0, f64::max);
    let topic = one.doc.meta.topics.iter().any(|topic| other.doc.meta.topics.contains(topic));
    // The same label word for word, or a similar one in the same topic.
    one.doc.body.unit == other.doc.body.unit && (alike >= 1.0 || (topic && alike > SAME_WORDS))
}

fn in_force(figure: &Figure, day: Date) -> Option<&str> {
    figure.values.iter().rev().find(|value| value.from <= day).map(|value| value.value.as_str())
}

/// `17.50` and `17.5` are one amount.
fn plain(value: &str) -> &str {
    if value.contains('.') { value.trim_end_matches('0').trim_end_matches('.') } else { value }
}
