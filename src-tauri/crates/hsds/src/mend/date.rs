//! Days and times in the forms that programs and people write.

use jiff::civil::{Date, DateTime};

const MONTHS: &[(&str, i8)] = &[
    ("january", 1),
    ("jan", 1),
    ("janvier", 1),
    ("janv", 1),
    ("february", 2),
    ("feb", 2),
    ("février", 2),
    ("fevrier", 2),
    ("févr", 2),
    ("fév", 2),
    ("march", 3),
    ("mar", 3),
    ("mars", 3),
    ("april", 4),
    ("apr", 4),
    ("avril", 4),
    ("avr", 4),
    ("may", 5),
    ("mai", 5),
    ("june", 6),
    ("jun", 6),
    ("juin", 6),
    ("july", 7),
    ("jul", 7),
    ("juillet", 7),
    ("juil", 7),
    ("august", 8),
    ("aug", 8),
    ("août", 8),
    ("aout", 8),
    ("september", 9),
    ("sept", 9),
    ("sep", 9),
    ("septembre", 9),
    ("october", 10),
    ("oct", 10),
    ("octobre", 10),
    ("november", 11),
    ("nov", 11),
    ("novembre", 11),
    ("december", 12),
    ("dec", 12),
    ("décembre", 12),
    ("decembre", 12),
    ("déc", 12),
];

/// A day as `2026-11-22`; `None` where it is not sure which one is meant, as in `1/5/2024`.
pub(crate) fn date(text: &str) -> Option<String> {
    day(text).map(|date| date.to_string())
}

fn day(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Ok(date) = text.parse::<Date>() {
        return sensible(date);
    }
    if let Some((first, rest)) = text.split_once(['T', ' '])
        && rest.starts_with(|c: char| c.is_ascii_digit())
        && let Some(date) = numbers(first)
    {
        return Some(date);
    }
    numbers(text).or_else(|| stamp(text)).or_else(|| words(text))
}

fn sensible(date: Date) -> Option<Date> {
    (1850..=2150).contains(&date.year()).then_some(date)
}

/// `2024/1/5`, `13/1/2024`, `1/13/2024`, `20240105`.
fn numbers(text: &str) -> Option<Date> {
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        let part = |from: usize, to: usize| text[from..to].parse::<i16>().ok();
        return made(part(0, 4)?, part(4, 6)?, part(6, 8)?);
    }
    let parts: Vec<i16> = text.split(['-', '/', '.']).map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    let [a, b, c] = parts[..] else { return None };
    match (a, b, c) {
        (1000.., _, _) => made(a, b, c),
        // Day and month change places from one country to the next; only what cannot be a month tells them apart.
        (13..=31, 1..=12, 1000..) => made(c, b, a),
        (1..=12, 13..=31, 1000..) => made(c, a, b),
        _ if a == b && c >= 1000 => made(c, b, a),
        _ => None,
    }
}

fn made(year: i16, month: i16, day: i16) -> Option<Date> {
    sensible(Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?)
}

/// Days since the end of 1899, as spreadsheets count, or seconds or milliseconds since 1970.
fn stamp(text: &str) -> Option<Date> {
    let number: i64 = text.split('.').next()?.parse().ok()?;
    let days = match number {
        20_000..=80_000 => number - 25_569,
        100_000_000..=9_999_999_999 => number / 86_400,
        100_000_000_000..=9_999_999_999_999 => number / 86_400_000,
        _ => return None,
    };
    sensible(Date::new(1970, 1, 1).ok()?.checked_add(jiff::Span::new().try_days(days).ok()?).ok()?)
}

/// `January 5, 2024`, `5 janvier 2024`, `05-Jan-2024`.
fn words(text: &str) -> Option<Date> {
    let lower = text.to_lowercase();
    let parts: Vec<&str> =
        lower.split([' ', '-', ',', '.', '/']).filter(|part| !part.is_empty() && *part != "of").collect();
    let (mut year, mut month, mut day) = (None, None, None);
    for part in parts {
        let number = part
            .trim_end_matches("st")
            .trim_end_matches("nd")
            .trim_end_matches("rd")
            .trim_end_matches("th")
            .trim_end_matches("er");
        if let Some((_, found)) = MONTHS.iter().find(|(name, _)| *name == part) {
            month = month.or(Some(*found));
        } else if let Ok(number) = number.parse::<i16>() {
            if number >= 1000 { year = Some(number) } else { day = Some(number) }
        } else if ![
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "le",
        ]
        .contains(&part)
        {
            return None;
        }
    }
    made(year?, i16::from(month?), day?)
}

/// A moment as RFC 3339; without a zone it is taken as UTC, which the standard says.
pub(crate) fn date_time(text: &str) -> Option<String> {
    let text = text.trim();
    if text.parse::<jiff::Timestamp>().is_ok() {
        return Some(text.replacen(' ', "T", 1));
    }
    if let Ok(civil) = text.parse::<DateTime>()
        && text.len() > 10
    {
        return sensible(civil.date()).map(|_| format!("{civil}Z"));
    }
    if let Ok(seconds) = text.parse::<i64>()
        && let Some(stamp) = match seconds {
            100_000_000..=9_999_999_999 => jiff::Timestamp::from_second(seconds).ok(),
            100_000_000_000..=9_999_999_999_999 => jiff::Timestamp::from_millisecond(seconds).ok(),
            _ => None,
        }
    {
        return Some(stamp.to_string());
    }
    day(text).map(|date| format!("{date}T00:00:00Z"))
}

