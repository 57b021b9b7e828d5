//! OHIP asks for status, Ontario home and identity, one paper each; a bank for name and birth date, and name and address.

use std::path::Path;

use serde_json::{Value, json};

use super::words::{find, outcome, said, shown, told};
use crate::shelf::{SHELF, needs, refuses};

fn at(purpose: &str, have: &[&str]) -> portage_tools::Answer {
    told("documents", &json!({"purpose": purpose, "have": have}))
}

#[test]
fn three_papers_make_a_health_card() {
    let all = at("ohip", &["pr-card", "lease", "passport"]);
    assert_eq!((outcome(&all), &all.extra["missing"]), ("complete".to_owned(), &json!(0)));
    assert_eq!(shown(&all, "need-ohip-home"), "lease");
    let none = at("ohip", &[]);
    assert_eq!((outcome(&none), &none.extra["missing"]), ("missing".to_owned(), &json!(3)));
    assert_eq!(shown(&none, "need-ohip-status"), "no");
    assert!(find(&none, "else-ohip-home").is_some(), "what else may serve is told");
    let section = |answer: &portage_tools::Answer| answer.lines[0].section;
    assert_eq!((section(&none), section(&all)), ("missing", "have"));
}

#[test]
fn one_paper_proves_one_thing() {
    // A licence shows an address to a bank and identity to OHIP, and is no second paper beside itself.
    let bank = at("bank", &["driver-licence"]);
    assert_eq!(bank.extra["missing"], json!(1));
    assert_eq!(at("bank", &["driver-licence", "passport"]).extra["missing"], json!(0));
    assert_eq!(at("school", &["passport"]).extra["missing"], json!(2), "address and vaccines");
}

#[test]
fn what_not_everybody_needs_is_not_missing() {
    let border = at("border", &["passport", "copr"]);
    assert_eq!(outcome(&border), "complete");
    assert_eq!(shown(&border, "need-border-pet"), "unknown");
    assert_eq!(shown(&at("border", &["passport", "copr", "pet-vaccination"]), "need-border-pet"), "pet-vaccination");
}

#[test]
fn papers_that_are_often_in_another_language_are_translated() {
    assert!(find(&at("school", &["birth-certificate"]), "translate").is_some());
    assert!(find(&at("sin", &["copr", "passport"]), "translate").is_none());
}

#[test]
fn every_counter_can_be_satisfied() {
    let rules = SHELF.texts().find(|(tool, _)| *tool == "documents").unwrap().1;
    for purpose in rules["tables"]["purposes"].as_array().unwrap() {
        let papers: Vec<&str> = purpose["needs"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|need| need["any"].as_array().unwrap())
            .map(|id| id.as_str().unwrap())
            .collect();
        let answer = at(purpose["id"].as_str().unwrap(), &papers);
        assert_eq!(outcome(&answer), "complete", "{}", purpose["id"]);
        assert!(!answer.next.is_empty());
    }
}

/// What a task asks for must not differ from what the tool asks for.
#[test]
fn the_tasks_of_the_plan_ask_for_the_same() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/content");
    let rules = SHELF.texts().find(|(tool, _)| *tool == "documents").unwrap().1;
    for (owner, task, purpose) in [
        ("ontario", "w2-03", "ohip"),
        ("canada", "w2-01", "sin"),
        ("ontario", "w2-08", "school"),
        ("ontario", "m3-03", "licence"),
    ] {
        let text = std::fs::read_to_string(content.join(owner).join("tasks/tasks.toml")).unwrap();
        let tasks: toml::Table = toml::from_str(&text).unwrap();
        let tasks = tasks["task"].as_array().unwrap();
        let task = tasks.iter().find(|it| it["id"].as_str() == Some(task)).unwrap();
        let purposes = rules["tables"]["purposes"].as_array().unwrap();
        let asked = purposes.iter().find(|it| it["id"] == purpose).unwrap()["needs"].as_array().unwrap();
        for group in task["papers"].as_array().unwrap() {
            let group: Vec<&str> = group.as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
            let found = asked.iter().any(|need| need["any"] == json!(group));
            assert!(found, "{purpose} does not ask for any of {group:?}");
        }
    }
}

#[test]
fn a_missing_paper_comes_with_its_alternatives() {
    let answer = at("sin", &["passport"]);
    let alternatives: Vec<String> =
        answer.lines.iter().filter(|line| line.section == "missing").map(|line| said(&line.what)).collect();
    let expected = ["need-sin-status", "one-of", "copr", "pr-card", "work-permit", "study-permit", "claim-papers"];
    assert_eq!(alternatives, expected);
}

#[test]
fn impossible_input_is_named() {
    let input = json!({"purpose": "ohip"});
    needs("documents", &input, &["purpose"]);
    refuses(
        "documents",
        &input,
        &[
            ("purpose", json!("passport")),
            ("purpose", Value::Null),
            ("have", json!("passport")),
            ("have", json!(["moon-rock"])),
            ("have", json!([1])),
        ],
    );
}
