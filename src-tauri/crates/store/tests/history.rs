//! What generations remember of the ones before: changes, and the last lines of what is gone.

use std::{fs, path::Path};

use jiff::Timestamp;
use portage_content::{Digest, Pack, Record};
use portage_store::{Generation, How, Library, ReleaseInfo, build_content};
use serde_json::json;

/// A device on which every test takes place.
struct Device {
    data: tempfile::TempDir,
    release: u32,
}

impl Device {
    fn new() -> Self {
        Self { data: tempfile::tempdir().unwrap(), release: 0 }
    }

    fn library(&self) -> Library {
        Library::open(self.data.path()).unwrap()
    }

    /// An update on `day` to guides with these English texts.
    fn update(&mut self, day: &str, guides: &[(&str, &str)]) -> Generation {
        self.release += 1;
        let record = |lang: Option<&str>, id: &str, text: &str| {
            let mut value = json!({"kind": "guide", "id": id, "owner": "ontario", "title": text});
            if let Some(lang) = lang {
                value["lang"] = json!(lang);
            }
            Record::from_value(&value).unwrap()
        };
        let records =
            guides.iter().flat_map(|(id, text)| [record(None, id, ""), record(Some("en"), id, text)]).collect();
        let pack = Pack::new("ontario", records).unwrap();
        let release = ReleaseInfo { owner: "ontario".to_owned(), number: self.release, digest: pack.digest() };
        let (library, now) = (self.library(), noon(day));
        let lock = library.lock().unwrap();
        let staged = library.stage(&lock, now).unwrap();
        let previous = library.current().unwrap();
        let packs = [(release, pack)];
        build_content(&staged.database_path(), &packs, previous.as_ref(), Digest::of(b"root"), now).unwrap();
        library.flip(&lock, staged, |_| Ok(())).unwrap()
    }
}

fn noon(day: &str) -> Timestamp {
    format!("{day}T12:00:00Z").parse().unwrap()
}

/// The changes as `how key was`, with the title that was.
fn told(generation: &Generation) -> Vec<String> {
    let line = |change: &portage_store::RecordChange| {
        let was = change.was.as_ref().map(|was| was.value()["title"].as_str().unwrap().to_owned());
        format!("{:?} {} {}", change.how, change.key, was.unwrap_or_default()).trim_end().to_owned()
    };
    generation.changes().unwrap().iter().map(line).collect()
}

#[test]
fn what_changed_is_told_with_what_was() {
    let mut device = Device::new();
    let first = device.update("2026-11-22", &[("edited", "1"), ("gone", "old"), ("same", "s")]);
    assert_eq!(told(&first), [""; 0], "a first generation has nothing to compare with");
    assert_eq!(first.learned_at().unwrap(), None);
    let second = device.update("2026-11-23", &[("edited", "2"), ("new", "n"), ("same", "s")]);
    let expected = [
        "Edited guide/edited (en) 1",
        "Removed guide/gone",
        "Removed guide/gone (en) old",
        "Added guide/new",
        "Added guide/new (en)",
    ];
    assert_eq!(told(&second), expected);
    assert_eq!(second.learned_at().unwrap(), Some(noon("2026-11-23")));
}

#[test]
fn a_change_outlives_the_next_update() {
    let mut device = Device::new();
    device.update("2026-11-22", &[("a", "1"), ("b", "1")]);
    device.update("2026-11-23", &[("a", "2"), ("b", "1")]);
    let third = device.update("2026-11-24", &[("a", "2"), ("b", "2")]);
    assert_eq!(told(&third), ["Edited guide/a (en) 1", "Edited guide/b (en) 1"]);
    let days: Vec<Timestamp> = third.changes().unwrap().iter().map(|change| change.at).collect();
    assert_eq!(days, [noon("2026-11-23"), noon("2026-11-24")]);
    assert_eq!(third.learned_at().unwrap(), Some(noon("2026-11-24")));
}

#[test]
fn changes_of_one_record_fold_into_one() {
    let mut device = Device::new();
    let start = [("back", "1"), ("twice", "1"), ("gone", "1"), ("returns", "1")];
    device.update("2026-11-22", &start);
    device.update("2026-11-23", &[("back", "2"), ("twice", "2"), ("gone", "2"), ("brief", "1"), ("new", "1")]);
    let third = device.update("2026-11-24", &[("back", "1"), ("twice", "3"), ("returns", "1"), ("new", "2")]);
    let expected = [
        "Removed guide/gone",
        "Removed guide/gone (en) 1",
        "Added guide/new",
        "Added guide/new (en)",
        "Edited guide/twice (en) 1",
    ];
    assert_eq!(told(&third), expected, "edited back, removed and returned, added and removed: no change");
    assert_eq!(third.changes().unwrap()[4].at, noon("2026-11-24"), "the day of the last one");
}

