use std::env;
use std::fs;
use std::process::Command;

use crate::fault::Fault;
use crate::place::Place;
use crate::screen::Screen;
use crate::setup::{Purpose, prepare};
use crate::webdriver::Session;
use crate::{app, process};

pub fn task(place: &Place, _: &[String]) -> Result<(), Fault> {
    let seen = has_display();
    prepare(place, if seen { Purpose::Build } else { Purpose::Drive })?;
    let program = app::build(place)?;
    if seen {
        println!("run: opening the window");
        return process::run(Command::new(program).env("PORTAGE_PACKS", place.packs()));
    }
    println!("run: there is no display here (DISPLAY and WAYLAND_DISPLAY are not set), so Portage runs on a screen");
    println!("     that nobody sees and leaves a picture of its window");
    let screen = Screen::open()?;
    let data = place.target.join("run-data");
    fs::create_dir_all(&data).map_err(Fault::file("make", &data))?;
    let settings = [("PORTAGE_PACKS", place.packs()), ("PORTAGE_DATA", data)];
    let session = Session::open(&program, &screen, &settings)?;
    session.wait_until_ready()?;
    let picture = place.target.join("portage.png");
    fs::write(&picture, session.picture()?).map_err(Fault::file("write", &picture))?;
    println!("run: the window is ready; its picture is {}", picture.display());
    Ok(())
}

/// Windows and macOS always have a screen for whoever is logged in.
fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
