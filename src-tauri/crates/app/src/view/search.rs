use serde::{Deserialize, Serialize};
use specta::Type;

use super::TargetView;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum MatchKind {
    Exact,
    Stem,
    Fuzzy,
    Related,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Hit {
    pub target: TargetView,
    pub title: String,
    pub snippet: String,
    pub lang: String,
    pub matched: MatchKind,
    /// Who else tells of a service, by a decision that it is one.
    pub also: Vec<String>,
}

/// The hits of one kind, best first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HitGroup {
    /// `guide`, `task`, `service`, `contact` or `form`.
    pub kind: String,
    pub hits: Vec<Hit>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum HelpKind {
    Service,
    Topic,
    Level,
}

/// Somewhere to go, whatever was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Help {
    pub kind: HelpKind,
    pub title: String,
    pub lang: String,
    pub target: Option<TargetView>,
    pub phone: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SearchView {
    pub groups: Vec<HitGroup>,
    /// Whether there is more than is shown.
    pub cut: bool,
    pub help: Vec<Help>,
}
