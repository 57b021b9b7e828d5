//! Content folders, sound and spoilt: every fault is told with its file and line.

mod common;

use std::fmt::Write as _;

use common::Sample;
use jiff::civil::date;
use portage_content::{Doc, Key, Notice, NoticeTone, Service, Translator, Withdrawal};
use portage_publish::{Folder, PublishError, Report, check, has_error, stamp};
use serde_json::json;

fn findings(sample: &Sample) -> Vec<Report> {
    check(&sample.content(), date(2026, 11, 22)).unwrap()
}

/// The findings as `file:line code`.
fn lines(sample: &Sample) -> Vec<String> {
    findings(sample).iter().map(|report| format!("{}:{} {}", report.file, report.line, report.code)).collect()
}

#[test]
fn a_sound_folder_has_no_findings() {
    assert_eq!(lines(&Sample::new()), Vec::<String>::new());
}

/// One spoilt file each: what is replaced in it by what, and the finding that must come of it.
#[test]
fn each_fault_is_told_with_its_line() {
    let cases: &[(&str, &str, &str, &str)] = &[
        // The owner.
        (
            "ontario/pack.toml",
            "source_lang = \"en\"",
            "source_lang = \"en\"\nfeedback = { url = \"http://reports.example/\" }",
            "ontario/pack.toml:8 bad-link",
        ),
        (
            "ontario/pack.toml",
            "source_lang = \"en\"",
            "source_lang = \"en\"\nfeedback = { url = \"https://reports.example/\", form = \"x\" }",
            "ontario/pack.toml:8 unknown-field",
        ),
        // Pages.
        ("ontario/guides/ohip.en.md", "code = \"C1\"", "kode = \"C1\"", "ontario/guides/ohip.en.md:4 unknown-field"),
        ("ontario/guides/ohip.en.md", "2027-05-22", "2027-15-22", "ontario/guides/ohip.en.md:10 bad-toml"),
        ("ontario/guides/ohip.en.md", "2027-05-22", "\"next May\"", "ontario/guides/ohip.en.md:10 bad-date"),
        ("ontario/guides/ohip.en.md", "2027-05-22", "2026-11-21", "ontario/guides/ohip.en.md:10 bad-dates"),
        ("ontario/guides/ohip.en.md", "[\"w2-03\"]", "[\"w2-99\"]", "ontario/guides/ohip.en.md:12 dead-link"),
        ("ontario/guides/ohip.en.md", "[\"funds\"]", "[\"fun\"]", "ontario/guides/ohip.en.md:14 dead-link"),
        (
            "ontario/guides/ohip.en.md",
            "[\"health-insurance\"]",
            "[\"health\"]",
            "ontario/guides/ohip.en.md:5 unknown-topic",
        ),
        (
            "ontario/guides/ohip.en.md",
            "{figure:card-fee}",
            "{figure:card-fees}",
            "ontario/guides/ohip.en.md:22 unknown-figure",
        ),
        ("ontario/guides/ohip.en.md", "costs nothing", "costs $5", "ontario/guides/ohip.en.md:25 figure-typed"),
        ("ontario/guides/ohip.en.md", "and signature", "and <b>signature</b>", "ontario/guides/ohip.en.md:26 raw-html"),
        ("ontario/guides/ohip.en.md", "+++\ntitle", "---\ntitle", "ontario/guides/ohip.en.md:1 bad-front-matter"),
        (
            "ontario/guides/ohip.en.md",
            "en = \"https://www.ontario.ca/page",
            "en = \"www.ontario.ca/page",
            "ontario/guides/ohip.en.md:16 bad-link",
        ),
        (
            "ontario/guides/ohip.fr.md",
            "service:serviceontario",
            "service:serviceontari",
            "ontario/guides/ohip.fr.md:7 dead-link",
        ),
        (
            "ontario/guides/ohip.fr.md",
            "summary =",
            "level = \"provincial\"\nsummary =",
            "ontario/guides/ohip.fr.md:3 unknown-field",
        ),
        ("ontario/guides/ohip.fr.md", "{figure:card-fee}", "rien", "ontario/guides/ohip.fr.md:5 other-figures"),
        ("ontario/guides/ohip.fr.md", "Payez", "Réglez", "ontario/guides/ohip.fr.md:1 unstamped"),
        ("ontario/guides/ohip.en.md", "Go in person", "Go yourself", "ontario/guides/ohip.fr.md:1 stale-translation"),
        // Lists.
        ("ontario/tasks/tasks.toml", "guide = \"ohip\"", "guide = \"ohipp\"", "ontario/tasks/tasks.toml:6 dead-link"),
        ("ontario/tasks/tasks.toml", "\"worker\"", "\"wrker\"", "ontario/tasks/tasks.toml:5 unknown-condition"),
        (
            "ontario/tasks/tasks.toml",
            "{ by = 5 }",
            "{ by = 5, las = true }",
            "ontario/tasks/tasks.toml:4 unknown-field",
        ),
        (
            "ontario/tasks/tasks.toml",
            "stage = \"first-weeks\"",
            "stage = \"soon\"",
            "ontario/tasks/tasks.toml:1 wrong-shape",
        ),
        ("ontario/tasks/tasks.toml", "id = \"w2-03\"", "id = \"W2 03\"", "ontario/tasks/tasks.toml:2 bad-id"),
        ("ontario/tasks/tasks.toml", "id = \"w2-03\"\n", "", "ontario/tasks/tasks.toml:1 missing-field"),
        ("ontario/tasks/tasks.toml", "Go there.", "Pay $5 there.", "ontario/tasks/tasks.toml:18 figure-typed"),
        ("ontario/tasks/tasks.toml", "[task.fr]", "[task.fra.x]", "ontario/tasks/tasks.toml:2 missing-translation"),
        ("ontario/tasks/tasks.toml", "[[task]]", "[[tasks]]", "ontario/tasks/tasks.toml:1 unknown-field"),
        ("ontario/tasks/tasks.toml", "[[task]]", "[[task", "ontario/tasks/tasks.toml:1 bad-toml"),
        ("ontario/figures/health.toml", "\"0\"", "0", "ontario/figures/health.toml:8 bad-value"),
        ("ontario/figures/health.toml", "\"0\"", "\"0,5\"", "ontario/figures/health.toml:8 bad-value"),
        ("ontario/figures/health.toml", "label.fr", "lable.fr", "ontario/figures/health.toml:6 unknown-field"),
        (
            "ontario/figures/health.toml",
            "label.en = \"Fee of the card\"",
            "label = \"Fee\"",
            "ontario/figures/health.toml:5 unknown-field",
        ),
        (
            "ontario/figures/health.toml",
            "id = \"card-fee\"",
            "id = \"settlement-funds-1\"",
            "ontario/figures/health.toml:2 duplicate-id",
        ),
        (
            "ontario/rules/funds.toml",
            "settlement-funds-1",
            "settlement-funds-9",
            "ontario/rules/funds.toml:16 dead-link",
        ),
        (
            "canada/topics/topics.toml",
            "[topic.fr]\nlabel",
            "[topic.fr]\nlabl",
            "canada/topics/topics.toml:8 unknown-field",
        ),
        ("canada/topics/topics.toml", "order = 1", "broader = \"health\"", "canada/topics/topics.toml:3 unknown-topic"),
        // The table of services.
        (
            "ontario/services/services.csv",
            "call_first\n",
            "call_frist\n",
            "ontario/services/services.csv:1 unknown-column",
        ),
        (
            "ontario/services/services.csv",
            "id,organization",
            "id,organisation",
            "ontario/services/services.csv:1 missing-column",
        ),
        (
            "ontario/services/services.csv",
            "\"Gives cards, licences and certificates.\"",
            "Gives cards, licences",
            "ontario/services/services.csv:2 bad-row",
        ),
        ("ontario/services/services.csv", "2026-11-22", "22 November", "ontario/services/services.csv:2 bad-date"),
        ("ontario/services/services.csv", "416-326-1234", "ask Bob", "ontario/services/services.csv:2 bad-value"),
        ("ontario/services/services.csv", "| Ottawa |", "Ottawa", "ontario/services/services.csv:2 bad-value"),
        ("ontario/services/services.csv", ",yes,", ",perhaps,", "ontario/services/services.csv:2 bad-value"),
        (
            "ontario/services/services.csv",
            "serviceontario,ministry-of-health",
            "serviceontario,ministry",
            "ontario/services/services.csv:2 dead-link",
        ),
        // The owner.
        ("ontario/pack.toml", "publisher = \"portage\"", "publisher = \"nobody\"", "ontario/pack.toml:3 dead-link"),
        ("ontario/pack.toml", "licence = \"CC-BY-4.0\"\n", "", "ontario/pack.toml:1 missing-field"),
        ("ontario/pack.toml", "id = \"ontario\"", "id = \"targets\"", "ontario/pack.toml:1 bad-id"),
        ("ontario/pack.toml", "source_lang", "source_language", "ontario/pack.toml:7 unknown-field"),
        ("ontario/translations.toml", "by = \"person\"", "by = \"nobody\"", "ontario/translations.toml:2 bad-stamp"),
    ];
    let mut missed = String::new();
    for (file, old, new, expected) in cases {
        let sample = Sample::new();
        sample.edit(file, old, new);
        let found = lines(&sample);
        if !found.iter().any(|line| line == expected) {
            let _ = write!(missed, "{file}: {old:?} -> {new:?}\nwant {expected}\n got {found:#?}\n");
        }
    }
    assert!(missed.is_empty(), "{missed}");
}

