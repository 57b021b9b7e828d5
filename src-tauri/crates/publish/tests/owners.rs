//! Who may sign: new keys, stolen keys, owners who come and go, and owners who sign for themselves.

mod common;
mod device;

use std::fs;
use std::path::{Path, PathBuf};

use common::Sample;
use device::{Device, copy, days_later, edit, files, newest, pack, publish_again, published, rotation, start};
use portage_publish::{
    PublishError, Rotation, StageReport, keygen, publish, publish_staged, repo_accept, repo_add, repo_remove,
    repo_renew, repo_rotate, repo_sign, repo_verify,
};
use portage_sync::How;

/// The operator's keys without those of `owners`, which are elsewhere.
fn keys_without(sample: &Sample, owners: &[&str]) -> PathBuf {
    let keys = sample.content().join("../operator");
    copy(&sample.keys(), &keys);
    for owner in owners {
        for name in files(&keys).into_keys().filter(|name| name.starts_with(&format!("{owner}-"))) {
            fs::remove_file(keys.join(name)).unwrap();
        }
    }
    keys
}

fn no_faults(repo: &Path) {
    let report = repo_verify(repo.to_str().unwrap(), None, start()).unwrap();
    assert_eq!(report.faults, []);
}

fn stage(sample: &Sample, owner: &str, keys: &Path, to: Option<&Path>) -> Result<StageReport, PublishError> {
    publish_staged(owner, &sample.content(), &sample.repo(), &[keys.to_owned()], to, start())
}

#[test]
fn a_device_sleeps_through_an_owners_rotation_and_is_patched_from_what_the_old_key_signed() {
    let sample = published();
    let mut device = Device::trusting(&sample);
    device.update(&sample.repo());
    let report = repo_rotate(rotation("ontario", &sample.repo(), &[sample.keys()]), start()).unwrap();
    assert_eq!((report.new_keys.len(), report.old_keys.len()), (1, 1));
    edit(&sample, "soon");
    publish_again(&sample);
    repo_rotate(rotation("ontario", &sample.repo(), &[sample.keys()]), start()).unwrap();
    edit(&sample, "now");
    publish_again(&sample);
    assert_eq!(device.update(&sample.repo()), [("ontario".to_owned(), 3, How::Patch)]);
    assert_eq!(device.pack("ontario"), pack(&sample, "ontario"));
    assert_eq!(Device::trusting(&sample).update(&sample.repo()).len(), 2);
    no_faults(&sample.repo());
    let keys: Vec<String> = files(&sample.keys()).into_keys().filter(|name| name.contains("ontario")).collect();
    assert_eq!(keys, ["ontario-3.der", "retired/ontario-1.der", "retired/ontario-2.der"]);
}

