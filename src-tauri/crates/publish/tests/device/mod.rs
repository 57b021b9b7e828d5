//! A repository with content, a device that fetches from it, and what the tests do with files.

#![allow(dead_code)] // Each test binary uses its part.

pub mod server;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use portage_publish::{Folder, Rotation, publish, repo_init};
use portage_sync::{Address, Fetched, Held, How, Job, SyncError, fetch};
use tempfile::TempDir;

use crate::common::Sample;

pub fn start() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

pub fn days_later(days: i64) -> Timestamp {
    start() + SignedDuration::from_hours(24 * days)
}

/// A repository with a first release of `canada` and `ontario`.
pub fn published() -> Sample {
    let sample = Sample::new();
    repo_init(&sample.repo(), &sample.keys(), &[], start()).unwrap();
    publish_again(&sample);
    sample
}

pub fn publish_again(sample: &Sample) {
    publish(&sample.content(), &sample.repo(), &sample.keys(), start()).unwrap();
}

/// An edit of Ontario's tasks that says `word`, which is not published yet.
pub fn edit(sample: &Sample, word: &str) {
    let path = sample.content().join("ontario/tasks/tasks.toml");
    let text = fs::read_to_string(&path).unwrap();
    let at = text.find("in person").unwrap() + "in person".len();
    fs::write(&path, format!("{} {word}{}", &text[..at], &text[at..])).unwrap();
}

pub fn pack(sample: &Sample, owner: &str) -> Vec<u8> {
    let packs = Folder::read(&sample.content()).unwrap().packs().unwrap();
    packs.iter().find(|pack| pack.owner() == owner).unwrap().to_bytes()
}

/// A rotation with all keys in one folder.
pub fn rotation<'a>(role: &'a str, repo: &'a Path, keys: &'a [PathBuf]) -> Rotation<'a> {
    Rotation { role, repo, keys, public: &[], from: None, lost: false }
}

pub struct Device {
    scratch: TempDir,
    root: Vec<u8>,
    pub held: Vec<Held>,
    packs: BTreeMap<String, Vec<u8>>,
}

impl Device {
    /// A device that trusts the first root of the sample's repository.
    pub fn trusting(sample: &Sample) -> Self {
        let root = fs::read(sample.repo().join("metadata/1.root.json")).unwrap();
        Self { scratch: tempfile::tempdir().unwrap(), root, held: Vec::new(), packs: BTreeMap::new() }
    }

    pub fn fetch_at(&self, repo: &Path, now: Timestamp) -> Result<Fetched, SyncError> {
        let base = |owner: &str| self.packs.get(owner).cloned();
        let address = Address::Folder(repo.to_owned());
        let trust_dir = self.scratch.path().join("trust");
        let job =
            Job { address: &address, root: &self.root, trust_dir: &trust_dir, held: &self.held, base: &base, now };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(fetch(job, &|_| {}))
    }

    /// Fetches and takes what came: owner, release and how.
    pub fn update_at(&mut self, repo: &Path, now: Timestamp) -> Vec<(String, u32, How)> {
        let fetched = self.fetch_at(repo, now).unwrap();
        assert!(fetched.held_up.is_empty(), "{:?}", fetched.held_up);
        self.held.retain(|held| fetched.owners.contains(&held.owner));
        let mut came = Vec::new();
        for pack in fetched.packs {
            self.held.retain(|held| held.owner != pack.owner);
            self.held.push(Held { owner: pack.owner.clone(), release: pack.release, digest: pack.digest });
            came.push((pack.owner.clone(), pack.release, pack.how));
            self.packs.insert(pack.owner, pack.bytes);
        }
        came
    }

    pub fn update(&mut self, repo: &Path) -> Vec<(String, u32, How)> {
        self.update_at(repo, start())
    }

    /// Why nothing of `owner` is taken, while the others are.
    pub fn held_up(&self, repo: &Path, owner: &str) -> &'static str {
        let fetched = self.fetch_at(repo, start()).unwrap();
        assert!(fetched.packs.iter().all(|pack| pack.owner != owner));
        assert_eq!(fetched.held_up.len(), 1);
        fetched.held_up[owner].code()
    }

    /// Why nothing is taken.
    pub fn refusal(&self, repo: &Path) -> &'static str {
        self.fetch_at(repo, start()).unwrap_err().code()
    }

    pub fn pack(&self, owner: &str) -> &[u8] {
        &self.packs[owner]
    }

    pub fn owners(&self) -> Vec<&str> {
        let mut owners: Vec<&str> = self.held.iter().map(|held| held.owner.as_str()).collect();
        owners.sort_unstable();
        owners
    }
}

/// Every file under `dir` with its bytes.
pub fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&entry.path()).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    found
}

/// Makes `to` hold exactly what `from` does.
pub fn copy(from: &Path, to: &Path) {
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to).unwrap();
    for (name, bytes) in files(from) {
        fs::create_dir_all(to.join(&name).parent().unwrap()).unwrap();
        fs::write(to.join(name), bytes).unwrap();
    }
}

/// The newest metadata of `role`.
pub fn newest(repo: &Path, role: &str) -> PathBuf {
    let end = format!(".{role}.json");
    let version = |name: &str| name.strip_suffix(&end).and_then(|version| version.parse::<u64>().ok());
    let names = files(&repo.join("metadata"));
    let newest = names.keys().filter(|name| version(name).is_some()).max_by_key(|name| version(name)).unwrap();
    repo.join("metadata").join(newest)
}
