//! Own amounts come first; a stored rent stands in; what is neither told nor stored is not counted.

use portage_tools::Fault;
use serde_json::{Value, json};

use super::words::{find, line, outcome, shown, told_of};
use crate::shelf::{Shelf, TODAY};

fn shelf() -> Shelf {
    let mut shelf = Shelf::open();
    for (id, cells) in [
        (
            "ottawa",
            json!({"rent-2br": {"value": "1880", "as_of": "2024-10", "source": "cmhc-rents", "area": "Ottawa CMA", "confidence": "high"}}),
        ),
        (
            "toronto",
            json!({"rent-2br": {"value": "2055", "as_of": "2025-10", "source": "cmhc-rents", "confidence": "high"}}),
        ),
        ("superior-east", json!({})),
    ] {
        shelf.put(
            &json!({"kind": "community", "id": id, "owner": "ontario", "publisher": "portage", "licence": "CC-BY-4.0",
            "attribution": "Portage", "reuse": "open", "sources": [], "topics": [], "settlement": "cma",
            "division": "X", "lat": 45.4, "lon": -75.7, "cells": cells}),
        );
    }
    shelf
}

fn asked(input: &Value) -> portage_tools::Answer {
    told_of(&shelf(), "budget", input, TODAY)
}

fn whole() -> Value {
    json!({"community": "ottawa", "adults": 2, "savings": 20_000, "rent": 1900, "food": 800, "phone": 120, "insurance": 60,
        "other_monthly": 100, "transport": 20, "travel": 3000, "first_stay": 1500, "furniture": 1000, "clothes": 500, "other_once": 100})
}

#[test]
fn own_amounts_are_added_up() {
    // A month: 1,900 + 800 + 120 + 60 + 100 + 20 = 3,000. Once: 1,900 + 3,000 + 1,500 + 1,000 + 500 + 100 = 8,000.
    let answer = asked(&whole());
    assert_eq!((shown(&answer, "total-monthly"), shown(&answer, "total-once")), ("3000".to_owned(), "8000".to_owned()));
    assert_eq!((outcome(&answer), &answer.extra["months"]), ("months".to_owned(), &json!(4)));
    assert!(find(&answer, "left-out").is_none());
    let chart = answer.extra["chart"].as_array().unwrap();
    assert_eq!((chart[0]["left"].as_str(), chart[4]["left"].as_str()), (Some("12000"), Some("0")));
}

#[test]
fn income_makes_savings_last() {
    let mut input = whole();
    input["income"] = json!(1000);
    assert_eq!(asked(&input).extra["months"], json!(6), "12,000 at 2,000 a month");
    input["income"] = json!(3000);
    let covered = asked(&input);
    assert_eq!((outcome(&covered), &covered.extra["months"]), ("covered".to_owned(), &Value::Null));
    // What nobody has told may be more than the income.
    input["food"] = Value::Null;
    assert_eq!(outcome(&asked(&input)), "covered-known");
    let nothing = asked(&json!({"adults": 1, "savings": 500}));
    assert_eq!(outcome(&nothing), "costs-first");
    input["income"] = json!(200);
    assert_eq!(outcome(&asked(&input)), "months-at-most");
}

#[test]
fn savings_below_the_arrival_are_not_enough() {
    let mut input = whole();
    input["savings"] = json!(7999.5);
    let answer = asked(&input);
    assert_eq!((outcome(&answer), shown(&answer, "short")), ("not-enough".to_owned(), "0.50".to_owned()));
}

#[test]
fn a_stored_rent_stands_in_with_its_date() {
    let answer = asked(&json!({"community": "ottawa", "adults": 1, "transport": 0}));
    assert_eq!((shown(&answer, "rent-stored"), shown(&answer, "deposit")), ("1880".to_owned(), "1880".to_owned()));
    assert!(find(&answer, "rent-area").is_some() && find(&answer, "rent-higher").is_some());
    assert_eq!(outcome(&answer), "1880", "nothing else is known");
    assert!(find(&answer, "left-out").is_some());
}

#[test]
fn what_is_not_stored_is_asked_and_not_invented() {
    for input in [json!({"adults": 1}), json!({"community": "superior-east", "adults": 1})] {
        let answer = asked(&input);
        assert_eq!((shown(&answer, "rent"), shown(&answer, "food")), ("unknown".to_owned(), "unknown".to_owned()));
        assert_eq!(outcome(&answer), "0");
        assert!(find(&answer, "deposit").is_none());
    }
}

#[test]
fn known_fares_and_fees_stand_in() {
    let ottawa = asked(&json!({"community": "ottawa", "adults": 2}));
    assert_eq!(shown(&ottawa, "transit-pass"), "277", "twice 138.50");
    let toronto = asked(&json!({"community": "toronto", "adults": 1}));
    assert_eq!(shown(&toronto, "transit-rides"), "155.10", "47 rides at 3.30");
    assert_eq!(line(&toronto, "transit-rides").figure.as_deref(), Some("ttc-adult"));
    let care = asked(&json!({"adults": 1, "in_child_care": 2, "care_days": 20}));
    assert_eq!(shown(&care, "child-care-most"), "880", "twice 20 days at 22");
    assert_eq!(shown(&asked(&json!({"adults": 1, "in_child_care": 2})), "child_care"), "unknown");
    let after = told_of(
        &shelf(),
        "budget",
        &json!({"adults": 1, "in_child_care": 1, "care_days": 20}),
        jiff::civil::date(2027, 1, 1),
    );
    assert_eq!(shown(&after, "child_care"), "unknown", "the fee is promised until the end of 2026");
}

#[test]
fn impossible_input_is_named() {
    let shelf = shelf();
    for (field, value) in [
        ("community", json!("atlantis")),
        ("adults", json!(0)),
        ("adults", Value::Null),
        ("in_child_care", json!(1.5)),
        ("care_days", json!(32)),
        ("savings", json!(-1)),
        ("rent", json!("1900")),
        ("food", json!(10.001)),
        ("income", json!([])),
        ("travel", json!(20_000_000)),
    ] {
        let mut input = whole();
        input[field] = value.clone();
        match shelf.ask_on("budget", &input, TODAY) {
            Err(Fault::Bad(bad)) => assert_eq!((bad.len(), bad[0].field.as_str()), (1, field), "{value}"),
            other => panic!("{field} {value}: {other:?}"),
        }
    }
}
