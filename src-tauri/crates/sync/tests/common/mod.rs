//! A repository, a device that fetches from it, and a web server between them that can be told to misbehave.

#![allow(dead_code)] // Each test binary uses its part.

pub mod server;
pub mod trick;

#[path = "../../../publish/tests/common/mod.rs"]
mod sample;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use portage_publish::{Folder, publish, repo_init};
use portage_sync::{Address, Fetched, Held, Job, Look, Patience, Progress, SyncError, look_with};

pub use sample::Sample;

pub fn start() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

pub fn days_later(days: i64) -> Timestamp {
    start() + SignedDuration::from_hours(24 * days)
}

/// A repository with a first release of `canada` and `ontario`.
pub fn published() -> Sample {
    static MADE: OnceLock<Files> = OnceLock::new();
    made_once(&MADE, published_by_another)
}

/// The same content under keys of its own.
pub fn published_by_another() -> Sample {
    published_at(start())
}

/// The same, signed at another time.
pub fn published_at(now: Timestamp) -> Sample {
    let sample = Sample::new();
    repo_init(&sample.repo(), &sample.keys(), &[], now).unwrap();
    publish(&sample.content(), &sample.repo(), &sample.keys(), now).unwrap();
    sample
}

/// The same, for a program that reads the clock itself.
pub fn published_now() -> Sample {
    published_at(Timestamp::now())
}

/// The compiled example that the conformance suite drives.
pub fn conformance(args: &[&str]) -> Command {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let path = BUILT.get_or_init(|| {
        // Beside the folder of this test: target/debug/deps.
        let dir = std::env::current_exe().unwrap().parent().unwrap().with_file_name("examples");
        let path = dir.join(format!("tuf_conformance{}", std::env::consts::EXE_SUFFIX));
        // A run of one test binary alone builds no examples.
        if !path.is_file() {
            let build = ["build", "--package", env!("CARGO_PKG_NAME"), "--example", "tuf_conformance"];
            assert!(Command::new(env!("CARGO")).args(build).status().unwrap().success());
        }
        path
    });
    let mut command = Command::new(path);
    command.args(args);
    command
}

/// The same with a second release of `ontario`, whose pack is worth resuming.
pub fn published_long() -> Sample {
    static MADE: OnceLock<Files> = OnceLock::new();
    made_once(&MADE, || {
        let sample = published();
        add_long_page(&sample);
        publish_again(&sample);
        sample
    })
}

type Files = Vec<(PathBuf, Vec<u8>)>;

/// Signing takes a second, and a copy of what was signed none.
fn made_once(cell: &OnceLock<Files>, make: impl FnOnce() -> Sample) -> Sample {
    let all = |sample: &Sample| sample.repo().parent().unwrap().to_owned();
    let files = cell.get_or_init(|| {
        let sample = make();
        let relative = |file: PathBuf| (file.strip_prefix(all(&sample)).unwrap().to_owned(), fs::read(&file).unwrap());
        files(&all(&sample)).into_iter().map(relative).collect()
    });
    let sample = Sample::new();
    for (file, bytes) in files {
        let file = all(&sample).join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    sample
}

/// Every file under `dir`, in order.
pub fn files(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect();
    all.sort();
    all
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        let to = to.join(file.strip_prefix(from).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(file, to).unwrap();
    }
}

pub fn publish_again(sample: &Sample) {
    publish(&sample.content(), &sample.repo(), &sample.keys(), start()).unwrap();
}

pub fn pack(sample: &Sample, owner: &str) -> Vec<u8> {
    let packs = Folder::read(&sample.content()).unwrap().packs().unwrap();
    packs.iter().find(|pack| pack.owner() == owner).unwrap().to_bytes()
}

/// A page of text that does not compress away, so that its pack is worth resuming.
pub fn add_long_page(sample: &Sample) {
    let mut seed = 1u64;
    let words: String = (0..40_000)
        .flat_map(|_| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let letters = (0..6).map(move |i| char::from(b'a' + u8::try_from((seed >> (20 + 5 * i)) % 26).unwrap()));
            letters.chain([' '])
        })
        .collect();
    let page = fs::read_to_string(sample.content().join("ontario/guides/ohip.en.md")).unwrap();
    sample.write("ontario/guides/long.en.md", page.replace("\"C1\"", "\"C2\"") + &words);
    let page = fs::read_to_string(sample.content().join("ontario/guides/ohip.fr.md")).unwrap();
    sample.write("ontario/guides/long.fr.md", page);
}

/// As patient as a test can be with faults that it makes itself, and with a busy machine.
pub fn brisk() -> Patience {
    Patience {
        pause: Duration::from_millis(1),
        longest_pause: Duration::from_millis(50),
        seed: Some(1),
        ..Patience::default()
    }
}

/// What a device keeps from one fetch to the next.
pub struct Device {
    scratch: tempfile::TempDir,
    pub root: Vec<u8>,
    pub held: Vec<Held>,
    pub packs: Vec<(String, Vec<u8>)>,
    pub progress: Mutex<Vec<Progress>>,
    pub patience: Patience,
}

impl Device {
    pub fn trusting(sample: &Sample) -> Self {
        Self {
            scratch: tempfile::tempdir().unwrap(),
            root: fs::read(sample.repo().join("metadata/1.root.json")).unwrap(),
            held: Vec::new(),
            packs: Vec::new(),
            progress: Mutex::default(),
            patience: brisk(),
        }
    }

    pub fn trust(&self) -> PathBuf {
        self.scratch.path().join("trust")
    }

    pub async fn look_at(&self, address: &Address, now: Timestamp) -> Result<Look, SyncError> {
        let base = |owner: &str| self.packs.iter().find(|(of, _)| of == owner).map(|(_, bytes)| bytes.clone());
        let trust_dir = self.trust();
        let job = Job { address, root: &self.root, trust_dir: &trust_dir, held: &self.held, base: &base, now };
        look_with(job, self.patience).await
    }

    /// Fetches, and leaves what came to the test.
    pub async fn fetch_at(&self, address: &Address, now: Timestamp) -> Result<Fetched, SyncError> {
        self.progress.lock().unwrap().clear();
        let look = self.look_at(address, now).await?;
        look.fetch(&|progress| self.progress.lock().unwrap().push(progress)).await
    }

    pub async fn fetch(&self, address: &Address) -> Result<Fetched, SyncError> {
        self.fetch_at(address, start()).await
    }

    /// Fetches, and takes over what came.
    pub async fn update(&mut self, address: &Address) -> Fetched {
        let fetched = self.fetch(address).await.unwrap();
        self.take(&fetched);
        fetched
    }

    pub fn take(&mut self, fetched: &Fetched) {
        for pack in &fetched.packs {
            self.held.retain(|held| held.owner != pack.owner);
            self.packs.retain(|(owner, _)| *owner != pack.owner);
            self.held.push(Held { owner: pack.owner.clone(), release: pack.release, digest: pack.digest });
            self.packs.push((pack.owner.clone(), pack.bytes.clone()));
        }
    }
}