const NOTICES: &str = r#"[[notice]]
id = "false-agents"
tone = "fraud"
from = 2026-11-22
until = 2026-12-22
for = [["worker"]]
guide = "ohip"
authority = "ministry-of-health"
level = "provincial"
verified_on = 2026-11-22
sources = ["https://www.ontario.ca/page/serviceontario"]
[notice.en]
title = "Nobody sells a health card"
body = "The card costs {figure:card-fee}."
[notice.fr]
title = "Personne ne vend de carte Santé"
body = "La carte coûte {figure:card-fee}."
"#;

const WITHDRAWALS: &str = r#"[[withdrawal]]
id = "guide.waiting-period"
on = 2026-11-22
see = "ohip"
[withdrawal.en]
title = "The waiting period"
reason = "There is none any more."
[withdrawal.fr]
title = "Le délai de carence"
reason = "Il n'y en a plus."
"#;

/// The sound folder with a notice and a withdrawal, stamped.
fn with_passing() -> Sample {
    let sample = Sample::new();
    sample.write("ontario/notices/notices.toml", NOTICES);
    sample.write("ontario/withdrawals.toml", WITHDRAWALS);
    stamp(&sample.content(), Translator::Person).unwrap();
    sample
}

#[test]
fn notices_and_withdrawals_are_read() {
    let sample = with_passing();
    assert_eq!(lines(&sample), Vec::<String>::new());
    let folder = Folder::read(&sample.content()).unwrap();
    let notice: Doc<Notice> = folder.record(&Key::neutral("notice", "false-agents")).unwrap().view().unwrap();
    assert_eq!((notice.body.tone, notice.body.from), (NoticeTone::Fraud, date(2026, 11, 22)));
    assert_eq!(notice.body.applies, [["worker"]]);
    let key = Key::neutral("withdrawal", "guide.waiting-period");
    let withdrawal: Doc<Withdrawal> = folder.record(&key).unwrap().view().unwrap();
    assert_eq!((withdrawal.body.of_kind.as_str(), withdrawal.body.of_id.as_str()), ("guide", "waiting-period"));
    let french = folder.record(&Key::text("withdrawal", "guide.waiting-period", "fr")).unwrap().value();
    assert_eq!(french["reason"], "Il n'y en a plus.");
}

