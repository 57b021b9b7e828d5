//! What changed: told by sentence and value, remembered over updates, the person's own first.

mod device;

use device::{Device, Portal, set_repository};
use portage_app::{
    Portage,
    view::{Change, ChangeKind, Class, ProfileView, Tag, TargetView, Touch, ValueOf},
};

/// A device that has the portal's first release and asks it for updates.
async fn device(portal: &Portal) -> (Device, Portage) {
    let device = Device::new(portal);
    let app = device.start_with_content().await;
    set_repository(&app, &portal.repository());
    (device, app)
}

/// The change as lines: `- ` gone, `+ ` there now.
fn lines(change: &Change) -> Vec<String> {
    let line = |kind: ChangeKind, text: &str| format!("{} {text}", if kind == ChangeKind::Removed { '-' } else { '+' });
    change.sentences.iter().map(|sentence| line(sentence.kind, &sentence.text)).collect()
}

fn titles(changes: &[Change]) -> Vec<&str> {
    changes.iter().map(|change| change.title.as_str()).collect()
}

const OHIP: &str = "ontario/guides/ohip.en.md";

fn immigrant() -> ProfileView {
    ProfileView { class: Some(Class::Economic), ..ProfileView::default() }
}

#[tokio::test]
async fn the_sentences_that_differ_are_told_in_reading_order() {
    let portal = Portal::of_a_few_records();
    let (_device, app) = device(&portal).await;
    assert_eq!(app.changes("en").unwrap().changes, [], "a first copy has nothing to compare with");
    portal.edit(OHIP, "## What to do", "## What to do first");
    portal.edit(OHIP, "The card costs nothing. Bring one paper", "The card is free. Bring **one** paper");
    portal.edit(OHIP, "2. Pay {figure:card-fee}.", "2. Pay {figure:card-fee}.\n3. Keep the receipt.");
    portal.edit(OHIP, "the card is free.", "the card is free and comes by mail.");
    portal.publish();
    let changes = app.update("en", true).await.unwrap().changes;
    assert_eq!(titles(&changes), ["Ontario health insurance (OHIP)"]);
    assert_eq!((changes[0].kind, changes[0].more, changes[0].on.as_str()), (ChangeKind::Edited, 0, "2026-11-22"));
    assert_eq!(changes[0].target, Some(TargetView::Guide { id: "ohip".to_owned() }));
    let expected = [
        "- Apply in your first days in Ontario; the card is free.",
        "+ Apply in your first days in Ontario; the card is free and comes by mail.",
        "- What to do",
        "+ What to do first",
        "+ Keep the receipt.",
        "- The card costs nothing.",
        "+ The card is free.",
    ];
    assert_eq!(lines(&changes[0]), expected, "what is only bold now is the same sentence");
}

#[tokio::test]
async fn a_page_that_was_rewritten_is_cut_short_with_the_number_of_the_rest() {
    let portal = Portal::of_a_few_records();
    let body = |word: &str| (0..60).map(|i| format!("This is {word} number {i}.")).collect::<Vec<_>>().join("\n\n");
    portal.write_page("long", &body("line"), &body("ligne"));
    portal.publish();
    let (_device, app) = device(&portal).await;
    portal.write_page("long", &body("sentence"), &body("ligne"));
    portal.publish();
    let changes = app.update("en", true).await.unwrap().changes;
    assert_eq!((changes[0].sentences.len(), changes[0].more), (40, 80));
}

#[tokio::test]
async fn what_says_nothing_new_to_this_reader_is_not_told() {
    let portal = Portal::of_a_few_records();
    portal.stamp();
    portal.publish();
    let (_device, app) = device(&portal).await;
    portal.edit(OHIP, "review_by = 2027-05-22", "review_by = 2027-06-22");
    portal.edit(OHIP, "Every paper must", "Every paper **must**");
    portal.edit("ontario/guides/ohip.fr.md", "La carte ne coûte rien.", "La carte est gratuite.");
    portal.publish();
    app.update("en", true).await.unwrap();
    assert_eq!(app.changes("en").unwrap().changes, [], "dates, marks and another language");
    let home = app.home("en").unwrap().changed;
    assert_eq!((home.changes.len(), home.unseen), (0, 0));
    let french = app.changes("fr").unwrap().changes;
    assert_eq!(lines(&french[0]), ["- La carte ne coûte rien.", "+ La carte est gratuite."]);
    assert_eq!(french[0].lang, "fr");
}

