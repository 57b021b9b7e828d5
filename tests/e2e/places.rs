//! Where to live: what matters sets the order, places stand side by side, and one that is chosen is chosen everywhere.

use crate::harness::{App, Device};

/// Moves a slider by the arrow key, and hears what it says then.
async fn slide(app: &App, wish: &str, steps: u8, words: &str) {
    app.arrow_right(&format!("wish-{wish}"), steps).await;
    let said = format!("return document.querySelector(\"[data-testid='wish-{wish}']\").getAttribute('aria-valuetext')");
    app.until("the words of the slider", &said, |said| said.as_str() == Some(words)).await;
}

/// Waits until this place stands first.
async fn first(app: &App, id: &str) {
    app.until(
        "the first place",
        "return document.querySelector(\"[data-testid='places-list'] > li\")?.dataset.testid",
        |found| found.as_str() == Some(&format!("place-{id}")),
    )
    .await;
}

#[tokio::test]
async fn sliders_order_the_places_and_are_there_again_after_a_restart() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.press("nav-places").await;
    app.screen("places").await;
    first(&app, "ajax").await;
    slide(&app, "cheap-rent", 2, "Matters a lot").await;
    first(&app, "elliot-lake").await;
    let place = app.text("place-elliot-lake").await;
    assert!(place.contains("$871 a month") && place.contains("1 of 1"), "{place}");
    // What adds up to the points can be looked up.
    app.press("sure-elliot-lake").await;
    assert!(app.text("parts-elliot-lake").await.contains("Matters a lot"));
    // Nothing of it lies in the window's own storage or in the address.
    let kept = app.script("return [localStorage.length, sessionStorage.length, location.hash].join()").await;
    assert_eq!(kept.as_str(), Some("0,0,#/places"));
    app.close().await;

    let app = device.open().await;
    app.go("places", "places").await;
    first(&app, "elliot-lake").await;
    assert!(app.text("words-cheap-rent").await.contains("Matters a lot"));
    app.press("wishes-clear").await;
    first(&app, "ajax").await;
    app.press("notice-undo").await;
    first(&app, "elliot-lake").await;
    app.close().await;
}

#[tokio::test]
async fn up_to_four_places_stand_side_by_side_each_value_with_its_source() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("places", "places").await;
    for place in ["ottawa", "hearst", "toronto", "sudbury"] {
        app.press(&format!("pick-{place}")).await;
    }
    let disabled = "return document.querySelector(\"[data-testid='pick-ajax']\").disabled";
    app.until("no fifth place", disabled, |disabled| disabled.as_bool() == Some(true)).await;
    app.press("picks-compare").await;
    app.screen("compare").await;
    assert!(app.text("cell-hearst-rent-2br").await.contains("Not known"));
    app.press("cell-ottawa-rent-2br").await;
    let card = "return document.querySelector('[popover]:popover-open')?.innerText";
    let card = app.until("the source of a value", card, serde_json::Value::is_string).await;
    let card = card.as_str().expect("a text");
    for told in ["October 2024", "Ottawa - Gatineau CMA (Ontario part)", "people who move in now pay more", "CMHC"] {
        assert!(card.contains(told), "{card}");
    }
    app.escape().await;
    assert!(app.text("climate").await.contains("-10.2"));
    app.press("out-toronto").await;
    app.until("the column to go", "return !document.querySelector(\"[data-testid='out-toronto']\")", |gone| {
        gone == true
    })
    .await;
    app.close().await;
}

#[tokio::test]
async fn a_chosen_place_is_asked_about_everywhere_and_undone() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("places/sudbury", "place").await;
    assert!(app.text("municipality-greater-sudbury").await.contains("investsudbury.ca"));
    app.press("place-choose").await;
    app.find("place-chosen").await;
    app.go("services", "services").await;
    assert!(app.text("services-home").await.contains("Sudbury"));
    app.go("tools/budget", "tool").await;
    let community = app.find("input-community").await.prop("value").await.expect("a field has a value");
    assert_eq!(community.as_deref(), Some("sudbury"));
    app.go("places/ottawa", "place").await;
    app.press("place-choose").await;
    app.find("place-chosen").await;
    app.press("notice-undo").await;
    app.find("place-choose").await;
    app.go("places/sudbury", "place").await;
    app.find("place-chosen").await;
    app.close().await;
}

#[tokio::test]
async fn the_map_draws_every_place_that_its_table_tells() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("places", "places").await;
    app.press("map-whole").await;
    app.until(
        "a dot for each place",
        "return document.querySelectorAll(\"[data-testid='map'] circle\").length",
        |dots| dots.as_u64() == Some(63),
    )
    .await;
    app.press("map-table").await;
    let rows = app.script("return document.querySelectorAll(\"details[open] tbody tr\").length").await;
    assert_eq!(rows.as_u64(), Some(63));
    app.close().await;
}
