use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError, mpsc},
    thread,
    time::Duration,
};

use thiserror::Error;
use zeroize::Zeroizing;

/// A place of the operating system that keeps secrets for a person who has logged in.
pub trait Keychain: Send + Sync {
    /// Keeps a secret under a name, in place of the one before.
    fn keep(&self, name: &str, secret: &[u8]) -> Result<(), KeychainError>;
    /// None where there is nothing under the name.
    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeychainError>;
    /// Forgets what is under a name; nothing there is as good.
    fn forget(&self, name: &str) -> Result<(), KeychainError>;
}

/// Why a keychain did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeychainError {
    #[error("there is no keychain")]
    Absent,
    #[error("the keychain does not answer")]
    Silent,
    #[error("the keychain says: {0}")]
    Refused(String),
}

/// The keychain of the system: Keychain Services, the Credential Manager, or the Secret Service.
#[derive(Default)]
pub struct SystemKeychain {
    /// Whether it takes no new keys.
    reads_only: bool,
}

impl SystemKeychain {
    /// For a program without a window, which opens what is there but leaves nothing in a person's keychain.
    pub fn for_known_keys() -> Self {
        Self { reads_only: true }
    }
}

/// The app's name in the keychain; the window's identifier.
const SERVICE: &str = "org.portage.desktop";
/// A keychain that is open answers in milliseconds. One that is locked may ask the person something, for which no start
/// of an app waits.
const PATIENCE: Duration = Duration::from_secs(2);

impl Keychain for SystemKeychain {
    fn keep(&self, name: &str, secret: &[u8]) -> Result<(), KeychainError> {
        if self.reads_only {
            return Err(KeychainError::Absent);
        }
        let secret = Zeroizing::new(secret.to_vec());
        entry(name, move |entry| entry.set_secret(&secret))
    }

    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeychainError> {
        entry(name, |entry| match entry.get_secret() {
            Ok(secret) => Ok(Some(Zeroizing::new(secret))),
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(error),
        })
    }

    fn forget(&self, name: &str) -> Result<(), KeychainError> {
        entry(name, |entry| match entry.delete_credential() {
            Err(keyring::Error::NoEntry) => Ok(()),
            done => done,
        })
    }
}

fn entry<T: Send + 'static>(
    name: &str,
    work: impl FnOnce(keyring::Entry) -> keyring::Result<T> + Send + 'static,
) -> Result<T, KeychainError> {
    let name = name.to_owned();
    within(PATIENCE, move || {
        let entry = keyring::Entry::new(SERVICE, &name).map_err(told)?;
        work(entry).map_err(told)
    })
}

fn told(error: keyring::Error) -> KeychainError {
    match error {
        keyring::Error::NoDefaultStore => KeychainError::Absent,
        // Its text names the failure and never the secret.
        error => KeychainError::Refused(error.to_string()),
    }
}

/// Does something that may wait for ever on a thread of its own, which nobody waits for longer than `patience`.
fn within<T: Send + 'static>(
    patience: Duration,
    work: impl FnOnce() -> Result<T, KeychainError> + Send + 'static,
) -> Result<T, KeychainError> {
    let (tell, told) = mpsc::channel();
    let started = thread::Builder::new().name("keychain".to_owned()).spawn(move || {
        // Nobody listens any more where it took too long.
        let _ = tell.send(work());
    });
    started.map_err(|error| KeychainError::Refused(error.to_string()))?;
    told.recv_timeout(patience).unwrap_or(Err(KeychainError::Silent))
}

/// A keychain in memory, for tests: one that is silent, one that refuses, and one that works.
#[derive(Default)]
pub struct MemoryKeychain {
    kept: Mutex<BTreeMap<String, Vec<u8>>>,
    fault: Mutex<Option<KeychainError>>,
}

impl MemoryKeychain {
    /// From now on it answers with this error, or works again.
    pub fn fail(&self, fault: Option<KeychainError>) {
        *self.fault.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }

    /// The secrets in it.
    pub fn secrets(&self) -> Vec<Vec<u8>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }

    fn with<T>(&self, work: impl FnOnce(&mut BTreeMap<String, Vec<u8>>) -> T) -> Result<T, KeychainError> {
        match &*self.fault.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(fault) => Err(fault.clone()),
            None => Ok(work(&mut self.kept.lock().unwrap_or_else(PoisonError::into_inner))),
        }
    }
}

impl Keychain for MemoryKeychain {
    fn keep(&self, name: &str, secret: &[u8]) -> Result<(), KeychainError> {
        self.with(|kept| _ = kept.insert(name.to_owned(), secret.to_vec()))
    }

    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeychainError> {
        self.with(|kept| kept.get(name).cloned().map(Zeroizing::new))
    }

    fn forget(&self, name: &str) -> Result<(), KeychainError> {
        self.with(|kept| _ = kept.remove(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_waits_for_a_keychain_that_does_not_answer() {
        let (_open, never) = mpsc::channel::<()>();
        let silent = within(Duration::from_millis(20), move || {
            let _ = never.recv();
            Ok(())
        });
        assert_eq!(silent, Err(KeychainError::Silent));
        assert_eq!(within(Duration::from_mins(1), || Ok(7)), Ok(7));
    }
}
