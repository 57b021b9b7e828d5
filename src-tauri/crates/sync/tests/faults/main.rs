//! Every fault that a line, a server or a forger can bring, at every file in turn.
//!
//! After each: an error, or what was really published, and never anything else; and when the fault is gone, the same
//! trust folder takes all that was published, so that nothing is poisoned.

#[path = "../common/mod.rs"]
mod common;
mod table;

use std::fs;
use std::time::Duration;

use common::server::{Server, Trick};
use common::{Device, Sample, brisk, copy, days_later, files, pack, publish_again, published};
use jiff::Timestamp;
use portage_publish::{repo_init, repo_renew};
use portage_sync::{Address, Fetched, Patience, SyncError};
use table::{Fault, faults};

fn impatient() -> Patience {
    let span = Duration::from_millis(200);
    Patience { silence: span, span, least: 1000, attempts: 1, ..brisk() }
}

/// What is published, and its packs.
struct Published {
    sample: Sample,
    packs: Vec<(&'static str, Vec<u8>)>,
}

impl Published {
    fn of(sample: Sample) -> Self {
        let packs = ["canada", "ontario"].map(|owner| (owner, pack(&sample, owner))).into();
        Self { sample, packs }
    }

    fn is(&self, owner: &str, bytes: &[u8]) -> bool {
        self.packs.iter().any(|(of, published)| *of == owner && published == bytes)
    }
}

/// What came, in the words of the table. A pack that came is what was published, or the test ends here.
fn came(published: &Published, outcome: &Result<Fetched, SyncError>, case: &str) -> String {
    let fetched = match outcome {
        Ok(fetched) => fetched,
        Err(error) => return error.code().to_owned(),
    };
    for got in &fetched.packs {
        assert!(published.is(&got.owner, &got.bytes), "{case}: a wrong pack");
        assert_eq!(got.release, fetched.releases[&got.owner], "{case}");
        assert!(!fetched.held_up.contains_key(&got.owner), "{case}");
    }
    match fetched.held_up.first_key_value() {
        None => "fine".to_owned(),
        Some((_, error)) => format!("held {}", error.code()),
    }
}

/// Plays a fault at one file to a device, and takes it away again.
async fn check(published: &Published, server: &Server, file: &str, fault: &Fault, mut device: Device, now: Timestamp) {
    if matches!(&fault.trick, Trick::Instead(other) if other == file) {
        return;
    }
    let case = format!("{:?} at {file}", fault.trick);
    let current = |owner: &str| device.packs.iter().any(|(of, bytes)| of == owner && published.is(owner, bytes));
    let news: Vec<&str> = ["canada", "ontario"].into_iter().filter(|owner| !current(owner)).collect();
    server.play("round", Trick::Redirect("/round".to_owned()));
    server.play(file, fault.trick.clone());
    server.log();
    // Only what comes in drops must not be waited for; a busy machine is slow as well.
    if matches!(fault.trick, Trick::Drip(_) | Trick::DripHead(_)) {
        device.patience = impatient();
    }
    let outcome = device.fetch_at(&server.address(), now).await;
    assert!(server.log().iter().any(|line| line.contains(file)), "{case}: nobody asked for it");
    let result = came(published, &outcome, &case);
    let expected = if is_owners(file) { fault.owner } else { fault.vital };
    // A patch that is of no use is made up for by the whole pack, a damaged signature of a root by the other two, and
    // a root that is not there by the one before.
    let root = file.ends_with(".root.json") && matches!(fault.trick, Trick::Flip(_) | Trick::Status(404));
    let spare = file.contains(".from-") || root;
    let made_up = spare && result == "fine";
    // Where nothing else was to come there is nobody to hold an owner up from.
    let alone = news.len() == 1 && expected.contains(&format!("held {result}").as_str());
    assert!(made_up || alone || expected.contains(&result.as_str()), "{case}: {result}: {outcome:?}");

    server.behave();
    // The same files at an address that costs no handshake.
    let folder = Address::Folder(published.sample.repo());
    let fetched = device.fetch_at(&folder, now).await.unwrap_or_else(|error| panic!("{case}: {error}"));
    assert!(fetched.held_up.is_empty(), "{case}, afterwards: {fetched:?}");
    let owners: Vec<&str> = fetched.packs.iter().map(|pack| pack.owner.as_str()).collect();
    assert_eq!(owners, news, "{case}, afterwards");
    came(published, &Ok(fetched), &case);
}

fn is_owners(file: &str) -> bool {
    file.starts_with("targets/") || file.ends_with(".canada.json") || file.ends_with(".ontario.json")
}

/// The files that a device asks for and finds.
async fn asked_for(sample: &Sample, server: &Server, device: Device, now: Timestamp) -> Vec<String> {
    server.log();
    device.fetch_at(&server.address(), now).await.unwrap();
    let files = server.log().into_iter().map(|line| line.trim_start_matches('/').to_owned());
    files.filter(|file| sample.repo().join(file).is_file()).collect()
}

#[tokio::test]
async fn at_every_file_of_a_first_load() {
    let sample = published();
    // A root that was renewed since the installer was made is among the files.
    repo_renew(&sample.repo(), &sample.keys(), days_later(250)).unwrap();
    let now = days_later(251);
    let server = Server::of(&sample.repo());
    let files = asked_for(&sample, &server, Device::trusting(&sample), now).await;
    assert_eq!(files.len(), 8, "{files:?}");
    let published = Published::of(sample);
    // One owner's files stand for any other's.
    for file in files.iter().filter(|file| !file.contains(".canada.")) {
        for fault in faults() {
            check(&published, &server, file, &fault, Device::trusting(&published.sample), now).await;
        }
    }
}

#[tokio::test]
async fn at_every_file_of_an_update() {
    let sample = published();
    let server = Server::of(&sample.repo());
    let mut before = Device::trusting(&sample);
    before.update(&server.address()).await;
    release(&sample, "yourself");
    let files = asked_for(&sample, &server, twin(&sample, &before), common::start()).await;
    assert_eq!(files.len(), 4, "{files:?}");
    let published = Published::of(sample);
    for file in &files {
        for fault in faults() {
            check(&published, &server, file, &fault, twin(&published.sample, &before), common::start()).await;
        }
    }
}

/// Another device in the same state.
fn twin(sample: &Sample, device: &Device) -> Device {
    let mut twin = Device::trusting(sample);
    copy(&device.trust(), &twin.trust());
    twin.held.clone_from(&device.held);
    twin.packs.clone_from(&device.packs);
    twin
}

fn release(sample: &Sample, words: &str) {
    sample.edit("ontario/tasks/tasks.toml", "in person", words);
    publish_again(sample);
}

/// Two releases 2 that grew from one release 1, signed by the same keys: what no publisher makes, and a thief of keys
/// might. The snapshot pins versions and no hashes, so its two forms, and the timestamp's, are as good as each other; a
/// role of the other state names packs that this one does not have, and is held up.
#[tokio::test]
async fn files_of_two_states_never_mix() {
    let one = published();
    let mut before = Device::trusting(&one);
    before.update(&Server::of(&one.repo()).address()).await;
    let other = published();
    for folder in ["repo", "keys", "content"] {
        let of = |sample: &Sample| sample.repo().with_file_name(folder);
        fs::remove_dir_all(of(&other)).unwrap();
        copy(&of(&one), &of(&other));
    }
    release(&one, "yourself");
    release(&other, "by letter");
    let server = Server::of(&one.repo());
    let files = asked_for(&one, &server, twin(&one, &before), common::start()).await;
    let one = Published::of(one);
    for file in &files {
        // A patch is asked for by its hash, which the other state does not have: the whole pack comes instead.
        let fault = Fault { trick: Trick::From(other.repo()), vital: &["fine"], owner: &["held refused"] };
        check(&one, &server, file, &fault, twin(&one.sample, &before), common::start()).await;
    }
}

/// Old files, once good and still signed, in the places of new ones.
#[tokio::test]
async fn an_older_state_in_part_is_refused() {
    let sample = published();
    let old = tempfile::tempdir().unwrap();
    copy(&sample.repo(), old.path());
    let server = Server::of(&sample.repo());
    let mut first = Device::trusting(&sample);
    first.update(&server.address()).await;
    release(&sample, "yourself");
    let mut second = Device::trusting(&sample);
    second.update(&server.address()).await;
    release_again(&sample);
    let newest = |name: &str| {
        let ends = |file: &std::path::PathBuf| file.to_str().unwrap().ends_with(name);
        let found = files(&sample.repo().join("metadata")).into_iter().rfind(ends).unwrap();
        format!("metadata/{}", found.file_name().unwrap().to_str().unwrap())
    };
    let timestamp = "metadata/timestamp.json".to_owned();
    let row = |file: &str, instead: Trick, vital, owner| (file.to_owned(), Fault { trick: instead, vital, owner });
    let instead = |file: &str| Trick::Instead(format!("metadata/{file}"));
    let rows: Vec<(String, Fault)> = vec![
        row(&timestamp, Trick::From(old.path().to_owned()), &["rollback"], &[]),
        row(&newest(".snapshot.json"), instead("2.snapshot.json"), &["refused"], &[]),
        row(&newest(".ontario.json"), instead("1.ontario.json"), &[], &["held refused"]),
        row(&newest(".ontario.json"), instead("1.canada.json"), &[], &["held refused"]),
    ];
    let published = Published::of(sample);
    for (file, fault) in rows {
        check(&published, &server, &file, &fault, twin(&published.sample, &second), common::start()).await;
    }
    // Everything old at once: what was seen is not unseen.
    let error = second.fetch(&Server::of(old.path()).address()).await.unwrap_err();
    assert_eq!(error.code(), "rollback");
    second.update(&server.address()).await;
}

fn release_again(sample: &Sample) {
    sample.edit("ontario/tasks/tasks.toml", "yourself", "by letter");
    publish_again(sample);
}

/// What a role that was let lapse keeps from people, and what it does not.
#[tokio::test]
async fn an_owner_that_lapses_is_held_up_alone() {
    let packs = Published::of(published());
    let sample = &packs.sample;
    let server = Server::of(&sample.repo());
    let elsewhere = fs::read(sample.keys().join("ontario-1.der")).unwrap();
    fs::remove_file(sample.keys().join("ontario-1.der")).unwrap();
    repo_renew(&sample.repo(), &sample.keys(), days_later(170)).unwrap();
    let now = days_later(185);
    let device = Device::trusting(sample);
    let fetched = device.fetch_at(&server.address(), now).await.unwrap();
    assert_eq!(came(&packs, &Ok(fetched), "lapsed"), "held expired");
    let fetched = device.fetch_at(&server.address(), now).await.unwrap();
    assert_eq!(fetched.packs.iter().map(|pack| pack.owner.as_str()).collect::<Vec<_>>(), ["canada"]);
    assert!(fetched.owners.contains("ontario"), "who is held up is not struck off");
    fs::write(sample.keys().join("ontario-1.der"), elsewhere).unwrap();
    repo_renew(&sample.repo(), &sample.keys(), now).unwrap();
    let fetched = device.fetch_at(&server.address(), now).await.unwrap();
    assert_eq!(fetched.packs.len(), 2);
    assert_eq!(came(&packs, &Ok(fetched), "renewed"), "fine");
    // Nothing is taken of a repository that nobody keeps up, and it is told which role has lapsed.
    for (days, role) in [(216, "timestamp"), (500, "root")] {
        match device.fetch_at(&server.address(), days_later(days)).await.unwrap_err() {
            SyncError::Expired { role: lapsed, .. } => assert_eq!(lapsed, role),
            other => panic!("{other}"),
        }
    }
}

#[tokio::test]
async fn a_repository_without_packs_has_no_faults_to_give() {
    let sample = Sample::new();
    repo_init(&sample.repo(), &sample.keys(), &["toronto".to_owned()], common::start()).unwrap();
    let server = Server::of(&sample.repo());
    let fetched = Device::trusting(&sample).fetch(&server.address()).await.unwrap();
    assert!(fetched.packs.is_empty() && fetched.held_up.is_empty());
}
