//! `hsds import`, `export` and `duplicates`: services in the format that directories exchange them in.

mod duplicates;
mod export;
mod folder;
mod import;
mod source;

use clap::Subcommand;

use crate::answer::{Answer, Failure};

#[derive(Subcommand)]
pub enum Command {
    /// Take in services from a file, folder or zip of HSDS 3.0, 2 or 1, and tell what became of every record
    Import(import::Import),
    /// Write services as HSDS 3.0
    Export(export::Export),
    /// Services of different owners that look like the same one
    Duplicates(duplicates::Duplicates),
}

pub fn run(command: Command) -> Result<Answer, Failure> {
    match command {
        Command::Import(import) => import.run(),
        Command::Export(export) => export.run(),
        Command::Duplicates(duplicates) => duplicates.run(),
    }
}
