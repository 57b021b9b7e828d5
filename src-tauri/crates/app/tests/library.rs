//! Legacy addresses lead to their page, and kinds that no screen shows yet are found by the command line alone.

mod device;

use device::{Device, Portal};
use portage_app::{
    AppError,
    view::{SearchFilter, TargetView},
};

const OCCUPATIONS: &str = "noc,title_en,title_fr,alt_en,alt_fr,verified_on,review_by,sources\n";

#[tokio::test]
async fn an_old_address_opens_the_page() {
    let portal = Portal::of_a_few_records();
    let page = "ontario/guides/ohip.en.md";
    portal.edit(page, "tools = ", "aliases = [\"https://old.example/ohip\", \"health-card\"]\ntools = ");
    portal.publish();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    for alias in ["https://old.example/ohip", "health-card", "ohip"] {
        let view = app.guide(alias, "fr").unwrap();
        assert_eq!((view.id.as_str(), view.withdrawn.is_none()), ("ohip", true), "{alias}");
        assert!(!view.blocks.is_empty());
        let (neutral, words) = app.show("guide", alias, "fr").unwrap();
        assert_eq!((neutral.unwrap().key().id.as_str(), words.unwrap().key().id.as_str()), ("ohip", "ohip"));
    }
    // What was read is the page, by its own name.
    let read = app.home("en").unwrap().continue_reading;
    assert_eq!(read.iter().map(|line| line.id.as_str()).collect::<Vec<_>>(), ["ohip"]);
    assert!(matches!(app.show("guide", "https://old.example/other", "en"), Err(AppError::NotFound { .. })));
}

#[tokio::test]
async fn many_occupations_push_no_page_off_the_results() {
    let portal = Portal::of_a_few_records();
    let rows: String = (0..60)
        .map(|number| {
            format!(
                "{:05},Card maker {number},Fabricant {number},health card clerk,commis,2026-11-22,2027-05-22,https://x.example/\n",
                31000 + number
            )
        })
        .collect();
    portal.write("canada/occupations/occupations.csv", &format!("{OCCUPATIONS}{rows}"));
    portal.publish();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let kinds: Vec<String> = app
        .search("health card", "en", &SearchFilter::default())
        .unwrap()
        .groups
        .into_iter()
        .map(|group| group.kind)
        .collect();
    assert!(kinds.contains(&"guide".to_owned()), "{kinds:?}");
    assert!(!kinds.contains(&"occupation".to_owned()), "no screen shows one yet");

    let (found, _) = app.search_flat("health card clerk", "en", Some("occupation"), 5).unwrap();
    assert_eq!((found.len(), found[0].kind.as_str()), (5, "occupation"));
    let (neutral, words) = app.show("occupation", "noc-31007", "fr").unwrap();
    assert_eq!(neutral.unwrap().value()["noc"], "31007");
    assert_eq!(words.unwrap().value()["title"], "Fabricant 7");
}

#[tokio::test]
async fn more_results_than_are_shown_are_told() {
    let portal = Portal::of_a_few_records();
    let header =
        "id,organization,authority,level,sources,verified_on,review_by,name_en,name_fr,description_en,description_fr\n";
    let rows = |count: usize| -> String {
        let row = |at: usize| {
            format!(
                "clinic-{at},ministry-of-health,ministry-of-health,provincial,https://x.example/,2026-11-22,2027-05-22,\
                 Walrus {at},Morse {at},A walrus helps.,Un morse aide.\n"
            )
        };
        (0..count).map(row).collect()
    };
    for (count, cut) in [(30, false), (31, true)] {
        portal.write("ontario/services/clinics.csv", &format!("{header}{}", rows(count)));
        portal.publish();
        let device = Device::new(&portal);
        let app = device.start_with_content().await;
        let view = app.search("walrus", "en", &SearchFilter::default()).unwrap();
        assert_eq!((view.groups[0].hits.len(), view.cut), (30, cut), "of {count}");
    }
}

