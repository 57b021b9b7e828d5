//! Bringing the copies of a content folder up to date, feed by feed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;
use url::Url;

use super::compare::differences;
use super::copy::utc_date;
use super::fetch::{Fetched, fetch};
use super::judge::judge;
use super::refused::RefusedFile;
use super::{Copy, Difference, Entries, FEEDS, Feed, Origin, Refusal, compare, feed, parse_feed, read_copy, refused};
use crate::{Folder, PublishError, disk};

/// Where the documents come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Documents {
    /// From each feed's own address.
    Sources,
    /// From files that an editor has downloaded: `NAME.json`, `NAME.xml`, or the name that the source gives.
    Folder(PathBuf),
    /// From another server that has them as `NAME`.
    Server(Url),
}

#[derive(Clone, Debug)]
pub struct UpdateOptions {
    /// One feed; otherwise all that are on.
    pub only: Option<String>,
    pub from: Documents,
}

/// How it went with one feed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum FeedOutcome {
    /// There was no copy before.
    New,
    Updated,
    /// The source says what the copy says.
    Same,
    /// The document was not taken; the last good copy stands.
    Kept {
        why: String,
        since: Date,
    },
    /// The document was not taken, and there is no copy.
    Missing {
        why: String,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FeedReport {
    pub feed: &'static str,
    pub outcome: FeedOutcome,
    /// The day up to which the copy is known to hold.
    pub as_of: Option<Date>,
    pub entries: usize,
    /// What is new or has moved, in words.
    pub changes: Vec<String>,
    pub refused: Vec<Refusal>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct UpdateReport {
    pub feeds: Vec<FeedReport>,
    pub differences: Vec<Difference>,
}

impl UpdateReport {
    /// Whether there is a copy of at least one of the feeds.
    pub fn has_copy(&self) -> bool {
        self.feeds.iter().any(|report| !matches!(report.outcome, FeedOutcome::Missing { .. }))
    }
}

/// Brings the copies in the content folder `dir` up to date. A feed that fails stops no other.
pub async fn update(dir: &Path, options: &UpdateOptions, now: Timestamp) -> Result<UpdateReport, PublishError> {
    let folder = Folder::read(dir)?;
    let wanted = wanted(options)?;
    let mut report = UpdateReport::default();
    for owner in folder.owners() {
        let feeds: Vec<_> = wanted.iter().copied().filter(|feed| feed.owner() == owner.id).collect();
        if !feeds.is_empty() {
            let place = owner.dir.join("feeds");
            update_owner(&place, &feeds, options, now, &mut report).await?;
            let copies = copies_in(&place, &owner.id);
            report.differences.extend(differences(&folder, &place, &copies, utc_date(now))?);
        }
    }
    Ok(report)
}

fn wanted(options: &UpdateOptions) -> Result<Vec<&'static dyn Feed>, PublishError> {
    match (&options.only, &options.from) {
        (Some(name), _) => {
            let known = || FEEDS.iter().map(|feed| feed.name()).collect::<Vec<_>>().join(", ");
            let unknown = || PublishError::NoSuchFeed { name: name.clone(), known: known() };
            feed(name).map(|feed| vec![feed]).ok_or_else(unknown)
        }
        (None, Documents::Folder(files)) => {
            Ok(FEEDS.iter().copied().filter(|feed| file_in(files, *feed).is_some()).collect())
        }
        (None, _) => Ok(FEEDS.iter().copied().filter(|feed| feed.on()).collect()),
    }
}

async fn update_owner(
    place: &Path,
    feeds: &[&'static dyn Feed],
    options: &UpdateOptions,
    now: Timestamp,
    report: &mut UpdateReport,
) -> Result<(), PublishError> {
    let file = place.join(refused::FILE);
    let before = std::fs::read_to_string(&file).unwrap_or_default();
    let mut all_refused = RefusedFile::parse(&before);
    for feed in feeds {
        let path = place.join(format!("{}.json", feed.name()));
        // A copy that cannot be read is no good copy; the next document takes its place.
        let last = std::fs::read_to_string(&path).ok().and_then(|text| read_copy(*feed, &text).ok());
        let said = document(*feed, options, last.as_ref()).await;
        let (one, copy) = take(*feed, last, said, now);
        if let Some(copy) = copy {
            disk::put(&path, copy.write().as_bytes())?;
        }
        // A server that cannot be reached says nothing new about what it said before.
        if !matches!(one.outcome, FeedOutcome::Same) && (!one.refused.is_empty() || !is_failure(&one.outcome)) {
            all_refused.put(feed.name(), &one.refused, utc_date(now));
        }
        report.feeds.push(one);
    }
    match all_refused.write() {
        Some(text) if text != before => disk::put(&file, text.as_bytes())?,
        None if file.is_file() => {
            std::fs::remove_file(&file).map_err(|source| PublishError::Write { path: file, source })?;
        }
        _ => {}
    }
    Ok(())
}

fn is_failure(outcome: &FeedOutcome) -> bool {
    matches!(outcome, FeedOutcome::Kept { .. } | FeedOutcome::Missing { .. })
}

/// The document of a feed, and how it came.
async fn document(feed: &dyn Feed, options: &UpdateOptions, last: Option<&Copy>) -> Result<(Fetched, Origin), String> {
    let url = match &options.from {
        Documents::Folder(files) => {
            let path = file_in(files, feed).ok_or_else(|| format!("there is no {}.json here", feed.name()))?;
            let size = std::fs::metadata(&path).map_err(|error| error.to_string())?.len();
            if size > feed.limit() as u64 {
                return Err(format!("the file has more than {} bytes", feed.limit()));
            }
            let bytes = std::fs::read(&path).map_err(|error| error.to_string())?;
            return Ok((Fetched::Document { bytes, etag: None, last_modified: None }, Origin::File));
        }
        Documents::Sources => Url::parse(feed.source()),
        Documents::Server(base) => base.join(feed.name()),
    };
    let url = url.map_err(|error| error.to_string())?;
    fetch(&url, feed.limit(), last).await.map(|fetched| (fetched, Origin::Fetched)).map_err(|error| error.to_string())
}

/// What an editor may have called the file of a feed.
fn file_in(files: &Path, feed: &dyn Feed) -> Option<PathBuf> {
    let of_source = feed.source().rsplit('/').next().filter(|name| !name.contains('?')).map(str::to_owned);
    let names = ["json", "xml"].map(|ending| format!("{}.{ending}", feed.name()));
    names.into_iter().chain(of_source).map(|name| files.join(name)).find(|path| path.is_file())
}

/// The report on one feed, and the copy to be written where there is one.
fn take(
    feed: &'static dyn Feed,
    last: Option<Copy>,
    said: Result<(Fetched, Origin), String>,
    now: Timestamp,
) -> (FeedReport, Option<Copy>) {
    let failed = |why: String, refused: Vec<Refusal>, last: Option<Copy>| {
        let outcome = match &last {
            Some(last) => FeedOutcome::Kept { why, since: last.day() },
            None => FeedOutcome::Missing { why },
        };
        (report(feed, outcome, last.as_ref(), Vec::new(), refused), None)
    };
    let (bytes, etag, last_modified, origin) = match (said, last.clone()) {
        (Err(why), last) => return failed(why, Vec::new(), last),
        (Ok((Fetched::Same, _)), None) => {
            return failed("the server says that nothing has changed".to_owned(), Vec::new(), None);
        }
        (Ok((Fetched::Same, _)), Some(last)) => {
            let copy = Copy { fetched_at: now, ..last };
            return (report(feed, FeedOutcome::Same, Some(&copy), Vec::new(), Vec::new()), Some(copy));
        }
        (Ok((Fetched::Document { bytes, etag, last_modified }, origin)), _) => (bytes, etag, last_modified, origin),
    };
    let reading = match parse_feed(feed.name(), &bytes) {
        Ok(reading) => reading,
        Err(error) => {
            let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(400)]).into_owned();
            let whole = Refusal::new("the document", &error.to_string(), &Value::String(beginning));
            return failed(error.to_string(), vec![whole], last);
        }
    };
    let reading = match judge(feed, reading, last.as_ref(), utc_date(now)) {
        Ok(reading) => reading,
        Err((error, mut reading)) => {
            let whole = Refusal::new("the document", &error.to_string(), &Value::Null);
            reading.refused.insert(0, whole);
            return failed(error.to_string(), reading.refused, last);
        }
    };
    let mut copy = Copy {
        feed: feed.name().to_owned(),
        source: feed.source().to_owned(),
        origin,
        fetched_at: now,
        as_of: reading.as_of,
        dates: reading.dates,
        etag,
        last_modified,
        hash: portage_content::Digest::of(b""),
        entries: reading.entries,
    };
    copy.hash = copy.content_hash();
    let changes = changes(feed, last.as_ref().map(|last| &last.entries), &copy.entries);
    let outcome = match &last {
        None => FeedOutcome::New,
        Some(last) if last.hash == copy.hash => FeedOutcome::Same,
        Some(_) => FeedOutcome::Updated,
    };
    (report(feed, outcome, Some(&copy), changes, reading.refused), Some(copy))
}

