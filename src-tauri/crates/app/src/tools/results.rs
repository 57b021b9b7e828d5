//! Answers that the person keeps. They are worked out anew when they are opened, so that they follow the rules.

use portage_plan::{ToolResult, UsedRules};
use serde_json::{Map, Value};

use crate::{
    AppError, Portage,
    entries::not_found,
    view::{SavedResult, ToolAnswer},
};

use super::{Desk, object};

impl Portage {
    /// Keeps what a tool answers to an input, and gives the name under which it is found again.
    pub fn save_result(&self, name: &str, input: &str, lang: &str) -> Result<String, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let input = object(input)?;
        let answer = Desk::open(name, &reader)?.answer(&input)?.view;
        self.keep_entry(
            None,
            ToolResult {
                tool: name.to_owned(),
                input: Value::Object(input).to_string(),
                rules: used(&answer),
                outcome: answer.outcome.text.replace(['\u{2068}', '\u{2069}'], ""),
                on: reader.today,
            },
        )
    }

    /// The answers that the person keeps, the newest first.
    pub fn results(&self, lang: &str) -> Result<Vec<SavedResult>, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let mut results = self.entries::<ToolResult>()?;
        results.sort_by(|(a_id, a), (b_id, b)| (b.on, a_id).cmp(&(a.on, b_id)));
        let mut views = Vec::with_capacity(results.len());
        for (id, result) in results {
            // A tool that this copy has no rules for any more leaves what was kept as it is.
            let now = Desk::open(&result.tool, &reader).and_then(|desk| desk.answer(&object(&result.input)?));
            let changed = now.is_ok_and(|now| used(&now.view) != result.rules);
            views.push(SavedResult {
                id,
                tool: result.tool,
                outcome: result.outcome,
                on: result.on.to_string(),
                changed,
            });
        }
        Ok(views)
    }

    /// The input of a kept answer of a tool.
    pub(super) fn result_input(&self, name: &str, id: &str) -> Result<Map<String, Value>, AppError> {
        let result = self.entry::<ToolResult>(id)?.filter(|result| result.tool == name);
        object(&result.ok_or_else(|| not_found("result", id))?.input)
    }
}

fn used(answer: &ToolAnswer) -> Vec<UsedRules> {
    let day = |text: &str| text.parse().ok();
    answer
        .rule_sets
        .iter()
        .filter_map(|rules| Some(UsedRules { id: rules.id.clone(), effective_from: day(&rules.effective_from)? }))
        .collect()
}
