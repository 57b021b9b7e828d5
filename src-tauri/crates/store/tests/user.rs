//! The person's data: kept, encrypted, and refused rather than lost.

use jiff::{Timestamp, ToSpan};
use portage_content::Record;
use portage_store::{Attachment, Batch, Item, MAX_ATTACHMENT, StoreError, UserData};

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn item(kind: &str, id: &str, json: &str) -> Item {
    Item { kind: kind.to_owned(), id: id.to_owned(), json: json.to_owned(), changed_at: now() }
}

fn scan(id: &str, of_id: &str) -> Attachment {
    Attachment {
        id: id.to_owned(),
        of_kind: "document".to_owned(),
        of_id: of_id.to_owned(),
        name: "passport.jpg".to_owned(),
        media_type: "image/jpeg".to_owned(),
        size: 3,
        added_at: now(),
    }
}

/// What opens the frozen databases, by their version. They hold nothing of anybody.
const FROZEN_KEYS: [(u8, &str); 2] = [
    (1, "004824492a6b100f70be91c551d81b1434e6a2469bd29d05f7263727c1a1940f"),
    (2, "1b5065150ea8e0ffc6761dbf9386840a7b4111639268390bbcfb3b78edb7504a"),
];

/// The folder of somebody who has used an earlier version: its database, with the key that opens it.
fn data_of(version: u8) -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    std::fs::copy(frozen(&format!("user-{version}.db")), data.path().join("user.db")).unwrap();
    let (_, key) = FROZEN_KEYS.iter().find(|(of, _)| *of == version).unwrap();
    let digits = key.as_bytes().chunks(2).map(|two| std::str::from_utf8(two).unwrap());
    let key: Vec<u8> = digits.map(|two| u8::from_str_radix(two, 16).unwrap()).collect();
    std::fs::write(data.path().join("user.key"), key).unwrap();
    data
}

fn frozen(file: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen").join(file)
}

