//! Copies of the person's data: made once a day, put back whole, and taken away with everything else.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use jiff::{Timestamp, ToSpan as _, civil::Date};
use portage_store::{
    Backup, BackupKind, Cost, Item, Keychain, KeychainError, MemoryKeychain, Passphrase, Safe, StoreError, UserData,
    backups, restore,
};

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A device whose day can be set.
struct Device {
    folder: tempfile::TempDir,
    today: Arc<Mutex<Date>>,
}

impl Device {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), today: Arc::new(Mutex::new(day("2026-11-22"))) }
    }

    fn data(&self) -> &Path {
        self.folder.path()
    }

    fn safe(&self) -> Safe {
        Safe::new(self.data()).with_cost(Cost::LEAST)
    }

    fn open(&self) -> UserData {
        let today = Arc::clone(&self.today);
        let key = self.safe().key().unwrap();
        UserData::open_with(self.data(), &key).unwrap().with_backups(move || *today.lock().unwrap())
    }

    fn on(&self, today: &str) {
        *self.today.lock().unwrap() = day(today);
    }

    fn listed(&self) -> Vec<Backup> {
        backups(self.data()).unwrap()
    }

    fn names(&self) -> Vec<String> {
        self.listed().into_iter().map(|backup| backup.name).collect()
    }

    fn restore(&self, name: &str) -> Result<(), StoreError> {
        restore(self.data(), &self.safe().key().unwrap(), name, now())
    }
}

fn profile(user: &UserData) -> String {
    user.profile().unwrap().unwrap()
}

#[test]
fn the_first_change_of_a_day_keeps_what_there_was() {
    let device = Device::new();
    let user = device.open();
    user.save_profile("one").unwrap();
    assert_eq!(device.names(), [] as [&str; 0], "of nothing there is no copy");
    user.save_profile("two").unwrap();
    device.on("2026-11-23");
    user.note_reading("ohip", now()).unwrap();
    user.see_changes(now()).unwrap();
    assert_eq!(device.names(), [] as [&str; 0], "who only reads changes nothing");
    user.save_profile("three").unwrap();
    let done = r#"{"mark":"done"}"#.to_owned();
    user.put_item(&Item { kind: "task".to_owned(), id: "w2-03".to_owned(), json: done, changed_at: now() }).unwrap();
    assert_eq!(device.names(), ["2026-11-23.db"]);
    drop(user);
    let user = device.open();
    user.save_profile("four").unwrap();
    assert_eq!(device.names(), ["2026-11-23.db"], "one a day, also after a restart");
    let listed = device.listed().remove(0);
    assert_eq!((listed.kind, listed.bytes > 4096), (BackupKind::Daily, true));
    drop(user);
    device.restore("2026-11-23.db").unwrap();
    assert_eq!(profile(&device.open()), "two");
}

#[test]
fn what_was_there_before_a_restore_can_be_had_back() {
    let device = Device::new();
    let user = device.open();
    user.save_profile("one").unwrap();
    device.on("2026-11-24");
    user.save_profile("two").unwrap();
    // As if the app had been killed: the last change is in the journal only.
    std::mem::forget(user);
    device.restore("2026-11-24.db").unwrap();
    assert_eq!(profile(&device.open()), "one");
    let before = device.listed().into_iter().find(|backup| backup.kind == BackupKind::BeforeRestore).unwrap();
    device.restore(&before.name).unwrap();
    assert_eq!(profile(&device.open()), "two");
}

#[test]
fn a_damaged_database_gives_way_to_a_copy_and_is_kept_as_it_is() {
    let device = Device::new();
    let user = device.open();
    user.save_profile("one").unwrap();
    device.on("2026-11-23");
    user.save_profile("two").unwrap();
    drop(user);
    let garbage = vec![0x5a; 12_288];
    fs::write(device.data().join("user.db"), &garbage).unwrap();
    assert!(UserData::open(device.data()).is_err());
    device.restore("2026-11-23.db").unwrap();
    assert_eq!(profile(&device.open()), "one");
    let before = device.listed().into_iter().find(|backup| backup.kind == BackupKind::BeforeRestore).unwrap();
    assert_eq!(fs::read(device.data().join("backups").join(before.name)).unwrap(), garbage);
}

