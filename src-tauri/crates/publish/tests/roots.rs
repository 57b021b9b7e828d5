//! New keys for the root and the roles below it, and devices that were away meanwhile.

mod common;
mod device;

use std::fs;
use std::path::PathBuf;

use common::Sample;
use device::{Device, copy, days_later, edit, files, pack, publish_again, published, rotation, start};
use portage_publish::{PublishError, Rotation, repo_accept, repo_rotate, repo_sign, repo_verify};
use portage_sync::How;

fn no_faults(sample: &Sample) {
    assert_eq!(repo_verify(sample.repo().to_str().unwrap(), None, start()).unwrap().faults, []);
}

/// The three root keys in three places of their own, and the other keys.
fn three_places(sample: &Sample) -> ([PathBuf; 3], PathBuf) {
    let scratch = sample.content().join("..");
    let places = [1, 2, 3].map(|number| {
        let place = scratch.join(format!("place-{number}"));
        fs::create_dir(&place).unwrap();
        fs::rename(sample.keys().join(format!("root-{number}.der")), place.join(format!("root-{number}.der"))).unwrap();
        place
    });
    (places, sample.keys())
}

#[test]
fn a_device_follows_three_rotations_of_the_root() {
    let sample = published();
    let mut device = Device::trusting(&sample);
    device.update(&sample.repo());
    for word in ["a", "b", "c"] {
        let report = repo_rotate(rotation("root", &sample.repo(), &[sample.keys()]), start()).unwrap();
        assert_eq!((report.new_keys.len(), report.old_keys.len()), (3, 3));
        edit(&sample, word);
        publish_again(&sample);
    }
    assert!(sample.repo().join("metadata/4.root.json").is_file());
    assert_eq!(device.update(&sample.repo()), [("ontario".to_owned(), 4, How::Patch)]);
    assert_eq!(device.pack("ontario"), pack(&sample, "ontario"));
    // A device that has never been online starts from the root of its installer.
    assert_eq!(Device::trusting(&sample).update(&sample.repo()).len(), 2);
    no_faults(&sample);
}

#[test]
fn every_top_role_gets_new_keys_and_no_device_notices() {
    let sample = published();
    let mut devices: Vec<Device> = Vec::new();
    for role in ["timestamp", "snapshot", "targets", "root"] {
        let mut device = Device::trusting(&sample);
        device.update(&sample.repo());
        devices.push(device);
        let report = repo_rotate(rotation(role, &sample.repo(), &[sample.keys()]), start()).unwrap();
        assert_eq!(report.role, role);
        for device in &mut devices {
            assert_eq!(device.update(&sample.repo()), [], "{role}");
        }
        no_faults(&sample);
    }
    edit(&sample, "soon");
    publish_again(&sample);
    for device in &mut devices {
        assert_eq!(device.update(&sample.repo()), [("ontario".to_owned(), 2, How::Patch)]);
    }
    assert_eq!(Device::trusting(&sample).update(&sample.repo()).len(), 2);
}

#[test]
fn what_the_old_timestamp_key_signs_is_refused() {
    let sample = published();
    let old = sample.content().join("../old");
    copy(&sample.repo(), &old);
    repo_rotate(rotation("timestamp", &sample.repo(), &[sample.keys()]), start()).unwrap();
    edit(&sample, "soon");
    publish_again(&sample);
    let mut device = Device::trusting(&sample);
    device.update(&sample.repo());
    // Whoever has the old key could go on from the old state; such a timestamp no longer counts.
    fs::copy(old.join("metadata/timestamp.json"), sample.repo().join("metadata/timestamp.json")).unwrap();
    assert_eq!(device.refusal(&sample.repo()), "refused");
    assert_eq!(Device::trusting(&sample).refusal(&sample.repo()), "refused");
}

#[test]
fn between_the_new_timestamp_and_the_new_root_a_device_is_served() {
    let sample = published();
    let half = sample.content().join("../half");
    for (number, role) in [(2, "timestamp"), (3, "snapshot"), (4, "targets"), (5, "root")] {
        let mut device = Device::trusting(&sample);
        device.update(&sample.repo());
        repo_rotate(rotation(role, &sample.repo(), &[sample.keys()]), start()).unwrap();
        copy(&sample.repo(), &half);
        fs::remove_file(half.join(format!("metadata/{number}.root.json"))).unwrap();
        assert_eq!(device.update(&half), [], "{role}");
        assert_eq!(Device::trusting(&sample).update(&half).len(), 2, "{role}");
        assert_eq!(device.update(&sample.repo()), [], "{role}");
    }
}

#[test]
fn two_of_three_root_keys_replace_the_lost_one() {
    let sample = published();
    let ([a, b, c], _) = three_places(&sample);
    let mut device = Device::trusting(&sample);
    device.update(&sample.repo());
    let lost =
        |keys: &[PathBuf]| repo_rotate(Rotation { lost: true, ..rotation("root", &sample.repo(), keys) }, start());
    let one = lost(std::slice::from_ref(&a)).unwrap_err();
    assert!(matches!(one, PublishError::KeysMissing { needed: 2, found: 1, .. }), "{one}");
    assert!(matches!(lost(&[a.clone(), b.clone(), c.clone()]), Err(PublishError::NothingLost)));
    assert_eq!(files(&a).len(), 1);
    let report = lost(&[a.clone(), b.clone()]).unwrap();
    assert_eq!((report.new_keys.len(), report.old_keys.len()), (1, 1));
    // The one that was lost, should it be found, signs nothing any more.
    let found = lost(&[b.clone(), c.clone()]).unwrap_err();
    assert!(matches!(found, PublishError::KeysMissing { needed: 2, found: 1, .. }), "{found}");
    assert_eq!(device.update(&sample.repo()), []);
    assert_eq!(files(&a).into_keys().collect::<Vec<_>>(), ["root-1.der", "root-2.der"]);
    no_faults(&sample);
}

#[test]
fn the_root_is_renewed_by_keys_that_never_meet() {
    let sample = published();
    let ([a, b, _], keys) = three_places(&sample);
    let sign = |place: &PathBuf, days| {
        repo_sign("root", &sample.repo(), std::slice::from_ref(place), None, days_later(days)).unwrap()
    };
    let accept = || repo_accept(&sample.repo(), None, &keys, days_later(300)).unwrap();
    assert_eq!((sign(&a, 300).signatures, accept().waiting["root"]), (1, (1, 2)));
    assert_eq!(sign(&b, 301).signatures, 2);
    assert!(accept().accepted.contains_key("root"));
    assert!(accept().accepted.is_empty());
    let root: serde_json::Value =
        serde_json::from_slice(&fs::read(sample.repo().join("metadata/2.root.json")).unwrap()).unwrap();
    assert_eq!(root["signed"]["expires"], days_later(665).to_string());
    assert_eq!(Device::trusting(&sample).update(&sample.repo()).len(), 2);
    no_faults(&sample);

    // A root that names other keys is not signed by passing it around.
    sign(&a, 300);
    let staged = sample.repo().join("staged/metadata/3.root.json");
    let text = fs::read_to_string(&staged).unwrap().replace("\"threshold\":2", "\"threshold\":1");
    fs::write(&staged, text).unwrap();
    let refused = repo_sign("root", &sample.repo(), &[b], None, days_later(300)).unwrap_err();
    assert!(matches!(refused, PublishError::Unfit { .. }), "{refused}");
}
