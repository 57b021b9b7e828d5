//! Who goes back to the copy before stays there until they move on.

use crate::harness::{Device, Portal, WebServer};

#[tokio::test]
async fn going_back_stays_after_a_restart_until_the_person_moves_on() {
    let portal = Portal::with_release_one();
    let packs = portal.packs();
    portal.edit("ontario/guides/ohip.en.md", "title = \"", "title = \"Seen after the update: ");
    portal.publish();
    let server = WebServer::serve(&portal.repository());
    let Some(device) = Device::with_packs(packs.path()) else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.update_only_when_asked(&device).await;
    app.add_address(&server.address()).await;
    assert_eq!(app.look_for_updates().await, "updated");

    app.press("copy-back").await;
    app.press("copy-back-confirm").await;
    app.copy_says("back").await;
    app.go("guides/ohip", "guide").await;
    assert!(!app.text("guide-title").await.contains("Seen after the update"));
    app.choose_option("schedule-start", &device, "start").await;
    app.close().await;

    // The options say to look at each start; who went back is left where they are.
    let before = server.requests().len();
    let app = device.open().await;
    app.screen("home").await;
    app.go("copy", "copy").await;
    app.copy_says("back").await;
    assert_eq!(server.requests().len(), before, "updates were looked for: {:#?}", server.requests());
    app.press("copy-move-on").await;
    app.copy_says("checked").await;
    app.go("guides/ohip", "guide").await;
    assert!(app.text("guide-title").await.contains("Seen after the update"));
    app.close().await;
}
