use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::fault::Fault;
use crate::place::Place;
use crate::process::{npm, run};

/// What the built interface is made of.
const SOURCES: &[&str] = &[
    "ui/src",
    "ui/public",
    "ui/index.html",
    "ui/package-lock.json",
    "ui/svelte.config.js",
    "ui/tsconfig.json",
    "ui/vite.config.ts",
    "locales",
    "assets/fonts",
    "assets/icons",
];

/// Installs the interface's packages where the lock file is newer than what is there.
pub fn install(place: &Place) -> Result<(), Fault> {
    let ui = place.ui();
    // npm writes this copy of the lock when it has finished, so a broken-off installation is seen too.
    let installed = ui.join("node_modules").join(".package-lock.json");
    if changed(&installed) >= changed(&ui.join("package-lock.json")) {
        return Ok(());
    }
    println!("setup: installing what the interface is built with (npm ci in ui/)");
    run(npm(&ui).arg("ci"))?;
    // npm keeps the time of the packages; without this an unchanged lock would be installed again and again.
    fs::File::options()
        .append(true)
        .open(&installed)
        .and_then(|file| file.set_modified(SystemTime::now()))
        .map_err(Fault::file("mark as installed", &installed))
}

/// Builds the interface where a source of it is newer than what was built.
pub fn build(place: &Place) -> Result<(), Fault> {
    let built = changed(&place.ui().join("dist").join("index.html"));
    let newest = SOURCES.iter().map(|source| newest(&place.root.join(source))).max().flatten();
    if built.is_some() && built >= newest {
        return Ok(());
    }
    println!("run: building the interface");
    run(npm(&place.ui()).args(["run", "build"]))
}

/// A program of the interface's packages, such as `tauri`.
pub fn program(place: &Place, name: &str) -> PathBuf {
    let file = if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() };
    place.ui().join("node_modules").join(".bin").join(file)
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|metadata| metadata.modified()).ok()
}

/// The time of the last change of a file, or of anything in a folder; `None` where there is nothing.
fn newest(path: &Path) -> Option<SystemTime> {
    let own = changed(path);
    let Ok(entries) = fs::read_dir(path) else { return own };
    entries.flatten().map(|entry| newest(&entry.path())).fold(own, Ord::max)
}
