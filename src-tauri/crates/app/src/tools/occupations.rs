use portage_search::Query;

use crate::{AppError, Portage, view::OccupationLine};

/// As many as a person reads through.
const FEW: usize = 8;

impl Portage {
    /// The occupations that people may mean by a word, or by their five digits; the best first.
    pub fn occupations(&self, text: &str, lang: &str) -> Result<Vec<OccupationLine>, AppError> {
        let live = self.live()?;
        let answer = live.index.search(&Query { text, lang, kinds: Some(&["occupation"]), limit: FEW })?;
        let line = |found: portage_search::Found| {
            let noc = found.id.strip_prefix("noc-")?.to_owned();
            Some(OccupationLine { noc, title: found.title, lang: found.lang })
        };
        Ok(answer.found.into_iter().filter_map(line).collect())
    }
}
