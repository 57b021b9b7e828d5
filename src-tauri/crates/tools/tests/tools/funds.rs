//! IRCC's table in force since 7 July 2025, and the one of the community pilots (figures as of 29 July 2025).

use portage_tools::{Answer, Outcome, Say};
use serde_json::{Value, json};

use crate::shelf::{answer, bad, needs, refuses};

fn asked(program: &str, family_size: i64) -> Answer {
    answer("funds", &json!({"program": program, "family_size": family_size}))
}

fn money(answer: &Answer) -> String {
    match &answer.outcome {
        Outcome::Money(money) => money.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn families_in_the_table_need_its_amount() {
    for (size, amount) in [(1, "15263"), (2, "19001"), (4, "28362"), (7, "40392")] {
        assert_eq!(money(&asked("express-entry", size)), amount);
    }
    for (size, amount) in [(1, "10507"), (3, "16080"), (7, "27806")] {
        assert_eq!(money(&asked("pilots", size)), amount);
    }
    assert_eq!(
        money(&answer("funds", &json!({"family_size": 1}))),
        "15263",
        "Express Entry is meant if nothing is said"
    );
}

#[test]
fn larger_families_add_an_amount_a_person() {
    let answer = asked("express-entry", 9);
    assert_eq!(money(&answer), "48616", "40,392 and twice 4,112");
    let parts: Vec<&str> = answer.lines.iter().map(|line| line.part.as_str()).collect();
    assert_eq!(parts, ["by_family_size.7", "each_more"]);
    let figures: Vec<_> = answer.lines.iter().filter_map(|line| line.figure.as_deref()).collect();
    assert_eq!(figures, ["settlement-funds-7", "settlement-funds-more"]);
    assert!(matches!(&answer.lines[1].what, Say::Line("more", _)));
}

#[test]
fn a_larger_family_never_needs_less() {
    for program in ["express-entry", "pilots"] {
        let amounts: Vec<i64> = (1..=30).map(|size| money(&asked(program, size)).parse().unwrap()).collect();
        assert!(amounts.windows(2).all(|pair| pair[0] < pair[1]), "{program}: {amounts:?}");
    }
}

#[test]
fn impossible_input_is_named() {
    let input = json!({"program": "express-entry", "family_size": 2});
    needs("funds", &input, &["family_size"]);
    let sizes = [json!(0), json!(31), json!(-1), json!(1.5), json!("2"), Value::Null, json!([1])];
    refuses("funds", &input, &sizes.map(|size| ("family_size", size)));
    refuses("funds", &input, &[("program", json!("fsw")), ("program", json!(1))]);
    let told = bad("funds", &json!({"family_size": 31}))[0].to_string();
    assert_eq!(told, "family_size is 31; it must be a whole number from 1 to 30");
}
