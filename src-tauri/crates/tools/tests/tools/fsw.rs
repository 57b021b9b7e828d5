//! The grid of the Federal Skilled Worker Program (IRPR 78 to 83). The expected points are added up by hand.

use portage_tools::{Answer, Outcome, Say, Shown};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::shelf::{answer, bad, needs, refuses, total, with};

const ADAPTABILITY: [&str; 6] = [
    "spouse_language_clb4",
    "own_study_2y_canada",
    "spouse_study_2y_canada",
    "own_work_1y_canada",
    "spouse_work_1y_canada",
    "relative_in_canada",
];

fn levels(reading: i64, writing: i64, listening: i64, speaking: i64) -> Value {
    json!({"reading": reading, "writing": writing, "listening": listening, "speaking": speaking})
}

/// 60 years old, with nothing that counts.
fn nobody() -> Value {
    json!({
        "age": 60, "education": "less_than_secondary", "first_language_clb": null, "second_language_clb": null,
        "experience_years": 0, "arranged_employment": false,
        "adaptability": ADAPTABILITY.iter().map(|name| (*name, false)).collect::<std::collections::BTreeMap<_, _>>(),
    })
}

fn changed(changes: &[(&str, Value)]) -> Value {
    changes.iter().fold(nobody(), |input, (path, value)| with(&input, path, value.clone()))
}

fn component(answer: &Answer, name: &str) -> i64 {
    answer.components.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no {name}")).1
}

fn points(name: &str, changes: &[(&str, Value)]) -> i64 {
    component(&answer("fsw", &changed(changes)), name)
}

#[test]
fn each_factor_by_its_table() {
    let education = [
        ("less_than_secondary", 0),
        ("secondary", 5),
        ("one_year", 15),
        ("two_year", 19),
        ("bachelor", 21),
        ("two_or_more", 22),
        ("masters", 23),
        ("doctoral", 25),
    ];
    for (level, expected) in education {
        assert_eq!(points("education", &[("education", json!(level))]), expected, "{level}");
    }
    for (years, expected) in [(0, 0), (1, 9), (2, 11), (3, 11), (4, 13), (5, 13), (6, 15), (40, 15)] {
        assert_eq!(points("experience", &[("experience_years", json!(years))]), expected, "{years} years");
    }
    for (years, expected) in [(0.9, 0), (1.5, 9), (3.9, 11), (5.99, 13), (6.0, 15)] {
        assert_eq!(points("experience", &[("experience_years", json!(years))]), expected, "{years} years");
    }
    let age = [(0, 0), (17, 0), (18, 12), (35, 12), (36, 11), (37, 10), (40, 7), (45, 2), (46, 1), (47, 0), (90, 0)];
    for (age, expected) in age {
        assert_eq!(points("age", &[("age", json!(age))]), expected, "{age}");
    }
    assert_eq!(points("arranged_employment", &[("arranged_employment", json!(true))]), 10);
}

#[test]
fn languages() {
    for (level, each) in [(0, 0), (6, 0), (7, 4), (8, 5), (9, 6), (10, 6), (12, 6)] {
        let clb = levels(level, level, level, level);
        assert_eq!(points("language", &[("first_language_clb", clb)]), 4 * each, "CLB {level}");
    }
    assert_eq!(points("language", &[("first_language_clb", levels(7, 8, 9, 6))]), 4 + 5 + 6);
    let second = |clb: Value| points("language", &[("second_language_clb", clb)]);
    assert_eq!(second(levels(5, 5, 5, 5)), 4);
    assert_eq!(second(levels(12, 12, 12, 4)), 0, "all or nothing");
    let both = [("first_language_clb", levels(9, 9, 9, 9)), ("second_language_clb", levels(7, 7, 7, 7))];
    assert_eq!(points("language", &both), 28);
}

#[test]
fn adaptability_stops_at_10() {
    for (name, expected) in ADAPTABILITY.iter().zip([5, 5, 5, 10, 5, 5]) {
        let path = format!("adaptability.{name}");
        assert_eq!(points("adaptability", &[(path.as_str(), json!(true))]), expected, "{name}");
    }
    let all: Vec<String> = ADAPTABILITY.iter().map(|name| format!("adaptability.{name}")).collect();
    let mut all: Vec<(&str, Value)> = all.iter().map(|path| (path.as_str(), json!(true))).collect();
    assert_eq!(points("adaptability", &all), 10);
    all.push(("arranged_employment", json!(true)));
    let answer = answer("fsw", &changed(&all));
    assert_eq!((component(&answer, "adaptability"), component(&answer, "arranged_employment")), (10, 10));
    assert_eq!(points("adaptability", &[("arranged_employment", json!(true))]), 5, "an offer counts once more here");
}

