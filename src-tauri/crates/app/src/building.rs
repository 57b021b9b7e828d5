//! The next generation, from what was fetched: built beside the running one, checked, and made the running one.

use std::{
    path::PathBuf,
    sync::{Arc, RwLock},
};

use jiff::Timestamp;
use portage_content::{Digest, Pack};
use portage_store::{Generation, Library, ReleaseInfo, UpdateLock, build_content};
use portage_sync::Fetched;

use crate::{
    AppError,
    live::{Live, set_live},
    stop::Stop,
    sync_state::Activity,
    tools::tool_pages,
    view::{ProgressStep, UpdateProgress},
};

/// Everything that building needs, so that it can be done on a thread of its own: it takes seconds of computing, and
/// whoever reads or searches meanwhile is not to wait for it.
pub(crate) struct Building {
    pub data: PathBuf,
    pub lock: UpdateLock,
    pub fetched: Fetched,
    /// What runs, where its releases are of the same root; of another root's nothing is kept.
    pub before: Option<Arc<Live>>,
    pub same_root: bool,
    /// Whether an owner that the repository does not name is left out.
    pub strike_off: bool,
    pub origin: Digest,
    pub now: Timestamp,
    pub live: Arc<RwLock<Option<Arc<Live>>>>,
    pub activity: Arc<Activity>,
    pub stop: Arc<Stop>,
}

impl Building {
    /// Builds, and flips. Gives false where it was broken off before the flip; then nothing has changed.
    pub(crate) fn finish(self) -> Result<bool, AppError> {
        self.step(ProgressStep::Building);
        let library = Library::open(&self.data)?;
        let before = self.before.as_ref().map(|live| &live.generation);
        let packs = self.packs(before)?;
        let staged = library.stage(&self.lock, self.now)?;
        if self.stop.is_stopped() {
            return Ok(false);
        }
        build_content(&staged.database_path(), &packs, before, self.origin, self.now)?;
        if self.stop.is_stopped() {
            return Ok(false);
        }
        self.step(ProgressStep::Indexing);
        let records: Vec<_> = packs.into_iter().flat_map(|(_, pack)| pack.into_records()).collect();
        portage_search::build(&staged.index_dir(), &records, tool_pages(&records))?;
        drop(records);
        if !self.stop.may_flip() {
            return Ok(false);
        }
        self.step(ProgressStep::Finishing);
        let generation = library.flip(&self.lock, staged, Live::self_check)?;
        set_live(&self.live, Live::open(generation)?);
        Ok(true)
    }

    /// The packs of the next generation: what was fetched, and what stays as it is.
    fn packs(&self, before: Option<&Generation>) -> Result<Vec<(ReleaseInfo, Pack)>, AppError> {
        let mut packs = Vec::new();
        for pack in &self.fetched.packs {
            let parsed = Pack::parse(&pack.owner, &pack.bytes)
                .map_err(|source| AppError::Pack { owner: pack.owner.clone(), source })?;
            packs.push((ReleaseInfo { owner: pack.owner.clone(), number: pack.release, digest: pack.digest }, parsed));
        }
        for release in before.filter(|_| self.same_root).map(Generation::releases).transpose()?.unwrap_or_default() {
            let stays = !self.strike_off || self.fetched.owners.contains(&release.owner);
            if let Some(before) = before
                && stays
                && !packs.iter().any(|(known, _)| known.owner == release.owner)
            {
                let pack = before.pack(&release.owner)?;
                packs.push((release, pack));
            }
        }
        packs.sort_by(|a, b| a.0.owner.cmp(&b.0.owner));
        Ok(packs)
    }

    fn step(&self, step: ProgressStep) {
        let bytes_received = u32::try_from(self.fetched.bytes_received).unwrap_or(u32::MAX);
        self.activity.progress(UpdateProgress { step, done: 0, total: 0, bytes_received });
    }
}
