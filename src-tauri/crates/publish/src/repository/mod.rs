//! The signed repository: a folder of static files.
//!
//! `metadata/` holds what is signed, `targets/` the packs and patches, each under the hash of its bytes. Nothing that
//! was published is ever changed but `timestamp.json`, which is written last: a reader sees the old state or the new.

mod init;
mod keys;
mod lifetime;
mod publish;
mod release;
mod renew;
mod sign;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::{File, TryLockError};
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use tough::schema::key::Key;
use tough::schema::{
    DelegatedRole, Delegations, Hashes, Metafile, PathPattern, PathSet, RoleKeys, RoleType, Root, Signed, Snapshot,
    Targets,
};

pub use init::{InitReport, repo_init};
pub use publish::{PublishReport, publish};
pub use release::KEPT_RELEASES;
pub use renew::{RenewReport, repo_renew};

use crate::{PublishError, disk, is_owner_id};
use keys::{KeyId, Keyring};

const SPEC_VERSION: &str = "1.0.0";

/// The number of keys of an owner's role, all of which must sign. The role `shared` speaks for two parties.
fn keys_of_owner(owner: &str) -> usize {
    if owner == "shared" { 2 } else { 1 }
}

/// A repository as it stands, every signature verified, and the changes that are not yet written.
struct Repository {
    dir: PathBuf,
    root: Root,
    targets: Targets,
    snapshot: Snapshot,
    timestamp: tough::schema::Timestamp,
    owners: BTreeMap<String, Targets>,
    /// Held as long as the repository is open for changes.
    _lock: Option<File>,
}

impl Repository {
    fn open(dir: &Path) -> Result<Self, PublishError> {
        let metadata = dir.join("metadata");
        let root = read_root(dir)?;
        let lock = lock(dir)?;
        let path = metadata.join("timestamp.json");
        let timestamp: Signed<tough::schema::Timestamp> = sign::read(&path)?;
        verified(&path, root.verify_role(&timestamp))?;
        let timestamp = timestamp.signed;

        let path = metadata.join(format!("{}.snapshot.json", pinned(&path, &timestamp.meta, "snapshot.json")?));
        let snapshot: Signed<Snapshot> = sign::read(&path)?;
        verified(&path, root.verify_role(&snapshot))?;
        let snapshot = snapshot.signed;

        let path_of = |role: &str, version: NonZeroU64| metadata.join(format!("{version}.{role}.json"));
        let targets_path = path_of("targets", pinned(&path, &snapshot.meta, "targets.json")?);
        let targets: Signed<Targets> = sign::read(&targets_path)?;
        verified(&targets_path, root.verify_role(&targets))?;
        let targets = targets.signed;

        let mut owners = BTreeMap::new();
        for role in targets.delegations.iter().flat_map(|delegations| &delegations.roles) {
            let path = path_of(&role.name, pinned(&path, &snapshot.meta, &format!("{}.json", role.name))?);
            owners.insert(role.name.clone(), read_owner(&path, &targets, &role.name)?);
        }
        Ok(Self { dir: dir.to_owned(), root, targets, snapshot, timestamp, owners, _lock: Some(lock) })
    }

    fn metadata(&self, name: &str) -> PathBuf {
        self.dir.join("metadata").join(name)
    }

    fn target(&self, name: &str) -> PathBuf {
        self.dir.join("targets").join(name)
    }

    /// Lets `owner` sign for its own files, with keys of its own.
    fn delegate(&mut self, owner: &str, keyring: &mut Keyring) -> Result<(), PublishError> {
        let pairs = keyring.make(owner, keys_of_owner(owner))?;
        let pattern =
            PathPattern::new(format!("{owner}.*")).map_err(|_| PublishError::BadOwner { owner: owner.to_owned() })?;
        let keys = role_keys(&pairs, pairs.len());
        let delegations = self.targets.delegations.get_or_insert_with(Delegations::new);
        delegations.keys.extend(pairs);
        delegations.roles.push(DelegatedRole {
            name: owner.to_owned(),
            keyids: keys.keyids,
            threshold: keys.threshold,
            paths: PathSet::Paths(vec![pattern]),
            terminating: true,
            targets: None,
        });
        self.owners.insert(owner.to_owned(), Targets { delegations: None, ..new_targets() });
        Ok(())
    }

    fn keys_of(&self, role: &str) -> Result<RoleKeys, PublishError> {
        let top = match role {
            "root" => Some(RoleType::Root),
            "targets" => Some(RoleType::Targets),
            "snapshot" => Some(RoleType::Snapshot),
            "timestamp" => Some(RoleType::Timestamp),
            _ => None,
        };
        let keys = if let Some(role) = top {
            self.root.roles.get(&role).cloned()
        } else {
            let mut delegated = self.targets.delegations.iter().flat_map(|delegations| &delegations.roles);
            delegated.find(|delegation| delegation.name == role).map(DelegatedRole::keys)
        };
        keys.ok_or_else(|| PublishError::NotARepository {
            path: self.dir.clone(),
            reason: format!("nothing says who signs {role}"),
        })
    }

