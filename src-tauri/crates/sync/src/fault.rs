//! Why something did not arrive.

use std::error::Error;
use std::io;
use std::time::Duration;

use thiserror::Error;

#[derive(Debug, Error)]
pub(crate) enum Fault {
    #[error("it is not there")]
    Missing,
    #[error("it is longer than it may be")]
    TooLarge,
    #[error(transparent)]
    Unreachable(Box<dyn Error + Send + Sync>),
    /// What may pass by itself, and so is tried again; after the pause that the server has asked for, if it has.
    #[error("{source}")]
    Broken { source: Box<dyn Error + Send + Sync>, asked: Option<Duration> },
}

impl From<Fault> for sigstore_tuf::Error {
    fn from(fault: Fault) -> Self {
        Self::transport_with_source("fetching", fault)
    }
}

/// The fault of a request, without the address that failed: it may be one that the server sent us to.
pub(crate) fn broken(error: reqwest::Error) -> Fault {
    // A server that is not who it says it is, or leads astray, will be no better in a second.
    let lasts = error.is_redirect() || error.is_builder() || is_bad_certificate(&error);
    let source = error.without_url().into();
    if lasts { Fault::Unreachable(source) } else { Fault::Broken { source, asked: None } }
}

/// The handshake of https tells what it refuses as invalid data, and a line that breaks as anything else.
fn is_bad_certificate(error: &reqwest::Error) -> bool {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::InvalidData) {
            return true;
        }
        cause = error.source();
    }
    false
}
