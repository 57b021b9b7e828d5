//! The Comprehensive Ranking System, by IRCC's page of criteria. The expected points are added up by hand.

use jiff::civil::Date;
use portage_tools::{Answer, Arg, Outcome, Say, Shown};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::shelf::{SHELF, Shelf, TODAY, answer, bad, needs, refuses, total, with};

/// 30 years old, alone, nothing else.
fn nobody() -> Value {
    json!({
        "age": 30, "spouse": "none", "education": "less_than_secondary", "first_language": null,
        "second_language": null, "canadian_work_years": 0, "foreign_work_years": 0, "trade_certificate": false,
        "provincial_nomination": false, "sibling_in_canada": false, "canadian_study": "none", "spouse_factors": null,
    })
}

fn changed(changes: &[(&str, Value)]) -> Value {
    changes.iter().fold(nobody(), |input, (path, value)| with(&input, path, value.clone()))
}

fn levels(reading: i64, writing: i64, listening: i64, speaking: i64) -> Value {
    json!({"reading": reading, "writing": writing, "listening": listening, "speaking": speaking})
}

fn test(lang: &str, level: i64) -> Value {
    json!({"lang": lang, "clb": levels(level, level, level, level)})
}

fn component(answer: &Answer, name: &str) -> i64 {
    answer.components.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no {name}")).1
}

fn points(name: &str, changes: &[(&str, Value)]) -> i64 {
    component(&answer("crs", &changed(changes)), name)
}

#[test]
fn age_in_both_columns() {
    let table = [
        (0, 0, 0),
        (17, 0, 0),
        (18, 90, 99),
        (19, 95, 105),
        (20, 100, 110),
        (29, 100, 110),
        (30, 95, 105),
        (31, 90, 99),
        (32, 85, 94),
        (33, 80, 88),
        (34, 75, 83),
        (35, 70, 77),
        (36, 65, 72),
        (37, 60, 66),
        (38, 55, 61),
        (39, 50, 55),
        (40, 45, 50),
        (41, 35, 39),
        (42, 25, 28),
        (43, 15, 17),
        (44, 5, 6),
        (45, 0, 0),
        (120, 0, 0),
    ];
    for (age, with_spouse, without) in table {
        assert_eq!(points("age", &[("age", json!(age)), ("spouse", json!("accompanying"))]), with_spouse, "{age}");
        for spouse in ["none", "not_accompanying", "citizen_or_pr"] {
            assert_eq!(points("age", &[("age", json!(age)), ("spouse", json!(spouse))]), without, "{age} {spouse}");
        }
    }
}

#[test]
fn education_in_both_columns_and_of_the_spouse() {
    let table = [
        ("less_than_secondary", 0, 0, 0),
        ("secondary", 28, 30, 2),
        ("one_year", 84, 90, 6),
        ("two_year", 91, 98, 7),
        ("bachelor", 112, 120, 8),
        ("two_or_more", 119, 128, 9),
        ("masters", 126, 135, 10),
        ("doctoral", 140, 150, 10),
    ];
    for (level, with_spouse, without, of_spouse) in table {
        let factors = json!({"education": level, "clb": null, "canadian_work_years": 0});
        let both = [("education", json!(level)), ("spouse", json!("accompanying")), ("spouse_factors", factors)];
        assert_eq!(points("education", &both), with_spouse, "{level}");
        assert_eq!(points("spouse", &both), of_spouse, "{level}");
        assert_eq!(points("education", &[("education", json!(level))]), without, "{level}");
    }
}

#[test]
fn languages_by_ability() {
    // Level, first language with and without a spouse, second language, spouse: each for one ability.
    let table = [
        (0, 0, 0, 0, 0),
        (3, 0, 0, 0, 0),
        (4, 6, 6, 0, 0),
        (5, 6, 6, 1, 1),
        (6, 8, 9, 1, 1),
        (7, 16, 17, 3, 3),
        (8, 22, 23, 3, 3),
        (9, 29, 31, 6, 5),
        (10, 32, 34, 6, 5),
        (12, 32, 34, 6, 5),
    ];
    for (level, with_spouse, without, second, of_spouse) in table {
        let mixed = levels(level, 0, 0, 0);
        let english = json!({"lang": "en", "clb": mixed});
        assert_eq!(points("first_language", &[("first_language", english.clone())]), without, "{level}");
        let french = json!({"lang": "fr", "clb": levels(0, 0, level, 0)});
        assert_eq!(points("second_language", &[("second_language", french)]), second, "{level}");
        let factors = json!({"education": "less_than_secondary", "clb": mixed, "canadian_work_years": 0});
        let both = [("spouse", json!("accompanying")), ("first_language", english), ("spouse_factors", factors)];
        assert_eq!(points("first_language", &both), with_spouse, "{level}");
        assert_eq!(points("spouse", &both), of_spouse, "{level}");
    }
}

