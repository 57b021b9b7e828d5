//! What a person writes stays theirs: locked, copied, put back, taken away, and never anywhere in plain.

#![allow(clippy::print_stdout, reason = "a child process says when it is ready to be killed")]

mod device;

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Arc, Mutex},
};

use device::{Portal, set_repository};
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use portage_app::{
    AppError, Clock, Cost, Event, Keychain, MemoryKeychain, Options, Portage, Problem,
    view::{BackupKindView, KeyPlace, ProfileView, SearchFilter, Settings, Tag, TaskState},
};

/// Typed by a person, and looked for everywhere.
const CANARY: &str = "canary-4f1d9c-välkommen";

struct SetClock(Arc<Mutex<Timestamp>>);

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }

    fn today(&self) -> Date {
        self.now().to_zoned(TimeZone::UTC).date()
    }
}

struct Device {
    folder: tempfile::TempDir,
    portal: Portal,
    now: Arc<Mutex<Timestamp>>,
    keychain: Option<Arc<MemoryKeychain>>,
    told: Arc<Mutex<Vec<Event>>>,
}

impl Device {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            portal: Portal::of_a_few_records(),
            now: Arc::new(Mutex::new("2026-11-22T12:00:00Z".parse().unwrap())),
            keychain: None,
            told: Arc::default(),
        }
    }

    fn with_keychain() -> Self {
        Self { keychain: Some(Arc::default()), ..Self::new() }
    }

    fn data(&self) -> &Path {
        self.folder.path()
    }

    fn start(&self) -> Portage {
        let told = Arc::clone(&self.told);
        open(self.data(), &self.portal.repository(), &self.now, self.keychain.clone(), move |event| {
            told.lock().unwrap().push(event);
        })
    }

    async fn start_with_content(&self) -> Portage {
        let app = self.start();
        app.install_bundled().await.unwrap();
        app
    }

    fn wait(&self, seconds: i64) {
        *self.now.lock().unwrap() += seconds.seconds();
    }

    fn next_day(&self) {
        *self.now.lock().unwrap() += 24.hours();
    }

    fn told(&self, tag: Tag) -> bool {
        let told = std::mem::take(&mut *self.told.lock().unwrap());
        told.iter().any(|event| matches!(event, Event::Changed(changed) if changed.tags.contains(&tag)))
    }
}

fn open(
    data: &Path,
    packs: &Path,
    now: &Arc<Mutex<Timestamp>>,
    keychain: Option<Arc<MemoryKeychain>>,
    tell: impl Fn(Event) + Send + Sync + 'static,
) -> Portage {
    let keychain = keychain.map(|keychain| -> Arc<dyn Keychain> { keychain });
    let options = Options {
        data: data.to_owned(),
        packs: Some(packs.to_owned()),
        in_memory: false,
        keychain,
        cost: Cost::LEAST,
        clock: Box::new(SetClock(Arc::clone(now))),
        tell: Box::new(tell),
    };
    Portage::open(options).unwrap()
}

fn answers(occupation: &str) -> ProfileView {
    ProfileView { occupation: Some(occupation.to_owned()), ..ProfileView::default() }
}

fn occupation(app: &Portage) -> Option<String> {
    app.profile().unwrap().and_then(|profile| profile.occupation)
}

fn code<T>(answer: Result<T, AppError>) -> String {
    answer.err().map(|error| Problem::from(error).code).unwrap_or_default()
}

/// The files that hold these bytes, however deep.
fn holding(folder: &Path, bytes: &[u8]) -> Vec<PathBuf> {
    let files =
        walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let holds = |path: &PathBuf| fs::read(path).unwrap().windows(bytes.len()).any(|window| window == bytes);
    files.map(walkdir::DirEntry::into_path).filter(holds).collect()
}

const NONE: [PathBuf; 0] = [];

