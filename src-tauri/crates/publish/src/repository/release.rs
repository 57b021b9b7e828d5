//! The releases of one owner's pack, as its role tells them.

use std::collections::HashMap;

use portage_content::{Digest, apply_patch, make_patch, pack_zst, unpack_zst};
use serde_json::{Value, json};
use tough::TargetName;
use tough::schema::{Target, Targets};

use super::{Repository, hashes, read_owner};
use crate::{PublishError, disk};

/// A device that is at most this many releases behind is brought up to date by a patch.
pub const KEPT_RELEASES: usize = 8;

/// One release of a pack, as the signed metadata describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Release {
    pub(super) number: u32,
    /// The hash of the pack itself, not of the compressed file.
    pub(super) digest: Digest,
    /// The name of the compressed file under `targets/`.
    file: String,
    pub(super) compressed_bytes: u64,
}

impl Release {
    /// The release that a role's metadata offers, or `None` before the first one.
    pub(super) fn offered(owner: &str, role: &Targets) -> Option<Self> {
        let name = pack_name(owner);
        let (_, target) = role.targets.iter().find(|(target, _)| target.raw() == name)?;
        let number = u32::try_from(target.custom.get("release")?.as_u64()?).ok()?;
        let digest = Digest::from_hex(target.custom.get("digest")?.as_str()?)?;
        Some(Self { number, digest, file: file_name(&name, target), compressed_bytes: target.length })
    }
}

/// A release that is about to be published.
pub(super) struct NewRelease {
    pub(super) number: u32,
    pub(super) compressed_bytes: u64,
    /// What a device fetches that has the release before; nothing for a first release.
    pub(super) patch_bytes: u64,
    targets: HashMap<TargetName, Target>,
}

impl Repository {
    /// Writes the files of the next release of `owner`, whose pack is now `pack`. Nothing points at them yet.
    pub(super) fn stage(&self, owner: &str, pack: &[u8]) -> Result<NewRelease, PublishError> {
        let failed = |source| PublishError::Compress { owner: owner.to_owned(), source };
        let past = self.past_releases(owner);
        let number = past.first().map_or(1, |last| last.number.saturating_add(1));
        let compressed = pack_zst(pack).map_err(failed)?;
        let mut release =
            NewRelease { number, compressed_bytes: compressed.len() as u64, patch_bytes: 0, targets: HashMap::new() };
        let custom = json!({"release": number, "digest": Digest::of(pack), "size": pack.len()});
        self.put_target(&mut release, &pack_name(owner), &compressed, custom)?;
        for old in &past {
            let Some(base) = self.old_pack(old) else { continue };
            let patch = make_patch(&base, pack).map_err(failed)?;
            // A patch that a device could not use, or that saves nothing, is not worth its line in the metadata.
            let works = apply_patch(&base, &patch).is_ok_and(|result| result == pack);
            if works && patch.len() < compressed.len() {
                self.put_target(&mut release, &patch_name(owner, old.number), &patch, Value::Null)?;
                if old.number + 1 == number {
                    release.patch_bytes = patch.len() as u64;
                }
            }
        }
        Ok(release)
    }

    fn put_target(
        &self,
        release: &mut NewRelease,
        name: &str,
        bytes: &[u8],
        custom: Value,
    ) -> Result<(), PublishError> {
        let custom = match custom {
            Value::Object(fields) => fields.into_iter().collect(),
            _ => HashMap::new(),
        };
        let target = Target { length: bytes.len() as u64, hashes: hashes(bytes), custom, _extra: HashMap::new() };
        let path = self.target(&file_name(name, &target));
        disk::put(&path, bytes)?;
        let name =
            TargetName::new(name).map_err(|error| PublishError::BadMetadata { path, reason: error.to_string() })?;
        release.targets.insert(name, target);
        Ok(())
    }

    /// The newest releases of `owner`, newest first. Every version of the owner's metadata stays in the repository, so
    /// the repository itself is the history.
    fn past_releases(&self, owner: &str) -> Vec<Release> {
        let Some(newest) = self.snapshot.meta.get(&format!("{owner}.json")) else { return Vec::new() };
        let mut releases: Vec<Release> = Vec::new();
        for version in (1..=newest.version.get()).rev() {
            let Ok(role) = read_owner(&self.metadata(&format!("{version}.{owner}.json")), &self.targets, owner) else {
                continue;
            };
            if let Some(release) = Release::offered(owner, &role)
                && releases.last().is_none_or(|last| release.number < last.number)
            {
                releases.push(release);
            }
            if releases.len() == KEPT_RELEASES {
                break;
            }
        }
        releases
    }

    /// The bytes of an old pack, if they are still there and whole.
    fn old_pack(&self, release: &Release) -> Option<Vec<u8>> {
        let bytes = unpack_zst(&disk::get(&self.target(&release.file)).ok()?).ok()?;
        (Digest::of(&bytes) == release.digest).then_some(bytes)
    }

    /// Takes the staged release into the owner's metadata.
    pub(super) fn offer(&mut self, owner: &str, release: NewRelease) {
        if let Some(role) = self.owners.get_mut(owner) {
            role.targets = release.targets;
        }
    }

    /// Removes the owner's files that neither a device nor the next release can need: all but those of the last
    /// releases and those named by the metadata of now and before.
    pub(super) fn prune(&self, owner: &str, before: &Targets) -> Result<(), PublishError> {
        let now = self.owners.get(owner).into_iter();
        let named =
            now.chain([before]).flat_map(|role| &role.targets).map(|(name, target)| file_name(name.raw(), target));
        let kept: Vec<String> =
            named.chain(self.past_releases(owner).into_iter().map(|release| release.file)).collect();
        let dir = self.dir.join("targets");
        let entries = std::fs::read_dir(&dir).map_err(|source| PublishError::Read { path: dir.clone(), source })?;
        for entry in entries {
            let entry = entry.map_err(|source| PublishError::Read { path: dir.clone(), source })?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let of_owner = name.split('.').nth(1) == Some(owner);
            if of_owner && !kept.contains(&name) {
                std::fs::remove_file(entry.path())
                    .map_err(|source| PublishError::Write { path: entry.path(), source })?;
            }
        }
        Ok(())
    }
}

/// The name of an owner's pack. It is the same for every release; the hash before it tells them apart.
fn pack_name(owner: &str) -> String {
    format!("{owner}.pack.zst")
}

/// The name of the patch from release `base` of `owner` to the one on offer. The patch itself says, behind the signed
/// hash of its bytes, from which pack to which it leads, so the metadata need not.
fn patch_name(owner: &str, base: u32) -> String {
    format!("{owner}.from-{base}.patch")
}

fn file_name(name: &str, target: &Target) -> String {
    use std::fmt::Write as _;
    let mut file = String::with_capacity(65 + name.len());
    for byte in target.hashes.sha256.iter() {
        let _ = write!(file, "{byte:02x}");
    }
    file.push('.');
    file.push_str(name);
    file
}
