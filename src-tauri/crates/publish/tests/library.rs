//! Occupations, licences, contacts, forms and aliases: read as they are written, and every slip told with its line.

mod common;

use common::Sample;
use jiff::civil::date;
use portage_content::{Channel, Contact, Doc, Form, Guide, Key, Licensing, LicensingStatus, Occupation, RoundCategory};
use portage_publish::{Folder, check};
use serde_json::json;

const OCCUPATIONS: &str = "noc,title_en,title_fr,alt_en,alt_fr,ee_categories,topics,verified_on,review_by,sources
31301,Registered nurses,Infirmiers autorisés,staff nurse; RN; ward nurse,infirmière; IA,healthcare; military-recruits,health-insurance,2026-11-22,2027-05-22,https://noc.esdc.gc.ca/
00010,Legislators,Membres des corps législatifs,member of parliament,député,,health-insurance,2026-11-22,2027-05-22,https://noc.esdc.gc.ca/
";
const REGULATED: &str = "noc,status,regulator,eca_body,steps_en,steps_fr,scope_en,scope_fr,guide,url_en,verified_on,review_by,sources
31301,licence,ministry-of-health,portage,Ask the college.; Pay {figure:card-fee}.,Demandez à l'ordre.; Payez {figure:card-fee}.,,,ohip,https://www.cno.org/,2026-11-22,2027-05-22,https://www.cno.org/
00010,no,,,,,,,,,2026-11-22,2027-05-22,https://www.ontario.ca/
";
const CONTACTS: &str = r#"[[contact]]
id = "health-card-questions"
authority = "ministry-of-health"
level = "provincial"
topics = ["health-insurance"]
channel = ["phone", "in-person"]
phones = ["toll-free 1-866-532-3161"]
from_abroad = "no"
time_zone = "America/Toronto"
services = ["serviceontario"]
guide = "ohip"
verified_on = 2026-11-22
review_by = 2027-05-22
sources = ["https://www.ontario.ca/page/serviceontario"]
[contact.en]
title = "Questions about the health card"
what_for = "This office gives the card."
hours = "Monday to Friday"
[contact.fr]
title = "Questions sur la carte Santé"
what_for = "Ce bureau délivre la carte."
hours = "Du lundi au vendredi"
"#;
const FORMS: &str = r#"[[form]]
id = "health-card-form"
number = "0265-82"
issuer = "ministry-of-health"
status = "current"
level = "provincial"
guides = ["ohip"]
verified_on = 2026-11-22
review_by = 2027-05-22
sources = ["https://www.ontario.ca/page/health-card"]
[form.en]
title = "Registration for the health card"
[form.fr]
title = "Inscription à la carte Santé"
"#;

const OCC: &str = "canada/occupations/occupations.csv";
const REG: &str = "ontario/occupations/regulated.csv";
const CON: &str = "ontario/contacts/contacts.toml";
const FRM: &str = "ontario/forms/forms.toml";
const PAGE: &str = "ontario/guides/ohip.en.md";
const TOPICS: &str = "canada/topics/topics.toml";

/// The sound folder with one of everything that is new, stamped.
fn whole() -> Sample {
    let sample = Sample::new();
    sample.write(OCC, OCCUPATIONS);
    sample.write(REG, REGULATED);
    sample.write(CON, CONTACTS);
    sample.write(FRM, FORMS);
    sample.edit(
        PAGE,
        "tools = [\"funds\"]",
        "tools = [\"funds\"]\naliases = [\"https://old.example/ohip\", \"health-card\"]",
    );
    sample.edit(TOPICS, "order = 1", "order = 1\nclose_match = [\"https://openeligibility.org/health\"]");
    portage_publish::stamp(&sample.content(), portage_content::Translator::Person).unwrap();
    sample
}

/// The findings as `file:line code`.
fn lines(sample: &Sample) -> Vec<String> {
    let reports = check(&sample.content(), date(2026, 11, 22)).unwrap();
    reports.iter().map(|report| format!("{}:{} {}", report.file, report.line, report.code)).collect()
}

