use serde::{Deserialize, Serialize};
use specta::Type;

use super::{BlockView, LinkView, Provenance, WebLink};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeToneView {
    Fraud,
    Change,
    Information,
}

/// What leads the first screen while it holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct NoticeView {
    pub id: String,
    pub tone: NoticeToneView,
    pub title: String,
    pub lang: String,
    pub blocks: Vec<BlockView>,
    pub from: String,
    pub until: String,
    pub guide: Option<LinkView>,
    pub official: Option<WebLink>,
    pub provenance: Provenance,
}

/// That a page is gone. Who saved it keeps a copy; who did not sees its title and this alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct WithdrawnView {
    /// The day on which it was withdrawn, or on which this device learned of it; absent where neither is known.
    pub on: Option<String>,
    /// In the publisher's words; absent where none were given.
    pub reason: Option<String>,
    pub reason_lang: Option<String>,
    /// What to read instead.
    pub see: Option<LinkView>,
}

/// A page that a person saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct SavedPage {
    pub id: String,
    pub title: String,
    pub lang: String,
    pub saved_on: String,
    /// Whether it is gone from the portal.
    pub withdrawn: bool,
}
