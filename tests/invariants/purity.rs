//! What the sources of a crate may name.

use super::assert_none;
use super::sources::{code, crates, files_under, names, program_sources, read};

/// The lines "file names module::item" for every item that a source names.
fn named(files: &[String], items: &[(&str, &str)]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        let code = code(&read(file));
        for (of, item) in items {
            if names(&code, of, item) {
                found.push(format!("{file} names {of}::{item}"));
            }
        }
    }
    found
}

#[test]
fn the_pure_crates_do_no_input_or_output_and_read_no_clock() {
    const ITEMS: &[(&str, &str)] = &[
        ("std", "env"),
        ("std", "fs"),
        ("std", "net"),
        ("std", "process"),
        ("std", "thread"),
        ("io", "stdin"),
        ("io", "stdout"),
        ("io", "stderr"),
        ("Instant", "now"),
        ("SystemTime", "now"),
        ("Timestamp", "now"),
        ("Zoned", "now"),
    ];
    for krate in ["content", "hours", "hsds", "places", "plan", "tools"] {
        assert_none("a pure crate takes bytes and the time as parameters", &named(&program_sources(krate), ITEMS));
    }
}

const SOCKETS: &[(&str, &str)] =
    &[("std", "net"), ("tokio", "net"), ("net", "TcpStream"), ("net", "TcpListener"), ("net", "UdpSocket")];

#[test]
fn only_sync_and_publish_open_a_socket() {
    // xtask is not part of the app: it speaks to the driver of the window that it photographs.
    let others = crates().into_iter().filter(|krate| !matches!(&**krate, "sync" | "publish" | "xtask"));
    let mut files: Vec<String> = others.flat_map(|krate| program_sources(&krate)).collect();
    files.extend(files_under("src-tauri/src/", &[".rs"]));
    // What a Unix socket is shut down with is a type of the network's module.
    files.retain(|file| file != SPEECH);
    assert_none("only sync and publish may open a socket", &named(&files, SOCKETS));
    let network: Vec<_> = SOCKETS.iter().copied().filter(|socket| *socket != ("std", "net")).collect();
    assert_none("speech speaks to this device only", &named(&[SPEECH.to_owned()], &network));
}

/// Where the program speaks to speech-dispatcher, which answers nowhere but on a socket.
const SPEECH: &str = "src-tauri/crates/speech/src/ssip.rs";

#[test]
fn only_speech_opens_a_socket_of_this_device() {
    let others = crates().into_iter().filter(|krate| !matches!(&**krate, "speech" | "xtask"));
    let mut files: Vec<String> = others.flat_map(|krate| program_sources(&krate)).collect();
    files.extend(files_under("src-tauri/src/", &[".rs"]));
    assert_none("only speech may open a Unix socket", &named(&files, &[("unix", "net"), ("net", "UnixStream")]));
}

/// Words with which a statement begins; prose does not write them in capitals.
const STATEMENTS: &[&str] =
    &["SELECT ", "INSERT INTO ", "INSERT OR ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA ", "ATTACH "];

#[test]
fn only_store_contains_sql() {
    let mut found: Vec<String> =
        files_under("", &[".sql"]).into_iter().filter(|file| !file.starts_with("src-tauri/crates/store/")).collect();
    for file in files_under("", &[".rs"]) {
        // This file names the statements that it looks for; the benchmark of search puts SQLite's own beside it.
        let aside = file.ends_with("invariants/purity.rs") || file == "src-tauri/crates/search/benches/search.rs";
        if file.starts_with("src-tauri/crates/store/") || aside {
            continue;
        }
        let source = read(&file);
        found.extend(
            STATEMENTS
                .iter()
                .filter(|statement| source.lines().any(|line| has_statement(line, statement)))
                .map(|statement| format!("{file} contains {statement:?}")),
        );
    }
    assert_none("only store may contain SQL", &found);
}

/// Whether a line of code, not of comment, holds the statement as the beginning of a text.
fn has_statement(line: &str, statement: &str) -> bool {
    let line = line.trim_start();
    let texts = || line.split('"').skip(1).map(str::trim_start);
    !line.starts_with("//") && (line.starts_with(statement) || texts().any(|text| text.starts_with(statement)))
}

#[test]
fn a_statement_is_seen_in_a_text_and_not_in_prose() {
    assert!(has_statement(r#"    connection.execute("DELETE FROM mark", [])"#, "DELETE FROM "));
    assert!(has_statement("        SELECT id FROM record", "SELECT "));
    assert!(!has_statement("/// SELECT is a word", "SELECT "));
    assert!(!has_statement("let update = UPDATE_EVERY;", "UPDATE "));
}

#[test]
fn every_crate_says_what_it_is() {
    let silent: Vec<String> = crates()
        .into_iter()
        .map(|krate| {
            let lib = format!("src-tauri/crates/{krate}/src/lib.rs");
            if super::sources::root().join(&lib).exists() { lib } else { lib.replace("lib.rs", "main.rs") }
        })
        .chain(["src-tauri/src/lib.rs".to_owned()])
        .filter(|file| !read(file).starts_with("//! "))
        .collect();
    assert_none("a crate begins with a line (//!) that says what it is", &silent);
}
