//! From a server or a folder to copies, and from copies to records.

use std::fs;

use jiff::Timestamp;
use portage_content::{Doc, Key, ProcessingTime, Record, Round, RoundCategory};
use portage_publish::{
    Documents, FeedOutcome, FeedReport, Folder, UpdateOptions, UpdateReport, check, has_error, update_feeds,
};

use crate::common::Sample;
use crate::read::sample_path;
use crate::server::{Answer, Server};

const NOW: &str = "2026-10-20T12:00:00Z";
const LATER: &str = "2026-10-21T12:00:00Z";

async fn run(sample: &Sample, only: Option<&str>, from: Documents, now: &str) -> UpdateReport {
    let options = UpdateOptions { only: only.map(str::to_owned), from };
    update_feeds(&sample.content(), &options, now.parse::<Timestamp>().unwrap()).await.unwrap()
}

async fn run_one(sample: &Sample, feed: &str, server: &Server, now: &str) -> FeedReport {
    let mut report = run(sample, Some(feed), Documents::Server(server.address().parse().unwrap()), now).await;
    report.feeds.remove(0)
}

fn samples() -> Documents {
    Documents::Folder(sample_path("fees").parent().unwrap().to_owned())
}

/// The sound folder with the organizations that feeds name.
fn content() -> Sample {
    let sample = Sample::new();
    let add = |id: &str| {
        format!(
            "[[organization]]\nid = \"{id}\"\n[organization.en]\nname = \"{id}\"\n[organization.fr]\nname = \"{id}\"\n"
        )
    };
    let ids = ["ircc", "esdc", "ontario-government"].map(add).concat();
    sample.write("canada/organizations/feeds.toml", ids);
    portage_publish::stamp(&sample.content(), portage_content::Translator::Person).unwrap();
    sample
}

fn copy(sample: &Sample, feed: &str) -> String {
    fs::read_to_string(sample.content().join(format!("canada/feeds/{feed}.json"))).unwrap_or_default()
}

fn refused(sample: &Sample) -> String {
    fs::read_to_string(sample.content().join("canada/feeds/refused.toml")).unwrap_or_default()
}

fn record(sample: &Sample, kind: &str, id: &str) -> Record {
    let folder = Folder::read(&sample.content()).unwrap();
    folder.record(&Key::neutral(kind, id)).unwrap_or_else(|| panic!("there is no {kind} {id}")).clone()
}

#[tokio::test]
async fn files_of_a_folder_become_copies_and_sound_records() {
    let sample = content();
    let report = run(&sample, None, samples(), NOW).await;
    assert_eq!(report.feeds.len(), 13);
    assert!(report.feeds.iter().all(|one| one.outcome == FeedOutcome::New), "{:?}", report.feeds);
    let reports = check(&sample.content(), jiff::civil::date(2026, 10, 21)).unwrap();
    assert!(reports.is_empty(), "{reports:#?}");

    let round: Doc<Round> = record(&sample, "round", "444").view().unwrap();
    assert_eq!(round.body.category, RoundCategory::SeniorManagers);
    assert_eq!(
        round.body.official_name["fr"],
        "Cadres supérieurs ayant une expérience de travail au Canada, 2026-Version 1"
    );
    assert_eq!(round.meta.verified_on.unwrap().to_string(), "2026-10-20");
    assert_eq!(round.meta.review_by.unwrap().to_string(), "2026-11-19");
    assert_eq!(round.meta.authority.as_deref(), Some("ircc"));
    assert!(round.meta.sources[0].ends_with("ee_rounds_123_en.json"));
    let other: Doc<Round> = record(&sample, "round", "442").view().unwrap();
    assert!(!other.body.official_name.contains_key("fr"), "its French twin has another size");

    let times: Doc<ProcessingTime> = record(&sample, "processing_time", "study-by-country").view().unwrap();
    assert_eq!(times.body.as_of.to_string(), "2026-09-26");
    assert_eq!(times.body.by_country["IN"].number, 11);
    let times: Doc<ProcessingTime> = record(&sample, "processing_time", "cec-expected").view().unwrap();
    assert_eq!((times.body.people, times.body.by_month["2026-04"].people), (Some(58_900), Some(15_000)));
    assert_eq!(times.meta.verified_on.unwrap().to_string(), "2026-09-03");

    let folder = Folder::read(&sample.content()).unwrap();
    let news: Vec<&Key> = folder.records().iter().map(Record::key).filter(|key| key.kind == "news").collect();
    assert_eq!(news.len(), 2 * (7 + 11 + 10), "one record without words and one with, each in its own language");
    assert_eq!(record(&sample, "dataset", "wages").value()["licence"], "OGL-Canada-2.0");
    assert_eq!(record(&sample, "country_names", "ircc").value()["names"]["en"]["IO"], "British Virgin Islands");
}

