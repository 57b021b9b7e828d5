//! What an update costs, beside other ways to carry the same change: `cargo xtask bench updates` prints the table of
//! `src-tauri/docs/benchmarks.md`. Bytes and requests do not depend on the machine; times are ratios in one run.

#![allow(clippy::print_stdout, reason = "the table is what this program is for")]
#![allow(clippy::cast_precision_loss, reason = "what is shown is rounded anyway")]

mod nginx;
mod portal;
mod rivals;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use nginx::Nginx;
use portage_app::{Event, Options, Portage, SystemClock};
use portal::{Dice, Portal, words};
use serde_json::Value;

const OWNERS: usize = 20;
const QUESTIONS: usize = 500;

fn main() {
    // `cargo test --benches` and `cargo bench` hand over words of their own; a bare number is the pages.
    let pages = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(5000);
    let portal = Portal::new(OWNERS, pages);
    let server = Nginx::serve(&portal.repository());
    let scratch = tempfile::tempdir().expect("a scratch folder");
    let device = |name: &str| scratch.path().join(name);

    println!(
        "| {pages} pages of {OWNERS} owners, nginx | bytes of bodies | bytes with headers | requests | time | peak memory |"
    );
    println!("|---|---|---|---|---|---|");
    let show = |what: &str, cost: &Cost| {
        println!(
            "| {what} | {} | {} | {} | {} ms | {} MB |",
            cost.bytes, cost.wire, cost.requests, cost.millis, cost.peak_mb
        );
    };
    show("first load", &sync(&server, &portal, &device("a")));
    show("nothing new", &sync(&server, &portal, &device("a")));
    copy(&device("a"), &device("before"));
    portal.edit(20, 3, 1);
    let few = sync(&server, &portal, &device("a"));
    show("20 pages edited, of 3 owners", &few);
    let rivals = rivals::beside(&content_db(&device("before")), &content_db(&device("a")), scratch.path());
    portal.edit(20, OWNERS, 2);
    show(&format!("20 pages edited, of {OWNERS} owners"), &sync(&server, &portal, &device("a")));

    println!("\n| the same 20 pages of 3 owners | bytes | beside Portage |\n|---|---|---|");
    println!("| Portage, metadata included | {} | 1 |", few.bytes);
    for (name, bytes) in rivals {
        match bytes {
            Some(bytes) => println!("| {name} | {bytes} | {:.1} |", bytes as f64 / few.bytes as f64),
            None => println!("| {name} | not installed | |"),
        }
    }
    steps(&portal, &device("steps"));
    searching(&portal, &device("before"));
}

struct Cost {
    bytes: u64,
    wire: u64,
    requests: u64,
    millis: u64,
    peak_mb: u64,
}

/// One `portagectl sync`, as a process of its own.
fn sync(server: &Nginx, portal: &Portal, data: &Path) -> Cost {
    server.forget();
    let mut child = Command::new(env!("CARGO_BIN_EXE_portagectl"))
        .args(["--json", "--data"])
        .arg(data)
        .arg("--trust")
        .arg(portal.root())
        .args(["sync", "--repo", &server.address()])
        .stdout(Stdio::piped())
        .spawn()
        .expect("portagectl");
    let mut peak_kb = 0;
    while child.try_wait().expect("portagectl").is_none() {
        // The mark only rises, so the last look before the end is the highest.
        peak_kb = peak_kb.max(high_water_kb(child.id()));
        std::thread::sleep(Duration::from_millis(2));
    }
    let output = child.wait_with_output().expect("portagectl");
    assert!(output.status.success(), "the sync failed: {}", String::from_utf8_lossy(&output.stdout));
    let said: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let number = |name: &str| said[name].as_u64().expect("a number");
    Cost {
        bytes: number("bytes_received"),
        wire: server.bytes_sent(),
        requests: number("requests"),
        millis: number("millis"),
        peak_mb: peak_kb / 1024,
    }
}

