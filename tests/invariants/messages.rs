//! No message is kept that nothing shows.

use std::collections::BTreeSet;

use super::assert_none;
use super::sources::{files_under, read};

/// Calls that put a word of the data behind a name: `i18n.word("channel", channel)`.
const WITH_A_WORD: &[&str] = &["word(", "message(", "line(", "phrase("];

/// How the sources name messages: whole, or in parts with something of the data between.
#[derive(Default)]
struct Names {
    whole: BTreeSet<String>,
    parts: BTreeSet<Vec<String>>,
}

impl Names {
    fn read_line(&mut self, line: &str) {
        for quote in ['"', '`', '\''] {
            let pieces: Vec<&str> = line.split(quote).collect();
            for (i, piece) in pieces.iter().enumerate() {
                let before = i.checked_sub(1).map_or("", |before| pieces[before]);
                if WITH_A_WORD.iter().any(|call| before.ends_with(call)) {
                    self.add(&format!("{piece}-{{}}"));
                }
                self.add(piece);
                if piece.ends_with('-') {
                    self.add(&format!("{piece}{{}}"));
                }
            }
        }
    }

    fn add(&mut self, text: &str) {
        let parts = parts(text);
        if parts.iter().any(|part| !part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')) {
            return;
        }
        match &parts[..] {
            [whole] => {
                self.whole.insert(whole.clone());
            }
            // What is almost all data would match everything.
            _ if parts.iter().any(|part| part.chars().filter(char::is_ascii_lowercase).count() >= 3) => {
                self.parts.insert(parts);
            }
            _ => {}
        }
    }

    fn has(&self, id: &str) -> bool {
        self.whole.contains(id) || self.parts.iter().any(|parts| fits(id, parts))
    }
}

/// A text without its placeables: `tool-${name}-question` is `tool-` and `-question`.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_usize;
    for letter in text.replace("${", "{").chars() {
        match letter {
            '{' => {
                if depth == 0 {
                    parts.push(String::new());
                }
                depth += 1;
            }
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => parts.last_mut().expect("one at least").push(letter),
            _ => {}
        }
    }
    parts
}

/// Whether an id is these parts in this order, with something between each two.
fn fits(id: &str, parts: &[String]) -> bool {
    let [first, middle @ .., last] = parts else { return false };
    let Some(mut rest) = id.strip_prefix(first.as_str()).and_then(|rest| rest.strip_suffix(last.as_str())) else {
        return false;
    };
    for part in middle {
        let Some(at) = rest.get(1..).and_then(|later| later.find(part.as_str())) else { return false };
        rest = &rest[1 + at + part.len()..];
    }
    !rest.is_empty()
}

#[test]
fn every_message_is_shown_somewhere() {
    let mut names = Names::default();
    let mut ids = BTreeSet::new();
    let window = files_under("ui/src/", &[".ts", ".svelte"]).into_iter();
    let window = window.filter(|file| !file.ends_with("/messages.ts") && !file.ends_with("/bindings.ts"));
    let rust = files_under("src-tauri/", &[".rs"]).into_iter().filter(|file| !file.contains("/tests/"));
    for file in window.chain(rust) {
        read(&file).lines().for_each(|line| names.read_line(line));
    }
    for file in files_under("locales/en/", &[".ftl"]) {
        for line in read(&file).lines() {
            match line.split_once(" =") {
                Some((id, text)) if !id.starts_with([' ', '#']) => {
                    ids.insert(id.to_owned());
                    names.read_references(text);
                }
                _ => names.read_references(line),
            }
        }
    }
    assert!(ids.len() > 1000, "the messages stand elsewhere: {}", ids.len());
    let unused: Vec<String> = ids.into_iter().filter(|id| !names.has(id)).collect();
    assert_none("nothing shows these messages of locales/en", &unused);
}

impl Names {
    /// Messages that other messages are made of: `{ figure-years }`.
    fn read_references(&mut self, line: &str) {
        for placed in line.split('{').skip(1) {
            let name = placed.trim_start();
            let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(name.len());
            if name.starts_with(|c: char| c.is_ascii_lowercase()) {
                self.whole.insert(name[..end].to_owned());
            }
        }
    }
}

#[test]
fn a_name_in_parts_is_met_by_what_it_may_become() {
    let mut names = Names::default();
    names.read_line(r#"t(`tool-${name}-question`) + i18n.word("channel", x) + t("open") + format!("due-{what}")"#);
    for (id, used) in [
        ("open", true),
        ("close", false),
        ("tool-crs-question", true),
        ("tool--question", false),
        ("tool-crs-about", false),
        ("channel-phone", true),
        ("due-late", true),
    ] {
        assert_eq!(names.has(id), used, "{id}");
    }
}
