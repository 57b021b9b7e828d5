//! Files that lie with a document: encrypted like it, looked at in the window, and gone when they are deleted.

use std::path::Path;

use crate::harness::{App, Device};

/// A picture of one grey dot.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\0\0\0\nIDAT\
    \x78\x9c\x63\xa8\x07\0\0\x81\0\x80\xd3\x94\x53\x4a\0\0\0\0IEND\xae\x42\x60\x82";

async fn document(app: &App) {
    app.go("binder/documents", "documents").await;
    app.press("documents-add").await;
    app.screen("document").await;
    app.choose("document-what", "passport").await;
    app.press("document-save").await;
    app.screen("documents").await;
    app.script("document.querySelector(\"[data-testid='documents'] a\").click()").await;
    app.screen("document").await;
}

async fn files(app: &App, what: &str, wanted: impl Fn(&str) -> bool) {
    let script = "return document.querySelector(\"[data-testid='attachments'] ul\").innerText";
    app.until(what, script, |list| list.as_str().is_some_and(&wanted)).await;
}

fn holds(folder: &Path, wanted: &[u8]) -> bool {
    std::fs::read_dir(folder).expect("a folder can be read").flatten().any(|entry| {
        let path = entry.path();
        if path.is_dir() {
            return holds(&path, wanted);
        }
        std::fs::read(&path).is_ok_and(|bytes| bytes.windows(wanted.len()).any(|part| part == wanted))
    })
}

#[tokio::test]
async fn a_scan_is_attached_seen_taken_out_and_deleted() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    document(&app).await;
    let picked = device.picks().join("passport-page.png");
    std::fs::write(&picked, PICTURE).expect("a file can be written");
    app.press("attach").await;
    files(&app, "the file in the list", |list| list.contains("passport-page.png")).await;

    app.press("attachment-see").await;
    let drawn =
        "const image = document.querySelector('dialog[open] img'); return image?.complete ? image.naturalWidth : 0";
    app.until("the picture drawn", drawn, |width| width == 1).await;
    app.press("attachment-close").await;
    assert!(!holds(&device.data(), b"IHDR"), "what is attached is encrypted, and nothing of it lies beside");

    std::fs::remove_file(&picked).expect("the file can go");
    app.press("attachment-out").await;
    let notice = "return document.querySelector(\"[data-testid='notice']\")?.innerText";
    app.until("the copy written", notice, |said| {
        said.as_str().is_some_and(|said| said.contains("The file is written"))
    })
    .await;
    assert_eq!(std::fs::read(&picked).expect("a copy was written"), PICTURE);

    // What was said lies over the foot of the window until it is put away.
    app.script("document.querySelector(\"[data-testid='notice'] button\").click()").await;
    app.press("attachment-delete").await;
    app.press("attachment-delete-yes").await;
    files(&app, "an empty list", str::is_empty).await;
    app.close().await;
}

#[tokio::test]
async fn a_file_that_is_too_large_or_of_another_kind_is_told() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    document(&app).await;
    let picked = device.picks().join("film.png");
    // Only its length counts: nothing of it is on the disk.
    let film = std::fs::File::create(&picked).expect("a file can be made");
    film.set_len(11_000_000).expect("a file can be long");
    app.press("attach").await;
    let told = app.text("problem").await;
    assert!(told.contains("This file is too large.") && told.contains("10 MB"), "{told}");

    // What is not a picture or a PDF would be drawn by nobody here, and could be anything.
    std::fs::write(&picked, "<svg onload='alert(1)'/>").expect("a file can be written");
    app.press("attach").await;
    let script = "return document.querySelector(\"[data-testid='problem']\")?.dataset.code";
    app.until("the kind refused", script, |code| code == "attachment-kind").await;
    files(&app, "an empty list", str::is_empty).await;
    app.close().await;
}
