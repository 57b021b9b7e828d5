//! What the library promises to cover, and does not.

use std::collections::BTreeSet;

use portage_content::{Key, Meta};

use crate::Folder;
use crate::folder::Facet;
use crate::report::Faults;

pub(super) fn check(folder: &Folder, faults: &mut Faults) {
    for facet in folder.facets() {
        let topics: BTreeSet<String> = below(folder, &facet.topics);
        for topic in facet.topics.iter().filter(|id| folder.record(&Key::neutral("topic", id)).is_none()) {
            let message = format!("there is no topic {topic:?}");
            faults.error(&facet.place.file, facet.place.line, "unknown-topic", message);
        }
        if entries(folder, facet, &topics) == 0 {
            let what = facet.kinds.join(", ");
            let message = format!("nobody of the class {:?} is in the library; add one ({what})", facet.id);
            faults.warning(&facet.place.file, facet.place.line, "empty-facet", message);
        }
    }
}

fn entries(folder: &Folder, facet: &Facet, topics: &BTreeSet<String>) -> usize {
    let of_facet = |meta: &Meta| {
        facet.kinds.contains(&meta.kind)
            && facet.level.is_none_or(|level| meta.level == Some(level))
            && (facet.topics.is_empty() || meta.topics.iter().any(|topic| topics.contains(topic)))
    };
    let neutral = folder.records().iter().filter(|record| record.key().lang.is_none());
    neutral.filter_map(|record| record.view::<Meta>().ok()).filter(of_facet).count()
}

/// Topics with all that stand under them.
fn below(folder: &Folder, topics: &[String]) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = topics.iter().cloned().collect();
    loop {
        let before = all.len();
        for record in folder.records().iter().filter(|record| record.key().kind == "topic") {
            if record.value()["broader"].as_str().is_some_and(|broader| all.contains(broader)) {
                all.insert(record.key().id.clone());
            }
        }
        if all.len() == before {
            return all;
        }
    }
}
