//! The first start.

use crate::harness::Device;
use crate::offline::alone_with_the_loopback;

#[test]
fn first_start_without_a_network_leads_home() {
    if alone_with_the_loopback("start::first_start_without_a_network_leads_home") {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
        runtime.expect("a runtime can be made").block_on(walk());
    }
}

/// Language, the packs of the installer, the questions, home.
async fn walk() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.screen("language").await;
    for language in portage_i18n::languages() {
        let tag = &language.tag;
        assert!(app.is_there(&format!("language-choice-{tag}")).await, "{tag} can be chosen");
    }
    assert!(!app.is_there("nav-home").await, "there is nowhere to go before there is anything to show");
    app.press("language-choice-en").await;
    app.press("start-stage-approved").await;
    app.skip_to_home().await;
    assert_eq!(app.script("return document.documentElement.lang").await, "en");
    assert_eq!(app.script("return document.documentElement.dir").await, "ltr");
    for place in ["nav-home", "nav-guides", "nav-plan", "nav-tools", "nav-services"] {
        assert!(app.is_there(place).await, "{place} is on the rail");
    }
    app.close().await;
}

#[tokio::test]
async fn the_second_start_asks_nothing() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("fr").await;
    app.close().await;

    let app = device.open().await;
    app.screen("home").await;
    assert_eq!(app.script("return document.documentElement.lang").await, "fr");
    app.close().await;
}
