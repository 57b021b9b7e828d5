use portage_app::view::{Boot, Settings};
use tauri::{AppHandle, State};

use super::{Answer, App};
use crate::{places, smoke::Smoke, tending::FirstScreen};

#[tauri::command(async)]
#[specta::specta]
pub fn boot(app: App<'_>) -> Answer<Boot> {
    Ok(app.boot(&places::system_languages())?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn settings(app: App<'_>) -> Settings {
    app.settings()
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_settings(app: App<'_>, settings: Settings) -> Answer<()> {
    Ok(app.save_settings(settings)?)
}

/// The window says that a screen is there to be used.
#[tauri::command(async)]
#[specta::specta]
pub fn ready(handle: AppHandle, app: App<'_>, smoke: State<'_, Smoke>, first: State<'_, FirstScreen>, screen: &str) {
    first.is_there();
    if smoke.ends_with(screen, app.has_content()) {
        handle.exit(0);
    }
}
