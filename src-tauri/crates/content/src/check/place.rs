//! Communities: every value is of a known indicator, readable as its unit, and has a source.

use super::neutral::is_decimal;
use super::{Check, at};
use crate::{Cell, Community, Doc, Indicator, IndicatorUnit, Key, is_language_tag};

/// The box that Ontario lies in, in whole degrees: 41 to 57 north, 96 to 74 west.
const NORTH: std::ops::RangeInclusive<f64> = 41.0..=57.0;
const EAST: std::ops::RangeInclusive<f64> = -96.0..=-74.0;

impl Check<'_> {
    pub(super) fn community(&mut self, key: &Key, community: &Community) {
        if !NORTH.contains(&community.lat) || !EAST.contains(&community.lon) {
            let message =
                format!("{}, {} is not in Ontario; write degrees north, then east", community.lat, community.lon);
            self.error("bad-value", at(key, "lat", ""), message);
        }
        for (indicator, cell) in &community.cells {
            self.known(key, "source", &cell.source, "cells");
            if !is_time(&cell.as_of) {
                let message =
                    format!("{:?} is no time; write a year, a month as 2025-10, 1981-2010 or undated", cell.as_of);
                self.error("bad-dates", at(key, "cells", &cell.as_of), message);
            }
            match self.unit(indicator) {
                None => self.known(key, "indicator", indicator, "cells"),
                Some(unit) if !reads_as(unit, cell) => {
                    let message = format!("{:?} is not a value of {indicator}", cell.value);
                    self.error("bad-value", at(key, "cells", &cell.value), message);
                }
                Some(_) => {}
            }
        }
    }

    fn unit(&self, indicator: &str) -> Option<IndicatorUnit> {
        let record = self.keys.get(&Key::neutral("indicator", indicator))?;
        record.view::<Doc<Indicator>>().ok().map(|doc| doc.body.unit)
    }
}

fn reads_as(unit: IndicatorUnit, cell: &Cell) -> bool {
    match unit {
        IndicatorUnit::Count | IndicatorUnit::CadPerMonth | IndicatorUnit::CadPerYear => {
            !cell.value.starts_with('-') && is_decimal(&cell.value)
        }
        IndicatorUnit::Percent => is_share(&cell.value),
        IndicatorUnit::Celsius => is_decimal(&cell.value),
        IndicatorUnit::YesNo => matches!(cell.value.as_str(), "yes" | "no"),
        IndicatorUnit::Names => cell.value.split("; ").all(|name| !name.trim().is_empty()),
        IndicatorUnit::LanguageShares => cell
            .value
            .split("; ")
            .all(|part| part.split_once(' ').is_some_and(|(tag, share)| is_language_tag(tag) && is_share(share))),
    }
}

fn is_share(text: &str) -> bool {
    is_decimal(text) && text.parse::<f64>().is_ok_and(|share| (0.0..=100.0).contains(&share))
}

/// A year, a month, a span of years, or the word for none.
fn is_time(text: &str) -> bool {
    if text == Cell::UNDATED {
        return true;
    }
    let year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once('-') {
        None => year(text),
        Some((from, month)) if month.len() == 2 => {
            year(from) && month.parse::<u8>().is_ok_and(|month| (1..=12).contains(&month))
        }
        Some((from, to)) => year(from) && year(to) && from < to,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_a_year_a_month_or_a_span() {
        for (text, sound) in [
            ("2021", true),
            ("2025-10", true),
            ("1981-2010", true),
            ("undated", true),
            ("2010-1981", false),
            ("2025-13", false),
            ("", false),
        ] {
            assert_eq!(is_time(text), sound, "{text}");
        }
    }
}
