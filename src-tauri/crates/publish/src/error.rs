use std::path::{Path, PathBuf};

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
    #[error("{path} says nothing of a role {role}")]
    UnknownRole { path: PathBuf, role: String },
    #[error("{path} is not there, though the repository names it")]
    Missing { path: PathBuf },
    #[error("{path} is not the file that was signed; it has been changed or cut short")]
    Damaged { path: PathBuf },
    #[error("{path} does not belong to the repository")]
    Stray { path: PathBuf },
    #[error("{path} is longer than it may be ({limit} bytes)")]
    TooLong { path: PathBuf, limit: u64 },
    #[error("cannot reach {address}: {reason}")]
    Unreachable { address: String, reason: String },
    #[error("{path} is not signed by the root that is trusted; it is another repository, or not what it says")]
    OtherRoot { path: PathBuf },
    #[error("{path}: {role} expired on {since}; the repository must be renewed first")]
    Expired { path: PathBuf, role: String, since: jiff::Timestamp },
    #[error("{from} is an older state than {to} has already")]
    Older { from: PathBuf, to: PathBuf },
    #[error("{path} cannot be a copy of itself")]
    SameFolder { path: PathBuf },
    #[error("{path} has room for {free} bytes, and {needed} are needed")]
    NoRoom { path: PathBuf, needed: u64, free: u64 },
    #[error("{path} does not read as a file of public keys: {reason}")]
    BadPublic { path: PathBuf, reason: String },
    #[error("{owner} is signed by two parties; name the file of public keys of each")]
    OneParty { owner: String },
    #[error("{owner} is an owner already; new keys come by portagectl repo rotate {owner}")]
    OwnerExists { owner: String },
    #[error(
        "{owner} was struck off this repository; leave it out of the content, or take it in again with \
         portagectl repo add {owner}"
    )]
    StruckOff { owner: String },
    #[error("{content} has no pack of {owner}")]
    NoSuchOwner { content: PathBuf, owner: String },
    #[error("{keys} holds no key that may sign {role}")]
    NoKey { role: String, keys: PathBuf },
    #[error(
        "nothing of {owner} lies in {stage}; the holder of the new key signs first (portagectl repo sign {owner}, or \
         publish --owner {owner})"
    )]
    NotStaged { owner: String, stage: PathBuf },
    #[error("{path} has {found} of the {needed} signatures that it needs")]
    HalfSigned { path: PathBuf, found: usize, needed: u64 },
    #[error("{path} cannot be taken: {reason}")]
    Unfit { path: PathBuf, reason: String },
    #[error("all keys of the root are at hand; leave out --lost to replace them all")]
    NothingLost,
    #[error("there is no feed {name:?}; the feeds are {known}")]
    NoSuchFeed { name: String, known: String },
    #[error("{path} cannot be read: {reason}")]
    BadTable { path: PathBuf, reason: String },
    #[error("there is no skeleton of {kind:?}; there are {kinds}")]
    NoSkeleton { kind: String, kinds: String },
    #[error("{id:?} cannot be an id; use lower-case letters, digits and hyphens")]
    BadId { id: String },
    #[error("{record} is there already, in {at}; nothing was written")]
    Exists { record: String, at: String },
    #[error("the date {now} is out of range")]
    Time { now: jiff::Timestamp },
}

impl PublishError {
    /// The file that is at fault, where it is one.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::Read { path, .. }
            | Self::NotVerified { path, .. }
            | Self::BadMetadata { path, .. }
            | Self::Missing { path }
            | Self::Damaged { path }
            | Self::Stray { path }
            | Self::TooLong { path, .. }
            | Self::Unfit { path, .. } => Some(path),
            _ => None,
        }
    }
}

fn count(reports: &[Report]) -> String {
    let errors = reports.iter().filter(|report| report.severity == portage_content::Severity::Error).count();
    if errors == 1 { "one error".to_owned() } else { format!("{errors} errors") }
}