#[tokio::test]
async fn an_original_that_its_translation_has_not_followed_is_told_in_its_own_words() {
    let portal = Portal::of_a_few_records();
    portal.stamp();
    portal.publish();
    let (_device, app) = device(&portal).await;
    portal.edit(OHIP, "The card costs nothing.", "The card is free.");
    portal.publish();
    app.update("fr", true).await.unwrap();
    let told = app.changes("fr").unwrap().changes;
    assert_eq!((told[0].lang.as_str(), lines(&told[0]).len()), ("en", 2));
    // Who reads Arabic reads the English page, since there is no other.
    assert_eq!(lines(&app.changes("ar").unwrap().changes[0]), lines(&told[0]));
}

#[tokio::test]
async fn a_figure_is_told_once_with_the_pages_it_stands_in() {
    let portal = Portal::of_a_few_records();
    let (_device, app) = device(&portal).await;
    app.save_profile(immigrant(), false).unwrap();
    let later = "value = \"0\"\nfrom = 2020-01-01\nsource = \"https://www.ontario.ca/page/health-card\"\n\
                 verified_on = 2026-11-22\n[[figure.values]]\nvalue = \"35\"\nfrom = 2027-01-01";
    portal.edit("ontario/figures/health.toml", "value = \"0\"\nfrom = 2020-01-01", later);
    portal.edit("canada/figures/money.toml", "15263", "16000");
    portal.publish();
    let changes = app.update("en", true).await.unwrap().changes;
    assert_eq!(titles(&changes), ["Fee of the card", "Settlement funds, one person"], "the figure of the plan first");
    assert_eq!(lines(&changes[0]), ["+ $35, from 1 January 2027"]);
    assert_eq!(changes[0].touches, [Touch::Plan, Touch::Place]);
    assert_eq!(changes[0].used_in[0].target, TargetView::Guide { id: "ohip".to_owned() });
    assert_eq!(changes[0].target, None);
    assert_eq!(lines(&changes[1]), ["- $15,263, from 7 July 2025", "+ $16,000, from 7 July 2025"]);
    assert!(changes[1].sentences.iter().all(|sentence| sentence.value == Some(ValueOf::Figure)));
    assert_eq!(changes[1].used_in[0].target, TargetView::Tool { id: "funds".to_owned() });
    assert_eq!(changes[1].touches, []);
}

#[tokio::test]
async fn numbers_addresses_and_days_are_told_as_values() {
    let portal = Portal::of_a_few_records();
    let (_device, app) = device(&portal).await;
    let services = "ontario/services/services.csv";
    portal.edit(services, "416-326-1234", "416-326-9999");
    portal.edit(services, "489 College St, Suite 100", "20 Dundas St W");
    portal.edit(services, ",en; fr,https://www.ontario.ca/page/serviceontario,", ",en; ar,https://www.ontario.ca/so,");
    portal.edit("ontario/tasks/tasks.toml", "{ by = 5 }", "{ by = 90, law = true }");
    portal.publish();
    let changes = app.update("en", true).await.unwrap().changes;
    assert_eq!(titles(&changes), ["Apply for OHIP in person", "ServiceOntario"]);
    assert_eq!(lines(&changes[0]), ["- within 5 days of landing", "+ within 90 days of landing, set by law"]);
    let expected = [
        "- 416-326-1234",
        "+ 416-326-9999",
        "- 489 College St, Suite 100, Toronto, M6G 1A5",
        "+ 20 Dundas St W, Toronto, M6G 1A5",
        "- fr",
        "+ ar",
        "- https://www.ontario.ca/page/serviceontario",
        "+ https://www.ontario.ca/so",
    ];
    assert_eq!(lines(&changes[1]), expected);
    let values: Vec<_> = changes[1].sentences.iter().step_by(2).filter_map(|sentence| sentence.value).collect();
    assert_eq!(values, [ValueOf::Phone, ValueOf::Address, ValueOf::Language, ValueOf::Official]);
}

