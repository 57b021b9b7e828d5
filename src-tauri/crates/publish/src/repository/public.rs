//! The public half of a party's keys, as a small file that can be mailed: `ROLE.public.json`.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tough::schema::key::Key;

use super::check_owner;
use super::keys::{KeyId, Keyring};
use crate::{PublishError, disk};

#[derive(Serialize, Deserialize)]
struct PublicFile {
    owner: String,
    keys: Vec<Key>,
}

/// Keys that a party has made on its own machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeygenReport {
    /// The file to hand to the operator of the repository.
    pub public: PathBuf,
    /// The names of the keys, to be compared over another way than the file takes.
    pub key_ids: Vec<String>,
}

/// Makes a key for `owner` in the folder `keys`, which must hold none of that owner yet, and its public half beside it.
pub fn keygen(owner: &str, keys: &Path) -> Result<KeygenReport, PublishError> {
    check_owner(owner)?;
    let public = keys.join(file_name(owner));
    if public.exists() || keys.join(format!("{owner}-1.der")).exists() {
        return Err(PublishError::KeysExist { path: keys.to_owned() });
    }
    let pairs = Keyring::new(keys).fresh(owner, 1)?;
    let key_ids = pairs.iter().map(|(id, _)| id_text(id)).collect();
    let file = PublicFile { owner: owner.to_owned(), keys: pairs.into_iter().map(|(_, key)| key).collect() };
    let text = serde_json::to_string_pretty(&file)
        .map_err(|error| PublishError::BadPublic { path: public.clone(), reason: error.to_string() })?;
    disk::put(&public, text.as_bytes())?;
    Ok(KeygenReport { public, key_ids })
}

/// The public keys of `owner` in `path`.
pub(super) fn read(path: &Path, owner: &str) -> Result<Vec<(KeyId, Key)>, PublishError> {
    let bad = |reason: String| PublishError::BadPublic { path: path.to_owned(), reason };
    let bytes = disk::get(path)?;
    let file: PublicFile = serde_json::from_slice(&bytes).map_err(|error| bad(error.to_string()))?;
    if file.owner != owner {
        return Err(bad(format!("they are keys of {}, not of {owner}", file.owner)));
    }
    let with_id = |key: Key| Ok((key.key_id().map_err(|error| bad(error.to_string()))?, key));
    file.keys.into_iter().map(with_id).collect()
}

/// The public keys that lie beside the private ones of a keyring: what its holder means to sign `owner` with.
pub(super) fn beside(keyring: &Keyring, owner: &str) -> Result<Vec<(KeyId, Key)>, PublishError> {
    let mut keys = Vec::new();
    for path in keyring.dirs().iter().map(|dir| dir.join(file_name(owner))).filter(|path| path.is_file()) {
        keys.extend(read(&path, owner)?);
    }
    Ok(keys)
}

pub(super) fn file_name(owner: &str) -> String {
    format!("{owner}.public.json")
}

pub(super) fn id_text(id: &KeyId) -> String {
    use std::fmt::Write as _;
    id.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
