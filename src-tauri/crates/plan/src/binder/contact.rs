use serde::{Deserialize, Serialize};

use super::entry::{BinderError, Entry, line, needed_line, note};

/// Somebody, or an office, that the person wants to reach again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnContact {
    pub name: String,
    #[serde(default)]
    pub what_for: Option<String>,
    #[serde(default)]
    pub phone: Option<String>,
    #[serde(default)]
    pub email: Option<String>,
    #[serde(default)]
    pub address: Option<String>,
    #[serde(default)]
    pub note: Option<String>,
}

impl Entry for OwnContact {
    const KIND: &'static str = "contact";

    fn check(self) -> Result<Self, BinderError> {
        Ok(Self {
            name: needed_line("name", self.name)?,
            what_for: line("what-for", self.what_for)?,
            phone: line("phone", self.phone)?,
            email: line("email", self.email)?,
            address: line("address", self.address)?,
            note: note("note", self.note)?,
        })
    }
}
