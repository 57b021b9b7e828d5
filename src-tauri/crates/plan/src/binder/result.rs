use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::entry::{BinderError, Entry, day, needed_line};

/// The longest input of a tool that is kept, in bytes.
const INPUT: usize = 20_000;

/// An answer of a tool that the person keeps. It is worked out anew when it is opened; what it was is kept beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToolResult {
    pub tool: String,
    /// What was asked, a JSON object.
    pub input: String,
    /// What came out, in the words of then.
    pub outcome: String,
    /// The language of these words.
    pub lang: String,
    /// The rule sets by which it was worked out, and the day from which each holds.
    #[serde(default)]
    pub rules: Vec<UsedRules>,
    pub on: Date,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsedRules {
    pub id: String,
    pub effective_from: Date,
}

impl Entry for ToolResult {
    const KIND: &'static str = "result";
    const LIMIT: usize = 200;

    fn check(self) -> Result<Self, BinderError> {
        if self.input.len() > INPUT {
            return Err(BinderError::TooLong { field: "input", limit: INPUT });
        }
        let is_object = serde_json::from_str::<serde_json::Value>(&self.input).is_ok_and(|input| input.is_object());
        if !is_object {
            return Err(BinderError::Impossible { field: "input" });
        }
        day("on", Some(self.on))?;
        Ok(Self {
            tool: needed_line("tool", self.tool)?,
            outcome: needed_line("outcome", self.outcome)?,
            lang: needed_line("lang", self.lang)?,
            ..self
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_input_of_a_tool_is_not_kept() {
        let result = |input: &str| ToolResult {
            tool: "crs".to_owned(),
            input: input.to_owned(),
            outcome: "429 points".to_owned(),
            lang: "en".to_owned(),
            rules: Vec::new(),
            on: Date::constant(2026, 11, 22),
        };
        assert!(result(r#"{"age": 29}"#).check().is_ok());
        for input in ["", "[]", "{", "29"] {
            assert_eq!(result(input).check(), Err(BinderError::Impossible { field: "input" }), "{input}");
        }
        let long = format!("{{\"x\": \"{}\"}}", "x".repeat(INPUT));
        assert_eq!(result(&long).check(), Err(BinderError::TooLong { field: "input", limit: INPUT }));
    }
}
