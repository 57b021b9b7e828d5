//! What has come over a bad line is not fetched again.

mod common;

use std::fs;

use common::server::{Server, Trick};
use common::{Device, Sample, pack, publish_again, published_long};
use portage_content::Digest;
use portage_sync::Patience;

const PACK: &str = ".ontario.pack.zst";

/// A repository whose Ontario is worth resuming, and a device that tries everything once.
fn long() -> (Sample, Device) {
    let sample = published_long();
    let mut device = Device::trusting(&sample);
    device.patience = Patience { attempts: 1, ..device.patience };
    (sample, device)
}

/// The ranges in which Ontario's pack was asked for.
fn ranges(server: &Server) -> Vec<String> {
    server.log().iter().filter_map(|line| Some(line.split_once(PACK)?.1.trim().to_owned())).collect()
}

#[tokio::test]
async fn the_next_run_fetches_the_rest() {
    let marks: [fn(&[u8]) -> String; 4] = [
        |body| format!("ETag: \"{}\"", Digest::of(body)),
        |_| "Last-Modified: Sun, 22 Nov 2026 12:00:00 GMT".to_owned(),
        // A weak mark says nothing of bytes; their hash is known anyway.
        |_| "ETag: W/\"1\"".to_owned(),
        |_| "X-Nothing: known".to_owned(),
    ];
    for (mark, condition) in marks.into_iter().zip([1, 1, 0, 0]) {
        let (sample, mut device) = long();
        let server = Server::of(&sample.repo()).with_mark(mark);
        server.play(PACK, Trick::Cut(70_000));
        assert_eq!(device.fetch(&server.address()).await.unwrap_err().code(), "unreachable");
        server.behave();
        server.log();
        let fetched = device.update(&server.address()).await;
        assert_eq!(fetched.packs[1].bytes, pack(&sample, "ontario"));
        let log = server.log();
        assert!(log.iter().any(|line| line.ends_with(".ontario.pack.zst bytes=70000-")), "{log:?}");
        assert!(!log.iter().any(|line| line.contains("canada.pack")), "canada had arrived: {log:?}");
        assert_eq!(server.conditions().len(), condition);
        // Once all is current nothing of it stays.
        device.update(&server.address()).await;
        assert!(!device.trust().join("targets").exists());
        assert!(!device.trust().join("partial").exists());
    }
}

#[tokio::test]
async fn a_line_that_keeps_breaking_brings_the_file_in_the_end() {
    let (sample, mut device) = long();
    device.patience = common::brisk();
    let server = Server::of(&sample.repo()).with_etag();
    server.play(PACK, Trick::Cut(20_000));
    let fetched = device.update(&server.address()).await;
    assert_eq!(fetched.packs[1].bytes, pack(&sample, "ontario"));
    let length = fs::read_dir(sample.repo().join("targets"))
        .unwrap()
        .filter_map(|file| Some(file.unwrap()).filter(|file| file.file_name().to_str().unwrap().ends_with(PACK)))
        .map(|file| file.metadata().unwrap().len())
        .max()
        .unwrap();
    let asked: Vec<String> = (1..length.div_ceil(20_000)).map(|piece| format!("bytes={}-", piece * 20_000)).collect();
    assert!(asked.len() > 5, "{length}");
    assert_eq!(ranges(&server)[1..], asked);
    assert!(fetched.bytes_received < length + 10_000, "nothing came twice: {} of {length}", fetched.bytes_received);
}

#[tokio::test]
async fn a_part_is_dropped_when_the_server_has_another_file_or_no_ranges() {
    // The file has been written anew on the server: the mark is another one, and the whole comes at once.
    let (sample, device) = long();
    let server = Server::of(&sample.repo()).with_mark(|_| "ETag: \"monday\"".to_owned());
    server.play(PACK, Trick::Cut(70_000));
    device.fetch(&server.address()).await.unwrap_err();
    let server = Server::of(&sample.repo()).with_mark(|_| "ETag: \"tuesday\"".to_owned());
    assert_eq!(device.fetch(&server.address()).await.unwrap().packs[1].bytes, pack(&sample, "ontario"));
    assert_eq!(ranges(&server), ["bytes=70000-"]);
    assert_eq!(server.conditions(), ["\"monday\""]);

    // The server does not know of ranges, or says so.
    for status in [416, 206] {
        let (sample, device) = long();
        let server = Server::of(&sample.repo());
        server.play(PACK, Trick::Cut(70_000));
        device.fetch(&server.address()).await.unwrap_err();
        server.behave();
        server.play_times(PACK, 1, Trick::Status(status));
        assert_eq!(device.fetch(&server.address()).await.unwrap().packs[1].bytes, pack(&sample, "ontario"));
        assert_eq!(ranges(&server).last().unwrap(), "", "{status}");
    }
}

#[tokio::test]
async fn damage_in_a_part_costs_a_second_try() {
    for damage in [vec![b'x'; 70_000], vec![b'x'; 5_000_000], Vec::new()] {
        let (sample, device) = long();
        let server = Server::of(&sample.repo());
        server.play(PACK, Trick::Cut(70_000));
        device.fetch(&server.address()).await.unwrap_err();
        server.behave();
        let part = fs::read_dir(device.trust().join("partial")).unwrap().next().unwrap().unwrap().path();
        fs::write(&part, damage).unwrap();
        assert_eq!(device.fetch(&server.address()).await.unwrap().packs[1].bytes, pack(&sample, "ontario"));
    }
}

#[tokio::test]
async fn a_part_of_another_release_is_neither_used_nor_kept() {
    let (sample, device) = long();
    let server = Server::of(&sample.repo());
    server.play(PACK, Trick::Cut(70_000));
    device.fetch(&server.address()).await.unwrap_err();
    let parts = || fs::read_dir(device.trust().join("partial")).unwrap().count();
    assert_eq!(parts(), 1);
    sample.edit("ontario/tasks/tasks.toml", "in person", "yourself");
    publish_again(&sample);
    server.play(PACK, Trick::Close);
    server.log();
    device.fetch(&server.address()).await.unwrap_err();
    assert_eq!(ranges(&server), [""]);
    assert_eq!(parts(), 0);
    server.behave();
    assert_eq!(device.fetch(&server.address()).await.unwrap().packs[1].bytes, pack(&sample, "ontario"));
}

#[tokio::test]
async fn a_place_that_cannot_be_written_costs_only_the_resuming() {
    let (sample, device) = long();
    fs::create_dir_all(device.trust()).unwrap();
    fs::write(device.trust().join("partial"), "a file where a folder should be").unwrap();
    let server = Server::of(&sample.repo());
    assert_eq!(device.fetch(&server.address()).await.unwrap().packs[1].bytes, pack(&sample, "ontario"));
}