    /// Signs anew the roles in `changed` and what depends on them, and writes them so that the last file makes all of
    /// them hold at once.
    fn commit(&mut self, changed: &BTreeSet<String>, keyring: &Keyring, now: Timestamp) -> Result<(), PublishError> {
        // Sign everything before anything is written: a missing key then leaves no trace.
        let mut files = Vec::new();
        let first = self.timestamp.meta.is_empty();
        for owner in changed {
            let version = next_version(&self.snapshot.meta, &format!("{owner}.json"));
            let Some(role) = self.owners.get_mut(owner) else { continue };
            role.version = version;
            role.expires = lifetime::expiry(owner, now)?;
            let bytes = sign::sign(role.clone(), owner, &self.keys_of(owner)?, keyring)?;
            files.push((format!("{version}.{owner}.json"), bytes));
            self.pin(owner, version);
        }
        if changed.contains("targets") {
            let version = next_version(&self.snapshot.meta, "targets.json");
            self.targets.version = version;
            self.targets.expires = lifetime::expiry("targets", now)?;
            let keys = self.keys_of("targets")?;
            files.push((
                format!("{version}.targets.json"),
                sign::sign(self.targets.clone(), "targets", &keys, keyring)?,
            ));
            self.pin("targets", version);
        }
        if !files.is_empty() || changed.contains("snapshot") {
            self.snapshot.version = next_version(&self.timestamp.meta, "snapshot.json");
            self.snapshot.expires = lifetime::expiry("snapshot", now)?;
            let version = self.snapshot.version;
            let bytes = sign::sign(self.snapshot.clone(), "snapshot", &self.keys_of("snapshot")?, keyring)?;
            let pin = Metafile {
                length: Some(bytes.len() as u64),
                hashes: Some(hashes(&bytes)),
                version,
                _extra: HashMap::new(),
            };
            self.timestamp.meta = HashMap::from([("snapshot.json".to_owned(), pin)]);
            files.push((format!("{version}.snapshot.json"), bytes));
        }
        // A new repository's first timestamp has nothing before it.
        if !first {
            self.timestamp.version = after(self.timestamp.version);
        }
        self.timestamp.expires = lifetime::expiry("timestamp", now)?;
        let keys = self.keys_of("timestamp")?;
        files.push(("timestamp.json".to_owned(), sign::sign(self.timestamp.clone(), "timestamp", &keys, keyring)?));
        for (name, bytes) in files {
            disk::put(&self.metadata(&name), &bytes)?;
        }
        Ok(())
    }

    /// Puts a role's version into the snapshot. The version alone is enough where file names carry it, and keeps the
    /// snapshot short: it is fetched with every update.
    fn pin(&mut self, role: &str, version: NonZeroU64) {
        let pin = Metafile { length: None, hashes: None, version, _extra: HashMap::new() };
        self.snapshot.meta.insert(format!("{role}.json"), pin);
    }
}

/// Keeps a second run out: two that sign the same next version would leave a state that nobody can read.
fn lock(dir: &Path) -> Result<File, PublishError> {
    let path = dir.join(".lock");
    let file = File::create(&path).map_err(|source| PublishError::Write { path, source })?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(PublishError::Busy { path: dir.to_owned() }),
        // Some network drives have no locks; there it is up to the scheduler.
        Ok(()) | Err(TryLockError::Error(_)) => Ok(file),
    }
}

/// The newest root, reached from the first one step by step.
fn read_root(dir: &Path) -> Result<Root, PublishError> {
    let path_of = |version: u64| dir.join("metadata").join(format!("{version}.root.json"));
    let path = path_of(1);
    if !path.is_file() {
        let reason = "it has no metadata/1.root.json; make one with portagectl repo init".to_owned();
        return Err(PublishError::NotARepository { path: dir.to_owned(), reason });
    }
    let first: Signed<Root> = sign::read(&path)?;
    verified(&path, first.signed.verify_role(&first))?;
    let mut root = first.signed;
    for version in 2.. {
        let path = path_of(version);
        if !path.is_file() {
            break;
        }
        let next: Signed<Root> = sign::read(&path)?;
        verified(&path, root.verify_role(&next))?;
        verified(&path, next.signed.verify_role(&next))?;
        root = next.signed;
    }
    Ok(root)
}

fn read_owner(path: &Path, targets: &Targets, owner: &str) -> Result<Targets, PublishError> {
    let role: Signed<Targets> = sign::read(path)?;
    let delegations = targets.delegations.clone().unwrap_or_default();
    verified(path, delegations.verify_role(&role, owner))?;
    Ok(role.signed)
}

fn verified(path: &Path, outcome: Result<(), tough::schema::Error>) -> Result<(), PublishError> {
    outcome.map_err(|error| PublishError::NotVerified { path: path.to_owned(), reason: error.to_string() })
}

fn pinned(path: &Path, meta: &HashMap<String, Metafile>, file: &str) -> Result<NonZeroU64, PublishError> {
    meta.get(file)
        .map(|pin| pin.version)
        .ok_or_else(|| PublishError::BadMetadata { path: path.to_owned(), reason: format!("it does not name {file}") })
}

/// One more than the version that is pinned for `file`, or 1 for one that is new.
fn next_version(meta: &HashMap<String, Metafile>, file: &str) -> NonZeroU64 {
    meta.get(file).map_or(NonZeroU64::MIN, |pin| after(pin.version))
}

fn after(version: NonZeroU64) -> NonZeroU64 {
    version.saturating_add(1)
}

fn new_targets() -> Targets {
    Targets::new(SPEC_VERSION.to_owned(), NonZeroU64::MIN, Timestamp::UNIX_EPOCH)
}

fn hashes(bytes: &[u8]) -> Hashes {
    Hashes { sha256: portage_content::Digest::of(bytes).as_bytes().to_vec().into(), _extra: HashMap::new() }
}

/// `threshold` of these keys must sign.
fn role_keys(pairs: &[(KeyId, Key)], threshold: usize) -> RoleKeys {
    RoleKeys {
        keyids: pairs.iter().map(|(id, _)| id.clone()).collect(),
        threshold: NonZeroU64::new(threshold as u64).unwrap_or(NonZeroU64::MIN),
        _extra: HashMap::new(),
    }
}

fn check_owner(owner: &str) -> Result<(), PublishError> {
    if is_owner_id(owner) { Ok(()) } else { Err(PublishError::BadOwner { owner: owner.to_owned() }) }
}
