//! Which free services a newcomer may use, and until when. Services that IRCC pays for end for economic immigrants some
//! years after they became permanent residents; for others they last until citizenship.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use super::values::{day, whole};
use crate::{
    Answer, Arg, Choices, Fault, Field, Form, Given, InForce, Kind, Line, NextRule, Outcome, Say, Setting, Shown, Tool,
    next_of,
};

pub(crate) const TOOL: Tool =
    Tool { name: "eligibility", form, check_tables: |rule| rule.read::<Tables>().and_then(Tables::check), run };

/// Days that a person may ask about.
const FIRST: Date = Date::constant(1950, 1, 1);
const LAST: Date = Date::constant(2099, 12, 31);
/// The status whose time is limited, as a condition of the form.
const LIMITED: &[&str] = &["economic"];
/// The status of those who have not landed yet.
const APPROVED: &str = "approved";

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    statuses: Vec<String>,
    limits: Vec<Limit>,
    /// Who became a permanent resident on or before this day, a figure, could use the services until `ended_on`.
    ended_for: String,
    ended_on: Date,
    services: Vec<Service>,
    #[serde(default)]
    next: Vec<NextRule>,
}

/// How many years, for those who become permanent residents from a day on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Limit {
    /// A figure; none for everybody.
    from: Option<String>,
    years: String,
}

/// A service, and who may use it; who is nowhere named may not.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Service {
    id: String,
    #[serde(default)]
    limited: Vec<String>,
    #[serde(default)]
    until_citizen: Vec<String>,
    #[serde(default)]
    before_landing: Vec<String>,
    #[serde(default)]
    open: Vec<String>,
    #[serde(default)]
    ask: Vec<String>,
}

impl Tables {
    fn check(self) -> Result<(), String> {
        for service in &self.services {
            let named =
                [&service.limited, &service.until_citizen, &service.before_landing, &service.open, &service.ask];
            for status in named.into_iter().flatten() {
                if !self.statuses.contains(status) {
                    return Err(format!("the service {:?} names {status:?}, which is no status", service.id));
                }
            }
            if let Some(status) = service.limited.iter().find(|status| !LIMITED.contains(&status.as_str())) {
                return Err(format!("this version asks no day of a permanent resident of {status:?}"));
            }
        }
        match self.limits.first() {
            Some(first) if first.from.is_none() => Ok(()),
            _ => Err("the first entry of limits holds for everybody".to_owned()),
        }
    }
}

fn form(setting: &Setting<'_>) -> Result<Form, Fault> {
    let tables = setting.now::<Tables>("")?.tables;
    Ok(Form {
        fields: vec![
            Field::new("status", Kind::Choice(Choices::Table(tables.statuses))),
            Field::new("resident_since", Kind::Day { from: FIRST, to: LAST })
                .shown_if("status", LIMITED)
                .shared("landing"),
        ],
    })
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let rules = setting.now::<Tables>("")?;
    let status = given.choice("status");
    let mut lines = Vec::new();
    let until = match given.day("resident_since").filter(|_| LIMITED.contains(&status)) {
        Some(since) => Some(limit(setting, &rules, since, &mut lines)?),
        None => None,
    };
    let mut state = "";
    let mut before_landing = false;
    for (at, service) in rules.tables.services.iter().enumerate() {
        let has = |all: &[String]| all.iter().any(|it| it == status);
        let shown = if has(&service.limited) {
            until.map_or(Shown::Unknown, |until| if until < setting.today { Shown::No } else { Shown::Date(until) })
        } else if has(&service.until_citizen) {
            Shown::Say(Say::line("until-citizen"))
        } else if has(&service.before_landing) {
            before_landing = true;
            Shown::Say(Say::line("before-landing"))
        } else if has(&service.open) {
            Shown::Yes
        } else if has(&service.ask) {
            Shown::Unknown
        } else if status == APPROVED && !(service.limited.is_empty() && service.open.is_empty()) {
            Shown::Say(Say::line("after-landing"))
        } else {
            Shown::No
        };
        // The first service is the one that the answer is about.
        if at == 0 {
            state = match shown {
                Shown::No => "not",
                Shown::Date(_) => "until",
                _ => "may",
            };
        }
        let line = Line::new(Say::Rule(format!("service-{}", service.id)), shown, format!("services.{at}"));
        lines.push(line.section("services"));
    }
    let outcome = match (until, state) {
        (Some(until), _) => Outcome::Date(until),
        (None, _) if before_landing => Outcome::Say(Say::line("before-landing")),
        (None, "not") => Outcome::Say(Say::line("others-only")),
        (None, _) => Outcome::Say(Say::line("until-citizen")),
    };
    let mut answer = Answer::new(outcome, lines, &rules.id);
    answer.about = until.map(|_| Say::line("of-until"));
    answer.next = next_of(&rules.tables.next, &[state, status]);
    answer.extra.insert("may_use".to_owned(), (before_landing || state != "not").into());
    Ok(answer)
}

/// The last day, with the lines that lead to it.
fn limit(setting: &Setting<'_>, rules: &InForce<Tables>, since: Date, lines: &mut Vec<Line>) -> Result<Date, Fault> {
    let tables = &rules.tables;
    let line = |what, shown, part: String| Line::new(what, shown, part).section("time");
    let ended_for = day(setting, &tables.ended_for, setting.today)?;
    if since <= ended_for {
        let args = vec![("day", Arg::Date(ended_for))];
        let ended = line(Say::Line("ended-for", args), Shown::Date(tables.ended_on), "ended_for".to_owned());
        lines.push(ended.figure(&tables.ended_for));
        return Ok(tables.ended_on);
    }
    let mut holds = None;
    for (at, limit) in tables.limits.iter().enumerate() {
        let from = limit.from.as_ref().map(|from| day(setting, from, setting.today)).transpose()?;
        if from.is_none_or(|from| since >= from) {
            holds = Some((at, limit));
        }
    }
    let Some((at, limit)) = holds else {
        return Err(Fault::Tables { rule_set: rules.id.clone(), reason: "limits is empty".to_owned() });
    };
    // The figure of the later rule has its own first day, which may be ahead.
    let years = whole(setting, &limit.years, setting.today)?;
    let until = since.saturating_add(years.years()).last_of_month();
    let args = vec![("years", Arg::Number(years)), ("day", Arg::Date(since))];
    lines.push(line(Say::Line("years", args), Shown::Date(until), format!("limits.{at}.years")).figure(&limit.years));
    if until < setting.today {
        lines.push(line(Say::line("over"), Shown::Remark, String::new()));
    } else if let Ok(left) = setting.today.until(until) {
        lines.push(line(Say::line("left"), Shown::Days(i64::from(left.get_days())), String::new()));
    }
    Ok(until)
}