#[tokio::test]
async fn the_same_document_twice_changes_nothing_but_the_time() {
    let sample = content();
    run(&sample, None, samples(), NOW).await;
    let (before, refused_before) = (copy(&sample, "times"), refused(&sample));
    let report = run(&sample, None, samples(), LATER).await;
    assert!(report.feeds.iter().all(|one| one.outcome == FeedOutcome::Same && one.changes.is_empty()));
    assert_eq!(copy(&sample, "times").replace(LATER, NOW), before);
    assert_eq!(refused(&sample), refused_before);
    assert!(refused_before.contains("rounds[11]") && refused_before.contains("2026-10-20"), "{refused_before}");
}

#[tokio::test]
async fn what_has_moved_is_told_in_words_and_figures_are_compared() {
    let sample = content();
    run(&sample, None, samples(), NOW).await;
    let table = "same = [\n{ feed = \"fees\", key = \"bio\", figure = \"settlement-funds-1\" },\n\
                 { feed = \"rounds-en\", key = \"french\", figure = \"no-such-figure\" },\n]\n";
    sample.write("canada/feeds/figures.toml", table);
    let server = Server::start();
    let moved = String::from_utf8(crate::read::sample("times")).unwrap().replace("385 days", "390 days");
    server.play("times", Answer::Body(moved.into_bytes()));
    let report = run(&sample, Some("times"), Documents::Server(server.address().parse().unwrap()), LATER).await;
    assert_eq!(report.feeds[0].outcome, FeedOutcome::Updated);
    assert_eq!(report.feeds[0].changes, ["visitor-extension: 390 days (was visitor-extension: 385 days)"]);
    let told: Vec<String> = report.differences.iter().map(ToString::to_string).collect();
    assert_eq!(told[0], "settlement-funds-1 says 15263; fees says 85 under bio, 15178 less");
    assert!(told[1].starts_with("there is no figure no-such-figure"), "{}", told[1]);
    assert_eq!(server.agents(), [concat!("portagectl/", env!("CARGO_PKG_VERSION"), " (content feeds)")]);
}

/// Whatever a server does, the last good copy and its records stand, with their own date.
#[tokio::test]
async fn the_last_good_copy_outlives_every_fault() {
    let sample = content();
    let server = Server::start();
    let elsewhere = Server::start();
    let good = crate::read::sample("rounds-en");
    server.play("rounds-en", Answer::Body(good.clone()));
    elsewhere.play("rounds-en", Answer::Body(good.clone()));
    assert_eq!(run_one(&sample, "rounds-en", &server, NOW).await.outcome, FeedOutcome::New);
    let before = copy(&sample, "rounds-en");

    let text = String::from_utf8(good.clone()).unwrap();
    let shrunk = r#"{"rounds": [{"drawNumber": "450", "drawDate": "2026-10-15", "drawName": "CEC", "drawSize": "1", "drawCRS": "500"}]}"#;
    let older = text.replace("2026-09-1", "2026-07-1").replace("September 13, 2026", "July 13, 2026");
    for (answer, why) in [
        (Answer::Status(404), "404"),
        (Answer::Status(500), "500"),
        (Answer::Status(304), "304"),
        (Answer::Redirect(format!("{}rounds-en", elsewhere.address())), "another host"),
        (Answer::Redirect("rounds-en".to_owned()), "too many redirections"),
        (Answer::Endless, "more than"),
        (Answer::Typed("text/html; charset=utf-8", good.clone()), "web page"),
        (Answer::Cut(good.clone()), "broke off"),
        (Answer::Body(good[..good.len() / 2].to_vec()), "not JSON"),
        (Answer::Body(b"{}".to_vec()), "a list of rounds"),
        (Answer::Body(b"{\"rounds\": []}".to_vec()), "0 of 0"),
        (Answer::Body(text.replace("2026-0", "soon").into_bytes()), "entries can be read"),
        (Answer::Body(shrunk.as_bytes().to_vec()), "last good copy 12"),
        (Answer::Body(older.into_bytes()), "last good copy of 2026-09-16"),
    ] {
        server.play("rounds-en", answer);
        let report = run_one(&sample, "rounds-en", &server, LATER).await;
        match &report.outcome {
            FeedOutcome::Kept { why: told, since } => {
                assert!(told.contains(why), "{why}: {told}");
                assert_eq!(since.to_string(), "2026-10-20", "{why}");
            }
            other => panic!("{why}: {other:?}"),
        }
        assert_eq!(copy(&sample, "rounds-en"), before, "{why}");
    }
    assert!(elsewhere.agents().is_empty(), "the other host is not even asked");
    assert_eq!(record(&sample, "round", "444").value()["lowest_score"], 389);
    assert!(refused(&sample).contains("the last good copy of 2026-09-16"), "{}", refused(&sample));
    assert!(!has_error(&check(&sample.content(), jiff::civil::date(2026, 10, 21)).unwrap()));
}

