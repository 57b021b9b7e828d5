//! Services by the thousand in a content folder: what becomes of them, and every fault with its line.

mod common;

use std::fs;

use common::Sample;
use jiff::civil::date;
use portage_content::{Doc, Key, Service};
use portage_publish::{Folder, check};

const SOURCE: &str = "licence = \"CC-BY-4.0\"\nattribution = \"Example 211\"\nsource_url = \"https://example.org\"\nretrieved = 2026-11-20\n";
const ORGANIZATION: &str =
    r#"{"id":"0b1f7f3e-0000-4000-8000-000000000001","name":"Help House","description":"We help."}"#;
const SERVICE: &str = r#"{"id":"0b1f7f3e-0000-4000-8000-000000000002","organization_id":"0b1f7f3e-0000-4000-8000-000000000001","name":"Settlement help","description":"Costs $50 & takes 2 weeks; see {figure:none}.","status":"active"}"#;

fn sample(files: &[(&str, &str)]) -> Sample {
    let sample = Sample::new();
    fs::create_dir(sample.content().join("ontario/hsds")).unwrap();
    for (name, text) in files {
        fs::write(sample.content().join("ontario/hsds").join(name), text).unwrap();
    }
    sample
}

fn found(sample: &Sample) -> Vec<String> {
    check(&sample.content(), date(2026, 11, 22))
        .unwrap()
        .iter()
        .map(|report| format!("{}:{} {}", report.file, report.line, report.code))
        .collect()
}

#[test]
fn quoted_services_are_sound_in_one_language_and_with_any_words() {
    let sample = sample(&[
        ("source.toml", SOURCE),
        ("organization.jsonl", ORGANIZATION),
        ("service.jsonl", SERVICE),
        ("report.json", "{}"),
        ("mended.jsonl", "not even JSON"),
    ]);
    assert_eq!(found(&sample), Vec::<String>::new());
    let folder = Folder::read(&sample.content()).unwrap();
    let key = Key::neutral("service", "ontario-0b1f7f3e-0000-4000-8000-000000000002");
    let record = folder.record(&key).unwrap();
    assert!(record.is_quoted());
    let doc: Doc<Service> = record.view().unwrap();
    assert_eq!((doc.meta.licence.as_str(), doc.meta.attribution.as_str()), ("CC-BY-4.0", "Example 211"));
    assert_eq!(doc.meta.sources, ["https://example.org"]);
    assert_eq!(doc.body.organization, "ontario-0b1f7f3e-0000-4000-8000-000000000001");
    assert_eq!(folder.packs().unwrap().len(), folder.owners().len());
}

#[test]
fn each_fault_is_told_with_its_line() {
    let twice = format!("{SERVICE}\n{SERVICE}\n");
    let elsewhere = SOURCE.replace("https", "ftp");
    let lost = SERVICE.replace("000000000001", "000000000009");
    let cases: &[(&[(&str, &str)], &str)] = &[
        (
            &[("organization.jsonl", ORGANIZATION), ("service.jsonl", SERVICE)],
            "ontario/hsds/organization.jsonl:1 missing-source",
        ),
        (&[("source.toml", "licence = \"X\"\n"), ("service.jsonl", SERVICE)], "ontario/hsds/source.toml:1 bad-toml"),
        (&[("source.toml", &elsewhere), ("service.jsonl", SERVICE)], "ontario/hsds/source.toml:1 bad-value"),
        (&[("source.toml", SOURCE), ("service.jsonl", "{\"id\"")], "ontario/hsds/service.jsonl:1 bad-record"),
        (&[("source.toml", SOURCE), ("service.jsonl", "\n{\"id\":\"7\"}\n")], "ontario/hsds/service.jsonl:2 bad-id"),
        (
            &[("source.toml", SOURCE), ("organization.jsonl", ORGANIZATION), ("service.jsonl", &twice)],
            "ontario/hsds/service.jsonl:2 duplicate-id",
        ),
        (
            &[("source.toml", SOURCE), ("organization.jsonl", ORGANIZATION), ("service.jsonl", &lost)],
            "ontario/hsds/service.jsonl:1 dead-link",
        ),
        (&[("source.toml", SOURCE), ("hologram.jsonl", "{}")], "ontario/hsds/hologram.jsonl:1 unknown-file"),
    ];
    for (files, expected) in cases {
        let found = found(&sample(files));
        assert!(found.iter().any(|line| line == expected), "{expected}: {found:?}");
    }
}

#[test]
fn decisions_are_held_to_what_there_is() {
    let sample = sample(&[("source.toml", SOURCE), ("organization.jsonl", ORGANIZATION), ("service.jsonl", SERVICE)]);
    let write = |text: &str| fs::write(sample.content().join("duplicates.toml"), text).unwrap();
    let known = "ontario-0b1f7f3e-0000-4000-8000-000000000002";
    write(&format!(
        "[[merged]]\nservices = [\"{known}\", \"nobody\"]\nreason = \"One office\"\nwho = \"An editor\"\ndate = 2026-11-22\n"
    ));
    assert_eq!(found(&sample), ["duplicates.toml:1 dead-link"]);
    write("[[distinct]]\nservices = []\nreason = \"\"\nwho = \"\"\ndate = 2026-11-22\n");
    assert!(found(&sample).contains(&"duplicates.toml:1 bad-decision".to_owned()));
    write("\n[[merge]]\nservices = []\n");
    assert_eq!(found(&sample), ["duplicates.toml:2 unknown-field"]);
}

#[test]
fn the_first_of_a_decision_carries_the_others_and_they_stay_records_of_their_own() {
    let other = SERVICE.replace("000000000002", "000000000003").replace("Settlement help", "Help to settle");
    let sample = sample(&[
        ("source.toml", SOURCE),
        ("organization.jsonl", ORGANIZATION),
        ("service.jsonl", &format!("{SERVICE}\n{other}\n")),
    ]);
    let id = |last: u8| format!("ontario-0b1f7f3e-0000-4000-8000-00000000000{last}");
    let decision = |first: u8, second: u8| {
        format!(
            "[[merged]]\nservices = [\"{}\", \"{}\"]\nreason = \"One office\"\nwho = \"An editor\"\ndate = 2026-11-22\n",
            id(first),
            id(second)
        )
    };
    let merged = |of: u8| {
        let folder = Folder::read(&sample.content()).unwrap();
        let doc: Doc<Service> = folder.record(&Key::neutral("service", &id(of))).unwrap().view().unwrap();
        doc.body.merged
    };
    assert_eq!((merged(2), merged(3)), (vec![], vec![]));
    fs::write(sample.content().join("duplicates.toml"), decision(3, 2)).unwrap();
    assert_eq!(found(&sample), Vec::<String>::new());
    assert_eq!((merged(3), merged(2)), (vec![id(2)], vec![]));
    // Two that are not the same are never one.
    fs::write(sample.content().join("duplicates.toml"), decision(3, 2).replace("[[merged]]", "[[distinct]]")).unwrap();
    assert_eq!((merged(3), merged(2)), (vec![], vec![]));
}
