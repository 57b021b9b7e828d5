//! `tool`: what the calculators answer to inputs in JSON.

use std::cell::RefCell;
use std::fmt::{self, Write as _};
use std::fs;
use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;
use portage_app::{
    Answered, AppError,
    view::{FieldKind, FieldView, ToolAnswer, ToolForm, ValueView},
};
use portage_tools::{BadInput, Fault, Line, Outcome, Shown};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value, json};

use crate::answer::{Answer, Failure};
use crate::device::Device;

#[derive(Args)]
pub struct Tool {
    /// The tool, such as crs
    name: String,
    /// A file with one JSON object; `--form` tells its fields
    #[arg(long, value_name = "FILE", required_unless_present = "form")]
    input: Option<PathBuf>,
    /// The file holds many JSON objects, one a line; so does the answer
    #[arg(long, requires = "input")]
    batch: bool,
    /// Tell what the tool asks
    #[arg(long, conflicts_with = "input")]
    form: bool,
    /// The day on which it is asked; today if not given
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
    #[arg(long, default_value = "en")]
    lang: String,
}

impl Tool {
    pub fn run(self, device: &Device) -> Result<Answer, Failure> {
        let portage = device.reader()?;
        let Some(file) = &self.input else {
            let form = portage.tool_form(&self.name, &self.lang)?;
            return Ok(Answer::done(form_text(&form), &form));
        };
        let bytes = fs::read(file).map_err(|error| Failure(format!("cannot read {}: {error}", file.display())))?;
        // Line by line, so that one that is no text takes no other with it.
        let read: Vec<Result<Map<String, Value>, Refused>> = if self.batch {
            bytes
                .split(|byte| *byte == b'\n')
                .filter(|line| !without_mark(line).trim_ascii().is_empty())
                .map(object)
                .collect()
        } else {
            vec![object(&bytes)]
        };
        let inputs: Vec<Map<String, Value>> = read.iter().filter_map(|input| input.as_ref().ok().cloned()).collect();
        let mut answers = portage.tool_answers(&self.name, &inputs, self.today, &self.lang)?.into_iter();
        let mut results = Vec::with_capacity(read.len());
        for input in read {
            let result = match input {
                Ok(_) => match answers.next() {
                    Some(Ok(answered)) => Ok(answered),
                    Some(Err(AppError::Tool(Fault::Bad(bad)))) => Err(Refused::of(&bad)),
                    Some(Err(error)) => return Err(error.into()),
                    None => return Err(Failure("an input has no answer".to_owned())),
                },
                Err(refused) => Err(refused),
            };
            results.push(result);
        }
        Ok(if self.batch { batch(&results) } else { one(results) })
    }
}

/// Why an input has no answer.
struct Refused {
    /// All that is wrong; the first is told as the error.
    wrong: Vec<Value>,
    text: String,
}

impl Refused {
    fn of(bad: &[BadInput]) -> Self {
        let told = |bad: &BadInput| {
            json!({
                "field": bad.field,
                "found": bad.found,
                "allowed": bad.allowed.to_string(),
                "message": bad.to_string(),
            })
        };
        Self {
            wrong: bad.iter().map(told).collect(),
            text: bad.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        }
    }

    fn json(&self) -> Value {
        let mut error = json!({"error": self.wrong.first()});
        if self.wrong.len() > 1 {
            error["errors"] = self.wrong.clone().into();
        }
        error
    }
}

/// Without the mark that some programs put before a text.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}

fn object(bytes: &[u8]) -> Result<Map<String, Value>, Refused> {
    let twice = RefCell::new(Vec::new());
    let mut reader = serde_json::Deserializer::from_slice(without_mark(bytes));
    let read = Once { path: String::new(), twice: &twice }.deserialize(&mut reader).and_then(|value| {
        reader.end()?;
        serde_json::from_value(value)
    });
    let refused = |field: Option<&str>, allowed: &str, message: String| {
        let wrong = json!({"field": field, "found": null, "allowed": allowed, "message": message});
        Refused { wrong: vec![wrong], text: message }
    };
    match (read, twice.into_inner().first()) {
        (Err(error), _) => Err(refused(None, "a JSON object", format!("the input is not a JSON object: {error}"))),
        (Ok(_), Some(field)) => {
            let message = format!("{field} is given twice; it must be given once");
            Err(refused(Some(field), "given once", message))
        }
        (Ok(object), None) => Ok(object),
    }
}

/// Reads a value and notes each name that is given twice: nobody can know which of the two is meant.
struct Once<'a> {
    path: String,
    twice: &'a RefCell<Vec<String>>,
}

