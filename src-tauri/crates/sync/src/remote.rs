//! The repository as the TUF client sees it, wherever it is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use sigstore_tuf::transport::FetchFuture;
use sigstore_tuf::{Repository, UpdaterConfig};
use tokio::io::AsyncReadExt as _;
use tokio::task::JoinSet;
use url::Url;

use crate::fault::Fault;
use crate::http::Web;
use crate::meter::Meter;
use crate::trust::TrustFolder;
use crate::{Address, Patience};

/// The requests that run at a time when many owners have news.
const PARALLEL: usize = 6;

enum Place {
    Web(Box<Web>),
    Folder(PathBuf),
}

/// Where a repository is.
#[derive(Clone, Copy)]
pub enum Site<'a> {
    /// With its metadata and its targets in two folders of these names.
    Address(&'a Address),
    /// On the web, with metadata and targets anywhere.
    Web { metadata: &'a Url, targets: &'a Url },
}

impl fmt::Display for Site<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(address) => address.fmt(f),
            Self::Web { metadata, .. } => metadata.fmt(f),
        }
    }
}

/// A repository, with the trust folder in front of it.
pub(crate) struct Remote {
    place: Place,
    trust: TrustFolder,
    meter: Meter,
    /// Metadata that was fetched ahead of its use.
    ahead: Mutex<BTreeMap<String, Vec<u8>>>,
    /// The roles whose metadata came from the trust folder and has not been found good yet.
    untried: Mutex<BTreeSet<String>>,
    /// The roles whose metadata in the trust folder was found bad.
    bad: Mutex<BTreeSet<String>>,
}

impl Remote {
    pub(crate) fn open(site: Site<'_>, trust_dir: &Path, patience: Patience) -> Result<Arc<Self>, Fault> {
        let joined = |url: &Url, name| url.join(name).map_err(|error| Fault::Unreachable(error.into()));
        let place = match site {
            Site::Address(Address::Web(url)) => {
                Place::Web(Box::new(Web::new(joined(url, "metadata/")?, joined(url, "targets/")?, patience)?))
            }
            Site::Address(Address::Folder(path)) => {
                // A stick that is not plugged in is something else than a folder without a repository.
                std::fs::read_dir(path).map_err(|error| Fault::Unreachable(error.into()))?;
                Place::Folder(path.clone())
            }
            Site::Web { metadata, targets } => {
                Place::Web(Box::new(Web::new(metadata.clone(), targets.clone(), patience)?))
            }
        };
        Ok(Arc::new(Self {
            place,
            trust: TrustFolder::new(trust_dir),
            meter: Meter::default(),
            ahead: Mutex::default(),
            untried: Mutex::default(),
            bad: Mutex::default(),
        }))
    }

    pub(crate) fn meter(&self) -> &Meter {
        &self.meter
    }

    pub(crate) fn trust(&self) -> &TrustFolder {
        &self.trust
    }

    /// Fetches the metadata of many roles at once, so that hundreds of owners do not cost hundreds of round trips one
    /// after another. What fails is left for the client to ask for, and to fail on, in its turn.
    pub(crate) async fn fetch_ahead(self: &Arc<Self>, roles: impl Iterator<Item = (String, u64)>) {
        let mut names = roles
            .filter(|(role, version)| self.trust.role(role, *version).is_none())
            .map(|(role, version)| format!("{version}.{role}.json"));
        let mut running = JoinSet::new();
        let limit = UpdaterConfig::default().targets_max_length;
        loop {
            while running.len() < PARALLEL
                && let Some(name) = names.next()
            {
                let remote = Arc::clone(self);
                running.spawn(async move { (remote.metadata(&name, limit).await, name) });
            }
            let Some(done) = running.join_next().await else { return };
            match done {
                Ok((Ok(Some(bytes)), name)) => {
                    lock(&self.ahead).insert(name, bytes);
                }
                // The line is dead. Trying it for every other owner as well would only take time.
                Ok((Err(Fault::Unreachable(_)), _)) => return,
                _ => {}
            }
        }
    }

    /// What came from the trust folder was found good.
    pub(crate) fn kept_was_good(&self) {
        lock(&self.untried).clear();
    }

    /// Something did not verify. Where it may have been metadata from the trust folder, says so, and fetches it from
    /// the repository the next time.
    pub(crate) fn kept_may_be_bad(&self) -> bool {
        let untried = std::mem::take(&mut *lock(&self.untried));
        let any = !untried.is_empty();
        lock(&self.bad).extend(untried);
        any
    }

    async fn metadata(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, Fault> {
        match &self.place {
            Place::Web(web) => web.metadata(name, limit, &self.trust, &self.meter).await,
            Place::Folder(dir) => self.file(&dir.join("metadata").join(name), limit).await,
        }
    }

    async fn target(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, Fault> {
        match &self.place {
            Place::Web(web) => web.target(name, limit, &self.trust, &self.meter).await,
            Place::Folder(dir) => self.file(&dir.join("targets").join(name), limit).await,
        }
    }

    async fn file(&self, path: &Path, limit: u64) -> Result<Option<Vec<u8>>, Fault> {
        self.meter.request();
        let unreachable = |error: std::io::Error| Fault::Unreachable(error.into());
        let file = match tokio::fs::File::open(path).await {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreachable(error)),
        };
        let mut bytes = Vec::new();
        file.take(limit.saturating_add(1)).read_to_end(&mut bytes).await.map_err(unreachable)?;
        self.meter.received(bytes.len());
        self.meter.target_has(bytes.len());
        if bytes.len() as u64 > limit { Err(Fault::TooLarge) } else { Ok(Some(bytes)) }
    }
}

/// The remote as the client owns it.
pub(crate) struct Handle(pub(crate) Arc<Remote>);

impl Repository for Handle {
    fn fetch_metadata<'a>(&'a self, name: &'a str, max_length: u64) -> FetchFuture<'a> {
        Box::pin(async move {
            if let Some(bytes) = lock(&self.0.ahead).remove(name) {
                return Ok(Some(bytes));
            }
            if let Some((role, version)) = kept_role(name)
                && !lock(&self.0.bad).contains(role)
                && let Some(bytes) = self.0.trust.role(role, version)
            {
                lock(&self.0.untried).insert(role.to_owned());
                return Ok(Some(bytes));
            }
            match self.0.metadata(name, max_length).await? {
                // The root after the newest one is looked for on every run and must be missing.
                None if !name.ends_with(".root.json") => Err(Fault::Missing.into()),
                found => Ok(found),
            }
        })
    }

    fn fetch_target<'a>(&'a self, path: &'a str, max_length: u64) -> FetchFuture<'a> {
        Box::pin(async move { Ok(Some(self.0.target(path, max_length).await?.ok_or(Fault::Missing)?)) })
    }
}

/// The role and version of `VERSION.ROLE.json`, if it is one whose copy in the trust folder may serve: an owner's, or
/// the one that names the owners. The client forgets both whenever a new snapshot comes, changed or not.
fn kept_role(name: &str) -> Option<(&str, u64)> {
    let (version, role) = name.strip_suffix(".json")?.split_once('.')?;
    (role == "targets" || is_owner(role)).then_some((role, version.parse().ok()?))
}

/// Whether a role can be that of an owner: letters, digits and hyphens, and none of TUF's own names. Its files and
/// the copy of its metadata are named after it.
pub(crate) fn is_owner(role: &str) -> bool {
    (1..=60).contains(&role.len())
        && role.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !matches!(role, "root" | "targets" | "snapshot" | "timestamp")
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // What is behind these locks are whole after any panic.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
