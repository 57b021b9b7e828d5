use std::process::Command;
use std::time::Instant;

use crate::fault::Fault;
use crate::fuzz;
use crate::place::Place;
use crate::process::{cargo, npm, run, succeeds};
use crate::setup::{Purpose, prepare};

type Step = (&'static str, fn(&Place) -> Result<(), Fault>);

/// What has to hold, cheapest first.
const STEPS: &[Step] = &[
    ("form of the Rust code", |place| run(at(place, cargo()).args(["fmt", "--all", "--check"]))),
    ("types of the interface", |place| run(npm(&place.ui()).args(["run", "check"]))),
    ("rules of the interface", |place| run(npm(&place.ui()).args(["run", "lint"]))),
    ("build of the interface", |place| run(npm(&place.ui()).args(["run", "build"]))),
    ("content", |place| {
        run(at(place, cargo())
            .args(["run", "--quiet", "--package", "portage-ctl", "--", "content", "check", "--content"])
            .arg(place.content()))
    }),
    ("licences and sources of dependencies", |place| deny(place, &["bans", "licenses", "sources"])),
    ("advisories", advisories),
    ("rules of the Rust code", |place| {
        run(at(place, cargo()).args(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
    }),
    ("tests", |place| run(at(place, cargo()).args(["test", "--workspace"]))),
    ("fuzzing", |place| fuzz::fuzz(place, fuzz::SECONDS)),
];

pub fn task(place: &Place, _: &[String]) -> Result<(), Fault> {
    prepare(place, Purpose::Test)?;
    let start = Instant::now();
    let mut took = Vec::new();
    for (name, step) in STEPS {
        println!("\n== {name}");
        let begun = Instant::now();
        let outcome = step(place);
        let line = format!("{:>7.1} s  {name}", begun.elapsed().as_secs_f64());
        println!(
            "== {name}: {} after {:.1} s",
            if outcome.is_ok() { "holds" } else { "FAILED" },
            begun.elapsed().as_secs_f64()
        );
        took.push(line);
        if let Err(fault) = outcome {
            summary(&took);
            let left = STEPS.len() - took.len();
            return Err(Fault::Broken { what: format!("FAILED at {name:?}, {left} steps not run: {fault}") });
        }
    }
    summary(&took);
    println!("test: all {} steps hold ({:.0} s)", STEPS.len(), start.elapsed().as_secs_f64());
    Ok(())
}

fn summary(took: &[String]) {
    println!();
    for line in took {
        println!("{line}");
    }
}

fn at(place: &Place, mut command: Command) -> Command {
    command.current_dir(&place.root);
    command
}

/// Checks the dependencies with cargo-deny, which is kept in the target folder and not in the person's own tools.
fn deny(place: &Place, checks: &[&str]) -> Result<(), Fault> {
    run(cargo_deny(place)?.arg("check").args(checks))
}

fn advisories(place: &Place) -> Result<(), Fault> {
    if !succeeds(cargo_deny(place)?.args(["fetch", "db"])) {
        println!("the database of advisories (RustSec) cannot be fetched from here, so this is NOT checked");
        return Ok(());
    }
    deny(place, &["advisories"])
}

fn cargo_deny(place: &Place) -> Result<Command, Fault> {
    let tools = place.target.join("tools");
    let program = tools.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        println!("installing cargo-deny into {} (checks the licences and sources of dependencies)", tools.display());
        run(cargo().args(["install", "--quiet", "--locked", "cargo-deny", "--root"]).arg(&tools))?;
    }
    Ok(at(place, Command::new(program)))
}