#[test]
fn four_abilities_and_the_ceilings_of_the_second_language() {
    let both = [("first_language", test("en", 10)), ("second_language", test("fr", 9))];
    assert_eq!((points("first_language", &both), points("second_language", &both)), (136, 24));
    let both = [both.to_vec(), vec![("spouse", json!("accompanying"))]].concat();
    assert_eq!((points("first_language", &both), points("second_language", &both)), (128, 22));
    let cut: Vec<_> = answer("crs", &changed(&both))
        .lines
        .into_iter()
        .filter_map(|line| Some((line.capped_from?, line.value)))
        .collect();
    assert_eq!(cut, [(6, Shown::Points { points: 4, of: Some(6) })], "the last ability is cut from 6 to 4");
}

#[test]
fn canadian_work_in_both_columns_and_of_the_spouse() {
    let table = [
        (0, 0, 0, 0),
        (1, 35, 40, 5),
        (2, 46, 53, 7),
        (3, 56, 64, 8),
        (4, 63, 72, 9),
        (5, 70, 80, 10),
        (60, 70, 80, 10),
    ];
    for (years, with_spouse, without, of_spouse) in table {
        let factors = json!({"education": "less_than_secondary", "clb": null, "canadian_work_years": years});
        let work = ("canadian_work_years", json!(years));
        let both = [work.clone(), ("spouse", json!("accompanying")), ("spouse_factors", factors)];
        assert_eq!((points("canadian_work", &both), points("spouse", &both)), (with_spouse, of_spouse), "{years}");
        assert_eq!(points("canadian_work", &[work]), without, "{years}");
    }
}

#[test]
fn transferability_of_each_pair() {
    // What, and its points alone: by the lowest of four levels, and by years of Canadian work.
    let of_education = |education: &str, level: i64, canadian: i64| {
        points(
            "transferability",
            &[
                ("education", json!(education)),
                ("first_language", test("en", level)),
                ("canadian_work_years", json!(canadian)),
            ],
        )
    };
    for education in ["less_than_secondary", "secondary"] {
        assert_eq!(of_education(education, 10, 5), 0, "{education}");
    }
    for education in ["one_year", "two_year", "bachelor"] {
        let found = [(6, 0), (7, 0), (8, 0), (9, 0), (12, 0), (6, 1), (6, 2), (6, 5), (7, 1), (9, 1), (9, 2)];
        let points = found.map(|(level, canadian)| of_education(education, level, canadian));
        assert_eq!(points, [0, 13, 13, 25, 25, 13, 25, 25, 26, 38, 50], "{education}");
    }
    for education in ["two_or_more", "masters", "doctoral"] {
        let found = [(6, 0), (7, 0), (9, 0), (6, 1), (6, 2), (7, 1), (9, 1), (9, 2)];
        let points = found.map(|(level, canadian)| of_education(education, level, canadian));
        assert_eq!(points, [0, 25, 50, 25, 50, 50, 50, 50], "{education}: the two share a ceiling of 50");
    }
    let of_foreign = |foreign: i64, level: i64, canadian: i64| {
        points(
            "transferability",
            &[
                ("foreign_work_years", json!(foreign)),
                ("first_language", test("en", level)),
                ("canadian_work_years", json!(canadian)),
            ],
        )
    };
    for foreign in [1, 2] {
        let found = [(6, 0), (7, 0), (9, 0), (6, 1), (6, 2), (7, 1), (9, 2)];
        let points = found.map(|(level, canadian)| of_foreign(foreign, level, canadian));
        assert_eq!(points, [0, 13, 25, 13, 25, 26, 50], "{foreign} years");
    }
    for foreign in [3, 60] {
        let found = [(6, 0), (7, 0), (9, 0), (6, 1), (6, 2), (7, 1), (9, 2)];
        let points = found.map(|(level, canadian)| of_foreign(foreign, level, canadian));
        assert_eq!(points, [0, 25, 50, 25, 50, 50, 50], "{foreign} years");
    }
    let of_trade = |level: i64| {
        points("transferability", &[("trade_certificate", json!(true)), ("first_language", test("fr", level))])
    };
    assert_eq!([4, 5, 6, 7, 10].map(of_trade), [0, 25, 25, 50, 50]);
}

