//! What the app does by itself while its window is open.

use std::{sync::Arc, time::Duration};

use portage_app::Portage;
use tauri::async_runtime::{block_on, spawn_blocking};
use tokio::{sync::Notify, time::timeout};

/// A window that has not shown a screen by now will not be slowed by anything.
const LONGEST_START: Duration = Duration::from_secs(15);

/// Whether the window has shown a screen that can be used.
#[derive(Clone, Default)]
pub struct FirstScreen(Arc<Notify>);

impl FirstScreen {
    pub fn is_there(&self) {
        self.0.notify_one();
    }
}

/// Takes the installer's packs where they are newer than the copy, and from then on looks for updates as the options
/// say. On a thread of its own, and not before the first screen: neither start nor a search waits for it.
pub fn tend(portage: Arc<Portage>, first_screen: FirstScreen) {
    spawn_blocking(move || {
        block_on(async {
            // Either way it is time.
            let _ = timeout(LONGEST_START, first_screen.0.notified()).await;
            // After the app itself was updated, its packs may be newer than the copy.
            if portage.has_content()
                && let Err(error) = portage.take_newer_bundle().await
            {
                tracing::warn!(%error, "the packs that came with the app were not taken");
            }
            portage.tend().await;
        });
    });
}