#[test]
fn what_a_stolen_key_signs_is_refused_once_it_is_revoked() {
    let sample = published();
    let stolen = sample.content().join("../stolen");
    fs::create_dir(&stolen).unwrap();
    fs::copy(sample.keys().join("ontario-1.der"), stolen.join("ontario-1.der")).unwrap();
    let mut device = Device::trusting(&sample);
    device.update(&sample.repo());
    repo_rotate(rotation("ontario", &sample.repo(), &[sample.keys()]), start()).unwrap();

    // The program itself does not let the thief sign.
    edit(&sample, "and bring your money");
    let refused = stage(&sample, "ontario", &stolen, None).unwrap_err();
    assert!(matches!(refused, PublishError::NoKey { .. }), "{refused}");

    // So the thief signs in a repository of their own, in which the stolen key counts, until its version suits.
    let theirs = Sample::new();
    fs::create_dir_all(theirs.keys()).unwrap();
    fs::copy(stolen.join("ontario-1.der"), theirs.keys().join("ontario-1.der")).unwrap();
    let their_keys = theirs.content().join("../all");
    portage_publish::repo_init(&theirs.repo(), &their_keys, &["canada".to_owned()], start()).unwrap();
    fs::copy(stolen.join("ontario-1.der"), their_keys.join("ontario-1.der")).unwrap();
    for word in ["bring", "your", "money"] {
        edit(&theirs, word);
        publish(&theirs.content(), &theirs.repo(), &their_keys, start()).unwrap();
    }
    let honest = files(&sample.repo());

    // With write access to the server the thief puts it in place of what the snapshot names ...
    let in_place = newest(&sample.repo(), "ontario");
    let forged = theirs.repo().join("metadata").join(in_place.file_name().unwrap());
    fs::copy(&forged, &in_place).unwrap();
    for (name, bytes) in files(&theirs.repo().join("targets")) {
        fs::write(sample.repo().join("targets").join(name), bytes).unwrap();
    }
    assert_eq!(device.held_up(&sample.repo(), "ontario"), "refused");
    assert_eq!(Device::trusting(&sample).held_up(&sample.repo(), "ontario"), "refused");
    let report = repo_verify(sample.repo().to_str().unwrap(), None, start()).unwrap();
    assert_eq!(report.faults[0].file, format!("metadata/{}", in_place.file_name().unwrap().to_str().unwrap()));

    // ... or hands it to the operator, who does not take it either.
    for (name, bytes) in &honest {
        fs::write(sample.repo().join(name), bytes).unwrap();
    }
    let version = newest(&sample.repo(), "ontario").file_name().unwrap().to_str().unwrap().replace(".ontario.json", "");
    let next = version.parse::<u64>().unwrap() + 1;
    fs::create_dir_all(sample.repo().join("staged/metadata")).unwrap();
    let newer = newest(&theirs.repo(), "ontario");
    fs::copy(newer, sample.repo().join(format!("staged/metadata/{next}.ontario.json"))).unwrap();
    let report = repo_accept(&sample.repo(), None, &sample.keys(), start()).unwrap();
    assert!(report.accepted.is_empty() && report.refused["ontario"].contains("no key that may sign it"));
    assert_eq!(device.update(&sample.repo()), []);
}

#[test]
fn without_the_targets_key_nobody_is_rotated_and_nothing_is_written() {
    let sample = published();
    let keys = keys_without(&sample, &["targets"]);
    let before = (files(&sample.repo()), files(&keys));
    let refused = repo_rotate(rotation("ontario", &sample.repo(), std::slice::from_ref(&keys)), start()).unwrap_err();
    assert!(matches!(refused, PublishError::KeysMissing { ref role, .. } if role == "targets"), "{refused}");
    assert_eq!((files(&sample.repo()), files(&keys)), before);
}

#[test]
fn an_owner_who_is_struck_off_is_gone_and_may_come_back_with_a_new_key() {
    let sample = published();
    let mut device = Device::trusting(&sample);
    let mut asleep = Device::trusting(&sample);
    device.update(&sample.repo());
    asleep.update(&sample.repo());
    let report = repo_remove("ontario", &sample.repo(), &[sample.keys()], start()).unwrap();
    assert_eq!(report.release, Some(1));
    assert_eq!(device.update(&sample.repo()), []);
    assert_eq!(device.owners(), ["canada"]);
    assert!(files(&sample.repo().join("targets")).keys().all(|name| !name.contains("ontario")));
    no_faults(&sample.repo());

    // Publishing does not bring them back by itself.
    let refused = publish(&sample.content(), &sample.repo(), &sample.keys(), start()).unwrap_err();
    assert!(matches!(refused, PublishError::StruckOff { ref owner } if owner == "ontario"), "{refused}");
    let again = repo_remove("ontario", &sample.repo(), &[sample.keys()], start()).unwrap_err();
    assert!(matches!(again, PublishError::UnknownRole { .. }), "{again}");

    let report = repo_add("ontario", &sample.repo(), &[sample.keys()], &[], None, start()).unwrap();
    assert_eq!((report.keys.len(), report.release), (1, None));
    assert!(sample.keys().join("ontario-2.der").is_file());
    publish_again(&sample);
    // Numbers go on, so that a device that slept through all of it is not told of an older release.
    assert_eq!(device.update(&sample.repo()), [("ontario".to_owned(), 2, How::Full)]);
    assert_eq!(asleep.update(&sample.repo()), []);
    assert_eq!(asleep.owners(), ["canada", "ontario"]);
    no_faults(&sample.repo());
}

