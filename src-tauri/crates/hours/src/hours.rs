//! The rules of one service together: what is open when.

use std::collections::BTreeMap;

use jiff::{
    Span, Timestamp,
    civil::{Date, DateTime},
};
use serde_json::Value;

use crate::rule::{self, DAY, Rule};
use crate::zone::Zone;

/// So far ahead the next opening is looked for; a rule of every second month comes within.
const AHEAD: i32 = 70;
/// Open for longer than this is open without an end.
const FOR_GOOD: u32 = 8 * DAY as u32;

/// The public holidays of some years, by day; each with the key of its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holidays(pub BTreeMap<Date, String>);

impl Holidays {
    pub fn on(&self, day: Date) -> Option<&str> {
        self.0.get(&day).map(String::as_str)
    }
}

/// The opening hours of a service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    zone: Zone,
    rules: Box<[Rule]>,
    /// Whether any rule is about certain days: most services have none.
    has_named: bool,
    /// Whether a schedule was not understood.
    unread: bool,
    /// From when to when something was said that may mean that it is closed, without an end where none is told.
    doubts: Box<[(Option<Date>, Option<Date>)]>,
}

/// From when to when, in minutes after the midnight with which its day begins. An end after 1440 is on the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spell {
    pub from: u16,
    pub to: u16,
}

/// The hours of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    pub date: Date,
    /// In order, those that meet made one.
    pub spells: Vec<Spell>,
    /// The public holiday that it is. What is usual on such a weekday may not hold, unless `named`.
    pub holiday: Option<String>,
    /// Whether a schedule is about this very day, or the service never closes.
    pub named: bool,
    /// Whether no hours surely means closed, and hours surely mean open.
    pub sure: bool,
}

/// Whether a service is open at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Open; none: without an end.
    Open { until: Option<Timestamp> },
    /// It would be open on such a weekday, and today is a public holiday.
    MayBeClosed { holiday: String },
    /// Closed; none: no opening in the next weeks is known.
    Closed { next: Option<Timestamp> },
    /// No schedule is understood that says so.
    Unknown,
}

impl Hours {
    /// The hours that schedules of HSDS 3.0 say.
    pub fn read(schedules: &[Value]) -> Self {
        let mut hours = Self::default();
        let mut rules = Vec::new();
        let mut doubts = Vec::new();
        for schedule in schedules {
            let read = Rule::read(schedule);
            doubts.extend(rule::may_close(schedule, read.is_some()));
            match read {
                // A service with clocks in two zones is one of which it is not known where it is.
                Some((rule, zone)) if rules.is_empty() || zone == hours.zone => {
                    hours.zone = zone;
                    rules.push(rule);
                }
                _ => hours.unread = true,
            }
        }
        hours.has_named = rules.iter().any(Rule::names_days);
        hours.rules = rules.into();
        hours.doubts = doubts.into();
        hours
    }

    /// Whether any rule is understood.
    pub fn is_known(&self) -> bool {
        !self.rules.is_empty()
    }

    pub fn zone(&self) -> Zone {
        self.zone
    }

    /// The hours of a day.
    pub fn day(&self, date: Date, holidays: &Holidays) -> Day {
        let mut spells: Vec<Spell> = self.spells(date).collect();
        spells.sort_unstable();
        let mut merged: Vec<Spell> = Vec::with_capacity(spells.len());
        for spell in spells {
            match merged.last_mut() {
                Some(last) if spell.from <= last.to => last.to = last.to.max(spell.to),
                _ => merged.push(spell),
            }
        }
        let named = self.names(date) || self.rules.iter().any(Rule::never_closes);
        let sure = if merged.is_empty() { !self.unread && !self.is_over(date) } else { !self.is_doubtful(date) };
        Day { date, spells: merged, holiday: holidays.on(date).map(str::to_owned), named, sure }
    }

    /// The hours of seven days.
    pub fn week(&self, from: Date, holidays: &Holidays) -> Vec<Day> {
        (0..7).filter_map(|days| Some(self.day(from.checked_add(Span::new().days(days)).ok()?, holidays))).collect()
    }

    /// Whether it is open at a moment.
    pub fn at(&self, moment: Timestamp, holidays: &Holidays) -> State {
        let clock = self.zone.clock(moment);
        match self.spell_at(clock) {
            Some(since) if self.is_doubtful(since) => State::Unknown,
            Some(since) => match self.doubt(since, holidays) {
                Some(holiday) => State::MayBeClosed { holiday },
                None => State::Open { until: self.until(clock) },
            },
            None if self.unread || self.rules.is_empty() => State::Unknown,
            // Rules of a season that is over say nothing about today.
            None if self.is_over(clock.date()) => State::Unknown,
            None => State::Closed { next: self.next(clock, holidays) },
        }
    }