#[tokio::test]
async fn whoever_asks_to_be_named_is_named_in_the_readers_language() {
    let portal = Portal::of_a_few_records();
    let source = r#"[[source]]
id = "census-2021"
licence = "Statistics Canada Open Licence"
official.fr = "https://www12.statcan.gc.ca/fr"
name.en = "Census of 2021"
name.fr = "Recensement de 2021"
credit.en = "Adapted from Statistics Canada."
credit.fr = "Adapté de Statistique Canada."
"#;
    portal.write("ontario/sources.toml", source);
    portal.publish();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let credits = app.credits("fr").unwrap();
    let owners: Vec<&str> = credits.owners.iter().map(|owner| owner.name.as_str()).collect();
    assert_eq!(owners, ["Canada", "Ontario"]);
    assert!(credits.owners.iter().all(|owner| owner.publisher.is_some() && !owner.thanks.is_empty()));
    let [census] = &credits.sources[..] else { panic!("{:?}", credits.sources) };
    assert_eq!((census.name.as_str(), census.lang.as_str()), ("Recensement de 2021", "fr"));
    assert_eq!(
        (census.licence.as_str(), census.thanks.as_str()),
        ("Statistics Canada Open Licence", "Adapté de Statistique Canada.")
    );
    assert_eq!(census.official.as_ref().unwrap().host, "www12.statcan.gc.ca");
    assert_eq!(app.credits("ar").unwrap().sources[0].lang, "en", "who has no Arabic reads the English");
}

#[tokio::test]
async fn a_page_names_who_answers_and_the_forms_that_it_speaks_of() {
    let portal = Portal::of_a_few_records();
    let contact = r#"[[contact]]
id = "health-card-questions"
authority = "ministry-of-health"
level = "provincial"
channel = ["phone", "website"]
phones = ["toll-free 1-866-532-3161"]
from_abroad = "no"
guide = "ohip"
verified_on = 2026-11-22
review_by = 2027-05-22
sources = ["https://www.ontario.ca/"]
[contact.en]
title = "Questions about the health card"
what_for = "This office gives the card, and does not find you a doctor."
hours = "Monday to Friday"
[contact.fr]
title = "Questions sur la carte Santé"
what_for = "Ce bureau délivre la carte, et ne trouve pas de médecin."
hours = "Du lundi au vendredi"
"#;
    let forms = r#"[[form]]
id = "old-form"
number = "0265"
issuer = "ministry-of-health"
status = "superseded"
superseded_by = "new-form"
guides = ["ohip"]
level = "provincial"
verified_on = 2026-11-22
review_by = 2027-05-22
sources = ["https://www.ontario.ca/"]
[form.en]
title = "Registration"
[form.fr]
title = "Inscription"
[[form]]
id = "new-form"
number = "0265-82"
issuer = "ministry-of-health"
status = "current"
level = "provincial"
verified_on = 2026-11-22
review_by = 2027-05-22
sources = ["https://www.ontario.ca/"]
[form.en]
title = "New registration"
[form.fr]
title = "Nouvelle inscription"
"#;
    portal.write("ontario/contacts/contacts.toml", contact);
    portal.write("ontario/forms/forms.toml", forms);
    portal.publish();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let guide = app.guide("ohip", "fr").unwrap();
    let [office] = &guide.contacts[..] else { panic!("{:?}", guide.contacts) };
    assert_eq!((office.title.as_str(), office.lang.as_str()), ("Questions sur la carte Santé", "fr"));
    assert_eq!((office.from_abroad, office.phones[0].dial.as_str()), (Some(false), "18665323161"));
    assert_eq!((office.channels.join(" "), office.level.as_deref()), ("phone website".to_owned(), Some("provincial")));
    let [form] = &guide.forms[..] else { panic!("a page names the forms that name it: {:?}", guide.forms) };
    assert_eq!((form.status.as_str(), form.instead.as_deref()), ("superseded", Some("0265-82")));

    // What stands on a page is found, and leads there.
    let found = app.search("0265", "fr", &SearchFilter::default()).unwrap().groups;
    assert_eq!((found[0].kind.as_str(), found[0].hits.len()), ("form", 1), "{found:?}");
    assert_eq!(found[0].hits[0].target, TargetView::Guide { id: "ohip".to_owned() });
    let kinds: Vec<String> = app
        .search("health card", "en", &SearchFilter::default())
        .unwrap()
        .groups
        .into_iter()
        .map(|group| group.kind)
        .collect();
    assert_eq!(kinds.last().map(String::as_str), Some("contact"), "pages come first: {kinds:?}");
}
