//! The tools over the packs: their forms and answers in words.

mod form;
mod library;
mod rules;
mod says;
mod written;

use jiff::civil::Date;
use portage_tools::{Answer, Fault, TOOLS, Tool, tool};
use serde_json::{Map, Value};

use crate::{
    AppError, Portage,
    reader::Reader,
    view::{FieldFault, ToolAnswer, ToolForm, ToolLine, ToolReply},
};

pub(crate) use library::Shelf;
pub(crate) use rules::RuleSets;
use says::Sayer;

/// An answer as programs read it, and in words.
pub struct Answered {
    pub answer: Answer,
    pub view: ToolAnswer,
}

impl Portage {
    /// The tools that this version has and this copy has rules for.
    pub fn tools(&self) -> Result<Vec<ToolLine>, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, "en");
        let names = RuleSets::names(&reader)?;
        let there = TOOLS.iter().filter(|tool| names.iter().any(|name| name == tool.name));
        Ok(there.map(|tool| ToolLine { name: tool.name.to_owned() }).collect())
    }

    /// What a tool asks, with what the person has told already.
    pub fn tool_form(&self, name: &str, lang: &str) -> Result<ToolForm, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        self.desk(name, &reader)?.form(&|_| None)
    }

    /// What a tool says to an input, which is a JSON object.
    pub fn tool_reply(&self, name: &str, input: &str, lang: &str) -> Result<ToolReply, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let desk = self.desk(name, &reader)?;
        let input: Map<String, Value> = serde_json::from_str(input)
            .map_err(|error| AppError::Unexpected { what: format!("the input of a tool: {error}") })?;
        match desk.answer(&input) {
            Ok(answered) => Ok(ToolReply { answer: Some(answered.view), faults: Vec::new() }),
            Err(AppError::Tool(Fault::Bad(bad))) => {
                let sayer = desk.sayer()?;
                let faults = bad.iter().map(|bad| FieldFault { field: bad.field.clone(), message: sayer.fault(bad) });
                Ok(ToolReply { answer: None, faults: faults.collect() })
            }
            Err(error) => Err(error),
        }
    }

    /// The answers of a tool to many inputs on a day, in their order.
    pub fn tool_answers(
        &self,
        name: &str,
        inputs: &[Map<String, Value>],
        today: Option<Date>,
        lang: &str,
    ) -> Result<Vec<Result<Answered, AppError>>, AppError> {
        let live = self.live()?;
        let reader = Reader::new(&live.generation, lang, today.unwrap_or_else(|| self.clock.today()));
        let desk = self.desk(name, &reader)?;
        Ok(inputs.iter().map(|input| desk.answer(input)).collect())
    }

    fn desk<'a>(&self, name: &str, reader: &'a Reader<'a>) -> Result<Desk<'a>, AppError> {
        let not_found = || AppError::NotFound { kind: "tool".to_owned(), id: name.to_owned() };
        let tool = tool(name).ok_or_else(not_found)?;
        let rules = RuleSets::read(reader, name)?;
        if rules.is_empty() { Err(not_found()) } else { Ok(Desk { tool, rules, reader }) }
    }
}

/// A tool with its rules and whoever reads.
pub(crate) struct Desk<'a> {
    tool: &'static Tool,
    rules: RuleSets,
    reader: &'a Reader<'a>,
}

impl<'a> Desk<'a> {
    fn sayer(&self) -> Result<Sayer<'_>, AppError> {
        let form = self.rules.ask(self.reader, self.tool.form)?;
        Sayer::new(self.tool.name, form, &self.rules, self.reader)
    }

    fn form(&self, known: &dyn Fn(&str) -> Option<Value>) -> Result<ToolForm, AppError> {
        self.sayer()?.form(known)
    }

    fn answer(&self, input: &Map<String, Value>) -> Result<Answered, AppError> {
        let answer = self.rules.ask(self.reader, |setting| self.tool.answer(setting, input))?;
        let view = self.sayer()?.answer(&answer)?;
        Ok(Answered { answer, view })
    }
}
