//! A calendar file (RFC 5545). Written here and not by a crate: the crates bring a second library of dates and times
//! with them, and take the time and the names of events from the system.

use std::fmt::Write as _;

use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, Time},
};

use crate::Moment;

/// The zone in which Ontario's appointments stand. A narrow strip in the west has another; who has an appointment there
/// gets it in that time, without a table of its changes.
const TORONTO: &str = "America/Toronto";

/// Since 2007 (Time Act of Ontario, Daylight Saving Time order): from the second Sunday of March to the first of November.
const TORONTO_RULES: &str = "BEGIN:VTIMEZONE\r\nTZID:America/Toronto\r\nBEGIN:STANDARD\r\nDTSTART:20071104T020000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nTZNAME:EST\r\nEND:STANDARD\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:20070311T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\nTZOFFSETFROM:-0500\r\n\
    TZOFFSETTO:-0400\r\nTZNAME:EDT\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";

/// No line may be longer, its end aside.
const LINE_BYTES: usize = 75;

/// Something with a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// What names it in its plan. The same thing has the same name in every file, so that a calendar that takes a second
    /// file in moves what it knows and adds nothing twice.
    pub key: String,
    pub title: String,
    pub text: Option<String>,
    pub place: Option<String>,
    pub when: Moment,
    /// The same moment for a zone whose changes are not written into the file.
    pub at: Option<Timestamp>,
    /// How many days before it a calendar should remind.
    pub remind_days: Option<u8>,
}

/// The events as a calendar. `plan` is what names this plan among all, `now` when the file is written.
pub fn calendar(name: &str, plan: &str, events: &[CalendarEvent], now: Timestamp) -> String {
    let mut file = Lines(String::new());
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Portage//Portage//EN");
    file.line("CALSCALE", "GREGORIAN");
    file.line("METHOD", "PUBLISH");
    file.line("X-WR-CALNAME", &escaped(name));
    if events.iter().any(CalendarEvent::is_in_toronto) {
        file.0.push_str(TORONTO_RULES);
    }
    for event in events {
        event.write(&mut file, plan, now);
    }
    file.line("END", "VCALENDAR");
    file.0
}

impl CalendarEvent {
    fn is_in_toronto(&self) -> bool {
        self.when.time.is_some() && self.when.zone == TORONTO
    }

    fn write(&self, file: &mut Lines, plan: &str, now: Timestamp) {
        file.line("BEGIN", "VEVENT");
        file.line("UID", &format!("{}.{plan}@portage", self.key.replace('@', ".")));
        file.line("DTSTAMP", &utc(now));
        match (self.when.time, self.at) {
            (Some(time), _) if self.is_in_toronto() => {
                file.line("DTSTART;TZID=America/Toronto", &local(self.when.date, time));
                file.line("DURATION", "PT1H");
            }
            (Some(_), Some(at)) => {
                file.line("DTSTART", &utc(at));
                file.line("DURATION", "PT1H");
            }
            // A time of a place that nobody here knows is the time of wherever the calendar is.
            (Some(time), None) => {
                file.line("DTSTART", &local(self.when.date, time));
                file.line("DURATION", "PT1H");
            }
            (None, _) => {
                file.line("DTSTART;VALUE=DATE", &compact(self.when.date));
                // The end is the first day that is no part of it.
                file.line("DTEND;VALUE=DATE", &compact(self.when.date.saturating_add(1.day())));
                // A task does not keep anybody from meeting somebody.
                file.line("TRANSP", "TRANSPARENT");
            }
        }
        file.line("SUMMARY", &escaped(&self.title));
        for (name, text) in [("DESCRIPTION", &self.text), ("LOCATION", &self.place)] {
            if let Some(text) = text {
                file.line(name, &escaped(text));
            }
        }
        if let Some(days) = self.remind_days {
            file.line("BEGIN", "VALARM");
            file.line("ACTION", "DISPLAY");
            file.line("DESCRIPTION", &escaped(&self.title));
            // A day begins at midnight: nine in the morning is nine hours after that.
            let trigger = match (self.when.time, days) {
                (None, 0) => "PT9H".to_owned(),
                (None, 1) => "-PT15H".to_owned(),
                (None, days) => format!("-P{}DT15H", days - 1),
                (Some(_), 0) => "-PT2H".to_owned(),
                (Some(_), days) => format!("-P{days}D"),
            };
            file.line("TRIGGER", &trigger);
            file.line("END", "VALARM");
        }
        file.line("END", "VEVENT");
    }
}