#[test]
fn everything_that_is_written_is_read() {
    let sample = whole();
    assert_eq!(lines(&sample), Vec::<String>::new());
    let folder = Folder::read(&sample.content()).unwrap();
    let record = |key: Key| folder.record(&key).unwrap_or_else(|| panic!("no {key}"));

    let nurse: Doc<Occupation> = record(Key::neutral("occupation", "noc-31301")).view().unwrap();
    assert_eq!((nurse.body.noc.as_str(), nurse.body.teer(), nurse.meta.owner.as_str()), ("31301", Some(1), "canada"));
    assert_eq!(nurse.body.ee_categories, [RoundCategory::Healthcare, RoundCategory::Military]);
    let words = record(Key::text("occupation", "noc-31301", "en")).value();
    assert_eq!(
        (&words["title"], &words["alt"]),
        (&json!("Registered nurses"), &json!(["staff nurse", "RN", "ward nurse"]))
    );
    assert!(folder.record(&Key::neutral("occupation", "noc-00010")).is_some(), "the zeros are kept");

    let licence: Doc<Licensing> = record(Key::neutral("licensing", "noc-31301")).view().unwrap();
    assert_eq!((licence.body.status, licence.meta.owner.as_str()), (LicensingStatus::Licence, "ontario"));
    assert_eq!(
        (licence.body.regulators.clone(), licence.body.eca_body.as_deref()),
        (vec!["ministry-of-health".to_owned()], Some("portage"))
    );
    let steps = record(Key::text("licensing", "noc-31301", "fr")).value();
    assert_eq!(steps["steps"], json!(["Demandez à l'ordre.", "Payez {figure:card-fee}."]));
    assert!(folder.record(&Key::text("licensing", "noc-00010", "en")).is_none(), "nothing is said, so no words");

    let contact: Doc<Contact> = record(Key::neutral("contact", "health-card-questions")).view().unwrap();
    assert_eq!(contact.body.channel, [Channel::Phone, Channel::InPerson]);
    assert_eq!((contact.body.from_abroad, contact.body.phones[0].number.as_str()), (Some(false), "1-866-532-3161"));

    let form: Doc<Form> = record(Key::neutral("form", "health-card-form")).view().unwrap();
    assert_eq!((form.body.number.as_str(), form.meta.authority.as_deref()), ("0265-82", Some("ministry-of-health")));
    let guide: Doc<Guide> = record(Key::neutral("guide", "ohip")).view().unwrap();
    assert_eq!(guide.body.aliases, ["https://old.example/ohip", "health-card"]);
}

#[test]
fn several_jobs_of_one_code_stand_beside_each_other() {
    let sample = whole();
    let header = REGULATED.lines().next().unwrap();
    let row = "noc-31301-midwife,31301,title,ministry-of-health,,,,,,,,2026-11-22,2027-05-22,https://x.example/";
    sample.write("ontario/occupations/more.csv", format!("id,{header}\n{row}\n"));
    assert_eq!(lines(&sample), Vec::<String>::new());
    sample.write(
        "ontario/occupations/more.csv",
        format!("{header}\n{}\n", row.replace("noc-31301-midwife,31301", "31301; 00010")),
    );
    let regulated = |line: usize| format!("{REG}:{line} duplicate-id");
    assert_eq!(lines(&sample), [regulated(2), regulated(3)], "one row, two records");

    // In one table, the regulator tells them apart.
    sample.remove("ontario/occupations/more.csv");
    let second = REGULATED.lines().nth(1).unwrap().replace("ministry-of-health", "portage");
    sample.write(REG, format!("{REGULATED}{second}\n"));
    portage_publish::stamp(&sample.content(), portage_content::Translator::Person).unwrap();
    assert_eq!(lines(&sample), Vec::<String>::new());
    let folder = Folder::read(&sample.content()).unwrap();
    let other: Doc<Licensing> = folder.record(&Key::neutral("licensing", "noc-31301-portage")).unwrap().view().unwrap();
    assert_eq!(other.body.noc, "31301");
}

