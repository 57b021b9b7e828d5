//! A window that holds text which nobody kept asks before it closes.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering::Relaxed},
};

use tauri::{WebviewWindow, WindowEvent};

use crate::events;

/// Whether the window holds drafts. It says so itself; what is in them stays with it.
#[derive(Clone, Default)]
pub struct Drafts(Arc<AtomicBool>);

impl Drafts {
    pub fn note(&self, any: bool) {
        self.0.store(any, Relaxed);
    }

    /// Asks before `window` closes while there are drafts. Whoever presses a second time is not asked again: a window that
    /// cannot answer must close too.
    pub fn guard(self, window: &WebviewWindow) {
        let asked = window.clone();
        window.on_window_event(move |event| {
            if let WindowEvent::CloseRequested { api, .. } = event
                && self.0.swap(false, Relaxed)
            {
                api.prevent_close();
                events::ask_to_close(&asked);
            }
        });
    }
}