#[test]
fn a_copy_that_does_not_open_is_refused_and_nothing_is_changed() {
    let device = Device::new();
    let user = device.open();
    user.save_profile("one").unwrap();
    device.on("2026-11-23");
    user.save_profile("two").unwrap();
    drop(user);
    let copy = device.data().join("backups/2026-11-23.db");
    let good = fs::read(&copy).unwrap();
    let before = fs::read(device.data().join("user.db")).unwrap();
    for byte in [20, 3000, good.len() - 100] {
        let mut bad = good.clone();
        bad[byte] ^= 1;
        fs::write(&copy, bad).unwrap();
        device.restore("2026-11-23.db").unwrap_err();
    }
    fs::write(&copy, &good[..good.len() / 2]).unwrap();
    device.restore("2026-11-23.db").unwrap_err();
    for name in ["2026-11-21.db", "../user.db", "user.db", ""] {
        assert!(matches!(device.restore(name), Err(StoreError::NoBackup { .. })), "{name}");
    }
    assert_eq!(fs::read(device.data().join("user.db")).unwrap(), before);
    assert_eq!(device.names(), ["2026-11-23.db"], "and no copy was made of it");
}

#[test]
fn copies_open_whatever_way_the_key_goes() {
    let device = Device::new();
    let user = device.open();
    user.save_profile("one").unwrap();
    device.on("2026-11-23");
    user.save_profile("two").unwrap();
    drop(user);
    let (safe, key) = (device.safe(), device.safe().key().unwrap());
    let passphrase = Passphrase::new("correct horse").unwrap();
    safe.keep_by(&key, &passphrase).unwrap();
    let key = safe.key_by(&passphrase, now()).unwrap();
    restore(device.data(), &key, "2026-11-23.db", now()).unwrap();
    assert_eq!(profile(&UserData::open_with(device.data(), &key).unwrap()), "one");
}

#[test]
fn days_are_thinned_and_copies_before_a_restore_too() {
    let device = Device::new();
    let user = device.open();
    user.save_profile("0").unwrap();
    let mut today = day("2026-09-01");
    for _ in 0..60 {
        device.on(&today.to_string());
        user.save_profile(&today.to_string()).unwrap();
        today += 1.day();
    }
    drop(user);
    let days = ["30", "29", "28", "27", "26", "25", "24", "18", "11"].map(|day| format!("2026-10-{day}.db"));
    let expected: Vec<String> = days.into_iter().chain(["2026-09-30.db".to_owned()]).collect();
    assert_eq!(device.names(), expected, "seven days, the ends of four weeks and of two months");
}

impl Device {
    /// How many copies of what was there before a restore there are.
    fn before(&self) -> usize {
        self.listed().into_iter().filter(|backup| backup.kind == BackupKind::BeforeRestore).count()
    }

    fn restore_at(&self, name: &str, at: &str) {
        restore(self.data(), &self.safe().key().unwrap(), name, at.parse().unwrap()).unwrap();
    }
}

#[test]
fn putting_back_again_and_again_loses_nothing_of_today() {
    let device = Device::new();
    let user = device.open();
    user.save_profile("yesterday").unwrap();
    device.on("2026-11-23");
    user.save_profile("today").unwrap();
    drop(user);
    for second in 0..4 {
        device.restore_at("2026-11-23.db", &format!("2026-11-23T12:00:0{second}Z"));
        // Somebody looks what it is, and reads a guide.
        device.open().note_reading("ohip", now()).unwrap();
    }
    assert_eq!(device.before(), 1, "where nothing was changed in between, there is nothing to keep");
    // What is written between two restores is kept, however many there are.
    for second in 0..5 {
        device.open().save_profile(&format!("try {second}")).unwrap();
        device.restore_at("2026-11-23.db", &format!("2026-11-23T13:00:0{second}Z"));
    }
    assert_eq!(device.before(), 6);
    let first = device.listed().into_iter().rfind(|backup| backup.kind == BackupKind::BeforeRestore).unwrap();
    device.restore_at(&first.name, "2026-11-23T14:00:00Z");
    assert_eq!(profile(&device.open()), "today");
}

#[test]
fn copies_before_a_restore_stay_for_a_week_and_then_the_first_of_a_day() {
    let device = Device::new();
    let user = device.open();
    user.save_profile("one").unwrap();
    device.on("2026-11-23");
    user.save_profile("two").unwrap();
    drop(user);
    for hour in 10..13 {
        device.open().save_profile(&format!("at {hour}")).unwrap();
        device.restore_at("2026-11-23.db", &format!("2026-11-23T{hour}:00:00Z"));
    }
    device.open().save_profile("a week later").unwrap();
    device.restore_at("2026-11-23.db", "2026-11-30T12:00:00Z");
    assert_eq!(device.before(), 4);
    device.open().save_profile("a day after that").unwrap();
    device.restore_at("2026-11-23.db", "2026-12-01T12:00:00Z");
    let names = device.names();
    assert!(names.contains(&"before-restore-20261123T100000-000.db".to_owned()), "{names:?}");
    assert_eq!(device.before(), 3);
}

