use serde::{Deserialize, Serialize};
use specta::Type;

use super::{LinkView, NamedPaper, PlanChangeView, TargetView, TaskLink, WithdrawnView};

/// What a screen may show; a screen that reads under a tag reads again when the tag is told to have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Tag {
    Content,
    Copy,
    Plan,
    Binder,
    /// How the person's data is kept, and whether it is open.
    Privacy,
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

/// What a value says that is no sentence of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ValueOf {
    /// The value of a figure with its day, written out.
    Figure,
    Phone,
    Email,
    /// Address, city, postal code.
    Address,
    /// A language that a service is given in, as its BCP 47 tag.
    Language,
    /// The day of a task, counted from landing, written out.
    Due,
    /// The address of the official page.
    Official,
}

/// A sentence, or a value, that is there now or is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SentenceChange {
    /// `added` or `removed`; a sentence that was altered is one of each, side by side.
    pub kind: ChangeKind,
    /// Absent for a sentence of the text.
    pub value: Option<ValueOf>,
    pub text: String,
}

/// One record that updates have changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Change {
    pub kind: ChangeKind,
    /// `figure`, `guide`, `service` or `task`.
    pub of: String,
    /// Absent for what has no page of its own, such as a figure, and for what is gone without a trace. A guide that is
    /// gone can still be opened: it says so, and what to read instead.
    pub target: Option<TargetView>,
    pub title: String,
    /// The language of the title and the sentences.
    pub lang: String,
    /// The day on which this device learned of it, the last time that it did.
    pub on: String,
    /// In the order in which they matter; empty: nothing is known that it touches.
    pub touches: Vec<Touch>,
    /// In reading order. Of a page that is new or gone only its summary.
    pub sentences: Vec<SentenceChange>,
    /// How many more there are that are not listed.
    pub more: u32,
    /// The pages that a figure stands in, those of the plan first. They are not told as changes of their own.
    pub used_in: Vec<LinkView>,
    /// Why a guide is gone.
    pub withdrawn: Option<WithdrawnView>,
}

/// A task whose papers are no longer the same. Each line is one paper, or several of which any one will do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PapersChange {
    pub task: TaskLink,
    pub added: Vec<Vec<NamedPaper>>,
    pub dropped: Vec<Vec<NamedPaper>>,
}

/// What the changes mean for the person's plan, besides what they say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlanNews {
    pub change: PlanChangeView,
    pub papers: Vec<PapersChange>,
}

impl PlanNews {
    pub(crate) fn is_empty(&self) -> bool {
        let PlanChangeView { moves, appears, goes } = &self.change;
        moves.is_empty() && appears.is_empty() && goes.is_empty() && self.papers.is_empty()
    }
}

/// What updates have changed lately: what the person has not yet seen first, and in that their own first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ChangesView {
    pub changes: Vec<Change>,
    /// How many of them, from the first on, the person has not yet been shown. On the first screen, which lists only a
    /// few of these, all of them.
    pub unseen: u32,
    /// Absent where nothing changes in the plan, and on the first screen.
    pub plan: Option<PlanNews>,
}
