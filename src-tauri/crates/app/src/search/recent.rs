//! What was looked for lately: theirs, in their data, and only if they want it.

use portage_store::Item;

use crate::{AppError, Portage};

const KIND: &str = "searches";
const ID: &str = "recent";
const MOST: usize = 10;
/// As much of a question as the index reads.
const MAX_CHARS: usize = 256;

impl Portage {
    /// The one place that says whether questions are kept: not unless the person wants it, and never of a locked one.
    fn keeps_searches(&self) -> bool {
        self.settings().recent_searches && !self.is_locked()
    }

    /// What was looked for lately, the newest first; nothing where it is not kept.
    pub fn recent_searches(&self) -> Result<Vec<String>, AppError> {
        if !self.keeps_searches() {
            return Ok(Vec::new());
        }
        let kept = self.user()?.item(KIND, ID)?;
        Ok(kept.and_then(|item| serde_json::from_str(&item.json).ok()).unwrap_or_default())
    }

    /// Keeps a question that led somewhere, if the person wants that.
    pub fn keep_search(&self, text: &str) -> Result<(), AppError> {
        let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_CHARS).collect();
        if text.is_empty() || !self.keeps_searches() {
            return Ok(());
        }
        let mut recent = self.recent_searches()?;
        recent.retain(|other| other.to_lowercase() != text.to_lowercase());
        recent.insert(0, text);
        recent.truncate(MOST);
        let json = serde_json::to_string(&recent)
            .map_err(|error| AppError::Unexpected { what: format!("the searches: {error}") })?;
        let item = Item { kind: KIND.to_owned(), id: ID.to_owned(), json, changed_at: self.clock.now() };
        Ok(self.user()?.put_item(&item)?)
    }

    pub fn forget_searches(&self) -> Result<(), AppError> {
        Ok(self.user()?.drop_item(KIND, ID)?)
    }
}
