//! Search from everywhere.

use serde_json::{Value, json};

use crate::harness::{App, Device};

/// Asks and waits for an answer that names `page`, an address after the hash.
async fn finds(app: &App, question: &str, page: &str) {
    app.control('k').await;
    app.fill("search-input", question).await;
    app.until(
        &format!("{page} among the answers to {question:?}"),
        "return [...document.querySelectorAll(\"[data-testid='search-result']\")].map((a) => a.getAttribute('href'))",
        |found| found.as_array().is_some_and(|found| found.iter().any(|address| address.as_str() == Some(page))),
    )
    .await;
}

#[tokio::test]
async fn ohip_is_found_in_english() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    finds(&app, "ohip", "#/guides/ohip").await;
    // From another screen, in everyday words, with the keyboard alone.
    app.go("plan", "plan").await;
    finds(&app, "how do I get a health card", "#/guides/ohip").await;
    app.close().await;
}

#[tokio::test]
async fn ohip_is_found_in_french_without_accents() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("fr").await;
    finds(&app, "carte sante", "#/guides/ohip").await;
    app.close().await;
}

#[tokio::test]
async fn a_result_opens_its_page() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    finds(&app, "ohip", "#/guides/ohip").await;
    app.press_link("search-result", "#/guides/ohip").await;
    app.screen("guide").await;
    let title = app.text("guide-title").await;
    assert!(title.contains("OHIP"), "{title:?}");
    app.close().await;
}

#[tokio::test]
async fn a_question_without_an_answer_leads_somewhere() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.control('k').await;
    app.fill("search-input", "qqqq zzzz").await;
    app.until(
        "help instead of results",
        "return [...document.querySelectorAll(\"[data-testid='screen-search'] a[href], \
                 [data-testid='screen-search'] button\")].length",
        |ways| ways.as_u64().is_some_and(|ways| ways > 0),
    )
    .await;
    assert!(!app.is_there("search-result").await);
    app.close().await;
}

/// The words of every element with this test id, without the marks around values.
async fn texts(app: &App, id: &str) -> Vec<String> {
    let script =
        format!("return [...document.querySelectorAll(\"[data-testid='{id}']\")].map((one) => one.innerText.trim())");
    let shown = app.script(&script).await;
    shown.as_array().expect("a list").iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Waits for the answer to a question.
async fn answered(app: &App, question: &str) {
    let script = "return document.querySelector(\"[data-testid='search-status']\")?.dataset.answered";
    app.until(&format!("an answer to {question:?}"), script, |answered| answered == question).await;
}

async fn value(app: &App) -> Value {
    app.script("return document.getElementById('search-input').value").await
}

/// What a reader is told of the box and of the suggestion that Enter would take.
async fn combobox(app: &App) -> Value {
    app.script(
        "const box = document.getElementById('search-input'); \
         const active = document.getElementById(box.getAttribute('aria-activedescendant') ?? ''); \
         return { role: box.role, expanded: box.ariaExpanded, focused: document.activeElement === box, \
           list: document.getElementById(box.getAttribute('aria-controls') ?? '')?.role ?? null, \
           active: active?.innerText.trim() ?? null, selected: active?.ariaSelected ?? null }",
    )
    .await
}

async fn press_key(app: &App, key: &str) {
    app.script(&format!(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, cancelable: true }}))"
    ))
    .await;
}

#[tokio::test]
async fn what_was_meant_is_a_button_that_asks_it() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.control('k').await;
    app.fill("search-input", "helth card ").await;
    assert_eq!(app.text("search-meant").await.trim(), "health card");
    app.press("search-meant").await;
    answered(&app, "health card").await;
    assert_eq!(value(&app).await, "health card");
    assert!(!app.is_there("search-meant").await, "what is spelled right is not asked about");
    app.close().await;
}

#[tokio::test]
async fn suggestions_are_chosen_with_keys_while_the_results_can_be_seen() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.control('k').await;
    assert_eq!(combobox(&app).await["expanded"], "false");
    app.fill("search-input", "health in").await;
    app.find("search-suggestion").await;
    app.find("search-result").await;
    let offered = texts(&app, "search-suggestion").await;
    let expected = json!({
        "role": "combobox", "expanded": "true", "focused": true, "list": "listbox", "active": null, "selected": null,
    });
    assert_eq!(combobox(&app).await, expected);
    press_key(&app, "ArrowDown").await;
    let first = combobox(&app).await;
    assert_eq!(
        (&first["active"], &first["selected"], &first["focused"]),
        (&json!(offered[0]), &json!("true"), &json!(true))
    );
    press_key(&app, "ArrowUp").await;
    assert_eq!(combobox(&app).await["active"], Value::Null);
    press_key(&app, "ArrowDown").await;
    app.enter().await;
    answered(&app, &offered[0]).await;
    assert_eq!(combobox(&app).await["expanded"], "false", "what was taken needs no more");

    // Escape puts them away first, and then takes back what was typed.
    app.fill("search-input", "health in").await;
    app.find("search-suggestion").await;
    app.escape().await;
    assert!(!app.is_there("search-suggestion").await);
    assert_eq!(value(&app).await, "health in");
    app.escape().await;
    assert_eq!(value(&app).await, "");

    // By pressing, too; and none for noise.
    app.fill("search-input", "health in").await;
    app.press("search-suggestion").await;
    answered(&app, &offered[0]).await;
    assert_eq!(combobox(&app).await["focused"], true);
    app.fill("search-input", "asdf").await;
    answered(&app, "asdf").await;
    assert!(!app.is_there("search-suggestion").await);
    app.close().await;
}

