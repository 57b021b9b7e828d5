//! Rule sets of the project: what their tools offer has its words.

use std::fs;
use std::path::Path;

use jiff::civil::date;
use portage_content::Severity;
use portage_publish::check;
use walkdir::WalkDir;

#[test]
fn what_a_form_offers_has_its_words_in_every_language() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/content");
    let copy = tempfile::tempdir().unwrap();
    for entry in WalkDir::new(&project) {
        let entry = entry.unwrap();
        let to = copy.path().join(entry.path().strip_prefix(&project).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).unwrap();
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
    let file = copy.path().join("ontario/rules/rent.toml");
    let rules = fs::read_to_string(&file).unwrap();
    let payment = "[[tables.payments]]\n";
    let more = format!("{payment}id = \"application-fee\"\nallowed = \"no\"\n\n{payment}");
    fs::write(&file, rules.replacen(payment, &more, 1)).unwrap();
    let reports = check(copy.path(), date(2026, 11, 22)).unwrap();
    let told: Vec<_> = reports.iter().filter(|report| report.severity == Severity::Error).collect();
    for report in &told {
        assert_eq!(report.code, "no-word");
        assert!(report.message.contains("payment-application-fee"), "{}", report.message);
    }
    let of = |file: &str| told.iter().filter(|report| report.file == file).count();
    assert_eq!(of("ontario/rules/rent.toml"), 2, "English and French: {told:?}");
    let tongues = fs::read_dir(project.join("ontario/words")).unwrap();
    let tongues: Vec<_> = tongues.map(|folder| folder.unwrap().file_name().into_string().unwrap()).collect();
    assert!(tongues.contains(&"ar".to_owned()), "{tongues:?}");
    for tag in &tongues {
        assert_eq!(of(&format!("ontario/words/{tag}/rules.toml")), 1, "{tag}: {told:?}");
    }
    assert_eq!(told.len(), 2 + tongues.len());
}
