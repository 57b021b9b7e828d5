use serde::{Deserialize, Serialize};
use specta::Type;

use super::UpdateProgress;
use crate::Problem;

/// When updates are looked for without being asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ScheduleView {
    Daily,
    Start,
    Manual,
}

/// Where updates come from and when. What is in the file `updates.toml` of the data folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct UpdateOptions {
    /// Web addresses and folders, in the order in which they are tried.
    pub addresses: Vec<String>,
    /// The trusted root of a repository of one's own, as a file; absent: the one that came with the app.
    pub trust: Option<String>,
    pub schedule: ScheduleView,
    /// Above how many kilobytes the person is asked first; absent: never.
    pub ask_above_kb: Option<u32>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SyncPhase {
    #[default]
    Idle,
    Running,
    /// An update was found that is larger than may be fetched unasked.
    Waiting,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SyncOutcome {
    Updated,
    Current,
    /// Larger than may be fetched unasked.
    Waiting,
    Cancelled,
    Failed,
}

/// How the last update ended. After a restart only one that failed is still known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SyncEnd {
    pub at: String,
    pub outcome: SyncOutcome,
    /// Why, where it failed.
    pub problem: Option<Problem>,
    pub bytes_received: u32,
    pub requests: u32,
    /// The address that answered.
    pub address: Option<String>,
}

/// Signed metadata that has expired: nothing new is installed, and everything stays readable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Lapsed {
    /// The name of the owner; absent: the repository as a whole.
    pub owner: Option<String>,
    pub since: String,
}

/// An owner of whom nothing new was taken, while what others publish arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HeldUp {
    /// The name of the owner.
    pub owner: String,
    pub problem: Problem,
}

/// What updating is doing, has done and will do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SyncState {
    pub phase: SyncPhase,
    /// Whether the person asked for the one that runs; otherwise the app began it by itself.
    pub asked: bool,
    pub progress: Option<UpdateProgress>,
    /// The bytes of the update that waits for an answer.
    pub waiting_bytes: Option<u32>,
    pub last: Option<SyncEnd>,
    /// When the app will look by itself again.
    pub next_at: Option<String>,
    /// When the person went back to the copy before; until they move on, nothing is installed by itself.
    pub back_since: Option<String>,
    /// The latest time that this device has believed, where its clock is behind that.
    pub clock_back: Option<String>,
    /// Whether an update was found that is not here yet: it waits, was declined, or did not arrive.
    pub behind: bool,
    pub lapsed: Vec<Lapsed>,
    /// For other reasons than signatures that have expired.
    pub held_up: Vec<HeldUp>,
}
