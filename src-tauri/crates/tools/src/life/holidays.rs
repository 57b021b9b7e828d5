//! Public holidays: on which day of a year each falls.

use std::{collections::BTreeMap, ops::RangeInclusive};

use jiff::civil::{Date, Weekday};
use serde::Deserialize;
use serde_json::Value;

/// A holiday, by exactly one of the ways in which a law names its day.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Holiday {
    /// The key of its name among the rule set's words, after `holiday-`.
    pub id: String,
    #[serde(flatten)]
    pub on: On,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub(crate) enum On {
    /// So many days after Easter Sunday.
    Easter { easter: i16 },
    /// The nth such weekday of a month.
    Nth { month: i8, weekday: Day, nth: i8 },
    /// The last such weekday before a day.
    Before { month: i8, weekday: Day, before: i8 },
    /// The same day every year.
    Same { month: i8, day: i8 },
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl From<Day> for Weekday {
    fn from(day: Day) -> Self {
        Self::from_monday_one_offset(day as i8 + 1).unwrap_or(Self::Monday)
    }
}

impl Holiday {
    /// Its day in a year; none where there is no such day.
    pub fn in_year(&self, year: i16) -> Option<Date> {
        match self.on {
            On::Easter { easter } => easter_sunday(year)?.checked_add(jiff::Span::new().days(easter)).ok(),
            On::Nth { month, weekday, nth } => {
                Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday.into()).ok()
            }
            On::Before { month, weekday, before } => {
                Date::new(year, month, before).ok()?.nth_weekday(-1, weekday.into()).ok()
            }
            On::Same { month, day } => Date::new(year, month, day).ok(),
        }
    }

    /// Its first day on or after a day.
    pub fn next(&self, from: Date) -> Option<Date> {
        (from.year()..=from.year() + 1).filter_map(|year| self.in_year(year)).find(|day| *day >= from)
    }
}

/// The public holidays of some years by day, each with the key of its name, from the tables of the tool `work`: the one
/// place where they are written down.
pub fn public_holidays(tables: &Value, years: RangeInclusive<i16>) -> Result<BTreeMap<Date, String>, String> {
    let holidays = Vec::<Holiday>::deserialize(&tables["holidays"]).map_err(|error| error.to_string())?;
    let in_years = |holiday: &Holiday| {
        let id = holiday.id.clone();
        years.clone().filter_map(|year| holiday.in_year(year)).map(move |day| (day, id.clone())).collect::<Vec<_>>()
    };
    Ok(holidays.iter().flat_map(in_years).collect())
}

/// The Sunday of Easter in the Gregorian calendar (Meeus, Jones and Butcher).
#[expect(clippy::many_single_char_names, reason = "as the formula is printed")]
fn easter_sunday(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let at = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(at / 31).ok()?, i8::try_from(at % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_where_calendars_print_it() {
        for (year, month, day) in
            [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2030, 4, 21), (2038, 4, 25)]
        {
            assert_eq!(easter_sunday(year), Date::new(year, month, day).ok());
        }
    }
}
