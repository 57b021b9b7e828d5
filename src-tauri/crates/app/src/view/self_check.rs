use serde::{Deserialize, Serialize};
use specta::Type;

use super::{BlockView, ContactView, InlineView, LinkView, Provenance, WebLink};

/// An interview on the shelf of tools.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct SelfCheckLine {
    pub id: String,
    pub title: String,
    pub lead: Vec<InlineView>,
    pub lang: String,
}

/// A whole interview. Every way through it comes to an end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct SelfCheckView {
    pub id: String,
    pub title: String,
    pub lead: Vec<InlineView>,
    pub lang: String,
    /// The id of the first question.
    pub start: String,
    pub questions: Vec<CheckQuestion>,
    pub ends: Vec<CheckEnd>,
    pub official: Option<WebLink>,
    pub provenance: Provenance,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct CheckQuestion {
    pub id: String,
    pub ask: Vec<InlineView>,
    pub help: Option<Vec<InlineView>>,
    pub answers: Vec<CheckAnswer>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct CheckAnswer {
    pub id: String,
    /// The question or end that it leads to.
    pub to: String,
    pub text: Vec<InlineView>,
    /// Why it counts, told at the end.
    pub because: Option<Vec<InlineView>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct CheckEnd {
    pub id: String,
    pub verdict: VerdictView,
    pub title: String,
    pub blocks: Vec<BlockView>,
    /// Tools, tasks, pages and services to go on with. A tool of the app has no title here: it is a message.
    pub next: Vec<LinkView>,
    pub contacts: Vec<ContactView>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum VerdictView {
    Stop,
    Careful,
    Fine,
    Know,
}
