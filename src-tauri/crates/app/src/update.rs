//! The ways to an update: by the person, by itself, from a stick, from the installer; and the way back.

use std::{fs, path::Path};

use portage_content::Digest;
use portage_store::StoreError;
use portage_sync::{Address, AskAbove, Options, SyncError};

use crate::{
    AppError, Portage,
    live::Live,
    picked::repository_in,
    run::{Freshness, UpdateSummary, Wish},
    trust::Trust,
    view::{Change, Tag, UpdateOutcome, UpdateReport},
};

impl Portage {
    /// The first start: the packs that the installer carries become the first generation, through the same steps as any
    /// update.
    pub async fn install_bundled(&self) -> Result<UpdateReport, AppError> {
        let (address, trust) = self.bundle()?;
        let addresses = vec![address];
        let wish = Wish { addresses, trust, fresh: Freshness::Bundled, asked: true, ask_above: None, picked: false };
        Ok(report(&self.run_update(wish).await?, Vec::new()))
    }

    /// Takes the installer's packs where they are newer than the copy, after the app itself was updated.
    ///
    /// An older bundle, or none, is the usual case and no fault. A copy that comes from a repository with a root of its
    /// own is left alone: the bundle's release numbers say nothing about it. So is that of a person who went back.
    pub async fn take_newer_bundle(&self) -> Result<(), AppError> {
        let Ok((_, trust)) = self.bundle() else { return Ok(()) };
        // The bundle that was taken before is not taken again, or nobody could go back from it.
        if self.has_seen_bundle(&trust) || self.library()?.back_since().is_some() {
            return Ok(());
        }
        if let Some(live) = self.live_if_any()
            && live.generation.info()?.origin != Digest::of(&trust.root)
        {
            return Ok(());
        }
        match self.install_bundled().await {
            Ok(_) | Err(AppError::NoBundle | AppError::Sync(SyncError::Rollback { .. })) => Ok(()),
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
        let moved = self.move_on()?;
        let options = self.sync_options()?;
        let ask_above = match (agreed, &options.ask_above) {
            // What the person agreed to is what they were told; if it has grown since, they are asked again.
            (true, _) => self.activity.waiting_bytes().map(u64::from),
            (false, AskAbove::Kilobytes(number)) => Some(u64::from(*number) * 1000),
            (false, AskAbove::Never) => None,
        };
        let wish = Wish { ask_above, asked: true, ..self.wish(&options, None)? };
        self.update_as(wish, moved, lang).await
    }

    /// Update now from a folder that the person picked, such as a USB stick. Nothing is asked: it costs nothing.
    pub async fn update_from(&self, folder: &str, lang: &str) -> Result<UpdateReport, AppError> {
        let address = repository_in(Path::new(folder))?;
        let moved = self.move_on()?;
        let wish = Wish { asked: true, picked: true, ..self.wish(&self.sync_options()?, Some(address))? };
        self.update_as(wish, moved, lang).await
    }

    /// An update that nobody asked for, which installs nothing while the person is back at the copy before.
    pub(crate) async fn update_by_itself(&self) -> Result<UpdateSummary, AppError> {
        let options = self.sync_options()?;
        let ask_above = match options.ask_above {
            AskAbove::Kilobytes(number) => Some(u64::from(number) * 1000),
            AskAbove::Never => None,
        };
        let wish = self.wish(&options, None)?;
        self.run_update(Wish { ask_above, ..wish }).await
    }

    /// An update for the command line, which never asks: from one address, or else from those in the options. `root`
    /// is trusted from now on if it is named.
    pub async fn sync(&self, address: Option<&str>, root: Option<&Path>) -> Result<UpdateSummary, AppError> {
        let (options, address) = match address {
            Some(address) => (Options::default(), Some(Address::parse(address)?)),
            None => (self.sync_options()?, None),
        };
        let options = Options { trust: root.map(Path::to_owned).or(options.trust.clone()), ..options };
        let moved = self.move_on()?;
        let wish = Wish { asked: true, ..self.wish(&options, address)? };
        Ok(or_moved(self.run_update(wish).await?, moved))
    }

    /// A wish for what the options say, or for one address.
    fn wish(&self, options: &Options, address: Option<Address>) -> Result<Wish, AppError> {
        let addresses = match address {
            Some(address) => vec![address],
            None => options.addresses.iter().map(|text| Address::parse(text)).collect::<Result<_, _>>()?,
        };
        if addresses.is_empty() {
            return Err(AppError::NoRepository);
        }
        let trust = self.trust(options.trust.as_deref())?;
        trust.learn_from_bundle();
        Ok(Wish { addresses, trust, fresh: Freshness::Enforced, asked: false, ask_above: None, picked: false })
    }

    async fn update_as(&self, wish: Wish, moved: bool, lang: &str) -> Result<UpdateReport, AppError> {
        let summary = or_moved(self.run_update(wish).await?, moved);
        let changes = match summary.outcome {
            UpdateOutcome::Updated => self.latest_changes(lang)?,
            _ => Vec::new(),
        };
        Ok(report(&summary, changes))
    }

    /// Back to the generation before; nothing of the person's changes. They stay there until they update.
    pub fn roll_back(&self) -> Result<(), AppError> {
        let library = self.library()?;
        let generation = library.go_back(&library.lock()?, self.clock.now())?;
        self.go_live(Live::open(generation)?);
        self.changed(&[Tag::Content, Tag::Copy, Tag::Plan, Tag::Sync]);
        self.activity.wake.notify_one();
        Ok(())
    }

    /// Ends being back at the generation before, which takes no connection. Says whether the newer one runs again.
    fn move_on(&self) -> Result<bool, AppError> {
        let library = self.library()?;
        if library.back_since().is_none() {
            return Ok(false);
        }
        let moved = library.move_on(&library.lock()?, |generation| {
            let unreadable =
                |error: AppError| StoreError::Damaged { path: generation.index_dir(), reason: error.to_string() };
            Live::open_index(generation).map(|_| ()).map_err(unreadable)
        })?;
        let has_moved = moved.is_some();
        if let Some(generation) = moved {
            self.go_live(Live::open(generation)?);
        }
        self.changed(&[Tag::Content, Tag::Copy, Tag::Plan, Tag::Sync]);
        self.activity.wake.notify_one();
        Ok(has_moved)
    }
}

/// Who has moved on from the copy before has a newer one, whether the repository had anything more or not.
fn or_moved(summary: UpdateSummary, moved: bool) -> UpdateSummary {
    match summary.outcome {
        UpdateOutcome::Current if moved => UpdateSummary { outcome: UpdateOutcome::Updated, ..summary },
        _ => summary,
    }
}

fn report(summary: &UpdateSummary, changes: Vec<Change>) -> UpdateReport {
    UpdateReport {
        outcome: summary.outcome,
        waiting_bytes: summary.waiting_bytes,
        bytes_received: u32::try_from(summary.bytes_received).unwrap_or(u32::MAX),
        requests: summary.requests,
        changes,
    }
}
