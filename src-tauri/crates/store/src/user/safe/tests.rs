use super::*;
use crate::{MemoryKeychain, UserData};

const STEPS: [Step; 5] = [Step::Noted, Step::Kept, Step::ReadBack, Step::Held, Step::Flipped];

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn words(text: &str) -> Passphrase {
    Passphrase::new(text).unwrap()
}

struct Device {
    folder: tempfile::TempDir,
    keychain: Arc<MemoryKeychain>,
}

impl Device {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), keychain: Arc::default() }
    }

    fn safe(&self) -> Safe {
        let keychain: Arc<dyn Keychain> = self.keychain.clone();
        Safe::new(self.folder.path()).with_cost(Cost::LEAST).with_keychain(Some(keychain))
    }

    fn without_keychain(&self) -> Safe {
        Safe::new(self.folder.path()).with_cost(Cost::LEAST)
    }

    fn files(&self) -> Vec<String> {
        let name = |entry: io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
        let mut files: Vec<String> = fs::read_dir(self.folder.path()).unwrap().map(name).collect();
        files.sort();
        files
    }

    fn holds(&self, bytes: &[u8]) -> bool {
        fs::read_dir(self.folder.path()).unwrap().any(|entry| {
            let found = fs::read(entry.unwrap().path()).unwrap();
            found.windows(bytes.len()).any(|window| window == bytes)
        })
    }
}

/// Every way, and how the key is had in it.
fn ways(safe: &Safe, key: &Key) -> Vec<(&'static str, KeyFile, Option<Passphrase>)> {
    let first = words("the first words");
    let second = words("other words now");
    vec![
        ("file", KeyFile::Bare(key.clone()), None),
        ("keychain", KeyFile::Keychain([1; NAME_BYTES]), None),
        ("another name", KeyFile::Keychain([2; NAME_BYTES]), None),
        ("passphrase", KeyFile::seal(key, &first, safe.cost).unwrap(), Some(first)),
        ("new passphrase", KeyFile::seal(key, &second, safe.cost).unwrap(), Some(second)),
    ]
}

fn opening(passphrase: Option<&Passphrase>) -> Opening<'_> {
    passphrase.map_or(Opening::Free, Opening::By)
}

fn get(safe: &Safe, passphrase: Option<&Passphrase>) -> Result<Key, StoreError> {
    match passphrase {
        Some(passphrase) => safe.key_by(passphrase, now()),
        None => safe.key(),
    }
}

#[test]
fn a_crash_after_any_step_between_any_two_ways_leaves_one_that_opens() {
    let key = Key::new().unwrap();
    let count = ways(&Device::new().safe(), &key).len();
    for (from, to) in (0..count).flat_map(|from| (0..count).map(move |to| (from, to))) {
        for crash in STEPS {
            let device = Device::new();
            let safe = device.safe();
            let all = ways(&safe, &key);
            let (from_name, from_file, from_words) = &all[from];
            let (to_name, to_file, to_words) = &all[to];
            let case = format!("{from_name} to {to_name}, ended at {crash:?}");
            safe.change(&key, from_file, &opening(from_words.as_ref())).unwrap();
            assert_eq!(get(&safe, from_words.as_ref()).unwrap(), key, "{case}");
            let ended = safe.steps(&key, to_file, &opening(to_words.as_ref()), |step| {
                if step == crash { Err(StoreError::NoRandom("a crash".to_owned())) } else { Ok(()) }
            });
            ended.unwrap_err();
            // The app starts again. Which way holds depends on the step; one does, and the other is gone.
            let safe = device.safe();
            let holds = if crash == Step::Flipped { to_words } else { from_words };
            assert_eq!(get(&safe, holds.as_ref()).unwrap(), key, "{case}");
            assert_eq!(device.files(), ["user.key"], "{case}: nothing is left behind");
            let kept = safe.kept().unwrap().unwrap();
            let secrets = device.keychain.secrets();
            assert_eq!(secrets.len(), usize::from(kept == Kept::Keychain), "{case}: what the keychain keeps");
            assert_eq!(device.holds(key.bytes()), kept == Kept::File, "{case}: the bare key on the disk");
        }
    }
}

