//! When the system is to remind of tasks, and what it may say.

mod device;

use device::{Device, Portal};
use portage_app::{
    Portage,
    view::{OwnTaskEntry, TaskState},
};

fn task(app: &Portage, title: &str, day: &str) -> String {
    let entry = OwnTaskEntry {
        title: title.to_owned(),
        stage: "preparing".to_owned(),
        note: None,
        day: Some(day.to_owned()),
        who: None,
    };
    app.save_own_task(None, entry).unwrap()
}

/// From this hour on; none turns reminders off.
fn remind_at(app: &Portage, hour: Option<u8>) {
    let mut settings = app.settings();
    settings.remind_at = hour;
    app.save_settings(settings).unwrap();
}

fn reminder(app: &Portage) -> Option<String> {
    app.reminder(&["en-CA".to_owned()]).unwrap()
}

#[tokio::test]
async fn once_a_day_and_only_if_wanted() {
    let portal = Portal::of_a_few_records();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let today = task(&app, "canary-c3 boots", "2026-11-22");
    task(&app, "canary-c3 coats", "2026-11-29");
    task(&app, "canary-c3 gloves", "2026-11-30");
    assert_eq!(reminder(&app), None, "nobody asked to be reminded");
    remind_at(&app, Some(13));
    assert_eq!(reminder(&app), None, "it is noon");
    remind_at(&app, Some(12));
    let words = "1 task is due today. 1 task is due in the next 7 days. Open Portage to see what.";
    assert_eq!(reminder(&app).as_deref(), Some(words));
    assert_eq!(reminder(&app).as_deref(), Some(words), "it was not shown yet");
    app.reminded().unwrap();
    assert_eq!(reminder(&app), None);
    remind_at(&app, Some(11));
    assert_eq!(reminder(&app), None, "once a day, whatever the hour");
    drop(app);

    let app = device.on("2026-11-23").start();
    app.mark_task(&today, TaskState::Done).unwrap();
    // What was due yesterday and is done is over; the third task has come near.
    assert_eq!(reminder(&app).as_deref(), Some("2 tasks are due in the next 7 days. Open Portage to see what."));
    remind_at(&app, None);
    assert_eq!(reminder(&app), None);
}

#[tokio::test]
async fn who_has_nothing_due_or_locks_their_data_hears_nothing() {
    let portal = Portal::of_a_few_records();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    remind_at(&app, Some(0));
    task(&app, "far away", "2027-11-22");
    assert_eq!(reminder(&app), None);
    task(&app, "now", "2026-11-22");
    assert!(reminder(&app).is_some());
    app.set_passphrase("winter bus ticket moon").unwrap();
    app.lock().unwrap();
    assert_eq!(reminder(&app), None);
    app.unlock("winter bus ticket moon").unwrap();
    assert!(reminder(&app).is_some());
}

#[tokio::test]
async fn it_is_said_in_the_language_of_the_window() {
    let portal = Portal::of_a_few_records();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    task(&app, "now", "2026-11-22");
    remind_at(&app, Some(9));
    let mut settings = app.settings();
    settings.language = Some("ar".to_owned());
    app.save_settings(settings).unwrap();
    let words = reminder(&app).unwrap();
    assert!(words.starts_with("مهمة واحدة موعدها اليوم."), "{words}");
    assert!(!words.contains(['\u{2068}', '\u{2069}']));
}
