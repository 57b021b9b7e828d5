//! Benefits that a family may apply for: the Canada child benefit by its formula (Income Tax Act, s. 122.61), and others
//! as far as their amounts are known. The Canada Revenue Agency decides.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use super::values::{minus, part, share, whole};
use crate::{
    Answer, Arg, Choices, Decimal, Fault, Field, Form, Given, Held, InForce, Kind, Line, Money, NextRule, Outcome, Say,
    Setting, Shown, Tool, WouldChange, next_of,
};

pub(crate) const TOOL: Tool =
    Tool { name: "benefits", form, check_tables: |rule| rule.read::<Tables>().and_then(Tables::check), run };

/// Beyond these a number is a slip of the keyboard.
const MOST_INCOME: Money = Money::from_cents(100_000_000_000);
const MOST_CHILDREN: usize = 20;
const MONTHS_OF_A_YEAR: i64 = 12;
/// Days that a person may ask about.
const FIRST: Date = Date::constant(1900, 1, 1);
const LAST: Date = Date::constant(2099, 12, 31);

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// The last day for which the amounts are known.
    known_until: Date,
    statuses: Vec<Status>,
    /// Months in Canada after which temporary residents may apply.
    temporary_months: String,
    child: Child,
    groceries: Groceries,
    dental: Dental,
    /// Benefits whose amounts are not known: only who pays them is told.
    unknown: Vec<String>,
    /// The last day for the next tax return.
    return_due: String,
    #[serde(default)]
    next: Vec<NextRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Status {
    id: String,
    apply: Apply,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Apply {
    Now,
    /// After some months in Canada, with a valid permit.
    Later,
    Ask,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Child {
    young: String,
    older: String,
    /// The age at which the higher amount ends, and the last age with any.
    young_until: String,
    last_age: String,
    /// Family incomes from which on the benefit shrinks, first fast and then slowly.
    first_income: String,
    second_income: String,
    /// By number of children, the last for any more: percent of the income above each of the two.
    rates: Vec<Rates>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rates {
    first: Decimal,
    second: Decimal,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Groceries {
    single: String,
    couple: String,
    child: String,
    child_under: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Dental {
    below: String,
    /// Family incomes from which a share is left to the person.
    bands: Vec<Band>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Band {
    from: String,
    share: String,
}

impl Tables {
    fn check(self) -> Result<(), String> {
        match (self.child.rates.is_empty(), self.statuses.is_empty()) {
            (false, false) => Ok(()),
            (true, _) => Err("child.rates is empty".to_owned()),
            (_, true) => Err("statuses is empty".to_owned()),
        }
    }
}

fn form(setting: &Setting<'_>) -> Result<Form, Fault> {
    let tables = setting.now::<Tables>("")?.tables;
    let statuses = tables.statuses.iter().map(|status| status.id.clone()).collect();
    let month = Kind::Month { from: FIRST, to: setting.today };
    Ok(Form {
        fields: vec![
            Field::new("status", Kind::Choice(Choices::Table(statuses))),
            Field::new("here_since", Kind::Day { from: FIRST, to: LAST }).maybe().shared("landing"),
            Field::new("partner", Kind::Yes).shared("partner"),
            Field::new("children", Kind::List { of: Box::new(month), max: MOST_CHILDREN }),
            Field::new("income", Kind::Money { max: MOST_INCOME }).maybe(),
            Field::new("private_dental", Kind::Yes).maybe(),
        ],
    })
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let rules = setting.now::<Tables>("")?;
    let children: Vec<Date> = given.list("children").iter().filter_map(day_of).collect();
    let desk = Desk { setting, given, rules: &rules, children };
    let mut lines = Vec::new();
    desk.apply(&mut lines)?;
    let child = desk.child(&mut lines)?;
    desk.groceries(&mut lines)?;
    desk.dental(&mut lines)?;
    for name in &rules.tables.unknown {
        let line = Line::new(Say::Rule(format!("benefit-{name}")), Shown::Unknown, "unknown");
        lines.push(line.section("others"));
    }
    if setting.today > rules.tables.known_until {
        let until = vec![("day", Arg::Date(rules.tables.known_until))];
        lines.push(Line::new(Say::Line("not-known", until), Shown::Remark, "known_until"));
    }
    let (later, from) = desk.begins_later(setting.today)?;
    let outcome = match (child, from) {
        (Some(_), Some(from)) => Outcome::Date(from),
        (Some(amount), None) => Outcome::Money(amount),
        (None, _) => Outcome::Say(Say::line(if desk.under_age(setting.today)? > 0 { "depends" } else { "no-child" })),
    };
    let mut answer = Answer::new(outcome, lines, &rules.id);
    answer.about = child.map(|_| {
        Say::line(match (later, from) {
            (_, Some(_)) => "child-from",
            (true, None) => "child-year-later",
            (false, None) => "child-year",
        })
    });
    answer.would_change = desk.birthday(child)?.into_iter().collect();
    answer.next = next_of(&rules.tables.next, &[if desk.children.is_empty() { "no-children" } else { "children" }]);
    Ok(answer)
}

fn day_of(held: &Held) -> Option<Date> {
    match held {
        Held::Day(day) => Some(*day),
        _ => None,
    }
}

/// The first day from which years of age are counted, of a child born in the month that begins on `born`.
fn counts_from(born: Date) -> Date {
    born.saturating_add(1.month())
}

struct Desk<'a> {
    setting: &'a Setting<'a>,
    given: &'a Given,
    rules: &'a InForce<Tables>,
    /// The first day of the month in which each child was born.
    children: Vec<Date>,
}

/// Children by the amount that is paid for them, and what the year's benefit is.
struct Benefit {
    young: i64,
    older: i64,
    reduction: Money,
    amount: Money,
}

impl Desk<'_> {
    fn figure(&self, name: &str) -> Result<Money, Fault> {
        self.setting.money(name, self.setting.today)
    }

    fn number(&self, name: &str) -> Result<i64, Fault> {
        whole(self.setting, name, self.setting.today)
    }

    /// Whether the person may not apply yet, as far as it is known, and from which day they may.
    fn begins_later(&self, today: Date) -> Result<(bool, Option<Date>), Fault> {
        let chosen = self.given.choice("status");
        let is_later = self.rules.tables.statuses.iter().any(|it| it.id == chosen && it.apply == Apply::Later);
        let months = self.number(&self.rules.tables.temporary_months)?;
        let since = self.given.day("here_since").map(|since| since.saturating_add(months.months()));
        let from = since.filter(|from| is_later && *from > today);
        Ok((is_later && (since.is_none() || from.is_some()), from))
    }

    /// Who may apply, and from when.
    fn apply(&self, lines: &mut Vec<Line>) -> Result<(), Fault> {
        let tables = &self.rules.tables;
        let chosen = self.given.choice("status");
        let found = tables.statuses.iter().enumerate().find(|(_, status)| status.id == chosen);
        let Some((at, status)) = found else {
            return Err(Fault::Tables { rule_set: self.rules.id.clone(), reason: "statuses has changed".to_owned() });
        };
        let part = format!("statuses.{at}");
        let line = match status.apply {
            Apply::Now => Line::new(Say::line("apply-now"), Shown::Yes, part),
            Apply::Ask => Line::new(Say::line("apply-ask"), Shown::Unknown, part),
            Apply::Later => {
                let months = self.number(&tables.temporary_months)?;
                let args = vec![("months", Arg::Number(months))];
                let line = match self.given.day("here_since") {
                    None => Line::new(Say::Line("apply-after", args), Shown::Unknown, part),
                    Some(since) => {
                        let from = since.saturating_add(months.months());
                        Line::new(Say::Line("apply-after", args), Shown::Date(from), part)
                    }
                };
                line.figure(&tables.temporary_months)
            }
        };
        lines.push(line.section("apply"));
        let form = if self.under_age(self.setting.today)? > 0 { "form-children" } else { "form-no-children" };
        lines.push(Line::new(Say::line("form"), Shown::Say(Say::Rule(form.to_owned())), "").section("apply"));
        let due = super::values::day(self.setting, &tables.return_due, self.setting.today)?;
        let line = Line::new(Say::line("file-return"), Shown::Date(due), "return_due").figure(&tables.return_due);
        lines.push(line.section("apply"));
        Ok(())
    }

    /// The age that counts on a day: the one at the beginning of its month (Income Tax Act, s. 122.5 and 122.61). A birthday
    /// counts from the month after it.
    fn age_on(born: Date, on: Date) -> i64 {
        let on = (jiff::Unit::Year, on.first_of_month());
        counts_from(born).until(on).map_or(0, |span| i64::from(span.get_years()))
    }

    /// How many children the child benefit is paid for.
    fn under_age(&self, on: Date) -> Result<usize, Fault> {
        let last = self.number(&self.rules.tables.child.last_age)?;
        Ok(self.children.iter().filter(|born| Self::age_on(**born, on) <= last).count())
    }

    /// The benefit of a year at the ages of a day.
    fn benefit(&self, income: Money, on: Date) -> Result<Benefit, Fault> {
        let rules = &self.rules.tables.child;
        let (until, last) = (self.number(&rules.young_until)?, self.number(&rules.last_age)?);
        let ages = self.children.iter().map(|born| Self::age_on(*born, on));
        let (mut young, mut older) = (0, 0);
        for age in ages.filter(|age| *age <= last) {
            if age < until { young += 1 } else { older += 1 }
        }
        let times = |amount: Money, count: i64| Money::from_cents(amount.cents() * count);
        let highest = times(self.figure(&rules.young)?, young) + times(self.figure(&rules.older)?, older);
        let (first, second) = (self.figure(&rules.first_income)?, self.figure(&rules.second_income)?);
        let at = usize::try_from(young + older).unwrap_or(1).clamp(1, rules.rates.len()) - 1;
        let rates = &rules.rates[at];
        let nought = Money::default();
        let between = minus(income.min(second), first).max(nought);
        let above = minus(income, second).max(nought);
        let reduction = (share(between, rates.first) + share(above, rates.second)).min(highest);
        Ok(Benefit { young, older, reduction, amount: minus(highest, reduction) })
    }

    fn child(&self, lines: &mut Vec<Line>) -> Result<Option<Money>, Fault> {
        let rules = &self.rules.tables.child;
        let today = self.setting.today;
        if self.under_age(today)? == 0 {
            return Ok(None);
        }
        let income = self.given.money("income");
        let benefit = self.benefit(income.unwrap_or_default(), today)?;
        for (what, count, figure, part) in [
            ("young", benefit.young, &rules.young, "child.young"),
            ("older", benefit.older, &rules.older, "child.older"),
        ] {
            if count > 0 {
                let each = self.figure(figure)?;
                let amount = Money::from_cents(each.cents() * count);
                let ages = vec![
                    ("count", Arg::Number(count)),
                    ("until", Arg::Number(self.number(&rules.young_until)?)),
                    ("last", Arg::Number(self.number(&rules.last_age)?)),
                ];
                let line = Line::new(Say::Line(what, ages), Shown::Money(amount), part).figure(figure);
                lines.push(line.section("child"));
            }
        }
        let Some(income) = income else {
            let line = Line::new(Say::line("child-income"), Shown::Unknown, "child.first_income");
            lines.push(line.figure(&rules.first_income).section("child"));
            return Ok(None);
        };
        let args = vec![("income", Arg::Money(income)), ("full", Arg::Money(self.figure(&rules.first_income)?))];
        let line = if benefit.reduction == Money::default() {
            Line::new(Say::Line("full-amount", args), Shown::Yes, "child.first_income")
        } else {
            Line::new(Say::Line("reduction", args), Shown::Money(benefit.reduction), "child.rates")
        };
        lines.push(line.figure(&rules.first_income).section("child"));
        let of_month = part(benefit.amount, MONTHS_OF_A_YEAR);
        lines.push(Line::new(Say::line("child-year"), Shown::Money(benefit.amount), "child").section("child"));
        lines.push(Line::new(Say::line("child-month"), Shown::Money(of_month), "child").section("child"));
        Ok(Some(benefit.amount))
    }

    /// What the next birthday that counts would change.
    fn birthday(&self, now: Option<Money>) -> Result<Option<WouldChange>, Fault> {
        let (Some(now), Some(income)) = (now, self.given.money("income")) else { return Ok(None) };
        let rules = &self.rules.tables.child;
        let ages = [self.number(&rules.young_until)?, self.number(&rules.last_age)? + 1];
        let birthdays =
            self.children.iter().flat_map(|born| ages.map(|age| counts_from(*born).saturating_add(age.years())));
        let next = birthdays.filter(|day| *day > self.setting.today && *day <= self.rules.tables.known_until).min();
        let Some(day) = next else { return Ok(None) };
        let then = self.benefit(income, day)?.amount;
        let what = Say::Line("birthday", vec![("day", Arg::Date(day))]);
        Ok(Some(WouldChange { what, outcome: Outcome::Money(then), by: then.cents() - now.cents() }))
    }

    fn groceries(&self, lines: &mut Vec<Line>) -> Result<(), Fault> {
        let rules = &self.rules.tables.groceries;
        let partner = self.given.yes("partner");
        let (what, figure) = if partner { ("couple", &rules.couple) } else { ("single", &rules.single) };
        let line = Line::new(Say::line(what), Shown::Money(self.figure(figure)?), format!("groceries.{what}"));
        lines.push(line.figure(figure).section("groceries"));
        let under = self.number(&rules.child_under)?;
        let children = self.children.iter().filter(|born| Self::age_on(**born, self.setting.today) < under).count();
        if let Ok(count @ 1..) = i64::try_from(children) {
            let amount = Money::from_cents(self.figure(&rules.child)?.cents() * count);
            let args = vec![("count", Arg::Number(count)), ("under", Arg::Number(under))];
            let line = Line::new(Say::Line("groceries-child", args), Shown::Money(amount), "groceries.child");
            lines.push(line.figure(&rules.child).section("groceries"));
            if !partner {
                lines.push(Line::remark("single-parent").section("groceries"));
            }
        }
        lines.push(Line::remark("groceries-income").section("groceries"));
        Ok(())
    }

    fn dental(&self, lines: &mut Vec<Line>) -> Result<(), Fault> {
        let rules = &self.rules.tables.dental;
        let below = self.figure(&rules.below)?;
        let args = vec![("below", Arg::Money(below))];
        let income = self.given.money("income");
        let may = match (income, self.given.maybe_yes("private_dental")) {
            (_, Some(true)) => Shown::No,
            (Some(income), _) if income >= below => Shown::No,
            (Some(_), Some(false)) => Shown::Yes,
            _ => Shown::Unknown,
        };
        let may_not = may == Shown::No;
        let line = Line::new(Say::Line("dental", args), may, "dental.below").figure(&rules.below);
        lines.push(line.section("others"));
        if let Some(income) = income.filter(|_| !may_not) {
            let mut own = None;
            for (at, band) in rules.bands.iter().enumerate() {
                if income >= self.figure(&band.from)? {
                    own = Some((at, band));
                }
            }
            let line = match own {
                None => Line::new(Say::line("dental-full"), Shown::Yes, "dental.bands"),
                Some((at, band)) => {
                    let percent = super::values::number(self.setting, &band.share, self.setting.today)?;
                    let rate = Say::Line("percent", vec![("rate", Arg::Decimal(percent))]);
                    let part = format!("dental.bands.{at}.share");
                    Line::new(Say::line("dental-share"), Shown::Say(rate), part).figure(&band.share)
                }
            };
            lines.push(line.section("others"));
        }
        Ok(())
    }
}
