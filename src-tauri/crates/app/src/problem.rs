use std::collections::BTreeMap;

use portage_plan::{BinderError, Doubt, HandedError};
use portage_store::{PassphraseError, StoreError};
use portage_sync::SyncError;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    AppError,
    handover::{HandoverError, PASSPHRASE_MIN},
    lock::seconds,
};

/// What a screen says when something did not work: a stable code and the values for its message `problem-CODE`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Problem {
    pub code: String,
    pub args: BTreeMap<String, String>,
}

/// Every code, with the names of its values. A test walks this list and wants a message in every language.
pub const PROBLEM_CODES: &[(&str, &[&str])] = &[
    ("no-content", &[]),
    ("not-found", &["kind", "id"]),
    ("landing-impossible", &["text"]),
    ("birth-year-impossible", &["year", "from", "to"]),
    ("text-too-long", &["field", "limit"]),
    ("landing-ahead", &[]),
    ("landing-behind", &[]),
    ("landing-long-ago", &[]),
    ("entry-empty", &["field"]),
    ("entry-impossible", &["field"]),
    ("entry-order", &["field", "after"]),
    ("too-many-entries", &["field", "limit"]),
    ("attachment-too-large", &["limit"]),
    ("attachment-kind", &[]),
    ("attachments-full", &["limit"]),
    ("passphrase-too-short", &["limit"]),
    ("handover-passphrase", &[]),
    ("handover-unreadable", &[]),
    ("handover-too-new", &[]),
    ("handover-too-large", &[]),
    ("too-many-children", &["limit"]),
    ("rules-unreadable", &[]),
    ("data-damaged", &["path"]),
    ("data-too-new", &["path"]),
    ("wrong-key", &["path"]),
    ("locked", &[]),
    ("passphrase-wrong", &["seconds"]),
    ("passphrase-too-soon", &["seconds"]),
    ("passphrase-short", &["least"]),
    ("passphrase-long", &["most"]),
    ("passphrase-none", &[]),
    ("keychain-silent", &[]),
    ("keychain-lost", &[]),
    ("backup-missing", &[]),
    ("session-in-memory", &[]),
    ("disk-full", &[]),
    ("no-room", &["needed", "free"]),
    ("storage", &["path"]),
    ("update-running", &[]),
    ("nothing-to-go-back-to", &[]),
    ("no-repository", &[]),
    ("update-options", &["reason"]),
    ("no-bundle", &[]),
    ("trust-unreadable", &["path"]),
    ("address-impossible", &["address"]),
    ("repository-unreachable", &["address"]),
    ("not-a-repository", &["address"]),
    ("repository-refused", &["address"]),
    ("repository-expired", &["address", "since"]),
    ("repository-older", &["address"]),
    ("pdf-failed", &[]),
    ("start-refused", &[]),
    ("link-refused", &["url"]),
    ("unexpected", &["what"]),
];

impl Problem {
    pub fn new(code: &str, args: &[(&str, String)]) -> Self {
        debug_assert!(
            PROBLEM_CODES.iter().any(|(known, names)| *known == code
                && names.len() == args.len()
                && names.iter().all(|name| args.iter().any(|(arg, _)| arg == name))),
            "{code} is not in PROBLEM_CODES with these values"
        );
        Self {
            code: code.to_owned(),
            args: args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        }
    }
}

impl From<AppError> for Problem {
    fn from(error: AppError) -> Self {
        Self::from(&error)
    }
}

impl From<&AppError> for Problem {
    fn from(error: &AppError) -> Self {
        if error.is_disk_full() {
            return Self::new("disk-full", &[]);
        }
        match error {
            AppError::NoContent => Self::new("no-content", &[]),
            AppError::NotFound { kind, id } => Self::new("not-found", &[("kind", kind.clone()), ("id", id.clone())]),
            AppError::Profile(error) => error.into(),
            AppError::Doubt(doubt) => Self::new(
                match doubt {
                    Doubt::LandingAhead => "landing-ahead",
                    Doubt::LandingBehind => "landing-behind",
                    Doubt::LandingLongAgo => "landing-long-ago",
                },
                &[],
            ),
            AppError::Binder(error) => error.into(),
            AppError::Handover(error) => error.into(),
            AppError::Tool(_) => Self::new("rules-unreadable", &[]),
            AppError::Store(error) => error.into(),
            AppError::Passphrase(PassphraseError::Short { least }) => {
                Self::new("passphrase-short", &[("least", least.to_string())])
            }
            AppError::Passphrase(PassphraseError::Long { most }) => {
                Self::new("passphrase-long", &[("most", most.to_string())])
            }
            AppError::NotAScan => Self::new("attachment-kind", &[]),
            AppError::InMemory => Self::new("session-in-memory", &[]),
            AppError::Sync(error) => error.into(),
            AppError::NoRepository => Self::new("no-repository", &[]),
            AppError::UpdateOptions(error) => Self::new("update-options", &[("reason", error.to_string())]),
            AppError::NoRoom { needed, free } => {
                // Rounded so that the room that is asked for is enough.
                let (needed, free) = (needed.div_ceil(1_000_000), free / 1_000_000);
                Self::new("no-room", &[("needed", needed.to_string()), ("free", free.to_string())])
            }
            AppError::NoBundle | AppError::NoTrustedRoot => Self::new("no-bundle", &[]),
            AppError::TrustedRoot { path, .. } => {
                Self::new("trust-unreadable", &[("path", path.display().to_string())])
            }
            AppError::LinkRefused { url } => Self::new("link-refused", &[("url", url.clone())]),
            error @ (AppError::Search(_)
            | AppError::Record(_)
            | AppError::Pack { .. }
            | AppError::InvalidInput { .. }
            | AppError::Unexpected { .. }) => Self::new("unexpected", &[("what", error.to_string())]),
        }
    }
}