#[test]
fn a_copy_that_cannot_be_made_is_told_and_keeps_nobody_from_going_on() {
    let device = Device::new();
    let user = device.open();
    user.save_profile("one").unwrap();
    fs::write(device.data().join("backups"), "in the way").unwrap();
    device.on("2026-11-23");
    user.save_profile("two").unwrap();
    assert_eq!(profile(&user), "two");
    assert!(user.backup_trouble(ToString::to_string).unwrap().contains("backups"));
}

#[cfg(unix)]
#[test]
fn only_the_person_may_read_a_copy() {
    use std::os::unix::fs::PermissionsExt as _;
    let device = Device::new();
    let user = device.open();
    user.save_profile("one").unwrap();
    device.on("2026-11-23");
    user.save_profile("two").unwrap();
    drop(user);
    device.restore("2026-11-23.db").unwrap();
    for path in device.files() {
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o077, 0, "{}", path.display());
    }
}

impl Device {
    fn files(&self) -> Vec<PathBuf> {
        let entries = walkdir::WalkDir::new(self.data()).into_iter().map(Result::unwrap);
        entries.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
    }

    fn holds(&self, bytes: &[u8]) -> bool {
        self.files().iter().any(|path| fs::read(path).unwrap().windows(bytes.len()).any(|window| window == bytes))
    }
}

#[test]
fn everything_is_deleted_and_the_settings_only_if_asked() {
    for with_settings in [false, true] {
        let device = Device::new();
        let user = device.open();
        user.save_profile("one").unwrap();
        device.on("2026-11-23");
        user.save_profile("two").unwrap();
        fs::write(device.data().join("user.before-2.db"), "a copy").unwrap();
        fs::write(device.data().join(".window-state.json"), "{}").unwrap();
        fs::write(device.data().join("settings.json"), "{}").unwrap();
        fs::write(device.data().join("updates.toml"), "").unwrap();
        fs::create_dir(device.data().join("content")).unwrap();
        fs::write(device.data().join("content/current.json"), "{}").unwrap();
        user.close().unwrap();
        let key = fs::read(device.data().join("user.key")).unwrap();
        let erased = device.safe().erase(with_settings).unwrap();
        assert!(!erased.key_left_in_keychain);
        let mut left: Vec<_> =
            device.files().iter().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
        left.sort();
        let expected: &[&str] =
            if with_settings { &["current.json"] } else { &["current.json", "settings.json", "updates.toml"] };
        assert_eq!(left, expected);
        assert!(!device.data().join("backups").exists());
        assert!(!device.holds(&key));
        // And the next person begins with a key of their own.
        assert!(device.open().profile().unwrap().is_none());
        assert_ne!(fs::read(device.data().join("user.key")).unwrap(), key);
    }
}

#[test]
fn a_deletion_that_was_broken_off_is_finished() {
    let device = Device::new();
    device.open().save_profile("one").unwrap();
    // The key is gone, and then the app was killed.
    fs::write(device.data().join("user.erase"), "").unwrap();
    fs::remove_file(device.data().join("user.key")).unwrap();
    assert!(device.open().profile().unwrap().is_none());
    assert!(!device.data().join("user.erase").exists());
}

#[test]
fn the_key_in_the_keychain_is_deleted_or_it_is_told() {
    for silent in [false, true] {
        let device = Device::new();
        let memory = Arc::new(MemoryKeychain::default());
        let keychain: Arc<dyn Keychain> = memory.clone();
        let safe = device.safe().with_keychain(Some(keychain));
        UserData::open_with(device.data(), &safe.key().unwrap()).unwrap().save_profile("one").unwrap();
        assert_eq!(memory.secrets().len(), 1);
        memory.fail(silent.then_some(KeychainError::Silent));
        assert_eq!(safe.erase(false).unwrap().key_left_in_keychain, silent);
        assert_eq!(device.files(), [] as [PathBuf; 0]);
        assert_eq!(memory.secrets().len(), usize::from(silent));
    }
}

#[test]
fn who_is_closed_is_locked_whoever_holds_them() {
    let device = Device::new();
    let user = Arc::new(device.open());
    user.save_profile("one").unwrap();
    let other = Arc::clone(&user);
    user.close().unwrap();
    user.close().unwrap();
    assert!(matches!(other.profile(), Err(StoreError::Locked)));
    assert!(matches!(other.save_profile("two"), Err(StoreError::Locked)));
    assert_eq!(profile(&device.open()), "one");
}
