//! A copy of a repository for a USB stick or a folder on a local network.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::Timestamp;
use portage_content::MAX_PACK_BYTES;
use serde::Serialize;

use super::offer::{self, Named, Release};
use super::source::Source;
use super::state::State;

use crate::{PublishError, disk};

/// Room for names and half blocks, beyond the files themselves.
const SPARE_BYTES: u64 = 256 << 10;

/// What a run of [`repo_mirror`] did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MirrorReport {
    /// The files that were copied, and their bytes.
    pub copied: usize,
    pub bytes: u64,
    /// The files that were there already.
    pub kept: usize,
    /// The files that nobody can need any more.
    pub removed: usize,
    pub releases: BTreeMap<String, u32>,
    /// The first day on which devices take nothing more from the copy, unless it is brought up to date.
    pub good_until: Option<Timestamp>,
}

/// Copies the repository at `from`, a web address or a folder, to the folder `to`, or brings the copy there up to date.
///
/// Nothing is copied that is not verified: against `trust`, the bytes of a root, or else against the root of the copy,
/// or of a new copy against itself, which is enough to find damage and no proof of who signed; that proof is asked for
/// by every device. The timestamp is written after all that it leads to, so a copy that is broken off is the old state or
/// the new one.
pub fn repo_mirror(from: &str, to: &Path, trust: Option<&[u8]>, now: Timestamp) -> Result<MirrorReport, PublishError> {
    let source = Source::open(from)?;
    if source.folder().is_some_and(|folder| is_same(folder, to)) {
        return Err(PublishError::SameFolder { path: to.to_owned() });
    }
    let own_root = disk::get(&to.join("metadata/1.root.json")).ok();
    let mut state = State::read(&source, trust.or(own_root.as_deref()))?;
    let mut wanted = Vec::new();
    let mut report = MirrorReport::default();
    for owner in state.owners() {
        let role = state.read_owner(&source, &owner)?;
        let path = source.place("metadata", &format!("{}.{owner}.json", role.version));
        wanted.extend(offer::named(&owner, &role, &path)?);
        report.releases.extend(Release::offered(&owner, &role).map(|release| (owner, release.number)));
    }
    report.good_until = Some(check_fresh(&source, &state, now)?);

    let _lock = disk::lock(to)?;
    if let Some(version) = version_of_copy(to)?
        && version > state.timestamp.version.get()
    {
        return Err(PublishError::Older { from: source.root_place(), to: to.to_owned() });
    }
    let targets = to.join("targets");
    let (there, missing): (Vec<&Named>, Vec<&Named>) =
        wanted.iter().partition(|named| disk::get(&targets.join(&named.file)).is_ok_and(|bytes| named.is(&bytes)));
    let metadata = to.join("metadata");
    let changed: Vec<(&String, &Vec<u8>)> = state
        .files
        .iter()
        .filter(|(name, bytes)| disk::get(&metadata.join(name)).ok().as_ref() != Some(*bytes))
        .collect();
    report.kept = there.len() + state.files.len() - changed.len();
    report.copied = missing.len() + changed.len();
    report.bytes = missing.iter().map(|named| named.length).sum::<u64>()
        + changed.iter().map(|(_, bytes)| bytes.len() as u64).sum::<u64>();
    check_room(to, report.bytes)?;

    for named in missing {
        copy(&source, named, &targets)?;
    }
    disk::settle(&targets);
    // As the publisher writes them: a new root comes after a timestamp that holds under the old one too.
    let mut changed = changed;
    changed.sort_by_key(|(name, _)| (name.ends_with(".root.json"), *name == "timestamp.json"));
    for (name, bytes) in changed {
        if name == "timestamp.json" {
            disk::settle(&metadata);
        }
        disk::put(&metadata.join(name), bytes)?;
    }
    disk::settle(&metadata);

    let files: BTreeSet<&str> = wanted.iter().map(|named| named.file.as_str()).collect();
    report.removed = remove_others(&targets, |name| files.contains(name))?;
    report.removed += remove_others(&metadata, |name| state.files.contains_key(name))?;
    Ok(report)
}

fn is_same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// Refuses what devices would refuse. Gives the time from which they will.
fn check_fresh(source: &Source, state: &State, now: Timestamp) -> Result<Timestamp, PublishError> {
    let expiries = state.expiries();
    if let Some((role, since)) = expiries.iter().find(|(_, expires)| **expires <= now) {
        return Err(PublishError::Expired { path: source.root_place(), role: role.clone(), since: *since });
    }
    Ok(expiries.into_values().min().unwrap_or(now))
}

/// The version of the timestamp of the copy, if that is whole. What is damaged is written anew, whatever it says.
fn version_of_copy(to: &Path) -> Result<Option<u64>, PublishError> {
    if !to.join("metadata/timestamp.json").exists() {
        return Ok(None);
    }
    match State::read(&Source::Folder(to.to_owned()), None) {
        Ok(state) => Ok(Some(state.timestamp.version.get())),
        Err(error @ PublishError::Read { .. }) => Err(error),
        Err(_) => Ok(None),
    }
}

fn check_room(to: &Path, bytes: u64) -> Result<(), PublishError> {
    // A system that cannot tell will tell when the disk is full; the copy is the old one then.
    let Ok(free) = fs4::available_space(to) else { return Ok(()) };
    let needed = bytes + SPARE_BYTES;
    if free < needed { Err(PublishError::NoRoom { path: to.to_owned(), needed, free }) } else { Ok(()) }
}

fn copy(source: &Source, named: &Named, targets: &Path) -> Result<(), PublishError> {
    let path = source.place("targets", &named.file);
    if named.length > MAX_PACK_BYTES as u64 {
        return Err(PublishError::TooLong { path, limit: MAX_PACK_BYTES as u64 });
    }
    let bytes = source.get("targets", &named.file, named.length)?;
    let bytes = bytes.ok_or_else(|| PublishError::Missing { path: path.clone() })?;
    if !named.is(&bytes) {
        return Err(PublishError::Damaged { path });
    }
    disk::put(&targets.join(&named.file), &bytes)
}

/// Removes the files of `dir` that are not kept, those included that a broken-off run has left half.
fn remove_others(dir: &Path, keep: impl Fn(&str) -> bool) -> Result<usize, PublishError> {
    let mut removed = 0;
    for name in disk::names(dir)? {
        let path = dir.join(&name);
        if !keep(&name) && path.is_file() {
            disk::remove(&path)?;
            removed += 1;
        }
    }
    Ok(removed)
}
