//! Two languages of a page beside each other, and what a translation says of itself.

use serde_json::{Value, json};

use crate::accessibility::findings;
use crate::harness::{App, Device};
use crate::paper::{saved, words};

const PAGE: &str = "guides/rental-scams";

/// Of each row: the language and direction of both sides, and whether the second one begins beside the first.
const ROWS: &str = "return [...document.querySelectorAll(\"[data-testid='beside-row']\")].map((row) => { \
    const [first, second] = row.children; const [a, b] = [first, second].map((side) => side.getBoundingClientRect()); \
    return {first: `${first.lang} ${first.dir}`, second: `${second.lang} ${second.dir}`, \
      beside: Math.abs(a.top - b.top) < 2, under: b.top >= a.bottom - 1, rightward: b.left > a.left, \
      said: first.textContent.trim().length > 0 && second.textContent.trim().length > 0} })";

async fn rows(app: &App) -> Vec<Value> {
    let rows = app.until("rows", ROWS, |rows| rows.as_array().is_some_and(|rows| rows.len() > 3)).await;
    rows.as_array().expect("a list").clone()
}

async fn read_beside(app: &App, language: &str) {
    app.press(&format!("beside-{language}")).await;
    app.find("two-languages").await;
}

#[tokio::test]
async fn english_stands_beside_arabic_section_by_section() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("ar").await;
    app.go(PAGE, "guide").await;
    assert!(!app.is_there("two-languages").await, "nobody asked for a second language");
    assert!(app.is_there("machine-made").await, "the page says who translated it");
    read_beside(&app, "en").await;
    for row in rows(&app).await {
        assert_eq!((&row["first"], &row["second"]), (&json!("ar rtl"), &json!("en ltr")));
        assert_eq!((&row["beside"], &row["rightward"]), (&json!(true), &json!(false)), "{row}");
        assert_eq!(row["said"], true, "a side is empty");
    }
    // The title in both, and the Arabic that a machine made; the English is the original.
    assert_eq!(app.text("beside-title").await, "Rental scams");
    assert!(app.is_there("machine-made").await && !app.is_there("machine-made-beside").await);
    // One after the other also for who goes by keyboard or listens.
    let links = "return [...document.querySelectorAll(\"[data-testid='two-languages'] h2\")].map((h) => h.closest('[lang]').lang)";
    let order = app.script(links).await;
    let order: Vec<_> = order.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    assert!(order.len() > 4 && order.chunks(2).all(|pair| pair == ["ar", "en"]), "{order:?}");
    let found = findings(&app).await;
    assert!(found.is_empty(), "{}", found.join("\n"));
    // It holds for the next page, and is kept.
    app.go("guides/ohip", "guide").await;
    app.find("two-languages").await;
    app.until_file(&device.data().join("settings.json"), "\"beside\": \"en\"").await;
    app.press("beside-en").await;
    app.until("one language", "return document.querySelector(\"[data-testid='two-languages']\")", Value::is_null).await;
    app.close().await;
}

#[tokio::test]
async fn french_stands_beside_punjabi_and_under_it_where_there_is_little_room() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("pa").await;
    app.go(PAGE, "guide").await;
    read_beside(&app, "fr").await;
    for row in rows(&app).await {
        assert_eq!((&row["first"], &row["second"]), (&json!("pa ltr"), &json!("fr ltr")));
        assert_eq!((&row["beside"], &row["rightward"]), (&json!(true), &json!(true)), "{row}");
    }
    // A machine made both, and each says so in its own language.
    assert!(app.text("machine-made-beside").await.starts_with("Traduit par une machine"));
    app.resize(480, 768).await;
    let narrow = format!("const rows = (() => {{ {ROWS} }})(); return rows.every((row) => row.under)");
    app.until("sections one under the other", &narrow, |under| *under == true).await;
    let scrolls = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    assert_eq!(app.script(scrolls).await, false, "the page scrolls sideways");
    app.close().await;
}

#[tokio::test]
async fn both_languages_are_on_paper() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("fr").await;
    app.go(PAGE, "guide").await;
    read_beside(&app, "en").await;
    let words = words(&saved(&app, &device, "portage-guide.pdf").await);
    for told in ["What never to give before", "Une vidéo", "Rental scams", "1-888-495-8501"] {
        assert!(words.contains(told), "{told} is not on the paper: {words}");
    }
    assert!(!words.contains("Side by side") && !words.contains("Côte à côte"), "a button is on the paper: {words}");
    app.close().await;
}

#[tokio::test]
async fn a_task_and_a_service_are_read_in_two_languages() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("ar").await;
    app.go("plan/w2-08", "plan").await;
    read_task(&app, "w2-08").await;
    app.go("services/ontario-211", "service").await;
    // A service has no Arabic: it is in English, and says so; French can stand beside it.
    assert!(app.is_there("other-language").await);
    app.press("beside-fr").await;
    app.find("service-beside").await;
    app.close().await;
}

#[tokio::test]
async fn any_language_of_a_page_stands_beside_english() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("guides/rental-scams", "guide").await;
    app.find("beside-fr").await;
    app.script(
        "const list = document.querySelector(\"[data-testid='beside-other']\"); \
         list.value = 'pa'; list.dispatchEvent(new Event('change', { bubbles: true }))",
    )
    .await;
    app.find("beside-title").await;
    let title = app.text("beside-title").await;
    assert!(title.chars().any(|letter| ('\u{a00}'..='\u{a7f}').contains(&letter)), "{title}");
    app.until_file(&device.data().join("settings.json"), "\"beside\": \"pa\"").await;
    app.close().await;
}

async fn read_task(app: &App, task: &str) {
    app.press("beside-en").await;
    let title = app.text(&format!("task-{task}-beside")).await;
    assert!(title.chars().any(|letter| letter.is_ascii_alphabetic()), "{title}");
    assert!(title.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter)), "{title}");
}
