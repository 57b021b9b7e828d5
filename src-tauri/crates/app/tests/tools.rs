//! Tools as a person uses them: a form with what is known, an answer in words, what is kept and what is forgotten.

mod device;

use device::{Device, Portal};
use portage_app::{
    AppError, Portage,
    view::{FieldKind, FieldView, ProfileView, ToolForm, ToolReply, ValueView},
};
use portage_i18n::languages;
use serde_json::json;

fn app() -> (Portal, Device) {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    (portal, device)
}

fn field<'a>(form: &'a ToolForm, path: &str) -> &'a FieldView {
    fn find<'a>(fields: &'a [FieldView], path: &str) -> Option<&'a FieldView> {
        fields.iter().find_map(|field| match &field.kind {
            _ if field.path == path => Some(field),
            FieldKind::Group { fields } => find(fields, path),
            _ => None,
        })
    }
    find(&form.fields, path).unwrap_or_else(|| panic!("the form has no {path}"))
}

fn funds(app: &Portage, family_size: i64, lang: &str) -> ToolReply {
    app.tool_reply("funds", &json!({"family_size": family_size}).to_string(), lang).unwrap()
}

#[tokio::test]
async fn an_answer_is_in_the_words_of_the_reader_and_names_its_figures() {
    let (_portal, device) = app();
    let app = device.start_with_content().await;
    let answer = funds(&app, 8, "en").answer.unwrap();
    assert_eq!(answer.outcome.text, "$44,504", "40,392 and 4,112");
    assert_eq!(answer.lines[0].figure.as_ref().unwrap().effective_from, "2025-07-07");
    assert_eq!(answer.rule_sets[0].effective_from, "2025-07-07");
    let french = funds(&app, 8, "fr");
    assert_eq!(french.answer.unwrap().outcome.text, "44\u{a0}504\u{a0}$");
    assert!(french.text.contains("Ceci n’est pas une décision"), "{}", french.text);
    assert!(!french.text.contains('\u{2068}'));
}

#[tokio::test]
async fn what_cannot_be_is_told_at_its_field_and_in_the_readers_language() {
    let (_portal, device) = app();
    let app = device.start_with_content().await;
    let refused = funds(&app, 31, "en");
    assert!(refused.answer.is_none());
    let told: Vec<(&str, String)> = refused
        .faults
        .iter()
        .map(|fault| (fault.field.as_str(), fault.message.replace(['\u{2068}', '\u{2069}'], "")))
        .collect();
    assert_eq!(told, [("family_size", "Write a whole number from 1 to 30.".to_owned())]);
    assert!(funds(&app, 31, "fr").faults[0].message.contains("nombre entier"));
    assert!(matches!(app.tool_reply("tarot", "{}", "en"), Err(AppError::NotFound { .. })));
    let unreadable = app.tool_reply("funds", "[\"canary\"]", "en").unwrap_err();
    assert!(!unreadable.to_string().contains("canary"));
}

#[tokio::test]
async fn what_was_told_once_stands_in_every_form_until_it_is_erased() {
    let (_portal, device) = app();
    let app = device.start_with_content().await;
    let clb = json!({"reading": 9, "writing": 8, "listening": 9, "speaking": 7});
    let crs = json!({
        "age": 29, "spouse": "none", "education": "bachelor", "first_language": {"lang": "en", "clb": clb},
        "second_language": null, "canadian_work_years": 0, "foreign_work_years": 3, "trade_certificate": false,
        "provincial_nomination": false, "sibling_in_canada": false, "canadian_study": "none", "spouse_factors": null,
    });
    assert!(app.tool_reply("crs", &crs.to_string(), "en").unwrap().answer.is_some());
    assert!(!field(&app.tool_form("fsw", "en").unwrap(), "age").known, "asking keeps nothing");
    app.remember_answers("crs", &crs.to_string()).unwrap();
    let form = app.tool_form("fsw", "en").unwrap();
    assert_eq!((field(&form, "age").value.as_deref(), field(&form, "age").known), (Some("29"), true));
    assert_eq!(field(&form, "education").value.as_deref(), Some("\"bachelor\""));
    let levels: serde_json::Value =
        serde_json::from_str(field(&form, "first_language_clb").value.as_deref().unwrap()).unwrap();
    assert_eq!(levels, clb);
    app.remember_answers("crs", r#"{"age": 300}"#).unwrap();
    assert_eq!(field(&app.tool_form("fsw", "en").unwrap(), "age").value.as_deref(), Some("29"));
    app.erase_answers().unwrap();
    assert_eq!(field(&app.tool_form("fsw", "en").unwrap(), "age").value, None);
}

#[tokio::test]
async fn the_profile_says_how_many_the_family_is() {
    let (_portal, device) = app();
    let app = device.start_with_content().await;
    let profile = ProfileView { partner: Some(true), children: Some(vec![2018, 2021]), ..ProfileView::default() };
    app.save_profile(profile, false).unwrap();
    let form = app.tool_form("funds", "en").unwrap();
    assert_eq!((field(&form, "family_size").value.as_deref(), field(&form, "family_size").known), (Some("4"), true));
}

#[tokio::test]
async fn no_word_of_any_tool_is_missing() {
    let (_portal, device) = app();
    let app = device.start_with_content().await;
    let clb = json!({"reading": 9, "writing": 9, "listening": 9, "speaking": 9});
    let inputs = [
        (
            "crs",
            json!({
                "age": 29, "spouse": "accompanying", "education": "bachelor",
                "first_language": {"lang": "en", "clb": clb}, "second_language": {"lang": "fr", "clb": clb},
                "canadian_work_years": 0, "foreign_work_years": 3, "trade_certificate": true,
                "provincial_nomination": false, "sibling_in_canada": true, "canadian_study": "3+",
                "spouse_factors": {"education": "two_year", "clb": clb, "canadian_work_years": 1},
            }),
        ),
        ("clb", json!({"test": "tcf_canada", "ability": "writing", "score": 3, "test_day": "2018-01-31"})),
        ("programs", json!({"teer": "2", "trade": true})),
        (
            "fees",
            json!({"application": "sponsored-partner", "partner": false, "children": 2, "children_with_biometrics": 1}),
        ),
        (
            "oinp",
            json!({
                "occupation": "31301", "hourly_wage": 38.5, "location": "ottawa", "position_months": 7,
                "other_ontario_months": 0, "canadian_earnings": 52000, "status": "work_permit",
                "education": "bachelor", "canadian_credentials": "none", "first_language_clb": clb,
                "second_language_clb": null,
            }),
        ),
    ];
    for (tool, input) in inputs {
        for lang in languages().iter().map(|language| language.tag.as_str()) {
            let reply = app.tool_reply(tool, &input.to_string(), lang).unwrap();
            let answer = reply.answer.unwrap_or_else(|| panic!("{tool}: {:?}", reply.faults));
            let mut said: Vec<String> = vec![answer.outcome.text.clone(), reply.text];
            for line in &answer.lines {
                said.push(line.what.text.clone());
                said.extend(line.section.clone());
                if let ValueView::Phrase { phrase } = &line.value {
                    said.push(phrase.text.clone());
                }
            }
            said.extend(answer.would_change.iter().map(|change| change.what.text.clone()));
            for text in said {
                assert!(
                    !text.contains("tool-") && !text.contains("{ $") && !text.contains("{$"),
                    "{tool} {lang}: {text}"
                );
            }
        }
    }
}
