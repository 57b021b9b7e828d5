//! Tools and self-checks are found by what people ask, whatever the language they ask in.

mod device;

use device::{Device, Portal};
use portage_app::{
    Portage,
    view::{SearchFilter, TargetView},
};

/// What is found first, as kind and id.
fn first_three(app: &Portage, text: &str, lang: &str) -> Vec<String> {
    let (found, _) = app.search_flat(text, lang, None, 3).unwrap();
    found.into_iter().map(|found| format!("{}/{}", found.kind, found.id)).collect()
}

#[tokio::test]
async fn a_tool_or_self_check_is_among_the_first_three() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let mut missed = Vec::new();
    for (text, lang, expected) in [
        ("crs points", "en", &["tool/crs"][..]),
        ("points Entrée express", "fr", &["tool/crs"]),
        ("rent increase", "en", &["tool/rent", "self_check/rent-increase-allowed"]),
        ("arnaque location", "fr", &["self_check/scam-rental"]),
        ("scam call", "en", &["self_check/scam-message"]),
        ("proof of funds calculator", "en", &["tool/funds"]),
    ] {
        let found = first_three(&app, text, lang);
        if !found.iter().any(|found| expected.contains(&found.as_str())) {
            missed.push(format!("{text}: {found:?}"));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[tokio::test]
async fn forms_stand_above_only_where_their_number_is_typed() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let first = |text: &str| app.search(text, "en", &SearchFilter::default()).unwrap().groups[0].kind.clone();
    assert_eq!(first("form N1"), "form");
    for words in ["rent increase", "notice of rent increase", "5 years"] {
        assert_ne!(first(words), "form", "{words}");
    }
}

#[tokio::test]
async fn every_tool_is_found_by_its_question_and_opens_at_its_screen() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let mut missed = Vec::new();
    for lang in ["en", "fr", "ar"] {
        for tool in app.tools().unwrap() {
            let question = app.tool_form(&tool.name, lang).unwrap().question;
            let seen = app.search(&question, lang, &SearchFilter::default()).unwrap();
            let hits = seen.groups.iter().filter(|group| group.kind == "tool").flat_map(|group| &group.hits);
            let hit = hits.into_iter().find(|hit| hit.target == TargetView::Tool { id: tool.name.clone() });
            if hit.is_none_or(|hit| hit.title != question || hit.lang != lang) {
                missed.push(format!("{lang} {}: {question}", tool.name));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}