#[tokio::test]
async fn past_the_last_suggestion_are_the_results() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.control('k').await;
    app.fill("search-input", "health in").await;
    app.find("search-suggestion").await;
    answered(&app, "health in").await;
    for _ in 0..texts(&app, "search-suggestion").await.len() {
        press_key(&app, "ArrowDown").await;
    }
    press_key(&app, "ArrowDown").await;
    let focused = app.script("return document.activeElement.dataset.testid").await;
    assert_eq!(focused, "search-result");
    app.close().await;
}

#[tokio::test]
async fn results_are_filtered_and_the_words_of_the_question_are_marked() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.control('k').await;
    app.fill("search-input", "tenant").await;
    answered(&app, "tenant").await;
    let marked = app
        .script("return [...document.querySelectorAll('main mark')].map((mark) => mark.innerText.toLowerCase())")
        .await;
    let marked = marked.as_array().expect("a list").clone();
    assert!(!marked.is_empty() && marked.iter().all(|word| word.as_str().unwrap().starts_with("tenan")), "{marked:?}");

    let groups = "return [...document.querySelectorAll('main section[aria-labelledby^=kind-]')].map((one) => one.getAttribute('aria-labelledby'))";
    let before = app.script(groups).await;
    assert!(before.as_array().is_some_and(|groups| groups.len() > 1), "{before}");
    app.choose("search-filter-kind", "guide").await;
    app.until("guides alone", groups, |groups| *groups == json!(["kind-guide"])).await;
    app.press("search-filter-clear").await;
    app.until("everything again", groups, |groups| *groups == before).await;
    assert!(!app.is_there("search-filter-clear").await);
    app.close().await;
}

#[tokio::test]
async fn searches_are_shown_again_only_to_who_wants_it() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    finds(&app, "ohip", "#/guides/ohip").await;
    app.press_link("search-result", "#/guides/ohip").await;
    app.screen("guide").await;
    app.go("search", "search").await;
    app.press("search-clear").await;
    assert!(!app.is_there("search-recent").await, "nobody asked for it");

    app.go("settings", "settings").await;
    app.press("recent-on").await;
    app.until_file(&device.data().join("settings.json"), "\"recent_searches\": true").await;
    finds(&app, "ohip", "#/guides/ohip").await;
    app.press_link("search-result", "#/guides/ohip").await;
    app.screen("guide").await;
    app.go("search", "search").await;
    app.press("search-clear").await;
    assert_eq!(app.text("search-recent-one").await.trim(), "ohip");
    app.press("search-recent-one").await;
    answered(&app, "ohip").await;
    app.press("search-clear").await;
    app.press("search-recent-forget").await;
    let gone = "return document.querySelector(\"[data-testid='search-recent']\")";
    app.until("nothing looked for", gone, Value::is_null).await;
    app.close().await;
}

#[tokio::test]
async fn what_is_not_found_is_told_to_the_editors_if_the_person_wants() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.control('k').await;
    app.fill("search-input", "qqqq zzzz").await;
    answered(&app, "qqqq zzzz").await;
    let help = app.text("search-help").await;
    assert!(help.contains("211") && help.contains("Canada") && help.contains("Ontario"), "{help}");
    app.press("search-tell").await;
    let script = "return document.querySelector(\"[data-testid='report-text']\")?.textContent ?? ''";
    let shown =
        app.until("what would be sent", script, |text| text.as_str().is_some_and(|it| it.contains("qqqq"))).await;
    let shown: Value = serde_json::from_str(shown.as_str().expect("a text")).expect("what is sent is JSON");
    assert_eq!(shown, json!({"format": "portage-search-1", "window_language": "en", "words": "qqqq zzzz"}));
    app.press("report-save").await;
    app.go("settings", "settings").await;
    let kept = "return document.querySelector(\"[data-testid='report-kept']\")?.textContent ?? ''";
    app.until("the report in the settings", kept, |text| text.as_str().is_some_and(|it| it.contains("qqqq zzzz")))
        .await;
    app.close().await;
}
