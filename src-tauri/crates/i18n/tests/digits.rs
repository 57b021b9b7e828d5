//! The digits of a language's own, when they are wanted. It holds for the whole program, so this is a test program of its
//! own with one test.

use std::collections::BTreeMap;

use portage_content::Unit;
use portage_i18n::{Messages, date, figure, languages, use_own_digits, year_month};
use serde::Deserialize;

/// What `tests/intl.mjs` got of Intl.
#[derive(Deserialize)]
struct Intl {
    table: BTreeMap<String, Written>,
    own_digits: BTreeMap<String, Written>,
}

#[derive(Deserialize)]
struct Written {
    days: BTreeMap<String, String>,
    months: BTreeMap<String, String>,
    numbers: BTreeMap<String, String>,
}

fn differences(written: &BTreeMap<String, Written>) -> Vec<String> {
    let mut found = Vec::new();
    for (tag, written) in written {
        let mut compare = |value: &str, ours: String, theirs: &str| {
            if ours != theirs {
                found.push(format!("{tag}: {value}: Rust {ours:?}, Intl {theirs:?}"));
            }
        };
        written.days.iter().for_each(|(day, theirs)| compare(day, date(day.parse().unwrap(), tag), theirs));
        for (month, theirs) in &written.months {
            compare(month, year_month(format!("{month}-01").parse().unwrap(), tag), theirs);
        }
        written.numbers.iter().for_each(|(value, theirs)| compare(value, figure(value, Unit::Count, tag), theirs));
    }
    found
}

#[test]
fn a_language_is_written_in_its_own_digits_while_they_are_wanted() {
    let intl: Intl = serde_json::from_str(include_str!("intl.json")).unwrap();
    let with_digits: Vec<&str> =
        languages().iter().filter(|each| each.digits.is_some()).map(|each| &*each.tag).collect();
    assert_eq!(with_digits, ["ar", "fa", "ur"]);
    assert!(with_digits.iter().all(|tag| intl.own_digits.contains_key(*tag)), "run tests/intl.mjs");

    use_own_digits(true);
    assert_eq!(differences(&intl.own_digits), [""; 0]);
    // Money, units and numbers in messages.
    assert_eq!(figure("1590", Unit::Cad, "fa").matches(char::is_numeric).collect::<String>(), "۱۵۹۰");
    assert_eq!(figure("60", Unit::Days, "ar").matches(char::is_numeric).collect::<String>(), "٦٠");
    let due = Messages::of("ur").plain("reminder-today", &[("count", 12.into())]);
    assert!(due.contains("۱۲"), "{due}");
    // What is no number is nobody's to write: a telephone number, a postal code, a text.
    let call = Messages::of("fa").text("figure-count", &[("count", "416-555-0123".into()), ("plural", "other".into())]);
    assert!(call.contains("416-555-0123"), "{call}");
    // A language without such a choice is as it always was.
    let others: BTreeMap<String, Written> =
        intl.table.into_iter().filter(|(tag, _)| !intl.own_digits.contains_key(tag)).collect();
    assert_eq!(differences(&others), [""; 0]);

    use_own_digits(false);
    assert_eq!(figure("1590", Unit::Count, "fa"), "1,590");
}
