//! The one file that says where updates come from and when: `updates.toml` in the data folder.
//!
//! An agency writes it by hand and lays it beside forty kiosks; the window writes it too.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The file is a few lines; more is not ours.
pub const MAX_OPTIONS_BYTES: usize = 64 * 1024;
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
    #[error("{0}")]
    Syntax(#[from] toml::de::Error),
    #[error("{0}")]
    Address(#[from] crate::SyncError),
}

/// The options as they stand in the file.
#[derive(Serialize, Deserialize)]
struct File {
    #[serde(default)]
    addresses: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    trust: Option<PathBuf>,
    #[serde(default)]
    schedule: Schedule,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ask_above_kb: Option<Kilobytes>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Kilobytes {
    Number(u32),
    Word(Word),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Word {
    Never,
}

impl Options {
    /// Reads the text of the file. Fields that this version does not know are ignored.
    pub fn parse(text: &str) -> Result<Self, OptionsError> {
        if text.len() > MAX_OPTIONS_BYTES {
            return Err(OptionsError::TooLarge);
        }
        let file: File = toml::from_str(text)?;
        for address in &file.addresses {
            crate::Address::parse(address)?;
        }
        Ok(Self {
            addresses: file.addresses,
            trust: file.trust,
            schedule: file.schedule,
            ask_above: match file.ask_above_kb {
                None => AskAbove::Kilobytes(ASK_ABOVE_KB),
                Some(Kilobytes::Number(number)) => AskAbove::Kilobytes(number),
                Some(Kilobytes::Word(Word::Never)) => AskAbove::Never,
            },
        })
    }

    /// The text of the file.
    pub fn to_text(&self) -> String {
        let file = File {
            addresses: self.addresses.clone(),
            trust: self.trust.clone(),
            schedule: self.schedule,
            ask_above_kb: Some(match self.ask_above {
                AskAbove::Kilobytes(number) => Kilobytes::Number(number),
                AskAbove::Never => Kilobytes::Word(Word::Never),
            }),
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
        assert_eq!(Options::parse("ask_above_kb = 20").unwrap().ask_above, AskAbove::Kilobytes(20));
    }

    #[test]
    fn a_fault_is_told_and_not_guessed() {
        for text in ["addresses = 3", "schedule = \"hourly\"", "ask_above_kb = -1", "addresses = [\"ftp://x/\"]"] {
            assert!(Options::parse(text).is_err(), "{text}");
        }
        assert!(matches!(Options::parse(&"#".repeat(MAX_OPTIONS_BYTES + 1)), Err(OptionsError::TooLarge)));
    }
}
