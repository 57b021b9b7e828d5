//! How long the list of services takes: `cargo bench -p portage-app --bench services [NUMBER]`. The budget is 50 ms for
//! filters and the first page, after the first question; a question above it makes the run fail.

#![allow(clippy::print_stdout, reason = "the table is what this program is for")]

use std::path::Path;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use portage_app::{
    Cost, Options, Portage, SystemClock,
    view::{MapPart, OpenWhen, ServiceQuery, ServiceWay},
};
use portage_content::{Digest, Pack, Record};
use portage_store::{Library, ReleaseInfo, build_content};
use serde_json::{Value, json};

const BUDGET: Duration = Duration::from_millis(50);
const ROUNDS: usize = 30;
const OWNERS: usize = 20;
const OTHERS: [&str; 7] = ["fr", "pa", "ar", "zh", "es", "ta", "ur"];
const WHOM: [&str; 3] = ["anyone", "permanent", "refugee"];

fn main() {
    // `cargo bench` hands over words of its own; a bare number is the services.
    let count = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(100_000);
    let data = tempfile::tempdir().expect("a scratch folder");
    fill(data.path(), count);
    let app = Portage::open(Options {
        data: data.path().to_owned(),
        packs: None,
        in_memory: true,
        keychain: None,
        cost: Cost::LEAST,
        clock: Box::new(SystemClock),
        tell: Box::new(|_| ()),
    })
    .expect("a data folder");
    let before = resident();
    let started = Instant::now();
    let all = app.services(&ServiceQuery::default(), "en").expect("services");
    println!(
        "{count} services: the first question {} ms, {} MB more in memory; {} fit",
        started.elapsed().as_millis(),
        resident().saturating_sub(before) / 1000,
        all.fits + all.asks
    );

    println!("| question | fit | to ask | median | slowest of {ROUNDS} |\n|---|---|---|---|---|");
    let mut slow = Vec::new();
    for (name, query) in questions() {
        let query = ServiceQuery { limit: Some(20), ..query };
        let answer = app.services(&query, "en").expect("services");
        let mut times: Vec<Duration> = (0..ROUNDS)
            .map(|_| {
                let started = Instant::now();
                std::hint::black_box(app.services(&query, "en").expect("services"));
                started.elapsed()
            })
            .collect();
        times.sort_unstable();
        let (median, slowest) = (times[ROUNDS / 2], times[ROUNDS - 1]);
        let millis = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1000.0);
        println!("| {name} | {} | {} | {} | {} |", answer.fits, answer.asks, millis(median), millis(slowest));
        if median > BUDGET {
            slow.push(name);
        }
    }
    let whole = MapPart { west: -95.2, south: 41.6, east: -74.3, north: 56.9 };
    let map = app.service_map(&ServiceQuery::default(), whole, "en").expect("a map");
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let started = Instant::now();
            std::hint::black_box(app.service_map(&ServiceQuery::default(), whole, "en").expect("a map"));
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    let millis = times[ROUNDS / 2].as_secs_f64() * 1000.0;
    println!("| the map of all, {} groups | {} | | {millis:.1} ms | |", map.groups.len(), map.here);
    if times[ROUNDS / 2] > BUDGET {
        slow.push("the map");
    }
    assert!(slow.is_empty(), "over {BUDGET:?}: {slow:?}");
}

fn questions() -> Vec<(&'static str, ServiceQuery)> {
    let none = ServiceQuery::default;
    vec![
        ("all", none()),
        ("far down the list", ServiceQuery { offset: 90_000, ..none() }),
        ("a topic", ServiceQuery { topic: Some("topic-3".to_owned()), ..none() }),
        ("a language", ServiceQuery { language: Some("pa".to_owned()), ..none() }),
        ("near a postal code", ServiceQuery { postal: Some("M5V".to_owned()), ..none() }),
        ("open now", ServiceQuery { open: Some(OpenWhen::Now), ..none() }),
        (
            "everything at once",
            ServiceQuery {
                topic: Some("topic-3".to_owned()),
                language: Some("en".to_owned()),
                french: true,
                postal: Some("M5V".to_owned()),
                within: Some(150),
                open: Some(OpenWhen::At { weekday: 2, minute: 600 }),
                for_me: true,
                way: Some(ServiceWay::InPerson),
                wheelchair: true,
                free: true,
                ..none()
            },
        ),
    ]
}

