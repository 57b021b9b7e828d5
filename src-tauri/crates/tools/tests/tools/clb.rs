//! IRCC's language test equivalency charts.

use portage_tools::{Allowed, Outcome, Say, Shown};
use serde_json::{Value, json};

use crate::shelf::{answer, bad, needs, refuses, with};

const ABILITIES: [&str; 4] = ["reading", "writing", "listening", "speaking"];

fn asked(test: &str, ability: &str, score: f64) -> Value {
    json!({"test": test, "ability": ability, "score": score})
}

fn level(test: &str, ability: &str, score: f64) -> i64 {
    answer("clb", &asked(test, ability, score)).extra["clb"].as_i64().unwrap()
}

/// A chart: by level from 10 or more down to 4, the lowest score of each ability. Each score gives its level, and the
/// step below gives the level below.
fn check(test: &str, step: f64, chart: [[f64; 4]; 7]) {
    for (row, scores) in chart.into_iter().enumerate() {
        let expected = 10 - i64::try_from(row).unwrap();
        for (ability, score) in ABILITIES.into_iter().zip(scores) {
            assert_eq!(level(test, ability, score), expected, "{test} {ability} {score}");
            let below = if expected == 4 { 0 } else { expected - 1 };
            assert_eq!(level(test, ability, score - step), below, "{test} {ability} just below {score}");
        }
    }
}

#[test]
fn ielts() {
    check(
        "ielts_gt",
        0.5,
        [
            [8.0, 7.5, 8.5, 7.5],
            [7.0, 7.0, 8.0, 7.0],
            [6.5, 6.5, 7.5, 6.5],
            [6.0, 6.0, 6.0, 6.0],
            [5.0, 5.5, 5.5, 5.5],
            [4.0, 5.0, 5.0, 5.0],
            [3.5, 4.0, 4.5, 4.0],
        ],
    );
    assert_eq!([6.0, 6.5, 7.0, 7.5].map(|score| level("ielts_gt", "listening", score)), [7, 7, 7, 8]);
    assert_eq!(level("ielts_gt", "reading", 9.0), 10);
    assert_eq!(level("ielts_gt", "speaking", 0.0), 0);
}

#[test]
fn celpip() {
    for score in 0..=12 {
        let expected = if score < 4 { 0 } else { score.min(10) };
        for ability in ABILITIES {
            assert_eq!(
                answer("clb", &json!({"test": "celpip_g", "ability": ability, "score": score})).extra["clb"],
                expected
            );
        }
    }
}

#[test]
fn pte_core() {
    check(
        "pte_core",
        1.0,
        [
            [88.0, 90.0, 89.0, 89.0],
            [78.0, 88.0, 82.0, 84.0],
            [69.0, 79.0, 71.0, 76.0],
            [60.0, 69.0, 60.0, 68.0],
            [51.0, 60.0, 50.0, 59.0],
            [42.0, 51.0, 39.0, 51.0],
            [33.0, 41.0, 28.0, 42.0],
        ],
    );
}

#[test]
fn tef_on_its_three_scales() {
    check(
        "tef_canada_equivalent",
        1.0,
        [
            [263.0, 393.0, 316.0, 393.0],
            [248.0, 371.0, 298.0, 371.0],
            [233.0, 349.0, 280.0, 349.0],
            [207.0, 310.0, 249.0, 310.0],
            [181.0, 271.0, 217.0, 271.0],
            [151.0, 226.0, 181.0, 226.0],
            [121.0, 181.0, 145.0, 181.0],
        ],
    );
    check("tef_canada_2019_2023", 1.0, [566.0, 533.0, 500.0, 450.0, 400.0, 350.0, 300.0].map(|score| [score; 4]));
    check(
        "tef_canada_current",
        1.0,
        [
            [546.0, 558.0, 546.0, 556.0],
            [503.0, 512.0, 503.0, 518.0],
            [462.0, 472.0, 462.0, 494.0],
            [434.0, 428.0, 434.0, 456.0],
            [393.0, 379.0, 393.0, 422.0],
            [352.0, 330.0, 352.0, 387.0],
            [306.0, 268.0, 306.0, 328.0],
        ],
    );
}

#[test]
fn tcf() {
    check(
        "tcf_canada",
        1.0,
        [
            [549.0, 16.0, 549.0, 16.0],
            [524.0, 14.0, 523.0, 14.0],
            [499.0, 12.0, 503.0, 12.0],
            [453.0, 10.0, 458.0, 10.0],
            [406.0, 7.0, 398.0, 7.0],
            [375.0, 6.0, 369.0, 6.0],
            [342.0, 4.0, 331.0, 4.0],
        ],
    );
}

