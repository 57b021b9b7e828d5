//! Self-checks: editors write one without code, and the check tells every way that does not come to an end.

mod common;

use common::Sample;
use jiff::civil::date;
use portage_content::{Doc, Key, SelfCheck, SelfCheckText};
use portage_publish::{Folder, check};

const FILE: &str = "ontario/checks/rental-offer.toml";
const TEXT: &str = r#"id = "rental-offer"
authority = "ministry-of-health"
level = "provincial"
audience = "both"
topics = ["health-insurance"]
verified_on = 2026-11-22
review_by = 2027-05-22
sources = ["https://www.ontario.ca/page/renting-ontario-your-rights"]
start = "seen"

[[questions]]
id = "seen"
answers = [{ id = "yes", to = "asks" }, { id = "no", to = "not-seen" }]

[[questions]]
id = "asks"
answers = [{ id = "cash", to = "not-seen" }, { id = "later", to = "fine" }]

[[ends]]
id = "not-seen"
verdict = "stop"
guides = ["ohip"]

[[ends]]
id = "fine"
verdict = "fine"
tools = ["funds"]

[en]
title = "Is this rental offer real?"
lead = "A few questions on what you saw and what is asked of you."
[en.questions.seen]
ask = "Has someone you trust been inside?"
help = "A video is not enough."
answers = { yes = "Yes", no = "No" }
because.no = "Nobody you trust has been inside."
[en.questions.asks]
ask = "When do they want money?"
answers = { cash = "Now, in cash", later = "When I sign" }
[en.ends.not-seen]
title = "Do not pay yet"
text = "Ask to see it. A list of papers costs {figure:settlement-funds-1}."
[en.ends.fine]
title = "Nothing speaks against it"
text = "Read the lease before you sign."

[fr]
title = "Cette offre de location est-elle vraie ?"
lead = "Quelques questions sur ce que vous avez vu et ce qu'on vous demande."
[fr.questions.seen]
ask = "Une personne de confiance est-elle entrée ?"
help = "Une vidéo ne suffit pas."
answers = { yes = "Oui", no = "Non" }
because.no = "Aucune personne de confiance n'est entrée."
[fr.questions.asks]
ask = "Quand veut-on de l'argent ?"
answers = { cash = "Tout de suite, comptant", later = "À la signature" }
[fr.ends.not-seen]
title = "Ne payez pas encore"
text = "Demandez à visiter. Une liste coûte {figure:settlement-funds-1}."
[fr.ends.fine]
title = "Rien ne s'y oppose"
text = "Lisez le bail avant de signer."
"#;

fn with(edits: &[(&str, &str)]) -> Sample {
    let sample = Sample::new();
    let mut text = TEXT.to_owned();
    for (from, to) in edits {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    sample.write(FILE, text);
    sample
}

fn told(edits: &[(&str, &str)]) -> Vec<String> {
    let reports = check(&with(edits).content(), date(2026, 11, 22)).unwrap();
    let told = reports.into_iter().filter(|report| report.code != "unstamped");
    told.map(|report| format!("{}:{} {}: {}", report.file, report.line, report.code, report.message)).collect()
}

#[test]
fn a_self_check_is_read_with_its_ways_and_its_words() {
    assert_eq!(told(&[]), Vec::<String>::new());
    let folder = Folder::read(&with(&[]).content()).unwrap();
    let doc: Doc<SelfCheck> = folder.record(&Key::neutral("self_check", "rental-offer")).unwrap().view().unwrap();
    assert_eq!(doc.body.start, "seen");
    assert_eq!(doc.body.question("asks").unwrap().answers[1].to, "fine");
    let text: Doc<SelfCheckText> =
        folder.record(&Key::text("self_check", "rental-offer", "fr")).unwrap().view().unwrap();
    assert_eq!(text.body.questions["seen"].because["no"], "Aucune personne de confiance n'est entrée.");
    // French signs have their hard spaces here too.
    assert_eq!(text.body.questions["asks"].ask, "Quand veut-on de l'argent\u{a0}?");
}

#[test]
fn a_way_that_does_not_come_to_an_end_is_told() {
    for (edit, part) in [
        (("to = \"asks\"", "to = \"nobody\""), "leads to \"nobody\", which is no question and no end"),
        (("to = \"fine\"", "to = \"seen\""), "can come there again and again"),
        (("to = \"fine\"", "to = \"not-seen\""), "no answer leads to \"fine\""),
        (("start = \"seen\"", "start = \"fine\""), "start names \"fine\", which is no question"),
        ((", { id = \"no\", to = \"not-seen\" }]", "]"), "needs two answers or more"),
    ] {
        let told = told(&[edit]);
        assert!(told.iter().any(|line| line.contains("bad-way") && line.contains(part)), "{edit:?}: {told:?}");
        assert!(told.iter().all(|line| line.starts_with(FILE)), "{told:?}");
    }
}

#[test]
fn words_that_lack_or_lead_nowhere_are_told() {
    for (edit, part) in [
        (("later = \"When I sign\"", "latest = \"When I sign\""), "the answer \"later\" of \"asks\" has no words"),
        (
            ("[fr.ends.fine]\ntitle = \"Rien ne s'y oppose\"", "[fr.ends.fine]\ntitle = \"\""),
            "the end \"fine\" needs a title",
        ),
        (("because.no = \"Nobody", "because.never = \"Nobody"), "\"seen\" has no answer \"never\""),
        (("guides = [\"ohip\"]", "guides = [\"nothing\"]"), "there is no guide \"nothing\""),
        (("tools = [\"funds\"]", "tools = [\"nothing\"]"), "no self-check of that id"),
        (("Ask to see it.", "Ask at <b>once</b>."), "HTML is not allowed"),
        (("Ask to see it.", "It costs $50."), "is a figure typed in text"),
        (("id = \"rental-offer\"", "id = \"funds\""), "self-checks and tools share their names"),
        (("verdict = \"stop\"", "verdict = \"never\""), "unknown variant"),
    ] {
        let told = told(&[edit]);
        assert!(told.iter().any(|line| line.contains(part)), "{edit:?}: {told:?}");
    }
}

#[test]
fn a_page_leads_to_a_self_check_as_to_any_tool() {
    let sample = with(&[]);
    let task = "guide = \"ohip\"";
    sample.edit("ontario/tasks/tasks.toml", task, &format!("{task}\ntools = [\"rental-offer\"]"));
    let told: Vec<&str> =
        check(&sample.content(), date(2026, 11, 22)).unwrap().iter().map(|report| report.code).collect();
    assert!(!told.contains(&"dead-link"), "{told:?}");
}
