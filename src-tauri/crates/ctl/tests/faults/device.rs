//! A device: a data folder, and `portagectl` as the process that works on it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use portage_content::{Digest, content_hash};
use portage_store::{Library, UserData};

use crate::cases::scratch;

pub const PORTAGECTL: &str = env!("CARGO_BIN_EXE_portagectl");

/// The files that no update may touch.
const PERSONS_FILES: &[&str] = &["user.db", "user.key", "settings.json", "updates.toml"];

pub struct Device {
    data: PathBuf,
    _scratch: Option<tempfile::TempDir>,
}

impl Device {
    pub fn with_a_person() -> Self {
        let device = Self::new();
        let user = UserData::open(&device.data).unwrap();
        user.save_profile(r#"{"whereabouts":"abroad","children":2}"#).unwrap();
        drop(user);
        fs::write(device.data.join("settings.json"), r#"{"language":"fr"}"#).unwrap();
        fs::write(device.data.join("updates.toml"), "schedule = \"manual\"\n").unwrap();
        device
    }

    fn new() -> Self {
        let scratch = scratch();
        let data = scratch.path().join("data");
        fs::create_dir(&data).unwrap();
        Self { data, _scratch: Some(scratch) }
    }

    pub fn copy(&self) -> Self {
        let device = Self::new();
        copy_tree(&self.data, &device.data);
        device
    }

    /// A copy in a folder of the caller's, such as one on a file system of its own.
    pub fn copy_to(&self, data: &Path) -> Self {
        copy_tree(&self.data, data);
        Self { data: data.to_owned(), _scratch: None }
    }

    pub fn data(&self) -> &Path {
        &self.data
    }

    pub fn arguments(&self, words: &[&str]) -> Vec<String> {
        let data = self.data.to_str().unwrap();
        ["--data", data, "--json"].iter().chain(words).map(|word| (*word).to_owned()).collect()
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(PORTAGECTL);
        command.args(self.arguments(words)).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub fn run(&self, words: &[&str]) -> Ended {
        Ended::of(&self.command(words).output().unwrap())
    }

    pub fn sync(&self, repository: &str) -> Ended {
        self.run(&["sync", "--repo", repository])
    }

    pub fn sync_first(&self, repository: &Path, root: &Path) {
        self.run(&["sync", "--repo", repository.to_str().unwrap(), "--trust", root.to_str().unwrap()]).expect_done();
    }

    /// Names the trusted root, as a first update that gets no further does.
    pub fn trust(&self, root: &Path) {
        fs::create_dir_all(self.data.join("trust")).unwrap();
        fs::copy(root, self.data.join("trust/root.json")).unwrap();
    }

    /// What `status` answers; none where there is no content.
    pub fn content_hash(&self) -> Option<String> {
        let answer = self.run(&["status"]).expect_done();
        answer["content_hash"].as_str().map(str::to_owned)
    }

    pub fn person(&self) -> Vec<Digest> {
        PERSONS_FILES.iter().map(|name| Digest::of(&fs::read(self.data.join(name)).unwrap())).collect()
    }

    /// That the app opens and holds one of `hashes` whole, that everything reads, and that the person's files are those
    /// of `before`. Gives the hash.
    pub fn check(&self, hashes: &[Option<&str>], before: &Self, case: &str) -> Option<String> {
        let found = self.content_hash();
        assert!(hashes.contains(&found.as_deref()), "{case}: the content is {found:?}, not one of {hashes:?}");
        assert_eq!(self.person(), before.person(), "{case}: the person's files have changed");
        if let Some(hash) = &found {
            let running = Library::open(&self.data).unwrap().current().unwrap().unwrap();
            let read = content_hash(&running.all().unwrap()).to_hex();
            assert_eq!(&read, hash, "{case}: the records are not those of the hash");
            let page = self.run(&["show", "guide", "ohip"]).expect_done();
            assert!(page["title"].as_str().unwrap().contains("OHIP"), "{case}: {page}");
            let answer = self.run(&["search", "health insurance"]).expect_done();
            assert!(!answer["results"].as_array().unwrap().is_empty(), "{case}: search finds nothing");
        }
        found
    }

    /// That an update without any fault brings the new release, and leaves nothing lying about.
    pub fn check_next_update(&self, repository: &Path, hash: &str, before: &Self, case: &str) {
        let ended = self.sync(repository.to_str().unwrap());
        assert!(ended.done, "{case}: the next update: {}", ended.line);
        self.check(&[Some(hash)], before, &format!("{case}, after the next update"));
        // An update that finds nothing new sweeps nothing; the first that does, does.
        assert!(self.leftovers().len() < 4, "{case}: {:?}", self.leftovers());
    }

    /// What interrupted updates have left: scratch files, and generations beside the two that are kept.
    pub fn leftovers(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        list(&self.data, &mut found);
        found.retain(|path| {
            let name = path.file_name().unwrap().to_string_lossy();
            name.starts_with(".writing-") || name.starts_with(".tmp")
        });
        let entries = |folder: &str| fs::read_dir(self.data.join(folder)).into_iter().flatten().flatten();
        found.extend(entries("content/staging").map(|entry| entry.path()));
        found.extend(entries("content/generations").map(|entry| entry.path()).skip(2));
        found
    }
}

fn list(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            list(&path, found);
        }
        found.push(path);
    }
}

/// How a run of `portagectl` ended.
#[derive(Debug)]
pub struct Ended {
    pub done: bool,
    pub code: Option<i32>,
    pub json: serde_json::Value,
    /// What it said on standard error.
    pub line: String,
}

impl Ended {
    pub fn of(output: &Output) -> Self {
        Self {
            done: output.status.success(),
            code: output.status.code(),
            json: serde_json::from_slice(&output.stdout).unwrap_or_default(),
            line: String::from_utf8_lossy(&output.stderr).trim_end().to_owned(),
        }
    }

    pub fn expect_done(self) -> serde_json::Value {
        assert!(self.done, "{}", self.line);
        self.json
    }

    /// That it refused with one clear line and without a panic.
    pub fn expect_refused(&self, case: &str) {
        assert_eq!(self.code, Some(1), "{case}: {self:?}");
        assert!(!self.line.contains("panicked at"), "{case}: {}", self.line);
        assert_eq!(self.line.lines().count(), 1, "{case}: one line is wanted:\n{}", self.line);
    }
}

pub fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