#[tokio::test]
async fn nothing_is_lost_when_updates_come_faster_than_people_look() {
    let portal = Portal::of_a_few_records();
    portal.write_page("waiting", "You wait for nothing.", "Vous n'attendez rien.");
    portal.publish();
    let (device, app) = device(&portal).await;
    drop(app);
    let update_on = async |day: &str| {
        portal.publish();
        let app = device.on(day).start();
        let report = app.update("en", true).await.unwrap();
        (app, report.changes)
    };
    portal.edit(OHIP, "The card costs nothing.", "The card is free.");
    drop(update_on("2026-11-23").await);
    portal.edit("ontario/guides/waiting.en.md", "nothing", "a letter");
    let (app, report) = update_on("2026-11-24").await;
    assert_eq!(titles(&report), ["waiting (en)"], "the report is of this update alone");
    let view = app.changes("en").unwrap();
    assert_eq!((titles(&view.changes), view.unseen), (vec!["Ontario health insurance (OHIP)", "waiting (en)"], 2));
    let days: Vec<&str> = view.changes.iter().map(|change| change.on.as_str()).collect();
    assert_eq!(days, ["2026-11-23", "2026-11-24"]);

    app.see_changes().unwrap();
    assert_eq!(app.changes("en").unwrap().unseen, 0);
    assert_eq!(app.home("en").unwrap().changed.changes, []);
    drop(app);

    portal.edit(OHIP, "The card is free.", "The card costs nothing.");
    portal.edit("ontario/guides/waiting.en.md", "a letter", "two letters");
    portal.edit("ontario/tasks/tasks.toml", "Go there.", "Go there early.");
    let (app, _) = update_on("2026-11-25").await;
    let view = app.changes("en").unwrap();
    assert_eq!(
        titles(&view.changes),
        ["Apply for OHIP in person", "waiting (en)"],
        "what was edited back is no change"
    );
    assert_eq!(lines(&view.changes[1]), ["- You wait for nothing.", "+ You wait for two letters."], "folded");
    assert_eq!(view.unseen, 2);
    let home = app.home("en").unwrap().changed;
    assert_eq!((home.changes, home.unseen), (view.changes, 2));
}

#[tokio::test]
async fn looking_is_told_once_and_survives_a_restart() {
    let portal = Portal::of_a_few_records();
    let (device, app) = device(&portal).await;
    portal.edit(OHIP, "The card costs nothing.", "The card is free.");
    portal.publish();
    app.update("en", true).await.unwrap();
    device.forget_told();
    app.see_changes().unwrap();
    assert!(device.told_changed(Tag::Saved));
    device.forget_told();
    app.see_changes().unwrap();
    assert!(!device.told_changed(Tag::Saved), "or a screen that looks would ask again for ever");
    drop(app);
    assert_eq!(device.start().changes("en").unwrap().unseen, 0);
}

#[tokio::test]
async fn what_concerns_the_person_comes_first() {
    let portal = Portal::of_a_few_records();
    for id in ["afar", "kept", "near"] {
        portal.write_page(id, "One.", "Un.");
    }
    portal.edit("ontario/guides/near.en.md", "\"federal\"", "\"provincial\"");
    let services = "ontario/services/services.csv";
    portal.edit(services, "| Toronto |", "| Sudbury |");
    portal.publish();
    let (_device, app) = device(&portal).await;
    app.save_profile(ProfileView { destination: Some("Sudbury, Ontario".to_owned()), ..immigrant() }, false).unwrap();
    app.save_page("kept", true).unwrap();
    for id in ["afar", "kept", "near"] {
        portal.edit(&format!("ontario/guides/{id}.en.md"), "One.", "Two.");
    }
    portal.edit(OHIP, "The card costs nothing.", "The card is free.");
    portal.edit(services, "416-326-1234", "416-326-9999");
    portal.publish();
    let changes = app.update("en", true).await.unwrap().changes;
    let expected = ["Ontario health insurance (OHIP)", "ServiceOntario", "kept (en)", "near (en)", "afar (en)"];
    assert_eq!(titles(&changes), expected);
    let touches: Vec<&[Touch]> = changes.iter().map(|change| change.touches.as_slice()).collect();
    let (plan, saved, place) = (Touch::Plan, Touch::Saved, Touch::Place);
    assert_eq!(touches, [&[plan, place][..], &[plan, place], &[saved], &[place], &[]]);

    app.save_profile(ProfileView { destination: Some("Windsor".to_owned()), ..immigrant() }, false).unwrap();
    let service = app.changes("en").unwrap().changes.into_iter().find(|change| change.of == "service").unwrap();
    assert_eq!(service.touches, [plan], "its offices are elsewhere");
}

#[tokio::test]
async fn new_pages_are_told_by_their_summary() {
    let portal = Portal::of_a_few_records();
    let (_device, app) = device(&portal).await;
    portal.write_page("waiting", "You wait for nothing. There is {figure:card-fee} to pay.", "Rien.");
    portal.publish();
    let changes = app.update("en", true).await.unwrap().changes;
    assert_eq!((changes[0].kind, lines(&changes[0])), (ChangeKind::Added, vec!["+ About waiting.".to_owned()]));
}
