//! What a repository says of itself: every signature, version and hash of its metadata verified.

use std::collections::{BTreeMap, HashMap};
use std::num::NonZeroU64;

use jiff::Timestamp;
use portage_content::Digest;
use serde::de::DeserializeOwned;
use tough::schema::{Metafile, Role, Root, Signed, Snapshot, Targets};

use super::sign;
use super::source::Source;
use crate::{PublishError, is_owner_id};

const MAX_ROOT_BYTES: u64 = 512 << 10;
const MAX_TIMESTAMP_BYTES: u64 = 16 << 10;
const MAX_SNAPSHOT_BYTES: u64 = 2 << 20;
const MAX_TARGETS_BYTES: u64 = 5 << 20;
/// More roots than a repository can come to have.
const MAX_ROOTS: u64 = 1024;

/// The metadata of a repository but for the owners' roles.
pub(super) struct State {
    /// From the first one on; the last one rules.
    pub(super) roots: Vec<Root>,
    pub(super) timestamp: tough::schema::Timestamp,
    pub(super) snapshot: Snapshot,
    pub(super) targets: Targets,
    /// The files that this was read from, as they are, by name.
    pub(super) files: BTreeMap<String, Vec<u8>>,
}

impl State {
    /// Reads the repository. With `trust`, the bytes of a root, that root must be one of its own.
    pub(super) fn read(source: &Source, trust: Option<&[u8]>) -> Result<Self, PublishError> {
        let mut files = BTreeMap::new();
        let roots = read_roots(source, &mut files)?;
        if let Some(trust) = trust {
            let trusted: Signed<Root> = sign::parse(&source.root_place(), trust)?;
            if !roots.contains(&trusted.signed) {
                return Err(PublishError::OtherRoot { path: source.root_place() });
            }
        }
        let root = newest(&roots, source)?;

        let (timestamp_file, timestamp) =
            read_file::<tough::schema::Timestamp>(source, "timestamp.json", MAX_TIMESTAMP_BYTES, &mut files)?;
        verified(&timestamp_file, root.verify_role(&timestamp))?;
        let timestamp = timestamp.signed;

        let pin = pinned(&timestamp_file, &timestamp.meta, "snapshot.json")?;
        let name = format!("{}.snapshot.json", pin.version);
        let (snapshot_file, snapshot) = read_file::<Snapshot>(source, &name, MAX_SNAPSHOT_BYTES, &mut files)?;
        verified(&snapshot_file, root.verify_role(&snapshot))?;
        as_pinned(&snapshot_file, pin, snapshot.signed.version, &files[&name])?;
        let snapshot = snapshot.signed;

        let pin = pinned(&snapshot_file, &snapshot.meta, "targets.json")?;
        let name = format!("{}.targets.json", pin.version);
        let (targets_file, targets) = read_file::<Targets>(source, &name, MAX_TARGETS_BYTES, &mut files)?;
        verified(&targets_file, root.verify_role(&targets))?;
        as_pinned(&targets_file, pin, targets.signed.version, &files[&name])?;
        Ok(Self { roots, timestamp, snapshot, targets: targets.signed, files })
    }

    pub(super) fn root(&self) -> &Root {
        // A state is only made with a first root.
        &self.roots[self.roots.len() - 1]
    }

    /// The owners that the targets delegate to.
    pub(super) fn owners(&self) -> Vec<String> {
        let roles = self.targets.delegations.iter().flat_map(|delegations| &delegations.roles);
        roles.map(|role| role.name.clone()).filter(|name| is_owner_id(name)).collect()
    }

    /// Reads the role of one owner.
    pub(super) fn read_owner(&mut self, source: &Source, owner: &str) -> Result<Targets, PublishError> {
        let snapshot = source.place("metadata", &format!("{}.snapshot.json", self.snapshot.version));
        let pin = pinned(&snapshot, &self.snapshot.meta, &format!("{owner}.json"))?.clone();
        let name = format!("{}.{owner}.json", pin.version);
        let (path, role) = read_file::<Targets>(source, &name, MAX_TARGETS_BYTES, &mut self.files)?;
        let delegations = self.targets.delegations.clone().unwrap_or_default();
        verified(&path, delegations.verify_role(&role, owner))?;
        as_pinned(&path, &pin, role.signed.version, &self.files[&name])?;
        Ok(role.signed)
    }

    /// When each role expires; the owners' are to be added.
    pub(super) fn expiries(&self) -> BTreeMap<String, Timestamp> {
        let top = [
            ("root", self.root().expires),
            ("targets", self.targets.expires),
            ("snapshot", self.snapshot.expires),
            ("timestamp", self.timestamp.expires),
        ];
        top.into_iter().map(|(role, expires)| (role.to_owned(), expires)).collect()
    }
}

/// All roots, each vouched for by the one before it.
fn read_roots(source: &Source, files: &mut BTreeMap<String, Vec<u8>>) -> Result<Vec<Root>, PublishError> {
    let mut roots: Vec<Root> = Vec::new();
    for version in 1..=MAX_ROOTS {
        let name = format!("{version}.root.json");
        let Some(bytes) = source.get("metadata", &name, MAX_ROOT_BYTES)? else { break };
        let path = source.place("metadata", &name);
        let next: Signed<Root> = sign::parse(&path, &bytes)?;
        if let Some(last) = roots.last() {
            verified(&path, last.verify_role(&next))?;
        }
        verified(&path, next.signed.verify_role(&next))?;
        if next.signed.version.get() != version {
            return Err(PublishError::BadMetadata { path, reason: format!("it is version {}", next.signed.version) });
        }
        files.insert(name, bytes);
        roots.push(next.signed);
    }
    Ok(roots)
}

fn newest<'a>(roots: &'a [Root], source: &Source) -> Result<&'a Root, PublishError> {
    roots.last().ok_or_else(|| PublishError::NotARepository {
        path: source.root_place(),
        reason: "it has no metadata/1.root.json; make one with portagectl repo init".to_owned(),
    })
}

fn read_file<T: Role + DeserializeOwned>(
    source: &Source,
    name: &str,
    limit: u64,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(std::path::PathBuf, Signed<T>), PublishError> {
    let path = source.place("metadata", name);
    let bytes = source.get("metadata", name, limit)?.ok_or_else(|| PublishError::Missing { path: path.clone() })?;
    let signed = sign::parse(&path, &bytes)?;
    files.insert(name.to_owned(), bytes);
    Ok((path, signed))
}

pub(super) fn verified(path: &std::path::Path, outcome: Result<(), tough::schema::Error>) -> Result<(), PublishError> {
    outcome.map_err(|error| PublishError::NotVerified { path: path.to_owned(), reason: error.to_string() })
}

fn pinned<'a>(
    path: &std::path::Path,
    meta: &'a HashMap<String, Metafile>,
    file: &str,
) -> Result<&'a Metafile, PublishError> {
    meta.get(file)
        .ok_or_else(|| PublishError::BadMetadata { path: path.to_owned(), reason: format!("it does not name {file}") })
}

/// Whether a file is the one that the role before it names.
fn as_pinned(path: &std::path::Path, pin: &Metafile, version: NonZeroU64, bytes: &[u8]) -> Result<(), PublishError> {
    let same = version == pin.version
        && pin.length.is_none_or(|length| length == bytes.len() as u64)
        && pin.hashes.as_ref().is_none_or(|hashes| hashes.sha256.as_ref() == Digest::of(bytes).as_bytes());
    if same {
        return Ok(());
    }
    Err(PublishError::NotVerified { path: path.to_owned(), reason: "it is not the file that is named".to_owned() })
}
