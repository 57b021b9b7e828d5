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
    for said in ["Classification nationale des professions", "Statistics Canada Open Licence", "CC-BY-4.0", "GeoNames"]
    {
        assert!(page.contains(said), "{said} is not named: {page}");
    }
    app.close().await;
}

#[tokio::test]
async fn a_figure_that_is_pointed_at_says_since_when_and_who_says_so() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("guides/lease-and-deposits", "guide").await;
    assert!(!app.page().await.contains("In force since"), "a tip is open that nobody asked for");

    app.point_at("figure-landlord-entry-notice").await;
    let shown = "return document.querySelector(\"[data-testid='figure-tip-landlord-entry-notice']\").checkVisibility()";
    app.until("the tip", shown, |shown| shown == true).await;
    let tip = app.text("figure-tip-landlord-entry-notice").await;
    assert!(tip.starts_with("In force since ") && tip.contains(" · "), "{tip}");
    assert!(tip.contains("tribunalsontario.ca"), "the tip does not name its source: {tip}");
    app.escape().await;
    app.until("no tip after Escape", shown, |shown| shown == false).await;

    // On paper nothing can be pointed at: a list says the same of every figure of the page.
    let notes = "return document.querySelector(\"[data-testid='figure-notes']\")?.textContent";
    let notes = app.script(notes).await.to_string();
    assert!(notes.contains("24 hours") && notes.contains("In force since"), "{notes}");
    app.close().await;
}

#[tokio::test]
async fn a_table_folds_where_there_is_little_room() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("guides/lease-and-deposits", "guide").await;
    let table = "const table = document.querySelector('article table'); \
                 const seen = (part) => table.querySelector(part).checkVisibility(); \
                 return [seen('thead'), seen('td .label'), table.querySelector('td .label').textContent]";
    assert_eq!(app.script(table).await, serde_json::json!([true, false, "Payment"]), "a wide window");

    // What is narrow is told by the size of the text: who doubles it gets the narrow window.
    app.script("document.documentElement.dataset.text = '200'").await;
    app.until("a folded table", table, |parts| *parts == serde_json::json!([false, true, "Payment"])).await;
    let scrolls = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    assert_eq!(app.script(scrolls).await, false, "the page scrolls sideways");
    app.close().await;
}
