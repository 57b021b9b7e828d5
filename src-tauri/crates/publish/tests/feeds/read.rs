//! What is understood of each feed's document.

use std::fs;
use std::path::{Path, PathBuf};

use portage_content::KINDS;
use portage_publish::{FEEDS, FeedError, Reading, parse_feed};
use proptest::prelude::*;
use serde_json::{Value, json};

pub fn sample_path(feed: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/feeds");
    let names = ["json", "xml"].map(|ending| dir.join(format!("{feed}.{ending}")));
    names.into_iter().find(|path| path.is_file()).unwrap_or_else(|| panic!("{feed} has no sample in tests/feeds"))
}

pub fn sample(feed: &str) -> Vec<u8> {
    fs::read(sample_path(feed)).unwrap()
}

fn reading(feed: &str) -> Reading {
    parse_feed(feed, &sample(feed)).unwrap()
}

fn entry(feed: &str, key: &str) -> Value {
    reading(feed).entries.get(key).cloned().unwrap_or(Value::Null)
}

fn refused(feed: &str) -> Vec<String> {
    reading(feed).refused.iter().map(|refusal| refusal.at.clone()).collect()
}

#[test]
fn every_feed_has_an_address_an_owner_a_sample_and_a_page() {
    let page = include_str!("../../../../docs/feeds.md");
    let mut names = Vec::new();
    for feed in FEEDS {
        let name = feed.name();
        assert!(!names.contains(&name), "{name} is there twice");
        names.push(name);
        assert!(feed.source().starts_with("https://"), "{name}: {}", feed.source());
        assert!(matches!(feed.owner(), "canada" | "ontario"), "{name}: {}", feed.owner());
        assert!(feed.about().ends_with('.') && feed.about().len() > 20, "{name} does not say what it is");
        assert!(!feed.rights().attribution.is_empty() && !feed.rights().licence.is_empty(), "{name}");
        assert!((1..=4 << 20).contains(&feed.limit()), "{name} has no bound");
        for kind in feed.kinds() {
            assert!(KINDS.iter().any(|known| known.name == *kind && known.quoted), "{name}: no kind {kind}");
        }
        assert!(page.contains(&format!("| `{name}` |")), "docs/feeds.md does not tell of {name}");
        assert!(!reading(name).entries.is_empty(), "the sample of {name} gives nothing");
    }
}

#[test]
fn rounds_are_read_with_their_categories_and_odd_times() {
    let expected = json!({
        "number": 444, "date": "2026-09-16", "category": "senior-managers",
        "official_name": {"en": "Senior managers with Canadian Work Experience, 2026-Version 1"},
        "invited": 250, "lowest_score": 389, "tie_break": "2026-09-01T23:05:13Z",
    });
    assert_eq!(entry("rounds-en", "444"), expected);
    for (key, tie_break) in [
        ("443", json!("2026-03-01T00:16:39Z")),
        ("442", json!("2026-04-12T04:32:26Z")),
        ("441", json!("2026-07-03T21:35:13Z")),
        ("440", json!("2026-05-21T01:14:09Z")),
        ("439", Value::Null),
        ("438", Value::Null),
        ("436", Value::Null),
    ] {
        assert_eq!(entry("rounds-en", key)["tie_break"], tie_break, "{key}");
    }
    for (key, category) in [
        ("443", "canadian-experience"),
        ("442", "provincial-nominee"),
        ("441", "healthcare"),
        ("440", "physicians"),
        ("437", "french"),
        ("436", "unknown"),
        ("295", "general"),
        ("91a", "federal-skilled-trades"),
    ] {
        assert_eq!(entry("rounds-en", key)["category"], category, "{key}");
    }
    assert_eq!(entry("rounds-en", "437")["invited"], 5000, "a number may come as a number");
    let names = ["440", "438"].map(|key| entry("rounds-en", key)["official_name"]["en"].clone());
    let plain = ["Physicians with Canadian Work Experience, 2026-Version 1", "Provincial Nominee Program"];
    assert_eq!(names, plain.map(Value::from));
    let document = serde_json::to_string(&reading("rounds-en").entries).unwrap();
    assert!(!document.contains("href") && !document.contains('<'), "no HTML is ever taken");
}

