//! What lies where, and what must not be in any file.

use std::collections::BTreeSet;

use super::assert_none;
use super::sources::{files, read, root};

/// The top level as DESIGN lists it. Dot-files, lock files and the licence stand beside it.
const TOP_LEVEL: &[&str] = &[
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "assets",
    "locales",
    "src-tauri",
    "tauri.conf.json",
    "tests",
    "ui",
];

#[test]
fn the_top_level_holds_what_the_design_lists() {
    let files = files();
    let top: BTreeSet<&str> = files.iter().filter_map(|file| file.split('/').next()).collect();
    let extra: Vec<String> = top
        .iter()
        .filter(|name| !name.starts_with('.') && !TOP_LEVEL.contains(name))
        .map(|name| (*name).to_owned())
        .collect();
    assert_none("the top level holds only what the design lists", &extra);
    let missing: Vec<String> = TOP_LEVEL.iter().filter(|name| !top.contains(*name)).map(|n| (*n).to_owned()).collect();
    assert_none("the top level lacks what the design lists", &missing);
}

/// Where packages come from is the business of each machine. Written in two pieces, so that this file holds none.
const HOSTS: &[&str] = &[
    concat!("registry.", "npmjs"),
    concat!("registry.", "yarnpkg"),
    concat!("index.", "crates.io"),
    concat!("static.", "crates.io"),
    concat!("files.", "pythonhosted"),
    concat!("deb.", "debian.org"),
    concat!("artif", "actory"),
];

/// Folders in which people and machines keep their work.
const PLACES: &[&str] = &["root", "work", "farm", "home", "Users"];

#[test]
fn no_file_names_a_registry_or_a_machines_folder() {
    let mut found = Vec::new();
    for file in files() {
        for (i, line) in read(&file).lines().enumerate() {
            if let Some(word) = host(line).or_else(|| machine_path(line)) {
                found.push(format!("{file}:{}: {word}", i + 1));
            }
        }
    }
    assert_none("no file may name a registry's host or a folder of one machine", &found);
}

fn host(line: &str) -> Option<&str> {
    HOSTS.iter().copied().find(|host| line.contains(host))
}

/// An absolute path into one of [`PLACES`]; the same word inside a longer path or an address is none.
fn machine_path(line: &str) -> Option<&str> {
    line.match_indices('/').find_map(|(at, _)| {
        let before = line[..at].chars().next_back();
        let inside = before.is_some_and(|letter| letter.is_alphanumeric() || "./_-~*}>)]".contains(letter));
        let rest = &line[at + 1..];
        let place = PLACES.iter().find(|place| rest.strip_prefix(**place).is_some_and(|rest| rest.starts_with('/')))?;
        (!inside).then(|| &line[at..at + place.len() + 2])
    })
}

#[test]
fn a_machines_path_is_told_from_an_address() {
    let slash = '/';
    assert!(machine_path(&format!("cd {slash}root{slash}portage")).is_some());
    assert!(machine_path(&format!("\"{slash}home{slash}ada\"")).is_some());
    assert!(machine_path("https://www.ontario.ca/work/rights").is_none());
    assert!(machine_path("\"$HOME/work/x\" and ../home/x and /homestead/x").is_none());
    assert!(host(concat!("https://", "index.", "crates.io/")).is_some());
}

#[test]
fn the_documents_point_at_files_that_exist() {
    let mut broken = Vec::new();
    let documents = ["README.md", "src-tauri/ARCHITECTURE.md", "assets/content/README.md"];
    for document in documents {
        let folder = root().join(document);
        let folder = folder.parent().expect("a file stands in a folder");
        for link in read(document).split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            // Addresses, and the targets of content such as `guide:ID`, are not files.
            if !link.contains(':') && !folder.join(link.split('#').next().unwrap_or_default()).exists() {
                broken.push(format!("{document}: {link}"));
            }
        }
    }
    assert_none("a document points at a file that is not there", &broken);
}
