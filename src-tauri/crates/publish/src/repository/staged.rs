//! The staging folder: roles that are signed, or half signed, and that no device can see yet.
//!
//! A party that holds only its own key leaves its work here, in the repository's own folder `staged` or in one that is
//! carried to the operator: `metadata/VERSION.ROLE.json`, and beside it in `targets` the files that the role names.

use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use portage_content::{MAX_PACK_BYTES, patch_ends};
use serde::de::DeserializeOwned;
use tough::schema::{Signed, Targets};

use super::offer::{self, Named, Release};
use super::source::Source;
use super::{Repository, sign};
use crate::{PublishError, disk};

/// The most that the metadata of one role may be long.
const MAX_ROLE_BYTES: u64 = 5 << 20;

pub(super) struct Stage {
    dir: PathBuf,
    /// Whether it is the repository's own folder, in which what is done with is cleared away.
    pub(super) own: bool,
}

/// A file that a staged role names.
pub(super) struct Found {
    pub(super) file: String,
    pub(super) bytes: Vec<u8>,
}

impl Stage {
    /// The folder `named`, or the own one of the repository in `repo`.
    pub(super) fn of(repo: &Path, named: Option<&Path>) -> Self {
        Self { dir: named.map_or_else(|| repo.join("staged"), Path::to_owned), own: named.is_none() }
    }

    pub(super) fn dir(&self) -> &Path {
        &self.dir
    }

    pub(super) fn targets_dir(&self) -> PathBuf {
        self.dir.join("targets")
    }

    pub(super) fn path(&self, role: &str, version: NonZeroU64) -> PathBuf {
        self.dir.join("metadata").join(format!("{version}.{role}.json"))
    }

    /// The roles in the folder, each with its newest version.
    pub(super) fn roles(&self) -> Result<Vec<(String, NonZeroU64)>, PublishError> {
        let mut roles: Vec<(String, NonZeroU64)> = Vec::new();
        for name in disk::names(&self.dir.join("metadata"))? {
            let Some((version, role)) = name.strip_suffix(".json").and_then(|name| name.split_once('.')) else {
                continue;
            };
            let Ok(version) = version.parse::<NonZeroU64>() else { continue };
            match roles.iter_mut().find(|(of, _)| of == role) {
                Some((_, newest)) => *newest = version.max(*newest),
                None => roles.push((role.to_owned(), version)),
            }
        }
        Ok(roles)
    }

    pub(super) fn version(&self, role: &str) -> Result<Option<NonZeroU64>, PublishError> {
        Ok(self.roles()?.into_iter().find(|(of, _)| of == role).map(|(_, version)| version))
    }

    pub(super) fn read<T: DeserializeOwned>(&self, role: &str, version: NonZeroU64) -> Result<Signed<T>, PublishError> {
        let path = self.path(role, version);
        let name = format!("{version}.{role}.json");
        let bytes = Source::Folder(self.dir.clone())
            .get("metadata", &name, MAX_ROLE_BYTES)?
            .ok_or_else(|| PublishError::Missing { path: path.clone() })?;
        sign::parse(&path, &bytes)
    }

    /// Leaves `role` here, in place of what was staged of it before.
    pub(super) fn put(&self, role: &str, version: NonZeroU64, bytes: &[u8]) -> Result<PathBuf, PublishError> {
        let path = self.path(role, version);
        disk::put(&path, bytes)?;
        self.clear(role, Some(version))?;
        Ok(path)
    }

    /// Removes what is staged of `role`, but for the version `kept`.
    pub(super) fn clear(&self, role: &str, kept: Option<NonZeroU64>) -> Result<(), PublishError> {
        let dir = self.dir.join("metadata");
        for name in disk::names(&dir)? {
            let version: Option<NonZeroU64> =
                name.strip_suffix(&format!(".{role}.json")).and_then(|version| version.parse().ok());
            if version.is_some() && version != kept {
                disk::remove(&dir.join(name))?;
            }
        }
        Ok(())
    }

    /// Whether the staged `role` of `owner` may follow what the repository offers now. Gives the files that it names.
    pub(super) fn check(
        &self,
        repository: &Repository,
        owner: &str,
        role: &Targets,
        now: Timestamp,
    ) -> Result<Vec<Found>, PublishError> {
        let path = self.path(owner, role.version);
        let bad = |reason: &str| PublishError::Unfit { path: path.clone(), reason: reason.to_owned() };
        if role.version != repository.next_version(owner) {
            return Err(bad(
                "it was made for another state of the repository; bring the copy up to date and sign anew",
            ));
        }
        if role.expires <= now {
            return Err(bad("it has expired; sign anew"));
        }
        if role.delegations.as_ref().is_some_and(|delegations| !delegations.roles.is_empty()) {
            return Err(bad("an owner may not delegate"));
        }
        let before = repository.owners.get(owner).and_then(|role| Release::offered(owner, role));
        let offered = Release::offered(owner, role);
        match (&before, &offered) {
            (Some(_), None) => return Err(bad("it offers nothing any more")),
            (Some(before), Some(new)) if new.number < before.number => return Err(bad("it offers an older release")),
            (Some(before), Some(new)) if new.number == before.number && new.digest != before.digest => {
                return Err(bad("it offers another pack under the number of the release on offer"));
            }
            (None, Some(new)) if new.number <= repository.floor(owner) => {
                return Err(bad("it offers a release of before the owner was struck off"));
            }
            _ => {}
        }
        let mut found = Vec::new();
        for named in offer::named(owner, role, &path)? {
            let bytes = self.find(repository, &named)?;
            match (&named.base, &offered) {
                (None, Some(release)) => {
                    release.open(owner, &bytes).map_err(|reason| bad(&format!("its pack: {reason}")))?;
                }
                (Some(_), Some(release)) if patch_ends(&bytes).is_some_and(|(_, end)| end == release.digest) => {}
                _ => return Err(bad(&format!("{} does not lead to its pack", named.file))),
            }
            found.push(Found { file: named.file, bytes });
        }
        Ok(found)
    }

    /// The bytes of a file that a role names, from here or from the repository.
    fn find(&self, repository: &Repository, named: &Named) -> Result<Vec<u8>, PublishError> {
        let limit = named.length.min(MAX_PACK_BYTES as u64);
        for dir in [&self.dir, &repository.dir] {
            let bytes = Source::Folder(dir.clone()).get("targets", &named.file, limit);
            if let Ok(Some(bytes)) = bytes
                && named.is(&bytes)
            {
                return Ok(bytes);
            }
        }
        Err(PublishError::Missing { path: self.targets_dir().join(&named.file) })
    }
}
