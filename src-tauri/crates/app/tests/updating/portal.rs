//! A small portal that publishes, and a device that reads it, on days that the test sets.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use portage_app::{
    Clock, Event, Options, Portage,
    view::{SyncState, Tag, UpdateOptions},
};
use portage_content::Digest;
use tokio::sync::Notify;

/// An address at which nobody answers: port 9 of the loopback has no server.
pub const NOBODY: &str = "http://127.0.0.1:9/";

/// Noon, so many days after the first one of the tests.
pub fn day(days: i64) -> Timestamp {
    "2026-11-22T12:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_hours(24 * days)
}

pub fn copy(from: &Path, to: &Path) {
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

pub struct Portal {
    folder: tempfile::TempDir,
}

impl Portal {
    /// `canada` and `ontario`, with a few pages, published on the first day.
    pub fn new() -> Self {
        let portal = Self { folder: tempfile::tempdir().unwrap() };
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../publish/tests/sample"), &portal.content());
        portage_publish::repo_init(&portal.repository(), &portal.keys(), &[], day(0)).unwrap();
        portal.publish();
        portal
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn content(&self) -> PathBuf {
        self.path("content")
    }

    pub fn keys(&self) -> PathBuf {
        self.path("keys")
    }

    pub fn repository(&self) -> PathBuf {
        self.path("repository")
    }

    /// A copy of the repository as it is now.
    pub fn keep_as(&self, name: &str) -> PathBuf {
        copy(&self.repository(), &self.path(name));
        self.path(name)
    }

    /// A new release of `ontario`.
    pub fn release(&self, words: &str) {
        let page = self.content().join("ontario/guides/ohip.en.md");
        let text = fs::read_to_string(&page).unwrap();
        fs::write(&page, format!("{text}\n{words}\n")).unwrap();
        self.publish();
    }

    /// A new release of `canada`.
    pub fn release_of_canada(&self) {
        let topics = self.content().join("canada/topics/topics.toml");
        let text = fs::read_to_string(&topics).unwrap();
        fs::write(&topics, text.replacen("\"OHIP\"", "\"OHIP\", \"health coverage\"", 1)).unwrap();
        self.publish();
    }

    pub fn publish(&self) {
        portage_publish::stamp(&self.content(), portage_content::Translator::Person).unwrap();
        portage_publish::publish(&self.content(), &self.repository(), &self.keys(), day(0)).unwrap();
    }

    pub fn renew(&self, repository: &Path, days: i64) {
        portage_publish::repo_renew(repository, &self.keys(), day(days)).unwrap();
    }
}

/// The clock of a device, which its test sets.
struct SetClock(Arc<Mutex<Timestamp>>);

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }

    fn today(&self) -> Date {
        self.now().to_zoned(TimeZone::UTC).date()
    }
}

/// A device that has been given the portal's packs on the first day.
pub struct Device {
    scratch: tempfile::TempDir,
    data: PathBuf,
    packs: PathBuf,
    now: Arc<Mutex<Timestamp>>,
    told: Arc<Mutex<Vec<Event>>>,
    heard: Arc<Notify>,
}

impl Device {
    /// A device that holds the bundled packs already.
    pub async fn new(portal: &Portal) -> (Self, Portage) {
        let device = Self::empty(portal);
        let app = device.start();
        app.install_bundled().await.unwrap();
        (device, app)
    }

    pub fn empty(portal: &Portal) -> Self {
        let scratch = tempfile::tempdir().unwrap();
        let (data, packs) = (scratch.path().join("data"), scratch.path().join("packs"));
        copy(&portal.repository(), &packs);
        let now = Arc::new(Mutex::new(day(0)));
        Self { scratch, data, packs, now, told: Arc::default(), heard: Arc::default() }
    }

    /// A device whose data is somewhere else.
    pub fn with_data(self, data: &Path) -> Self {
        Self { data: data.to_owned(), ..self }
    }

    pub fn scratch(&self) -> &Path {
        self.scratch.path()
    }

    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The app was updated, and its packs with it.
    pub fn bring_packs(&self, portal: &Portal) {
        fs::remove_dir_all(&self.packs).unwrap();
        copy(&portal.repository(), &self.packs);
    }

    pub fn set_clock(&self, now: Timestamp) {
        *self.now.lock().unwrap() = now;
    }

    pub fn start(&self) -> Portage {
        let (told, heard) = (Arc::clone(&self.told), Arc::clone(&self.heard));
        Portage::open(Options {
            data: self.data.clone(),
            packs: Some(self.packs.clone()),
            in_memory: false,
            keychain: None,
            cost: portage_app::Cost::LEAST,
            clock: Box::new(SetClock(Arc::clone(&self.now))),
            tell: Box::new(move |event| {
                told.lock().unwrap().push(event);
                heard.notify_waiters();
            }),
        })
        .unwrap()
    }

    /// How often it was told since the last call that the state of updating has changed.
    pub fn times_told(&self) -> usize {
        let told = std::mem::take(&mut *self.told.lock().unwrap());
        let is_told = |event: &&Event| matches!(event, Event::Changed(changed) if changed.tags.contains(&Tag::Sync));
        told.iter().filter(is_told).count()
    }

    /// Lets the app look for updates by itself until the state of updating is as it should be.
    pub async fn tend_until(&self, app: &Portage, is_so: impl Fn(&SyncState) -> bool) -> SyncState {
        let is_so = async {
            loop {
                let heard = self.heard.notified();
                let state = app.sync_state();
                if is_so(&state) {
                    return state;
                }
                heard.await;
            }
        };
        tokio::select! {
            biased;
            () = app.tend() => unreachable!("it tends until it is dropped"),
            state = tokio::time::timeout(Duration::from_mins(2), is_so) => {
                state.unwrap_or_else(|_| panic!("it stays {:?}", app.sync_state()))
            }
        }
    }
}

pub fn set(app: &Portage, options: impl FnOnce(&mut UpdateOptions)) {
    let mut changed = app.update_options().unwrap();
    options(&mut changed);
    app.save_update_options(changed).unwrap();
}

pub fn set_addresses(app: &Portage, addresses: &[&str]) {
    set(app, |options| options.addresses = addresses.iter().map(|&address| address.to_owned()).collect());
}

pub fn hash(app: &Portage) -> Digest {
    app.generation_info().unwrap().content_hash
}

pub fn owners(app: &Portage) -> Vec<String> {
    app.generation_info().unwrap().releases.into_iter().map(|release| release.owner).collect()
}

pub fn problem(error: portage_app::AppError) -> String {
    portage_app::Problem::from(error).code
}
