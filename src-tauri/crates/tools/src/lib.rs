//! Calculators over rule sets. Pure: the tables and figures come from the packs, today is a parameter, and the code
//! holds no number of a rule.
//!
//! A tool says what it asks as a [`Form`], which every window can draw and which reads what a person gave: a value that
//! is missing or cannot be is refused by its name. Its answer is lines, each with what, how much and by which rule.

mod answer;
mod clb;
mod crs;
mod decimal;
mod exchange;
mod fees;
mod form;
mod fsw;
mod funds;
mod given;
mod input;
mod life;
mod money;
mod number;
mod oinp;
mod programs;
mod rules;
mod steps;

use serde_json::{Map, Value};

pub use answer::{Answer, Arg, Line, Outcome, Say, Shown, WouldChange};
pub use decimal::{Decimal, DecimalError};
pub use form::{Choices, Field, Form, Kind, Need, ShownIf};
pub use given::{Ability, Clb, Given, Held};
pub use input::{Allowed, BadInput};
pub use life::holidays::public_holidays;
pub use life::times::{Published, programs, published, standard};
pub use money::{Money, MoneyError};
pub use number::Number;
pub use rules::{Fault, InForce, Library, Next, NextRule, Rule, Setting, next_of};

/// A tool: its name, by which rule sets, messages, screens and links know it.
pub struct Tool {
    pub name: &'static str,
    /// What it asks, with the choices that its tables hold.
    pub form: fn(&Setting<'_>) -> Result<Form, Fault>,
    /// The tables of one of its rule sets, read as this tool reads them; the error says what is wrong.
    pub check_tables: fn(&Rule<'_>) -> Result<(), String>,
    /// The answer to what was given, which the form has read.
    pub run: fn(&Setting<'_>, &Given) -> Result<Answer, Fault>,
}

impl Tool {
    /// Reads `input` by the form and answers it.
    pub fn answer(&self, setting: &Setting<'_>, input: &Map<String, Value>) -> Result<Answer, Fault> {
        let given = (self.form)(setting)?.read(input).map_err(Fault::Bad)?;
        (self.run)(setting, &given)
    }
}

/// Every tool of this version.
pub const TOOLS: &[Tool] = &[
    crs::TOOL,
    fsw::TOOL,
    programs::TOOL,
    clb::TOOL,
    funds::TOOL,
    fees::TOOL,
    oinp::TOOL,
    life::work::TOOL,
    life::rent::TOOL,
    life::driving::TOOL,
    life::school::TOOL,
    life::eligibility::TOOL,
    life::benefits::TOOL,
    life::documents::TOOL,
    life::times::TOOL,
    life::occupation::TOOL,
    life::budget::TOOL,
];

pub fn tool(name: &str) -> Option<&'static Tool> {
    TOOLS.iter().find(|tool| tool.name == name)
}
