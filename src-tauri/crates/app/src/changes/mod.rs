//! What updates changed, told so that a tired person sees first what concerns them.

mod concerns;
mod pairs;
mod plan;
mod sentences;
mod values;
mod versions;

use jiff::Timestamp;
use portage_search::fold;

use crate::{
    AppError, Portage,
    plan::Personal,
    reader::{Reader, record_target},
    view::{Change, ChangeKind, ChangesView, LinkView, SentenceChange, Tag, TargetView, Touch},
};
use concerns::Concerns;
use values::changed_values;
use versions::Versions;

/// More sentences of one record than anybody reads in a list.
const MAX_SENTENCES: usize = 40;
/// More pages of one figure than anybody opens.
const MAX_USES: usize = 12;

impl Portage {
    /// What updates have changed lately.
    pub fn changes(&self, lang: &str) -> Result<ChangesView, AppError> {
        self.list_changes(lang, |_| true)
    }

    /// What the update changed that made the running generation.
    pub(crate) fn latest_changes(&self, lang: &str) -> Result<Vec<Change>, AppError> {
        let Some(learned) = self.live()?.generation.learned_at()? else { return Ok(Vec::new()) };
        Ok(self.list_changes(lang, |at| at >= learned)?.changes)
    }

    fn list_changes(&self, lang: &str, wanted: impl Fn(Timestamp) -> bool) -> Result<ChangesView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let personal = match self.personal(&reader) {
            // Of a locked person it is not known what concerns them; what changed can be read all the same.
            Err(error) if error.is_locked() => None,
            known => Some(known?),
        };
        let mut told = self.told(&reader, personal.as_ref())?;
        told.retain(|told| wanted(told.versions.at));
        let plan = personal.as_ref().map(|personal| personal.news(&reader)).transpose()?.flatten();
        let mut view = ChangesView { changes: Vec::with_capacity(told.len()), unseen: 0, plan };
        for each in &told {
            if let Some(change) = each.in_words(&reader)? {
                view.unseen += u32::from(!each.seen);
                view.changes.push(change);
            }
        }
        Ok(view)
    }

    /// A few of the changes that the person has not been shown, and how many there are.
    pub(crate) fn unseen_changes(
        &self,
        reader: &Reader<'_>,
        personal: &Personal,
        limit: usize,
    ) -> Result<ChangesView, AppError> {
        let mut told = self.told(reader, Some(personal))?;
        told.retain(|told| !told.seen);
        let mut view =
            ChangesView { changes: Vec::new(), unseen: u32::try_from(told.len()).unwrap_or(u32::MAX), plan: None };
        // Only the few are put into words: the first screen does not wait for a release of a thousand pages.
        for each in &told {
            if view.changes.len() == limit {
                break;
            }
            match each.in_words(reader)? {
                Some(change) => view.changes.push(change),
                // Only its marks changed, which no reader sees.
                None => view.unseen -= 1,
            }
        }
        Ok(view)
    }

    /// The person has been shown what changed.
    pub fn see_changes(&self) -> Result<(), AppError> {
        let live = self.live()?;
        let Some(newest) = live.generation.changes()?.iter().map(|change| change.at).max() else { return Ok(()) };
        // A screen asks again when it is told; what was seen already is no news.
        if self.user()?.seen_changes()?.is_none_or(|seen| seen < newest) {
            self.user()?.see_changes(newest)?;
            self.changed(&[Tag::Saved]);
        }
        Ok(())
    }

    /// The changes in the order in which they are told, not yet in words.
    fn told(&self, reader: &Reader<'_>, personal: Option<&Personal>) -> Result<Vec<Told>, AppError> {
        let versions = Versions::of_all(reader)?;
        if versions.is_empty() {
            return Ok(Vec::new());
        }
        let (concerns, looked) = match personal {
            Some(personal) => {
                let user = self.user()?;
                let saved = user.saved_pages()?.into_iter().map(|saved| saved.guide).collect();
                (Concerns::of(personal, saved), user.seen_changes()?)
            }
            None => (Concerns::default(), None),
        };
        let mut told = Vec::with_capacity(versions.len());
        for versions in versions {
            let is_figure = versions.kind == "figure";
            let named_by = if is_figure { reader.generation.uses_of(&versions.id)? } else { Vec::new() };
            let touches = concerns.touches(reader, &versions, &named_by)?;
            let named_by = concerns.in_order(named_by);
            let seen = looked.is_some_and(|looked| versions.at <= looked);
            told.push(Told { versions, touches, named_by, seen });
        }
        told.sort_by_cached_key(|told| {
            let rank = told.touches.first().map_or(u8::MAX, |touch| *touch as u8);
            (
                told.seen,
                rank,
                versions::rank(told.versions.kind),
                fold(&told.versions.title()),
                told.versions.id.clone(),
            )
        });
        Ok(told)
    }
}

