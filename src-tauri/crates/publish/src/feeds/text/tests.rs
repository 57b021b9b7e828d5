use portage_content::TimeUnit;

use super::*;

#[test]
fn plain_text_has_no_markup_no_marks_and_one_line() {
    for (text, expected) in [
        ("  Two\n\n words\u{a0} ", "Two words"),
        ("<p>One</p><p>two</p>", "One two"),
        ("&lt;script&gt;alert(1)&lt;/script&gt; done", "alert(1) done"),
        ("a &amp; b &#8217; &rsquo; &unknown; &", "a & b ’ ’ &unknown; &"),
        ("\u{202e}txt\u{200f}\u{0}", "txt"),
        ("3 < 4 and 5 > 4", "3 4 and 5 4"),
        ("family 👨‍👩‍👧 مرحبا", "family 👨‍👩‍👧 مرحبا"),
        ("<unclosed", "unclosed"),
    ] {
        assert_eq!(plain(text, 200), expected, "{text:?}");
    }
    assert_eq!(plain("one two three", 8), "one two…");
}

#[test]
fn times_are_read_as_they_are_meant_or_not_at_all() {
    let it = |number, unit| Said::It(Wait { number, unit, more_than: false });
    for (text, expected) in [
        ("22 days", it(22, TimeUnit::Days)),
        ("1 day", it(1, TimeUnit::Days)),
        ("About 6 months", it(6, TimeUnit::Months)),
        ("5 minutes", it(5, TimeUnit::Minutes)),
        ("Part 1: 11 months", it(11, TimeUnit::Months)),
        ("1.5 years", it(18, TimeUnit::Months)),
        ("More than 10 years", Said::It(Wait { number: 10, unit: TimeUnit::Years, more_than: true })),
        ("No processing time available", Said::Nothing),
        ("Not enough data", Said::Nothing),
        ("", Said::Nothing),
        ("Less than 3 days", Said::Unclear),
        ("6 to 8 months", Said::Unclear),
        ("22", Said::Unclear),
        ("22 moons", Said::Unclear),
        ("1.7 years", Said::Unclear),
        ("-5 days", Said::Unclear),
        ("999999 weeks", Said::Unclear),
        ("About about", Said::Unclear),
    ] {
        assert_eq!(wait(text), expected, "{text:?}");
    }
}

#[test]
fn numbers_of_people_are_read_in_their_sentences() {
    for (text, expected) in [
        ("About 59,700 people waiting", Said::It(59_700)),
        ("327100", Said::It(327_100)),
        ("-", Said::Nothing),
        ("fewer than 10 people", Said::Unclear),
        ("5 of 10 people", Said::Unclear),
        ("people", Said::Unclear),
        ("99,999,999,999", Said::Unclear),
    ] {
        assert_eq!(people(text), expected, "{text:?}");
    }
}

#[test]
fn days_and_moments_come_in_several_forms() {
    let date = |month, day| Some(jiff::civil::date(2026, month, day));
    for (text, expected) in [
        ("2026-10-01", date(10, 1)),
        ("2026-10-01T13:00:00.123", date(10, 1)),
        ("March 1, 2026", date(3, 1)),
        ("September 01, 2026", date(9, 1)),
        ("April 12th, 2026", date(4, 12)),
        ("July 3rd 2026", date(7, 3)),
        ("3 septembre 2026", date(9, 3)),
        ("1er mai 2026", date(5, 1)),
        ("February 30, 2026", None),
        ("Smarch 1, 2026", None),
        ("March 1, 20266", None),
        ("2026", None),
        ("été été été", None),
    ] {
        assert_eq!(day(text), expected, "{text:?}");
    }
    let expected = "2026-07-03T01:35:13Z".parse().ok();
    assert_eq!(moment("July 3rd 2026 at 01:35:13 UTC"), expected);
    assert_eq!(moment("July 3, 2026 at  1:35:13 UTC"), expected);
    for text in ["July 3, 2026 at 25:00:00 UTC", "July 3, 2026 at 10:00:00 EST", "July 3, 2026", "at", ""] {
        assert_eq!(moment(text), None, "{text:?}");
    }
}

#[test]
fn amounts_are_dollars_with_whole_cents() {
    for (text, expected) in [
        ("$85", Some("85")),
        ("CAN$1,590", Some("1590")),
        ("$119.75", Some("119.75")),
        ("$150.00", Some("150")),
        ("155", Some("155")),
        ("$1.5", None),
        ("$", None),
        ("Free", None),
        ("$999999", None),
        ("-$5", None),
    ] {
        assert_eq!(dollars(text).as_deref(), expected, "{text:?}");
    }
}
