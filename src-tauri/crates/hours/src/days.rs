//! On which days a rule holds.

use jiff::civil::{Date, Weekday};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Days {
    /// Every so many days.
    Daily { every: u32 },
    /// Weekdays of every so many weeks, Monday the lowest bit.
    Weekly { mask: u8, every: u32, week_start: Weekday },
    /// The nth such weekday of every so many months, from the end where negative; none: each of them.
    Nth { days: Box<[(Option<i8>, Weekday)]>, every: u32 },
    /// Days of every so many months, from the end where negative.
    OfMonth { days: Box<[i8]>, every: u32 },
    /// Every day between the bounds of the rule, which name them.
    Named,
}

/// The bit of a weekday.
pub(crate) fn bit(day: Weekday) -> u8 {
    1 << day.to_monday_zero_offset()
}

impl Days {
    /// Whether a day is one of them, counted from the day on which the rule began.
    pub(crate) fn has(&self, day: Date, began: Option<Date>) -> bool {
        match self {
            Self::Named => true,
            Self::Daily { every } => steps(*every, began, |began| days_between(began, day)),
            Self::Weekly { mask, every, week_start } => {
                mask & bit(day.weekday()) != 0
                    && steps(*every, began, |began| {
                        days_between(week_of(began, *week_start), week_of(day, *week_start)) / 7
                    })
            }
            Self::Nth { days, every } => {
                steps(*every, began, |began| months_between(began, day))
                    && days.iter().any(|(nth, weekday)| day.weekday() == *weekday && nth.is_none_or(|n| is_nth(day, n)))
            }
            Self::OfMonth { days, every } => {
                steps(*every, began, |began| months_between(began, day))
                    && days.iter().any(|at| *at == day.day() || *at < 0 && *at == day.day() - day.days_in_month() - 1)
            }
        }
    }
}

/// Whether a step falls on its interval. Without a beginning only an interval of one is certain, and a rule with
/// another one is not taken.
fn steps(every: u32, began: Option<Date>, distance: impl Fn(Date) -> i64) -> bool {
    every <= 1 || began.is_some_and(|began| distance(began).rem_euclid(i64::from(every)) == 0)
}

fn is_nth(day: Date, nth: i8) -> bool {
    if nth > 0 { (day.day() - 1) / 7 + 1 == nth } else { (day.days_in_month() - day.day()) / 7 + 1 == -nth }
}

fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

fn months_between(from: Date, to: Date) -> i64 {
    (i64::from(to.year()) - i64::from(from.year())) * 12 + i64::from(to.month()) - i64::from(from.month())
}

/// The first day of the week that a day is in.
fn week_of(day: Date, start: Weekday) -> Date {
    let back = (day.weekday().to_monday_zero_offset() - start.to_monday_zero_offset()).rem_euclid(7);
    day.checked_sub(jiff::Span::new().days(back)).unwrap_or(day)
}
