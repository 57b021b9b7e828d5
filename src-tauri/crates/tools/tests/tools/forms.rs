//! Reading an input by its form.

use jiff::civil::Date;
use portage_tools::{Allowed, BadInput, Choices, Decimal, Field, Form, Given, Held, Kind, Money};
use serde_json::{Value, json};

use crate::shelf::SHELF;

fn form() -> Form {
    let from = Date::constant(2000, 1, 1);
    let to = Date::constant(2030, 12, 31);
    let half = Decimal::parse("0.5").unwrap();
    let abroad = vec![
        Field::new("country", Kind::Choice(Choices::Code(&["in", "ph"]))),
        Field::new("years", Kind::Whole { min: 0, max: 60 }),
    ];
    Form {
        fields: vec![
            Field::new("age", Kind::Whole { min: 0, max: 120 }),
            Field::new("score", Kind::Decimal { min: Decimal::whole(0), max: Decimal::whole(9), step: half }).maybe(),
            Field::new("rent", Kind::Money { max: Money::from_cents(1_000_000) }).maybe(),
            Field::new("works", Kind::Yes).maybe(),
            Field::new("pay", Kind::Whole { min: 0, max: 9 }).shown_if("works", &["yes"]),
            Field::new("papers", Kind::Many(Choices::Code(&["passport", "lease"]))).maybe(),
            Field::new("landing", Kind::Day { from, to }).maybe(),
            Field::new("born", Kind::Month { from, to }).maybe(),
            Field::new("language", Kind::Abilities { min: 0, max: 12 }).or_null(),
            Field::new("abroad", Kind::Group(abroad)).maybe(),
            Field::new("children", Kind::List { of: Box::new(Kind::Whole { min: 0, max: 21 }), max: 3 }).maybe(),
            Field::new("occupation", Kind::Noc).maybe(),
        ],
    }
}

fn read(input: &Value) -> Result<Given, Vec<BadInput>> {
    form().read(input.as_object().unwrap())
}

fn told(input: &Value) -> Vec<String> {
    read(input).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn every_kind_is_read() {
    let given = read(&json!({
        "age": 30.0, "score": 6.5, "rent": 1850.5, "works": true, "pay": 3, "papers": ["lease", "lease"],
        "landing": "2026-03-01", "born": "2019-07", "abroad": {"country": "ph", "years": 2}, "children": [3, 5],
        "language": {"reading": 7, "writing": 6, "listening": 9, "speaking": 8}, "occupation": "21231",
    }))
    .unwrap();
    assert_eq!(given.whole("age"), Some(30));
    assert_eq!(given.decimal("score").unwrap().to_string(), "6.5");
    assert_eq!(given.money("rent").unwrap().to_string(), "1850.50");
    assert_eq!(given.many("papers"), ["lease"]);
    assert_eq!(given.day("landing"), Some(Date::constant(2026, 3, 1)));
    assert_eq!(given.day("born"), Some(Date::constant(2019, 7, 1)));
    assert_eq!(given.clb("language").unwrap().lowest(), 6);
    assert_eq!((given.choice("abroad.country"), given.whole("abroad.years")), ("ph", Some(2)));
    assert_eq!(given.list("children"), [Held::Whole(3), Held::Whole(5)]);
    assert_eq!(given.choice("occupation"), "21231");
}

#[test]
fn what_may_be_left_out_and_what_may_not() {
    let given = read(&json!({"age": 1, "language": null})).unwrap();
    assert!(!given.has("language") && !given.has("score") && !given.yes("works"));
    assert_eq!(
        told(&json!({"language": null, "works": true})),
        [
            "age is not given; it must be a whole number from 0 to 120",
            "pay is not given; it must be a whole number from 0 to 9",
        ]
    );
    assert_eq!(
        told(&json!({"age": 1})),
        ["language is not given; it must be null, or an object with reading, writing, listening, speaking"]
    );
    assert!(read(&json!({"age": 1, "language": null, "works": false})).is_ok(), "pay is not asked");
}

#[test]
fn all_that_is_wrong_is_told_at_once_and_by_name() {
    let told = told(&json!({
        "age": "30", "score": 6.3, "rent": 12.345, "papers": ["lease", "cat"], "landing": "2026-02-30",
        "born": "2019-13", "language": {"reading": 13, "writing": 6.5, "listening": 9}, "abroad": {"country": "xx"},
        "children": [1, 22], "occupation": "2123", "ocupation": "21231",
    }));
    assert_eq!(
        told,
        [
            "age is \"30\"; it must be a whole number from 0 to 120",
            "score is 6.3; it must be a number from 0 to 9 in steps of 0.5",
            "rent is 12.345; it must be an amount from 0 to 10000 with at most two decimals",
            "papers is [\"lease\",\"cat\"]; it must be a list of any of passport, lease",
            "landing is \"2026-02-30\"; it must be a day from 2000-01-01 to 2030-12-31, as YYYY-MM-DD",
            "born is \"2019-13\"; it must be a month from 2000-01 to 2030-12, as YYYY-MM",
            "language.reading is 13; it must be a whole number from 0 to 12",
            "language.writing is 6.5; it must be a whole number from 0 to 12",
            "language.speaking is not given; it must be a whole number from 0 to 12",
            "abroad.country is \"xx\"; it must be one of in, ph",
            "abroad.years is not given; it must be a whole number from 0 to 60",
            "children.1 is 22; it must be a whole number from 0 to 21",
            "occupation is \"2123\"; it must be the five digits of an occupation, as text",
            "ocupation is not a field here; did you mean occupation?",
        ]
    );
}

#[test]
fn numbers_that_no_number_can_hold_are_refused() {
    for age in ["1e400", "99999999999999999999", "-1", "30.5", "1e-7", "true", "{}", "[30]"] {
        let Ok(value) = serde_json::from_str::<Value>(age) else { continue };
        let bad = read(&json!({"age": value, "language": null})).unwrap_err();
        assert_eq!(bad[0].allowed, Allowed::Whole { min: 0, max: 120 }, "{age}");
    }
}

#[test]
fn every_published_rule_set_can_be_read_by_its_tool() {
    for (id, rules) in SHELF.rules() {
        let tool = portage_tools::tool(&rules.tool).unwrap_or_else(|| panic!("{id} names no tool"));
        let rule = portage_tools::Rule {
            id,
            part: rules.part.as_deref().unwrap_or_default(),
            effective_from: rules.effective_from,
            tables: &rules.tables,
        };
        assert_eq!((tool.check_tables)(&rule), Ok(()), "{id}");
    }
}

#[test]
fn every_answer_leads_to_a_page_or_a_service() {
    let leads = |next: &Value| {
        let always = next["when"].as_str().unwrap_or_default().is_empty();
        always && ["guides", "services"].iter().any(|kind| next[kind].as_array().is_some_and(|ids| !ids.is_empty()))
    };
    for (tool, rules) in SHELF.texts() {
        let next = rules["tables"]["next"].as_array();
        assert!(next.is_some_and(|all| all.iter().any(leads)), "{tool}: {}", rules["id"]);
    }
}
