use serde::{Deserialize, Serialize};
use specta::Type;

use super::{InlineView, PhoneView, WebLink};

/// The office that answers for one matter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ContactView {
    pub id: String,
    pub title: String,
    /// The language of its words.
    pub lang: String,
    /// The body that it belongs to.
    pub authority: Option<String>,
    /// `federal`, `provincial`, `municipal` or `agency`.
    pub level: Option<String>,
    pub what_for: Vec<InlineView>,
    /// `phone`, `web-form`, `in-person`, `mail`, `email`, `website`.
    pub channels: Vec<String>,
    pub phones: Vec<PhoneView>,
    /// Whether the numbers work from outside Canada; absent where unknown.
    pub from_abroad: Option<bool>,
    pub hours: Vec<InlineView>,
    pub cost_from_abroad: Vec<InlineView>,
    pub official: Option<WebLink>,
}

/// A form that a page names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FormView {
    pub id: String,
    pub number: String,
    pub title: String,
    pub lang: String,
    pub issuer: String,
    /// `current`, `superseded` or `unknown`.
    pub status: String,
    /// The number of the form to use instead.
    pub instead: Option<String>,
    pub official: Option<WebLink>,
}
