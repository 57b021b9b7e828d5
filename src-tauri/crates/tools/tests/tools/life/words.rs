//! Every word that a tool of daily life shows is there in every language, and every figure and way on that it names.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::Date;
use portage_tools::{Answer, Arg, Choices, Field, Form, Kind, Library as _, Line, Outcome, Say, Setting, Shown, tool};
use serde_json::Value;

use crate::shelf::{SHELF, Shelf, TODAY};

/// Each language with the ids of its messages.
static MESSAGES: LazyLock<Vec<(String, BTreeSet<String>)>> = LazyLock::new(|| {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales");
    let folders = std::fs::read_dir(locales).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    folders.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), messages(&path))).collect()
});

fn messages(folder: &Path) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let id = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned()).filter(|id| !id.starts_with(' '));
        ids.extend(text.lines().filter_map(id));
    }
    ids
}

fn message(id: &str) {
    let id = &id.replace('_', "-");
    for (lang, ids) in MESSAGES.iter() {
        assert!(ids.contains(id), "{lang} has no message {id}");
    }
}

/// A tool, and the words of the rule sets that an answer stands on.
struct Words<'a> {
    tool: &'a str,
    rule_sets: Vec<&'a Value>,
}

impl<'a> Words<'a> {
    fn of(tool: &'a str) -> Self {
        let rule_sets = SHELF.texts().filter(|(name, _)| *name == tool).map(|(_, text)| text).collect();
        Self { tool, rule_sets }
    }

    fn rule(&self, key: &str) {
        for lang in ["en", "fr"] {
            let known = self.rule_sets.iter().any(|text| text[lang]["words"][key].is_string());
            assert!(known, "the rules of {} have no word {key} in {lang}", self.tool);
        }
    }

    fn say(&self, say: &Say) {
        match say {
            Say::Line(key, args) => {
                message(&format!("tool-{}-line-{key}", self.tool));
                for (_, arg) in args {
                    if let Arg::Say(say) = arg {
                        self.say(say);
                    }
                }
            }
            Say::Rule(key) => self.rule(key),
            Say::Name { kind, id } => {
                // Occupations and organizations are put in by the tests that name them.
                assert!(*kind != "paper" || SHELF.record(kind, id).is_some(), "there is no {kind} {id}");
            }
            Say::Choice(..) | Say::Text { .. } => {}
        }
    }

    fn line(&self, line: &Line) {
        self.say(&line.what);
        if let Shown::Say(say) = &line.value {
            self.say(say);
        }
        if let Some(figure) = &line.figure {
            SHELF.figure(figure);
        }
        if !line.section.is_empty() {
            message(&format!("tool-{}-section-{}", self.tool, line.section));
        }
    }

    fn fields(&self, above: &str, fields: &[Field]) {
        for field in fields {
            let path = if above.is_empty() { field.name.to_owned() } else { format!("{above}-{}", field.name) };
            message(&format!("tool-{}-field-{path}", self.tool));
            if !field.section.is_empty() {
                message(&format!("tool-{}-section-{}", self.tool, field.section));
            }
            match &field.kind {
                Kind::Choice(choices) | Kind::Many(choices) => self.choices(&path, choices),
                Kind::Group(fields) => self.fields(&path, fields),
                _ => {}
            }
        }
    }

    fn choices(&self, path: &str, choices: &Choices) {
        for choice in choices.all() {
            match choices {
                Choices::Code(_) => message(&format!("tool-{}-choice-{path}-{choice}", self.tool)),
                Choices::Table(_) => self.rule(&format!("{path}-{choice}")),
                Choices::Messages { prefix, .. } => message(&format!("{prefix}-{choice}")),
                Choices::Records { kind, .. } => {
                    assert!(SHELF.record(kind, choice).is_some(), "there is no {kind} {choice}");
                }
            }
        }
    }
}

/// The answer of a tool on the day of the tests, with every word that it needs.
pub fn told(name: &str, input: &Value) -> Answer {
    told_on(name, input, TODAY)
}

pub fn told_on(name: &str, input: &Value, today: Date) -> Answer {
    told_of(&SHELF, name, input, today)
}

pub fn told_of(shelf: &Shelf, name: &str, input: &Value, today: Date) -> Answer {
    let answer = shelf.ask_on(name, input, today).unwrap_or_else(|fault| panic!("{name} {input}: {fault}"));
    let words = Words::of(name);
    answer.lines.iter().for_each(|line| words.line(line));
    answer.would_change.iter().for_each(|change| words.say(&change.what));
    if let Outcome::Say(say) = &answer.outcome {
        words.say(say);
    }
    answer.about.iter().for_each(|about| words.say(about));
    answer
}

/// The line of an answer with this message or word.
pub fn line<'a>(answer: &'a Answer, key: &str) -> &'a Line {
    find(answer, key).unwrap_or_else(|| panic!("no line {key} in {:#?}", answer.lines))
}

pub fn find<'a>(answer: &'a Answer, key: &str) -> Option<&'a Line> {
    answer.lines.iter().find(|line| {
        matches!(&line.what, Say::Line(what, _) if *what == key) || matches!(&line.what, Say::Rule(word) if word == key)
    })
}

/// What a line shows, as short text: an amount, a day, yes.
pub fn shown(answer: &Answer, key: &str) -> String {
    text(&line(answer, key).value)
}

pub fn text(shown: &Shown) -> String {
    match shown {
        Shown::Money(money) => money.to_string(),
        Shown::Date(day) => day.to_string(),
        Shown::Number(number) | Shown::Days(number) => number.to_string(),
        Shown::Decimal(number) => number.to_string(),
        Shown::Points { points, .. } => points.to_string(),
        Shown::Say(say) => said(say),
        Shown::Yes => "yes".to_owned(),
        Shown::No => "no".to_owned(),
        Shown::Unknown => "unknown".to_owned(),
        Shown::Remark => "remark".to_owned(),
    }
}

pub fn said(say: &Say) -> String {
    match say {
        Say::Line(key, _) => (*key).to_owned(),
        Say::Rule(key) => key.clone(),
        Say::Choice(_, choice) => choice.clone(),
        Say::Name { id, .. } => id.clone(),
        Say::Text { field, at, .. } => format!("{field}.{at}"),
    }
}

pub fn outcome(answer: &Answer) -> String {
    match &answer.outcome {
        Outcome::Points { total, .. } => total.to_string(),
        Outcome::Money(money) => money.to_string(),
        Outcome::Say(say) => said(say),
        Outcome::Days(days) => days.to_string(),
        Outcome::Date(day) => day.to_string(),
    }
}

/// The form of a tool, every word of which is there.
pub fn form(name: &str) -> Form {
    let rules = SHELF.rules_of(name);
    let tool = tool(name).unwrap();
    let form = (tool.form)(&Setting { rules: &rules, library: &*SHELF, today: TODAY }).unwrap();
    message(&format!("tool-{name}-question"));
    message(&format!("tool-{name}-about"));
    Words::of(name).fields("", &form.fields);
    form
}

#[test]
fn every_word_of_the_forms_is_there() {
    const TOOLS: &[&str] =
        &["work", "rent", "driving", "school", "eligibility", "benefits", "documents", "times", "occupation", "budget"];
    for name in TOOLS {
        assert!(!form(name).fields.is_empty(), "{name}");
    }
}
