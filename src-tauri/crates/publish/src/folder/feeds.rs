//! Copies of feeds: `feeds/NAME.json`, kept by `portagectl content feeds`, read into records.

use super::draft::Draft;
use super::place::Origin;
use super::source::Source;
use crate::feeds::{self, Copies, FEEDS};
use crate::report::Faults;

/// One copy and the file that it was read from.
pub(crate) struct Found {
    source: Source,
    feed: String,
}

/// The copies of one owner, as they are found.
#[derive(Default)]
pub(crate) struct FeedFiles {
    found: Vec<Found>,
    copies: Copies,
}

impl FeedFiles {
    /// Takes the file `name`; what is no sound copy of one of the owner's feeds is told and left out.
    pub(crate) fn add(&mut self, name: &str, owner: &str, source: Source, faults: &mut Faults) {
        let stem = name.strip_suffix(".json").unwrap_or(name);
        let Some(feed) = FEEDS.iter().find(|feed| feed.name() == stem && feed.owner() == owner) else {
            let message = format!("{owner} has no feed {stem:?}; see the section Feeds of assets/content/README.md");
            faults.warning(&source.name, 1, "unknown-file", message);
            return;
        };
        match feeds::read_copy(*feed, &source.text) {
            Ok(copy) => {
                self.copies.insert(stem.to_owned(), copy);
                self.found.push(Found { source, feed: stem.to_owned() });
            }
            Err(fault) => {
                let message = format!("{fault}; delete it and run portagectl content feeds --only {stem}");
                faults.error(&source.name, 1, "bad-feed-copy", message);
            }
        }
    }

    /// The records of all copies together: one may lend words to another.
    pub(crate) fn drafts(&self) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for Found { source, feed } in &self.found {
            for made in self.copies.get(feed).map(|copy| feeds::records_of(copy, &self.copies)).unwrap_or_default() {
                drafts.push(Draft {
                    kind: made.kind,
                    id: made.id,
                    lang: made.lang.map(str::to_owned),
                    fields: made.fields,
                    origin: Origin::new(&source.name, line_of(source, &made.from)),
                });
            }
        }
        drafts
    }
}

/// The line of the entry `key`; a copy has one entry a line.
fn line_of(source: &Source, key: &str) -> usize {
    source.text.find(&format!("\n\"{key}")).map_or(1, |at| source.line_at(at + 1))
}
