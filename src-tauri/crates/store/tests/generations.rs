//! Generations: built, flipped to, gone back from, and never left half done.

use jiff::Timestamp;
use portage_content::{Digest, Pack, Record};
use portage_store::{Generation, Library, ReleaseInfo, StoreError, build_content};
use serde_json::json;

fn pack(owner: &str, texts: &[(&str, &str)]) -> Pack {
    let record = |lang: Option<&str>, id: &str, text: &str| {
        let mut value = json!({"kind": "guide", "id": id, "owner": owner, "title": text});
        if let Some(lang) = lang {
            value["lang"] = json!(lang);
        }
        Record::from_value(&value).unwrap()
    };
    let records = texts.iter().flat_map(|(id, text)| [record(None, id, ""), record(Some("en"), id, text)]).collect();
    Pack::new(owner, records).unwrap()
}

fn release(number: u32, pack: Pack) -> (ReleaseInfo, Pack) {
    (ReleaseInfo { owner: pack.owner().to_owned(), number, digest: pack.digest() }, pack)
}

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn origin() -> Digest {
    Digest::of(b"a trusted root")
}

/// Builds and flips to a generation of these packs.
fn update(library: &Library, packs: &[(ReleaseInfo, Pack)]) -> Result<Generation, StoreError> {
    let lock = library.lock()?;
    let staged = library.stage(&lock, now())?;
    let previous = library.current()?;
    build_content(&staged.database_path(), packs, previous.as_ref(), origin(), now())?;
    library.flip(&lock, staged, |_| Ok(()))
}

fn title(generation: &Generation, id: &str) -> Option<String> {
    let record = generation.text("guide", id, "en").unwrap()?;
    Some(record.value()["title"].as_str().unwrap().to_owned())
}

#[test]
fn an_update_is_flipped_to_and_gone_back_from() {
    let data = tempfile::tempdir().unwrap();
    let library = Library::open(data.path()).unwrap();
    assert!(library.current().unwrap().is_none());
    assert!(!library.can_go_back());

    update(&library, &[release(1, pack("ontario", &[("ohip", "one"), ("sin", "same")]))]).unwrap();
    update(&library, &[release(2, pack("ontario", &[("ohip", "two"), ("sin", "same")]))]).unwrap();
    assert_eq!(title(&library.current().unwrap().unwrap(), "ohip").unwrap(), "two");

    assert!(library.can_go_back());
    assert_eq!(library.back_since(), None);
    let lock = library.lock().unwrap();
    library.go_back(&lock, now()).unwrap();
    assert_eq!(title(&library.current().unwrap().unwrap(), "ohip").unwrap(), "one");
    assert_eq!(library.back_since(), Some(now()));
    assert!(!library.can_go_back(), "what is kept now is the newer one");
    assert!(matches!(library.go_back(&lock, now()), Err(StoreError::NothingToGoBackTo)));

    let moved = library.move_on(&lock, |_| Ok(())).unwrap().expect("the newer one was kept");
    assert_eq!(title(&moved, "ohip").unwrap(), "two");
    assert_eq!(title(&library.current().unwrap().unwrap(), "ohip").unwrap(), "two");
    assert_eq!(library.back_since(), None);
    assert!(library.can_go_back());
    assert!(library.move_on(&lock, |_| Ok(())).unwrap().is_none(), "who is not back stays where they are");
}

#[test]
fn whoever_moves_on_from_a_damaged_newer_generation_keeps_the_earlier_one() {
    let data = tempfile::tempdir().unwrap();
    let library = Library::open(data.path()).unwrap();
    update(&library, &[release(1, pack("ontario", &[("ohip", "one")]))]).unwrap();
    update(&library, &[release(2, pack("ontario", &[("ohip", "two")]))]).unwrap();
    let lock = library.lock().unwrap();
    library.go_back(&lock, now()).unwrap();
    assert!(library.move_on(&lock, |_| Err(StoreError::UpdateRunning)).unwrap().is_none());
    assert_eq!(title(&library.current().unwrap().unwrap(), "ohip").unwrap(), "one");
    assert_eq!(library.back_since(), None, "updates are no longer held back");
    assert!(!library.can_go_back());
}

