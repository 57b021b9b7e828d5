//! The trust folder: verified metadata, and notes that save bytes on the wire. Everything in it is checked again
//! whenever it is used, so damage costs a fetch and never trust.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use portage_content::Digest;
use serde::{Deserialize, Serialize};
use sigstore_tuf::{FileStore, MetadataStore};

use crate::clock::write_whole;

/// The store of the TUF client, without the numbered snapshots, which it writes and never reads.
pub(crate) struct TrustStore {
    files: FileStore,
    dir: PathBuf,
}

impl TrustStore {
    pub(crate) fn new(dir: &Path) -> Self {
        Self { files: FileStore::new(dir), dir: dir.to_owned() }
    }

    /// The error with nothing but the path as its context, which is what a person is shown.
    fn failed(&self, name: &str, error: sigstore_tuf::Error) -> sigstore_tuf::Error {
        match error {
            sigstore_tuf::Error::Io { source, .. } => {
                sigstore_tuf::Error::io(self.dir.join(name).display().to_string(), source)
            }
            other => other,
        }
    }
}

impl MetadataStore for TrustStore {
    fn load(&self, name: &str) -> sigstore_tuf::Result<Option<Vec<u8>>> {
        self.files.load(name).map_err(|error| self.failed(name, error))
    }

    fn store(&self, name: &str, bytes: &[u8]) -> sigstore_tuf::Result<()> {
        let numbered = name.strip_suffix(".snapshot.json").is_some_and(|version| version.parse::<u64>().is_ok());
        if numbered { Ok(()) } else { self.files.store(name, bytes).map_err(|error| self.failed(name, error)) }
    }
}

/// What the folder holds besides.
#[derive(Clone, Debug)]
pub(crate) struct TrustFolder {
    dir: PathBuf,
}

/// The mark that a web server gave the timestamp, by which it can answer that nothing is new.
#[derive(Serialize, Deserialize)]
struct Mark {
    url: String,
    etag: String,
    /// Of the timestamp that was marked.
    digest: Digest,
}

impl TrustFolder {
    pub(crate) fn new(dir: &Path) -> Self {
        Self { dir: dir.to_owned() }
    }

    /// The verified timestamp and its mark at `url`, if both belong together.
    pub(crate) fn marked_timestamp(&self, url: &str) -> Option<(String, Vec<u8>)> {
        let mark: Mark = serde_json::from_slice(&std::fs::read(self.dir.join("etag")).ok()?).ok()?;
        let timestamp = std::fs::read(self.dir.join("timestamp.json")).ok()?;
        (mark.url == url && mark.digest == Digest::of(&timestamp)).then_some((mark.etag, timestamp))
    }

    /// Remembers the mark of a timestamp. A mark that is lost costs half a kilobyte, so it may be.
    pub(crate) fn mark_timestamp(&self, url: &str, etag: &str, timestamp: &[u8]) {
        let mark = Mark { url: url.to_owned(), etag: etag.to_owned(), digest: Digest::of(timestamp) };
        if let Ok(bytes) = serde_json::to_vec(&mark) {
            let _ = write_whole(&self.dir.join("etag"), &bytes);
        }
    }

    /// The metadata of a targets role from an earlier run, if it is of this version.
    pub(crate) fn role(&self, role: &str, version: u64) -> Option<Vec<u8>> {
        #[derive(Deserialize)]
        struct Signed {
            signed: Versioned,
        }
        #[derive(Deserialize)]
        struct Versioned {
            version: u64,
        }
        let bytes = std::fs::read(self.dir.join(format!("{role}.json"))).ok()?;
        let signed: Signed = serde_json::from_slice(&bytes).ok()?;
        (signed.signed.version == version).then_some(bytes)
    }

    pub(crate) fn forget_role(&self, role: &str) {
        let _ = std::fs::remove_file(self.dir.join(format!("{role}.json")));
    }

    /// Where what has arrived of a target is kept: under the signed hash that the name of its file begins with. Of a
    /// file without one nothing is kept.
    pub(crate) fn part(&self, name: &str) -> Option<PathBuf> {
        let (hash, _) = name.split_once('.')?;
        let is_hash = hash.len() >= 64 && hash.bytes().all(|b| b.is_ascii_hexdigit());
        is_hash.then(|| self.dir.join("partial").join(hash))
    }

    /// Removes the parts of files that are not wanted any more, such as those of a release that a newer one overtook.
    pub(crate) fn keep_parts(&self, hashes: &BTreeSet<&str>) {
        let Ok(parts) = std::fs::read_dir(self.dir.join("partial")) else { return };
        for part in parts.flatten() {
            let name = part.file_name();
            let hash = name.to_str().map(|name| name.strip_suffix(".mark").unwrap_or(name));
            if !hash.is_some_and(|hash| hashes.contains(hash)) {
                let _ = std::fs::remove_file(part.path());
            }
        }
    }

    /// Removes what was kept to go on after an interruption.
    pub(crate) fn clear_downloads(&self) {
        let _ = std::fs::remove_dir_all(self.dir.join("partial"));
        let _ = std::fs::remove_dir_all(self.dir.join("targets"));
    }
}
