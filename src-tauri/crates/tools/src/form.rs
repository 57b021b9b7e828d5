//! What a tool asks. One description serves the window that draws it, the command line that explains it, and the reading
//! of what a person gave.

use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::{Decimal, Money};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// In the order in which they are asked.
    pub fields: Vec<Field>,
}

/// One question. Its label is the message `tool-TOOL-field-NAME` (a dot in the name becomes a hyphen), its hint
/// `tool-TOOL-hint-NAME` where there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name in the input; within a group, the name within it.
    pub name: &'static str,
    pub kind: Kind,
    pub need: Need,
    /// The heading that it stands under: the message `tool-TOOL-section-SECTION`; empty is none.
    pub section: &'static str,
    pub shown_if: Option<ShownIf>,
    /// The thing that is asked once in the whole app, such as `family-size`.
    pub shared: Option<&'static str>,
    /// What the form shows before the person has answered.
    pub start: Option<Value>,
    /// Only full ones count, such as years of work: 1.5 is read as 1.
    pub in_full: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must be given while the field is shown.
    Given,
    /// It must be there, and may be null where there is nothing to tell.
    OrNull,
    /// It may be left out, which is the same as null.
    Maybe,
}

/// Whether a field is asked at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownIf {
    /// The path of another field.
    pub field: &'static str,
    /// Its values with which this one is asked: choices, `yes`, `no`, or `given` for any value at all.
    pub is: &'static [&'static str],
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A whole number; 3.0 counts as 3.
    Whole {
        min: i64,
        max: i64,
    },
    /// A number in steps, such as halves.
    Decimal {
        min: Decimal,
        max: Decimal,
        step: Decimal,
    },
    /// Dollars, with at most two decimals.
    Money {
        max: Money,
    },
    /// True or false.
    Yes,
    Choice(Choices),
    /// Any number of choices, none included.
    Many(Choices),
    Day {
        from: Date,
        to: Date,
    },
    /// Year and month, `2026-03`.
    Month {
        from: Date,
        to: Date,
    },
    /// A level for each of reading, writing, listening and speaking.
    Abilities {
        min: i64,
        max: i64,
    },
    /// Several fields together, of which all or none are told.
    Group(Vec<Field>),
    /// Several of a kind, such as the months in which children were born.
    List {
        of: Box<Kind>,
        max: usize,
    },
    /// The five digits of an occupation.
    Noc,
    /// A kind that depends on the choice made in another field, such as a score on the scale of its test.
    By {
        field: &'static str,
        kinds: Vec<(String, Kind)>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choices {
    /// Choices that belong to the code; each is named by the message `tool-TOOL-choice-FIELD-CHOICE`.
    Code(&'static [&'static str]),
    /// Choices that a rule set holds; each is named by the rule set's word `FIELD-CHOICE`.
    Table(Vec<String>),
    /// Choices that are records, such as communities and papers; each is named by its record.
    Records { kind: &'static str, ids: Vec<String> },
    /// Choices that the app has messages for already, `PREFIX-CHOICE`; without one the choice names itself.
    Messages { prefix: &'static str, ids: Vec<String> },
}

impl Choices {
    pub fn all(&self) -> Vec<&str> {
        match self {
            Self::Code(all) => all.to_vec(),
            Self::Table(all) | Self::Records { ids: all, .. } | Self::Messages { ids: all, .. } => {
                all.iter().map(String::as_str).collect()
            }
        }
    }
}

impl Field {
    /// A field that must be given.
    pub fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, need: Need::Given, section: "", shown_if: None, shared: None, start: None, in_full: false }
    }

    #[must_use]
    pub fn or_null(self) -> Self {
        Self { need: Need::OrNull, ..self }
    }

    #[must_use]
    pub fn maybe(self) -> Self {
        Self { need: Need::Maybe, ..self }
    }

    #[must_use]
    pub fn section(self, section: &'static str) -> Self {
        Self { section, ..self }
    }

    #[must_use]
    pub fn shown_if(self, field: &'static str, is: &'static [&'static str]) -> Self {
        Self { shown_if: Some(ShownIf { field, is }), ..self }
    }

    #[must_use]
    pub fn shared(self, what: &'static str) -> Self {
        Self { shared: Some(what), ..self }
    }

    /// Years of work, of which the rules count the full ones.
    #[must_use]
    pub fn in_full(self) -> Self {
        Self { in_full: true, ..self }
    }

    /// What of a value the field could hold, so that what was told elsewhere may stand in it: of several choices, those
    /// that it has.
    pub fn suited(&self, value: &Value) -> Option<Value> {
        let value = match (&self.kind, value) {
            (Kind::Many(choices), Value::Array(told)) => {
                let all = choices.all();
                let known = told.iter().filter(|one| one.as_str().is_some_and(|one| all.contains(&one)));
                Value::Array(known.cloned().collect())
            }
            _ => value.clone(),
        };
        let form = Form { fields: vec![Self { shown_if: None, ..self.clone() }] };
        let input = Map::from_iter([(self.name.to_owned(), value.clone())]);
        (!value.is_null() && form.read(&input).is_ok()).then_some(value)
    }

    #[must_use]
    pub fn start(self, value: impl Into<Value>) -> Self {
        Self { start: Some(value.into()), ..self }
    }
}

impl ShownIf {
    /// Whether the field is asked, given what the whole input says of the other one.
    pub fn holds(&self, input: &Map<String, Value>) -> bool {
        let value = value_at(input, self.field);
        self.is.iter().any(|is| match (*is, value) {
            (_, None | Some(Value::Null)) => false,
            ("given", Some(_)) => true,
            ("yes", Some(value)) => *value == Value::Bool(true),
            ("no", Some(value)) => *value == Value::Bool(false),
            (is, Some(value)) => value.as_str() == Some(is),
        })
    }
}

/// The value at a path of an input.
pub(crate) fn value_at<'a>(input: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    let mut parts = path.split('.');
    let first = parts.next().and_then(|part| input.get(part));
    parts.fold(first, |value, part| value.and_then(|value| value.get(part)))
}
