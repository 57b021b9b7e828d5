use serde::{Deserialize, Deserializer, de::Error as _};
use serde_json::Value;

use crate::{Fault, Setting};

/// A whole number of a table: typed there, or taken from a figure (`"figure:ID"`), so that it is typed once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Number {
    value: i64,
    figure: Option<String>,
}

impl Number {
    /// Looks the figure up, if it is one. Until then the number is 0.
    pub fn fill(&mut self, setting: &Setting<'_>) -> Result<(), Fault> {
        if let Some(id) = &self.figure {
            let said = setting.figure(id, setting.today)?;
            self.value = said.parse().map_err(|_| Fault::NotWhole { id: id.clone() })?;
        }
        Ok(())
    }

    pub fn get(&self) -> i64 {
        self.value
    }

    /// The id of the figure, where it is one.
    pub fn figure(&self) -> Option<&str> {
        self.figure.as_deref()
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::String(text) => match text.strip_prefix("figure:") {
                Some(id) => Ok(Self { value: 0, figure: Some(id.to_owned()) }),
                None => Err(D::Error::custom(format!("{text:?} is no number; write it plain, or as \"figure:ID\""))),
            },
            value => {
                let value = value.as_i64().ok_or_else(|| D::Error::custom(format!("{value} is no whole number")))?;
                Ok(Self { value, figure: None })
            }
        }
    }
}
