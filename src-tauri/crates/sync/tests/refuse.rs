//! What a device does not take.

mod common;

use std::fs;

use common::server::{Server, Trick};
use common::{Device, Sample, copy, days_later, publish_again, published, published_by_another};
use portage_content::Digest;
use portage_publish::repo_init;
use portage_sync::{Address, Held, SyncError};

/// The code of the error, which names the address and no folder of the device.
async fn code(device: &Device, address: &Address) -> &'static str {
    let error = device.fetch(address).await.unwrap_err();
    assert_eq!(error.address(), address.to_string());
    assert!(!error.to_string().contains(&device.trust().display().to_string()), "{error}");
    error.code()
}

/// Who is held up, and the code of why; what everybody else has published has come.
async fn held_up(device: &Device, address: &Address) -> Vec<(&'static str, &'static str)> {
    let fetched = device.fetch(address).await.unwrap();
    for owner in &fetched.owners {
        let came = fetched.packs.iter().any(|pack| pack.owner == *owner);
        let known = device.held.iter().any(|held| held.owner == *owner);
        assert!(came || known || fetched.held_up.contains_key(owner), "{owner}: {fetched:?}");
        assert!(!(came && fetched.held_up.contains_key(owner)), "{owner}: {fetched:?}");
    }
    let name = |owner: &str| ["canada", "ontario"].into_iter().find(|name| *name == owner).unwrap();
    fetched.held_up.iter().map(|(owner, error)| (name(owner), error.code())).collect()
}

fn release_two(sample: &Sample) {
    sample.edit("ontario/tasks/tasks.toml", "in person", "yourself");
    publish_again(sample);
}

