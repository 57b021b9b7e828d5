//! The second digit of a code is its TEER, the first its field of work. What Ontario asks comes from records.

use portage_tools::{Fault, Say, Shown};
use serde_json::{Value, json};

use super::words::{find, line, outcome, said, shown, told_of};
use crate::shelf::{Shelf, TODAY};

fn shelf() -> Shelf {
    let mut shelf = Shelf::open();
    let rights = json!({"owner": "ontario", "publisher": "portage", "licence": "CC-BY-4.0", "attribution": "Portage",
        "reuse": "open", "sources": [], "topics": []});
    let put = |shelf: &mut Shelf, record: Value| {
        let mut whole = rights.as_object().unwrap().clone();
        whole.extend(record.as_object().unwrap().clone());
        shelf.put(&Value::Object(whole));
    };
    for (noc, categories) in
        [("31301", vec!["healthcare"]), ("65201", vec![]), ("00012", vec!["senior-managers"]), ("21231", vec!["stem"])]
    {
        put(
            &mut shelf,
            json!({"kind": "occupation", "id": format!("noc-{noc}"), "noc": noc, "ee_categories": categories}),
        );
    }
    let nurse = json!({"kind": "licensing", "id": "noc-31301", "noc": "31301", "status": "licence",
        "regulators": ["college-of-nurses-of-ontario"], "guide": "regulated-jobs"});
    put(&mut shelf, nurse);
    put(
        &mut shelf,
        json!({"kind": "licensing", "id": "noc-31301", "lang": "en", "scope": "Registered nurse",
        "steps": ["Apply", "Pass the exam"]}),
    );
    put(&mut shelf, json!({"kind": "licensing", "id": "noc-21231", "noc": "21231", "status": "no"}));
    shelf
}

fn asked(noc: &str) -> portage_tools::Answer {
    told_of(&shelf(), "occupation", &json!({"noc": noc}), TODAY)
}

#[test]
fn a_code_says_its_group() {
    for (noc, teer, broad) in
        [("31301", "teer-1", "broad-3"), ("65201", "teer-5", "broad-6"), ("00012", "teer-0", "broad-0")]
    {
        let answer = asked(noc);
        assert_eq!(outcome(&answer), format!("noc-{noc}"));
        assert_eq!((shown(&answer, "teer"), shown(&answer, "broad")), (teer.to_owned(), broad.to_owned()));
    }
}

#[test]
fn a_licence_comes_with_its_regulator_and_steps() {
    let answer = asked("31301");
    assert_eq!(answer.extra["regulated"], json!(true));
    assert_eq!(shown(&answer, "regulator"), "college-of-nurses-of-ontario");
    let steps: Vec<_> = answer.lines.iter().filter(|line| said(&line.what) == "step").collect();
    assert_eq!(steps.len(), 2);
    let first = Shown::Say(Say::Text { kind: "licensing", id: "noc-31301".to_owned(), field: "steps", at: 0 });
    assert_eq!(steps[0].value, first);
    assert_eq!(line(&answer, "lead-time").figure.as_deref(), Some("licence-lead-time"));
    assert_eq!(shown(&answer, "category-healthcare"), "yes");
    assert!(answer.next.iter().any(|next| next.id == "regulated-jobs"));
}

#[test]
fn what_is_not_known_is_not_called_free() {
    let unknown = asked("65201");
    assert_eq!((&unknown.extra["regulated"], shown(&unknown, "not-known")), (&Value::Null, "unknown".to_owned()));
    let free = asked("21231");
    assert_eq!((&free.extra["regulated"], shown(&free, "whole-group")), (&json!(false), "status-no".to_owned()));
    assert!(find(&free, "lead-time").is_none());
}

#[test]
fn impossible_input_is_named() {
    let shelf = shelf();
    for input in
        [json!({}), json!({"noc": 31301}), json!({"noc": "3130"}), json!({"noc": "nurse"}), json!({"noc": "99999"})]
    {
        match shelf.ask_on("occupation", &input, TODAY) {
            Err(Fault::Bad(bad)) => assert_eq!((bad.len(), bad[0].field.as_str()), (1, "noc"), "{input}"),
            other => panic!("{input}: {other:?}"),
        }
    }
}
