//! Calculators over rule sets. Pure: the tables and figures come from the packs, today is a parameter, and the code
//! holds no number of its own.

mod funds;
mod money;

pub use funds::{FundsAnswer, FundsError, FundsInput, FundsLine, FundsRules, MAX_FAMILY, funds};
pub use money::{Money, MoneyError};

/// A tool: its name, by which rule sets, messages, screens and links know it.
pub struct Tool {
    pub name: &'static str,
    /// A rule set's tables, read as this tool reads them; the error says what is wrong.
    pub check_tables: fn(&serde_json::Value) -> Result<(), String>,
}

/// Every tool of this version.
pub const TOOLS: &[Tool] = &[Tool { name: "funds", check_tables: funds::check_tables }];
