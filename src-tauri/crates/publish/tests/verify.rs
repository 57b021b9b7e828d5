//! Looking a repository over.

mod common;
mod device;

use std::fs;
use std::path::Path;

use device::{copy, days_later, edit, files, publish_again, published, rotation, start};
use portage_publish::{PublishError, VerifyReport, repo_mirror, repo_rotate, repo_verify};

fn verify(repo: &Path) -> VerifyReport {
    repo_verify(repo.to_str().unwrap(), None, start()).unwrap()
}

/// A repository with some history: releases, and keys that were replaced.
fn with_history() -> common::Sample {
    let sample = published();
    edit(&sample, "soon");
    publish_again(&sample);
    repo_rotate(rotation("timestamp", &sample.repo(), &[sample.keys()]), start()).unwrap();
    repo_rotate(rotation("ontario", &sample.repo(), &[sample.keys()]), start()).unwrap();
    edit(&sample, "now");
    publish_again(&sample);
    sample
}

#[test]
fn a_sound_repository_has_no_faults_and_tells_its_state() {
    let sample = with_history();
    let report = verify(&sample.repo());
    assert_eq!(report.faults, []);
    assert_eq!((report.releases["canada"], report.releases["ontario"]), (1, 3));
    assert_eq!((report.patches_applied, report.patches_unapplied), (2, 0));
    assert_eq!((report.days_left["timestamp"], report.days_left["ontario"]), (30, 182));
    let looked_at = files(&sample.repo()).keys().filter(|name| name.contains('/')).count();
    assert_eq!(report.files, looked_at);

    let late = repo_verify(sample.repo().to_str().unwrap(), None, days_later(31)).unwrap();
    assert!(late.faults.iter().any(|fault| fault.message.contains("snapshot expired on 2026-12-22")), "{late:?}");
}

#[test]
fn a_flipped_bit_is_found_in_every_file_and_at_every_kind_of_place() {
    let sample = with_history();
    let scratch = tempfile::tempdir().unwrap();
    let mirror = scratch.path().join("mirror");
    repo_mirror(sample.repo().to_str().unwrap(), &mirror, None, start()).unwrap();
    for repo in [sample.repo(), mirror] {
        let all = files(&repo);
        assert!(all.len() > 10);
        for (name, whole) in all.iter().filter(|(_, bytes)| !bytes.is_empty()) {
            for (number, bit) in [0u8, 3, 5, 7].into_iter().enumerate() {
                let mut bytes = whole.clone();
                let at = (whole.len() - 1) * number / 3;
                bytes[at] ^= 1 << bit;
                fs::write(repo.join(name), &bytes).unwrap();
                match repo_verify(repo.to_str().unwrap(), None, start()) {
                    Ok(report) => {
                        let named =
                            report.faults.iter().any(|fault| fault.file == *name && fault.message.contains(name));
                        assert!(named, "{name} at {at}: {:?}", report.faults);
                    }
                    Err(error) => panic!("{name} at {at}: {error}"),
                }
            }
            fs::write(repo.join(name), whole).unwrap();
        }
        assert_eq!(verify(&repo).faults, []);
    }
}

#[test]
fn the_letter_case_of_a_signature_is_no_hiding_place() {
    let sample = published();
    let path = sample.repo().join("metadata/1.root.json");
    let text = fs::read_to_string(&path).unwrap();
    let at = text.rfind("\"sig\":\"").unwrap() + 7;
    let end = at + text[at..].find('"').unwrap();
    fs::write(&path, format!("{}{}{}", &text[..at], text[at..end].to_uppercase(), &text[end..])).unwrap();
    assert_eq!(verify(&sample.repo()).faults[0].file, "metadata/1.root.json");
}

#[test]
fn what_is_missing_or_does_not_belong_is_named() {
    let sample = with_history();
    for (name, whole) in files(&sample.repo().join("targets")) {
        let path = sample.repo().join("targets").join(&name);
        fs::remove_file(&path).unwrap();
        let report = verify(&sample.repo());
        // An old pack is missed by the patches that start from it and by nobody else.
        let named = report.faults.iter().any(|fault| fault.file == format!("targets/{name}"));
        assert!(named || report.patches_unapplied > 0 || report.patches_applied == 2, "{name}: {report:?}");
        fs::write(path, whole).unwrap();
    }
    fs::write(sample.repo().join("targets/readme.txt"), "hello").unwrap();
    fs::write(sample.repo().join("metadata/readme.txt"), "hello").unwrap();
    let report = verify(&sample.repo());
    let strays: Vec<&str> = report.faults.iter().map(|fault| fault.file.as_str()).collect();
    assert_eq!(strays, ["metadata/readme.txt", "targets/readme.txt"]);
}

#[test]
fn a_repository_of_another_root_is_not_the_trusted_one() {
    let (sample, other) = (published(), published());
    let root = fs::read(other.repo().join("metadata/1.root.json")).unwrap();
    let refused = repo_verify(sample.repo().to_str().unwrap(), Some(&root), start()).unwrap_err();
    assert!(matches!(refused, PublishError::OtherRoot { .. }), "{refused}");
    let own = fs::read(sample.repo().join("metadata/1.root.json")).unwrap();
    assert_eq!(repo_verify(sample.repo().to_str().unwrap(), Some(&own), start()).unwrap().faults, []);
    let empty = tempfile::tempdir().unwrap();
    copy(&sample.repo().join("targets"), empty.path());
    let none = repo_verify(empty.path().to_str().unwrap(), None, start()).unwrap_err();
    assert!(matches!(none, PublishError::NotARepository { .. }), "{none}");
}