#[test]
fn a_change_is_forgotten_after_sixty_days() {
    let mut device = Device::new();
    device.update("2026-01-01", &[("a", "1"), ("b", "1")]);
    device.update("2026-01-02", &[("a", "2"), ("b", "1")]);
    let told_on = |device: &mut Device, day: &str, b: &str| told(&device.update(day, &[("a", "2"), ("b", b)]));
    assert_eq!(told_on(&mut device, "2026-03-03", "2"), ["Edited guide/a (en) 1", "Edited guide/b (en) 1"]);
    assert_eq!(told_on(&mut device, "2026-03-04", "3"), ["Edited guide/b (en) 1"]);
    // A record that never rests is compared with what it was at most sixty days ago.
    assert_eq!(told_on(&mut device, "2026-05-02", "4"), ["Edited guide/b (en) 1"]);
    assert_eq!(told_on(&mut device, "2026-05-03", "5"), ["Edited guide/b (en) 4"]);
}

#[test]
fn a_clock_that_was_set_back_hides_no_change() {
    let mut device = Device::new();
    device.update("2026-11-22", &[("a", "1"), ("b", "1")]);
    let ahead = device.update("2026-12-10", &[("a", "2"), ("b", "1")]);
    let seen = ahead.learned_at().unwrap().unwrap();
    let back = device.update("2026-11-24", &[("a", "2"), ("b", "2")]);
    let unseen: Vec<String> =
        back.changes().unwrap().into_iter().filter(|change| change.at > seen).map(|c| c.key.to_string()).collect();
    assert_eq!(unseen, ["guide/b (en)"]);
}

#[test]
fn the_history_is_no_part_of_the_content_hash_and_goes_back_with_its_generation() {
    let mut device = Device::new();
    device.update("2026-11-22", &[("a", "1")]);
    let with_history = device.update("2026-11-23", &[("a", "2")]);
    let fresh = Device::new().update("2026-11-23", &[("a", "2")]);
    assert_eq!(with_history.info().unwrap().content_hash, fresh.info().unwrap().content_hash);
    let library = device.library();
    assert_eq!(told(&library.go_back(&library.lock().unwrap(), noon("2026-11-24")).unwrap()), [""; 0]);
    let newer = library.move_on(&library.lock().unwrap(), |_| Ok(())).unwrap().unwrap();
    assert_eq!(told(&newer), ["Edited guide/a (en) 1"]);
}

#[test]
fn the_last_lines_of_a_page_are_carried_on() {
    let title = |generation: &Generation| {
        let gone = generation.withdrawn("guide", "gone").unwrap()?;
        assert_eq!(gone.records[0].key().lang, None);
        Some((gone.records[1].value()["title"].as_str().unwrap().to_owned(), gone.at))
    };
    let mut device = Device::new();
    device.update("2026-01-01", &[("gone", "1"), ("stays", "1")]);
    assert_eq!(title(&device.update("2026-01-02", &[("gone", "2"), ("stays", "1")])), None);
    let last = Some(("2".to_owned(), noon("2026-01-03")));
    assert_eq!(title(&device.update("2026-01-03", &[("stays", "1")])), last);
    assert_eq!(title(&device.update("2027-06-01", &[("stays", "2")])), last, "long after the change is forgotten");
    assert_eq!(title(&device.update("2027-06-02", &[("gone", "3"), ("stays", "2")])), None, "it is back");
    device.update("2027-06-03", &[("stays", "2")]);
    assert_eq!(title(&device.update("2029-06-10", &[("stays", "3")])), None, "two years are enough");
}

#[test]
fn the_last_lines_of_a_task_are_kept() {
    let data = tempfile::tempdir().unwrap();
    let task = |id: &str, lang: Option<&str>| {
        let mut value = json!({"kind": "task", "id": id, "owner": "ontario", "title": "Ask"});
        if let Some(lang) = lang {
            value["lang"] = json!(lang);
        }
        Record::from_value(&value).unwrap()
    };
    let build = |name: &str, ids: &[&str], previous: Option<&Generation>| {
        let folder = data.path().join(name);
        fs::create_dir(&folder).unwrap();
        let records = ids.iter().flat_map(|id| [task(id, None), task(id, Some("en"))]).collect();
        let pack = Pack::new("ontario", records).unwrap();
        let release = ReleaseInfo { owner: "ontario".to_owned(), number: 1, digest: pack.digest() };
        let (path, packs) = (folder.join("content.db"), [(release, pack)]);
        build_content(&path, &packs, previous, Digest::of(b"root"), noon("2026-01-01")).unwrap();
        Generation::open(&folder).unwrap()
    };
    let before = build("1", &["gone", "stays"], None);
    let after = build("2", &["stays"], Some(&before));
    let last = after.withdrawn("task", "gone").unwrap().unwrap().records;
    assert_eq!(last, [task("gone", None), task("gone", Some("en"))]);
    assert!(after.withdrawn("task", "stays").unwrap().is_none());
}

