//! What comes and goes: notices, and the reasons for pages that are gone.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Links;

/// Something that cannot wait for a page to be read: a rule changed overnight, a wave of fraud.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    pub tone: NoticeTone,
    /// The first day on which it is shown.
    pub from: Date,
    /// The last day on which it is shown.
    pub until: Date,
    /// Whom it concerns, as in [`crate::Task::applies`]; empty is everyone. Of whom nothing is known sees it too.
    #[serde(default, rename = "for", skip_serializing_if = "Vec::is_empty")]
    pub applies: Vec<Vec<String>>,
    /// The page that says more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub official: Links,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeTone {
    /// Somebody is out to cheat people.
    Fraud,
    /// A rule, a fee or an office is no longer as it was.
    Change,
    /// Worth knowing today.
    Information,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NoticeText {
    pub title: String,
    /// Markdown without raw HTML; `{figure:ID}` stands for a figure.
    pub body: String,
}

/// Why a record is no longer there. Its id is that of the record, behind the kind: `guide.express-entry`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Withdrawal {
    pub of_kind: String,
    pub of_id: String,
    pub on: Date,
    /// The guide to read instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub see: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WithdrawalText {
    /// The title that the record had, for those who never had it.
    pub title: String,
    /// One sentence.
    pub reason: String,
}
