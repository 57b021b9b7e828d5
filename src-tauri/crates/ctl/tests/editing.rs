//! The editors' commands, as an editor runs them.

#[path = "../../publish/tests/common/mod.rs"]
mod common;

use std::fs;
use std::process::{Command, Output};

use common::Sample;
use serde_json::Value;

fn run(args: &[&str], sample: &Sample) -> Output {
    let content = sample.content();
    Command::new(env!("CARGO_BIN_EXE_portagectl"))
        .args(args)
        .args(["--content", content.to_str().unwrap()])
        .output()
        .unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn something_new_is_begun_checked_and_never_written_over() {
    let sample = Sample::new();
    let new = ["--json", "content", "new", "guide", "bank-account", "--owner", "ontario", "--today", "2026-11-22"];
    let output = run(&new, &sample);
    assert!(output.status.success());
    assert_eq!(json(&output)["files"].as_array().unwrap().len(), 2);
    let page = sample.content().join("ontario/guides/bank-account.en.md");
    let text = fs::read_to_string(&page).unwrap();
    assert!(text.contains("verified_on = 2026-11-22\nreview_by = 2027-05-22"), "{text}");

    let again = run(&new, &sample);
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&again.stderr).contains("guide/bank-account is there already"));
    assert_eq!(fs::read_to_string(&page).unwrap(), text);
    assert_eq!(run(&["content", "new", "hologram", "x", "--owner", "ontario"], &sample).status.code(), Some(2));

    let check = run(&["--json", "content", "check", "--errors", "--today", "2026-11-22"], &sample);
    assert_eq!(check.status.code(), Some(1), "its gaps are refused");
    let findings = json(&check)["findings"].as_array().unwrap().clone();
    assert!(!findings.is_empty() && findings.iter().all(|finding| finding["code"] == "unfilled"), "{findings:?}");
}

#[test]
fn reviews_to_come_stand_beside_the_findings() {
    let sample = Sample::new();
    let check = ["--json", "content", "check", "--today", "2027-03-01"];
    let due = json(&run(&check, &sample))["reviews_due"].clone();
    assert_eq!(due.as_array().unwrap().len(), 4, "the page, the task, the service and the rules: {due}");
    assert_eq!(due[0]["review_by"], "2027-05-22");
    let earlier = run(&["--json", "content", "check", "--today", "2026-11-22"], &sample);
    assert_eq!(json(&earlier)["reviews_due"], Value::Array(Vec::new()));
}

#[test]
fn numbers_and_topics_are_written_where_they_are_asked_for() {
    let sample = Sample::new();
    let dir = sample.content().parent().unwrap().to_owned();
    let (page, skos) = (dir.join("report.html"), dir.join("topics.json"));
    let out = page.to_str().unwrap();
    let output = run(&["--json", "report", "content", "--out", out, "--lang", "fr", "--today", "2026-11-22"], &sample);
    assert!(output.status.success());
    assert_eq!(json(&output)["by_kind"]["guide"], 1);
    assert!(fs::read_to_string(&page).unwrap().starts_with("<!doctype html>\n<html lang=\"fr\">"));

    let base = "https://portal.example/topics/";
    let output = run(&["content", "skos", "--out", skos.to_str().unwrap(), "--base", base], &sample);
    assert!(output.status.success());
    let document: Value = serde_json::from_str(&fs::read_to_string(&skos).unwrap()).unwrap();
    let names: Vec<&str> =
        document["@graph"].as_array().unwrap().iter().filter_map(|node| node["@id"].as_str()).collect();
    assert_eq!(names, ["https://portal.example/topics/scheme", "https://portal.example/topics/health-insurance"]);

    let nowhere = dir.join("none/report.html");
    let failed = run(&["report", "content", "--out", nowhere.to_str().unwrap()], &sample);
    assert_eq!(failed.status.code(), Some(1));
}
