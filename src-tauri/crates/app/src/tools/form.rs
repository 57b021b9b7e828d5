//! A form as a window draws it.

use portage_tools::{Ability, Choices, Field, Kind, Need};
use serde_json::Value;

use crate::view::{ChoiceView, FieldKind, FieldView, KindFor, ShownWhen, ToolForm};

use super::says::Sayer;

impl Sayer<'_> {
    /// `known` gives what the person has told before, by what a field shares.
    pub(super) fn form(&self, known: &dyn Fn(&str) -> Vec<Value>) -> ToolForm {
        let fields = self.fields("", &self.form.fields, known);
        ToolForm {
            tool: self.tool.to_owned(),
            question: self.message("question", &[]),
            about: self.message("about", &[]),
            known: any_known(&fields),
            fields,
        }
    }

    fn fields(&self, above: &str, fields: &[Field], known: &dyn Fn(&str) -> Vec<Value>) -> Vec<FieldView> {
        fields.iter().map(|field| self.one_field(above, field, known)).collect()
    }

    fn one_field(&self, above: &str, field: &Field, known: &dyn Fn(&str) -> Vec<Value>) -> FieldView {
        let path = if above.is_empty() { field.name.to_owned() } else { format!("{above}.{}", field.name) };
        // What was told to another tool may not suit this one.
        let all = field.shared.map(known).unwrap_or_default();
        let told = all.into_iter().find_map(|value| field.suited(&value));
        FieldView {
            name: field.name.to_owned(),
            label: self.label(&path),
            hint: self.hint(&path),
            section: self.section(field.section),
            kind: self.kind(&path, field, &field.kind, known),
            needed: field.need == Need::Given,
            shown_if: field.shown_if.as_ref().map(|condition| ShownWhen {
                path: condition.field.to_owned(),
                is: condition.is.iter().map(|is| (*is).to_owned()).collect(),
            }),
            known: told.is_some(),
            value: told.as_ref().or(field.start.as_ref()).map(Value::to_string),
            path,
        }
    }

    fn kind(&self, path: &str, field: &Field, kind: &Kind, known: &dyn Fn(&str) -> Vec<Value>) -> FieldKind {
        let small = |number: i64| i32::try_from(number).unwrap_or(i32::MAX);
        match kind {
            Kind::Whole { min, max } => FieldKind::Whole { min: small(*min), max: small(*max) },
            Kind::Decimal { min, max, step } => {
                FieldKind::Decimal { min: min.to_string(), max: max.to_string(), step: step.to_string() }
            }
            Kind::Money { max } => FieldKind::Money { max: max.to_string() },
            Kind::Yes => FieldKind::Yes,
            Kind::Choice(choices) => FieldKind::Choice { choices: self.choices(field, choices) },
            Kind::Many(choices) => FieldKind::Many { choices: self.choices(field, choices) },
            Kind::Day { from, to } => FieldKind::Day { from: from.to_string(), to: to.to_string() },
            Kind::Month { from, to } => {
                FieldKind::Month { from: from.strftime("%Y-%m").to_string(), to: to.strftime("%Y-%m").to_string() }
            }
            Kind::Abilities { min, max } => FieldKind::Abilities {
                min: small(*min),
                max: small(*max),
                abilities: Ability::NAMES
                    .iter()
                    .map(|name| ChoiceView {
                        value: (*name).to_owned(),
                        label: self.message(&format!("ability-{name}"), &[]),
                        lang: self.reader.lang.to_owned(),
                    })
                    .collect(),
            },
            Kind::Group(fields) => FieldKind::Group { fields: self.fields(path, fields, known) },
            Kind::List { of, max } => FieldKind::List {
                of: Box::new(self.kind(path, field, of, known)),
                max: u32::try_from(*max).unwrap_or(u32::MAX),
            },
            Kind::Noc => FieldKind::Noc,
            Kind::By { field: other, kinds } => FieldKind::By {
                path: (*other).to_owned(),
                kinds: kinds
                    .iter()
                    .map(|(value, kind)| KindFor { value: value.clone(), kind: self.kind(path, field, kind, known) })
                    .collect(),
            },
        }
    }

    fn choices(&self, field: &Field, choices: &Choices) -> Vec<ChoiceView> {
        let view = |choice: &str| {
            let phrase = self.choice(field, choice);
            ChoiceView { value: choice.to_owned(), label: phrase.text, lang: phrase.lang }
        };
        choices.all().into_iter().map(view).collect()
    }
}

fn any_known(fields: &[FieldView]) -> bool {
    fields.iter().any(|field| match &field.kind {
        FieldKind::Group { fields } => field.known || any_known(fields),
        _ => field.known,
    })
}
