use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::entry::{BinderError, Entry, needed_line};

/// Who somebody is in the family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MemberRole {
    #[serde(rename = "self")]
    Oneself,
    Partner,
    Child,
    Other,
}

/// Somebody who is part of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// As the person writes it; a first name or a letter will do.
    pub name: String,
    pub role: MemberRole,
    #[serde(default)]
    pub birth_year: Option<i16>,
    #[serde(default)]
    pub birth_date: Option<Date>,
}

impl Member {
    /// The year of birth, however it was told.
    pub fn born(&self) -> Option<i16> {
        self.birth_date.map(Date::year).or(self.birth_year)
    }
}

impl Entry for Member {
    const KIND: &'static str = "member";
    const LIMIT: usize = 50;

    fn check(self) -> Result<Self, BinderError> {
        let sound = |year: i16| (1900..=2150).contains(&year);
        if !self.birth_year.is_none_or(sound) {
            return Err(BinderError::Impossible { field: "birth-year" });
        }
        if !self.birth_date.is_none_or(|day| sound(day.year()) && self.birth_year.is_none_or(|year| year == day.year()))
        {
            return Err(BinderError::Impossible { field: "birth-date" });
        }
        Ok(Self { name: needed_line("name", self.name)?, ..self })
    }
}
