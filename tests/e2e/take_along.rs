//! What leaves the device because the person takes it along: a calendar, and a hand-over that another device opens.

use crate::harness::{App, Device};

const PASSPHRASE: &str = "river lamp seven bread";

/// Adds a task of the person's own with a day, so that there is something to take along.
async fn add_task(app: &App, title: &str) {
    app.go("plan", "plan").await;
    app.press("own-task-add").await;
    app.fill("own-task-title", title).await;
    app.fill("own-task-day-day", "14").await;
    app.choose("own-task-day-month", "3").await;
    app.fill("own-task-day-year", "2031").await;
    app.press("own-task-save").await;
    app.until("the task in the plan", "return document.querySelector('main').innerText", |page| {
        page.as_str().is_some_and(|page| page.contains(title))
    })
    .await;
}

#[tokio::test]
async fn a_calendar_file_is_written() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    add_task(&app, "Ask about winter boots").await;
    app.press("take-along").await;
    app.press("take-way-calendar").await;
    app.press("calendar-save").await;
    let file = device.picks().join("portage.ics");
    app.until_file(&file, "END:VCALENDAR").await;
    let calendar = std::fs::read_to_string(&file).expect("the calendar was written");
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"));
    assert!(calendar.contains("SUMMARY:Ask about winter boots") && calendar.contains("DTSTART;VALUE=DATE:20310314"));
    app.close().await;
}

#[tokio::test]
async fn a_hand_over_is_opened_on_another_device() {
    let Some(first) = Device::new() else { return };
    let app = first.open().await;
    app.settle("en").await;
    add_task(&app, "Ask about winter boots").await;
    app.press("take-along").await;
    app.press("take-way-give").await;
    app.fill("passphrase", PASSPHRASE).await;
    app.fill("passphrase-again", "river lamp seven breed").await;
    app.press("give-save").await;
    app.find("field-fault").await;
    app.fill("passphrase-again", PASSPHRASE).await;
    app.press("give-save").await;
    app.until(
        "the file is written",
        "return document.querySelector(\"[data-testid='give-said']\").innerText",
        |said| said.as_str().is_some_and(|said| said.starts_with("The file is written")),
    )
    .await;
    app.close().await;
    let sealed = std::fs::read(first.picks().join("portage-handover.age")).expect("the hand-over was written");
    assert!(!sealed.windows(12).any(|part| part == b"winter boots"), "what is handed over is encrypted");

    let second = Device::new().expect("there was a device before");
    std::fs::write(second.picks().join("portage-handover.age"), sealed).expect("the file can be carried over");
    let app = second.open().await;
    app.settle("en").await;
    app.go("plan", "plan").await;
    app.press("take-along").await;
    app.press("take-way-open").await;
    app.press("open-pick").await;
    app.fill("open-passphrase", "not the passphrase").await;
    app.press("open-open").await;
    app.find("problem").await;
    app.fill("open-passphrase", PASSPHRASE).await;
    app.press("open-open").await;
    assert!(app.text("open-new").await.contains("Ask about winter boots"));
    app.press("open-take").await;
    app.find("open-taken").await;
    app.press("take-close").await;
    app.until("the task in the plan", "return document.querySelector('main').innerText", |page| {
        page.as_str().is_some_and(|page| page.contains("Ask about winter boots"))
    })
    .await;
    app.close().await;
}
