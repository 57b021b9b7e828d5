use std::fs;
use std::path::Path;

use crate::fault::Fault;
use crate::place::Place;
use crate::process::{cargo, run};

pub fn task(place: &Place, _: &[String]) -> Result<(), Fault> {
    bundle(place)?;
    println!("bundle-packs: {}", place.packs().display());
    Ok(())
}

/// Publishes the content folder into the repository of packs that the app carries.
///
/// The keys are for development: made here, kept in the target folder, never committed. Whoever trusts a real
/// repository trusts another root.
pub fn bundle(place: &Place) -> Result<(), Fault> {
    run(cargo().current_dir(&place.root).args(["build", "--quiet", "--package", "portage-ctl"]))?;
    let (packs, keys) = (place.packs(), place.target.join("dev-keys"));
    if !packs.join("metadata").join("timestamp.json").exists() || !keys.exists() {
        // One without the other is of no use: what the old keys signed cannot be carried on.
        clear(&packs)?;
        clear(&keys)?;
        run(portagectl(place).args(["repo", "init", "--repo"]).arg(&packs).arg("--keys").arg(&keys))?;
    }
    run(portagectl(place)
        .arg("publish")
        .arg("--content")
        .arg(place.content())
        .arg("--repo")
        .arg(&packs)
        .arg("--keys")
        .arg(&keys))?;
    // A target folder may lie untouched for months, and what is signed expires.
    run(portagectl(place).args(["repo", "renew", "--repo"]).arg(&packs).arg("--keys").arg(&keys))
}

fn portagectl(place: &Place) -> std::process::Command {
    std::process::Command::new(place.built("portagectl"))
}

fn clear(folder: &Path) -> Result<(), Fault> {
    if folder.exists() { fs::remove_dir_all(folder).map_err(Fault::file("empty", folder)) } else { Ok(()) }
}
