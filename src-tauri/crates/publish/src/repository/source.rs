//! Where a repository is read from: a folder or a web address.
//!
//! Nothing is believed here. Every read is bounded before a byte arrives, and names come from the caller, who has
//! checked them.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use reqwest::redirect::Policy;

use crate::PublishError;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);
/// Between two pieces of an answer, however long the whole takes.
const READ_TIMEOUT: Duration = Duration::from_mins(1);
const REDIRECTIONS: usize = 3;

pub(super) enum Source {
    Folder(PathBuf),
    Web(Web),
}

pub(super) struct Web {
    /// Ends in a slash.
    address: String,
    client: reqwest::Client,
    /// The commands around this wait for each file; only here does something run beside them.
    runtime: tokio::runtime::Runtime,
}

impl Source {
    /// A repository at `https://...`, `http://...` or in a folder.
    pub(super) fn open(place: &str) -> Result<Self, PublishError> {
        if !place.starts_with("https://") && !place.starts_with("http://") {
            return Ok(Self::Folder(PathBuf::from(place)));
        }
        let failed = |reason: String| PublishError::Unreachable { address: place.to_owned(), reason };
        let client = reqwest::Client::builder()
            .user_agent(concat!("portagectl/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT_TIMEOUT)
            .read_timeout(READ_TIMEOUT)
            .redirect(Policy::limited(REDIRECTIONS))
            .build()
            .map_err(|error| failed(chain(&error)))?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| failed(error.to_string()))?;
        Ok(Self::Web(Web { address: format!("{}/", place.trim_end_matches('/')), client, runtime }))
    }

    /// Where a file is, for messages.
    pub(super) fn place(&self, folder: &str, name: &str) -> PathBuf {
        match self {
            Self::Folder(dir) => dir.join(folder).join(name),
            Self::Web(web) => PathBuf::from(format!("{}{folder}/{name}", web.address)),
        }
    }

    /// The repository itself, for messages.
    pub(super) fn root_place(&self) -> PathBuf {
        match self {
            Self::Folder(dir) => dir.clone(),
            Self::Web(web) => PathBuf::from(&web.address),
        }
    }

    pub(super) fn folder(&self) -> Option<&Path> {
        match self {
            Self::Folder(dir) => Some(dir),
            Self::Web(_) => None,
        }
    }

    /// The bytes of `FOLDER/NAME`, of which there may be `limit`; `None` where there is no such file.
    pub(super) fn get(&self, folder: &str, name: &str, limit: u64) -> Result<Option<Vec<u8>>, PublishError> {
        let path = self.place(folder, name);
        let bytes = match self {
            Self::Folder(_) => read_file(&path, limit)?,
            Self::Web(web) => web.runtime.block_on(web.get(&format!("{folder}/{name}"), limit))?,
        };
        match bytes {
            Some(bytes) if bytes.len() as u64 > limit => Err(PublishError::TooLong { path, limit }),
            bytes => Ok(bytes),
        }
    }
}

/// At most one byte more than `limit`.
fn read_file(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, PublishError> {
    let failed = |source| PublishError::Read { path: path.to_owned(), source };
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(failed(source)),
    };
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok(Some(bytes))
}

impl Web {
    /// At most a little more than `limit` bytes.
    async fn get(&self, path: &str, limit: u64) -> Result<Option<Vec<u8>>, PublishError> {
        let address = format!("{}{path}", self.address);
        let failed = |reason: String| PublishError::Unreachable { address: address.clone(), reason };
        let mut answer = self.client.get(&address).send().await.map_err(|error| failed(chain(&error)))?;
        // Object stores answer 403 for what is not there.
        if matches!(answer.status().as_u16(), 403 | 404 | 410) {
            return Ok(None);
        }
        if !answer.status().is_success() {
            return Err(failed(format!("the server answers {}", answer.status())));
        }
        let mut bytes = Vec::new();
        while let Some(piece) = answer.chunk().await.map_err(|error| failed(chain(&error)))? {
            bytes.extend_from_slice(&piece);
            if bytes.len() as u64 > limit {
                break;
            }
        }
        Ok(Some(bytes))
    }
}

/// An error and its causes in one line, without the address, which the caller names.
fn chain(error: &reqwest::Error) -> String {
    let mut line = "the request failed".to_owned();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        line = format!("{line}: {error}");
        cause = error.source();
    }
    line
}
