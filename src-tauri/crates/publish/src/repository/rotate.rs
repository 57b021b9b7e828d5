//! New keys for a role.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Serialize;
use tough::schema::RoleType;

use super::commit::Change;
use super::keys::{KeyId, Keyring};
use super::owners::read_public;
use super::staged::Stage;
use super::{Repository, public, role_keys, top_role};
use crate::PublishError;

/// Which keys are to be replaced, and by what.
#[derive(Clone, Copy, Debug)]
pub struct Rotation<'a> {
    /// `root`, `targets`, `snapshot`, `timestamp` or an owner.
    pub role: &'a str,
    pub repo: &'a Path,
    /// The folders of private keys; new ones go into the first.
    pub keys: &'a [PathBuf],
    /// For an owner: the public halves of keys that were made elsewhere. What the owner offers now, signed by all of
    /// them, must be staged.
    pub public: &'a [PathBuf],
    /// Where that is, if not in the repository's own staging folder.
    pub from: Option<&'a Path>,
    /// For the root: replace only those keys that are not at hand.
    pub lost: bool,
}

/// What a rotation did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RotateReport {
    pub role: String,
    /// The names of the keys that sign now and did not before.
    pub new_keys: Vec<String>,
    /// The names of the keys that sign no more.
    pub old_keys: Vec<String>,
}

/// Replaces the keys of a role. What the old keys sign from now on is refused by devices.
///
/// The role above signs who the new keys are: the root for the four top roles, targets for an owner. A new root is
/// signed by the old one's keys and by its own, so that a device that has slept finds its way along.
pub fn repo_rotate(rotation: Rotation<'_>, now: Timestamp) -> Result<RotateReport, PublishError> {
    let mut repository = Repository::open(rotation.repo)?;
    let mut keyring = Keyring::open(rotation.keys)?;
    let old = repository.keys_of(rotation.role)?.keyids;
    let change = match top_role(rotation.role) {
        Some(RoleType::Root) => repository.rotate_root(rotation.lost, &mut keyring, now)?,
        Some(role) => repository.rotate_top(role, &mut keyring, now)?,
        None => repository.rotate_owner(rotation, &mut keyring, now)?,
    };
    let new = repository.keys_of(rotation.role)?.keyids;
    let gone: Vec<KeyId> = old.iter().filter(|id| !new.contains(id)).cloned().collect();
    repository.commit(change, &keyring, now)?;
    keyring.retire(&gone)?;
    if top_role(rotation.role).is_none() && !rotation.public.is_empty() {
        Stage::of(rotation.repo, rotation.from).done_with(rotation.role)?;
    }
    Ok(RotateReport {
        role: rotation.role.to_owned(),
        new_keys: new.iter().filter(|id| !old.contains(id)).map(public::id_text).collect(),
        old_keys: gone.iter().map(public::id_text).collect(),
    })
}

impl Repository {
    fn rotate_root(&mut self, lost: bool, keyring: &mut Keyring, now: Timestamp) -> Result<Change, PublishError> {
        let old = self.keys_of("root")?;
        let kept: Vec<KeyId> = old.keyids.iter().filter(|id| lost && keyring.pair(id).is_some()).cloned().collect();
        let missing = old.keyids.len() - kept.len();
        if missing == 0 {
            return Err(PublishError::NothingLost);
        }
        // Without enough of the old keys nothing is made: a failed try leaves no key behind.
        if !super::sign::can_sign(&old, keyring) {
            return Err(super::sign::missing("root", &old, keyring));
        }
        let new = keyring.fresh("root", missing)?;
        let mut root = self.root.clone();
        let mut keys = old;
        keys.keyids = kept.into_iter().chain(new.iter().map(|(id, _)| id.clone())).collect();
        root.roles.insert(RoleType::Root, keys);
        root.keys.extend(new);
        Ok(Change { root: Some(self.next_root(root, keyring, now)?), ..Change::default() })
    }

    fn rotate_top(&mut self, role: RoleType, keyring: &mut Keyring, now: Timestamp) -> Result<Change, PublishError> {
        let name = role.to_string();
        let of_root = self.keys_of("root")?;
        if !super::sign::can_sign(&of_root, keyring) {
            return Err(super::sign::missing("root", &of_root, keyring));
        }
        let mut change = Change::signing([name.as_str()]);
        change.before.insert(name.clone(), self.keys_of(&name)?);
        let new = keyring.fresh(&name, 1)?;
        let mut root = self.root.clone();
        root.roles.insert(role, role_keys(&new, 1));
        root.keys.extend(new);
        change.root = Some(self.next_root(root, keyring, now)?);
        Ok(change)
    }

    fn rotate_owner(
        &mut self,
        rotation: Rotation<'_>,
        keyring: &mut Keyring,
        now: Timestamp,
    ) -> Result<Change, PublishError> {
        let owner = rotation.role;
        let old = self.keys_of(owner)?;
        let of_targets = self.keys_of("targets")?;
        if !super::sign::can_sign(&of_targets, keyring) {
            return Err(super::sign::missing("targets", &of_targets, keyring));
        }
        let elsewhere = !rotation.public.is_empty();
        let new =
            if elsewhere { read_public(owner, rotation.public)? } else { keyring.fresh(owner, old.keyids.len())? };
        let threshold = if elsewhere { role_keys(&new, new.len()).threshold } else { old.threshold };
        let keyids = role_keys(&new, new.len()).keyids;
        if let Some(delegations) = &mut self.targets.delegations {
            delegations.keys.extend(new);
            for role in delegations.roles.iter_mut().filter(|role| role.name == owner) {
                role.keyids.clone_from(&keyids);
                role.threshold = threshold;
            }
        }
        self.forget_unused_keys();
        let mut change = Change::signing(["targets"]);
        if elsewhere {
            self.take_complete(&Stage::of(rotation.repo, rotation.from), owner, now, &mut change)?;
        } else {
            change.sign.insert(owner.to_owned());
        }
        Ok(change)
    }
}
