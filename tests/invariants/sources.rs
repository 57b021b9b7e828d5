//! The project's own files, and the words of a Rust source without its comments and tests.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the project stands.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file that is or will be committed, as a path from the root with forward slashes.
pub fn files() -> Vec<String> {
    let output = Command::new("git")
        // A build machine may run as another user than the one who owns the clone.
        .args(["-c", "safe.directory=*", "-C", env!("CARGO_MANIFEST_DIR"), "ls-files", "-z"])
        .args(["--cached", "--others", "--exclude-standard"])
        .output()
        .expect("git can be started");
    assert!(output.status.success(), "git ls-files: {}", String::from_utf8_lossy(&output.stderr));
    let names = String::from_utf8(output.stdout).expect("file names are UTF-8");
    let files: Vec<String> =
        names.split_terminator('\0').filter(|name| root().join(name).is_file()).map(str::to_owned).collect();
    assert!(files.iter().any(|file| file == "Cargo.toml"), "git does not list the project's files");
    files
}

/// The files under a folder whose name ends in one of `endings`.
pub fn files_under(folder: &str, endings: &[&str]) -> Vec<String> {
    let mut files = files();
    files.retain(|file| file.starts_with(folder) && endings.iter().any(|ending| file.ends_with(ending)));
    files
}

/// The Rust sources of one crate that end up in the program: no tests, no examples.
pub fn program_sources(krate: &str) -> Vec<String> {
    let mut files = files_under(&format!("src-tauri/crates/{krate}/src/"), &[".rs"]);
    files.retain(|file| !file.ends_with("/tests.rs") && !file.contains("/tests/"));
    assert!(!files.is_empty(), "there is no crate {krate}");
    files
}

pub fn crates() -> Vec<String> {
    let folder: PathBuf = root().join("src-tauri").join("crates");
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .expect("the folder of crates can be listed")
        .map(|entry| entry.expect("an entry can be read").file_name().into_string().expect("a crate's name is UTF-8"))
        .collect();
    names.sort();
    names
}

/// The text of a file; what is not UTF-8 in it is replaced.
pub fn read(file: &str) -> String {
    let bytes = std::fs::read(root().join(file)).unwrap_or_else(|error| panic!("cannot read {file}: {error}"));
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A Rust source without whole-line comments, without the tests at its end, and without white space.
pub fn code(source: &str) -> String {
    source
        .lines()
        .take_while(|line| line.trim() != "#[cfg(test)]")
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(str::chars)
        .filter(|letter| !letter.is_whitespace())
        .collect()
}

/// Whether code (see [`code`]) names `item` of the module `of`, in full or in a braced `use`.
pub fn names(code: &str, of: &str, item: &str) -> bool {
    let is_end = |rest: &str| !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    let begins = |rest: &str| rest.strip_prefix(item).is_some_and(is_end);
    let prefix = format!("{of}::");
    code.match_indices(&prefix).any(|(at, _)| {
        let rest = &code[at + prefix.len()..];
        begins(rest) || rest.strip_prefix('{').is_some_and(|group| first_words(group).any(begins))
    })
}

/// The beginnings of the parts of a braced group, nested groups left aside.
fn first_words(group: &str) -> impl Iterator<Item = &str> {
    let mut starts = vec![0];
    let mut depth = 0;
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => starts.push(at + 1),
            _ => {}
        }
    }
    starts.into_iter().map(|start| &group[start..])
}

#[test]
fn an_item_is_found_however_it_is_named() {
    for (source, expected) in [
        ("let now = std::time::Instant::now();", false),
        ("use std::fs;", true),
        ("use std::{\n    collections::BTreeMap,\n    fs,\n};", true),
        ("use std::{collections::{BTreeMap}, fs::File};", true),
        ("use std::{collections::{fs}};", false),
        ("use std::fsx;", false),
        ("// use std::fs;", false),
        ("#[cfg(test)]\nmod tests { use std::fs; }", false),
        ("std::fs::read(path)", true),
    ] {
        assert_eq!(names(&code(source), "std", "fs"), expected, "{source}");
    }
}