#[test]
fn the_newest_pool_is_read_and_must_add_up() {
    let pool = entry("rounds-en", "pool/2026-09-13");
    assert_eq!(pool["total"], 226_793);
    assert_eq!(pool["bands"].as_array().unwrap().len(), 15);
    assert_eq!(pool["bands"][1], json!({"from": 501, "to": 600, "people": 20_784}));
    let wrong = String::from_utf8(sample("rounds-en")).unwrap().replace("226,793", "226,794");
    let reading = parse_feed("rounds-en", wrong.as_bytes()).unwrap();
    assert!(!reading.entries.keys().any(|key| key.starts_with("pool/")));
    assert!(reading.refused.iter().any(|refusal| refusal.why.contains("do not add up")), "{:?}", reading.refused);
    let partly = String::from_utf8(sample("rounds-en")).unwrap().replace("\"dd5\"", "\"other\"");
    let reading = parse_feed("rounds-en", partly.as_bytes()).unwrap();
    assert_eq!(reading.entries["pool/2026-09-13"]["bands"].as_array().unwrap().len(), 14, "as far as present");
}

#[test]
fn rounds_that_cannot_be_are_refused_and_the_rest_is_taken() {
    let places: Vec<String> = (11..=16).map(|at| format!("rounds[{at}]")).collect();
    assert_eq!(refused("rounds-en"), places);
    assert_eq!(reading("rounds-en").entries.len(), 12);
    assert!(reading("rounds-en").refused.iter().all(|refusal| refusal.text.chars().count() <= 200));
}

#[test]
fn times_are_read_by_country_whatever_the_nesting() {
    let days = |number| json!({"number": number, "unit": "days"});
    assert_eq!(entry("times-by-country", "visitor-outside-canada/AF"), days(176));
    assert_eq!(entry("times-by-country", "visitor-outside-canada/WB"), days(85));
    let more = json!({"number": 2, "unit": "years", "more_than": true});
    assert_eq!(entry("times-by-country", "visitor-outside-canada/CN"), more);
    assert_eq!(entry("times-by-country", "visitor-outside-canada/BQ"), Value::Null, "no time is no refusal");
    let months = |number| json!({"number": number, "unit": "months"});
    assert_eq!(entry("times-by-country", "refugees-private-refugee/SY"), months(38));
    assert_eq!(entry("times-by-country", "refugees-private-sponsor/AF"), months(3));
    assert_eq!(entry("times-by-country", "child-dependent/PH"), months(18));
    assert_eq!(refused("times-by-country"), ["visitor-outside-canada.BR", "study.FR", "work.AF", "work.IN", "work.MX"]);
    let reading = reading("times-by-country");
    assert_eq!(reading.as_of.unwrap().to_string(), "2026-10-01");
    assert_eq!(reading.dates["study"].to_string(), "2026-09-26", "a section keeps its own day");
    assert_eq!(reading.dates.len(), 1);
}

#[test]
fn times_without_a_country_leave_the_expected_ones_to_their_own_feed() {
    let reading = reading("times");
    assert_eq!(reading.as_of.unwrap().to_string(), "2026-10-01");
    let keys: Vec<&str> = reading.entries.keys().map(String::as_str).collect();
    let expected = [
        "citizenship-cit-adoption-part1",
        "citizenship-cit-resumption",
        "citizenship-cit-search",
        "eta",
        "iec",
        "iec-iec-past",
        "pr-card-existing-pr",
        "pr-card-new-pr",
        "study-extension",
        "visitor-extension",
        "visitor-inside-canada",
    ];
    assert_eq!(keys, expected);
    assert_eq!(refused("times"), ["rep_documents.vos", "rep_documents.replacement"]);
}

