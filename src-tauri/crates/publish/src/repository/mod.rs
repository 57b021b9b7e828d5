//! The signed repository: a folder of static files.
//!
//! `metadata/` holds what is signed, `targets/` the packs and patches, each under the hash of its bytes. Nothing that
//! was published is ever changed but `timestamp.json`, which is written after all that it leads to: a reader sees the old
//! state or the new.

mod accept;
mod audit;
mod commit;
mod init;
mod keys;
mod lifetime;
mod mirror;
mod offer;
mod owners;
mod parallel;
mod public;
mod publish;
mod release;
mod renew;
mod root;
mod rotate;
mod sign;
mod source;
mod staged;
mod staging;
mod state;
mod verify;

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use tough::schema::key::Key;
use tough::schema::{
    DelegatedRole, Delegations, Hashes, Metafile, PathPattern, PathSet, RoleKeys, RoleType, Root, Snapshot, Targets,
};

pub use accept::{AcceptReport, repo_accept};
pub use init::{InitReport, repo_init};
pub use mirror::{MirrorReport, repo_mirror};
pub use owners::{AddReport, RemoveReport, repo_add, repo_remove};
pub use public::{KeygenReport, keygen};
pub use publish::{PublishReport, publish};
pub use release::KEPT_RELEASES;
pub use renew::{RenewReport, repo_renew};
pub use rotate::{RotateReport, Rotation, repo_rotate};
pub use staging::{StageReport, publish_staged, repo_sign};
pub use verify::{Fault, VerifyReport, repo_verify};

use crate::{PublishError, disk, is_owner_id};
use keys::KeyId;
use source::Source;
use state::State;

const SPEC_VERSION: &str = "1.0.0";

/// The role that two parties sign together.
const SHARED: &str = "shared";

/// The number of keys of an owner's role, all of which must sign. The role `shared` speaks for two parties.
fn keys_of_owner(owner: &str) -> usize {
    if owner == SHARED { 2 } else { 1 }
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
    /// Opens the repository for changes, which keeps every other run out.
    fn open(dir: &Path) -> Result<Self, PublishError> {
        // What is no repository gets no lock file either.
        let lock = dir.join("metadata/1.root.json").is_file().then(|| disk::lock(dir)).transpose()?;
        Ok(Self { _lock: lock, ..Self::look(dir)? })
    }

    /// Reads the repository, which may be a copy on a stick that cannot be written to.
    fn look(dir: &Path) -> Result<Self, PublishError> {
        let source = Source::Folder(dir.to_owned());
        let mut state = State::read(&source, None)?;
        let mut owners = BTreeMap::new();
        for owner in state.owners() {
            owners.insert(owner.clone(), state.read_owner(&source, &owner)?);
        }
        let root = state.root().clone();
        let State { targets, snapshot, timestamp, .. } = state;
        Ok(Self { dir: dir.to_owned(), root, targets, snapshot, timestamp, owners, _lock: None })
    }

    fn metadata(&self, name: &str) -> PathBuf {
        self.dir.join("metadata").join(name)
    }

    fn targets_dir(&self) -> PathBuf {
        self.dir.join("targets")
    }

    /// Lets `owner` sign for its own files, with keys of its own, all of which must sign.
    fn delegate(&mut self, owner: &str, pairs: Vec<(KeyId, Key)>) -> Result<(), PublishError> {
        check_owner(owner)?;
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
        self.owners.insert(owner.to_owned(), empty_role());
        Ok(())
    }

    /// Takes keys out of the targets' metadata that no owner is delegated to any more.
    fn forget_unused_keys(&mut self) {
        if let Some(delegations) = &mut self.targets.delegations {
            let used: Vec<KeyId> = delegations.roles.iter().flat_map(|role| role.keyids.clone()).collect();
            delegations.keys.retain(|id, _| used.contains(id));
        }
    }

    fn keys_of(&self, role: &str) -> Result<RoleKeys, PublishError> {
        let keys = if let Some(role) = top_role(role) {
            self.root.roles.get(&role).cloned()
        } else {
            let mut delegated = self.targets.delegations.iter().flat_map(|delegations| &delegations.roles);
            delegated.find(|delegation| delegation.name == role).map(DelegatedRole::keys)
        };
        keys.ok_or_else(|| PublishError::UnknownRole { path: self.dir.clone(), role: role.to_owned() })
    }

    /// The version that the next metadata of `role`, targets or an owner, gets.
    fn next_version(&self, role: &str) -> NonZeroU64 {
        next_version(&self.snapshot.meta, &format!("{role}.json"))
    }

    /// The last release of an owner who was struck off. Numbers go on from there should they come back: a device that
    /// slept through it still has the old ones.
    fn struck_off(&self, owner: &str) -> Option<u32> {
        u32::try_from(self.targets._extra.get(STRUCK_OFF)?.get(owner)?.as_u64()?).ok()
    }
}

/// The field of the targets' metadata that remembers the owners who were struck off.
const STRUCK_OFF: &str = "x-portage-struck-off";

fn top_role(role: &str) -> Option<RoleType> {
    match role {
        "root" => Some(RoleType::Root),
        "targets" => Some(RoleType::Targets),
        "snapshot" => Some(RoleType::Snapshot),
        "timestamp" => Some(RoleType::Timestamp),
        _ => None,
    }
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

/// The role of an owner who has not published yet.
fn empty_role() -> Targets {
    Targets { delegations: None, ..new_targets() }
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
