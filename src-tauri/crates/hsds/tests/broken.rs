//! Documents whose brackets, quotes and names are broken: one record costs no other, and nothing is lost without a word.

mod common;

use std::fmt::Write as _;

use common::{Outcome, read, text};
use portage_hsds::{Entry, Kind};
use serde_json::{Value, json};

fn names(outcome: &Outcome) -> Vec<String> {
    let mut names: Vec<String> =
        outcome.dataset.rows(Kind::Service).map(|row| row["name"].as_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

fn service(number: usize) -> Value {
    json!({
        "id": format!("0b1f7f3e-0000-4000-8000-{number:012}"),
        "name": format!("Service {number}"),
        "status": "active",
        "phones": [
            {"id": format!("0b1f7f3e-0000-4000-8001-{number:012}"), "number": "416-555-0123", "description": "One"},
            {"id": format!("0b1f7f3e-0000-4000-8002-{number:012}"), "number": "416-555-0124", "description": "Two"},
        ],
        "contacts": [{"id": format!("0b1f7f3e-0000-4000-8003-{number:012}"), "name": "Ann", "email": "a@example.org"}],
        "description": "Help with papers.",
    })
}

/// A list in each of the ways in which programs write one; the record `at` is spoiled.
fn lists(count: usize, at: usize, spoil: impl Fn(&str) -> String) -> Vec<String> {
    let write = |pretty: bool, number: usize| {
        let value = service(number);
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        if number == at { spoil(&text) } else { text }
    };
    let all = |pretty: bool| (0..count).map(|number| write(pretty, number)).collect::<Vec<_>>();
    let indented = all(true).iter().map(|text| format!("  {}", text.replace('\n', "\n  "))).collect::<Vec<_>>();
    vec![
        format!("[{}]", all(false).join(",")),
        format!("[\n{}\n]", all(false).join(",\n")),
        format!("[\n{}\n]", indented.join(",\n")),
        format!("[{}]", all(true).join(", ")),
        format!("{{\"total_items\": {count}, \"contents\": [{}]}}", all(false).join(",")),
        format!("{{\n\"services\": [\n{}\n], \"total_items\": {count}}}", indented.join(",\n")),
    ]
}

/// The spoiled record is put aside, all others are read, and nothing else is.
fn check(count: usize, at: usize, spoil: impl Fn(&str) -> String) {
    for (form, list) in lists(count, at, spoil).iter().enumerate() {
        let outcome = read(&[("services.json", list.as_bytes())]);
        let told = format!("form {form}, record {at}: {:#?}\n{list}", outcome.entries);
        let expected: Vec<String> =
            (0..count).filter(|number| *number != at).map(|number| format!("Service {number}")).collect();
        assert_eq!(names(&outcome), expected, "{told}");
        assert_eq!(outcome.report.quarantined, 1, "{told}");
        let Some(Entry::Quarantined { record, .. }) =
            outcome.entries.iter().find(|entry| matches!(entry, Entry::Quarantined { .. }))
        else {
            panic!("{told}");
        };
        // All of it stands in the quarantine.
        assert!(record.as_str().is_some_and(|text| text.contains(&format!("Service {at}"))), "{told}");
        assert_eq!(outcome.dataset.len(Kind::Phone), 2 * (count - 1), "{told}");
    }
}

#[test]
fn a_bracket_that_is_not_closed_costs_its_own_record() {
    for at in [0, 1, 3] {
        // The list of telephones, a telephone, the whole record.
        check(5, at, |text| text.replacen(']', "", 1));
        check(5, at, |text| text.replacen("One\"", "One\", \"x\": {", 1));
        check(5, at, |text| text.trim_end_matches('}').to_owned());
    }
}

#[test]
fn a_quote_that_is_not_closed_costs_its_own_record() {
    for at in [0, 1, 3] {
        check(5, at, |text| text.replacen("active\"", "active", 1));
        check(5, at, |text| text.replacen("papers.\"", "papers.", 1));
    }
}

#[test]
fn the_last_record_may_be_broken_too() {
    check(3, 2, |text| text.replacen("active\"", "active", 1));
    check(3, 2, |text| text.replacen(']', "", 1));
}

#[test]
fn a_bracket_too_many_costs_nothing() {
    for list in lists(4, 1, |text| format!("{text}}}")).iter().chain(&lists(4, 1, |text| format!("{text}]"))) {
        let outcome = read(&[("services.json", list.as_bytes())]);
        assert_eq!((names(&outcome).len(), outcome.report.quarantined), (4, 0), "{list}\n{:#?}", outcome.entries);
    }
}

#[test]
fn a_record_that_holds_its_like_and_a_slip_is_not_torn_apart() {
    // A term within a term, and something that no program reads.
    let term = |number: usize, slip: &str| {
        format!(
            r#"{{"id": "t{number}", "name": "Term {number}", "description": "", "x": {slip}, "children": [
            {{"id": "c{number}", "name": "Child", "description": "", "x": 1, "children": []}},
            {{"id": "d{number}", "name": "Child", "description": "", "x": 1, "children": []}}]}}"#
        )
    };
    let list = format!("[\n{},\n{},\n{}\n]", term(1, "1"), term(2, "#"), term(3, "1"));
    let outcome = read(&[("taxonomy_terms.json", list.as_bytes())]);
    assert_eq!((outcome.report.read, outcome.report.quarantined), (3, 1), "{:#?}", outcome.entries);
}

