//! What a device gets, from a folder and from a web server.

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::server::{Server, Trick};
use common::{Device, Sample, days_later, files, pack, publish_again, published, start};
use portage_content::Digest;
use portage_publish::repo_renew;
use portage_sync::{Address, Fetched, Held, How};

fn hows(fetched: &Fetched) -> Vec<(&str, u32, How)> {
    fetched.packs.iter().map(|pack| (pack.owner.as_str(), pack.release, pack.how)).collect()
}

fn edit(sample: &Sample, to: &str) {
    sample.edit("ontario/tasks/tasks.toml", "in person", to);
    publish_again(sample);
}

#[tokio::test]
async fn full_then_current_then_patched_at_every_kind_of_address() {
    let sample = published();
    let plain = Server::of(&sample.repo());
    let zipped = Server::of(&sample.repo()).with_gzip().with_etag();
    let folder = Address::Folder(sample.repo());
    let mut devices: Vec<(Address, Device)> =
        [folder, plain.address(), zipped.address()].map(|address| (address, Device::trusting(&sample))).into();
    for (address, device) in &mut devices {
        let first = device.update(address).await;
        assert_eq!(hows(&first), [("canada", 1, How::Full), ("ontario", 1, How::Full)], "{address}");
        assert_eq!(first.packs[1].bytes, pack(&sample, "ontario"));
        assert_eq!(first.packs[1].digest, Digest::of(&first.packs[1].bytes));
        assert_eq!(first.releases, BTreeMap::from([("canada".to_owned(), 1), ("ontario".to_owned(), 1)]));
        assert!(first.clock_back.is_none());
        let told = device.progress.lock().unwrap().clone();
        let last = told.last().unwrap();
        assert!(last.total > 0 && last.done <= last.total && last.bytes_received <= first.bytes_received);
        assert!(told.windows(2).all(|pair| pair[0].done <= pair[1].done), "{told:?}");

        let second = device.update(address).await;
        assert_eq!(hows(&second), []);
        assert_eq!(second.releases, first.releases);
        assert_eq!(second.requests, 2, "the next root and the timestamp");
        assert!(second.bytes_received < 700, "{}", second.bytes_received);
    }
    edit(&sample, "yourself");
    for (address, device) in &mut devices {
        let third = device.update(address).await;
        assert_eq!(hows(&third), [("ontario", 2, How::Patch)], "{address}");
        assert_eq!(third.packs[0].bytes, pack(&sample, "ontario"));
        // Root, timestamp, snapshot, the role of the owner, the patch.
        assert_eq!(third.requests, 5);
        assert!(third.bytes_received < 3000, "{}", third.bytes_received);
    }
}

#[tokio::test]
async fn a_timestamp_that_is_marked_costs_no_body() {
    let sample = published();
    let server = Server::of(&sample.repo()).with_etag();
    let mut device = Device::trusting(&sample);
    device.update(&server.address()).await;
    let unmarked = device.update(&Server::of(&sample.repo()).address()).await;
    assert!(unmarked.bytes_received > 400);
    let marked = device.update(&server.address()).await;
    assert_eq!((hows(&marked), marked.bytes_received), (vec![], 0));
    // A damaged copy of the timestamp is not taken for the marked one.
    fs::write(device.trust().join("timestamp.json"), "{}").unwrap();
    assert_eq!(device.update(&server.address()).await.releases["ontario"], 1);
    edit(&sample, "yourself");
    assert_eq!(hows(&device.update(&server.address()).await), [("ontario", 2, How::Patch)]);
}

#[tokio::test]
async fn requests_name_the_app_and_nothing_else() {
    let sample = published();
    let server = Server::of(&sample.repo());
    Device::trusting(&sample).update(&server.address()).await;
    let expected = format!("Portage/{}", env!("CARGO_PKG_VERSION"));
    assert!(server.agents().iter().all(|agent| *agent == expected), "{:?}", server.agents());
}

