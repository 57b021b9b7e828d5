use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use portage_content::Digest;
use serde::Serialize;

use super::commit::Change;
use super::keys::Keyring;
use super::offer::Release;
use super::{Repository, check_owner, keys_of_owner, release};
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
/// Refuses when the check finds an error. An owner that the repository does not know yet gets a role and a key, but not
/// one who was struck off: that is for [`repo_add`](super::repo_add). When nothing has changed nothing is written.
pub fn publish(content: &Path, repo: &Path, keys: &Path, now: Timestamp) -> Result<PublishReport, PublishError> {
    let folder = read_checked(content, now)?;
    let mut repository = Repository::open(repo)?;
    let mut keyring = Keyring::open(&[keys])?;
    let mut report = PublishReport { records: folder.records().len(), ..PublishReport::default() };
    let mut change = Change::default();
    let mut before = Vec::new();
    for pack in folder.packs()? {
        let owner = pack.owner().to_owned();
        check_owner(&owner)?;
        let bytes = pack.to_bytes();
        if !repository.owners.contains_key(&owner) {
            if repository.struck_off(&owner).is_some() {
                return Err(PublishError::StruckOff { owner });
            }
            let pairs = keyring.make(&owner, keys_of_owner(&owner))?;
            repository.delegate(&owner, pairs)?;
            change.sign.insert("targets".to_owned());
            change.sign.insert(owner.clone());
        }
        let role = repository.owners[&owner].clone();
        let offered = Release::offered(&owner, &role);
        if let Some(release) = offered.filter(|release| release.digest == Digest::of(&bytes)) {
            report.full_bytes += release.compressed_bytes;
            report.releases.insert(owner, release.number);
            continue;
        }
        let dirs = [repository.targets_dir()];
        let release = release::make(&owner, &bytes, &role, repository.floor(&owner), &dirs)?;
        report.full_bytes += release.compressed_bytes;
        report.patch_bytes += release.patch_bytes;
        report.releases.insert(owner.clone(), release.number);
        report.changed.push(owner.clone());
        if let Some(role) = repository.owners.get_mut(&owner) {
            release.offer_in(role);
        }
        change.sign.insert(owner.clone());
        before.push((owner, role));
    }
    if !change.sign.is_empty() {
        repository.commit(change, &keyring, now)?;
    }
    for (owner, role) in before {
        release::prune(&owner, &repository.owners[&owner], &role, &repository.targets_dir())?;
    }
    Ok(report)
}

/// The content folder, if nothing in it forbids publishing.
pub(super) fn read_checked(content: &Path, now: Timestamp) -> Result<Folder, PublishError> {
    let folder = Folder::read(content)?;
    let reports = check_folder(&folder, now.to_zoned(TimeZone::UTC).date());
    if has_error(&reports) { Err(PublishError::Refused { reports }) } else { Ok(folder) }
}
