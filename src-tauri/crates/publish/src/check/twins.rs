//! Pages of two owners that say the same in the same words.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use portage_content::{Key, parse_markdown, plain_text};

use super::warn;
use crate::Folder;
use crate::report::Faults;

/// So many words in a row are compared.
const SHINGLE: usize = 5;
/// Pages that share more than half of all such rows tell the same.
const TOO_MUCH: f64 = 0.5;

/// Compares every page with every other: of a thousand pages that is half a million merges of short lists.
pub(super) fn check(folder: &Folder, faults: &mut Faults) {
    let mut pages: Vec<(&Key, BTreeSet<u64>)> = Vec::new();
    for record in folder.records().iter().filter(|record| record.key().kind == "guide") {
        let key = record.key();
        if key.lang.is_none() {
            continue;
        }
        let rows = shingles(&plain_text(&parse_markdown(record.value()["body"].as_str().unwrap_or_default()).blocks));
        let owner = &folder.owner_of(key).id;
        for (other, others) in pages.iter().filter(|(other, _)| other.lang == key.lang) {
            let share = overlap(&rows, others);
            if folder.owner_of(other).id != *owner && share > TOO_MUCH {
                let percent = share * 100.0;
                let message = format!(
                    "{percent:.0} % of this stands in {other} too, which is another owner's; keep one and link to it"
                );
                warn(folder, key, "body", "near-duplicate", message, faults);
            }
        }
        pages.push((key, rows));
    }
}

/// Each row of words, as a hash: two pages are told apart, and nobody is kept out, by it.
fn shingles(text: &str) -> BTreeSet<u64> {
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let hash = |row: &[String]| {
        let mut hasher = DefaultHasher::new();
        row.hash(&mut hasher);
        hasher.finish()
    };
    words.windows(SHINGLE).map(hash).collect()
}

/// The share of rows that both have, among all rows of either (Jaccard).
fn overlap(a: &BTreeSet<u64>, b: &BTreeSet<u64>) -> f64 {
    let both = a.intersection(b).count();
    let all = a.len() + b.len() - both;
    if all == 0 {
        return 0.0;
    }
    f64::from(u32::try_from(both).unwrap_or(u32::MAX)) / f64::from(u32::try_from(all).unwrap_or(u32::MAX))
}
