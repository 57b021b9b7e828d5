//! The Ontario Immigrant Nominee Program, stream Ontario Workforce Priority (O. Reg. 422/17): its requirements one by
//! one, and the points of an expression of interest.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::crs::{LEVELS, YEARS};
use crate::programs::Met;
use crate::steps::Steps;
use crate::{
    Allowed, Answer, Arg, BadInput, Choices, Clb, Fault, Field, Form, Given, Kind, Line, Money, NextRule, Number,
    Outcome, Say, Setting, Shown, Tool, next_of,
};

pub(crate) const TOOL: Tool =
    Tool { name: "oinp", form, check_tables: |rule| rule.read::<Tables>().and_then(|tables| tables.check()), run };

const MAX_MONTHS: i64 = 600;
const STATUS: &[&str] = &["work_permit", "study_permit", "none"];
const CREDENTIALS: &[&str] = &["none", "one", "more"];
const AREAS: &[&str] = &["gta", "listed", "elsewhere"];

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// Codes of occupations of which there is no record.
    #[serde(default)]
    without_record: Vec<String>,
    total: Number,
    requirements: Requirements,
    employer: Employer,
    points: Points,
    /// By census division, its region.
    divisions: BTreeMap<String, String>,
    #[serde(default)]
    next: Vec<NextRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Requirements {
    /// From this level of training, education, experience and responsibilities (TEER) on, the lower requirements hold.
    lower_from: i64,
    /// Beginnings of the codes of trades, and of those among them that are none.
    trades: Vec<String>,
    not_trades: Vec<String>,
    offer_months: Number,
    graduate_months: Number,
    same_job_years: Number,
    lower_months: Number,
    post_secondary: Vec<String>,
    /// Education of which it depends on its length.
    unsure: Vec<String>,
    secondary: Vec<String>,
    language: Number,
    language_trades: Number,
    language_lower: Number,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Employer {
    years: Number,
    /// By area of the place of work, figures.
    revenue: BTreeMap<String, String>,
    staff: BTreeMap<String, Number>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Points {
    /// By the TEER of the occupation, from 0 on.
    teer: Vec<i64>,
    /// By the broad category of the occupation, from 0 on.
    category: Vec<i64>,
    /// By whole dollars an hour.
    wage: Steps,
    /// By months in the position, and elsewhere in Ontario for whom that brings none.
    position: Steps,
    other_ontario: Steps,
    /// By whole dollars a year.
    earnings: Steps,
    status: BTreeMap<String, i64>,
    education: Vec<(String, i64)>,
    credentials: BTreeMap<String, i64>,
    language: Steps,
    both_languages: i64,
    one_language: i64,
    /// The level in every ability that makes a second language count.
    both_level: i64,
    region: BTreeMap<String, i64>,
}

impl Tables {
    fn check(&self) -> Result<(), String> {
        let points = &self.points;
        if points.teer.len() != 6 || points.category.len() != 10 {
            return Err("points.teer needs 6 numbers and points.category 10".to_owned());
        }
        for (names, table, what) in
            [(STATUS, &points.status, "points.status"), (CREDENTIALS, &points.credentials, "points.credentials")]
        {
            if let Some(name) = names.iter().find(|name| !table.contains_key(**name)) {
                return Err(format!("{what} lacks {name:?}"));
            }
        }
        if let Some(area) = AREAS.iter().find(|area| !self.employer.revenue.contains_key(**area)) {
            return Err(format!("employer.revenue lacks {area:?}"));
        }
        match self.divisions.values().find(|region| !points.region.contains_key(*region)) {
            Some(region) => Err(format!("points.region lacks {region:?}")),
            None => Ok(()),
        }
    }

    fn fill(&mut self, setting: &Setting<'_>) -> Result<(), Fault> {
        let needs = &mut self.requirements;
        let numbers = [
            &mut self.total,
            &mut needs.offer_months,
            &mut needs.graduate_months,
            &mut needs.same_job_years,
            &mut needs.lower_months,
            &mut needs.language,
            &mut needs.language_trades,
            &mut needs.language_lower,
            &mut self.employer.years,
        ];
        numbers.into_iter().chain(self.employer.staff.values_mut()).try_for_each(|number| number.fill(setting))
    }
}

fn form(setting: &Setting<'_>) -> Result<Form, Fault> {
    let tables: Tables = setting.now("")?.tables;
    let code = |all| Kind::Choice(Choices::Code(all));
    let table = |all: Vec<String>| Kind::Choice(Choices::Table(all));
    let months = Kind::Whole { min: 0, max: MAX_MONTHS };
    let education = tables.points.education.iter().map(|(name, _)| name.clone()).collect();
    let yes = |name| Field::new(name, Kind::Yes).maybe();
    let dollars = |most: i64| Kind::Money { max: Money::from_cents(most * 100) };
    Ok(Form {
        fields: vec![
            Field::new("occupation", Kind::Noc).section("offer").shared("occupation"),
            yes("offer").section("offer"),
            Field::new("hourly_wage", dollars(1_000)).section("offer"),
            yes("wage_at_median").section("offer"),
            Field::new("location", table(tables.divisions.into_keys().collect())).section("offer"),
            Field::new("position_months", months.clone()).section("work").start(0),
            Field::new("other_ontario_months", months).section("work").start(0),
            Field::new("same_job_years", YEARS).maybe().section("work"),
            yes("licence").section("work"),
            Field::new("canadian_earnings", dollars(10_000_000)).section("work").start(0),
            Field::new("status", code(STATUS)).section("person").start("none"),
            Field::new("education", table(education)).section("person"),
            yes("education_assessed").section("person").shared("education-assessed"),
            Field::new("canadian_credentials", code(CREDENTIALS)).section("person").start("none"),
            yes("ontario_graduate").section("person"),
            Field::new("first_language_clb", LEVELS).or_null().section("language").shared("first-language.clb"),
            Field::new("second_language_clb", LEVELS).or_null().section("language").shared("second-language.clb"),
            Field::new("employer_area", code(AREAS)).maybe().section("employer"),
            Field::new("employer_years", Kind::Whole { min: 0, max: 500 }).maybe().section("employer"),
            Field::new("employer_revenue", dollars(100_000_000_000)).maybe().section("employer"),
            Field::new("employer_staff", Kind::Whole { min: 0, max: 1_000_000 }).maybe().section("employer"),
        ],
    })
}

/// What the five digits of an occupation say.
struct Occupation<'a> {
    code: &'a str,
    category: usize,
    teer: usize,
}

impl<'a> Occupation<'a> {
    /// By the digits of a code that the published occupations know, where there are any.
    fn of(code: &'a str, tables: &Tables, setting: &Setting<'_>) -> Result<Self, Fault> {
        let all = setting.library.records("occupation");
        let id = format!("noc-{code}");
        let is_known = all.is_empty()
            || all.iter().any(|record| record.key().id == id)
            || tables.without_record.iter().any(|known| known == code);
        let digit = |at: usize| code.as_bytes().get(at).map(|digit| usize::from(digit.wrapping_sub(b'0')));
        let known = digit(0).zip(digit(1)).filter(|(_, teer)| is_known && *teer < tables.points.teer.len());
        let (category, teer) = known
            .ok_or_else(|| Fault::Bad(vec![BadInput::new("occupation", Some(Value::from(code)), Allowed::KnownNoc)]))?;
        Ok(Self { code, category, teer })
    }

    fn is_lower(&self, needs: &Requirements) -> bool {
        i64::try_from(self.teer).is_ok_and(|teer| teer >= needs.lower_from)
    }

    fn is_trade(&self, needs: &Requirements) -> bool {
        let begins = |all: &[String]| all.iter().any(|begin| self.code.starts_with(begin.as_str()));
        begins(&needs.trades) && !begins(&needs.not_trades)
    }
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let mut rules = setting.now::<Tables>("")?;
    rules.tables.fill(setting)?;
    let tables = &rules.tables;
    let occupation = Occupation::of(given.choice("occupation"), tables, setting)?;
    let mut lines = Vec::new();
    let mut met = requirements(tables, given, &occupation, &mut lines);
    met.extend(employer(setting, tables, given, &mut lines)?);
    let total = points(tables, given, &occupation, &mut lines);
    let mut answer = Answer::new(Outcome::Points { total, of: Some(tables.total.get()) }, lines, &rules.id);
    let (state, said) = match Met::all(met) {
        Met::Yes => ("met", "met"),
        Met::Unknown => ("not-known", "not_known"),
        Met::No => ("not-met", "not_met"),
    };
    answer.about = Some(Say::line(match state {
        "met" => "all-met",
        "not-met" => "some-not-met",
        _ => "some-not-known",
    }));
    answer.extra.insert("requirements".to_owned(), json!(said));
    let way = if occupation.is_lower(&tables.requirements) { "base-only" } else { "express-entry" };
    answer.next = next_of(&tables.next, &[state, way]);
    Ok(answer)
}

fn requirements(tables: &Tables, given: &Given, job: &Occupation<'_>, lines: &mut Vec<Line>) -> Vec<Met> {
    let needs = &tables.requirements;
    let (lower, trade) = (job.is_lower(needs), job.is_trade(needs));
    let mut all = Vec::new();
    let mut require = |word: &str, met: Met, figure: Option<&str>| {
        all.push(met);
        let line = Line::new(Say::Rule(word.to_owned()), met.shown(), format!("requirements.{word}"));
        lines.push(Line { figure: figure.map(str::to_owned), ..line }.section("requirements"));
    };
    require("offer", Met::of(given.maybe_yes("offer")), None);
    require("wage", Met::of(given.maybe_yes("wage_at_median")), None);

    let months = given.whole("position_months").unwrap_or_default();
    let graduate = Met::of(given.maybe_yes("ontario_graduate"));
    if lower {
        let met = Met::of(Some(months >= needs.lower_months.get()));
        require("experience-lower", met, needs.lower_months.figure());
    } else {
        let ways = [
            Met::of(Some(months >= needs.offer_months.get())),
            Met::all([graduate, Met::of(Some(months >= needs.graduate_months.get()))]),
            Met::of(given.whole("same_job_years").map(|years| years >= needs.same_job_years.get())),
            Met::of(given.maybe_yes("licence")),
        ];
        require("experience", Met::any(ways), needs.offer_months.figure());
    }

    let education = given.choice("education");
    let is_in = |all: &[String]| all.iter().any(|each| each == education);
    let enough = match (is_in(&needs.secondary), is_in(&needs.post_secondary), is_in(&needs.unsure)) {
        _ if lower || trade => Met::of(Some(is_in(&needs.secondary))),
        (_, true, _) => Met::Yes,
        (_, _, true) => Met::Unknown,
        _ => Met::No,
    };
    let assessed = Met::of(given.maybe_yes("education_assessed"));
    let word = if lower || trade { "school" } else { "education" };
    require(word, Met::all([enough, assessed]), None);

    let (word, level) = match (lower, trade) {
        (true, _) => ("language-lower", &needs.language_lower),
        (_, true) => ("language-trades", &needs.language_trades),
        _ => ("language", &needs.language),
    };
    let lowest = given.clb("first_language_clb").map_or(-1, Clb::lowest);
    let met = Met::any([Met::of(Some(lowest >= level.get())), if lower { Met::No } else { graduate }]);
    require(word, met, level.figure());
    all
}

fn employer(setting: &Setting<'_>, tables: &Tables, given: &Given, lines: &mut Vec<Line>) -> Result<Vec<Met>, Fault> {
    let needs = &tables.employer;
    let area = given.choice("employer_area");
    let revenue = match needs.revenue.get(area) {
        Some(name) => Some((setting.money(name, setting.today)?, name)),
        None => None,
    };
    let staff = needs.staff.get(area);
    let years = given.whole("employer_years").map(|years| years >= needs.years.get());
    let earns = given.money("employer_revenue").zip(revenue.as_ref()).map(|(earned, (least, _))| earned >= *least);
    let has_staff = given.whole("employer_staff").zip(staff).map(|(people, least)| people >= least.get());
    let each = [
        ("employer-years", years, needs.years.figure()),
        ("employer-revenue", earns, revenue.as_ref().and_then(|(_, name)| name.strip_prefix("figure:"))),
        ("employer-staff", has_staff, staff.and_then(Number::figure)),
    ];
    let mut all = Vec::new();
    for (word, known, figure) in each {
        let met = Met::of(known);
        all.push(met);
        let line = Line::new(Say::Rule(word.to_owned()), met.shown(), format!("employer.{word}"));
        lines.push(Line { figure: figure.map(str::to_owned), ..line }.section("employer"));
    }
    Ok(all)
}

fn points(tables: &Tables, given: &Given, job: &Occupation<'_>, lines: &mut Vec<Line>) -> i64 {
    let rules = &tables.points;
    let mut total = 0;
    let mut add = |what: Say, points: i64, of: i64, part: String| {
        total += points;
        lines.push(Line::new(what, Shown::Points { points, of: Some(of) }, part).section("points"));
    };
    let most = |table: &BTreeMap<String, i64>| table.values().copied().max().unwrap_or_default();
    let of = |table: &BTreeMap<String, i64>, name: &str| table.get(name).copied().unwrap_or_default();
    let number =
        |key, name, number: usize| Say::Line(key, vec![(name, Arg::Number(i64::try_from(number).unwrap_or_default()))]);
    let named = |key, path: &'static str| {
        Say::Line(key, vec![("choice", Arg::Say(Say::Choice(path, given.choice(path).to_owned())))])
    };
    let top = |all: &[i64]| all.iter().copied().max().unwrap_or_default();
    add(number("teer", "teer", job.teer), rules.teer[job.teer], top(&rules.teer), format!("points.teer.{}", job.teer));
    let category = number("category", "category", job.category);
    add(category, rules.category[job.category], top(&rules.category), format!("points.category.{}", job.category));

    let dollars = |path: &str| given.money(path).unwrap_or_default().cents() / 100;
    let by_steps = |key, steps: &Steps, value: i64, arg: Arg, part: &str| {
        (Say::Line(key, vec![("value", arg)]), steps.points(value), steps.most(), steps.part(part, value))
    };
    let wage = given.money("hourly_wage").unwrap_or_default();
    let (what, some, of_most, part) =
        by_steps("wage", &rules.wage, dollars("hourly_wage"), Arg::Money(wage), "points.wage");
    add(what, some, of_most, part);

    let here = given.whole("position_months").unwrap_or_default();
    if rules.position.points(here) > 0 {
        let (what, some, of_most, part) =
            by_steps("position", &rules.position, here, Arg::Number(here), "points.position");
        add(what, some, of_most, part);
    } else {
        let other = given.whole("other_ontario_months").unwrap_or_default();
        let (what, some, _, part) =
            by_steps("other-ontario", &rules.other_ontario, other, Arg::Number(other), "points.other_ontario");
        add(what, some, rules.position.most(), part);
    }
    let earned = given.money("canadian_earnings").unwrap_or_default();
    let (what, some, of_most, part) =
        by_steps("earnings", &rules.earnings, dollars("canadian_earnings"), Arg::Money(earned), "points.earnings");
    add(what, some, of_most, part);

    let status = given.choice("status");
    add(named("status", "status"), of(&rules.status, status), most(&rules.status), format!("points.status.{status}"));
    let education = given.choice("education");
    let by_education: BTreeMap<String, i64> = rules.education.iter().cloned().collect();
    add(
        named("education", "education"),
        of(&by_education, education),
        most(&by_education),
        format!("points.education.{education}"),
    );
    let credentials = given.choice("canadian_credentials");
    add(
        named("credentials", "canadian_credentials"),
        of(&rules.credentials, credentials),
        most(&rules.credentials),
        format!("points.credentials.{credentials}"),
    );
    let (first, second) = (given.clb("first_language_clb"), given.clb("second_language_clb"));
    let lowest = first.map_or(0, Clb::lowest);
    let (what, some, of_most, part) =
        by_steps("language", &rules.language, lowest, Arg::Number(lowest), "points.language");
    add(what, some, of_most, part);
    let counts = |levels: Option<Clb>| levels.is_some_and(|levels| levels.lowest() >= rules.both_level);
    let (key, some) = match (counts(first), counts(second), first.or(second)) {
        (true, true, _) => ("both-languages", rules.both_languages),
        // Level 0 in every ability is no knowledge of a language.
        (_, _, Some(levels)) if levels.highest() > 0 => ("one-language", rules.one_language),
        _ => ("no-language", 0),
    };
    add(Say::line(key), some, rules.both_languages, format!("points.{}", key.replace('-', "_")));
    let division = given.choice("location");
    let region = tables.divisions.get(division).map_or("", String::as_str);
    add(
        named("location", "location"),
        of(&rules.region, region),
        most(&rules.region),
        format!("points.region.{region}"),
    );
    total
}