#[test]
fn each_fault_in_what_passes_is_told_with_its_line() {
    let (notices, gone) = ("ontario/notices/notices.toml", "ontario/withdrawals.toml");
    for (file, old, new, expected) in [
        (notices, "2026-12-22", "2026-11-21", ":5 bad-dates"),
        (notices, "2026-12-22", "2027-05-22", ":5 bad-dates"),
        (notices, "2026-12-22", "\"Christmas\"", ":5 bad-date"),
        (notices, "from = 2026-11-22\nuntil = 2026-12-22", "from = 2026-10-22\nuntil = 2026-11-21", ":5 past-notice"),
        (notices, "\"worker\"", "\"wrker\"", ":6 unknown-condition"),
        (notices, "\"ohip\"", "\"ohipp\"", ":7 dead-link"),
        (notices, "costs {figure:card-fee}", "costs $5", ":14 figure-typed"),
        (notices, "[notice.fr]", "[notice.fra.x]", ":2 missing-translation"),
        (notices, "tone", "color", ":3 unknown-field"),
        (gone, "guide.waiting-period", "guide.ohip", ":2 not-withdrawn"),
        (gone, "guide.waiting-period", "waiting-period", ":2 bad-id"),
        (gone, "see = \"ohip\"", "see = \"nothing\"", ":4 dead-link"),
        (gone, "on = 2026-11-22", "on = \"today\"", ":3 bad-date"),
        (gone, "reason = \"There is none any more.\"\n", "", ":5 missing-field"),
    ] {
        let sample = with_passing();
        sample.edit(file, old, new);
        let found = lines(&sample);
        assert!(found.contains(&format!("{file}{expected}")), "{old} -> {new}: {expected} in {found:#?}");
    }
}

