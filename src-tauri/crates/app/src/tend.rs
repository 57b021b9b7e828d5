//! Looking for updates without being asked.

use std::{
    hash::{BuildHasher as _, RandomState},
    time::Duration,
};

use jiff::Timestamp;
use portage_store::StoreError;

use crate::{
    AppError, Portage, Problem,
    schedule::Looks,
    sync_state::Activity,
    view::{SyncEnd, SyncOutcome},
};

/// A timer stands still while the computer sleeps, so the time is compared with the clock again after this long.
const LONGEST_WAIT: Duration = Duration::from_hours(1);

impl Portage {
    /// Looks for updates by itself, as the options say, until it is dropped. What fails is shown in the state of
    /// updating and tried again later.
    pub async fn tend(&self) {
        self.activity.doing().looks = Some(Looks::since(self.clock.now()));
        let _tending = Tending(&self.activity);
        loop {
            let next = self.next_look();
            self.activity.set_next(next);
            let Some(next) = next else {
                self.activity.wake.notified().await;
                continue;
            };
            match Duration::try_from(next.duration_since(self.clock.now())) {
                Ok(wait) if !wait.is_zero() => {
                    // Woken early or not, what is due is looked at anew.
                    let _ = tokio::time::timeout(wait.min(LONGEST_WAIT), self.activity.wake.notified()).await;
                }
                _ => self.look_by_itself().await,
            }
        }
    }

    /// When the app will look by itself; never while the person is back at the copy before.
    fn next_look(&self) -> Option<Timestamp> {
        let options = match self.sync_options() {
            Ok(options) => options,
            Err(error) => {
                self.note_failure(&error);
                return None;
            }
        };
        let is_back = self.library().is_ok_and(|library| library.back_since().is_some());
        if options.addresses.is_empty() || is_back {
            return None;
        }
        let looks = self.activity.doing().looks?;
        looks.next(options.schedule, self.checked_at(), self.clock.now())
    }

    async fn look_by_itself(&self) {
        let outcome = self.update_by_itself().await;
        if let Err(error) = &outcome {
            // Nothing of the person or the device: an address may be a folder of theirs.
            tracing::info!(problem = Problem::from(error).code, "an update by itself failed");
            // Another process that updates is no failure to tell of; it is looked at again later.
            if !matches!(error, AppError::Store(StoreError::UpdateRunning)) {
                self.note_failure(error);
            }
        }
        if let Some(looks) = &mut self.activity.doing().looks {
            looks.ended(self.clock.now(), outcome.is_err(), jitter());
        }
    }

    /// Notes a failure that ended an update before it ran; one that ran has noted its own.
    fn note_failure(&self, error: &AppError) {
        let problem = Problem::from(error);
        let is_known = self.sync_state().last.is_some_and(|last| last.problem.as_ref() == Some(&problem));
        if !is_known {
            self.activity.note_end(SyncEnd {
                at: self.clock.now().to_string(),
                outcome: SyncOutcome::Failed,
                problem: Some(problem),
                bytes_received: 0,
                requests: 0,
                address: None,
            });
        }
    }
}

/// While it lives, the app looks for updates by itself.
struct Tending<'a>(&'a Activity);

impl Drop for Tending<'_> {
    fn drop(&mut self) {
        self.0.doing().looks = None;
        self.0.set_next(None);
    }
}

/// A number between 0 and 1 that differs from device to device and from time to time.
fn jitter() -> f64 {
    f64::from(u16::try_from(RandomState::new().hash_one(0) & 0xffff).unwrap_or_default()) / f64::from(u16::MAX)
}
