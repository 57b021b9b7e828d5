//! How the key of `user.db` is kept, and the ways from one to the other.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use jiff::{SignedDuration, Timestamp};
use zeroize::Zeroizing;

use super::{
    erase,
    kept::{Kept, KeyFile, NAME_BYTES},
    key::Key,
    keychain::{Keychain, KeychainError},
    passphrase::{Cost, Passphrase},
    tries::Tries,
};
use crate::{StoreError, files};

/// The key of a data folder's `user.db`, in the way in which it is kept.
///
/// From one way to another: the new one is written beside the old one and read back; then one rename makes it the one
/// that holds; then what the old one left is overwritten. `user.key.next` and `user.key.last` are there only in between,
/// and whatever a crash leaves of them is cleared away the next time the key is asked for. The key itself stays the
/// same, and with it everything that is encrypted.
#[derive(Clone)]
pub struct Safe {
    data: PathBuf,
    keychain: Option<Arc<dyn Keychain>>,
    cost: Cost,
}

/// What a change of ways has done so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// The new way is noted, and sealed with it the key, where it is the file that keeps it.
    Noted,
    /// The keychain keeps the key, where it is to.
    Kept,
    ReadBack,
    /// The old way has a second name.
    Held,
    /// From here on the new way holds.
    Flipped,
}

/// How the new way opens.
enum Opening<'a> {
    Free,
    By(&'a Passphrase),
}

impl Safe {
    /// Of a data folder, without a keychain.
    pub fn new(data: &Path) -> Self {
        Self { data: data.to_owned(), keychain: None, cost: Cost::STANDARD }
    }

    #[must_use]
    pub fn with_keychain(self, keychain: Option<Arc<dyn Keychain>>) -> Self {
        Self { keychain, ..self }
    }

    /// What a new passphrase costs to try; for tests.
    #[must_use]
    pub fn with_cost(self, cost: Cost) -> Self {
        Self { cost, ..self }
    }

    pub(super) fn data(&self) -> &Path {
        &self.data
    }

    /// How the key is kept; none where there is no key yet.
    pub fn kept(&self) -> Result<Option<Kept>, StoreError> {
        Ok(read(&self.file())?.map(|file| file.kept()))
    }

    /// Whether there is a keychain that answers.
    pub fn has_keychain(&self) -> bool {
        // Nothing has this name: the question is whether there is an answer.
        self.keychain.as_ref().is_some_and(|keychain| keychain.read("is-there").is_ok())
    }

    /// The key, where nobody has to be asked for it. A data folder without any data gets a new one.
    pub fn key(&self) -> Result<Key, StoreError> {
        self.tidy()?;
        match read(&self.file())? {
            Some(file) => self.open(&file, &Opening::Free),
            None => self.make(),
        }
    }

    /// The key by its passphrase. A wrong one makes the next try wait.
    pub fn key_by(&self, passphrase: &Passphrase, now: Timestamp) -> Result<Key, StoreError> {
        self.tidy()?;
        let Some(file) = read(&self.file())? else { return Err(StoreError::NoPassphrase) };
        if file.kept() != Kept::Passphrase {
            return Err(StoreError::NoPassphrase);
        }
        let mut tries = Tries::load(&self.data);
        let left = tries.left(&self.data, now)?;
        if !left.is_zero() {
            return Err(StoreError::TooSoon { left });
        }
        tries.count(&self.data, now)?;
        match self.open(&file, &Opening::By(passphrase)) {
            Ok(key) => {
                Tries::forget(&self.data)?;
                Ok(key)
            }
            Err(StoreError::Locked) => Err(StoreError::WrongPassphrase { wait: tries.wait() }),
            Err(error) => Err(error),
        }
    }

    /// How long the next passphrase must wait to be tried.
    pub fn wait(&self, now: Timestamp) -> Result<SignedDuration, StoreError> {
        Tries::load(&self.data).left(&self.data, now)
    }

    /// From now on the key is kept sealed with a passphrase.
    pub fn keep_by(&self, key: &Key, passphrase: &Passphrase) -> Result<(), StoreError> {
        self.change(key, &KeyFile::seal(key, passphrase, self.cost)?, &Opening::By(passphrase))
    }

    /// From now on the key is kept in the keychain.
    pub fn keep_in_keychain(&self, key: &Key) -> Result<(), StoreError> {
        self.keychain()?;
        let mut name = [0; NAME_BYTES];
        getrandom::fill(&mut name).map_err(|error| StoreError::NoRandom(error.to_string()))?;
        self.change(key, &KeyFile::Keychain(name), &Opening::Free)
    }

    /// From now on the key is kept where nobody has to be asked for it: in the keychain if there is one, else in the
    /// file.
    pub fn keep_open(&self, key: &Key) -> Result<(), StoreError> {
        match self.keep_in_keychain(key) {
            Err(StoreError::Keychain(_) | StoreError::NotReadBack { .. }) => {
                self.change(key, &KeyFile::Bare(key.clone()), &Opening::Free)
            }
            done => done,
        }
    }

    fn make(&self) -> Result<Key, StoreError> {
        if self.data.join("user.db").exists() {
            // A database without its key must not get a new key, or its content would be lost without a word.
            return Err(StoreError::file("read", &self.file())(io::ErrorKind::NotFound.into()));
        }
        files::create_private_dir(&self.data)?;
        let key = Key::new()?;
        self.keep_open(&key)?;
        Ok(key)
    }

