//! A portal that publishes the project's own content, and a device that reads it.
#![allow(dead_code, reason = "each test binary uses its part")]

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock, Mutex},
};

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};
use portage_app::{
    Clock, Event, Options, Portage,
    view::{Tag, UpdateOptions},
};

/// The day on which the tests take place.
const TODAY: &str = "2026-11-22";

struct FixedClock(Date);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp()
    }

    fn today(&self) -> Date {
        self.0
    }

    /// Noon, in whatever zone the test runs.
    fn local(&self) -> DateTime {
        self.0.at(12, 0, 0, 0)
    }
}

fn now() -> Timestamp {
    FixedClock(TODAY.parse().unwrap()).now()
}

/// A copy of the project's content, published with keys of its own.
pub struct Portal {
    folder: tempfile::TempDir,
}

impl Portal {
    /// The project's content. Every portal of it has the same keys and root.
    pub fn of_the_project() -> Self {
        static PUBLISHED: LazyLock<PathBuf> = LazyLock::new(|| published("project", "../../../assets/content"));
        Self::like(&PUBLISHED)
    }

    /// A portal of a few records, for what does not depend on how much there is.
    pub fn of_a_few_records() -> Self {
        static PUBLISHED: LazyLock<PathBuf> = LazyLock::new(|| published("sample", "../publish/tests/sample"));
        Self::like(&PUBLISHED)
    }

    /// Another portal of the same few records, with keys and a root of its own.
    pub fn of_a_stranger() -> Self {
        static PUBLISHED: LazyLock<PathBuf> = LazyLock::new(|| published("stranger", "../publish/tests/sample"));
        Self::like(&PUBLISHED)
    }

    /// A portal of another content folder.
    pub fn of_folder(content: &Path) -> Self {
        let source = fs::canonicalize(content).unwrap();
        Self::like(&published("folder", source.to_str().unwrap()))
    }

    fn like(published: &Path) -> Self {
        let portal = Self { folder: tempfile::tempdir().unwrap() };
        copy(published, portal.folder.path());
        portal
    }

    fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    fn keys(&self) -> PathBuf {
        self.folder.path().join("keys")
    }

    pub fn repository(&self) -> PathBuf {
        self.folder.path().join("repository")
    }

    pub fn root(&self) -> PathBuf {
        self.repository().join("metadata/1.root.json")
    }

    pub fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.content().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} does not hold {from:?}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
    }

    pub fn write(&self, file: &str, text: &str) {
        let path = self.content().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn remove(&self, file: &str) {
        fs::remove_file(self.content().join(file)).unwrap();
    }

    /// Remembers from which originals the translations were made.
    pub fn stamp(&self) {
        portage_publish::stamp(&self.content(), portage_content::Translator::Person).unwrap();
    }

    /// A page in English and French, each with a body of its own.
    pub fn write_page(&self, id: &str, english: &str, french: &str) {
        let front = "code = \"C2\"\ntopics = [\"health-insurance\"]\nauthority = \"ministry-of-health\"\n\
                     level = \"federal\"\nverified_on = 2026-11-22\nreview_by = 2027-05-22\n\
                     sources = [\"https://www.ontario.ca/page/health-card\"]\n";
        for (lang, front, body) in [("en", front, english), ("fr", "", french)] {
            let text = format!("+++\ntitle = \"{id} ({lang})\"\nsummary = \"About {id}.\"\n{front}+++\n{body}\n");
            self.write(&format!("ontario/guides/{id}.{lang}.md"), &text);
        }
    }

    pub fn remove_page(&self, id: &str) {
        self.remove(&format!("ontario/guides/{id}.en.md"));
        self.remove(&format!("ontario/guides/{id}.fr.md"));
    }

    pub fn publish(&self) {
        portage_publish::publish(&self.content(), &self.repository(), &self.keys(), now()).unwrap();
    }
}

