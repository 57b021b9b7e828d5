//! A repository, a device that fetches from it, and a web server between them that can be told to misbehave.

#![allow(dead_code)] // Each test binary uses its part.

pub mod server;

#[path = "../../../publish/tests/common/mod.rs"]
mod sample;

use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};
use portage_publish::{Folder, publish, repo_init};
use portage_sync::{Address, Fetched, Held, Job, Progress, SyncError, fetch};

pub use sample::Sample;

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

pub fn pack(sample: &Sample, owner: &str) -> Vec<u8> {
    let packs = Folder::read(&sample.content()).unwrap().packs().unwrap();
    packs.iter().find(|pack| pack.owner() == owner).unwrap().to_bytes()
}

/// What a device keeps from one fetch to the next.
pub struct Device {
    scratch: tempfile::TempDir,
    pub root: Vec<u8>,
    pub held: Vec<Held>,
    pub packs: Vec<(String, Vec<u8>)>,
    pub progress: Mutex<Vec<Progress>>,
}

impl Device {
    pub fn trusting(sample: &Sample) -> Self {
        Self {
            scratch: tempfile::tempdir().unwrap(),
            root: fs::read(sample.repo().join("metadata/1.root.json")).unwrap(),
            held: Vec::new(),
            packs: Vec::new(),
            progress: Mutex::default(),
        }
    }

    pub fn trust(&self) -> PathBuf {
        self.scratch.path().join("trust")
    }

    /// Fetches, and leaves what came to the test.
    pub async fn fetch_at(&self, address: &Address, now: Timestamp) -> Result<Fetched, SyncError> {
        let base = |owner: &str| self.packs.iter().find(|(of, _)| of == owner).map(|(_, bytes)| bytes.clone());
        let trust_dir = self.trust();
        let job = Job { address, root: &self.root, trust_dir: &trust_dir, held: &self.held, base: &base, now };
        self.progress.lock().unwrap().clear();
        fetch(job, &|progress| self.progress.lock().unwrap().push(progress)).await
    }

    pub async fn fetch(&self, address: &Address) -> Result<Fetched, SyncError> {
        self.fetch_at(address, start()).await
    }

    /// Fetches, and takes over what came.
    pub async fn update(&mut self, address: &Address) -> Fetched {
        let fetched = self.fetch(address).await.unwrap();
        for pack in &fetched.packs {
            self.held.retain(|held| held.owner != pack.owner);
            self.packs.retain(|(owner, _)| *owner != pack.owner);
            self.held.push(Held { owner: pack.owner.clone(), release: pack.release, digest: pack.digest });
            self.packs.push((pack.owner.clone(), pack.bytes.clone()));
        }
        fetched
    }
}
