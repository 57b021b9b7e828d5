//! Kindergarten from the year in which a child turns 4; grade 1 follows at 6, grade 12 at 17; compulsory from 6 to 18.

use serde_json::{Value, json};

use super::words::{find, outcome, said, shown, told, told_on};
use crate::shelf::{needs, refuses};

#[test]
fn the_year_of_birth_gives_the_grade() {
    // The school year that began in September 2026.
    for (born, grade) in [
        ("2022-12", "grade-jk"),
        ("2022-01", "grade-jk"),
        ("2021-06", "grade-sk"),
        ("2020-01", "grade-1"),
        ("2015-09", "grade-6"),
        ("2012-03", "grade-9"),
        ("2009-11", "grade-12"),
        ("2008-12", "ask-board"),
    ] {
        assert_eq!(outcome(&told("school", &json!({"born": born}))), grade, "{born}");
    }
}

#[test]
fn summer_means_the_next_school_year() {
    let grade = |day| outcome(&told_on("school", &json!({"born": "2015-09"}), day));
    assert_eq!(grade(jiff::civil::date(2026, 6, 30)), "grade-5");
    assert_eq!(grade(jiff::civil::date(2026, 7, 1)), "grade-6");
    assert_eq!(grade(jiff::civil::date(2027, 1, 15)), "grade-6");
}

#[test]
fn who_comes_later_enters_the_grade_of_that_time() {
    let answer = told("school", &json!({"born": "2015-09", "arrival": "2027-08-20"}));
    assert_eq!((outcome(&answer), shown(&answer, "school-year")), ("grade-7".to_owned(), "2027-09-01".to_owned()));
    let past = told("school", &json!({"born": "2015-09", "arrival": "2025-01-01"}));
    assert_eq!(outcome(&past), "grade-6", "they are here already");
}

#[test]
fn little_ones_are_told_when_they_may_begin() {
    let answer = told("school", &json!({"born": "2023-05"}));
    assert_eq!((outcome(&answer), shown(&answer, "may-begin")), ("later".to_owned(), "2027-09-01".to_owned()));
    assert!(answer.next.iter().any(|next| next.id == "child-care"));
}

#[test]
fn kindergarten_is_a_choice_and_grade_one_is_not() {
    assert_eq!(shown(&told("school", &json!({"born": "2021-06"})), "compulsory"), "no");
    assert_eq!(shown(&told("school", &json!({"born": "2020-06"})), "compulsory"), "yes");
    assert_eq!(shown(&told("school", &json!({"born": "2009-06"})), "compulsory"), "yes");
    // Six only after school has begun: grade 1 is open, and compulsory from the next September on.
    assert_eq!(shown(&told("school", &json!({"born": "2020-10"})), "compulsory"), "no");
    assert_eq!(shown(&told("school", &json!({"born": "2019-10"})), "compulsory"), "yes");
}

#[test]
fn high_school_has_credits_and_hours() {
    let high = told("school", &json!({"born": "2012-03"}));
    assert_eq!((shown(&high, "credits"), shown(&high, "community-hours")), ("30".to_owned(), "40".to_owned()));
    assert!(find(&told("school", &json!({"born": "2013-03"})), "credits").is_none());
}

#[test]
fn the_four_systems_say_who_comes_in() {
    let systems = |right: Value, catholic: Value| {
        let answer = told("school", &json!({"born": "2015-09", "french_right": right, "catholic": catholic}));
        ["english-public", "english-catholic", "french-public", "french-catholic"]
            .map(|system| shown(&answer, &format!("system-{system}")))
            .join(" ")
    };
    assert_eq!(systems(json!(false), json!(false)), "open ask-catholic by-committee by-committee");
    assert_eq!(systems(json!(true), json!(true)), "open open by-right by-right");
    assert_eq!(systems(Value::Null, Value::Null), "open ask-catholic by-committee by-committee");
}

#[test]
fn school_is_free_where_the_law_says_so_and_asked_about_otherwise() {
    for status in ["permanent", "protected", "claimant", "no-status", "citizen"] {
        assert_eq!(shown(&told("school", &json!({"born": "2015-09", "status": status})), "free"), "yes", "{status}");
    }
    for status in ["permit", "visitor"] {
        let answer = told("school", &json!({"born": "2015-09", "status": status}));
        assert_eq!(shown(&answer, "free-ask"), "unknown", "{status}");
    }
}

#[test]
fn chickenpox_is_asked_of_those_born_from_2010_on() {
    let vaccines = |born: &str| {
        let answer = told("school", &json!({"born": born}));
        answer.lines.iter().filter(|line| said(&line.what).starts_with("vaccine-")).count()
    };
    assert_eq!((vaccines("2010-01"), vaccines("2009-12")), (9, 8));
}

#[test]
fn the_guardian_paper_is_for_guardians() {
    let has = |input: &Value| find(&told("school", input), "paper-guardian").is_some();
    assert!(has(&json!({"born": "2015-09", "with_guardian": true})));
    assert!(!has(&json!({"born": "2015-09", "with_guardian": false})));
}

#[test]
fn impossible_input_is_named() {
    let input = json!({"born": "2015-09"});
    needs("school", &input, &["born"]);
    refuses(
        "school",
        &input,
        &[
            ("born", json!("2026-12")),
            ("born", json!("2015-13")),
            ("born", json!(2015)),
            ("arrival", json!("soon")),
            ("status", json!("tourist")),
            ("french_right", json!(1)),
            ("catholic", json!("no")),
            ("with_guardian", json!([])),
        ],
    );
}
