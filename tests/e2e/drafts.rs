//! What was typed and not kept comes back, until it is kept, given up or locked away.

use crate::harness::{App, Device};

const ITEM: &str = "draft-canary-71 kettle";

async fn begin(app: &App) {
    app.go("binder/goods", "goods").await;
    app.press("goods-add").await;
    app.screen("good").await;
}

async fn value(app: &App, id: &str) -> String {
    app.find(id).await.prop("value").await.expect("a field has a value").unwrap_or_default()
}

#[tokio::test]
async fn a_form_that_was_left_is_filled_in_again() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    begin(&app).await;
    assert!(!app.is_there("draft").await);
    app.fill("good-item", ITEM).await;
    app.press("good-kind-jewellery").await;
    app.go("guides", "guides").await;
    begin(&app).await;
    app.find("draft").await;
    assert_eq!(value(&app, "good-item").await, ITEM);

    // Nothing of it is on the disk.
    let found =
        walk(&device.data()).into_iter().filter(|bytes| bytes.windows(ITEM.len()).any(|part| part == ITEM.as_bytes()));
    assert_eq!(found.count(), 0);

    app.press("draft-anew").await;
    assert_eq!(value(&app, "good-item").await, "");
    app.fill("good-item", ITEM).await;
    app.press("good-cancel").await;
    app.screen("goods").await;
    begin(&app).await;
    assert!(!app.is_there("draft").await, "who cancels gives it up");
    app.fill("good-item", ITEM).await;
    app.press("good-save").await;
    app.screen("goods").await;
    begin(&app).await;
    assert!(!app.is_there("draft").await, "what is kept is no draft");
    assert_eq!(value(&app, "good-item").await, "");
    app.close().await;
}

#[tokio::test]
async fn a_note_of_a_task_comes_back() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("plan/w2-03", "plan").await;
    app.press("task-w2-03-note-edit").await;
    app.fill("note", "ask for the form in French").await;
    app.go("guides", "guides").await;
    app.go("plan/w2-03", "plan").await;
    app.press("task-w2-03-note-edit").await;
    app.find("draft").await;
    assert_eq!(value(&app, "note").await, "ask for the form in French");
    app.close().await;
}

#[tokio::test]
async fn locking_forgets_what_was_not_kept() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    let set = "window.__TAURI_INTERNALS__.invoke('set_passphrase', { passphrase: 'winter bus ticket moon' })\
               .then(() => done('set'), (error) => done(JSON.stringify(error)))";
    assert_eq!(app.later(set).await, "set");
    begin(&app).await;
    app.fill("good-item", ITEM).await;
    app.go("guides", "guides").await;
    begin(&app).await;
    app.find("draft").await;
    app.press("lock-now").await;
    app.screen("lock").await;
    let shown = app
        .script("return document.body.innerText + [...document.querySelectorAll('input')].map((one) => one.value)")
        .await;
    assert!(!shown.as_str().unwrap_or_default().contains("draft-canary"), "a locked window shows nothing of it");
    app.fill("lock-passphrase", "winter bus ticket moon").await;
    app.press("lock-open").await;
    app.until("the window open again", "return document.documentElement.dataset.ready", |ready| ready != "lock").await;
    begin(&app).await;
    assert!(!app.is_there("draft").await);
    assert_eq!(value(&app, "good-item").await, "");
    app.close().await;
}

/// The bytes of every file in a folder.
fn walk(folder: &std::path::Path) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(walk(&path));
        } else {
            found.push(std::fs::read(&path).expect("a file can be read"));
        }
    }
    found
}
