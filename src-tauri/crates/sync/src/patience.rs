//! How long a bad line is waited for, and how often a file is asked for again.

use std::time::Duration;

use backon::{BackoffBuilder as _, ExponentialBackoff, ExponentialBuilder};
use jiff::fmt::rfc2822;
use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};

/// How patient an update is. The default is for people: slow lines are waited for, dead ones are given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// For a connection, the handshake of https included.
    pub connect: Duration,
    /// For the head of an answer, and from one piece of its body to the next.
    pub silence: Duration,
    /// A body must bring so many bytes in every `span`, or it is as good as silent.
    pub least: u64,
    pub span: Duration,
    /// How often a file is asked for while nothing of it comes. An attempt that brought a good piece is not counted.
    pub attempts: u32,
    /// Before the second attempt, give or take; twice as long before the third.
    pub pause: Duration,
    /// No pause is longer than this. A server that asks for a longer one is not asked again in this update.
    pub longest_pause: Duration,
    /// Of the randomness by which forty kiosks do not come back in the same moment; absent: another one each time.
    pub seed: Option<u64>,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(30),
            silence: Duration::from_mins(1),
            least: 1024,
            span: Duration::from_mins(1),
            attempts: 3,
            pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(20),
            seed: None,
        }
    }
}

impl Patience {
    /// The pauses between the attempts at one file.
    pub(crate) fn pauses(&self) -> Pauses {
        let mut builder = ExponentialBuilder::new()
            .with_min_delay(self.pause)
            .with_max_delay(self.longest_pause)
            .with_factor(2.0)
            .with_max_times(self.attempts.saturating_sub(1) as usize)
            .with_jitter();
        if let Some(seed) = self.seed {
            builder = builder.with_jitter_seed(seed);
        }
        Pauses { backoff: builder.build(), longest: self.longest_pause }
    }
}

pub(crate) struct Pauses {
    backoff: ExponentialBackoff,
    longest: Duration,
}

impl Pauses {
    /// How long to wait before the next attempt, where the server has `asked` for a pause; `None`: no further one.
    pub(crate) fn next(&mut self, asked: Option<Duration>) -> Option<Duration> {
        let own = self.backoff.next()?.min(self.longest);
        match asked {
            Some(asked) if asked > self.longest => None,
            Some(asked) => Some(own.max(asked)),
            None => Some(own),
        }
    }
}

/// The pause that a server asks for, in seconds or until a time; the time is compared with the server's own.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let asked = text(RETRY_AFTER)?;
    if let Ok(seconds) = asked.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let time = |text| rfc2822::parse(text).ok();
    let wait = time(asked)?.timestamp().duration_since(time(text(DATE)?)?.timestamp());
    Some(Duration::try_from(wait).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(patience: &Patience) -> Vec<Duration> {
        let mut pauses = patience.pauses();
        std::iter::from_fn(|| pauses.next(None)).collect()
    }

    #[test]
    fn pauses_are_few_grow_and_differ_from_kiosk_to_kiosk() {
        let of = |seed| all(&Patience { seed: Some(seed), attempts: 4, ..Patience::default() });
        let pauses = of(1);
        assert_eq!(pauses.len(), 3, "one between each two attempts");
        for (pause, base) in pauses.iter().zip([500, 1000, 2000]) {
            let base = Duration::from_millis(base);
            assert!((base..=2 * base).contains(pause), "{pauses:?}");
        }
        assert_eq!(of(1), pauses);
        assert_ne!(of(2), pauses);
        assert!(all(&Patience { attempts: 1, ..Patience::default() }).is_empty());
        assert!(all(&Patience { attempts: 0, ..Patience::default() }).is_empty());
    }

    #[test]
    fn what_a_server_asks_for_is_kept_to_or_not_tried() {
        let patience = Patience::default();
        let ten = Duration::from_secs(10);
        assert_eq!(patience.pauses().next(Some(ten)), Some(ten));
        assert!(patience.pauses().next(Some(Duration::ZERO)) >= Some(patience.pause));
        assert_eq!(patience.pauses().next(Some(Duration::from_hours(1))), None);
    }

    #[test]
    fn a_pause_is_read_in_seconds_or_as_a_time() {
        let read = |after: &str, date: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, after.parse().unwrap());
            headers.insert(DATE, date.parse().unwrap());
            retry_after(&headers)
        };
        let noon = "Sun, 22 Nov 2026 12:00:00 GMT";
        assert_eq!(read("7", noon), Some(Duration::from_secs(7)));
        assert_eq!(read("Sun, 22 Nov 2026 12:00:09 GMT", noon), Some(Duration::from_secs(9)));
        assert_eq!(read("Sun, 22 Nov 2026 11:00:00 GMT", noon), Some(Duration::ZERO));
        for nonsense in ["soon", "-1", "1.5", ""] {
            assert_eq!(read(nonsense, noon), None, "{nonsense}");
        }
        assert_eq!(retry_after(&HeaderMap::new()), None);
    }
}