impl From<&BinderError> for Problem {
    fn from(error: &BinderError) -> Self {
        let field = |field: &str| ("field", field.to_owned());
        match error {
            BinderError::Empty { field: of } => Self::new("entry-empty", &[field(of)]),
            BinderError::TooLong { field: of, limit } => {
                Self::new("text-too-long", &[field(of), ("limit", limit.to_string())])
            }
            BinderError::Impossible { field: of } => Self::new("entry-impossible", &[field(of)]),
            BinderError::OutOfOrder { field: of, after } => {
                Self::new("entry-order", &[field(of), ("after", (*after).to_owned())])
            }
            BinderError::TooMany { field: of, limit } => {
                Self::new("too-many-entries", &[field(of), ("limit", limit.to_string())])
            }
        }
    }
}

impl From<&HandoverError> for Problem {
    fn from(error: &HandoverError) -> Self {
        match error {
            HandoverError::ShortPassphrase => {
                Self::new("passphrase-too-short", &[("limit", PASSPHRASE_MIN.to_string())])
            }
            HandoverError::WrongPassphrase => Self::new("handover-passphrase", &[]),
            HandoverError::TooLarge => Self::new("handover-too-large", &[]),
            HandoverError::Unreadable(HandedError::NotOne) => Self::new("handover-unreadable", &[]),
            HandoverError::Unreadable(HandedError::TooNew) => Self::new("handover-too-new", &[]),
            HandoverError::Sealing(_) => Self::new("unexpected", &[("what", error.to_string())]),
        }
    }
}

impl From<&portage_plan::ProfileError> for Problem {
    fn from(error: &portage_plan::ProfileError) -> Self {
        use portage_plan::ProfileError;
        match error {
            ProfileError::Landing { text } => Self::new("landing-impossible", &[("text", text.clone())]),
            ProfileError::BirthYear { year, from, to } => Self::new(
                "birth-year-impossible",
                &[("year", year.to_string()), ("from", from.to_string()), ("to", to.to_string())],
            ),
            ProfileError::TooLong { field, limit } => {
                Self::new("text-too-long", &[("field", (*field).to_owned()), ("limit", limit.to_string())])
            }
            ProfileError::TooManyChildren { limit, .. } => {
                Self::new("too-many-children", &[("limit", limit.to_string())])
            }
        }
    }
}

impl From<&StoreError> for Problem {
    fn from(error: &StoreError) -> Self {
        if error.is_disk_full() {
            return Self::new("disk-full", &[]);
        }
        let waits = |code, wait| Self::new(code, &[("seconds", seconds(wait).to_string())]);
        let shown = |path: &std::path::Path| ("path", path.display().to_string());
        match error {
            StoreError::Damaged { path, .. } => Self::new("data-damaged", &[shown(path)]),
            StoreError::TooNew { path, .. } => Self::new("data-too-new", &[shown(path)]),
            StoreError::WrongKey { path } => Self::new("wrong-key", &[shown(path)]),
            StoreError::File { path, .. } | StoreError::Database { path, .. } | StoreError::NotReadBack { path } => {
                Self::new("storage", &[shown(path)])
            }
            StoreError::AttachmentTooLarge { limit, .. } => {
                Self::new("attachment-too-large", &[("limit", (limit / 1_000_000).to_string())])
            }
            StoreError::AttachmentsFull { limit, .. } => {
                Self::new("attachments-full", &[("limit", (limit / 1_000_000).to_string())])
            }
            StoreError::Locked => Self::new("locked", &[]),
            StoreError::WrongPassphrase { wait } => waits("passphrase-wrong", *wait),
            StoreError::TooSoon { left } => waits("passphrase-too-soon", *left),
            StoreError::NoPassphrase => Self::new("passphrase-none", &[]),
            StoreError::Keychain(_) => Self::new("keychain-silent", &[]),
            StoreError::NotInKeychain { .. } => Self::new("keychain-lost", &[]),
            StoreError::NoBackup { .. } => Self::new("backup-missing", &[]),
            StoreError::UpdateRunning => Self::new("update-running", &[]),
            StoreError::NothingToGoBackTo => Self::new("nothing-to-go-back-to", &[]),
            StoreError::Record(_) | StoreError::NoRandom(_) | StoreError::Passphrase(_) => {
                Self::new("unexpected", &[("what", error.to_string())])
            }
        }
    }
}

impl From<&SyncError> for Problem {
    fn from(error: &SyncError) -> Self {
        let address = ("address", error.address().to_owned());
        match error {
            SyncError::BadAddress { .. } => Self::new("address-impossible", &[address]),
            SyncError::Unreachable { .. } => Self::new("repository-unreachable", &[address]),
            SyncError::Expired { since, .. } => {
                Self::new("repository-expired", &[address, ("since", since.strftime("%Y-%m-%d").to_string())])
            }
            SyncError::Rollback { .. } => Self::new("repository-older", &[address]),
            SyncError::NotARepository { .. } => Self::new("not-a-repository", &[address]),
            SyncError::Io { source, .. } if source.kind() == std::io::ErrorKind::StorageFull => {
                Self::new("disk-full", &[])
            }
            SyncError::Io { path, .. } => Self::new("storage", &[("path", path.display().to_string())]),
            _ => Self::new("repository-refused", &[address]),
        }
    }
}