#[tokio::test]
async fn locked_data_answers_nobody_and_reading_goes_on() {
    let device = Device::new();
    let app = device.start_with_content().await;
    app.save_profile(answers(CANARY), true).unwrap();
    app.save_page("ohip", true).unwrap();
    assert_eq!(code(app.lock()), "passphrase-none", "without a passphrase nothing could open it again");
    app.set_passphrase("correct horse").unwrap();
    assert_eq!(app.privacy().unwrap().kept, Some(KeyPlace::Passphrase));
    assert_eq!(occupation(&app).as_deref(), Some(CANARY), "setting one locks nobody out");
    device.told(Tag::Privacy);
    app.lock().unwrap();
    assert!(device.told(Tag::Privacy) && app.is_locked() && app.privacy().unwrap().locked);

    let task = "w2-03";
    for (what, told) in [
        ("home", code(app.home("en"))),
        ("profile", code(app.profile())),
        ("plan", code(app.plan("en"))),
        ("saving answers", code(app.save_profile(answers("x"), true))),
        ("saved pages", code(app.saved_pages("en"))),
        ("saving a page", code(app.save_page("ohip", false))),
        ("seeing changes", code(app.see_changes())),
        ("setting a passphrase", code(app.set_passphrase("another one"))),
        ("using the keychain", code(app.use_keychain())),
        ("restoring", code(app.restore_backup("2026-11-22.db"))),
    ] {
        let nothing_to_see = what == "seeing changes" && told.is_empty();
        assert!(told == "locked" || nothing_to_see, "{what}: {told}");
    }
    assert!(matches!(&*code(app.mark_task(task, TaskState::Done)), "locked" | "not-found"));

    assert!(!app.guides("en").unwrap().is_empty());
    assert!(!app.guide("ohip", "en").unwrap().saved, "whether it is saved is the person's own");
    app.search("health", "en", &SearchFilter::default()).unwrap();
    app.copy_state("en").unwrap();
    app.changes("en").unwrap();
    let boot = app.boot(&["en".to_owned()]).unwrap();
    assert!(boot.locked && boot.has_profile && boot.has_content);
    // An update needs nobody.
    device.portal.edit("ontario/guides/ohip.en.md", "## What to do", "## What to do first");
    device.portal.publish();
    set_repository(&app, &device.portal.repository());
    app.update("en", true).await.unwrap();

    app.unlock("correct horse").unwrap();
    assert_eq!(occupation(&app).as_deref(), Some(CANARY));
    assert!(app.guide("ohip", "en").unwrap().saved);
}

#[tokio::test]
async fn a_start_with_a_passphrase_is_locked_and_wrong_ones_wait() {
    let device = Device::new();
    let app = device.start();
    app.save_profile(answers("nurse"), true).unwrap();
    app.set_passphrase("рыбка, плыви!").unwrap();
    drop(app);
    let app = device.start();
    assert!(app.is_locked());
    assert_eq!(code(app.profile()), "locked");
    let wrong = Problem::from(app.unlock("рыбка, плыви?").unwrap_err());
    assert_eq!((&*wrong.code, &*wrong.args["seconds"]), ("passphrase-wrong", "1"));
    assert_eq!(app.privacy().unwrap().wait_seconds, 1);
    assert_eq!(code(app.unlock("рыбка, плыви!")), "passphrase-too-soon");
    device.wait(1);
    assert_eq!(code(app.unlock("рыбка, плыви?")), "passphrase-wrong");
    drop(app);
    let app = device.start();
    device.wait(1);
    assert_eq!(code(app.unlock("рыбка, плыви!")), "passphrase-too-soon", "a restart does not help");
    device.wait(1);
    app.unlock("рыбка, плыви!").unwrap();
    assert_eq!(occupation(&app).as_deref(), Some("nurse"));
    assert_eq!(app.privacy().unwrap().wait_seconds, 0);
}

#[test]
fn a_passphrase_is_set_changed_and_removed_and_nothing_is_lost() {
    for device in [Device::new(), Device::with_keychain()] {
        let open = if device.keychain.is_some() { KeyPlace::Keychain } else { KeyPlace::File };
        let app = device.start();
        assert_eq!(app.privacy().unwrap().kept, None);
        app.save_profile(answers("nurse"), true).unwrap();
        let kept = || app.privacy().unwrap().kept;
        assert_eq!(kept(), Some(open));
        let short = Problem::from(app.set_passphrase("1234567").unwrap_err());
        assert_eq!((&*short.code, &*short.args["least"]), ("passphrase-short", "8"));
        assert_eq!(code(app.change_passphrase("correct horse", "another horse")), "passphrase-none");
        app.set_passphrase("correct horse").unwrap();
        assert_eq!(code(app.set_passphrase("battery staple")), "locked", "the present one is asked for");
        assert_eq!(code(app.change_passphrase("wrong horse", "battery staple")), "passphrase-wrong");
        device.wait(1);
        app.change_passphrase("correct horse", "battery staple").unwrap();
        app.lock().unwrap();
        assert_eq!(code(app.unlock("correct horse")), "passphrase-wrong");
        device.wait(1);
        app.unlock("battery staple").unwrap();
        assert_eq!(occupation(&app).as_deref(), Some("nurse"));
        assert_eq!(code(app.remove_passphrase("correct horse")), "passphrase-wrong");
        device.wait(1);
        app.remove_passphrase("battery staple").unwrap();
        assert_eq!(kept(), Some(open));
        assert_eq!(code(app.lock()), "passphrase-none");
        drop(app);
        assert_eq!(occupation(&device.start()).as_deref(), Some("nurse"));
    }
}

