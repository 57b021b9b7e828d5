//! Updates from a real web server while the app runs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::harness::{App, Device, Portal, WebServer};

/// What an update of a few pages may take on the wire (the budget of the design for twenty).
const BUDGET: u64 = 5 * 1024;

/// Names the repository in the settings, and asks for an update.
async fn update_from(app: &App, device: &Device, address: &str) {
    app.update_only_when_asked(device).await;
    app.add_address(address).await;
    app.go("copy", "copy").await;
    app.press("copy-update").await;
}

/// The outcome on the screen: its word, and a line for each change.
async fn outcome(app: &App) -> (String, Vec<String>) {
    let outcome = app.find("copy-outcome").await;
    let word = outcome.attr("data-outcome").await.expect("the outcome can be read").unwrap_or_default();
    let lines = app
        .script("return [...document.querySelectorAll(\"[data-testid='copy-outcome'] [data-testid='change']\")].map((li) => li.innerText)")
        .await;
    let lines = lines.as_array().expect("a list of lines");
    (word, lines.iter().filter_map(|line| line.as_str()).map(str::to_owned).collect())
}

/// What the device runs on: the bytes of every file of every generation.
fn generations(device: &Device) -> BTreeMap<PathBuf, Vec<u8>> {
    fn collect(folder: &Path, into: &mut BTreeMap<PathBuf, Vec<u8>>) {
        for entry in std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                collect(&path, into);
            } else {
                into.insert(path.clone(), std::fs::read(&path).expect("a file of a generation can be read"));
            }
        }
    }
    let mut files = BTreeMap::new();
    collect(&device.data().join("content").join("generations"), &mut files);
    assert!(files.keys().any(|path| path.ends_with("content.db")), "a generation holds content.db");
    files
}

#[tokio::test]
async fn an_update_brings_the_edited_pages_while_the_app_runs() {
    let portal = Portal::with_release_one();
    let packs = portal.packs();
    portal.edit("ontario/guides/ohip.en.md", "title = \"", "title = \"Seen after the update: ");
    portal.edit("ontario/guides/school.en.md", "title = \"", "title = \"Also seen after it: ");
    portal.publish();
    let server = WebServer::serve(&portal.repository());

    let Some(device) = Device::with_packs(packs.path()) else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("guides/ohip", "guide").await;
    assert!(!app.text("guide-title").await.contains("Seen after the update"));

    let live = generations(&device);
    update_from(&app, &device, &server.address()).await;
    let (word, mut lines) = outcome(&app).await;
    assert_eq!(word, "updated");
    lines.sort();
    assert_eq!(lines.len(), 2, "two pages were edited, the screen says: {lines:#?}");
    assert!(lines[0].contains("Also seen after it"), "{lines:#?}");
    assert!(lines[1].contains("Seen after the update"), "{lines:#?}");

    // The new generation stands beside the old one, of which not a byte has changed.
    let after = generations(&device);
    for (path, bytes) in &live {
        assert!(after.get(path) == Some(bytes), "the update wrote to the live generation: {}", path.display());
    }
    assert!(after.len() > live.len(), "there is no new generation");

    // Only the patch of the owner whose pages changed, never a whole pack.
    let requests = server.requests();
    assert!(requests.iter().any(|line| line.contains("ontario.from-1.patch")), "{requests:#?}");
    assert!(!requests.iter().any(|line| line.contains(".pack.zst")), "{requests:#?}");

    let bytes = server.bytes_sent();
    assert!(bytes < BUDGET, "{bytes} bytes for two pages, metadata included: {requests:#?}");

    app.go("guides/ohip", "guide").await;
    assert!(app.text("guide-title").await.contains("Seen after the update"));

    // Asked again, there is nothing new.
    app.go("copy", "copy").await;
    app.press("copy-update").await;
    assert_eq!(outcome(&app).await, ("current".to_owned(), Vec::new()));
    app.close().await;
}

#[tokio::test]
async fn a_failed_update_says_why_and_leaves_the_copy_as_it_was() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    // A server that is there and then is not.
    let address = WebServer::serve(device.home()).address();
    let live = generations(&device);
    update_from(&app, &device, &address).await;
    let problem = app.find("problem").await;
    assert_eq!(
        problem.attr("data-code").await.expect("the problem can be read").as_deref(),
        Some("repository-unreachable")
    );
    assert!(generations(&device) == live, "a failed update touched the copy");
    app.go("guides/ohip", "guide").await;
    assert!(app.text("guide-title").await.contains("OHIP"));
    app.close().await;
}

/// What another key has signed is refused, and nothing of it is taken.
#[tokio::test]
async fn a_repository_of_a_stranger_is_refused() {
    let stranger = Portal::with_release_one();
    let server = WebServer::serve(&stranger.repository());
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    update_from(&app, &device, &server.address()).await;
    let problem = app.find("problem").await;
    assert_eq!(
        problem.attr("data-code").await.expect("the problem can be read").as_deref(),
        Some("repository-refused")
    );
    app.go("guides/ohip", "guide").await;
    assert!(app.text("guide-title").await.contains("OHIP"));
    app.close().await;
}
