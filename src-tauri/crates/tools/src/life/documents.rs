//! What to bring: for one counter, which papers a person has, which are missing, and what may stand in for them. The papers
//! are records, the same that tasks name and the binder ticks.

use serde::Deserialize;

use crate::{
    Answer, Arg, Choices, Fault, Field, Form, Given, Kind, Line, NextRule, Outcome, Say, Setting, Shown, Tool, next_of,
};

pub(crate) const TOOL: Tool =
    Tool { name: "documents", form, check_tables: |rule| rule.read::<Tables>().and_then(Tables::check), run };

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    purposes: Vec<Purpose>,
    #[serde(default)]
    next: Vec<NextRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Purpose {
    id: String,
    needs: Vec<Needed>,
    /// Only originals are taken.
    #[serde(default)]
    originals: bool,
    /// The rule set's word `remark-PURPOSE` says more.
    #[serde(default)]
    remark: bool,
}

/// Any one of some papers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Needed {
    /// Its name is the rule set's word `need-ID`; what else may serve, `else-ID`.
    id: String,
    /// Ids of papers.
    any: Vec<String>,
    #[serde(default, rename = "else")]
    has_else: bool,
    /// Not everybody needs it.
    #[serde(default)]
    if_it_applies: bool,
}

impl Tables {
    fn check(self) -> Result<(), String> {
        if self.purposes.is_empty() {
            return Err("purposes is empty".to_owned());
        }
        for purpose in &self.purposes {
            if let Some(need) = purpose.needs.iter().find(|need| need.any.is_empty() && !need.has_else) {
                return Err(format!("{:?} of {:?} names no paper", need.id, purpose.id));
            }
        }
        Ok(())
    }

    /// Every paper that any counter asks for, once, in the order of the table.
    fn papers(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for paper in self.purposes.iter().flat_map(|purpose| &purpose.needs).flat_map(|need| &need.any) {
            if !all.contains(paper) {
                all.push(paper.clone());
            }
        }
        all
    }
}

fn form(setting: &Setting<'_>) -> Result<Form, Fault> {
    let tables = setting.now::<Tables>("")?.tables;
    let purposes = tables.purposes.iter().map(|purpose| purpose.id.clone()).collect();
    let papers = Choices::Records { kind: "paper", ids: tables.papers() };
    Ok(Form {
        fields: vec![
            Field::new("purpose", Kind::Choice(Choices::Table(purposes))),
            Field::new("have", Kind::Many(papers)).maybe().shared("papers"),
        ],
    })
}

fn paper(id: &str) -> Say {
    Say::Name { kind: "paper", id: id.to_owned() }
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let rules = setting.now::<Tables>("")?;
    let chosen = rules.tables.purposes.iter().enumerate().find(|(_, it)| it.id == given.choice("purpose"));
    let Some((at, purpose)) = chosen else {
        return Err(Fault::Tables { rule_set: rules.id, reason: "purposes has changed".to_owned() });
    };
    let have = given.many("have");
    let mut lines = Vec::new();
    let mut used: Vec<&String> = Vec::new();
    let (mut missing, mut to_translate) = (0, false);
    for (index, need) in purpose.needs.iter().enumerate() {
        let part = format!("purposes.{at}.needs.{index}");
        let name = Say::Rule(format!("need-{}", need.id));
        // One paper proves one thing only.
        let has = need.any.iter().find(|id| have.contains(id) && !used.contains(id));
        let (shown, section) = match (has, need.if_it_applies) {
            (Some(id), _) => (Shown::Say(paper(id)), "have"),
            (None, true) => (Shown::Unknown, "if-it-applies"),
            (None, false) => (Shown::No, "missing"),
        };
        lines.push(Line::new(name, shown, part.as_str()).section(section));
        if let Some(id) = has {
            used.push(id);
            let record = setting.library.record("paper", id);
            to_translate |= record.is_some_and(|record| record.value()["translate"] == true);
            continue;
        }
        missing += i64::from(!need.if_it_applies);
        if need.any.len() + usize::from(need.has_else) > 1 {
            lines.push(Line::new(Say::line("one-of"), Shown::Remark, part.as_str()).section(section));
        }
        for id in &need.any {
            lines.push(Line::new(paper(id), Shown::Remark, part.as_str()).section(section));
        }
        if need.has_else {
            let other = Say::Rule(format!("else-{}", need.id));
            lines.push(Line::new(other, Shown::Remark, part.as_str()).section(section));
        }
    }
    // What is there stands before what is missing, and that before what may not be needed.
    lines.sort_by_key(|line| ["missing", "if-it-applies", "have"].iter().position(|section| *section == line.section));
    for (holds, remark) in [(purpose.originals, "originals"), (to_translate, "translate")] {
        if holds {
            lines.push(Line::remark(remark).section("remarks"));
        }
    }
    if purpose.remark {
        let word = Say::Rule(format!("remark-{}", purpose.id));
        lines.push(Line::new(word, Shown::Remark, format!("purposes.{at}")).section("remarks"));
    }
    let outcome = match missing {
        0 => Say::line("complete"),
        count => Say::Line("missing", vec![("count", Arg::Number(count))]),
    };
    let mut answer = Answer::new(Outcome::Say(outcome), lines, &rules.id);
    answer.next = next_of(&rules.tables.next, &[purpose.id.as_str()]);
    answer.extra.insert("missing".to_owned(), missing.into());
    Ok(answer)
}