    fn change(&self, key: &Key, new: &KeyFile, opening: &Opening<'_>) -> Result<(), StoreError> {
        self.tidy()?;
        let changed = self.steps(key, new, opening, |_| Ok(()));
        // After a failure too: the old way still holds, and nothing is to be left of the new one.
        let tidied = self.tidy();
        changed.and(tidied)
    }

    /// The steps of a change, each told to `done`, which may end it there as a crash would.
    fn steps(
        &self,
        key: &Key,
        new: &KeyFile,
        opening: &Opening<'_>,
        mut done: impl FnMut(Step) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let (file, next, last) = (self.file(), self.next(), self.last());
        files::replace(&next, &new.bytes())?;
        done(Step::Noted)?;
        if let KeyFile::Keychain(name) = new {
            self.keychain()?.keep(&hex(name), key.bytes())?;
        }
        done(Step::Kept)?;
        // What cannot be read back is not relied on.
        let back = read(&next)?.map(|file| self.open(&file, opening)).transpose()?;
        if back.as_ref() != Some(key) {
            return Err(StoreError::NotReadBack { path: next });
        }
        done(Step::ReadBack)?;
        if file.exists() {
            // The old file keeps its place on the disk under this name, to be overwritten there. Where the file system
            // has no second names, it can only be removed.
            let _ = fs::hard_link(&file, &last);
            files::sync_dir(&self.data)?;
        }
        done(Step::Held)?;
        fs::rename(&next, &file).map_err(StoreError::file("rename", &next))?;
        files::sync_dir(&self.data)?;
        done(Step::Flipped)
    }

    /// Clears away what a change has left, finished or not, and ends a deletion that was broken off.
    pub fn tidy(&self) -> Result<(), StoreError> {
        erase::resume(self)?;
        let (next, last) = (self.next(), self.last());
        if !next.exists() && !last.exists() {
            return Ok(());
        }
        let holds = bytes(&self.file())?;
        if last.exists() {
            match bytes(&last)? {
                old if holds.is_none() && old.is_some() => {
                    fs::rename(&last, self.file()).map_err(StoreError::file("rename", &last))?;
                }
                // Two names of one file: to overwrite one would be to overwrite the key.
                old if old == holds => files::remove_file(&last)?,
                _ => self.clear(&last, holds.as_ref())?,
            }
        }
        if next.exists() {
            self.clear(&next, holds.as_ref())?;
        }
        files::sync_dir(&self.data)
    }

    /// Forgets what a file that does not hold any more leads to, then overwrites and removes it. Where the keychain does
    /// not answer now, the file stays until it does: it is all that knows the name.
    fn clear(&self, path: &Path, holds: Option<&Zeroizing<Vec<u8>>>) -> Result<(), StoreError> {
        let held = holds.and_then(KeyFile::parse);
        if let Some(KeyFile::Keychain(name)) = bytes(path)?.as_ref().and_then(KeyFile::parse)
            && held != Some(KeyFile::Keychain(name))
            && let Some(keychain) = &self.keychain
            && keychain.forget(&hex(&name)) == Err(KeychainError::Silent)
        {
            return Ok(());
        }
        files::shred(path)
    }

    fn open(&self, file: &KeyFile, opening: &Opening<'_>) -> Result<Key, StoreError> {
        match (file, opening) {
            (KeyFile::Bare(key), _) => Ok(key.clone()),
            (KeyFile::Sealed(sealed), Opening::By(passphrase)) => {
                sealed.opens_with(passphrase)?.ok_or(StoreError::Locked)
            }
            (KeyFile::Sealed(_), Opening::Free) => Err(StoreError::Locked),
            (KeyFile::Keychain(name), _) => {
                let secret = self.keychain()?.read(&hex(name))?;
                secret.and_then(Key::from_bytes).ok_or_else(|| StoreError::NotInKeychain { path: self.file() })
            }
        }
    }

    /// Forgets the key wherever it is kept. False where the keychain did not let it go.
    pub(super) fn destroy(&self) -> Result<bool, StoreError> {
        let mut forgotten = true;
        for path in [self.file(), self.next(), self.last()] {
            // A file that cannot be understood leads nowhere.
            if let Some(KeyFile::Keychain(name)) = bytes(&path)?.as_ref().and_then(KeyFile::parse) {
                forgotten &= self.keychain().is_ok_and(|keychain| keychain.forget(&hex(&name)).is_ok());
            }
            files::shred(&path)?;
        }
        Ok(forgotten)
    }

    fn keychain(&self) -> Result<&dyn Keychain, KeychainError> {
        self.keychain.as_deref().ok_or(KeychainError::Absent)
    }

    fn file(&self) -> PathBuf {
        self.data.join("user.key")
    }

    fn next(&self) -> PathBuf {
        self.data.join("user.key.next")
    }

    fn last(&self) -> PathBuf {
        self.data.join("user.key.last")
    }
}

fn read(path: &Path) -> Result<Option<KeyFile>, StoreError> {
    let damaged = || StoreError::Damaged { path: path.to_owned(), reason: "it is not a key of Portage".to_owned() };
    bytes(path)?.map(|bytes| KeyFile::parse(&bytes).ok_or_else(damaged)).transpose()
}

fn bytes(path: &Path) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(Zeroizing::new(bytes))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::file("read", path)(error)),
    }
}

fn hex(name: &[u8]) -> String {
    use std::fmt::Write as _;
    name.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests;
