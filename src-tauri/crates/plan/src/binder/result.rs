use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::entry::{BinderError, Entry, limited, needed_line, reference};

/// What a tool answered on a day. The answer itself is not kept: it is worked out again from what was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToolResult {
    pub tool: String,
    /// What the person gave, as the tool reads it: a JSON object.
    pub input: String,
    pub day: Date,
    /// What came out, in words.
    pub outcome: String,
    /// The language of the words.
    pub lang: String,
    /// The rule set that the answer stood under, and the day from which it holds.
    pub rule_set: String,
    pub effective_from: Date,
}

impl ToolResult {
    /// The longest input, in characters; the longest that a form can give is far below it.
    const INPUT: usize = 20_000;
}

impl Entry for ToolResult {
    const KIND: &'static str = "result";
    const LIMIT: usize = 500;

    fn check(self) -> Result<Self, BinderError> {
        let named = |field, id| reference(field, Some(id))?.ok_or(BinderError::Empty { field });
        let input = limited("input", Some(self.input), Self::INPUT)?.unwrap_or_default();
        if serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(&input).is_err() {
            return Err(BinderError::Impossible { field: "input" });
        }
        Ok(Self {
            tool: named("tool", self.tool)?,
            input,
            outcome: needed_line("outcome", self.outcome)?,
            lang: needed_line("lang", self.lang)?,
            rule_set: named("rule-set", self.rule_set)?,
            ..self
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_input_of_a_result_is_an_object() {
        let result = |input: &str| ToolResult {
            tool: "crs".to_owned(),
            input: input.to_owned(),
            day: jiff::civil::date(2026, 11, 22),
            outcome: "431 points".to_owned(),
            lang: "en".to_owned(),
            rule_set: "crs".to_owned(),
            effective_from: jiff::civil::date(2025, 3, 25),
        };
        assert!(result(r#"{"age": 29}"#).check().is_ok());
        for input in ["", "29", "[]", r#"{"age": "#] {
            assert_eq!(result(input).check(), Err(BinderError::Impossible { field: "input" }), "{input}");
        }
        let nameless = ToolResult { tool: String::new(), ..result("{}") };
        assert_eq!(nameless.check(), Err(BinderError::Empty { field: "tool" }));
    }
}
