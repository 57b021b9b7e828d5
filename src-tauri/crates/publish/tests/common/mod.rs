//! A small sound content folder in a scratch folder, to be spoilt or edited.

#![allow(dead_code)] // Each test binary uses its part.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

pub struct Sample {
    scratch: TempDir,
}

impl Sample {
    /// The sound folder, every translation stamped.
    pub fn new() -> Self {
        let sample = Self { scratch: tempfile::tempdir().unwrap() };
        // The tests of the sync crate use this module too.
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../publish/tests/sample"), &sample.content());
        portage_publish::stamp(&sample.content(), portage_content::Translator::Person).unwrap();
        sample
    }

    pub fn content(&self) -> PathBuf {
        self.scratch.path().join("content")
    }

    pub fn repo(&self) -> PathBuf {
        self.scratch.path().join("repo")
    }

    pub fn keys(&self) -> PathBuf {
        self.scratch.path().join("keys")
    }

    /// Replaces `old`, which must be there, by `new` in one file of the content folder.
    pub fn edit(&self, file: &str, old: &str, new: &str) {
        let path = self.content().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{file} does not say {old:?}");
        fs::write(&path, text.replacen(old, new, 1)).unwrap();
    }

    pub fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        let path = self.content().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub fn remove(&self, file: &str) {
        fs::remove_file(self.content().join(file)).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}
