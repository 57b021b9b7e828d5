use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use portage_content::{Digest, MAX_PACK_BYTES};
use serde::Serialize;

use super::keys::Keyring;
use super::release::Release;
use super::{Repository, check_owner};
use crate::{Folder, PublishError, check_folder, has_error};

/// What a run of [`publish`] did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PublishReport {
    /// The release that is on offer now, for each owner of the content folder.
    pub releases: BTreeMap<String, u32>,
    /// The owners of which this run made a new release.
    pub changed: Vec<String>,
    /// All records of the content folder.
    pub records: usize,
    /// What a new device fetches: all packs, compressed.
    pub full_bytes: u64,
    /// What a device fetches that had the releases before: the patches of the changed owners.
    pub patch_bytes: u64,
}

/// Checks the folder `content` and publishes a new release of each owner whose pack has changed.
///
/// Refuses when the check finds an error. An owner that the repository does not know yet gets a role and a key. When
/// nothing has changed nothing is written.
pub fn publish(content: &Path, repo: &Path, keys: &Path, now: Timestamp) -> Result<PublishReport, PublishError> {
    let folder = Folder::read(content)?;
    let reports = check_folder(&folder, now.to_zoned(TimeZone::UTC).date());
    if has_error(&reports) {
        return Err(PublishError::Refused { reports });
    }
    let mut repository = Repository::open(repo)?;
    let mut keyring = Keyring::open(keys)?;
    let mut report = PublishReport { records: folder.records().len(), ..PublishReport::default() };
    let mut signing = BTreeSet::new();
    let mut before = Vec::new();
    for pack in folder.packs()? {
        let owner = pack.owner().to_owned();
        check_owner(&owner)?;
        let bytes = pack.to_bytes();
        if bytes.len() > MAX_PACK_BYTES {
            return Err(PublishError::PackTooLarge { owner, bytes: bytes.len() });
        }
        if !repository.owners.contains_key(&owner) {
            repository.delegate(&owner, &mut keyring)?;
            signing.insert("targets".to_owned());
            signing.insert(owner.clone());
        }
        let role = repository.owners[&owner].clone();
        let offered = Release::offered(&owner, &role);
        if let Some(release) = offered.filter(|release| release.digest == Digest::of(&bytes)) {
            report.full_bytes += release.compressed_bytes;
            report.releases.insert(owner, release.number);
            continue;
        }
        let release = repository.stage(&owner, &bytes)?;
        report.full_bytes += release.compressed_bytes;
        report.patch_bytes += release.patch_bytes;
        report.releases.insert(owner.clone(), release.number);
        report.changed.push(owner.clone());
        repository.offer(&owner, release);
        signing.insert(owner.clone());
        before.push((owner, role));
    }
    if !signing.is_empty() {
        repository.commit(&signing, &keyring, now)?;
    }
    for (owner, role) in before {
        repository.prune(&owner, &role)?;
    }
    Ok(report)
}
