use portage_content::{Doc, RuleSet};
use portage_tools::{Fault, Rule, Setting};

use crate::{AppError, reader::Reader};

use super::library::Shelf;

/// The rule sets of one tool.
pub(crate) struct RuleSets {
    pub(crate) docs: Vec<Doc<RuleSet>>,
}

impl RuleSets {
    pub(crate) fn names(reader: &Reader<'_>) -> Result<Vec<String>, AppError> {
        let records = reader.generation.neutral("rule_set")?;
        records.iter().map(|record| Ok(record.view::<Doc<RuleSet>>()?.body.tool)).collect()
    }

    pub(crate) fn read(reader: &Reader<'_>, tool: &str) -> Result<Self, AppError> {
        let mut docs = Vec::new();
        for record in reader.generation.neutral("rule_set")? {
            let doc: Doc<RuleSet> = record.view()?;
            if doc.body.tool == tool {
                docs.push(doc);
            }
        }
        Ok(Self { docs })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.docs.is_empty()
    }

    pub(crate) fn ask<T>(
        &self,
        library: &Shelf<'_>,
        question: impl FnOnce(&Setting<'_>) -> Result<T, Fault>,
    ) -> Result<T, AppError> {
        let rules: Vec<Rule<'_>> = self
            .docs
            .iter()
            .map(|doc| Rule {
                id: &doc.meta.id,
                part: doc.body.part.as_deref().unwrap_or_default(),
                effective_from: doc.body.effective_from,
                tables: &doc.body.tables,
            })
            .collect();
        Ok(question(&Setting { rules: &rules, library, today: library.reader.today })?)
    }
}
