//! How long the list of services takes, and search among them: `cargo bench --workspace --bench services [NUMBER]`. The
//! budget is 50 ms for filters and the first page after the first question, and 20 ms for 19 of 20 searches; a question
//! above it makes the run fail.

#![allow(clippy::print_stdout, reason = "the table is what this program is for")]

mod many;

use std::time::{Duration, Instant};

use portage_app::{
    Cost, Options, Portage, SystemClock,
    view::{MapPart, OpenWhen, SearchFilter, ServiceQuery, ServiceWay},
};

const BUDGET: Duration = Duration::from_millis(50);
const SEARCH_BUDGET: Duration = Duration::from_millis(20);
const ROUNDS: usize = 30;
const SEARCHES: usize = 500;

fn main() {
    // `cargo bench` hands over words of its own; a bare number is the services.
    let count = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(100_000);
    let data = tempfile::tempdir().expect("a scratch folder");
    many::fill(data.path(), count);
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
    let mut times = search_times(&app);
    times.sort_unstable();
    let [half, most] = [SEARCHES / 2, SEARCHES * 19 / 20].map(|at| times[at].as_secs_f64() * 1000.0);
    println!("search, {SEARCHES} questions: half within {half:.1} ms, 19 of 20 within {most:.1} ms");
    if times[SEARCHES * 19 / 20] > SEARCH_BUDGET {
        slow.push("search");
    }
    assert!(slow.is_empty(), "over {BUDGET:?}: {slow:?}");
}

/// Words that all services have, names, places, numbers, and slips, as the window asks.
fn search_times(app: &Portage) -> Vec<Duration> {
    let kinds = ["Newcomer", "Legal", "Health", "Food", "Work", "newcomr", "Leagl", "heatlh"];
    let question = |at: usize| match at % 5 {
        0 => format!("{} help", kinds[at / 5 % kinds.len()]),
        1 => format!("{} help {}", kinds[at / 5 % 5], at * 197),
        2 => format!("help in City {}", at % 400),
        3 => format!("416-555-{:04}", at * 19 % 10_000),
        _ => "people who have come to Ontario".to_owned(),
    };
    // What is read once a generation is no part of a search.
    app.search("help", "en", &SearchFilter::default()).expect("an answer");
    (0..SEARCHES)
        .map(|at| {
            let question = question(at);
            let started = Instant::now();
            std::hint::black_box(app.search(&question, "en", &SearchFilter::default()).expect("an answer"));
            started.elapsed()
        })
        .collect()
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

/// Memory that this program has, in kilobytes; 0 where the system does not say.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}
