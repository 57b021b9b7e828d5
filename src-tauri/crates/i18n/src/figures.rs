use icu_decimal::input::Decimal;
use portage_content::Unit;

use crate::{Messages, date, messages::decimal, plurals::plural};

/// Longer than any figure; keeps a broken one from filling the screen.
const MAX_DIGITS: usize = 18;

/// The value of a figure with its unit, as a reader of `tag` writes it: `$1,590`, `1 590 $`, `60 days`.
///
/// `value` is a decimal number with a point, or `YYYY-MM-DD` where the unit is a date. Whole dollars come without cents,
/// others with two digits of them. A value that is neither is given back as it stands.
pub fn figure(value: &str, unit: Unit, tag: &str) -> String {
    if unit == Unit::Date {
        return value.parse().map_or_else(|_| value.to_owned(), |day| date(day, tag));
    }
    let written = number(value, is_money(unit)).and_then(|number| {
        let count = decimal(&number, tag)?;
        let args = [("count", count.as_str().into()), ("plural", plural(&number, tag).into())];
        Some(Messages::of(tag).plain(message(unit), &args))
    });
    written.unwrap_or_else(|| value.to_owned())
}

fn is_money(unit: Unit) -> bool {
    matches!(unit, Unit::Cad | Unit::CadPerHour | Unit::CadPerMonth | Unit::CadPerYear)
}

fn message(unit: Unit) -> &'static str {
    match unit {
        Unit::Cad => "figure-cad",
        Unit::CadPerHour => "figure-cad-per-hour",
        Unit::CadPerMonth => "figure-cad-per-month",
        Unit::CadPerYear => "figure-cad-per-year",
        Unit::Percent => "figure-percent",
        Unit::Hours => "figure-hours",
        Unit::Days => "figure-days",
        Unit::Weeks => "figure-weeks",
        Unit::Months => "figure-months",
        Unit::Years => "figure-years",
        Unit::Age => "figure-age",
        Unit::Points => "figure-points",
        // A date never comes here; a bare number is the least that could be said of it.
        Unit::Count | Unit::Date => "figure-count",
    }
}

/// The number with as many digits after the point as are to be written.
fn number(value: &str, money: bool) -> Option<Decimal> {
    let digits = value.strip_prefix('-').unwrap_or(value);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(whole) || !all_digits(fraction) || whole.len() + fraction.len() > MAX_DIGITS {
        return None;
    }
    let mut number: Decimal = value.parse().ok()?;
    number.absolute.trim_start();
    number.absolute.trim_end();
    if money && fraction.bytes().any(|b| b != b'0') {
        number.absolute.pad_end(-2);
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(value: &str, unit: Unit, english: &str, french: &str, arabic: &str) {
        assert_eq!(figure(value, unit, "en"), english);
        assert_eq!(figure(value, unit, "fr"), french);
        assert_eq!(figure(value, unit, "ar"), arabic);
    }

    #[test]
    fn money_has_cents_only_where_there_are_some() {
        check("1590", Unit::Cad, "$1,590", "1\u{a0}590\u{a0}$", "1,590 دولارًا كنديًا");
        check("1590.00", Unit::Cad, "$1,590", "1\u{a0}590\u{a0}$", "1,590 دولارًا كنديًا");
        check("17.5", Unit::Cad, "$17.50", "17,50\u{a0}$", "17.50 دولار كندي");
        check("17.95", Unit::CadPerHour, "$17.95 an hour", "17,95\u{a0}$ l’heure", "17.95 دولار كندي في الساعة");
        check("4", Unit::CadPerMonth, "$4 a month", "4\u{a0}$ par mois", "4 دولارات كندية في الشهر");
        check("100", Unit::CadPerYear, "$100 a year", "100\u{a0}$ par année", "100 دولار كندي في السنة");
    }

    #[test]
    fn shares_and_counts() {
        check("2.5", Unit::Percent, "2.5%", "2,5\u{a0}%", "2.5\u{200e}%\u{200e}");
        check("10.0", Unit::Percent, "10%", "10\u{a0}%", "10\u{200e}%\u{200e}");
        check("1234567", Unit::Count, "1,234,567", "1\u{a0}234\u{a0}567", "1,234,567");
    }

    #[test]
    fn periods_follow_the_plurals_of_the_language() {
        check("1", Unit::Days, "1 day", "1\u{a0}jour", "يوم واحد");
        check("2", Unit::Days, "2 days", "2\u{a0}jours", "يومان");
        check("60", Unit::Days, "60 days", "60\u{a0}jours", "60 يومًا");
        check("0", Unit::Days, "0 days", "0\u{a0}jour", "0 يوم");
        check("100", Unit::Days, "100 days", "100\u{a0}jours", "100 يوم");
        check("1.5", Unit::Hours, "1.5 hours", "1,5\u{a0}heure", "1.5 ساعة");
        check("103", Unit::Days, "103 days", "103\u{a0}jours", "103 أيام");
        check("3", Unit::Weeks, "3 weeks", "3\u{a0}semaines", "3 أسابيع");
        check("6", Unit::Months, "6 months", "6\u{a0}mois", "6 أشهر");
        check("1", Unit::Years, "1 year", "1\u{a0}an", "سنة واحدة");
        check("67", Unit::Points, "67 points", "67\u{a0}points", "67 نقطة");
    }

    #[test]
    fn a_date_is_written_in_full() {
        check("2026-11-22", Unit::Date, "22 November 2026", "22 novembre 2026", "22 نوفمبر 2026");
    }

    #[test]
    fn what_is_no_number_is_given_back() {
        for value in ["", "-", ".", "1.", ".5", "1e9", "inf", "NaN", "1,590", "ten", "-5-5", "12345678901234567890"] {
            assert_eq!(figure(value, Unit::Cad, "en"), value);
        }
        assert_eq!(figure("2026-13-01", Unit::Date, "fr"), "2026-13-01");
    }

    proptest! {
        #[test]
        fn every_digit_of_a_number_is_kept(whole in 0_u32..=999_999_999, fraction in 0_u32..=999_999) {
            let value = format!("{whole}.{fraction:06}");
            let written = figure(&value, Unit::Percent, "en");
            let back = written.trim_end_matches('%').replace(',', "");
            prop_assert_eq!(back, value.trim_end_matches('0').trim_end_matches('.'));
        }
    }
}
