//! A guide page says what, how much, who is responsible and how fresh it is; whose data it uses is a step away.

use crate::harness::Device;

#[tokio::test]
async fn a_guide_shows_its_figures_and_where_it_comes_from() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("guides/lease-and-deposits", "guide").await;
    let page = app.page().await;

    // A figure is written out with its unit, never shown as its reference. The Act asks for 24 hours of notice.
    assert!(page.contains("24 hours"), "{page}");
    assert!(!page.contains("{figure"), "{page}");
    assert!(!page.contains("[!"), "a callout's mark is on the screen: {page}");
    // Who answers for the matter, of which level, how fresh, and where the official page is.
    assert!(page.contains("ontario.ca"), "no official page: {page}");
    assert!(page.contains("22 November 2026"), "no date of verification: {page}");
    assert!(page.contains("Portage"), "no publisher: {page}");
    app.close().await;
}

#[tokio::test]
async fn those_whose_data_are_used_are_named_with_their_licence() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("fr").await;
    app.go("settings", "settings").await;
    app.press("credits").await;
    app.screen("credits").await;
    let page = app.page().await;
    for said in ["Classification nationale des professions", "Statistics Canada Open Licence", "CC-BY-4.0", "GeoNames"] {
        assert!(page.contains(said), "{said} is not named: {page}");
    }
    app.close().await;
}
