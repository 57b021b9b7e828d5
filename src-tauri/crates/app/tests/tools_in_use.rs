//! Tools as a person uses them: asked once, answered in words, kept in the binder.

mod device;

use device::{Device, Portal, set_repository};
use portage_app::{
    Portage, Problem,
    view::{FieldKind, FieldView, MemberEntry, MemberRole, ProfileView, ResultEntry, ToolForm},
};
use portage_i18n::languages;
use serde_json::{Value, json};

/// Alone, 29, a bachelor's degree, three years of work abroad, level 9 in English. By the official grid: 110 for the age,
/// 120 for the degree, 31 for each ability; 25 for degree and language, 50 for work abroad and language. Together 429.
fn engineer() -> Value {
    json!({
        "age": 29, "spouse": "none", "education": "bachelor",
        "first_language": {"lang": "en", "clb": {"reading": 9, "writing": 9, "listening": 9, "speaking": 9}},
        "second_language": null, "canadian_work_years": 0, "foreign_work_years": 3, "trade_certificate": false,
        "provincial_nomination": false, "sibling_in_canada": false, "canadian_study": "none", "spouse_factors": null,
    })
}

fn field<'a>(form: &'a ToolForm, name: &str) -> &'a FieldView {
    form.fields.iter().find(|field| field.name == name).unwrap()
}

/// What stands in a field of a tool.
fn stands(app: &Portage, tool: &str, name: &str) -> Option<Value> {
    let form = app.tool_form(tool, "en").unwrap();
    field(&form, name).value.as_ref().map(|json| serde_json::from_str(json).unwrap())
}

fn kept(app: &Portage, input: &Value) -> ResultEntry {
    app.tool_reply("crs", &input.to_string(), "en").unwrap().keep.unwrap()
}

fn me(born: &str) -> MemberEntry {
    MemberEntry {
        name: "Amira".to_owned(),
        role: MemberRole::Oneself,
        birth_year: None,
        birth_date: Some(born.to_owned()),
    }
}

