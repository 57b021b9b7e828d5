use std::process::Command;

use crate::fault::Fault;
use crate::place::Place;
use crate::process::run;
use crate::setup::{Purpose, prepare};
use crate::{packs, ui};

/// The second configuration holds the development server's address. It stays out of tauri.conf.json so that a plain
/// `cargo run` or `cargo test` serves the built interface.
const CONFIGURATION: &str = "ui/tauri.dev.conf.json";

pub fn task(place: &Place, rest: &[String]) -> Result<(), Fault> {
    prepare(place, Purpose::Build)?;
    // The app does not compile without a built interface, even if it shows another one.
    ui::build(place)?;
    packs::bundle(place)?;
    run(Command::new(ui::program(place, "tauri"))
        .current_dir(&place.root)
        .args(["dev", "--config", CONFIGURATION])
        .args(rest)
        .env("PORTAGE_PACKS", place.packs()))
}