impl<'de> DeserializeSeed<'de> for Once<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Once<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        while let Some(item) =
            items.next_element_seed(Once { path: format!("{}.{}", self.path, all.len()), twice: self.twice })?
        {
            all.push(item);
        }
        Ok(all.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut all = Map::new();
        while let Some(name) = entries.next_key::<String>()? {
            let path = if self.path.is_empty() { name.clone() } else { format!("{}.{name}", self.path) };
            let value = entries.next_value_seed(Once { path: path.clone(), twice: self.twice })?;
            if all.insert(name, value).is_some() {
                self.twice.borrow_mut().push(path);
            }
        }
        Ok(all.into())
    }
}

fn one(mut results: Vec<Result<Answered, Refused>>) -> Answer {
    match results.pop() {
        Some(Ok(answered)) => Answer::done(receipt(&answered.view), &result(&answered)),
        Some(Err(refused)) => {
            crate::answer::complain(&refused.text);
            Answer::refused("", &refused.json())
        }
        None => Answer::refused("", &json!({})),
    }
}

fn batch(results: &[Result<Answered, Refused>]) -> Answer {
    let refused = results.iter().filter(|result| result.is_err()).count();
    let lines: Vec<Value> = results.iter().map(|each| each.as_ref().map_or_else(Refused::json, result)).collect();
    if refused > 0 {
        crate::answer::complain(&format!("{refused} of {} inputs are refused", lines.len()));
    }
    Answer { done: refused == 0, ..Answer::lines(&lines) }
}

/// An answer as a program reads it.
fn result(answered: &Answered) -> Value {
    let Answered { answer, view } = answered;
    let mut result = Map::new();
    match &answer.outcome {
        Outcome::Points { total, of } => {
            result.insert("total".to_owned(), json!(total));
            result.extend(of.map(|of| ("of".to_owned(), json!(of))));
        }
        Outcome::Money(money) => _ = result.insert("total".to_owned(), number(&money.to_string())),
        Outcome::Days(days) => _ = result.insert("total".to_owned(), json!(days)),
        Outcome::Date(day) => _ = result.insert("outcome".to_owned(), json!(day)),
        Outcome::Say(_) => _ = result.insert("outcome".to_owned(), json!(plain(&view.outcome.text))),
    }
    if !answer.components.is_empty() {
        let components: Map<String, Value> =
            answer.components.iter().map(|(name, points)| ((*name).to_owned(), json!(points))).collect();
        result.insert("components".to_owned(), components.into());
    }
    result.extend(answer.extra.clone());
    let lines: Vec<Value> =
        answer.lines.iter().zip(&view.lines).map(|(line, shown)| line_json(line, shown, view)).collect();
    result.insert("lines".to_owned(), lines.into());
    let changes: Vec<Value> = answer
        .would_change
        .iter()
        .zip(&view.would_change)
        .map(|(change, shown)| json!({"what": plain(&shown.what.text), "outcome": plain(&shown.outcome), "by": change.by}))
        .collect();
    result.insert("would_change".to_owned(), changes.into());
    let next: Vec<Value> = answer.next.iter().map(|next| json!({"kind": next.kind, "id": next.id})).collect();
    result.insert("next".to_owned(), next.into());
    let rules: Vec<Value> = view.rule_sets.iter().map(rule_json).collect();
    result.insert("rule_set".to_owned(), rules.first().cloned().unwrap_or_default());
    if rules.len() > 1 {
        result.insert("rule_sets".to_owned(), rules.into());
    }
    Value::Object(result)
}

fn rule_json(rules: &portage_app::view::RuleSetView) -> Value {
    let official = rules.official.as_ref().or(rules.provenance.sources.first()).map(|link| &link.url);
    json!({
        "id": rules.id,
        "title": rules.title,
        "effective_from": rules.effective_from,
        "source": official,
        "review_by": rules.review_by,
        "stale": rules.stale,
    })
}

