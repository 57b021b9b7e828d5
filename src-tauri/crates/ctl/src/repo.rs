//! `publish` and `repo ...`: for a publisher, from a content folder to a signed repository.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::Timestamp;
use portage_publish::PublishError;
use serde_json::json;

use crate::answer::{Answer, Failure};
use crate::content::findings;

#[derive(Args)]
pub struct Publish {
    /// The content folder
    #[arg(long, value_name = "DIR", default_value = "assets/content")]
    content: PathBuf,
    #[command(flatten)]
    at: At,
}

#[derive(Subcommand)]
pub enum Command {
    /// Make keys and an empty repository
    Init(Init),
    /// Sign anew what expires soon; run it daily or weekly
    Renew(Renew),
}

#[derive(Args)]
pub struct Init {
    #[command(flatten)]
    at: At,
    /// An owner who gets a role; may be given several times. Publishing adds a role for any other owner by itself
    #[arg(long = "owner", value_name = "ID")]
    owners: Vec<String>,
}

#[derive(Args)]
pub struct Renew {
    #[command(flatten)]
    at: At,
}

#[derive(Args)]
struct At {
    /// The repository's folder
    #[arg(long, value_name = "DIR")]
    repo: PathBuf,
    /// The folder of private keys
    #[arg(long, value_name = "DIR")]
    keys: PathBuf,
    /// The time to sign at, for rehearsals; now if not given
    #[arg(long, value_name = "TIME", hide = true)]
    now: Option<Timestamp>,
}

impl At {
    fn now(&self) -> Timestamp {
        self.now.unwrap_or_else(Timestamp::now)
    }
}

pub fn run(command: Command) -> Result<Answer, Failure> {
    match command {
        Command::Init(init) => init.run(),
        Command::Renew(renew) => renew.run(),
    }
}

impl Publish {
    pub fn run(self) -> Result<Answer, Failure> {
        let outcome = portage_publish::publish(&self.content, &self.at.repo, &self.at.keys, self.at.now());
        let report = match outcome {
            Ok(report) => report,
            Err(error @ PublishError::Refused { .. }) => {
                let line = error.to_string();
                let PublishError::Refused { mut reports } = error else { return Err(Failure(line)) };
                reports.retain(|report| report.severity == portage_content::Severity::Error);
                let text = format!("{}\n{line}", findings(&self.content, &reports));
                return Ok(Answer::refused(text, &json!({"error": line, "findings": reports})));
            }
            Err(error) => return Err(error.into()),
        };
        let mut text = String::new();
        for (owner, release) in &report.releases {
            let state = if report.changed.contains(owner) { "new" } else { "unchanged" };
            let _ = writeln!(text, "{owner}: release {release} ({state})");
        }
        let _ = write!(
            text,
            "{} records; {} bytes for a new device, {} bytes for one that was up to date",
            report.records, report.full_bytes, report.patch_bytes
        );
        Ok(Answer::done(text, &report))
    }
}

impl Init {
    fn run(self) -> Result<Answer, Failure> {
        let report = portage_publish::repo_init(&self.at.repo, &self.at.keys, &self.owners, self.at.now())?;
        let text = format!(
            "devices are to trust {}\nthe keys are in {}; keep the three root keys in three places, away from this machine",
            report.root.display(),
            self.at.keys.display()
        );
        Ok(Answer::done(text, &report))
    }
}

impl Renew {
    fn run(self) -> Result<Answer, Failure> {
        let report = portage_publish::repo_renew(&self.at.repo, &self.at.keys, self.at.now())?;
        let mut text = if report.renewed.is_empty() {
            "nothing is due".to_owned()
        } else {
            format!("signed anew: {}", report.renewed.join(", "))
        };
        for role in &report.waiting {
            let _ = write!(text, "\n{role} expires on {} and its keys are elsewhere", report.expires[role]);
        }
        Ok(Answer::done(text, &report))
    }
}
