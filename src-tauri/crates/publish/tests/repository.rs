//! Repositories, made, published to and renewed; read back by an independent TUF client.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use common::Sample;
use jiff::{SignedDuration, Timestamp};
use portage_content::{apply_patch, unpack_zst};
use portage_publish::{Folder, InitReport, PublishError, PublishReport, publish, repo_init, repo_renew};
use serde_json::Value;
use sigstore_tuf::transport::FetchFuture;
use sigstore_tuf::{Repository, Updater};

fn start() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn days_later(days: i64) -> Timestamp {
    start() + SignedDuration::from_hours(24 * days)
}

fn init(sample: &Sample) -> InitReport {
    repo_init(&sample.repo(), &sample.keys(), &["canada".to_owned(), "ontario".to_owned()], start()).unwrap()
}

fn publish_at(sample: &Sample, now: Timestamp) -> Result<PublishReport, PublishError> {
    publish(&sample.content(), &sample.repo(), &sample.keys(), now)
}

/// Every file under `dir` with its bytes.
fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&entry.path()).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    found
}

fn metadata(sample: &Sample, name: &str) -> Value {
    serde_json::from_slice(&fs::read(sample.repo().join("metadata").join(name)).unwrap()).unwrap()
}

struct FolderReader(PathBuf);

impl FolderReader {
    fn read<'a>(&self, path: PathBuf) -> FetchFuture<'a> {
        let bytes = fs::read(self.0.join(path)).ok();
        Box::pin(async move { Ok(bytes) })
    }
}

impl Repository for FolderReader {
    fn fetch_metadata<'a>(&'a self, name: &'a str, _: u64) -> FetchFuture<'a> {
        self.read(Path::new("metadata").join(name))
    }

    fn fetch_target<'a>(&'a self, name: &'a str, _: u64) -> FetchFuture<'a> {
        self.read(Path::new("targets").join(name))
    }
}

/// What a device gets that trusts the first root: the bytes of a target.
async fn fetch(sample: &Sample, target: &str, now: Timestamp) -> Result<Vec<u8>, sigstore_tuf::Error> {
    let root = fs::read(sample.repo().join("metadata/1.root.json")).unwrap();
    let mut updater = Updater::new(FolderReader(sample.repo()), &root)?;
    updater.refresh(now).await?;
    updater.get_target(target, now).await
}

fn pack(sample: &Sample, owner: &str) -> Vec<u8> {
    let packs = Folder::read(&sample.content()).unwrap().packs().unwrap();
    packs.iter().find(|pack| pack.owner() == owner).unwrap().to_bytes()
}