fn line_json(line: &Line, shown: &portage_app::view::AnswerLine, view: &ToolAnswer) -> Value {
    let (value, of) = match &line.value {
        Shown::Points { points, of } => (json!(points), of.map(Value::from)),
        Shown::Money(money) => (number(&money.to_string()), None),
        Shown::Decimal(decimal) => (number(&decimal.to_string()), None),
        Shown::Number(number) | Shown::Days(number) => (json!(number), None),
        Shown::Date(day) => (json!(day), None),
        Shown::Yes => (json!(true), None),
        Shown::No => (json!(false), None),
        Shown::Unknown | Shown::Remark => (Value::Null, None),
        Shown::Say(_) => match &shown.value {
            ValueView::Phrase { phrase } => (json!(plain(&phrase.text)), None),
            _ => (Value::Null, None),
        },
    };
    let rules = &view.rule_sets[shown.rule_set as usize];
    json!({
        "what": plain(&shown.what.text),
        "value": value,
        "of": of,
        "section": line.section,
        "rule": line.part,
        "rule_set": rules.id,
        "effective_from": shown.figure.as_ref().map_or(&rules.effective_from, |figure| &figure.effective_from),
        "source": shown.figure.as_ref().map_or_else(|| rule_json(rules)["source"].take(), |figure| json!(figure.source)),
        "figure": line.figure,
        "capped_from": line.capped_from,
    })
}

fn number(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| json!(text))
}

/// An answer as a person reads it.
fn receipt(view: &ToolAnswer) -> String {
    let mut text = String::new();
    let mut section = None;
    for line in &view.lines {
        if line.section != section {
            section.clone_from(&line.section);
            let _ = write!(text, "{}", section.as_ref().map(|title| format!("\n{title}\n")).unwrap_or_default());
        }
        let value = match &line.value {
            ValueView::Text { text } | ValueView::Points { text, .. } => text.clone(),
            ValueView::Phrase { phrase } => plain(&phrase.text),
            ValueView::Yes => "yes".to_owned(),
            ValueView::No => "no".to_owned(),
            ValueView::Unknown => "not known".to_owned(),
            ValueView::Remark => String::new(),
        };
        let capped = line.capped_from.as_ref().map(|from| format!(" (held down from {from})")).unwrap_or_default();
        let _ = writeln!(text, "{value:>12}  {}{capped}", plain(&line.what.text));
    }
    let _ = writeln!(text, "\n{:>12}  {}", plain(&view.outcome.text), view.title);
    if !view.would_change.is_empty() {
        text.push('\n');
    }
    for change in &view.would_change {
        let _ = writeln!(text, "{:>12}  {} ({})", change.by, plain(&change.what.text), change.outcome);
    }
    for rules in &view.rule_sets {
        let stale = if rules.stale { ", past its review date" } else { "" };
        let _ = writeln!(text, "\n{}, in force since {}{stale}", rules.title, rules.effective_from);
        if let Some(link) = rules.official.as_ref().or(rules.provenance.sources.first()) {
            let _ = writeln!(text, "{}", link.url);
        }
    }
    text.push_str("This is not a decision.");
    text
}

fn form_text(form: &ToolForm) -> String {
    let mut text = format!("{}\n{}\n", form.question, form.about);
    fields_text(&mut text, &form.fields);
    text
}

fn fields_text(text: &mut String, fields: &[FieldView]) {
    for field in fields {
        let need = if field.needed { "" } else { ", or null" };
        let _ = writeln!(text, "{}: {}{need}\n    {}", field.path, kind_text(&field.kind), field.label);
        if let FieldKind::Group { fields } = &field.kind {
            fields_text(text, fields);
        }
    }
}

fn kind_text(kind: &FieldKind) -> String {
    let names = |choices: &[portage_app::view::ChoiceView]| {
        choices.iter().map(|choice| choice.value.as_str()).collect::<Vec<_>>().join(", ")
    };
    match kind {
        FieldKind::Whole { min, max } => format!("a whole number from {min} to {max}"),
        FieldKind::Decimal { min, max, step } => format!("a number from {min} to {max} in steps of {step}"),
        FieldKind::Money { max } => format!("an amount from 0 to {max}"),
        FieldKind::Yes => "true or false".to_owned(),
        FieldKind::Choice { choices } => format!("one of {}", names(choices)),
        FieldKind::Many { choices } => format!("a list of any of {}", names(choices)),
        FieldKind::Day { from, to } => format!("a day from {from} to {to}"),
        FieldKind::Month { from, to } => format!("a month from {from} to {to}"),
        FieldKind::Abilities { min, max, abilities } => {
            format!("an object with {}, each from {min} to {max}", names(abilities))
        }
        FieldKind::Group { .. } => "an object with the fields below".to_owned(),
        FieldKind::List { of, max } => format!("a list of at most {max}, each {}", kind_text(of)),
        FieldKind::Noc => "the five digits of an occupation, as text".to_owned(),
        FieldKind::By { path, kinds } => {
            let each: Vec<String> =
                kinds.iter().map(|each| format!("{}: {}", each.value, kind_text(&each.kind))).collect();
            format!("by {path} ({})", each.join("; "))
        }
    }
}

/// Without the marks around values that keep apart texts of two directions.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
