//! What the words of a feed mean. Feeds are written for web pages, so a number comes as "About 6 months" and a day as
//! "April 12th, 2026". What is not understood is not guessed.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use portage_content::{TimeUnit, Wait};

/// One line of plain text: no tags, no control or direction marks, single spaces, at most `letters` long.
pub(crate) fn plain(text: &str, letters: usize) -> String {
    // Markup may be written as references too, so it is taken out before and after they are read.
    let text = without_tags(&with_references_read(&without_tags(text)));
    let mut line = String::new();
    for letter in text.chars() {
        if letter.is_whitespace() || letter == '\u{a0}' {
            if !line.is_empty() && !line.ends_with(' ') {
                line.push(' ');
            }
        } else if !is_invisible(letter) && !matches!(letter, '<' | '>') {
            line.push(letter);
        }
    }
    let line = line.trim_end();
    if line.chars().count() <= letters {
        return line.to_owned();
    }
    let mut cut: String = line.chars().take(letters.saturating_sub(1)).collect();
    cut.truncate(cut.trim_end().len());
    cut + "…"
}

/// Characters that are not seen but change how others are: controls, directions, byte order marks.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}' | '\u{fffd}')
        || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fff9}'..='\u{fffb}')
}

fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let is_tag = after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        match after.find('>').filter(|_| is_tag) {
            Some(end) => {
                out.push(' ');
                rest = &after[end + 1..];
            }
            None => rest = after,
        }
    }
    out.push_str(rest);
    out
}

/// The references that official feeds use; any other stays as it is.
fn with_references_read(text: &str) -> String {
    const NAMED: &[(&str, &str)] = &[
        ("amp", "&"),
        ("lt", "<"),
        ("gt", ">"),
        ("quot", "\""),
        ("apos", "'"),
        ("nbsp", " "),
        ("rsquo", "’"),
        ("lsquo", "‘"),
        ("ldquo", "“"),
        ("rdquo", "”"),
        ("ndash", "–"),
        ("mdash", "—"),
    ];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let name = rest[at + 1..].split_once(';').map(|(name, _)| name).filter(|name| name.len() <= 8);
        let meant = name.and_then(|name| match name.strip_prefix('#') {
            Some(number) => {
                let code = match number.strip_prefix(['x', 'X']) {
                    Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                    None => number.parse(),
                };
                code.ok().and_then(char::from_u32).map(String::from)
            }
            None => NAMED.iter().find(|(known, _)| *known == name).map(|(_, meant)| (*meant).to_owned()),
        });
        if let (Some(meant), Some(name)) = (meant, name) {
            out.push_str(&meant);
            rest = &rest[at + name.len() + 2..];
        } else {
            out.push('&');
            rest = &rest[at + 1..];
        }
    }
    out.push_str(rest);
    out
}

