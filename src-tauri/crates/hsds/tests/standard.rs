//! The standard's own examples and schemas: what is read of them, and that what is written is valid.

mod common;

use std::path::{Path, PathBuf};

use common::schemas::{hold_to_schemas, validator};
use common::{Outcome, again, folder, read, written_json, written_tables};
use portage_hsds::Kind;
use serde_json::{Value, json};

fn data(name: &str) -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/standard")).join(name)
}

fn example(name: &str) -> Outcome {
    read(&[(name, &std::fs::read(data("examples").join(name)).unwrap())])
}

#[test]
fn the_full_service_is_read_whole() {
    let outcome = example("service_full.json");
    let report = &outcome.report;
    assert_eq!(report.quarantined, 0, "{:#?}", outcome.entries);
    // A latitude of 100 degrees is no place, wherever the location is repeated.
    assert!(outcome.notes().contains(&"coordinates-impossible"));
    assert_eq!(report.format.version, "3.0");
    let service = outcome.only(Kind::Service);
    let original: Value = serde_json::from_slice(&std::fs::read(data("examples/service_full.json")).unwrap()).unwrap();
    for (field, value) in
        original.as_object().unwrap().iter().filter(|(_, value)| !value.is_array() && !value.is_object())
    {
        let expected = value.as_str().map_or_else(|| value.clone(), |text| json!(text.trim()));
        assert_eq!(service[field], expected, "{field}");
    }
    for kind in Kind::ALL.into_iter().filter(|kind| !matches!(kind, Kind::Url | Kind::MetaTableDescription)) {
        assert!(outcome.dataset.len(kind) > 0, "the example has a {}", kind.name());
    }
}

#[test]
fn every_example_is_read() {
    for name in [
        "location.json",
        "organization_full.json",
        "organization_list.json",
        "service_at_location_full.json",
        "service_at_location_list.json",
        "service_list.json",
        "taxonomy.json",
        "taxonomy_list.json",
        "taxonomy_term.json",
        "taxonomy_term_list.json",
        "tabular.json",
    ] {
        let outcome = example(name);
        assert!(outcome.report.read > 0 && !outcome.dataset.is_empty(), "{name}: {:#?}", outcome.entries);
        let unreadable = ["not-readable", "unknown-kind", "not-a-record", "cut-off"];
        assert!(!outcome.reasons().iter().any(|reason| unreadable.contains(reason)), "{name}: {:#?}", outcome.entries);
    }
}

#[test]
fn the_tables_are_read_with_what_dangles_in_them() {
    let outcome = folder(&data("examples/csv"));
    let report = &outcome.report;
    assert_eq!((report.format.version.as_str(), report.read), ("3.0", 21));
    // Its attribute is about a record that is not there, and so is a line of its metadata.
    assert!(report.reasons.keys().all(|reason| *reason == "dangling-reference"), "{:#?}", outcome.entries);
    assert_eq!(outcome.dataset.len(Kind::Service), 1);
    assert_eq!(outcome.only(Kind::Phone)["extension"], 100);
}

#[test]
fn the_schemas_refuse_what_is_wrong() {
    let validator = validator("service");
    assert!(!validator.is_valid(&json!({"id": "x", "name": "y"})), "a service needs a status");
    assert!(!validator.is_valid(&json!({"id": "x", "name": "y", "status": "odd"})));
    assert!(
        !validator.is_valid(&json!({"id": "x", "name": "y", "status": "active", "phones": [{"id": "p"}]})),
        "a phone needs a number"
    );
}

#[test]
fn what_was_read_of_the_examples_is_written_valid_and_read_again_as_it_was() {
    for name in ["service_full.json", "organization_full.json", "service_at_location_full.json", "tabular.json"] {
        let first = example(name);
        let files = written_json(&first.dataset);
        assert!(hold_to_schemas(&files) > 0, "{name}");
        let second = again(&files);
        assert_eq!(second.report.quarantined, 0, "{name}: {:#?}", second.entries);
        assert_eq!(second.dataset, first.dataset, "{name} as JSON");
        let third = again(&written_tables(&first.dataset));
        assert_eq!(third.dataset, first.dataset, "{name} as tables");
    }
}

#[test]
fn every_dirty_case_is_written_valid_and_read_again_as_it_was() {
    let dir = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/dirty"));
    let mut cases = 0;
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let first = if path.is_dir() { folder(&path) } else { read(&[(&name, &std::fs::read(&path).unwrap())]) };
        cases += 1;
        if first.dataset.is_empty() {
            continue;
        }
        let files = written_json(&first.dataset);
        hold_to_schemas(&files);
        assert_eq!(again(&files).dataset, first.dataset, "{name} as JSON");
        assert_eq!(again(&written_tables(&first.dataset)).dataset, first.dataset, "{name} as tables");
    }
    assert!(cases >= 20);
}
