//! Who answers for one matter, and how they are reached.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Links, Phone};

/// The office that answers for one matter; the authority of the record is the body that it belongs to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channel: Vec<Channel>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    /// Whether the numbers work from outside Canada; absent where unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_abroad: Option<bool>,
    /// The zone that its hours are told in, by its IANA name; absent where unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// The services of the same office.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<String>,
    /// The page that says more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub official: Links,
}

/// A way to reach somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    Phone,
    WebForm,
    InPerson,
    Mail,
    Email,
    /// Its page says how, or answers by itself.
    Website,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactText {
    /// The matter, in a few words.
    pub title: String,
    /// What the office answers and decides, and what it does not.
    pub what_for: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_from_abroad: Option<String>,
}