fn report(
    feed: &'static dyn Feed,
    outcome: FeedOutcome,
    copy: Option<&Copy>,
    changes: Vec<String>,
    refused: Vec<Refusal>,
) -> FeedReport {
    let entries = copy.map_or(0, |copy| copy.entries.len());
    FeedReport { feed: feed.name(), outcome, as_of: copy.map(Copy::day), entries, changes, refused }
}

/// What is new, has moved or is gone. Of a feed that was not there before nothing is told: all of it is new.
fn changes(feed: &dyn Feed, before: Option<&Entries>, after: &Entries) -> Vec<String> {
    let Some(before) = before else { return Vec::new() };
    let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut changes = Vec::new();
    for key in keys {
        match (before.get(key), after.get(key)) {
            (old, Some(new)) if old == Some(new) => {}
            (None, Some(new)) => changes.push(format!("new: {}", feed.tell(key, new))),
            (Some(old), Some(new)) => {
                changes.push(format!("{} (was {})", feed.tell(key, new), feed.tell(key, old)));
            }
            (Some(old), None) => changes.push(format!("gone: {}", feed.tell(key, old))),
            (None, None) => {}
        }
    }
    changes
}

/// The good copies of one owner.
fn copies_in(place: &Path, owner: &str) -> BTreeMap<String, Copy> {
    let mut copies = BTreeMap::new();
    for feed in FEEDS.iter().filter(|feed| feed.owner() == owner) {
        let text = std::fs::read_to_string(place.join(format!("{}.json", feed.name()))).unwrap_or_default();
        if let Ok(copy) = read_copy(*feed, &text) {
            copies.insert(feed.name().to_owned(), copy);
        }
    }
    copies
}

/// The files beside the copies that are no copies.
pub(crate) fn is_other_file(name: &str) -> bool {
    matches!(name, refused::FILE | compare::FILE)
}
