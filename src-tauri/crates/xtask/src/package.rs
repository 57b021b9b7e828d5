use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::debian::{as_root, is_known, without_network};
use crate::fault::Fault;
use crate::place::Place;
use crate::process::{Running, answer, run};
use crate::screen::Screen;
use crate::setup::{Purpose, prepare};
use crate::{packs, ui};

/// How long the installed app may take to show its first screen, the building of its first generation included.
const PATIENCE: Duration = Duration::from_mins(2);

pub fn task(place: &Place, rest: &[String]) -> Result<(), Fault> {
    let check = rest.iter().any(|word| word == "--check");
    prepare(place, if check { Purpose::Test } else { Purpose::Build })?;
    ui::build(place)?;
    packs::bundle(place)?;
    let mut tauri = Command::new(ui::program(place, "tauri"));
    tauri.current_dir(&place.root).args(["build", "--config", &resources(&place.packs())]);
    if cfg!(target_os = "linux") {
        // An AppImage would want a download.
        tauri.args(["--bundles", "deb"]);
    }
    run(&mut tauri)?;
    let bundles = place.target.join("release").join("bundle");
    if !cfg!(target_os = "linux") {
        println!("package: the installers are in {}", bundles.display());
        return Ok(());
    }
    let deb = newest_deb(&bundles.join("deb"))?;
    let size = fs::metadata(&deb).map_err(Fault::file("read", &deb))?.len();
    println!("package: {} ({} kB)", deb.display(), size / 1000);
    if check { install_start_remove(place, &deb) } else { Ok(()) }
}

/// The packs as a part of the installer. They lie in the target folder, whose place tauri.conf.json cannot know.
fn resources(packs: &Path) -> String {
    let entries: Vec<String> = ["metadata", "targets"]
        .iter()
        .map(|part| {
            let from = packs.join(part).to_string_lossy().replace('\\', "/").replace('"', "\\\"");
            format!(r#""{from}/":"packs/{part}/""#)
        })
        .collect();
    format!(r#"{{"bundle":{{"resources":{{{}}}}}}}"#, entries.join(","))
}

fn newest_deb(folder: &Path) -> Result<PathBuf, Fault> {
    let entries = fs::read_dir(folder).map_err(Fault::file("list", folder))?;
    let debs = entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "deb"));
    debs.max_by_key(|path| fs::metadata(path).and_then(|metadata| metadata.modified()).ok())
        .ok_or_else(|| Fault::Broken { what: format!("no .deb came to be in {}", folder.display()) })
}

/// The life of an installation on a machine without any network: install, first screen, remove.
fn install_start_remove(place: &Place, deb: &Path) -> Result<(), Fault> {
    let name = answer(Command::new("dpkg-deb").arg("--field").arg(deb).arg("Package"))?.trim().to_owned();
    if is_known(&name) {
        return Err(Fault::Broken { what: format!("{name} is installed here already; remove it before this check") });
    }
    let home = place.target.join("package-check");
    if home.exists() {
        fs::remove_dir_all(&home).map_err(Fault::file("empty", &home))?;
    }
    fs::create_dir_all(&home).map_err(Fault::file("make", &home))?;

    run(as_root("dpkg").arg("--install").arg(deb))?;
    let files = answer(Command::new("dpkg").args(["--listfiles", &name]));
    let started = files.as_ref().map_or(Ok(()), |files| first_screen(files, &home));
    // Whatever came of it, the machine is left as it was.
    run(as_root("dpkg").args(["--purge", &name]))?;
    started?;

    let left: Vec<String> = files?.lines().filter(|file| Path::new(file).is_file()).map(str::to_owned).collect();
    if !left.is_empty() {
        return Err(Fault::Broken { what: format!("removing the package left {}", left.join(", ")) });
    }
    if !holds(&home.join("data"), "content.db") {
        return Err(Fault::Broken { what: "removing the package took the person's data along".to_owned() });
    }
    println!("package: installed, started without a network, removed; only the person's data is left");
    Ok(())
}

/// Starts the installed app and waits until it says that its first screen shows.
fn first_screen(files: &str, home: &Path) -> Result<(), Fault> {
    let program = files.lines().find(|file| file.starts_with("/usr/bin/"));
    let program = program.ok_or_else(|| Fault::Broken { what: "the package holds no program".to_owned() })?;
    let screen = Screen::open()?;
    let mark = home.join("smoke.json");
    let mut app = Running::start(
        without_network(Path::new(program))
            .env("DISPLAY", &screen.display)
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            // In a language that the window knows, so that it asks nothing before it takes in its packs.
            .env("LC_ALL", "en_CA.UTF-8")
            .env("PORTAGE_SMOKE", &mark)
            .env("PORTAGE_SMOKE_SCREEN", "start")
            .env("PORTAGE_NO_SINGLE_INSTANCE", "1")
            .env_remove("PORTAGE_DATA")
            .env_remove("PORTAGE_PACKS")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null()),
    )?;
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        let ended = app.child().try_wait().map_err(Fault::file("wait for", Path::new(program)))?;
        if let Some(status) = ended {
            let said = fs::read_to_string(&mark).unwrap_or_default();
            if status.success() && said.contains(r#""has_content":true"#) {
                println!("package: the installed app took its packs in and showed a screen: {}", said.trim());
                return Ok(());
            }
            return Err(Fault::Broken { what: format!("the installed app ended with {status} and said {said:?}") });
        }
        thread::sleep(Duration::from_millis(50));
    }
    Err(Fault::TooLate { what: "the first screen of the installed app".to_owned(), seconds: PATIENCE.as_secs() })
}

/// Whether a folder holds a file of this name at any depth.
fn holds(folder: &Path, name: &str) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| entry.file_name() == name || holds(&entry.path(), name))
}
