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
    /// A sentence of the page, in pieces.
    pub snippet: Vec<MarkedText>,
    pub lang: String,
    pub matched: MatchKind,
    /// Who else tells of a service, by a decision that it is one.
    pub also: Vec<String>,
}

/// A piece of a text, and whether it is what was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MarkedText {
    pub text: String,
    pub marked: bool,
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
    /// Whom to call before reading on.
    Call,
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
    /// Of who is responsible: `federal` or `provincial`.
    pub level: Option<String>,
}

/// What of all that was found is to be shown. Kept nowhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SearchFilter {
    pub kind: Option<String>,
    /// The id of a community.
    pub place: Option<String>,
    /// `federal`, `provincial`, `municipal` or `agency`.
    pub level: Option<String>,
    /// The language that it is written in.
    pub language: Option<String>,
}

/// How many results a choice would show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChoiceCount {
    pub value: String,
    pub count: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlaceCount {
    pub id: String,
    pub name: String,
    pub count: u32,
}

/// What there is to filter by among what was found; each is counted with the other choices as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SearchChoices {
    pub kinds: Vec<ChoiceCount>,
    pub places: Vec<PlaceCount>,
    pub levels: Vec<ChoiceCount>,
    pub languages: Vec<ChoiceCount>,
}

/// A question as the pages spell it, where they do not know it as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Meant {
    pub text: String,
    /// Absent where none of the reader's languages is written in its letters.
    pub lang: Option<String>,
}

/// How a question may go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SuggestionView {
    pub text: String,
    pub lang: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SearchView {
    pub groups: Vec<HitGroup>,
    /// Whether there is more than is shown.
    pub cut: bool,
    pub help: Vec<Help>,
    pub meant: Option<Meant>,
    pub choices: SearchChoices,
    /// The number of the best results that were counted and filtered, where there may be more below them.
    pub looked: Option<u32>,
}
