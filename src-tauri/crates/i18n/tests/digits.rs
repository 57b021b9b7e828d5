//! The digits of a language's own, when they are wanted. It holds for the whole program, so this is a test program of its
//! own with one test.

use std::collections::BTreeMap;

use portage_content::Unit;
use portage_i18n::{Messages, date, figure, languages, use_own_digits, year_month};
use serde::Deserialize;

/// What `tests/intl.mjs` got of Intl: numbers and how they are written, by language.
#[derive(Deserialize)]
struct Intl {
    own_digits: BTreeMap<String, BTreeMap<String, String>>,
}

#[track_caller]
fn check_day(tag: &str, day: &str, month: &str) {
    let of = "2026-11-07".parse().unwrap();
    assert_eq!((&*date(of, tag), &*year_month(of, tag)), (day, month), "{tag}");
}

#[test]
fn a_language_is_written_in_its_own_digits_while_they_are_wanted() {
    let intl: Intl = serde_json::from_str(include_str!("intl.json")).unwrap();
    let with_digits: Vec<&str> =
        languages().iter().filter(|each| each.digits.is_some()).map(|each| &*each.tag).collect();
    assert_eq!(with_digits, ["ar", "fa", "ur"]);
    assert!(intl.own_digits.keys().eq(&with_digits), "run tests/intl.mjs");

    check_day("fa", "7 نوامبر 2026", "نوامبر 2026");
    use_own_digits(true);
    for (tag, numbers) in &intl.own_digits {
        for (value, theirs) in numbers {
            assert_eq!(figure(value, Unit::Count, tag), *theirs, "{tag}: {value}");
        }
    }
    check_day("ar", "٧ نوفمبر ٢٠٢٦", "نوفمبر ٢٠٢٦");
    check_day("fa", "۷ نوامبر ۲۰۲۶", "نوامبر ۲۰۲۶");
    check_day("ur", "۷ نومبر، ۲۰۲۶", "نومبر ۲۰۲۶");
    // Money, units and numbers in messages.
    assert_eq!(figure("1590", Unit::Cad, "fa").matches(char::is_numeric).collect::<String>(), "۱۵۹۰");
    assert_eq!(figure("60", Unit::Days, "ar").matches(char::is_numeric).collect::<String>(), "٦٠");
    let due = Messages::of("ur").plain("reminder-today", &[("count", 12.into())]);
    assert!(due.contains("۱۲"), "{due}");
    // What is no number is nobody's to write: a telephone number, a postal code, a text.
    let call = Messages::of("fa").text("figure-count", &[("count", "416-555-0123".into()), ("plural", "other".into())]);
    assert!(call.contains("416-555-0123"), "{call}");
    // A language without such a choice is as it always was.
    check_day("en", "7 November 2026", "November 2026");
    assert_eq!(figure("1590", Unit::Count, "hi"), "1,590");

    use_own_digits(false);
    assert_eq!(figure("1590", Unit::Count, "fa"), "1,590");
}
