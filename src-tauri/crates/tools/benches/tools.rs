//! How long a tool takes over the published rules: `cargo bench -p portage-tools`. The budget is 5 ms; a tool above it
//! makes the run fail. No harness of statistics is needed to tell microseconds from milliseconds.

#![allow(clippy::print_stdout, reason = "the table is what this program is for")]

#[path = "../tests/tools/shelf.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod shelf;

use std::time::{Duration, Instant};

use serde_json::{Value, json};

const BUDGET: Duration = Duration::from_millis(5);
const ROUNDS: usize = 200;

fn main() {
    let mut slow = Vec::new();
    println!("| tool | median | slowest of {ROUNDS} |\n|---|---|---|");
    for (name, input) in inputs() {
        let mut times: Vec<Duration> = (0..ROUNDS)
            .map(|_| {
                let started = Instant::now();
                std::hint::black_box(shelf::answer(name, &input));
                started.elapsed()
            })
            .collect();
        times.sort_unstable();
        let (median, slowest) = (times[ROUNDS / 2], times[ROUNDS - 1]);
        println!("| {name} | {} µs | {} µs |", median.as_micros(), slowest.as_micros());
        if median > BUDGET {
            slow.push(name);
        }
    }
    assert!(slow.is_empty(), "over {BUDGET:?}: {slow:?}");
}

fn inputs() -> Vec<(&'static str, Value)> {
    let clb = json!({"reading": 9, "writing": 8, "listening": 10, "speaking": 7});
    vec![
        (
            "crs",
            json!({
                "age": 34, "spouse": "accompanying", "education": "masters",
                "first_language": {"lang": "en", "clb": clb}, "second_language": {"lang": "fr", "clb": clb},
                "canadian_work_years": 2, "foreign_work_years": 4, "trade_certificate": true,
                "provincial_nomination": false, "sibling_in_canada": true, "canadian_study": "1-2",
                "spouse_factors": {"education": "bachelor", "clb": clb, "canadian_work_years": 1},
            }),
        ),
        (
            "fsw",
            json!({
                "age": 34, "education": "masters", "first_language_clb": clb, "second_language_clb": clb,
                "experience_years": 5, "arranged_employment": true,
                "adaptability": {
                    "spouse_language_clb4": true, "own_study_2y_canada": false, "spouse_study_2y_canada": true,
                    "own_work_1y_canada": true, "spouse_work_1y_canada": false, "relative_in_canada": true,
                },
            }),
        ),
        ("clb", json!({"test": "tef_canada_current", "ability": "reading", "score": 450, "test_day": "2026-01-15"})),
        ("programs", json!({"teer": "1", "continuous_work_years": 2, "first_language_clb": clb, "quebec": false})),
        ("funds", json!({"program": "express-entry", "family_size": 9, "rate": 61.25, "rate_day": "2026-11-20"})),
        ("fees", json!({"application": "economic", "partner": true, "children": 3, "children_with_biometrics": 1})),
        (
            "oinp",
            json!({
                "occupation": "31301", "hourly_wage": 38.5, "location": "ottawa", "position_months": 7,
                "other_ontario_months": 0, "canadian_earnings": 52000, "status": "work_permit",
                "education": "bachelor", "canadian_credentials": "none", "first_language_clb": clb,
                "second_language_clb": null,
            }),
        ),
        ("work", json!({"worker": "student", "hours": 50, "hourly_pay": 15, "paid": 100, "last_day": "2026-11-20"})),
        (
            "rent",
            json!({
                "about": "increase", "rent": 2000, "first_lived_in": "early", "last_change": "2025-09-01",
                "start": "2026-12-01", "told_on": "2026-08-20", "new_rent": 2100,
            }),
        ),
        ("driving", json!({"place": "other", "resident_since": "2026-10-01", "letter_of": "2026-01-01"})),
        ("school", json!({"born": "2012-03", "status": "permit"})),
        ("eligibility", json!({"status": "economic", "resident_since": "2022-05-10"})),
        (
            "benefits",
            json!({"status": "temporary", "partner": true, "children": ["2021-02", "2012-07"], "income": 75_000}),
        ),
        ("documents", json!({"purpose": "border", "have": ["passport", "copr"]})),
    ]
}
