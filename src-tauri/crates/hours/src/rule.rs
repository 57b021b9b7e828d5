//! One schedule of HSDS 3.0: a rule of a calendar (RFC 5545, the part that directories use) with hours.

use jiff::civil::{Date, Weekday};
use serde_json::{Map, Value};

use crate::days::{Days, bit};
use crate::zone::Zone;

/// Minutes of a day.
pub(crate) const DAY: u16 = 24 * 60;
/// A rule for some days and not for a season: the longest holiday closure.
const FEW_DAYS: i64 = 31;
/// So many days a rule that ends after a number of times is followed.
const FOLLOWED: u32 = 3 * 366;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) from: Option<Date>,
    pub(crate) to: Option<Date>,
    began: Option<Date>,
    days: Days,
    /// From when to when, in minutes of the day on which it begins; none: closed on these days.
    pub(crate) hours: Option<(u16, u16)>,
}

impl Rule {
    /// Whether it holds on a day.
    pub(crate) fn holds(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to) && self.days.has(day, self.began)
    }

    /// Whether it is about certain days, and so about whatever those days are.
    pub(crate) fn names_days(&self) -> bool {
        self.days == Days::Named
    }

    /// Whether it is open all day on all days, for good.
    pub(crate) fn never_closes(&self) -> bool {
        let all_days = matches!(&self.days, Days::Weekly { mask: 0x7f, every: 1, .. } | Days::Daily { every: 1 });
        all_days && self.hours == Some((0, DAY)) && self.to.is_none()
    }

    /// The rule that a schedule says with its zone, or nothing where any of it is not understood.
    pub(crate) fn read(schedule: &Value) -> Option<(Self, Zone)> {
        let fields = schedule.as_object()?;
        let text = |name: &str| text(fields, name);
        // Parts of a calendar's rule that directories hardly use: half understood is not understood.
        if ["byweekno", "byyearday", "bymonth", "bysetpos"].iter().any(|name| text(name).is_some()) {
            return None;
        }
        let optional_day = |name: &str| match text(name) {
            Some(text) => day(&text).map(Some),
            None => Some(None),
        };
        let began = optional_day("dtstart")?;
        let (valid_from, valid_to, until) =
            (optional_day("valid_from")?, optional_day("valid_to")?, optional_day("until")?);
        let from = valid_from.max(began);
        let mut to = match (valid_to, until) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        let (hours, zone) = hours(fields)?;
        let every: u32 = text("interval").map_or(Some(1), |text| text.parse().ok()).filter(|every| *every > 0)?;
        let week_start = text("wkst").map_or(Some(Weekday::Monday), |text| weekday(&text))?;
        let on = text("byday").map(|text| weekdays(&text));
        let on = match on {
            Some(days) => Some(days?),
            None => None,
        };
        let of_month = match text("bymonthday") {
            Some(text) => Some(month_days(&text)?),
            None => None,
        };
        let first = began.or(valid_from);
        let days = match (text("freq").map(|freq| freq.to_uppercase()).as_deref(), on, of_month) {
            (Some("WEEKLY") | None, Some(on), None) => {
                // "First Monday" needs a month.
                let plain = on.iter().all(|(nth, _)| nth.is_none());
                if plain {
                    Days::Weekly { mask: on.iter().fold(0, |mask, (_, day)| mask | bit(*day)), every, week_start }
                } else {
                    return None;
                }
            }
            (Some("WEEKLY"), None, None) => Days::Weekly { mask: bit(first?.weekday()), every, week_start },
            (Some("DAILY"), None, None) => Days::Daily { every },
            (Some("DAILY"), Some(on), None) if every == 1 && on.iter().all(|(nth, _)| nth.is_none()) => {
                Days::Weekly { mask: on.iter().fold(0, |mask, (_, day)| mask | bit(*day)), every, week_start }
            }
            (Some("MONTHLY"), Some(on), None) => Days::Nth { days: on.into(), every },
            (Some("MONTHLY"), None, Some(days)) => Days::OfMonth { days: days.into(), every },
            (Some("MONTHLY"), None, None) => Days::OfMonth { days: Box::new([first?.day()]), every },
            (None, None, None) => {
                let from = from?;
                // One day, or a few of which both ends are told.
                let last = if valid_to.is_none() && until.is_none() && began.is_some() { from } else { to? };
                to = Some(last);
                let few = from <= last && from.duration_until(last).as_hours() / 24 <= FEW_DAYS;
                // Closed for a season is understood; hours of a season without weekdays are not.
                if !few && hours.is_some() {
                    return None;
                }
                Days::Named
            }
            _ => return None,
        };
        if every > 1 && first.is_none() {
            return None;
        }
        let mut rule = Self { from, to, began: first, days, hours };
        if let Some(count) = text("count") {
            let last = rule.last_of(count.parse().ok()?)?;
            rule.to = Some(rule.to.map_or(last, |to| to.min(last)));
        }
        Some((rule, zone))
    }

    /// The day of the nth time.
    fn last_of(&self, count: u32) -> Option<Date> {
        let mut day = self.began?;
        let mut left = count;
        for _ in 0..FOLLOWED {
            if self.holds(day) {
                left = left.checked_sub(1)?;
                if left == 0 {
                    return Some(day);
                }
            }
            day = day.tomorrow().ok()?;
        }
        None
    }
}

