//! The tools over the packs: their forms and answers in words.

mod form;
mod found;
mod known;
mod library;
mod results;
mod rules;
mod says;
mod shelf;
mod text;
mod told;
mod written;

use jiff::civil::Date;
use portage_tools::{Answer, Fault, TOOLS, Tool, tool};
use serde_json::{Map, Value};

use crate::{
    AppError, Portage,
    reader::Reader,
    view::{FieldFault, ResultEntry, ResultRules, RuleSetView, ToolAnswer, ToolForm, ToolLine, ToolReply},
};

pub(crate) use found::tool_pages;
pub(crate) use library::Shelf;
pub(crate) use rules::RuleSets;
use says::Sayer;
pub(crate) use says::plain;

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
        Ok(there.map(|tool| ToolLine { name: tool.name.to_owned(), need: shelf::need(tool.name) }).collect())
    }

    /// What a tool asks, with what the person has told already.
    pub fn tool_form(&self, name: &str, lang: &str) -> Result<ToolForm, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        // Who has locked their data is asked everything.
        let known = self.known(&reader).ok();
        let desk = Desk::open(name, &reader)?;
        Ok(desk.sayer()?.form(&|shared| known.as_ref().map(|known| known.of(shared)).unwrap_or_default()))
    }

    /// What a tool says to an input, which is a JSON object. Nothing is kept.
    pub fn tool_reply(&self, name: &str, input: &str, lang: &str) -> Result<ToolReply, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        Desk::open(name, &reader)?.reply(input)
    }

    /// Keeps what an input that the tool takes tells of things that other tools ask too.
    pub fn remember_answers(&self, name: &str, input: &str) -> Result<(), AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, "en");
        let desk = Desk::open(name, &reader)?;
        let input = object(input)?;
        let form = desk.rules.ask(&desk.library, desk.tool.form)?;
        if form.read(&input).is_ok() { self.remember(&form, &input) } else { Ok(()) }
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
        let desk = Desk::open(name, &reader)?;
        Ok(inputs.iter().map(|input| desk.answer(input)).collect())
    }
}

/// A tool with its rules and whoever reads.
pub(crate) struct Desk<'a> {
    tool: &'static Tool,
    rules: RuleSets,
    reader: &'a Reader<'a>,
    /// Read once, however many inputs are answered.
    library: Shelf<'a>,
}

impl<'a> Desk<'a> {
    fn open(name: &str, reader: &'a Reader<'a>) -> Result<Self, AppError> {
        let not_found = || AppError::NotFound { kind: "tool".to_owned(), id: name.to_owned() };
        let tool = tool(name).ok_or_else(not_found)?;
        let rules = RuleSets::read(reader, name)?;
        if rules.is_empty() { Err(not_found()) } else { Ok(Self { tool, rules, reader, library: Shelf::new(reader) }) }
    }

    fn sayer(&self) -> Result<Sayer<'_>, AppError> {
        let form = self.rules.ask(&self.library, self.tool.form)?;
        Sayer::new(self.tool.name, form, &self.rules, self.reader)
    }

    fn answer(&self, input: &Map<String, Value>) -> Result<Answered, AppError> {
        let answer = self.rules.ask(&self.library, |setting| self.tool.answer(setting, input))?;
        let view = self.sayer()?.answer(&answer)?;
        Ok(Answered { answer, view })
    }
}

impl Desk<'_> {
    fn reply(&self, input: &str) -> Result<ToolReply, AppError> {
        let given = object(input)?;
        match self.answer(&given) {
            Ok(Answered { view, .. }) => {
                let sayer = self.sayer()?;
                let told = sayer.told(&given);
                Ok(ToolReply {
                    text: sayer.as_text(&view, &told),
                    keep: Some(self.keep(input, &view)),
                    answer: Some(view),
                    told,
                    faults: Vec::new(),
                })
            }
            Err(AppError::Tool(Fault::Bad(bad))) => {
                let sayer = self.sayer()?;
                let faults = bad.iter().map(|bad| FieldFault { field: bad.field.clone(), message: sayer.fault(bad) });
                Ok(ToolReply { faults: faults.collect(), ..ToolReply::default() })
            }
            Err(error) => Err(error),
        }
    }

    fn keep(&self, input: &str, view: &ToolAnswer) -> ResultEntry {
        let used =
            |rules: &RuleSetView| ResultRules { id: rules.id.clone(), effective_from: rules.effective_from.clone() };
        ResultEntry {
            tool: self.tool.name.to_owned(),
            input: input.to_owned(),
            on: self.reader.today.to_string(),
            outcome: view.outcome.text.replace(['\u{2068}', '\u{2069}'], ""),
            lang: self.reader.lang.to_owned(),
            rules: view.rule_sets.iter().map(used).collect(),
        }
    }
}

/// An input as the window sends it.
fn object(input: &str) -> Result<Map<String, Value>, AppError> {
    // Where in it, and not what stands there.
    let unreadable = |error: serde_json::Error| format!("the input of a tool, column {}", error.column());
    serde_json::from_str(input).map_err(|error| AppError::Unexpected { what: unreadable(error) })
}