#[test]
fn transferability_counts_the_lowest_ability_and_stops_at_100() {
    let first = json!({"lang": "en", "clb": levels(10, 10, 6, 10)});
    let all = [
        ("education", json!("doctoral")),
        ("foreign_work_years", json!(3)),
        ("trade_certificate", json!(true)),
        ("first_language", first),
    ];
    assert_eq!(points("transferability", &all), 25, "only the certificate takes CLB 6");
    let all = [all.to_vec(), vec![("first_language", test("en", 9)), ("canadian_work_years", json!(2))]].concat();
    let answer = answer("crs", &changed(&all));
    assert_eq!(component(&answer, "transferability"), 100);
    let certificate = answer.lines.iter().find(|line| line.what == Say::line("trade-and-language")).unwrap();
    assert_eq!(certificate.capped_from, Some(50));
    assert_eq!(certificate.value, Shown::Points { points: 0, of: Some(50) });
}

#[test]
fn additional_points() {
    let yes = json!(true);
    assert_eq!(points("additional", &[("provincial_nomination", yes.clone())]), 600);
    assert_eq!(points("additional", &[("sibling_in_canada", yes.clone())]), 15);
    assert_eq!(points("additional", &[("canadian_study", json!("1-2"))]), 15);
    assert_eq!(points("additional", &[("canadian_study", json!("3+"))]), 30);
    let all = [
        ("provincial_nomination", yes.clone()),
        ("sibling_in_canada", yes),
        ("canadian_study", json!("3+")),
        ("first_language", test("fr", 7)),
    ];
    assert_eq!(points("additional", &all), 600, "never more than 600");
}

#[test]
fn french_counts_whichever_language_it_is() {
    let french =
        |first: Value, second: Value| points("additional", &[("first_language", first), ("second_language", second)]);
    assert_eq!(french(test("fr", 7), Value::Null), 25, "no test of English");
    assert_eq!(french(test("fr", 7), test("en", 4)), 25);
    assert_eq!(french(test("fr", 7), test("en", 5)), 50);
    assert_eq!(french(test("en", 10), test("fr", 7)), 50);
    assert_eq!(french(test("en", 4), test("fr", 12)), 25);
    assert_eq!(french(test("en", 10), test("fr", 6)), 0);
    assert_eq!(french(test("en", 10), json!({"lang": "fr", "clb": levels(10, 10, 6, 10)})), 0, "all four count");
    assert_eq!(french(test("fr", 9), json!({"lang": "en", "clb": levels(5, 5, 5, 4)})), 25, "all four count");
    assert_eq!(french(Value::Null, test("fr", 7)), 25);
}

