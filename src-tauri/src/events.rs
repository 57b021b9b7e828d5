//! What the window is told without asking.

use portage_app::{
    Event,
    view::{ProgressStep, Tag},
};
use portage_speech::Told;
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

/// What became of a passage that is read aloud, by the number that the window gave it.
#[derive(Clone, Debug, Serialize, Deserialize, Type, tauri_specta::Event)]
pub struct Spoken {
    pub number: u32,
    pub how: Spoke,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Spoke {
    Began,
    Ended,
    /// Something else is spoken in its place.
    Cut,
    Failed,
}

pub fn tell_spoken(app: &AppHandle, number: u32, told: Told) {
    let how = match told {
        Told::Began => Spoke::Began,
        Told::Ended => Spoke::Ended,
        Told::Cut => Spoke::Cut,
        Told::Failed => Spoke::Failed,
    };
    if let Err(error) = (Spoken { number, how }).emit(app) {
        tracing::warn!(%error, "an event did not reach the window");
    }
}

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