/// A time of day as `09:30`. A zone behind it stays.
pub(crate) fn time(text: &str) -> Option<String> {
    let text = text.trim();
    if is_time(text) {
        return Some(text.to_owned());
    }
    let lower = text.to_lowercase().replace([' ', '.'], "");
    let lower = lower.as_str();
    match lower {
        "noon" | "midi" => return Some("12:00".to_owned()),
        "midnight" | "minuit" => return Some("00:00".to_owned()),
        "2400" | "24:00" | "24:00:00" => return Some("23:59".to_owned()),
        _ => {}
    }
    let (clock, half) = match lower {
        _ if lower.ends_with("am") || lower.ends_with("pm") => {
            (&lower[..lower.len() - 2], lower.get(lower.len() - 2..))
        }
        _ if lower.ends_with('a') || lower.ends_with('p') => (&lower[..lower.len() - 1], lower.get(lower.len() - 1..)),
        _ => (lower, None),
    };
    let (hours, minutes) = match clock.split_once([':', 'h']) {
        Some((hours, minutes)) => (hours, minutes.split(':').next().unwrap_or_default()),
        None if half.is_some() && clock.len() <= 2 => (clock, "00"),
        // Only digits are cut in two: a letter may be of several bytes.
        None if !clock.bytes().all(|byte| byte.is_ascii_digit()) => return None,
        None if clock.len() == 4 => clock.split_at(2),
        None if clock.len() == 3 => clock.split_at(1),
        None => return None,
    };
    let minutes = if minutes.is_empty() { "00" } else { minutes };
    let (mut hours, minutes): (u8, u8) = (hours.parse().ok()?, minutes.parse().ok()?);
    if let Some(half) = half {
        if !(1..=12).contains(&hours) {
            // `17:00 pm` says the same twice.
            return (half.starts_with('p') && (13..24).contains(&hours) && minutes < 60)
                .then(|| format!("{hours:02}:{minutes:02}"));
        }
        hours = hours % 12 + if half.starts_with('p') { 12 } else { 0 };
    }
    (hours < 24 && minutes < 60).then(|| format!("{hours:02}:{minutes:02}"))
}

/// `09:30`, with seconds or a zone if need be.
fn is_time(text: &str) -> bool {
    let (clock, zone) = match text.find(['Z', '+', '-']) {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let two = |part: &str, limit: u8| part.len() == 2 && part.parse::<u8>().is_ok_and(|n| n < limit);
    let parts: Vec<&str> = clock.split(':').collect();
    let clock_ok = match parts[..] {
        [h, m] => two(h, 24) && two(m, 60),
        [h, m, s] => two(h, 24) && two(m, 60) && two(s.split('.').next().unwrap_or_default(), 60),
        _ => false,
    };
    let zone_ok =
        zone.is_empty() || zone == "Z" || zone[1..].split_once(':').is_some_and(|(h, m)| two(h, 24) && two(m, 60));
    clock_ok && zone_ok
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_odd_forms() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(date(text).as_deref(), expected, "{text}");
        for text in [
            "2024-01-25",
            "2024/01/25",
            "2024/1/25",
            "20240125",
            "25/01/2024",
            "1/25/2024",
            "January 25, 2024",
            "Jan 25 2024",
            "25 janvier 2024",
            "25-Jan-2024",
            "2024-01-25T10:00:00Z",
            "2024-01-25 10:00",
            "45316",
            "1706140800",
            "Thursday, January 25th, 2024",
            "1/25/2024 12:00:00 AM",
        ] {
            check(text, Some("2024-01-25"));
        }
        check("3/3/2024", Some("2024-03-03"));
        for text in ["1/5/2024", "2024", "soon", "0000-00-00", "2024-13-01", "31/02/2024", "24-01-25", ""] {
            check(text, None);
        }
    }

    #[test]
    fn moments() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(date_time(text).as_deref(), expected, "{text}");
        check("2023-03-15T10:30:45.123Z", Some("2023-03-15T10:30:45.123Z"));
        check("2023-03-15 10:30:45", Some("2023-03-15T10:30:45Z"));
        check("2023-03-15", Some("2023-03-15T00:00:00Z"));
        check("yesterday", None);
    }

    #[test]
    fn times_of_day() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(time(text).as_deref(), expected, "{text}");
        check("09:30", Some("09:30"));
        check("10:00:00", Some("10:00:00"));
        check("09:00Z", Some("09:00Z"));
        check("09:00-05:00", Some("09:00-05:00"));
        check("9am", Some("09:00"));
        check("9:30 p.m.", Some("21:30"));
        check("12 am", Some("00:00"));
        check("12pm", Some("12:00"));
        check("9h30", Some("09:30"));
        check("17h", Some("17:00"));
        check("0900", Some("09:00"));
        check("noon", Some("12:00"));
        check("24:00", Some("23:59"));
        check("25:00", None);
        check("9", None);
        check("early", None);
        check("q\u{e9}g", None);
    }
}
