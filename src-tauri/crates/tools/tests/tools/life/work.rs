//! Rates of the Employment Standards guide: general $17.60 until 30 September 2026, then $17.95; student $16.60 and
//! $16.90; overtime at one and a half times after 44 hours; vacation pay 4 %, from five years 6 %.

use jiff::civil::date;
use serde_json::{Value, json};

use super::words::{find, line, outcome, shown, told};
use crate::shelf::{Shelf, TODAY, bad, refuses};

#[test]
fn the_lowest_pay_follows_the_worker_and_the_day() {
    for (worker, week, wage) in [
        ("general", "2026-09-28", "17.60"),
        ("general", "2026-10-05", "17.95"),
        ("student", "2025-10-06", "16.60"),
        ("student", "2026-10-05", "16.90"),
        ("homeworker", "2026-01-05", "19.35"),
        ("homeworker", "2026-11-02", "19.70"),
        ("guide-short", "2026-03-02", "88.05"),
        ("guide-long", "2026-12-07", "179.50"),
        ("federal", "2026-03-02", "17.75"),
        ("federal", "2026-11-02", "18.15"),
    ] {
        let answer = told("work", &json!({"worker": worker, "week": week}));
        assert_eq!(outcome(&answer), wage, "{worker} {week}");
    }
}

#[test]
fn the_federal_rate_is_known_until_the_next_april_only() {
    let asked = |week| bad("work", &json!({"worker": "federal", "week": week}))[0].to_string();
    let allowed = "it must be a day from 2025-10-01 to 2027-03-31, as YYYY-MM-DD";
    assert_eq!(asked("2027-04-05"), format!("week is \"2027-04-05\"; {allowed}"));
    assert_eq!(outcome(&told("work", &json!({"worker": "general", "week": "2027-04-05"}))), "17.95");
}

#[test]
fn a_week_across_the_first_of_october_tells_both_rates() {
    let answer = told("work", &json!({"worker": "general", "week": "2026-09-28"}));
    assert_eq!(shown(&answer, "minimum"), "17.60");
    assert_eq!(line(&answer, "new-rate").figure.as_deref(), Some("minimum-wage"));
    assert!(find(&told("work", &json!({"worker": "general", "week": "2026-10-05"})), "new-rate").is_none());
}

#[test]
fn a_week_is_worked_out_line_by_line() {
    // 44 hours at 20 are 880; 6 hours at 30 are 180; 4 % of 1,060 are 42.40.
    let answer =
        told("work", &json!({"worker": "general", "week": "2026-11-02", "hours": 50, "hourly_pay": 20, "years": 1}));
    assert_eq!(shown(&answer, "usual"), "880");
    assert_eq!(shown(&answer, "overtime"), "180");
    assert_eq!(outcome(&answer), "1060");
    assert_eq!(shown(&answer, "vacation"), "42.40");
    assert_eq!(line(&answer, "overtime").figure.as_deref(), Some("overtime-threshold"));
    assert!(find(&answer, "long-week").is_some(), "more than 48 hours");
    assert!(find(&answer, "vacation-later").is_none());
    let longer =
        json!({"worker": "general", "week": "2026-11-02", "hours": 40, "hourly_pay": 20, "years": 5, "paid": 750});
    let longer = told("work", &longer);
    assert_eq!(shown(&longer, "vacation-later"), "48", "6 % of 800");
    assert_eq!(shown(&longer, "missing"), "50");
    assert!(find(&longer, "overtime").is_none() && find(&longer, "long-week").is_none());
}

#[test]
fn less_than_the_minimum_is_not_reckoned_with() {
    let answer = told("work", &json!({"worker": "general", "week": "2026-11-02", "hours": 10, "hourly_pay": 15}));
    assert_eq!(shown(&answer, "rate"), "no");
    assert_eq!(outcome(&answer), "179.50");
    assert!(find(&answer, "vacation").is_some() && find(&answer, "vacation-later").is_some(), "the years are not told");
}

#[test]
fn a_student_has_the_student_wage_up_to_28_hours_in_school_time() {
    for (hours, in_school_time, total) in [(28, true, "473.20"), (29, true, "520.55"), (40, false, "676")] {
        let input =
            json!({"worker": "student", "week": "2026-11-02", "hours": hours, "in_school_time": in_school_time});
        let answer = told("work", &input);
        assert_eq!(outcome(&answer), total, "{hours}");
        assert_eq!(find(&answer, "student-hours").is_some(), hours == 29);
    }
}

