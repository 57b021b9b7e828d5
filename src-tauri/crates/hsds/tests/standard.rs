//! The standard's own examples and schemas: what is read of them, and that what is written is valid.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

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

/// The schemas as one document: each names the others by their files.
fn schema(root: &str) -> Value {
    fn local(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                if let Some(Value::String(target)) = fields.get_mut("$ref")
                    && let Some(name) = target.strip_suffix(".json")
                {
                    *target = format!("#/$defs/{name}");
                }
                // Descriptions of tables name fields `constraints` and the like; only what JSON Schema knows counts.
                fields.values_mut().for_each(local);
            }
            Value::Array(items) => items.iter_mut().for_each(local),
            _ => {}
        }
    }
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(data("schema")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if name == "service_with_definitions" {
            continue;
        }
        let mut schema: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        local(&mut schema);
        all.insert(name, schema);
    }
    json!({"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": format!("#/$defs/{root}"), "$defs": all})
}

fn assert_valid(schema: &Value, record: &Value, what: &str) {
    let validator = jsonschema::options().build(schema).unwrap();
    let faults: Vec<String> =
        validator.iter_errors(record).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(faults.is_empty(), "{what}: {faults:#?}\n{record:#}");
}

/// Holds every record of an export to the schemas.
fn hold_to_schemas(files: &[(String, Vec<u8>)]) -> usize {
    let mut held = 0;
    for (name, content) in files {
        let document: Value = serde_json::from_slice(content).unwrap();
        let root = match name.as_str() {
            "services.json" => "service",
            "organizations.json" => "organization",
            "locations.json" => "location",
            "programs.json" => "program",
            "taxonomies.json" => "taxonomy",
            "taxonomy_terms.json" => "taxonomy_term",
            "meta_table_descriptions.json" => "meta_table_description",
            other => panic!("{other} is no list of the standard"),
        };
        let schema = schema(root);
        let whole: Value =
            serde_json::from_slice(&std::fs::read(data("schema/service_with_definitions.json")).unwrap()).unwrap();
        let contents = document["contents"].as_array().unwrap();
        assert_eq!(document["total_items"], contents.len());
        for record in contents {
            assert_valid(&schema, record, name);
            if root == "service" {
                assert_valid(&whole, record, name);
            }
            held += 1;
        }
    }
    held
}

#[test]
fn the_schemas_refuse_what_is_wrong() {
    let schema = schema("service");
    let validator = jsonschema::options().build(&schema).unwrap();
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