/// Whole profiles. The sums beside each are by hand, in the order of the components.
#[test]
fn whole_profiles() {
    // 110 + 120 + 4 x 31 + 0 + 0 = 354; 0; 25 (bachelor, CLB 9) + 50 (3 years abroad, CLB 9) = 75; 0.
    let single = [
        ("age", json!(29)),
        ("education", json!("bachelor")),
        ("first_language", test("en", 9)),
        ("foreign_work_years", json!(3)),
    ];
    assert_eq!(total("crs", &changed(&single)), 354 + 75);

    // 72 (36) + 135 + (34 + 31 + 34 + 23 = 122) + (3 + 1 + 3 + 0 = 7) + 53 = 389. Lowest level 8: masters with CLB 7 is
    // 25, masters with 2 years in Canada 50, held to 50; 1 year abroad with CLB 7 is 13, with 2 years in Canada 25, 38.
    // Study in Canada of 1 or 2 years 15. Partner a citizen: no factors, the other column.
    let married = [
        ("age", json!(36)),
        ("spouse", json!("citizen_or_pr")),
        ("education", json!("masters")),
        ("first_language", json!({"lang": "en", "clb": levels(10, 9, 12, 8)})),
        ("second_language", json!({"lang": "fr", "clb": levels(7, 5, 8, 4)})),
        ("canadian_work_years", json!(2)),
        ("foreign_work_years", json!(1)),
        ("canadian_study", json!("1-2")),
    ];
    assert_eq!(total("crs", &changed(&married)), 389 + 50 + 38 + 15);

    // 85 (32) + 112 + 4 x 29 = 116 + 0 + 35 = 348; spouse 8 + (3 + 3 + 5 + 1 = 12) + 5 = 25; bachelor: CLB 9 25 and
    // 1 year in Canada 13 = 38; 2 years abroad: CLB 9 25 and 1 year in Canada 13 = 38; nothing more.
    let couple = [
        ("age", json!(32)),
        ("spouse", json!("accompanying")),
        ("education", json!("bachelor")),
        ("first_language", test("en", 9)),
        ("canadian_work_years", json!(1)),
        ("foreign_work_years", json!(2)),
        ("spouse_factors", json!({"education": "bachelor", "clb": levels(7, 8, 9, 5), "canadian_work_years": 1})),
    ];
    assert_eq!(total("crs", &changed(&couple)), 348 + 25 + 76);

    // A welder from Quebec City's sister town: 28 (42) + 30 + 4 x 17 = 68 + 0 + 40 = 166; no tier for secondary school;
    // 3 years abroad with NCLC 7 25 and 1 year in Canada 25 = 50; certificate with NCLC 7 50; nomination 600 is all of
    // the additional points, sibling and French on top change nothing.
    let nominee = [
        ("age", json!(42)),
        ("spouse", json!("not_accompanying")),
        ("education", json!("secondary")),
        ("first_language", test("fr", 7)),
        ("canadian_work_years", json!(1)),
        ("foreign_work_years", json!(7)),
        ("trade_certificate", json!(true)),
        ("provincial_nomination", json!(true)),
        ("sibling_in_canada", json!(true)),
    ];
    assert_eq!(total("crs", &changed(&nominee)), 166 + 100 + 600);

    // The most that there is: 110 + 150 + 136 + 24 + 80 = 500; 100; 600.
    let most = [
        ("age", json!(25)),
        ("education", json!("doctoral")),
        ("first_language", test("en", 10)),
        ("second_language", test("fr", 10)),
        ("canadian_work_years", json!(5)),
        ("foreign_work_years", json!(5)),
        ("provincial_nomination", json!(true)),
    ];
    let answer = answer("crs", &changed(&most));
    assert_eq!(answer.outcome, Outcome::Points { total: 1200, of: Some(1200) });
    let names: Vec<&str> = answer.components.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        names,
        [
            "age",
            "education",
            "first_language",
            "second_language",
            "canadian_work",
            "core",
            "spouse",
            "transferability",
            "additional"
        ]
    );
    assert_eq!(total("crs", &changed(&[("age", json!(17))])), 0);
}

#[test]
fn factors_of_a_spouse_who_does_not_count_are_told_and_not_added() {
    let factors = json!({"education": "doctoral", "clb": levels(9, 9, 9, 9), "canadian_work_years": 5});
    let said = |input: &Value| -> Vec<Say> {
        let lines = answer("crs", input).lines;
        lines.into_iter().filter(|line| line.section == "spouse").map(|line| line.what).collect()
    };
    for spouse in ["none", "not_accompanying", "citizen_or_pr"] {
        let input = changed(&[("spouse", json!(spouse)), ("spouse_factors", factors.clone())]);
        assert_eq!(total("crs", &input), total("crs", &changed(&[("spouse", json!(spouse))])));
        assert_eq!(said(&input), [Say::line("spouse-not-counted")]);
    }
    let accompanying = changed(&[("spouse", json!("accompanying"))]);
    assert_eq!(said(&accompanying), [Say::line("no-spouse-factors")]);
    let most = with(&accompanying, "spouse_factors", factors);
    assert_eq!(component(&answer("crs", &most), "spouse"), 40);
}

#[test]
fn a_job_offer_brings_nothing_since_the_day_that_the_line_names() {
    let answer = answer("crs", &nobody());
    let line = answer.lines.iter().find(|line| line.part == "job_offer").unwrap();
    assert_eq!(line.value, Shown::Points { points: 0, of: None });
    assert_eq!(SHELF.figure(line.figure.as_deref().unwrap()), "2025-03-25");
}

