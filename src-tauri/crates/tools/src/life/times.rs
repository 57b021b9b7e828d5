//! Published times: how long applications of a program take, beside one's own. They are other people's times and say
//! nothing of this one. The binder shows the same, from the same place.

use jiff::ToSpan;
use jiff::civil::Date;
use portage_content::{Doc, Measure, ProcessingTime, TimeUnit, Wait};
use serde::Deserialize;

use super::values::whole;
use crate::{
    Answer, Arg, Choices, Fault, Field, Form, Given, Kind, Library, Line, NextRule, Outcome, Say, Setting, Shown, Tool,
    next_of,
};

pub(crate) const TOOL: Tool = Tool {
    name: "times",
    form: |setting| Ok(form(setting)),
    check_tables: |rule| rule.read::<Tables>().map(|_| ()),
    run,
};

/// Days that a person may ask about.
const FIRST: Date = Date::constant(1990, 1, 1);
/// The endings that tell apart several records about one program.
const ENDINGS: [&str; 2] = ["-expected", "-by-country"];

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// The published service standards. Most programs have none.
    standards: Vec<Standard>,
    /// The share of the applications, in percent, that a standard is for.
    share: String,
    #[serde(default)]
    next: Vec<NextRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Standard {
    program: String,
    /// A figure in months.
    months: String,
}

/// One published time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub measure: Measure,
    pub as_of: Date,
    pub wait: Option<Wait>,
    pub people: Option<u32>,
    /// Only for those who applied in this month, such as `2026-03`.
    pub month: Option<String>,
    pub source: Option<String>,
}

/// The programs of which times are published.
pub fn programs(library: &dyn Library) -> Vec<String> {
    let records = library.records("processing_time");
    let program = |id: &str| ENDINGS.iter().find_map(|ending| id.strip_suffix(ending)).unwrap_or(id).to_owned();
    let mut programs: Vec<String> = records.iter().map(|record| program(&record.key().id)).collect();
    programs.sort_unstable();
    programs.dedup();
    programs
}

/// What is published of a program; with a month, also what those may expect who applied in it. What cannot be read is as
/// if it were not there.
pub fn published(library: &dyn Library, program: &str, month: Option<&str>) -> Vec<Published> {
    let mut all = Vec::new();
    for id in [program.to_owned(), format!("{program}-expected")] {
        let Some(record) = library.record("processing_time", &id) else { continue };
        let Ok(Doc { meta, body }) = record.view::<Doc<ProcessingTime>>() else { continue };
        let one = |wait, people, month| Published {
            measure: body.measure,
            as_of: body.as_of,
            wait,
            people,
            month,
            source: meta.sources.first().cloned(),
        };
        if body.worldwide.is_some() || body.people.is_some() {
            all.push(one(body.worldwide, body.people, None));
        }
        if let Some((month, queue)) = month.and_then(|month| Some((month, body.by_month.get(month)?))) {
            all.push(one(queue.wait, queue.people, Some(month.to_owned())));
        }
    }
    all
}

/// The figure of a program's service standard, without `figure:`.
pub fn standard(setting: &Setting<'_>, program: &str) -> Result<Option<String>, Fault> {
    let tables = setting.now::<Tables>("")?.tables;
    let found = tables.standards.into_iter().find(|standard| standard.program == program);
    Ok(found.map(|standard| crate::rules::figure_id(&standard.months).to_owned()))
}

