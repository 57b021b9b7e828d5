//! Forms that pages name.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Links;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Form {
    /// As it is printed on the form, for example `IMM 5406`.
    pub number: String,
    /// The organization that issues it.
    pub issuer: String,
    pub status: FormStatus,
    /// The form to use instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superseded_by: Option<String>,
    /// The pages that name it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guides: Vec<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub official: Links,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FormStatus {
    Current,
    Superseded,
    Unknown,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormText {
    pub title: String,
}
