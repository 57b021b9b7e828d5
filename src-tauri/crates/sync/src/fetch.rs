use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use jiff::Timestamp;

use crate::pack::Wanted;
use crate::{FetchedPack, Job, Look, Progress, SyncError, look};

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

impl Look {
    /// Fetches what is wanted. An error means that nothing is to be taken; an owner whose pack is not as it should be
    /// is held up alone, unless nothing else was to come.
    pub async fn fetch(self, progress: &(dyn Fn(Progress) + Send + Sync)) -> Result<Fetched, SyncError> {
        let Self { client, wanted, owners, releases, mut held_up, clock_back } = self;
        let meter = client.remote().meter();
        let mut packs = Vec::new();
        let total = AtomicU64::new(wanted.iter().map(Wanted::bytes).sum());
        let (mut done, mut first) = (0, None);
        for wanted in wanted {
            let mut coming = meter.watch_target();
            let tell = |arrived: u64| {
                let total = total.load(Relaxed);
                let done = (done + arrived).min(total);
                progress(Progress { done: small(done), total: small(total), bytes_received: meter.bytes() });
            };
            tell(0);
            let before = total.load(Relaxed);
            let (owner, bytes) = (wanted.owner().to_owned(), wanted.bytes());
            let work = wanted.fetch(&client, |bytes| {
                total.fetch_add(bytes, Relaxed);
            });
            tokio::pin!(work);
            let outcome = loop {
                tokio::select! {
                    biased;
                    outcome = &mut work => break outcome,
                    Ok(()) = coming.changed() => tell(*coming.borrow_and_update()),
                }
            };
            done += bytes + (total.load(Relaxed) - before);
            // A file that is longer than its owner has signed is as wrong as one with another hash, and no more of it came
            // than was counted on.
            let whose = |error| match error {
                SyncError::TooLarge { .. } => Ok(error),
                error => error.of_owner(),
            };
            match outcome.map_err(whose) {
                Ok(pack) => packs.push(pack),
                Err(Ok(error)) => {
                    client.hold_up(&owner, &error);
                    first.get_or_insert_with(|| owner.clone());
                    held_up.insert(owner, error);
                }
                Err(Err(error)) => return Err(error),
            }
        }
        // An address of whose packs none is as it should be is of no more use than one that cannot be reached.
        if packs.is_empty()
            && let Some(error) = first.and_then(|owner| held_up.remove(&owner))
        {
            return Err(error);
        }
        Ok(Fetched {
            packs,
            owners,
            releases,
            held_up,
            clock_back,
            bytes_received: meter.bytes(),
            requests: meter.requests(),
        })
    }
}

/// Looks, and fetches whatever it costs.
pub async fn fetch(job: Job<'_>, progress: &(dyn Fn(Progress) + Send + Sync)) -> Result<Fetched, SyncError> {
    look(job).await?.fetch(progress).await
}

fn small(bytes: u64) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
