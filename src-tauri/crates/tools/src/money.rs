use std::{fmt, iter::Sum, ops::Add};

use thiserror::Error;

/// Canadian dollars, exact to the cent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money {
    cents: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{text:?} is not an amount in dollars with at most two decimals")]
pub struct MoneyError {
    pub text: String,
}

impl Money {
    pub const fn from_cents(cents: i64) -> Self {
        Self { cents }
    }

    pub fn cents(self) -> i64 {
        self.cents
    }

    /// An amount from the value of a figure, such as `15263` or `17.95`.
    pub fn parse(text: &str) -> Result<Self, MoneyError> {
        let error = || MoneyError { text: text.to_owned() };
        let (dollars, cents) = text.split_once('.').unwrap_or((text, "00"));
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !is_digits(dollars) || !is_digits(cents) || cents.len() > 2 || dollars.len() > 12 {
            return Err(error());
        }
        let dollars: i64 = dollars.parse().map_err(|_| error())?;
        let cents: i64 = format!("{cents:0<2}").parse().map_err(|_| error())?;
        Ok(Self { cents: dollars * 100 + cents })
    }

    #[must_use]
    pub fn times(self, count: u32) -> Self {
        Self { cents: self.cents * i64::from(count) }
    }
}

impl Add for Money {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { cents: self.cents + other.cents }
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::default(), Add::add)
    }
}

/// As the value of a figure is written: `15263` or `17.95`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (dollars, cents) = (self.cents / 100, self.cents % 100);
        if cents == 0 { write!(f, "{dollars}") } else { write!(f, "{dollars}.{cents:02}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_and_written_exactly() {
        for (text, cents, written) in
            [("15263", 1_526_300, "15263"), ("17.95", 1795, "17.95"), ("17.5", 1750, "17.50"), ("0", 0, "0")]
        {
            let money = Money::parse(text).unwrap();
            assert_eq!((money.cents(), money.to_string().as_str()), (cents, written));
        }
        for text in ["", "-1", "1,000", "1.234", "1.", ".5", "$5", "9999999999999"] {
            assert!(Money::parse(text).is_err(), "{text}");
        }
    }
}
