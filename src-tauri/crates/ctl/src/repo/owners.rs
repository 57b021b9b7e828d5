//! `repo keygen`, `repo add`, `repo remove` and `repo rotate`: who may sign what.

use std::path::PathBuf;

use clap::Args;
use portage_publish::Rotation;

use super::AtMany;
use crate::answer::{Answer, Failure};

#[derive(Args)]
pub struct Keygen {
    /// The owner
    owner: String,
    /// The folder for the private key and its public half; it stays with whoever signs
    #[arg(long, value_name = "DIR")]
    keys: PathBuf,
}

#[derive(Args)]
pub struct Add {
    /// The owner
    owner: String,
    #[command(flatten)]
    at: AtMany,
    #[command(flatten)]
    party: Party,
}

#[derive(Args)]
pub struct Remove {
    /// The owner
    owner: String,
    #[command(flatten)]
    at: AtMany,
}

#[derive(Args)]
pub struct Rotate {
    /// root, targets, snapshot, timestamp or an owner
    role: String,
    #[command(flatten)]
    at: AtMany,
    #[command(flatten)]
    party: Party,
    /// For root: replace only the keys that are not in the folders
    #[arg(long)]
    lost: bool,
}

/// Another party, who has made the keys of an owner on a machine of its own.
#[derive(Args)]
struct Party {
    /// The public half of the party's key; once for each party that must sign
    #[arg(long, value_name = "FILE")]
    public: Vec<PathBuf>,
    /// The staging folder with what the party has signed; the repository's own if not given
    #[arg(long, value_name = "DIR", requires = "public")]
    from: Option<PathBuf>,
}

impl Keygen {
    pub fn run(self) -> Result<Answer, Failure> {
        let report = portage_publish::keygen(&self.owner, &self.keys)?;
        let text = format!(
            "hand {} to the operator, and compare this over the telephone:\n{}\nthe private key in {} stays with you",
            report.public.display(),
            report.key_ids.join("\n"),
            self.keys.display()
        );
        Ok(Answer::done(text, &report))
    }
}

impl Add {
    pub fn run(self) -> Result<Answer, Failure> {
        let (AtMany { repo, keys, clock }, Party { public, from }) = (&self.at, &self.party);
        let report = portage_publish::repo_add(&self.owner, repo, keys, public, from.as_deref(), clock.now())?;
        Ok(Answer::done(format!("{} is signed by\n{}", report.owner, report.keys.join("\n")), &report))
    }
}

impl Remove {
    pub fn run(self) -> Result<Answer, Failure> {
        let AtMany { repo, keys, clock } = &self.at;
        let report = portage_publish::repo_remove(&self.owner, repo, keys, clock.now())?;
        let text = format!("{} is struck off; devices drop it with their next update", report.owner);
        Ok(Answer::done(text, &report))
    }
}

impl Rotate {
    pub fn run(self) -> Result<Answer, Failure> {
        let (AtMany { repo, keys, clock }, Party { public, from }) = (&self.at, &self.party);
        let rotation = Rotation { role: &self.role, repo, keys, public, from: from.as_deref(), lost: self.lost };
        let report = portage_publish::repo_rotate(rotation, clock.now())?;
        let text = format!(
            "{} is signed now by\n{}\nand no more by\n{}",
            report.role,
            report.new_keys.join("\n"),
            report.old_keys.join("\n")
        );
        Ok(Answer::done(text, &report))
    }
}