#[test]
fn a_public_holiday_in_the_week_is_paid() {
    // 12 October 2026 is Thanksgiving. 3,200 of four weeks, divided by 20, are 160; 32 hours at 20 are 640.
    let input = json!({"worker": "general", "week": "2026-10-12", "hours": 32, "hourly_pay": 20, "wages_before": 3200});
    let answer = told("work", &input);
    assert_eq!(shown(&answer, "holiday-pay"), "160");
    assert_eq!(outcome(&answer), "800");
    // 8 of the 40 hours were worked on the holiday: 8 times 30.
    let input = json!({"worker": "general", "week": "2026-10-12", "hours": 40, "hourly_pay": 20, "wages_before": 3200, "holiday_hours": 8});
    let answer = told("work", &input);
    assert_eq!(shown(&answer, "holiday-worked"), "240");
    assert_eq!(outcome(&answer), "1040");
    // Both days of Christmas are in one week: twice 160, and 24 hours at 20.
    let input = json!({"worker": "general", "week": "2026-12-21", "hours": 24, "hourly_pay": 20, "wages_before": 3200});
    assert_eq!(outcome(&told("work", &input)), "800");
    let unknown = told("work", &json!({"worker": "general", "week": "2026-10-12", "hours": 32}));
    assert_eq!(shown(&unknown, "holiday-pay"), "unknown");
}

#[test]
fn the_holidays_of_the_next_three_months_come_in_order() {
    let days = |week: &str| {
        let answer = told("work", &json!({"worker": "general", "week": week}));
        let holidays = answer.lines.iter().filter(|line| line.section == "holidays");
        holidays.map(|line| super::words::text(&line.value)).collect::<Vec<_>>()
    };
    // All nine of them, Family Day twice.
    assert_eq!(days("2026-01-05"), ["2026-02-16", "2026-04-03"]);
    assert_eq!(days("2026-04-06"), ["2026-05-18", "2026-07-01"]);
    assert_eq!(days("2026-09-07"), ["2026-09-07", "2026-10-12"]);
    assert_eq!(days("2026-12-07"), ["2026-12-25", "2026-12-26", "2027-01-01", "2027-02-15"]);
}

#[test]
fn the_last_pay_is_due_on_the_later_of_two_days() {
    let last = |next: &str| json!({"worker": "general", "last_day": "2026-11-20", "next_pay_day": next});
    assert_eq!(shown(&told("work", &last("2026-11-24")), "last-pay"), "2026-11-27");
    assert_eq!(shown(&told("work", &last("2026-12-04")), "last-pay"), "2026-12-04");
    let unknown = told("work", &json!({"worker": "general", "last_day": "2026-11-20"}));
    assert_eq!(shown(&unknown, "last-pay-or-later"), "2026-11-27");
}

#[test]
fn other_rules_are_not_guessed() {
    let answer = told("work", &json!({"worker": "federal", "hours": 50, "hourly_pay": 20}));
    assert_eq!(outcome(&answer), "18.15");
    assert!(find(&answer, "elsewhere").is_some() && find(&answer, "overtime").is_none());
}

#[test]
fn pay_of_an_hour_is_not_held_against_the_pay_of_a_day() {
    let day = told("work", &json!({"worker": "guide-short", "hourly_pay": 18}));
    assert_eq!(shown(&day, "rate-of-a-day"), "unknown");
    assert!(find(&day, "rate").is_none());
}

#[test]
fn the_rules_are_those_of_the_week_or_the_notice() {
    let mut shelf = Shelf::open();
    shelf.put_version("work", "work-later", date(2026, 12, 1));
    shelf.put_version("rent", "rent-later", date(2027, 1, 1));
    let rules = |name: &str, input: &Value| shelf.ask_on(name, input, TODAY).unwrap().rule_sets.remove(0);
    for (week, is_later) in [("2026-11-23", false), ("2026-12-07", true)] {
        let used = rules("work", &json!({"worker": "general", "week": week}));
        assert_eq!(used == "work-later", is_later, "{week}");
    }
    for (start, is_later) in [("2026-12-31", false), ("2027-01-01", true)] {
        let asked = json!({"about": "increase", "rent": 2000, "first_lived_in": "early", "last_change": "2025-09-01", "start": start});
        assert_eq!(rules("rent", &asked) == "rent-later", is_later, "{start}");
    }
}

#[test]
fn impossible_input_is_named() {
    let input = json!({"worker": "general", "hours": 40});
    crate::shelf::needs("work", &input, &["worker"]);
    refuses(
        "work",
        &input,
        &[
            ("worker", json!("boss")),
            ("hours", json!(169)),
            ("hours", json!(-1)),
            ("hours", json!(7.1)),
            ("hours", json!("40")),
            ("hourly_pay", json!(17.955)),
            ("years", json!(1.5)),
            ("week", json!("2025-09-30")),
            ("week", json!("2027-10-01")),
            ("week", json!("2026-02-30")),
            ("paid", json!(-5)),
            ("in_school_time", json!("yes")),
            ("holiday_hours", json!(200)),
            ("wages_before", json!("all")),
            ("last_day", json!("20 November 2026")),
            ("next_pay_day", json!(20)),
        ],
    );
    let told = bad("work", &json!({"worker": "general", "week": "2024-01-01"}))[0].to_string();
    assert_eq!(told, "week is \"2024-01-01\"; it must be a day from 2025-10-01 to 2027-09-30, as YYYY-MM-DD");
}
