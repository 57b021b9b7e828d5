use crate::fault::Fault;
use crate::place::Place;
use crate::process::{cargo, run};
use crate::setup::{Purpose, prepare};

/// Measures on this machine and prints the tables of `src-tauri/docs/benchmarks.md`. A number says how many pages; what
/// is left out is 5,000.
pub fn task(place: &Place, words: &[String]) -> Result<(), Fault> {
    prepare(place, Purpose::Test)?;
    println!("for ratios that mean something, let nothing else run beside this");
    run(cargo()
        .current_dir(&place.root)
        .args(["bench", "--quiet", "--package", "portage-ctl", "--bench", "updates", "--"])
        .args(words))
}
