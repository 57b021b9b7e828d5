//! The tools of daily life over the project's own packs: in words, and filled in with what the person told elsewhere.

mod device;

use device::{Device, Portal};
use portage_app::view::{ApplicationEntry, DocumentEntry, DocumentState, FieldView, PaperChoice, ToolForm};
use portage_i18n::languages;
use serde_json::{Value, json};

fn document(id: &str, state: DocumentState) -> DocumentEntry {
    DocumentEntry {
        what: PaperChoice::Listed { id: id.to_owned() },
        state,
        whose: None,
        number_kept: false,
        number: None,
        issued: None,
        expires: None,
        place: None,
        note: None,
    }
}

fn field<'a>(form: &'a ToolForm, path: &str) -> &'a FieldView {
    form.fields.iter().find(|field| field.path == path).unwrap()
}

fn value(form: &ToolForm, path: &str) -> Value {
    field(form, path).value.as_ref().map_or(Value::Null, |value| serde_json::from_str(value).unwrap())
}

#[tokio::test]
async fn the_binder_fills_in_what_it_knows() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    assert_eq!(value(&app.tool_form("documents", "en").unwrap(), "have"), Value::Null);
    for (id, state) in
        [("passport", DocumentState::Have), ("lease", DocumentState::Need), ("resume", DocumentState::Have)]
    {
        app.save_document(None, document(id, state)).unwrap();
    }
    let entry = ApplicationEntry {
        program: "cec".to_owned(),
        filed_on: Some("2026-06-01".to_owned()),
        way: None,
        number: None,
        events: Vec::new(),
        note: None,
    };
    app.save_application(None, entry).unwrap();
    let documents = app.tool_form("documents", "en").unwrap();
    assert_eq!(value(&documents, "have"), json!(["passport"]), "a resume is asked for nowhere");
    assert!(field(&documents, "have").known);
    let times = app.tool_form("times", "en").unwrap();
    assert_eq!((value(&times, "program"), value(&times, "filed_on")), (json!("cec"), json!("2026-06-01")));
}

#[tokio::test]
async fn every_tool_of_daily_life_speaks_every_language() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let inputs = [
        ("work", json!({"worker": "student", "hours": 50, "hourly_pay": 15, "paid": 100, "last_day": "2026-11-20"})),
        ("rent", json!({"about": "increase", "rent": 2000, "first_lived_in": "unknown", "last_change": "2025-09-01"})),
        ("driving", json!({"place": "other", "resident_since": "2026-10-01", "letter_of": "2026-01-01"})),
        ("school", json!({"born": "2012-03", "status": "permit"})),
        ("eligibility", json!({"status": "economic", "resident_since": "2022-05-10"})),
        ("benefits", json!({"status": "temporary", "partner": true, "children": ["2021-02"], "income": 75_000})),
        ("documents", json!({"purpose": "ohip", "have": ["passport"]})),
        ("times", json!({"program": "cec", "filed_on": "2026-06-01"})),
        ("occupation", json!({"noc": "31301"})),
        ("budget", json!({"community": "toronto", "adults": 2, "savings": 20_000})),
    ];
    for (name, input) in inputs {
        for lang in languages().iter().map(|language| language.tag.as_str()) {
            let form = serde_json::to_string(&app.tool_form(name, lang).unwrap()).unwrap();
            let reply = app.tool_reply(name, &input.to_string(), lang).unwrap();
            assert!(reply.faults.is_empty(), "{name}: {:?}", reply.faults);
            let answer = serde_json::to_string(&reply.answer.unwrap()).unwrap();
            for said in [&form, &answer] {
                assert!(!said.contains("\"tool-") && !said.contains("tools-"), "{name} {lang}: {said}");
            }
        }
    }
}

#[tokio::test]
async fn an_occupation_is_found_by_an_everyday_title_and_by_its_code() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    for (text, lang, noc) in [("staff nurse", "en", "31301"), ("infirmière", "fr", "31301"), ("31301", "en", "31301")]
    {
        let found = app.occupations(text, lang).unwrap();
        assert!(found.iter().any(|one| one.value == noc), "{text}: {found:?}");
        assert!(found.len() <= 8 && found[0].label.starts_with(&found[0].value), "{found:?}");
    }
    assert!(app.occupations("zzzzqqq", "en").unwrap().is_empty());
}
