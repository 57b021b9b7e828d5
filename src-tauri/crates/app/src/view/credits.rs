use serde::{Deserialize, Serialize};
use specta::Type;

use super::WebLink;

/// Whose words or data the copy holds, and the licence that they stand under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Credit {
    pub name: String,
    /// The language of the name and of the thanks.
    pub lang: String,
    /// Who writes and signs today, of an owner.
    pub publisher: Option<String>,
    pub licence: String,
    /// The words that the licence asks for.
    pub thanks: String,
    pub official: Option<WebLink>,
}

/// Everybody to whom the copy owes something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CreditsView {
    /// One an owner of packs.
    pub owners: Vec<Credit>,
    /// One a body whose data the packs are made of.
    pub sources: Vec<Credit>,
}
