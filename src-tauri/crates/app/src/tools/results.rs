//! Answers that the binder keeps: opened again, they are worked out anew.

use portage_plan::ToolResult;

use crate::{
    AppError, Portage,
    entries::not_found,
    view::{ResultEntry, ResultView},
};

use super::Desk;

impl Portage {
    pub fn saved_result(&self, id: &str, lang: &str) -> Result<ResultView, AppError> {
        let result: ToolResult = self.entry(id)?.ok_or_else(|| not_found("entry", ""))?;
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let reply = Desk::open(&result.tool, &reader)?.reply(&result.input)?;
        // Words can only be compared with words of the same language.
        let then = self.reader(&live, &result.lang);
        let again = Desk::open(&result.tool, &then)?.reply(&result.input)?.keep;
        let entry = ResultEntry::of(result);
        // The newest of those that it did not stand under.
        let other = again.iter().flat_map(|now| &now.rules).filter(|rules| !entry.rules.contains(rules));
        Ok(ResultView {
            other_rules: other.map(|rules| rules.effective_from.clone()).max(),
            other_outcome: again.as_ref().is_some_and(|now| words(&now.outcome) != words(&entry.outcome)),
            entry,
            reply,
        })
    }
}

/// What is kept was tidied: its hard spaces are plain ones.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}
