//! What an answer was worked out from, in words, so that who reads it on paper sees it too.

use portage_content::Unit;
use portage_i18n::{date, figure, year_month};
use portage_tools::{Ability, Field, Kind};
use serde_json::{Map, Value};

use crate::view::ToldView;

use super::says::Sayer;

impl Sayer<'_> {
    /// The fields of an input that hold something, in the order of the form.
    pub(super) fn told(&self, input: &Map<String, Value>) -> Vec<ToldView> {
        let mut told = Vec::new();
        self.told_fields("", None, &self.form.fields, input, &mut told);
        told
    }

    fn told_fields(
        &self,
        above: &str,
        within: Option<&str>,
        fields: &[Field],
        input: &Map<String, Value>,
        told: &mut Vec<ToldView>,
    ) {
        for field in fields {
            let Some(value) = input.get(field.name).filter(|value| !value.is_null()) else { continue };
            let path = if above.is_empty() { field.name.to_owned() } else { format!("{above}.{}", field.name) };
            let own = self.label(&path);
            let label = within.map_or_else(|| own.clone(), |within| format!("{within}: {own}"));
            match (&field.kind, value) {
                (Kind::Group(inner), Value::Object(values)) => {
                    self.told_fields(&path, Some(&label), inner, values, told);
                }
                _ => told.extend(self.told_value(field, &field.kind, value).map(|value| ToldView { label, value })),
            }
        }
    }

    fn told_value(&self, field: &Field, kind: &Kind, value: &Value) -> Option<String> {
        let lang = self.reader.lang;
        let number = |unit| Some(figure(&value.as_number()?.to_string(), unit, lang));
        match kind {
            Kind::Whole { .. } | Kind::Decimal { .. } | Kind::By { .. } => number(Unit::Count),
            Kind::Money { .. } => number(Unit::Cad),
            Kind::Yes => Some(self.message(if value.as_bool()? { "yes" } else { "no" }, &[])),
            Kind::Choice(_) => Some(self.choice(field, value.as_str()?).text),
            Kind::Many(_) => {
                let all = value.as_array()?.iter().filter_map(|one| Some(self.choice(field, one.as_str()?).text));
                self.in_a_row(all)
            }
            Kind::Day { .. } => Some(date(value.as_str()?.parse().ok()?, lang)),
            Kind::Month { .. } => Some(year_month(format!("{}-01", value.as_str()?).parse().ok()?, lang)),
            Kind::Abilities { .. } => self.in_a_row(Ability::NAMES.iter().filter_map(|name| {
                let level = figure(&value.get(name)?.as_number()?.to_string(), Unit::Count, lang);
                Some(format!("{} {level}", self.message(&format!("ability-{name}"), &[])))
            })),
            Kind::List { of, .. } => {
                self.in_a_row(value.as_array()?.iter().filter_map(|one| self.told_value(field, of, one)))
            }
            Kind::Noc => value.as_str().map(str::to_owned),
            Kind::Group(_) => None,
        }
    }

    /// Several words as one text; none where there are none.
    fn in_a_row(&self, words: impl Iterator<Item = String>) -> Option<String> {
        let all: Vec<String> = words.collect();
        (!all.is_empty()).then(|| all.join(&self.message("comma", &[])))
    }
}
