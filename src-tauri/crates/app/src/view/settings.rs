use serde::{Deserialize, Serialize};
use specta::Type;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}

/// One line of `languages.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LanguageView {
    pub tag: String,
    /// The language's own name for itself.
    pub name: String,
    /// "Which language do you read best?", in it: who does not know it yet is asked in all.
    pub question: String,
    /// The locale by which numbers and dates are written, for `Intl`.
    pub locale: String,
    /// The digits of its own, by the name that `Intl` has for them; absent where people expect Western ones.
    pub digits: Option<String>,
    /// What stands between the things of a list, with its space.
    pub comma: String,
    /// The families that its script is drawn with, best first.
    pub fonts: Vec<String>,
    pub direction: Direction,
    /// Whether its interface was translated by a machine and not yet reviewed.
    pub machine: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
    Contrast,
}

/// What a sheet is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    A4,
    /// What Canada prints on.
    Letter,
}

/// What a person set; nothing in it says who they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub struct Settings {
    /// Absent until chosen.
    pub language: Option<String>,
    /// The language that pages are read in beside the first; absent: in one language.
    pub beside: Option<String>,
    pub theme: Theme,
    /// Size of the text in percent: 100, 125, 150 or 200.
    pub text_percent: u16,
    /// Minutes without a touch after which the person's data is locked, where there is a passphrase: 5, 15 or 60; absent:
    /// never.
    pub lock_after: Option<u16>,
    /// Whether the person agreed to be asked about Portage, once.
    pub survey: bool,
    /// Absent until chosen: what is usual where the person is.
    pub paper: Option<Paper>,
    /// The hour of the device's day, 0 to 23, at which the system reminds of tasks; absent: never.
    pub remind_at: Option<u8>,
    /// Whether numbers are written in the language's own digits, where it has some: ۱۲۳.
    pub own_digits: bool,
    /// Whether pages are read aloud slowly.
    pub read_slowly: bool,
    /// Whether the person wants to see what they looked for lately; else it is not kept.
    pub recent_searches: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            beside: None,
            theme: Theme::System,
            text_percent: 100,
            lock_after: Some(15),
            paper: None,
            remind_at: None,
            survey: false,
            own_digits: false,
            read_slowly: false,
            recent_searches: false,
        }
    }
}

/// What the window needs to know before its first screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Boot {
    pub settings: Settings,
    pub languages: Vec<LanguageView>,
    /// The chosen language, else the system's if it is there; absent: ask.
    pub language: Option<String>,
    pub has_content: bool,
    /// Locked, it is taken to be there: somebody set a passphrase.
    pub has_profile: bool,
    /// Whether the person's data waits for its passphrase.
    pub locked: bool,
    pub version: String,
}