#[test]
fn a_pointer_of_an_older_version_still_reads() {
    let data = tempfile::tempdir().unwrap();
    let library = Library::open(data.path()).unwrap();
    let first = update(&library, &[release(1, pack("ontario", &[("ohip", "one")]))]).unwrap().name();
    let second = update(&library, &[release(2, pack("ontario", &[("ohip", "two")]))]).unwrap().name();
    let pointer = json!({"current": second, "previous": first});
    std::fs::write(data.path().join("content/current.json"), pointer.to_string()).unwrap();
    assert_eq!(library.current_name(), Some(second));
    assert_eq!((library.back_since(), library.can_go_back()), (None, true));
}

#[test]
fn the_size_of_a_pack_is_that_of_its_bytes() {
    let data = tempfile::tempdir().unwrap();
    let library = Library::open(data.path()).unwrap();
    let packs = [release(3, pack("canada", &[("sin", "x")])), release(1, pack("ontario", &[("ohip", "é\u{2028}\"")]))];
    let generation = update(&library, &packs).unwrap();
    let expected = packs.iter().map(|(info, pack)| (info.owner.clone(), pack.to_bytes().len() as u64)).collect();
    assert_eq!(generation.pack_sizes().unwrap(), expected);
}

#[test]
fn only_the_running_generation_and_the_one_before_are_kept() {
    let data = tempfile::tempdir().unwrap();
    let library = Library::open(data.path()).unwrap();
    for number in 1..=4 {
        let text = format!("release {number}");
        update(&library, &[release(number, pack("ontario", &[("ohip", &text)]))]).unwrap();
    }
    let kept = std::fs::read_dir(data.path().join("content/generations")).unwrap().count();
    assert_eq!(kept, 2);
}

#[test]
fn a_generation_that_fails_its_check_changes_nothing() {
    let data = tempfile::tempdir().unwrap();
    let library = Library::open(data.path()).unwrap();
    update(&library, &[release(1, pack("ontario", &[("ohip", "one")]))]).unwrap();
    let lock = library.lock().unwrap();
    let staged = library.stage(&lock, now()).unwrap();
    build_content(&staged.database_path(), &[release(2, pack("ontario", &[("ohip", "two")]))], None, origin(), now())
        .unwrap();
    let refused = library.flip(&lock, staged, |_| Err(StoreError::UpdateRunning));
    assert!(refused.is_err());
    assert_eq!(title(&library.current().unwrap().unwrap(), "ohip").unwrap(), "one");
    assert!(!library.can_go_back());
    assert_eq!(std::fs::read_dir(data.path().join("content/generations")).unwrap().count(), 1);
}

#[test]
fn two_updates_never_run_at_once() {
    let data = tempfile::tempdir().unwrap();
    let library = Library::open(data.path()).unwrap();
    let held = library.lock().unwrap();
    assert!(matches!(Library::open(data.path()).unwrap().lock(), Err(StoreError::UpdateRunning)));
    drop(held);
    library.lock().unwrap();
}

#[test]
fn a_damaged_generation_gives_way_to_the_one_before() {
    let data = tempfile::tempdir().unwrap();
    let library = Library::open(data.path()).unwrap();
    update(&library, &[release(1, pack("ontario", &[("ohip", "one")]))]).unwrap();
    let second = update(&library, &[release(2, pack("ontario", &[("ohip", "two")]))]).unwrap();
    let database = data.path().join("content/generations").join(second.name()).join("content.db");
    drop(second);
    std::fs::write(database, b"not a database").unwrap();
    assert_eq!(title(&library.current().unwrap().unwrap(), "ohip").unwrap(), "one");
    std::fs::write(data.path().join("content/current.json"), b"{").unwrap();
    assert!(library.current().unwrap().is_none(), "without a pointer the bundled packs are taken again");
}

