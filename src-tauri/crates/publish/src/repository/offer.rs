//! What an owner's role offers: a pack, and patches that lead to it.

use std::path::{Path, PathBuf};

use portage_content::{Digest, Pack, patch_ends, unpack_zst};
use tough::schema::{Target, Targets};

use crate::{PublishError, disk};

/// One release of a pack, as the signed metadata describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Release {
    pub(super) number: u32,
    /// The hash of the pack itself, not of the compressed file.
    pub(super) digest: Digest,
    /// The length of the pack itself.
    pub(super) size: u64,
    /// The name of the compressed file under `targets/`.
    pub(super) file: String,
    pub(super) compressed_bytes: u64,
}

impl Release {
    /// The release that a role's metadata offers, or `None` before the first one.
    pub(super) fn offered(owner: &str, role: &Targets) -> Option<Self> {
        let name = pack_name(owner);
        let (_, target) = role.targets.iter().find(|(target, _)| target.raw() == name)?;
        let number = u32::try_from(target.custom.get("release")?.as_u64()?).ok()?;
        let digest = Digest::from_hex(target.custom.get("digest")?.as_str()?)?;
        let size = target.custom.get("size")?.as_u64()?;
        Some(Self { number, digest, size, file: file_name(&name, target), compressed_bytes: target.length })
    }

    /// The pack in the compressed bytes, if it is the one that is described.
    pub(super) fn open(&self, owner: &str, compressed: &[u8]) -> Result<Pack, String> {
        let bytes = unpack_zst(compressed).map_err(|error| error.to_string())?;
        if bytes.len() as u64 != self.size || Digest::of(&bytes) != self.digest {
            return Err("it is not the pack that is promised".to_owned());
        }
        Pack::parse(owner, &bytes).map_err(|error| error.to_string())
    }
}

/// A file under `targets/` that a role names.
pub(super) struct Named {
    /// The file itself, the hash before its name.
    pub(super) file: String,
    pub(super) length: u64,
    pub(super) digest: Digest,
    /// The release that a patch starts from; `None` for the pack.
    pub(super) base: Option<u32>,
}

impl Named {
    pub(super) fn is(&self, bytes: &[u8]) -> bool {
        bytes.len() as u64 == self.length && Digest::of(bytes) == self.digest
    }
}

/// The files that the role of `owner` names, the pack and patches. `path` is where the role is, for the message if it
/// names anything else: a name becomes a file's name and must lead nowhere.
pub(super) fn named(owner: &str, role: &Targets, path: &Path) -> Result<Vec<Named>, PublishError> {
    let bad = |reason: String| PublishError::BadMetadata { path: path.to_owned(), reason };
    let mut files = Vec::new();
    for (name, target) in &role.targets {
        let raw = name.raw();
        let base = base_of(owner, raw);
        if raw != pack_name(owner) && base.is_none() {
            return Err(bad(format!("it names {raw:?}, which is neither the pack of {owner} nor a patch")));
        }
        let digest = <[u8; 32]>::try_from(target.hashes.sha256.as_ref())
            .map_err(|_| bad(format!("the hash of {raw} is none")))?;
        files.push(Named {
            file: file_name(raw, target),
            length: target.length,
            digest: Digest::from_bytes(digest),
            base,
        });
    }
    files.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(files)
}

/// An older pack that patches can start from.
pub(super) struct Base {
    pub(super) release: u32,
    pub(super) file: String,
    pub(super) pack: Vec<u8>,
}

/// The packs that the next release of `owner` can be patched from, newest first: the one on offer, and those that the
/// patches on offer start from. So the signed role of today is all the history that is needed, whoever signed before.
///
/// What is not there, or not whole, in any of `dirs` is left out.
pub(super) fn bases(owner: &str, role: &Targets, dirs: &[PathBuf]) -> Vec<Base> {
    let Some(offered) = Release::offered(owner, role) else { return Vec::new() };
    let mut wanted = vec![(offered.number, offered.digest)];
    for (name, target) in &role.targets {
        let Some(release) = base_of(owner, name.raw()) else { continue };
        let file = file_name(name.raw(), target);
        let patch = dirs.iter().find_map(|dir| disk::get(&dir.join(&file)).ok());
        let patch = patch.filter(|patch| Digest::of(patch).as_bytes() == target.hashes.sha256.as_ref());
        if let Some((base, _)) = patch.and_then(|patch| patch_ends(&patch)) {
            wanted.push((release, base));
        }
    }
    wanted.sort_by_key(|(release, _)| std::cmp::Reverse(*release));
    let mut packs = Vec::new();
    for dir in dirs {
        for file in disk::names(dir).unwrap_or_default().into_iter().filter(|file| is_pack_of(owner, file)) {
            let pack = disk::get(&dir.join(&file)).ok().and_then(|bytes| unpack_zst(&bytes).ok());
            packs.extend(pack.map(|pack| (Digest::of(&pack), file, pack)));
        }
    }
    let mut found = Vec::new();
    for (release, digest) in wanted {
        if let Some(at) = packs.iter().position(|(of, ..)| *of == digest) {
            let (_, file, pack) = packs.swap_remove(at);
            found.push(Base { release, file, pack });
        }
    }
    found
}

/// The name of an owner's pack. It is the same for every release; the hash before it tells them apart.
pub(super) fn pack_name(owner: &str) -> String {
    format!("{owner}.pack.zst")
}

/// The name of the patch from release `base` of `owner` to the one on offer. The patch itself says, behind the signed
/// hash of its bytes, from which pack to which it leads, so the metadata need not.
pub(super) fn patch_name(owner: &str, base: u32) -> String {
    format!("{owner}.from-{base}.patch")
}

fn base_of(owner: &str, name: &str) -> Option<u32> {
    let base = name.strip_prefix(owner)?.strip_prefix(".from-")?.strip_suffix(".patch")?.parse().ok()?;
    (patch_name(owner, base) == name).then_some(base)
}

fn is_pack_of(owner: &str, file: &str) -> bool {
    file.split_once('.').is_some_and(|(_, name)| name == pack_name(owner))
}

pub(super) fn file_name(name: &str, target: &Target) -> String {
    use std::fmt::Write as _;
    let mut file = String::with_capacity(65 + name.len());
    for byte in target.hashes.sha256.iter() {
        let _ = write!(file, "{byte:02x}");
    }
    file.push('.');
    file.push_str(name);
    file
}
