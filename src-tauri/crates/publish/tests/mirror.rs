//! Copies for sticks and local networks.

mod common;
mod device;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use common::Sample;
use device::server::Server;
use device::{Device, copy, days_later, edit, files, pack, publish_again, published, rotation, start};
use portage_publish::{MirrorReport, PublishError, repo_mirror, repo_renew, repo_rotate, repo_verify};
use portage_sync::How;

fn mirror(from: &Path, to: &Path) -> Result<MirrorReport, PublishError> {
    repo_mirror(from.to_str().unwrap(), to, None, start())
}

fn stick(sample: &Sample) -> PathBuf {
    sample.content().join("../stick")
}

/// The files of a copy, its lock aside.
fn names(dir: &Path) -> BTreeSet<String> {
    files(dir).into_keys().filter(|name| name != ".lock").collect()
}

#[test]
fn a_device_takes_from_a_stick_what_it_would_take_from_the_repository() {
    let sample = published();
    let stick = stick(&sample);
    let report = mirror(&sample.repo(), &stick).unwrap();
    assert_eq!((report.kept, report.removed, report.releases["ontario"]), (0, 0, 1));
    assert_eq!(report.good_until, Some(days_later(30)));
    let mut device = Device::trusting(&sample);
    assert_eq!(device.update(&stick).len(), 2);

    repo_rotate(rotation("root", &sample.repo(), &[sample.keys()]), start()).unwrap();
    edit(&sample, "soon");
    publish_again(&sample);
    let report = mirror(&sample.repo(), &stick).unwrap();
    // New are the root, the timestamp, the snapshot, Ontario's role, its pack and its patch; the rest was there.
    assert_eq!((report.copied, report.kept, report.removed), (6, 4, 3));
    assert_eq!(device.update(&stick), [("ontario".to_owned(), 2, How::Patch)]);
    assert_eq!(device.pack("ontario"), pack(&sample, "ontario"));
    assert_eq!(Device::trusting(&sample).update(&stick).len(), 2);
    let verified = repo_verify(stick.to_str().unwrap(), None, start()).unwrap();
    assert_eq!((verified.faults.len(), verified.patches_unapplied), (0, 1));

    let before = files(&stick);
    let report = mirror(&sample.repo(), &stick).unwrap();
    assert_eq!((report.copied, report.bytes, report.removed), (0, 0, 0));
    assert_eq!(files(&stick), before);
}

#[test]
fn names_suit_any_file_system() {
    let sample = published();
    let stick = stick(&sample);
    mirror(&sample.repo(), &stick).unwrap();
    for name in names(&stick) {
        let file = name.rsplit('/').next().unwrap();
        assert!(file.len() < 200 && !file.starts_with('.') && !file.ends_with('.'), "{name}");
        assert!(file.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b)), "{name}");
    }
    assert!(fs::read_dir(&stick).unwrap().all(|entry| !entry.unwrap().file_type().unwrap().is_symlink()));
}

#[test]
fn a_copy_that_is_broken_off_at_any_file_is_the_old_state() {
    let sample = published();
    let stick = stick(&sample);
    mirror(&sample.repo(), &stick).unwrap();
    let old = sample.content().join("../old");
    copy(&stick, &old);
    repo_rotate(rotation("timestamp", &sample.repo(), &[sample.keys()]), start()).unwrap();
    edit(&sample, "soon");
    publish_again(&sample);
    let new = sample.content().join("../new");
    let needed = {
        mirror(&sample.repo(), &new).unwrap();
        names(&new)
    };
    for name in needed.iter().filter(|name| !old.join(name).exists() || name.ends_with("timestamp.json")) {
        let path = sample.repo().join(name);
        let whole = fs::read(&path).unwrap();
        for damage in [&whole[..whole.len() / 2], &[]] {
            copy(&old, &stick);
            fs::write(&path, damage).unwrap();
            mirror(&sample.repo(), &stick).unwrap_err();
            let mut device = Device::trusting(&sample);
            device.update(&stick);
            assert_eq!(device.held.iter().find(|held| held.owner == "ontario").unwrap().release, 1, "{name}");
        }
        fs::write(&path, whole).unwrap();
        // The next run finishes, whatever the last one has left.
        mirror(&sample.repo(), &stick).unwrap();
        assert_eq!(names(&stick), needed);
        assert_eq!(Device::trusting(&sample).update(&stick).len(), 2);
    }
}

