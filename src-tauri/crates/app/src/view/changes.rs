use serde::{Deserialize, Serialize};
use specta::Type;

use super::TargetView;

/// What a screen may show; a screen that reads under a tag reads again when the tag is told to have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Tag {
    Content,
    Copy,
    Plan,
    Settings,
}

/// An event: what is under these tags is no longer what was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Changed {
    pub tags: Vec<Tag>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    Added,
    Edited,
    Removed,
}

/// One record that an update changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Change {
    pub kind: ChangeKind,
    /// Absent for what has no page of its own, such as a figure, and for what is gone.
    pub target: Option<TargetView>,
    pub title: String,
    pub lang: String,
    /// Whether it touches the person's own plan.
    pub in_plan: bool,
}
