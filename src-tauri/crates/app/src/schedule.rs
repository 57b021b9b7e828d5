//! When the app looks for updates by itself. Every time is a parameter.

use jiff::{SignedDuration, Timestamp};
use portage_sync::Schedule;

const A_DAY: SignedDuration = SignedDuration::from_hours(24);
/// Forty kiosks that are switched on together do not ask together on the days after.
const SPREAD: SignedDuration = SignedDuration::from_mins(30);
/// The pauses after the first look that failed, the second and so on; the last one from then on. Six looks on the first
/// day without an answer, two on each day after it.
const PAUSES: [SignedDuration; 5] = [
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(15),
    SignedDuration::from_hours(1),
    SignedDuration::from_hours(4),
    SignedDuration::from_hours(12),
];
/// A line that comes and goes brings on no look sooner than this after one that failed.
const LINE_PAUSE: SignedDuration = SignedDuration::from_mins(15);
/// ... and no sooner than this after one that did not.
const NEWS_PAUSE: SignedDuration = SignedDuration::from_hours(1);

/// The looks that the app has taken by itself since it started.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Looks {
    began: Timestamp,
    last: Option<Last>,
    /// When a connection was last seen to come back.
    connected: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug)]
struct Last {
    at: Timestamp,
    /// Looks that failed, one after the other, this one included.
    failures: usize,
    /// Of the pause after it, between 0 and 1.
    jitter: f64,
}

impl Looks {
    pub(crate) fn since(began: Timestamp) -> Self {
        Self { began, last: None, connected: None }
    }

    /// A look has ended. `jitter` is any number between 0 and 1.
    pub(crate) fn ended(&mut self, at: Timestamp, failed: bool, jitter: f64) {
        let before = self.last.map_or(0, |last| last.failures);
        let failures = if failed { before + 1 } else { 0 };
        self.last = Some(Last { at, failures, jitter: jitter.clamp(0.0, 1.0) });
    }

    pub(crate) fn connection_back(&mut self, at: Timestamp) {
        self.connected = Some(at);
    }

    /// When to look next; a time that has passed means now. `checked` is the last check that succeeded, whoever asked
    /// for it.
    pub(crate) fn next(&self, schedule: Schedule, checked: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
        let Some(last) = self.last else { return (schedule != Schedule::Manual).then_some(self.began) };
        if schedule != Schedule::Daily {
            return None;
        }
        // A time in the future was noted by a clock that has been set back since.
        let (tried, checked) = (last.at.min(now), checked.map(|checked| checked.min(now)));
        let failed = last.failures > 0 && checked.is_none_or(|checked| checked <= tried);
        let reached = checked.map_or(tried, |checked| checked.max(tried));
        let (due, soonest) = if failed {
            let pause = PAUSES[(last.failures - 1).min(PAUSES.len() - 1)];
            // From four fifths of the pause to six fifths.
            (tried + share(pause, 0.8 + 0.4 * last.jitter), tried + pause.min(LINE_PAUSE))
        } else {
            (reached + A_DAY + share(SPREAD, last.jitter), reached + NEWS_PAUSE)
        };
        let connected = self.connected.filter(|connected| *connected > tried);
        Some(connected.map_or(due, |connected| due.min(connected.max(soonest))))
    }
}

