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
    answer_with(app, landing, None).await;
}

/// The same, with a child born in this year.
async fn answer_with(app: &App, landing: Date, child: Option<i16>) {
    app.press("language-choice-en").await;
    app.press("start-stage-approved").await;
    app.fill("landing-day", &landing.day().to_string()).await;
    app.choose("landing-month", &landing.month().to_string()).await;
    app.fill("landing-year", &landing.year().to_string()).await;
    app.press("start-next").await;
    app.press("class-economic").await;
    app.press("start-next").await;
    app.press("partner-false").await;
    app.press(&format!("children-{}", child.is_some())).await;
    if let Some(year) = child {
        app.fill("child-0", &year.to_string()).await;
    }
    app.press("start-next").await;
    app.fill("occupation", "nurse").await;
    app.press("start-next").await;
    app.fill("destination", "Atlantis").await;
    let named = "return document.querySelector(\"[data-testid='destination-named']\").innerText";
    app.until("that no such place is known", named, |said| said.as_str().is_some_and(|said| said.contains("no place")))
        .await;
    app.fill("destination", "Ottawa").await;
    app.until("the place", named, |said| said.as_str().is_some_and(|said| said.contains("Ottawa"))).await;
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
    app.go(&format!("plan/{TASK}"), "plan").await;
    let due = landing.checked_add(DAYS.days()).expect("a date");
    let task = app.text(&format!("task-{TASK}")).await;
    assert!(task.contains(&written(due)), "due {}, but the plan says: {task}", written(due));
    // Tasks for families with children are not for someone who comes alone.
    assert!(!app.is_there(&format!("task-{FOR_CHILDREN}")).await, "{FOR_CHILDREN} is in the plan of someone alone");
    app.close().await;
}

#[tokio::test]
async fn a_link_to_a_task_of_each_child_leads_to_the_first_child() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    let year = Zoned::now().year() - 8;
    answer_with(&app, in_a_hundred_days(), Some(year)).await;
    app.go(&format!("plan/{FOR_CHILDREN}"), "plan").await;
    let open = format!(
        "return document.querySelector(\"[data-testid='task-{FOR_CHILDREN}@{year}-open']\")?.getAttribute('aria-expanded')"
    );
    app.until("the task of the child, opened", &open, |open| open == "true").await;
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
    app.go(&format!("plan/{TASK}"), "plan").await;
    assert!(!app.is_ticked(TASK).await);
    app.tick(TASK).await;
    app.until_settled(TASK).await;
    app.close().await;

    let app = device.open().await;
    app.screen("home").await;
    // What is done is folded away; its address opens it.
    app.go(&format!("plan/{TASK}"), "plan").await;
    app.until_settled(TASK).await;
    assert!(app.is_ticked(TASK).await);
    app.close().await;
}

#[tokio::test]
async fn an_own_task_a_note_and_what_is_not_for_me() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    answer(&app, in_a_hundred_days()).await;
    app.go("plan", "plan").await;
    app.press("own-task-add").await;
    // Nothing is kept without a title, and the field says so.
    app.press("own-task-save").await;
    app.find("field-fault").await;
    app.fill("own-task-title", "Ask about winter boots").await;
    app.press("own-task-save").await;
    let shown = "return document.querySelector('main').innerText";
    app.until("the task in the plan", shown, |page| page.as_str().is_some_and(|page| page.contains("winter boots")))
        .await;

    app.go(&format!("plan/{TASK}"), "plan").await;
    app.press(&format!("task-{TASK}-note-edit")).await;
    app.fill("note", "Take the lease along").await;
    app.press("note-save").await;
    let note = format!("return document.querySelector(\"[data-testid='task-{TASK}-note'] .note\")?.innerText");
    app.until("the note", &note, |note| note == "Take the lease along").await;

    app.press(&format!("task-{TASK}-not-for-me")).await;
    let state = format!("return document.querySelector(\"[data-testid='task-{TASK}']\")?.dataset.state");
    app.until("set aside", &state, |state| state == "not-for-me").await;
    app.close().await;

    let app = device.open().await;
    app.screen("home").await;
    app.go(&format!("plan/{TASK}"), "plan").await;
    app.until("still set aside", &state, |state| state == "not-for-me").await;
    app.until("still noted", &note, |note| note == "Take the lease along").await;
    app.close().await;
}

#[tokio::test]
async fn another_day_of_landing_is_shown_before_it_is_kept() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    let landing = in_a_hundred_days();
    answer(&app, landing).await;
    let later = landing.checked_add(30.days()).expect("a date");
    let change = async |save: &'static str| {
        app.go("plan", "plan").await;
        app.press("plan-landing-change").await;
        app.screen("answer").await;
        app.fill("landing-day", &later.day().to_string()).await;
        app.choose("landing-month", &later.month().to_string()).await;
        app.fill("landing-year", &later.year().to_string()).await;
        app.press("start-next").await;
        app.find("preview-moves").await;
        app.press(save).await;
    };
    change("preview-cancel").await;
    app.go("plan", "plan").await;
    assert!(app.text("plan-landing").await.contains(&written(landing)), "a look changes nothing");
    change("preview-save").await;
    app.screen("plan").await;
    assert!(app.text("plan-landing").await.contains(&written(later)));
    app.close().await;
}

#[tokio::test]
async fn an_answer_that_hardly_goes_with_another_is_asked_back() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    answer(&app, in_a_hundred_days()).await;
    app.go("answers/stage", "answer").await;
    app.press("start-stage-in-ontario").await;
    let doubt = app.find("doubt").await.attr("data-code").await.expect("the doubt can be read");
    assert_eq!(doubt.as_deref(), Some("landing-ahead"));
    app.press("preview-cancel").await;
    app.find("start-stage-approved").await;
    app.close().await;
}
