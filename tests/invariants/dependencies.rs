//! Which crate may depend on what.

use std::process::Command;

use serde_json::Value;

use super::assert_none;
use super::sources::read;

struct Dependency {
    of: String,
    on: String,
    /// Whether only tests, examples or a build script use it.
    aside: bool,
    /// Empty for a path.
    source: String,
}

/// The dependencies that the manifests of the workspace name, without the network.
fn dependencies() -> Vec<Dependency> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .expect("cargo can be started");
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata answers JSON");
    let list = |value: &Value, field: &str| value[field].as_array().cloned().unwrap_or_default();
    let text = |value: &Value, field: &str| value[field].as_str().unwrap_or_default().to_owned();
    let mut found = Vec::new();
    for package in list(&metadata, "packages") {
        for dependency in list(&package, "dependencies") {
            found.push(Dependency {
                of: text(&package, "name"),
                on: text(&dependency, "name"),
                aside: !dependency["kind"].is_null(),
                source: text(&dependency, "source"),
            });
        }
    }
    assert!(found.iter().any(|d| d.of == "portage" && d.on == "tauri"), "cargo metadata does not list the app");
    found
}

/// The program's dependencies that `wrong` picks out.
fn broken(wrong: impl Fn(&Dependency) -> bool) -> Vec<String> {
    let all = dependencies();
    all.iter().filter(|dependency| wrong(dependency)).map(|d| format!("{} depends on {}", d.of, d.on)).collect()
}

fn is_of_tauri(name: &str) -> bool {
    name == "tauri" || name.starts_with("tauri-") || name == "wry" || name == "tao"
}

#[test]
fn only_the_root_package_knows_tauri() {
    assert_none("only the package `portage` may depend on Tauri", &broken(|d| d.of != "portage" && is_of_tauri(&d.on)));
}

/// What content, plan and tools may be made of: values in, values out. A new line here is a decision.
const PURE: &[&str] = &[
    "jiff",
    "portage-content",
    "pulldown-cmark",
    "serde",
    "serde_json",
    "serde_json_canonicalizer",
    "sha2",
    "thiserror",
    "url",
    "zstd",
];

/// What hsds needs besides, for tables, archives, encodings and ids; all of it works on bytes in memory.
const PURE_EXCHANGE: &[&str] = &["csv", "encoding_rs", "flate2", "uuid", "zip"];

#[test]
fn the_pure_crates_depend_on_nothing_that_does_input_or_output() {
    let pure = |name: &str| matches!(name, "portage-content" | "portage-plan" | "portage-tools");
    assert_none(
        "a pure crate may depend only on what tests/invariants/dependencies.rs lists",
        &broken(|d| pure(&d.of) && !d.aside && !PURE.contains(&d.on.as_str())),
    );
    let exchange = |name: &str| PURE.contains(&name) || PURE_EXCHANGE.contains(&name);
    assert_none(
        "hsds may depend only on what tests/invariants/dependencies.rs lists",
        &broken(|d| d.of == "portage-hsds" && !d.aside && !exchange(&d.on)),
    );
}

#[test]
fn only_sync_and_publish_depend_on_a_network_crate() {
    const NETWORK: &[&str] =
        &["hyper", "hyper-util", "reqwest", "rustls", "sigstore-tuf", "socket2", "tough", "tungstenite", "ureq"];
    assert_none(
        "only sync and publish may depend on what opens a socket",
        &broken(|d| {
            !d.aside && NETWORK.contains(&d.on.as_str()) && !matches!(&*d.of, "portage-sync" | "portage-publish")
        }),
    );
}

#[test]
fn only_store_depends_on_a_database() {
    const DATABASES: &[&str] = &["diesel", "libsqlite3-sys", "rusqlite", "rusqlite_migration", "sqlx"];
    // The benchmark of search puts SQLite's own beside it.
    let compared = |d: &Dependency| d.of == "portage-search" && d.aside;
    assert_none(
        "only store may depend on a database",
        &broken(|d| DATABASES.contains(&d.on.as_str()) && d.of != "portage-store" && !compared(d)),
    );
}

#[test]
fn xtask_depends_on_nothing() {
    assert_none("xtask sets a machine up, so it uses the standard library alone", &broken(|d| d.of == "xtask"));
}

#[test]
fn nothing_comes_from_git() {
    assert_none("no dependency may come from git", &broken(|d| d.source.starts_with("git+")));
    let locked = ["Cargo.lock", "ui/package-lock.json"].into_iter().filter(|lock| read(lock).contains("git+"));
    assert_none("no locked dependency may come from git", &locked.map(str::to_owned).collect::<Vec<_>>());
}
