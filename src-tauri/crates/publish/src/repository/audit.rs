//! Every file of a repository's folder, also those that no device asks for any more.
//!
//! Stricter than a device: a device is content with enough good signatures, here each one must be good, and the bytes
//! must be exactly those that this program writes. So no bit can change unseen.

use std::path::{Path, PathBuf};

use portage_content::Digest;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tough::schema::key::Key;
use tough::schema::{Role, RoleKeys, Root, Signature, Signed, Snapshot, Targets};

use super::keys::KeyId;
use super::{sign, top_role};
use crate::{PublishError, disk};

pub(super) struct Audit {
    dir: PathBuf,
    names: Vec<String>,
    /// Every key that the repository has ever named, with the role that it may sign.
    keys: Vec<(String, KeyId, Key)>,
}

impl Audit {
    pub(super) fn of(dir: &Path) -> Result<Self, PublishError> {
        let dir = dir.to_owned();
        let names = disk::names(&dir.join("metadata"))?;
        let mut audit = Self { dir, names, keys: Vec::new() };
        let of_role = |audit: &Self, role: &str| -> Vec<String> {
            audit.names.iter().filter(|name| role_of(name).is_some_and(|(_, of)| of == role)).cloned().collect()
        };
        for name in of_role(&audit, "root") {
            let Ok(signed) = audit.read::<Root>(&name) else { continue };
            for (role, keys) in &signed.signed.roles {
                audit.know(&role.to_string(), keys, &signed.signed.keys);
            }
        }
        for name in of_role(&audit, "targets") {
            let Ok(signed) = audit.read::<Targets>(&name) else { continue };
            for role in signed.signed.delegations.iter().flat_map(|delegations| &delegations.roles) {
                let keys = signed.signed.delegations.as_ref().map(|delegations| &delegations.keys);
                audit.know(&role.name, &role.keys(), &keys.cloned().unwrap_or_default());
            }
        }
        Ok(audit)
    }

    fn know(&mut self, role: &str, keys: &RoleKeys, of: &std::collections::HashMap<KeyId, Key>) {
        for id in &keys.keyids {
            if let Some(key) = of.get(id) {
                self.keys.push((role.to_owned(), id.clone(), key.clone()));
            }
        }
    }

    /// Looks at every file and gives their number.
    pub(super) fn run(&self, mut fault: impl FnMut(PublishError)) -> Result<usize, PublishError> {
        let targets = disk::names(&self.dir.join("targets"))?;
        for name in &self.names {
            if let Err(error) = self.look_at_metadata(name) {
                fault(error);
            }
        }
        for name in &targets {
            if let Err(error) = self.look_at_target(name) {
                fault(error);
            }
        }
        Ok(self.names.len() + targets.len())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.join("metadata").join(name)
    }

    fn read<T: DeserializeOwned>(&self, name: &str) -> Result<Signed<T>, PublishError> {
        sign::parse(&self.path(name), &disk::get(&self.path(name))?)
    }

    fn look_at_metadata(&self, name: &str) -> Result<(), PublishError> {
        let Some((version, role)) = role_of(name) else {
            return Err(PublishError::Stray { path: self.path(name) });
        };
        match role {
            "root" => self.look_at_role::<Root>(name, role, version, |root| root.version.get()),
            "timestamp" => self.look_at_role::<tough::schema::Timestamp>(name, role, None, |_| 0),
            "snapshot" => self.look_at_role::<Snapshot>(name, role, version, |snapshot| snapshot.version.get()),
            _ => self.look_at_role::<Targets>(name, role, version, |targets| targets.version.get()),
        }
    }

    fn look_at_role<T: Role + Serialize + DeserializeOwned>(
        &self,
        name: &str,
        role: &str,
        version: Option<u64>,
        version_in: impl Fn(&T) -> u64,
    ) -> Result<(), PublishError> {
        let path = self.path(name);
        let bytes = disk::get(&path)?;
        let bad = |reason: &str| PublishError::NotVerified { path: path.clone(), reason: reason.to_owned() };
        let mut signed: Signed<T> = sign::parse(&path, &bytes)?;
        if version.is_some_and(|version| version != version_in(&signed.signed)) {
            return Err(bad("its name is of another version"));
        }
        if signed.signatures.is_empty() {
            return Err(bad("nobody has signed it"));
        }
        let signatures = std::mem::take(&mut signed.signatures);
        for signature in signatures {
            let keys = self.keys.iter().filter(|(of, id, _)| of == role && *id == signature.keyid);
            // Written anew from its bytes, so that hexadecimal has one spelling.
            signed.signatures =
                vec![Signature { keyid: signature.keyid.to_vec().into(), sig: signature.sig.to_vec().into() }];
            let mut good = false;
            for (_, id, key) in keys {
                good = good || is_signed(&signed, id, key);
            }
            if !good {
                return Err(bad("one of its signatures is not good"));
            }
        }
        let mut whole: Signed<T> = sign::parse(&path, &bytes)?;
        for signature in &mut whole.signatures {
            signature.keyid = signature.keyid.to_vec().into();
            signature.sig = signature.sig.to_vec().into();
        }
        if sign::to_bytes(&whole, role)? != bytes {
            return Err(bad("it is not spelt as it was written"));
        }
        Ok(())
    }

    fn look_at_target(&self, name: &str) -> Result<(), PublishError> {
        let path = self.dir.join("targets").join(name);
        let Some(digest) = name.split_once('.').and_then(|(hash, _)| Digest::from_hex(hash)) else {
            return Err(PublishError::Stray { path });
        };
        if Digest::of(&disk::get(&path)?) == digest { Ok(()) } else { Err(PublishError::Damaged { path }) }
    }
}

/// The version and role of a file of metadata; the timestamp has no version in its name.
fn role_of(name: &str) -> Option<(Option<u64>, &str)> {
    if name == "timestamp.json" {
        return Some((None, "timestamp"));
    }
    let (version, role) = name.strip_suffix(".json")?.split_once('.')?;
    let known = top_role(role).is_some() || crate::is_owner_id(role);
    Some((Some(version.parse().ok()?), role)).filter(|_| known && role != "timestamp")
}

/// Whether the one signature of `signed` is that of `key`.
fn is_signed<T: Role + Serialize>(signed: &Signed<T>, id: &KeyId, key: &Key) -> bool {
    let keys = RoleKeys {
        keyids: vec![id.clone()],
        threshold: std::num::NonZeroU64::MIN,
        _extra: std::collections::HashMap::new(),
    };
    // A root that knows this key alone, which asks the question for every kind of role.
    let root = Root {
        spec_version: super::SPEC_VERSION.to_owned(),
        consistent_snapshot: true,
        version: std::num::NonZeroU64::MIN,
        expires: jiff::Timestamp::UNIX_EPOCH,
        keys: [(id.clone(), key.clone())].into(),
        roles: [(T::TYPE, keys)].into(),
        _extra: std::collections::HashMap::new(),
    };
    root.verify_role(signed).is_ok()
}