#[test]
fn a_municipality_is_taken_in_and_publishes_with_its_own_key_alone() {
    let sample = published();
    let operator = keys_without(&sample, &["canada", "ontario"]);
    let mut device = Device::trusting(&sample);
    device.update(&sample.repo());

    // The municipality: its content, its key, a copy of the repository, and a folder to hand over.
    let theirs = Sample::new();
    theirs.edit("ontario/pack.toml", "id = \"ontario\"", "id = \"toronto\"");
    let (keys, outbox) = (theirs.keys(), theirs.content().join("../outbox"));
    copy(&sample.repo(), &theirs.repo());
    let copy_before = files(&theirs.repo());
    let made = keygen("toronto", &keys).unwrap();
    assert!(matches!(keygen("toronto", &keys), Err(PublishError::KeysExist { .. })));
    let staged = stage(&theirs, "toronto", &keys, Some(&outbox)).unwrap();
    assert_eq!((staged.release, staged.signatures, staged.needed), (Some(1), 1, 1));
    assert_eq!(files(&theirs.repo()), copy_before);

    // The operator, who has none of the owners' keys.
    let public = [made.public.clone()];
    let add = |public: &[PathBuf], from: &Path| {
        repo_add("toronto", &sample.repo(), std::slice::from_ref(&operator), public, Some(from), start())
    };
    let unsigned = add(&public, &theirs.content()).unwrap_err();
    assert!(matches!(unsigned, PublishError::NotStaged { .. }), "{unsigned}");
    let other = keygen("toronto", &theirs.content().join("../other")).unwrap();
    let others = add(&[other.public], &outbox).unwrap_err();
    assert!(matches!(others, PublishError::NotVerified { .. }), "{others}");
    let report = add(&public, &outbox).unwrap();
    assert_eq!((report.keys, report.release), (made.key_ids, Some(1)));
    assert_eq!(device.update(&sample.repo()), [("toronto".to_owned(), 1, How::Full)]);
    assert_eq!(device.pack("toronto"), pack(&theirs, "toronto"));

    // From then on without asking: the owner stages, the operator's scheduler accepts.
    for (number, word) in [(2, "soon"), (3, "now")] {
        copy(&sample.repo(), &theirs.repo());
        edit(&theirs, word);
        stage(&theirs, "toronto", &keys, Some(&outbox)).unwrap();
        let report = repo_accept(&sample.repo(), Some(&outbox), &operator, start()).unwrap();
        assert_eq!((&report.accepted["toronto"], report.accepted.len()), (&Some(number), 1));
        assert_eq!(device.update(&sample.repo()), [("toronto".to_owned(), number, How::Patch)]);
        let again = repo_accept(&sample.repo(), Some(&outbox), &operator, start()).unwrap();
        assert!(again.accepted.is_empty() && again.refused.is_empty() && again.waiting.is_empty(), "{again:?}");
    }
    copy(&sample.repo(), &theirs.repo());
    assert_eq!(stage(&theirs, "toronto", &keys, Some(&outbox)).unwrap().file, None);
    // Two releases back is still a patch, though the owner's copy never held the old packs.
    assert!(files(&sample.repo()).keys().any(|name| name.ends_with("toronto.from-1.patch")));
    no_faults(&sample.repo());
}

#[test]
fn an_owner_signs_for_nobody_else() {
    let sample = published();
    let keys = sample.content().join("../ontario");
    fs::create_dir(&keys).unwrap();
    fs::copy(sample.keys().join("ontario-1.der"), keys.join("ontario-1.der")).unwrap();
    let refused = repo_sign("canada", &sample.repo(), std::slice::from_ref(&keys), None, start()).unwrap_err();
    assert!(matches!(refused, PublishError::NoKey { ref role, .. } if role == "canada"), "{refused}");
    let unknown = stage(&sample, "toronto", &keys, None).unwrap_err();
    assert!(matches!(unknown, PublishError::NoSuchOwner { .. }), "{unknown}");
}