#[test]
fn what_would_change_the_score() {
    // 105 + 120 + 4 x 17 = 68 + 0 = 293; bachelor with CLB 7 13; 1 year abroad with CLB 7 13: 319.
    let input = changed(&[
        ("education", json!("bachelor")),
        ("first_language", test("en", 7)),
        ("foreign_work_years", json!(1)),
    ]);
    let answer = answer("crs", &input);
    assert_eq!(answer.outcome, Outcome::Points { total: 319, of: Some(1200) });
    let by = |key: &str| {
        let found = answer.would_change.iter().find(|change| matches!(&change.what, Say::Line(of, _) if *of == key));
        found.map(|change| change.by)
    };
    assert_eq!(by("nomination"), Some(600));
    assert_eq!(by("birthday"), Some(99 - 105));
    // 40 for the year, and 13 more for each of two pairs.
    assert_eq!(by("canadian-work-more"), Some(40 + 13 + 13));
    assert_eq!(by("foreign-work-more"), None, "1 and 2 years are one tier");
    assert_eq!(by("first-language-more"), Some(4 * 6));
    assert_eq!(by("first-language-all"), Some(4 * 14 + 12 + 12), "CLB 9 in all four");
    // Four times 3 points as a second language, and 50 since English is above 4.
    assert_eq!(by("french-all"), Some(12 + 50));
    assert_eq!(by("education-more"), Some(8 + 12), "two credentials: 128, and 25 with CLB 7");
    assert!(answer.would_change.is_sorted_by_key(|change| -change.by));
}

#[test]
fn the_newest_round_of_each_category_stands_beside_the_score() {
    let mut shelf = Shelf::open();
    let round = |id: &str, date: &str, category: &str, lowest: i64| {
        json!({"kind": "round", "id": id, "owner": "canada", "number": id.parse::<i64>().unwrap(), "date": date,
            "category": category, "invited": 100, "lowest_score": lowest})
    };
    shelf.put(&round("437", "2026-08-19", "french", 382));
    shelf.put(&round("429", "2026-07-22", "french", 399));
    shelf.put(&round("446", "2026-09-29", "canadian-experience", 518));
    shelf.put(&round("450", "2026-12-01", "healthcare", 300));
    shelf.put(&round("448", "2026-10-02", "some-new-category", 10));
    let input = changed(&[
        ("age", json!(25)),
        ("education", json!("masters")),
        ("first_language", test("en", 9)),
        ("foreign_work_years", json!(3)),
    ]);
    // 110 + 135 + 124 = 369, and 50 and 50.
    let answer = shelf.ask_on("crs", &input, TODAY).unwrap();
    assert_eq!(answer.outcome, Outcome::Points { total: 469, of: Some(1200) });
    let rounds: Vec<_> = answer.lines.iter().filter(|line| line.section == "rounds").collect();
    let told: Vec<_> = rounds.iter().map(|line| (format!("{:?}", line.what), line.value.clone())).collect();
    let apart = |key, points| Shown::Say(Say::Line(key, vec![("points", Arg::Number(points))]));
    assert_eq!(rounds.len(), 3, "a remark, and the two categories that are known by today: {told:?}");
    assert!(told[1].0.contains("category-canadian-experience") && told[1].1 == apart("round-short", 49), "{told:?}");
    assert!(told[2].0.contains("2026-08-19") && told[2].1 == apart("round-enough", 87), "{told:?}");
}

#[test]
fn only_full_years_of_work_count() {
    // "None or less than a year" is the first row of the grid, 1 year the second.
    for (years, points_of_work) in [(0.0, 0), (0.99, 0), (1.0, 40), (1.9, 40), (2.0, 53), (4.999, 72), (5.5, 80)] {
        assert_eq!(points("canadian_work", &[("canadian_work_years", json!(years))]), points_of_work, "{years}");
    }
}

#[test]
fn rules_of_another_day_are_not_used() {
    let before: Date = "2025-03-24".parse().unwrap();
    let fault = SHELF.ask_on("crs", &nobody(), before).unwrap_err();
    assert_eq!(fault.to_string(), "there are no rules that held on 2025-03-24");
}

