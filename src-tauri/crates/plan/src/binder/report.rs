use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::entry::{BinderError, Entry, limited_note, needed_line};

/// The most characters of a person's own words.
pub const REPORT_WORDS: usize = 2000;
/// The most characters of a question that found nothing: as much as the search reads.
pub const SEARCH_WORDS: usize = 256;
/// More than any report or answer can have.
const BODY: usize = 20_000;

/// What is wrong with a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wrong {
    NumberOrDate,
    Link,
    HardToUnderstand,
    Missing,
    Translation,
    Other,
}

/// What a person reports of a page. All that is sent is in here, and nothing of who they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mistake {
    pub kind: String,
    pub id: String,
    pub owner: String,
    /// The release of the owner's pack that was read.
    pub release: Option<u32>,
    /// The language that the page was read in.
    pub page_language: String,
    pub window_language: String,
    pub wrong: Wrong,
    pub words: Option<String>,
}

/// How an answer of the survey went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rating {
    Yes,
    Partly,
    No,
}

/// What a person says to the three questions about Portage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Survey {
    pub window_language: String,
    pub found: Option<Rating>,
    pub easy: Option<Rating>,
    pub missing: Option<String>,
}

/// What a person looked for and did not find, for the editors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NotFound {
    pub window_language: String,
    pub words: String,
}

impl Mistake {
    /// The bytes that are shown and sent.
    pub fn body(mut self) -> Result<String, BinderError> {
        self.words = limited_note("words", self.words, REPORT_WORDS)?;
        if self.wrong == Wrong::Other && self.words.is_none() {
            return Err(BinderError::Empty { field: "words" });
        }
        Ok(body("portage-report-1", &self))
    }
}

impl Survey {
    /// The bytes that are shown and sent.
    pub fn body(mut self) -> Result<String, BinderError> {
        self.missing = limited_note("missing", self.missing, REPORT_WORDS)?;
        if self.found.is_none() && self.easy.is_none() && self.missing.is_none() {
            return Err(BinderError::Empty { field: "found" });
        }
        Ok(body("portage-survey-1", &self))
    }
}

impl NotFound {
    /// The bytes that are shown and sent.
    pub fn body(mut self) -> Result<String, BinderError> {
        let words = limited_note("words", Some(self.words), SEARCH_WORDS)?;
        self.words = words.ok_or(BinderError::Empty { field: "words" })?;
        Ok(body("portage-search-1", &self))
    }
}

fn body(format: &str, content: &impl Serialize) -> String {
    #[derive(Serialize)]
    struct Envelope<'a, T> {
        format: &'a str,
        #[serde(flatten)]
        content: &'a T,
    }
    let text = serde_json::to_string_pretty(&Envelope { format, content });
    text.expect("plain fields always serialise") + "\n"
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportOf {
    Mistake,
    Survey,
    /// What was looked for and not found.
    Search,
}

/// A report that waits to be sent, or was. It goes to the address that the owner's signed pack names on that day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    pub of: ReportOf,
    pub owner: String,
    /// What it is about, for the list; not sent.
    pub title: String,
    /// The bytes that were shown, and are sent.
    pub body: String,
    pub written_on: Date,
    #[serde(default)]
    pub sent_on: Option<Date>,
    /// The status with which the publisher refused it.
    #[serde(default)]
    pub refused: Option<u16>,
}

impl Report {
    pub fn is_waiting(&self) -> bool {
        self.sent_on.is_none() && self.refused.is_none()
    }
}

impl Entry for Report {
    const KIND: &'static str = "report";
    const LIMIT: usize = 200;

    /// The body stays as it was shown.
    fn check(self) -> Result<Self, BinderError> {
        if self.body.chars().count() > BODY {
            return Err(BinderError::TooLong { field: "words", limit: REPORT_WORDS });
        }
        Ok(Self { title: needed_line("title", self.title)?, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistake(wrong: Wrong, words: Option<&str>) -> Mistake {
        Mistake {
            kind: "guide".to_owned(),
            id: "ohip".to_owned(),
            owner: "ontario".to_owned(),
            release: Some(3),
            page_language: "en".to_owned(),
            window_language: "ar".to_owned(),
            wrong,
            words: words.map(str::to_owned),
        }
    }

    #[test]
    fn the_body_is_what_was_chosen_and_written_and_no_more() {
        let body = mistake(Wrong::NumberOrDate, Some("  The fee is 35. ")).body().unwrap();
        let expected = r#"{
  "format": "portage-report-1",
  "kind": "guide",
  "id": "ohip",
  "owner": "ontario",
  "release": 3,
  "page_language": "en",
  "window_language": "ar",
  "wrong": "number-or-date",
  "words": "The fee is 35."
}
"#;
        assert_eq!(body, expected);
    }

    #[test]
    fn words_are_limited_and_something_has_to_be_said() {
        let long = "ة".repeat(REPORT_WORDS);
        assert!(mistake(Wrong::Other, Some(&long)).body().is_ok());
        let too_long = BinderError::TooLong { field: "words", limit: REPORT_WORDS };
        assert_eq!(mistake(Wrong::Link, Some(&format!("{long}ة"))).body(), Err(too_long));
        assert_eq!(mistake(Wrong::Other, Some(" \n")).body(), Err(BinderError::Empty { field: "words" }));
        assert!(mistake(Wrong::Link, None).body().is_ok(), "the choice says it");
        let nothing = Survey { window_language: "fr".to_owned(), found: None, easy: None, missing: None };
        assert_eq!(nothing.clone().body(), Err(BinderError::Empty { field: "found" }));
        assert!(Survey { easy: Some(Rating::Partly), ..nothing }.body().is_ok());
    }

    #[test]
    fn what_was_not_found_is_told_in_the_words_and_no_more() {
        let missing = |words: &str| NotFound { window_language: "fr".to_owned(), words: words.to_owned() }.body();
        let expected = r#"{
  "format": "portage-search-1",
  "window_language": "fr",
  "words": "permis de pêche"
}
"#;
        assert_eq!(missing(" permis de pêche ").unwrap(), expected);
        assert_eq!(missing("  "), Err(BinderError::Empty { field: "words" }));
        let limit = SEARCH_WORDS;
        assert_eq!(missing(&"é".repeat(limit + 1)), Err(BinderError::TooLong { field: "words", limit }));
    }

    #[test]
    fn a_report_is_kept_to_the_byte() {
        let body = mistake(Wrong::Other, Some("one\n\n  two")).body().unwrap();
        let report = Report {
            of: ReportOf::Mistake,
            owner: "ontario".to_owned(),
            title: "OHIP".to_owned(),
            body: body.clone(),
            written_on: jiff::civil::date(2026, 11, 22),
            sent_on: None,
            refused: None,
        };
        let kept: Report = serde_json::from_str(&serde_json::to_string(&report.check().unwrap()).unwrap()).unwrap();
        assert_eq!(kept.body, body);
    }
}
