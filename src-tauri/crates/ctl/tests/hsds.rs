//! Services of other directories, from an import to a published pack and back out.

#[path = "../../publish/tests/common/mod.rs"]
mod common;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::Sample;
use serde_json::Value;

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../hsds/tests/data");

fn data(name: &str) -> String {
    format!("{DATA}/{name}")
}

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_portagectl")).arg("--json").args(args).output().unwrap()
}

fn done(args: &[&str]) -> Value {
    let output = run(args);
    assert!(
        output.status.success(),
        "{args:?}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

fn import(path: &str, owner: &str, content: &Path) -> Value {
    done(&[
        "hsds",
        "import",
        path,
        "--owner",
        owner,
        "--content",
        content.to_str().unwrap(),
        "--licence",
        "CC-BY-4.0",
        "--attribution",
        "Example 211",
        "--source-url",
        "https://example.org/data",
        "--retrieved",
        "2026-11-20",
        "--name",
        "Example 211",
    ])
}

/// The tables of an owner, by file.
fn tables(content: &Path, owner: &str) -> BTreeMap<PathBuf, String> {
    let mut tables = BTreeMap::new();
    for entry in fs::read_dir(content.join(owner).join("hsds")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_owned();
        let aside = ["mended.jsonl", "quarantine.jsonl"].iter().any(|aside| name == *aside);
        if path.extension().is_some_and(|extension| extension == "jsonl") && !aside {
            tables.insert(PathBuf::from(name), fs::read_to_string(&path).unwrap());
        }
    }
    tables
}

#[test]
fn what_was_imported_is_checked_published_and_imported_again_as_it_was() {
    let scratch = tempfile::tempdir().unwrap();
    let content = scratch.path().join("content");
    let report = import(&data("standard/examples/csv"), "example", &content);
    let number = |field: &str| report[field].as_u64().unwrap();
    assert_eq!(number("read"), number("taken") + number("mended") + number("quarantined"));
    assert!(number("read") > 0);
    assert_eq!(report["written"], serde_json::json!(["example"]));
    let quarantined = fs::read_to_string(content.join("example/hsds/quarantine.jsonl")).unwrap();
    assert_eq!(quarantined.lines().count() as u64, number("quarantined"));

    let at = content.to_str().unwrap();
    let check = done(&["content", "check", "--content", at, "--today", "2026-11-22"]);
    assert_eq!(check["errors"], 0, "{check}");

    let before = tables(&content, "example");
    import(&data("standard/examples/csv"), "example", &content);
    assert_eq!(tables(&content, "example"), before, "the same data gives the same files");

    let (repo, keys) = (scratch.path().join("repo"), scratch.path().join("keys"));
    let (repo, keys) = (repo.to_str().unwrap(), keys.to_str().unwrap());
    done(&["repo", "init", "--repo", repo, "--keys", keys]);
    let published = done(&["publish", "--content", at, "--repo", repo, "--keys", keys]);
    assert_eq!(published["releases"]["example"], 1);

    for format in ["json", "tabular"] {
        let out = scratch.path().join(format);
        let written = done(&[
            "hsds",
            "export",
            "--content",
            at,
            "--owner",
            "example",
            "--format",
            format,
            "--out",
            out.to_str().unwrap(),
        ]);
        assert_eq!(written["services"], 1);
        let other = scratch.path().join(format!("content-{format}"));
        let again = import(out.to_str().unwrap(), "example", &other);
        assert_eq!(again["quarantined"], 0, "{again}");
        assert_eq!(tables(&other, "example"), before, "{format}");
    }
}

#[test]
fn without_its_terms_data_is_read_and_not_written() {
    let scratch = tempfile::tempdir().unwrap();
    let content = scratch.path().join("content");
    let args =
        ["hsds", "import", &data("dirty/version-1"), "--owner", "example", "--content", content.to_str().unwrap()];
    let output = run(&args);
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["read"], 18);
    assert_eq!(report["missing"], serde_json::json!(["--licence", "--attribution", "--source-url"]));
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.trim().lines().count() == 1 && told.contains("nothing was written"), "{told}");
    assert!(["--licence", "--attribution", "--source-url"].iter().all(|option| told.contains(option)), "{told}");
    assert!(!content.exists());
    // What was asked for is no failure.
    assert_eq!(done(&[&args[..], &["--dry-run"]].concat())["read"], 18);
    assert!(!content.exists());
}

