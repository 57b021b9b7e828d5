//! Guideline 2.5 % in 2025, 2.1 % in 2026, 1.9 % in 2027; twelve months between increases, 90 days of notice; no guideline
//! for homes first lived in after 15 November 2018; at most one rent of deposit.

use serde_json::{Value, json};

use super::words::{find, outcome, shown, told, told_on};
use crate::shelf::{bad, needs, refuses};

fn increase(rent: f64, last_change: &str, lived_in: &str) -> Value {
    json!({"about": "increase", "rent": rent, "last_change": last_change, "first_lived_in": lived_in})
}

fn with(mut input: Value, more: &Value) -> Value {
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    input
}

#[test]
fn the_guideline_of_the_first_day_of_the_new_rent_counts() {
    for (start, highest, percent) in
        [("2025-12-31", "2050", "2.5"), ("2026-01-01", "2042", "2.1"), ("2027-01-01", "2038", "1.9")]
    {
        let answer = told("rent", &with(increase(2000.0, "2024-06-01", "early"), &json!({"start": start})));
        assert_eq!(outcome(&answer), highest, "{percent} % from {start}");
        assert_eq!(find(&answer, "not-confirmed").is_some(), start.starts_with("2027"));
    }
}

#[test]
fn no_cent_above_the_guideline() {
    let answer = told("rent", &with(increase(1505.0, "2025-06-01", "early"), &json!({"start": "2026-07-01"})));
    assert_eq!(shown(&answer, "most-more"), "31.60", "2.1 % are 31.605");
    assert_eq!(outcome(&answer), "1536.60");
}

#[test]
fn the_first_possible_day_is_after_the_interval_and_the_notice() {
    // Today is 22 November 2026; 90 days later is 20 February 2027.
    let answer = told("rent", &increase(2000.0, "2025-03-01", "early"));
    assert_eq!(shown(&answer, "interval"), "2026-03-01");
    assert_eq!(shown(&answer, "earliest"), "2027-02-20");
    assert_eq!(shown(&answer, "tell-by"), "2026-11-22");
    let later = told("rent", &increase(2000.0, "2026-09-01", "early"));
    assert_eq!(shown(&later, "earliest"), "2027-09-01");
    assert_eq!(shown(&later, "tell-by"), "2027-06-03", "90 days before 1 September 2027");
}

#[test]
fn a_notice_is_checked_point_by_point() {
    let asked = |start: &str, told_on: &str, new_rent: f64| {
        let more = json!({"start": start, "told_on": told_on, "new_rent": new_rent});
        let answer = told("rent", &with(increase(2000.0, "2025-09-01", "early"), &more));
        let checks = ["enough-months", "told-in-time", "within-guideline"].map(|check| shown(&answer, check));
        (checks.join(" "), answer.extra["allowed"].clone())
    };
    assert_eq!(asked("2026-09-01", "2026-06-03", 2042.0), ("yes yes yes".to_owned(), json!(true)));
    assert_eq!(asked("2026-09-01", "2026-06-04", 2042.0), ("yes no yes".to_owned(), json!(false)));
    assert_eq!(asked("2026-08-31", "2026-05-01", 2042.0), ("no yes yes".to_owned(), json!(false)));
    assert_eq!(asked("2026-09-01", "2026-05-01", 2042.01), ("yes yes no".to_owned(), json!(false)));
}

#[test]
fn newer_homes_have_no_guideline_but_the_other_rules() {
    let more = json!({"start": "2026-09-01", "told_on": "2026-06-20", "new_rent": 2600});
    let answer = told("rent", &with(increase(2000.0, "2025-09-01", "late"), &more));
    assert!(find(&answer, "within-guideline").is_none(), "there is none to be within");
    assert_eq!(shown(&answer, "told-in-time"), "no");
    assert_eq!((outcome(&answer), &answer.extra["allowed"]), ("increase-may-not".to_owned(), &json!(false)));
    let in_time = json!({"start": "2026-09-01", "told_on": "2026-05-20", "new_rent": 2600});
    let answer = told("rent", &with(increase(2000.0, "2025-09-01", "late"), &in_time));
    assert_eq!((outcome(&answer), &answer.extra["allowed"]), ("no-limit".to_owned(), &json!(true)));
}

#[test]
fn an_unknown_age_of_the_home_leaves_it_open() {
    let more = |new_rent: i64| json!({"start": "2026-09-01", "told_on": "2026-05-01", "new_rent": new_rent});
    let high = told("rent", &with(increase(2000.0, "2025-09-01", "unknown"), &more(2200)));
    assert_eq!((shown(&high, "within-guideline"), &high.extra["allowed"]), ("unknown".to_owned(), &Value::Null));
    let low = told("rent", &with(increase(2000.0, "2025-09-01", "unknown"), &more(2040)));
    assert_eq!((shown(&low, "within-guideline"), &low.extra["allowed"]), ("yes".to_owned(), &json!(true)));
}

#[test]
fn a_year_without_a_published_guideline_has_none() {
    let answer = told("rent", &increase(2000.0, "2027-03-01", "early"));
    assert_eq!(shown(&answer, "guideline-unknown"), "unknown");
    assert_eq!(outcome(&answer), "2028-03-01");
}

