//! The one file that says where updates come from and when: `updates.toml` in the data folder.
//!
//! An agency writes it by hand and lays it beside forty kiosks; the window writes it too. Every field may be left out. A
//! name that is none of the fields is refused: passed over, a misspelt one would stay unseen on forty kiosks.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use toml::{Table, Value};

/// The file is a few lines; more is not ours.
pub const MAX_OPTIONS_BYTES: usize = 64 * 1024;
/// The letters of a wrong name that are worth repeating.
const MAX_SHOWN: usize = 40;
/// A typical update is a few kilobytes; a first load a few hundred.
const ASK_ABOVE_KB: u32 = 500;

/// When updates are looked for without being asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Schedule {
    /// At the start, once a day, and when the connection comes back.
    #[default]
    Daily,
    /// At the start only.
    Start,
    /// Only when the person asks.
    Manual,
}

/// Above how many kilobytes of packs and patches a person is asked before they are fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskAbove {
    Kilobytes(u32),
    Never,
}

const FIELDS: [&str; 4] = ["addresses", "trust", "schedule", "ask_above_kb"];

/// What `updates.toml` says.
///
/// ```
/// # use portage_sync::{AskAbove, Options, Schedule};
/// # let options = Options::parse(r#"
/// ## In the order in which they are tried: the copy in our office, then the publisher.
/// addresses = ['\\server\portage', "https://portage.example/repo"]
/// ## Only for a repository of one's own. In single quotes a backslash is a backslash.
/// trust = 'C:\ProgramData\Portage\root.json'
/// ## "daily" (and at the start, and when the connection comes back), "start", or "manual".
/// schedule = "daily"
/// ## Ask first when an update is larger than this; or "never".
/// ask_above_kb = 2000
/// # "#).unwrap();
/// # assert_eq!(options.addresses, [r"\\server\portage", "https://portage.example/repo"]);
/// # assert_eq!(options.trust.unwrap().to_str(), Some(r"C:\ProgramData\Portage\root.json"));
/// # assert_eq!((options.schedule, options.ask_above), (Schedule::Daily, AskAbove::Kilobytes(2000)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Web addresses and folders, in the order in which they are tried.
    pub addresses: Vec<String>,
    /// The `root.json` of a repository of one's own; absent: the one that came with the app.
    pub trust: Option<PathBuf>,
    pub schedule: Schedule,
    pub ask_above: AskAbove,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            addresses: Vec::new(),
            trust: None,
            schedule: Schedule::default(),
            ask_above: AskAbove::Kilobytes(ASK_ABOVE_KB),
        }
    }
}