#[test]
fn what_does_not_follow_on_the_offer_is_not_accepted() {
    let sample = published();
    let (keys, outbox) = (sample.keys(), sample.content().join("../outbox"));
    edit(&sample, "soon");
    stage(&sample, "ontario", &keys, Some(&outbox)).unwrap();
    let accept = |now| repo_accept(&sample.repo(), Some(&outbox), &keys, now).unwrap();
    let before = files(&sample.repo());

    let expired = accept(days_later(183));
    assert!(expired.refused["ontario"].contains("expired"), "{expired:?}");
    for (name, whole) in files(&outbox.join("targets")) {
        let path = outbox.join("targets").join(name);
        fs::write(&path, &whole[1..]).unwrap();
        assert!(accept(start()).refused["ontario"].contains("is not there"));
        fs::write(&path, whole).unwrap();
    }
    let role = newest(&outbox, "ontario");
    let whole = fs::read_to_string(&role).unwrap();
    fs::write(&role, whole.replace("\"release\":2", "\"release\":9")).unwrap();
    assert!(accept(start()).refused["ontario"].contains("not signed as the repository says"));
    fs::write(&role, &whole).unwrap();
    assert_eq!(files(&sample.repo()), before);

    // Somebody else was faster.
    edit(&sample, "or later");
    publish_again(&sample);
    publish_again(&sample);
    assert!(accept(start()).accepted.is_empty());
    let before = files(&sample.repo());
    assert!(repo_accept(&sample.repo(), None, &keys, start()).unwrap().accepted.is_empty());
    assert_eq!(files(&sample.repo()), before);
}

#[test]
fn the_shared_role_is_offered_only_when_both_parties_have_signed() {
    let sample = published();
    let operator = keys_without(&sample, &["canada", "ontario"]);
    let theirs = Sample::new();
    theirs.edit("ontario/pack.toml", "id = \"ontario\"", "id = \"shared\"");
    let [a, b] = ["a", "b"].map(|party| theirs.content().join("..").join(party));
    let public = [keygen("shared", &a).unwrap().public, keygen("shared", &b).unwrap().public];
    copy(&sample.repo(), &theirs.repo());
    let outbox = theirs.content().join("../outbox");
    let first = stage(&theirs, "shared", &a, Some(&outbox)).unwrap();
    assert_eq!((first.signatures, first.needed), (1, 2));
    let operator_keys = [operator.clone()];
    let add = |public: &[PathBuf]| repo_add("shared", &sample.repo(), &operator_keys, public, Some(&outbox), start());
    assert!(matches!(add(&public[..1]), Err(PublishError::OneParty { .. })));
    assert!(matches!(add(&public), Err(PublishError::HalfSigned { found: 1, needed: 2, .. })));
    let sign = |keys: &PathBuf| {
        repo_sign("shared", &sample.repo(), std::slice::from_ref(keys), Some(&outbox), start()).unwrap()
    };
    // The same party twice is one party.
    assert_eq!(sign(&a).signatures, 1);
    assert_eq!(sign(&b).signatures, 2);
    assert_eq!(add(&public).unwrap().release, Some(1));
    let mut device = Device::trusting(&sample);
    assert!(device.update(&sample.repo()).contains(&("shared".to_owned(), 1, How::Full)));

    // A second release, in the repository's own staging folder.
    edit(&theirs, "soon");
    let stage_in = |keys: &PathBuf| {
        publish_staged("shared", &theirs.content(), &sample.repo(), std::slice::from_ref(keys), None, start()).unwrap()
    };
    stage_in(&a);
    let accept = || repo_accept(&sample.repo(), None, &operator, start()).unwrap();
    let report = accept();
    assert_eq!((&report.waiting["shared"], report.accepted.len()), (&(1, 2), 0));
    assert_eq!(device.update(&sample.repo()), []);

    let signed = repo_sign("shared", &sample.repo(), std::slice::from_ref(&b), None, start()).unwrap();
    assert_eq!(signed.signatures, 2);
    assert_eq!(accept().accepted["shared"], Some(2));

    // Were it offered with one signature all the same, by an operator who is bribed: no device takes it.
    let broken = theirs.content().join("../broken");
    copy(&sample.repo(), &broken);
    let role = newest(&broken, "shared");
    let mut signed: serde_json::Value = serde_json::from_slice(&fs::read(&role).unwrap()).unwrap();
    assert!(signed["signatures"].as_array_mut().unwrap().pop().is_some());
    fs::write(&role, signed.to_string()).unwrap();
    assert_eq!(Device::trusting(&sample).held_up(&broken, "shared"), "refused");
    assert_eq!(device.update(&sample.repo()), [("shared".to_owned(), 2, How::Patch)]);
    assert!(files(&sample.repo().join("staged")).keys().all(|name| name == ".lock"));
    no_faults(&sample.repo());
}

