//! The Comprehensive Ranking System of Express Entry (Ministerial Instructions respecting the Express Entry application
//! management system; IRCC's page "CRS criteria").

mod rounds;
mod score;
mod tables;
mod what_if;

use serde_json::Value;

use crate::{
    Allowed, Answer, BadInput, Choices, Fault, Field, Form, Given, Kind, Line, Outcome, Setting, Tool, next_of,
};

pub(crate) use score::ability;
use score::score;
use tables::Tables;

pub(crate) const TOOL: Tool = Tool {
    name: "crs",
    form: |_| Ok(form()),
    check_tables: |rule| rule.read::<Tables>().and_then(|tables| tables.check()),
    run,
};

/// The levels of education, each above the one before; the fsw tool asks for the same.
pub(crate) const EDUCATION: &[&str] =
    &["less_than_secondary", "secondary", "one_year", "two_year", "bachelor", "two_or_more", "masters", "doctoral"];
const SPOUSE: &[&str] = &["none", "accompanying", "not_accompanying", "citizen_or_pr"];
const LANGUAGES: &[&str] = &["en", "fr"];
const STUDY: &[&str] = &["none", "1-2", "3+"];

/// Beyond these a number is a slip of the keyboard; they are no rule.
pub(crate) const MAX_AGE: i64 = 120;
pub(crate) const MAX_YEARS: i64 = 60;
/// The highest level of the Canadian Language Benchmarks.
pub(crate) const MAX_CLB: i64 = 12;

pub(crate) const LEVELS: Kind = Kind::Abilities { min: 0, max: MAX_CLB };
pub(crate) const YEARS: Kind = Kind::Whole { min: 0, max: MAX_YEARS };

fn form() -> Form {
    let language =
        || Kind::Group(vec![Field::new("lang", Kind::Choice(Choices::Code(LANGUAGES))), Field::new("clb", LEVELS)]);
    let education = || Kind::Choice(Choices::Code(EDUCATION));
    let spouse = Kind::Group(vec![
        Field::new("education", education()),
        Field::new("clb", LEVELS).or_null(),
        Field::new("canadian_work_years", YEARS).in_full(),
    ]);
    let yes = |name| Field::new(name, Kind::Yes).start(false);
    Form {
        fields: vec![
            Field::new("age", Kind::Whole { min: 0, max: MAX_AGE }).section("person").shared("age"),
            Field::new("spouse", Kind::Choice(Choices::Code(SPOUSE))).section("person").shared("spouse"),
            Field::new("education", education()).section("person").shared("education"),
            Field::new("first_language", language()).or_null().section("language").shared("first-language"),
            Field::new("second_language", language()).or_null().section("language").shared("second-language"),
            Field::new("canadian_work_years", YEARS).in_full().section("work").shared("canadian-work-years"),
            Field::new("foreign_work_years", YEARS).in_full().section("work").shared("foreign-work-years"),
            yes("trade_certificate").section("work").shared("trade-certificate"),
            yes("provincial_nomination").section("additional"),
            yes("sibling_in_canada").section("additional").shared("sibling-in-canada"),
            Field::new("canadian_study", Kind::Choice(Choices::Code(STUDY)))
                .section("additional")
                .shared("canadian-study")
                .start("none"),
            Field::new("spouse_factors", spouse)
                .or_null()
                .section("spouse")
                .shared("spouse-factors")
                .shown_if("spouse", &["accompanying"]),
        ],
    }
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    check(given)?;
    let mut rules = setting.now::<Tables>("")?;
    rules.tables.fill(setting)?;
    let tables = &rules.tables;
    let points = score(tables, given);
    let mut lines = points.lines;
    lines.push(job_offer(setting, tables)?);
    lines.extend(rounds::lines(setting, points.total));
    let mut answer =
        Answer::new(Outcome::Points { total: points.total, of: Some(tables.ceilings.total.get()) }, lines, &rules.id);
    answer.components = points.components;
    answer.would_change = what_if::changes(tables, given, points.total);
    answer.next = next_of(&tables.next, &states(given));
    Ok(answer)
}

/// What no single field can tell.
fn check(given: &Given) -> Result<(), Fault> {
    let (first, second) = (given.choice("first_language.lang"), given.choice("second_language.lang"));
    if !second.is_empty() && first == second {
        let allowed = Allowed::OtherThan { field: "first_language.lang".to_owned() };
        return Err(Fault::Bad(vec![BadInput::new("second_language.lang", Some(Value::from(second)), allowed)]));
    }
    Ok(())
}

/// Points for a job offer were taken away; whoever remembers them is told since when.
fn job_offer(setting: &Setting<'_>, tables: &Tables) -> Result<Line, Fault> {
    let end = setting.day(&tables.job_offer_end)?;
    let what = crate::Say::Line("job-offer", vec![("date", crate::Arg::Date(end))]);
    let value = crate::Shown::Points { points: tables.job_offer, of: None };
    Ok(Line::new(what, value, "job_offer").figure(&tables.job_offer_end).section("additional"))
}

/// The states that `next` of the tables speaks of.
fn states(given: &Given) -> Vec<&'static str> {
    let mut states = Vec::new();
    if given.yes("provincial_nomination") {
        states.push("nominated");
    } else {
        states.push("not-nominated");
    }
    if !given.has("first_language") {
        states.push("no-test");
    }
    states
}
