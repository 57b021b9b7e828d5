//! The next root.

use std::path::Path;

use jiff::Timestamp;
use tough::schema::{Role as _, RoleKeys, RoleType, Root};

use super::keys::{KeyId, Keyring};
use super::{Repository, after, lifetime, sign};
use crate::PublishError;

impl Repository {
    /// Signs `root` as the one after the root of now, which it becomes. Both must have enough of their keys at hand:
    /// the old one vouches for the new one to devices, the new one for itself.
    pub(super) fn next_root(
        &mut self,
        mut root: Root,
        keyring: &Keyring,
        now: Timestamp,
    ) -> Result<(String, Vec<u8>), PublishError> {
        let old = self.keys_of("root")?;
        if !sign::can_sign(&old, keyring) {
            return Err(sign::missing("root", &old, keyring));
        }
        root.version = after(self.root.version);
        root.expires = lifetime::expiry("root", now)?;
        forget_unused_keys(&mut root);
        let new = root
            .roles
            .get(&RoleType::Root)
            .cloned()
            .ok_or_else(|| PublishError::UnknownRole { path: self.dir.clone(), role: "root".to_owned() })?;
        let bytes = sign::sign(root.clone(), "root", &new, Some(&old), keyring)?;
        let name = root.filename(true);
        self.root = root;
        Ok((name, bytes))
    }
}

/// Takes keys out of the root that no role has any more.
fn forget_unused_keys(root: &mut Root) {
    let used: Vec<KeyId> = root.roles.values().flat_map(|keys: &RoleKeys| keys.keyids.clone()).collect();
    root.keys.retain(|id, _| used.contains(id));
}

/// Whether `next` says the same as `root`, only for longer.
pub(super) fn check_renewal(path: &Path, root: &Root, next: &Root, now: Timestamp) -> Result<(), PublishError> {
    let same = Root { version: root.version, expires: root.expires, ..next.clone() } == *root;
    if same && next.version == after(root.version) && next.expires > now {
        return Ok(());
    }
    Err(PublishError::Unfit { path: path.to_owned(), reason: "it is not a renewal of the root of now".to_owned() })
}
