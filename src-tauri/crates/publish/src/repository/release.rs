//! Making the next release of an owner's pack.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use portage_content::{Digest, MAX_PACK_BYTES, PatchError, apply_patch, make_patch, pack_zst};
use serde_json::{Value, json};
use tough::TargetName;
use tough::schema::{Target, Targets};

use super::offer::{self, Base, Release, file_name, pack_name, patch_name};
use super::{Repository, hashes, parallel};
use crate::{PublishError, disk};

/// A device that is at most this many releases behind is brought up to date by a patch.
pub const KEPT_RELEASES: usize = 8;

/// A release that is about to be published, its files written and nothing pointing at them yet.
pub(super) struct NewRelease {
    pub(super) number: u32,
    pub(super) compressed_bytes: u64,
    /// What a device fetches that has the release before; nothing for a first release.
    pub(super) patch_bytes: u64,
    targets: HashMap<TargetName, Target>,
}

/// Writes the files of the release of `owner` after the one that `role` offers, and after `floor`, whose pack is now
/// `pack`. They go into the first of `dirs`; the older packs are in any of them.
pub(super) fn make(
    owner: &str,
    pack: &[u8],
    role: &Targets,
    floor: u32,
    dirs: &[PathBuf],
) -> Result<NewRelease, PublishError> {
    if pack.len() > MAX_PACK_BYTES {
        return Err(PublishError::PackTooLarge { owner: owner.to_owned(), bytes: pack.len() });
    }
    let mut bases = offer::bases(owner, role, dirs);
    bases.truncate(KEPT_RELEASES);
    let last = Release::offered(owner, role).map_or(floor, |release| release.number.max(floor));
    let number = last.saturating_add(1);
    // The whole pack first, as it takes longest.
    let jobs: Vec<Option<&Base>> = std::iter::once(None).chain(bases.iter().map(Some)).collect();
    let mut made = parallel::map(&jobs, |base| compress(*base, pack)).into_iter();

    let failed = |source| PublishError::Compress { owner: owner.to_owned(), source };
    let compressed = made.next().transpose().map_err(failed)?.flatten().unwrap_or_default();
    let mut release =
        NewRelease { number, compressed_bytes: compressed.len() as u64, patch_bytes: 0, targets: HashMap::new() };
    let dir = dirs.first().map_or(Path::new("."), PathBuf::as_path);
    let custom = json!({"release": number, "digest": Digest::of(pack), "size": pack.len()});
    release.put(dir, &pack_name(owner), &compressed, custom)?;
    for (base, patch) in bases.iter().zip(made) {
        let Some(patch) = patch.map_err(failed)?.filter(|patch| patch.len() < compressed.len()) else { continue };
        release.put(dir, &patch_name(owner, base.release), &patch, Value::Null)?;
        if base.release == last {
            release.patch_bytes = patch.len() as u64;
        }
    }
    Ok(release)
}

/// The pack as it is published whole, or as a patch from `base`; `None` for a patch that a device could not use.
fn compress(base: Option<&Base>, pack: &[u8]) -> Result<Option<Vec<u8>>, PatchError> {
    let Some(base) = base else { return pack_zst(pack).map(Some) };
    let patch = make_patch(&base.pack, pack)?;
    let works = apply_patch(&base.pack, &patch).is_ok_and(|result| result == pack);
    Ok(works.then_some(patch))
}

impl NewRelease {
    fn put(&mut self, dir: &Path, name: &str, bytes: &[u8], custom: Value) -> Result<(), PublishError> {
        let custom = match custom {
            Value::Object(fields) => fields.into_iter().collect(),
            _ => HashMap::new(),
        };
        let target = Target { length: bytes.len() as u64, hashes: hashes(bytes), custom, _extra: HashMap::new() };
        let path = dir.join(file_name(name, &target));
        disk::put(&path, bytes)?;
        let name =
            TargetName::new(name).map_err(|error| PublishError::BadMetadata { path, reason: error.to_string() })?;
        self.targets.insert(name, target);
        Ok(())
    }

    /// Takes the release into the owner's metadata.
    pub(super) fn offer_in(self, role: &mut Targets) {
        role.targets = self.targets;
    }
}

/// Removes the files of `owner` from `dir` that neither a device nor the next release can need: all but those that the
/// role names now, and named `before`, and the packs that the next release is patched from.
pub(super) fn prune(owner: &str, role: &Targets, before: &Targets, dir: &Path) -> Result<(), PublishError> {
    let named = [role, before].into_iter().flat_map(|role| &role.targets);
    let mut kept: Vec<String> = named.map(|(name, target)| file_name(name.raw(), target)).collect();
    let bases = offer::bases(owner, role, &[dir.to_owned()]);
    kept.extend(bases.into_iter().take(KEPT_RELEASES).map(|base| base.file));
    clear(owner, dir, &kept)
}

/// Removes the files of `owner` from `dir` but for `kept`.
pub(super) fn clear(owner: &str, dir: &Path, kept: &[String]) -> Result<(), PublishError> {
    for name in disk::names(dir)? {
        if name.split('.').nth(1) == Some(owner) && !kept.contains(&name) {
            disk::remove(&dir.join(name))?;
        }
    }
    Ok(())
}

impl Repository {
    /// The release after which the next one of `owner` counts, if they were struck off once.
    pub(super) fn floor(&self, owner: &str) -> u32 {
        self.struck_off(owner).unwrap_or(0)
    }
}
