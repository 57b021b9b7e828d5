//! Rust and the window write numbers alike, and choose the same plurals. The days of both are those of Rust.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use portage_content::Unit;
use serde::Deserialize;

use crate::{date, figure, languages, plurals::plural, year_month};

/// CLDR 49, which Rust has, gives Vietnamese a singular that nobody writes, and systems do not know it yet. None of its
/// messages has variants.
const DIFFERS: &str = "vi";

/// What `tests/intl.mjs` got of Intl.
#[derive(Deserialize)]
struct Intl {
    table: BTreeMap<String, Written>,
}

#[derive(Deserialize)]
struct Written {
    numbers: BTreeMap<String, String>,
    /// Numbers by category, with spaces between.
    plurals: BTreeMap<String, String>,
}

fn intl() -> BTreeMap<String, Written> {
    let written: Intl = serde_json::from_str(include_str!("../tests/intl.json")).unwrap();
    let tags: BTreeSet<&str> = languages().iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(written.table.keys().map(String::as_str).collect::<BTreeSet<_>>(), tags, "run tests/intl.mjs");
    written.table
}

/// The values that Rust writes otherwise, a line each.
fn differences(
    of: impl Fn(&Written) -> &BTreeMap<String, String>,
    write: impl Fn(&str, &str) -> String,
) -> Vec<String> {
    let mut found = Vec::new();
    for (tag, written) in &intl() {
        for (value, theirs) in of(written) {
            let ours = write(value, tag);
            if ours != *theirs {
                found.push(format!("{tag}: {value}: Rust {ours:?}, Intl {theirs:?}"));
            }
        }
    }
    found
}

#[track_caller]
fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{} differ:\n{}", found.len(), found.join("\n"));
}

#[test]
fn numbers_are_written_alike() {
    assert_none(&differences(|written| &written.numbers, |value, tag| figure(value, Unit::Count, tag)));
}

#[test]
fn plurals_are_chosen_alike() {
    let mut found = Vec::new();
    for (tag, written) in intl().iter().filter(|(tag, _)| *tag != DIFFERS) {
        for (category, numbers) in &written.plurals {
            for number in numbers.split(' ') {
                let ours = plural(&number.parse().unwrap(), tag);
                if ours != category {
                    found.push(format!("{tag}: {number}: Rust {ours}, Intl {category}"));
                }
            }
        }
    }
    assert_none(&found);
}

/// Fluent's own plurals, which choose where a message gets a number: they are right for every whole number below 100, and
/// for all in every language but Arabic.
#[test]
fn the_plurals_of_fluent_are_those_of_icu() {
    let text = "is = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }";
    let mut found = Vec::new();
    for language in languages().iter().filter(|language| language.tag != DIFFERS) {
        let mut bundle = FluentBundle::new(vec![language.tag.parse().unwrap()]);
        bundle.add_resource(FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
        let message = bundle.get_message("is").unwrap().value().unwrap();
        let last = if language.tag == "ar" { 99 } else { 200 };
        for number in 0..=last {
            let mut args = FluentArgs::new();
            args.set("n", FluentValue::from(number));
            let theirs = bundle.format_pattern(message, Some(&args), &mut Vec::new()).into_owned();
            let ours = plural(&number.into(), &language.tag);
            if theirs != ours {
                found.push(format!("{}: {number}: ICU {ours}, Fluent {theirs}", language.tag));
            }
        }
    }
    assert_none(&found);
}

/// A sentence goes on after a day with a full stop of its own.
#[test]
fn no_day_ends_with_a_full_stop() {
    for language in languages() {
        for month in 1..=12 {
            let first = jiff::civil::date(2026, month, 1);
            for written in [date(first, &language.tag), year_month(first, &language.tag)] {
                assert!(!written.ends_with('.'), "{}: {written}", language.tag);
                assert!(written.contains("2026"), "{}: {written}", language.tag);
            }
        }
    }
}