#[test]
fn every_change_of_ways_is_finished_and_leaves_nothing_of_the_old_one() {
    let key = Key::new().unwrap();
    let count = ways(&Device::new().safe(), &key).len();
    for (from, to) in (0..count).flat_map(|from| (0..count).map(move |to| (from, to))) {
        let device = Device::new();
        let safe = device.safe();
        let all = ways(&safe, &key);
        for (_, file, passphrase) in [&all[from], &all[to]] {
            safe.change(&key, file, &opening(passphrase.as_ref())).unwrap();
            assert_eq!(device.files(), ["user.key"]);
        }
        let (name, _, passphrase) = &all[to];
        assert_eq!(get(&safe, passphrase.as_ref()).unwrap(), key, "{name}");
        assert_eq!(device.keychain.secrets().len(), usize::from(safe.kept().unwrap() == Some(Kept::Keychain)));
    }
}

#[test]
fn a_new_key_goes_to_the_keychain_that_answers_and_else_to_the_file() {
    let device = Device::new();
    let key = device.safe().key().unwrap();
    assert_eq!(device.safe().kept().unwrap(), Some(Kept::Keychain));
    assert_eq!(device.keychain.secrets(), [key.bytes()]);
    assert!(!device.holds(key.bytes()));
    assert_eq!(device.safe().key().unwrap(), key);

    for fault in [KeychainError::Absent, KeychainError::Silent, KeychainError::Refused("no".to_owned())] {
        let device = Device::new();
        device.keychain.fail(Some(fault));
        let key = device.safe().key().unwrap();
        assert_eq!(device.safe().kept().unwrap(), Some(Kept::File));
        device.keychain.fail(None);
        assert_eq!(device.safe().key().unwrap(), key, "it goes on working");
    }
    let device = Device::new();
    device.without_keychain().key().unwrap();
    assert_eq!(device.without_keychain().kept().unwrap(), Some(Kept::File));
}

#[test]
fn a_keychain_that_does_not_answer_now_is_told_and_no_new_key_is_made() {
    let device = Device::new();
    let key = device.safe().key().unwrap();
    device.keychain.fail(Some(KeychainError::Silent));
    assert!(matches!(device.safe().key(), Err(StoreError::Keychain(KeychainError::Silent))));
    assert!(matches!(device.without_keychain().key(), Err(StoreError::Keychain(KeychainError::Absent))));
    device.keychain.fail(None);
    assert_eq!(device.safe().key().unwrap(), key);
    device.keychain.forget(&device_name(&device)).unwrap();
    assert!(matches!(device.safe().key(), Err(StoreError::NotInKeychain { .. })));
}

