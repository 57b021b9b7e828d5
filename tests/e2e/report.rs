//! A mistake on a page is reported: all that would be sent is shown, and waits where it can be read again.

use serde_json::Value;

use crate::harness::{App, Device};

/// The text of an element, also of one that is folded away.
async fn whole(app: &App, id: &str) -> String {
    let script = format!("return document.querySelector(\"[data-testid='{id}']\")?.textContent");
    let text = app.until(&format!("{id} on the screen"), &script, Value::is_string).await;
    text.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_report_is_shown_whole_and_waits_in_the_settings() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("fr").await;
    app.go("guides/ohip/en", "guide").await;
    app.press("report-ohip").await;
    let before = app.text("report-save").await;
    assert!(!before.is_empty());
    assert!(!app.is_there("report-text").await, "nothing is told before anything is chosen");
    app.press("wrong-number-or-date").await;
    app.fill("report-words", "The canary number is wrong.").await;
    let script = "return document.querySelector(\"[data-testid='report-text']\")?.textContent";
    let shown = app
        .until("the last word in what will be sent", script, |text| {
            text.as_str().is_some_and(|it| it.contains("wrong.\""))
        })
        .await;
    let shown = shown.as_str().expect("a text").to_owned();
    let sent: Value = serde_json::from_str(&shown).expect("what is sent is JSON");
    assert_eq!(sent["id"], "ohip");
    assert_eq!(sent["page_language"], "en");
    assert_eq!(sent["window_language"], "fr");
    assert_eq!(sent["wrong"], "number-or-date");
    assert_eq!(sent["words"], "The canary number is wrong.");
    // No publisher names an address yet, and the dialog says so.
    assert!(app.text("report-goes").await.contains("ne prend pas encore"));
    app.press("report-save").await;

    app.go("settings", "settings").await;
    assert_eq!(whole(&app, "report-kept").await, shown);
    app.press("report-file").await;
    app.until_file(&device.picks().join("portage-report.json"), "canary").await;
    let file = std::fs::read_to_string(device.picks().join("portage-report.json")).expect("the file can be read");
    assert_eq!(file, shown, "what is handed over is what was shown");
    app.press("report-delete").await;
    let left = "return document.querySelector(\"[data-testid='report']\")";
    app.until("a report that is gone", left, Value::is_null).await;
    app.close().await;
}
