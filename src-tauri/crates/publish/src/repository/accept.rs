use std::collections::BTreeMap;
use std::num::NonZeroU64;
use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;
use tough::schema::{RoleKeys, Root, Signature, Signed, Targets};

use super::commit::Change;
use super::keys::Keyring;
use super::offer::Release;
use super::staged::Stage;
use super::state::verified;
use super::{Repository, after, release, root, sign};
use crate::{PublishError, disk};

/// What a run of [`repo_accept`] did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AcceptReport {
    /// The roles that are on offer now, an owner's with its release.
    pub accepted: BTreeMap<String, Option<u32>>,
    /// The roles that others have yet to sign: how many have, and how many must.
    pub waiting: BTreeMap<String, (usize, u64)>,
    /// The roles that cannot be accepted, and why.
    pub refused: BTreeMap<String, String>,
}

/// How far a staged role is.
enum Progress {
    /// Enough signatures, which are to be verified.
    Signed,
    Waiting(usize, u64),
}

/// Takes in what owners have staged with their own keys: in the folder `from`, or in the repository's own. Needs the
/// keys of snapshot and timestamp. Where nothing is staged nothing is written, so a scheduler may run it hourly.
pub fn repo_accept(
    repo: &Path,
    from: Option<&Path>,
    keys: &Path,
    now: Timestamp,
) -> Result<AcceptReport, PublishError> {
    let mut repository = Repository::open(repo)?;
    let keyring = Keyring::open(&[keys])?;
    let stage = Stage::of(repo, from);
    let _lock = if stage.own && stage.dir().exists() { Some(disk::lock(stage.dir())?) } else { None };
    let mut report = AcceptReport::default();
    let mut change = Change::default();
    let mut before = Vec::new();
    let mut done = Vec::new();
    for (role, version) in stage.roles()? {
        if version < next_version(&repository, &role) {
            // An earlier run accepted it, and may have been broken off before it could tidy up.
            done.push(role);
            continue;
        }
        let old = repository.owners.get(&role).cloned();
        let outcome = if role == "root" {
            repository.take_root(&stage, version, now, &mut change)
        } else {
            repository.take_staged(&stage, &role, version, now, &mut change)
        };
        match outcome {
            Ok(Progress::Signed) => {
                let offered = repository.owners.get(&role).and_then(|targets| Release::offered(&role, targets));
                report.accepted.insert(role.clone(), offered.map(|release| release.number));
                before.extend(old.map(|old| (role.clone(), old)));
                done.push(role);
            }
            Ok(Progress::Waiting(found, needed)) => _ = report.waiting.insert(role, (found, needed)),
            Err(error) => _ = report.refused.insert(role, error.to_string()),
        }
    }
    if !report.accepted.is_empty() {
        repository.commit(change, &keyring, now)?;
    }
    for (owner, old) in before {
        release::prune(&owner, &repository.owners[&owner], &old, &repository.targets_dir())?;
        if stage.own {
            release::clear(&owner, &stage.targets_dir(), &[])?;
        }
    }
    for role in done.iter().filter(|_| stage.own) {
        stage.clear(role, None)?;
    }
    Ok(report)
}

fn next_version(repository: &Repository, role: &str) -> NonZeroU64 {
    if role == "root" { after(repository.root.version) } else { repository.next_version(role) }
}

impl Repository {
    /// Takes the staged role of `owner` into `change`, if those who must have signed it, and it may follow what is on
    /// offer now.
    fn take_staged(
        &mut self,
        stage: &Stage,
        owner: &str,
        version: NonZeroU64,
        now: Timestamp,
        change: &mut Change,
    ) -> Result<Progress, PublishError> {
        let path = stage.path(owner, version);
        let mut signed: Signed<Targets> = stage.read(owner, version)?;
        let keys = self.keys_of(owner)?;
        let progress = progress(&path, &mut signed.signatures, &keys)?;
        let Progress::Signed = progress else { return Ok(progress) };
        let delegations = self.targets.delegations.clone().unwrap_or_default();
        verified(&path, delegations.verify_role(&signed, owner))?;
        for found in stage.check(self, owner, &signed.signed, now)? {
            let to = self.targets_dir().join(&found.file);
            if disk::get(&to).ok().as_ref() != Some(&found.bytes) {
                disk::put(&to, &found.bytes)?;
            }
        }
        change.ready.insert(owner.to_owned(), sign::to_bytes(&signed, owner)?);
        self.owners.insert(owner.to_owned(), signed.signed);
        Ok(progress)
    }

    /// The staged role of `owner`, which must be there and complete.
    pub(super) fn take_complete(
        &mut self,
        stage: &Stage,
        owner: &str,
        now: Timestamp,
        change: &mut Change,
    ) -> Result<(), PublishError> {
        let version = stage
            .version(owner)?
            .ok_or_else(|| PublishError::NotStaged { owner: owner.to_owned(), stage: stage.dir().to_owned() })?;
        match self.take_staged(stage, owner, version, now, change)? {
            Progress::Signed => Ok(()),
            Progress::Waiting(found, needed) => {
                Err(PublishError::HalfSigned { path: stage.path(owner, version), found, needed })
            }
        }
    }

    fn take_root(
        &mut self,
        stage: &Stage,
        version: NonZeroU64,
        now: Timestamp,
        change: &mut Change,
    ) -> Result<Progress, PublishError> {
        let path = stage.path("root", version);
        let mut signed: Signed<Root> = stage.read("root", version)?;
        let progress = progress(&path, &mut signed.signatures, &self.keys_of("root")?)?;
        let Progress::Signed = progress else { return Ok(progress) };
        verified(&path, self.root.verify_role(&signed))?;
        root::check_renewal(&path, &self.root, &signed.signed, now)?;
        change.root = Some((format!("{version}.root.json"), sign::to_bytes(&signed, "root")?));
        self.root = signed.signed;
        Ok(progress)
    }
}

/// Drops the signatures of others, and tells whether those of `keys` suffice.
fn progress(path: &Path, signatures: &mut Vec<Signature>, keys: &RoleKeys) -> Result<Progress, PublishError> {
    signatures.retain(|signature| keys.keyids.contains(&signature.keyid));
    match signatures.len() {
        0 => Err(PublishError::NotVerified {
            path: path.to_owned(),
            reason: "no key that may sign it has signed it".to_owned(),
        }),
        found if (found as u64) < keys.threshold.get() => Ok(Progress::Waiting(found, keys.threshold.get())),
        _ => Ok(Progress::Signed),
    }
}
