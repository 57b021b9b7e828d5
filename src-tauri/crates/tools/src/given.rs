//! Reading an input by its form. Every problem is found, not only the first.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::form::value_at;
use crate::input::told_again;
use crate::{Allowed, BadInput, Choices, Decimal, Field, Form, Kind, Money, Need};

/// What a person gave, by path, in the shapes that the form asks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    held: BTreeMap<String, Held>,
    /// Every path of the form, so that a slip in a tool's own code is found by its first test.
    paths: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Held {
    Whole(i64),
    Decimal(Decimal),
    Money(Money),
    Yes(bool),
    /// A choice, or the code of an occupation.
    Choice(String),
    Many(Vec<String>),
    /// A day; of a month, its first.
    Day(Date),
    Abilities(Clb),
    Group,
    List(Vec<Held>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ability {
    Reading,
    Writing,
    Listening,
    Speaking,
}

impl Ability {
    pub const ALL: [Self; 4] = [Self::Reading, Self::Writing, Self::Listening, Self::Speaking];
    pub const NAMES: &[&str] = &["reading", "writing", "listening", "speaking"];

    pub fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Writing => "writing",
            Self::Listening => "listening",
            Self::Speaking => "speaking",
        }
    }
}

/// Levels of a language by ability, in the order of [`Ability::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clb(pub [i64; 4]);

impl Clb {
    pub fn of(self, ability: Ability) -> i64 {
        self.0[ability as usize]
    }

    pub fn lowest(self) -> i64 {
        self.0.into_iter().min().unwrap_or_default()
    }

    pub fn highest(self) -> i64 {
        self.0.into_iter().max().unwrap_or_default()
    }

    pub fn each(self) -> impl Iterator<Item = (Ability, i64)> {
        Ability::ALL.into_iter().zip(self.0)
    }
}

