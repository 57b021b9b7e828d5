use portage_app::view::{ChangesView, CopyState, SyncState, UpdateOptions, UpdateReport};
use tauri::{AppHandle, async_runtime::block_on};
use tauri_plugin_dialog::DialogExt as _;
use tokio::sync::oneshot;

use super::{Answer, App, aside};

#[tauri::command]
#[specta::specta]
pub async fn install_bundled(app: App<'_>) -> Answer<UpdateReport> {
    aside(&app, |app| block_on(app.install_bundled())).await
}

#[tauri::command]
#[specta::specta]
pub async fn update(app: App<'_>, lang: String, agreed: bool) -> Answer<UpdateReport> {
    aside(&app, move |app| block_on(app.update(&lang, agreed))).await
}

#[tauri::command]
#[specta::specta]
pub async fn update_from(app: App<'_>, folder: String, lang: String) -> Answer<UpdateReport> {
    aside(&app, move |app| block_on(app.update_from(&folder, &lang))).await
}

/// Lets the person pick a folder, such as a USB stick. None where they pick none. The window itself may open no such
/// dialog: it is asked for here, and gives a path and nothing more.
#[tauri::command]
#[specta::specta]
pub async fn pick_folder(handle: AppHandle) -> Option<String> {
    let (tell, picked) = oneshot::channel();
    handle.dialog().file().pick_folder(|folder| _ = tell.send(folder));
    let folder = picked.await.ok()??.into_path().ok()?;
    folder.into_os_string().into_string().ok()
}

#[tauri::command(async)]
#[specta::specta]
pub fn cancel_update(app: App<'_>) {
    app.cancel_update();
}

#[tauri::command(async)]
#[specta::specta]
pub fn connection_back(app: App<'_>) {
    app.connection_back();
}

#[tauri::command(async)]
#[specta::specta]
pub fn sync_state(app: App<'_>) -> SyncState {
    app.sync_state()
}

#[tauri::command(async)]
#[specta::specta]
pub fn update_options(app: App<'_>) -> Answer<UpdateOptions> {
    Ok(app.update_options()?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_update_options(app: App<'_>, options: UpdateOptions) -> Answer<()> {
    Ok(app.save_update_options(options)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn changes(app: App<'_>, lang: &str) -> Answer<ChangesView> {
    Ok(app.changes(lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn see_changes(app: App<'_>) -> Answer<()> {
    Ok(app.see_changes()?)
}

#[tauri::command]
#[specta::specta]
pub async fn roll_back(app: App<'_>, lang: String) -> Answer<CopyState> {
    aside(&app, move |app| {
        app.roll_back()?;
        app.copy_state(&lang)
    })
    .await
}

#[tauri::command(async)]
#[specta::specta]
pub fn copy_state(app: App<'_>, lang: &str) -> Answer<CopyState> {
    Ok(app.copy_state(lang)?)
}
