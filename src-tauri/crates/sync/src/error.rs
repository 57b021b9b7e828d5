use std::error::Error;
use std::path::PathBuf;

use jiff::Timestamp;
use thiserror::Error;

use crate::fault::Fault;

/// Why nothing was fetched. The device keeps what it has.
///
/// No variant holds anything of a person or of the device but the address of the repository and, where its own folder
/// cannot be used, that folder.
#[derive(Debug, Error)]
pub enum SyncError {
    #[error("{text:?} is neither a web address nor a folder")]
    BadAddress { text: String },
    #[error("cannot reach {address}: {source}")]
    Unreachable { address: String, source: Box<dyn Error + Send + Sync> },
    #[error("there is no repository at {address}")]
    NotARepository { address: String },
    #[error("what {address} offers is not signed as it must be: {reason}")]
    Refused { address: String, reason: String },
    #[error("{address} has not been kept up: {role} expired on {since}")]
    Expired { address: String, role: String, since: Timestamp },
    #[error("{address} offers an older state than this device has seen")]
    Rollback { address: String },
    #[error("{address} sends more than it may")]
    TooLarge { address: String },
    #[error("the pack of {owner} from {address} cannot be used: {source}")]
    WrongPack { address: String, owner: String, source: Box<dyn Error + Send + Sync> },
    #[error("cannot use {path} while fetching from {address}: {source}")]
    Io { address: String, path: PathBuf, source: std::io::Error },
}

impl SyncError {
    /// A stable name, by which the screen finds its message.
    pub fn code(&self) -> &'static str {
        match self {
            Self::BadAddress { .. } => "bad-address",
            Self::Unreachable { .. } => "unreachable",
            Self::NotARepository { .. } => "not-a-repository",
            Self::Refused { .. } => "refused",
            Self::Expired { .. } => "expired",
            Self::Rollback { .. } => "rollback",
            Self::TooLarge { .. } => "too-large",
            Self::WrongPack { .. } => "wrong-pack",
            Self::Io { .. } => "io",
        }
    }

    /// The address that was to be fetched from, as it may be shown.
    pub fn address(&self) -> &str {
        match self {
            Self::BadAddress { text } => text,
            Self::Unreachable { address, .. }
            | Self::NotARepository { address }
            | Self::Refused { address, .. }
            | Self::Expired { address, .. }
            | Self::Rollback { address }
            | Self::TooLarge { address }
            | Self::WrongPack { address, .. }
            | Self::Io { address, .. } => address,
        }
    }

    /// What went wrong while the metadata or a target of `address` was fetched and verified.
    pub(crate) fn of(address: String, error: sigstore_tuf::Error) -> Self {
        use sigstore_tuf::Error as Tuf;
        match error {
            Tuf::Expired { role, expires } => Self::Expired { address, role, since: expires },
            Tuf::Rollback { .. } => Self::Rollback { address },
            // The device's own disk, of which the repository is innocent.
            Tuf::Io { context, source } => Self::Io { address, path: context.into(), source },
            // What is no JSON at all was never meant as metadata: a portal's log-in page, a server's own 404 page.
            Tuf::Json(_) => Self::NotARepository { address },
            Tuf::Transport { message, source } => match source.map(<dyn Error + Send + Sync>::downcast::<Fault>) {
                Some(Ok(fault)) => Self::of_fault(address, *fault),
                Some(Err(source)) => Self::Unreachable { address, source },
                None => Self::Refused { address, reason: message },
            },
            other => Self::Refused { address, reason: chain(&other) },
        }
    }

    /// What went wrong with the role or the pack of one owner: `Ok` where it is the owner's, who alone is held up by it,
    /// and `Err` where it is the line's or the device's, and everything fails.
    pub(crate) fn of_owner(self) -> Result<Self, Self> {
        match self {
            // Metadata without an end would cost megabytes for each owner.
            Self::Unreachable { .. } | Self::Io { .. } | Self::TooLarge { .. } | Self::BadAddress { .. } => Err(self),
            // There is a repository, or there would be no owner.
            Self::NotARepository { address } => {
                let reason = "a file that the signed snapshot names is missing, or is something else".to_owned();
                Ok(Self::Refused { address, reason })
            }
            Self::Refused { .. } | Self::Expired { .. } | Self::Rollback { .. } | Self::WrongPack { .. } => Ok(self),
        }
    }

    fn of_fault(address: String, fault: Fault) -> Self {
        match fault {
            Fault::Missing => Self::NotARepository { address },
            Fault::TooLarge => Self::TooLarge { address },
            Fault::Unreachable(source) | Fault::Broken { source, .. } => Self::Unreachable { address, source },
        }
    }
}

/// An error and its causes in one line.
fn chain(error: &dyn Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        line.push_str(": ");
        line.push_str(&error.to_string());
        cause = error.source();
    }
    line
}