/// A change that is told, and to whom it matters.
struct Told {
    versions: Versions,
    touches: Vec<Touch>,
    /// The records that name a figure, by kind and id.
    named_by: Vec<(String, String)>,
    seen: bool,
}

impl Told {
    /// The change as it is read; `None` where nothing of it can be read.
    fn in_words(&self, reader: &Reader<'_>) -> Result<Option<Change>, AppError> {
        let versions = &self.versions;
        let spoken = reader.in_lang(&versions.lang);
        let mut sentences = match versions.how {
            ChangeKind::Edited => {
                let mut changed = changed_values(&spoken, versions);
                changed.extend(sentences::changed_sentences(&spoken, versions)?);
                changed
            }
            how => sentences::summary(&spoken, versions)?
                .into_iter()
                .map(|text| SentenceChange { kind: how, value: None, text })
                .collect(),
        };
        if sentences.is_empty() && versions.how == ChangeKind::Edited {
            return Ok(None);
        }
        let more = sentences.len().saturating_sub(MAX_SENTENCES);
        sentences.truncate(MAX_SENTENCES);
        let gone = versions.how == ChangeKind::Removed;
        let is_guide = versions.kind == "guide";
        Ok(Some(Change {
            kind: versions.how,
            of: versions.kind.to_owned(),
            target: record_target(versions.kind, &versions.id).filter(|_| !gone || is_guide),
            title: versions.title(),
            lang: versions.lang.clone(),
            on: reader.day_of(versions.at).to_string(),
            touches: self.touches.clone(),
            sentences,
            more: u32::try_from(more).unwrap_or(u32::MAX),
            used_in: self.used_in(reader)?,
            withdrawn: if gone && is_guide {
                Some(reader.withdrawn_view(&versions.id, Some(versions.at))?)
            } else {
                None
            },
        }))
    }

    fn used_in(&self, reader: &Reader<'_>) -> Result<Vec<LinkView>, AppError> {
        let mut links: Vec<LinkView> = Vec::new();
        for (kind, id) in &self.named_by {
            let link = if kind == "rule_set" { reader.tool_of(id)? } else { reader.link(kind, id)? };
            // A page and its tool may name the same figure in several rule sets.
            links.extend(link.filter(|link| !links.iter().any(|known| known.target == link.target)));
            if links.len() == MAX_USES {
                break;
            }
        }
        Ok(links)
    }
}

impl Reader<'_> {
    /// The way to the tool that uses a rule set.
    fn tool_of(&self, rule_set: &str) -> Result<Option<LinkView>, AppError> {
        let Some(record) = self.generation.record("rule_set", rule_set, None)? else { return Ok(None) };
        let tool = record.value()["tool"].as_str().map(str::to_owned);
        let link = |id| LinkView { target: TargetView::Tool { id }, title: String::new(), lang: self.lang.to_owned() };
        Ok(tool.map(link))
    }
}
