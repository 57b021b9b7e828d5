//! What an update costs is said before, it waits for a yes, and it can be broken off.

use crate::harness::{App, Device, Portal, WebServer};

/// A portal one of whose pages was edited after the installer was made, and the installer's packs.
fn edited() -> (Portal, tempfile::TempDir) {
    let portal = Portal::with_release_one();
    let packs = portal.packs();
    portal.edit("ontario/guides/ohip.en.md", "title = \"", "title = \"Seen after the update: ");
    portal.publish();
    (portal, packs)
}

async fn title_of_ohip(app: &App) -> String {
    app.go("guides/ohip", "guide").await;
    app.text("guide-title").await
}

fn asked_for_content(server: &WebServer) -> bool {
    server.requests().iter().any(|line| line.contains(".patch") || line.contains(".pack.zst"))
}

#[tokio::test]
async fn an_update_waits_for_a_yes_and_says_its_cost_before_and_after() {
    let (portal, packs) = edited();
    let server = WebServer::serve(&portal.repository());
    let Some(device) = Device::with_packs(packs.path()) else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.update_only_when_asked(&device).await;
    app.choose_option("ask-always", &device, "ask_above_kb = 0").await;
    app.add_address(&server.address()).await;

    app.go("copy", "copy").await;
    app.press("copy-update").await;
    app.copy_says("waiting").await;
    let said = app.text("copy-status").await;
    assert!(said.contains("kB") || said.contains("byte"), "the cost is not said before: {said}");
    assert!(!asked_for_content(&server), "content was fetched unasked: {:#?}", server.requests());
    assert!(!title_of_ohip(&app).await.contains("Seen after the update"));

    // Not now: nothing waits any more. Asked again, it does, wherever the person has been meanwhile.
    app.go("copy", "copy").await;
    app.press("copy-not-now").await;
    app.find("copy-update").await;
    // It was looked for a moment ago, and still the copy is not said to be up to date.
    app.copy_says("behind").await;
    assert!(!app.is_there("copy-fetch").await);
    app.press("copy-update").await;
    app.copy_says("waiting").await;
    app.go("home", "home").await;
    assert!(app.text("home-update-ready").await.contains("ready"));

    app.go("copy", "copy").await;
    app.press("copy-fetch").await;
    assert_eq!(app.outcome().await, "updated");
    let cost = app.text("copy-cost").await;
    assert!(cost.contains("kB") || cost.contains("byte"), "the cost is not said after: {cost}");
    app.copy_says("checked").await;
    assert!(title_of_ohip(&app).await.contains("Seen after the update"));
    app.close().await;
}

#[tokio::test]
async fn an_update_that_stalls_can_be_broken_off() {
    let (portal, packs) = edited();
    let server = WebServer::serve_content_byte_by_byte(&portal.repository());
    let Some(device) = Device::with_packs(packs.path()) else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.update_only_when_asked(&device).await;
    app.add_address(&server.address()).await;

    app.go("copy", "copy").await;
    app.press("copy-update").await;
    app.copy_says("running").await;
    app.find("copy-cancel").await;
    // Midway: the metadata is here, and the patch has begun to come.
    let receiving = "return document.querySelector(\"[data-testid='progress-bytes']\")?.innerText.trim() ?? ''";
    app.until("bytes on the screen", receiving, |bytes| bytes.as_str().is_some_and(|bytes| !bytes.is_empty())).await;
    app.press("copy-cancel").await;
    assert_eq!(app.outcome().await, "cancelled");
    assert!(!title_of_ohip(&app).await.contains("Seen after the update"));
    app.close().await;
}
