//! Search from everywhere.

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
