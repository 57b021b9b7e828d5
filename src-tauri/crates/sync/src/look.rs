use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::Timestamp;
use portage_content::Digest;
use sigstore_tuf::Updater;

use crate::pack::{Offer, Wanted};
use crate::remote::{Site, is_owner};
use crate::{Address, Client, Patience, SyncError};

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

/// What a repository has that the device has not, before any of it is fetched: what it will cost is known, and nothing
/// is parsed yet but signed metadata.
pub struct Look {
    pub(crate) client: Client,
    pub(crate) wanted: Vec<Wanted>,
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
    look_with(job, Patience::default()).await
}

/// Looks, with another patience than an update has for people.
pub async fn look_with(job: Job<'_>, patience: Patience) -> Result<Look, SyncError> {
    let site = Site::Address(job.address);
    let client = Client::refresh(site, job.root, job.trust_dir, job.now, patience).await?;
    let owners = owners(client.updater());
    client.remote().fetch_ahead(versions(client.updater(), &owners).into_iter()).await;
    let mut look = Look {
        wanted: Vec::new(),
        owners: owners.iter().cloned().collect(),
        releases: BTreeMap::new(),
        held_up: BTreeMap::new(),
        clock_back: client.clock_back(),
        client,
    };
    for owner in &owners {
        let held = job.held.iter().find(|held| held.owner == *owner);
        match look.at_owner(owner, held, job.base).await.map_err(SyncError::of_owner) {
            Ok(()) => {}
            // One owner at fault must not keep the others' news from people.
            Err(Ok(error)) => {
                look.client.hold_up(owner, &error);
                look.held_up.insert(owner.clone(), error);
            }
            Err(Err(error)) => return Err(error),
        }
    }
    let trust = look.client.remote().trust();
    if look.wanted.is_empty() {
        trust.clear_downloads();
    } else {
        trust.keep_parts(&look.wanted.iter().flat_map(Wanted::hashes).collect());
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
        self.client.remote().meter().bytes()
    }

    pub fn requests(&self) -> u32 {
        self.client.remote().meter().requests()
    }

    /// Reads what an owner offers, and notes it if the device does not have it.
    async fn at_owner(
        &mut self,
        owner: &str,
        held: Option<&Held>,
        base: &(dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync),
    ) -> Result<(), SyncError> {
        let Some(offer) = Offer::read(&mut self.client, owner).await? else { return Ok(()) };
        let address = || self.client.address().to_owned();
        if held.is_some_and(|held| offer.release < held.release) {
            return Err(SyncError::Rollback { address: address() });
        }
        if offer.is_too_large() {
            let reason = "its pack is larger than a pack may be".to_owned();
            return Err(SyncError::Refused { address: address(), reason });
        }
        self.releases.insert(owner.to_owned(), offer.release);
        if !offer.is_held(held) {
            self.wanted.push(Wanted::new(&mut self.client, offer, held, base).await?);
        }
        Ok(())
    }
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