#[tokio::test]
async fn tampered_files_are_refused() {
    let sample = published();
    for (word, old, new) in [
        ("timestamp.json", "\"version\":", "\"version\":1"),
        ("snapshot.json", "\"ontario.json\"", "\"ontaria.json\""),
        ("targets.json", "\"ontario.*\"", "\"*\""),
        ("ontario.json", "\"release\":1", "\"release\":9"),
    ] {
        let path = fs::read_dir(sample.repo().join("metadata"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .max_by_key(|path| path.file_name().unwrap().to_string_lossy().ends_with(word).then(|| path.clone()));
        let path = path.unwrap();
        let body = fs::read_to_string(&path).unwrap();
        assert!(body.contains(old), "{}", path.display());
        let server = Server::of(&sample.repo());
        server.play(path.file_name().unwrap().to_str().unwrap(), Trick::Body(body.replacen(old, new, 1).into_bytes()));
        if word == "ontario.json" {
            assert_eq!(held_up(&Device::trusting(&sample), &server.address()).await, [("ontario", "refused")]);
        } else {
            assert_eq!(code(&Device::trusting(&sample), &server.address()).await, "refused", "{word}");
        }
    }
    let server = Server::of(&sample.repo());
    server.play(".ontario.pack.zst", Trick::Body(vec![b'x'; 100]));
    assert_eq!(held_up(&Device::trusting(&sample), &server.address()).await, [("ontario", "refused")]);
}

#[tokio::test]
async fn a_repository_of_another_root_is_refused() {
    let (sample, other) = (published(), published_by_another());
    let device = Device::trusting(&other);
    assert_eq!(code(&device, &Address::Folder(sample.repo())).await, "refused");
    let mut device = Device::trusting(&sample);
    device.root = b"{}".to_vec();
    assert_eq!(code(&device, &Address::Folder(sample.repo())).await, "refused");
}

#[tokio::test]
async fn an_owner_cannot_sign_for_another() {
    let sample = published();
    let keys = fs::read(sample.keys().join("canada-1.der")).unwrap();
    // The publisher of Canada's pack signs Ontario's with its own key.
    fs::write(sample.keys().join("ontario-1.der"), keys).unwrap();
    sample.edit("ontario/tasks/tasks.toml", "in person", "yourself");
    let refused = portage_publish::publish(&sample.content(), &sample.repo(), &sample.keys(), common::start());
    assert!(matches!(refused, Err(portage_publish::PublishError::KeysMissing { .. })), "{refused:?}");
}

#[tokio::test]
async fn an_older_state_is_refused() {
    let sample = published();
    let old = sample.content().join("../old");
    copy(&sample.repo(), &old);
    release_two(&sample);
    let mut device = Device::trusting(&sample);
    device.update(&Address::Folder(sample.repo())).await;
    assert_eq!(code(&device, &Address::Folder(old.clone())).await, "rollback");
    // A device that has lost its trust folder still knows which releases it holds.
    fs::remove_dir_all(device.trust()).unwrap();
    assert_eq!(held_up(&device, &Address::Folder(old.clone())).await, [("ontario", "rollback")]);
    // One without anything takes what there is.
    assert_eq!(Device::trusting(&sample).fetch(&Address::Folder(old)).await.unwrap().releases["ontario"], 1);
}

#[tokio::test]
async fn expired_metadata_is_refused_and_leaves_no_trace() {
    let sample = published();
    let address = Address::Folder(sample.repo());
    let device = Device::trusting(&sample);
    match device.fetch_at(&address, days_later(31)).await.unwrap_err() {
        SyncError::Expired { role, since, .. } => assert_eq!((role.as_str(), since), ("timestamp", days_later(30))),
        other => panic!("{other}"),
    }
    let years_ahead = device.fetch_at(&address, days_later(4000)).await.unwrap_err();
    assert!(matches!(years_ahead, SyncError::Expired { .. }), "{years_ahead}");
    // The clock is put right: nothing remembers where it had been.
    let fetched = device.fetch(&address).await.unwrap();
    assert_eq!((fetched.packs.len(), fetched.clock_back), (2, None));
}

#[tokio::test]
async fn more_bytes_than_allowed_are_cut_off() {
    let sample = published();
    for word in ["timestamp.json", "2.root.json", ".ontario.json"] {
        let server = Server::of(&sample.repo());
        server.play(word, Trick::Endless);
        assert_eq!(code(&Device::trusting(&sample), &server.address()).await, "too-large", "{word}");
    }
    let server = Server::of(&sample.repo());
    server.play(".ontario.pack.zst", Trick::Endless);
    assert_eq!(held_up(&Device::trusting(&sample), &server.address()).await, [("ontario", "too-large")]);
    let server = Server::of(&sample.repo());
    server.play("timestamp.json", Trick::Bomb);
    assert_eq!(code(&Device::trusting(&sample), &server.address()).await, "too-large");
    fs::write(sample.repo().join("metadata/timestamp.json"), vec![b' '; 1 << 20]).unwrap();
    assert_eq!(code(&Device::trusting(&sample), &Address::Folder(sample.repo())).await, "too-large");
}

#[tokio::test]
async fn what_is_no_repository_is_told_apart_from_what_is_not_there() {
    let sample = published();
    let device = Device::trusting(&sample);
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(code(&device, &Address::Folder(empty.path().to_owned())).await, "not-a-repository");
    assert_eq!(code(&device, &Server::of(empty.path()).address()).await, "not-a-repository");
    assert_eq!(code(&device, &Address::Folder(empty.path().join("unplugged"))).await, "unreachable");

    // A network's log-in page, which answers everything.
    let portal = Server::of(&sample.repo());
    portal.play("/", Trick::Body(b"<html>Welcome to the airport</html>".to_vec()));
    assert_eq!(code(&device, &portal.address()).await, "not-a-repository");
    portal.play("/", Trick::Status(503));
    assert_eq!(code(&device, &portal.address()).await, "unreachable");
    portal.play("/", Trick::Status(403));
    assert_eq!(code(&device, &portal.address()).await, "not-a-repository");

    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = Address::parse(&format!("http://{}/", closed.local_addr().unwrap())).unwrap();
    drop(closed);
    assert_eq!(code(&device, &address).await, "unreachable");
}

#[tokio::test]
async fn three_redirections_are_followed_and_a_fourth_is_not() {
    let sample = published();
    let server = Server::of(&sample.repo());
    let hop = |to: &str| Trick::Redirect(format!("/{to}"));
    server.play("metadata/timestamp.json", hop("hop1/x"));
    server.play("hop1/x", hop("hop2/x"));
    server.play("hop2/x", hop("metadata/../metadata/./1.targets.json"));
    // The third hop leads to the wrong file, which is found out: it was followed.
    assert_eq!(code(&Device::trusting(&sample), &server.address()).await, "refused");
    server.play("hop2/x", hop("hop3/x"));
    server.play("hop3/x", hop("hop4/x"));
    assert_eq!(code(&Device::trusting(&sample), &server.address()).await, "unreachable");
    server.play("hop1/x", Trick::Redirect("ftp://127.0.0.1/x".to_owned()));
    assert_eq!(code(&Device::trusting(&sample), &server.address()).await, "unreachable");
}

#[tokio::test]
async fn a_trust_folder_that_cannot_be_used_is_told() {
    let sample = published();
    let device = Device::trusting(&sample);
    fs::write(device.trust(), "a file where a folder should be").unwrap();
    let error = device.fetch(&Address::Folder(sample.repo())).await.unwrap_err();
    assert!(matches!(error, SyncError::Io { ref path, .. } if *path == device.trust()), "{error}");
}

#[tokio::test]
async fn an_owner_without_a_release_offers_nothing() {
    let sample = Sample::new();
    repo_init(&sample.repo(), &sample.keys(), &["toronto".to_owned()], common::start()).unwrap();
    let mut device = Device::trusting(&sample);
    device.held = vec![Held { owner: "canada".to_owned(), release: 1, digest: Digest::of(b"") }];
    let fetched = device.fetch(&Address::Folder(sample.repo())).await.unwrap();
    assert!(fetched.packs.is_empty() && fetched.releases.is_empty());
}

/// The future can be spawned, so that a window can go on drawing and drop it.
#[test]
fn a_fetch_can_move_between_threads() {
    fn needs_send<T: Send>(_: &T) {}
    let sample = published();
    let (device, address) = (Device::trusting(&sample), Address::Folder(sample.repo()));
    needs_send(&device.fetch(&address));
}