#[test]
fn each_slip_is_told_with_its_line() {
    let mut missed = Vec::new();
    for (file, old, new, expected) in [
        (OCC, "31301,Reg", "3130,Reg", ":2 bad-noc"),
        (OCC, "31301,Reg", ",Reg", ":2 bad-noc"),
        (OCC, "healthcare", "wellness", ":2 unknown-category"),
        (OCC, "alt_en", "other_en", ":1 unknown-column"),
        (OCC, "title_fr", "titre", ":1 missing-column"),
        (OCC, "2026-11-22,2027-05-22,https://noc.esdc.gc.ca/", "2026-11-22,2027-05-22,", ":2 missing-source"),
        (REG, "31301,licence,ministry-of-health", "31301,licence,", ":2 missing-regulator"),
        (REG, "ministry-of-health", "college-of-nobody", ":2 dead-link"),
        (REG, "31301,licence", "31302,licence", ":2 dead-link"),
        (REG, "00010,no", "00010,perhaps", ":3 wrong-shape"),
        (REG, "Ask the college.", "Pay $5.", ":2 figure-typed"),
        (REG, "Payez {figure:card-fee}.", "Payez {figure:fee}.", ":2 unknown-figure"),
        (REG, ",Demandez à l'ordre.; Payez {figure:card-fee}.,", ",,", ":2 missing-translation"),
        (CON, "channel = [\"phone\", \"in-person\"]", "channel = []", ":6 other-channel"),
        (
            CON,
            "channel = [\"phone\", \"in-person\"]\nphones = [\"toll-free 1-866-532-3161\"]\nfrom_abroad = \"no\"\ntime_zone = \"America/Toronto\"\nservices = [\"serviceontario\"]",
            "channel = []",
            ":6 missing-field",
        ),
        (CON, "\"phone\", ", "", ":6 other-channel"),
        (CON, "\"in-person\"", "\"pigeon\"", ":1 wrong-shape"),
        (CON, "toll-free 1-866-532-3161", "ask Bob", ":7 bad-value"),
        (CON, "from_abroad = \"no\"", "from_abroad = \"perhaps\"", ":8 bad-value"),
        (CON, "from_abroad = \"no\"", "from_abroad = false", ":8 bad-value"),
        (CON, "America/Toronto", "Toronto time", ":9 bad-value"),
        (CON, "[\"serviceontario\"]", "[\"nobody\"]", ":10 dead-link"),
        (CON, "guide = \"ohip\"", "guide = \"ohipp\"", ":11 dead-link"),
        (CON, "authority = \"ministry-of-health\"\n", "", ":1 missing-authority"),
        (CON, "what_for = \"This office gives the card.\"\n", "", ":15 missing-field"),
        (FRM, "issuer = \"ministry-of-health\"", "issuer = \"nobody\"", ":4 dead-link"),
        (FRM, "number = \"0265-82\"", "number = \" \"", ":3 missing-field"),
        (FRM, "status = \"current\"", "status = \"current\"\nsuperseded_by = \"health-card-form\"", ":6 bad-value"),
        (FRM, "guides = [\"ohip\"]", "guides = [\"none\"]", ":7 dead-link"),
        (FRM, "[form.fr]\ntitle = \"Inscription à la carte Santé\"\n", "", ":2 missing-translation"),
        (PAGE, "\"health-card\"]", "\"Health Card\"]", ":15 bad-alias"),
        (PAGE, "\"health-card\"]", "\"ohip\"]", ":15 bad-alias"),
        (TOPICS, "https://openeligibility.org/health", "openeligibility", ":4 bad-link"),
    ] {
        let sample = whole();
        sample.edit(file, old, new);
        let (found, expected) = (lines(&sample), format!("{file}{expected}"));
        if !found.contains(&expected) {
            missed.push(format!("{old:?} -> {new:?}: want {expected}, got {found:?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn an_alias_leads_to_one_page_only() {
    let sample = whole();
    for lang in ["en", "fr"] {
        let page = std::fs::read_to_string(sample.content().join(format!("ontario/guides/ohip.{lang}.md"))).unwrap();
        sample.write(
            &format!("ontario/guides/other.{lang}.md"),
            page.replace("C1", "C2").replace("\"health-card\"", "\"card\""),
        );
    }
    let found = lines(&sample);
    assert!(found.contains(&"ontario/guides/other.en.md:15 duplicate-alias".to_owned()), "{found:?}");
}

#[test]
fn topics_and_tasks_in_a_circle_are_told_with_their_line() {
    let sample = whole();
    sample.edit(TOPICS, "order = 1", "broader = \"health-insurance\"");
    sample.edit("ontario/tasks/tasks.toml", "guide = \"ohip\"", "depends_on = [\"w2-03\"]");
    let found = lines(&sample);
    assert!(found.contains(&format!("{TOPICS}:3 topic-cycle")), "{found:?}");
    assert!(found.contains(&"ontario/tasks/tasks.toml:6 dependency-cycle".to_owned()), "{found:?}");
}
