//! The binder: papers that tick tasks, goods with their total.

use crate::harness::{App, Device};

/// Writes down that the passport is there, on the way that a person takes.
async fn add_passport(app: &App) {
    app.go("binder", "binder").await;
    app.press("binder-documents").await;
    app.screen("documents").await;
    app.press("documents-add").await;
    app.screen("document").await;
    app.choose("document-what", "passport").await;
    app.press("document-state-have").await;
    app.fill("document-place", "blue folder").await;
    app.press("document-save").await;
    app.screen("documents").await;
}

#[tokio::test]
async fn a_document_is_written_down_changed_and_brought_back() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    add_passport(&app).await;
    let list = app.text("documents").await;
    assert!(list.contains("Passport") && list.contains("blue folder"), "{list}");

    // An impossible day is told beside its field, and what was typed stays.
    app.script("document.querySelector(\"[data-testid='documents'] a\").click()").await;
    app.screen("document").await;
    app.fill("document-expires-day", "31").await;
    app.choose("document-expires-month", "2").await;
    app.fill("document-expires-year", "2027").await;
    app.press("document-save").await;
    app.find("field-fault").await;
    let place = app.find("document-place").await.prop("value").await.expect("a field has a value");
    assert_eq!(place.as_deref(), Some("blue folder"));
    app.fill("document-expires-day", "28").await;
    app.press("document-save").await;
    app.screen("documents").await;
    assert!(app.text("documents").await.contains("28 February 2027"));

    app.script("document.querySelector(\"[data-testid='documents'] a\").click()").await;
    app.screen("document").await;
    app.press("document-delete").await;
    app.screen("documents").await;
    assert!(!app.is_there("documents-line").await);
    app.script("document.querySelector(\"[data-testid='notice'] button\").click()").await;
    app.find("documents-line").await;
    app.close().await;
}

#[tokio::test]
async fn a_document_ticks_the_papers_of_a_task() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    // The application for a health card takes several papers.
    let task = "w2-03";
    app.go(&format!("plan/{task}"), "plan").await;
    let before = papers(&app, task).await;
    app.script(&format!(
        "document.querySelector(\"[data-testid='task-{task}-papers'] [data-testid='paper-have']\").click()"
    ))
    .await;
    let script = format!(
        "return document.querySelector(\"[data-testid='task-{task}-papers'] [data-testid='papers-count']\")?.innerText"
    );
    app.until("one paper more", &script, |count| count.as_str().is_some_and(|count| count != before)).await;
    app.go("binder/documents", "documents").await;
    app.find("documents-line").await;
    app.close().await;
}

async fn papers(app: &App, task: &str) -> String {
    let script = format!(
        "return document.querySelector(\"[data-testid='task-{task}-papers'] [data-testid='papers-count']\")?.innerText"
    );
    let count = app.until("the papers of the task", &script, serde_json::Value::is_string).await;
    count.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn goods_are_added_up() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("binder/goods", "goods").await;
    for (item, value, list) in [("Sewing machine", "1,200.50", "good-with-me"), ("Carpet", "99.5", "good-to-follow")] {
        app.press("goods-add").await;
        app.screen("good").await;
        app.press(list).await;
        app.fill("good-item", item).await;
        app.fill("good-value", value).await;
        app.press("good-save").await;
        app.screen("goods").await;
    }
    let total = app.text("goods-total").await;
    assert!(total.contains("1,300"), "{total}");
    assert!(app.text("goods-with-me-total").await.contains("1,200.50"));

    app.press("goods-add").await;
    app.screen("good").await;
    app.fill("good-item", "Lamp").await;
    app.fill("good-value", "about ten").await;
    app.press("good-save").await;
    app.find("field-fault").await;
    app.close().await;
}