#[test]
fn a_large_sound_record_is_whole() {
    let services: Vec<Value> = (0..4000).map(service).collect();
    let organization = json!({"id": "1", "name": "One", "description": "", "services": services});
    let document = json!([organization, {"id": "2", "name": "Two", "description": "", "services": []}]).to_string();
    assert!(document.len() > 1 << 20);
    let outcome = read(&[("organizations.json", document.as_bytes())]);
    assert_eq!((outcome.dataset.len(Kind::Service), outcome.report.quarantined), (4000, 0));
}

#[test]
fn a_large_file_with_a_broken_record_is_read_behind_it() {
    let mut document = "{\"contents\":[".to_owned();
    for number in 0..19_000 {
        let whole =
            format!(r#"{{"id":"{number}","name":"Service {number}","status":"active","x":"{}"}}"#, "x".repeat(850));
        let end = if number % 5_000 == 5 { whole.len() - 1 } else { whole.len() };
        let _ = write!(document, "{}{}", if number > 0 { "," } else { "" }, &whole[..end]);
    }
    document += "]}";
    assert!(document.len() > 16 << 20);
    let outcome = read(&[("services.json", document.as_bytes())]);
    let report = &outcome.report;
    assert_eq!((report.read, report.quarantined), (19_000, 4));
}

#[test]
fn a_name_that_stands_twice_loses_nothing() {
    let outcome = text(
        r#"[{"id": "1", "name": "First", "name": "Second", "status": "active",
             "phones": [{"number": "416-555-0123"}], "phones": [{"number": "416-555-0124", "type": "voice", "type": "fax"}]}]"#,
    );
    let row = outcome.only(Kind::Service);
    assert_eq!((&row["name"], &row["name_before"]), (&json!("Second"), &json!("First")));
    assert_eq!(outcome.dataset.len(Kind::Phone), 2);
    let Some(Entry::Mended { notes, .. }) =
        outcome.entries.iter().find(|entry| matches!(entry, Entry::Mended { kind, .. } if kind == "service"))
    else {
        panic!("{:#?}", outcome.entries);
    };
    let fields: Vec<&str> =
        notes.iter().filter(|note| note.code == "name-twice").map(|note| note.field.as_str()).collect();
    assert_eq!(fields, ["name", "phones[0].type", "phones"], "{notes:#?}");
}

#[test]
fn records_under_their_ids_are_read_and_nothing_else_is_taken_for_one() {
    let outcome = text(
        r#"{"17": {"id": "17", "name": "First", "status": "active"}, "18": {"id": "18", "name": "Second", "status": "active"},
            "meta": {"name": "An export"}, "thing": {"id": "19", "name": "Third"}}"#,
    );
    assert_eq!(names(&outcome), ["First", "Second"]);
    assert_eq!((outcome.report.read, outcome.reasons()), (3, vec!["unknown-kind"]), "{:#?}", outcome.entries);
}

#[test]
fn one_record_under_the_name_of_a_list_is_read() {
    let outcome = read(&[(
        "services.json",
        br#"{"data": {"id": "1", "name": "First", "status": "active"}, "links": {"id": "x"}}"#,
    )]);
    assert_eq!((names(&outcome), outcome.report.read), (vec!["First".to_owned()], 1), "{:#?}", outcome.entries);
}

#[test]
fn what_stands_behind_a_torn_name_is_told() {
    let outcome = text(r#"{"services: [{"id": "1", "name": "Hidden words", "status": "active"}]}"#);
    let told = serde_json::to_string(&outcome.entries).unwrap();
    assert!(told.contains("Hidden words") && outcome.report.quarantined == 1, "{told}");
    let outcome = text(r#"{"services" [{"id": "1", "name": "First", "status": "active"}]}"#);
    assert_eq!((names(&outcome).len(), outcome.report.quarantined), (1, 0), "{:#?}", outcome.entries);
}
