//! How long a bad line is waited for, and how often it is tried.

mod common;

use std::time::Duration;

use common::server::{Server, Trick};
use common::{Device, brisk, pack, published};
use portage_sync::{Address, Patience};

fn times(server: &Server, word: &str) -> usize {
    server.log().iter().filter(|line| line.contains(word)).count()
}

#[tokio::test]
async fn what_passes_by_itself_is_tried_again() {
    let sample = published();
    for word in ["2.root.json", "timestamp.json", ".snapshot.json", ".ontario.json", ".ontario.pack.zst"] {
        for trick in [
            Trick::Status(500),
            Trick::Status(502),
            Trick::Status(503),
            Trick::Status(504),
            Trick::Status(429),
            Trick::StatusWith(503, "Retry-After: 0"),
            Trick::Close,
            Trick::Babble,
            Trick::Cut(1),
        ] {
            let server = Server::of(&sample.repo());
            server.play_times(word, 2, trick.clone());
            let device = Device::trusting(&sample);
            // Of a file that is not there nothing can be cut.
            let tries = if word == "2.root.json" && matches!(trick, Trick::Cut(_)) { 1 } else { 3 };
            let fetched = device.fetch(&server.address()).await.unwrap();
            assert_eq!(fetched.packs[1].bytes, pack(&sample, "ontario"), "{trick:?} {word}");
            assert_eq!(times(&server, word), tries, "{trick:?} {word}");
        }
    }
}

#[tokio::test]
async fn what_lasts_is_given_up_after_few_attempts() {
    let sample = published();
    let server = Server::of(&sample.repo());
    server.play("/", Trick::Status(503));
    let device = Device::trusting(&sample);
    assert_eq!(device.fetch(&server.address()).await.unwrap_err().code(), "unreachable");
    assert_eq!(times(&server, "/"), 3);
    // What a second would not mend is not tried again.
    for trick in [Trick::Status(400), Trick::Status(404), Trick::Status(501), Trick::Redirect("ftp://x/".to_owned())] {
        server.behave();
        server.log();
        server.play("timestamp.json", trick.clone());
        device.fetch(&server.address()).await.unwrap_err();
        assert_eq!(times(&server, "timestamp.json"), 1, "{trick:?}");
    }
    // A server that asks for more time than a person has is left alone.
    server.play("timestamp.json", Trick::StatusWith(429, "Retry-After: 3600"));
    server.log();
    assert_eq!(device.fetch(&server.address()).await.unwrap_err().code(), "unreachable");
    assert_eq!(times(&server, "timestamp.json"), 1);
    // Once all attempts at a file were in vain, the line is dead: the other owners are not tried as often.
    server.behave();
    server.log();
    server.play(".canada.json", Trick::Close);
    server.play(".ontario.json", Trick::Close);
    assert_eq!(device.fetch(&server.address()).await.unwrap_err().code(), "unreachable");
    assert!(times(&server, "a.json") <= 7, "three times ahead, once in its turn");
}

#[tokio::test]
async fn silence_and_drops_are_told_from_a_slow_line() {
    let sample = published();
    let second = Duration::from_secs(1);
    let drops = Duration::from_millis(20);
    let short = Patience { silence: second / 4, span: second / 4, least: 1000, attempts: 2, ..brisk() };
    for word in ["timestamp.json", ".ontario.pack.zst"] {
        for (trick, patience) in [
            (Trick::Drip(second * 60), short),
            (Trick::DripHead(second * 60), short),
            (Trick::DripHead(drops), short),
            (Trick::Drip(drops), short),
        ] {
            let server = Server::of(&sample.repo());
            server.play(word, trick.clone());
            let mut device = Device::trusting(&sample);
            device.patience = patience;
            let error = device.fetch(&server.address()).await.unwrap_err();
            assert_eq!(error.code(), "unreachable", "{trick:?} {word}: {error}");
            assert_eq!(times(&server, word), 2, "{trick:?} {word}");
            server.behave();
            device.patience = brisk();
            assert_eq!(device.fetch(&server.address()).await.unwrap().packs.len(), 2);
        }
    }
    // A line that brings enough is waited for, however many spans it takes.
    let server = Server::of(&sample.repo());
    server.play("timestamp.json", Trick::Drip(Duration::from_millis(1)));
    let mut device = Device::trusting(&sample);
    device.patience = Patience { span: second / 10, least: 2, silence: second * 30, ..brisk() };
    assert_eq!(device.fetch(&server.address()).await.unwrap().packs.len(), 2);
    assert_eq!(times(&server, "timestamp.json"), 1);
}

#[tokio::test]
async fn a_name_that_nobody_knows_is_unreachable() {
    let sample = published();
    let device = Device::trusting(&sample);
    for text in ["http://portage.invalid/", "https://portage.invalid/repo"] {
        let address = Address::parse(text).unwrap();
        let error = device.fetch(&address).await.unwrap_err();
        assert_eq!((error.code(), error.address()), ("unreachable", address.to_string().as_str()));
    }
}