#[tokio::test]
async fn every_tool_speaks_every_language() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    let tools = app.tools().unwrap();
    assert!(tools.len() >= 4);
    for tool in tools {
        for lang in languages().iter().map(|language| language.tag.as_str()) {
            let form = app.tool_form(&tool.name, lang).unwrap();
            // A message that is missing would show its own name.
            for text in [&form.question, &form.about] {
                assert!(!text.starts_with("tool-"), "{lang}: {text}");
            }
            let mut fields: Vec<&FieldView> = form.fields.iter().collect();
            while let Some(field) = fields.pop() {
                assert!(!field.label.starts_with("tool"), "{lang}: {}", field.label);
                assert!(!field.section.as_deref().unwrap_or_default().starts_with("tool"), "{:?}", field.section);
                match &field.kind {
                    FieldKind::Group { fields: inner } => fields.extend(inner),
                    FieldKind::Choice { choices } | FieldKind::Many { choices } => {
                        for choice in choices {
                            assert!(!choice.label.starts_with("tool"), "{lang}: {}", choice.label);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

#[tokio::test]
async fn an_answer_is_the_official_grid_s_in_words() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    let reply = app.tool_reply("crs", &engineer().to_string(), "en").unwrap();
    let answer = reply.answer.unwrap();
    assert_eq!((answer.outcome.points, answer.outcome.of), (Some(429), Some(1200)));
    // Two degrees: 128 for themselves instead of 120, and 50 with the language instead of 25.
    let more = answer.would_change.iter().find(|change| change.what.text.starts_with("More education")).unwrap();
    assert_eq!((more.by.as_str(), more.outcome.as_str(), more.more), ("+33", "462 points", true));
    let told: Vec<(&str, &str)> = reply.told.iter().map(|it| (it.label.as_str(), it.value.as_str())).collect();
    assert_eq!(told[0], ("Your age in full years", "29"));
    assert!(told.contains(&("First official language: Language", "English")), "{told:?}");
    let levels = "Reading 9, Writing 9, Listening 9, Speaking 9";
    assert!(told.iter().any(|(label, value)| label.starts_with("First official language") && *value == levels));
    for words in ["429", "Comprehensive Ranking System", "25 March 2025", "not a decision", "https://www.canada.ca/"] {
        assert!(reply.text.contains(words), "{words} is not in:\n{}", reply.text);
    }
    assert!(!reply.text.contains(['\u{2068}', '\u{2069}']), "no marks that a mail program would show");
    let french = app.tool_reply("crs", &engineer().to_string(), "fr").unwrap();
    assert!(french.text.contains("25 mars 2025"), "{}", french.text);
}

#[tokio::test]
async fn the_text_to_copy_says_what_the_answer_says() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    for lang in languages().iter().map(|language| language.tag.as_str()) {
        let reply = app.tool_reply("crs", &engineer().to_string(), lang).unwrap();
        let (answer, text) = (reply.answer.unwrap(), reply.text);
        let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
        let lines = answer.lines.iter().map(|line| line.what.text.as_str());
        let sections = answer.lines.iter().filter_map(|line| line.section.as_deref());
        let told = reply.told.iter().flat_map(|one| [one.label.as_str(), one.value.as_str()]);
        let rules = answer.rule_sets.iter().map(|rules| rules.title.as_str());
        for words in lines.chain(sections).chain(told).chain(rules).chain([answer.outcome.text.as_str()]) {
            assert!(text.contains(&plain(words)), "{lang}: {words} is not in:\n{text}");
        }
        for rules in &answer.rule_sets {
            let official = &rules.official.as_ref().unwrap().url;
            let authority = rules.provenance.authority.as_ref().unwrap();
            assert!(text.contains(official) && text.contains(authority), "{lang}: {official}, {authority}\n{text}");
        }
        assert!(!text.contains(['\u{2068}', '\u{2069}']), "{lang}");
    }
}

#[tokio::test]
async fn the_text_to_copy_says_of_how_much_and_what_a_limit_held_down() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    // Two degrees, level 9 and three years abroad: 50 and 50 of a group that may bring 50 each.
    let mut input = engineer();
    input["education"] = json!("masters");
    input["canadian_work_years"] = json!(2);
    let reply = app.tool_reply("crs", &input.to_string(), "en").unwrap();
    let capped = reply.answer.unwrap().lines.into_iter().filter_map(|line| line.capped_from).collect::<Vec<_>>();
    assert!(!capped.is_empty(), "100 of education are held down to 50");
    assert!(reply.text.contains("limited; without the limit"), "{}", reply.text);
    assert!(reply.text.contains("of 1,200"), "{}", reply.text);
}

#[tokio::test]
async fn a_destination_typed_in_words_is_the_community_of_that_name() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    for (typed, community) in [
        ("North Bay", Some("north-bay")),
        ("  toronto ", Some("toronto")),
        ("St Catharines", Some("st-catharines")),
        ("GRAND SUDBURY", Some("sudbury")),
        ("Région de Superior East", Some("superior-east")),
        ("region de superior east", Some("superior-east")),
        ("Atlantis", None),
        ("Toronto or Ottawa", None),
    ] {
        let profile = ProfileView { destination: Some(typed.to_owned()), ..ProfileView::default() };
        app.save_profile(profile, false).unwrap();
        let stands = stands(&app, "budget", "community");
        assert_eq!(stands.as_ref().and_then(Value::as_str), community, "{typed}");
    }
}

#[tokio::test]
async fn a_month_that_cannot_be_is_told_in_months() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    let reply = app.tool_reply("school", &json!({"born": "1066-10"}).to_string(), "en").unwrap();
    let fault = reply.faults.iter().find(|fault| fault.field == "born").unwrap();
    let told = fault.message.replace(['\u{2068}', '\u{2069}'], "");
    // A month and a year at either end, and no day.
    let months = told.split_whitespace().filter(|word| word.trim_end_matches('.').parse::<u16>().is_ok());
    assert_eq!(months.count(), 2, "{told}");
}

#[tokio::test]
async fn a_bad_input_is_told_field_by_field_without_its_value() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    let mut bad = engineer();
    bad["age"] = json!(777);
    bad["education"] = json!("canary");
    bad["first_language"]["clb"]["reading"] = json!(null);
    let reply = app.tool_reply("crs", &bad.to_string(), "en").unwrap();
    assert!(reply.answer.is_none() && reply.keep.is_none());
    let fields: Vec<&str> = reply.faults.iter().map(|fault| fault.field.as_str()).collect();
    assert_eq!(fields, ["age", "education", "first_language.clb.reading"]);
    assert!(reply.faults[0].message.contains('0') && reply.faults[0].message.contains("120"));
    assert!(reply.faults.iter().all(|fault| !fault.message.contains("777") && !fault.message.contains("canary")));
}

#[tokio::test]
async fn what_is_told_to_one_tool_is_there_in_the_next_until_it_is_erased() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    assert!(!app.tool_form("fsw", "en").unwrap().known);
    app.remember_answers("crs", &engineer().to_string()).unwrap();
    drop(app);
    let app = device.start();
    assert!(app.tool_form("fsw", "en").unwrap().known);
    assert_eq!(stands(&app, "fsw", "age"), Some(json!(29)));
    assert_eq!(stands(&app, "fsw", "education"), Some(json!("bachelor")));
    assert_eq!(stands(&app, "fsw", "first_language_clb"), Some(engineer()["first_language"]["clb"].clone()));
    app.erase_answers().unwrap();
    assert_eq!(stands(&app, "fsw", "age"), None);
    assert!(!app.tool_form("crs", "en").unwrap().known);

    app.remember_answers("crs", &engineer().to_string()).unwrap();
    app.erase_everything(false).unwrap();
    assert_eq!(stands(&app, "fsw", "age"), None);
}

