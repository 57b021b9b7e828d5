//! `portagectl sync`, `status` and `rollback` as a script sees them: exit status, one line, JSON.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use jiff::Timestamp;
use serde_json::Value;

#[allow(dead_code, reason = "the tests of the app use all of it")]
#[path = "../../app/tests/updating/server.rs"]
mod server;

use server::Server;

struct Setting {
    scratch: tempfile::TempDir,
}

impl Setting {
    /// A repository with a first release, and the data folder of a device that is not there yet.
    fn new() -> Self {
        let setting = Self { scratch: tempfile::tempdir().unwrap() };
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../publish/tests/sample");
        for entry in walkdir::WalkDir::new(&source) {
            let entry = entry.unwrap();
            let target = setting.path("content").join(entry.path().strip_prefix(&source).unwrap());
            if entry.file_type().is_dir() {
                fs::create_dir_all(target).unwrap();
            } else {
                fs::copy(entry.path(), target).unwrap();
            }
        }
        portage_publish::repo_init(&setting.repo(), &setting.path("keys"), &[], Timestamp::now()).unwrap();
        setting.publish("The first line.");
        setting
    }

    fn path(&self, name: &str) -> PathBuf {
        self.scratch.path().join(name)
    }

    fn repo(&self) -> PathBuf {
        self.path("repo")
    }

    fn publish(&self, line: &str) {
        let page = self.path("content/ontario/guides/ohip.en.md");
        let text = fs::read_to_string(&page).unwrap();
        fs::write(&page, format!("{text}\n{line}\n")).unwrap();
        portage_publish::stamp(&self.path("content"), portage_content::Translator::Person).unwrap();
        portage_publish::publish(&self.path("content"), &self.repo(), &self.path("keys"), Timestamp::now()).unwrap();
    }

    /// `portagectl --json` on this device, which trusts the repository.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portagectl"));
        command.arg("--json").arg("--data").arg(self.path("data"));
        command.arg("--trust").arg(self.repo().join("metadata/1.root.json")).args(args);
        command.env_remove("PORTAGE_DATA").env_remove("PORTAGE_PACKS").stdin(Stdio::null());
        command
    }

    /// What it says, and whether it did what it was asked to.
    fn run(&self, args: &[&str]) -> (bool, Value) {
        said(&self.command(args).output().unwrap())
    }
}

fn said(output: &Output) -> (bool, Value) {
    let text = String::from_utf8_lossy(&output.stdout);
    let value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {output:?}"));
    assert!(matches!(output.status.code(), Some(0 | 1)), "{output:?}");
    (output.status.success(), value)
}

#[test]
fn of_two_processes_at_once_one_updates_and_the_other_says_so() {
    let setting = Setting::new();
    let server = Server::of(&setting.repo());
    server.hold("targets/");
    let sync = ["sync", "--repo", server.address()];
    let first = setting.command(&sync).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    server.wait_until_holding();
    let (done, second) = setting.run(&sync);
    assert!(!done);
    assert_eq!(second["error"], "another update is running");
    server.let_go();
    let (done, first) = said(&first.wait_with_output().unwrap());
    assert!(done, "{first}");
    assert_eq!(first["outcome"], "updated");
    let (done, third) = setting.run(&sync);
    assert_eq!((done, &third["outcome"], &third["content_hash"]), (true, &"current".into(), &first["content_hash"]));
}

#[test]
fn the_addresses_are_those_of_the_options_where_none_is_named() {
    let setting = Setting::new();
    let (done, answer) = setting.run(&["sync"]);
    assert!(!done);
    assert!(answer["error"].as_str().unwrap().contains("no address for updates"), "{answer}");
    // Nobody answers at port 9 of the loopback. The limit is for people.
    let repo = setting.repo();
    let options = format!("addresses = [\"http://127.0.0.1:9/\", {repo:?}]\nask_above_kb = 0\n");
    fs::write(setting.path("data/updates.toml"), options).unwrap();
    let (done, answer) = setting.run(&["sync"]);
    assert!(done, "{answer}");
    assert_eq!((answer["outcome"].as_str(), answer["address"].as_str()), (Some("updated"), repo.to_str()));
    fs::write(setting.path("data/updates.toml"), "addresses = 3").unwrap();
    let (done, answer) = setting.run(&["sync"]);
    assert!(!done);
    assert!(answer["error"].as_str().unwrap().starts_with("updates.toml cannot be used"), "{answer}");
    // Whoever watches over forty kiosks learns of it without trying to update.
    let (_, status) = setting.run(&["status"]);
    assert!(status["options_error"].as_str().unwrap().starts_with("updates.toml cannot be used"), "{status}");
    assert_eq!((status["behind"].as_bool(), &status["last"]), (Some(false), &Value::Null));

    fs::write(setting.path("data/updates.toml"), "addresses = [\"http://127.0.0.1:9/\"]\n").unwrap();
    assert!(!setting.run(&["sync"]).0);
    let (_, status) = setting.run(&["status"]);
    assert_eq!(status["last"]["problem"]["code"], "repository-unreachable", "{status}");
    assert_eq!(status["options_error"], Value::Null);
}

#[test]
fn going_back_stays_until_the_next_sync() {
    let setting = Setting::new();
    let repo = setting.repo();
    let sync = ["sync", "--repo", repo.to_str().unwrap()];
    let (_, first) = setting.run(&sync);
    assert!(!setting.run(&["rollback"]).0, "there is nothing before the first");
    setting.publish("A second line.");
    let (_, second) = setting.run(&sync);
    assert_eq!(setting.run(&["status"]).1["back_since"], Value::Null);

    let (done, back) = setting.run(&["rollback"]);
    assert_eq!((done, &back["content_hash"]), (true, &first["content_hash"]));
    let status = setting.run(&["status"]).1;
    assert_eq!((&status["content_hash"], &status["back_since"]), (&first["content_hash"], &back["back_since"]));
    assert!(back["back_since"].is_string());
    let (done, again) = setting.run(&["rollback"]);
    assert_eq!((done, &again["error"]), (false, &"there is no earlier generation to go back to".into()));

    // Nobody answers, and the device has moved on all the same.
    assert!(!setting.run(&["sync", "--repo", "http://127.0.0.1:9/"]).0);
    let status = setting.run(&["status"]).1;
    assert_eq!((&status["content_hash"], &status["back_since"]), (&second["content_hash"], &Value::Null));
}

#[test]
fn what_changed_is_told_after_any_number_of_syncs() {
    let setting = Setting::new();
    let repo = setting.repo();
    let sync = ["sync", "--repo", repo.to_str().unwrap()];
    setting.run(&sync);
    assert_eq!(setting.run(&["changes"]).1, serde_json::json!({"changes": [], "unseen": 0, "plan": null}));
    for line in ["A second line.", "A third line."] {
        setting.publish(line);
        setting.run(&sync);
    }
    let (done, told) = setting.run(&["changes", "--lang", "en"]);
    assert!(done);
    assert_eq!((&told["unseen"], &told["changes"][0]["target"]["id"]), (&1.into(), &"ohip".into()));
    let added: Vec<&str> = told["changes"][0]["sentences"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|sentence| sentence["kind"] == "added")
        .filter_map(|sentence| sentence["text"].as_str())
        .collect();
    assert_eq!(added, ["A second line.", "A third line."]);
}
