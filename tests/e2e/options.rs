//! Where updates come from and when, as a person sets it.

use crate::harness::{App, Device};

async fn addresses(app: &App) -> Vec<String> {
    let script = "return [...document.querySelectorAll(\"[data-testid='address'] bdi\")].map((one) => one.innerText)";
    let shown = app.script(script).await;
    shown.as_array().expect("a list").iter().filter_map(|one| one.as_str()).map(str::to_owned).collect()
}

async fn add(app: &App, address: &str, then: usize) {
    app.fill("address-field", address).await;
    app.press("address-add").await;
    let count = "return document.querySelectorAll(\"[data-testid='address']\").length";
    app.until(&format!("{address} in the list"), count, |number| number.as_u64() == Some(then as u64)).await;
}

async fn is_chosen(app: &App, id: &str) -> bool {
    app.script(&format!("return document.querySelector(\"[data-testid='{id}']\").checked")).await == true
}

#[tokio::test]
async fn the_options_of_updates_survive_a_restart() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("settings", "settings").await;
    app.find("schedule-daily").await;
    assert!(is_chosen(&app, "schedule-daily").await);
    assert!(is_chosen(&app, "ask-500").await);
    add(&app, "https://portage.example/", 1).await;
    add(&app, "/media/stick", 2).await;
    app.press("address-up").await;
    app.until("the stick first", "return document.querySelector(\"[data-testid='address'] bdi\").innerText", |first| {
        first == "/media/stick"
    })
    .await;
    for choice in ["schedule-manual", "ask-2000"] {
        app.press(choice).await;
        let script = format!("return document.querySelector(\"[data-testid='{choice}']\").checked");
        app.until(choice, &script, |chosen| chosen == true).await;
    }
    let file = device.data().join("updates.toml");
    app.until_file(&file, "2000").await;
    app.close().await;

    let app = device.open().await;
    app.screen("home").await;
    app.go("settings", "settings").await;
    app.find("address").await;
    assert_eq!(addresses(&app).await, ["/media/stick", "https://portage.example/"]);
    assert!(is_chosen(&app, "schedule-manual").await);
    assert!(is_chosen(&app, "ask-2000").await);
    app.close().await;
}

#[tokio::test]
async fn a_bad_address_is_told_beside_its_field_and_nothing_is_lost() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("settings", "settings").await;
    add(&app, "https://portage.example/", 1).await;
    app.fill("address-field", "ftp://portage.example/").await;
    app.press("address-add").await;
    let fault = app.text("field-fault").await;
    assert!(fault.contains("ftp://portage.example/"), "the sentence names what is wrong: {fault}");
    let field = app.find("address-field").await;
    assert_eq!(field.prop("value").await.expect("a field has a value").as_deref(), Some("ftp://portage.example/"));
    assert_eq!(field.attr("aria-invalid").await.expect("it can be read").as_deref(), Some("true"));
    assert_eq!(addresses(&app).await, ["https://portage.example/"]);
    app.close().await;
}

#[tokio::test]
async fn options_that_cannot_be_read_are_told_and_everything_else_works() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.close().await;
    std::fs::write(device.data().join("updates.toml"), "schedule = \"hourly\"\n").expect("the file can be written");

    let app = device.open().await;
    app.screen("home").await;
    app.go("settings", "settings").await;
    let problem = app.find("problem").await;
    assert_eq!(problem.attr("data-code").await.expect("it can be read").as_deref(), Some("update-options"));
    // Writing an address mends it.
    add(&app, "https://portage.example/", 1).await;
    app.until("no problem", "return document.querySelector(\"[data-testid='problem']\")", serde_json::Value::is_null)
        .await;
    app.close().await;
}
