//! The published schemas, which decide what is valid.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use jsonschema::Validator;
use serde_json::{Value, json};

fn data(name: &str) -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/standard/schema")).join(name)
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
    if root == "service_with_definitions" {
        return serde_json::from_slice(&std::fs::read(data("service_with_definitions.json")).unwrap()).unwrap();
    }
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(data("")).unwrap() {
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

/// Formats such as `uri` and `date` are held to as well.
pub fn validator(root: &str) -> Arc<Validator> {
    static BUILT: OnceLock<Mutex<HashMap<String, Arc<Validator>>>> = OnceLock::new();
    let mut known = BUILT.get_or_init(Mutex::default).lock().unwrap();
    let build = || Arc::new(jsonschema::options().should_validate_formats(true).build(&schema(root)).unwrap());
    known.entry(root.to_owned()).or_insert_with(build).clone()
}

fn assert_valid(root: &str, record: &Value, what: &str) {
    let faults: Vec<String> =
        validator(root).iter_errors(record).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(faults.is_empty(), "{what}: {faults:#?}\n{record:#}");
}

/// Holds every record of an export to the schemas.
pub fn hold_to_schemas(files: &[(String, Vec<u8>)]) -> usize {
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
        let contents = document["contents"].as_array().unwrap();
        assert_eq!(document["total_items"], contents.len());
        for record in contents {
            assert_valid(root, record, name);
            if root == "service" {
                assert_valid("service_with_definitions", record, name);
            }
            held += 1;
        }
    }
    held
}
