use serde::{Deserialize, Serialize};

/// A paper that tasks ask for, such as a passport. Tasks name it by its id, and so does whoever keeps a list of their own
/// papers; that is how a task knows that it is at hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Whether it is often in a language that is neither English nor French, and then needs a translation.
    #[serde(default)]
    pub translate: bool,
    /// Whether one serves the whole family, such as a lease. Any other paper is of one person and speaks for nobody else.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub household: bool,
    /// Where it stands in a list of papers.
    #[serde(default)]
    pub order: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperText {
    pub label: String,
    /// What it is, or what to look at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}
