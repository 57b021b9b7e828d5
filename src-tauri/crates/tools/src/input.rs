//! What is wrong with an input, told so that it can be put right.

use std::fmt;

use jiff::civil::Date;

/// A value that is missing or cannot be. Nothing is guessed in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadInput {
    /// The path of the field, such as `first_language.clb.reading`.
    pub field: String,
    /// What was given, as JSON; none where nothing was.
    pub found: Option<String>,
    pub allowed: Allowed,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// A whole number.
    Whole {
        min: i64,
        max: i64,
    },
    /// A number in steps.
    Number {
        min: String,
        max: String,
        step: String,
    },
    /// An amount in dollars from 0 on, with at most two decimals.
    Money {
        max: String,
    },
    YesNo,
    OneOf {
        choices: Vec<String>,
    },
    /// A list of any of these.
    AnyOf {
        choices: Vec<String>,
    },
    Day {
        from: Date,
        to: Date,
    },
    Month {
        from: Date,
        to: Date,
    },
    /// An object with these fields, or null where that is allowed.
    Fields {
        names: Vec<String>,
        or_null: bool,
    },
    /// A list with at most so many entries.
    List {
        max: usize,
    },
    /// Five digits.
    Noc,
    /// An occupation that the classification holds.
    KnownNoc,
    /// No field has this name.
    Unknown {
        nearest: Option<String>,
        known: Vec<String>,
    },
    /// A value other than that of another field.
    OtherThan {
        field: String,
    },
    /// A value that is not more than that of another field.
    AtMost {
        field: String,
        max: i64,
    },
}

/// How many letters of what was given are told again.
const MOST: usize = 100;

/// What was given, as far as it helps to find it: its beginning, without marks that steer a terminal.
pub(crate) fn told_again(text: &str) -> String {
    let mut told: String = text.chars().take(MOST).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if text.chars().nth(MOST).is_some() {
        told.push('…');
    }
    told
}

impl BadInput {
    pub fn new(field: impl Into<String>, found: Option<impl fmt::Display>, allowed: Allowed) -> Self {
        Self { field: field.into(), found: found.map(|found| told_again(&found.to_string())), allowed }
    }
}

/// One sentence in English, for a program's log. The window has messages of its own.
impl fmt::Display for BadInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.allowed, &self.found) {
            (Allowed::Unknown { .. }, _) => write!(f, "{} is not a field here; {}", self.field, self.allowed),
            (allowed, None) => write!(f, "{} is not given; it must be {allowed}", self.field),
            (allowed, Some(found)) => write!(f, "{} is {found}; it must be {allowed}", self.field),
        }
    }
}

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole { min, max } => write!(f, "a whole number from {min} to {max}"),
            Self::Number { min, max, step } => write!(f, "a number from {min} to {max} in steps of {step}"),
            Self::Money { max } => write!(f, "an amount from 0 to {max} with at most two decimals"),
            Self::YesNo => write!(f, "true or false"),
            Self::OneOf { choices } => write!(f, "one of {}", choices.join(", ")),
            Self::AnyOf { choices } => write!(f, "a list of any of {}", choices.join(", ")),
            Self::Day { from, to } => write!(f, "a day from {from} to {to}, as YYYY-MM-DD"),
            Self::Month { from, to } => {
                write!(f, "a month from {} to {}, as YYYY-MM", from.strftime("%Y-%m"), to.strftime("%Y-%m"))
            }
            Self::Fields { names, or_null: true } => write!(f, "null, or an object with {}", names.join(", ")),
            Self::Fields { names, or_null: false } => write!(f, "an object with {}", names.join(", ")),
            Self::List { max } => write!(f, "a list of at most {max}"),
            Self::Noc => write!(f, "the five digits of an occupation, as text"),
            Self::KnownNoc => write!(f, "the code of an occupation in the National Occupational Classification"),
            Self::Unknown { nearest: Some(nearest), .. } => write!(f, "did you mean {nearest}?"),
            Self::Unknown { nearest: None, known } => write!(f, "the fields are {}", known.join(", ")),
            Self::OtherThan { field } => write!(f, "another one than {field}"),
            Self::AtMost { field, max } => write!(f, "at most {max}, as {field} is"),
        }
    }
}
