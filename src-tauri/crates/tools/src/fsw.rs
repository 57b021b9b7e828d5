//! The selection grid of the Federal Skilled Worker Program (Immigration and Refugee Protection Regulations, s. 76 and
//! 78 to 83) and the minimums of s. 75(2).

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::json;

use crate::crs::{EDUCATION, LEVELS, MAX_AGE, MAX_CLB, MAX_YEARS, YEARS, ability};
use crate::steps::Steps;
use crate::{
    Answer, Arg, Choices, Clb, Fault, Field, Form, Given, Held, Kind, Line, NextRule, Number, Outcome, Say, Setting,
    Shown, Tool, WouldChange, next_of,
};

pub(crate) const TOOL: Tool = Tool {
    name: "fsw",
    form: |_| Ok(form()),
    check_tables: |rule| rule.read::<Tables>().and_then(|tables| tables.check()),
    run,
};

/// What makes it easier to settle, in the order of the grid. Arranged employment counts here once more.
const ADAPTABILITY: &[&str] = &[
    "spouse_language_clb4",
    "own_study_2y_canada",
    "spouse_study_2y_canada",
    "own_work_1y_canada",
    "spouse_work_1y_canada",
    "relative_in_canada",
];

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// The points of which the grid has so many, and those that must be reached.
    total: Number,
    pass: Number,
    education: BTreeMap<String, i64>,
    /// Per ability.
    first_language: Steps,
    /// All or nothing: the level in every ability, and the points.
    second_language_level: i64,
    second_language: i64,
    experience: Steps,
    age: Steps,
    arranged_employment: i64,
    adaptability_ceiling: i64,
    adaptability: BTreeMap<String, i64>,
    minimums: Minimums,
    #[serde(default)]
    next: Vec<NextRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Minimums {
    /// The level in the first language, in every ability.
    language: Number,
    experience: Number,
    /// The levels of education that are enough.
    education: Vec<String>,
}

impl Tables {
    fn check(&self) -> Result<(), String> {
        let lacks = |name: &str, what: &str| Err(format!("{name} lacks {what:?}"));
        if let Some(level) = EDUCATION.iter().find(|level| !self.education.contains_key(**level)) {
            return lacks("education", level);
        }
        let adaptability = ADAPTABILITY.iter().chain(&["arranged_employment"]);
        match adaptability.into_iter().find(|what| !self.adaptability.contains_key(**what)) {
            Some(what) => lacks("adaptability", what),
            None => Ok(()),
        }
    }
}

fn form() -> Form {
    let adaptability = ADAPTABILITY.iter().map(|name| Field::new(name, Kind::Yes).start(false)).collect();
    Form {
        fields: vec![
            Field::new("age", Kind::Whole { min: 0, max: MAX_AGE }).section("person").shared("age"),
            Field::new("education", Kind::Choice(Choices::Code(EDUCATION))).section("person").shared("education"),
            Field::new("first_language_clb", LEVELS).or_null().section("language").shared("first-language.clb"),
            Field::new("second_language_clb", LEVELS).or_null().section("language").shared("second-language.clb"),
            Field::new("experience_years", YEARS).in_full().section("work"),
            Field::new("arranged_employment", Kind::Yes).section("work").start(false),
            Field::new("adaptability", Kind::Group(adaptability)).section("adaptability"),
        ],
    }
}

struct Score {
    total: i64,
    components: Vec<(&'static str, i64)>,
    lines: Vec<Line>,
}

fn points(points: i64, of: i64) -> Shown {
    Shown::Points { points, of: Some(of) }
}

fn score(tables: &Tables, given: &Given) -> Score {
    let mut lines = Vec::new();
    let education = given.choice("education");
    let of_education = tables.education.get(education).copied().unwrap_or_default();
    let most = tables.education.values().copied().max().unwrap_or_default();
    let named = Say::Line("education", vec![("education", Arg::Say(Say::Choice("education", education.to_owned())))]);
    lines.push(Line::new(named, points(of_education, most), format!("education.{education}")));

    let mut of_language = 0;
    let steps = &tables.first_language;
    match given.clb("first_language_clb") {
        Some(levels) => {
            for (each, level) in levels.each() {
                of_language += steps.points(level);
                let part = steps.part("first_language", level);
                lines.push(Line::new(
                    ability("first-language", each, level),
                    points(steps.points(level), steps.most()),
                    part,
                ));
            }
        }
        None => lines.push(Line::remark("no-first-language")),
    }
    if let Some(levels) = given.clb("second_language_clb") {
        let reached = levels.lowest() >= tables.second_language_level;
        let counted = if reached { tables.second_language } else { 0 };
        of_language += counted;
        let what = Say::Line("second-language", vec![("level", Arg::Number(tables.second_language_level))]);
        lines.push(Line::new(what, points(counted, tables.second_language), "second_language"));
    }

    let years = given.whole("experience_years").unwrap_or_default();
    let of_experience = tables.experience.points(years);
    lines.push(Line::new(
        Say::Line("experience", vec![("years", Arg::Number(years))]),
        points(of_experience, tables.experience.most()),
        tables.experience.part("experience", years),
    ));
    let age = given.whole("age").unwrap_or_default();
    let of_age = tables.age.points(age);
    lines.push(Line::new(
        Say::Line("age", vec![("age", Arg::Number(age))]),
        points(of_age, tables.age.most()),
        tables.age.part("age", age),
    ));
    let arranged = given.yes("arranged_employment");
    let of_offer = if arranged { tables.arranged_employment } else { 0 };
    lines.push(Line::new(
        Say::line("arranged-employment"),
        points(of_offer, tables.arranged_employment),
        "arranged_employment",
    ));

    let mut of_adaptability = 0;
    let told = ADAPTABILITY
        .iter()
        .filter(|name| given.yes(&format!("adaptability.{name}")))
        .chain(arranged.then_some(&"arranged_employment"));
    for name in told {
        let each = tables.adaptability.get(*name).copied().unwrap_or_default();
        let counted = each.min(tables.adaptability_ceiling - of_adaptability);
        of_adaptability += counted;
        let line = Line::new(Say::line(adaptability_line(name)), points(counted, each), format!("adaptability.{name}"));
        lines.push(Line { capped_from: (counted < each).then_some(each), ..line }.section("adaptability"));
    }
    let components = vec![
        ("education", of_education),
        ("language", of_language),
        ("experience", of_experience),
        ("age", of_age),
        ("arranged_employment", of_offer),
        ("adaptability", of_adaptability),
    ];
    Score { total: components.iter().map(|(_, points)| points).sum(), components, lines }
}

fn adaptability_line(name: &str) -> &'static str {
    match name {
        "spouse_language_clb4" => "spouse-language",
        "own_study_2y_canada" => "own-study",
        "spouse_study_2y_canada" => "spouse-study",
        "own_work_1y_canada" => "own-work",
        "spouse_work_1y_canada" => "spouse-work",
        "relative_in_canada" => "relative",
        _ => "offer-again",
    }
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let mut rules = setting.now::<Tables>("")?;
    let tables = &mut rules.tables;
    for number in [&mut tables.total, &mut tables.pass, &mut tables.minimums.language, &mut tables.minimums.experience]
    {
        number.fill(setting)?;
    }
    let tables = &rules.tables;
    let Score { total, components, mut lines } = score(tables, given);

