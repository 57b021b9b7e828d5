//! Published times are told as they are published, each with its day. Service standards: 6 months for Express Entry, 12 for
//! a partner or child abroad, for 80 % of applications.

use serde_json::{Value, json};

use super::words::{find, outcome, shown, told_of};
use crate::shelf::{Shelf, TODAY};

fn shelf() -> Shelf {
    let mut shelf = Shelf::open();
    let time = |id: &str, more: Value| {
        let mut record = json!({"kind": "processing_time", "id": id, "owner": "canada", "publisher": "portage",
            "licence": "CC-BY-4.0", "attribution": "IRCC", "reuse": "open", "topics": [],
            "sources": ["https://www.canada.ca/times.json"], "as_of": "2026-10-01"});
        record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        record
    };
    shelf.put(&time("cec", json!({"measure": "finished", "worldwide": {"number": 5, "unit": "months"}})));
    let queue = json!({"2026-06": {"wait": {"number": 3, "unit": "months"}, "people": 4000}});
    let expected = json!({"measure": "expected", "worldwide": {"number": 6, "unit": "months"}, "people": 58_900, "by_month": queue});
    shelf.put(&time("cec-expected", expected));
    let slow = json!({"number": 10, "unit": "years", "more_than": true});
    shelf.put(&time("pgp-roc", json!({"measure": "finished", "worldwide": slow})));
    shelf.put(&time(
        "iec-by-country",
        json!({"measure": "finished", "by_country": {"FR": {"number": 6, "unit": "weeks"}}}),
    ));
    shelf
}

fn asked(input: &Value) -> portage_tools::Answer {
    told_of(&shelf(), "times", input, TODAY)
}

#[test]
fn what_is_published_stands_beside_the_day() {
    let answer = asked(&json!({"program": "cec", "filed_on": "2026-06-01"}));
    assert_eq!(outcome(&answer), "174", "days from 1 June to 22 November 2026");
    assert_eq!(
        (shown(&answer, "finished"), shown(&answer, "finished-day")),
        ("span-months".into(), "2026-11-01".into())
    );
    assert_eq!((shown(&answer, "people"), shown(&answer, "people-ahead")), ("58900".into(), "4000".into()));
    assert!(find(&answer, "expected").is_some() && find(&answer, "expected-for-month").is_some());
    assert_eq!(shown(&answer, "standard-day"), "2026-12-01");
    assert_eq!(answer.about, Some(portage_tools::Say::line("of-days")));
}

#[test]
fn without_a_day_only_what_is_published_is_told() {
    let answer = asked(&json!({"program": "cec"}));
    assert_eq!(outcome(&answer), "published");
    for key in ["finished-day", "standard-day", "expected-for-month"] {
        assert!(find(&answer, key).is_none(), "{key}");
    }
    let other_month = asked(&json!({"program": "cec", "filed_on": "2026-07-01"}));
    assert!(find(&other_month, "expected-for-month").is_none());
}

#[test]
fn longer_than_is_no_day() {
    let answer = asked(&json!({"program": "pgp-roc", "filed_on": "2020-01-01"}));
    assert_eq!(shown(&answer, "finished"), "more-years");
    assert!(find(&answer, "finished-day").is_none() && find(&answer, "no-standard").is_some());
}

#[test]
fn programs_are_named_once() {
    assert_eq!(portage_tools::programs(&shelf()), ["cec", "iec", "pgp-roc"]);
}

#[test]
fn impossible_input_is_named() {
    let shelf = shelf();
    for (input, field) in [
        (json!({}), "program"),
        (json!({"program": "cec-expected"}), "program"),
        (json!({"program": 5}), "program"),
        (json!({"program": "cec", "filed_on": "2026-11-23"}), "filed_on"),
        (json!({"program": "cec", "filed_on": "June"}), "filed_on"),
    ] {
        match shelf.ask_on("times", &input, TODAY) {
            Err(portage_tools::Fault::Bad(bad)) => assert_eq!(bad[0].field, field, "{input}"),
            other => panic!("{input}: {other:?}"),
        }
    }
}