fn compact(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn local(date: Date, time: Time) -> String {
    format!("{}T{:02}{:02}{:02}", compact(date), time.hour(), time.minute(), time.second())
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

struct Lines(String);

impl Lines {
    /// Adds a line, folded so that no part of it is too long and no character is cut.
    fn line(&mut self, name: &str, value: &str) {
        let mut line = String::with_capacity(name.len() + value.len() + 1);
        let _ = write!(line, "{name}:{value}");
        let mut used = 0;
        for c in line.chars() {
            if used + c.len_utf8() > LINE_BYTES {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(c);
            used += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    use super::*;

    fn now() -> Timestamp {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    fn on(date: Date) -> Moment {
        Moment { date, time: None, zone: TORONTO.to_owned() }
    }

    fn event(key: &str, title: &str, when: Moment) -> CalendarEvent {
        CalendarEvent {
            key: key.to_owned(),
            title: title.to_owned(),
            text: None,
            place: None,
            when,
            at: None,
            remind_days: None,
        }
    }

    /// The lines as a reader of the format joins them.
    fn unfolded(file: &str) -> Vec<String> {
        assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
        file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    fn value<'a>(lines: &'a [String], name: &str) -> Vec<&'a str> {
        lines.iter().filter_map(|line| line.strip_prefix(name)?.strip_prefix(':')).collect()
    }

    #[test]
    fn a_task_takes_a_whole_day_and_the_last_of_a_year_ends_in_the_next() {
        let events =
            [event("w2-08@2018", "Register", on(date(2028, 2, 28))), event("y1-01", "Tax", on(date(2027, 12, 31)))];
        let file = calendar("My plan", "abc", &events, now());
        let lines = unfolded(&file);
        assert_eq!(value(&lines, "DTSTART;VALUE=DATE"), ["20280228", "20271231"]);
        assert_eq!(value(&lines, "DTEND;VALUE=DATE"), ["20280229", "20280101"]);
        assert_eq!(value(&lines, "UID"), ["w2-08.2018.abc@portage", "y1-01.abc@portage"]);
        assert_eq!(file, calendar("My plan", "abc", &events, now()), "the same every time");
        assert!(!file.contains("VTIMEZONE"));
    }

    #[test]
    fn an_appointment_stands_in_the_time_of_its_place() {
        let at_nine =
            |zone: &str| Moment { date: date(2027, 3, 15), time: Some(time(9, 0, 0, 0)), zone: zone.to_owned() };
        let mut abroad = event("b", "Exam", at_nine("Asia/Manila"));
        abroad.at = Some("2027-03-15T01:00:00Z".parse().unwrap());
        let file = calendar("x", "abc", &[event("a", "SIN", at_nine(TORONTO)), abroad], now());
        let lines = unfolded(&file);
        assert_eq!(value(&lines, "DTSTART;TZID=America/Toronto"), ["20270315T090000"]);
        assert!(lines.contains(&"DTSTART:20270315T010000Z".to_owned()));
        assert_eq!(file.matches("BEGIN:VTIMEZONE").count(), 1);
    }

    #[test]
    fn a_reminder_comes_in_the_morning_of_a_day_before() {
        let remind = |days: u8, when: Moment| {
            let event = CalendarEvent { remind_days: Some(days), ..event("a", "b", when) };
            value(&unfolded(&calendar("x", "p", &[event], now())), "TRIGGER")[0].to_owned()
        };
        assert_eq!(remind(1, on(date(2027, 1, 1))), "-PT15H");
        assert_eq!(remind(7, on(date(2027, 1, 1))), "-P6DT15H");
        assert_eq!(remind(0, on(date(2027, 1, 1))), "PT9H");
        let at_nine = Moment { time: Some(time(9, 0, 0, 0)), ..on(date(2027, 1, 1)) };
        assert_eq!(remind(1, at_nine), "-P1D");
    }

    #[test]
    fn five_hundred_tasks_are_no_trouble() {
        let events: Vec<_> = (0..500).map(|n| event(&format!("t-{n}"), "x", on(date(2027, 1, 1)))).collect();
        assert_eq!(calendar("x", "p", &events, now()).matches("BEGIN:VEVENT").count(), 500);
    }

    fn unescaped(text: &str) -> String {
        let mut out = String::new();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            match (c, if c == '\\' { chars.next() } else { None }) {
                ('\\', Some('n')) => out.push('\n'),
                ('\\', Some(c)) | (c, _) => out.push(c),
            }
        }
        out
    }

    proptest! {
        #[test]
        fn any_words_come_out_as_they_went_in(title in "[^\\p{Cc}]{0,200}", text in "([^\\p{Cc}]|\n){0,300}") {
            let event = CalendarEvent { text: Some(text.clone()), ..event("a", &title, on(date(2027, 1, 1))) };
            let file = calendar("x", "p", &[event], now());
            for line in file.split("\r\n") {
                prop_assert!(line.len() <= LINE_BYTES);
            }
            let lines = unfolded(&file);
            prop_assert_eq!(unescaped(value(&lines, "SUMMARY")[0]), title);
            prop_assert_eq!(unescaped(value(&lines, "DESCRIPTION")[0]), text);
        }
    }
}
