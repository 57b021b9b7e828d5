//! The kinds of record. What does not depend on the language stands in a neutral record, the words in one record a
//! language with the same kind and id.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Level;

mod contact;
mod form;
mod paper;
mod passing;
mod place;
mod self_check;
mod work;

pub use contact::{Channel, Contact, ContactText};
pub use form::{Form, FormStatus, FormText};
pub use paper::{Paper, PaperText};
pub use passing::{Notice, NoticeText, NoticeTone, Withdrawal, WithdrawalText};
pub use place::{
    Cell, Community, CommunityText, Confidence, DataSource, DataSourceText, Indicator, IndicatorGroup, IndicatorText,
    IndicatorUnit, Settlement,
};
pub use self_check::{
    End, EndText, MAX_QUESTIONS, Question, QuestionText, SelfCheck, SelfCheckText, Verdict, Way, Wrong,
};
pub use work::{Licensing, LicensingStatus, LicensingText, Occupation, OccupationText, is_noc};

/// What is known of a kind before any record is read.
pub struct KindSpec {
    pub name: &'static str,
    /// The fields of a text record that people read; each is required but the ones in `optional_text`.
    pub text: &'static [&'static str],
    pub optional_text: &'static [&'static str],
    /// Whether search finds records of this kind.
    pub searchable: bool,
    /// Whether its words are quoted from a source: plain text, in the languages that the source gives.
    pub quoted: bool,
}

impl KindSpec {
    const fn new(
        name: &'static str,
        text: &'static [&'static str],
        optional_text: &'static [&'static str],
        searchable: bool,
    ) -> Self {
        Self { name, text, optional_text, searchable, quoted: false }
    }

    /// A kind that is made from a feed.
    const fn quoted(name: &'static str, text: &'static [&'static str], optional_text: &'static [&'static str]) -> Self {
        Self { name, text, optional_text, searchable: false, quoted: true }
    }
}

/// Every kind that this version reads; others are carried along unread.
pub const KINDS: &[KindSpec] = &[
    KindSpec::new("community", &["name"], &[], true),
    KindSpec::new("contact", &["title", "what_for"], &["hours", "cost_from_abroad"], true),
    KindSpec::quoted("country_names", &[], &[]),
    KindSpec::quoted("dataset", &[], &[]),
    KindSpec::new("figure", &["label"], &[], false),
    KindSpec::new("form", &["title"], &[], true),
    KindSpec::new("guide", &["title", "summary", "body"], &[], true),
    KindSpec::new("indicator", &["label"], &["note"], false),
    KindSpec::new("licensing", &[], &["scope", "steps", "note"], false),
    KindSpec::quoted("news", &["title"], &["teaser"]),
    KindSpec::new("notice", &["title", "body"], &[], false),
    KindSpec::new("occupation", &["title"], &["alt"], true),
    KindSpec::new("organization", &["name"], &["short", "description"], false),
    KindSpec::new("owner", &["name"], &[], false),
    KindSpec::new("paper", &["label"], &["hint"], false),
    KindSpec::quoted("pool", &[], &[]),
    KindSpec::quoted("processing_time", &[], &[]),
    KindSpec::quoted("round", &[], &[]),
    KindSpec::new("rule_set", &["title"], &["note", "words"], false),
    KindSpec::new("self_check", &["title", "lead"], &["questions", "ends"], true),
    KindSpec::new(
        "service",
        &["name", "description"],
        &[
            "eligibility",
            "note",
            "alert",
            "hours",
            "application",
            "documents",
            "fees",
            "interpretation",
            "areas",
            "accessibility",
            "licence_status",
        ],
        true,
    ),
    KindSpec::new("source", &["name"], &["credit"], false),
    KindSpec::new("task", &["title", "why"], &["steps", "documents"], true),
    KindSpec::new("topic", &["label"], &["alt"], true),
    KindSpec::new("withdrawal", &["title", "reason"], &[], false),
];

pub fn kind_spec(name: &str) -> Option<&'static KindSpec> {
    KINDS.iter().find(|kind| kind.name == name)
}

/// Web addresses by language tag; a reader without one of their own gets the English or French one.
pub type Links = BTreeMap<String, String>;

/// A guide page, without its words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Guide {
    /// The code of the content map, for example `C1`; pages are listed in its order within a topic.
    pub code: String,
    /// The page of the body that is responsible.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub official: Links,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tools: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// What led to this matter before: web addresses, and ids that the page had. Each leads here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GuideText {
    pub title: String,
    /// One sentence that answers.
    pub summary: String,
    /// Markdown without raw HTML; `{figure:ID}` stands for a figure.
    pub body: String,
}

