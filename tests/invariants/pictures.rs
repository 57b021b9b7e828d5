//! Every group of topics that the bundled content is listed under has a drawing of its own.

use std::collections::BTreeSet;

use super::assert_none;
use super::sources::{files_under, read};

const DRAWINGS: &str = "ui/src/shared/pictures/topics/";

/// The ids of the topics of a file that are under no other one.
fn groups(text: &str) -> Vec<String> {
    let value = |topic: &str, name: &str| {
        let line = topic.lines().find_map(|line| line.strip_prefix(name)?.trim_start().strip_prefix('='));
        line.map(|value| value.trim().trim_matches('"').to_owned())
    };
    text.split("[[topic]]").filter(|topic| value(topic, "broader").is_none()).filter_map(|t| value(t, "id")).collect()
}

#[test]
fn every_group_of_topics_has_a_small_drawing() {
    let topics = files_under("assets/content/", &[".toml"]);
    let groups: BTreeSet<String> =
        topics.iter().filter(|file| file.contains("/topics/")).flat_map(|file| groups(&read(file))).collect();
    assert!(groups.contains("health"), "no groups are found: {groups:?}");
    let drawings = files_under(DRAWINGS, &[".svelte"]);
    let without: Vec<String> =
        groups.into_iter().filter(|group| !drawings.contains(&format!("{DRAWINGS}{group}.svelte"))).collect();
    assert_none("a group of topics has no drawing", &without);
    let large: Vec<String> = drawings.into_iter().filter(|file| read(file).len() > 2048).collect();
    assert_none("a drawing takes 2 KB at most", &large);
}

#[test]
fn a_group_is_told_from_what_is_under_it() {
    let text = "[[topic]]\nid = \"a\"\norder = 1\n[[topic]]\nid = \"b\"\nbroader = \"a\"\n[topic.en]\nlabel = \"B\"\n";
    assert_eq!(groups(text), ["a"]);
}
