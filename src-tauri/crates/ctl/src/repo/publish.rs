//! `publish`.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use portage_publish::{PublishError, PublishReport};
use serde_json::json;

use super::{AtMany, staging};
use crate::answer::{Answer, Failure};
use crate::content::findings;

#[derive(Args)]
pub struct Publish {
    /// The content folder
    #[arg(long, value_name = "DIR", default_value = "assets/content")]
    content: PathBuf,
    #[command(flatten)]
    at: AtMany,
    /// Publish this owner alone, with its own key alone: what is signed is staged, and the operator accepts it
    #[arg(long, value_name = "ID")]
    owner: Option<String>,
    /// Where to stage it; the repository's own staging folder if not given
    #[arg(long, value_name = "DIR", requires = "owner")]
    to: Option<PathBuf>,
}

impl Publish {
    pub fn run(self) -> Result<Answer, Failure> {
        let AtMany { repo, keys, clock } = &self.at;
        if let Some(owner) = &self.owner {
            let to = self.to.as_deref();
            return match portage_publish::publish_staged(owner, &self.content, repo, keys, to, clock.now()) {
                Ok(report) => Ok(staging::staged(&report)),
                Err(error) => self.refused(error),
            };
        }
        let [keys] = keys.as_slice() else {
            return Err(Failure("publishing for all owners takes one folder of keys".to_owned()));
        };
        match portage_publish::publish(&self.content, repo, keys, clock.now()) {
            Ok(report) => Ok(published(&report)),
            Err(error) => self.refused(error),
        }
    }

    /// Tells what is wrong with the content, finding by finding.
    fn refused(&self, error: PublishError) -> Result<Answer, Failure> {
        let line = error.to_string();
        let PublishError::Refused { mut reports } = error else { return Err(Failure(line)) };
        reports.retain(|report| report.severity == portage_content::Severity::Error);
        let text = format!("{}\n{line}", findings(&self.content, &reports));
        Ok(Answer::refused(text, &json!({"error": line, "findings": reports})))
    }
}

fn published(report: &PublishReport) -> Answer {
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
    Answer::done(text, report)
}
