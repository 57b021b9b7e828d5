//! The minimums of the three programs (IRPR 75, 76, 87.1, 87.2).

use portage_tools::{Answer, Outcome, Say, Shown};
use serde_json::{Value, json};

use crate::shelf::{answer, refuses, with};

fn levels(reading: i64, writing: i64, listening: i64, speaking: i64) -> Value {
    json!({"reading": reading, "writing": writing, "listening": listening, "speaking": speaking})
}

fn told(answer: &Answer, word: &str) -> Shown {
    let line = answer.lines.iter().find(|line| line.what == Say::Rule(word.to_owned()));
    line.unwrap_or_else(|| panic!("nothing is said of {word}")).value.clone()
}

/// Somebody who meets all of the Federal Skilled Worker Program and of the Canadian Experience Class.
fn whole() -> Value {
    json!({
        "teer": "1", "continuous_work_years": 1, "recent_canadian_work_years": 1, "trade": false,
        "first_language_clb": levels(7, 7, 7, 7), "education": "secondary", "education_assessed": true,
        "fsw_points": 67, "works_with_offer": false, "enough_funds": true, "quebec": false,
    })
}

#[test]
fn who_meets_everything_may_look_at_a_program() {
    let answer = answer("programs", &whole());
    assert_eq!(answer.outcome, Outcome::Say(Say::line("found")));
    assert_eq!((told(&answer, "fsw"), told(&answer, "cec"), told(&answer, "fst")), (Shown::Yes, Shown::Yes, Shown::No));
}

#[test]
fn each_requirement_stops_its_program_alone() {
    for (path, value, word, program) in [
        ("continuous_work_years", json!(0), "fsw-work", "fsw"),
        ("education", json!("less_than_secondary"), "fsw-education", "fsw"),
        ("education_assessed", json!(false), "fsw-education", "fsw"),
        ("fsw_points", json!(66), "fsw-points", "fsw"),
        ("enough_funds", json!(false), "fsw-funds", "fsw"),
        ("recent_canadian_work_years", json!(0), "cec-work", "cec"),
    ] {
        let answer = answer("programs", &with(&whole(), path, value));
        assert_eq!((told(&answer, word), told(&answer, program)), (Shown::No, Shown::No), "{path}");
        let other = if program == "fsw" { "cec" } else { "fsw" };
        assert_eq!(told(&answer, other), Shown::Yes, "{path}");
    }
    for (path, value) in [("quebec", json!(true)), ("teer", json!("4")), ("first_language_clb", levels(7, 7, 7, 4))] {
        let answer = answer("programs", &with(&whole(), path, value));
        assert_eq!(answer.outcome, Outcome::Say(Say::line("none")), "{path}");
    }
}

#[test]
fn what_is_not_told_is_not_known_and_never_taken_for_no() {
    let answer = answer("programs", &json!({}));
    assert_eq!(answer.outcome, Outcome::Say(Say::line("not-known")));
    assert!(answer.lines.iter().all(|line| line.value == Shown::Unknown));
}

#[test]
fn work_with_an_offer_takes_the_place_of_funds() {
    let input = with(&with(&whole(), "works_with_offer", json!(true)), "enough_funds", Value::Null);
    assert_eq!(told(&answer("programs", &input), "fsw-funds"), Shown::Yes);
}

#[test]
fn the_canadian_experience_class_asks_for_less_language_in_teer_2_and_3() {
    let said = |teer: Value, level: i64| {
        let input = with(&with(&whole(), "teer", teer), "first_language_clb", levels(level, level, level, level));
        told(&answer("programs", &input), "cec-language")
    };
    assert_eq!(said(json!("0"), 6), Shown::No);
    assert_eq!(said(json!("2"), 5), Shown::Yes);
    assert_eq!(said(json!("3"), 4), Shown::No);
    assert_eq!(
        (said(Value::Null, 7), said(Value::Null, 5), said(Value::Null, 4)),
        (Shown::Yes, Shown::Unknown, Shown::No)
    );
}

#[test]
fn trades() {
    let input = json!({
        "trade": true, "trade_work_years": 2, "trade_offer_or_certificate": true, "quebec": false,
        "first_language_clb": levels(4, 4, 5, 5), "works_with_offer": true,
    });
    assert_eq!(told(&answer("programs", &input), "fst"), Shown::Yes);
    for (path, value) in [
        ("trade_work_years", json!(1)),
        ("trade_offer_or_certificate", json!(false)),
        ("first_language_clb", levels(4, 4, 5, 4)),
        ("first_language_clb", levels(3, 4, 5, 5)),
    ] {
        assert_eq!(told(&answer("programs", &with(&input, path, value)), "fst"), Shown::No, "{path}");
    }
}

#[test]
fn impossible_input_is_named() {
    let input = whole();
    for path in ["continuous_work_years", "recent_canadian_work_years", "trade_work_years", "fsw_points"] {
        refuses("programs", &input, &[(path, json!(-1)), (path, json!(101)), (path, json!("1"))]);
    }
    let yes =
        ["trade", "trade_offer_or_certificate", "education_assessed", "works_with_offer", "enough_funds", "quebec"];
    for path in yes {
        refuses("programs", &input, &[(path, json!("yes")), (path, json!(1))]);
    }
    refuses("programs", &input, &[("teer", json!(1)), ("teer", json!("6")), ("education", json!("phd"))]);
    refuses("programs", &input, &[("first_language_clb", json!(7))]);
}