macro_rules! getters {
    ($($(#[$doc:meta])* $name:ident -> $type:ty: $variant:ident;)*) => {
        $($(#[$doc])* pub fn $name(&self, path: &str) -> Option<$type> {
            match self.at(path) {
                Some(Held::$variant(value)) => Some(value.clone()),
                _ => None,
            }
        })*
    };
}

impl Given {
    pub fn at(&self, path: &str) -> Option<&Held> {
        debug_assert!(self.paths.iter().any(|known| known == path), "the form has no field {path:?}");
        self.held.get(path)
    }

    getters! {
        whole -> i64: Whole;
        decimal -> Decimal: Decimal;
        money -> Money: Money;
        day -> Date: Day;
        clb -> Clb: Abilities;
    }

    /// Whether the answer is yes; a question that was not answered is not.
    pub fn yes(&self, path: &str) -> bool {
        self.maybe_yes(path) == Some(true)
    }

    pub fn maybe_yes(&self, path: &str) -> Option<bool> {
        match self.at(path) {
            Some(Held::Yes(yes)) => Some(*yes),
            _ => None,
        }
    }

    /// The choice, or empty where none was made.
    pub fn choice(&self, path: &str) -> &str {
        match self.at(path) {
            Some(Held::Choice(choice)) => choice,
            _ => "",
        }
    }

    pub fn many(&self, path: &str) -> &[String] {
        match self.at(path) {
            Some(Held::Many(all)) => all,
            _ => &[],
        }
    }

    pub fn list(&self, path: &str) -> &[Held] {
        match self.at(path) {
            Some(Held::List(all)) => all,
            _ => &[],
        }
    }

    /// Whether there is a value, or a group of them.
    pub fn has(&self, path: &str) -> bool {
        self.at(path).is_some()
    }

    /// The same with another value at a path: what if?
    #[must_use]
    pub fn with(&self, path: &str, held: Held) -> Self {
        let mut other = self.clone();
        other.held.insert(path.to_owned(), held);
        other
    }

    /// The same without what was given at a path and below it.
    #[must_use]
    pub fn without(&self, path: &str) -> Self {
        let mut other = self.clone();
        other.held.retain(|at, _| at != path && !at.starts_with(&format!("{path}.")));
        other
    }
}

impl Form {
    /// Reads an input. A field that is not asked, as another answer has made it idle, need not be there.
    pub fn read(&self, input: &Map<String, Value>) -> Result<Given, Vec<BadInput>> {
        let mut reading = Reading { whole: input, given: Given::default(), bad: Vec::new() };
        reading.fields("", &self.fields, input);
        if reading.bad.is_empty() { Ok(reading.given) } else { Err(reading.bad) }
    }
}

struct Reading<'a> {
    whole: &'a Map<String, Value>,
    given: Given,
    bad: Vec<BadInput>,
}

impl Reading<'_> {
    fn fields(&mut self, above: &str, fields: &[Field], input: &Map<String, Value>) {
        for field in fields {
            let path = join(above, field.name);
            self.note_paths(&path, &field.kind);
            let shown = field.shown_if.as_ref().is_none_or(|condition| condition.holds(self.whole));
            match (input.get(field.name), field.need) {
                (None, Need::Maybe) | (Some(Value::Null), Need::Maybe | Need::OrNull) => {}
                (None | Some(Value::Null), Need::Given) if !shown => {}
                (None | Some(Value::Null), _) => {
                    let kind = self.decided(&field.kind).unwrap_or(&field.kind);
                    let allowed = allowed(kind, field.need);
                    self.bad.push(BadInput { field: path, found: None, allowed });
                }
                (Some(value), need) => {
                    let counted = if field.in_full { in_full(&field.kind, value) } else { None };
                    self.value(&path, &field.kind, need, counted.as_ref().unwrap_or(value));
                }
            }
        }
        for name in input.keys() {
            if !fields.iter().any(|field| field.name == name) {
                let known: Vec<String> = fields.iter().map(|field| join(above, field.name)).collect();
                let path = join(above, &told_again(name));
                let nearest = nearest(&path, &known);
                self.bad.push(BadInput { field: path, found: None, allowed: Allowed::Unknown { nearest, known } });
            }
        }
    }

    fn note_paths(&mut self, path: &str, kind: &Kind) {
        self.given.paths.push(path.to_owned());
        if let Kind::Group(fields) = kind {
            for field in fields {
                self.note_paths(&join(path, field.name), &field.kind);
            }
        }
    }

    /// The kind that the rest of the input decides on; none while it does not.
    fn decided<'k>(&self, kind: &'k Kind) -> Option<&'k Kind> {
        let Kind::By { field, kinds } = kind else { return Some(kind) };
        let choice = value_at(self.whole, field)?.as_str()?;
        let (_, kind) = kinds.iter().find(|(of, _)| of == choice)?;
        self.decided(kind)
    }

    fn value(&mut self, path: &str, kind: &Kind, need: Need, value: &Value) {
        // While the other field is wrong, only that is told.
        let Some(kind) = self.decided(kind) else { return };
        match (kind, value) {
            (Kind::Group(fields), Value::Object(inner)) => {
                self.given.held.insert(path.to_owned(), Held::Group);
                self.fields(path, fields, inner);
            }
            (Kind::Abilities { min, max }, Value::Object(inner)) => self.abilities(path, *min, *max, inner),
            (Kind::List { of, max }, Value::Array(items)) if items.len() <= *max => {
                let mut all = Vec::with_capacity(items.len());
                for (at, item) in items.iter().enumerate() {
                    match held(of, item) {
                        Some(held) => all.push(held),
                        None => self.bad.push(BadInput {
                            field: format!("{path}.{at}"),
                            found: Some(told_again(&item.to_string())),
                            allowed: allowed(of, Need::Given),
                        }),
                    }
                }
                self.given.held.insert(path.to_owned(), Held::List(all));
            }
            _ => match held(kind, value) {
                Some(held) => _ = self.given.held.insert(path.to_owned(), held),
                None => self.bad.push(BadInput {
                    field: path.to_owned(),
                    found: Some(told_again(&value.to_string())),
                    allowed: allowed(kind, need),
                }),
            },
        }
    }

    fn abilities(&mut self, path: &str, min: i64, max: i64, inner: &Map<String, Value>) {
        let kind = Kind::Whole { min, max };
        let fields: Vec<Field> = Ability::ALL.iter().map(|ability| Field::new(ability.name(), kind.clone())).collect();
        self.fields(path, &fields, inner);
        let mut levels = [0; 4];
        for (ability, level) in Ability::ALL.iter().zip(&mut levels) {
            if let Some(Held::Whole(number)) = self.given.held.remove(&join(path, ability.name())) {
                *level = number;
            }
        }
        self.given.held.insert(path.to_owned(), Held::Abilities(Clb(levels)));
    }
}

