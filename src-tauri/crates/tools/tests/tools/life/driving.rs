//! Exchange without tests from 24 months of experience, with the places of three lists of 2024 to 2026; 60 days on the
//! licence of elsewhere; a letter of at most 6 months.

use serde_json::{Value, json};

use super::words::{find, line, outcome, shown, told};
use crate::shelf::{needs, refuses};

fn path(input: &Value) -> String {
    outcome(&told("driving", input))
}

#[test]
fn the_place_and_the_experience_decide_the_path() {
    let places = ["ca", "us", "au", "at", "be", "fr", "de", "gb", "ie", "im", "jp", "nz", "gb-nir", "kr", "ch", "tw"];
    for place in places {
        assert_eq!(path(&json!({"place": place, "class": "car", "years": 2})), "exchange", "{place}");
        assert_eq!(path(&json!({"place": place, "class": "car", "years": 1.75})), "credit", "{place}");
        assert_eq!(path(&json!({"place": place})), "exchange-if", "{place}: a car licence is meant");
    }
    assert_eq!(path(&json!({"place": "other", "years": 20})), "tests");
    assert_eq!(path(&json!({"place": "none"})), "full");
    assert_eq!(path(&json!({"place": "fr", "class": "learner", "years": 3})), "full");
    assert_eq!(path(&json!({"place": "fr", "class": "motorcycle", "years": 3})), "ask");
}

#[test]
fn what_could_not_be_confirmed_is_said_and_not_guessed() {
    let answer = told("driving", &json!({"place": "other", "years": 10}));
    assert_eq!(shown(&answer, "agreement"), "no");
    assert_eq!(shown(&answer, "credit-changed"), "unknown");
    assert_eq!(line(&answer, "credit-changed").figure.as_deref(), Some("driver-rule-change"));
    assert!(find(&answer, "fees").is_some());
}

#[test]
fn the_clock_of_sixty_days_starts_with_the_first_day() {
    let answer = |since: &str| told("driving", &json!({"place": "fr", "years": 5, "resident_since": since}));
    // 60 days after 1 October 2026 is 30 November 2026; today is 22 November 2026.
    let running = answer("2026-10-01");
    assert_eq!(shown(&running, "drive-until"), "2026-11-30");
    assert!(find(&running, "apply-before").is_some() && find(&running, "time-over").is_none());
    let over = answer("2026-09-22");
    assert_eq!(shown(&over, "drive-until"), "2026-11-21");
    assert!(find(&over, "time-over").is_some());
    assert_eq!(shown(&told("driving", &json!({"place": "fr"})), "grace"), "60");
    for input in [json!({"place": "none"}), json!({"place": "fr", "class": "learner", "resident_since": "2026-10-01"})]
    {
        let answer = told("driving", &input);
        assert!(find(&answer, "grace").is_none() && find(&answer, "drive-until").is_none(), "{input}");
    }
}

#[test]
fn papers_follow_the_licence() {
    let papers = |input: &Value| -> Vec<String> {
        let answer = told("driving", input);
        let all = answer.lines.iter().map(|line| super::words::said(&line.what));
        all.filter(|key| key.starts_with("paper-")).collect()
    };
    let abroad =
        ["paper-licence", "paper-letter", "paper-translation", "paper-status", "paper-address", "paper-copies"];
    assert_eq!(papers(&json!({"place": "other"})), abroad);
    assert!(!papers(&json!({"place": "gb", "english_or_french": true})).contains(&"paper-translation".to_owned()));
    assert_eq!(
        papers(&json!({"place": "ca", "english_or_french": true})),
        ["paper-licence", "paper-status", "paper-address"]
    );
    assert_eq!(papers(&json!({"place": "none"})), ["paper-status", "paper-address"]);
}

#[test]
fn an_old_letter_is_told() {
    let answer = told("driving", &json!({"place": "other", "letter_of": "2026-05-22"}));
    assert_eq!(shown(&answer, "letter-until"), "2026-11-21");
    assert!(find(&answer, "letter-too-old").is_some(), "it must be less than six months old");
    assert!(find(&told("driving", &json!({"place": "other", "letter_of": "2026-05-23"})), "letter-too-old").is_none());
}

#[test]
fn impossible_input_is_named() {
    let input = json!({"place": "fr"});
    needs("driving", &input, &["place"]);
    refuses(
        "driving",
        &input,
        &[
            ("place", json!("France")),
            ("place", Value::Null),
            ("class", json!("truck")),
            ("years", json!(81)),
            ("years", json!(-1)),
            ("years", json!(1.1)),
            ("years", json!("two")),
            ("resident_since", json!("2026-31-12")),
            ("english_or_french", json!("yes")),
            ("letter_of", json!(2026)),
        ],
    );
}
