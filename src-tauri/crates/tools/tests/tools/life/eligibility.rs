//! Economic permanent residents: six years, to the end of the month; five for those who become one on or after 1 April
//! 2027; ended for those since 1 April 2020 or earlier. Others: until citizenship. Citizens: not.

use serde_json::{Value, json};

use super::words::{find, outcome, shown, told, told_on};
use crate::shelf::{needs, refuses};

fn economic(since: &str) -> Value {
    json!({"status": "economic", "resident_since": since})
}

#[test]
fn economic_immigrants_have_some_years() {
    for (since, until) in [
        ("2020-04-01", "2026-04-01"),
        ("2020-04-02", "2026-04-30"),
        ("2022-05-10", "2028-05-31"),
        ("2024-02-29", "2030-02-28"),
        ("2027-03-31", "2033-03-31"),
        ("2027-04-01", "2032-04-30"),
    ] {
        assert_eq!(outcome(&told("eligibility", &economic(since))), until, "{since}");
    }
}

#[test]
fn what_is_over_is_said() {
    let over = told("eligibility", &economic("2020-05-05"));
    assert_eq!((shown(&over, "service-settlement"), shown(&over, "service-linc")), ("no".to_owned(), "no".to_owned()));
    assert!(find(&over, "over").is_some() && find(&over, "left").is_none());
    assert_eq!(over.extra["may_use"], json!(false));
    let day = jiff::civil::date(2026, 5, 31);
    let last = told_on("eligibility", &economic("2020-05-05"), day);
    assert_eq!((shown(&last, "left"), shown(&last, "service-linc")), ("0".to_owned(), "2026-05-31".to_owned()));
}

#[test]
fn the_days_that_are_left_are_counted() {
    // From 22 November to 31 December 2026.
    assert_eq!(shown(&told("eligibility", &economic("2020-12-03")), "left"), "39");
}

#[test]
fn others_may_until_citizenship_and_citizens_may_not() {
    for status in ["family", "refugee", "protected"] {
        assert_eq!(outcome(&told("eligibility", &json!({"status": status}))), "until-citizen", "{status}");
    }
    for status in ["claimant", "worker", "student", "visitor", "citizen"] {
        let answer = told("eligibility", &json!({"status": status}));
        assert_eq!(outcome(&answer), "others-only", "{status}");
        assert_eq!(shown(&answer, "service-linc"), "no", "{status}");
        assert_eq!(shown(&answer, "service-libraries"), "yes", "{status}");
        assert_eq!(shown(&answer, "service-ontario-settlement"), "unknown", "{status}");
    }
    let approved = told("eligibility", &json!({"status": "approved"}));
    assert_eq!(shown(&approved, "service-pre-arrival"), "before-landing");
    for service in ["service-linc", "service-libraries"] {
        assert_eq!(shown(&approved, service), "after-landing", "{service}");
    }
    assert_eq!((outcome(&approved), &approved.extra["may_use"]), ("before-landing".to_owned(), &json!(true)));
    assert_eq!(shown(&told("eligibility", &json!({"status": "family"})), "service-pre-arrival"), "no");
}

#[test]
fn impossible_input_is_named() {
    let input = economic("2022-05-10");
    needs("eligibility", &input, &["status", "resident_since"][..1]);
    let bad = crate::shelf::bad("eligibility", &json!({"status": "economic"}));
    assert_eq!((bad.len(), bad[0].field.as_str()), (1, "resident_since"));
    refuses(
        "eligibility",
        &input,
        &[
            ("status", json!("pr")),
            ("resident_since", json!("2022-05-32")),
            ("resident_since", json!(2022)),
            ("resident_since", json!("1949-12-31")),
        ],
    );
}
