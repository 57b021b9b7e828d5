use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Links;

/// An interview that leads a person to what holds for them: one question at a time, each answer with a way on, until an end.
/// Editors write and change one without any code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelfCheck {
    /// The page of the body that is responsible.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub official: Links,
    /// The id of the first question.
    pub start: String,
    pub questions: Vec<Question>,
    pub ends: Vec<End>,
}

/// Questions and ends share one set of ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: String,
    pub answers: Vec<Way>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    pub id: String,
    /// The question or end that this answer leads to.
    pub to: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    pub id: String,
    pub verdict: Verdict,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guides: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tools: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Do not go on.
    Stop,
    /// Look twice, or ask somebody.
    Careful,
    /// Nothing speaks against it.
    Fine,
    /// What holds, without a judgement.
    Know,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelfCheckText {
    pub title: String,
    pub lead: String,
    /// By the id of the question.
    pub questions: BTreeMap<String, QuestionText>,
    /// By the id of the end.
    pub ends: BTreeMap<String, EndText>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionText {
    pub ask: String,
    /// What the question means, or how to find it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// By the id of the answer.
    pub answers: BTreeMap<String, String>,
    /// By the id of the answer: why it counts, told at the end.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub because: BTreeMap<String, String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndText {
    pub title: String,
    pub text: String,
}

/// The most questions of one self-check; beyond it nobody sees whether it is right.
pub const MAX_QUESTIONS: usize = 100;

/// What is wrong with the ways of a self-check.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wrong {
    /// It has more than [`MAX_QUESTIONS`] questions; its ways are not looked at.
    TooLong,
    /// Two questions or ends have the same id, or two answers of a question.
    Twice(String),
    /// `start` names no question.
    NoStart(String),
    /// A question has fewer than two answers.
    NoChoice(String),
    /// An answer of a question leads nowhere.
    Nowhere { question: String, to: String },
    /// Whoever comes here can come here again.
    Cycle(String),
    /// Nobody ever comes here.
    Unreached(String),
}

impl SelfCheck {
    /// Everything that is wrong with its ways, sorted; nothing in one that always comes to an end.
    pub fn wrong(&self) -> Vec<Wrong> {
        if self.questions.len() > MAX_QUESTIONS {
            return vec![Wrong::TooLong];
        }
        let mut wrong = BTreeSet::new();
        let mut ids = BTreeSet::new();
        for id in self.questions.iter().map(|question| &question.id).chain(self.ends.iter().map(|end| &end.id)) {
            if !ids.insert(id.as_str()) {
                wrong.insert(Wrong::Twice(id.clone()));
            }
        }
        for question in &self.questions {
            let answers: BTreeSet<&str> = question.answers.iter().map(|way| way.id.as_str()).collect();
            if answers.len() < question.answers.len() {
                wrong.insert(Wrong::Twice(question.id.clone()));
            }
            if question.answers.len() < 2 {
                wrong.insert(Wrong::NoChoice(question.id.clone()));
            }
            for way in question.answers.iter().filter(|way| !ids.contains(way.to.as_str())) {
                wrong.insert(Wrong::Nowhere { question: question.id.clone(), to: way.to.clone() });
            }
        }
        if self.question(&self.start).is_none() {
            wrong.insert(Wrong::NoStart(self.start.clone()));
        }
        let mut reached = BTreeSet::new();
        self.walk(&self.start, &mut Vec::new(), &mut reached, &mut wrong);
        if self.question(&self.start).is_some() {
            wrong.extend(ids.into_iter().filter(|id| !reached.contains(id)).map(|id| Wrong::Unreached(id.to_owned())));
        }
        wrong.into_iter().collect()
    }

    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    pub fn end(&self, id: &str) -> Option<&End> {
        self.ends.iter().find(|end| end.id == id)
    }

    fn walk<'a>(
        &'a self,
        id: &'a str,
        path: &mut Vec<&'a str>,
        reached: &mut BTreeSet<&'a str>,
        wrong: &mut BTreeSet<Wrong>,
    ) {
        if path.contains(&id) {
            wrong.insert(Wrong::Cycle(id.to_owned()));
            return;
        }
        // Ways may meet again; what lies behind was walked the first time.
        if !reached.insert(id) {
            return;
        }
        path.push(id);
        for way in self.question(id).into_iter().flat_map(|question| &question.answers) {
            self.walk(&way.to, path, reached, wrong);
        }
        path.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A check of questions `id: to to …` and ends.
    fn check(start: &str, questions: &[&str], ends: &[&str]) -> SelfCheck {
        let question = |text: &&str| {
            let (id, to) = text.split_once(':').unwrap();
            let way = |(at, to): (usize, &str)| Way { id: format!("a{at}"), to: to.to_owned() };
            Question { id: id.to_owned(), answers: to.split_whitespace().enumerate().map(way).collect() }
        };
        let end = |id: &&str| End {
            id: (*id).to_owned(),
            verdict: Verdict::Know,
            tasks: vec![],
            guides: vec![],
            services: vec![],
            contacts: vec![],
            tools: vec![],
        };
        SelfCheck {
            official: Links::new(),
            start: start.to_owned(),
            questions: questions.iter().map(question).collect(),
            ends: ends.iter().map(end).collect(),
        }
    }

    #[test]
    fn ways_may_part_and_meet_again() {
        assert_eq!(check("a", &["a: b c", "b: c x", "c: x y"], &["x", "y"]).wrong(), []);
    }

    #[test]
    fn every_wrong_way_is_told() {
        let told = |start, questions: &[&str], ends: &[&str]| check(start, questions, ends).wrong();
        let id = str::to_owned;
        assert_eq!(told("a", &["a: x y", "a: x y"], &["x", "y"]), [Wrong::Twice(id("a"))]);
        assert_eq!(told("b", &["a: x y"], &["x", "y"]), [Wrong::NoStart(id("b"))]);
        assert_eq!(told("a", &["a: x"], &["x"]), [Wrong::NoChoice(id("a"))]);
        assert_eq!(told("a", &["a: x z"], &["x"]), [Wrong::Nowhere { question: id("a"), to: id("z") }]);
        assert_eq!(told("a", &["a: b x", "b: a x"], &["x"]), [Wrong::Cycle(id("a"))]);
        assert_eq!(told("a", &["a: a x"], &["x"]), [Wrong::Cycle(id("a"))]);
        assert_eq!(
            told("a", &["a: x y", "b: x y"], &["x", "y", "z"]),
            [Wrong::Unreached(id("b")), Wrong::Unreached(id("z"))]
        );
    }
}