#[test]
fn impossible_input_is_named() {
    let input = changed(&[
        ("spouse", json!("accompanying")),
        ("first_language", test("en", 9)),
        ("second_language", test("fr", 5)),
        ("spouse_factors", json!({"education": "bachelor", "clb": levels(7, 7, 7, 7), "canadian_work_years": 1})),
    ]);
    answer("crs", &input);
    needs(
        "crs",
        &input,
        &[
            "age",
            "spouse",
            "education",
            "first_language",
            "first_language.lang",
            "first_language.clb",
            "first_language.clb.reading",
            "first_language.clb.writing",
            "first_language.clb.listening",
            "first_language.clb.speaking",
            "second_language",
            "second_language.lang",
            "second_language.clb.speaking",
            "canadian_work_years",
            "foreign_work_years",
            "trade_certificate",
            "provincial_nomination",
            "sibling_in_canada",
            "canadian_study",
            "spouse_factors",
            "spouse_factors.education",
            "spouse_factors.clb",
            "spouse_factors.clb.listening",
            "spouse_factors.canadian_work_years",
        ],
    );
    refuses("crs", &input, &[("age", json!(30.5))]);
    for path in ["age", "canadian_work_years", "foreign_work_years", "spouse_factors.canadian_work_years"] {
        for value in [json!(-1), json!(-0.5), json!(121), json!("30"), json!(true), json!([]), Value::Null] {
            refuses("crs", &input, &[(path, value)]);
        }
    }
    refuses("crs", &input, &[("canadian_work_years", json!(60.5)), ("foreign_work_years", json!(1e300))]);
    for path in ["first_language.clb.reading", "second_language.clb.writing", "spouse_factors.clb.speaking"] {
        for value in [json!(-1), json!(13), json!(6.5), json!("7"), Value::Null] {
            refuses("crs", &input, &[(path, value)]);
        }
    }
    for path in ["trade_certificate", "provincial_nomination", "sibling_in_canada"] {
        for value in [json!("yes"), json!(1), json!("true"), Value::Null] {
            refuses("crs", &input, &[(path, value)]);
        }
    }
    for path in ["spouse", "education", "canadian_study", "first_language.lang", "spouse_factors.education"] {
        for value in [json!("phd"), json!("None"), json!(3), json!(""), Value::Null] {
            refuses("crs", &input, &[(path, value)]);
        }
    }
    for path in ["first_language", "second_language", "spouse_factors", "first_language.clb"] {
        refuses("crs", &input, &[(path, json!("en")), (path, json!([])), (path, json!(7))]);
    }
    let told = bad("crs", &with(&input, "first_language.clb.reading", json!(13)))[0].to_string();
    assert_eq!(told, "first_language.clb.reading is 13; it must be a whole number from 0 to 12");
    let told = bad("crs", &with(&input, "canadian_study", json!("2")))[0].to_string();
    assert_eq!(told, "canadian_study is \"2\"; it must be one of none, 1-2, 3+");
    let told = bad("crs", &with(&input, "agee", json!(30)))[0].to_string();
    assert_eq!(told, "agee is not a field here; did you mean age?");
}

#[test]
fn a_second_language_that_is_the_first_is_refused() {
    for lang in ["en", "fr"] {
        let input = changed(&[("first_language", test(lang, 9)), ("second_language", test(lang, 7))]);
        let bad = bad("crs", &input);
        assert_eq!(bad.len(), 1);
        assert_eq!(bad[0].field, "second_language.lang");
        assert!(bad[0].to_string().ends_with("it must be another one than first_language.lang"), "{}", bad[0]);
    }
}

fn any_levels() -> impl Strategy<Value = Value> {
    (0..=12i64, 0..=12i64, 0..=12i64, 0..=12i64).prop_map(|(r, w, l, s)| levels(r, w, l, s))
}

const EDUCATION: [&str; 8] =
    ["less_than_secondary", "secondary", "one_year", "two_year", "bachelor", "two_or_more", "masters", "doctoral"];

prop_compose! {
    fn any_profile()(
        age in 0..=70i64,
        spouse in prop::sample::select(vec!["none", "accompanying", "not_accompanying", "citizen_or_pr"]),
        education in prop::sample::select(EDUCATION.to_vec()),
        first in prop::option::of(any_levels()),
        second in prop::option::of(any_levels()),
        english_first in any::<bool>(),
        work in (0..=6i64, 0..=6i64),
        yes in (any::<bool>(), any::<bool>(), any::<bool>()),
        study in prop::sample::select(vec!["none", "1-2", "3+"]),
        factors in prop::option::of((prop::sample::select(EDUCATION.to_vec()), prop::option::of(any_levels()), 0..=6i64)),
    ) -> Value {
        let (one, other) = if english_first { ("en", "fr") } else { ("fr", "en") };
        json!({
            "age": age, "spouse": spouse, "education": education,
            "first_language": first.map(|clb| json!({"lang": one, "clb": clb})),
            "second_language": second.map(|clb| json!({"lang": other, "clb": clb})),
            "canadian_work_years": work.0, "foreign_work_years": work.1,
            "trade_certificate": yes.0, "provincial_nomination": yes.1, "sibling_in_canada": yes.2,
            "canadian_study": study,
            "spouse_factors": factors.map(|(education, clb, years)| {
                json!({"education": education, "clb": clb, "canadian_work_years": years})
            }),
        })
    }
}

