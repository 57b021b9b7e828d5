//! From a repository to the generation that runs: fetch, build beside, check, flip.

use std::{collections::BTreeMap, fs, path::Path, time::Instant};

use jiff::Timestamp;
use portage_content::{Digest, Pack};
use portage_store::{Generation, ReleaseInfo, UpdateLock, build_content};
use portage_sync::{Address, Fetched, Held, Job, fetch};

use crate::{
    AppError, Portage,
    live::Live,
    trust::Trust,
    view::{ProgressStep, Tag, UpdateOutcome, UpdateProgress, UpdateReport},
};

/// What an update did, for the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateSummary {
    pub outcome: UpdateOutcome,
    pub releases: BTreeMap<String, u32>,
    pub bytes_received: u64,
    pub requests: u32,
    pub content_hash: Digest,
    pub millis: u64,
}

impl Portage {
    /// The first start: the packs that the installer carries become the first generation, through the same steps as any
    /// update.
    pub async fn install_bundled(&self) -> Result<UpdateReport, AppError> {
        let (address, trust) = self.bundle()?;
        let summary = self.run_update(&address, &trust, Freshness::Bundled).await?;
        Ok(report(&summary, Vec::new()))
    }

    /// Takes the installer's packs where they are newer than the copy, after the app itself was updated.
    ///
    /// An older bundle, or none, is the usual case and no fault. A copy that comes from a repository with a root of its
    /// own is left alone: the bundle's release numbers say nothing about it.
    pub async fn take_newer_bundle(&self) -> Result<(), AppError> {
        let Ok((_, trust)) = self.bundle() else { return Ok(()) };
        // The bundle that was taken before is not taken again, or nobody could go back from it.
        if self.has_seen_bundle(&trust) {
            return Ok(());
        }
        if let Some(live) = self.live_if_any()
            && live.generation.info()?.origin != Digest::of(&trust.root)
        {
            return Ok(());
        }
        match self.install_bundled().await {
            Ok(_) | Err(AppError::NoBundle | AppError::Sync(portage_sync::SyncError::Rollback { .. })) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Whether the installer's packs are those that were last looked at: a read of two small files at each start.
    fn has_seen_bundle(&self, trust: &Trust) -> bool {
        let signed = |folder: &Path| fs::read(folder.join("timestamp.json")).ok();
        let now = self.packs.as_deref().and_then(|packs| signed(&packs.join("metadata")));
        now.is_some() && now == signed(&trust.folder)
    }

    /// Update now, from the addresses in the options. `agreed`: the person has been told what it costs.
    pub async fn update(&self, lang: &str, agreed: bool) -> Result<UpdateReport, AppError> {
        let _ = agreed;
        let options = self.sync_options()?;
        let address = Address::parse(options.addresses.first().ok_or(AppError::NoRepository)?)?;
        self.update_at(&address, options.trust.as_deref(), lang).await
    }

    /// Update now from a folder that the person picked, such as a USB stick.
    pub async fn update_from(&self, folder: &str, lang: &str) -> Result<UpdateReport, AppError> {
        let trust = self.sync_options()?.trust;
        self.update_at(&Address::Folder(folder.into()), trust.as_deref(), lang).await
    }

    async fn update_at(&self, address: &Address, trust: Option<&Path>, lang: &str) -> Result<UpdateReport, AppError> {
        let trust = self.trust(trust)?;
        let summary = self.run_update(address, &trust, Freshness::Enforced).await?;
        let changes = match summary.outcome {
            UpdateOutcome::Updated => self.changes(lang)?.changes,
            _ => Vec::new(),
        };
        Ok(report(&summary, changes))
    }

    /// An update from any address, trusting `root` from now on if one is named. For the command line.
    pub async fn sync(&self, address: &str, root: Option<&Path>) -> Result<UpdateSummary, AppError> {
        let trust = self.trust(root)?;
        self.run_update(&Address::parse(address)?, &trust, Freshness::Enforced).await
    }

    async fn run_update(&self, address: &Address, trust: &Trust, fresh: Freshness) -> Result<UpdateSummary, AppError> {
        let started = Instant::now();
        let library = self.library()?;
        let lock = library.lock()?;
        self.step(ProgressStep::Checking, 0);
        let origin = Digest::of(&trust.root);
        let before = self.live_if_any();
        let held = before.as_ref().map(|live| held_releases(&live.generation, origin)).transpose()?.unwrap_or_default();
        let base =
            |owner: &str| before.as_ref().and_then(|live| live.generation.pack(owner).ok()).map(|pack| pack.to_bytes());
        let now = match fresh {
            Freshness::Enforced => self.clock.now(),
            Freshness::Bundled => Timestamp::UNIX_EPOCH,
        };
        let job = Job { address, root: &trust.root, trust_dir: &trust.folder, held: &held, base: &base, now };
        let told = |progress: portage_sync::Progress| {
            self.progress(UpdateProgress {
                step: ProgressStep::Receiving,
                done: progress.done,
                total: progress.total,
                bytes_received: u32::try_from(progress.bytes_received).unwrap_or(u32::MAX),
            });
        };
        let fetched = fetch(job, &told).await?;
        let outcome = if fetched.packs.is_empty() && before.is_some() {
            UpdateOutcome::Current
        } else {
            self.build_and_flip(&lock, &fetched, before.as_ref().map(|live| &live.generation), origin)?;
            UpdateOutcome::Updated
        };
        if matches!(fresh, Freshness::Enforced) {
            self.note_check(self.clock.now())?;
        }
        self.changed(match outcome {
            UpdateOutcome::Updated => &[Tag::Content, Tag::Copy, Tag::Plan],
            _ => &[Tag::Copy],
        });
        Ok(UpdateSummary {
            outcome,
            releases: fetched.releases,
            bytes_received: fetched.bytes_received,
            requests: fetched.requests,
            content_hash: self.live()?.generation.info()?.content_hash,
            millis: u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
        })
    }

    /// Builds the next generation beside the running one, checks it, and makes it the running one.
    fn build_and_flip(
        &self,
        lock: &UpdateLock,
        fetched: &Fetched,
        before: Option<&Generation>,
        origin: Digest,
    ) -> Result<(), AppError> {
        let bytes = fetched.bytes_received;
        self.step(ProgressStep::Building, bytes);
        let library = self.library()?;
        let now = self.clock.now();
        let packs = next_packs(fetched, before)?;
        let staged = library.stage(lock, now)?;
        build_content(&staged.database_path(), &packs, before, origin, now)?;
        self.step(ProgressStep::Indexing, bytes);
        let records: Vec<_> = packs.into_iter().flat_map(|(_, pack)| pack.into_records()).collect();
        portage_search::build(&staged.index_dir(), &records)?;
        self.step(ProgressStep::Finishing, bytes);
        let generation = library.flip(lock, staged, Live::self_check)?;
        self.go_live(Live::open(generation)?);
        Ok(())
    }

    /// Back to the generation before; nothing of the person's changes.
    pub fn roll_back(&self) -> Result<(), AppError> {
        let library = self.library()?;
        let generation = library.go_back(&library.lock()?)?;
        self.go_live(Live::open(generation)?);
        self.changed(&[Tag::Content, Tag::Copy, Tag::Plan]);
        Ok(())
    }

    fn step(&self, step: ProgressStep, bytes: u64) {
        let bytes_received = u32::try_from(bytes).unwrap_or(u32::MAX);
        self.progress(UpdateProgress { step, done: 0, total: 0, bytes_received });
    }
}

/// Whether signatures must not have expired.
#[derive(Clone, Copy)]
enum Freshness {
    Enforced,
    /// The installer is trusted as the program in it is, however long it lay on a shelf; its signatures are still
    /// verified, at the time at which none of them had expired.
    Bundled,
}

/// What the device holds of this root's releases; another root's release numbers mean nothing here.
fn held_releases(generation: &Generation, origin: Digest) -> Result<Vec<Held>, AppError> {
    if generation.info()?.origin != origin {
        return Ok(Vec::new());
    }
    let held = |release: ReleaseInfo| Held { owner: release.owner, release: release.number, digest: release.digest };
    Ok(generation.releases()?.into_iter().map(held).collect())
}

/// The packs of the next generation: what was fetched, and what stays as it is.
fn next_packs(fetched: &Fetched, before: Option<&Generation>) -> Result<Vec<(ReleaseInfo, Pack)>, AppError> {
    let mut packs = Vec::new();
    for pack in &fetched.packs {
        let parsed = Pack::parse(&pack.owner, &pack.bytes)
            .map_err(|source| AppError::Pack { owner: pack.owner.clone(), source })?;
        packs.push((ReleaseInfo { owner: pack.owner.clone(), number: pack.release, digest: pack.digest }, parsed));
    }
    if let Some(before) = before {
        for release in before.releases()? {
            // An owner that the repository no longer names is left out.
            let stays = fetched.releases.contains_key(&release.owner);
            if stays && !packs.iter().any(|(known, _)| known.owner == release.owner) {
                let pack = before.pack(&release.owner)?;
                packs.push((release, pack));
            }
        }
    }
    packs.sort_by(|a, b| a.0.owner.cmp(&b.0.owner));
    Ok(packs)
}

fn report(summary: &UpdateSummary, changes: Vec<crate::view::Change>) -> UpdateReport {
    UpdateReport {
        outcome: summary.outcome,
        waiting_bytes: 0,
        bytes_received: u32::try_from(summary.bytes_received).unwrap_or(u32::MAX),
        requests: summary.requests,
        changes,
    }
}
