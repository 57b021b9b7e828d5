//! Which of the three programs of Express Entry a person may look at: requirement by requirement, met, not met or not
//! known (Immigration and Refugee Protection Regulations, s. 75, 87.1 and 87.2).

use serde::Deserialize;

use crate::crs::{EDUCATION, LEVELS, YEARS};
use crate::{
    Ability, Answer, Choices, Clb, Fault, Field, Form, Given, Kind, Line, NextRule, Number, Outcome, Say, Setting,
    Shown, Tool, next_of,
};

pub(crate) const TOOL: Tool =
    Tool { name: "programs", form: |_| Ok(form()), check_tables: |rule| rule.read::<Tables>().map(drop), run };

/// The levels of training, education, experience and responsibilities of the classification.
pub(crate) const TEER: &[&str] = &["0", "1", "2", "3", "4", "5"];

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// The levels whose work is skilled.
    skilled: Vec<String>,
    fsw: SkilledWorker,
    cec: CanadianExperience,
    fst: SkilledTrades,
    #[serde(default)]
    next: Vec<NextRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SkilledWorker {
    years: Number,
    level: Number,
    points: Number,
    education: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CanadianExperience {
    years: Number,
    /// The levels of work to which the higher level of language belongs.
    upper: Vec<String>,
    upper_level: Number,
    lower_level: Number,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SkilledTrades {
    years: Number,
    /// In speaking and listening.
    speaking: Number,
    /// In reading and writing.
    reading: Number,
}

/// Whether a requirement is met, as far as it is known: no beats not known, which beats yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Met {
    No,
    Unknown,
    Yes,
}

impl Met {
    pub(crate) fn of(known: Option<bool>) -> Self {
        match known {
            Some(true) => Self::Yes,
            Some(false) => Self::No,
            None => Self::Unknown,
        }
    }

    pub(crate) fn all(each: impl IntoIterator<Item = Self>) -> Self {
        each.into_iter().min().unwrap_or(Self::Yes)
    }

    pub(crate) fn any(each: impl IntoIterator<Item = Self>) -> Self {
        each.into_iter().max().unwrap_or(Self::No)
    }

    pub(crate) fn shown(self) -> Shown {
        match self {
            Self::Yes => Shown::Yes,
            Self::No => Shown::No,
            Self::Unknown => Shown::Unknown,
        }
    }
}

fn form() -> Form {
    let yes = |name| Field::new(name, Kind::Yes).maybe();
    Form {
        fields: vec![
            Field::new("teer", Kind::Choice(Choices::Code(TEER))).maybe().section("work").shared("teer"),
            Field::new("continuous_work_years", YEARS).maybe().section("work"),
            Field::new("recent_canadian_work_years", YEARS).maybe().section("work"),
            yes("trade").section("work"),
            Field::new("trade_work_years", YEARS).maybe().section("work").shown_if("trade", &["yes"]),
            yes("trade_offer_or_certificate").section("work").shown_if("trade", &["yes"]),
            Field::new("first_language_clb", LEVELS).maybe().section("language").shared("first-language.clb"),
            Field::new("education", Kind::Choice(Choices::Code(EDUCATION)))
                .maybe()
                .section("person")
                .shared("education"),
            yes("education_assessed").section("person").shared("education-assessed"),
            Field::new("fsw_points", Kind::Whole { min: 0, max: 100 }).maybe().section("person"),
            yes("works_with_offer").section("money"),
            yes("enough_funds").section("money").shown_if("works_with_offer", &["no"]),
            yes("quebec").section("money"),
        ],
    }
}

/// The requirements of one program.
struct Program {
    section: &'static str,
    met: Vec<Met>,
    lines: Vec<Line>,
}

impl Program {
    fn new(section: &'static str) -> Self {
        Self { section, met: Vec::new(), lines: Vec::new() }
    }

    /// `word` is the rule set's, and the place of the rule in its tables.
    fn require(&mut self, word: &str, met: Met, figure: Option<&str>) {
        self.met.push(met);
        let line = Line::new(Say::Rule(word.to_owned()), met.shown(), word).section(self.section);
        self.lines.push(Line { figure: figure.map(str::to_owned), ..line });
    }
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let mut rules = setting.now::<Tables>("")?;
    let Tables { fsw, cec, fst, .. } = &mut rules.tables;
    for number in [
        &mut fsw.years,
        &mut fsw.level,
        &mut fsw.points,
        &mut cec.years,
        &mut cec.upper_level,
        &mut cec.lower_level,
        &mut fst.years,
        &mut fst.speaking,
        &mut fst.reading,
    ] {
        number.fill(setting)?;
    }
    let tables = &rules.tables;
    let programs = [skilled_worker(tables, given), canadian_experience(tables, given), skilled_trades(tables, given)];

    let found: Vec<Met> = programs.iter().map(|program| Met::all(program.met.iter().copied())).collect();
    let mut lines: Vec<Line> = programs
        .iter()
        .zip(&found)
        .map(|(program, met)| {
            Line::new(Say::Rule(program.section.to_owned()), met.shown(), program.section).section("programs")
        })
        .collect();
    let (outcome, state) = match Met::any(found) {
        Met::Yes => ("found", "found"),
        Met::Unknown => ("not-known", "not-known"),
        Met::No => ("none", "none"),
    };
    lines.extend(programs.into_iter().flat_map(|program| program.lines));
    let mut answer = Answer::new(Outcome::Say(Say::line(outcome)), lines, &rules.id);
    answer.next = next_of(&tables.next, &[state]);
    Ok(answer)
}

fn is_one_of(choice: &str, of: &[String]) -> Option<bool> {
    (!choice.is_empty()).then(|| of.iter().any(|each| each == choice))
}

fn at_least(given: Option<i64>, number: &Number) -> Met {
    Met::of(given.map(|given| given >= number.get()))
}

fn not_quebec(given: &Given) -> Met {
    Met::of(given.maybe_yes("quebec").map(|quebec| !quebec))
}

fn funds(given: &Given) -> Met {
    let exempt = Met::of(given.maybe_yes("works_with_offer"));
    Met::any([exempt, Met::of(given.maybe_yes("enough_funds"))])
}

fn skilled_worker(tables: &Tables, given: &Given) -> Program {
    let rules = &tables.fsw;
    let skilled = Met::of(is_one_of(given.choice("teer"), &tables.skilled));
    let mut program = Program::new("fsw");
    let work = Met::all([skilled, at_least(given.whole("continuous_work_years"), &rules.years)]);
    program.require("fsw-work", work, rules.years.figure());
    let lowest = given.clb("first_language_clb").map(Clb::lowest);
    program.require("fsw-language", at_least(lowest, &rules.level), rules.level.figure());
    let education = Met::of(is_one_of(given.choice("education"), &rules.education));
    program.require("fsw-education", Met::all([education, Met::of(given.maybe_yes("education_assessed"))]), None);
    program.require("fsw-points", at_least(given.whole("fsw_points"), &rules.points), rules.points.figure());
    program.require("fsw-funds", funds(given), None);
    program.require("fsw-quebec", not_quebec(given), None);
    program
}

fn canadian_experience(tables: &Tables, given: &Given) -> Program {
    let rules = &tables.cec;
    let teer = given.choice("teer");
    let mut program = Program::new("cec");
    let skilled = Met::of(is_one_of(teer, &tables.skilled));
    let work = Met::all([skilled, at_least(given.whole("recent_canadian_work_years"), &rules.years)]);
    program.require("cec-work", work, rules.years.figure());
    let lowest = given.clb("first_language_clb").map(Clb::lowest);
    let language = match is_one_of(teer, &rules.upper) {
        Some(true) => at_least(lowest, &rules.upper_level),
        Some(false) => at_least(lowest, &rules.lower_level),
        // Of an unknown level of work, the upper level of language is enough, and less than the lower is not.
        None => match (at_least(lowest, &rules.upper_level), at_least(lowest, &rules.lower_level)) {
            (Met::Yes, _) => Met::Yes,
            (_, Met::No) => Met::No,
            _ => Met::Unknown,
        },
    };
    program.require("cec-language", language, None);
    program.require("cec-quebec", not_quebec(given), None);
    program
}

fn skilled_trades(tables: &Tables, given: &Given) -> Program {
    let rules = &tables.fst;
    let trade = Met::of(given.maybe_yes("trade"));
    let mut program = Program::new("fst");
    let work = Met::all([trade, at_least(given.whole("trade_work_years"), &rules.years)]);
    program.require("fst-work", work, rules.years.figure());
    let levels = given.clb("first_language_clb");
    let of = |ability| levels.map(|levels| levels.of(ability));
    let language = Met::all([
        at_least(of(Ability::Speaking), &rules.speaking),
        at_least(of(Ability::Listening), &rules.speaking),
        at_least(of(Ability::Reading), &rules.reading),
        at_least(of(Ability::Writing), &rules.reading),
    ]);
    program.require("fst-language", language, None);
    let offer = Met::of(given.maybe_yes("trade_offer_or_certificate"));
    program.require("fst-offer", offer, None);
    program.require("fst-funds", funds(given), None);
    program.require("fst-quebec", not_quebec(given), None);
    program
}
