use serde::{Deserialize, Serialize};
use specta::Type;

use super::{InlineView, Provenance};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ServiceQuery {
    pub topic: Option<String>,
    /// A language that the service is given in.
    pub language: Option<String>,
    pub city: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct PhoneView {
    /// As it is read.
    pub number: String,
    /// As it is dialled, for a `tel:` link.
    pub dial: String,
    /// `toll-free`, `tty`, `abroad`, `text`, or absent.
    pub label: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SiteView {
    pub address: Option<String>,
    pub city: String,
    pub postal_code: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ServiceLine {
    pub id: String,
    pub name: String,
    pub organization: String,
    pub description: Vec<InlineView>,
    pub lang: String,
    pub phones: Vec<PhoneView>,
    pub cities: Vec<String>,
    /// BCP 47 tags.
    pub languages: Vec<String>,
    pub free: Option<bool>,
    pub remote: Option<bool>,
    pub call_first: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TopicCount {
    pub topic: String,
    pub label: String,
    pub count: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ServiceList {
    pub services: Vec<ServiceLine>,
    /// What there is to filter by, over all services.
    pub topics: Vec<TopicCount>,
    pub languages: Vec<String>,
    pub cities: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ServiceView {
    pub line: ServiceLine,
    pub sites: Vec<SiteView>,
    pub eligibility: Vec<InlineView>,
    pub note: Vec<InlineView>,
    pub email: Option<String>,
    pub provenance: Provenance,
}
