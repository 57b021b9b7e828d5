//! Skeletons: in their place, well formed but for their gaps, and never over anything.

mod common;

use std::collections::BTreeSet;

use common::Sample;
use jiff::civil::date;
use portage_content::Severity;
use portage_publish::{PublishError, check, new_skeleton, skeleton_kinds};

#[test]
fn a_skeleton_of_every_kind_lacks_only_its_words() {
    assert_eq!(skeleton_kinds().count(), 10);
    for owner in ["ontario", "canada"] {
        for kind in skeleton_kinds() {
            let sample = Sample::new();
            if owner == "canada" {
                // An owner who writes in French first.
                sample.edit("canada/pack.toml", "source_lang = \"en\"", "source_lang = \"fr\"");
            }
            let report = new_skeleton(&sample.content(), kind, "brand-new", owner, date(2026, 11, 22)).unwrap();
            assert_eq!(report.files.len(), if kind == "guide" { 2 } else { 1 });
            let names: Vec<String> = report
                .files
                .iter()
                .map(|file| file.strip_prefix(sample.content()).unwrap().to_str().unwrap().replace('\\', "/"))
                .collect();
            let told: BTreeSet<(Severity, &str)> = check(&sample.content(), date(2026, 11, 22))
                .unwrap()
                .into_iter()
                .filter(|report| names.contains(&report.file))
                .map(|report| (report.severity, report.code))
                .collect();
            let errors: Vec<&str> =
                told.iter().filter(|(severity, _)| *severity == Severity::Error).map(|(_, code)| *code).collect();
            assert_eq!(errors, ["unfilled"], "{kind} of {owner}: {told:?}");
            for (_, code) in told.iter().filter(|(severity, _)| *severity == Severity::Warning) {
                let to_come = [
                    "unstamped",
                    "thin-page",
                    "orphan-page",
                    "unused-figure",
                    "unused-paper",
                    "empty-topic",
                    "far-page",
                ];
                assert!(to_come.contains(code), "{kind} of {owner}: {code}");
            }
        }
    }
}

#[test]
fn a_page_that_was_filled_in_is_sound() {
    let sample = Sample::new();
    let files = new_skeleton(&sample.content(), "guide", "brand-new", "ontario", date(2026, 11, 22)).unwrap().files;
    assert!(files[0].ends_with("ontario/guides/brand-new.en.md") && files[1].ends_with("brand-new.fr.md"));
    for file in &files {
        let mut text = std::fs::read_to_string(file).unwrap();
        while let Some(at) = text.find("[[fill:") {
            let end = at + text[at..].find("]]").unwrap() + 2;
            let gap = &text[at..end];
            let words = match gap {
                _ if gap.contains("topic") => "health-insurance",
                _ if gap.contains("organization") => "ministry-of-health",
                _ if gap.contains("address") => "https://www.ontario.ca/",
                _ => "Go there and ask.",
            };
            text.replace_range(at..end, words);
        }
        std::fs::write(file, text).unwrap();
    }
    let reports = check(&sample.content(), date(2026, 11, 22)).unwrap();
    assert!(reports.iter().all(|report| report.severity == Severity::Warning), "{reports:?}");
}

#[test]
fn nothing_that_is_there_is_written_over() {
    let sample = Sample::new();
    let new = |kind: &str, id: &str, owner: &str| new_skeleton(&sample.content(), kind, id, owner, date(2026, 11, 22));
    let page = std::fs::read(sample.content().join("ontario/guides/ohip.en.md")).unwrap();
    // The same id, of another owner too.
    for owner in ["ontario", "canada"] {
        assert!(matches!(new("guide", "ohip", owner), Err(PublishError::Exists { .. })));
    }
    assert!(matches!(new("task", "w2-03", "ontario"), Err(PublishError::Exists { .. })));
    // A file that happens to have the name.
    sample.write("ontario/tasks/taken.toml", "# mine\n");
    assert!(matches!(new("task", "taken", "ontario"), Err(PublishError::Exists { .. })));
    sample.write("ontario/guides/half.fr.md", "mine");
    assert!(matches!(new("guide", "half", "ontario"), Err(PublishError::Exists { .. })));
    assert!(!sample.content().join("ontario/guides/half.en.md").exists());
    assert_eq!(std::fs::read(sample.content().join("ontario/guides/ohip.en.md")).unwrap(), page);

    assert!(matches!(new("hologram", "x", "ontario"), Err(PublishError::NoSkeleton { .. })));
    assert!(matches!(new("task", "../x", "ontario"), Err(PublishError::BadId { .. })));
    assert!(matches!(new("task", "x", "toronto"), Err(PublishError::NoSuchOwner { .. })));

    // Withdrawals stand one below the other, each once.
    new("withdrawal", "old-page", "ontario").unwrap();
    new("withdrawal", "guide.older-page", "ontario").unwrap();
    assert!(matches!(new("withdrawal", "old-page", "ontario"), Err(PublishError::Exists { .. })));
    let text = std::fs::read_to_string(sample.content().join("ontario/withdrawals.toml")).unwrap();
    assert_eq!(text.matches("[[withdrawal]]").count(), 2);
    assert!(text.contains("id = \"guide.old-page\"") && text.contains("id = \"guide.older-page\""));
}
