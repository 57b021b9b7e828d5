//! The latest time that the device has believed, so that a clock set back brings no expired metadata to life.
//!
//! A time is kept only after metadata was accepted at it, and so never lies beyond the lifetime of a timestamp (30
//! days): a clock that is far ahead finds everything expired and leaves no trace, and one that was a little ahead is
//! caught up with by the next timestamp, which is signed to last longer.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};

/// Clocks are set right by small steps all the time.
const TOLERANCE: SignedDuration = SignedDuration::from_mins(5);

pub(crate) struct Clock {
    path: PathBuf,
    /// The time to judge expiry by.
    pub(crate) now: Timestamp,
    /// Whether the device's clock is behind a time that it has shown before.
    pub(crate) back: bool,
}

impl Clock {
    /// `now` as the device says it, or the latest time kept in `trust_dir` if that is later.
    pub(crate) fn read(trust_dir: &Path, now: Timestamp) -> Self {
        let path = trust_dir.join("time");
        // What cannot be read is as good as not kept: it must not keep the device from going on.
        let kept: Option<Timestamp> = std::fs::read_to_string(&path).ok().and_then(|text| text.trim().parse().ok());
        let now_or_kept = kept.map_or(now, |kept| kept.max(now));
        Self { path, now: now_or_kept, back: now_or_kept.duration_since(now) > TOLERANCE }
    }

    /// Keeps the time at which metadata was accepted.
    pub(crate) fn keep(&self) -> std::io::Result<()> {
        write_whole(&self.path, self.now.to_string().as_bytes())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

/// Writes a file so that it is there whole or not at all.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = tempfile::NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
}
