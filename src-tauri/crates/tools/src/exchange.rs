//! An amount in the person's own currency, at a rate that they give with its day. No rate is known here.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::given::allowed;
use crate::{Arg, BadInput, Decimal, Fault, Field, Given, Kind, Line, Money, Need, Say, Setting, Shown};

pub(crate) struct Exchange {
    /// How much of the other currency one Canadian dollar costs.
    rate: Decimal,
    day: Date,
}

fn rate() -> Kind {
    let step = Decimal::smallest();
    Kind::Decimal { min: step, max: Decimal::whole(1_000_000), step }
}

fn day(today: Date) -> Kind {
    Kind::Day { from: today.saturating_sub(5.years()), to: today }
}

pub(crate) fn fields(setting: &Setting<'_>) -> Vec<Field> {
    vec![
        Field::new("rate", rate()).maybe().section("currency").shared("rate"),
        Field::new("rate_day", day(setting.today)).maybe().section("currency").shared("rate-day"),
    ]
}

impl Exchange {
    /// The rate that was given; without its day it is refused, since a rate of nobody knows when helps nobody.
    pub(crate) fn of(setting: &Setting<'_>, given: &Given) -> Result<Option<Self>, Fault> {
        match (given.decimal("rate"), given.day("rate_day")) {
            (Some(rate), Some(day)) => Ok(Some(Self { rate, day })),
            (None, _) => Ok(None),
            (Some(_), None) => {
                let allowed = allowed(&day(setting.today), Need::Given);
                Err(Fault::Bad(vec![BadInput { field: "rate_day".to_owned(), found: None, allowed }]))
            }
        }
    }

    pub(crate) fn line(&self, amount: Money) -> Line {
        let args = vec![("rate", Arg::Decimal(self.rate)), ("date", Arg::Date(self.day))];
        let line = Line::new(Say::Line("own-currency", args), Shown::Decimal(self.rate.of(amount)), "");
        line.section("currency")
    }
}