#[test]
fn english_counts_in_clb_and_french_in_nclc() {
    for (test, scale) in [
        ("ielts_gt", "clb"),
        ("celpip_g", "clb"),
        ("pte_core", "clb"),
        ("tef_canada_current", "nclc"),
        ("tef_canada_2019_2023", "nclc"),
        ("tef_canada_equivalent", "nclc"),
        ("tcf_canada", "nclc"),
    ] {
        let score = if test == "ielts_gt" { 9 } else { 10 };
        let input = json!({"test": test, "ability": "writing", "score": score});
        assert_eq!(answer("clb", &input).extra["scale"], scale, "{test}");
    }
}

#[test]
fn the_next_level_is_told_with_its_score() {
    let answer = answer("clb", &asked("ielts_gt", "listening", 6.5));
    assert!(matches!(answer.outcome, Outcome::Say(Say::Line("clb-level", _))));
    let change = &answer.would_change[0];
    assert_eq!((change.by, format!("{:?}", change.what).contains("7500000")), (1, true), "7.5 is CLB 8");
    let top = crate::shelf::answer("clb", &asked("ielts_gt", "listening", 9.0));
    assert!(top.would_change.is_empty());
    assert!(matches!(top.outcome, Outcome::Say(Say::Line("clb-or-more", _))));
}

#[test]
fn a_result_counts_for_two_years() {
    let on = |day: &str| answer("clb", &with(&asked("ielts_gt", "reading", 6.0), "test_day", json!(day))).lines;
    let fresh = on("2024-11-23");
    assert_eq!(fresh[1].value, Shown::Date("2026-11-22".parse().unwrap()));
    assert_eq!(fresh[1].figure.as_deref(), Some("ee-language-validity"));
    assert_eq!(fresh.len(), 2, "today is its last day");
    assert_eq!(on("2024-11-22")[2].what, Say::line("expired"));
    let old = answer("clb", &with(&asked("ielts_gt", "reading", 6.0), "test_day", json!("2024-11-22")));
    assert_eq!(old.about, Some(Say::line("expired")), "it stands beside the level");
    let other = answer(
        "clb",
        &json!({"test": "tef_canada_current", "ability": "reading", "score": 434, "test_day": "2023-12-10"}),
    );
    assert_eq!(other.lines[1].what, Say::line("other-scale"));
    assert_eq!(answer("clb", &asked("ielts_gt", "reading", 6.0)).about, None);
}

#[test]
fn impossible_input_is_named_with_the_scale_of_the_test() {
    let input = asked("ielts_gt", "listening", 6.5);
    needs("clb", &input, &["test", "ability", "score"]);
    refuses("clb", &input, &[("test", json!("ielts")), ("test", json!(1)), ("test", Value::Null)]);
    refuses("clb", &input, &[("ability", json!("Reading")), ("ability", json!([])), ("ability", Value::Null)]);
    refuses("clb", &input, &[("test_day", json!("2027-01-01")), ("test_day", json!("yesterday"))]);
    for value in [json!(-0.5), json!(9.5), json!(6.3), json!("6.5"), json!(true), Value::Null] {
        refuses("clb", &input, &[("score", value)]);
    }
    for (test, ability, score, told) in [
        ("ielts_gt", "reading", 9.5, "score is 9.5; it must be a number from 0 to 9 in steps of 0.5"),
        ("ielts_gt", "reading", 6.25, "score is 6.25; it must be a number from 0 to 9 in steps of 0.5"),
        ("celpip_g", "reading", 13.0, "score is 13.0; it must be a number from 0 to 12 in steps of 1"),
        ("celpip_g", "reading", 7.5, "score is 7.5; it must be a number from 0 to 12 in steps of 1"),
        ("pte_core", "reading", 91.0, "score is 91.0; it must be a number from 10 to 90 in steps of 1"),
        ("tcf_canada", "writing", 21.0, "score is 21.0; it must be a number from 0 to 20 in steps of 1"),
        ("tcf_canada", "reading", 700.0, "score is 700.0; it must be a number from 0 to 699 in steps of 1"),
        (
            "tef_canada_equivalent",
            "listening",
            361.0,
            "score is 361.0; it must be a number from 0 to 360 in steps of 1",
        ),
    ] {
        assert_eq!(bad("clb", &asked(test, ability, score))[0].to_string(), told);
    }
    let missing = bad("clb", &json!({"test": "tcf_canada", "ability": "speaking"}));
    assert!(matches!(&missing[0].allowed, Allowed::Number { max, .. } if max == "20"));
}