    /// Whether it is open at a moment: yes, no, or not known. The same as [`Hours::at`] without the rest, for many.
    /// `clock_of` is what the clocks of each zone show then.
    pub fn is_open(&self, clock_of: impl Fn(Zone) -> DateTime, holidays: &Holidays) -> Option<bool> {
        let clock = clock_of(self.zone);
        match self.spell_at(clock) {
            Some(since) if self.is_doubtful(since) => None,
            Some(since) => (holidays.on(since).is_none() || self.doubt(since, holidays).is_none()).then_some(true),
            None if self.unread || self.rules.is_empty() || self.is_over(clock.date()) => None,
            None => Some(false),
        }
    }

    /// What begins on a day. Where a schedule is about this very day, the usual ones do not count.
    fn spells(&self, date: Date) -> impl Iterator<Item = Spell> {
        let named = self.names(date);
        self.rules
            .iter()
            .filter(move |rule| rule.names_days() == named && rule.holds(date))
            .filter_map(|rule| rule.hours.map(|(from, to)| Spell { from, to }))
    }

    fn names(&self, date: Date) -> bool {
        self.has_named && self.rules.iter().any(|rule| rule.names_days() && rule.holds(date))
    }

    /// The day on which the spell began that is on when the clock shows this.
    fn spell_at(&self, clock: DateTime) -> Option<Date> {
        let (date, minute) = (clock.date(), minute_of(clock));
        if self.spells(date).any(|spell| (spell.from..spell.to).contains(&minute)) {
            return Some(date);
        }
        let before = date.yesterday().ok()?;
        self.spells(before).any(|spell| minute + DAY < spell.to).then_some(before)
    }

    /// The public holiday on which a day's usual hours may not hold.
    fn doubt(&self, date: Date, holidays: &Holidays) -> Option<String> {
        let holiday = holidays.on(date)?;
        let sure = self.names(date) || self.rules.iter().any(Rule::never_closes);
        (!sure).then(|| holiday.to_owned())
    }

    /// Whether words about a day, or a schedule that was not understood, may mean that it is closed on it.
    fn is_doubtful(&self, date: Date) -> bool {
        self.doubts.iter().any(|(from, to)| from.is_none_or(|from| from <= date) && to.is_none_or(|to| date <= to))
    }

    /// Whether every rule has ended before a day.
    fn is_over(&self, date: Date) -> bool {
        self.rules.iter().all(|rule| rule.to.is_some_and(|to| to < date))
    }

    /// When it closes, counted through what follows without a break.
    fn until(&self, clock: DateTime) -> Option<Timestamp> {
        let start = clock.date();
        // Minutes after the midnight before.
        let mut end = u32::from(minute_of(clock));
        while end < FOR_GOOD {
            let at = start.checked_add(Span::new().days(i64::from(end / u32::from(DAY)))).ok()?;
            let minute = u16::try_from(end % u32::from(DAY)).ok()?;
            let midnight = end - u32::from(minute);
            let today = self.spells(at).filter(|spell| (spell.from..spell.to).contains(&minute)).map(|spell| spell.to);
            let carried = at
                .yesterday()
                .into_iter()
                .flat_map(|before| self.spells(before))
                .filter(|spell| minute + DAY < spell.to)
                .map(|spell| spell.to - DAY);
            let Some(to) = today.chain(carried).max() else {
                return self.zone.moment(at_minute(at, u32::from(minute)));
            };
            end = midnight + u32::from(to);
        }
        None
    }

    /// The next opening on which one can count.
    fn next(&self, clock: DateTime, holidays: &Holidays) -> Option<Timestamp> {
        let minute = minute_of(clock);
        for days in 0..=AHEAD {
            let date = clock.date().checked_add(Span::new().days(days)).ok()?;
            if self.doubt(date, holidays).is_some() {
                continue;
            }
            let opens = self.spells(date).map(|spell| spell.from).filter(|from| days > 0 || *from > minute).min();
            if let Some(from) = opens {
                return self.zone.moment(at_minute(date, u32::from(from)));
            }
        }
        None
    }
}

fn minute_of(clock: DateTime) -> u16 {
    u16::try_from(i32::from(clock.hour()) * 60 + i32::from(clock.minute())).unwrap_or_default()
}

fn at_minute(date: Date, minute: u32) -> DateTime {
    let part = |value: u32| i8::try_from(value).unwrap_or_default();
    date.at(part(minute / 60 % 24), part(minute % 60), 0, 0)
}
