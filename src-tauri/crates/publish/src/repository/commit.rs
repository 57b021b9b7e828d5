//! Signing what has changed and writing it so that the last file makes all of it hold at once.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::num::NonZeroU64;

use jiff::Timestamp;
use tough::schema::{Metafile, RoleKeys};

use super::keys::Keyring;
use super::{Repository, after, hashes, lifetime, next_version, sign};
use crate::{PublishError, disk};

/// What is to be written.
#[derive(Default)]
pub(super) struct Change {
    /// The roles to sign here.
    pub(super) sign: BTreeSet<String>,
    /// The roles of owners that were signed elsewhere, as bytes. Their content is in [`Repository::owners`] already.
    pub(super) ready: BTreeMap<String, Vec<u8>>,
    /// The name and bytes of a new root.
    pub(super) root: Option<(String, Vec<u8>)>,
    /// The keys that a role had before this change. It is signed with those of them that are at hand too, so that it
    /// holds for a device that comes between the new root and what follows from it.
    pub(super) before: BTreeMap<String, RoleKeys>,
}

impl Change {
    pub(super) fn signing<'a>(roles: impl IntoIterator<Item = &'a str>) -> Self {
        Self { sign: roles.into_iter().map(str::to_owned).collect(), ..Self::default() }
    }
}

impl Repository {
    /// Signs and writes `change` and what depends on it. A key that is missing leaves no trace: everything is signed
    /// before anything is written.
    pub(super) fn commit(&mut self, change: Change, keyring: &Keyring, now: Timestamp) -> Result<(), PublishError> {
        let Change { sign: changed, ready, root, before } = change;
        // A new repository's first timestamp has nothing before it.
        let first = self.timestamp.meta.is_empty();
        let timestamp = if first { NonZeroU64::MIN } else { after(self.timestamp.version) };
        let mut files = Vec::new();
        for (owner, bytes) in ready {
            let Some(role) = self.owners.get(&owner) else { continue };
            let version = role.version;
            files.push((format!("{version}.{owner}.json"), bytes));
            self.pin(&owner, version);
        }
        for owner in &changed {
            let version = self.next_version(owner);
            let Some(role) = self.owners.get_mut(owner) else { continue };
            role.version = version;
            role.expires = lifetime::expiry(owner, now)?;
            let bytes = sign::sign(role.clone(), owner, &self.keys_of(owner)?, None, keyring)?;
            files.push((format!("{version}.{owner}.json"), bytes));
            self.pin(owner, version);
        }
        if changed.contains("targets") {
            let version = self.next_version("targets");
            self.targets.version = version;
            self.targets.expires = lifetime::expiry("targets", now)?;
            let keys = self.keys_of("targets")?;
            let bytes = sign::sign(self.targets.clone(), "targets", &keys, before.get("targets"), keyring)?;
            files.push((format!("{version}.targets.json"), bytes));
            self.pin("targets", version);
        }
        if !files.is_empty() || changed.contains("snapshot") {
            files.push(self.sign_snapshot(before.get("snapshot"), keyring, now)?);
        }
        let dir = self.dir.join("metadata");
        let timestamp = if files.is_empty() && !changed.contains("timestamp") {
            None
        } else {
            Some(self.sign_timestamp(timestamp, before.get("timestamp"), keyring, now)?)
        };
        for (name, bytes) in files {
            disk::put(&dir.join(name), &bytes)?;
        }
        // A root that names other keys comes after what these have signed, which the old keys have signed too: so there
        // is no moment at which a device would refuse what it finds.
        for (name, bytes) in timestamp.into_iter().chain(root) {
            disk::settle(&self.targets_dir());
            disk::settle(&dir);
            disk::put(&dir.join(name), &bytes)?;
        }
        disk::settle(&dir);
        Ok(())
    }

    fn sign_snapshot(
        &mut self,
        before: Option<&RoleKeys>,
        keyring: &Keyring,
        now: Timestamp,
    ) -> Result<(String, Vec<u8>), PublishError> {
        let version = next_version(&self.timestamp.meta, "snapshot.json");
        self.snapshot.version = version;
        self.snapshot.expires = lifetime::expiry("snapshot", now)?;
        let bytes = sign::sign(self.snapshot.clone(), "snapshot", &self.keys_of("snapshot")?, before, keyring)?;
        let pin = Metafile {
            length: Some(bytes.len() as u64),
            hashes: Some(hashes(&bytes)),
            version,
            _extra: HashMap::new(),
        };
        self.timestamp.meta = HashMap::from([("snapshot.json".to_owned(), pin)]);
        Ok((format!("{version}.snapshot.json"), bytes))
    }

    fn sign_timestamp(
        &mut self,
        version: NonZeroU64,
        before: Option<&RoleKeys>,
        keyring: &Keyring,
        now: Timestamp,
    ) -> Result<(String, Vec<u8>), PublishError> {
        self.timestamp.version = version;
        self.timestamp.expires = lifetime::expiry("timestamp", now)?;
        let bytes = sign::sign(self.timestamp.clone(), "timestamp", &self.keys_of("timestamp")?, before, keyring)?;
        Ok(("timestamp.json".to_owned(), bytes))
    }

    /// Puts a role's version into the snapshot. The version alone is enough where file names carry it, and keeps the
    /// snapshot short: it is fetched with every update.
    fn pin(&mut self, role: &str, version: NonZeroU64) {
        let pin = Metafile { length: None, hashes: None, version, _extra: HashMap::new() };
        self.snapshot.meta.insert(format!("{role}.json"), pin);
    }
}
