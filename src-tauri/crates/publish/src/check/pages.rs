use std::collections::{BTreeMap, BTreeSet};

use portage_content::{Block, Key, Record, parse_markdown, plain_text};

use super::warn;
use crate::Folder;
use crate::report::Faults;

/// A page with fewer letters than this says hardly anything.
const THIN_PAGE_LETTERS: usize = 300;
/// A summary is one sentence that answers; a longer one is cut off in lists.
const LONG_SUMMARY_LETTERS: usize = 240;

/// What makes a page hard to use though nothing in it is wrong.
pub(super) fn check(folder: &Folder, faults: &mut Faults) {
    let mut codes: BTreeMap<String, &Key> = BTreeMap::new();
    for record in folder.records().iter().filter(|record| record.key().kind == "guide") {
        let key = record.key();
        let value = record.value();
        if key.lang.is_none() {
            let code = value["code"].as_str().unwrap_or_default().to_owned();
            match codes.get(&code) {
                _ if code.is_empty() => {}
                Some(first) => {
                    let message = format!("{first} has the code {code} already");
                    warn(folder, key, "code", "duplicate-code", message, faults);
                }
                None => {
                    codes.insert(code, key);
                }
            }
            continue;
        }
        let letters = |field: &str| value[field].as_str().unwrap_or_default().chars().count();
        let body = parse_markdown(value["body"].as_str().unwrap_or_default());
        let said = plain_text(&body.blocks).chars().count();
        if said < THIN_PAGE_LETTERS {
            warn(folder, key, "body", "thin-page", format!("the page has only {said} letters; say what to do"), faults);
        }
        if letters("summary") > LONG_SUMMARY_LETTERS {
            let message = format!("the summary has {} letters; one sentence is enough", letters("summary"));
            warn(folder, key, "summary", "long-summary", message, faults);
        }
        other_than_original(folder, record, &body.figures, &body.blocks, faults);
    }
}

/// A translation that names other figures than its original, or has other parts, has probably lost something.
fn other_than_original(
    folder: &Folder,
    record: &Record,
    named: &[(usize, String)],
    blocks: &[Block],
    faults: &mut Faults,
) {
    let key = record.key();
    let source_key = Key::text(&key.kind, &key.id, &folder.owner_of(key).source_lang);
    let Some(source) = folder.record(&source_key).filter(|source| source.key() != key) else { return };
    let original = parse_markdown(source.value()["body"].as_str().unwrap_or_default());
    let ids = |figures: &[(usize, String)]| figures.iter().map(|(_, id)| id.clone()).collect::<BTreeSet<_>>();
    let (here, there) = (ids(named), ids(&original.figures));
    if here != there {
        let differ = here.symmetric_difference(&there).cloned().collect::<Vec<_>>().join(", ");
        let message = format!("{source_key} does not name the same figures; they differ in {differ}");
        warn(folder, key, "body", "other-figures", message, faults);
    }
    let (here, there) = (Shape::of(blocks), Shape::of(&original.blocks));
    if here != there {
        let message = format!("it has {here}, and {source_key} {there}; say the same in both languages");
        warn(folder, key, "body", "other-parts", message, faults);
    }
}

/// How many parts of each sort a page has.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    headings: usize,
    items: usize,
    rows: usize,
    callouts: usize,
}

impl Shape {
    fn of(blocks: &[Block]) -> Self {
        let mut shape = Self::default();
        shape.count(blocks);
        shape
    }

    fn count(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading { .. } => self.headings += 1,
                Block::Paragraph { .. } => {}
                Block::List { items, .. } => {
                    self.items += items.len();
                    items.iter().for_each(|item| self.count(item));
                }
                Block::Callout { content, .. } => {
                    self.callouts += 1;
                    self.count(content);
                }
                Block::Table { rows, .. } => self.rows += rows.len(),
            }
        }
    }
}

impl std::fmt::Display for Shape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { headings, items, rows, callouts } = self;
        write!(f, "{headings} headings, {items} steps or points, {rows} rows of tables and {callouts} callouts")
    }
}
