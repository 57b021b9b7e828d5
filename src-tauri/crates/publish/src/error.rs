use std::path::PathBuf;

use thiserror::Error;

use crate::Report;

/// Why a content folder could not be read or a repository not be written.
#[derive(Debug, Error)]
pub enum PublishError {
    #[error("cannot read {path}: {source}")]
    Read { path: PathBuf, source: std::io::Error },
    #[error("cannot write {path}: {source}")]
    Write { path: PathBuf, source: std::io::Error },
    #[error("{path} is not a content folder: no folder in it has a pack.toml")]
    NoOwners { path: PathBuf },
    #[error("the content has {} that must be mended first", count(reports))]
    Refused { reports: Vec<Report> },
    #[error("{path} is not empty; a new repository needs a new folder")]
    RepositoryExists { path: PathBuf },
    #[error("{path} is not empty; new keys need a new folder, so that no key is ever overwritten")]
    KeysExist { path: PathBuf },
    #[error("{path} is not a repository: {reason}")]
    NotARepository { path: PathBuf, reason: String },
    #[error("another run is writing to {path}; try again when it is done")]
    Busy { path: PathBuf },
    #[error("{owner:?} cannot be an owner: lower-case letters, digits and hyphens, and not the name of a role")]
    BadOwner { owner: String },
    #[error("{path} is not a key that this program makes (Ed25519, PKCS#8, DER)")]
    BadKey { path: PathBuf },
    #[error("the system gave no random bytes for a new key")]
    NoRandomness,
    #[error("{role} needs {needed} of its keys to sign, and {keys} holds {found}")]
    KeysMissing { role: String, needed: u64, found: usize, keys: PathBuf },
    #[error("cannot sign {role}: {reason}")]
    Sign { role: String, reason: String },
    #[error("{path} is not signed as the repository says: {reason}")]
    NotVerified { path: PathBuf, reason: String },
    #[error("{path} does not read as TUF metadata: {reason}")]
    BadMetadata { path: PathBuf, reason: String },
    #[error("cannot build the pack of {owner}: {source}")]
    Pack { owner: String, source: portage_content::PackError },
    #[error("cannot compress the pack of {owner}: {source}")]
    Compress { owner: String, source: portage_content::PatchError },
    #[error(
        "the pack of {owner} is {bytes} bytes long; split it, at most {} are allowed",
        portage_content::MAX_PACK_BYTES
    )]
    PackTooLarge { owner: String, bytes: usize },
    #[error("the date {now} is out of range")]
    Time { now: jiff::Timestamp },
}

fn count(reports: &[Report]) -> String {
    let errors = reports.iter().filter(|report| report.severity == portage_content::Severity::Error).count();
    if errors == 1 { "one error".to_owned() } else { format!("{errors} errors") }
}
