//! What is seen only in all records together.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, at};
use crate::{Key, SOURCE_LANGS, kind_spec};

impl Check<'_> {
    /// Every record with words has them in English and in French.
    pub(super) fn parity(&mut self) {
        let ids: Vec<(&str, &str)> = self.ids.iter().copied().collect();
        for (kind, id) in ids {
            let Some(spec) = kind_spec(kind) else { continue };
            let neutral = Key::neutral(kind, id);
            if !self.keys.contains_key(&neutral) {
                self.error(
                    "missing-neutral",
                    at(&neutral, "id", id),
                    format!("{neutral} has words but no record of its own"),
                );
            }
            // Words that may be left out are all left out, or there in both languages.
            if spec.text.is_empty()
                && !SOURCE_LANGS.iter().any(|lang| self.keys.contains_key(&Key::text(kind, id, lang)))
            {
                continue;
            }
            // What is quoted stands in the language of its source, and no other is made up.
            let quoted = spec.quoted || self.keys.get(&neutral).is_some_and(|record| record.is_quoted());
            for lang in SOURCE_LANGS.into_iter().filter(|_| !quoted) {
                let key = Key::text(kind, id, lang);
                if !self.keys.contains_key(&key) {
                    self.error(
                        "missing-translation",
                        at(&neutral, "id", id),
                        format!("{neutral} has no text in {lang:?}"),
                    );
                }
            }
        }
    }

    /// Tasks that wait for each other, and topics that are each broader than the other.
    pub(super) fn cycles(&mut self) {
        for (kind, field, code, what) in [
            ("task", "depends_on", "dependency-cycle", "these tasks wait for each other"),
            ("topic", "broader", "topic-cycle", "each of these topics stands under the next"),
        ] {
            let edges = std::mem::take(if kind == "task" { &mut self.depends_on } else { &mut self.broader });
            let mut done = BTreeSet::new();
            for start in edges.keys() {
                if let Some(cycle) = find_cycle(&edges, start, &mut Vec::new(), &mut done) {
                    let message = format!("{what}: {}", cycle.join(" -> "));
                    self.error(code, at(&Key::neutral(kind, &cycle[0]), field, &cycle[1]), message);
                }
            }
        }
    }
}

/// A cycle reached from `task`, as a path that ends where it began.
pub(super) fn find_cycle(
    edges: &BTreeMap<&str, Vec<String>>,
    task: &str,
    path: &mut Vec<String>,
    done: &mut BTreeSet<String>,
) -> Option<Vec<String>> {
    if let Some(start) = path.iter().position(|seen| seen == task) {
        let mut cycle = path[start..].to_vec();
        cycle.push(task.to_owned());
        return Some(cycle);
    }
    if done.contains(task) {
        return None;
    }
    path.push(task.to_owned());
    let cycle = edges.get(task).into_iter().flatten().find_map(|next| find_cycle(edges, next, path, done));
    path.pop();
    done.insert(task.to_owned());
    cycle
}
