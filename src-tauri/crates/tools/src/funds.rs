//! Proof of funds: how much settlement money a family of a size must show for the Federal Skilled Worker and Federal
//! Skilled Trades programs (Immigration and Refugee Protection Regulations, s. 76(1)(b); the table is IRCC's).
//!
//! The rule set `settlement-funds` has the tables `by_family_size` (figures, first for one person) and `each_more` (the
//! figure that is added for each person above the table).

use serde::Deserialize;
use serde_json::Value;
use thiserror::Error;

use crate::{Money, MoneyError};

/// The largest family that the form takes; beyond it a number is a slip of the keyboard.
pub const MAX_FAMILY: u32 = 30;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FundsInput {
    /// Everyone of the family, also who stays behind or is a citizen already.
    pub family_size: u32,
}

/// The tables of the rule set, with the names of figures as they stand there (`figure:ID`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FundsRules {
    pub by_family_size: Vec<String>,
    pub each_more: String,
}

/// One line of the answer: an amount `count` times a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FundsLine {
    /// `base` for the family of a size in the table, `more` for each person above it.
    pub what: &'static str,
    /// The family size for `base`, the number of further persons for `more`.
    pub count: u32,
    pub amount: Money,
    /// The id of the figure.
    pub figure: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FundsAnswer {
    pub total: Money,
    pub lines: Vec<FundsLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FundsError {
    #[error("family_size is {found}; it must be from 1 to {MAX_FAMILY}")]
    FamilySize { found: u32 },
    #[error("the rule set cannot be read: {reason}")]
    Rules { reason: String },
    #[error("there is no figure {id:?}")]
    NoFigure { id: String },
    #[error("the figure {id:?} is not an amount: {source}")]
    Figure { id: String, source: MoneyError },
}

impl FundsRules {
    pub fn read(tables: &Value) -> Result<Self, FundsError> {
        let rules: Self =
            serde_json::from_value(tables.clone()).map_err(|error| FundsError::Rules { reason: error.to_string() })?;
        if rules.by_family_size.is_empty() {
            return Err(FundsError::Rules { reason: "by_family_size is empty".to_owned() });
        }
        Ok(rules)
    }
}

pub(crate) fn check_tables(tables: &Value) -> Result<(), String> {
    FundsRules::read(tables).map(|_| ()).map_err(|error| error.to_string())
}

/// The settlement money for a family, by the figures that `value_of` knows by id.
pub fn funds(
    input: FundsInput,
    rules: &FundsRules,
    value_of: impl Fn(&str) -> Option<String>,
) -> Result<FundsAnswer, FundsError> {
    if !(1..=MAX_FAMILY).contains(&input.family_size) {
        return Err(FundsError::FamilySize { found: input.family_size });
    }
    let amount = |name: &str| {
        let id = name.strip_prefix("figure:").unwrap_or(name).to_owned();
        let value = value_of(&id).ok_or_else(|| FundsError::NoFigure { id: id.clone() })?;
        match Money::parse(&value) {
            Ok(money) => Ok((id, money)),
            Err(source) => Err(FundsError::Figure { id, source }),
        }
    };
    let table_size = u32::try_from(rules.by_family_size.len()).unwrap_or(u32::MAX);
    let in_table = input.family_size.min(table_size);
    let (figure, base) = amount(&rules.by_family_size[in_table as usize - 1])?;
    let mut lines = vec![FundsLine { what: "base", count: in_table, amount: base, figure }];
    let further = input.family_size - in_table;
    if further > 0 {
        let (figure, each) = amount(&rules.each_more)?;
        lines.push(FundsLine { what: "more", count: further, amount: each.times(further), figure });
    }
    Ok(FundsAnswer { total: lines.iter().map(|line| line.amount).sum(), lines })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// IRCC's table in force since 7 July 2025 (facts/funds-and-fees.md, section 1).
    fn value_of(id: &str) -> Option<String> {
        let table = [
            ("f-1", "15263"),
            ("f-2", "19001"),
            ("f-3", "23360"),
            ("f-4", "28362"),
            ("f-5", "32168"),
            ("f-6", "36280"),
            ("f-7", "40392"),
            ("f-more", "4112"),
        ];
        table.iter().find(|(known, _)| *known == id).map(|(_, value)| (*value).to_owned())
    }

    fn rules() -> FundsRules {
        let sizes: Vec<String> = (1..=7).map(|size| format!("figure:f-{size}")).collect();
        FundsRules::read(&json!({"by_family_size": sizes, "each_more": "figure:f-more"})).unwrap()
    }

    fn total(family_size: u32) -> Result<String, FundsError> {
        funds(FundsInput { family_size }, &rules(), value_of).map(|answer| answer.total.to_string())
    }

    #[test]
    fn families_in_the_table_need_its_amount() {
        assert_eq!(total(1).unwrap(), "15263");
        assert_eq!(total(4).unwrap(), "28362");
        assert_eq!(total(7).unwrap(), "40392");
    }

    #[test]
    fn larger_families_add_an_amount_a_person() {
        let answer = funds(FundsInput { family_size: 9 }, &rules(), value_of).unwrap();
        assert_eq!(answer.total.to_string(), (40392 + 2 * 4112).to_string());
        assert_eq!(
            answer.lines.iter().map(|line| (line.what, line.count)).collect::<Vec<_>>(),
            [("base", 7), ("more", 2)]
        );
    }

    #[test]
    fn a_larger_family_never_needs_less() {
        let totals: Vec<Money> = (1..=MAX_FAMILY)
            .map(|family_size| funds(FundsInput { family_size }, &rules(), value_of).unwrap().total)
            .collect();
        assert!(totals.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn impossible_input_and_broken_rules_are_named() {
        assert_eq!(total(0).unwrap_err().to_string(), "family_size is 0; it must be from 1 to 30");
        assert_eq!(total(31).unwrap_err(), FundsError::FamilySize { found: 31 });
        assert!(FundsRules::read(&json!({"by_family_size": []})).is_err());
        let gap = funds(FundsInput { family_size: 1 }, &rules(), |_| None).unwrap_err();
        assert_eq!(gap, FundsError::NoFigure { id: "f-1".to_owned() });
    }
}
