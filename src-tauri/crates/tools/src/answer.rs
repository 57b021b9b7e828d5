//! What a tool answers: lines that each say what, how much and by which rule. It is never a decision.

use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::{Decimal, Money, Next};

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub outcome: Outcome,
    /// What the outcome is, where a bare day or amount does not say it by itself.
    pub about: Option<Say>,
    /// The parts of a total, for programs.
    pub components: Vec<(&'static str, i64)>,
    pub lines: Vec<Line>,
    pub would_change: Vec<WouldChange>,
    pub next: Vec<Next>,
    /// Further fields of the answer for programs.
    pub extra: Map<String, Value>,
    /// The rule sets that were used; the first is the one that the answer stands under.
    pub rule_sets: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    Points { total: i64, of: Option<i64> },
    Money(Money),
    Say(Say),
    Days(i64),
    Date(Date),
}

/// Words, by the place where they are kept in every language.
#[derive(Clone, Debug, PartialEq)]
pub enum Say {
    /// The message `tool-TOOL-line-KEY` with these arguments.
    Line(&'static str, Vec<(&'static str, Arg)>),
    /// A word of the rule set, by its key.
    Rule(String),
    /// A choice of the form: the path of the field, and the choice.
    Choice(&'static str, String),
    /// A name as it stands in a record, such as a community's.
    Name { kind: &'static str, id: String },
    /// A text of a record, such as a step; of a list of texts, the one at this place.
    Text { kind: &'static str, id: String, field: &'static str, at: usize },
}

/// A value within a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Number(i64),
    Decimal(Decimal),
    Money(Money),
    Date(Date),
    Say(Say),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub what: Say,
    pub value: Shown,
    /// Where in the tables the rule stands, such as `age.without_spouse.30`; empty where a line follows from no rule.
    pub part: String,
    /// The figure that the value is taken from.
    pub figure: Option<String>,
    /// The day on which the figure was looked up, where that is not today.
    pub figure_on: Option<Date>,
    /// What the value would be if a ceiling did not hold it down.
    pub capped_from: Option<i64>,
    /// The heading that the line stands under: the message `tool-TOOL-section-SECTION`.
    pub section: &'static str,
    /// The rule set, where it is not the first of the answer.
    pub rule_set: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    Points {
        points: i64,
        of: Option<i64>,
    },
    Money(Money),
    Decimal(Decimal),
    Number(i64),
    Days(i64),
    Date(Date),
    Say(Say),
    /// A requirement that is met.
    Yes,
    /// A requirement that is not met.
    No,
    /// A requirement of which it is not known whether it is met.
    Unknown,
    /// A line that only says something.
    Remark,
}

/// What the answer would be if one thing were otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct WouldChange {
    pub what: Say,
    pub outcome: Outcome,
    /// The difference, with its sign: points, or cents of dollars.
    pub by: i64,
}

impl Say {
    pub fn line(key: &'static str) -> Self {
        Self::Line(key, Vec::new())
    }
}

impl Line {
    pub fn new(what: Say, value: Shown, part: impl Into<String>) -> Self {
        Self {
            what,
            value,
            part: part.into(),
            figure: None,
            figure_on: None,
            capped_from: None,
            section: "",
            rule_set: None,
        }
    }

    pub fn remark(key: &'static str) -> Self {
        Self::new(Say::line(key), Shown::Remark, "")
    }

    #[must_use]
    pub fn figure(self, name: &str) -> Self {
        Self { figure: Some(crate::rules::figure_id(name).to_owned()), ..self }
    }

    #[must_use]
    pub fn on(self, day: Date) -> Self {
        Self { figure_on: Some(day), ..self }
    }

    #[must_use]
    pub fn section(self, section: &'static str) -> Self {
        Self { section, ..self }
    }

    #[must_use]
    pub fn of_rules(self, rule_set: &str) -> Self {
        Self { rule_set: Some(rule_set.to_owned()), ..self }
    }
}

impl Answer {
    /// An answer by one rule set, without anything further.
    pub fn new(outcome: Outcome, lines: Vec<Line>, rule_set: &str) -> Self {
        Self {
            outcome,
            about: None,
            components: Vec::new(),
            lines,
            would_change: Vec::new(),
            next: Vec::new(),
            extra: Map::new(),
            rule_sets: vec![rule_set.to_owned()],
        }
    }
}
