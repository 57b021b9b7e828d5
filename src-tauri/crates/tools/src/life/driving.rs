//! From a licence of elsewhere to an Ontario driver's licence: exchange where there is an agreement, tests where there is
//! none, and how long the old licence may be used.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use super::values::{day, number, whole};
use crate::{
    Answer, Arg, Choices, Decimal, Fault, Field, Form, Given, InForce, Kind, Line, NextRule, Outcome, Say, Setting,
    Shown, Tool, next_of,
};

pub(crate) const TOOL: Tool =
    Tool { name: "driving", form, check_tables: |rule| rule.read::<Tables>().and_then(Tables::check), run };

/// Beyond this a number of years is a slip of the keyboard.
const MOST_YEARS: i64 = 80;
/// Days that a person may ask about.
const FIRST: Date = Date::constant(1990, 1, 1);
const LAST: Date = Date::constant(2099, 12, 31);
const MONTHS_OF_A_YEAR: i64 = 12;

const CLASSES: &[&str] = &["car", "motorcycle", "learner"];
/// Places that stand beside those of the table: a country that it does not name, and no licence at all.
const OTHER: &str = "other";
const NO_LICENCE: &str = "none";

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// Where a licence may come from to be exchanged.
    agreements: Vec<Agreement>,
    exchange_months: String,
    /// How long the licence of elsewhere may be used.
    grace: String,
    /// How many months old the letter about the experience may be.
    letter_months: String,
    lowest_age: String,
    /// Without a licence: months from the first test to the first road test, and with a course.
    learner_months: String,
    learner_months_course: String,
    /// The day from which the rules for countries without an agreement were reported to change.
    reported_change: Option<String>,
    papers: Vec<Paper>,
    #[serde(default)]
    next: Vec<NextRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Agreement {
    id: String,
    from: Option<Date>,
    until: Option<Date>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Paper {
    id: String,
    /// In which case it is needed; empty is always.
    #[serde(default)]
    when: Option<When>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum When {
    /// Whoever has a licence.
    Licence,
    /// Whoever has a licence from outside Canada.
    Abroad,
    /// Papers in other languages.
    Translate,
}

impl Tables {
    fn check(self) -> Result<(), String> {
        match self.agreements.iter().find(|it| [OTHER, NO_LICENCE].contains(&it.id.as_str())) {
            Some(place) => Err(format!("agreements may not name {:?}", place.id)),
            None if self.agreements.is_empty() => Err("agreements is empty".to_owned()),
            None => Ok(()),
        }
    }

    fn agreement(&self, id: &str, on: Date) -> Option<(usize, &Agreement)> {
        let mut all = self.agreements.iter().enumerate();
        all.find(|(_, it)| it.id == id && it.from.is_none_or(|from| from <= on) && it.until.is_none_or(|end| on <= end))
    }
}

fn form(setting: &Setting<'_>) -> Result<Form, Fault> {
    let tables = setting.now::<Tables>("")?.tables;
    let mut places: Vec<String> = tables.agreements.iter().map(|place| place.id.clone()).collect();
    places.extend([OTHER.to_owned(), NO_LICENCE.to_owned()]);
    let quarter = Decimal::parse("0.25").unwrap_or_default();
    let years = Kind::Decimal { min: Decimal::whole(0), max: Decimal::whole(MOST_YEARS), step: quarter };
    let any_day = || Kind::Day { from: FIRST, to: LAST };
    Ok(Form {
        fields: vec![
            Field::new("place", Kind::Choice(Choices::Table(places))),
            Field::new("class", Kind::Choice(Choices::Code(CLASSES))).maybe().start("car"),
            Field::new("years", years).maybe(),
            Field::new("resident_since", any_day()).maybe().shared("landing"),
            Field::new("english_or_french", Kind::Yes).maybe().section("papers"),
            Field::new("letter_of", any_day()).maybe().section("papers"),
        ],
    })
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let rules = setting.now::<Tables>("")?;
    let desk = Desk { setting, given, rules: &rules };
    let mut lines = Vec::new();
    let path = desk.path(&mut lines)?;
    desk.clock(&mut lines)?;
    desk.papers(&mut lines)?;
    lines.push(Line::remark("fees"));
    let mut answer = Answer::new(Outcome::Say(Say::line(path)), lines, &rules.id);
    answer.next = next_of(&rules.tables.next, &[path]);
    answer.extra.insert("path".to_owned(), path.into());
    Ok(answer)
}

struct Desk<'a> {
    setting: &'a Setting<'a>,
    given: &'a Given,
    rules: &'a InForce<Tables>,
}

impl Desk<'_> {
    /// Which way leads to the licence.
    fn path(&self, lines: &mut Vec<Line>) -> Result<&'static str, Fault> {
        let (tables, setting, given, today) = (&self.rules.tables, self.setting, self.given, self.setting.today);
        let place = given.choice("place");
        let class = Some(given.choice("class")).filter(|class| !class.is_empty()).unwrap_or(CLASSES[0]);
        let age = whole(setting, &tables.lowest_age, today)?;
        let oldest = Line::new(Say::Line("age", vec![("years", Arg::Number(age))]), Shown::Remark, "lowest_age");
        lines.push(oldest.figure(&tables.lowest_age).section("path"));
        if place == NO_LICENCE || class == "learner" {
            if place != NO_LICENCE {
                lines.push(Line::remark("learner-no-exchange").section("path"));
            }
            self.learner(lines)?;
            return Ok("full");
        }
        let agreement = tables.agreement(place, today);
        let (has, part) = match agreement {
            Some((at, _)) => (Shown::Yes, format!("agreements.{at}")),
            None => (Shown::No, "agreements".to_owned()),
        };
        let name = vec![("place", Arg::Say(Say::Rule(format!("place-{place}"))))];
        lines.push(Line::new(Say::Line("agreement", name), has, part).section("path"));
        if class == "motorcycle" {
            lines.push(Line::new(Say::line("motorcycle"), Shown::Unknown, "").section("path"));
            return Ok("ask");
        }
        if agreement.is_none() {
            for step in ["eye-test", "knowledge-test", "road-test"] {
                lines.push(Line::remark(step).section("path"));
            }
            self.credit(lines)?;
            return Ok("tests");
        }
        let needed = whole(setting, &tables.exchange_months, today)?;
        let enough = given.decimal("years").map(|years| years.millionths() * MONTHS_OF_A_YEAR >= needed * 1_000_000);
        let shown = match enough {
            Some(true) => Shown::Yes,
            Some(false) => Shown::No,
            None => Shown::Unknown,
        };
        let line = Line::new(Say::Line("experience", vec![("months", Arg::Number(needed))]), shown, "exchange_months");
        lines.push(line.figure(&tables.exchange_months).section("path"));
        lines.push(Line::remark("eye-test").section("path"));
        Ok(match enough {
            Some(true) => "exchange",
            Some(false) => {
                lines.push(Line::new(Say::line("less-experience"), Shown::Unknown, "").section("path"));
                "credit"
            }
            None => "exchange-if",
        })
    }

    /// What experience counts for without an agreement.
    fn credit(&self, lines: &mut Vec<Line>) -> Result<(), Fault> {
        let line = match &self.rules.tables.reported_change {
            Some(change) => {
                let since = vec![("day", Arg::Date(day(self.setting, change, self.setting.today)?))];
                Line::new(Say::Line("credit-changed", since), Shown::Unknown, "reported_change").figure(change)
            }
            None => Line::new(Say::line("credit-ask"), Shown::Unknown, ""),
        };
        lines.push(line.section("path"));
        Ok(())
    }

    fn learner(&self, lines: &mut Vec<Line>) -> Result<(), Fault> {
        let (tables, today) = (&self.rules.tables, self.setting.today);
        let months = whole(self.setting, &tables.learner_months, today)?;
        let course = number(self.setting, &tables.learner_months_course, today)?;
        for step in ["eye-test", "knowledge-test"] {
            lines.push(Line::remark(step).section("path"));
        }
        let args = vec![("months", Arg::Number(months)), ("course", Arg::Decimal(course))];
        let wait = Line::new(Say::Line("learner", args), Shown::Remark, "learner_months");
        lines.push(wait.figure(&tables.learner_months).section("path"));
        lines.push(Line::remark("full-test").section("path"));
        Ok(())
    }

    /// How long the licence of elsewhere may be used.
    fn clock(&self, lines: &mut Vec<Line>) -> Result<(), Fault> {
        // The time is told of full licences; nothing is known of a learner's.
        if self.given.choice("place") == NO_LICENCE || self.given.choice("class") == "learner" {
            return Ok(());
        }
        let tables = &self.rules.tables;
        let days = whole(self.setting, &tables.grace, self.setting.today)?;
        let args = vec![("days", Arg::Number(days))];
        let line = match self.given.day("resident_since") {
            None => Line::new(Say::Line("grace", args), Shown::Days(days), "grace"),
            Some(since) => {
                let last = since.saturating_add(days.days());
                let over = last < self.setting.today;
                let line = Line::new(Say::Line("drive-until", args), Shown::Date(last), "grace");
                lines.push(line.figure(&tables.grace).section("clock"));
                Line::new(Say::line(if over { "time-over" } else { "apply-before" }), Shown::Remark, "grace")
            }
        };
        lines.push(line.figure(&tables.grace).section("clock"));
        Ok(())
    }

    fn papers(&self, lines: &mut Vec<Line>) -> Result<(), Fault> {
        let (tables, given) = (&self.rules.tables, self.given);
        let place = given.choice("place");
        let licence = place != NO_LICENCE;
        let abroad = licence && place != "ca";
        for (at, paper) in tables.papers.iter().enumerate() {
            let needed = match paper.when {
                None => true,
                Some(When::Licence) => licence,
                Some(When::Abroad) => abroad,
                Some(When::Translate) => licence && given.maybe_yes("english_or_french") != Some(true),
            };
            if needed {
                let what = Say::Rule(format!("paper-{}", paper.id));
                lines.push(Line::new(what, Shown::Remark, format!("papers.{at}")).section("papers"));
            }
        }
        if let Some(letter_of) = given.day("letter_of") {
            let months = whole(self.setting, &tables.letter_months, self.setting.today)?;
            // It must be less than so many months old.
            let until = letter_of.saturating_add(months.months()).saturating_sub(1.day());
            let line = Line::new(
                Say::Line("letter-until", vec![("months", Arg::Number(months))]),
                Shown::Date(until),
                "letter_months",
            );
            lines.push(line.figure(&tables.letter_months).section("papers"));
            if until < self.setting.today {
                lines.push(Line::remark("letter-too-old").section("papers"));
            }
        }
        Ok(())
    }
}