#[test]
fn organizations_that_no_pack_holds_are_told_and_the_old_data_stays() {
    let scratch = tempfile::tempdir().unwrap();
    let content = scratch.path().join("content");
    import(&data("dirty/version-1"), "example", &content);
    let before = tables(&content, "example");
    let mut table = "id,name,description\n".to_owned();
    let words = "word ".repeat(90_000);
    for number in 0..80 {
        writeln!(table, "{number},Organization {number},{words}").unwrap();
    }
    let file = scratch.path().join("organizations.csv");
    fs::write(&file, table).unwrap();
    let at = content.to_str().unwrap();
    let output = run(&["hsds", "import", file.to_str().unwrap(), "--owner", "example", "--content", at]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.trim().lines().count() == 1 && told.contains("80 organizations"), "{told}");
    assert_eq!(tables(&content, "example"), before);
    assert!(!content.join("example/.hsds-new").exists());
}

#[test]
fn what_cannot_be_imported_is_told_in_one_sentence() {
    let scratch = tempfile::tempdir().unwrap();
    let empty = scratch.path().to_str().unwrap();
    for (args, said) in [
        (vec!["hsds", "import", empty, "--owner", "example"], "nothing to import"),
        (vec!["hsds", "import", "/nowhere/at/all", "--owner", "example"], "cannot read"),
        (vec!["hsds", "import", empty, "--owner", "Not An Owner"], "cannot be the id of an owner"),
    ] {
        let output = run(&args);
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(told.contains(said) && told.trim().lines().count() == 1, "{told}");
    }
}

#[test]
fn a_broken_import_leaves_the_old_data() {
    let scratch = tempfile::tempdir().unwrap();
    let content = scratch.path().join("content");
    import(&data("standard/examples/csv"), "example", &content);
    let before = tables(&content, "example");
    let output = run(&[
        "hsds",
        "import",
        content.join("example/organizations").to_str().unwrap(),
        "--owner",
        "example",
        "--content",
        content.to_str().unwrap(),
    ]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(tables(&content, "example"), before);
}

#[test]
fn services_that_editors_wrote_are_exported_too() {
    let sample = Sample::new();
    let content = sample.content();
    let out = tempfile::tempdir().unwrap();
    let written =
        done(&["hsds", "export", "--content", content.to_str().unwrap(), "--out", out.path().to_str().unwrap()]);
    assert!(written["services"].as_u64().unwrap() >= 1);
    let other = tempfile::tempdir().unwrap();
    let again = import(out.path().to_str().unwrap(), "copy", other.path());
    assert_eq!((&again["quarantined"], &again["mended"]), (&Value::from(0), &Value::from(0)), "{again}");
    assert_eq!(again["by_kind"]["service"]["kept"], written["services"]);
}

#[test]
fn two_owners_with_one_service_are_shown_until_it_is_decided() {
    let scratch = tempfile::tempdir().unwrap();
    let content = scratch.path().join("content");
    import(&data("dirty/version-1"), "first", &content);
    import(&data("dirty/version-1"), "second", &content);
    let at = content.to_str().unwrap();
    let found = done(&["hsds", "duplicates", "--content", at]);
    assert_eq!(found["found"], 1, "{found}");
    let pair = &found["pairs"][0];
    assert!(pair["score"].as_u64().unwrap() >= 80 && !pair["reasons"].as_array().unwrap().is_empty(), "{pair}");

    let decision = |a: &Value| {
        format!(
            "[[merged]]\nservices = [{a}, {}]\nreason = \"The same office\"\nwho = \"An editor\"\ndate = 2026-11-22\n",
            pair["b"]
        )
    };
    fs::write(content.join("duplicates.toml"), decision(&pair["a"])).unwrap();
    assert_eq!(done(&["hsds", "duplicates", "--content", at])["found"], 0);
    let check = done(&["content", "check", "--content", at, "--today", "2026-11-22"]);
    assert!(!check["findings"].to_string().contains("duplicates.toml"), "{check}");

    fs::write(
        content.join("duplicates.toml"),
        "[[merged]]\nservices = [\"a\"]\nreason = \"\"\nwho = \"x\"\ndate = 2026-11-22\n",
    )
    .unwrap();
    let output = run(&["hsds", "duplicates", "--content", at]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("two services or more"));
}
