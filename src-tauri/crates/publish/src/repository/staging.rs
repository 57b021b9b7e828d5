//! Signing one's own role, with nothing but one's own keys, and leaving it for the operator to accept.

use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use portage_content::Digest;
use serde::Serialize;
use tough::schema::{Role, Root, Signed, Targets};

use super::keys::{KeyId, Keyring};
use super::offer::Release;
use super::publish::read_checked;
use super::staged::Stage;
use super::{Repository, after, check_owner, empty_role, keys_of_owner, lifetime, public, release, sign};
use crate::{PublishError, disk};

/// What lies in the staging folder now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StageReport {
    pub role: String,
    pub version: u64,
    /// The release that is offered, where it is an owner's role and has one.
    pub release: Option<u32>,
    /// The hash of that release's pack: what is being signed.
    pub digest: Option<Digest>,
    /// Who has signed, and how many must.
    pub signatures: usize,
    pub needed: u64,
    /// The staged file; `None` where nothing has changed and so nothing is staged.
    pub file: Option<PathBuf>,
}

/// Checks the folder `content`, of which the pack of `owner` alone is made and signed, and stages it.
///
/// The repository in `repo` may be a copy, to which nothing is written where `to` names another folder. What is staged
/// reaches devices once the operator has accepted it.
pub fn publish_staged(
    owner: &str,
    content: &Path,
    repo: &Path,
    keys: &[PathBuf],
    to: Option<&Path>,
    now: Timestamp,
) -> Result<StageReport, PublishError> {
    check_owner(owner)?;
    let folder = read_checked(content, now)?;
    let pack = folder.packs()?.into_iter().find(|pack| pack.owner() == owner);
    let pack =
        pack.ok_or_else(|| PublishError::NoSuchOwner { content: content.to_owned(), owner: owner.to_owned() })?;
    let bytes = pack.to_bytes();
    let (repository, stage, _lock) = open(repo, to)?;
    let keyring = Keyring::open(keys)?;
    let mut role = repository.owners.get(owner).cloned().unwrap_or_else(empty_role);
    if let Some(release) = Release::offered(owner, &role).filter(|release| release.digest == Digest::of(&bytes)) {
        return Ok(StageReport {
            role: owner.to_owned(),
            version: role.version.get(),
            release: Some(release.number),
            digest: Some(release.digest),
            signatures: 0,
            needed: needed(&repository, owner),
            file: None,
        });
    }
    let ids = keys_for(&repository, owner, &keyring)?;
    let before = role.clone();
    let dirs = [stage.targets_dir(), repository.targets_dir()];
    release::make(owner, &bytes, &role, repository.floor(owner), &dirs)?.offer_in(&mut role);
    let report = stage_role(&repository, &stage, owner, role.clone(), &ids, &keyring, now)?;
    release::prune(owner, &role, &before, &stage.targets_dir())?;
    Ok(report)
}

/// Adds the signatures of the keys in `keys` to what is staged of `role`, an owner or the root. Where nothing is
/// staged, what is on offer is signed anew: so a role is renewed whose keys lie in several places, and so the new keys
/// of an owner vouch for what the old ones signed.
pub fn repo_sign(
    role: &str,
    repo: &Path,
    keys: &[PathBuf],
    to: Option<&Path>,
    now: Timestamp,
) -> Result<StageReport, PublishError> {
    let (repository, stage, _lock) = open(repo, to)?;
    let keyring = Keyring::open(keys)?;
    if role == "root" {
        return sign_root(&repository, &stage, &keyring, now);
    }
    check_owner(role)?;
    let ids = keys_for(&repository, role, &keyring)?;
    let staged = stage.version(role)?.filter(|version| *version == repository.next_version(role));
    let Some(version) = staged else {
        let current = repository.owners.get(role).cloned().unwrap_or_else(empty_role);
        return stage_role(&repository, &stage, role, current, &ids, &keyring, now);
    };
    let mut signed: Signed<Targets> = stage.read(role, version)?;
    // Nobody should sign what could not be accepted.
    stage.check(&repository, role, &signed.signed, now)?;
    add(&mut signed, role, &ids, &keyring)?;
    finish(&repository, &stage, role, &signed)
}