#[test]
fn files_that_cannot_be_read_are_told() {
    let sample = Sample::new();
    sample.write("ontario/guides/latin.en.md", b"+++\ntitle = \"Caf\xe9\"\n+++\n");
    sample.write("ontario/guides/nolang.md", "+++\n+++\n");
    sample.write("ontario/pictures/a.png", b"\x89PNG");
    sample.write("ontario/figures/large.toml", vec![b'#'; (8 << 20) + 1]);
    sample.write("toronto/guides/x.en.md", "");
    assert_eq!(
        lines(&sample),
        [
            "ontario/figures/large.toml:1 too-large",
            "ontario/guides/latin.en.md:2 not-utf8",
            "ontario/guides/nolang.md:1 bad-file-name",
            "ontario/pictures/a.png:1 unknown-file",
            "toronto:1 unknown-file",
        ]
    );
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(Folder::read(empty.path()), Err(PublishError::NoOwners { .. })));
    assert!(matches!(Folder::read(&empty.path().join("none")), Err(PublishError::Read { .. })));
}

#[test]
fn a_fault_does_not_hide_the_next() {
    let sample = Sample::new();
    sample.edit("ontario/figures/health.toml", "unit = \"cad\"", "unit = cad");
    sample.edit("ontario/guides/ohip.en.md", "costs nothing", "costs $5");
    sample.remove("ontario/guides/ohip.fr.md");
    let found = lines(&sample);
    for expected in [
        "ontario/figures/health.toml:3 bad-toml",
        "ontario/guides/ohip.en.md:25 figure-typed",
        "ontario/guides/ohip.en.md:1 missing-translation",
    ] {
        assert!(found.iter().any(|line| line == expected), "want {expected}\n got {found:#?}");
    }
}

#[test]
fn windows_line_ends_and_byte_order_marks_change_nothing() {
    let sample = Sample::new();
    let before = Folder::read(&sample.content()).unwrap().packs().unwrap();
    for file in ["ontario/guides/ohip.en.md", "ontario/tasks/tasks.toml", "ontario/services/services.csv"] {
        let text = std::fs::read_to_string(sample.content().join(file)).unwrap();
        sample.write(file, format!("\u{feff}{}", text.replace('\n', "\r\n")));
    }
    let folder = Folder::read(&sample.content()).unwrap();
    assert_eq!(folder.faults(), []);
    assert_eq!(folder.packs().unwrap(), before);
}

