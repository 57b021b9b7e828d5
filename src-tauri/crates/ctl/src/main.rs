//! `portagectl`: everything that Portage does, without a display.
//!
//! Exit status: 0 done, 1 refused or failed with one clear line, 2 wrong usage.

mod answer;
mod binder;
mod content;
mod device;
mod feeds;
mod hsds;
mod places;
mod reading;
mod repo;
mod report;
mod tool;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use answer::{Answer, Failure};

/// Prepare, check and publish content, and carry it to devices.
#[derive(Parser)]
#[command(name = "portagectl", version, propagate_version = true)]
struct Cli {
    /// Answer with one JSON value instead of text
    #[arg(long, global = true)]
    json: bool,
    #[command(flatten)]
    device: device::Device,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Begin, check and stamp what a content folder holds
    #[command(subcommand)]
    Content(content::Command),
    /// Publish a content folder to a repository
    Publish(repo::Publish),
    /// Make and keep a repository
    #[command(subcommand)]
    Repo(repo::Command),
    /// Bring the device's copy up to date from a repository
    Sync(device::Sync),
    /// Tell the state of the device's copy
    Status,
    /// Go back to the copy before the last update
    Rollback,
    /// Search the copy
    Search(reading::Search),
    /// Show one record
    Show(reading::Show),
    /// What updates have changed lately
    Changes(reading::Changes),
    /// The dated tasks of a profile
    Plan(reading::Plan),
    /// Carry what a person wrote to another device
    #[command(subcommand)]
    Binder(binder::Command),
    /// What a tool answers to an input
    Tool(tool::Tool),
    /// The places to live, in the order of what matters
    Places(places::Places),
    /// Exchange services with other directories
    #[command(subcommand)]
    Hsds(hsds::Command),
    /// Numbers about a content folder, as a page
    #[command(subcommand)]
    Report(report::Command),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let outcome: Result<Answer, Failure> = match cli.command {
        Command::Content(command) => content::run(command),
        Command::Publish(publish) => publish.run(),
        Command::Repo(command) => repo::run(command, cli.device.trust()),
        Command::Sync(sync) => sync.run(&cli.device),
        Command::Status => device::status(&cli.device),
        Command::Rollback => device::roll_back(&cli.device),
        Command::Search(search) => search.run(&cli.device),
        Command::Show(show) => show.run(&cli.device),
        Command::Changes(changes) => changes.run(&cli.device),
        Command::Plan(plan) => plan.run(&cli.device),
        Command::Binder(command) => binder::run(command, &cli.device),
        Command::Tool(tool) => tool.run(&cli.device),
        Command::Places(places) => places.run(&cli.device),
        Command::Hsds(command) => hsds::run(command),
        Command::Report(command) => report::run(command),
    };
    answer::print(outcome, cli.json)
}