    let minimums = &tables.minimums;
    let lowest = given.clb("first_language_clb").map_or(-1, Clb::lowest);
    let number = |key, name, number: &Number| Say::Line(key, vec![(name, Arg::Number(number.get()))]);
    let mut met = true;
    let mut requirement = |what: Say, holds: bool, part: &str, figure: Option<&str>| {
        met &= holds;
        let line = Line::new(what, if holds { Shown::Yes } else { Shown::No }, part).section("minimums");
        lines.push(Line { figure: figure.map(str::to_owned), ..line });
    };
    requirement(
        number("minimum-language", "level", &minimums.language),
        lowest >= minimums.language.get(),
        "minimums.language",
        minimums.language.figure(),
    );
    requirement(
        number("minimum-experience", "years", &minimums.experience),
        given.whole("experience_years").unwrap_or_default() >= minimums.experience.get(),
        "minimums.experience",
        minimums.experience.figure(),
    );
    requirement(
        Say::line("minimum-education"),
        minimums.education.iter().any(|level| level == given.choice("education")),
        "minimums.education",
        None,
    );
    let reached = total >= tables.pass.get();
    let mark =
        Line::new(number("pass-mark", "pass", &tables.pass), if reached { Shown::Yes } else { Shown::No }, "pass");
    lines.push(Line { figure: tables.pass.figure().map(str::to_owned), ..mark }.section("minimums"));

    let of = Some(tables.total.get());
    let mut answer = Answer::new(Outcome::Points { total, of }, lines, &rules.id);
    answer.about = Some(Say::line(match (met, reached) {
        (true, true) => "passes",
        (true, false) => "too-few",
        (false, _) => "below-minimum",
    }));
    answer.components = components;
    answer.extra.insert("minimums_met".to_owned(), json!(met));
    answer.extra.insert("pass".to_owned(), json!(met && reached));
    answer.would_change = changes(tables, given, total);
    answer.next = next_of(&tables.next, &[if met && reached { "pass" } else { "no-pass" }]);
    Ok(answer)
}

fn changes(tables: &Tables, given: &Given, now: i64) -> Vec<WouldChange> {
    let mut changes = Vec::new();
    let mut what_if = |what: Say, other: &Given| {
        let total = score(tables, other).total;
        if total != now {
            let outcome = Outcome::Points { total, of: Some(tables.total.get()) };
            changes.push(WouldChange { what, outcome, by: total - now });
        }
    };
    for (what, path, most) in [("experience-more", "experience_years", MAX_YEARS), ("birthday", "age", MAX_AGE)] {
        let next = given.whole(path).unwrap_or_default() + 1;
        if next <= most {
            what_if(Say::line(what), &given.with(path, Held::Whole(next)));
        }
    }
    if let Some(levels) = given.clb("first_language_clb") {
        let up = Clb(levels.0.map(|level| (level + 1).min(MAX_CLB)));
        what_if(Say::line("first-language-more"), &given.with("first_language_clb", Held::Abilities(up)));
    }
    let second = given.clb("second_language_clb").unwrap_or(Clb([0; 4]));
    let level = tables.second_language_level;
    let other = given.with("second_language_clb", Held::Abilities(Clb(second.0.map(|own| own.max(level)))));
    what_if(Say::Line("second-language-all", vec![("level", Arg::Number(level))]), &other);
    let next = EDUCATION.iter().skip_while(|level| **level != given.choice("education")).nth(1);
    if let Some(next) = next {
        let said = Arg::Say(Say::Choice("education", (*next).to_owned()));
        let other = given.with("education", Held::Choice((*next).to_owned()));
        what_if(Say::Line("education-more", vec![("education", said)]), &other);
    }
    for (what, path) in
        [("arranged-employment", "arranged_employment"), ("relative", "adaptability.relative_in_canada")]
    {
        what_if(Say::line(what), &given.with(path, Held::Yes(true)));
    }
    changes.sort_by_key(|change| -change.by);
    changes
}
