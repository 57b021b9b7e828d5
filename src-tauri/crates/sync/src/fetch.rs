use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use jiff::Timestamp;
use portage_content::{Digest, MAX_PACK_BYTES};
use sigstore_tuf::{Updater, UpdaterConfig};

use crate::clock::Clock;
use crate::pack::{Offer, Wanted};
use crate::remote::{Handle, Remote, is_owner};
use crate::trust::TrustStore;
use crate::{Address, FetchedPack, Progress, SyncError};

/// The most owners that a repository may have.
const MAX_OWNERS: u32 = 4096;

/// A release that the device holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub owner: String,
    pub release: u32,
    /// The hash of the pack's canonical bytes.
    pub digest: Digest,
}

/// What to fetch, and what to compare it with.
#[derive(Clone, Copy)]
pub struct Job<'a> {
    pub address: &'a Address,
    /// The `root.json` that is trusted. Roots that it leads to are found by themselves.
    pub root: &'a [u8],
    /// The folder of this root's verified metadata; made where it is missing. One folder a root.
    pub trust_dir: &'a Path,
    pub held: &'a [Held],
    /// The canonical bytes of the pack that is held of an owner, for patches.
    pub base: &'a (dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync),
    pub now: Timestamp,
}

/// What a repository has that the device has not.
#[derive(Debug, Default)]
pub struct Fetched {
    /// By owner. Empty where the device is up to date.
    pub packs: Vec<FetchedPack>,
    /// Every owner that the repository names, whether anything was published or not. Whom it no longer names has been
    /// struck off: what the device holds of them is to go.
    pub owners: BTreeSet<String>,
    /// The release on offer of each owner that has published, those that the device holds included.
    pub releases: BTreeMap<String, u32>,
    /// Bytes of bodies as they came over the wire, before any decompression.
    pub bytes_received: u64,
    pub requests: u32,
    /// The owners of whom nothing new is taken, and why: what others publish arrives all the same.
    pub held_up: BTreeMap<String, SyncError>,
    /// The latest time that the device has believed, where its clock is behind that. Expiry was judged by it.
    pub clock_back: Option<Timestamp>,
}

/// What a repository has that the device has not, before any of it is fetched: what it will cost is known, and nothing
/// is parsed yet but signed metadata.
pub struct Look {
    address: String,
    remote: Arc<Remote>,
    updater: Updater,
    wanted: Vec<Wanted>,
    /// Every owner that the repository names, whether anything was published or not.
    pub owners: BTreeSet<String>,
    /// The release on offer of each owner that has published, those that the device holds included.
    pub releases: BTreeMap<String, u32>,
    /// The owners of whom nothing new is taken, and why: what others publish arrives all the same.
    pub held_up: BTreeMap<String, SyncError>,
    /// The latest time that the device has believed, where its clock is behind that. Expiry was judged by it.
    pub clock_back: Option<Timestamp>,
}

/// Refreshes the signed metadata of the repository at `job.address` and compares it with what the device holds.
///
/// Dropping the future, or what it gives, breaks the update off; the next one goes on with what has arrived.
pub async fn look(job: Job<'_>) -> Result<Look, SyncError> {
    let address = job.address.to_string();
    let failed = |error| SyncError::of(address.clone(), error);
    let unusable = |path: &Path, source| SyncError::Io { address: address.clone(), path: path.to_owned(), source };
    std::fs::create_dir_all(job.trust_dir).map_err(|source| unusable(job.trust_dir, source))?;
    let clock = Clock::read(job.trust_dir, job.now);

    let remote = Remote::open(job.address, job.trust_dir).map_err(|fault| failed(fault.into()))?;
    let mut config = UpdaterConfig::default();
    config.max_delegations = MAX_OWNERS;
    config.target_max_length = MAX_PACK_BYTES as u64;
    let mut updater = Updater::new(Handle(remote.clone()), job.root)
        .map_err(failed)?
        .with_config(config)
        .with_store(TrustStore::new(job.trust_dir));
    match updater.refresh(clock.now).await {
        // The copy in the trust folder may be damaged, which must not be held against the repository.
        Err(_) if remote.forget("targets") => updater.refresh(clock.now).await,
        outcome => outcome,
    }
    .map_err(failed)?;
    clock.keep().map_err(|source| unusable(clock.path(), source))?;

    let owners = owners(&updater);
    remote.fetch_ahead(versions(&updater, &owners).into_iter()).await;
    let mut look = Look {
        address: address.clone(),
        remote: remote.clone(),
        updater,
        wanted: Vec::new(),
        owners: owners.iter().cloned().collect(),
        releases: BTreeMap::new(),
        held_up: BTreeMap::new(),
        clock_back: clock.back.then_some(clock.now),
    };
    for owner in &owners {
        let offer = match Offer::read(&mut look.updater, &remote, owner, clock.now).await.map_err(failed) {
            Ok(Some(offer)) => offer,
            Ok(None) => continue,
            // One owner who does not keep up must not keep the others' news from people.
            Err(error @ SyncError::Expired { .. }) => {
                look.held_up.insert(owner.clone(), error);
                continue;
            }
            Err(error) => return Err(error),
        };
        let held = job.held.iter().find(|held| held.owner == *owner);
        if held.is_some_and(|held| offer.release < held.release) {
            return Err(SyncError::Rollback { address });
        }
        look.releases.insert(owner.clone(), offer.release);
        if offer.is_held(held) {
            continue;
        }
        if offer.is_too_large() {
            return Err(SyncError::TooLarge { address });
        }
        look.wanted.push(Wanted::new(&mut look.updater, offer, held, job.base, clock.now).await.map_err(failed)?);
    }
    if look.wanted.is_empty() {
        remote.trust().clear_downloads();
    }
    Ok(look)
}

