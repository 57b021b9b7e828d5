use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Serialize;
use tough::schema::{Role as _, RoleType, Root, Snapshot};

use super::commit::Change;
use super::keys::Keyring;
use super::{Repository, SPEC_VERSION, check_owner, keys_of_owner, lifetime, new_targets, role_keys, sign};
use crate::{PublishError, disk};

/// Of the three root keys, kept in three places, two must sign.
const ROOT_KEYS: usize = 3;
const ROOT_THRESHOLD: usize = 2;

/// A repository that has just been made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InitReport {
    /// The root that devices are to trust.
    pub root: PathBuf,
    /// All roles: the four that TUF knows, then the owners.
    pub roles: Vec<String>,
}

/// Makes keys in the folder `keys` and an empty repository in the folder `repo`, with a role for each of `owners`.
///
/// Both folders must be new or empty.
pub fn repo_init(repo: &Path, keys: &Path, owners: &[String], now: Timestamp) -> Result<InitReport, PublishError> {
    owners.iter().try_for_each(|owner| check_owner(owner))?;
    if !disk::is_free(repo)? {
        return Err(PublishError::RepositoryExists { path: repo.to_owned() });
    }
    if !disk::is_free(keys)? {
        return Err(PublishError::KeysExist { path: keys.to_owned() });
    }
    let mut keyring = Keyring::new(keys);
    let root = new_root(&mut keyring, now)?;
    let mut repository = Repository {
        dir: repo.to_owned(),
        root: root.clone(),
        targets: new_targets(),
        snapshot: Snapshot::new(SPEC_VERSION.to_owned(), NonZeroU64::MIN, now),
        timestamp: tough::schema::Timestamp::new(SPEC_VERSION.to_owned(), NonZeroU64::MIN, now),
        owners: BTreeMap::new(),
        _lock: None,
    };
    let owners: BTreeSet<String> = owners.iter().cloned().collect();
    for owner in &owners {
        let pairs = keyring.make(owner, keys_of_owner(owner))?;
        repository.delegate(owner, pairs)?;
    }
    let bytes = sign::sign(root.clone(), "root", &repository.keys_of("root")?, None, &keyring)?;
    let name = root.filename(true);
    let path = repository.metadata(&name);
    let mut change = Change::signing(owners.iter().map(String::as_str).chain(["targets"]));
    change.root = Some((name, bytes));
    repository.commit(change, &keyring, now)?;
    let top = ["root", "targets", "snapshot", "timestamp"].map(str::to_owned);
    Ok(InitReport { root: path, roles: top.into_iter().chain(owners).collect() })
}

fn new_root(keyring: &mut Keyring, now: Timestamp) -> Result<Root, PublishError> {
    let mut root = Root {
        spec_version: SPEC_VERSION.to_owned(),
        consistent_snapshot: true,
        version: NonZeroU64::MIN,
        expires: lifetime::expiry("root", now)?,
        keys: HashMap::new(),
        roles: HashMap::new(),
        _extra: HashMap::new(),
    };
    let roles = [
        (RoleType::Root, ROOT_KEYS, ROOT_THRESHOLD),
        (RoleType::Targets, 1, 1),
        (RoleType::Snapshot, 1, 1),
        (RoleType::Timestamp, 1, 1),
    ];
    for (role, count, threshold) in roles {
        let pairs = keyring.make(&role.to_string(), count)?;
        root.roles.insert(role, role_keys(&pairs, threshold));
        root.keys.extend(pairs);
    }
    Ok(root)
}