#[test]
fn what_a_person_did_survives_a_restart() {
    let data = tempfile::tempdir().unwrap();
    {
        let user = UserData::open(data.path()).unwrap();
        user.save_profile(r#"{"class":"economic"}"#).unwrap();
        user.put_item(&item("task", "w2-03", r#"{"mark":"done"}"#)).unwrap();
        user.put_item(&item("task", "w2-04", r#"{"mark":"skipped"}"#)).unwrap();
        user.drop_item("task", "w2-04").unwrap();
        user.note_reading("sin", now()).unwrap();
        user.note_reading("ohip", now() + 1.hour()).unwrap();
    }
    let user = UserData::open(data.path()).unwrap();
    assert_eq!(user.profile().unwrap().unwrap(), r#"{"class":"economic"}"#);
    assert_eq!(user.items("task").unwrap(), [item("task", "w2-03", r#"{"mark":"done"}"#)]);
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

#[test]
fn items_of_each_kind_are_kept_replaced_and_let_go() {
    let user = UserData::in_memory().unwrap();
    user.put_all(&[item("good", "b", "1"), item("good", "a", "2"), item("contact", "a", "3")]).unwrap();
    user.put_item(&Item { changed_at: now() + 1.hour(), ..item("good", "b", "4") }).unwrap();
    let told: Vec<_> = user.items("good").unwrap().into_iter().map(|item| (item.id, item.json)).collect();
    // As they were first written down: a change does not move one, and an id says nothing of the order.
    assert_eq!(told, [("b".to_owned(), "4".to_owned()), ("a".to_owned(), "2".to_owned())]);
    assert_eq!(user.item("good", "b").unwrap().unwrap().changed_at, now() + 1.hour());
    assert_eq!(user.all_items().unwrap().len(), 3);
    user.drop_item("good", "a").unwrap();
    assert_eq!(user.item("good", "a").unwrap(), None);
    assert!(user.item("contact", "a").unwrap().is_some(), "another kind has its own ids");
}

#[test]
fn files_are_attached_and_go_with_what_they_belong_to() {
    let user = UserData::in_memory().unwrap();
    user.attach(&scan("s1", "d1"), b"one").unwrap();
    user.attach(&scan("s2", "d2"), b"two").unwrap();
    assert_eq!(user.attachments().unwrap(), [scan("s1", "d1"), scan("s2", "d2")]);
    assert_eq!(user.attachment("s2").unwrap().unwrap(), (scan("s2", "d2"), b"two".to_vec()));
    user.drop_item("document", "d1").unwrap();
    assert_eq!(user.attachment("s1").unwrap(), None);
    user.drop_attachment("s2").unwrap();
    assert_eq!(user.attached_bytes().unwrap(), 0);
}

#[test]
fn files_have_a_limit_each_and_one_together() {
    let user = UserData::in_memory().unwrap();
    let too_large = user.check_attachment(MAX_ATTACHMENT + 1);
    assert!(matches!(too_large, Err(StoreError::AttachmentTooLarge { size: 10_000_001, limit: MAX_ATTACHMENT })));
    let bytes = vec![7; usize::try_from(MAX_ATTACHMENT).unwrap()];
    for number in 0..20 {
        user.attach(&scan(&format!("s{number}"), "d1"), &bytes).unwrap();
    }
    assert!(matches!(user.attach(&scan("more", "d1"), b"1"), Err(StoreError::AttachmentsFull { .. })));
    user.drop_attachment("s0").unwrap();
    user.attach(&scan("more", "d1"), b"1").unwrap();
}

/// A database that the first published version wrote.
#[test]
fn data_of_the_first_format_is_taken_along_and_a_copy_kept() {
    let data = data_of(1);
    {
        let user = UserData::open(data.path()).unwrap();
        assert_eq!(user.profile().unwrap().unwrap(), r#"{"class":"economic","destination":"Ottawa"}"#);
        let marks: Vec<_> = user.items("task").unwrap().into_iter().map(|item| (item.id, item.json)).collect();
        assert_eq!(marks, [("w2-03".to_owned(), r#"{"mark":"done"}"#.to_owned())]);
        assert_eq!(user.recent_reading(5).unwrap(), ["ohip"]);
        assert_eq!(user.saved_pages().unwrap(), []);
        assert_eq!(user.seen_changes().unwrap(), None);
        user.save_page("ohip", &page("ohip", "one"), now()).unwrap();
    }
    let copy = data.path().join("user.before-3.db");
    assert_eq!(std::fs::read(&copy).unwrap(), std::fs::read(frozen("user-1.db")).unwrap());
    std::fs::remove_file(&copy).unwrap();
    assert!(UserData::open(data.path()).unwrap().has_saved("ohip").unwrap());
    assert!(!copy.exists(), "it is migrated once");
}

/// A database of the version that kept marks on tasks in a table of their own.
#[test]
fn data_of_the_second_format_is_found_whole() {
    let data = data_of(2);
    let user = UserData::open(data.path()).unwrap();
    assert_eq!(user.profile().unwrap().unwrap(), r#"{"class":"family","children":[2018]}"#);
    assert_eq!(
        user.items("task").unwrap(),
        [item("task", "w2-03", r#"{"mark":"done"}"#), item("task", "pr-16", r#"{"mark":"skipped"}"#)]
    );
    assert_eq!(user.recent_reading(5).unwrap(), ["sin", "ohip"]);
    let saved: Vec<_> = user.saved_pages().unwrap().into_iter().map(|saved| saved.guide).collect();
    assert_eq!(saved, ["ohip"]);
    assert_eq!(user.saved_records("ohip").unwrap(), page("ohip", "one"));
    assert_eq!(user.seen_changes().unwrap(), Some(now()));
    assert_eq!(
        std::fs::read(data.path().join("user.before-3.db")).unwrap(),
        std::fs::read(frozen("user-2.db")).unwrap()
    );
}

#[test]
fn what_is_put_back_stands_where_it_stood() {
    let data = tempfile::tempdir().unwrap();
    let user = UserData::open(data.path()).unwrap();
    for id in ["a", "b", "c"] {
        user.put_item(&item("member", id, r#"{"name":"x"}"#)).unwrap();
    }
    for gone in ["b", "c"] {
        let taken = user.taken("member", gone).unwrap().unwrap();
        user.drop_item("member", gone).unwrap();
        assert_eq!(user.taken("member", gone).unwrap(), None);
        user.write_all(&Batch { put_back: Some(taken), ..Batch::default() }).unwrap();
        let order: Vec<String> = user.items("member").unwrap().into_iter().map(|item| item.id).collect();
        assert_eq!(order, ["a", "b", "c"]);
    }
    // Something new may stand there by now.
    let taken = user.taken("member", "c").unwrap().unwrap();
    user.drop_item("member", "c").unwrap();
    user.put_item(&item("good", "d", "{}")).unwrap();
    user.write_all(&Batch { put_back: Some(taken), ..Batch::default() }).unwrap();
    assert_eq!(user.items("member").unwrap().len(), 3);
    assert_eq!(user.items("good").unwrap().len(), 1);
}
