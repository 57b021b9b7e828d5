//! Rights at work in Ontario (Employment Standards Act, 2000): the lowest pay, this week's pay line by line, public
//! holidays, vacation pay, the last pay.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Deserialize;
use serde_json::Value;

use super::holidays::Holiday;
use super::values::{minus, number, part, share, times, whole};
use crate::{
    Allowed, Answer, Arg, BadInput, Choices, Decimal, Fault, Field, Form, Given, InForce, Kind, Line, Money, NextRule,
    Outcome, Say, Setting, Shown, Tool, next_of,
};

pub(crate) const TOOL: Tool =
    Tool { name: "work", form, check_tables: |rule| rule.read::<Tables>().and_then(Tables::check), run };

/// Beyond these a number is a slip of the keyboard.
const MOST_PAY: Money = Money::from_cents(100_000_000);
/// So many months of public holidays are told.
const HOLIDAYS_AHEAD: i32 = 3;
const HOURS_OF_A_WEEK: i64 = 168;
const MOST_YEARS: i64 = 70;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// The first and the last day for which the rates are known.
    known_from: Date,
    known_until: Date,
    workers: Vec<Worker>,
    overtime_after: String,
    /// Shares of the usual pay, in percent.
    overtime_rate: String,
    holiday_rate: String,
    /// Hours of a week above which a written agreement is needed.
    long_week: String,
    vacation: Vec<Vacation>,
    /// The pay of a public holiday is the pay of so many weeks before, divided by a number.
    holiday_weeks: String,
    holiday_divisor: String,
    /// The last pay is due so many days after the last day, or on the next pay day.
    last_pay: String,
    holidays: Vec<Holiday>,
    #[serde(default)]
    next: Vec<NextRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Worker {
    id: String,
    wage: String,
    /// The last day for which the wage is known, where that is before the others'.
    known_until: Option<Date>,
    #[serde(default)]
    per: Per,
    /// Other rules than these hold for hours, vacation and holidays.
    #[serde(default)]
    elsewhere: bool,
    /// The wage holds up to so many hours a week in school time.
    most_hours: Option<String>,
    /// Whose wage holds above that.
    above: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Per {
    #[default]
    Hour,
    Day,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Vacation {
    /// The full years with the employer from which it holds, a figure; none for everybody.
    after: Option<String>,
    pay: String,
    weeks: String,
}

impl Tables {
    fn check(self) -> Result<(), String> {
        for worker in &self.workers {
            if let Some(above) = &worker.above
                && !self.workers.iter().any(|other| other.id == *above)
            {
                return Err(format!("there is no worker {above:?}"));
            }
        }
        match self.vacation.first() {
            None => Err("vacation is empty".to_owned()),
            Some(first) if first.after.is_some() => Err("the first entry of vacation holds for everybody".to_owned()),
            _ if self.workers.is_empty() => Err("workers is empty".to_owned()),
            _ => match self.holidays.iter().find(|holiday| holiday.next(self.known_from).is_none()) {
                Some(holiday) => Err(format!("the holiday {:?} falls on no day", holiday.id)),
                None => Ok(()),
            },
        }
    }
}

fn form(setting: &Setting<'_>) -> Result<Form, Fault> {
    let tables = setting.now::<Tables>("")?.tables;
    let quarter = Decimal::parse("0.25").unwrap_or_default();
    let hours = |most: i64| Kind::Decimal { min: Decimal::whole(0), max: Decimal::whole(most), step: quarter };
    let money = || Kind::Money { max: MOST_PAY };
    let days = || Kind::Day { from: tables.known_from, to: tables.known_until };
    let workers = tables.workers.iter().map(|worker| worker.id.clone()).collect();
    Ok(Form {
        fields: vec![
            Field::new("worker", Kind::Choice(Choices::Table(workers))),
            Field::new("week", days()).maybe(),
            Field::new("hours", hours(HOURS_OF_A_WEEK)).maybe().section("week"),
            Field::new("in_school_time", Kind::Yes).maybe().shown_if("worker", &["student"]).section("week"),
            Field::new("hourly_pay", money()).maybe().section("week"),
            Field::new("years", Kind::Whole { min: 0, max: MOST_YEARS }).maybe().section("week"),
            Field::new("paid", money()).maybe().section("week"),
            Field::new("wages_before", money()).maybe().section("holidays"),
            Field::new("holiday_hours", hours(HOURS_OF_A_WEEK)).maybe().section("holidays"),
            Field::new("last_day", days()).maybe().section("last-pay"),
            Field::new("next_pay_day", days()).maybe().section("last-pay"),
        ],
    })
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let week = given.day("week").unwrap_or_else(|| monday(setting.today));
    // The rules are those of the week that is asked about.
    let rules = setting.at::<Tables>("", week)?;
    let worker = rules.tables.workers.iter().find(|worker| worker.id == given.choice("worker"));
    let Some(worker) = worker else {
        return Err(Fault::Tables { rule_set: rules.id, reason: "workers has changed".to_owned() });
    };
    let known = (rules.tables.known_from, worker.known_until.unwrap_or(rules.tables.known_until));
    if let Some(week) = given.day("week").filter(|week| !(known.0..=known.1).contains(week)) {
        let allowed = Allowed::Day { from: known.0, to: known.1 };
        return Err(Fault::Bad(vec![BadInput::new("week", Some(Value::from(week.to_string())), allowed)]));
    }
    let desk = Desk { setting, given, rules: &rules, worker, week };
    let mut lines = Vec::new();
    let (outcome, about) = desk.week(&mut lines)?;
    if worker.elsewhere {
        lines.push(Line::remark("elsewhere"));
    } else {
        desk.holidays(&mut lines);
    }
    desk.last_pay(&mut lines)?;
    let mut answer = Answer::new(outcome, lines, &rules.id);
    answer.about = Some(about);
    let state = if worker.elsewhere { "elsewhere" } else { "covered" };
    answer.next = next_of(&rules.tables.next, &[state]);
    Ok(answer)
}

/// What one answer is worked out from.
struct Desk<'a> {
    setting: &'a Setting<'a>,
    given: &'a Given,
    rules: &'a InForce<Tables>,
    worker: &'a Worker,
    /// The first day of the work week.
    week: Date,
}

impl Desk<'_> {
    /// The lowest pay, or the pay of the week where the hours are told, and which of the two it is.
    fn week(&self, lines: &mut Vec<Line>) -> Result<(Outcome, Say), Fault> {
        let tables = &self.rules.tables;
        let hours = self.given.decimal("hours");
        let (worker, wage) = self.wage(hours)?;
        let what = if worker.per == Per::Day { "minimum-day" } else { "minimum" };
        let who = ("who", Arg::Say(Say::Rule(format!("worker-{}", worker.id))));
        let at = tables.workers.iter().position(|other| other.id == worker.id).unwrap_or_default();
        let part = format!("workers.{at}.wage");
        let what = Say::Line(what, vec![who]);
        lines
            .push(Line::new(what.clone(), Shown::Money(wage), part).figure(&worker.wage).on(self.week).section("wage"));
        if worker.id != self.worker.id {
            lines.push(Line::remark("student-hours").section("wage"));
        }
        self.new_rate(worker, wage, lines)?;
        let rate = self.given.money("hourly_pay");
        if let Some(rate) = rate.filter(|_| worker.per == Per::Day) {
            let args = vec![("rate", Arg::Money(rate))];
            lines.push(Line::new(Say::Line("rate-of-a-day", args), Shown::Unknown, "").section("wage"));
        } else if let Some(rate) = rate {
            let met = if rate >= wage { Shown::Yes } else { Shown::No };
            let args = vec![("rate", Arg::Money(rate)), ("minimum", Arg::Money(wage))];
            lines.push(Line::new(Say::Line("rate", args), met, "").section("wage"));
        }
        let Some(hours) = hours.filter(|_| worker.per == Per::Hour && !worker.elsewhere) else {
            return Ok((Outcome::Money(wage), what));
        };
        // Less than the minimum cannot be agreed.
        let pay = self.pay(hours, rate.map_or(wage, |rate| rate.max(wage)), lines)?;
        Ok((pay, Say::line("total")))
    }

    /// Whose wage holds for this many hours, and how much it is.
    fn wage(&self, hours: Option<Decimal>) -> Result<(&Worker, Money), Fault> {
        let tables = &self.rules.tables;
        let mut worker = self.worker;
        if let (Some(most), Some(above)) = (&worker.most_hours, &worker.above)
            && self.given.maybe_yes("in_school_time") != Some(false)
            && hours.is_some_and(|hours| number(self.setting, most, self.week).is_ok_and(|most| hours > most))
        {
            worker = tables.workers.iter().find(|other| other.id == *above).unwrap_or(worker);
        }
        Ok((worker, self.setting.money(&worker.wage, self.week)?))
    }

    /// Whether another rate begins within the week, or is not known yet.
    fn new_rate(&self, worker: &Worker, wage: Money, lines: &mut Vec<Line>) -> Result<(), Fault> {
        let known_until = worker.known_until.unwrap_or(self.rules.tables.known_until);
        if self.week > known_until {
            let args = vec![("day", Arg::Date(known_until))];
            lines.push(Line::new(Say::Line("not-known", args), Shown::Remark, "known_until").section("wage"));
        }
        for day in days_of(self.week) {
            let then = self.setting.money(&worker.wage, day)?;
            if then != wage {
                let args = vec![("day", Arg::Date(day)), ("amount", Arg::Money(then))];
                let line = Line::new(Say::Line("new-rate", args), Shown::Remark, "");
                lines.push(line.figure(&worker.wage).on(day).section("wage"));
                break;
            }
        }
        Ok(())
    }

    fn pay(&self, hours: Decimal, rate: Money, lines: &mut Vec<Line>) -> Result<Outcome, Fault> {
        let (tables, setting, given) = (&self.rules.tables, self.setting, self.given);
        let holidays = self.holidays_in_week();
        let on_holiday = given.decimal("holiday_hours").filter(|_| !holidays.is_empty()).unwrap_or_default().min(hours);
        // Hours with the higher pay of a holiday do not count towards overtime.
        let others = hours.minus(on_holiday);
        let threshold = number(setting, &tables.overtime_after, self.week)?;
        let usual = others.min(threshold);
        let over = others.minus(usual);
        let mut total = Money::default();
        let mut add = |what, (hours, percent): (Decimal, Decimal), part: &str, figure: Option<&str>| {
            let amount = share(times(rate, hours), percent);
            let mut args = vec![("hours", Arg::Decimal(hours)), ("rate", Arg::Money(rate))];
            args.push(("share", Arg::Decimal(percent)));
            let line = Line::new(Say::Line(what, args), Shown::Money(amount), part).section("week");
            lines.push(match figure {
                Some(figure) => line.figure(figure).on(self.week),
                None => line,
            });
            total = total + amount;
        };
        add("usual", (usual, Decimal::whole(100)), "", None);
        if over > Decimal::default() {
            let higher = number(setting, &tables.overtime_rate, self.week)?;
            add("overtime", (over, higher), "overtime_rate", Some(&tables.overtime_after));
        }
        if on_holiday > Decimal::default() {
            let higher = number(setting, &tables.holiday_rate, self.week)?;
            add("holiday-worked", (on_holiday, higher), "holiday_rate", Some(&tables.holiday_rate));
        }
        for (name, day) in holidays {
            let weeks = whole(setting, &tables.holiday_weeks, self.week)?;
            let parts = whole(setting, &tables.holiday_divisor, self.week)?;
            let mut args = vec![("name", Arg::Say(name)), ("day", Arg::Date(day))];
            args.extend([("weeks", Arg::Number(weeks)), ("parts", Arg::Number(parts))]);
            let shown = match given.money("wages_before") {
                None => Shown::Unknown,
                Some(before) => {
                    let amount = part(before, parts);
                    total = total + amount;
                    Shown::Money(amount)
                }
            };
            let line = Line::new(Say::Line("holiday-pay", args), shown, "holiday_divisor").section("week");
            lines.push(line.figure(&tables.holiday_divisor).on(self.week));
        }
        if on_holiday > Decimal::default() {
            lines.push(Line::remark("holiday-choice").section("week"));
        }
        lines.push(Line::new(Say::line("total"), Shown::Money(total), "").section("week"));
        self.compare(total, lines);
        if hours > number(setting, &tables.long_week, self.week)? {
            let line = Line::new(Say::Line("long-week", Vec::new()), Shown::Remark, "long_week");
            lines.push(line.figure(&tables.long_week).section("week"));
        }
        self.vacation(total, lines)?;
        Ok(Outcome::Money(total))
    }

    fn compare(&self, total: Money, lines: &mut Vec<Line>) {
        if let Some(paid) = self.given.money("paid") {
            let missing = minus(total, paid);
            let line = if missing > Money::default() {
                Line::new(Say::Line("missing", vec![("paid", Arg::Money(paid))]), Shown::Money(missing), "")
            } else {
                Line::new(Say::Line("paid-enough", vec![("paid", Arg::Money(paid))]), Shown::Yes, "")
            };
            lines.push(line.section("week"));
        }
    }

    /// Vacation pay on the wages of the week. Without the years with the employer, every step is told.
    fn vacation(&self, wages: Money, lines: &mut Vec<Line>) -> Result<(), Fault> {
        let steps = &self.rules.tables.vacation;
        let years = self.given.whole("years");
        let mut begun = Vec::new();
        for (at, step) in steps.iter().enumerate() {
            let after =
                step.after.as_ref().map(|after| whole(self.setting, after, self.week)).transpose()?.unwrap_or(0);
            begun.push((at, step, after));
        }
        if let Some(years) = years {
            begun.retain(|(_, _, after)| *after <= years);
            begun.drain(..begun.len() - 1);
        }
        for (at, step, after) in begun {
            let percent = number(self.setting, &step.pay, self.week)?;
            let weeks = whole(self.setting, &step.weeks, self.week)?;
            let args =
                vec![("rate", Arg::Decimal(percent)), ("weeks", Arg::Number(weeks)), ("years", Arg::Number(after))];
            let what = if after == 0 { "vacation" } else { "vacation-later" };
            let line = Line::new(Say::Line(what, args), Shown::Money(share(wages, percent)), format!("vacation.{at}"));
            lines.push(line.figure(&step.pay).on(self.week).section("vacation"));
        }
        Ok(())
    }

    /// The public holidays of the work week: at Christmas there are two.
    fn holidays_in_week(&self) -> Vec<(Say, Date)> {
        let last = self.week.saturating_add(6.days());
        let in_week = self.rules.tables.holidays.iter().filter_map(|holiday| {
            let day = holiday.next(self.week).filter(|day| *day <= last)?;
            Some((Say::Rule(format!("holiday-{}", holiday.id)), day))
        });
        in_week.collect()
    }

    /// The public holidays of the next months, in order.
    fn holidays(&self, lines: &mut Vec<Line>) {
        let all = self.rules.tables.holidays.iter().enumerate();
        let until = self.week.saturating_add(HOLIDAYS_AHEAD.months());
        let mut all: Vec<_> = all.filter_map(|(at, holiday)| Some((holiday.next(self.week)?, at, holiday))).collect();
        all.retain(|(day, ..)| *day < until);
        all.sort_by_key(|(day, at, _)| (*day, *at));
        for (day, at, holiday) in all {
            let name = Say::Rule(format!("holiday-{}", holiday.id));
            lines.push(Line::new(name, Shown::Date(day), format!("holidays.{at}")).section("holidays"));
        }
    }

    fn last_pay(&self, lines: &mut Vec<Line>) -> Result<(), Fault> {
        let Some(last) = self.given.day("last_day").filter(|_| !self.worker.elsewhere) else { return Ok(()) };
        let after = whole(self.setting, &self.rules.tables.last_pay, last)?;
        let within = last.saturating_add(after.days());
        let pay_day = self.given.day("next_pay_day").filter(|day| *day >= last);
        let args = vec![("days", Arg::Number(after))];
        let what = if pay_day.is_some() { "last-pay" } else { "last-pay-or-later" };
        let due = pay_day.map_or(within, |day| day.max(within));
        let line = Line::new(Say::Line(what, args), Shown::Date(due), "last_pay");
        lines.push(line.figure(&self.rules.tables.last_pay).on(last).section("last-pay"));
        Ok(())
    }
}

fn monday(day: Date) -> Date {
    if day.weekday() == Weekday::Monday { day } else { day.nth_weekday(-1, Weekday::Monday).unwrap_or(day) }
}

fn days_of(week: Date) -> impl Iterator<Item = Date> {
    (0..7).map(move |count| week.saturating_add(count.days()))
}
