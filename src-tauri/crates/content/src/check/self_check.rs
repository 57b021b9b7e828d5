//! Self-checks: every way comes to an end, leads on from there to what exists, and has its words.

use super::{Check, Locus, at};
use crate::{Doc, Key, MAX_QUESTIONS, Record, SOURCE_LANGS, SelfCheck, SelfCheckText, Wrong};

impl Check<'_> {
    pub(super) fn self_check(&mut self, key: &Key, body: &SelfCheck) {
        self.links(key, &body.official);
        let taken = |(of, record): (&&Key, &&Record)| of.kind == "rule_set" && record.value()["tool"] == key.id;
        if self.keys.iter().any(taken) {
            let message = format!("there is a tool {:?}; self-checks and tools share their names", key.id);
            self.error("bad-value", at(key, "id", &key.id), message);
        }
        for wrong in body.wrong() {
            let (about, message) = match wrong {
                Wrong::TooLong => (
                    String::new(),
                    format!("there are more than {MAX_QUESTIONS} questions; make two self-checks of it"),
                ),
                Wrong::Twice(id) => {
                    let message = format!("{id:?} is there twice, or two of its answers have one id");
                    (id, message)
                }
                Wrong::NoStart(id) => {
                    let message = format!("start names {id:?}, which is no question");
                    (id, message)
                }
                Wrong::NoChoice(id) => {
                    let message = format!("the question {id:?} needs two answers or more");
                    (id, message)
                }
                Wrong::Nowhere { question, to } => {
                    let message = format!("an answer of {question:?} leads to {to:?}, which is no question and no end");
                    (to, message)
                }
                Wrong::Cycle(id) => {
                    let message = format!("whoever comes to {id:?} can come there again and again; lead one answer on");
                    (id, message)
                }
                Wrong::Unreached(id) => {
                    let message = format!("no answer leads to {id:?}; lead one there, or take it out");
                    (id, message)
                }
            };
            self.error("bad-way", at(key, "questions", &about), message);
        }
        for end in &body.ends {
            self.all_known(key, "task", &end.tasks, "ends");
            self.all_known(key, "guide", &end.guides, "ends");
            self.all_known(key, "service", &end.services, "ends");
            self.all_known(key, "contact", &end.contacts, "ends");
            self.tools(key, &end.tools);
        }
        for lang in SOURCE_LANGS {
            self.self_check_words(key, body, lang);
        }
    }

    /// Whether each question, answer and end has its words in a language, and no words are left over.
    fn self_check_words(&mut self, key: &Key, body: &SelfCheck, lang: &str) {
        let text_key = Key::text(&key.kind, &key.id, lang);
        // That a language is missing altogether is told elsewhere.
        let Some(record) = self.keys.get(&text_key) else { return };
        let text: SelfCheckText = match record.view::<Doc<SelfCheckText>>() {
            Ok(doc) => doc.body,
            Err(error) => return self.error("wrong-shape", at(&text_key, "", ""), error.to_string()),
        };
        let mut say = |field: &str, about: &str, message: String| {
            self.error("missing-field", Locus { value: None, ..at(&text_key, field, about) }, message);
        };
        let empty = |text: Option<&String>| text.is_none_or(|text| text.trim().is_empty());
        for question in &body.questions {
            let words = text.questions.get(&question.id);
            if empty(words.map(|words| &words.ask)) {
                say("questions", &question.id, format!("the question {:?} has no words", question.id));
            }
            for way in &question.answers {
                if empty(words.and_then(|words| words.answers.get(&way.id))) {
                    let message = format!("the answer {:?} of {:?} has no words", way.id, question.id);
                    say("questions", &question.id, message);
                }
            }
            let ways: Vec<&String> = question.answers.iter().map(|way| &way.id).collect();
            for id in words.into_iter().flat_map(|words| words.answers.keys().chain(words.because.keys())) {
                if !ways.contains(&id) {
                    say("questions", id, format!("{:?} has no answer {id:?}", question.id));
                }
            }
        }
        for end in &body.ends {
            let words = text.ends.get(&end.id);
            if empty(words.map(|words| &words.title)) || empty(words.map(|words| &words.text)) {
                say("ends", &end.id, format!("the end {:?} needs a title and a text", end.id));
            }
        }
        for id in text.questions.keys().filter(|id| body.question(id).is_none()) {
            say("questions", id, format!("there are words for {id:?}, which is no question"));
        }
        for id in text.ends.keys().filter(|id| body.end(id).is_none()) {
            say("ends", id, format!("there are words for {id:?}, which is no end"));
        }
    }
}
