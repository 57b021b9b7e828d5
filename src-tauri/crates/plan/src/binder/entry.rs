use jiff::civil::Date;
use serde::{Serialize, de::DeserializeOwned};
use thiserror::Error;

use super::{Application, Appointment, Document, Good, Member, OwnContact, OwnTask, Question, TaskNote, ToolResult};

/// Why something that a person wrote is not kept. It names the field and never what was written in it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BinderError {
    #[error("{field} is empty")]
    Empty { field: &'static str },
    #[error("{field} is longer than {limit} characters")]
    TooLong { field: &'static str, limit: usize },
    #[error("{field} cannot be read, or lies outside of what is possible")]
    Impossible { field: &'static str },
    #[error("{field} comes before {after}")]
    OutOfOrder { field: &'static str, after: &'static str },
    #[error("there are more {field} than the {limit} that fit here")]
    TooMany { field: &'static str, limit: usize },
}

/// Something that a person writes.
pub trait Entry: Serialize + DeserializeOwned {
    /// The kind under which it is kept.
    const KIND: &'static str;
    /// How many of it may be kept.
    const LIMIT: usize = 1000;

    /// The same, tidied; or what is wrong with it.
    fn check(self) -> Result<Self, BinderError>;
}

/// Every kind, in the order in which a hand-over shows them.
pub const ENTRY_KINDS: &[&str] = &[
    Member::KIND,
    TaskNote::KIND,
    OwnTask::KIND,
    Document::KIND,
    Application::KIND,
    Appointment::KIND,
    Good::KIND,
    OwnContact::KIND,
    Question::KIND,
    ToolResult::KIND,
];

/// Reads an entry of a kind from the JSON that was kept or handed over, and gives it as it would be kept. None where it
/// is no entry of that kind.
pub fn read_entry(kind: &str, json: &str) -> Option<String> {
    fn read<T: Entry>(json: &str) -> Option<String> {
        serde_json::to_string(&serde_json::from_str::<T>(json).ok()?.check().ok()?).ok()
    }
    // A list of the right length would be taken for an object.
    if !json.trim_start().starts_with('{') {
        return None;
    }
    match kind {
        Member::KIND => read::<Member>(json),
        TaskNote::KIND => read::<TaskNote>(json),
        OwnTask::KIND => read::<OwnTask>(json),
        Document::KIND => read::<Document>(json),
        Application::KIND => read::<Application>(json),
        Appointment::KIND => read::<Appointment>(json),
        Good::KIND => read::<Good>(json),
        OwnContact::KIND => read::<OwnContact>(json),
        Question::KIND => read::<Question>(json),
        ToolResult::KIND => read::<ToolResult>(json),
        _ => None,
    }
}

/// How many entries of a kind may be kept; none of a kind that is not known.
pub fn entry_limit(kind: &str) -> usize {
    match kind {
        Member::KIND => Member::LIMIT,
        TaskNote::KIND => TaskNote::LIMIT,
        OwnTask::KIND => OwnTask::LIMIT,
        Document::KIND => Document::LIMIT,
        Application::KIND => Application::LIMIT,
        Appointment::KIND => Appointment::LIMIT,
        Good::KIND => Good::LIMIT,
        OwnContact::KIND => OwnContact::LIMIT,
        Question::KIND => Question::LIMIT,
        ToolResult::KIND => ToolResult::LIMIT,
        _ => 0,
    }
}

/// Whether a text can name an entry: the key of a task, or digits and letters drawn at random.
pub fn is_entry_id(id: &str) -> bool {
    (1..=100).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.@".contains(&byte))
}

/// The longest name, title or label.
pub(super) const LINE: usize = 200;
/// The longest note.
pub(super) const NOTE: usize = 4000;

/// One line, trimmed; none where nothing is left.
pub(super) fn line(field: &'static str, text: Option<String>) -> Result<Option<String>, BinderError> {
    let text = text.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ").replace(is_hidden, ""));
    limited(field, text, LINE)
}

pub(super) fn needed_line(field: &'static str, text: String) -> Result<String, BinderError> {
    line(field, Some(text))?.ok_or(BinderError::Empty { field })
}

/// A text of several lines, trimmed; none where nothing is left.
pub(super) fn note(field: &'static str, text: Option<String>) -> Result<Option<String>, BinderError> {
    limited_note(field, text, NOTE)
}

/// The same, of at most `limit` characters.
pub(super) fn limited_note(
    field: &'static str,
    text: Option<String>,
    limit: usize,
) -> Result<Option<String>, BinderError> {
    let tidy = |text: String| {
        let text = text.replace("\r\n", "\n").replace(|c: char| is_hidden(c) && c != '\n' && c != '\t', "");
        text.trim().to_owned()
    };
    limited(field, text.map(tidy), limit)
}

pub(super) fn limited(field: &'static str, text: Option<String>, limit: usize) -> Result<Option<String>, BinderError> {
    match text {
        Some(text) if text.chars().count() > limit => Err(BinderError::TooLong { field, limit }),
        text => Ok(text.filter(|text| !text.is_empty())),
    }
}

/// Control characters, and those that turn the direction of a text around for whoever reads on: a name written with
/// them could make a line of a list say something else.
fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A day that a person may have written down; beyond these years it is a slip of the keyboard.
pub(super) fn day(field: &'static str, day: Option<Date>) -> Result<Option<Date>, BinderError> {
    match day {
        Some(day) if !(1900..=2150).contains(&day.year()) => Err(BinderError::Impossible { field }),
        day => Ok(day),
    }
}

/// The name of another entry, or of a task or paper.
pub(super) fn reference(field: &'static str, id: Option<String>) -> Result<Option<String>, BinderError> {
    match id.filter(|id| !id.is_empty()) {
        Some(id) if !is_entry_id(&id) => Err(BinderError::Impossible { field }),
        id => Ok(id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_tidied_and_limited_in_any_script() {
        assert_eq!(line("name", Some("  Amira \t Haddad\n".to_owned())), Ok(Some("Amira Haddad".to_owned())));
        assert_eq!(line("name", Some(" \u{202e}\n ".to_owned())), Ok(None), "nothing that can be seen is nothing");
        for letter in ["ة", "学", "é", "ਸ", "𞤀"] {
            assert_eq!(line("name", Some(letter.repeat(200))), Ok(Some(letter.repeat(200))));
            assert_eq!(line("name", Some(letter.repeat(201))), Err(BinderError::TooLong { field: "name", limit: 200 }));
        }
        assert_eq!(note("note", Some("one\r\n\r\ntwo\u{7} ".to_owned())), Ok(Some("one\n\ntwo".to_owned())));
        assert_eq!(needed_line("name", " ".to_owned()), Err(BinderError::Empty { field: "name" }));
    }

    #[test]
    fn an_error_never_repeats_what_was_written() {
        let error = needed_line("name", "canary".repeat(50)).unwrap_err();
        assert!(!error.to_string().contains("canary"));
    }

    #[test]
    fn every_kind_is_read_by_its_name_and_no_other_is() {
        for kind in ENTRY_KINDS {
            assert_eq!(read_entry(kind, "[]"), None, "{kind} is an object");
        }
        assert!(read_entry("task", r#"{"mark": "done"}"#).is_some());
        assert_eq!(read_entry("task", r#"{"mark": "dreamt"}"#), None);
        assert_eq!(read_entry("good", r#"{"mark": "done"}"#), None);
        assert_eq!(read_entry("nothing", "{}"), None);
        assert!(ENTRY_KINDS.iter().all(|kind| entry_limit(kind) > 0));
        assert_eq!(entry_limit("nothing"), 0);
    }
}