/// The stages of the way, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    Exploring,
    Applying,
    Waiting,
    Preparing,
    Travel,
    FirstDays,
    FirstWeeks,
    FirstMonths,
    FirstYear,
}

impl Stage {
    pub const ALL: [Self; 9] = [
        Self::Exploring,
        Self::Applying,
        Self::Waiting,
        Self::Preparing,
        Self::Travel,
        Self::FirstDays,
        Self::FirstWeeks,
        Self::FirstMonths,
        Self::FirstYear,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Self::Exploring => "exploring",
            Self::Applying => "applying",
            Self::Waiting => "waiting",
            Self::Preparing => "preparing",
            Self::Travel => "travel",
            Self::FirstDays => "first-days",
            Self::FirstWeeks => "first-weeks",
            Self::FirstMonths => "first-months",
            Self::FirstYear => "first-year",
        }
    }
}

/// When a task is due, counted in days from landing; negative is before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// The first sensible day, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i32>,
    pub by: i32,
    /// Whether a law sets the day; otherwise it is a planning target.
    #[serde(default)]
    pub law: bool,
    /// A day of the calendar instead: the one in the year after landing. `by` says about when that is, for those who do
    /// not know their landing yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each_year: Option<YearDay>,
}

/// A day of every year, written `04-30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct YearDay {
    month: i8,
    day: i8,
}

impl YearDay {
    /// The day in `year`; 29 February is the 28th where there is none.
    pub fn of(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day).or_else(|_| Date::new(year, self.month, self.day - 1)).ok()
    }
}

impl TryFrom<String> for YearDay {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        // A leap year has every day that a year can have.
        let date = format!("2000-{text}").parse::<Date>().ok().filter(|_| text.len() == 5);
        let date = date.ok_or_else(|| format!("{text:?} is no day of the year; write it as 04-30"))?;
        Ok(Self { month: date.month(), day: date.day() })
    }
}

impl From<YearDay> for String {
    fn from(day: YearDay) -> Self {
        format!("{:02}-{:02}", day.month, day.day)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Task {
    pub stage: Stage,
    /// Absent for a task that has no day of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// Whom the task is for: any one of the lines, each a list of conditions that must all hold; empty is everyone.
    /// The words are those of [`crate::CONDITIONS`].
    #[serde(default, rename = "for", skip_serializing_if = "Vec::is_empty")]
    pub applies: Vec<Vec<String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tools: Vec<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub official: Links,
    /// The papers that it takes. Each line is one of them, or several of which any one will do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<Vec<String>>,
    /// Whether it is done once for each child whom its conditions fit, and not once for the family.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub each_child: bool,
    /// Whether it is as useful until landing as in its own stage: who was approved early is not past it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub until_landing: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TaskText {
    pub title: String,
    pub why: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
    /// Papers to have at hand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Canadian dollars.
    Cad,
    /// Canadian dollars an hour.
    CadPerHour,
    /// Canadian dollars a month.
    CadPerMonth,
    /// Canadian dollars a year.
    CadPerYear,
    Percent,
    Hours,
    Days,
    Weeks,
    Months,
    Years,
    /// The age of a person in years, which has a word of its own in some languages.
    Age,
    Points,
    /// A plain number.
    Count,
    /// A civil date, `YYYY-MM-DD`.
    Date,
}

/// One value of a figure and the day from which it holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FigureValue {
    /// A decimal number with a point, or a date where the unit is a date.
    pub value: String,
    pub from: Date,
    pub source: String,
    pub verified_on: Date,
}

/// One number in one place. Values that are already known for later stand beside the one of today.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    pub unit: Unit,
    /// In ascending order of `from`.
    pub values: Vec<FigureValue>,
}

impl Figure {
    /// The value in force on `day`, or the first one if all are later.
    pub fn on(&self, day: Date) -> Option<&FigureValue> {
        self.values.iter().rev().find(|value| value.from <= day).or_else(|| self.values.first())
    }

