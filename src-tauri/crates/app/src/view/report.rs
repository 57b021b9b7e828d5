use serde::{Deserialize, Serialize};
use specta::Type;

use super::mirror::mirrored;

mirrored! {
    /// What is wrong with a page.
    Wrong {
        NumberOrDate,
        Link,
        HardToUnderstand,
        Missing,
        Translation,
        Other,
    }
}

mirrored! {
    Rating {
        Yes,
        Partly,
        No,
    }
}

mirrored! {
    ReportOf {
        Mistake,
        /// Answers about Portage.
        Survey,
        /// What was looked for and not found.
        Search,
    }
}

/// A mistake on a page, as the person tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MistakeEntry {
    /// `guide`, `task`, `service` or another kind of record.
    pub kind: String,
    pub id: String,
    /// The language that the page was read in.
    pub page_language: String,
    pub wrong: Wrong,
    /// At most 2,000 characters.
    pub words: Option<String>,
}

/// The three answers about Portage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SurveyEntry {
    pub found: Option<Rating>,
    pub easy: Option<Rating>,
    pub missing: Option<String>,
}

/// A report before it is kept: all of it, as it would be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReportDraft {
    pub text: String,
    /// The name of the owner whom it goes to.
    pub owner: String,
    /// Where it would go; absent where the publisher takes no reports yet.
    pub address: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ReportState {
    Waiting,
    /// The publisher takes no reports yet; it is kept, and can be handed over as a file.
    NoAddress,
    Sent,
    /// The publisher did not take it.
    Refused,
}

/// A report that the person wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReportLine {
    pub id: String,
    pub of: ReportOf,
    pub title: String,
    /// The name of the owner whom it goes to.
    pub owner: String,
    pub written_on: String,
    pub state: ReportState,
    pub sent_on: Option<String>,
    /// All of it, as it is sent.
    pub text: String,
}
