//! `portagectl places` over the project's own content.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::LazyLock;

use jiff::Timestamp;
use serde_json::Value;

/// A device that holds the project's content.
static DEVICE: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let scratch = tempfile::tempdir().unwrap();
    let path = |name: &str| scratch.path().join(name);
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/content");
    portage_publish::repo_init(&path("repo"), &path("keys"), &[], Timestamp::now()).unwrap();
    portage_publish::publish(&content, &path("repo"), &path("keys"), Timestamp::now()).unwrap();
    let repo = path("repo");
    let root = repo.join("metadata/1.root.json");
    let output =
        portagectl(scratch.path(), &["--trust", root.to_str().unwrap(), "sync", "--repo", repo.to_str().unwrap()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    scratch
});

fn portagectl(scratch: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portagectl"));
    command.arg("--data").arg(scratch.join("data")).args(args);
    command.env_remove("PORTAGE_DATA").env_remove("PORTAGE_PACKS").output().unwrap()
}

fn with_weights(weights: &str, more: &[&str]) -> Output {
    let file = tempfile::NamedTempFile::new_in(DEVICE.path()).unwrap();
    fs::write(file.path(), weights).unwrap();
    portagectl(DEVICE.path(), &[more, &["places", "--weights", file.path().to_str().unwrap()]].concat())
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_cheapest_rent_stands_first_with_its_reason() {
    // The lowest rent of communities.csv is Elliot Lake's, 871; the highest is Newmarket's, 2384. 50 places have one.
    let told = json(&with_weights(r#"{"weights": {"cheap-rent": 2}}"#, &["--json"]));
    let places = told["places"].as_array().unwrap();
    assert_eq!(places.len(), 63);
    assert_eq!((&places[0]["id"], &places[0]["rank"]), (&"elliot-lake".into(), &1.into()));
    assert!(places[0]["because"][0].as_str().unwrap().contains("$871 a month"), "{}", places[0]["because"]);
    assert_eq!(places[62]["id"], "newmarket");
    let unknown: Vec<&Value> = places.iter().filter(|place| place["sure"] == 0).collect();
    assert_eq!(unknown.len(), 63 - 50);
    // Whom nobody knows stands in the middle, neither before the cheap nor behind the dear.
    assert!(
        unknown.iter().all(|place| place["points"] == "0" && place["unknown"] == serde_json::json!(["cheap-rent"]))
    );
}

#[test]
fn text_and_other_languages() {
    let output = with_weights(r#"{"weights": {"mild-winter": 1}}"#, &[]);
    let text = String::from_utf8(output.stdout).unwrap();
    // Chatham-Kent has the mildest January, -3.6.
    assert!(text.starts_with("  1  Chatham-Kent (chatham-kent)\n"), "{text}");
    assert!(text.lines().nth(1).unwrap().contains("-3.6 °C"), "{text}");
    let french = portagectl(DEVICE.path(), &["--json", "places", "--lang", "fr"]);
    let told = json(&french);
    // Nobody has set anything on this device, so the places stand by their names.
    assert_eq!(told["places"][0]["rank"], 0);
    assert!(told["places"].as_array().unwrap().iter().any(|place| place["name"] == "Grand Sudbury"));
}

#[test]
fn what_cannot_be_is_refused_in_one_line() {
    for (weights, names) in [
        (r#"{"weights": {"cheap-rent": 7}}"#, "0, 1 or 2"),
        (r#"{"weights": {"sunshine": 1}}"#, "sunshine"),
        ("not JSON", "no weights"),
    ] {
        let output = with_weights(weights, &[]);
        let complaint = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), complaint.lines().count()), (Some(1), 1), "{complaint}");
        assert!(complaint.contains(names), "{complaint}");
    }
    let missing = portagectl(DEVICE.path(), &["places", "--weights", "no-such-file.json"]);
    assert!(String::from_utf8(missing.stderr).unwrap().contains("no-such-file.json"));
}
