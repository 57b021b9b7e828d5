use serde::{Deserialize, Serialize};
use specta::Type;

use super::{FigureView, InlineView, Provenance, WebLink};

/// A tool on the shelf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ToolLine {
    /// Its name, such as `funds`; question and explanation are messages `tool-NAME-question` and `tool-NAME-about`.
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FundsInput {
    /// Everyone of the family, also who stays behind.
    pub family_size: u32,
}

/// One line of a result: what, how much, and by which figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReceiptLine {
    /// The message that names the line, such as `tool-funds-line-base`.
    pub message: String,
    /// A number for the message, where it has one.
    pub count: Option<u32>,
    pub amount: String,
    pub figure: FigureView,
}

/// What a tool answers. It is not a decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Receipt {
    pub tool: String,
    /// The id of the rule set that it counts by.
    pub rule_set: String,
    pub title: String,
    pub total: String,
    pub lines: Vec<ReceiptLine>,
    pub note: Vec<InlineView>,
    pub effective_from: String,
    pub official: Option<WebLink>,
    pub provenance: Provenance,
}
