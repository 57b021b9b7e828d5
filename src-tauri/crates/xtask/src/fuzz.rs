//! `cargo xtask fuzz`: the targets of `src-tauri/fuzz`, two at a time.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;

use crate::fault::Fault;
use crate::place::{Place, on_path};
use crate::process::{answer, cargo, not_started, run};

/// A target, the longest input that is worth trying, and what it begins with, from the root.
struct Target {
    name: &'static str,
    max_bytes: u32,
    seeds: &'static str,
}

const TARGETS: &[Target] = &[
    Target { name: "markdown", max_bytes: 8192, seeds: "assets/content" },
    Target { name: "pack", max_bytes: 8192, seeds: "src-tauri/fuzz/seeds/pack" },
    Target { name: "patch", max_bytes: 16384, seeds: "src-tauri/fuzz/seeds/patch" },
    Target { name: "feeds", max_bytes: 8192, seeds: "src-tauri/fuzz/seeds/feeds" },
    Target { name: "options", max_bytes: 2048, seeds: "src-tauri/fuzz/seeds/options" },
    Target { name: "hsds", max_bytes: 4096, seeds: "src-tauri/fuzz/seeds/hsds" },
];

/// How long each target runs where nothing else is said.
pub const SECONDS: u32 = 60;
/// An input that takes longer, or more memory, is a finding as a panic is.
const LIMITS: &[&str] = &["-timeout=20", "-rss_limit_mb=1024", "-print_final_stats=1"];

/// The marks by which libFuzzer sees what an input reached. All of them are options of stable Rust.
const MARKS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
     -Cllvm-args=-sanitizer-coverage-trace-compares -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
     -Cllvm-args=-sanitizer-coverage-pc-table";

pub fn task(place: &Place, words: &[String]) -> Result<(), Fault> {
    match words {
        [] => fuzz(place, SECONDS),
        [flag, number] if flag == "--seconds" => match number.parse() {
            Ok(seconds) => fuzz(place, seconds),
            Err(_) => Err(Fault::Broken { what: format!("{number:?} is not a number of seconds") }),
        },
        _ => Err(Fault::Broken { what: "usage: cargo xtask fuzz [--seconds N]".to_owned() }),
    }
}

/// Runs every target for so many seconds, each on its own core where there are two.
pub fn fuzz(place: &Place, seconds: u32) -> Result<(), Fault> {
    if cfg!(windows) || !(on_path("c++") || on_path("g++") || on_path("clang++")) {
        println!("SKIPPED fuzzing: libFuzzer is compiled here, and there is no C++ compiler for it");
        return Ok(());
    }
    let home = place.target.join("fuzz");
    let built = build(place, &home)?;
    let waiting = Mutex::new(TARGETS.iter());
    let failed: Vec<Fault> = thread::scope(|scope| {
        let work = || {
            let mut failed = Vec::new();
            // The lock is given back before the target runs.
            while let Some(target) = waiting.lock().unwrap_or_else(std::sync::PoisonError::into_inner).next() {
                failed.extend(one(place, &home, &built, target, seconds).err());
            }
            failed
        };
        let threads = [scope.spawn(work), scope.spawn(work)];
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    });
    failed.into_iter().next().map_or(Ok(()), Err)
}

/// Builds the targets, with the marks on everything but what runs while building. Gives the folder of the programs.
fn build(place: &Place, home: &Path) -> Result<PathBuf, Fault> {
    let version = answer(Command::new("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).ok_or_else(|| Fault::Answer {
        program: "rustc -vV",
        wanted: "a \"host: \"".to_owned(),
        got: version.clone(),
    })?;
    let manifest = place.root.join("src-tauri").join("fuzz").join("Cargo.toml");
    run(cargo()
        .args(["build", "--quiet", "--release", "--target", host, "--manifest-path"])
        .arg(manifest)
        .arg("--target-dir")
        .arg(home)
        .env("RUSTFLAGS", MARKS)
        .env_remove("CARGO_ENCODED_RUSTFLAGS"))?;
    Ok(home.join(host).join("release"))
}

fn one(place: &Place, home: &Path, built: &Path, target: &Target, seconds: u32) -> Result<(), Fault> {
    // What was reached before is kept, so that each run goes on from the last.
    let (corpus, findings) = (home.join("corpus").join(target.name), home.join("findings").join(target.name));
    for folder in [&corpus, &findings] {
        fs::create_dir_all(folder).map_err(Fault::file("create", folder))?;
    }
    let told = home.join(format!("{}.log", target.name));
    let log = File::create(&told).map_err(Fault::file("create", &told))?;
    let mut command = Command::new(built.join(target.name));
    command
        .args(LIMITS)
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-max_len={}", target.max_bytes))
        .arg(format!("-artifact_prefix={}{}", findings.display(), std::path::MAIN_SEPARATOR))
        .arg(&corpus)
        .arg(place.root.join(target.seeds))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log);
    let status = command.status().map_err(|source| not_started(&command, source))?;
    let text = String::from_utf8_lossy(&fs::read(&told).map_err(Fault::file("read", &told))?).into_owned();
    if !status.success() {
        let last: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).take(40).collect();
        println!("{}", last.join("\n"));
        let what = format!("the fuzz target {} has found something; see {}", target.name, told.display());
        return Err(Fault::Broken { what });
    }
    let figure = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("?").trim().to_owned();
    let (runs, memory) = (figure("stat::number_of_executed_units:"), figure("stat::peak_rss_mb:"));
    println!("fuzz {:<10}{runs:>10} executions in {seconds} s, at most {memory} MB, nothing found", target.name);
    Ok(())
}
