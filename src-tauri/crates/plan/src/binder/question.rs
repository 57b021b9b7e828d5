use serde::{Deserialize, Serialize};

use super::entry::{BinderError, Entry, line, note, reference};

/// Something that the person wants to ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub text: String,
    /// Whom to ask, in the person's own words.
    #[serde(default)]
    pub whom: Option<String>,
    /// The guide that it is about.
    #[serde(default)]
    pub guide: Option<String>,
    #[serde(default)]
    pub answered: bool,
    #[serde(default)]
    pub answer: Option<String>,
}

impl Entry for Question {
    const KIND: &'static str = "question";

    fn check(self) -> Result<Self, BinderError> {
        let answer = note("answer", self.answer)?;
        Ok(Self {
            text: note("text", Some(self.text))?.ok_or(BinderError::Empty { field: "text" })?,
            whom: line("whom", self.whom)?,
            guide: reference("guide", self.guide)?,
            answered: self.answered || answer.is_some(),
            answer,
        })
    }
}
