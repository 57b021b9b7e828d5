use std::sync::atomic::{AtomicU8, Ordering::SeqCst};

use tokio::sync::Notify;

const RUNNING: u8 = 0;
const STOPPED: u8 = 1;
const FLIPPING: u8 = 2;

/// Whether an update has been broken off. It can be up to the flip; what is flipped to is finished.
#[derive(Default)]
pub(crate) struct Stop {
    at: AtomicU8,
    asked: Notify,
}

impl Stop {
    pub(crate) fn stop(&self) {
        if self.at.compare_exchange(RUNNING, STOPPED, SeqCst, SeqCst).is_ok() {
            self.asked.notify_waiters();
        }
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.at.load(SeqCst) == STOPPED
    }

    /// The right to flip; none where the update was broken off before.
    pub(crate) fn may_flip(&self) -> bool {
        self.at.compare_exchange(RUNNING, FLIPPING, SeqCst, SeqCst).is_ok()
    }

    /// Waits until the update is broken off.
    pub(crate) async fn stopped(&self) {
        // Made before the look, so that a stop between the two is not missed.
        let asked = self.asked.notified();
        if !self.is_stopped() {
            asked.await;
        }
    }
}
