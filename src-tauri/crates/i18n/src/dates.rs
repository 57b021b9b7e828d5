use icu_calendar::Gregorian;
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{YM, YMD},
    input::Date as IcuDate,
};
use jiff::civil::Date;

use crate::languages::locale;

/// A day in full: `22 November 2026`, `22 novembre 2026`, `1er janvier 2026`.
pub fn date(day: Date, tag: &str) -> String {
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(tag).into(), YMD::long());
    match (formatter, gregorian(day)) {
        (Ok(formatter), Some(day)) => in_sentences(formatter.format(&day).to_string(), tag),
        // ISO 8601 is read everywhere.
        _ => day.to_string(),
    }
}

/// The month of a day: `November 2026`.
pub fn year_month(day: Date, tag: &str) -> String {
    if tag.starts_with("pt") {
        // icu_datetime 2.4 forgets the digits that this pattern of Portuguese needs, and stops; its days hold the month
        // in the same words.
        let first = date(day.first_of_month(), tag);
        return first.split_once(" de ").map(|(_, month)| month.to_owned()).unwrap_or(first);
    }
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(tag).into(), YM::long());
    match (formatter, gregorian(day)) {
        (Ok(formatter), Some(day)) => in_sentences(formatter.format(&day).to_string(), tag),
        _ => format!("{:04}-{:02}", day.year(), day.month()),
    }
}

/// French writes the first of a month as an ordinal, which CLDR's patterns have no sign for. Ukrainian and Russian
/// abbreviate the word "year", whose full stop would meet that of a sentence. The window does the same.
fn in_sentences(written: String, tag: &str) -> String {
    let changed = match tag.split('-').next() {
        Some("fr") => written.strip_prefix("1 ").map(|rest| format!("1er {rest}")),
        Some("uk") => written.strip_suffix("р.").map(|rest| format!("{rest}року")),
        Some("ru") => written.strip_suffix("г.").map(|rest| format!("{rest}года")),
        _ => None,
    };
    // The narrow space before the year is in no font of the window.
    changed.unwrap_or(written).replace('\u{202f}', "\u{a0}")
}

fn gregorian(day: Date) -> Option<IcuDate<Gregorian>> {
    IcuDate::try_new_gregorian(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs()).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as day;

    use super::*;

    /// What `Intl.DateTimeFormat(locale, {day, month: "long", year})` of Node 20 writes for the first of each month, with the ordinal
    /// of French.
    const FIRSTS: [(&str, &str); 3] = [
        (
            "en",
            "1 January 2026|1 February 2026|1 March 2026|1 April 2026|1 May 2026|1 June 2026|1 July 2026|\
             1 August 2026|1 September 2026|1 October 2026|1 November 2026|1 December 2026",
        ),
        (
            "fr",
            "1er janvier 2026|1er février 2026|1er mars 2026|1er avril 2026|1er mai 2026|1er juin 2026|\
             1er juillet 2026|1er août 2026|1er septembre 2026|1er octobre 2026|1er novembre 2026|1er décembre 2026",
        ),
        (
            "ar",
            "1 يناير 2026|1 فبراير 2026|1 مارس 2026|1 أبريل 2026|1 مايو 2026|1 يونيو 2026|1 يوليو 2026|\
             1 أغسطس 2026|1 سبتمبر 2026|1 أكتوبر 2026|1 نوفمبر 2026|1 ديسمبر 2026",
        ),
    ];

    #[test]
    fn dates_are_what_the_windows_intl_writes() {
        for (tag, expected) in FIRSTS {
            let written: Vec<String> = (1..=12).map(|month| date(day(2026, month, 1), tag)).collect();
            assert_eq!(written.join("|"), expected, "{tag}");
            let months: Vec<String> = (1..=12).map(|month| year_month(day(2026, month, 1), tag)).collect();
            assert_eq!(
                months.join("|"),
                expected
                    .split('|')
                    .filter_map(|day| day.split_once(' '))
                    .map(|(_, month)| month)
                    .collect::<Vec<_>>()
                    .join("|"),
                "{tag}"
            );
        }
    }

    #[test]
    fn every_day_that_there_is_can_be_written() {
        for each in [Date::MIN, Date::MAX, day(2028, 2, 29)] {
            assert!(date(each, "fr").contains(&each.day().to_string()));
        }
        assert_eq!(date(day(2026, 11, 22), "no-such-language"), "22 November 2026");
    }
}