/// A whole number as English and French pages group it: `5,000`, `5 000`.
pub(crate) fn whole(text: &str) -> Option<u32> {
    let digits: String =
        text.trim().chars().filter(|c| !matches!(c, ',' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')).collect();
    let is_number = (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_number)
}

/// What a field that should hold a time or a number says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Said<T> {
    It(T),
    /// That there is none.
    Nothing,
    Unclear,
}

fn says_nothing(text: &str) -> bool {
    const NOTHING: &[&str] =
        &["no processing time", "not enough data", "not available", "aucun délai", "pas assez de données"];
    let text = text.to_lowercase();
    text.is_empty() || matches!(&*text, "n/a" | "na" | "-" | "–" | "null") || NOTHING.iter().any(|no| text.contains(no))
}

/// `22 days`, `About 6 months`, `More than 10 years`, `Part 1: 11 months`, `No processing time available`.
pub(crate) fn wait(text: &str) -> Said<Wait> {
    let text = plain(text, 120);
    if says_nothing(&text) {
        return Said::Nothing;
    }
    let text = text.to_lowercase();
    let text = match text.split_once(": ") {
        Some((part, time)) if part.starts_with("part ") && part.len() <= 7 => time,
        _ => &text,
    };
    let mut words = text.split(' ').peekable();
    let mut more_than = false;
    while let Some(word) = words.next_if(|word| !word.starts_with(|c: char| c.is_ascii_digit())) {
        match word {
            "about" | "approximately" => {}
            "more" | "over" => more_than = true,
            "than" if more_than => {}
            _ => return Said::Unclear,
        }
    }
    let (Some(number), Some(unit), None) = (words.next(), words.next(), words.next()) else { return Said::Unclear };
    let unit = match unit.trim_end_matches('.') {
        "minute" | "minutes" => TimeUnit::Minutes,
        "hour" | "hours" => TimeUnit::Hours,
        "day" | "days" => TimeUnit::Days,
        "week" | "weeks" => TimeUnit::Weeks,
        "month" | "months" => TimeUnit::Months,
        "year" | "years" => TimeUnit::Years,
        _ => return Said::Unclear,
    };
    // Half a year is said in months.
    let counted = match number.split_once('.') {
        Some((years, "5")) if unit == TimeUnit::Years => {
            whole(years).map(|years| (years.saturating_mul(12) + 6, TimeUnit::Months))
        }
        _ => whole(number).map(|number| (number, unit)),
    };
    match counted {
        Some((number, unit)) if is_plausible(number, unit) => Said::It(Wait { number, unit, more_than }),
        _ => Said::Unclear,
    }
}

/// Nothing that a government does takes longer than fifty years.
fn is_plausible(number: u32, unit: TimeUnit) -> bool {
    let most = match unit {
        TimeUnit::Minutes => 60 * 24 * 30,
        TimeUnit::Hours => 24 * 365,
        TimeUnit::Days => 50 * 366,
        TimeUnit::Weeks => 50 * 53,
        TimeUnit::Months => 50 * 12,
        TimeUnit::Years => 50,
    };
    number <= most
}

/// `About 59,700 people waiting`.
pub(crate) fn people(text: &str) -> Said<u32> {
    let text = plain(text, 120).to_lowercase();
    if says_nothing(&text) {
        return Said::Nothing;
    }
    let mut number = None;
    for word in text.split(' ') {
        match whole(word) {
            Some(people) if number.is_none() => number = Some(people),
            None if word.chars().all(|c| !c.is_ascii_digit())
                && !matches!(word, "less" | "fewer" | "more" | "over" | "under") => {}
            _ => return Said::Unclear,
        }
    }
    number.filter(|people| *people <= 50_000_000).map_or(Said::Unclear, Said::It)
}

/// `2026-10-01`, `October 1, 2026`, `April 12th, 2026`, `July 3rd 2026`, `3 septembre 2026`, `1er mai 2026`.
pub(crate) fn day(text: &str) -> Option<Date> {
    let text = plain(text, 60).to_lowercase();
    // A time behind the day does not matter here.
    if let Some(date) = text.get(..10).and_then(|date| date.parse().ok()) {
        return Some(date);
    }
    let words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let [first, second, year] = words[..] else { return None };
    let (month, day) = match month(first) {
        Some(month) => (month, day_of_month(second)?),
        None => (month(second)?, day_of_month(first)?),
    };
    let year = year.parse().ok().filter(|year| (1990..=2100).contains(year))?;
    Date::new(year, month, day).ok()
}

fn month(word: &str) -> Option<i8> {
    const MONTHS: [[&str; 2]; 12] = [
        ["january", "janvier"],
        ["february", "février"],
        ["march", "mars"],
        ["april", "avril"],
        ["may", "mai"],
        ["june", "juin"],
        ["july", "juillet"],
        ["august", "août"],
        ["september", "septembre"],
        ["october", "octobre"],
        ["november", "novembre"],
        ["december", "décembre"],
    ];
    let at = MONTHS.iter().position(|names| names.contains(&word))?;
    i8::try_from(at + 1).ok()
}

fn day_of_month(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
    let ending = &word[digits.len()..];
    digits.parse().ok().filter(|_| matches!(ending, "" | "st" | "nd" | "rd" | "th" | "er"))
}

/// `July 3rd 2026 at 21:35:13 UTC`. A time of another zone, or of none, is not understood.
pub(crate) fn moment(text: &str) -> Option<Timestamp> {
    let text = plain(text, 80);
    let (date, time) = text.split_once(" at ").or_else(|| text.split_once(" à "))?;
    let time = time.trim().strip_suffix("UTC")?.trim();
    let parts: Vec<i8> = time.split(':').map(str::parse).collect::<Result<_, _>>().ok()?;
    let [hour, minute, second] = parts[..] else { return None };
    let time = Time::new(hour, minute, second, 0).ok()?;
    day(date)?.to_datetime(time).to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

/// `$85`, `CAN$1,590`, `649.75`, as a decimal number with a point.
pub(crate) fn dollars(text: &str) -> Option<String> {
    let text = plain(text, 40);
    let amount = text.trim_start_matches("CAN").trim_start_matches("CAD").trim().trim_start_matches('$');
    let amount = amount.trim_end_matches("CAD").trim().replace(',', "");
    let (whole_part, cents) = amount.split_once('.').map_or((&*amount, None), |(whole, cents)| (whole, Some(cents)));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole_part)
        || whole_part.len() > 5
        || cents.is_some_and(|cents| cents.len() != 2 || !is_digits(cents))
    {
        return None;
    }
    let whole_part: u32 = whole_part.parse().ok()?;
    Some(match cents {
        Some("00") | None => whole_part.to_string(),
        Some(cents) => format!("{whole_part}.{cents}"),
    })
}

#[cfg(test)]
mod tests;
