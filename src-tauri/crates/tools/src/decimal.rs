use std::fmt;

use thiserror::Error;

use crate::Money;

/// A number with a point, exact to six decimals: a test score of 6.5, a rate of exchange.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimal {
    millionths: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{text:?} is not a number with at most six decimals")]
pub struct DecimalError {
    pub text: String,
}

/// How many of its units make one.
const UNIT: i64 = 1_000_000;

impl Decimal {
    pub const fn whole(number: i64) -> Self {
        Self { millionths: number * UNIT }
    }

    /// A number as JSON, TOML and figures write it, such as `6.5`, `-3` or `1e-6`.
    pub fn parse(text: &str) -> Result<Self, DecimalError> {
        let error = || DecimalError { text: text.to_owned() };
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
        let (digits, exponent) = match digits.split_once(['e', 'E']) {
            Some((digits, exponent)) => (digits, exponent.parse::<i32>().map_err(|_| error())?),
            None => (digits, 0),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) || digits.ends_with('.') {
            return Err(error());
        }
        // The number is all its digits times ten to the power of `power`, counted in millionths.
        let power = exponent - i32::try_from(fraction.len()).map_err(|_| error())? + 6;
        let mut all: String = format!("{whole}{fraction}").trim_start_matches('0').to_owned();
        if power >= 0 {
            all.extend(std::iter::repeat_n('0', usize::try_from(power.min(40)).unwrap_or_default()));
        } else {
            for _ in power..0 {
                if all.pop().is_some_and(|digit| digit != '0') {
                    return Err(error());
                }
            }
        }
        let units: i64 = if all.is_empty() { 0 } else { all.parse().map_err(|_| error())? };
        Ok(Self { millionths: sign * units })
    }

    /// The smallest number above nought.
    pub const fn smallest() -> Self {
        Self { millionths: 1 }
    }

    /// An amount times this number, rounded to two decimals.
    #[must_use]
    pub fn of(self, amount: Money) -> Self {
        let cents = i128::from(amount.cents()) * i128::from(self.millionths);
        // Half a cent and more goes up.
        let rounded = (cents + i128::from(UNIT) / 2) / i128::from(UNIT);
        Self { millionths: i64::try_from(rounded * i128::from(UNIT) / 100).unwrap_or(i64::MAX) }
    }

    /// Whether it is a whole multiple of `step`, counted from nought.
    pub fn is_step_of(self, step: Self) -> bool {
        step.millionths != 0 && self.millionths % step.millionths == 0
    }

    #[must_use]
    pub fn minus(self, less: Self) -> Self {
        Self { millionths: self.millionths - less.millionths }
    }

    pub fn millionths(self) -> i64 {
        self.millionths
    }

    pub fn to_whole(self) -> Option<i64> {
        (self.millionths % UNIT == 0).then_some(self.millionths / UNIT)
    }
}

/// As JSON writes it: `6.5`, `7`.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.millionths < 0 { "-" } else { "" };
        let (whole, rest) = (self.millionths.unsigned_abs() / 1_000_000, self.millionths.unsigned_abs() % 1_000_000);
        if rest == 0 {
            return write!(f, "{sign}{whole}");
        }
        write!(f, "{sign}{whole}.{}", format!("{rest:06}").trim_end_matches('0'))
    }
}

/// In a table: a number, or a string of one.
impl<'de> serde::Deserialize<'de> for Decimal {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_and_written_exactly() {
        for (text, written) in [
            ("6.5", "6.5"),
            ("7", "7"),
            ("7.0", "7"),
            ("-0.25", "-0.25"),
            ("0.000001", "0.000001"),
            ("1e-6", "0.000001"),
            ("1.5e3", "1500"),
            ("000", "0"),
        ] {
            assert_eq!(Decimal::parse(text).unwrap().to_string(), written, "{text}");
        }
        for text in ["", "-", ".5", "1.", "1,5", "0.0000001", "1e30", "six", "9999999999999999"] {
            assert!(Decimal::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn steps_count_from_nought() {
        let number = |text: &str| Decimal::parse(text).unwrap();
        assert!(number("6.5").is_step_of(number("0.5")));
        assert!(!number("6.3").is_step_of(number("0.5")));
        assert!(!number("1").is_step_of(number("0")));
    }
}
