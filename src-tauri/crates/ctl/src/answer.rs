//! What a command answers, and how it reaches standard output.

use std::io::Write as _;
use std::process::ExitCode;

use serde::Serialize;
use serde_json::{Value, json};

/// The outcome of a command, as text for a person and as JSON for a program.
pub struct Answer {
    pub text: String,
    pub json: Value,
    /// Whether the text is JSON lines, the same for a person and a program.
    pub lines: bool,
    /// Whether the command did what it was asked to; otherwise it has refused and says so in the answer.
    pub done: bool,
}

impl Answer {
    /// An answer of a command that did what it was asked to.
    pub fn done(text: impl Into<String>, json: &impl Serialize) -> Self {
        Self { text: text.into(), json: to_json(json), lines: false, done: true }
    }

    /// An answer of many JSON values, one a line.
    pub fn lines(values: &[Value]) -> Self {
        let text = values.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
        Self { text, json: Value::Null, lines: true, done: true }
    }

    /// An answer that tells why a command refused.
    pub fn refused(text: impl Into<String>, json: &impl Serialize) -> Self {
        Self { done: false, ..Self::done(text, json) }
    }
}

/// A command that failed, in one line.
pub struct Failure(pub String);

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Says in one line on standard error what was refused.
pub fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "portagectl: {line}");
}

pub fn to_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_else(|error| json!({"error": error.to_string()}))
}

/// Prints the outcome and gives the exit status that says the same.
pub fn print(outcome: Result<Answer, Failure>, as_json: bool) -> ExitCode {
    let (text, json, lines, done) = match outcome {
        Ok(answer) => (answer.text, answer.json, answer.lines, answer.done),
        Err(Failure(line)) => {
            complain(&line);
            (String::new(), json!({"error": line}), false, false)
        }
    };
    let text = if as_json && !lines { json.to_string() } else { text };
    // A reader that has gone away, such as `head`, is no failure of ours.
    if !text.is_empty() {
        let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
    }
    if done { ExitCode::SUCCESS } else { ExitCode::from(1) }
}