#[derive(Debug, Error)]
pub enum OptionsError {
    #[error("it is larger than {MAX_OPTIONS_BYTES} bytes")]
    TooLarge,
    /// The parser's own words are several lines with a drawing; a person is told one.
    #[error("line {line}: {reason}")]
    Syntax { line: usize, reason: String },
    #[error("`{name}` is none of the fields: {}", FIELDS.join(", "))]
    Unknown { name: String },
    #[error("`{field}` {expected}")]
    Field { field: &'static str, expected: &'static str },
    #[error("`addresses`: {0}")]
    Address(#[from] crate::SyncError),
}

/// The options as they are written.
#[derive(Serialize)]
struct File<'a> {
    addresses: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    trust: Option<&'a PathBuf>,
    schedule: Schedule,
    ask_above_kb: Kilobytes,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Kilobytes {
    Number(u32),
    Word(&'static str),
}

/// Where a file is no TOML, and why, on one line.
fn syntax(text: &str, error: &toml::de::Error) -> OptionsError {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let reason = error.message().lines().collect::<Vec<_>>().join("; ");
    OptionsError::Syntax { line: before.matches('\n').count() + 1, reason }
}

/// What stands in a field, if `read` understands it.
fn field<T>(
    file: &Table,
    field: &'static str,
    expected: &'static str,
    read: impl FnOnce(&Value) -> Option<T>,
) -> Result<Option<T>, OptionsError> {
    let Some(value) = file.get(field) else { return Ok(None) };
    read(value).map(Some).ok_or(OptionsError::Field { field, expected })
}

impl Options {
    /// Reads the text of the file, however an editor has saved it.
    pub fn parse(text: &str) -> Result<Self, OptionsError> {
        if text.len() > MAX_OPTIONS_BYTES {
            return Err(OptionsError::TooLarge);
        }
        let text = text.trim_start_matches('\u{feff}');
        let file: Table = toml::from_str(text).map_err(|error| syntax(text, &error))?;
        if let Some(name) = file.keys().find(|name| !FIELDS.contains(&name.as_str())) {
            return Err(OptionsError::Unknown { name: name.chars().take(MAX_SHOWN).collect() });
        }
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let addresses =
            field(&file, "addresses", "must be a list of web addresses and folders, each in quotes", |value| {
                value.as_array()?.iter().map(text).collect::<Option<Vec<_>>>()
            })?;
        let addresses = addresses.unwrap_or_default();
        for address in &addresses {
            crate::Address::parse(address)?;
        }
        let trust = field(&file, "trust", "must be the path of a root.json, in quotes", |value| {
            value.as_str().map(PathBuf::from)
        })?;
        let schedule =
            field(&file, "schedule", "must be \"daily\", \"start\" or \"manual\"", |value| match value.as_str()? {
                "daily" => Some(Schedule::Daily),
                "start" => Some(Schedule::Start),
                "manual" => Some(Schedule::Manual),
                _ => None,
            })?;
        let ask_above =
            field(&file, "ask_above_kb", "must be a number of kilobytes, or \"never\"", |value| match value {
                Value::Integer(number) => u32::try_from(*number).ok().map(AskAbove::Kilobytes),
                Value::String(word) if word == "never" => Some(AskAbove::Never),
                _ => None,
            })?;
        let default = Self::default();
        Ok(Self {
            addresses,
            // An empty field names no file.
            trust: trust.filter(|path| !path.as_os_str().is_empty()),
            schedule: schedule.unwrap_or(default.schedule),
            ask_above: ask_above.unwrap_or(default.ask_above),
        })
    }

    /// The text of the file.
    pub fn to_text(&self) -> String {
        let file = File {
            addresses: &self.addresses,
            trust: self.trust.as_ref(),
            schedule: self.schedule,
            ask_above_kb: match self.ask_above {
                AskAbove::Kilobytes(number) => Kilobytes::Number(number),
                AskAbove::Never => Kilobytes::Word("never"),
            },
        };
        // Strings, a number and a word: there is nothing in them that TOML cannot say.
        toml::to_string(&file).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let options = Options {
            addresses: vec!["https://portage.example/".to_owned(), "/srv/portage".to_owned()],
            trust: Some("/etc/portage/root.json".into()),
            schedule: Schedule::Manual,
            ask_above: AskAbove::Never,
        };
        assert_eq!(Options::parse(&options.to_text()).unwrap(), options);
        assert_eq!(Options::parse("").unwrap(), Options::default());
        assert_eq!(Options::parse("trust = ''").unwrap(), Options::default());
        assert_eq!(Options::parse("ask_above_kb = 20").unwrap().ask_above, AskAbove::Kilobytes(20));
    }

    #[test]
    fn a_fault_names_its_field_or_its_line() {
        for (text, told) in [
            ("addresses = 3", "`addresses` must be a list"),
            ("addresses = \"https://portage.example/\"", "`addresses` must be a list"),
            ("addresses = [1]", "`addresses` must be a list"),
            ("addresses = [\"ftp://x/\"]", "`addresses`: \"ftp://x/\" is neither"),
            ("trust = true", "`trust` must be"),
            ("adresses = []", "`adresses` is none of the fields: addresses, trust"),
            ("schedule = \"hourly\"", "`schedule` must be \"daily\""),
            ("ask_above_kb = -1", "`ask_above_kb` must be a number"),
            ("ask_above_kb = 4294967296", "`ask_above_kb` must be a number"),
            ("ask_above_kb = \"always\"", "`ask_above_kb` must be a number"),
            ("schedule = daily", "line 1"),
            ("\ntrust = \"C:\\Users\\anna\\root.json\"", "line 2"),
            ("schedule = \"daily\"\nschedule = \"start\"", "line 2"),
        ] {
            let error = Options::parse(text).unwrap_err().to_string();
            assert!(error.contains(told), "{text}: {error}");
            assert!(!error.contains('\n'), "more than one line: {error}");
        }
        assert!(matches!(Options::parse(&"#".repeat(MAX_OPTIONS_BYTES + 1)), Err(OptionsError::TooLarge)));
    }

    #[test]
    fn a_file_is_read_however_an_editor_saved_it() {
        let text =
            "\u{feff}# Kiosks\r\naddresses = ['D:\\portage', '\\\\server\\portage']\r\n\r\nschedule = \"start\"\r\n";
        let options = Options::parse(text).unwrap();
        assert_eq!(options.addresses, ["D:\\portage", "\\\\server\\portage"]);
        assert_eq!(options.schedule, Schedule::Start);
        assert_eq!(Options::parse(&options.to_text()).unwrap(), options);
    }
}