    /// The next value that is already known on `day`.
    pub fn next_after(&self, day: Date) -> Option<&FigureValue> {
        self.values.iter().find(|value| value.from > day)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FigureText {
    pub label: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub broader: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// Where the topic stands among its siblings.
    #[serde(default)]
    pub order: u32,
    /// Web addresses of nearly the same concept in other vocabularies. SKOS: closeMatch.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub close_match: Vec<String>,
    /// Contacts that are told before anything else to whoever asks about it: lives may hang on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub call_first: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TopicText {
    pub label: String,
    /// Everyday and foreign words for the same thing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alt: Vec<String>,
}

/// A body that is responsible, publishes or serves. HSDS 3.0: organization.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organization {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub official: Links,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrganizationText {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// The owner of a pack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnerDoc {
    pub owner_level: Level,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub official: Links,
    /// The community of which the owner is the municipality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub community: Option<String>,
    /// Where the owner takes reports of readers. It is signed with the pack, so nobody on the way can name another place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Feedback>,
}

/// The addresses that take what readers write, each as JSON by POST.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feedback {
    /// Takes reports of mistakes.
    pub url: String,
    /// Takes answers to the questions about Portage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub survey: Option<String>,
}

impl Feedback {
    /// Whether what a person wrote may be sent to an address: over https, or to this computer.
    pub fn is_safe(url: &str) -> bool {
        let after =
            |scheme: &str| url.strip_prefix(scheme).map(|rest| rest.split(['/', '?', '#']).next().unwrap_or(rest));
        let is_here = |host: &str| {
            let host =
                host.rsplit_once(':').filter(|(_, port)| port.parse::<u16>().is_ok()).map_or(host, |(host, _)| host);
            matches!(host, "127.0.0.1" | "localhost" | "[::1]")
        };
        let host =
            after("https://").filter(|host| !host.is_empty()).or_else(|| after("http://").filter(|host| is_here(host)));
        host.is_some_and(|host| !host.contains('@')) && !url.chars().any(|c| c.is_whitespace() || c.is_control())
    }
}

/// A telephone number. HSDS 3.0: phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// As it is dialled: digits, hyphens, spaces, an optional leading plus.
    pub number: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
}

/// What a telephone number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    TollFree,
    Tty,
    Abroad,
    Text,
}

/// Where a service is given. HSDS 3.0: location and address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Site {
    /// What the place is called, where it is not called by its address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    pub city: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Degrees north and east, WGS 84; both or none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lon: Option<f64>,
}

/// Something that somebody does for people. HSDS 3.0: service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Service {
    pub organization: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sites: Vec<Site>,
    /// BCP 47 tags of the languages that it is given in; empty where unknown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub official: Links,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether it costs nothing; absent where unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free: Option<bool>,
    /// Whether it can be used without being there; absent where unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote: Option<bool>,
    /// Whether the contact data is known to be older than a year and should be checked by a call first.
    #[serde(default)]
    pub call_first: bool,
    /// Whether a wheelchair gets in; absent where unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheelchair: Option<bool>,
    /// Who may use it: one of these conditions is enough, and `anyone` stands for everybody. Absent where that is not
    /// known, or is told in words alone.
    #[serde(default, rename = "for", skip_serializing_if = "Vec::is_empty")]
    pub whom: Vec<String>,
    /// The rules of the opening hours. HSDS 3.0: schedule, as it came; what is odd in one is passed over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schedules: Vec<serde_json::Value>,
    /// `temporarily closed`, or absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Services to go to before this one, after it, or in its place, and other ways to the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instead: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub same: Vec<String>,
    /// Records of other owners that were decided to be this very service. Publishing sets it, by `duplicates.toml`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub merged: Vec<String>,
}

impl Service {
    /// The word that opens a service to everybody.
    pub const ANYONE: &str = "anyone";
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceText {
    pub name: String,
    pub description: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eligibility: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// What is not as usual now, such as a closure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alert: Option<String>,
    /// Opening hours in words, such as "by appointment".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub documents: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fees: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interpretation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub areas: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessibility: Option<String>,
    /// What the source says of a licence that such a service needs, such as that of a child care centre.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence_status: Option<String>,
}

/// The tables that one tool uses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RuleSet {
    pub tool: String,
    /// Which of the tool's rules it is, where a tool has several that each have versions of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    pub effective_from: Date,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub official: Links,
    /// What the tool's own module describes; a table names figures by id and never holds a number that is one.
    pub tables: serde_json::Value,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RuleSetText {
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The words that belong to the rules and not to the code, such as the names of categories, by the keys that the
    /// tables use.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, String>,
}
