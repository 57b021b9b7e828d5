//! Opening hours as a screen tells them.

use jiff::{
    Span, Timestamp,
    civil::{Date, DateTime},
};
use portage_content::{Doc, RuleSet};
use portage_hours::{Hours, Spell, State, Zone};
use portage_store::Generation;

use crate::{
    AppError,
    reader::Reader,
    view::{DayHours, OpenView, OpenWhen, WallTime},
};

/// The rule set that writes the public holidays down, and the tool that it belongs to.
const HOLIDAYS_OF: &str = "work";

/// The public holidays around a day, with the rule set that names them.
pub(crate) struct Holidays {
    pub days: portage_hours::Holidays,
    pub rule_set: String,
}

impl Holidays {
    /// From the rules in force on a day. Without rules no day is a holiday, which a copy without Ontario's pack cannot know.
    pub fn read(generation: &Generation, today: Date) -> Result<Self, AppError> {
        let mut best: Option<Doc<RuleSet>> = None;
        for record in generation.neutral("rule_set")? {
            let Ok(doc) = record.view::<Doc<RuleSet>>() else { continue };
            if doc.body.tool != HOLIDAYS_OF || !doc.body.tables["holidays"].is_array() {
                continue;
            }
            let began = |doc: &Doc<RuleSet>| (doc.body.effective_from <= today, doc.body.effective_from);
            if best.as_ref().is_none_or(|best| began(&doc) > began(best)) {
                best = Some(doc);
            }
        }
        let Some(doc) = best else {
            return Ok(Self { days: portage_hours::Holidays::default(), rule_set: String::new() });
        };
        let days = portage_tools::public_holidays(&doc.body.tables, today.year() - 1..=today.year() + 1);
        Ok(Self { days: portage_hours::Holidays(days.unwrap_or_default()), rule_set: doc.meta.id })
    }
}

/// The moment that is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Moment {
    Now(Timestamp),
    /// What the clock shows where the service is.
    Clock(DateTime),
}

impl Moment {
    pub fn of(open: Option<OpenWhen>, now: Timestamp) -> Self {
        let Some(OpenWhen::At { weekday, minute }) = open else { return Self::Now(now) };
        let clock = Zone::default().clock(now);
        let today = i16::from(clock.weekday().to_monday_zero_offset());
        let wanted = i16::from(weekday.clamp(1, 7)) - 1;
        let minute = minute.min(24 * 60 - 1);
        let mut days = (wanted - today).rem_euclid(7);
        // What has been today is meant of next week.
        if days == 0 && i32::from(minute) < i32::from(clock.hour()) * 60 + i32::from(clock.minute()) {
            days = 7;
        }
        let date = clock.date().checked_add(Span::new().days(days)).unwrap_or(clock.date());
        let part = |value: u16| i8::try_from(value).unwrap_or_default();
        Self::Clock(date.at(part(minute / 60), part(minute % 60), 0, 0))
    }

    pub fn clock(self, zone: Zone) -> DateTime {
        match self {
            Self::Now(now) => zone.clock(now),
            Self::Clock(clock) => clock,
        }
    }

    fn timestamp(self, zone: Zone) -> Option<Timestamp> {
        match self {
            Self::Now(now) => Some(now),
            Self::Clock(clock) => zone.moment(clock),
        }
    }
}

impl Reader<'_> {
    pub(super) fn open_view(
        &self,
        hours: &Hours,
        closed: bool,
        moment: Moment,
        holidays: &Holidays,
    ) -> Result<OpenView, AppError> {
        if closed {
            return Ok(OpenView::ForNow);
        }
        let zone = hours.zone();
        let Some(at) = moment.timestamp(zone) else { return Ok(OpenView::Unknown) };
        let wall = |moment: Timestamp| {
            let clock = zone.clock(moment);
            WallTime {
                date: clock.date().to_string(),
                time: time(i32::from(clock.hour()) * 60 + i32::from(clock.minute())),
            }
        };
        Ok(match hours.at(at, &holidays.days) {
            State::Open { until } => OpenView::Open { until: until.map(wall) },
            State::Closed { next } => OpenView::Closed { next: next.map(wall) },
            State::MayBeClosed { holiday } => OpenView::MayBeClosed { holiday: self.holiday(&holiday, holidays)? },
            State::Unknown => OpenView::Unknown,
        })
    }

    /// The hours of seven days from today.
    pub(super) fn week(&self, hours: &Hours, now: Timestamp, holidays: &Holidays) -> Result<Vec<DayHours>, AppError> {
        if !hours.is_known() {
            return Ok(Vec::new());
        }
        let today = hours.zone().clock(now).date();
        let mut week = Vec::with_capacity(7);
        for day in hours.week(today, &holidays.days) {
            let holiday = day.holiday.filter(|_| !day.named);
            week.push(DayHours {
                date: day.date.to_string(),
                today: day.date == today,
                sure: day.sure,
                all_day: day.spells == [Spell { from: 0, to: 24 * 60 }],
                spells: day
                    .spells
                    .iter()
                    .map(|spell| (time(i32::from(spell.from)), time(i32::from(spell.to))))
                    .collect(),
                holiday: holiday.map(|id| self.holiday(&id, holidays)).transpose()?,
            });
        }
        Ok(week)
    }

    /// The name of a holiday, as the rules have it.
    pub(super) fn holiday(&self, id: &str, holidays: &Holidays) -> Result<String, AppError> {
        let words = self.words::<portage_content::RuleSetText>("rule_set", &holidays.rule_set)?;
        let name = words.and_then(|words| words.body.words.get(&format!("holiday-{id}")).cloned());
        Ok(name.unwrap_or_else(|| id.to_owned()))
    }
}

/// Minutes as a clock shows them.
fn time(minute: i32) -> String {
    format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekday_is_the_next_one_on_the_clock_of_ontario() {
        // A Sunday at noon in Toronto.
        let now: Timestamp = "2026-11-22T17:00:00Z".parse().unwrap();
        let check = |weekday, minute, expected: &str| {
            let Moment::Clock(clock) = Moment::of(Some(OpenWhen::At { weekday, minute }), now) else { panic!() };
            assert_eq!(clock.to_string(), expected);
        };
        check(1, 540, "2026-11-23T09:00:00");
        check(7, 780, "2026-11-22T13:00:00");
        check(7, 660, "2026-11-29T11:00:00");
        check(6, 0, "2026-11-28T00:00:00");
        check(99, 9999, "2026-11-22T23:59:00");
    }
}
