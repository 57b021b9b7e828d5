//! What holds for every input.

use jiff::civil::{Date, date};
use portage_tools::{Outcome, Shown};
use proptest::prelude::*;
use serde_json::json;

use super::words::{find, line};
use crate::shelf::answer;

fn cents(answer: &portage_tools::Answer) -> i64 {
    match answer.outcome {
        Outcome::Money(money) => money.cents(),
        ref other => panic!("{other:?}"),
    }
}

fn day() -> impl Strategy<Value = Date> {
    (2025_i16..=2026, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn more_hours_never_pay_less(hours in 0_u32..600, rate in 10_u32..90) {
        let pay = |quarters: u32| {
            let hours = f64::from(quarters) / 4.0;
            cents(&answer("work", &json!({"worker": "general", "week": "2026-11-02", "hours": hours, "hourly_pay": rate})))
        };
        prop_assert!(pay(hours) <= pay(hours + 1));
    }

    #[test]
    fn the_highest_rent_is_within_the_guideline(rent in 1_i64..1_000_000, last in day()) {
        let dollars = serde_json::Number::from_f64(f64::from(i32::try_from(rent).unwrap()) / 100.0).unwrap();
        let input = json!({"about": "increase", "rent": dollars, "first_lived_in": "early", "last_change": last,
            "start": "2026-06-01"});
        let Shown::Money(highest) = line(&answer("rent", &input), "highest").value else { panic!() };
        let highest = highest.cents();
        prop_assert!(highest >= rent && (highest - rent) * 1000 <= rent * 21, "2.1 % of {rent}: {highest}");
    }

    #[test]
    fn no_rent_rises_before_twelve_months(last in day()) {
        let input = json!({"about": "increase", "rent": 1000, "first_lived_in": "late", "last_change": last});
        let answer = answer("rent", &input);
        let Shown::Date(earliest) = line(&answer, "earliest").value else { panic!() };
        prop_assert!(earliest >= last.saturating_add(jiff::Span::new().months(12)));
        prop_assert!(earliest >= date(2027, 2, 20), "90 days from today");
    }

    #[test]
    fn a_year_of_birth_is_one_grade(month in 1_u8..=12, year in 2009_i16..=2022) {
        let grade = |month: u8| answer("school", &json!({"born": format!("{year}-{month:02}")})).outcome;
        prop_assert_eq!(grade(month), grade(1));
    }

    #[test]
    fn the_child_benefit_is_never_below_nought_nor_above_the_most(income in 0_u32..600_000, children in 1_usize..6) {
        let input = json!({"status": "permanent", "partner": true, "children": vec!["2024-01"; children], "income": income});
        let amount = cents(&answer("benefits", &input));
        prop_assert!(amount >= 0 && amount <= 815_700 * i64::try_from(children).unwrap());
    }

    #[test]
    fn services_end_on_the_last_day_of_a_month(since in day()) {
        let answer = answer("eligibility", &json!({"status": "economic", "resident_since": since}));
        let Outcome::Date(until) = answer.outcome else { panic!() };
        prop_assert_eq!(until, until.last_of_month());
        prop_assert_eq!((until.year() - since.year(), until.month()), (6, since.month()));
        prop_assert!(find(&answer, "over").is_none());
    }
}
