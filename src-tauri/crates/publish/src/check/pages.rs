use std::collections::{BTreeMap, BTreeSet};

use portage_content::{Key, Record, parse_markdown, plain_text};

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
        other_figures(folder, record, &body.figures, faults);
    }
}

/// A translation that names other figures than its original has probably lost or mixed up a number.
fn other_figures(folder: &Folder, record: &Record, named: &[(usize, String)], faults: &mut Faults) {
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
}
