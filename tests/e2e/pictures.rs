//! Pictures of the screens for the eye, in target/screens.

use crate::harness::{Device, SCREENS};

async fn take(language: &str) {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.screen("language").await;
    let mut pictures = vec![app.picture(&format!("{language}-language")).await];
    app.settle(language).await;
    for (address, screen) in SCREENS {
        app.go(address, screen).await;
        pictures.push(app.picture(&format!("{language}-{screen}")).await);
    }
    for picture in pictures {
        let bytes = std::fs::read(&picture).expect("the picture was written");
        assert!(bytes.starts_with(b"\x89PNG"), "{} is no PNG", picture.display());
        // A window of one colour, which is what a broken one shows, takes far less than this.
        assert!(bytes.len() > 8_000, "{} shows nothing ({} bytes)", picture.display(), bytes.len());
    }
    app.close().await;
}

#[tokio::test]
async fn english() {
    take("en").await;
}

#[tokio::test]
async fn french() {
    take("fr").await;
}

#[tokio::test]
async fn arabic() {
    take("ar").await;
}

/// The first screen after the questions in every other language, one start each.
#[tokio::test]
async fn home_in_every_language() {
    for language in portage_i18n::languages() {
        let Some(device) = Device::new() else { return };
        let app = device.open().await;
        app.settle(&language.tag).await;
        let picture = app.picture(&format!("{}-first", language.tag)).await;
        let bytes = std::fs::read(&picture).expect("the picture was written");
        assert!(bytes.len() > 8_000, "{} shows nothing ({} bytes)", picture.display(), bytes.len());
        app.close().await;
    }
}