/// From when to when a schedule may mean that the service is closed though another one says open: it has words of which
/// nobody knows what they change, or it tells no hours and was not understood.
pub(crate) fn may_close(schedule: &Value, is_understood: bool) -> Option<(Option<Date>, Option<Date>)> {
    let fields = schedule.as_object()?;
    let has_words = fields.get("noted").is_some_and(|value| *value == Value::Bool(true));
    let tells_hours = ["opens_at", "closes_at"].iter().any(|name| text(fields, name).is_some());
    // What a day cannot be read from has no bound there.
    let bound = |names: [&str; 2]| names.iter().find_map(|name| day(&text(fields, name)?));
    (has_words || !is_understood && !tells_hours)
        .then(|| (bound(["valid_from", "dtstart"]), bound(["valid_to", "until"])))
}

/// A field as text; an empty one is none.
fn text(fields: &Map<String, Value>, name: &str) -> Option<String> {
    let text = match fields.get(name)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// When it opens and closes, or that it is closed; nothing where that is not said.
fn hours(fields: &Map<String, Value>) -> Option<(Option<(u16, u16)>, Zone)> {
    let named = text(fields, "timezone").map_or(Some(Zone::default()), |text| Zone::named(&text))?;
    let closed = fields.get("closed").is_some_and(|value| *value == Value::Bool(true));
    match (text(fields, "opens_at"), text(fields, "closes_at")) {
        (None, None) if closed => Some((None, named)),
        (Some(opens), Some(shuts)) if !closed => {
            let ((from, here), (to, there)) = (clock(&opens)?, clock(&shuts)?);
            // An offset at the time is as good as one beside it.
            let zone = match (here, there) {
                (Some(a), Some(b)) if a != b => return None,
                (Some(zone), _) | (_, Some(zone)) => zone,
                (None, None) => named,
            };
            let to = if to == DAY - 1 { DAY } else { to };
            // From midnight to midnight may be all day or not at all; so may from nine to nine.
            if from == to || from >= DAY {
                return None;
            }
            Some((Some((from, if to < from { to + DAY } else { to })), zone))
        }
        _ => None,
    }
}

/// A time as minutes of a day, with the zone of its offset if it has one.
fn clock(text: &str) -> Option<(u16, Option<Zone>)> {
    let at = text.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(text.len());
    let (time, rest) = text.split_at(at);
    let zone = match rest.trim() {
        "" => None,
        rest => Some(Zone::named(rest)?),
    };
    let mut parts = time.split(':');
    let (hour, minute): (u16, u16) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    if parts.next().is_some_and(|second| second.parse::<u8>().is_err()) || parts.next().is_some() || minute > 59 {
        return None;
    }
    let at = hour.checked_mul(60)? + minute;
    (at <= DAY).then_some((at, zone))
}

/// `2026-11-22`, with or without a time, or `20261122`.
fn day(text: &str) -> Option<Date> {
    if let Some(day) = text.get(..10).and_then(|text| text.parse().ok()) {
        return Some(day);
    }
    let digits = text.get(..8).filter(|text| text.bytes().all(|b| b.is_ascii_digit()))?;
    Date::new(digits[..4].parse().ok()?, digits[4..6].parse().ok()?, digits[6..].parse().ok()?).ok()
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text.trim().to_ascii_uppercase().as_str() {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return None,
    })
}

/// `MO,WE` or `1MO,-1FR`.
fn weekdays(text: &str) -> Option<Vec<(Option<i8>, Weekday)>> {
    let one = |part: &str| {
        let part = part.trim();
        let at = part.find(|c: char| c.is_ascii_alphabetic())?;
        let (number, name) = part.split_at(at);
        let nth = match number {
            "" => None,
            number => Some(number.trim_start_matches('+').parse::<i8>().ok().filter(|n| *n != 0 && n.abs() <= 5)?),
        };
        Some((nth, weekday(name)?))
    };
    text.split([',', ';', ' '])
        .filter(|part| !part.trim().is_empty())
        .map(one)
        .collect::<Option<Vec<_>>>()
        .filter(|days| !days.is_empty())
}

fn month_days(text: &str) -> Option<Vec<i8>> {
    let one = |part: &str| part.trim().parse::<i8>().ok().filter(|day| *day != 0 && day.abs() <= 31);
    text.split(',').map(one).collect()
}