#[tokio::test]
async fn a_server_that_knows_the_copy_sends_it_no_second_time() {
    let sample = content();
    let server = Server::start();
    server.play("fees", Answer::Marked(crate::read::sample("fees")));
    assert_eq!(run_one(&sample, "fees", &server, NOW).await.outcome, FeedOutcome::New);
    assert!(copy(&sample, "fees").contains("\"etag\": \"\\\"one\\\"\""));
    // Were the body sent again, this one would be taken.
    server.play("fees", Answer::Marked(b"{\"eta\": {\"en\": \"$9\"}, \"bio\": {\"en\": \"$90\"}}".to_vec()));
    let report = run_one(&sample, "fees", &server, LATER).await;
    assert_eq!(report.outcome, FeedOutcome::Same);
    assert!(copy(&sample, "fees").contains(LATER), "that it still holds is worth the new date");
}

#[tokio::test]
async fn rounds_and_news_of_the_future_are_refused() {
    let sample = content();
    let report = run(&sample, Some("rounds-en"), samples(), "2026-09-15T23:00:00Z").await;
    assert!(report.feeds[0].refused.iter().all(|refusal| refusal.at != "444"), "it is the next day already somewhere");
    let sample = content();
    let report = run(&sample, Some("rounds-en"), samples(), "2026-09-14T23:00:00Z").await;
    let refusal = report.feeds[0].refused.iter().find(|refusal| refusal.at == "444").unwrap();
    assert_eq!(refusal.why, "its day lies in the future");
    assert!(!copy(&sample, "rounds-en").contains("\"444\""));
}

#[tokio::test]
async fn sixty_rounds_are_kept_and_the_last_of_each_category_however_old() {
    let sample = content();
    let round = |number: u32, name: &str| {
        let date = jiff::civil::date(2020, 1, 1).checked_add(jiff::Span::new().days(number)).unwrap();
        format!(
            r#"{{"drawNumber": "{number}", "drawDate": "{date}", "drawName": "{name}", "drawSize": "9", "drawCRS": "500"}}"#
        )
    };
    let names = |number| match number {
        7 | 9 => "General",
        8 => "Education occupations",
        10 => "Something new",
        _ => "Canadian Experience Class",
    };
    let rounds: Vec<String> = (1..=300).map(|number| round(number, names(number))).collect();
    let server = Server::start();
    server.play("rounds-en", Answer::Body(format!("{{\"rounds\": [{}]}}", rounds.join(",")).into_bytes()));
    assert_eq!(run_one(&sample, "rounds-en", &server, NOW).await.entries, 62);
    let folder = Folder::read(&sample.content()).unwrap();
    let has = |id: &str| folder.record(&Key::neutral("round", id)).is_some();
    assert!(has("300") && has("241") && has("9") && has("8"), "the newest, and the last general and education rounds");
    assert!(!has("240") && !has("7") && !has("10"), "older ones, and old ones of an unknown category, are not");
}

#[tokio::test]
async fn a_copy_that_was_changed_by_hand_is_told_and_makes_no_records() {
    let sample = content();
    run(&sample, Some("rounds-en"), samples(), NOW).await;
    sample.edit("canada/feeds/rounds-en.json", "\"lowest_score\":389", "\"lowest_score\":289");
    let reports = check(&sample.content(), jiff::civil::date(2026, 10, 21)).unwrap();
    let lines: Vec<String> =
        reports.iter().map(|report| format!("{}:{} {}", report.file, report.line, report.code)).collect();
    assert_eq!(lines, ["canada/feeds/rounds-en.json:1 bad-feed-copy"]);
    let folder = Folder::read(&sample.content()).unwrap();
    assert!(folder.records().iter().all(|record| record.key().kind != "round"));
    // It is no good copy any more, so the next document takes its place whatever it had.
    let report = run(&sample, Some("rounds-en"), samples(), LATER).await;
    assert_eq!(report.feeds[0].outcome, FeedOutcome::New);
    assert!(check(&sample.content(), jiff::civil::date(2026, 10, 21)).unwrap().is_empty());
}

#[tokio::test]
async fn a_fault_in_a_record_of_a_copy_is_told_with_its_line() {
    let sample = content();
    run(&sample, Some("rounds-en"), samples(), NOW).await;
    sample.remove("canada/organizations/feeds.toml");
    let reports = check(&sample.content(), jiff::civil::date(2026, 10, 21)).unwrap();
    let text = copy(&sample, "rounds-en");
    let line = 1 + text.lines().position(|line| line.starts_with("\"444\"")).unwrap();
    assert!(reports.iter().any(|report| report.line == line && report.code == "dead-link"), "{reports:#?}");
}

#[tokio::test]
async fn an_unknown_feed_and_an_empty_folder_say_what_there_is() {
    let sample = content();
    let options = UpdateOptions { only: Some("gossip".to_owned()), from: samples() };
    let error = update_feeds(&sample.content(), &options, NOW.parse().unwrap()).await.unwrap_err();
    assert!(error.to_string().contains("rounds-en, rounds-fr"), "{error}");
    let empty = Documents::Folder(sample.content().join("canada/topics"));
    assert!(run(&sample, None, empty, NOW).await.feeds.is_empty());
}
