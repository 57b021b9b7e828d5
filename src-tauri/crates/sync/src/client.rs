//! The one door to signed metadata and to the files that it vouches for.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use portage_content::MAX_PACK_BYTES;
use sigstore_tuf::{Error, TargetFile, Updater, UpdaterConfig};

use crate::clock::Clock;
use crate::remote::{Handle, Remote, Site};
use crate::trust::TrustStore;
use crate::{Patience, SyncError};

/// The most owners that a repository may have.
const MAX_OWNERS: u32 = 4096;

/// A repository whose metadata has been refreshed and verified.
///
/// It knows nothing of owners and packs. An update goes through it, and so does the client that the public conformance
/// suite drives (`examples/tuf_conformance.rs`), which is why it can be had from outside.
pub struct Client {
    address: String,
    remote: Arc<Remote>,
    updater: Updater,
    clock: Clock,
}

impl Client {
    /// Refreshes the metadata in `trust_dir`, which is made where it is missing, beginning with the trusted `root`.
    pub async fn refresh(
        site: Site<'_>,
        root: &[u8],
        trust_dir: &Path,
        now: Timestamp,
        patience: Patience,
    ) -> Result<Self, SyncError> {
        let address = site.to_string();
        let failed = |error| SyncError::of(address.clone(), error);
        let unusable = |path: &Path, source| SyncError::Io { address: address.clone(), path: path.to_owned(), source };
        std::fs::create_dir_all(trust_dir).map_err(|source| unusable(trust_dir, source))?;
        let clock = Clock::read(trust_dir, now);

        let remote = Remote::open(site, trust_dir, patience).map_err(|fault| failed(fault.into()))?;
        let mut config = UpdaterConfig::default();
        config.max_delegations = MAX_OWNERS;
        config.target_max_length = MAX_PACK_BYTES as u64;
        let mut updater = Updater::new(Handle(remote.clone()), root)
            .map_err(failed)?
            .with_config(config)
            .with_store(TrustStore::new(trust_dir));
        match updater.refresh(clock.now).await {
            Err(error) if may_be_damage(&error) && remote.kept_may_be_bad() => updater.refresh(clock.now).await,
            outcome => outcome,
        }
        .map_err(failed)?;
        remote.kept_was_good();
        clock.keep().map_err(|source| unusable(clock.path(), source))?;
        Ok(Self { address, remote, updater, clock })
    }

    /// What the signed metadata says of a file, or `None` where no role vouches for one of this name.
    pub async fn find(&mut self, name: &str) -> Result<Option<TargetFile>, SyncError> {
        let now = self.clock.now;
        let found = match self.updater.get_target_info(name, now).await {
            Err(error) if may_be_damage(&error) && self.remote.kept_may_be_bad() => {
                self.updater.get_target_info(name, now).await
            }
            found => found,
        };
        self.remote.kept_was_good();
        found.map_err(|error| SyncError::of(self.address.clone(), error))
    }

    /// The verified bytes of a file that was found. What has come before is not fetched again.
    pub async fn download(&self, file: &TargetFile, name: &str) -> Result<Vec<u8>, SyncError> {
        if let Some(bytes) = self.updater.find_cached_target(file, name) {
            return Ok(bytes);
        }
        match self.updater.download_target(file, name).await {
            // The part that an earlier run had left was damaged; it is gone now, so this starts at the beginning.
            Err(Error::IntegrityMismatch(_)) if self.remote.meter().resumed() => {
                self.updater.download_target(file, name).await
            }
            outcome => outcome,
        }
        .map_err(|error| SyncError::of(self.address.clone(), error))
    }

    /// The repository's address, as it may be shown.
    pub fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn remote(&self) -> &Arc<Remote> {
        &self.remote
    }

    pub(crate) fn updater(&self) -> &Updater {
        &self.updater
    }

    /// The copy of an owner's metadata that led to an error is not relied on again: the repository may be mended without
    /// a new version. What has merely expired is not mended so.
    pub(crate) fn hold_up(&self, owner: &str, error: &SyncError) {
        if !matches!(error, SyncError::Expired { .. }) {
            self.remote.trust().forget_role(owner);
        }
    }

    /// The latest time that the device has believed, where its clock is behind that.
    pub(crate) fn clock_back(&self) -> Option<Timestamp> {
        self.clock.back.then_some(self.clock.now)
    }
}

/// Whether metadata that was damaged in the trust folder can be why. It must not be held against the repository.
fn may_be_damage(error: &Error) -> bool {
    !matches!(error, Error::Expired { .. } | Error::Transport { .. })
}
