//! Figures as the tools reckon with them, and amounts times numbers. Halves of a cent are rounded up.

use jiff::civil::Date;

use crate::{Decimal, Fault, Money, Setting};

/// A figure that is a number, such as a share in percent or a count of hours.
pub(crate) fn number(setting: &Setting<'_>, name: &str, on: Date) -> Result<Decimal, Fault> {
    Decimal::parse(&setting.figure(name, on)?).map_err(|_| not_a(name, "number"))
}

/// A figure that is a whole number.
pub(crate) fn whole(setting: &Setting<'_>, name: &str, on: Date) -> Result<i64, Fault> {
    number(setting, name, on)?.to_whole().ok_or_else(|| not_a(name, "whole number"))
}

/// A figure that is a day.
pub(crate) fn day(setting: &Setting<'_>, name: &str, on: Date) -> Result<Date, Fault> {
    setting.figure(name, on)?.parse().map_err(|_| not_a(name, "day"))
}

fn not_a(name: &str, what: &'static str) -> Fault {
    Fault::Shape { id: crate::rules::figure_id(name).to_owned(), what }
}

/// An amount so many times, such as pay for 7.5 hours.
pub(crate) fn times(amount: Money, by: Decimal) -> Money {
    divided(i128::from(amount.cents()) * i128::from(by.millionths()), 1_000_000)
}

/// So many percent of an amount.
pub(crate) fn share(amount: Money, percent: Decimal) -> Money {
    divided(i128::from(amount.cents()) * i128::from(percent.millionths()), 100_000_000)
}

/// So many percent of an amount, down to the cent.
pub(crate) fn share_down(amount: Money, percent: Decimal) -> Money {
    let product = i128::from(amount.cents()) * i128::from(percent.millionths());
    Money::from_cents(i64::try_from(product.div_euclid(100_000_000)).unwrap_or(i64::MAX))
}

/// One of so many equal parts of an amount.
pub(crate) fn part(amount: Money, of: i64) -> Money {
    divided(i128::from(amount.cents()), i128::from(of.max(1)))
}

pub(crate) fn minus(amount: Money, less: Money) -> Money {
    Money::from_cents(amount.cents() - less.cents())
}

fn divided(number: i128, by: i128) -> Money {
    let cents = (2 * number + by).div_euclid(2 * by);
    Money::from_cents(i64::try_from(cents).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_of_a_cent_are_rounded_up() {
        let money = |text: &str| Money::parse(text).unwrap();
        let number = |text: &str| Decimal::parse(text).unwrap();
        assert_eq!(times(money("17.95"), number("7.5")), money("134.63"), "134.625");
        assert_eq!(share(money("2000"), number("2.1")), money("42"));
        assert_eq!(share(money("1234.56"), number("2.1")), money("25.93"), "25.92576");
        assert_eq!(share_down(money("1505"), number("2.1")), money("31.60"), "31.605");
        assert_eq!(part(money("100"), 3), money("33.33"));
        assert_eq!(minus(money("1"), money("2")).cents(), -100);
    }
}
