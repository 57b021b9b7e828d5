use serde::{Deserialize, Serialize};
use specta::Type;

use super::Change;

/// The state of the copy of the portals on this device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct CopyState {
    /// The newest day on which anything in it was verified or released.
    pub content_date: Option<String>,
    pub built_at: String,
    /// When a repository was last asked; absent: never.
    pub checked_at: Option<String>,
    pub releases: Vec<OwnerRelease>,
    pub guides: u32,
    pub tasks: u32,
    pub services: u32,
    /// Whether there is an earlier state to go back to.
    pub can_go_back: bool,
    /// Where updates come from, in the order in which they are tried.
    pub addresses: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OwnerRelease {
    pub owner: String,
    pub name: String,
    pub release: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ProgressStep {
    Checking,
    Receiving,
    Building,
    Indexing,
    Finishing,
}

/// An event: how far an update has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct UpdateProgress {
    pub step: ProgressStep,
    pub done: u32,
    /// 0 where it is not known.
    pub total: u32,
    pub bytes_received: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum UpdateOutcome {
    Updated,
    Current,
    /// It is larger than may be fetched unasked; nothing was fetched.
    Waiting,
    Cancelled,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct UpdateReport {
    pub outcome: UpdateOutcome,
    /// What an update that waits for an answer would cost.
    pub waiting_bytes: u32,
    pub bytes_received: u32,
    pub requests: u32,
    pub changes: Vec<Change>,
}