/// A data folder with so many services in it. The same numbers every time; no chance is needed.
fn fill(data: &Path, count: usize) {
    let now: Timestamp = "2026-11-22T12:00:00Z".parse().expect("a time");
    let mut packs = Vec::with_capacity(OWNERS);
    for owner in 0..OWNERS {
        let name = format!("owner-{owner}");
        let mut records = Vec::new();
        for lang in [None, Some("en")] {
            let mut value = common("organization", &format!("office-{owner}"), &name, lang);
            if lang.is_some() {
                value["name"] = json!(format!("Office {owner}"));
            }
            records.push(Record::from_value(&value).expect("an organization"));
        }
        for at in (owner..count).step_by(OWNERS) {
            records.push(Record::from_value(&neutral(at, owner, &name)).expect("a service"));
            let mut words = common("service", &format!("service-{at}"), &name, Some("en"));
            words["name"] = json!(format!("{} help {at}", ["Newcomer", "Legal", "Health", "Food", "Work"][at % 5]));
            words["description"] = json!("Helps people who have come to Ontario to find their way. ".repeat(6));
            words["eligibility"] = json!("Anyone who has come to Canada in the last five years, and their families.");
            records.push(Record::from_value(&words).expect("words"));
        }
        records.sort_by(|a, b| a.key().cmp(b.key()));
        let pack = Pack::new(&name, records).expect("a pack");
        packs.push((ReleaseInfo { owner: name, number: 1, digest: pack.digest() }, pack));
    }
    let library = Library::open(data).expect("a library");
    let lock = library.lock().expect("a lock");
    let staged = library.stage(&lock, now).expect("a stage");
    build_content(&staged.database_path(), &packs, None, Digest::of(b"a root"), now).expect("a database");
    portage_search::build(&staged.index_dir(), &[], Vec::new()).expect("an index");
    library.flip(&lock, staged, |_| Ok(())).expect("a generation");
}

fn neutral(at: usize, owner: usize, name: &str) -> Value {
    #[expect(clippy::cast_precision_loss, reason = "degrees within Ontario")]
    let spread = |step: usize, size: f64| (at * step % 1000) as f64 / 1000.0 * size;
    let mut value = common("service", &format!("service-{at}"), name, None);
    value["organization"] = json!(format!("office-{owner}"));
    value["topics"] = json!([format!("topic-{}", at % 17)]);
    value["languages"] = json!(["en", OTHERS[at % OTHERS.len()]]);
    value["phones"] = json!([{"number": format!("416-555-{:04}", at % 10_000)}]);
    value["sites"] = json!([{
        "address": format!("{at} Main Street"), "city": format!("City {}", at % 400), "postal_code": "M5V 2T6",
        "lat": 42.5 + spread(37, 7.0), "lon": -90.0 + spread(53, 14.0),
    }]);
    let rule =
        |days: &str, from: &str, to: &str| json!({"freq": "WEEKLY", "byday": days, "opens_at": from, "closes_at": to});
    value["schedules"] = match at % 4 {
        0 => json!([rule("MO,TU,WE,TH,FR", "09:00", "17:00")]),
        1 => json!([rule("MO,WE", "08:30", "16:00"), rule("TU,TH", "12:00", "20:00"), rule("SA", "20:00", "02:00")]),
        2 => json!([rule("MO,TU,WE,TH,FR,SA,SU", "00:00", "23:59")]),
        _ => json!([]),
    };
    value["for"] = json!([WHOM[at % WHOM.len()]]);
    value["free"] = json!(at.is_multiple_of(3));
    value["wheelchair"] = json!(at.is_multiple_of(2));
    value["quoted"] = json!(true);
    value
}

fn common(kind: &str, id: &str, owner: &str, lang: Option<&str>) -> Value {
    let mut value = json!({
        "kind": kind, "id": id, "owner": owner, "publisher": "office-0", "licence": "CC-BY-4.0",
        "attribution": "A directory", "reuse": "open", "verified_on": "2026-11-01",
    });
    if let Some(lang) = lang {
        value["lang"] = json!(lang);
    }
    value
}

/// Memory that this program has, in kilobytes; 0 where the system does not say.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}