#[test]
fn expected_times_come_with_the_people_who_wait() {
    let wait = |number| json!({"number": number, "unit": "months"});
    assert_eq!(entry("expected-times", "cec"), json!({"wait": wait(6), "people": 58_900}));
    assert_eq!(entry("expected-times", "cec/2026-03"), json!({"wait": wait(2), "people": 12_300}));
    assert_eq!(entry("expected-times", "citizen-grants"), json!({"wait": wait(12), "people": 327_100}));
    assert_eq!(entry("expected-times", "sww"), Value::Null);
    let refused = refused("expected-times");
    assert_eq!(refused, ["current-flpt.BAD KEY", "current-flpt.hc", "total-people.hc", "wait-times.cec-2026/13"]);
    assert_eq!(reading("expected-times").as_of.unwrap().to_string(), "2026-09-03");
}

#[test]
fn names_of_countries_are_plain_and_by_code() {
    assert_eq!(entry("country-names", "CN"), "China (People’s Republic of)");
    assert_eq!(entry("country-names", "XK"), "Kosovo");
    assert_eq!(refused("country-names"), ["country-name.usa", "country-name.ZZ", "country-name.PH"]);
}

#[test]
fn fees_are_amounts_or_nothing() {
    let fees = reading("fees").entries;
    let expected = json!({
        "bio": "85", "cit-grant-adult": "530", "cit-right": "123", "economic-main-rprf": "1590", "eta": "7",
        "iec": "184.75", "study-permit": "150", "visitor-visa": "100", "work-permit": "155",
    });
    assert_eq!(json!(fees), expected);
    assert_eq!(refused("fees"), ["open-work-permit", "cit-minor", "cit-adult-total"]);
}

#[test]
fn news_is_plain_text_with_an_official_link() {
    let entries: Vec<Value> = reading("news-en").entries.into_values().rev().collect();
    let first = &entries[0];
    assert_eq!(first["title"], "Canada welcomes 5,000 workers for $1 each");
    assert_eq!(first["date"], "2026-10-01");
    assert_eq!(first["teaser"], "Ottawa, October 1 — The Minister said so .");
    assert!(first["link"].as_str().unwrap().ends_with("/2026/10/one.html"), "not the link to the interface");
    assert_eq!(entries[1]["title"], "Caf&eacute; & alert('x') tea");
    assert_eq!(entries[1]["teaser"], "First. Second.");
    assert_eq!(entries[2]["title"], "Reversed news");
    assert_eq!(entries[3]["title"], "An emoji 🍁 in a headline");
    assert!(entries[3]["teaser"].as_str().unwrap().chars().count() <= 600);
    assert_eq!(entries.len(), 7);
    assert_eq!(refused("news-en"), ["entry[3]", "entry[4]", "entry[5]", "entry[6]", "entry[8]"]);
    let ontario = reading("news-ontario-en");
    assert_eq!(ontario.entries.len(), 10, "{:?}", ontario.refused);
}

#[test]
fn data_sets_tell_when_they_were_changed() {
    assert_eq!(entry("job-postings", "job-postings"), json!({"date": "2026-10-09"}));
    assert_eq!(entry("wages", "wages"), json!({"date": "2025-11-19"}));
    assert_eq!(entry("outlooks", "outlooks"), json!({"date": "2025-01-17"}));
    assert_eq!(refused("job-postings"), ["result.resources[2]"]);
    let other = parse_feed("wages", &sample("outlooks"));
    assert_eq!(other, Err(FeedError::WrongShape { what: "the id of this data set" }));
}

