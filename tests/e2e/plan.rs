//! The person's own plan: dated from their landing, and remembered.

use jiff::civil::Date;
use jiff::{ToSpan, Zoned};

use crate::harness::{App, Device};

/// Health insurance is to be applied for within five days of landing (assets/content, task w2-03).
const TASK: &str = "w2-03";
const DAYS: i64 = 5;

/// A task that is only for families with children.
const FOR_CHILDREN: &str = "w2-08";

/// Answers the questions: approved, as a skilled worker, landing on `landing`, alone.
async fn answer(app: &App, landing: Date) {
    app.press("language-choice-en").await;
    app.press("start-stage-approved").await;
    app.fill("landing-day", &landing.day().to_string()).await;
    app.choose("landing-month", &landing.month().to_string()).await;
    app.fill("landing-year", &landing.year().to_string()).await;
    app.press("start-next").await;
    app.press("class-economic").await;
    app.press("start-next").await;
    app.press("partner-false").await;
    app.press("children-false").await;
    app.press("start-next").await;
    app.fill("occupation", "nurse").await;
    app.press("start-next").await;
    app.fill("destination", "Ottawa").await;
    app.press("start-next").await;
    app.screen("home").await;
}

fn in_a_hundred_days() -> Date {
    Zoned::now().date().checked_add(100.days()).expect("a hundred days from now is a date")
}

/// A date as the window writes it in English.
fn written(date: Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}

#[tokio::test]
async fn the_plan_is_dated_from_the_landing() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    let landing = in_a_hundred_days();
    answer(&app, landing).await;
    app.go("plan", "plan").await;
    let due = landing.checked_add(DAYS.days()).expect("a date");
    let task = app.text(&format!("task-{TASK}")).await;
    assert!(task.contains(&written(due)), "due {}, but the plan says: {task}", written(due));
    // Tasks for families with children are not for someone who comes alone.
    assert!(!app.is_there(&format!("task-{FOR_CHILDREN}")).await, "{FOR_CHILDREN} is in the plan of someone alone");
    app.close().await;
}

#[tokio::test]
async fn an_impossible_date_is_told_and_nothing_is_lost() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.press("language-choice-en").await;
    app.press("start-stage-approved").await;
    app.fill("landing-day", "31").await;
    app.choose("landing-month", "2").await;
    app.fill("landing-year", "2027").await;
    app.press("start-next").await;
    app.find("field-fault").await;
    let day = app.find("landing-day").await.prop("value").await.expect("a field has a value");
    assert_eq!(day.as_deref(), Some("31"));
    app.fill("landing-day", "28").await;
    app.press("start-next").await;
    // The next question is asked.
    app.find("class-economic").await;
    assert!(!app.is_there("landing-day").await);
    app.close().await;
}

#[tokio::test]
async fn done_survives_a_restart() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    answer(&app, in_a_hundred_days()).await;
    app.go("plan", "plan").await;
    assert!(!app.is_ticked(TASK).await);
    app.tick(TASK).await;
    app.until_settled(TASK).await;
    app.close().await;

    let app = device.open().await;
    app.screen("home").await;
    app.go("plan", "plan").await;
    app.until_settled(TASK).await;
    assert!(app.is_ticked(TASK).await);
    app.close().await;
}