#[test]
fn whole_profiles_and_the_pass_mark() {
    let told = |changes: &[(&str, Value)]| {
        let answer = answer("fsw", &changed(changes));
        let Outcome::Points { total, of } = answer.outcome else { panic!() };
        assert_eq!(of, Some(100));
        (total, answer.extra["minimums_met"] == true, answer.extra["pass"] == true)
    };
    // 21 + 4 x 4 = 16 + 11 + 12 = 60; partner's language 5: 65; a relative on top 70.
    let mut profile = vec![
        ("age", json!(30)),
        ("education", json!("bachelor")),
        ("first_language_clb", levels(7, 7, 7, 7)),
        ("experience_years", json!(3)),
    ];
    assert_eq!(told(&profile), (60, true, false));
    profile.push(("adaptability.spouse_language_clb4", json!(true)));
    assert_eq!(told(&profile), (65, true, false));
    profile.push(("adaptability.relative_in_canada", json!(true)));
    assert_eq!(told(&profile), (70, true, true));
    // 67 to the point: 25 + 24 + 9 + 9 (38) = 67.
    let exactly = [
        ("age", json!(38)),
        ("education", json!("doctoral")),
        ("first_language_clb", levels(9, 9, 9, 9)),
        ("experience_years", json!(1)),
    ];
    assert_eq!(told(&exactly), (67, true, true));
    // 25 + (6 + 6 + 6 + 0 = 18) + 15 + 12 = 70, but one ability is below the minimum.
    let below = [
        ("age", json!(30)),
        ("education", json!("doctoral")),
        ("first_language_clb", levels(9, 9, 9, 6)),
        ("experience_years", json!(6)),
    ];
    assert_eq!(told(&below), (70, false, false));
    // 25 + 28 + 0 + 12 + 10 + 10 = 85 without any work.
    let without_work = [
        ("age", json!(18)),
        ("education", json!("doctoral")),
        ("first_language_clb", levels(10, 10, 10, 10)),
        ("second_language_clb", levels(5, 5, 5, 5)),
        ("arranged_employment", json!(true)),
        ("adaptability.own_study_2y_canada", json!(true)),
    ];
    assert_eq!(told(&without_work), (85, false, false));
    // 25 + 28 + 15 + 12 + 10 + 10: there is no more.
    let most = [
        ("age", json!(35)),
        ("education", json!("doctoral")),
        ("first_language_clb", levels(9, 9, 9, 9)),
        ("second_language_clb", levels(5, 5, 5, 5)),
        ("experience_years", json!(6)),
        ("arranged_employment", json!(true)),
        ("adaptability.own_work_1y_canada", json!(true)),
    ];
    assert_eq!(told(&most), (100, true, true));
    assert_eq!(told(&[]), (0, false, false));
}

#[test]
fn the_verdict_stands_beside_the_points() {
    // 60 points, as above; the partner's language and a relative make 70.
    let sixty = changed(&[
        ("age", json!(30)),
        ("education", json!("bachelor")),
        ("first_language_clb", levels(7, 7, 7, 7)),
        ("experience_years", json!(3)),
    ]);
    let seventy = with(&sixty, "adaptability.spouse_language_clb4", json!(true));
    let seventy = with(&seventy, "adaptability.relative_in_canada", json!(true));
    let weak = with(&seventy, "first_language_clb.speaking", json!(6));
    for (input, about) in [(sixty, "too-few"), (seventy, "passes"), (weak, "below-minimum")] {
        assert_eq!(answer("fsw", &input).about, Some(Say::line(about)));
    }
}

