//! What this system lets Portage do beside showing its window.

use portage_app::{Problem, view::Paper};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_autostart::ManagerExt as _;

use super::{Answer, pick};
use crate::{closing::Drafts, pdf, reminding};

/// What works here and not everywhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SystemView {
    /// Whether a page is saved as a PDF by Portage itself.
    pub pdf: bool,
    /// Whether the system shows notifications.
    pub notifications: bool,
    /// Whether Portage starts with the system; absent where that cannot be told.
    pub starts: Option<bool>,
}

/// Asks the system, which may take a moment.
#[tauri::command(async)]
#[specta::specta]
pub fn system(handle: AppHandle) -> SystemView {
    SystemView {
        pdf: pdf::AVAILABLE,
        notifications: reminding::are_shown(),
        starts: handle.autolaunch().is_enabled().ok(),
    }
}

/// Lets the system start Portage when the person logs in, or no more.
#[tauri::command(async)]
#[specta::specta]
pub fn start_with_system(handle: AppHandle, on: bool) -> Answer<()> {
    let starts = handle.autolaunch();
    let done = if on { starts.enable() } else { starts.disable() };
    done.map_err(|_| Problem::new("start-refused", &[]))
}

/// The window says whether it holds something that was typed and not kept.
#[tauri::command(async)]
#[specta::specta]
pub fn note_drafts(drafts: State<'_, Drafts>, any: bool) {
    drafts.note(any);
}

/// Closes the window, whatever it holds: the person was asked.
#[tauri::command(async)]
#[specta::specta]
pub fn close_window(handle: AppHandle) {
    handle.exit(0);
}

/// Writes the page in front as a PDF to a place that the person picks; false where they pick none. `name` says what sort
/// of page it is, never whose.
#[tauri::command]
#[specta::specta]
pub async fn save_pdf(handle: AppHandle, window: WebviewWindow, name: String, paper: Paper) -> Answer<bool> {
    let plain: String =
        name.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').take(60).collect();
    let Some(path) = pick::place(&handle, &format!("portage-{plain}.pdf")).await else { return Ok(false) };
    pdf::write(&window, paper, &path).await?;
    Ok(true)
}
