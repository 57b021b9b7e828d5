use jiff::civil::Date;
use portage_content::Stage;
use serde::{Deserialize, Serialize};

use super::entry::{BinderError, Entry, day, needed_line, note, reference};

/// What a person did with a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    Done,
    Skipped,
    NotForMe,
}

/// What a person says to a task of the portals. Kept under the key of the task in the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskNote {
    pub mark: Option<Mark>,
    pub note: Option<String>,
    /// The id of the member of the family who does it.
    pub who: Option<String>,
    /// The day that the person chose.
    pub day: Option<Date>,
}

impl Entry for TaskNote {
    const KIND: &'static str = "task";

    fn check(self) -> Result<Self, BinderError> {
        Ok(Self {
            mark: self.mark,
            note: note("note", self.note)?,
            who: reference("who", self.who)?,
            day: day("day", self.day)?,
        })
    }
}

/// A task that the person added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnTask {
    pub title: String,
    pub stage: Stage,
    #[serde(default)]
    pub note: Option<String>,
    #[serde(default)]
    pub day: Option<Date>,
    #[serde(default)]
    pub who: Option<String>,
    #[serde(default)]
    pub mark: Option<Mark>,
}

impl Entry for OwnTask {
    const KIND: &'static str = "own-task";

    fn check(self) -> Result<Self, BinderError> {
        Ok(Self {
            title: needed_line("title", self.title)?,
            stage: self.stage,
            note: note("note", self.note)?,
            day: day("day", self.day)?,
            who: reference("who", self.who)?,
            mark: self.mark,
        })
    }
}
