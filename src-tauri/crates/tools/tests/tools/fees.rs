//! Fees of applications (facts of 2026-11-22; permanent residence since 30 April 2026).

use portage_tools::{Answer, Outcome, Say, Shown};
use serde_json::{Value, json};

use crate::shelf::{answer, bad, needs, refuses, with};

fn family(application: &str, partner: bool, children: i64, with_biometrics: i64) -> Value {
    json!({
        "application": application, "partner": partner, "children": children,
        "children_with_biometrics": with_biometrics,
    })
}

fn money(answer: &Answer) -> String {
    match &answer.outcome {
        Outcome::Money(money) => money.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn economic_families() {
    for (partner, children, with_biometrics, total) in [
        (false, 0, 0, "1675"), // 990 + 600 + 85
        (true, 0, 0, "3350"),  // twice 1,590, and 170
        (true, 1, 0, "3620"),  // and 270
        (true, 2, 0, "3890"),
        (true, 2, 2, "3890"),  // biometrics stay at 170
        (false, 1, 1, "2030"), // 1,590 + 270 + 170
    ] {
        let input = family("economic", partner, children, with_biometrics);
        assert_eq!(money(&answer("fees", &input)), total, "{input}");
    }
}

#[test]
fn other_applications() {
    for (application, total) in
        [("study", "235"), ("work", "240"), ("open-work", "340"), ("citizenship", "653"), ("sponsored-partner", "1255")]
    {
        assert_eq!(money(&answer("fees", &family(application, false, 0, 0))), total, "{application}");
    }
    // A partner and children who come along ask for papers of their own.
    assert_eq!(money(&answer("fees", &family("study", true, 2, 2))), "235");
    // Two adults at 653 and three children at 100.
    assert_eq!(money(&answer("fees", &family("citizenship", true, 3, 0))), "1606");
}

#[test]
fn what_is_not_certain_is_named_without_an_amount() {
    let lines = answer("fees", &family("sponsored-partner", false, 0, 0)).lines;
    let unknown: Vec<&Say> = lines.iter().filter(|line| line.value == Shown::Unknown).map(|line| &line.what).collect();
    assert_eq!(unknown, [&Say::Rule("sponsorship".to_owned()), &Say::Rule("sponsored-child".to_owned())]);
    assert_eq!(lines.last().unwrap().what, Say::line("without-not-known"));
}

#[test]
fn who_pays_apart_is_told_beside_the_amount() {
    for (application, partner, children, about) in [
        ("study", true, 1, Some("family-apart")),
        ("study", false, 1, Some("family-apart")),
        ("study", false, 0, None),
        ("economic", true, 1, None),
        ("sponsored-partner", false, 0, Some("without-not-known")),
    ] {
        let told = answer("fees", &family(application, partner, children, 0)).about;
        assert_eq!(told, about.map(Say::line), "{application} {partner} {children}");
    }
}

#[test]
fn every_amount_names_its_figure() {
    let lines = answer("fees", &family("economic", true, 2, 1)).lines;
    let figures: Vec<Option<&str>> = lines.iter().map(|line| line.figure.as_deref()).collect();
    assert_eq!(
        figures,
        [Some("fee-economic-adult"), Some("fee-pr-right"), Some("fee-economic-child"), Some("fee-biometrics-family")]
    );
}

#[test]
fn in_the_persons_own_currency_at_their_rate() {
    let rate = |input: &Value, rate: Value| with(&with(input, "rate", rate), "rate_day", json!("2026-11-20"));
    // 1,675 dollars at 42.5 pesos.
    let lines = answer("fees", &rate(&family("economic", false, 0, 0), json!(42.5))).lines;
    assert!(matches!(&lines.last().unwrap().value, Shown::Decimal(amount) if amount.to_string() == "71187.5"));
    // 15,263 dollars at 0.6789 euros are 10,362.0507.
    let lines = answer("funds", &rate(&json!({"family_size": 1}), json!(0.6789))).lines;
    assert!(matches!(&lines.last().unwrap().value, Shown::Decimal(amount) if amount.to_string() == "10362.05"));
}

#[test]
fn impossible_input_is_named() {
    let input = family("economic", true, 2, 1);
    needs("fees", &input, &["application", "partner", "children", "children_with_biometrics"]);
    refuses("fees", &input, &[("application", json!("visa")), ("partner", json!(1)), ("children", json!(-1))]);
    refuses("fees", &input, &[("children", json!(21)), ("children", json!("2")), ("children", json!(1.5))]);
    refuses("fees", &input, &[("children_with_biometrics", json!(3)), ("rate", json!(0)), ("rate", json!(-1))]);
    refuses("fees", &input, &[("rate", json!("1.2")), ("rate_day", json!("2026-11-23")), ("rate_day", json!(20))]);
    let told = bad("fees", &with(&input, "children_with_biometrics", json!(3)))[0].to_string();
    assert_eq!(told, "children_with_biometrics is 3; it must be at most 2, as children is");
    let told = bad("fees", &with(&input, "rate", json!(1.5)))[0].to_string();
    assert!(told.starts_with("rate_day is not given; it must be a day from "), "{told}");
}