#[test]
fn a_key_in_the_file_moves_to_the_keychain_when_the_person_wants() {
    let mut device = Device::new();
    device.start().save_profile(answers("nurse"), true).unwrap();
    device.keychain = Some(Arc::default());
    let app = device.start();
    let state = app.privacy().unwrap();
    assert_eq!((state.kept, state.keychain), (Some(KeyPlace::File), true), "it goes on working as it was");
    app.use_keychain().unwrap();
    assert_eq!(app.privacy().unwrap().kept, Some(KeyPlace::Keychain));
    drop(app);
    assert_eq!(occupation(&device.start()).as_deref(), Some("nurse"));
    let memory = device.keychain.clone().unwrap();
    memory.fail(Some(portage_app::KeychainError::Silent));
    let app = device.start();
    assert_eq!(code(app.profile()), "keychain-silent");
    assert!(app.boot(&[]).is_ok(), "reading goes on");
    memory.fail(None);
    assert_eq!(occupation(&app).as_deref(), Some("nurse"), "asked again, it answers");
}

#[test]
fn a_copy_of_the_day_is_listed_and_put_back() {
    let device = Device::new();
    let app = device.start();
    app.save_profile(answers("nurse"), true).unwrap();
    app.set_passphrase("correct horse").unwrap();
    device.next_day();
    app.save_profile(answers("teacher"), true).unwrap();
    let listed = app.privacy().unwrap().backups;
    assert_eq!(
        listed.iter().map(|one| (&*one.name, one.kind)).collect::<Vec<_>>(),
        [("2026-11-23.db", BackupKindView::Daily)]
    );
    app.change_passphrase("correct horse", "battery staple").unwrap();
    app.restore_backup("2026-11-23.db").unwrap();
    assert_eq!(occupation(&app).as_deref(), Some("nurse"), "a copy opens whatever the passphrase is");
    assert!(!app.is_locked(), "who was in stays in");
    assert_eq!(code(app.restore_backup("2026-11-01.db")), "backup-missing");
    // What was there before is a copy as well.
    let before = app.privacy().unwrap().backups.into_iter().find(|one| one.kind == BackupKindView::BeforeRestore);
    app.restore_backup(&before.unwrap().name).unwrap();
    assert_eq!(occupation(&app).as_deref(), Some("teacher"));
    // Put back after the file was lost to a bad disk.
    drop(app);
    fs::write(device.data().join("user.db"), [0x5a; 8192]).unwrap();
    let app = device.start();
    assert_eq!(code(app.unlock("battery staple")), "wrong-key");
    app.restore_backup("2026-11-23.db").unwrap();
    assert_eq!(occupation(&app).as_deref(), Some("nurse"));
}

