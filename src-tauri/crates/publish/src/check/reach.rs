//! The ways that lead to a page.

use std::collections::{BTreeMap, BTreeSet};

use portage_content::{Key, Target, kind_spec, parse_markdown};
use serde_json::Value;

use super::warn;
use crate::Folder;
use crate::report::Faults;

/// From the screens Guides and Plan, a page is at most so many steps away.
const MAX_STEPS: u32 = 3;
/// The tree of topics is a few levels deep; a circle ends here.
const MAX_LEVELS: usize = 8;

type Node = (String, String);

pub(super) fn check(folder: &Folder, faults: &mut Faults) {
    for key in orphans(folder) {
        let message = "nothing leads here but the list of its topic; name it on a related page or a task".to_owned();
        warn(folder, key, "", "orphan-page", message, faults);
    }
    let steps = steps(folder);
    for key in pages(folder) {
        if steps.get(&node(key)).is_none_or(|steps| *steps > MAX_STEPS) {
            let message = format!("nobody comes here from Guides or Plan in {MAX_STEPS} steps; mend its first topic");
            warn(folder, key, "topics", "far-page", message, faults);
        }
    }
}

/// The pages that no other page, task, service, contact, form, licence or notice leads to. That a page is listed under
/// its topic does not count: whoever reads about something else never sees it.
pub(crate) fn orphans(folder: &Folder) -> Vec<&Key> {
    let ways = ways(folder);
    let reached: BTreeSet<&Node> = ways.iter().flat_map(|(from, to)| to.iter().filter(move |to| *to != from)).collect();
    pages(folder).filter(|key| !reached.contains(&node(key))).collect()
}

fn pages(folder: &Folder) -> impl Iterator<Item = &Key> {
    folder.records().iter().map(portage_content::Record::key).filter(|key| key.kind == "guide" && key.lang.is_none())
}

fn node(key: &Key) -> Node {
    (key.kind.clone(), key.id.clone())
}

/// By record, the records that it leads to.
fn ways(folder: &Folder) -> BTreeMap<Node, BTreeSet<Node>> {
    let mut ways: BTreeMap<Node, BTreeSet<Node>> = BTreeMap::new();
    for record in folder.records().iter().filter(|record| !record.is_quoted()) {
        let key = record.key();
        // A page that is gone names the page to read instead, but only its old readers see that.
        let Some(spec) = kind_spec(&key.kind).filter(|spec| spec.name != "withdrawal") else {
            continue;
        };
        let value = record.value();
        let to = ways.entry(node(key)).or_default();
        if key.lang.is_none() {
            let fields = [("guide", "guide"), ("guides", "guide"), ("tasks", "task"), ("services", "service")];
            let related = (key.kind == "guide").then_some(("related", "guide"));
            for (field, kind) in fields.into_iter().chain(related) {
                match &value[field] {
                    Value::String(id) => to.extend([(kind.to_owned(), id.clone())]),
                    Value::Array(ids) => {
                        to.extend(ids.iter().filter_map(Value::as_str).map(|id| (kind.to_owned(), id.to_owned())));
                    }
                    _ => {}
                }
            }
        } else {
            for field in spec.text.iter().chain(spec.optional_text) {
                strings(&value[*field], &mut |text| {
                    for (_, target) in parse_markdown(text).targets {
                        if let Target::Record { kind, id } = target {
                            to.insert((kind, id));
                        }
                    }
                });
            }
        }
    }
    ways
}

fn strings(value: &Value, each: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => each(text),
        Value::Array(items) => items.iter().for_each(|item| strings(item, each)),
        Value::Object(by_key) => by_key.values().for_each(|item| strings(item, each)),
        _ => {}
    }
}

/// How many steps away each record is. From Guides: a topic, then a page of it. From Plan: a task. Then link by link.
fn steps(folder: &Folder) -> BTreeMap<Node, u32> {
    let ways = ways(folder);
    let mut steps: BTreeMap<Node, u32> = BTreeMap::new();
    let mut next: Vec<(Node, u32)> = Vec::new();
    for record in folder.records().iter().filter(|record| record.key().lang.is_none()) {
        match record.key().kind.as_str() {
            "task" => next.push((node(record.key()), 1)),
            "guide" if record.value()["topics"][0].as_str().is_some_and(|topic| has_shelf(folder, topic)) => {
                next.push((node(record.key()), 2));
            }
            _ => {}
        }
    }
    next.sort_by_key(|(_, steps)| *steps);
    let mut at = 0;
    while let Some((here, far)) = next.get(at).cloned() {
        at += 1;
        if far > MAX_STEPS || steps.get(&here).is_some_and(|known| *known <= far) {
            continue;
        }
        next.extend(ways.get(&here).into_iter().flatten().map(|to| (to.clone(), far + 1)));
        steps.insert(here, far);
    }
    steps
}

/// Whether the tree above a topic ends in one that the screen Guides lists.
fn has_shelf(folder: &Folder, topic: &str) -> bool {
    let mut topic = topic.to_owned();
    for _ in 0..MAX_LEVELS {
        let Some(record) = folder.record(&Key::neutral("topic", &topic)) else { return false };
        match record.value()["broader"].as_str() {
            None => return true,
            Some(broader) => broader.clone_into(&mut topic),
        }
    }
    false
}