fn open(repo: &Path, to: Option<&Path>) -> Result<(Repository, Stage, std::fs::File), PublishError> {
    let repository = Repository::look(repo)?;
    let stage = Stage::of(repo, to);
    let lock = disk::lock(stage.dir())?;
    Ok((repository, stage, lock))
}

/// The keys that may sign for `owner`: those that the repository names, and those whose public half lies beside them
/// and is about to be named.
fn keys_for(repository: &Repository, owner: &str, keyring: &Keyring) -> Result<Vec<KeyId>, PublishError> {
    let mut ids = repository.keys_of(owner).map(|keys| keys.keyids).unwrap_or_default();
    ids.extend(public::beside(keyring, owner)?.into_iter().map(|(id, _)| id));
    ids.retain(|id| keyring.pair(id).is_some());
    if ids.is_empty() {
        return Err(PublishError::NoKey { role: owner.to_owned(), keys: keyring.place() });
    }
    Ok(ids)
}

fn needed(repository: &Repository, owner: &str) -> u64 {
    repository.keys_of(owner).map_or(keys_of_owner(owner) as u64, |keys| keys.threshold.get())
}

fn stage_role(
    repository: &Repository,
    stage: &Stage,
    owner: &str,
    mut role: Targets,
    ids: &[KeyId],
    keyring: &Keyring,
    now: Timestamp,
) -> Result<StageReport, PublishError> {
    role.version = repository.next_version(owner);
    role.expires = lifetime::expiry(owner, now)?;
    let mut signed = Signed { signed: role, signatures: Vec::new() };
    add(&mut signed, owner, ids, keyring)?;
    finish(repository, stage, owner, &signed)
}

fn finish(
    repository: &Repository,
    stage: &Stage,
    owner: &str,
    signed: &Signed<Targets>,
) -> Result<StageReport, PublishError> {
    let version = signed.signed.version;
    let file = stage.put(owner, version, &sign::to_bytes(signed, owner)?)?;
    let release = Release::offered(owner, &signed.signed);
    Ok(StageReport {
        role: owner.to_owned(),
        version: version.get(),
        release: release.as_ref().map(|release| release.number),
        digest: release.map(|release| release.digest),
        signatures: signed.signatures.len(),
        needed: needed(repository, owner),
        file: Some(file),
    })
}

fn sign_root(
    repository: &Repository,
    stage: &Stage,
    keyring: &Keyring,
    now: Timestamp,
) -> Result<StageReport, PublishError> {
    let version: NonZeroU64 = after(repository.root.version);
    let keys = repository.keys_of("root")?;
    let mut signed = if stage.version("root")? == Some(version) {
        stage.read::<Root>("root", version)?
    } else {
        let mut root = repository.root.clone();
        root.version = version;
        root.expires = lifetime::expiry("root", now)?;
        Signed { signed: root, signatures: Vec::new() }
    };
    // Only a renewal may be signed unseen; what names other keys is made where all that must sign comes together.
    super::root::check_renewal(&stage.path("root", version), &repository.root, &signed.signed, now)?;
    let ids: Vec<KeyId> = keys.keyids.iter().filter(|id| keyring.pair(id).is_some()).cloned().collect();
    if ids.is_empty() {
        return Err(PublishError::NoKey { role: "root".to_owned(), keys: keyring.place() });
    }
    add(&mut signed, "root", &ids, keyring)?;
    let file = stage.put("root", version, &sign::to_bytes(&signed, "root")?)?;
    Ok(StageReport {
        role: "root".to_owned(),
        version: version.get(),
        release: None,
        digest: None,
        signatures: signed.signatures.len(),
        needed: keys.threshold.get(),
        file: Some(file),
    })
}

fn add<T: Role>(signed: &mut Signed<T>, role: &str, ids: &[KeyId], keyring: &Keyring) -> Result<(), PublishError> {
    sign::add_signatures(signed, role, &ids.iter().collect::<Vec<_>>(), keyring).map(drop)
}
