//! The kinds of record that are made from machine-readable feeds: what a government reports in numbers, and its news.
//!
//! They hold no words of Portage's own. A name or a headline in them is a quotation: plain text, never Markdown.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Links;

/// One round of invitations of Express Entry. Its id is the number that the source gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    pub number: u32,
    pub date: Date,
    pub category: RoundCategory,
    /// What the source calls the round, by language; absent where only the category is known.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub official_name: BTreeMap<String, String>,
    pub invited: u32,
    /// The lowest score (CRS) that was invited.
    pub lowest_score: u32,
    /// Of several people with the lowest score, those were invited whose profile was older than this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tie_break: Option<Timestamp>,
}

/// Who was invited in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoundCategory {
    /// Everyone in the pool.
    General,
    CanadianExperience,
    ProvincialNominee,
    FederalSkilledWorker,
    FederalSkilledTrades,
    French,
    Healthcare,
    Stem,
    Trades,
    Transport,
    Education,
    Agriculture,
    Physicians,
    SeniorManagers,
    Researchers,
    Military,
    /// The source's name says none of these. It is never taken for a general round.
    #[serde(other)]
    Unknown,
}

/// How many people waited in the Express Entry pool on a day. Its id is the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pool {
    pub on: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u32>,
    /// From the highest scores to the lowest.
    pub bands: Vec<PoolBand>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PoolBand {
    pub from: u32,
    pub to: u32,
    pub people: u32,
}

/// How long one kind of application takes. Its id names the program; the words for it are messages of the app.
///
/// All countries stand in one record: a week's new times are then one line of a pack, not a thousand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessingTime {
    pub measure: Measure,
    /// The day that the source gives for its times.
    pub as_of: Date,
    /// Wherever the application comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worldwide: Option<Wait>,
    /// By the source's own country codes: mostly ISO 3166, see [`CountryNames`].
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub by_country: BTreeMap<String, Wait>,
    /// How many people wait in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// What those who applied in a month (`2026-03`) may still expect.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub by_month: BTreeMap<String, Queue>,
}

/// The endings that tell apart several records about one program.
const PROGRAM_ENDINGS: [&str; 2] = ["-expected", "-by-country"];

/// The program that a processing time is about, by the id of its record.
pub fn program_of(id: &str) -> &str {
    PROGRAM_ENDINGS.iter().find_map(|ending| id.strip_suffix(ending)).unwrap_or(id)
}

/// What a time says. The two must never be mixed: one looks back, the other forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// How long most of the applications took that were finished lately.
    Finished,
    /// How long an application is expected to take that is sent today.
    Expected,
}

/// A time as the source rounds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    pub number: u32,
    pub unit: TimeUnit,
    /// Whether the source says that it takes longer than this.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub more_than: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimeUnit {
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
    Years,
}

/// The people who applied in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Queue {
    /// How much longer it is expected to take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait: Option<Wait>,
    /// How many people are ahead of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
}

/// The names behind the country codes of a source, which are not always those of ISO 3166.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountryNames {
    /// By language, then code.
    pub names: BTreeMap<String, BTreeMap<String, String>>,
}

/// A news release. It has words in the languages in which the source wrote it, no others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    pub date: Date,
    pub official: Links,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewsText {
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teaser: Option<String>,
}

/// A public table of data that Portage uses, and when its publisher last changed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dataset {
    pub modified: Date,
    pub official: Links,
}
