use portage_content::{Doc, Figure, RuleSet, RuleSetText, Unit};
use portage_tools::{FundsRules, TOOLS, funds};

use crate::{
    AppError, Portage,
    view::{FundsInput, Receipt, ReceiptLine, ToolLine},
};

impl Portage {
    /// The tools that this version has and this copy has rules for.
    pub fn tools(&self) -> Result<Vec<ToolLine>, AppError> {
        let live = self.live()?;
        let mut with_rules = Vec::new();
        for record in live.generation.neutral("rule_set")? {
            with_rules.push(record.view::<Doc<RuleSet>>()?.body.tool);
        }
        let there = TOOLS.iter().filter(|tool| with_rules.iter().any(|name| name == tool.name));
        Ok(there.map(|tool| ToolLine { name: tool.name.to_owned() }).collect())
    }

    /// How much settlement money a family must show.
    pub fn funds(&self, input: &FundsInput, lang: &str) -> Result<Receipt, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let not_found = || AppError::NotFound { kind: "rule_set".to_owned(), id: "funds".to_owned() };
        let mut in_force: Option<Doc<RuleSet>> = None;
        for record in live.generation.neutral("rule_set")? {
            let doc: Doc<RuleSet> = record.view()?;
            let later = in_force.as_ref().is_none_or(|known| known.body.effective_from < doc.body.effective_from);
            if doc.body.tool == "funds" && doc.body.effective_from <= reader.today && later {
                in_force = Some(doc);
            }
        }
        let doc = in_force.ok_or_else(not_found)?;
        let words = reader.words::<RuleSetText>("rule_set", &doc.meta.id)?.ok_or_else(not_found)?;
        let value_of = |id: &str| {
            let figure = reader.neutral::<Figure>("figure", id).ok().flatten()?;
            figure.body.on(reader.today).map(|value| value.value.clone())
        };
        let input = portage_tools::FundsInput { family_size: input.family_size };
        let answer = funds(input, &FundsRules::read(&doc.body.tables)?, value_of)?;
        let written = |amount: portage_tools::Money| portage_i18n::figure(&amount.to_string(), Unit::Cad, lang);
        let mut lines = Vec::new();
        for line in answer.lines {
            lines.push(ReceiptLine {
                message: format!("tool-funds-line-{}", line.what),
                count: Some(line.count),
                amount: written(line.amount),
                figure: reader.figure(&line.figure)?.ok_or_else(not_found)?,
            });
        }
        let official = reader.official(&doc.body.official);
        Ok(Receipt {
            tool: "funds".to_owned(),
            rule_set: doc.meta.id.clone(),
            title: words.body.title.clone(),
            total: written(answer.total),
            lines,
            note: reader.in_lang(&words.lang).inline(words.body.note.as_deref().unwrap_or_default())?,
            effective_from: doc.body.effective_from.to_string(),
            provenance: reader.provenance(&doc.meta, official.clone(), &words.meta)?,
            official,
        })
    }
}
