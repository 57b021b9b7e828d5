//! Public school in Ontario: which grade a child is placed in by the year of birth, which of the four systems, what to
//! bring. The board decides.

use jiff::civil::Date;
use serde::Deserialize;

use super::values::{day, whole};
use crate::{
    Answer, Arg, Choices, Fault, Field, Form, Given, InForce, Kind, Line, NextRule, Outcome, Say, Setting, Shown, Tool,
    next_of,
};

pub(crate) const TOOL: Tool =
    Tool { name: "school", form, check_tables: |rule| rule.read::<Tables>().and_then(Tables::check), run };

/// Days that a person may ask about.
const FIRST: Date = Date::constant(1990, 1, 1);
const LAST: Date = Date::constant(2099, 12, 31);

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// The month in which a school year begins, and the one from which on people mean the next school year.
    begins_in: i8,
    next_year_from: i8,
    /// In order. A child is in the grade of the age that it reaches in the calendar year in which the school year begins.
    grades: Vec<Grade>,
    compulsory_from: String,
    compulsory_to: String,
    credits: String,
    community_hours: String,
    statuses: Vec<Status>,
    systems: Vec<System>,
    papers: Vec<Paper>,
    vaccines: Vec<Vaccine>,
    #[serde(default)]
    next: Vec<NextRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Grade {
    id: String,
    age: i64,
    /// Part of high school, where credits are counted.
    #[serde(default)]
    high: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Status {
    id: String,
    /// School is free; where it is not known, the board is asked.
    #[serde(default)]
    free: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct System {
    id: String,
    #[serde(default)]
    french: bool,
    #[serde(default)]
    catholic: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Paper {
    id: String,
    /// Only for a child who lives with somebody else than a parent.
    #[serde(default)]
    guardian: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Vaccine {
    id: String,
    /// A figure: only for children born from that day on.
    born_from: Option<String>,
}

impl Tables {
    fn check(self) -> Result<(), String> {
        if self.grades.is_empty() || self.systems.is_empty() || self.statuses.is_empty() {
            return Err("grades, systems and statuses must not be empty".to_owned());
        }
        let in_order = self.grades.windows(2).all(|pair| pair[0].age + 1 == pair[1].age);
        let months = [self.begins_in, self.next_year_from];
        match (in_order, months.iter().all(|month| (1..=12).contains(month))) {
            (true, true) => Ok(()),
            (false, _) => Err("each grade must be a year after the one before".to_owned()),
            (_, false) => Err("a month is a number from 1 to 12".to_owned()),
        }
    }
}

fn form(setting: &Setting<'_>) -> Result<Form, Fault> {
    let tables = setting.now::<Tables>("")?.tables;
    let statuses = tables.statuses.iter().map(|status| status.id.clone()).collect();
    Ok(Form {
        fields: vec![
            Field::new("born", Kind::Month { from: FIRST, to: setting.today }),
            Field::new("arrival", Kind::Day { from: FIRST, to: LAST }).maybe().shared("landing"),
            Field::new("status", Kind::Choice(Choices::Table(statuses))).maybe(),
            Field::new("french_right", Kind::Yes).maybe().section("systems"),
            Field::new("catholic", Kind::Yes).maybe().section("systems"),
            Field::new("with_guardian", Kind::Yes).maybe().section("papers"),
        ],
    })
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let rules = setting.now::<Tables>("")?;
    let born = given.day("born").unwrap_or(setting.today);
    let desk = Desk { setting, given, rules: &rules, born };
    let mut lines = Vec::new();
    let (outcome, state) = desk.grade(&mut lines)?;
    if state != "later" {
        desk.free(&mut lines);
    }
    desk.systems(&mut lines);
    desk.papers(&mut lines);
    desk.vaccines(&mut lines)?;
    let mut answer = Answer::new(Outcome::Say(outcome), lines, &rules.id);
    let french = if given.yes("french_right") { "french" } else { "" };
    answer.next = next_of(&rules.tables.next, &[state, french]);
    Ok(answer)
}

struct Desk<'a> {
    setting: &'a Setting<'a>,
    given: &'a Given,
    rules: &'a InForce<Tables>,
    born: Date,
}

impl Desk<'_> {
    /// The calendar year in which the school year begins that a child would enter.
    fn school_year(&self) -> i16 {
        let from = self.given.day("arrival").map_or(self.setting.today, |arrival| arrival.max(self.setting.today));
        if from.month() >= self.rules.tables.next_year_from { from.year() } else { from.year() - 1 }
    }

    fn grade(&self, lines: &mut Vec<Line>) -> Result<(Say, &'static str), Fault> {
        let (tables, setting) = (&self.rules.tables, self.setting);
        let year = self.school_year();
        let begins = Date::new(year, tables.begins_in, 1).unwrap_or(setting.today);
        let age = i64::from(year - self.born.year());
        let line = |what, value, part: String| Line::new(what, value, part).section("grade");
        lines.push(line(Say::line("school-year"), Shown::Date(begins), "begins_in".to_owned()));
        let args = vec![("age", Arg::Number(age))];
        lines.push(line(Say::Line("age", args), Shown::Remark, "grades".to_owned()));
        let from = whole(setting, &tables.compulsory_from, begins)?;
        let to = whole(setting, &tables.compulsory_to, begins)?;
        let args = vec![("from", Arg::Number(from)), ("to", Arg::Number(to))];
        // Who turns six after the first day of school has to come from the next September on (Education Act, s. 21(1)).
        let reached = age - i64::from(self.born.month() > tables.begins_in);
        let must = if (from..to).contains(&reached) { Shown::Yes } else { Shown::No };
        let first = tables.grades.first().map_or(0, |grade| grade.age);
        if age < first {
            let in_year = Date::new(self.born.year() + i16::try_from(first).unwrap_or(0), tables.begins_in, 1);
            let day = in_year.unwrap_or(begins);
            lines.push(line(Say::line("may-begin"), Shown::Date(day), "grades.0".to_owned()));
            return Ok((Say::line("later"), "later"));
        }
        let found = tables.grades.iter().enumerate().find(|(_, grade)| grade.age == age);
        let Some((at, grade)) = found else {
            lines.push(Line::remark("too-old").section("grade"));
            return Ok((Say::line("ask-board"), "ask"));
        };
        let name = Say::Rule(format!("grade-{}", grade.id));
        lines.push(line(Say::line("grade"), Shown::Say(name.clone()), format!("grades.{at}")));
        let compulsory = line(Say::Line("compulsory", args), must, "compulsory_from".to_owned());
        lines.push(compulsory.figure(&tables.compulsory_from));
        lines.push(Line::remark("assessment").section("grade"));
        if grade.high {
            for (what, figure) in [("credits", &tables.credits), ("community-hours", &tables.community_hours)] {
                let count = whole(setting, figure, begins)?;
                lines.push(line(Say::line(what), Shown::Number(count), what.replace('-', "_")).figure(figure));
            }
        }
        Ok((name, if grade.high { "high" } else { "grade" }))
    }

    fn free(&self, lines: &mut Vec<Line>) {
        let chosen = self.given.choice("status");
        let found = self.rules.tables.statuses.iter().enumerate().find(|(_, status)| status.id == chosen);
        if let Some((at, status)) = found {
            let shown = if status.free { Shown::Yes } else { Shown::Unknown };
            let what = Say::line(if status.free { "free" } else { "free-ask" });
            lines.push(Line::new(what, shown, format!("statuses.{at}")).section("grade"));
        }
    }

    /// Each system, with the way into it.
    fn systems(&self, lines: &mut Vec<Line>) {
        let right = self.given.yes("french_right");
        let catholic = self.given.maybe_yes("catholic");
        for (at, system) in self.rules.tables.systems.iter().enumerate() {
            let way = match (system.french, system.catholic) {
                (true, _) if right => "by-right",
                (true, _) => "by-committee",
                (false, true) if catholic == Some(true) => "open",
                (false, true) => "ask-catholic",
                (false, false) => "open",
            };
            let name = Say::Rule(format!("system-{}", system.id));
            let line = Line::new(name, Shown::Say(Say::line(way)), format!("systems.{at}"));
            lines.push(line.section("systems"));
        }
        lines.push(Line::remark("immersion").section("systems"));
    }

    fn papers(&self, lines: &mut Vec<Line>) {
        for (at, paper) in self.rules.tables.papers.iter().enumerate() {
            if !paper.guardian || self.given.maybe_yes("with_guardian") != Some(false) {
                let name = Say::Rule(format!("paper-{}", paper.id));
                lines.push(Line::new(name, Shown::Remark, format!("papers.{at}")).section("papers"));
            }
        }
        lines.push(Line::remark("paper-missing").section("papers"));
    }

    fn vaccines(&self, lines: &mut Vec<Line>) -> Result<(), Fault> {
        for (at, vaccine) in self.rules.tables.vaccines.iter().enumerate() {
            let name = Say::Rule(format!("vaccine-{}", vaccine.id));
            let line = Line::new(name, Shown::Remark, format!("vaccines.{at}")).section("vaccines");
            match &vaccine.born_from {
                None => lines.push(line),
                Some(figure) if self.born >= day(self.setting, figure, self.setting.today)? => {
                    lines.push(line.figure(figure));
                }
                Some(_) => {}
            }
        }
        Ok(())
    }
}
