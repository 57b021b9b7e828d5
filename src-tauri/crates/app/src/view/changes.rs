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
    Saved,
    Settings,
    /// What updating is doing.
    Sync,
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

/// Why a change concerns the person who reads of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Touch {
    Plan,
    Saved,
    /// The province or place that they go to.
    Place,
}

/// A sentence, or a value, that is there now or is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SentenceChange {
    /// `added` or `removed`; a sentence that was altered is one of each, side by side.
    pub kind: ChangeKind,
    pub text: String,
}

/// One record that an update changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Change {
    pub kind: ChangeKind,
    /// `figure`, `guide`, `service` or `task`.
    pub of: String,
    /// Absent for what has no page of its own, such as a figure, and for what is gone.
    pub target: Option<TargetView>,
    pub title: String,
    pub lang: String,
    /// The day on which this device learned of it.
    pub on: String,
    /// In the order in which they matter; empty: nothing is known that it touches.
    pub touches: Vec<Touch>,
    pub sentences: Vec<SentenceChange>,
}

/// What updates have changed lately, the person's own first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChangesView {
    pub changes: Vec<Change>,
    /// How many of them, from the first on, the person has not yet been shown.
    pub unseen: u32,
}
