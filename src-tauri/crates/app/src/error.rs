use std::path::PathBuf;

use portage_plan::{BinderError, Doubt, ProfileError};
use portage_search::SearchError;
use portage_store::{PassphraseError, StoreError};
use portage_sync::SyncError;
use portage_tools::Fault;
use thiserror::Error;

use crate::handover::HandoverError;

/// Why a question has no answer. Its text is one English line for the command line; a screen shows the
/// [`crate::Problem`] that it becomes.
#[derive(Debug, Error)]
pub enum AppError {
    #[error(
        "there is no content yet; update from a repository (portagectl sync) or name the packs of the app (--packs)"
    )]
    NoContent,
    #[error("there is no {kind} {id:?}")]
    NotFound { kind: String, id: String },
    #[error("{0}")]
    Profile(#[from] ProfileError),
    #[error("the answers hardly go together; say again that they are meant")]
    Doubt(Doubt),
    #[error("{0}")]
    Binder(#[from] BinderError),
    #[error("{0}")]
    Handover(#[from] HandoverError),
    #[error("{0}")]
    Tool(#[from] Fault),
    #[error("{0}")]
    Store(#[from] StoreError),
    #[error("{0}")]
    Passphrase(#[from] PassphraseError),
    #[error("a file that is attached is a PDF or a picture")]
    NotAScan,
    #[error("this session keeps nothing, so there is nothing to lock or to restore")]
    InMemory,
    #[error("the search index: {0}")]
    Search(#[from] SearchError),
    #[error("{0}")]
    Sync(#[from] SyncError),
    #[error("updates.toml cannot be used: {0}")]
    UpdateOptions(portage_sync::OptionsError),
    #[error("no address for updates is set; name one with --repo, or in updates.toml")]
    NoRepository,
    #[error(
        "the update needs {} MB of room on the disk and {} MB are free; nothing was fetched",
        needed.div_ceil(1_000_000),
        free / 1_000_000
    )]
    NoRoom { needed: u64, free: u64 },
    #[error("there is no trusted root: name one with --trust ROOT.json")]
    NoTrustedRoot,
    #[error("cannot read the trusted root {path}: {source}", path = path.display())]
    TrustedRoot { path: PathBuf, source: std::io::Error },
    #[error("the packs that came with the app are not there")]
    NoBundle,
    #[error("the record cannot be read: {0}")]
    Record(#[from] portage_content::RecordError),
    #[error("the pack of {owner} cannot be read: {source}")]
    Pack { owner: String, source: portage_content::PackError },
    #[error("{url:?} is not an address that can be opened")]
    LinkRefused { url: String },
    #[error("{field} cannot be {value:?}")]
    InvalidInput { field: &'static str, value: String },
    #[error("{what}")]
    Unexpected { what: String },
}

impl AppError {
    /// Whether it is only that the person's data waits for its passphrase.
    pub fn is_locked(&self) -> bool {
        matches!(self, Self::Store(StoreError::Locked))
    }

    /// Whether the disk has no room left, wherever that came up.
    pub fn is_disk_full(&self) -> bool {
        match self {
            Self::Store(error) => error.is_disk_full(),
            Self::Search(error) => error.is_disk_full(),
            Self::Sync(SyncError::Io { source, .. }) => source.kind() == std::io::ErrorKind::StorageFull,
            _ => false,
        }
    }
}
