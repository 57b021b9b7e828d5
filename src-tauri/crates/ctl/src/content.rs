//! `content check`, `new`, `stamp`, `feeds` and `skos`: for editors, before anything is published.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use portage_content::{Severity, Translator};
use portage_publish::{Folder, Report};
use serde_json::json;

use crate::answer::{Answer, Failure};
use crate::feeds::Feeds;

#[derive(Subcommand)]
pub enum Command {
    /// Tell everything that is wrong in a content folder, with file and line
    Check(Check),
    /// Begin a record: a well-formed file, with gaps for what an editor must say
    New(New),
    /// Remember from which state of the original each translated text was made
    Stamp(Stamp),
    /// Bring the copies of governments' machine-readable feeds up to date
    Feeds(Feeds),
    /// Write the topics as a SKOS concept scheme (JSON-LD)
    Skos(Skos),
}

#[derive(Args)]
pub struct Check {
    /// The content folder
    #[arg(long, value_name = "DIR", default_value = "assets/content")]
    content: PathBuf,
    /// The day that decides what is past its review date; today if not given
    #[arg(long, value_name = "DATE")]
    today: Option<jiff::civil::Date>,
    /// Tell errors only
    #[arg(long)]
    errors: bool,
}

/// Review dates so many days ahead are listed as work to come.
const DUE_DAYS: i32 = 90;

#[derive(Args)]
pub struct New {
    /// What to begin
    #[arg(value_parser = clap::builder::PossibleValuesParser::new(portage_publish::skeleton_kinds()))]
    kind: String,
    /// The id of the record; of a withdrawal, that of the page that is gone
    id: String,
    /// The owner in whose folder it will stand
    #[arg(long)]
    owner: String,
    /// The content folder
    #[arg(long, value_name = "DIR", default_value = "assets/content")]
    content: PathBuf,
    /// The day of verification that is written; today if not given
    #[arg(long, value_name = "DATE")]
    today: Option<jiff::civil::Date>,
}

#[derive(Args)]
pub struct Skos {
    /// The content folder
    #[arg(long, value_name = "DIR", default_value = "assets/content")]
    content: PathBuf,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// What the names of the concepts begin with
    #[arg(long, value_name = "IRI", default_value = portage_publish::SKOS_BASE)]
    base: String,
}

#[derive(Args)]
pub struct Stamp {
    /// The content folder
    #[arg(long, value_name = "DIR", default_value = "assets/content")]
    content: PathBuf,
    /// Who translated the texts that are new or have changed
    #[arg(long)]
    by: By,
}

#[derive(Clone, Copy, ValueEnum)]
enum By {
    Machine,
    Person,
}

pub fn run(command: Command) -> Result<Answer, Failure> {
    match command {
        Command::Check(check) => check.run(),
        Command::Stamp(stamp) => stamp.run(),
        Command::Feeds(feeds) => feeds.run(),
        Command::New(new) => new.run(),
        Command::Skos(skos) => skos.run(),
    }
}

impl Check {
    fn run(self) -> Result<Answer, Failure> {
        let today = self.today.unwrap_or_else(|| jiff::Zoned::now().date());
        let folder = Folder::read(&self.content)?;
        let mut reports = portage_publish::check_folder(&folder, today);
        let mut due = portage_publish::reviews_due(&folder, today, DUE_DAYS);
        if self.errors {
            reports.retain(|report| report.severity == Severity::Error);
            due.clear();
        }
        let mut text = String::new();
        for due in &due {
            let _ = writeln!(text, "{}{}{due}", self.content.display(), std::path::MAIN_SEPARATOR);
        }
        text += &findings(&self.content, &reports);
        if !due.is_empty() {
            let _ = write!(text, ", {} reviews due within {DUE_DAYS} days", due.len());
        }
        let (errors, warnings) = counts(&reports);
        let json = json!({"errors": errors, "warnings": warnings, "findings": reports, "reviews_due": due});
        Ok(if errors == 0 { Answer::done(text, &json) } else { Answer::refused(text, &json) })
    }
}

impl New {
    fn run(self) -> Result<Answer, Failure> {
        let today = self.today.unwrap_or_else(|| jiff::Zoned::now().date());
        let report = portage_publish::new_skeleton(&self.content, &self.kind, &self.id, &self.owner, today)?;
        let lines: Vec<String> = report.files.iter().map(|file| file.display().to_string()).collect();
        Ok(Answer::done(lines.join("\n"), &report))
    }
}

impl Skos {
    fn run(self) -> Result<Answer, Failure> {
        let document = portage_publish::skos(&Folder::read(&self.content)?, &self.base);
        let concepts = document["@graph"].as_array().map_or(0, |graph| graph.len().saturating_sub(1));
        write_file(&self.out, &format!("{}\n", serde_json::to_string_pretty(&document)?))?;
        let text = format!("{concepts} concepts in {}", self.out.display());
        Ok(Answer::done(text, &json!({"concepts": concepts, "file": self.out})))
    }
}

pub fn write_file(path: &Path, text: &str) -> Result<(), Failure> {
    std::fs::write(path, text).map_err(|error| Failure(format!("cannot write {}: {error}", path.display())))
}

impl Stamp {
    fn run(self) -> Result<Answer, Failure> {
        let by = match self.by {
            By::Machine => Translator::Machine,
            By::Person => Translator::Person,
        };
        let report = portage_publish::stamp(&self.content, by)?;
        let mut text = format!("{} stamped, {} kept, {} removed", report.stamped, report.kept, report.removed);
        for stale in &report.stale {
            let _ = write!(text, "\nthe original has changed since it was translated: {stale}");
        }
        Ok(Answer::done(text, &report))
    }
}

/// The findings as lines that a terminal or an editor can jump to, and their number.
pub fn findings(content: &Path, reports: &[Report]) -> String {
    let mut text = String::new();
    for report in reports {
        let _ = writeln!(text, "{}{}{report}", content.display(), std::path::MAIN_SEPARATOR);
    }
    let (errors, warnings) = counts(reports);
    let many = |count: usize| if count == 1 { "" } else { "s" };
    let _ = write!(text, "{errors} error{}, {warnings} warning{}", many(errors), many(warnings));
    text
}

fn counts(reports: &[Report]) -> (usize, usize) {
    let errors = reports.iter().filter(|report| report.severity == Severity::Error).count();
    (errors, reports.len() - errors)
}
