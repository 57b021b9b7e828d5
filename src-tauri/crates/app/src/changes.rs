use std::collections::BTreeMap;

use portage_content::Record;
use portage_store::RecordChange;

use crate::{
    AppError, Portage,
    plan::Personal,
    reader::{Reader, record_target},
    view::{Change, ChangeKind, ChangesView, Tag, Touch},
};

/// The kinds whose changes a person reads about, in the order in which they matter.
const TOLD: [&str; 4] = ["figure", "task", "guide", "service"];

impl Portage {
    /// What updates have changed lately.
    pub fn changes(&self, lang: &str) -> Result<ChangesView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let changes = reader.changes(&self.personal(&reader)?)?;
        Ok(ChangesView { unseen: u32::try_from(changes.len()).unwrap_or(u32::MAX), changes })
    }

    /// The person has been shown what changed.
    pub fn see_changes(&self) -> Result<(), AppError> {
        self.changed(&[Tag::Saved]);
        Ok(())
    }
}

impl Reader<'_> {
    /// What the last update changed, one line a record, the person's own plan first.
    pub(crate) fn changes(&self, personal: &Personal) -> Result<Vec<Change>, AppError> {
        // A record has words in several languages; it is told once.
        let mut by_record: BTreeMap<(usize, String), Vec<RecordChange>> = BTreeMap::new();
        for change in self.generation.changes()? {
            if let Some(rank) = TOLD.iter().position(|kind| *kind == change.key.kind) {
                by_record.entry((rank, change.key.id.clone())).or_default().push(change);
            }
        }
        let mut told = Vec::new();
        for ((rank, id), changes) in by_record {
            told.extend(change(self, personal, TOLD[rank], &id, &changes)?);
        }
        told.sort_by_key(|change| change.touches.is_empty());
        Ok(told)
    }
}

fn change(
    reader: &Reader<'_>,
    personal: &Personal,
    kind: &str,
    id: &str,
    changes: &[RecordChange],
) -> Result<Option<Change>, AppError> {
    let neutral = changes.iter().find(|change| change.key.lang.is_none());
    let how = match neutral.map(|change| change.how.as_str()) {
        Some("added") => ChangeKind::Added,
        Some("removed") => ChangeKind::Removed,
        _ => ChangeKind::Edited,
    };
    let words = match how {
        // A removed record is told by the title it had.
        ChangeKind::Removed => {
            let was = changes.iter().filter_map(|change| change.was.as_ref());
            best_words(was, reader.lang)
        }
        _ => reader.generation.text(kind, id, reader.lang)?,
    };
    let Some(words) = words else { return Ok(None) };
    let value = words.value();
    let title = ["title", "name", "label"].iter().find_map(|field| value.get(field)?.as_str());
    let in_plan = personal.planned.tasks.iter().any(|task| {
        let guide = personal.tasks.get(&task.id).and_then(|doc| doc.body.guide.as_deref());
        !task.behind && ((kind == "task" && task.id == id) || (kind == "guide" && guide == Some(id)))
    });
    Ok(Some(Change {
        target: record_target(kind, id).filter(|_| how != ChangeKind::Removed),
        kind: how,
        of: kind.to_owned(),
        title: title.unwrap_or(id).to_owned(),
        lang: words.key().lang.clone().unwrap_or_default(),
        on: personal.today.to_string(),
        touches: if in_plan && personal.profile.is_some() { vec![Touch::Plan] } else { Vec::new() },
        sentences: Vec::new(),
        more: 0,
        used_in: Vec::new(),
        withdrawn: None,
    }))
}

/// The words of `lang` among the records, else of any language.
fn best_words<'a>(records: impl Iterator<Item = &'a Record> + Clone, lang: &str) -> Option<Record> {
    let with_words = records.filter(|record| record.key().lang.is_some());
    let own = with_words.clone().find(|record| record.key().lang.as_deref() == Some(lang));
    own.or_else(|| with_words.clone().next()).cloned()
}
