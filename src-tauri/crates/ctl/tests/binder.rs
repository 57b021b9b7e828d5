//! `portagectl binder` carries what a person wrote from one device to another, and overwrites nothing unasked.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use jiff::Timestamp;
use portage_app::{
    Cost, Options, Portage, SystemClock,
    view::{GoodEntry, GoodKind, GoodsList},
};
use serde_json::Value;
use tempfile::TempDir;

/// A folder with the published sample content and a file with a passphrase.
struct Scene(TempDir);

impl Scene {
    fn new() -> Self {
        let scene = Self(tempfile::tempdir().unwrap());
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../publish/tests/sample");
        portage_publish::repo_init(&scene.path("repo"), &scene.path("keys"), &[], Timestamp::now()).unwrap();
        portage_publish::publish(&sample, &scene.path("repo"), &scene.path("keys"), Timestamp::now()).unwrap();
        fs::write(scene.path("passphrase"), "river lamp seven bread\n").unwrap();
        for device in ["first", "second"] {
            let said = scene.on(device, &["sync", "--repo", scene.path("repo").to_str().unwrap()]);
            assert!(said.status.success(), "{}", error(&said));
        }
        scene
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn on(&self, device: &str, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portagectl"));
        command.arg("--json").arg("--data").arg(self.path(device));
        command.arg("--trust").arg(self.path("repo/metadata/1.root.json")).args(args);
        // No keychain of the machine's own has a part in this.
        command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        command.env_remove("PORTAGE_DATA").env_remove("PORTAGE_PACKS").output().unwrap()
    }

    /// `binder` with the passphrase in its file, and the file that it is about.
    fn binder(&self, device: &str, what: &str, more: &[&str]) -> Output {
        let (passphrase, file) = (self.path("passphrase"), self.path("out.age"));
        let args =
            [&["binder", what, "--passphrase-file", passphrase.to_str().unwrap()], more, &[file.to_str().unwrap()]];
        self.on(device, &args.concat())
    }

    /// The app of a device, for as long as nobody else uses it.
    fn app(&self, device: &str) -> Portage {
        Portage::open(Options {
            data: self.path(device),
            packs: None,
            in_memory: false,
            keychain: None,
            cost: Cost::LEAST,
            clock: Box::new(SystemClock),
            tell: Box::new(|_| {}),
        })
        .unwrap()
    }
}

fn good(item: &str) -> GoodEntry {
    GoodEntry {
        list: GoodsList::WithMe,
        item: item.to_owned(),
        kind: GoodKind::Other,
        serial: None,
        value: None,
        note: None,
    }
}

fn error(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn said(output: &Output) -> Value {
    assert!(output.status.success(), "{}", error(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The states of the things in an answer, by what they are.
fn states(answer: &Value) -> Vec<(String, String)> {
    let word = |it: &Value, name: &str| it[name].as_str().unwrap().to_owned();
    let mut states: Vec<_> =
        answer["items"].as_array().unwrap().iter().map(|it| (word(it, "theirs"), word(it, "state"))).collect();
    states.sort();
    states
}

fn items(app: &Portage) -> Vec<String> {
    let binder = app.binder("en").unwrap();
    let mut items: Vec<_> = binder.goods.into_iter().flat_map(|list| list.goods).map(|good| good.entry.item).collect();
    items.sort();
    items
}

#[test]
fn a_binder_goes_from_one_device_to_another() {
    let scene = Scene::new();
    let first = scene.app("first");
    let lamp = first.save_good(None, good("Lamp")).unwrap();
    first.save_good(None, good("Carpet")).unwrap();
    drop(first);
    assert_eq!(said(&scene.binder("first", "export", &[]))["items"], 2);
    let sealed = fs::read(scene.path("out.age")).unwrap();
    assert!(!sealed.windows(6).any(|part| part == b"Carpet"), "what leaves the device is sealed");

    // Looking takes nothing.
    let told = said(&scene.binder("second", "import", &[]));
    let new = |item: &str| (item.to_owned(), "new".to_owned());
    assert_eq!(states(&told), [new("Carpet"), new("Lamp")]);
    assert_eq!(told["taken"], 0);
    assert!(items(&scene.app("second")).is_empty());

    assert_eq!(said(&scene.binder("second", "import", &["--take", "new"]))["taken"], 2);
    let second = scene.app("second");
    assert_eq!(items(&second), ["Carpet", "Lamp"]);

    // What was changed here since stays, unless theirs is asked for.
    second.save_good(Some(&lamp), good("Desk lamp")).unwrap();
    drop(second);
    let told = said(&scene.binder("second", "import", &["--take", "new"]));
    let is = |item: &str, state: &str| (item.to_owned(), state.to_owned());
    assert_eq!(states(&told), [is("Carpet", "same"), is("Lamp", "differs")]);
    assert_eq!(items(&scene.app("second")), ["Carpet", "Desk lamp"]);
    assert_eq!(said(&scene.binder("second", "import", &["--take", "theirs"]))["taken"], 1);
    assert_eq!(items(&scene.app("second")), ["Carpet", "Lamp"]);
}

#[test]
fn what_cannot_be_done_is_told_in_one_line_and_changes_nothing() {
    let scene = Scene::new();
    scene.app("first").save_good(None, good("Lamp")).unwrap();
    said(&scene.binder("first", "export", &[]));
    let sealed = fs::read(scene.path("out.age")).unwrap();

    let again = scene.binder("first", "export", &[]);
    assert_eq!(again.status.code(), Some(1));
    assert!(error(&again).contains("is there already"), "{}", error(&again));
    assert_eq!(fs::read(scene.path("out.age")).unwrap(), sealed);

    for (passphrase, word) in [("river lamp seven breed\n", "does not open"), ("", "is empty"), ("a\nb\n", "one line")]
    {
        fs::write(scene.path("passphrase"), passphrase).unwrap();
        let refused = scene.binder("second", "import", &["--take", "theirs"]);
        assert_eq!(refused.status.code(), Some(1));
        assert!(error(&refused).contains(word), "{}", error(&refused));
        assert_eq!(error(&refused).lines().count(), 1);
    }
    assert!(items(&scene.app("second")).is_empty());
}

#[test]
fn a_locked_binder_wants_the_passphrase_of_the_device() {
    let scene = Scene::new();
    let first = scene.app("first");
    first.save_good(None, good("Lamp")).unwrap();
    first.set_passphrase("winter bus ticket moon").unwrap();
    drop(first);
    let refused = scene.binder("first", "export", &[]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(!scene.path("out.age").exists());
    fs::write(scene.path("device"), "winter bus ticket moon\n").unwrap();
    let device = scene.path("device");
    let done = scene.binder("first", "export", &["--unlock-file", device.to_str().unwrap()]);
    assert_eq!(said(&done)["items"], 1);
}