#[test]
fn minimums_are_told_one_by_one() {
    let input = changed(&[("first_language_clb", levels(7, 7, 7, 7)), ("experience_years", json!(1))]);
    let lines = answer("fsw", &input).lines;
    let told: Vec<(&str, &Shown, Option<&str>)> = lines
        .iter()
        .filter(|line| line.section == "minimums")
        .map(|line| match &line.what {
            Say::Line(key, _) => (*key, &line.value, line.figure.as_deref()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        told,
        [
            ("minimum-language", &Shown::Yes, Some("ee-fsw-clb")),
            ("minimum-experience", &Shown::Yes, Some("ee-fsw-work")),
            ("minimum-education", &Shown::No, None),
            ("pass-mark", &Shown::No, Some("ee-fsw-pass")),
        ]
    );
}

#[test]
fn impossible_input_is_named() {
    let input = changed(&[("first_language_clb", levels(7, 7, 7, 7)), ("second_language_clb", levels(5, 5, 5, 5))]);
    let mut paths: Vec<String> = [
        "age",
        "education",
        "first_language_clb",
        "first_language_clb.reading",
        "second_language_clb",
        "second_language_clb.speaking",
        "experience_years",
        "arranged_employment",
        "adaptability",
    ]
    .map(str::to_owned)
    .to_vec();
    paths.extend(ADAPTABILITY.iter().map(|name| format!("adaptability.{name}")));
    needs("fsw", &input, &paths.iter().map(String::as_str).collect::<Vec<_>>());
    for path in ["age", "experience_years", "first_language_clb.writing", "second_language_clb.listening"] {
        for value in [json!(-1), json!(121), json!(-0.5), json!("9"), json!(false), Value::Null] {
            refuses("fsw", &input, &[(path, value)]);
        }
    }
    refuses("fsw", &input, &[("age", json!(35.5)), ("experience_years", json!(60.5))]);
    for path in ["arranged_employment", "adaptability.own_work_1y_canada"] {
        refuses("fsw", &input, &[(path, json!("no")), (path, json!(0)), (path, Value::Null)]);
    }
    refuses(
        "fsw",
        &input,
        &[("education", json!("phd")), ("adaptability", json!(true)), ("adaptability", Value::Null)],
    );
    let told = bad("fsw", &with(&input, "adaptability.relative", json!(true)))[0].to_string();
    assert!(told.starts_with("adaptability.relative is not a field here"), "{told}");
}

prop_compose! {
    fn any_profile()(
        age in 0..=70i64,
        education in 0..8usize,
        first in prop::option::of([0..=12i64, 0..=12, 0..=12, 0..=12]),
        second in prop::option::of([0..=12i64, 0..=12, 0..=12, 0..=12]),
        years in 0..=9i64,
        yes in any::<[bool; 7]>(),
    ) -> Value {
        let education = ["less_than_secondary", "secondary", "one_year", "two_year", "bachelor", "two_or_more", "masters", "doctoral"][education];
        let clb = |of: Option<[i64; 4]>| of.map(|[r, w, l, s]| levels(r, w, l, s));
        let adaptability: std::collections::BTreeMap<_, _> = ADAPTABILITY.iter().zip(yes).collect();
        json!({
            "age": age, "education": education, "first_language_clb": clb(first), "second_language_clb": clb(second),
            "experience_years": years, "arranged_employment": yes[6], "adaptability": adaptability,
        })
    }
}

proptest! {
    #[test]
    fn ceilings_hold_and_the_parts_make_the_whole(profile in any_profile()) {
        let answer = answer("fsw", &profile);
        for (name, most) in
            [("education", 25), ("language", 28), ("experience", 15), ("age", 12), ("arranged_employment", 10), ("adaptability", 10)]
        {
            prop_assert!((0..=most).contains(&component(&answer, name)), "{}", name);
        }
        let whole: i64 = answer.components.iter().map(|(_, points)| points).sum();
        prop_assert_eq!(&answer.outcome, &Outcome::Points { total: whole, of: Some(100) });
        let lines: i64 = answer.lines.iter().map(|line| match line.value {
            Shown::Points { points, .. } => points,
            _ => 0,
        }).sum();
        prop_assert_eq!(lines, whole);
        prop_assert!(answer.extra["pass"] == false || (whole >= 67 && answer.extra["minimums_met"] == true));
    }

    #[test]
    fn more_of_a_good_thing_never_lowers_the_score(profile in any_profile()) {
        let before = total("fsw", &profile);
        let mut better = vec![
            with(&profile, "experience_years", json!(profile["experience_years"].as_i64().unwrap() + 1)),
            with(&profile, "arranged_employment", json!(true)),
            with(&profile, "education", json!("doctoral")),
        ];
        better.extend(ADAPTABILITY.iter().map(|name| with(&profile, &format!("adaptability.{name}"), json!(true))));
        for language in ["first_language_clb", "second_language_clb"] {
            for ability in ["reading", "writing", "listening", "speaking"] {
                if let Some(level) = profile[language][ability].as_i64().filter(|level| *level < 12) {
                    better.push(with(&profile, &format!("{language}.{ability}"), json!(level + 1)));
                }
            }
        }
        for other in better {
            prop_assert!(total("fsw", &other) >= before, "{} after {}", other, before);
        }
    }
}
