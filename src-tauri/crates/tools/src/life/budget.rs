//! What the first months cost, and how long savings last. The person's own amounts come first; where a figure is stored it
//! stands in; what is neither told nor stored is named and not counted.

use jiff::civil::Date;
use portage_content::{Community, Doc};
use serde::Deserialize;
use serde_json::{Value, json};

use super::values::{day, minus, whole};
use crate::{
    Answer, Arg, Choices, Fault, Field, Form, Given, InForce, Kind, Line, Money, NextRule, Outcome, Say, Setting,
    Shown, Tool, next_of,
};

pub(crate) const TOOL: Tool = Tool {
    name: "budget",
    form: |setting| Ok(form(setting)),
    check_tables: |rule| rule.read::<Tables>().map(|_| ()),
    run,
};

/// Beyond these a number is a slip of the keyboard.
const MOST: Money = Money::from_cents(1_000_000_000);
const MOST_PEOPLE: i64 = 30;
/// How many months a chart shows.
const CHART_MONTHS: i64 = 24;

/// What is paid once on arrival, besides the rent, and what is paid each month, besides rent, transit and child care.
const ONCE: [&str; 5] = ["travel", "first_stay", "furniture", "clothes", "other_once"];
const EACH_MONTH: [&str; 4] = ["food", "phone", "insurance", "other_monthly"];

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// The indicator of communities that stands in for a rent.
    rent_indicator: String,
    /// A figure: so many rents are paid ahead as a deposit.
    deposit_rents: String,
    transit: Vec<Transit>,
    /// Figures: the highest fee for a day of child care, and until when it is promised.
    child_care_day: String,
    child_care_until: String,
    #[serde(default)]
    next: Vec<NextRule>,
}

/// What an adult pays for transit in a month where that is known.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Transit {
    community: String,
    /// A figure: a monthly pass, or one ride.
    fare: String,
    /// A figure: after so many rides of a month the others are free.
    rides: Option<String>,
}

fn form(setting: &Setting<'_>) -> Form {
    let mut communities: Vec<String> =
        setting.library.records("community").iter().map(|record| record.key().id.clone()).collect();
    communities.sort_unstable();
    let money = |name| Field::new(name, Kind::Money { max: MOST }).maybe();
    let count = |name, min| Field::new(name, Kind::Whole { min, max: MOST_PEOPLE });
    let mut fields = vec![
        Field::new("community", Kind::Choice(Choices::Records { kind: "community", ids: communities }))
            .maybe()
            .shared("community"),
        count("adults", 1).start(1),
        count("in_child_care", 0).maybe(),
        money("savings").shared("savings"),
        money("income").section("monthly"),
        money("rent").section("monthly"),
    ];
    fields.extend(EACH_MONTH.map(|name| money(name).section("monthly")));
    fields.push(money("transport").section("monthly"));
    fields.push(money("child_care").section("monthly"));
    fields.push(Field::new("care_days", Kind::Whole { min: 0, max: 31 }).maybe().section("monthly"));
    fields.extend(ONCE.map(|name| money(name).section("once")));
    Form { fields }
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let rules = setting.now::<Tables>("")?;
    let mut sheet = Sheet { setting, given, rules: &rules, lines: Vec::new(), left_out: 0 };
    let rent = sheet.rent();
    let mut monthly = rent.unwrap_or_default();
    for name in EACH_MONTH {
        monthly = monthly + sheet.own(name, "monthly");
    }
    monthly = monthly + sheet.transport()? + sheet.child_care()?;
    sheet.total("monthly", monthly);
    let once = sheet.once(rent)?;
    if sheet.left_out > 0 {
        let args = vec![("count", Arg::Number(sheet.left_out))];
        sheet.lines.push(Line::new(Say::Line("left-out", args), Shown::Remark, "").section("result"));
    }
    let outcome = sheet.result(monthly, once);
    let mut answer = Answer::new(outcome, sheet.lines, &rules.id);
    // Nobody plans on months that food and travel were left out of.
    answer.about = match (&answer.outcome, sheet.left_out) {
        (Outcome::Money(_), _) => Some(Say::line("total-monthly")),
        (Outcome::Say(_), 1..) => Some(Say::Line("left-out", vec![("count", Arg::Number(sheet.left_out))])),
        _ => None,
    };
    answer.next = next_of(&rules.tables.next, &[]);
    let dollars = |money: Money| json!(money.to_string());
    answer.extra.insert("monthly".to_owned(), dollars(monthly));
    answer.extra.insert("once".to_owned(), dollars(once));
    if let Some(savings) = given.money("savings") {
        let spent = minus(monthly, given.money("income").unwrap_or_default()).max(Money::default());
        answer.extra.insert("months".to_owned(), json!(months(savings, once, spent)));
        answer.extra.insert("chart".to_owned(), chart(savings, once, spent));
    }
    Ok(answer)
}

