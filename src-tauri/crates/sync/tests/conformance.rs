//! The client that the public conformance suite drives, driven as the suite does: a program of its own, judged by how
//! it ends, what it trusts, what it stores and what it asks for.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::server::{Server, Trick};
use common::{Sample, conformance, copy, published_at, published_now};
use jiff::{SignedDuration, Timestamp};
use portage_publish::repo_renew;
use tempfile::TempDir;

struct Client {
    scratch: TempDir,
    server: Server,
}

impl Client {
    fn of(sample: &Sample) -> Self {
        let client = Self { scratch: tempfile::tempdir().unwrap(), server: Server::of(&sample.repo()) };
        let root = sample.repo().join("metadata/1.root.json");
        assert_eq!(client.run(&["init", root.to_str().unwrap()]), 0);
        assert!(client.server.log().is_empty(), "the beginning needs no line");
        client
    }

    fn dir(&self, name: &str) -> PathBuf {
        self.scratch.path().join(name)
    }

    fn run(&self, args: &[&str]) -> i32 {
        let url = |folder: &str| format!("{}{folder}/", self.server.url());
        let mut command: Command = conformance(&["--metadata-url", &url("metadata"), "--metadata-dir"]);
        command.arg(self.dir("metadata")).arg("--target-base-url").arg(url("targets"));
        command.arg("--target-dir").arg(self.dir("targets")).args(args);
        let output = command.output().unwrap();
        let code = output.status.code().unwrap();
        assert_eq!(code == 0, output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        code
    }

    fn refresh(&self) -> i32 {
        self.run(&["refresh"])
    }

    fn download(&self, name: &str) -> i32 {
        self.run(&["--target-name", name, "download"])
    }

    /// The version of each role that is trusted.
    fn trusted(&self) -> BTreeMap<String, u64> {
        let entries = fs::read_dir(self.dir("metadata")).unwrap().map(|entry| entry.unwrap().path());
        let version = |file: &Path| {
            let role: serde_json::Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
            role["signed"]["version"].as_u64().unwrap()
        };
        entries
            .filter(|file| file.extension().is_some_and(|extension| extension == "json"))
            .map(|file| (file.file_stem().unwrap().to_str().unwrap().to_owned(), version(&file)))
            .collect()
    }

    fn asked_for(&self) -> Vec<String> {
        self.server.log().iter().map(|line| line.trim_start_matches("/metadata/").to_owned()).collect()
    }
}

fn trusted(roles: &[(&str, u64)]) -> BTreeMap<String, u64> {
    roles.iter().map(|(role, version)| ((*role).to_owned(), *version)).collect()
}

fn release_two(sample: &Sample) {
    sample.edit("ontario/tasks/tasks.toml", "in person", "yourself");
    portage_publish::publish(&sample.content(), &sample.repo(), &sample.keys(), Timestamp::now()).unwrap();
}

#[test]
fn a_refresh_trusts_the_four_roles_and_asks_for_each_once() {
    let sample = published_now();
    let client = Client::of(&sample);
    assert_eq!(client.refresh(), 0);
    let files = client.asked_for();
    let newest = |role: &str| files.iter().find_map(|file| file.strip_suffix(role)?.parse().ok()).unwrap();
    let (snapshot, targets) = (newest(".snapshot.json"), newest(".targets.json"));
    let expected = ["2.root.json", "timestamp.json", &format!("{snapshot}.snapshot.json")];
    assert_eq!(files[..3], expected);
    assert_eq!(files.len(), 4, "{files:?}");
    let roles = trusted(&[("root", 1), ("timestamp", snapshot), ("snapshot", snapshot), ("targets", targets)]);
    assert_eq!(client.trusted(), roles);
    assert_eq!(client.refresh(), 0);
    assert_eq!(client.asked_for(), ["2.root.json", "timestamp.json"], "nothing is new");
}

#[test]
fn a_download_refreshes_first_and_is_kept() {
    let sample = published_now();
    let client = Client::of(&sample);
    assert_eq!(client.download("nobody.pack.zst"), 1);
    assert_eq!(client.trusted().len(), 4);
    assert_eq!(client.download("ontario.pack.zst"), 0);
    assert!(client.trusted().contains_key("ontario"));
    let kept = fs::read(client.dir("targets/ontario.pack.zst")).unwrap();
    assert_eq!(portage_content::unpack_zst(&kept).unwrap(), common::pack(&sample, "ontario"));
    client.server.log();
    assert_eq!(client.download("ontario.pack.zst"), 0);
    assert!(!client.asked_for().iter().any(|file| file.contains("pack")));
}

#[test]
fn wrong_bytes_are_not_kept() {
    let sample = published_now();
    let client = Client::of(&sample);
    client.server.play(".ontario.pack.zst", Trick::Flip(100));
    assert_eq!(client.download("ontario.pack.zst"), 1);
    assert!(!client.dir("targets").exists());
    // And what is kept stays, whatever the server has now.
    client.server.behave();
    assert_eq!(client.download("ontario.pack.zst"), 0);
    let kept = fs::read(client.dir("targets/ontario.pack.zst")).unwrap();
    release_two(&sample);
    client.server.play(".ontario.pack.zst", Trick::Body(b"malicious".to_vec()));
    assert_eq!(client.download("ontario.pack.zst"), 1);
    assert_eq!(fs::read(client.dir("targets/ontario.pack.zst")).unwrap(), kept);
}

#[test]
fn roots_are_followed_in_turn_and_only_with_their_signatures() {
    let now = Timestamp::now();
    let sample = published_at(now - SignedDuration::from_hours(24 * 300));
    repo_renew(&sample.repo(), &sample.keys(), now).unwrap();
    let client = Client::of(&sample);
    assert_eq!(client.refresh(), 0);
    let root = fs::read(client.dir("metadata/root.json")).unwrap();
    assert_eq!(root, fs::read(sample.repo().join("metadata/2.root.json")).unwrap());
    // A third root, by keys that the second does not know.
    let other = published_now();
    let forged = fs::read(other.repo().join("metadata/1.root.json")).unwrap();
    client.server.play("3.root.json", Trick::Body(forged));
    assert_eq!(client.refresh(), 1);
    assert_eq!(fs::read(client.dir("metadata/root.json")).unwrap(), root);
}

#[test]
fn an_older_timestamp_is_refused_and_not_stored() {
    let sample = published_now();
    let old = tempfile::tempdir().unwrap();
    copy(&sample.repo(), old.path());
    release_two(&sample);
    let client = Client::of(&sample);
    assert_eq!(client.refresh(), 0);
    let before = client.trusted();
    client.asked_for();
    client.server.play("timestamp.json", Trick::From(old.path().to_owned()));
    assert_eq!(client.refresh(), 1);
    assert_eq!(client.asked_for().last().unwrap(), "timestamp.json");
    assert_eq!(client.trusted(), before);
}

#[test]
fn what_has_expired_is_refused_and_not_stored() {
    let now = Timestamp::now();
    let sample = published_at(now - SignedDuration::from_hours(24 * 31));
    let client = Client::of(&sample);
    assert_eq!(client.refresh(), 1);
    assert_eq!(client.trusted(), trusted(&[("root", 1)]));
    repo_renew(&sample.repo(), &sample.keys(), now).unwrap();
    assert_eq!(client.refresh(), 0);
    assert_eq!(client.trusted().len(), 4);
}

#[test]
fn a_refresh_that_breaks_off_trusts_what_it_has_verified() {
    let sample = published_now();
    for (word, roles) in
        [(".snapshot.json", vec!["root", "timestamp"]), (".targets.json", vec!["root", "snapshot", "timestamp"])]
    {
        let client = Client::of(&sample);
        client.server.play(word, Trick::Flip(-100));
        assert_eq!(client.refresh(), 1);
        assert_eq!(client.trusted().into_keys().collect::<Vec<_>>(), roles);
        client.server.behave();
        assert_eq!(client.refresh(), 0);
    }
}
