//! From the scores of a language test to the levels that Canada counts in: the Canadian Language Benchmarks and, for
//! French, the Niveaux de compétence linguistique canadiens.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};
use serde::Deserialize;
use serde_json::json;

use crate::{
    Ability, Answer, Arg, Choices, Decimal, Fault, Field, Form, Given, InForce, Kind, Line, NextRule, Number, Outcome,
    Say, Setting, Shown, Tool, WouldChange, next_of,
};

pub(crate) const TOOL: Tool =
    Tool { name: "clb", form, check_tables: |rule| rule.read::<Tables>().and_then(|tables| tables.check()), run };

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// How many years a result counts.
    validity: Number,
    tests: BTreeMap<String, Test>,
    #[serde(default)]
    next: Vec<NextRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Test {
    /// `clb` or `nclc`.
    scale: String,
    /// The first and last day of tests with this scale of scores, where it has changed.
    #[serde(default)]
    from: Option<Date>,
    #[serde(default)]
    until: Option<Date>,
    reading: Scores,
    writing: Scores,
    listening: Scores,
    speaking: Scores,
}

/// The scores of one ability.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scores {
    min: Decimal,
    max: Decimal,
    step: Decimal,
    /// The lowest score of each level, from the lowest level that counts on. The last one is that level or more.
    levels: Vec<(Decimal, i64)>,
}

impl Test {
    fn scores(&self, ability: &str) -> &Scores {
        match ability {
            "reading" => &self.reading,
            "writing" => &self.writing,
            "listening" => &self.listening,
            _ => &self.speaking,
        }
    }
}

impl Scores {
    fn level(&self, score: Decimal) -> i64 {
        self.levels.iter().rev().find(|(from, _)| *from <= score).map_or(0, |(_, level)| *level)
    }

    fn check(&self) -> bool {
        let rises = self.levels.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1);
        rises && self.levels.iter().all(|(from, _)| (self.min..=self.max).contains(from) && from.is_step_of(self.step))
    }
}

impl Tables {
    fn check(&self) -> Result<(), String> {
        for (name, test) in &self.tests {
            if !["clb", "nclc"].contains(&test.scale.as_str()) {
                return Err(format!("the scale of {name} is neither clb nor nclc"));
            }
            if let Some(ability) = Ability::NAMES.iter().find(|ability| !test.scores(ability).check()) {
                return Err(format!("the levels of {name}, {ability} do not rise, or leave the scale"));
            }
        }
        if self.tests.is_empty() { Err("tests is empty".to_owned()) } else { Ok(()) }
    }
}

fn form(setting: &Setting<'_>) -> Result<Form, Fault> {
    let rules: InForce<Tables> = setting.now("")?;
    let tests = rules.tables.tests;
    let kind = |test: &Test| Kind::By {
        field: "ability",
        kinds: Ability::NAMES
            .iter()
            .map(|ability| {
                let Scores { min, max, step, .. } = *test.scores(ability);
                ((*ability).to_owned(), Kind::Decimal { min, max, step })
            })
            .collect(),
    };
    let kinds = tests.iter().map(|(name, test)| (name.clone(), kind(test))).collect();
    let from = setting.today.saturating_sub(10.years());
    Ok(Form {
        fields: vec![
            Field::new("test", Kind::Choice(Choices::Table(tests.keys().cloned().collect()))).shared("language-test"),
            Field::new("ability", Kind::Choice(Choices::Code(Ability::NAMES))),
            Field::new("score", Kind::By { field: "test", kinds }),
            Field::new("test_day", Kind::Day { from, to: setting.today }).maybe().shared("language-test-day"),
        ],
    })
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let mut rules = setting.now::<Tables>("")?;
    rules.tables.validity.fill(setting)?;
    let tables = &rules.tables;
    let unreadable = |reason: &str| Fault::Tables { rule_set: rules.id.clone(), reason: reason.to_owned() };
    let name = given.choice("test");
    let test = tables.tests.get(name).ok_or_else(|| unreadable("the test of the form is gone"))?;
    let ability = given.choice("ability");
    let scores = test.scores(ability);
    let score = given.decimal("score").unwrap_or_default();
    let level = scores.level(score);

    let said = |level: i64| {
        let top = scores.levels.last().is_some_and(|(_, top)| *top == level);
        let key = match (test.scale == "clb", level, top) {
            (true, 0, _) => "clb-below",
            (false, 0, _) => "nclc-below",
            (true, _, false) => "clb-level",
            (false, _, false) => "nclc-level",
            (true, _, true) => "clb-or-more",
            (false, _, true) => "nclc-or-more",
        };
        let lowest = scores.levels.first().map_or(0, |(_, level)| *level);
        Say::Line(key, vec![("level", Arg::Number(if level == 0 { lowest } else { level }))])
    };
    let part = format!("tests.{name}.{ability}.{level}");
    let what = Say::Line(
        "score",
        vec![
            ("test", Arg::Say(Say::Choice("test", name.to_owned()))),
            ("ability", Arg::Say(Say::Choice("ability", ability.to_owned()))),
            ("score", Arg::Decimal(score)),
        ],
    );
    let mut lines = vec![Line::new(what, Shown::Say(said(level)), part)];
    let (mut states, mut about) = (Vec::new(), None);
    if let Some(day) = given.day("test_day") {
        if test.from.is_some_and(|from| day < from) || test.until.is_some_and(|until| day > until) {
            lines.push(Line::remark("other-scale"));
            about = Some(Say::line("other-scale"));
        }
        let years = Span::new().years(tables.validity.get().clamp(0, 100));
        let last = day.saturating_add(years).saturating_sub(1.days());
        let until = Line::new(Say::line("valid-until"), Shown::Date(last), "validity");
        lines.push(Line { figure: tables.validity.figure().map(str::to_owned), ..until });
        if last < setting.today {
            lines.push(Line::remark("expired"));
            about = Some(Say::line("expired"));
            states.push("expired");
        }
    }
    let mut answer = Answer::new(Outcome::Say(said(level)), lines, &rules.id);
    answer.about = about;
    answer.extra.insert("clb".to_owned(), json!(level));
    answer.extra.insert("scale".to_owned(), json!(test.scale));
    if let Some((from, next)) = scores.levels.iter().find(|(from, _)| *from > score) {
        answer.would_change.push(WouldChange {
            what: Say::Line("from-score", vec![("score", Arg::Decimal(*from))]),
            outcome: Outcome::Say(said(*next)),
            by: next - level,
        });
    }
    answer.next = next_of(&tables.next, &states);
    Ok(answer)
}