/// How many whole months savings last after what is paid once; none where they last for ever or do not begin to.
fn months(savings: Money, once: Money, spent: Money) -> Option<i64> {
    let left = minus(savings, once).cents();
    (left >= 0 && spent.cents() > 0).then(|| left / spent.cents())
}

/// What is left after each month, for a drawing.
fn chart(savings: Money, once: Money, spent: Money) -> Value {
    let left = minus(savings, once).cents();
    let all = (0..=CHART_MONTHS).map(|month| (month, (left - month * spent.cents()).max(0)));
    // The first month without money is the last that there is to see.
    let last = months(savings, once, spent).map_or(CHART_MONTHS, |whole| whole + 1);
    all.take_while(|(month, _)| *month <= last)
        .map(|(month, cents)| json!({"month": month, "left": Money::from_cents(cents).to_string()}))
        .collect()
}

struct Sheet<'a> {
    setting: &'a Setting<'a>,
    given: &'a Given,
    rules: &'a InForce<Tables>,
    lines: Vec<Line>,
    /// How many costs are neither told nor stored.
    left_out: i64,
}

impl Sheet<'_> {
    fn add(&mut self, what: Say, amount: Money, part: &str, section: &'static str) -> &mut Line {
        self.lines.push(Line::new(what, Shown::Money(amount), part).section(section));
        let last = self.lines.len() - 1;
        &mut self.lines[last]
    }

    /// An amount that only the person can tell.
    fn own(&mut self, name: &'static str, section: &'static str) -> Money {
        let what = Say::line(name);
        if let Some(amount) = self.given.money(name) {
            self.add(what, amount, "", section);
            return amount;
        }
        self.left_out += 1;
        self.lines.push(Line::new(what, Shown::Unknown, "").section(section));
        Money::default()
    }

    fn rent(&mut self) -> Option<Money> {
        if self.given.has("rent") {
            return Some(self.own("rent", "monthly"));
        }
        let id = self.given.choice("community").to_owned();
        let indicator = &self.rules.tables.rent_indicator;
        let record = self.setting.library.record("community", &id);
        let cell = record.and_then(|record| record.view::<Doc<Community>>().ok()?.body.cells.remove(indicator));
        let stored = cell.and_then(|cell| Some((Money::parse(&cell.value).ok()?, first_day(&cell.as_of)?, cell.area)));
        let Some((amount, as_of, area)) = stored else {
            self.own("rent", "monthly");
            return None;
        };
        let place = Say::Name { kind: "community", id };
        let args = vec![("place", Arg::Say(place)), ("day", Arg::Date(as_of))];
        self.add(Say::Line("rent-stored", args), amount, "rent_indicator", "monthly");
        self.lines.push(Line::remark("rent-higher").section("monthly"));
        if area.is_some() {
            self.lines.push(Line::remark("rent-area").section("monthly"));
        }
        Some(amount)
    }

    fn transport(&mut self) -> Result<Money, Fault> {
        let place = self.given.choice("community");
        let mut known = self.rules.tables.transit.iter().enumerate();
        let known = known.find(|(_, transit)| transit.community == place && !self.given.has("transport"));
        let Some((at, transit)) = known else { return Ok(self.own("transport", "monthly")) };
        let today = self.setting.today;
        let adults = u32::try_from(self.given.whole("adults").unwrap_or(1)).unwrap_or(1);
        let fare = self.setting.money(&transit.fare, today)?;
        let rides = transit.rides.as_ref().map(|rides| whole(self.setting, rides, today)).transpose()?;
        let amount = fare.times(u32::try_from(rides.unwrap_or(1)).unwrap_or(1)).times(adults);
        let (what, args) = match rides {
            Some(rides) => ("transit-rides", vec![("rides", Arg::Number(rides)), ("fare", Arg::Money(fare))]),
            None => ("transit-pass", vec![("fare", Arg::Money(fare))]),
        };
        let figure = crate::rules::figure_id(&transit.fare).to_owned();
        self.add(Say::Line(what, args), amount, &format!("transit.{at}"), "monthly").figure = Some(figure);
        Ok(amount)
    }

    fn child_care(&mut self) -> Result<Money, Fault> {
        let children = self.given.whole("in_child_care").unwrap_or(0);
        if self.given.has("child_care") {
            return Ok(self.own("child_care", "monthly"));
        }
        if children == 0 {
            return Ok(Money::default());
        }
        let tables = &self.rules.tables;
        let until = day(self.setting, &tables.child_care_until, self.setting.today)?;
        let Some(days) = self.given.whole("care_days").filter(|_| self.setting.today <= until) else {
            return Ok(self.own("child_care", "monthly"));
        };
        let fee = self.setting.money(&tables.child_care_day, self.setting.today)?;
        let amount = Money::from_cents(fee.cents() * children * days);
        let args = vec![("count", Arg::Number(children)), ("days", Arg::Number(days)), ("fee", Arg::Money(fee))];
        let figure = crate::rules::figure_id(&tables.child_care_day).to_owned();
        self.add(Say::Line("child-care-most", args), amount, "child_care_day", "monthly").figure = Some(figure);
        let promised = Line::new(Say::Line("child-care-until", vec![("day", Arg::Date(until))]), Shown::Remark, "");
        self.lines.push(promised.figure(&tables.child_care_until).section("monthly"));
        Ok(amount)
    }

    /// What is paid once: a first rent and the deposit for the last, and what the person tells.
    fn once(&mut self, rent: Option<Money>) -> Result<Money, Fault> {
        let mut once = Money::default();
        if let Some(rent) = rent {
            let rents = whole(self.setting, &self.rules.tables.deposit_rents, self.setting.today)?;
            let deposit = rent.times(u32::try_from(rents).unwrap_or(1));
            let figure = crate::rules::figure_id(&self.rules.tables.deposit_rents).to_owned();
            self.add(Say::line("deposit"), deposit, "deposit_rents", "once").figure = Some(figure);
            once = deposit;
        }
        for name in ONCE {
            once = once + self.own(name, "once");
        }
        self.total("once", once);
        Ok(once)
    }

    fn total(&mut self, what: &'static str, amount: Money) {
        let key = if what == "once" { "total-once" } else { "total-monthly" };
        self.add(Say::line(key), amount, "", what);
    }

    fn result(&mut self, monthly: Money, once: Money) -> Outcome {
        let income = self.given.money("income");
        let spent = minus(monthly, income.unwrap_or_default()).max(Money::default());
        if let Some(income) = income {
            self.add(Say::line("income"), income, "", "result");
            self.add(Say::line("from-savings"), spent, "", "result");
        }
        let Some(savings) = self.given.money("savings") else { return Outcome::Money(monthly) };
        self.add(Say::line("savings"), savings, "", "result");
        let left = minus(savings, once);
        if left < Money::default() {
            let short = minus(once, savings);
            self.add(Say::line("short"), short, "", "result");
            return Outcome::Say(Say::line("not-enough"));
        }
        self.add(Say::line("after-once"), left, "", "result");
        match months(savings, once, spent) {
            Some(count) => {
                let key = if self.left_out > 0 { "months-at-most" } else { "months" };
                Outcome::Say(Say::Line(key, vec![("count", Arg::Number(count))]))
            }
            None if self.left_out > 0 && income.is_none() => Outcome::Say(Say::line("costs-first")),
            None if self.left_out > 0 => Outcome::Say(Say::line("covered-known")),
            None => Outcome::Say(Say::line("covered")),
        }
    }
}

/// The first day of a month or year, as values of communities are dated.
fn first_day(as_of: &str) -> Option<Date> {
    match as_of.len() {
        4 => format!("{as_of}-01-01").parse().ok(),
        7 => format!("{as_of}-01").parse().ok(),
        _ => None,
    }
}
