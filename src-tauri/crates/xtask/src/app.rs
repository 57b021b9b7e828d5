use std::path::PathBuf;

use crate::fault::Fault;
use crate::place::Place;
use crate::process::{cargo, run};
use crate::{packs, ui};

/// Builds the app with its interface and packs, and gives the program.
pub fn build(place: &Place) -> Result<PathBuf, Fault> {
    ui::build(place)?;
    packs::bundle(place)?;
    println!("run: building Portage");
    run(cargo().current_dir(&place.root).args(["build", "--package", "portage", "--bin", "portage"]))?;
    Ok(place.built("portage"))
}
