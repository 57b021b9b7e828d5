use serde::{Deserialize, Serialize};
use specta::Type;

use super::{ProfileView, mirror::mirrored};

/// A code for the camera of a phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct QrView {
    /// What is in it, as the phone shows it.
    pub text: String,
    /// How many cells a side has.
    pub size: u32,
    /// The dark cells as the path of an SVG whose view box is `0 0 size size`; it needs four cells of white around it.
    pub path: String,
}

mirrored! {
    /// How something that is handed over stands to what is here.
    IncomingState {
        New,
        Same,
        /// Both were written, and theirs was written later.
        TheirsNewer,
        /// Both were written, and theirs was written earlier or at the same time.
        TheirsOlder,
    }
}

/// What names something that the person wrote.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
pub struct EntryName {
    pub kind: String,
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct IncomingView {
    pub name: EntryName,
    pub state: IncomingState,
    /// What it is, in a few words.
    pub theirs: String,
    pub mine: Option<String>,
    /// The days on which each was written last.
    pub theirs_on: String,
    pub mine_on: Option<String>,
}

/// What a hand-over would bring; nothing of it is taken yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HandoverView {
    /// The answers about oneself, where they are in it and differ from those here.
    pub profile: Option<ProfileView>,
    pub items: Vec<IncomingView>,
    /// How many things in it this version cannot use.
    pub left_out: u32,
}

/// What of it is to be handed over, or taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HandoverChoice {
    pub profile: bool,
    pub items: Vec<EntryName>,
}
