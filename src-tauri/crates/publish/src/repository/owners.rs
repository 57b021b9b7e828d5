//! Taking an owner in, and striking one off.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::commit::Change;
use super::keys::{KeyId, Keyring};
use super::offer::Release;
use super::staged::Stage;
use super::{Repository, SHARED, STRUCK_OFF, check_owner, keys_of_owner, public, release};
use crate::PublishError;

/// An owner who has been taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AddReport {
    pub owner: String,
    /// The names of the keys that sign for them.
    pub keys: Vec<String>,
    /// The release that they came with.
    pub release: Option<u32>,
}

/// An owner who has been struck off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RemoveReport {
    pub owner: String,
    /// The release that was on offer last.
    pub release: Option<u32>,
}

/// Gives `owner` a role.
///
/// With `public`, the files of the parties who are to sign (one key each), the keys are theirs alone, and their first
/// role, signed by all of them, must lie in the folder `from` or in the repository's own staging folder. Without, a key
/// is made here.
pub fn repo_add(
    owner: &str,
    repo: &Path,
    keys: &[PathBuf],
    public: &[PathBuf],
    from: Option<&Path>,
    now: Timestamp,
) -> Result<AddReport, PublishError> {
    check_owner(owner)?;
    let mut repository = Repository::open(repo)?;
    if repository.owners.contains_key(owner) {
        return Err(PublishError::OwnerExists { owner: owner.to_owned() });
    }
    let mut keyring = Keyring::open(keys)?;
    let mut change = Change::signing(["targets"]);
    let stage = Stage::of(repo, from);
    let pairs =
        if public.is_empty() { keyring.fresh(owner, keys_of_owner(owner))? } else { read_public(owner, public)? };
    let names = pairs.iter().map(|(id, _)| public::id_text(id)).collect();
    repository.delegate(owner, pairs)?;
    if public.is_empty() {
        change.sign.insert(owner.to_owned());
    } else {
        repository.take_complete(&stage, owner, now, &mut change)?;
    }
    repository.commit(change, &keyring, now)?;
    stage.done_with(owner)?;
    let release = Release::offered(owner, &repository.owners[owner]).map(|release| release.number);
    Ok(AddReport { owner: owner.to_owned(), keys: names, release })
}

/// Takes the role of `owner` away. Devices drop what they hold of it with their next update.
pub fn repo_remove(owner: &str, repo: &Path, keys: &[PathBuf], now: Timestamp) -> Result<RemoveReport, PublishError> {
    let mut repository = Repository::open(repo)?;
    let keyring = Keyring::open(keys)?;
    let old = repository.keys_of(owner)?.keyids;
    let Some(role) = repository.owners.remove(owner) else {
        return Err(PublishError::UnknownRole { path: repo.to_owned(), role: owner.to_owned() });
    };
    let release = Release::offered(owner, &role).map(|release| release.number);
    // The snapshot goes on naming the role: a device refuses one from which a role has vanished.
    if let Some(delegations) = &mut repository.targets.delegations {
        delegations.roles.retain(|role| role.name != owner);
    }
    repository.forget_unused_keys();
    let last = release.unwrap_or(0).max(repository.floor(owner));
    let memory = repository.targets._extra.entry(STRUCK_OFF.to_owned()).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(memory) = memory {
        memory.insert(owner.to_owned(), json!(last));
    }
    repository.commit(Change::signing(["targets"]), &keyring, now)?;
    release::clear(owner, &repository.targets_dir(), &[])?;
    keyring.retire(&old)?;
    Ok(RemoveReport { owner: owner.to_owned(), release })
}

/// The public keys of the parties that sign for `owner`.
pub(super) fn read_public(
    owner: &str,
    files: &[PathBuf],
) -> Result<Vec<(KeyId, tough::schema::key::Key)>, PublishError> {
    let mut keys = Vec::new();
    for file in files {
        for (id, key) in public::read(file, owner)? {
            if keys.iter().all(|(other, _)| *other != id) {
                keys.push((id, key));
            }
        }
    }
    if owner == SHARED && keys.len() < keys_of_owner(owner) {
        return Err(PublishError::OneParty { owner: owner.to_owned() });
    }
    Ok(keys)
}

impl Stage {
    /// Clears away what was accepted of `owner`, if this is the repository's own folder.
    pub(super) fn done_with(&self, owner: &str) -> Result<(), PublishError> {
        if self.own {
            self.clear(owner, None)?;
            release::clear(owner, &self.targets_dir(), &[])?;
        }
        Ok(())
    }
}
