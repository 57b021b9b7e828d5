use jiff::Timestamp;
use portage_content::Meta;
use portage_store::{GenerationInfo, load_check, save_check};
use serde::{Deserialize, Serialize};

use crate::{
    AppError, Portage,
    live::Live,
    reader::Reader,
    view::{CopyState, OwnerRelease},
};

impl Portage {
    pub fn copy_state(&self, lang: &str) -> Result<CopyState, AppError> {
        let live = self.live()?;
        self.copy_state_of(&live, lang)
    }

    /// What the running generation says of itself. For the command line.
    pub fn generation_info(&self) -> Result<GenerationInfo, AppError> {
        Ok(self.live()?.generation.info()?)
    }

    /// When a repository was last asked.
    pub fn checked_at(&self) -> Option<Timestamp> {
        load_check(&self.data)
    }

    pub(crate) fn note_check(&self, now: Timestamp) -> Result<(), AppError> {
        Ok(save_check(&self.data, now)?)
    }

    pub(crate) fn copy_state_of(&self, live: &Live, lang: &str) -> Result<CopyState, AppError> {
        let reader = self.reader(live, lang);
        let info = live.generation.info()?;
        let count = |kind: &str| info.records.get(kind).copied().unwrap_or_default();
        Ok(CopyState {
            content_date: content_date(&reader)?,
            built_at: info.built_at.to_string(),
            checked_at: self.checked_at().map(|time| time.to_string()),
            guides: count("guide"),
            tasks: count("task"),
            services: count("service"),
            releases: info
                .releases
                .into_iter()
                .map(|release| {
                    let name = owner_name(&reader, &release.owner)?.unwrap_or_else(|| release.owner.clone());
                    Ok(OwnerRelease { name, owner: release.owner, release: release.number })
                })
                .collect::<Result<_, AppError>>()?,
            can_go_back: self.library()?.can_go_back(),
            // That the file of the options cannot be read is told where it matters; the copy is read all the same.
            addresses: self.update_options().map(|options| options.addresses).unwrap_or_default(),
        })
    }
}

#[derive(Serialize, Deserialize)]
pub(crate) struct OwnerName {
    pub name: String,
}

/// What an owner is called, where the copy says it.
pub(crate) fn owner_name(reader: &Reader<'_>, owner: &str) -> Result<Option<String>, AppError> {
    Ok(reader.words::<OwnerName>("owner", owner)?.map(|words| words.body.name))
}

/// The newest day on which anything of the copy was verified.
pub(crate) fn content_date(reader: &Reader<'_>) -> Result<Option<String>, AppError> {
    let mut newest = None;
    for kind in ["guide", "task", "service"] {
        for record in reader.generation.neutral(kind)? {
            newest = newest.max(record.view::<Meta>()?.verified_on);
        }
    }
    Ok(newest.map(|day| day.to_string()))
}
