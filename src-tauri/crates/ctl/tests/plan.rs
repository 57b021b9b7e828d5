//! `portagectl plan` gives the plan of a profile without a display.

use std::{fs, path::Path, process::Command};

use jiff::Timestamp;
use serde_json::Value;

/// What the command says of a profile, on a device that holds the sample content with a task for each child.
fn plan(profile: &str, today: &str) -> Value {
    let scratch = tempfile::tempdir().unwrap();
    let path = |name: &str| scratch.path().join(name);
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../publish/tests/sample");
    for entry in walkdir::WalkDir::new(&source) {
        let entry = entry.unwrap();
        let target = path("content").join(entry.path().strip_prefix(&source).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
    let tasks = path("content/ontario/tasks/tasks.toml");
    let text = fs::read_to_string(&tasks).unwrap();
    let ohip = &text[text.find("[[task]]").unwrap()..];
    let school = ohip
        .replace("id = \"w2-03\"", "id = \"w2-08\"\neach_child = true\ndepends_on = [\"w2-03\"]")
        .replace("for = [[\"permanent\"], [\"worker\"]]", "for = [[\"children-4-18\"]]");
    fs::write(&tasks, format!("{text}\n{school}")).unwrap();
    portage_publish::stamp(&path("content"), portage_content::Translator::Person).unwrap();
    portage_publish::repo_init(&path("repo"), &path("keys"), &[], Timestamp::now()).unwrap();
    portage_publish::publish(&path("content"), &path("repo"), &path("keys"), Timestamp::now()).unwrap();
    fs::write(path("profile.json"), profile).unwrap();
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portagectl"));
        command.arg("--json").arg("--data").arg(path("data"));
        command.arg("--trust").arg(path("repo/metadata/1.root.json")).args(args);
        let output = command.env_remove("PORTAGE_DATA").env_remove("PORTAGE_PACKS").output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice::<Value>(&output.stdout).unwrap()
    };
    run(&["sync", "--repo", path("repo").to_str().unwrap()]);
    run(&["plan", "--profile", path("profile.json").to_str().unwrap(), "--today", today])
}

#[test]
fn a_task_for_each_child_stands_there_once_for_each() {
    let said = plan(r#"{"class": "economic", "landing": "2027-03-14", "children": [2018, 2018, 2025]}"#, "2027-03-19");
    let told: Vec<(&str, &str, &str)> = said["tasks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|task| (task["id"].as_str().unwrap(), task["key"].as_str().unwrap(), task["group"].as_str().unwrap()))
        .collect();
    assert_eq!(
        told,
        [("w2-03", "w2-03", "today"), ("w2-08", "w2-08@2018", "today"), ("w2-08", "w2-08@2018-2", "today")]
    );
    assert_eq!(said["tasks"][1]["depends_on"], serde_json::json!(["w2-03"]));
    assert_eq!(said["tasks"][2]["child"], serde_json::json!({"born": 2018, "nth": 2}));
    assert_eq!(said["doubt"], Value::Null);
}

#[test]
fn answers_that_hardly_go_together_are_told() {
    let said = plan(r#"{"whereabouts": "in-ontario", "landing": "2027-03-14"}"#, "2026-11-22");
    assert_eq!(said["doubt"], "in Ontario, with a landing that is still to come");
}
