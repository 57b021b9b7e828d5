use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jiff::Timestamp;
use portage_publish::PublishError;
use tempfile::TempDir;

/// Someone who publishes: a content folder, keys, and the repository that comes of them.
pub struct Portal {
    folder: TempDir,
}

impl Portal {
    /// Publishes the project's own content as release 1.
    pub fn with_release_one() -> Self {
        let portal = Self { folder: tempfile::tempdir().expect("a scratch folder can be made") };
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join("content"), &portal.content());
        let mut owners: Vec<String> = std::fs::read_dir(portal.content())
            .expect("the content folder can be listed")
            .map(|entry| entry.expect("an entry can be read"))
            .filter(|entry| entry.path().join("pack.toml").exists())
            .map(|entry| entry.file_name().into_string().expect("an owner's folder is named in UTF-8"))
            .collect();
        owners.sort();
        portal.as_publisher(|portal| {
            portage_publish::repo_init(&portal.repository(), &portal.keys(), &owners, Timestamp::now()).map(drop)
        });
        portal.publish();
        portal
    }

    /// Publishes what the content folder holds now.
    pub fn publish(&self) {
        self.as_publisher(|portal| {
            let (content, repository, keys) = (portal.content(), portal.repository(), portal.keys());
            portage_publish::publish(&content, &repository, &keys, Timestamp::now()).map(drop)
        });
    }

    /// Runs a step of publishing on a thread of its own: it blocks, which the test's runtime does not allow.
    fn as_publisher(&self, step: impl FnOnce(&Self) -> Result<(), PublishError> + Send) {
        let done = std::thread::scope(|scope| scope.spawn(|| step(self)).join());
        done.expect("publishing does not panic").unwrap_or_else(|error| panic!("cannot publish: {error}"));
    }

    /// Replaces text in a file of the content folder, which must hold it exactly once.
    pub fn edit(&self, file: &str, old: &str, new: &str) {
        let path = self.content().join(file);
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {file}: {error}"));
        assert_eq!(text.matches(old).count(), 1, "{file} holds {old:?} once");
        std::fs::write(&path, text.replace(old, new)).unwrap_or_else(|error| panic!("cannot write {file}: {error}"));
    }

    /// Puts a file into the content folder.
    pub fn write(&self, file: &str, text: &str) {
        let path = self.content().join(file);
        let folder = path.parent().expect("a file of the content folder is in it");
        std::fs::create_dir_all(folder).unwrap_or_else(|error| panic!("cannot make {}: {error}", folder.display()));
        std::fs::write(&path, text).unwrap_or_else(|error| panic!("cannot write {file}: {error}"));
    }

    pub fn remove(&self, file: &str) {
        std::fs::remove_file(self.content().join(file)).unwrap_or_else(|error| panic!("cannot remove {file}: {error}"));
    }

    pub fn repository(&self) -> PathBuf {
        self.folder.path().join("repository")
    }

    /// The repository as it is now, as an installer would carry it.
    pub fn packs(&self) -> TempDir {
        let packs = tempfile::tempdir().expect("a scratch folder can be made");
        copy(&self.repository(), packs.path());
        packs
    }

    fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    fn keys(&self) -> PathBuf {
        self.folder.path().join("keys")
    }
}

/// Names the packs for a test that runs again in a process of its own.
pub const PACKS: &str = "PORTAGE_E2E_PACKS";

/// The packs of the project's content, published once for all tests of this run. Nobody may write there.
pub fn bundled_packs() -> &'static Path {
    static BUNDLED: OnceLock<PathBuf> = OnceLock::new();
    BUNDLED.get_or_init(|| {
        if let Some(packs) = std::env::var_os(PACKS) {
            return packs.into();
        }
        let portal = Portal::with_release_one();
        // In the target folder under a fixed name: nothing drops a static, and a folder a run would pile up.
        let packs = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packs");
        if packs.exists() {
            std::fs::remove_dir_all(&packs).expect("the packs of the run before can be removed");
        }
        copy(&portal.repository(), &packs);
        packs
    })
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap_or_else(|error| panic!("cannot make {}: {error}", to.display()));
    let entries = std::fs::read_dir(from).unwrap_or_else(|error| panic!("cannot list {}: {error}", from.display()));
    for entry in entries {
        let entry = entry.expect("an entry can be read");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), &target)
                .unwrap_or_else(|error| panic!("cannot copy to {}: {error}", target.display()));
        }
    }
}
