use std::path::{Path, PathBuf};

use jiff::SignedDuration;
use thiserror::Error;

use crate::KeychainError;

#[derive(Debug, Error)]
pub enum StoreError {
    #[error("cannot {doing} {path}: {source}", path = path.display())]
    File { doing: &'static str, path: PathBuf, source: std::io::Error },
    #[error("cannot {doing} the database {path}: {source}", path = path.display())]
    Database { doing: &'static str, path: PathBuf, source: rusqlite::Error },
    #[error("{path} is damaged: {reason}", path = path.display())]
    Damaged { path: PathBuf, reason: String },
    #[error("{path} was made by a newer version of Portage (format {found}, this one knows {known})", path = path.display())]
    TooNew { path: PathBuf, found: i64, known: i64 },
    #[error("the key of {path} does not open it", path = path.display())]
    WrongKey { path: PathBuf },
    #[error("the person's data is locked")]
    Locked,
    #[error("this is not the passphrase; the next try is in {} s", wait.as_secs())]
    WrongPassphrase { wait: SignedDuration },
    #[error("the next passphrase can be tried in {} s", left.as_secs() + 1)]
    TooSoon { left: SignedDuration },
    #[error("there is no passphrase")]
    NoPassphrase,
    #[error("{0}")]
    Passphrase(&'static str),
    #[error("{0}")]
    Keychain(#[from] KeychainError),
    #[error("the keychain does not have the key that {path} names", path = path.display())]
    NotInKeychain { path: PathBuf },
    #[error("what was written to {path} did not come back; the key is kept as before", path = path.display())]
    NotReadBack { path: PathBuf },
    #[error("there is no backup {name:?}")]
    NoBackup { name: String },
    #[error("another update is running")]
    UpdateRunning,
    #[error("there is no earlier generation to go back to")]
    NothingToGoBackTo,
    #[error("a record of the pack cannot be read: {0}")]
    Record(#[from] portage_content::RecordError),
    #[error("the file holds {size} bytes; at most {limit} can be attached")]
    AttachmentTooLarge { size: u64, limit: u64 },
    #[error("the attached files hold {held} of the {limit} bytes that fit; this one does not fit as well")]
    AttachmentsFull { held: u64, limit: u64 },
    #[error("the operating system gives no random numbers: {0}")]
    NoRandom(String),
}

impl StoreError {
    pub(crate) fn file(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::File { doing, path: path.to_owned(), source }
    }

    pub(crate) fn database(doing: &'static str, path: &Path) -> impl FnOnce(rusqlite::Error) -> Self {
        move |source| Self::Database { doing, path: path.to_owned(), source }
    }

    /// Whether the disk has no room left.
    pub fn is_disk_full(&self) -> bool {
        match self {
            Self::File { source, .. } => source.kind() == std::io::ErrorKind::StorageFull,
            Self::Database { source, .. } => source.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull),
            _ => false,
        }
    }
}
