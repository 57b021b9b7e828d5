//! What has gone over the wire.

use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering::Relaxed};

use tokio::sync::watch;

#[derive(Debug, Default)]
pub(crate) struct Meter {
    /// Bytes of bodies, as they came, before any decompression.
    bytes: AtomicU64,
    requests: AtomicU32,
    /// Whether the last target was completed from a part that was there before.
    resumed: AtomicBool,
    /// The bytes of the target that is on its way.
    of_target: watch::Sender<u64>,
}

impl Meter {
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes.load(Relaxed)
    }

    pub(crate) fn requests(&self) -> u32 {
        self.requests.load(Relaxed)
    }

    pub(crate) fn resumed(&self) -> bool {
        self.resumed.load(Relaxed)
    }

    pub(crate) fn request(&self) {
        self.requests.fetch_add(1, Relaxed);
    }

    pub(crate) fn received(&self, bytes: usize) {
        self.bytes.fetch_add(bytes as u64, Relaxed);
    }

    /// So much of the target is here now.
    pub(crate) fn target_has(&self, bytes: usize) {
        self.of_target.send_replace(bytes as u64);
    }

    pub(crate) fn set_resumed(&self, resumed: bool) {
        self.resumed.store(resumed, Relaxed);
    }

    pub(crate) fn watch_target(&self) -> watch::Receiver<u64> {
        self.of_target.send_replace(0);
        self.of_target.subscribe()
    }
}
