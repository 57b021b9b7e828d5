use std::process::Command;

use crate::fault::Fault;
use crate::place::Place;
use crate::process::{answer, cargo, npm, run, succeeds};
use crate::{debian, ui};

/// What the machine shall be able to do afterwards; each includes the ones before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    Build,
    /// Look into the window from outside, on a screen that nobody sees.
    Drive,
    Test,
}

/// The oldest Node that Vite runs on.
const NODE: u32 = 20;

pub fn task(place: &Place, _: &[String]) -> Result<(), Fault> {
    prepare(place, Purpose::Test)?;
    println!("setup: everything is there");
    Ok(())
}

/// Checks what `purpose` needs and installs what is missing. Nothing is fetched when nothing is missing.
pub fn prepare(place: &Place, purpose: Purpose) -> Result<(), Fault> {
    if debian::is_here() {
        debian::install(purpose)?;
    } else if cfg!(target_os = "linux") {
        println!(
            "setup: this is not Debian or Ubuntu; Portage needs what these packages hold: {}",
            debian::names(purpose)
        );
    } else if cfg!(target_os = "macos") {
        println!("setup: Portage needs Xcode's command line tools (xcode-select --install)");
    } else if cfg!(windows) {
        println!("setup: Portage needs the MSVC build tools, Perl, NASM and WebView2 (part of Windows 11)");
    }
    node(place)?;
    ui::install(place)?;
    if purpose == Purpose::Test {
        components()?;
    }
    Ok(())
}

fn node(place: &Place) -> Result<(), Fault> {
    let way_out = || {
        format!("Install Node.js {NODE} or newer with npm (nodejs.org or your system's packages), then run this again.")
    };
    let missing = |what: String| Fault::Missing { what, way_out: way_out() };
    let version = answer(Command::new("node").arg("--version")).map_err(|_| missing(format!("Node.js {NODE}")))?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE) {
        return Err(missing(format!("Node.js {NODE} (this one is {})", version.trim())));
    }
    if succeeds(npm(&place.root).arg("--version")) { Ok(()) } else { Err(missing("npm".to_owned())) }
}

/// rustfmt and clippy, which minimal toolchains leave out.
fn components() -> Result<(), Fault> {
    let missing: Vec<&str> = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(command, _)| !succeeds(cargo().args([command, "--version"])))
        .map(|(_, component)| component)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("setup: installing {} (the tests check the form of the code)", missing.join(" and "));
    run(Command::new("rustup").args(["component", "add"]).args(&missing)).map_err(|fault| Fault::Missing {
        what: missing.join(" and "),
        way_out: format!("Add it to this Rust toolchain ({fault})."),
    })
}
