//! `repo mirror` and `repo verify`: carrying a repository elsewhere, and looking one over.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;

use super::Clock;
use crate::answer::{Answer, Failure};

#[derive(Args)]
pub struct Mirror {
    /// The repository: an address that begins with http:// or https://, or a folder
    #[arg(long, value_name = "URL-or-DIR")]
    from: String,
    /// The folder of the copy, on a stick or a network drive
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    #[command(flatten)]
    clock: Clock,
}

#[derive(Args)]
pub struct Verify {
    /// The repository: an address that begins with http:// or https://, or a folder
    #[arg(value_name = "URL-or-DIR")]
    repo: String,
    #[command(flatten)]
    clock: Clock,
}

impl Mirror {
    pub fn run(self, trust: Option<&PathBuf>) -> Result<Answer, Failure> {
        let trust = trust.map(|path| read_root(path)).transpose()?;
        let report = portage_publish::repo_mirror(&self.from, &self.to, trust.as_deref(), self.clock.now())?;
        let mut text = format!(
            "{} files copied ({} bytes), {} there already, {} removed",
            report.copied, report.bytes, report.kept, report.removed
        );
        for (owner, release) in &report.releases {
            let _ = write!(text, "\n{owner}: release {release}");
        }
        if let Some(until) = report.good_until {
            let _ = write!(text, "\ndevices take from it until {until}; copy again before that");
        }
        Ok(Answer::done(text, &report))
    }
}

impl Verify {
    pub fn run(self, trust: Option<&PathBuf>) -> Result<Answer, Failure> {
        let trust = trust.map(|path| read_root(path)).transpose()?;
        let report = portage_publish::repo_verify(&self.repo, trust.as_deref(), self.clock.now())?;
        let mut text = String::new();
        for fault in &report.faults {
            let _ = writeln!(text, "{}", fault.message);
        }
        for (role, expires) in &report.expires {
            let _ = writeln!(text, "{role} expires on {expires} (days left: {})", report.days_left[role]);
        }
        let _ = write!(
            text,
            "{} files, {} faults; {} patches applied, {} without their older pack",
            report.files,
            report.faults.len(),
            report.patches_applied,
            report.patches_unapplied
        );
        Ok(if report.faults.is_empty() { Answer::done(text, &report) } else { Answer::refused(text, &report) })
    }
}

fn read_root(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|error| Failure(format!("cannot read {}: {error}", path.display())))
}