fn high_water_kb(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

/// How long each step of a first load from a folder takes.
fn steps(portal: &Portal, data: &Path) {
    let marks: Mutex<Vec<(String, Instant)>> = Mutex::default();
    let marks: &'static Mutex<Vec<(String, Instant)>> = Box::leak(Box::new(marks));
    let app = open(data, move |event| {
        if let Event::Progress(progress) = event {
            let name = format!("{:?}", progress.step).to_lowercase();
            let mut marks = marks.lock().expect("no panic");
            if marks.last().is_none_or(|(last, _)| *last != name) {
                marks.push((name, Instant::now()));
            }
        }
    });
    update(&app, portal);
    let end = Instant::now();
    let marks = marks.lock().expect("no panic");
    let ends = marks.iter().skip(1).map(|(_, at)| *at).chain([end]);
    println!("\n| step of a first load from a folder | time |\n|---|---|");
    for ((name, at), end) in marks.iter().zip(ends) {
        println!("| {name} | {} ms |", (end - *at).as_millis());
    }
}

/// The same questions while nothing else happens and while an update of everything is built.
fn searching(portal: &Portal, before: &Path) {
    let vocabulary = words("en");
    let mut dice = Dice::new(42);
    let questions: Vec<String> = (0..QUESTIONS)
        .map(|_| format!("{} {}", vocabulary[dice.below(vocabulary.len())], vocabulary[dice.below(vocabulary.len())]))
        .collect();
    let app = open(before, |_| {});
    let ask = |question: &str| {
        let started = Instant::now();
        let found = app.search_flat(question, "en", None, 10).expect("an answer");
        assert!(found.0.len() <= 10);
        started.elapsed()
    };
    questions.iter().for_each(|question| _ = ask(question));
    let idle: Vec<Duration> = questions.iter().map(|question| ask(question)).collect();
    let running = AtomicBool::new(true);
    let busy = std::thread::scope(|scope| {
        scope.spawn(|| {
            update(&app, portal);
            running.store(false, Ordering::Release);
        });
        let mut times = Vec::new();
        for question in questions.iter().cycle() {
            if !running.load(Ordering::Acquire) {
                break;
            }
            times.push(ask(question));
            // A person asks now and then; without a pause the questions themselves would be the load.
            std::thread::sleep(Duration::from_millis(2));
        }
        times
    });
    let (idle, busy) = (Spread::of(idle), Spread::of(busy));
    println!("\n| search, {QUESTIONS} questions | p50 | p95 |\n|---|---|---|");
    println!("| while nothing else happens | {:.2} ms | {:.2} ms |", idle.p50, idle.p95);
    println!("| while an update is built ({} asked) | {:.2} ms | {:.2} ms |", busy.count, busy.p50, busy.p95);
    println!("| ratio (budget 2) | {:.2} | {:.2} |", busy.p50 / idle.p50, busy.p95 / idle.p95);
}

struct Spread {
    count: usize,
    p50: f64,
    p95: f64,
}

impl Spread {
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort();
        let at =
            |percent: usize| times.get(times.len() * percent / 100).map_or(0.0, |time| time.as_secs_f64() * 1000.0);
        Self { count: times.len(), p50: at(50), p95: at(95) }
    }
}

fn open(data: &Path, tell: impl Fn(Event) + Send + Sync + 'static) -> Portage {
    let options = Options {
        data: data.to_owned(),
        packs: None,
        in_memory: true,
        clock: Box::new(SystemClock),
        tell: Box::new(tell),
        keychain: None,
        cost: portage_app::Cost::STANDARD,
    };
    Portage::open(options).expect("a data folder")
}

fn update(app: &Portage, portal: &Portal) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let repository = portal.repository();
    let repository = repository.to_str().expect("a plain path");
    runtime.block_on(app.sync(Some(repository), Some(&portal.root()))).expect("an update");
}

fn content_db(data: &Path) -> PathBuf {
    let which = std::fs::read(data.join("content/current.json")).expect("a generation");
    let which: Value = serde_json::from_slice(&which).expect("JSON");
    data.join("content/generations").join(which["current"].as_str().expect("a name")).join("content.db")
}

fn copy(from: &Path, to: &Path) {
    let status = Command::new("cp").arg("-a").args([from, to]).status().expect("cp");
    assert!(status.success());
}
