//! axe-core finds nothing on any screen.

use serde_json::Value;

use crate::harness::{App, Device, SCREENS};

/// What axe-core finds on the present screen, a line a finding.
pub async fn findings(app: &App) -> Vec<String> {
    let axe = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(axe).expect("axe-core is among the interface's packages");
    app.script(&axe).await;
    let found = app
        .later(
            "axe.run(document, {resultTypes: ['violations']}) \
               .then((r) => done(r.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target} ${n.failureSummary}`)))) \
               .catch((e) => done([`axe-core failed: ${e}`]))",
        )
        .await;
    let lines = found.as_array().unwrap_or_else(|| panic!("axe-core answers {found}"));
    lines.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

async fn every_screen_is_clean(language: &str) {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.screen("language").await;
    let mut found: Vec<String> = findings(&app).await.iter().map(|line| format!("language: {line}")).collect();
    app.settle(language).await;
    for (address, screen) in SCREENS {
        app.go(address, screen).await;
        found.extend(findings(&app).await.iter().map(|line| format!("{address}: {line}")));
    }
    assert!(found.is_empty(), "in {language}:\n{}", found.join("\n"));
    app.close().await;
}

/// Typed with a mistake and half, so that suggestions and what was meant are there; and noise.
#[tokio::test]
async fn nothing_is_found_among_results_and_without_any() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("ar").await;
    app.go("search", "search").await;
    let mut found = Vec::new();
    for (question, there) in
        [("health in", "search-suggestion"), ("helth card ", "search-meant"), ("qqqq", "search-tell")]
    {
        app.fill("search-input", question).await;
        app.find(there).await;
        found.extend(findings(&app).await.iter().map(|line| format!("{question}: {line}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    app.close().await;
}

#[tokio::test]
async fn nothing_is_found_in_english() {
    every_screen_is_clean("en").await;
}

#[tokio::test]
async fn nothing_is_found_in_arabic() {
    every_screen_is_clean("ar").await;
}

/// The check itself: a button without a name is found.
#[tokio::test]
async fn a_seeded_fault_is_found() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.screen("language").await;
    app.script("document.querySelector('main, body').append(document.createElement('button'))").await;
    let found = findings(&app).await;
    assert!(found.iter().any(|line| line.starts_with("button-name")), "{found:?}");
    app.close().await;
}
