use jiff::{ToSpan as _, civil::Date};
use serde::Serialize;

use crate::{DueDay, Mark, PlannedTask};

/// Where a task stands on a list by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    Overdue,
    Today,
    /// Within the next seven days.
    Week,
    Later,
    NoDay,
    /// Of a stage that lies behind the person, open, and never a reproach.
    Earlier,
    /// Done, skipped, or not for this person.
    Done,
}

impl Group {
    /// The groups as a list shows them.
    pub const ALL: [Self; 7] =
        [Self::Overdue, Self::Today, Self::Week, Self::Later, Self::NoDay, Self::Earlier, Self::Done];

    /// Where a task of the plan stands. Who chose a day for it means to do it, whatever stage it is of; without that,
    /// nobody is late for what may not be for them.
    pub fn of_task(task: &PlannedTask, chosen: Option<Date>, mark: Option<Mark>, today: Date) -> Self {
        let counts = |day: &Date| *day >= today || chosen.is_some() || task.is_certain();
        Self::of(day_of(task.due, chosen).filter(counts), task.behind && chosen.is_none(), mark, today)
    }

    pub fn of(day: Option<Date>, behind: bool, mark: Option<Mark>, today: Date) -> Self {
        let in_a_week = today.saturating_add(7.days());
        match day {
            _ if mark.is_some() => Self::Done,
            _ if behind => Self::Earlier,
            None => Self::NoDay,
            Some(day) if day < today => Self::Overdue,
            Some(day) if day == today => Self::Today,
            Some(day) if day <= in_a_week => Self::Week,
            Some(_) => Self::Later,
        }
    }
}

/// The day by which a task is to be done: the one that the person chose, but none after a day that a law sets.
pub fn day_of(due: Option<DueDay>, chosen: Option<Date>) -> Option<Date> {
    let planned = due.and_then(|due| due.date);
    match (chosen, planned) {
        (Some(chosen), Some(planned)) if due.is_some_and(|due| due.law) => Some(chosen.min(planned)),
        (chosen, planned) => chosen.or(planned),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_falls_into_one_group() {
        // The week goes over the leap day and the end of a month.
        let today = date(2028, 2, 27);
        let group = |day: Date| Group::of(Some(day), false, None, today);
        assert_eq!(group(date(2028, 2, 26)), Group::Overdue);
        assert_eq!(group(today), Group::Today);
        assert_eq!(group(date(2028, 2, 28)), Group::Week);
        assert_eq!(group(date(2028, 3, 5)), Group::Week);
        assert_eq!(group(date(2028, 3, 6)), Group::Later);
        assert_eq!(Group::of(None, false, None, today), Group::NoDay);
        assert_eq!(Group::of(Some(date(2020, 1, 1)), true, None, today), Group::Earlier);
        for mark in [Mark::Done, Mark::Skipped, Mark::NotForMe] {
            assert_eq!(Group::of(Some(date(2020, 1, 1)), false, Some(mark), today), Group::Done);
        }
    }

    #[test]
    fn the_week_goes_over_the_end_of_a_year() {
        assert_eq!(Group::of(Some(date(2027, 1, 2)), false, None, date(2026, 12, 31)), Group::Week);
    }

    #[test]
    fn a_chosen_day_counts_unless_a_law_sets_an_earlier_one() {
        let due = |law: bool| Some(DueDay { date: Some(date(2027, 3, 20)), from_landing: 6, law, about: false });
        let chosen = Some(date(2027, 4, 1));
        assert_eq!(day_of(due(false), chosen), chosen);
        assert_eq!(day_of(due(true), chosen), Some(date(2027, 3, 20)));
        assert_eq!(day_of(due(true), Some(date(2027, 3, 1))), Some(date(2027, 3, 1)));
        assert_eq!(day_of(due(false), None), Some(date(2027, 3, 20)));
        assert_eq!(day_of(None, chosen), chosen);
    }
}