#[test]
fn a_deposit_is_at_most_one_rent() {
    let pay = |payment: &str, amount: i64| {
        let input = json!({"about": "payment", "rent": 2000, "payment": payment, "amount": amount});
        told("rent", &input)
    };
    let high = pay("last-rent", 4000);
    assert_eq!((outcome(&high), shown(&high, "too-much")), ("may-up-to".to_owned(), "2000".to_owned()));
    let right = pay("last-rent", 2000);
    assert_eq!((outcome(&right), shown(&right, "interest")), ("may".to_owned(), "42".to_owned()));
    for payment in ["damage", "pet", "advance", "cheques"] {
        let answer = pay(payment, 500);
        assert_eq!((outcome(&answer), &answer.extra["allowed"]), ("may-not".to_owned(), &json!(false)), "{payment}");
        assert!(answer.next.iter().any(|next| next.id == "rental-housing-enforcement"), "{payment}");
    }
    assert_eq!(outcome(&pay("keys", 50)), "may-cost");
    assert_eq!(outcome(&pay("first-rent", 2000)), "may");
    let high = pay("first-rent", 5000);
    assert_eq!((outcome(&high), shown(&high, "too-much")), ("may-up-to".to_owned(), "3000".to_owned()));
}

#[test]
fn notices_are_as_long_as_the_law_says() {
    let asked = |notice: &str, given_on: &str| {
        told("rent", &json!({"about": "notice", "notice": notice, "given_on": given_on}))
    };
    // The day that ends a rental period is not known, so no day is the answer.
    for (notice, earliest) in [("tenant-monthly", "2026-12-31"), ("tenant-weekly", "2026-11-29")] {
        let answer = asked(notice, "2026-11-01");
        assert_eq!((outcome(&answer), shown(&answer, "ends")), ("not-before".to_owned(), earliest.to_owned()));
    }
    assert_eq!(outcome(&asked("violence", "2026-11-01")), "2026-11-29");
    assert_eq!(outcome(&asked("arrears", "2026-09-20")), "2026-10-04", "14 days before 21 September 2026");
    assert_eq!(outcome(&asked("arrears", "2026-09-21")), "2026-09-28", "7 days since");
}

#[test]
fn own_use_is_paid_for_unless_the_notice_is_long() {
    let own_use = |given_on: &str, ends_on: &str| {
        let input =
            json!({"about": "notice", "notice": "own-use", "rent": 1800, "given_on": given_on, "ends_on": ends_on});
        told("rent", &input)
    };
    assert_eq!(shown(&own_use("2026-10-01", "2026-12-31"), "owed"), "1800");
    assert!(find(&own_use("2026-10-01", "2027-01-31"), "owed-nothing").is_some(), "122 days");
    assert_eq!(shown(&own_use("2026-08-01", "2027-01-31"), "owed"), "1800", "before the new rule");
    let short = own_use("2026-10-01", "2026-11-15");
    assert_eq!((shown(&short, "long-enough"), &short.extra["allowed"]), ("no".to_owned(), &json!(false)));
    let open = told("rent", &json!({"about": "notice", "notice": "own-use", "given_on": "2026-10-01"}));
    assert_eq!(shown(&open, "owed-unless"), "unknown");
}

#[test]
fn today_decides_what_can_still_be_told() {
    let day = jiff::civil::date(2026, 1, 10);
    let answer = told_on("rent", &increase(1000.0, "2025-01-01", "early"), day);
    assert_eq!((shown(&answer, "earliest"), outcome(&answer)), ("2026-04-10".to_owned(), "1021".to_owned()));
}

#[test]
fn impossible_input_is_named() {
    let input = increase(2000.0, "2025-09-01", "early");
    needs("rent", &input, &["last_change", "first_lived_in"]);
    assert_eq!(bad("rent", &json!({}))[0].field, "about");
    refuses(
        "rent",
        &input,
        &[
            ("rent", json!(-1)),
            ("rent", json!(100_001)),
            ("rent", json!("2000")),
            ("first_lived_in", json!("2018")),
            ("last_change", json!("2025-13-01")),
            ("new_rent", json!(2000.001)),
            ("start", json!("2024-12-31")),
            ("start", json!("2028-01-01")),
            ("told_on", json!(2026)),
        ],
    );
    let payment = json!({"about": "payment", "payment": "pet"});
    needs("rent", &payment, &["payment"]);
    refuses("rent", &payment, &[("payment", json!("bribe")), ("amount", json!(true))]);
    let notice = json!({"about": "notice", "notice": "arrears", "given_on": "2026-11-01"});
    needs("rent", &notice, &["notice", "given_on"]);
    refuses("rent", &notice, &[("notice", json!("n99")), ("given_on", json!("today")), ("ends_on", json!(""))]);
    assert_eq!(
        bad("rent", &json!({"about": "rent"}))[0].to_string(),
        "about is \"rent\"; it must be one of increase, payment, notice"
    );
}