#[tokio::test]
async fn a_patch_that_does_not_fit_gives_way_to_the_whole_pack() {
    let sample = published();
    let address = Address::Folder(sample.repo());
    let mut device = Device::trusting(&sample);
    device.update(&address).await;
    edit(&sample, "yourself");
    let whole = [("ontario", 2, How::Full)];

    let damaged = Server::of(&sample.repo());
    damaged.play(".patch", Trick::Body(b"PTGPATC1 damaged".to_vec()));
    assert_eq!(hows(&device.fetch(&damaged.address()).await.unwrap()), whole);
    damaged.play(".patch", Trick::Status(404));
    assert_eq!(hows(&device.fetch(&damaged.address()).await.unwrap()), whole);
    damaged.play(".patch", Trick::Endless);
    assert_eq!(hows(&device.fetch(&damaged.address()).await.unwrap()), whole);

    // The device's own pack is damaged, or gone.
    let bytes = std::mem::take(&mut device.packs);
    assert_eq!(hows(&device.fetch(&address).await.unwrap()), whole);
    device.packs = bytes.iter().map(|(owner, bytes)| (owner.clone(), [bytes, &b"x"[..]].concat())).collect();
    assert_eq!(hows(&device.fetch(&address).await.unwrap()), whole);
    // It holds a release 1 that this repository never published.
    device.packs = vec![("ontario".to_owned(), b"other".to_vec())];
    device.held = vec![Held { owner: "ontario".to_owned(), release: 1, digest: Digest::of(b"other") }];
    let fetched = device.fetch(&address).await.unwrap();
    assert_eq!(fetched.packs.iter().find(|pack| pack.owner == "ontario").unwrap().how, How::Full);

    device.packs = bytes;
    device.held = vec![Held { owner: "ontario".to_owned(), release: 1, digest: Digest::of(&device.packs[1].1) }];
    assert!(hows(&device.fetch(&address).await.unwrap()).contains(&("ontario", 2, How::Patch)));
}

#[tokio::test]
async fn damage_in_the_trust_folder_costs_a_fetch_and_no_more() {
    let sample = published();
    let address = Server::of(&sample.repo()).address();
    let mut device = Device::trusting(&sample);
    // The second time there is nothing to take, and what was kept for going on is cleared away.
    device.update(&address).await;
    device.update(&address).await;
    let files = files(&device.trust());
    assert!(files.len() >= 6, "{files:?}");
    for file in &files {
        let whole = fs::read(file).unwrap();
        let swapped = String::from_utf8(whole.clone()).unwrap().replace("\"sig\":\"", "\"sig\":\"00");
        for damage in [b"".to_vec(), b"\xff\xfe{".to_vec(), swapped.into_bytes()] {
            fs::write(file, damage).unwrap();
            let fetched = device.fetch(&address).await;
            assert!(fetched.as_ref().is_ok_and(|fetched| fetched.packs.is_empty()), "{}: {fetched:?}", file.display());
        }
    }
}

#[tokio::test]
async fn a_renewed_root_is_followed() {
    let sample = published();
    let device = Device::trusting(&sample);
    repo_renew(&sample.repo(), &sample.keys(), days_later(250)).unwrap();
    repo_renew(&sample.repo(), &sample.keys(), days_later(500)).unwrap();
    assert!(sample.repo().join("metadata/3.root.json").is_file());
    let fetched = device.fetch_at(&Address::Folder(sample.repo()), days_later(505)).await.unwrap();
    assert_eq!(fetched.packs.len(), 2);
    assert!(device.trust().join("root_history/3.root.json").is_file());
}

#[tokio::test]
async fn fetching_changes_nothing_but_the_trust_folder() {
    let sample = published();
    let before: Vec<_> = files(&sample.repo()).into_iter().map(|file| (fs::read(&file).unwrap(), file)).collect();
    Device::trusting(&sample).update(&Address::Folder(sample.repo())).await;
    let after: Vec<_> = files(&sample.repo()).into_iter().map(|file| (fs::read(&file).unwrap(), file)).collect();
    assert_eq!(before, after);
}

#[tokio::test]
async fn a_clock_that_goes_back_is_noticed_and_not_believed() {
    let sample = published();
    let address = Address::Folder(sample.repo());
    let device = Device::trusting(&sample);
    assert_eq!(device.fetch_at(&address, days_later(20)).await.unwrap().clock_back, None);
    assert!(device.fetch_at(&address, start()).await.unwrap().clock_back.is_some());
    // By the clock the metadata holds for two more days; by the time that was seen it has expired.
    fs::write(device.trust().join("time"), days_later(31).to_string()).unwrap();
    assert_eq!(device.fetch_at(&address, days_later(28)).await.unwrap_err().code(), "expired");
    repo_renew(&sample.repo(), &sample.keys(), days_later(28)).unwrap();
    assert!(device.fetch_at(&address, days_later(28)).await.unwrap().clock_back.is_some());
}