#[test]
fn packs_come_back_byte_for_byte() {
    let data = tempfile::tempdir().unwrap();
    let library = Library::open(data.path()).unwrap();
    let packs = [
        release(3, pack("canada", &[("sin", "x"), ("credentials", "y")])),
        release(1, pack("ontario", &[("ohip", "é\u{2028}\"")])),
    ];
    let generation = update(&library, &packs).unwrap();
    for (info, pack) in &packs {
        assert_eq!(generation.pack(&info.owner).unwrap().to_bytes(), pack.to_bytes());
    }
    let info = generation.info().unwrap();
    assert_eq!(info.releases, packs.iter().map(|(info, _)| info.clone()).collect::<Vec<_>>());
    assert_eq!(info.content_hash, portage_content::content_hash(&generation.all().unwrap()));
    assert_eq!(info.records["guide"], 3);
    assert_eq!(info.languages, ["en"]);
    assert_eq!(info.origin, origin());
}

#[test]
fn readers_get_their_language_or_the_next_best() {
    let data = tempfile::tempdir().unwrap();
    let library = Library::open(data.path()).unwrap();
    let generation = update(&library, &[release(1, pack("ontario", &[("ohip", "English")]))]).unwrap();
    assert_eq!(generation.text("guide", "ohip", "ar").unwrap().unwrap().key().lang.as_deref(), Some("en"));
    assert!(generation.text("guide", "nothing", "ar").unwrap().is_none());
    let arabic = Record::from_value(&json!({"kind": "guide", "id": "x", "owner": "ontario", "lang": "ar"})).unwrap();
    let pack = Pack::new("ontario", vec![arabic]).unwrap();
    let other = update(&library, &[release(2, pack)]).unwrap();
    assert_eq!(other.text("guide", "x", "en").unwrap().unwrap().key().lang.as_deref(), Some("ar"));
    assert_eq!(generation.langs_of("guide", "ohip").unwrap(), ["en"]);
}

#[test]
fn a_damaged_pointer_costs_nothing_but_the_way_back() {
    let data = tempfile::tempdir().unwrap();
    let library = Library::open(data.path()).unwrap();
    update(&library, &[release(1, pack("ontario", &[("ohip", "one")]))]).unwrap();
    let newest = update(&library, &[release(2, pack("ontario", &[("ohip", "two")]))]).unwrap().name();
    std::fs::write(data.path().join("content/current.json"), b"").unwrap();
    assert_eq!(library.current().unwrap().unwrap().name(), newest);
    update(&library, &[release(3, pack("ontario", &[("ohip", "three")]))]).unwrap();
    library.go_back(&library.lock().unwrap(), now()).unwrap();
    assert_eq!(library.current().unwrap().unwrap().name(), newest, "the next update names both again");
}

#[test]
fn what_interrupted_updates_have_left_is_swept() {
    let data = tempfile::tempdir().unwrap();
    let library = Library::open(data.path()).unwrap();
    update(&library, &[release(1, pack("ontario", &[("ohip", "one")]))]).unwrap();
    let left =
        ["content/generations/20000101T000000Z", "content/staging/generation-x"].map(|name| data.path().join(name));
    left.iter().for_each(|folder| std::fs::create_dir_all(folder).unwrap());
    let scratch = ["", "content", "trust"].map(|folder| data.path().join(folder).join(".writing-1a2b3c"));
    for file in &scratch {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, b"{").unwrap();
    }
    let lock = library.lock().unwrap();
    let written = jiff::Timestamp::try_from(scratch[0].metadata().unwrap().modified().unwrap()).unwrap();
    let staged = library.stage(&lock, written).unwrap();
    assert!(left.iter().all(|folder| !folder.exists()), "before the next is built, which may need the room");
    assert!(scratch.iter().all(|file| file.exists()), "somebody may be writing there");
    drop(staged);
    library.stage(&lock, written + jiff::SignedDuration::from_hours(2)).unwrap();
    assert!(scratch.iter().all(|file| !file.exists()));
}
