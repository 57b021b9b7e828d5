//! The person's data: kept, encrypted, and refused rather than lost.

use jiff::{Timestamp, ToSpan};
use portage_content::Record;
use portage_store::{StoreError, TaskMark, UserData};

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

#[test]
fn what_a_person_did_survives_a_restart() {
    let data = tempfile::tempdir().unwrap();
    {
        let user = UserData::open(data.path()).unwrap();
        user.save_profile(r#"{"class":"economic"}"#).unwrap();
        user.mark_task("w2-03", Some(TaskMark::Done), now()).unwrap();
        user.mark_task("w2-04", Some(TaskMark::Skipped), now()).unwrap();
        user.mark_task("w2-04", None, now()).unwrap();
        user.note_reading("sin", now()).unwrap();
        user.note_reading("ohip", now() + 1.hour()).unwrap();
    }
    let user = UserData::open(data.path()).unwrap();
    assert_eq!(user.profile().unwrap().unwrap(), r#"{"class":"economic"}"#);
    assert_eq!(user.task_marks().unwrap(), [("w2-03".to_owned(), TaskMark::Done)]);
    assert_eq!(user.recent_reading(5).unwrap(), ["ohip", "sin"]);
}

#[test]
fn nothing_that_was_typed_lies_on_the_disk_in_the_clear() {
    let data = tempfile::tempdir().unwrap();
    let canary = "canary-7d41c0";
    let user = UserData::open(data.path()).unwrap();
    user.save_profile(&format!(r#"{{"occupation":"{canary}"}}"#)).unwrap();
    let found = |folder: &std::path::Path| {
        std::fs::read_dir(folder).unwrap().any(|entry| {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            bytes.windows(canary.len()).any(|window| window == canary.as_bytes())
        })
    };
    assert!(!found(data.path()), "while it is open, the journal included");
    drop(user);
    assert!(!found(data.path()), "after it is closed");
}

#[test]
fn a_lost_or_wrong_key_is_told_and_nothing_is_overwritten() {
    let data = tempfile::tempdir().unwrap();
    UserData::open(data.path()).unwrap().save_profile("{}").unwrap();
    let key = std::fs::read(data.path().join("user.key")).unwrap();

    std::fs::write(data.path().join("user.key"), [7; 32]).unwrap();
    assert!(matches!(UserData::open(data.path()), Err(StoreError::WrongKey { .. })));
    std::fs::remove_file(data.path().join("user.key")).unwrap();
    assert!(UserData::open(data.path()).is_err());
    assert!(!data.path().join("user.key").exists(), "a new key would hide the old data");

    std::fs::write(data.path().join("user.key"), key).unwrap();
    assert_eq!(UserData::open(data.path()).unwrap().profile().unwrap().unwrap(), "{}");
}

#[cfg(unix)]
#[test]
fn only_the_person_may_read_their_data() {
    use std::os::unix::fs::PermissionsExt as _;
    let data = tempfile::tempdir().unwrap();
    let _user = UserData::open(data.path()).unwrap();
    for file in ["user.key", "user.db", "user.db-wal"] {
        let mode = std::fs::metadata(data.path().join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{file}");
    }
}

#[test]
fn memory_keeps_nothing() {
    let user = UserData::in_memory().unwrap();
    user.save_profile("{}").unwrap();
    assert!(user.profile().unwrap().is_some());
    assert!(UserData::in_memory().unwrap().profile().unwrap().is_none());
}

fn page(id: &str, title: &str) -> Vec<Record> {
    let record = |lang: Option<&str>| {
        let mut value = serde_json::json!({"kind": "guide", "id": id, "owner": "ontario", "title": title});
        if let Some(lang) = lang {
            value["lang"] = lang.into();
        }
        Record::from_value(&value).unwrap()
    };
    vec![record(None), record(Some("en")), record(Some("fr"))]
}

#[test]
fn saved_pages_are_kept_with_their_words() {
    let data = tempfile::tempdir().unwrap();
    {
        let user = UserData::open(data.path()).unwrap();
        user.save_page("ohip", &page("ohip", "one"), now()).unwrap();
        user.save_page("sin", &page("sin", "one"), now() + 1.hour()).unwrap();
        user.save_page("school", &page("school", "one"), now() + 2.hours()).unwrap();
        user.forget_page("school").unwrap();
        user.save_page("ohip", &page("ohip", "two"), now() + 3.hours()).unwrap();
        user.refresh_page("sin", &page("sin", "two")).unwrap();
        user.refresh_page("school", &page("school", "two")).unwrap();
        user.see_changes(now()).unwrap();
    }
    let user = UserData::open(data.path()).unwrap();
    let saved: Vec<_> = user.saved_pages().unwrap().into_iter().map(|saved| (saved.guide, saved.at)).collect();
    assert_eq!(saved, [("sin".to_owned(), now() + 1.hour()), ("ohip".to_owned(), now())], "by the day of saving");
    assert_eq!(user.saved_records("ohip").unwrap(), page("ohip", "two"));
    assert_eq!(user.saved_records("sin").unwrap(), page("sin", "two"));
    assert_eq!(user.saved_records("school").unwrap(), [], "what is not saved leaves nothing behind");
    assert!(!user.has_saved("school").unwrap());
    assert_eq!(user.seen_changes().unwrap(), Some(now()));
}

/// A database that the first published version wrote.
#[test]
fn data_of_the_first_format_is_taken_along_and_a_copy_kept() {
    let data = tempfile::tempdir().unwrap();
    let frozen = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen");
    std::fs::copy(frozen.join("user-1.db"), data.path().join("user.db")).unwrap();
    std::fs::copy(frozen.join("user-1.key"), data.path().join("user.key")).unwrap();
    {
        let user = UserData::open(data.path()).unwrap();
        assert_eq!(user.profile().unwrap().unwrap(), r#"{"class":"economic","destination":"Ottawa"}"#);
        assert_eq!(user.task_marks().unwrap(), [("w2-03".to_owned(), TaskMark::Done)]);
        assert_eq!(user.recent_reading(5).unwrap(), ["ohip"]);
        assert_eq!(user.saved_pages().unwrap(), []);
        assert_eq!(user.seen_changes().unwrap(), None);
        user.save_page("ohip", &page("ohip", "one"), now()).unwrap();
    }
    let copy = data.path().join("user.before-2.db");
    assert_eq!(std::fs::read(&copy).unwrap(), std::fs::read(frozen.join("user-1.db")).unwrap());
    std::fs::remove_file(&copy).unwrap();
    assert!(UserData::open(data.path()).unwrap().has_saved("ohip").unwrap());
    assert!(!copy.exists(), "it is migrated once");
}
