use jiff::{
    ToSpan as _,
    civil::{Date, DateTime},
};

/// How many open tasks have a day that is near.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DueSoon {
    pub today: u32,
    /// Within the next seven days, today not among them.
    pub week: u32,
}

/// Whether it is time to remind of what is due: once a day at most, from `hour` on, and never of nothing.
///
/// `now` is what the device's clock shows. It is compared as days and hours, so that an hour that summer time leaves out
/// is only passed, and one that comes twice reminds once. `last_told` is the day of the last reminder. When that is
/// tomorrow, the person has travelled west; when it lies further ahead, a wrong clock was mended since, and it counts
/// for nothing.
pub fn is_time_to_remind(now: DateTime, hour: u8, last_told: Option<Date>, due: DueSoon) -> bool {
    let told = last_told.is_some_and(|told| told >= now.date() && told <= now.date().saturating_add(1.day()));
    let has_come = u8::try_from(now.hour()).is_ok_and(|now| now >= hour);
    has_come && !told && (due.today > 0 || due.week > 0)
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp, civil::date, tz::TimeZone};

    use super::*;

    const DUE: DueSoon = DueSoon { today: 1, week: 2 };

    /// The days on which a device reminds that looks every ten minutes from `from` on.
    fn reminders(from: &str, days: i64, hour: u8, zone: &str) -> Vec<(Date, i8)> {
        let zone = TimeZone::get(zone).unwrap();
        let start: Timestamp = from.parse().unwrap();
        let mut last = None;
        let mut told = Vec::new();
        for minutes in (0..days * 24 * 60).step_by(10) {
            let now = zone.to_datetime(start + SignedDuration::from_mins(minutes));
            if is_time_to_remind(now, hour, last, DUE) {
                last = Some(now.date());
                told.push((now.date(), now.hour()));
            }
        }
        told
    }

    #[test]
    fn once_a_day_at_the_hour() {
        let told = reminders("2026-11-22T05:00:00Z", 3, 9, "America/Toronto");
        assert_eq!(told, [(date(2026, 11, 22), 9), (date(2026, 11, 23), 9), (date(2026, 11, 24), 9)]);
    }

    #[test]
    fn who_starts_later_is_reminded_later() {
        let told = reminders("2026-11-22T20:30:00Z", 1, 9, "America/Toronto");
        assert_eq!(told, [(date(2026, 11, 22), 15), (date(2026, 11, 23), 9)]);
    }

    #[test]
    fn an_hour_that_summer_time_leaves_out_is_made_up_for() {
        // On 14 March 2027 in Toronto, 3 o'clock follows 1:59.
        let told = reminders("2027-03-13T05:00:00Z", 3, 2, "America/Toronto");
        assert_eq!(told, [(date(2027, 3, 13), 2), (date(2027, 3, 14), 3), (date(2027, 3, 15), 2)]);
    }

    #[test]
    fn an_hour_that_comes_twice_reminds_once() {
        // On 1 November 2026 in Toronto, 1 o'clock comes twice.
        let told = reminders("2026-10-31T04:00:00Z", 3, 1, "America/Toronto");
        assert_eq!(told, [(date(2026, 10, 31), 1), (date(2026, 11, 1), 1), (date(2026, 11, 2), 1)]);
    }

    #[test]
    fn the_year_ends_without_a_gap() {
        let told = reminders("2026-12-30T23:00:00Z", 3, 9, "Asia/Kolkata");
        assert_eq!(told, [(date(2026, 12, 31), 9), (date(2027, 1, 1), 9), (date(2027, 1, 2), 9)]);
    }

    #[test]
    fn nothing_due_is_nothing_to_say() {
        let now = date(2026, 11, 22).at(12, 0, 0, 0);
        let due = |today, week| DueSoon { today, week };
        assert!(!is_time_to_remind(now, 9, None, due(0, 0)));
        assert!(is_time_to_remind(now, 9, None, due(0, 1)));
        assert!(is_time_to_remind(now, 9, None, due(1, 0)));
    }

    #[test]
    fn a_clock_set_back_neither_repeats_nor_silences() {
        let now = date(2026, 11, 22).at(12, 0, 0, 0);
        let told = |on: Date| is_time_to_remind(now, 9, Some(on), DUE);
        assert!(told(date(2026, 11, 21)));
        assert!(!told(date(2026, 11, 22)));
        assert!(!told(date(2026, 11, 23)), "a journey west");
        assert!(told(date(2036, 11, 22)), "a clock that was years ahead");
        assert!(!is_time_to_remind(Date::MAX.at(12, 0, 0, 0), 9, Some(Date::MAX), DUE), "the end of the calendar");
    }

    #[test]
    fn midnight_is_an_hour_too() {
        assert!(is_time_to_remind(date(2026, 11, 22).at(0, 0, 0, 0), 0, None, DUE));
        assert!(!is_time_to_remind(date(2026, 11, 22).at(22, 59, 59, 0), 23, None, DUE));
    }
}