/// Publishes a content folder once for all tests of this program: most of the work is the same for each of them.
fn published(name: &str, source: &str) -> PathBuf {
    let folder = scratch(name);
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(source), &folder.join("content"));
    let (repository, keys) = (folder.join("repository"), folder.join("keys"));
    portage_publish::repo_init(&repository, &keys, &[], now()).unwrap();
    portage_publish::publish(&folder.join("content"), &repository, &keys, now()).unwrap();
    folder
}

/// An empty folder for this program alone; what an earlier run left there is gone.
fn scratch(name: &str) -> PathBuf {
    let program = std::env::current_exe().unwrap();
    let program = program.file_stem().unwrap().to_string_lossy().into_owned();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{program}-{name}"));
    let _ = fs::remove_dir_all(&folder);
    folder
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A device with a data folder and the portal's packs as its bundle.
pub struct Device {
    data: Arc<tempfile::TempDir>,
    packs: PathBuf,
    today: Date,
    told: Arc<Mutex<Vec<Event>>>,
}

impl Device {
    pub fn new(portal: &Portal) -> Self {
        Self {
            data: Arc::new(tempfile::tempdir().unwrap()),
            packs: portal.repository(),
            today: TODAY.parse().unwrap(),
            told: Arc::default(),
        }
    }

    /// The same device on another day.
    pub fn on(&self, day: &str) -> Self {
        Self {
            data: Arc::clone(&self.data),
            packs: self.packs.clone(),
            today: day.parse().unwrap(),
            told: Arc::default(),
        }
    }

    pub fn start(&self) -> Portage {
        let told = Arc::clone(&self.told);
        Portage::open(Options {
            data: self.data.path().to_owned(),
            packs: Some(self.packs.clone()),
            in_memory: false,
            keychain: None,
            cost: portage_app::Cost::LEAST,
            clock: Box::new(FixedClock(self.today)),
            tell: Box::new(move |event| told.lock().unwrap().push(event)),
        })
        .unwrap()
    }

    pub async fn start_with_content(&self) -> Portage {
        let fresh = fs::read_dir(self.data.path()).unwrap().next().is_none();
        if fresh && let Some(data) = installed(&self.packs) {
            copy(&data, self.data.path());
        }
        let app = self.start();
        app.install_bundled().await.unwrap();
        if fresh {
            remember_installed(&self.packs, self.data.path());
        }
        app
    }

    pub fn data(&self) -> &Path {
        self.data.path()
    }

    pub fn forget_told(&self) {
        self.told.lock().unwrap().clear();
    }

    pub fn told_changed(&self, tag: Tag) -> bool {
        let told = self.told.lock().unwrap();
        told.iter().any(|event| matches!(event, Event::Changed(changed) if changed.tags.contains(&tag)))
    }
}

/// What a device holds that has read these packs and nothing else, by what the packs were signed with: reading them is
/// the same work for each test of this program.
static INSTALLED: LazyLock<Mutex<HashMap<Vec<u8>, PathBuf>>> = LazyLock::new(Mutex::default);

fn signed(packs: &Path) -> Vec<u8> {
    let files = walkdir::WalkDir::new(packs.join("metadata")).sort_by_file_name().into_iter().map(Result::unwrap);
    files.filter(|entry| entry.file_type().is_file()).flat_map(|entry| fs::read(entry.path()).unwrap()).collect()
}

fn installed(packs: &Path) -> Option<PathBuf> {
    INSTALLED.lock().unwrap().get(&signed(packs)).cloned()
}

/// Keeps the folders of content; what the device knows of its person stays with it.
fn remember_installed(packs: &Path, data: &Path) {
    let mut all = INSTALLED.lock().unwrap();
    let kept = scratch(&format!("installed-{}", all.len()));
    all.entry(signed(packs)).or_insert_with(|| {
        for folder in ["content", "trust"] {
            copy(&data.join(folder), &kept.join(folder));
        }
        kept
    });
}

pub fn set_repository(app: &Portage, repository: &Path) {
    let addresses = vec![repository.to_str().unwrap().to_owned()];
    app.save_update_options(UpdateOptions { addresses, ..app.update_options().unwrap() }).unwrap();
}
