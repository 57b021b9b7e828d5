//! The folders of private keys: one file a key, `ROLE-NUMBER.der`.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::Ed25519KeyPair;
use tough::schema::decoded::{Decoded, Hex};
use tough::schema::key::Key;
use tough::sign::Sign as _;

use crate::{PublishError, disk};

pub(super) type KeyId = Decoded<Hex>;

/// The private keys that are at hand. Which role each may sign for is said by the repository, not by its file name.
pub(super) struct Keyring {
    /// New keys go into the first one.
    dirs: Vec<PathBuf>,
    pairs: HashMap<KeyId, (Ed25519KeyPair, PathBuf)>,
}

impl Keyring {
    /// A keyring without a key, whose new keys go into `dir`.
    pub(super) fn new(dir: &Path) -> Self {
        Self { dirs: vec![dir.to_owned()], pairs: HashMap::new() }
    }

    /// Reads every `.der` file of `dirs`: keys that are kept in several places come together for a ceremony.
    pub(super) fn open(dirs: &[impl AsRef<Path>]) -> Result<Self, PublishError> {
        let mut keyring =
            Self { dirs: dirs.iter().map(|dir| dir.as_ref().to_owned()).collect(), pairs: HashMap::new() };
        for dir in keyring.dirs.clone() {
            let unreadable = |source| PublishError::Read { path: dir.clone(), source };
            for entry in std::fs::read_dir(&dir).map_err(unreadable)? {
                let path = entry.map_err(unreadable)?.path();
                if path.extension().is_some_and(|extension| extension == "der") {
                    keyring.take(&path, &disk::get(&path)?)?;
                }
            }
        }
        Ok(keyring)
    }

    fn take(&mut self, path: &Path, pkcs8: &[u8]) -> Result<(KeyId, Key), PublishError> {
        let bad = || PublishError::BadKey { path: path.to_owned() };
        let pair = Ed25519KeyPair::from_pkcs8(pkcs8).map_err(|_| bad())?;
        let key = pair.tuf_key();
        let id = key.key_id().map_err(|_| bad())?;
        self.pairs.insert(id.clone(), (pair, path.to_owned()));
        Ok((id, key))
    }

    /// Makes `count` keys for `role`, or takes those that are there from an earlier try.
    pub(super) fn make(&mut self, role: &str, count: usize) -> Result<Vec<(KeyId, Key)>, PublishError> {
        (1..=count)
            .map(|number| {
                let path = self.first().join(format!("{role}-{number}.der"));
                if path.is_file() { self.take(&path, &disk::get(&path)?) } else { self.generate(&path) }
            })
            .collect()
    }

    /// Makes `count` keys for `role` that nobody has ever seen, under numbers that were never used in the folder.
    pub(super) fn fresh(&mut self, role: &str, count: usize) -> Result<Vec<(KeyId, Key)>, PublishError> {
        let used = [self.first().to_owned(), self.first().join(RETIRED)]
            .iter()
            .filter_map(|dir| std::fs::read_dir(dir).ok())
            .flatten()
            .flatten()
            .filter_map(|entry| key_number(&entry.file_name().to_string_lossy(), role))
            .max()
            .unwrap_or(0);
        (1..=count as u64)
            .map(|number| self.generate(&self.first().join(format!("{role}-{}.der", used + number))))
            .collect()
    }

    fn generate(&mut self, path: &Path) -> Result<(KeyId, Key), PublishError> {
        let pkcs8 = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).map_err(|_| PublishError::NoRandomness)?;
        disk::put_private(path, pkcs8.as_ref())?;
        self.take(path, pkcs8.as_ref())
    }

    pub(super) fn pair(&self, id: &KeyId) -> Option<&Ed25519KeyPair> {
        self.pairs.get(id).map(|(pair, _)| pair)
    }

    /// Puts keys that sign for nothing any more out of the way, so that no role ever gets one of them again. They are
    /// kept: a key is not ours to destroy.
    pub(super) fn retire(&self, ids: &[KeyId]) -> Result<(), PublishError> {
        for (_, path) in ids.iter().filter_map(|id| self.pairs.get(id)) {
            let (Some(dir), Some(name)) = (path.parent(), path.file_name()) else { continue };
            let to = dir.join(RETIRED).join(name);
            let failed = |source| PublishError::Write { path: to.clone(), source };
            std::fs::create_dir_all(dir.join(RETIRED)).map_err(failed)?;
            if !to.exists() {
                std::fs::rename(path, &to).map_err(failed)?;
            }
        }
        Ok(())
    }

    fn first(&self) -> &Path {
        self.dirs.first().map_or(Path::new("."), PathBuf::as_path)
    }

    /// Where keys were looked for, for messages.
    pub(super) fn place(&self) -> PathBuf {
        PathBuf::from(self.dirs.iter().map(|dir| dir.display().to_string()).collect::<Vec<_>>().join(", "))
    }

    pub(super) fn dirs(&self) -> &[PathBuf] {
        &self.dirs
    }
}

/// The folder within a key folder for keys that were replaced.
const RETIRED: &str = "retired";

/// The number in `ROLE-NUMBER.der`, if it is a key of `role`.
fn key_number(file: &str, role: &str) -> Option<u64> {
    file.strip_prefix(role)?.strip_prefix('-')?.strip_suffix(".der")?.parse().ok()
}
