//! Looking over a whole repository, file by file.

use std::collections::BTreeMap;

use jiff::Timestamp;
use portage_content::{Digest, MAX_PACK_BYTES, apply_patch, patch_ends};
use serde::Serialize;
use tough::schema::Targets;

use super::audit::Audit;
use super::lifetime;
use super::offer::{self, Base, Named, Release};
use super::source::Source;
use super::state::State;
use crate::PublishError;

/// Something that is wrong with one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// Within the repository, or the repository itself.
    pub file: String,
    /// One sentence that names the file.
    pub message: String,
}

/// What [`repo_verify`] found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct VerifyReport {
    pub faults: Vec<Fault>,
    pub releases: BTreeMap<String, u32>,
    /// The files that were looked at.
    pub files: usize,
    /// The patches that were applied and gave the pack that they promise.
    pub patches_applied: usize,
    /// The patches whose older pack is not there, as in a mirror: their bytes are those that were signed, and they say
    /// that they lead to the pack.
    pub patches_unapplied: usize,
    pub expires: BTreeMap<String, Timestamp>,
    pub days_left: BTreeMap<String, i64>,
}

/// Verifies the repository at `place`, a web address or a folder: every signature, version, length and hash, every pack,
/// every patch. In a folder the files are looked at too that no device asks for any more. With `trust`, the bytes of a
/// root, that must be one of its roots.
pub fn repo_verify(place: &str, trust: Option<&[u8]>, now: Timestamp) -> Result<VerifyReport, PublishError> {
    let source = Source::open(place)?;
    let mut report = VerifyReport::default();
    let state = match State::read(&source, trust) {
        // Nothing can be said about what is not there.
        Err(error @ (PublishError::NotARepository { .. } | PublishError::OtherRoot { .. })) => return Err(error),
        Err(error) => {
            report.fault(&source, &error);
            None
        }
        Ok(state) => Some(state),
    };
    if let Some(mut state) = state {
        report.expires = state.expiries();
        for owner in state.owners() {
            match state.read_owner(&source, &owner) {
                Ok(role) => report.look_at_owner(&source, &owner, &role),
                Err(error) => report.fault(&source, &error),
            }
        }
        report.files += state.files.len();
    }
    if let Some(dir) = source.folder() {
        report.files = Audit::of(dir)?.run(|error| report.fault(&source, &error))?;
    }
    for (role, expires) in report.expires.clone() {
        report.days_left.insert(role.clone(), lifetime::days_left(expires, now));
        if expires <= now {
            report.fault(&source, &PublishError::Expired { path: source.root_place(), role, since: expires });
        }
    }
    Ok(report)
}

impl VerifyReport {
    /// Tells a fault, once a file.
    fn fault(&mut self, source: &Source, error: &PublishError) {
        let root = source.root_place();
        let path = error.file().unwrap_or(&root);
        let file = path.strip_prefix(&root).unwrap_or(path).to_string_lossy().replace('\\', "/");
        if file.is_empty() || self.faults.iter().all(|fault| fault.file != file) {
            self.faults.push(Fault { file, message: error.to_string() });
        }
    }

    fn look_at_owner(&mut self, source: &Source, owner: &str, role: &Targets) {
        self.expires.insert(owner.to_owned(), role.expires);
        let path = source.place("metadata", &format!("{}.{owner}.json", role.version));
        let named = match offer::named(owner, role, &path) {
            Ok(named) => named,
            Err(error) => return self.fault(source, &error),
        };
        let Some(release) = Release::offered(owner, role) else {
            if !named.is_empty() {
                self.fault(source, &PublishError::BadMetadata { path, reason: "it describes no pack".to_owned() });
            }
            return;
        };
        self.releases.insert(owner.to_owned(), release.number);
        let older = source.folder().map(|dir| offer::bases(owner, role, &[dir.join("targets")])).unwrap_or_default();
        for named in &named {
            if let Err(error) = self.look_at(source, owner, &release, &older, named) {
                self.fault(source, &error);
            }
            self.files += 1;
        }
    }

    fn look_at(
        &mut self,
        source: &Source,
        owner: &str,
        release: &Release,
        older: &[Base],
        named: &Named,
    ) -> Result<(), PublishError> {
        let path = source.place("targets", &named.file);
        let limit = named.length.min(MAX_PACK_BYTES as u64);
        let bytes = source.get("targets", &named.file, limit)?;
        let bytes = bytes.ok_or_else(|| PublishError::Missing { path: path.clone() })?;
        if !named.is(&bytes) {
            return Err(PublishError::Damaged { path });
        }
        let unfit = |reason: String| PublishError::Unfit { path: path.clone(), reason };
        let Some(base) = named.base else {
            return release.open(owner, &bytes).map(drop).map_err(unfit);
        };
        if patch_ends(&bytes).is_none_or(|(_, end)| end != release.digest) {
            return Err(unfit("it does not lead to the pack on offer".to_owned()));
        }
        match older.iter().find(|older| older.release == base) {
            None => self.patches_unapplied += 1,
            Some(older) => {
                let result = apply_patch(&older.pack, &bytes).map_err(|error| unfit(error.to_string()))?;
                if Digest::of(&result) != release.digest {
                    return Err(unfit("it gives another pack than it promises".to_owned()));
                }
                self.patches_applied += 1;
            }
        }
        Ok(())
    }
}
