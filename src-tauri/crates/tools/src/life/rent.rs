//! Renting in Ontario (Residential Tenancies Act, 2006): how much the rent may rise and when, which payments a landlord
//! may ask for, and how long a notice must be.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use super::values::{day, minus, number, share_down, whole};
use crate::{
    Answer, Arg, Choices, Decimal, Fault, Field, Form, Given, InForce, Kind, Line, Money, NextRule, Outcome, Say,
    Setting, Shown, Tool, next_of,
};

pub(crate) const TOOL: Tool =
    Tool { name: "rent", form, check_tables: |rule| rule.read::<Tables>().and_then(Tables::check), run };

/// Beyond this a rent is a slip of the keyboard.
const MOST_RENT: Money = Money::from_cents(10_000_000);
/// Days that a person may ask about.
const FIRST: Date = Date::constant(1990, 1, 1);
const LAST: Date = Date::constant(2099, 12, 31);

const ABOUT: &[&str] = &["increase", "payment", "notice"];
/// When people first lived in the home; the rule set says the day.
const LIVED_IN: [&str; 3] = ["early", "late", "unknown"];

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    guideline: String,
    /// The years for which the guideline is known.
    guideline_from: Date,
    guideline_until: Date,
    /// From here on the rate has not been compared with the government's own notice.
    guideline_unconfirmed_from: Option<Date>,
    /// Homes first lived in after this day have no guideline.
    cutoff: String,
    interval_months: String,
    notice_days: String,
    challenge_months: String,
    payments: Vec<Payment>,
    notices: Vec<Notice>,
    #[serde(default)]
    next: Vec<NextRule>,
}

/// Something that a landlord asks to be paid.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Payment {
    id: String,
    allowed: Allowed,
    /// So many rents at most, a figure.
    limit: Option<String>,
    /// The landlord owes interest on it, at the guideline.
    #[serde(default)]
    interest: bool,
    /// It is a rent, so it cannot be more than the rent.
    #[serde(default)]
    is_rent: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Allowed {
    Yes,
    No,
    /// Up to a limit in rents.
    Rents,
    /// What it really costs.
    Cost,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Notice {
    id: String,
    days: String,
    /// It ends the tenancy on the last day of a rental period.
    #[serde(default)]
    end_of_period: bool,
    /// What follows its last day is up to the Landlord and Tenant Board.
    #[serde(default)]
    board: bool,
    /// The landlord owes so many rents, unless the notice is at least so many days long.
    owes: Option<String>,
    owes_nothing_from: Option<String>,
    /// Since when a long notice frees the landlord from it, a figure.
    owes_nothing_since: Option<String>,
}

impl Tables {
    fn check(self) -> Result<(), String> {
        if let Some(payment) = self.payments.iter().find(|it| (it.allowed == Allowed::Rents) != it.limit.is_some()) {
            return Err(format!("the payment {:?} has a limit exactly if it is allowed up to rents", payment.id));
        }
        match (self.payments.is_empty(), self.notices.is_empty()) {
            (false, false) => Ok(()),
            (true, _) => Err("payments is empty".to_owned()),
            (_, true) => Err("notices is empty".to_owned()),
        }
    }
}

fn form(setting: &Setting<'_>) -> Result<Form, Fault> {
    let tables = setting.now::<Tables>("")?.tables;
    let money = || Kind::Money { max: MOST_RENT };
    let any_day = || Kind::Day { from: FIRST, to: LAST };
    let table = |ids: Vec<String>| Kind::Choice(Choices::Table(ids));
    let payments = tables.payments.iter().map(|payment| payment.id.clone()).collect();
    let notices = tables.notices.iter().map(|notice| notice.id.clone()).collect();
    let (from, to) = (tables.guideline_from, tables.guideline_until);
    let increase = |field: Field| field.shown_if("about", &["increase"]).section("increase");
    let payment = |field: Field| field.shown_if("about", &["payment"]).section("payment");
    let notice = |field: Field| field.shown_if("about", &["notice"]).section("notice");
    Ok(Form {
        fields: vec![
            Field::new("about", Kind::Choice(Choices::Code(ABOUT))),
            Field::new("rent", money()).maybe(),
            increase(Field::new("first_lived_in", table(LIVED_IN.map(str::to_owned).to_vec()))),
            increase(Field::new("last_change", any_day())),
            increase(Field::new("new_rent", money()).maybe()),
            increase(Field::new("start", Kind::Day { from, to }).maybe()),
            increase(Field::new("told_on", any_day()).maybe()),
            payment(Field::new("payment", table(payments))),
            payment(Field::new("amount", money()).maybe()),
            notice(Field::new("notice", table(notices))),
            notice(Field::new("given_on", any_day())),
            notice(Field::new("ends_on", any_day()).maybe()),
        ],
    })
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    // The rules are those of the day that is asked about.
    let day = given.day("start").or_else(|| given.day("given_on")).unwrap_or(setting.today);
    let rules = setting.at::<Tables>("", day)?;
    let desk = Desk { setting, given, rules: &rules, rent: given.money("rent") };
    match given.choice("about") {
        "increase" => desk.increase(),
        "payment" => desk.payment(),
        _ => desk.notice(),
    }
}

struct Desk<'a> {
    setting: &'a Setting<'a>,
    given: &'a Given,
    rules: &'a InForce<Tables>,
    rent: Option<Money>,
}