#[tokio::test]
async fn everything_is_deleted_and_begins_anew() {
    for passphrase in [false, true] {
        let device = Device::new();
        let app = device.start_with_content().await;
        write_everything(&app, &device.now);
        let key = fs::read(device.data().join("user.key")).unwrap();
        assert_eq!(key.len(), 32);
        if passphrase {
            app.set_passphrase("correct horse").unwrap();
            app.lock().unwrap();
        }
        let language = Some("fr".to_owned());
        app.save_settings(Settings { language, ..app.settings() }).unwrap();
        assert!(!app.erase_everything(false).unwrap().key_left_in_keychain);
        assert_eq!(app.settings().language.as_deref(), Some("fr"), "settings only if asked");
        for bytes in [CANARY.as_bytes(), &key] {
            assert_eq!(holding(device.data(), bytes), NONE);
        }
        assert_eq!(names(device.data()).into_iter().filter(|name| name.starts_with("user")).count(), 0);
        assert!(!app.is_locked());
        assert_eq!(app.profile().unwrap(), None);
        assert!(app.guide("ohip", "en").is_ok(), "the copy of the portals is nobody's own");
        app.save_profile(answers("somebody else"), true).unwrap();
        assert_ne!(fs::read(device.data().join("user.key")).unwrap(), key);
        app.erase_everything(true).unwrap();
        assert_eq!(app.settings(), Settings::default());
    }
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// What a person can write, with the canary in all of it that takes words.
fn write_everything(app: &Portage, now: &Arc<Mutex<Timestamp>>) {
    let profile = ProfileView {
        occupation: Some(CANARY.to_owned()),
        destination: Some(format!("{CANARY} by the lake")),
        children: Some(vec![2019, 2021]),
        ..ProfileView::default()
    };
    app.save_profile(profile.clone(), true).unwrap();
    app.save_page("ohip", true).unwrap();
    app.save_settings(Settings { recent_searches: true, ..app.settings() }).unwrap();
    app.keep_search(CANARY).unwrap();
    app.save_not_found(CANARY, "en").unwrap();
    *now.lock().unwrap() += 24.hours();
    app.save_profile(profile, true).unwrap();
    assert_eq!(app.privacy().unwrap().backups.len(), 1);
    for lang in ["en", "fr"] {
        app.home(lang).unwrap();
        app.plan(lang).unwrap();
        app.saved_pages(lang).unwrap();
        app.search(CANARY, lang, &SearchFilter::default()).unwrap();
        app.suggest(CANARY, lang).unwrap();
        let _ = app.guide(CANARY, lang);
    }
    // What is refused is told to the person, and nowhere else.
    let _ = app.save_profile(ProfileView { landing: Some(CANARY.to_owned()), ..ProfileView::default() }, true);
    let _ = app.save_profile(answers(&CANARY.repeat(100)), true);
    let _ = app.unlock(CANARY);
    let _ = app.restore_backup(CANARY);
}

const CHILD: &str = "PORTAGE_PRIVATE_CHILD";

/// Not a test of its own: what the next one starts as a process that is then killed.
#[tokio::test]
async fn a_child_that_writes() {
    let Some(data) = std::env::var_os(CHILD).map(PathBuf::from) else { return };
    let now = Arc::new(Mutex::new("2026-11-22T12:00:00Z".parse().unwrap()));
    let portal = Portal::of_a_few_records();
    let app = open(&data, &portal.repository(), &now, None, |_| {});
    app.install_bundled().await.unwrap();
    write_everything(&app, &now);
    app.set_passphrase(&format!("{CANARY} passphrase")).unwrap();
    app.lock().unwrap();
    let _ = app.unlock(&format!("{CANARY} wrong"));
    *now.lock().unwrap() += 24.hours();
    app.unlock(&format!("{CANARY} passphrase")).unwrap();
    app.save_page("ohip", false).unwrap();
    app.save_page("ohip", true).unwrap();
    println!("written");
    // Until it is killed, with everything open.
    std::thread::park();
}

#[test]
fn the_canary_is_nowhere_in_plain_while_the_app_runs_and_after_it_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let (data, temp) = (folder.path().join("data"), folder.path().join("temp"));
    for folder in [&data, &temp] {
        fs::create_dir(folder).unwrap();
    }
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_child_that_writes", "--nocapture"])
        .env(CHILD, &data)
        .env("TMPDIR", &temp)
        .env("RUST_BACKTRACE", "full")
        .env("RUST_LOG", "trace")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    while !said.contains("written") {
        assert!(output.read_line(&mut said).unwrap() > 0, "the child ended: {said}");
    }
    assert_eq!(holding(folder.path(), CANARY.as_bytes()), NONE, "while it runs");
    assert!(fs::metadata(data.join("user.db-wal")).unwrap().len() > 0, "there is a journal to look into");
    child.kill().unwrap();
    child.wait().unwrap();
    output.read_to_string(&mut said).unwrap();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert!(!said.contains(CANARY), "it was said aloud");
    assert_eq!(holding(folder.path(), CANARY.as_bytes()), NONE, "after it was killed");
    // All of it is there, for who has the passphrase.
    let now = Arc::new(Mutex::new("2026-12-22T12:00:00Z".parse().unwrap()));
    let app = open(&data, &temp, &now, None, |_| {});
    app.unlock(&format!("{CANARY} passphrase")).unwrap();
    assert_eq!(occupation(&app).as_deref(), Some(CANARY));
}
