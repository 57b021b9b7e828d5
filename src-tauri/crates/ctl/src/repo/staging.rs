//! `repo sign` and `repo accept`: what one party signs alone, and the operator takes in.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use portage_publish::StageReport;

use super::{At, AtMany};
use crate::answer::{Answer, Failure};

#[derive(Args)]
pub struct Sign {
    /// An owner, or root
    role: String,
    #[command(flatten)]
    at: AtMany,
    /// The staging folder; the repository's own if not given
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
}

#[derive(Args)]
pub struct Accept {
    #[command(flatten)]
    at: At,
    /// The staging folder that was handed over; the repository's own if not given
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
}

impl Sign {
    pub fn run(self) -> Result<Answer, Failure> {
        let AtMany { repo, keys, clock } = &self.at;
        let report = portage_publish::repo_sign(&self.role, repo, keys, self.to.as_deref(), clock.now())?;
        Ok(staged(&report))
    }
}

impl Accept {
    pub fn run(self) -> Result<Answer, Failure> {
        let At { repo, keys, clock } = &self.at;
        let report = portage_publish::repo_accept(repo, self.from.as_deref(), keys, clock.now())?;
        let mut text = String::new();
        for (role, release) in &report.accepted {
            match release {
                Some(release) => _ = writeln!(text, "{role}: release {release} is on offer"),
                None => _ = writeln!(text, "{role} is accepted"),
            }
        }
        for (role, (found, needed)) in &report.waiting {
            let _ = writeln!(text, "{role} waits: {found} of {needed} have signed");
        }
        for (role, reason) in &report.refused {
            let _ = writeln!(text, "{role} is refused: {reason}");
        }
        if text.is_empty() {
            text.push_str("nothing is staged");
        }
        Ok(if report.refused.is_empty() { Answer::done(text, &report) } else { Answer::refused(text, &report) })
    }
}

/// What lies in the staging folder now, for whoever has signed and whoever is next.
pub fn staged(report: &StageReport) -> Answer {
    let Some(file) = &report.file else {
        return Answer::done(format!("{}: nothing has changed", report.role), report);
    };
    let mut text = format!("{} is staged in {}", report.role, file.display());
    if let (Some(release), Some(digest)) = (report.release, report.digest) {
        let _ = write!(text, "\nrelease {release}, pack {digest}");
    }
    let _ = write!(text, "\n{} of {} have signed", report.signatures, report.needed);
    Answer::done(text, report)
}