#[test]
fn a_new_repository_has_the_roles_and_lifetimes_of_the_design() {
    let sample = Sample::new();
    let report = init(&sample);
    assert_eq!(report.root, sample.repo().join("metadata").join("1.root.json"));
    assert_eq!(report.roles, ["root", "targets", "snapshot", "timestamp", "canada", "ontario"]);
    let root = metadata(&sample, "1.root.json");
    assert_eq!(root["signed"]["consistent_snapshot"], true);
    assert_eq!(root["signed"]["roles"]["root"]["threshold"], 2);
    assert_eq!(root["signed"]["roles"]["root"]["keyids"].as_array().unwrap().len(), 3);
    for (file, expires) in [
        ("1.root.json", "2027-11-22T12:00:00Z"),
        ("1.targets.json", "2027-05-23T12:00:00Z"),
        ("1.ontario.json", "2027-05-23T12:00:00Z"),
        ("1.snapshot.json", "2026-12-22T12:00:00Z"),
        ("timestamp.json", "2026-12-22T12:00:00Z"),
    ] {
        let signed = &metadata(&sample, file)["signed"];
        assert_eq!((&signed["expires"], &signed["version"]), (&Value::from(expires), &Value::from(1)), "{file}");
    }
    let delegation = &metadata(&sample, "1.targets.json")["signed"]["delegations"]["roles"][1];
    assert_eq!(delegation["name"], "ontario");
    assert_eq!(delegation["paths"], serde_json::json!(["ontario.*"]));
    assert_eq!(delegation["terminating"], true);
    #[cfg(unix)]
    for name in files(&sample.keys()).keys() {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(sample.keys().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn nothing_is_ever_made_over_an_old_repository_or_key() {
    let sample = Sample::new();
    init(&sample);
    let before = (files(&sample.repo()), files(&sample.keys()));
    let other = sample.content().join("other");
    let again = |repo: &Path, keys: &Path| repo_init(repo, keys, &[], start()).unwrap_err();
    assert!(matches!(again(&sample.repo(), &other), PublishError::RepositoryExists { .. }));
    assert!(matches!(again(&other, &sample.keys()), PublishError::KeysExist { .. }));
    assert_eq!((files(&sample.repo()), files(&sample.keys())), before);
    assert!(!other.exists());
    for owner in ["targets", "a.b", "../x", "Toronto", ""] {
        let refused = repo_init(&other, &other, &[owner.to_owned()], start()).unwrap_err();
        assert!(matches!(refused, PublishError::BadOwner { .. }), "{owner}");
    }
}

#[tokio::test]
async fn a_device_gets_the_packs_that_were_published() {
    let sample = Sample::new();
    init(&sample);
    let report = publish_at(&sample, start()).unwrap();
    assert_eq!(report.releases, BTreeMap::from([("canada".to_owned(), 1), ("ontario".to_owned(), 1)]));
    assert_eq!(report.changed, ["canada", "ontario"]);
    assert_eq!(report.patch_bytes, 0);
    for owner in ["canada", "ontario"] {
        let bytes = fetch(&sample, &format!("{owner}.pack.zst"), start()).await.unwrap();
        assert_eq!(unpack_zst(&bytes).unwrap(), pack(&sample, owner));
    }
}

#[tokio::test]
async fn an_edit_makes_a_release_of_its_owner_alone() {
    let sample = Sample::new();
    init(&sample);
    publish_at(&sample, start()).unwrap();
    let (old, before) = (pack(&sample, "ontario"), files(&sample.repo()));
    sample.edit("ontario/tasks/tasks.toml", "in person\"", "in person, soon\"");
    let report = publish_at(&sample, days_later(1)).unwrap();
    assert_eq!(report.releases, BTreeMap::from([("canada".to_owned(), 1), ("ontario".to_owned(), 2)]));
    assert_eq!(report.changed, ["ontario"]);
    assert!(report.patch_bytes > 72 && report.patch_bytes < 400, "{}", report.patch_bytes);

    let patch = fetch(&sample, "ontario.from-1.patch", days_later(1)).await.unwrap();
    assert_eq!(patch.len() as u64, report.patch_bytes);
    assert_eq!(apply_patch(&old, &patch).unwrap(), pack(&sample, "ontario"));

    let after = files(&sample.repo());
    let new: Vec<&String> = after.keys().filter(|name| !before.contains_key(*name)).collect();
    assert!(new.iter().all(|name| name.contains("ontario") || name.ends_with("snapshot.json")), "{new:?}");
    let changed: Vec<&String> = before.keys().filter(|name| after.get(*name) != before.get(*name)).collect();
    assert_eq!(changed, ["metadata/timestamp.json"]);
}

#[test]
fn without_a_change_nothing_is_written() {
    let sample = Sample::new();
    init(&sample);
    let first = publish_at(&sample, start()).unwrap();
    let before = files(&sample.repo());
    let second = publish_at(&sample, days_later(1)).unwrap();
    assert_eq!((second.releases, second.full_bytes), (first.releases, first.full_bytes));
    assert_eq!(second.changed, Vec::<String>::new());
    assert_eq!(files(&sample.repo()), before);
}

#[test]
fn content_with_an_error_is_refused_with_the_findings() {
    let sample = Sample::new();
    init(&sample);
    let before = files(&sample.repo());
    sample.edit("ontario/guides/ohip.en.md", "costs nothing", "costs $5");
    let PublishError::Refused { reports } = publish_at(&sample, start()).unwrap_err() else { panic!("published") };
    assert!(reports.iter().any(|report| report.code == "figure-typed" && report.line == 25));
    assert_eq!(files(&sample.repo()), before);
}

#[tokio::test]
async fn a_new_owner_gets_a_role_by_itself() {
    let sample = Sample::new();
    repo_init(&sample.repo(), &sample.keys(), &["canada".to_owned()], start()).unwrap();
    let report = publish_at(&sample, start()).unwrap();
    assert_eq!(report.releases["ontario"], 1);
    assert!(sample.keys().join("ontario-1.der").is_file());
    let bytes = fetch(&sample, "ontario.pack.zst", start()).await.unwrap();
    assert_eq!(unpack_zst(&bytes).unwrap(), pack(&sample, "ontario"));
}

#[tokio::test]
async fn the_shared_role_needs_both_of_its_keys() {
    let sample = Sample::new();
    repo_init(&sample.repo(), &sample.keys(), &["shared".to_owned()], start()).unwrap();
    sample.edit("ontario/pack.toml", "id = \"ontario\"", "id = \"shared\"");
    let key = sample.keys().join("shared-2.der");
    let aside = sample.content().join("shared-2.der");
    fs::rename(&key, &aside).unwrap();
    let refused = publish_at(&sample, start()).unwrap_err();
    assert!(matches!(refused, PublishError::KeysMissing { needed: 2, found: 1, .. }), "{refused}");
    fs::rename(&aside, &key).unwrap();
    publish_at(&sample, start()).unwrap();
    assert!(fetch(&sample, "shared.pack.zst", start()).await.is_ok());
}

#[tokio::test]
async fn eight_releases_back_are_patched_and_the_rest_is_cleared_away() {
    let sample = Sample::new();
    init(&sample);
    let mut text = "in person\"".to_owned();
    let mut packs = BTreeMap::new();
    for release in 1..=11u32 {
        let next = format!("in person, {release}\"");
        sample.edit("ontario/tasks/tasks.toml", &text, &next);
        text = next;
        assert_eq!(publish_at(&sample, start()).unwrap().releases["ontario"], release);
        packs.insert(release, pack(&sample, "ontario"));
    }
    for base in 3..=10 {
        let patch = fetch(&sample, &format!("ontario.from-{base}.patch"), start()).await.unwrap();
        assert_eq!(apply_patch(&packs[&base], &patch).unwrap(), packs[&11]);
    }
    for base in [1, 2, 11] {
        let missing = fetch(&sample, &format!("ontario.from-{base}.patch"), start()).await.unwrap_err();
        assert!(matches!(missing, sigstore_tuf::Error::TargetNotFound(_)), "{base}: {missing}");
    }
    let kept = files(&sample.repo().join("targets"));
    let of_kind = |end: &str| kept.keys().filter(|name| name.contains("ontario") && name.ends_with(end)).count();
    // Eight packs for the next patches; the patches of this release and of the one before.
    assert_eq!((of_kind(".pack.zst"), of_kind(".patch")), (8, 16));
}

#[tokio::test]
async fn renewing_signs_what_is_due_and_no_more() {
    let sample = Sample::new();
    init(&sample);
    publish_at(&sample, start()).unwrap();
    let renew = |days| repo_renew(&sample.repo(), &sample.keys(), days_later(days)).unwrap();
    assert_eq!(renew(19).renewed, Vec::<String>::new());
    let report = renew(21);
    assert_eq!(report.renewed, ["snapshot", "timestamp"]);
    assert_eq!(report.expires["timestamp"], days_later(51));
    assert_eq!(report.expires["targets"], days_later(182));
    assert!(fetch(&sample, "ontario.pack.zst", days_later(50)).await.is_ok());
    assert!(matches!(
        fetch(&sample, "ontario.pack.zst", days_later(52)).await,
        Err(sigstore_tuf::Error::Expired { .. })
    ));

    assert_eq!(renew(130).renewed, ["canada", "ontario", "snapshot", "targets", "timestamp"]);
    // The owners' roles hold until day 312 now; the root, of day 365, has less than a third left.
    assert_eq!(renew(250).renewed, ["root", "snapshot", "timestamp"]);
    assert_eq!(metadata(&sample, "2.root.json")["signed"]["version"], 2);
    // A device that still has the first root walks on to the second.
    assert!(fetch(&sample, "ontario.pack.zst", days_later(270)).await.is_ok());
    // A release after renewals goes on counting, and is patched from the last one.
    sample.edit("ontario/tasks/tasks.toml", "in person\"", "in person, soon\"");
    sample.edit("ontario/guides/ohip.en.md", "2027-05-22", "2029-05-22");
    sample.edit("ontario/tasks/tasks.toml", "2027-05-22", "2029-05-22");
    sample.edit("ontario/services/services.csv", "2027-05-22", "2029-05-22");
    sample.edit("ontario/rules/funds.toml", "2027-05-22", "2029-05-22");
    assert_eq!(publish_at(&sample, days_later(251)).unwrap().releases["ontario"], 2);
    assert!(fetch(&sample, "ontario.from-1.patch", days_later(251)).await.is_ok());
}

#[test]
fn what_is_signed_elsewhere_is_told_as_waiting() {
    let sample = Sample::new();
    init(&sample);
    for key in ["root-1.der", "root-2.der", "canada-1.der"] {
        fs::remove_file(sample.keys().join(key)).unwrap();
    }
    let report = repo_renew(&sample.repo(), &sample.keys(), days_later(300)).unwrap();
    assert_eq!(report.waiting, ["canada", "root"]);
    assert_eq!(report.renewed, ["ontario", "snapshot", "targets", "timestamp"]);
    fs::remove_file(sample.keys().join("timestamp-1.der")).unwrap();
    let before = files(&sample.repo());
    let refused = repo_renew(&sample.repo(), &sample.keys(), days_later(330)).unwrap_err();
    assert!(matches!(refused, PublishError::KeysMissing { ref role, .. } if role == "timestamp"), "{refused}");
    assert_eq!(files(&sample.repo()), before);
}

#[test]
fn two_runs_at_a_time_do_not_meet() {
    let sample = Sample::new();
    init(&sample);
    let other = fs::File::create(sample.repo().join(".lock")).unwrap();
    other.lock().unwrap();
    assert!(matches!(publish_at(&sample, start()), Err(PublishError::Busy { .. })));
    let renewed = repo_renew(&sample.repo(), &sample.keys(), days_later(29));
    assert!(matches!(renewed, Err(PublishError::Busy { .. })));
    drop(other);
    assert!(publish_at(&sample, start()).is_ok());
}

#[test]
fn metadata_that_somebody_else_wrote_is_not_signed_over() {
    let sample = Sample::new();
    init(&sample);
    for name in ["timestamp.json", "1.snapshot.json", "1.targets.json", "1.ontario.json"] {
        let path = sample.repo().join("metadata").join(name);
        let whole = fs::read_to_string(&path).unwrap();
        fs::write(&path, whole.replace("\"spec_version\":\"1.0.0\"", "\"spec_version\":\"1.0.1\"")).unwrap();
        let refused = publish_at(&sample, start()).unwrap_err();
        assert!(matches!(refused, PublishError::NotVerified { .. }), "{name}: {refused}");
        fs::write(&path, whole).unwrap();
    }
    assert!(publish_at(&sample, start()).is_ok());
}
