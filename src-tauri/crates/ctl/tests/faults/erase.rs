//! "Delete everything" leaves nothing on the disk: every byte of a file system is searched for what a person typed, and
//! for the key that would open what may be left.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::{Arc, Mutex};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use portage_app::view::{BackupKindView, ProfileView};
use portage_app::{Clock, Cost, Options, Portage};
use portage_store::UserData;

use crate::portal::Portal;
use crate::power::Mounted;

const CANARY: &str = "canary-93c1f7-zażółć";

struct SetClock(Arc<Mutex<Timestamp>>);

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }

    fn today(&self) -> Date {
        self.now().to_zoned(TimeZone::UTC).date()
    }
}

#[test]
fn nothing_of_a_person_is_left_on_the_disk() {
    let what = "nothing of a person is left on the disk";
    let portal = Portal::small();
    let Some(disk) = Mounted::ext4(what) else { return };
    let data = disk.folder().join("data");
    // Its person, and the bare key in its file, are there from before.
    portal.old.copy_to(&data);
    UserData::open(&data).unwrap().save_profile("{}").unwrap();
    let key = std::fs::read(data.join("user.key")).unwrap();
    assert_eq!(key.len(), 32);
    let hex = key.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let wanted: [(&str, &[u8]); 4] = [
        ("what was typed", CANARY.as_bytes()),
        ("the key", &key),
        ("the key in hexadecimal", hex.as_bytes()),
        ("the key in capitals", &hex.to_uppercase().into_bytes()),
    ];
    // A control: what is searched for would be found.
    std::fs::write(data.join("control"), "control-58d0aa").unwrap();
    disk.sync();
    assert_eq!(count(&disk.image(), &key), 1);

    let now = Arc::new(Mutex::new("2026-11-22T12:00:00Z".parse::<Timestamp>().unwrap()));
    let start = || {
        Portage::open(Options {
            data: data.clone(),
            packs: None,
            in_memory: false,
            keychain: None,
            cost: Cost::LEAST,
            clock: Box::new(SetClock(Arc::clone(&now))),
            tell: Box::new(|_| {}),
        })
        .unwrap()
    };
    let profile = || ProfileView {
        occupation: Some(CANARY.to_owned()),
        destination: Some(format!("near {CANARY}")),
        ..ProfileView::default()
    };
    let app = start();
    for _ in 0..3 {
        app.save_profile(profile(), true).unwrap();
        app.save_page("ohip", true).unwrap();
        app.guide("page-1", "en").unwrap();
        *now.lock().unwrap() += 24.hours();
    }
    // No copy says this yet, so one is made before another takes its place.
    app.save_profile(ProfileView { destination: Some(format!("far from {CANARY}")), ..profile() }, true).unwrap();
    app.restore_backup("2026-11-23.db").unwrap();
    app.save_profile(profile(), true).unwrap();
    app.set_passphrase(&format!("{CANARY} one")).unwrap();
    disk.sync();
    assert_eq!(
        count(&disk.image(), &key),
        0,
        "with a passphrase the bare key is nowhere, and where it lay it is overwritten"
    );
    app.lock().unwrap();
    drop(app);
    let app = start();
    let _ = app.unlock(CANARY);
    *now.lock().unwrap() += 1.hour();
    app.unlock(&format!("{CANARY} one")).unwrap();
    app.change_passphrase(&format!("{CANARY} one"), &format!("{CANARY} two")).unwrap();
    // Killed, as it were: the journal is not folded in.
    std::mem::forget(app);
    let app = start();
    app.unlock(&format!("{CANARY} two")).unwrap();
    assert_eq!(app.profile().unwrap().unwrap().occupation.as_deref(), Some(CANARY));
    assert!(app.privacy().unwrap().backups.iter().any(|one| one.kind == BackupKindView::BeforeRestore));
    // Once more bare, so that deleting has a key to take away.
    app.remove_passphrase(&format!("{CANARY} two")).unwrap();
    disk.sync();
    assert_eq!(count(&disk.image(), &key), 1);
    for (name, bytes) in wanted.iter().filter(|(name, _)| *name != "the key") {
        assert_eq!(count(&disk.image(), bytes), 0, "{name}, before anything is deleted");
    }

    app.erase_everything(true).unwrap();
    drop(app);
    disk.sync();
    assert_eq!(count(&disk.image(), b"control-58d0aa"), 1, "the search finds what is there");
    for (name, bytes) in wanted {
        assert_eq!(count(&disk.image(), bytes), 0, "{name} is still on the disk");
        let found = walkdir::WalkDir::new(&data)
            .into_iter()
            .map(Result::unwrap)
            .filter(|entry| entry.file_type().is_file() && count(entry.path(), bytes) > 0);
        assert_eq!(found.count(), 0, "{name} is still in a file");
    }
    let left: Vec<String> =
        std::fs::read_dir(&data).unwrap().map(|one| one.unwrap().file_name().into_string().unwrap()).collect();
    assert!(left.iter().all(|name| !name.starts_with("user") && name != "backups"), "{left:?}");
}

/// How often the bytes stand in a file, however large, across the seams of what is read at a time.
fn count(path: &Path, wanted: &[u8]) -> usize {
    let mut file = File::open(path).unwrap();
    let mut window = Vec::new();
    let mut part = vec![0; 1 << 20];
    let mut found = 0;
    loop {
        let read = file.read(&mut part).unwrap();
        if read == 0 {
            return found;
        }
        window.extend_from_slice(&part[..read]);
        // Looked for by its first byte: most of an image is zeros.
        let mut at = 0;
        while let Some(next) = window[at..].iter().position(|byte| *byte == wanted[0]) {
            at += next;
            found += usize::from(window[at..].starts_with(wanted));
            at += 1;
        }
        window.drain(..window.len().saturating_sub(wanted.len() - 1));
    }
}
