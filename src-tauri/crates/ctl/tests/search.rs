//! `portagectl search` over a few records.

use std::path::Path;
use std::process::{Command, Output};
use std::sync::LazyLock;

use jiff::Timestamp;
use serde_json::Value;

static DEVICE: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let scratch = tempfile::tempdir().unwrap();
    let path = |name: &str| scratch.path().join(name);
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../publish/tests/sample");
    portage_publish::repo_init(&path("repo"), &path("keys"), &[], Timestamp::now()).unwrap();
    portage_publish::publish(&content, &path("repo"), &path("keys"), Timestamp::now()).unwrap();
    let repo = path("repo");
    let root = repo.join("metadata/1.root.json");
    let data = path("data");
    let args = ["--trust", root.to_str().unwrap(), "sync", "--repo", repo.to_str().unwrap()];
    let output = portagectl(&data, &args);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    scratch
});

fn portagectl(data: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portagectl"));
    command.arg("--data").arg(data).args(args);
    command.env_remove("PORTAGE_DATA").env_remove("PORTAGE_PACKS").output().unwrap()
}

fn search(args: &[&str]) -> Output {
    portagectl(&DEVICE.path().join("data"), &[&["search"], args].concat())
}

fn json(args: &[&str]) -> Value {
    let output = search(&[args, &["--json"]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_misspelled_question_tells_what_was_meant() {
    let told = json(&["helth insurance"]);
    assert_eq!(told["meant"], "health insurance");
    assert!(!told["results"].as_array().unwrap().is_empty());
    assert_eq!(json(&["health insurance"])["meant"], Value::Null);
    let text = String::from_utf8(search(&["helth insurance"]).stdout).unwrap();
    assert_eq!(text.lines().next(), Some("did you mean: health insurance"));
}

#[test]
fn results_are_told_of_one_level_one_language_and_one_place() {
    let of = |args: &[&str]| -> Vec<Value> {
        let told = json(&[&["health"], args].concat());
        told["results"].as_array().unwrap().clone()
    };
    let all = of(&[]);
    let level = |result: &Value| -> Option<String> {
        let (kind, id) = (result["kind"].as_str().unwrap(), result["id"].as_str().unwrap());
        let output = portagectl(&DEVICE.path().join("data"), &["--json", "show", kind, id]);
        let record: Value = serde_json::from_slice(&output.stdout).unwrap();
        record["level"].as_str().map(str::to_owned)
    };
    let expected: Vec<&Value> = all.iter().filter(|it| level(it).as_deref() == Some("provincial")).collect();
    assert!(!expected.is_empty());
    assert_eq!(of(&["--level", "provincial"]).iter().collect::<Vec<_>>(), expected);
    assert!(of(&["--written-in", "fr"]).iter().all(|it| it["lang"] == "fr"));
    assert_eq!(of(&["--place", "nowhere"]), [Value::Null; 0]);
    let wrong = search(&["health", "--level", "regional"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8(wrong.stderr).unwrap().contains("federal, provincial, municipal, agency"));
}
