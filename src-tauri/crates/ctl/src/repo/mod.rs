//! `publish` and `repo ...`: for publishers and operators, from a content folder to a signed repository.

mod copy;
mod owners;
mod publish;
mod staging;

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::Timestamp;

use crate::answer::{Answer, Failure};

pub use publish::Publish;

#[derive(Subcommand)]
pub enum Command {
    /// Make keys and an empty repository
    Init(Init),
    /// Sign anew what expires soon; run it hourly or daily
    Renew(Renew),
    /// Make a key of one's own for an owner's role, and its public half to hand to the operator
    Keygen(owners::Keygen),
    /// Take an owner in
    Add(owners::Add),
    /// Strike an owner off
    Remove(owners::Remove),
    /// Give a role new keys: root, targets, snapshot, timestamp or an owner
    Rotate(owners::Rotate),
    /// Add one's own signature to what is staged of a role
    Sign(staging::Sign),
    /// Offer to devices what owners have staged and signed
    Accept(staging::Accept),
    /// Copy a repository to a stick or a folder, verified
    Mirror(copy::Mirror),
    /// Look over a repository: every signature, hash, pack and patch
    Verify(copy::Verify),
}

#[derive(Args)]
pub struct At {
    /// The repository's folder
    #[arg(long, value_name = "DIR")]
    repo: PathBuf,
    /// The folder of private keys
    #[arg(long, value_name = "DIR")]
    keys: PathBuf,
    #[command(flatten)]
    clock: Clock,
}

/// Like [`At`], where keys that are kept in several places may come together.
#[derive(Args)]
pub struct AtMany {
    /// The repository's folder
    #[arg(long, value_name = "DIR")]
    repo: PathBuf,
    /// A folder of private keys; may be given several times. New keys go into the first
    #[arg(long, value_name = "DIR", required = true)]
    keys: Vec<PathBuf>,
    #[command(flatten)]
    clock: Clock,
}

#[derive(Args)]
pub struct Clock {
    /// The time to sign or judge at, for rehearsals; now if not given
    #[arg(long, value_name = "TIME", hide = true)]
    now: Option<Timestamp>,
}

impl Clock {
    fn now(&self) -> Timestamp {
        self.now.unwrap_or_else(Timestamp::now)
    }
}

pub fn run(command: Command, trust: Option<&PathBuf>) -> Result<Answer, Failure> {
    match command {
        Command::Init(init) => init.run(),
        Command::Renew(renew) => renew.run(),
        Command::Keygen(keygen) => keygen.run(),
        Command::Add(add) => add.run(),
        Command::Remove(remove) => remove.run(),
        Command::Rotate(rotate) => rotate.run(),
        Command::Sign(sign) => sign.run(),
        Command::Accept(accept) => accept.run(),
        Command::Mirror(mirror) => mirror.run(trust),
        Command::Verify(verify) => verify.run(trust),
    }
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

impl Init {
    fn run(self) -> Result<Answer, Failure> {
        let report = portage_publish::repo_init(&self.at.repo, &self.at.keys, &self.owners, self.at.clock.now())?;
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
        let report = portage_publish::repo_renew(&self.at.repo, &self.at.keys, self.at.clock.now())?;
        let mut text = if report.renewed.is_empty() {
            "nothing is due that can be signed here".to_owned()
        } else {
            format!("signed anew: {}", report.renewed.join(", "))
        };
        for role in &report.waiting {
            let (expires, left) = (report.expires[role], report.days_left[role]);
            let _ = write!(text, "\n{role} expires on {expires} (days left: {left}) and its keys are elsewhere");
        }
        // A scheduler tells somebody of a run that failed, and this is the time to.
        Ok(if report.urgent.is_empty() { Answer::done(text, &report) } else { Answer::refused(text, &report) })
    }
}
