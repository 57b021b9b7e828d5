//! `content feeds`: for an editor, what governments publish for machines.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use jiff::Timestamp;
use portage_publish::{Documents, FEEDS, FeedOutcome, FeedReport, UpdateOptions, UpdateReport, feed, update_feeds};
use serde_json::json;

use crate::answer::{Answer, Failure};

/// So many changes of one feed are shown; all are in the JSON answer.
const SHOWN: usize = 20;

#[derive(Args)]
pub struct Feeds {
    /// The content folder
    #[arg(long, value_name = "DIR", default_value = "assets/content")]
    content: PathBuf,
    /// Fetch one feed; otherwise all that are on
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
    /// Read files that were downloaded elsewhere, called NAME.json or NAME.xml
    #[arg(long, value_name = "FOLDER", conflicts_with = "server")]
    from: Option<PathBuf>,
    /// Fetch from another server that has each feed as NAME, for rehearsals
    #[arg(long, value_name = "URL", hide = true)]
    server: Option<String>,
    /// The time that the copies are dated by, for rehearsals; now if not given
    #[arg(long, value_name = "TIME", hide = true)]
    now: Option<Timestamp>,
    /// List the feeds and fetch nothing
    #[arg(long)]
    list: bool,
}

impl Feeds {
    pub fn run(self) -> Result<Answer, Failure> {
        if self.list {
            return Ok(list());
        }
        let documents = match (self.from, self.server) {
            (Some(folder), _) if !folder.is_dir() => {
                return Err(Failure(format!("{} is not a folder", folder.display())));
            }
            (Some(folder), _) => Documents::Folder(folder),
            (None, Some(url)) => {
                let url = url.parse().map_err(|error| Failure(format!("{url:?} is not an address: {error}")))?;
                Documents::Server(url)
            }
            (None, None) => Documents::Sources,
        };
        let options = UpdateOptions { only: self.only, from: documents };
        let now = self.now.unwrap_or_else(Timestamp::now);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let report = runtime.block_on(update_feeds(&self.content, &options, now))?;
        if report.feeds.is_empty() {
            return Err(Failure("no file here is of a feed; portagectl content feeds --list names them".to_owned()));
        }
        let text = told(&report);
        Ok(if report.has_copy() { Answer::done(text, &report) } else { Answer::refused(text, &report) })
    }
}

fn list() -> Answer {
    let mut text = String::new();
    let mut feeds = Vec::new();
    for feed in FEEDS {
        let off = if feed.on() { "" } else { " (off)" };
        let _ = writeln!(text, "{}{off}: {}\n    {}", feed.name(), feed.about(), feed.source());
        feeds.push(json!({
            "name": feed.name(), "owner": feed.owner(), "source": feed.source(), "about": feed.about(),
            "kinds": feed.kinds(), "on": feed.on(), "licence": feed.rights().licence,
        }));
    }
    Answer::done(text, &json!({"feeds": feeds}))
}

fn told(report: &UpdateReport) -> String {
    let mut text = String::new();
    for one in &report.feeds {
        let _ = writeln!(text, "{}", line(one));
        let indented = |text: &mut String, line: &str| {
            let _ = writeln!(text, "    {line}");
        };
        one.changes.iter().take(SHOWN).for_each(|change| indented(&mut text, change));
        if one.changes.len() > SHOWN {
            indented(&mut text, &format!("and {} more", one.changes.len() - SHOWN));
        }
        if let Some(first) = one.refused.first() {
            let more = if one.refused.len() > 1 { " and others" } else { "" };
            let count = one.refused.len();
            let file = feed(one.feed).map(|feed| format!("{}/feeds/refused.toml", feed.owner())).unwrap_or_default();
            indented(&mut text, &format!("{count} refused, see {file}: {}, {}{more}", first.at, first.why));
        }
    }
    for difference in &report.differences {
        let _ = writeln!(text, "figure: {difference}");
    }
    text
}

fn line(report: &FeedReport) -> String {
    let FeedReport { feed, entries, .. } = report;
    let as_of = report.as_of.map_or_else(String::new, |day| format!(" as of {day}"));
    match &report.outcome {
        FeedOutcome::New => format!("{feed}: new, {entries} entries{as_of}"),
        FeedOutcome::Updated => format!("{feed}: updated, {entries} entries{as_of}"),
        FeedOutcome::Same => format!("{feed}: nothing new{as_of}"),
        FeedOutcome::Kept { why, since } => format!("{feed}: the copy of {since} stands; {why}"),
        FeedOutcome::Missing { why } => format!("{feed}: there is no copy; {why}"),
    }
}
