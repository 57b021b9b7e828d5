use std::{collections::BTreeMap, fs, io::Read as _, path::Path};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{StoreError, files};

const FILE: &str = "content/sync.json";
/// A line for each owner at most; more is not ours.
const MAX_BYTES: u64 = 1024 * 1024;

/// What the last check of a repository found that a person must still be told after a restart without a connection.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyncNotes {
    /// Signatures that had expired.
    #[serde(default)]
    pub lapsed: Vec<LapseNote>,
    /// The latest time that the device had believed, where its clock was behind that.
    #[serde(default)]
    pub believed: Option<Timestamp>,
    /// Whether an update was found that has not been taken.
    #[serde(default)]
    pub behind: bool,
    /// By owner, why nothing new of it is taken. In the words of whoever keeps it, as `last` is: nothing here looks
    /// inside.
    #[serde(default)]
    pub held_up: BTreeMap<String, serde_json::Value>,
    /// How the last look ended, where it failed.
    #[serde(default)]
    pub last: Option<serde_json::Value>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LapseNote {
    /// Whose; absent: the repository's as a whole.
    pub owner: Option<String>,
    pub since: Timestamp,
}

/// The notes; none where there are none, or where they cannot be read: the next check writes them anew.
pub fn load_sync_notes(data: &Path) -> SyncNotes {
    let mut bytes = Vec::new();
    let read = fs::File::open(data.join(FILE)).and_then(|file| file.take(MAX_BYTES).read_to_end(&mut bytes));
    read.ok().and_then(|_| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

pub fn save_sync_notes(data: &Path, notes: &SyncNotes) -> Result<(), StoreError> {
    let path = data.join(FILE);
    let bytes = serde_json::to_vec(notes)
        .map_err(|error| StoreError::Damaged { path: path.clone(), reason: error.to_string() })?;
    files::keep_file(&path, &bytes)
}
