//! July 2026 to June 2027: $8,157 for a child under 6, $6,883 from 6 to 17; less 7, 13.5, 19 or 23 % of family income from
//! $38,237 to $82,847, and 3.2, 5.7, 8 or 9.5 % above (Income Tax Act, s. 122.61).

use portage_tools::Say;
use serde_json::{Value, json};

use super::words::{find, outcome, shown, told, told_on};
use crate::shelf::{needs, refuses, with, without};

fn family(children: &[&str], income: f64) -> Value {
    json!({"status": "permanent", "partner": true, "children": children, "income": income})
}

#[test]
fn the_child_benefit_is_worked_out_by_the_formula() {
    let (young, older) = ("2023-05", "2015-09");
    for (children, income, amount) in [
        (vec![young], 0.0, "8157"),
        (vec![young], 38_237.0, "8157"),
        // 21,763 above the first income: 7 % are 1,523.41.
        (vec![young], 60_000.0, "6633.59"),
        // 44,610 at 7 % are 3,122.70; 17,153 at 3.2 % are 548.896, rounded to 548.90.
        (vec![young], 100_000.0, "4485.40"),
        (vec![young, older], 38_000.0, "15040"),
        // 13.5 % of 11,763 are 1,588.005, rounded to 1,588.01.
        (vec![young, older], 50_000.0, "13451.99"),
        (vec![older], 500_000.0, "0"),
        // Three at 19 %: 3 times 6,883 less 2,234.97.
        (vec![older, "2014-01", "2013-01"], 50_000.0, "18414.03"),
        // Five are reckoned with as four are: 23 % of 1,763 are 405.49.
        (vec![older; 5], 40_000.0, "34009.51"),
    ] {
        assert_eq!(outcome(&told("benefits", &family(&children, income))), amount, "{children:?} {income}");
    }
}

#[test]
fn more_income_never_gives_more() {
    let children = ["2023-05", "2015-09"];
    let amounts: Vec<f64> = (0..60)
        .map(|step| outcome(&told("benefits", &family(&children, f64::from(step) * 5000.0))).parse().unwrap())
        .collect();
    assert!(amounts.windows(2).all(|pair| pair[0] >= pair[1]), "{amounts:?}");
}

#[test]
fn a_month_is_a_twelfth() {
    let answer = told("benefits", &family(&["2023-05"], 60_000.0));
    assert_eq!(shown(&answer, "child-month"), "552.80", "6,633.59 in twelve parts");
    assert_eq!(shown(&answer, "reduction"), "1523.41");
}

#[test]
fn ages_are_those_at_the_beginning_of_the_month() {
    // Whoever turns six or eighteen in November 2026 is five or seventeen at its beginning; December brings the change.
    for (born, november, december) in [
        ("2020-10", "6883", "6883"),
        ("2020-11", "8157", "6883"),
        ("2008-11", "6883", "no-child"),
        ("2026-11", "8157", "8157"),
    ] {
        let input = family(&[born], 0.0);
        assert_eq!(outcome(&told("benefits", &input)), november, "{born}");
        assert_eq!(outcome(&told_on("benefits", &input, jiff::civil::date(2026, 12, 1))), december, "{born}");
    }
    assert_eq!(outcome(&told("benefits", &family(&["2008-10"], 0.0))), "no-child");
}

#[test]
fn the_next_birthday_that_counts_is_foretold() {
    let answer = told("benefits", &family(&["2021-02", "2015-09"], 0.0));
    assert_eq!(answer.would_change.len(), 1);
    assert_eq!(answer.would_change[0].by, -127_400, "8,157 less 6,883");
    assert!(format!("{:?}", answer.would_change[0].what).contains("2027-03-01"), "the month after the birthday");
    assert!(told("benefits", &family(&["2022-02"], 0.0)).would_change.is_empty(), "beyond what is known");
}

#[test]
fn temporary_residents_wait_eighteen_months() {
    let input = json!({"status": "temporary", "partner": false, "children": [], "here_since": "2026-01-15"});
    let answer = told("benefits", &input);
    assert_eq!(shown(&answer, "apply-after"), "2027-07-15");
    assert_eq!(shown(&answer, "form"), "form-no-children");
    assert_eq!(shown(&told("benefits", &family(&["2023-05"], 0.0)), "form"), "form-children");
    // The day comes before the money, which is not paid yet.
    let child = json!({"status": "temporary", "partner": false, "children": ["2023-05"], "income": 0, "here_since": "2026-01-15"});
    let later = told("benefits", &child);
    assert_eq!((outcome(&later), later.about), ("2027-07-15".to_owned(), Some(Say::line("child-from"))));
    let unsaid = told("benefits", &without(&child, "here_since"));
    assert_eq!(unsaid.about, Some(Say::line("child-year-later")));
    let over = told("benefits", &with(&child, "here_since", json!("2025-05-22")));
    assert_eq!(over.about, Some(Say::line("child-year")), "eighteen months are over today");
    let claimant = told("benefits", &json!({"status": "claimant", "partner": false, "children": []}));
    assert_eq!(shown(&claimant, "apply-ask"), "unknown");
}

#[test]
fn the_groceries_benefit_is_told_as_at_most() {
    let couple = told("benefits", &family(&["2023-05", "2015-09"], 0.0));
    assert_eq!((shown(&couple, "couple"), shown(&couple, "groceries-child")), ("890".to_owned(), "468".to_owned()));
    let single = told("benefits", &json!({"status": "permanent", "partner": false, "children": ["2010-01"]}));
    assert_eq!((shown(&single, "single"), shown(&single, "groceries-child")), ("679".to_owned(), "234".to_owned()));
    assert!(find(&single, "single-parent").is_some());
    assert_eq!(outcome(&single), "depends");
}

#[test]
fn dental_care_depends_on_income_and_insurance() {
    let asked = |income: f64, private: bool| {
        let mut input = family(&[], income);
        input["private_dental"] = json!(private);
        told("benefits", &input)
    };
    assert_eq!(shown(&asked(69_999.0, false), "dental-full"), "yes");
    for (income, figure) in [(70_000.0, "dental-plan-share-middle"), (85_000.0, "dental-plan-share-upper")] {
        let answer = asked(income, false);
        assert_eq!(super::words::line(&answer, "dental-share").figure.as_deref(), Some(figure));
    }
    for (income, private) in [(90_000.0, false), (20_000.0, true)] {
        let answer = asked(income, private);
        assert_eq!(shown(&answer, "dental"), "no");
        assert!(find(&answer, "dental-share").is_none() && find(&answer, "dental-full").is_none());
    }
}

#[test]
fn what_is_not_known_has_no_amount() {
    let answer = told("benefits", &family(&["2023-05"], 0.0));
    for benefit in ["benefit-ontario-child", "benefit-trillium"] {
        assert_eq!(shown(&answer, benefit), "unknown");
    }
}

#[test]
fn impossible_input_is_named() {
    let input = family(&["2023-05"], 40_000.0);
    needs("benefits", &input, &["status", "partner", "children"]);
    refuses(
        "benefits",
        &input,
        &[
            ("status", json!("pr")),
            ("partner", json!("yes")),
            ("children", json!(2)),
            ("children", json!(["2027-01"])),
            ("children", json!(["2023-05-01"])),
            ("children", json!(vec!["2023-05"; 21])),
            ("income", json!(-1)),
            ("income", json!("40000")),
            ("income", json!(1.005)),
            ("here_since", json!("never")),
            ("private_dental", json!(0)),
        ],
    );
}
