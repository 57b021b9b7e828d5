//! Values of records in words, where they are told beside the values that they replace.

use jiff::civil::Date;
use portage_content::{Due, Unit};

use crate::{Messages, date, figure};

/// A value of a figure and the day from which it holds: `$17.95 an hour, from 1 October 2026`.
pub fn figure_from(value: &str, unit: Unit, from: Date, tag: &str) -> String {
    let (value, day) = (figure(value, unit, tag), date(from, tag));
    Messages::of(tag).plain("change-figure-from", &[("value", value.as_str().into()), ("date", day.as_str().into())])
}

/// The day by which a task is due: `within 5 days of landing`.
pub fn due_day(due: Due, tag: &str) -> String {
    let days = figure(&due.by.unsigned_abs().to_string(), Unit::Days, tag);
    let message = match due.by.signum() {
        1 => "change-due-after",
        0 => "change-due-landing",
        _ => "change-due-before",
    };
    let messages = Messages::of(tag);
    let day = messages.plain(message, &[("days", days.as_str().into())]);
    if due.law { messages.plain("change-due-law", &[("due", day.as_str().into())]) } else { day }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_told_in_the_language_of_the_reader() {
        let from = "2026-10-01".parse().unwrap();
        assert_eq!(figure_from("17.95", Unit::CadPerHour, from, "en"), "$17.95 an hour, from 1 October 2026");
        assert_eq!(
            figure_from("17.95", Unit::CadPerHour, from, "fr"),
            "17,95\u{a0}$ l’heure, à partir du 1er octobre 2026"
        );
        let due = |by: i32, law: bool| due_day(Due { from: None, by, law, each_year: None }, "en");
        assert_eq!(due(1, false), "within 1 day of landing");
        assert_eq!(due(-30, false), "at least 30 days before landing");
        assert_eq!(due(0, false), "on the day of landing");
        assert_eq!(due(180, true), "within 180 days of landing, set by law");
    }
}
