//! Wrong passphrases: each further try waits longer, and a restart does not help.
//!
//! This is for somebody who sits at the device and guesses. Whoever takes a copy of the files guesses elsewhere: against
//! them there is what one try costs, and a good passphrase.

use std::{fs, path::Path};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{StoreError, files};

const FILE: &str = "user.tries";

/// Seconds to wait after the first wrong try, the second and so on; the last one from then on.
const WAITS: [i64; 8] = [1, 2, 5, 10, 30, 60, 120, 300];

/// The tries since the last one that opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tries {
    wrong: usize,
    last: Timestamp,
}

impl Tries {
    /// None, or a file that cannot be read: it only makes the next try wait.
    pub fn load(data: &Path) -> Self {
        fs::read(data.join(FILE)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// How long the next try must wait. A clock that was set back since the last try begins the wait anew, and no more.
    pub fn left(&mut self, data: &Path, now: Timestamp) -> Result<SignedDuration, StoreError> {
        if self.wrong > 0 && now < self.last {
            self.last = now;
            self.save(data)?;
        }
        Ok((self.wait() - now.duration_since(self.last)).max(SignedDuration::ZERO))
    }

    /// Counts a try before it is judged, so that ending the app in the middle does not uncount it.
    pub fn count(&mut self, data: &Path, now: Timestamp) -> Result<(), StoreError> {
        *self = Self { wrong: self.wrong.saturating_add(1), last: now };
        self.save(data)
    }

    /// The wait after the last try.
    pub fn wait(&self) -> SignedDuration {
        let seconds = self.wrong.checked_sub(1).map_or(0, |nth| WAITS[nth.min(WAITS.len() - 1)]);
        SignedDuration::from_secs(seconds)
    }

    pub fn forget(data: &Path) -> Result<(), StoreError> {
        files::remove_file(&data.join(FILE))
    }

    fn save(&self, data: &Path) -> Result<(), StoreError> {
        let path = data.join(FILE);
        let bytes = serde_json::to_vec(self)
            .map_err(|error| StoreError::Damaged { path: path.clone(), reason: error.to_string() })?;
        files::replace(&path, &bytes)
    }
}
