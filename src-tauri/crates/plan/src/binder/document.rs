use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::entry::{BinderError, Entry, day, line, needed_line, note, reference};

/// Which paper it is: one of the portals' list, or one in the person's own words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperName {
    /// The id of a record of kind `paper`.
    Paper(String),
    Own(String),
}

impl PaperName {
    pub(super) fn check(self, field: &'static str) -> Result<Self, BinderError> {
        match self {
            Self::Paper(id) => reference(field, Some(id))?.map(Self::Paper).ok_or(BinderError::Empty { field }),
            Self::Own(words) => Ok(Self::Own(needed_line(field, words)?)),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentState {
    Need,
    Have,
    MustTranslate,
    /// Ordered or applied for, and not here yet.
    AskedFor,
}

/// A paper of the person or of one of the family.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub what: PaperName,
    pub state: DocumentState,
    /// The id of the member whose it is.
    #[serde(default)]
    pub whose: Option<String>,
    /// Whether the number is written down somewhere that would outlive the paper.
    #[serde(default)]
    pub number_kept: bool,
    /// The number itself, only if the person wants it here.
    #[serde(default)]
    pub number: Option<String>,
    #[serde(default)]
    pub issued: Option<Date>,
    /// The last day on which it is valid.
    #[serde(default)]
    pub expires: Option<Date>,
    /// Where the paper is.
    #[serde(default)]
    pub place: Option<String>,
    #[serde(default)]
    pub note: Option<String>,
}

impl Document {
    /// Whether it can be shown on a day: it is there, in English or French, and still valid.
    pub fn is_ready(&self, on: Date) -> bool {
        self.state == DocumentState::Have && self.expires.is_none_or(|last| last >= on)
    }
}

impl Entry for Document {
    const KIND: &'static str = "document";

    fn check(self) -> Result<Self, BinderError> {
        let (issued, expires) = (day("issued", self.issued)?, day("expires", self.expires)?);
        if issued.zip(expires).is_some_and(|(issued, expires)| expires < issued) {
            return Err(BinderError::OutOfOrder { field: "expires", after: "issued" });
        }
        let number = line("number", self.number)?;
        Ok(Self {
            what: self.what.check("what")?,
            state: self.state,
            whose: reference("whose", self.whose)?,
            number_kept: self.number_kept || number.is_some(),
            number,
            issued,
            expires,
            place: line("place", self.place)?,
            note: note("note", self.note)?,
        })
    }
}