#[tokio::test]
async fn an_input_that_is_refused_is_not_remembered() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    let mut bad = engineer();
    bad["spouse"] = json!("perhaps");
    app.remember_answers("crs", &bad.to_string()).unwrap();
    assert!(!app.tool_form("fsw", "en").unwrap().known);
}

#[tokio::test]
async fn profile_and_family_say_it_before_an_answer_does() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    app.remember_answers("crs", &engineer().to_string()).unwrap();
    let profile = ProfileView { partner: Some(true), children: Some(vec![2018, 2024]), ..ProfileView::default() };
    app.save_profile(profile, false).unwrap();
    assert_eq!(stands(&app, "funds", "family_size"), Some(json!(4)), "the partner and two children");
    // Born on the day after: 30 tomorrow. Born on the day: 30 today.
    let id = app.save_member(None, me("1996-11-23")).unwrap();
    assert_eq!(stands(&app, "crs", "age"), Some(json!(29)));
    app.save_member(Some(&id), me("1996-11-22")).unwrap();
    assert_eq!(stands(&app, "crs", "age"), Some(json!(30)));
    // A third child in the binder counts as well.
    let child = MemberEntry { name: "B".to_owned(), role: MemberRole::Child, birth_year: Some(2021), birth_date: None };
    app.save_member(None, child).unwrap();
    assert_eq!(stands(&app, "funds", "family_size"), Some(json!(5)));
}

#[tokio::test]
async fn an_occupation_is_found_by_an_everyday_word_and_by_its_digits() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    for text in ["nurse", "31301"] {
        let found = app.occupations(text, "en").unwrap();
        assert!(found.iter().any(|one| one.value == "31301"), "{text}: {found:?}");
    }
    assert!(app.occupations("", "en").unwrap().is_empty());
}

#[tokio::test]
async fn a_saved_answer_is_worked_out_anew_and_tells_that_the_rules_changed() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let entry = kept(&app, &engineer());
    assert_eq!((entry.on.as_str(), entry.rules[0].id.as_str()), ("2026-11-22", "crs"));
    let id = app.save_result(None, entry.clone()).unwrap();
    let listed = app.binder("fr").unwrap().results.remove(0);
    assert_eq!(listed.entry, entry, "as it was said then");
    assert!(listed.rules[0].text.contains("Système de classement global"), "{:?}", listed.rules);

    // Another language is no other answer, and neither are the hard spaces of French.
    let french = app.tool_reply("crs", &engineer().to_string(), "fr").unwrap().keep.unwrap();
    let french = app.save_result(None, french).unwrap();
    assert!(!app.saved_result(&french, "ar").unwrap().other_outcome);
    app.drop_entry("result", &french).unwrap();
    let same = app.saved_result(&id, "fr").unwrap();
    assert_eq!((same.other_rules, same.other_outcome), (None, false));
    assert_eq!(same.reply.answer.unwrap().outcome.points, Some(429));

    portal.edit("canada/rules/crs.toml", "effective_from = 2025-03-25", "effective_from = 2026-11-20");
    portal.edit(
        "canada/rules/crs.toml",
        "without_spouse = [[18, 99], [19, 105], [20, 110]",
        "without_spouse = [[18, 99], [19, 105], [20, 100]",
    );
    portal.publish();
    set_repository(&app, &portal.repository());
    app.update("en", true).await.unwrap();
    let other = app.saved_result(&id, "en").unwrap();
    assert_eq!((other.other_rules.as_deref(), other.other_outcome), (Some("2026-11-20"), true));
    assert_eq!(other.reply.answer.unwrap().outcome.points, Some(419));
    assert_eq!(other.entry, entry, "what it was then stays");

    app.drop_entry("result", &id).unwrap();
    assert!(app.binder("en").unwrap().results.is_empty());
    assert_eq!(Problem::from(app.saved_result(&id, "en").unwrap_err()).code, "not-found");
}

#[tokio::test]
async fn a_saved_answer_of_a_tool_that_is_gone_stays_in_the_list() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    let entry = ResultEntry { tool: "divination".to_owned(), ..kept(&app, &engineer()) };
    let id = app.save_result(None, entry).unwrap();
    assert_eq!(app.binder("en").unwrap().results.len(), 1);
    let offered = app.hand_over_choices("en").unwrap();
    assert!(offered.iter().any(|it| it.name.kind == "result" && it.theirs.contains("429")), "{offered:?}");
    assert_eq!(Problem::from(app.saved_result(&id, "en").unwrap_err()).code, "not-found");
}
