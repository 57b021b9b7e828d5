//! What the sources of the interface may name.

use super::assert_none;
use super::sources::{files_under, read};

const SOURCES: &[&str] = &[".ts", ".js", ".mjs", ".svelte", ".css", ".html"];

fn sources() -> Vec<String> {
    let files = files_under("ui/src/", SOURCES);
    assert!(files.iter().any(|file| file.ends_with(".svelte")), "the interface has no components");
    files
}

/// The lines of the interface's files that hold one of `words`, `allowed` files aside.
fn lines_with(words: &[&str], allowed: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for file in sources().into_iter().filter(|file| !allowed(file)) {
        for (i, line) in read(&file).lines().enumerate() {
            if words.iter().any(|word| has_word(line, word)) {
                found.push(format!("{file}:{}: {}", i + 1, line.trim()));
            }
        }
    }
    found
}

/// Whether a line holds `word` and not just as the end of a longer one.
fn has_word(line: &str, word: &str) -> bool {
    let ends_another = |at: usize| line[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    line.match_indices(word).any(|(at, _)| !ends_another(at))
}

#[test]
fn tauri_is_imported_in_one_folder_only() {
    let outside = lines_with(&["@tauri-apps", "__TAURI"], |file| file.starts_with("ui/src/lib/"));
    assert_none("only ui/src/lib may import @tauri-apps", &outside);
    let inside = lines_with(&["@tauri-apps"], |file| !file.starts_with("ui/src/lib/"));
    assert!(!inside.is_empty(), "ui/src/lib does not import @tauri-apps: this test looks in the wrong place");
}

#[test]
fn no_component_writes_raw_html() {
    let words = ["{@html", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("];
    assert_none("data is never written into a page as HTML", &lines_with(&words, |_| false));
}

#[test]
fn nothing_is_kept_in_the_web_view_and_nothing_is_fetched_by_it() {
    let words = ["localStorage", "sessionStorage", "indexedDB", "fetch(", "XMLHttpRequest", "WebSocket", "EventSource"];
    assert_none("the interface stores nothing and has no network", &lines_with(&words, |_| false));
}

#[test]
fn a_feature_never_imports_another_feature() {
    let mut found = Vec::new();
    for file in files_under("ui/src/features/", SOURCES) {
        let own = feature(&file);
        for line in read(&file).lines().filter(|line| line.contains("import") || line.contains("from")) {
            let others = line.split(['"', '\'']).map(|path| target(&file, path));
            if others.into_iter().any(|path| feature(&path).is_some_and(|other| Some(other) != own)) {
                found.push(format!("{file}: {}", line.trim()));
            }
        }
    }
    assert_none("a feature never imports another feature", &found);
}

/// The feature that a path from the root belongs to.
fn feature(path: &str) -> Option<&str> {
    path.split_once("features/")?.1.split_once('/').map(|(name, _)| name)
}

/// What an import of `path` in `file` names, as a path from the root where it is a relative one.
fn target(file: &str, path: &str) -> String {
    if !path.starts_with('.') {
        return path.to_owned();
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn imports_are_followed_to_their_feature() {
    let file = "ui/src/features/plan/parts/Row.svelte";
    assert_eq!(feature(file), Some("plan"));
    assert_eq!(target(file, "../Task.svelte"), "ui/src/features/plan/Task.svelte");
    assert_eq!(feature(&target(file, "../../guides/Page.svelte")), Some("guides"));
    assert_eq!(feature(&target(file, "../../../shared/Due.svelte")), None);
}