fn form(setting: &Setting<'_>) -> Form {
    let programs = Choices::Messages { prefix: "program", ids: programs(setting.library) };
    Form {
        fields: vec![
            Field::new("program", Kind::Choice(programs)).shared("application-program"),
            Field::new("filed_on", Kind::Day { from: FIRST, to: setting.today }).maybe().shared("application-filed"),
        ],
    }
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let rules = setting.now::<Tables>("")?;
    let tables = &rules.tables;
    let program = given.choice("program");
    let filed_on = given.day("filed_on");
    let month = filed_on.map(|day| day.strftime("%Y-%m").to_string());
    let mut lines = Vec::new();
    for time in published(setting.library, program, month.as_deref()) {
        tell(&time, filed_on, &mut lines);
    }
    let found = tables.standards.iter().enumerate().find(|(_, standard)| standard.program == program);
    if let Some((at, standard)) = found {
        let months = whole(setting, &standard.months, setting.today)?;
        let share = whole(setting, &tables.share, setting.today)?;
        let args = vec![("count", Arg::Number(months))];
        let value = Shown::Say(Say::Line("span-months", args));
        let what = Say::Line("standard", vec![("share", Arg::Number(share))]);
        let line = Line::new(what, value, format!("standards.{at}")).figure(&standard.months);
        lines.push(line.section("standard"));
        if let Some(filed_on) = filed_on {
            let day = filed_on.saturating_add(months.months());
            lines.push(Line::new(Say::line("standard-day"), Shown::Date(day), "").section("standard"));
        }
    } else {
        lines.push(Line::new(Say::line("no-standard"), Shown::Remark, "standards").section("standard"));
    }
    let outcome = match filed_on {
        Some(day) => Outcome::Days(setting.today.since(day).map_or(0, |span| i64::from(span.get_days()))),
        None => Outcome::Say(Say::line("published")),
    };
    let mut answer = Answer::new(outcome, lines, &rules.id);
    answer.about = filed_on.map(|_| Say::line("of-days"));
    answer.next = next_of(&tables.next, &[program]);
    Ok(answer)
}

/// The lines of one published time.
fn tell(time: &Published, filed_on: Option<Date>, lines: &mut Vec<Line>) {
    let section = match time.measure {
        Measure::Finished => "finished",
        Measure::Expected => "expected",
    };
    let what = match (time.measure, &time.month) {
        (Measure::Finished, _) => "finished",
        (Measure::Expected, None) => "expected",
        (Measure::Expected, Some(_)) => "expected-for-month",
    };
    let of_day = vec![("day", Arg::Date(time.as_of))];
    let value = time.wait.map_or(Shown::Unknown, |wait| Shown::Say(span(wait)));
    lines.push(Line::new(Say::Line(what, of_day), value, "").section(section));
    // Counted from the person's own day, what others took is a day in the calendar.
    if let (Measure::Finished, Some(day)) = (time.measure, time.wait.zip(filed_on).and_then(|it| later(it.0, it.1))) {
        lines.push(Line::new(Say::line("finished-day"), Shown::Date(day), "").section(section));
    }
    if let Some(people) = time.people {
        let what = if time.month.is_some() { "people-ahead" } else { "people" };
        lines.push(Line::new(Say::line(what), Shown::Number(people.into()), "").section(section));
    }
}

fn span(wait: Wait) -> Say {
    let (key, more) = match wait.unit {
        TimeUnit::Minutes => ("span-minutes", "more-minutes"),
        TimeUnit::Hours => ("span-hours", "more-hours"),
        TimeUnit::Days => ("span-days", "more-days"),
        TimeUnit::Weeks => ("span-weeks", "more-weeks"),
        TimeUnit::Months => ("span-months", "more-months"),
        TimeUnit::Years => ("span-years", "more-years"),
    };
    Say::Line(if wait.more_than { more } else { key }, vec![("count", Arg::Number(wait.number.into()))])
}

fn later(wait: Wait, from: Date) -> Option<Date> {
    let number = i64::from(wait.number);
    let span = match wait.unit {
        TimeUnit::Minutes | TimeUnit::Hours => return None,
        TimeUnit::Days => number.days(),
        TimeUnit::Weeks => number.weeks(),
        TimeUnit::Months => number.months(),
        TimeUnit::Years => number.years(),
    };
    (!wait.more_than).then(|| from.saturating_add(span))
}