fn device_name(device: &Device) -> String {
    match read(&device.safe().file()).unwrap() {
        Some(KeyFile::Keychain(name)) => hex(&name),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_keychain_that_is_silent_at_the_wrong_moment_leaves_the_old_way_and_is_cleared_later() {
    let device = Device::new();
    let safe = device.safe();
    let key = safe.key().unwrap();
    let kept = device.keychain.secrets().len();
    // From the keychain to a passphrase: the keychain falls silent before it has forgotten.
    let passphrase = words("correct horse");
    let file = KeyFile::seal(&key, &passphrase, Cost::LEAST).unwrap();
    safe.steps(&key, &file, &Opening::By(&passphrase), |_| Ok(())).unwrap();
    device.keychain.fail(Some(KeychainError::Silent));
    assert_eq!(safe.key_by(&passphrase, now()).unwrap(), key);
    assert_eq!(device.files(), ["user.key", "user.key.last"], "it still knows what is to be forgotten");
    device.keychain.fail(None);
    assert_eq!((kept, device.keychain.secrets().len()), (1, 1));
    assert_eq!(safe.key_by(&passphrase, now()).unwrap(), key);
    assert_eq!(device.keychain.secrets().len(), 0);
    assert_eq!(device.files(), ["user.key"]);
}

#[test]
fn wrong_passphrases_wait_longer_and_a_restart_does_not_help() {
    let device = Device::new();
    let safe = device.without_keychain();
    let key = safe.key().unwrap();
    let (right, wrong) = (words("correct horse"), Passphrase::typed("wrong horse"));
    safe.keep_by(&key, &right).unwrap();
    assert!(matches!(safe.key(), Err(StoreError::Locked)));
    let (mut at, mut waits) = (now(), Vec::new());
    for _ in 0..10 {
        let Err(StoreError::WrongPassphrase { wait }) = device.without_keychain().key_by(&wrong, at) else { panic!() };
        waits.push(wait.as_secs());
        // Even the right one is not tried too soon, by whatever start of the app.
        let soon = at + wait - SignedDuration::from_millis(1);
        let Err(StoreError::TooSoon { left }) = device.without_keychain().key_by(&right, soon) else { panic!() };
        assert_eq!(left, SignedDuration::from_millis(1));
        at += wait;
        assert_eq!(safe.wait(at).unwrap(), SignedDuration::ZERO);
    }
    assert_eq!(waits, [1, 2, 5, 10, 30, 60, 120, 300, 300, 300]);
    assert_eq!(safe.key_by(&right, at).unwrap(), key);
    assert_eq!(safe.key_by(&right, at).unwrap(), key, "the right one begins anew");
    let Err(StoreError::WrongPassphrase { wait }) = safe.key_by(&wrong, at) else { panic!() };
    assert_eq!(wait.as_secs(), 1);
}

#[test]
fn a_clock_that_is_set_back_locks_nobody_out() {
    let device = Device::new();
    let safe = device.without_keychain();
    let key = safe.key().unwrap();
    let right = words("correct horse");
    safe.keep_by(&key, &right).unwrap();
    let _ = safe.key_by(&Passphrase::typed("wrong horse"), now());
    let year_before = now() - SignedDuration::from_hours(24 * 365);
    assert!(matches!(safe.key_by(&right, year_before), Err(StoreError::TooSoon { .. })));
    assert_eq!(safe.key_by(&right, year_before + SignedDuration::from_secs(1)).unwrap(), key);
}

#[test]
fn a_damaged_key_file_is_told_as_damaged_and_is_no_wrong_try() {
    let device = Device::new();
    let safe = device.without_keychain();
    let key = safe.key().unwrap();
    let right = words("correct horse");
    safe.keep_by(&key, &right).unwrap();
    let good = fs::read(safe.file()).unwrap();
    for byte in [0, 9, 30, good.len() - 1] {
        let mut bad = good.clone();
        bad[byte] ^= 1;
        fs::write(safe.file(), bad).unwrap();
        assert!(matches!(safe.key_by(&right, now()), Err(StoreError::Damaged { .. })), "byte {byte}");
    }
    fs::write(safe.file(), good).unwrap();
    assert_eq!(safe.key_by(&right, now()).unwrap(), key);
}

#[test]
fn the_database_opens_whatever_way_its_key_goes() {
    let device = Device::new();
    let safe = device.safe();
    let key = safe.key().unwrap();
    UserData::open_with(device.folder.path(), &key).unwrap().save_profile("{}").unwrap();
    let right = words("correct horse");
    for way in 0..3 {
        match way {
            0 => safe.keep_by(&key, &right).unwrap(),
            1 => safe.keep_open(&key).unwrap(),
            _ => safe.change(&key, &KeyFile::Bare(key.clone()), &Opening::Free).unwrap(),
        }
        let key = if way == 0 { safe.key_by(&right, now()) } else { safe.key() }.unwrap();
        let user = UserData::open_with(device.folder.path(), &key).unwrap();
        assert_eq!(user.profile().unwrap().unwrap(), "{}");
    }
}

#[test]
fn nothing_that_is_secret_is_shown() {
    let key = Key::new().unwrap();
    assert_eq!(format!("{key:?}"), "Key");
    assert_eq!(format!("{:?}", KeyFile::Bare(key)), "Bare(Key)");
    let device = Device::new();
    let safe = device.without_keychain();
    let key = safe.key().unwrap();
    safe.keep_by(&key, &words("canary-words")).unwrap();
    let error = safe.key_by(&Passphrase::typed("canary-wrong"), now()).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("canary"));
}