impl Look {
    /// The bytes of the packs and patches that are to be fetched; 0 where the device is up to date.
    pub fn bytes(&self) -> u64 {
        self.wanted.iter().map(Wanted::bytes).sum()
    }

    /// The bytes that the packs will have once they are unpacked.
    pub fn unpacked_bytes(&self) -> u64 {
        self.wanted.iter().map(Wanted::unpacked_bytes).sum()
    }

    /// Bytes of bodies that have come so far, as they came over the wire.
    pub fn bytes_received(&self) -> u64 {
        self.remote.bytes_received()
    }

    pub fn requests(&self) -> u32 {
        self.remote.requests()
    }

    /// Fetches what is wanted. All or nothing: an error means that nothing is to be taken.
    pub async fn fetch(self, progress: &(dyn Fn(Progress) + Send + Sync)) -> Result<Fetched, SyncError> {
        let Self { address, remote, updater, wanted, owners, releases, held_up, clock_back } = self;
        let mut packs = Vec::new();
        let total = AtomicU64::new(wanted.iter().map(Wanted::bytes).sum());
        let mut done = 0;
        for wanted in wanted {
            let mut coming = remote.watch_target();
            let tell = |arrived: u64| {
                let total = total.load(Relaxed);
                let done = (done + arrived).min(total);
                progress(Progress { done: small(done), total: small(total), bytes_received: remote.bytes_received() });
            };
            tell(0);
            let before = total.load(Relaxed);
            let bytes = wanted.bytes();
            let work = wanted.fetch(&updater, &remote, &address, |bytes| {
                total.fetch_add(bytes, Relaxed);
            });
            tokio::pin!(work);
            let pack = loop {
                tokio::select! {
                    biased;
                    outcome = &mut work => break outcome?,
                    Ok(()) = coming.changed() => tell(*coming.borrow_and_update()),
                }
            };
            done += bytes + (total.load(Relaxed) - before);
            packs.push(pack);
        }
        Ok(Fetched {
            packs,
            owners,
            releases,
            held_up,
            clock_back,
            bytes_received: remote.bytes_received(),
            requests: remote.requests(),
        })
    }
}

/// Looks, and fetches whatever it costs.
pub async fn fetch(job: Job<'_>, progress: &(dyn Fn(Progress) + Send + Sync)) -> Result<Fetched, SyncError> {
    look(job).await?.fetch(progress).await
}

/// The roles that the top-level targets delegate to. A name that cannot be an owner's belongs to a later version.
fn owners(updater: &Updater) -> Vec<String> {
    let targets = updater.trusted().targets_role("targets");
    let roles = targets.and_then(|targets| targets.delegations.as_ref()).map(|delegations| &delegations.roles);
    let mut owners: Vec<String> =
        roles.into_iter().flatten().map(|role| role.name.clone()).filter(|name| is_owner(name)).collect();
    owners.sort();
    owners.dedup();
    owners
}

/// The version of each owner's metadata that the snapshot names.
fn versions(updater: &Updater, owners: &[String]) -> Vec<(String, u64)> {
    let meta = updater.trusted().snapshot().map(|snapshot| &snapshot.meta);
    let version = |owner: &String| Some((owner.clone(), meta?.get(&format!("{owner}.json"))?.version));
    owners.iter().filter_map(version).collect()
}

fn small(bytes: u64) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
