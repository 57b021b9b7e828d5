//! The repository as the TUF client sees it, wherever it is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError};

use sigstore_tuf::transport::FetchFuture;
use sigstore_tuf::{Repository, UpdaterConfig};
use thiserror::Error;
use tokio::io::AsyncReadExt as _;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::Address;
use crate::http::Web;
use crate::trust::TrustFolder;

/// The requests that run at a time when many owners have news.
const PARALLEL: usize = 6;

/// Why something did not arrive.
#[derive(Debug, Error)]
pub(crate) enum Fault {
    #[error("it is not there")]
    Missing,
    #[error("it is longer than it may be")]
    TooLarge,
    #[error(transparent)]
    Unreachable(Box<dyn std::error::Error + Send + Sync>),
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: std::io::Error },
}

impl From<Fault> for sigstore_tuf::Error {
    fn from(fault: Fault) -> Self {
        Self::transport_with_source("fetching", fault)
    }
}

/// What has gone over the wire.
#[derive(Debug)]
pub(crate) struct Meter {
    /// Bytes of bodies, as they came, before any decompression.
    bytes: AtomicU64,
    requests: AtomicU32,
    /// Whether the last target was completed from a part that an earlier run had left.
    resumed: AtomicBool,
    /// The bytes of the target that is on its way.
    of_target: watch::Sender<u64>,
}

impl Meter {
    fn new() -> Self {
        Self {
            bytes: AtomicU64::new(0),
            requests: AtomicU32::new(0),
            resumed: AtomicBool::new(false),
            of_target: watch::Sender::new(0),
        }
    }

    pub(crate) fn request(&self) {
        self.requests.fetch_add(1, Relaxed);
    }

    pub(crate) fn received(&self, bytes: usize) {
        self.bytes.fetch_add(bytes as u64, Relaxed);
    }

    /// So much of the target is here now.
    pub(crate) fn target_has(&self, bytes: usize) {
        self.of_target.send_replace(bytes as u64);
    }

    pub(crate) fn set_resumed(&self, resumed: bool) {
        self.resumed.store(resumed, Relaxed);
    }
}

enum Place {
    Web(Web),
    Folder(PathBuf),
}

/// A repository at an address, with the trust folder in front of it.
pub(crate) struct Remote {
    place: Place,
    trust: TrustFolder,
    meter: Meter,
    /// Metadata that was fetched ahead of its use.
    ahead: Mutex<BTreeMap<String, Vec<u8>>>,
    /// The roles whose metadata came from the trust folder and not from the address.
    from_trust: Mutex<BTreeSet<String>>,
}

impl Remote {
    pub(crate) fn open(address: &Address, trust_dir: &Path) -> Result<Arc<Self>, Fault> {
        let place = match address {
            Address::Web(url) => Place::Web(Web::new(url)?),
            Address::Folder(path) => {
                // A stick that is not plugged in is something else than a folder without a repository.
                std::fs::read_dir(path).map_err(|error| Fault::Unreachable(error.into()))?;
                Place::Folder(path.clone())
            }
        };
        Ok(Arc::new(Self {
            place,
            trust: TrustFolder::new(trust_dir),
            meter: Meter::new(),
            ahead: Mutex::default(),
            from_trust: Mutex::default(),
        }))
    }

    pub(crate) fn bytes_received(&self) -> u64 {
        self.meter.bytes.load(Relaxed)
    }

    pub(crate) fn requests(&self) -> u32 {
        self.meter.requests.load(Relaxed)
    }

    pub(crate) fn trust(&self) -> &TrustFolder {
        &self.trust
    }

    pub(crate) fn resumed(&self) -> bool {
        self.meter.resumed.load(Relaxed)
    }

    pub(crate) fn watch_target(&self) -> watch::Receiver<u64> {
        self.meter.of_target.send_replace(0);
        self.meter.of_target.subscribe()
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
            match running.join_next().await {
                Some(Ok((Ok(Some(bytes)), name))) => {
                    lock(&self.ahead).insert(name, bytes);
                }
                Some(_) => {}
                None => return,
            }
        }
    }

    /// Forgets a role of the trust folder that does not verify. Says whether there was one.
    pub(crate) fn forget(&self, role: &str) -> bool {
        let used = lock(&self.from_trust).remove(role);
        if used {
            self.trust.forget_role(role);
        }
        used
    }

    async fn metadata(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, Fault> {
        match &self.place {
            Place::Web(web) => web.metadata(name, limit, &self.trust, &self.meter).await,
            Place::Folder(dir) => self.file(&dir.join("metadata").join(name), limit).await,
        }
    }

    async fn target(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, Fault> {
        match &self.place {
            Place::Web(web) => web.target(name, limit, &self.trust.partial(name), &self.meter).await,
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
                && let Some(bytes) = self.0.trust.role(role, version)
            {
                lock(&self.0.from_trust).insert(role.to_owned());
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
    // The maps behind these locks are whole after any panic.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