/// What a run that was killed leaves at each write: the files written so far, in the order in which they are written.
#[test]
fn a_stick_that_is_pulled_out_at_any_write_is_the_old_state_or_the_new() {
    let sample = published();
    let stick = stick(&sample);
    mirror(&sample.repo(), &stick).unwrap();
    let old = files(&stick);
    edit(&sample, "soon");
    publish_again(&sample);
    repo_rotate(rotation("root", &sample.repo(), &[sample.keys()]), start()).unwrap();
    mirror(&sample.repo(), &stick).unwrap();
    let new = files(&stick);
    // In the order of the files' times, which is that of the writes: later files alone are taken back.
    let mut written: Vec<&String> = new.keys().filter(|name| old.get(*name) != new.get(*name)).collect();
    written.sort_by_key(|name| fs::metadata(stick.join(name)).unwrap().modified().unwrap());
    // Up to the timestamp it is the old state, from there on the new one, with the new root or still without.
    let flip = written.iter().position(|name| name.as_str() == "metadata/timestamp.json").unwrap() + 1;
    assert_eq!(written[flip..], ["metadata/2.root.json"]);
    let pulled = sample.content().join("../pulled");
    for count in 0..=written.len() {
        let _ = fs::remove_dir_all(&pulled);
        for (name, bytes) in &old {
            fs::create_dir_all(pulled.join(name).parent().unwrap()).unwrap();
            fs::write(pulled.join(name), bytes).unwrap();
        }
        for name in &written[..count] {
            fs::write(pulled.join(name), &new[*name]).unwrap();
        }
        let mut device = Device::trusting(&sample);
        device.update(&pulled);
        let release = device.held.iter().find(|held| held.owner == "ontario").unwrap().release;
        assert_eq!(release, if count >= flip { 2 } else { 1 }, "after {count} of {written:?}");
    }
}

#[test]
fn from_a_web_address_too_and_a_bad_line_is_gone_on_from() {
    let sample = published();
    let stick = stick(&sample);
    let server = Server::of(&sample.repo());
    let root = fs::read(sample.repo().join("metadata/1.root.json")).unwrap();
    let fetch = |server: &Server| repo_mirror(&server.address, &stick, Some(&root), start());
    // 1.root.json, 2.root.json (missing), timestamp, snapshot, targets, two owners, two packs. The line breaks after each
    // number of answers; nothing is offered before the last file is there.
    for count in 0..9 {
        server.answer_only(count);
        let error = fetch(&server).unwrap_err();
        assert!(matches!(error, PublishError::Unreachable { .. }), "{error}");
        assert!(!stick.join("metadata/timestamp.json").exists());
    }
    // The pack that had come is not asked for again.
    server.answer_only(8);
    fetch(&server).unwrap();
    assert_eq!(Device::trusting(&sample).update(&stick).len(), 2);
    server.answer_only(usize::MAX);
    assert_eq!(repo_verify(&server.address, Some(&root), start()).unwrap().faults, []);

    let other = published();
    let other = fs::read(other.repo().join("metadata/1.root.json")).unwrap();
    let refused = repo_mirror(&server.address, &stick, Some(&other), start()).unwrap_err();
    assert!(matches!(refused, PublishError::OtherRoot { .. }), "{refused}");
}

#[test]
fn a_copy_is_never_set_back_nor_mixed_nor_made_of_what_has_expired() {
    let sample = published();
    let stick = stick(&sample);
    let old = sample.content().join("../old");
    copy(&sample.repo(), &old);
    edit(&sample, "soon");
    publish_again(&sample);
    mirror(&sample.repo(), &stick).unwrap();
    let before = files(&stick);
    let older = mirror(&old, &stick).unwrap_err();
    assert!(matches!(older, PublishError::Older { .. }), "{older}");
    let other = mirror(&published().repo(), &stick).unwrap_err();
    assert!(matches!(other, PublishError::OtherRoot { .. }), "{other}");
    let expired = repo_mirror(sample.repo().to_str().unwrap(), &stick, None, days_later(31)).unwrap_err();
    assert!(matches!(expired, PublishError::Expired { .. }), "{expired}");
    assert!(matches!(mirror(&stick, &stick), Err(PublishError::SameFolder { .. })));
    assert_eq!(files(&stick), before);
}

#[test]
fn a_copy_that_was_damaged_is_mended() {
    let sample = published();
    let stick = stick(&sample);
    mirror(&sample.repo(), &stick).unwrap();
    let whole = files(&stick);
    for name in names(&stick).into_iter().filter(|name| name != "metadata/1.root.json") {
        fs::write(stick.join(&name), "spoilt").unwrap();
        let report = mirror(&sample.repo(), &stick).unwrap();
        assert_eq!(report.copied, 1, "{name}");
        assert_eq!(files(&stick), whole);
    }
}

#[test]
fn renewing_hourly_writes_nothing_until_something_is_due() {
    let sample = published();
    let stamp = |sample: &Sample| -> Vec<_> {
        let of = |name: &String| fs::metadata(sample.repo().join(name)).unwrap().modified().unwrap();
        files(&sample.repo()).keys().map(of).collect()
    };
    let before = (files(&sample.repo()), stamp(&sample));
    for hour in 0..24 {
        let now = start() + jiff::SignedDuration::from_hours(hour);
        let report = repo_renew(&sample.repo(), &sample.keys(), now).unwrap();
        assert!(report.renewed.is_empty() && report.urgent.is_empty());
    }
    assert_eq!((files(&sample.repo()), stamp(&sample)), before);
}
