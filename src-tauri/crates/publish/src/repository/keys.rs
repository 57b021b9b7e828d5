//! The folder of private keys: one file a key, `ROLE-NUMBER.der`.

use std::collections::HashMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::Ed25519KeyPair;
use tough::schema::decoded::{Decoded, Hex};
use tough::schema::key::Key;
use tough::sign::Sign as _;

use crate::PublishError;

pub(super) type KeyId = Decoded<Hex>;

/// The private keys that are at hand. Which role each may sign for is said by the repository, not by its file name.
pub(super) struct Keyring {
    dir: PathBuf,
    pairs: HashMap<KeyId, Ed25519KeyPair>,
}

impl Keyring {
    /// A keyring without a key, whose new keys go into `dir`.
    pub(super) fn new(dir: &Path) -> Self {
        Self { dir: dir.to_owned(), pairs: HashMap::new() }
    }

    /// Reads every `.der` file of `dir`.
    pub(super) fn open(dir: &Path) -> Result<Self, PublishError> {
        let unreadable = |source| PublishError::Read { path: dir.to_owned(), source };
        let mut keyring = Self::new(dir);
        for entry in std::fs::read_dir(dir).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.extension().is_some_and(|extension| extension == "der") {
                keyring.take(&path, &crate::disk::get(&path)?)?;
            }
        }
        Ok(keyring)
    }

    fn take(&mut self, path: &Path, pkcs8: &[u8]) -> Result<(KeyId, Key), PublishError> {
        let bad = || PublishError::BadKey { path: path.to_owned() };
        let pair = Ed25519KeyPair::from_pkcs8(pkcs8).map_err(|_| bad())?;
        let key = pair.tuf_key();
        let id = key.key_id().map_err(|_| bad())?;
        self.pairs.insert(id.clone(), pair);
        Ok((id, key))
    }

    /// Makes `count` keys for `role`, or takes those that are there from an earlier try.
    pub(super) fn make(&mut self, role: &str, count: usize) -> Result<Vec<(KeyId, Key)>, PublishError> {
        (1..=count)
            .map(|number| {
                let path = self.dir.join(format!("{role}-{number}.der"));
                if path.is_file() {
                    return self.take(&path, &crate::disk::get(&path)?);
                }
                let pkcs8 =
                    Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).map_err(|_| PublishError::NoRandomness)?;
                write_private(&path, pkcs8.as_ref())?;
                self.take(&path, pkcs8.as_ref())
            })
            .collect()
    }

    pub(super) fn pair(&self, id: &KeyId) -> Option<&Ed25519KeyPair> {
        self.pairs.get(id)
    }

    pub(super) fn dir(&self) -> &Path {
        &self.dir
    }
}

/// Writes a file that only its owner can read, and never over another one.
fn write_private(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    let failed = |source| PublishError::Write { path: path.to_owned(), source };
    if let Some(dir) = path.parent() {
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.recursive(true).create(dir).map_err(failed)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(failed)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(failed)
}
