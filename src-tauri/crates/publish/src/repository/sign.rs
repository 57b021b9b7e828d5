//! Signed metadata as bytes, and back.

use std::path::Path;

use serde::de::DeserializeOwned;
use tough::schema::{Role, RoleKeys, Signature, Signed};

use super::keys::Keyring;
use crate::PublishError;

/// `role`, signed with every key of `keys` that is in the keyring.
///
/// The bytes are as short as JSON can be, because every device fetches them; the signature is over TUF's canonical form
/// and does not mind.
pub(super) fn sign<T: Role>(role: T, name: &str, keys: &RoleKeys, keyring: &Keyring) -> Result<Vec<u8>, PublishError> {
    let failed = |reason: String| PublishError::Sign { role: name.to_owned(), reason };
    let canonical = role.canonical_form().map_err(|error| failed(error.to_string()))?;
    let signatures: Vec<Signature> = keys
        .keyids
        .iter()
        .filter_map(|id| Some((id, keyring.pair(id)?)))
        .map(|(id, pair)| Signature { keyid: id.clone(), sig: pair.sign(&canonical).as_ref().to_vec().into() })
        .collect();
    if (signatures.len() as u64) < keys.threshold.get() {
        return Err(PublishError::KeysMissing {
            role: name.to_owned(),
            needed: keys.threshold.get(),
            found: signatures.len(),
            keys: keyring.dir().to_owned(),
        });
    }
    let value = serde_json::to_value(Signed { signed: role, signatures }).map_err(|error| failed(error.to_string()))?;
    portage_content::canonical_line(&value).map(String::into_bytes).map_err(|error| failed(error.to_string()))
}

/// Whether the keyring holds enough of `keys` to sign.
pub(super) fn can_sign(keys: &RoleKeys, keyring: &Keyring) -> bool {
    let held = keys.keyids.iter().filter(|id| keyring.pair(id).is_some()).count();
    held as u64 >= keys.threshold.get()
}

/// Signed metadata from `path`; the signatures are still to be verified.
pub(super) fn read<T: DeserializeOwned>(path: &Path) -> Result<Signed<T>, PublishError> {
    serde_json::from_slice(&crate::disk::get(path)?)
        .map_err(|error| PublishError::BadMetadata { path: path.to_owned(), reason: error.to_string() })
}