proptest! {
    #[test]
    fn ceilings_hold_and_the_parts_make_the_whole(profile in any_profile()) {
        let answer = answer("crs", &profile);
        let of = |name: &str| component(&answer, name);
        let with_spouse = profile["spouse"] == "accompanying";
        let (core, age, education, first, second, work) =
            if with_spouse { (460, 100, 140, 128, 22, 70) } else { (500, 110, 150, 136, 24, 80) };
        for (name, most) in [
            ("core", core), ("age", age), ("education", education), ("first_language", first),
            ("second_language", second), ("canadian_work", work), ("spouse", if with_spouse { 40 } else { 0 }),
            ("transferability", 100), ("additional", 600),
        ] {
            prop_assert!((0..=most).contains(&of(name)), "{} is {}", name, of(name));
        }
        let parts = of("age") + of("education") + of("first_language") + of("second_language") + of("canadian_work");
        prop_assert_eq!(parts, of("core"));
        let whole = of("core") + of("spouse") + of("transferability") + of("additional");
        prop_assert_eq!(&answer.outcome, &Outcome::Points { total: whole, of: Some(1200) });
        let lines: i64 = answer.lines.iter().map(|line| match line.value {
            Shown::Points { points, .. } => points,
            _ => 0,
        }).sum();
        prop_assert_eq!(lines, whole);
    }

    #[test]
    fn more_of_a_good_thing_never_lowers_the_score(profile in any_profile()) {
        let before = total("crs", &profile);
        let mut better = Vec::new();
        for path in ["canadian_work_years", "foreign_work_years"] {
            better.push(with(&profile, path, json!(profile[path].as_i64().unwrap() + 1)));
        }
        for path in ["trade_certificate", "provincial_nomination", "sibling_in_canada"] {
            better.push(with(&profile, path, json!(true)));
        }
        for study in ["1-2", "3+"].into_iter().skip(usize::from(profile["canadian_study"] != "none")) {
            better.push(with(&profile, "canadian_study", json!(study)));
        }
        let next = EDUCATION.iter().skip_while(|level| profile["education"] != **level).nth(1);
        better.extend(next.map(|level| with(&profile, "education", json!(level))));
        for language in ["first_language", "second_language"] {
            for ability in ["reading", "writing", "listening", "speaking"] {
                let level = &profile[language]["clb"][ability];
                if let Some(level) = level.as_i64().filter(|level| *level < 12) {
                    better.push(with(&profile, &format!("{language}.clb.{ability}"), json!(level + 1)));
                }
            }
        }
        if profile["spouse_factors"].is_object() {
            let years = profile["spouse_factors"]["canadian_work_years"].as_i64().unwrap();
            better.push(with(&profile, "spouse_factors.canadian_work_years", json!(years + 1)));
            better.push(with(&profile, "spouse_factors.education", json!("doctoral")));
        }
        for other in better {
            prop_assert!(total("crs", &other) >= before, "{} after {}", other, before);
        }
    }

    #[test]
    fn only_a_spouse_who_comes_along_and_is_neither_citizen_nor_resident_has_a_column(profile in any_profile()) {
        let single = total("crs", &with(&with(&profile, "spouse", json!("none")), "spouse_factors", Value::Null));
        for spouse in ["none", "not_accompanying", "citizen_or_pr"] {
            prop_assert_eq!(total("crs", &with(&profile, "spouse", json!(spouse))), single);
        }
        let couple = answer("crs", &with(&profile, "spouse", json!("accompanying")));
        let parts: Vec<&str> = couple.lines.iter().map(|line| line.part.as_str()).collect();
        prop_assert!(parts.iter().all(|part| !part.contains("without_spouse")), "{:?}", parts);
        prop_assert!(parts.iter().any(|part| part.contains("with_spouse")));
    }
}