/// A value of a kind that is no group, if it is one.
fn held(kind: &Kind, value: &Value) -> Option<Held> {
    Some(match kind {
        Kind::Whole { min, max } => {
            Held::Whole(number(value)?.to_whole().filter(|number| (min..=max).contains(&number))?)
        }
        Kind::Decimal { min, max, step } => {
            Held::Decimal(number(value).filter(|n| (min..=max).contains(&n) && n.is_step_of(*step))?)
        }
        Kind::Money { max } => {
            let amount = Money::parse(&number(value)?.to_string()).ok()?;
            Held::Money(Some(amount).filter(|amount| amount <= max)?)
        }
        Kind::Yes => Held::Yes(value.as_bool()?),
        Kind::Choice(choices) => Held::Choice(choice(choices, value)?),
        Kind::Many(choices) => {
            let mut all = Vec::new();
            for item in value.as_array()? {
                let item = choice(choices, item)?;
                if !all.contains(&item) {
                    all.push(item);
                }
            }
            Held::Many(all)
        }
        Kind::Day { from, to } => {
            Held::Day(value.as_str()?.parse().ok().filter(|day: &Date| (from..=to).contains(&day))?)
        }
        Kind::Month { from, to } => {
            let first = |day: Date| day.first_of_month();
            let month: Date = format!("{}-01", value.as_str().filter(|text| text.len() == 7)?).parse().ok()?;
            Held::Day(Some(month).filter(|month| (first(*from)..=first(*to)).contains(month))?)
        }
        Kind::Noc => {
            let code = value.as_str().filter(|code| code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()))?;
            Held::Choice(code.to_owned())
        }
        Kind::Abilities { .. } | Kind::Group(_) | Kind::List { .. } | Kind::By { .. } => return None,
    })
}

/// The full years of a number such as 1.5, where the number lies within what is allowed.
fn in_full(kind: &Kind, value: &Value) -> Option<Value> {
    let Kind::Whole { min, max } = kind else { return None };
    let years = value.as_number()?.as_f64()?;
    let within = |limit: i64| i32::try_from(limit).ok().map(f64::from);
    let is_allowed = years >= within(*min)? && years <= within(*max)?;
    is_allowed.then(|| Value::from(years.floor()))
}

/// A number that was given as one; text that looks like one is not.
fn number(value: &Value) -> Option<Decimal> {
    Decimal::parse(&value.as_number()?.to_string()).ok()
}

fn choice(choices: &Choices, value: &Value) -> Option<String> {
    let said = value.as_str()?;
    choices.all().contains(&said).then(|| said.to_owned())
}

/// What a field of this kind may be.
pub(crate) fn allowed(kind: &Kind, need: Need) -> Allowed {
    let or_null = need != Need::Given;
    let names = |all: Vec<&str>| all.into_iter().map(str::to_owned).collect();
    match kind {
        Kind::Whole { min, max } => Allowed::Whole { min: *min, max: *max },
        Kind::Decimal { min, max, step } => {
            Allowed::Number { min: min.to_string(), max: max.to_string(), step: step.to_string() }
        }
        Kind::Money { max } => Allowed::Money { max: max.to_string() },
        Kind::Yes => Allowed::YesNo,
        Kind::Choice(choices) => Allowed::OneOf { choices: names(choices.all()) },
        Kind::Many(choices) => Allowed::AnyOf { choices: names(choices.all()) },
        Kind::Day { from, to } => Allowed::Day { from: *from, to: *to },
        Kind::Month { from, to } => Allowed::Month { from: *from, to: *to },
        Kind::Abilities { .. } => Allowed::Fields { names: names(Ability::NAMES.to_vec()), or_null },
        Kind::Group(fields) => {
            Allowed::Fields { names: names(fields.iter().map(|field| field.name).collect()), or_null }
        }
        Kind::List { max, .. } => Allowed::List { max: *max },
        Kind::Noc => Allowed::Noc,
        // Of several that it may become, the first stands for all.
        Kind::By { kinds, .. } => kinds.first().map_or(Allowed::YesNo, |(_, kind)| allowed(kind, need)),
    }
}

fn join(above: &str, name: &str) -> String {
    if above.is_empty() { name.to_owned() } else { format!("{above}.{name}") }
}

/// The known name that was most likely meant: at most a third of its letters are other ones.
fn nearest(name: &str, known: &[String]) -> Option<String> {
    let closest = known.iter().map(|other| (distance(name, other), other)).min()?;
    (closest.0 * 3 <= closest.1.len()).then(|| closest.1.clone())
}

/// How many letters must be put in, taken out or changed.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut before = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let changed = before + usize::from(from != *to);
            before = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(before + 1);
        }
    }
    row[b.len()]
}
