//! `cargo xtask`: sets a machine up, runs, tests and packages Portage, with the standard library alone.
#![allow(clippy::print_stdout, reason = "this program's output is what it tells the person at the terminal")]

mod app;
mod bench;
mod debian;
mod dev;
mod fault;
mod fuzz;
mod package;
mod packs;
mod place;
mod process;
mod run;
mod screen;
mod setup;
mod test;
mod ui;
mod webdriver;

use std::process::ExitCode;

use fault::Fault;
use place::Place;

struct Task {
    name: &'static str,
    about: &'static str,
    run: fn(&Place, &[String]) -> Result<(), Fault>,
}

/// Every command there is; the help is written from it.
const TASKS: &[Task] = &[
    Task {
        name: "setup",
        about: "check what building and testing need, and install what is missing",
        run: setup::task,
    },
    Task {
        name: "run",
        about: "build Portage and open its window (without a display: write a picture of it)",
        run: run::task,
    },
    Task {
        name: "dev",
        about: "open the window and take in changes of the interface as they are saved",
        run: dev::task,
    },
    Task {
        name: "bundle-packs",
        about: "publish assets/content into the packs that the app carries",
        run: packs::task,
    },
    Task {
        name: "fuzz",
        about: "feed the parsers what nobody thought of (--seconds N for each target)",
        run: fuzz::task,
    },
    Task { name: "test", about: "everything that has to hold, cheapest first", run: test::task },
    Task { name: "bench", about: "measure updating and searching, beside other ways to do it", run: bench::task },
    Task {
        name: "package",
        about: "build the installer; with --check also install, start and remove it",
        run: package::task,
    },
];

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let name = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    let Some(task) = TASKS.iter().find(|task| task.name == name) else {
        return help(&name);
    };
    if rest.iter().any(|word| matches!(word.as_str(), "--help" | "-h" | "help")) {
        println!("cargo xtask {}\n\n  {}", task.name, task.about);
        return ExitCode::SUCCESS;
    }
    match Place::find().and_then(|place| (task.run)(&place, &rest)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("xtask {name}: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn help(name: &str) -> ExitCode {
    println!("cargo xtask COMMAND\n");
    for task in TASKS {
        println!("  {:<14}{}", task.name, task.about);
    }
    if matches!(name, "" | "help" | "--help" | "-h") {
        return ExitCode::SUCCESS;
    }
    eprintln!("\nxtask: there is no command {name:?}");
    ExitCode::from(2)
}