#[test]
fn records_hold_what_the_files_say() {
    let folder = Folder::read(&Sample::new().content()).unwrap();
    let record = |key: Key| folder.record(&key).unwrap_or_else(|| panic!("no {key}")).value();
    let service: Doc<Service> = folder.record(&Key::neutral("service", "serviceontario")).unwrap().view().unwrap();
    assert_eq!(service.meta.owner, "ontario");
    assert_eq!(service.meta.licence, "CC-BY-4.0");
    assert_eq!(
        serde_json::to_value(&service.body).unwrap(),
        json!({
            "organization": "ministry-of-health", "free": true, "call_first": false, "languages": ["en", "fr"],
            "official": {"en": "https://www.ontario.ca/page/serviceontario"},
            "phones": [{"number": "1-866-532-3161", "label": "toll-free"}, {"number": "416-326-1234"}],
            "sites": [{"address": "489 College St, Suite 100", "city": "Toronto", "postal_code": "M6G 1A5"}, {"city": "Ottawa"}],
        })
    );
    let task = record(Key::neutral("task", "w2-03"));
    assert_eq!(task["due"], json!({"by": 5}));
    assert_eq!(task["for"], json!([["permanent"], ["worker"]]));
    assert_eq!(record(Key::text("figure", "card-fee", "fr"))["label"], "Prix de la carte");
    let page = record(Key::text("guide", "ohip", "fr"));
    assert!(page["body"].as_str().unwrap().starts_with("## À faire\n\n1. Allez"));
    assert_eq!(page["translation"]["by"], "person");
    let packs = folder.packs().unwrap();
    assert_eq!(packs.iter().map(portage_content::Pack::owner).collect::<Vec<_>>(), ["canada", "ontario"]);
    assert_eq!(packs.iter().map(|pack| pack.records().len()).sum::<usize>(), folder.records().len());
}

#[test]
fn stamps_follow_the_texts() {
    let sample = Sample::new();
    let path = sample.content().join("ontario/translations.toml");
    let read = || std::fs::read_to_string(&path).unwrap();
    let entry = |text: &str| text.lines().find(|line| line.starts_with("\"guide/ohip/fr\"")).unwrap().to_owned();

    // Nothing has changed: nothing is written, and a review stays.
    sample.edit(
        "ontario/translations.toml",
        &entry(&read()),
        &entry(&read()).replace("reviewed = false", "reviewed = true"),
    );
    let reviewed = read();
    let report = stamp(&sample.content(), Translator::Machine).unwrap();
    assert_eq!((report.stamped, report.stale.len(), report.removed, report.files.len()), (0, 0, 0, 0));
    assert_eq!(read(), reviewed);

    // The original changes: the entry keeps the old hash, so that the check goes on telling; the review is void.
    sample.edit("ontario/guides/ohip.en.md", "Go in person", "Go yourself");
    let report = stamp(&sample.content(), Translator::Machine).unwrap();
    assert_eq!((report.stamped, report.stale), (0, vec!["guide/ohip (fr)".to_owned()]));
    assert_eq!(entry(&read()), entry(&reviewed).replace("reviewed = true", "reviewed = false"));
    assert_eq!(lines(&sample), ["ontario/guides/ohip.fr.md:1 stale-translation"]);

    // The translation follows: it is stamped anew.
    sample.edit("ontario/guides/ohip.fr.md", "Allez en personne", "Allez vous-même");
    let report = stamp(&sample.content(), Translator::Machine).unwrap();
    assert_eq!((report.stamped, report.stale.len()), (1, 0));
    assert!(entry(&read()).contains("by = \"machine\", reviewed = false"));
    assert!(!has_error(&findings(&sample)) && findings(&sample).is_empty());

    // A text that is gone takes its entry along.
    sample.remove("ontario/guides/ohip.fr.md");
    assert_eq!(stamp(&sample.content(), Translator::Machine).unwrap().removed, 1);
    assert!(!read().contains("guide/ohip/fr"));
}