#[test]
fn a_mass_of_services_pushes_out_no_page() {
    let data = tempfile::tempdir().unwrap();
    let service = |i: usize, text: &str| {
        Record::from_value(&json!({"kind": "service", "id": format!("s{i}"), "owner": "x", "name": text})).unwrap()
    };
    let page =
        |text: &str| Record::from_value(&json!({"kind": "task", "id": "page", "owner": "x", "title": text})).unwrap();
    let build = |name: &str, text: &str, previous: Option<&Generation>, day: &str| {
        let folder = data.path().join(name);
        fs::create_dir(&folder).unwrap();
        let records = (0..5000).map(|i| service(i, text)).chain([page(text)]).collect();
        let pack = Pack::new("x", records).unwrap();
        let release = ReleaseInfo { owner: "x".to_owned(), number: 1, digest: pack.digest() };
        let packs = [(release, pack)];
        build_content(&folder.join("content.db"), &packs, previous, Digest::of(b"root"), noon(day)).unwrap();
        Generation::open(&folder).unwrap()
    };
    let first = build("one", "1", None, "2026-11-22");
    let changes = build("two", "2", Some(&first), "2026-11-23").changes().unwrap();
    assert_eq!(changes.len(), 4000);
    assert!(changes.iter().any(|change| change.key.kind == "task" && change.how == How::Edited));
}

/// A copy that the first published version of the format wrote, of two releases with two pages each.
#[test]
fn a_copy_of_the_first_format_is_read_on_and_updated() {
    let data = tempfile::tempdir().unwrap();
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen/content-1.db");
    let folder = data.path().join("content/generations/old");
    fs::create_dir_all(&folder).unwrap();
    fs::copy(frozen, folder.join("content.db")).unwrap();
    fs::write(data.path().join("content/current.json"), br#"{"current":"old","previous":null}"#).unwrap();

    let mut device = Device { data, release: 2 };
    let old = device.library().current().unwrap().unwrap();
    assert_eq!(old.text("guide", "ohip", "en").unwrap().unwrap().value()["title"], "two");
    assert_eq!(old.pack("ontario").unwrap().digest(), old.releases().unwrap()[0].digest);
    assert_eq!(told(&old), [""; 0]);
    assert!(old.withdrawn("guide", "gone").unwrap().is_none());
    let new = device.update("2026-11-23", &[("ohip", "three")]);
    assert_eq!(told(&new), ["Removed guide/gone", "Removed guide/gone (en) Gone", "Edited guide/ohip (en) two"]);
    assert_eq!(new.withdrawn("guide", "gone").unwrap().unwrap().at, noon("2026-11-23"));
    assert!(device.library().can_go_back());
}

#[test]
fn a_copy_of_a_later_format_is_not_guessed_at() {
    let mut device = Device::new();
    device.update("2026-11-22", &[("a", "1")]);
    let name = device.library().current().unwrap().unwrap().name();
    let database = device.data.path().join("content/generations").join(name).join("content.db");
    let mut bytes = fs::read(&database).unwrap();
    // The user version of an SQLite file: four bytes from the sixtieth on.
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&database, bytes).unwrap();
    assert!(device.library().current().unwrap().is_none());
}

#[test]
fn figures_know_where_they_stand() {
    let data = tempfile::tempdir().unwrap();
    let values = [
        json!({"kind": "guide", "id": "a", "lang": "en", "owner": "x", "body": "{figure:fee} and {figure:fee-2}"}),
        json!({"kind": "guide", "id": "a", "lang": "fr", "owner": "x", "body": "{figure:fee}"}),
        json!({"kind": "rule_set", "id": "r", "owner": "x", "tables": {"each": "figure:fee"}}),
        json!({"kind": "task", "id": "t", "lang": "en", "owner": "x", "steps": ["Pay.", "{figure:fee-2}"]}),
    ];
    let pack = Pack::new("x", values.iter().map(|value| Record::from_value(value).unwrap()).collect()).unwrap();
    let release = ReleaseInfo { owner: "x".to_owned(), number: 1, digest: pack.digest() };
    let now = noon("2026-11-22");
    build_content(&data.path().join("content.db"), &[(release, pack)], None, Digest::of(b"root"), now).unwrap();
    let generation = Generation::open(data.path()).unwrap();
    let uses = |id: &str| {
        generation.uses_of(id).unwrap().into_iter().map(|(kind, id)| format!("{kind}/{id}")).collect::<Vec<_>>()
    };
    assert_eq!(uses("fee"), ["guide/a", "rule_set/r"]);
    assert_eq!(uses("fee-2"), ["guide/a", "task/t"]);
    assert_eq!(uses("nothing"), [""; 0]);
}