fn share(whole: SignedDuration, share: f64) -> SignedDuration {
    SignedDuration::try_from_secs_f64(whole.as_secs_f64() * share).unwrap_or(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start() -> Timestamp {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    fn after(minutes: i64) -> Timestamp {
        start() + SignedDuration::from_mins(minutes)
    }

    fn next(looks: &Looks, checked: Option<Timestamp>) -> Option<Timestamp> {
        looks.next(Schedule::Daily, checked, after(100_000))
    }

    #[test]
    fn the_first_look_is_at_the_start_unless_only_the_person_asks() {
        let looks = Looks::since(start());
        for (schedule, expected) in
            [(Schedule::Daily, Some(start())), (Schedule::Start, Some(start())), (Schedule::Manual, None)]
        {
            assert_eq!(looks.next(schedule, Some(after(-5)), after(1)), expected, "{schedule:?}");
        }
    }

    #[test]
    fn at_the_start_means_once() {
        let mut looks = Looks::since(start());
        looks.ended(start(), true, 0.0);
        looks.connection_back(after(60));
        assert_eq!(looks.next(Schedule::Start, None, after(3000)), None);
        assert_eq!(looks.next(Schedule::Manual, None, after(3000)), None);
    }

    #[test]
    fn a_day_after_the_last_check_that_succeeded_whoever_asked() {
        let mut looks = Looks::since(start());
        looks.ended(start(), false, 0.0);
        assert_eq!(next(&looks, Some(start())), Some(after(24 * 60)));
        assert_eq!(next(&looks, Some(after(90))), Some(after(90 + 24 * 60)), "the person asked since");
        looks.ended(start(), false, 1.0);
        assert_eq!(next(&looks, Some(start())), Some(after(24 * 60 + 30)), "not all at the same minute");
    }

    #[test]
    fn pauses_grow_after_failures_and_a_day_has_a_handful() {
        let mut looks = Looks::since(start());
        let (mut at, mut pauses, mut first_day) = (start(), Vec::new(), 1);
        for _ in 0..7 {
            looks.ended(at, true, 0.5);
            let due = next(&looks, None).unwrap();
            pauses.push(due.duration_since(at).as_mins());
            first_day += usize::from(due < after(24 * 60));
            at = due;
        }
        assert_eq!(pauses, [5, 15, 60, 240, 720, 720, 720]);
        assert_eq!(first_day, 6);
        looks.ended(at, false, 0.0);
        assert_eq!(next(&looks, Some(at)), Some(at + A_DAY), "a look that reaches the repository ends the pauses");
    }

    #[test]
    fn pauses_are_not_the_same_on_every_device() {
        let mut looks = Looks::since(start());
        looks.ended(start(), true, 0.0);
        assert_eq!(next(&looks, None), Some(after(4)));
        looks = Looks::since(start());
        looks.ended(start(), true, 1.0);
        assert_eq!(next(&looks, None), Some(after(6)));
    }

    #[test]
    fn a_success_of_the_persons_own_ends_the_pauses() {
        let mut looks = Looks::since(start());
        looks.ended(start(), true, 0.0);
        assert_eq!(next(&looks, Some(after(2))), Some(after(2 + 24 * 60)));
    }

    #[test]
    fn a_connection_that_comes_back_brings_on_the_next_look_but_never_one_after_the_other() {
        let mut looks = Looks::since(start());
        for _ in 0..4 {
            looks.ended(start(), true, 0.5);
        }
        assert_eq!(next(&looks, None), Some(after(240)));
        looks.connection_back(after(100));
        assert_eq!(next(&looks, None), Some(after(100)));
        looks.connection_back(after(1));
        assert_eq!(next(&looks, None), Some(after(15)), "a line that comes and goes");
        looks.ended(after(15), true, 0.5);
        assert_eq!(next(&looks, None), Some(after(15 + 720)), "it came back before that look, not after it");

        looks = Looks::since(start());
        looks.ended(start(), false, 0.0);
        looks.connection_back(after(10));
        assert_eq!(next(&looks, Some(start())), Some(after(60)), "what was asked an hour ago is asked again");
        looks.connection_back(after(3000));
        assert_eq!(next(&looks, Some(start())), Some(after(24 * 60)), "and what is due is not put off");
    }

    #[test]
    fn a_clock_set_back_puts_nothing_off() {
        let mut looks = Looks::since(start());
        looks.ended(start(), false, 0.0);
        let (last_year, now) = (after(500_000), after(10));
        assert_eq!(looks.next(Schedule::Daily, Some(last_year), now), Some(now + A_DAY));
    }
}
