//! The language of the window changes while it is open.

use crate::harness::Device;

#[tokio::test]
async fn arabic_turns_the_window_round_without_a_restart() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    // What only this page of the window knows is gone after a restart or a reload.
    app.script("window.sameWindow = true").await;
    let rail = "return document.querySelector(\"[data-testid='nav-home']\").getBoundingClientRect().left \
                < window.innerWidth / 2";
    assert_eq!(app.script(rail).await, true, "in English the rail is on the left");

    app.go("settings", "settings").await;
    app.choose("settings-language", "ar").await;
    app.until("right to left", "return document.documentElement.dir", |dir| dir == "rtl").await;
    assert_eq!(app.script("return document.documentElement.lang").await, "ar");
    assert_eq!(app.script("return window.sameWindow").await, true);
    assert_eq!(app.script("return getComputedStyle(document.body).direction").await, "rtl");
    assert_eq!(app.script(rail).await, false, "in Arabic the rail is on the right");
    let words = app.text("nav-home").await;
    assert!(words.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter)), "{words:?} is not Arabic");

    app.choose("settings-language", "fr").await;
    app.until("left to right", "return document.documentElement.dir", |dir| dir == "ltr").await;
    app.close().await;
}