#[test]
fn what_is_no_document_of_a_feed_is_refused_as_a_whole() {
    for feed in FEEDS {
        let name = feed.name();
        let deep = "[".repeat(100_000);
        let deep_object = "{\"rounds\":".repeat(50_000);
        let huge = vec![b' '; feed.limit() + 1];
        let sample = sample(name);
        let cut = &sample[..sample.len() * 2 / 3];
        let bodies: [&[u8]; 10] = [
            b"",
            b"null",
            b"[]",
            b"<html><body>We are sorry</body></html>",
            b"\xff\xfe\x00",
            b"{\"rounds\": [7]}",
            deep.as_bytes(),
            deep_object.as_bytes(),
            &huge,
            cut,
        ];
        for (at, body) in bodies.into_iter().enumerate() {
            let read = parse_feed(name, body);
            let nothing = read.as_ref().is_ok_and(|reading| reading.entries.is_empty());
            assert!(read.is_err() || nothing, "{name}, {at}: {read:?}");
        }
    }
    let laughs =
        "<!DOCTYPE feed [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><feed><entry><title>&b;</title></entry></feed>";
    assert!(matches!(parse_feed("news-en", laughs.as_bytes()), Err(FeedError::NotXml { .. })));
    assert!(matches!(parse_feed("gossip", b"{}"), Err(FeedError::Unknown { .. })));
}

#[test]
fn a_document_of_three_million_bytes_is_read_within_its_bound() {
    let months: Vec<String> = (0..80_000)
        .map(|n| format!("\"p{}-{}/{:02}\": \"About {} months\"", n / 600, 1990 + n % 600 / 12, n % 12 + 1, n % 90))
        .collect();
    let body = format!("{{\"current-flpt\": {{\"cec\": \"6 months\"}}, \"wait-times\": {{{}}}}}", months.join(","));
    assert!(body.len() > 2_000_000 && body.len() < 3 << 20, "{}", body.len());
    assert_eq!(parse_feed("expected-times", body.as_bytes()).unwrap().entries.len(), 80_001);
    assert!(matches!(parse_feed("rounds-en", body.as_bytes()), Err(FeedError::TooLarge { .. })));
}

/// A JSON value of the fields that feeds have, or any others.
fn any_json() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        "[a-zA-Z0-9 ,:<>&;/$.-]{0,24}",
        "\\PC{0,12}",
        "(About |More than )?[0-9]{1,6} (days|weeks|months)",
        Just("2026-10-01".to_owned()),
        Just("October 1, 2026".to_owned()),
    ];
    let name = prop_oneof![
        Just("rounds".to_owned()),
        Just("drawNumber".to_owned()),
        Just("drawDate".to_owned()),
        Just("drawSize".to_owned()),
        Just("drawCRS".to_owned()),
        Just("drawDistributionAsOn".to_owned()),
        Just("dd1".to_owned()),
        Just("current-flpt".to_owned()),
        Just("wait-times".to_owned()),
        Just("default-update".to_owned()),
        Just("country-name".to_owned()),
        Just("result".to_owned()),
        "[A-Z]{2}",
        "\\PC{0,8}",
    ];
    let leaf = prop_oneof![word.prop_map(Value::from), any::<i64>().prop_map(Value::from), Just(Value::Null)];
    leaf.prop_recursive(4, 64, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..8)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for feed in FEEDS {
            let _ = parse_feed(feed.name(), &bytes);
        }
    }

    #[test]
    fn any_json_gives_an_answer_without_markup(value in any_json()) {
        let bytes = value.to_string().into_bytes();
        for feed in FEEDS {
            if let Ok(reading) = parse_feed(feed.name(), &bytes) {
                let taken = json!(reading.entries).to_string();
                prop_assert!(!taken.contains('<'), "{}: {taken}", feed.name());
            }
        }
    }

    #[test]
    fn a_sample_with_one_byte_changed_gives_an_answer(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        for feed in FEEDS {
            let mut bytes = sample(feed.name());
            let at = at.index(bytes.len());
            bytes[at] = byte;
            let _ = parse_feed(feed.name(), &bytes);
        }
    }
}
