//! What the window is told without asking.

use portage_app::{
    Event,
    view::{ProgressStep, Tag},
};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, WebviewWindow};
use tauri_specta::Event as _;

/// What is under these tags is no longer what was read.
#[derive(Clone, Debug, Serialize, Deserialize, Type, tauri_specta::Event)]
pub struct Changed {
    pub tags: Vec<Tag>,
}

/// How far an update has come.
#[derive(Clone, Debug, Serialize, Deserialize, Type, tauri_specta::Event)]
pub struct Progress {
    pub step: ProgressStep,
    pub done: u32,
    /// 0 where it is not known.
    pub total: u32,
    pub bytes_received: u32,
}

/// The person wants to close the window, which holds something that was typed and not kept.
#[derive(Clone, Debug, Serialize, Deserialize, Type, tauri_specta::Event)]
pub struct CloseAsked {}

pub fn ask_to_close(window: &WebviewWindow) {
    if let Err(error) = (CloseAsked {}).emit(window) {
        tracing::warn!(%error, "an event did not reach the window");
    }
}

pub fn emit(app: &AppHandle, event: Event) {
    let sent = match event {
        Event::Changed(changed) => Changed { tags: changed.tags }.emit(app),
        Event::Progress(progress) => Progress {
            step: progress.step,
            done: progress.done,
            total: progress.total,
            bytes_received: progress.bytes_received,
        }
        .emit(app),
    };
    if let Err(error) = sent {
        tracing::warn!(%error, "an event did not reach the window");
    }
}
