//! Signed metadata as bytes, and back.

use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;
use tough::schema::{Role, RoleKeys, Signature, Signed};

use super::keys::{KeyId, Keyring};
use crate::PublishError;

/// `role`, signed with every key of `keys` that is in the keyring, of which there must be enough, and with those of
/// `also` that are there.
pub(super) fn sign<T: Role>(
    role: T,
    name: &str,
    keys: &RoleKeys,
    also: Option<&RoleKeys>,
    keyring: &Keyring,
) -> Result<Vec<u8>, PublishError> {
    if !can_sign(keys, keyring) {
        return Err(missing(name, keys, keyring));
    }
    let mut signed = Signed { signed: role, signatures: Vec::new() };
    let both: Vec<&KeyId> = keys.keyids.iter().chain(also.iter().flat_map(|also| &also.keyids)).collect();
    add_signatures(&mut signed, name, &both, keyring)?;
    to_bytes(&signed, name)
}

/// Adds the signatures of those of `keys` that are in the keyring and have not signed yet. Says how many.
pub(super) fn add_signatures<T: Role>(
    signed: &mut Signed<T>,
    name: &str,
    keys: &[&KeyId],
    keyring: &Keyring,
) -> Result<usize, PublishError> {
    let canonical = signed
        .signed
        .canonical_form()
        .map_err(|error| PublishError::Sign { role: name.to_owned(), reason: error.to_string() })?;
    let before = signed.signatures.len();
    for id in keys {
        let Some(pair) = keyring.pair(id) else { continue };
        if signed.signatures.iter().all(|signature| signature.keyid != **id) {
            let sig = pair.sign(&canonical).as_ref().to_vec().into();
            signed.signatures.push(Signature { keyid: (*id).clone(), sig });
        }
    }
    Ok(signed.signatures.len() - before)
}

/// The bytes as they are published.
///
/// They are as short as JSON can be, because every device fetches them; the signature is over TUF's canonical form and
/// does not mind.
pub(super) fn to_bytes<T: Serialize>(signed: &Signed<T>, name: &str) -> Result<Vec<u8>, PublishError> {
    let failed = |reason: String| PublishError::Sign { role: name.to_owned(), reason };
    let value = serde_json::to_value(signed).map_err(|error| failed(error.to_string()))?;
    portage_content::canonical_line(&value).map(String::into_bytes).map_err(|error| failed(error.to_string()))
}

/// Whether the keyring holds enough of `keys` to sign.
pub(super) fn can_sign(keys: &RoleKeys, keyring: &Keyring) -> bool {
    held(keys, keyring) as u64 >= keys.threshold.get()
}

pub(super) fn missing(role: &str, keys: &RoleKeys, keyring: &Keyring) -> PublishError {
    PublishError::KeysMissing {
        role: role.to_owned(),
        needed: keys.threshold.get(),
        found: held(keys, keyring),
        keys: keyring.place(),
    }
}

fn held(keys: &RoleKeys, keyring: &Keyring) -> usize {
    keys.keyids.iter().filter(|id| keyring.pair(id).is_some()).count()
}

/// Signed metadata from bytes; the signatures are still to be verified. `path` is where they came from.
pub(super) fn parse<T: DeserializeOwned>(path: &Path, bytes: &[u8]) -> Result<Signed<T>, PublishError> {
    serde_json::from_slice(bytes)
        .map_err(|error| PublishError::BadMetadata { path: path.to_owned(), reason: error.to_string() })
}
