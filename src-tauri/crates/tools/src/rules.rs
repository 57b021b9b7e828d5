//! The rules that a tool works by, and what else it may look at. All of it comes from the packs.

use jiff::civil::Date;
use portage_content::{Figure, Record};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;
use thiserror::Error;

use crate::{BadInput, Money, MoneyError};

/// A rule set as a tool is handed it. Several of one tool stand side by side: versions, by the day from which each holds,
/// and parts, which are about different things and each have versions of their own.
#[derive(Clone, Copy, Debug)]
pub struct Rule<'a> {
    pub id: &'a str,
    /// Which part of the tool's rules it is; empty where a tool has one.
    pub part: &'a str,
    pub effective_from: Date,
    pub tables: &'a Value,
}

/// What the packs hold besides the rules.
pub trait Library {
    fn figure(&self, id: &str) -> Option<Figure>;

    /// A record without its words.
    fn record(&self, kind: &str, id: &str) -> Option<Record>;

    /// All records of a kind, without their words.
    fn records(&self, kind: &str) -> Vec<Record>;

    /// A record's words in some language, to learn which there are; they are shown by [`crate::Say::Text`].
    fn words(&self, kind: &str, id: &str) -> Option<Record>;
}

/// Where and when a tool is asked.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// The rule sets of this tool.
    pub rules: &'a [Rule<'a>],
    pub library: &'a dyn Library,
    pub today: Date,
}

/// The tables in force on a day, and whose they are.
#[derive(Clone, Debug)]
pub struct InForce<T> {
    pub id: String,
    pub effective_from: Date,
    pub tables: T,
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Bad(Vec<BadInput>),
    #[error("there are no rules{} that held on {on}", named(.part))]
    NoRules { part: String, on: Date },
    #[error("the tables of the rule set {rule_set:?} cannot be read: {reason}")]
    Tables { rule_set: String, reason: String },
    #[error("there is no figure {id:?}")]
    NoFigure { id: String },
    #[error("the figure {id:?} is not a whole number")]
    NotWhole { id: String },
    #[error("the figure {id:?} is not a day")]
    NotADay { id: String },
    #[error("the figure {id:?} is not an amount: {source}")]
    Figure { id: String, source: MoneyError },
    #[error("the figure {id:?} is not a {what}")]
    Shape { id: String, what: &'static str },
}

/// A part of a tool's rules; a tool that has one names none.
fn named(part: &str) -> String {
    if part.is_empty() { String::new() } else { format!(" for {part}") }
}

impl Rule<'_> {
    /// The tables in the shape that the tool reads; the error says what is wrong.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, String> {
        T::deserialize(self.tables).map_err(|error| error.to_string())
    }
}

impl Setting<'_> {
    /// The tables of a part that hold on a day: those of the newest rule set that has begun by then.
    pub fn in_force<T: DeserializeOwned>(&self, part: &str, on: Date) -> Result<InForce<T>, Fault> {
        let begun = self.rules.iter().filter(|rule| rule.part == part && rule.effective_from <= on);
        let newest = begun.max_by_key(|rule| (rule.effective_from, rule.id));
        let rule = newest.ok_or_else(|| Fault::NoRules { part: part.to_owned(), on })?;
        let tables = rule.read().map_err(|reason| Fault::Tables { rule_set: rule.id.to_owned(), reason })?;
        Ok(InForce { id: rule.id.to_owned(), effective_from: rule.effective_from, tables })
    }

    /// The tables that hold on the day that is asked about; where none had begun by then, those of today.
    pub fn at<T: DeserializeOwned>(&self, part: &str, day: Date) -> Result<InForce<T>, Fault> {
        match self.in_force(part, day) {
            Err(Fault::NoRules { .. }) => self.now(part),
            other => other,
        }
    }

    /// The tables that hold today.
    pub fn now<T: DeserializeOwned>(&self, part: &str) -> Result<InForce<T>, Fault> {
        self.in_force(part, self.today)
    }

    /// The value of a figure on a day, as it is written in the pack. `name` is `figure:ID` or the id alone.
    pub fn figure(&self, name: &str, on: Date) -> Result<String, Fault> {
        let id = figure_id(name);
        let value = self.library.figure(id).and_then(|figure| Some(figure.on(on)?.value.clone()));
        value.ok_or_else(|| Fault::NoFigure { id: id.to_owned() })
    }

    /// A figure that is a day.
    pub fn day(&self, name: &str) -> Result<Date, Fault> {
        let said = self.figure(name, self.today)?;
        said.parse().map_err(|_| Fault::NotADay { id: figure_id(name).to_owned() })
    }

    /// A figure that is an amount of dollars.
    pub fn money(&self, name: &str, on: Date) -> Result<Money, Fault> {
        let id = figure_id(name);
        Money::parse(&self.figure(id, on)?).map_err(|source| Fault::Figure { id: id.to_owned(), source })
    }
}

pub(crate) fn figure_id(name: &str) -> &str {
    name.strip_prefix("figure:").unwrap_or(name)
}

/// Where a person may go from an answer: data of a rule set (`[[tables.next]]`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NextRule {
    /// The state that the answer is in, a word of the tool's own; empty is always.
    #[serde(default)]
    pub when: String,
    #[serde(default)]
    pub tasks: Vec<String>,
    #[serde(default)]
    pub guides: Vec<String>,
    #[serde(default)]
    pub services: Vec<String>,
    #[serde(default)]
    pub contacts: Vec<String>,
    #[serde(default)]
    pub tools: Vec<String>,
}

/// One way on: the kind of record and its id; of a tool, its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    pub kind: &'static str,
    pub id: String,
}

/// The ways on from an answer in any of the `states`, in the order of the rules, each once.
pub fn next_of(rules: &[NextRule], states: &[&str]) -> Vec<Next> {
    let mut all: Vec<Next> = Vec::new();
    for rule in rules.iter().filter(|rule| rule.when.is_empty() || states.contains(&rule.when.as_str())) {
        let kinds = [
            ("tool", &rule.tools),
            ("task", &rule.tasks),
            ("guide", &rule.guides),
            ("service", &rule.services),
            ("contact", &rule.contacts),
        ];
        for (kind, ids) in kinds {
            for id in ids {
                let next = Next { kind, id: id.clone() };
                if !all.contains(&next) {
                    all.push(next);
                }
            }
        }
    }
    all
}