/// A requirement: met, not met, or not known.
fn met(met: Option<bool>) -> Shown {
    match met {
        Some(true) => Shown::Yes,
        Some(false) => Shown::No,
        None => Shown::Unknown,
    }
}

impl Desk<'_> {
    fn answer(&self, outcome: Outcome, lines: Vec<Line>, states: &[&str], allowed: Option<bool>) -> Answer {
        let mut answer = Answer::new(outcome, lines, &self.rules.id);
        let states: Vec<&str> =
            states.iter().copied().chain((allowed == Some(false)).then_some("not-allowed")).collect();
        answer.next = next_of(&self.rules.tables.next, &states);
        answer.extra.insert("allowed".to_owned(), allowed.into());
        answer
    }

    fn increase(&self) -> Result<Answer, Fault> {
        let (tables, setting, given) = (&self.rules.tables, self.setting, self.given);
        let today = setting.today;
        let mut lines = Vec::new();
        let months = whole(setting, &tables.interval_months, today)?;
        let ahead = whole(setting, &tables.notice_days, today)?;
        let last_change = given.day("last_change").unwrap_or(today);
        let interval_ends = last_change.saturating_add(months.months());
        let line =
            |what, args, value, part: &str, figure: &str| Line::new(Say::Line(what, args), value, part).figure(figure);

        lines.push(line(
            "interval",
            vec![("months", Arg::Number(months)), ("day", Arg::Date(last_change))],
            Shown::Date(interval_ends),
            "interval_months",
            &tables.interval_months,
        ));
        // Without a day in the notice: the first one that a notice of today could bring.
        let start = given.day("start").unwrap_or_else(|| interval_ends.max(today.saturating_add(ahead.days())));
        if !given.has("start") {
            lines.push(Line::new(Say::line("earliest"), Shown::Date(start), ""));
        }
        lines.push(line(
            "tell-by",
            vec![("days", Arg::Number(ahead)), ("day", Arg::Date(start))],
            Shown::Date(start.saturating_sub(ahead.days())),
            "notice_days",
            &tables.notice_days,
        ));

        let highest = self.guideline(start, &mut lines)?;
        let mut checks = Vec::new();
        if given.has("start") {
            checks.push(("enough-months", Some(start >= interval_ends), "interval_months"));
        }
        if let Some(told_on) = given.day("told_on") {
            checks.push(("told-in-time", Some(told_on <= start.saturating_sub(ahead.days())), "notice_days"));
        }
        // Where no guideline limits the rent, there is nothing to be within.
        let is_free = given.choice("first_lived_in") == "late";
        if let Some(new_rent) = given.money("new_rent").filter(|_| !is_free) {
            let within = match given.choice("first_lived_in") {
                "early" => highest.map(|highest| new_rent <= highest),
                _ => highest.filter(|highest| new_rent <= *highest).map(|_| true),
            };
            checks.push(("within-guideline", within, "guideline"));
        }
        for (what, is, part) in &checks {
            lines.push(Line::new(Say::line(what), met(*is), *part).section("checks"));
        }
        let allowed = if checks.iter().any(|(_, is, _)| *is == Some(false)) {
            Some(false)
        } else if given.has("start") && given.has("told_on") && given.has("new_rent") {
            checks.iter().all(|(_, is, _)| *is == Some(true)).then_some(true)
        } else {
            None
        };
        let until = start.saturating_add(whole(setting, &tables.challenge_months, today)?.months());
        let challenge = line("challenge", Vec::new(), Shown::Date(until), "challenge_months", &tables.challenge_months);
        lines.push(challenge.section("checks"));
        lines.push(Line::remark("other-homes"));
        let (outcome, about) = match (allowed, highest) {
            (Some(false), _) => (Outcome::Say(Say::line("increase-may-not")), None),
            _ if is_free => (Outcome::Say(Say::line("no-limit")), None),
            (_, Some(highest)) => (Outcome::Money(highest), Some(Say::line("highest"))),
            (_, None) => (Outcome::Date(start), Some(Say::line("earliest"))),
        };
        Ok(Answer { about, ..self.answer(outcome, lines, &["increase"], allowed) })
    }

    /// The lines of the guideline on a day, and the highest rent where the home has one.
    fn guideline(&self, start: Date, lines: &mut Vec<Line>) -> Result<Option<Money>, Fault> {
        let (tables, setting) = (&self.rules.tables, self.setting);
        let lived_in = self.given.choice("first_lived_in");
        let cutoff = vec![("day", Arg::Date(day(setting, &tables.cutoff, start)?))];
        if lived_in == "late" {
            let line = Line::new(Say::Line("not-covered", cutoff), Shown::Remark, "cutoff");
            lines.push(line.figure(&tables.cutoff).section("guideline"));
            return Ok(None);
        }
        if lived_in == "unknown" {
            let line = Line::new(Say::Line("ask-age", cutoff), Shown::Unknown, "cutoff");
            lines.push(line.figure(&tables.cutoff).section("guideline"));
        }
        let of_day = vec![("day", Arg::Date(start))];
        if start > tables.guideline_until || start < tables.guideline_from {
            lines.push(
                Line::new(Say::line("guideline-unknown"), Shown::Unknown, "guideline_until").section("guideline"),
            );
            return Ok(None);
        }
        let percent = number(setting, &tables.guideline, start)?;
        let rate = Line::new(Say::Line("guideline", of_day), Shown::Say(percent_of(percent)), "guideline");
        lines.push(rate.figure(&tables.guideline).on(start).section("guideline"));
        if tables.guideline_unconfirmed_from.is_some_and(|from| start >= from) {
            lines.push(Line::remark("not-confirmed").section("guideline"));
        }
        let Some(rent) = self.rent else { return Ok(None) };
        // Down to the cent: a cent more would be above the guideline.
        let more = share_down(rent, percent);
        lines.push(Line::new(Say::line("most-more"), Shown::Money(more), "guideline").section("guideline"));
        lines.push(Line::new(Say::line("highest"), Shown::Money(rent + more), "guideline").section("guideline"));
        Ok(Some(rent + more))
    }

    fn payment(&self) -> Result<Answer, Fault> {
        let (tables, setting) = (&self.rules.tables, self.setting);
        let chosen = tables.payments.iter().enumerate().find(|(_, it)| it.id == self.given.choice("payment"));
        let Some((at, payment)) = chosen else { return Err(self.changed("payments")) };
        let amount = self.given.money("amount");
        let part = format!("payments.{at}");
        let mut lines = Vec::new();
        let (key, allowed) = match payment.allowed {
            Allowed::Yes => ("may", Some(true)),
            Allowed::No => ("may-not", Some(false)),
            Allowed::Cost => ("may-cost", None),
            Allowed::Rents => ("may-rents", None),
        };
        lines.push(Line::new(Say::Rule(format!("payment-{}", payment.id)), Shown::Say(Say::line(key)), part.as_str()));
        let (mut allowed, mut most) = (allowed, None);
        if let (true, Some(amount), Some(rent)) = (payment.is_rent, amount, self.rent) {
            allowed = Some(amount <= rent);
            most = Some(rent);
            if amount > rent {
                lines.push(Line::new(Say::line("too-much"), Shown::Money(minus(amount, rent)), part.as_str()));
            }
        }
        if let Some(limit) = &payment.limit {
            let rents = whole(setting, limit, setting.today)?;
            if let Some(rent) = self.rent {
                let name = limit;
                let limit = rent.times(u32::try_from(rents).unwrap_or(1));
                most = Some(limit);
                lines.push(Line::new(Say::line("deposit-most"), Shown::Money(limit), part.as_str()).figure(name));
                allowed = amount.map(|amount| amount <= limit);
                if let Some(amount) = amount.filter(|amount| *amount > limit) {
                    lines.push(Line::new(Say::line("too-much"), Shown::Money(minus(amount, limit)), part.as_str()));
                }
            }
        }
        if let Some(amount) = amount.filter(|_| payment.allowed == Allowed::No) {
            lines.push(Line::new(Say::line("too-much"), Shown::Money(amount), part.as_str()));
        }
        if let Some(amount) = amount.filter(|_| payment.interest) {
            let percent = number(setting, &tables.guideline, setting.today)?;
            let line = Line::new(Say::line("interest"), Shown::Money(share_down(amount, percent)), "guideline");
            lines.push(line.figure(&tables.guideline));
        }
        let outcome = Outcome::Say(match (allowed, most) {
            (Some(true), _) => Say::line("may"),
            (Some(false), Some(most)) => Say::Line("may-up-to", vec![("amount", Arg::Money(most))]),
            (Some(false), None) => Say::line("may-not"),
            (None, _) => Say::line(key),
        });
        lines.push(Line::remark("other-homes"));
        Ok(self.answer(outcome, lines, &["payment"], allowed))
    }

    fn notice(&self) -> Result<Answer, Fault> {
        let (tables, setting, given) = (&self.rules.tables, self.setting, self.given);
        let chosen = tables.notices.iter().enumerate().find(|(_, it)| it.id == given.choice("notice"));
        let Some((at, notice)) = chosen else { return Err(self.changed("notices")) };
        let given_on = given.day("given_on").unwrap_or(setting.today);
        let part = format!("notices.{at}.days");
        let days = whole(setting, &notice.days, given_on)?;
        let earliest = given_on.saturating_add(days.days());
        let what = Say::Line(if notice.board { "pay-by" } else { "ends" }, vec![("days", Arg::Number(days))]);
        let mut lines =
            vec![Line::new(what.clone(), Shown::Date(earliest), part.as_str()).figure(&notice.days).on(given_on)];
        let ends_on = given.day("ends_on");
        let long_enough = ends_on.map(|ends_on| ends_on >= earliest);
        if long_enough.is_some() {
            lines.push(Line::new(Say::line("long-enough"), met(long_enough), part.as_str()).section("checks"));
        }
        self.owed(notice, at, given_on, ends_on, &mut lines)?;
        if notice.board || notice.owes.is_some() {
            lines.push(Line::remark("board-decides"));
        }
        lines.push(Line::remark("other-homes"));
        let allowed = long_enough.filter(|long| !*long || !notice.end_of_period);
        let states = ["notice", notice.id.as_str()];
        // Which day ends a rental period, nobody has told.
        let (outcome, about) = if notice.end_of_period {
            (Outcome::Say(Say::Line("not-before", vec![("day", Arg::Date(earliest))])), Say::line("end-of-period"))
        } else {
            (Outcome::Date(earliest), what)
        };
        Ok(Answer { about: Some(about), ..self.answer(outcome, lines, &states, allowed) })
    }

    /// What the landlord owes with a notice.
    fn owed(
        &self,
        notice: &Notice,
        at: usize,
        given_on: Date,
        ends_on: Option<Date>,
        lines: &mut Vec<Line>,
    ) -> Result<(), Fault> {
        let Some(owes) = &notice.owes else { return Ok(()) };
        let free_from = match (&notice.owes_nothing_from, &notice.owes_nothing_since) {
            (Some(days), Some(since)) if given_on >= day(self.setting, since, given_on)? => {
                Some(whole(self.setting, days, given_on)?)
            }
            _ => None,
        };
        let length = ends_on.and_then(|ends_on| given_on.until(ends_on).ok()).map(|span| i64::from(span.get_days()));
        let must_pay = match (free_from, length) {
            (None, _) => Some(true),
            (Some(free), Some(length)) => Some(length < free),
            (Some(_), None) => None,
        };
        let part = format!("notices.{at}.owes");
        let months = whole(self.setting, owes, given_on)?;
        let args = vec![("days", Arg::Number(free_from.unwrap_or(0)))];
        let line = match (must_pay, self.rent) {
            (Some(false), _) => Line::new(Say::Line("owed-nothing", args), Shown::Remark, part),
            (Some(true), Some(rent)) => {
                let amount = rent.times(u32::try_from(months).unwrap_or(1));
                Line::new(Say::line("owed"), Shown::Money(amount), part)
            }
            (Some(true), None) => Line::new(Say::line("owed"), Shown::Yes, part),
            (None, _) => Line::new(Say::Line("owed-unless", args), Shown::Unknown, part),
        };
        lines.push(line.figure(owes).on(given_on));
        Ok(())
    }

    fn changed(&self, what: &str) -> Fault {
        Fault::Tables { rule_set: self.rules.id.clone(), reason: format!("{what} has changed") }
    }
}

fn percent_of(percent: Decimal) -> Say {
    Say::Line("percent", vec![("rate", Arg::Decimal(percent))])
}