#[test]
fn an_owner_is_handed_over_to_the_body_itself() {
    let sample = published();
    let mut device = Device::trusting(&sample);
    device.update(&sample.repo());
    let body = Sample::new();
    copy(&sample.repo(), &body.repo());
    let outbox = body.content().join("../outbox");
    let public = [keygen("ontario", &body.keys()).unwrap().public];
    let keys = [sample.keys()];
    let hand_over = || {
        let repo = sample.repo();
        let rotation = Rotation { public: &public, from: Some(&outbox), ..rotation("ontario", &repo, &keys) };
        repo_rotate(rotation, start())
    };
    assert!(matches!(hand_over(), Err(PublishError::NotStaged { .. })));
    repo_sign("ontario", &body.repo(), &[body.keys()], Some(&outbox), start()).unwrap();
    hand_over().unwrap();
    // The content is the same, so a device fetches no pack.
    assert_eq!(device.update(&sample.repo()), []);

    // The editors cannot sign for it any more, and the body can.
    edit(&sample, "soon");
    let refused = publish(&sample.content(), &sample.repo(), &sample.keys(), start()).unwrap_err();
    assert!(matches!(refused, PublishError::KeysMissing { ref role, .. } if role == "ontario"), "{refused}");
    copy(&sample.repo(), &body.repo());
    edit(&body, "now");
    publish_staged("ontario", &body.content(), &body.repo(), &[body.keys()], Some(&outbox), start()).unwrap();
    repo_accept(&sample.repo(), Some(&outbox), &sample.keys(), start()).unwrap();
    assert_eq!(device.update(&sample.repo()), [("ontario".to_owned(), 2, How::Patch)]);
    no_faults(&sample.repo());

    // What the body has to renew is told, and is urgent in time.
    let renewed = repo_renew(&sample.repo(), &sample.keys(), days_later(130)).unwrap();
    assert_eq!(
        (renewed.waiting, renewed.urgent, renewed.days_left["ontario"]),
        (vec!["ontario".to_owned()], vec![], 52)
    );
    let renewed = repo_renew(&sample.repo(), &sample.keys(), days_later(170)).unwrap();
    assert_eq!((renewed.urgent, renewed.days_left["ontario"]), (vec!["ontario".to_owned()], 12));
    copy(&sample.repo(), &body.repo());
    repo_sign("ontario", &body.repo(), &[body.keys()], Some(&outbox), days_later(170)).unwrap();
    repo_accept(&sample.repo(), Some(&outbox), &sample.keys(), days_later(170)).unwrap();
    let renewed = repo_renew(&sample.repo(), &sample.keys(), days_later(170)).unwrap();
    assert_eq!((renewed.waiting, renewed.days_left["ontario"]), (vec![], 182));
}
