//! What a person writes stays theirs. Passphrases come in as text: they are overwritten in memory here as soon as they
//! were used, which the copies that the window itself makes are not.

use portage_app::{
    Portage,
    view::{Erased, PrivacyState},
};
use tauri::{AppHandle, Manager as _};
use zeroize::Zeroizing;

use super::{Answer, App, aside};

#[tauri::command]
#[specta::specta]
pub async fn privacy(app: App<'_>) -> Answer<PrivacyState> {
    // A keychain that does not answer is waited for.
    aside(&app, Portage::privacy).await
}

#[tauri::command(async)]
#[specta::specta]
pub fn lock(app: App<'_>) -> Answer<()> {
    Ok(app.lock()?)
}

#[tauri::command]
#[specta::specta]
pub async fn unlock(app: App<'_>, passphrase: String) -> Answer<()> {
    let passphrase = Zeroizing::new(passphrase);
    aside(&app, move |app| app.unlock(&passphrase)).await
}

#[tauri::command]
#[specta::specta]
pub async fn set_passphrase(app: App<'_>, passphrase: String) -> Answer<()> {
    let passphrase = Zeroizing::new(passphrase);
    aside(&app, move |app| app.set_passphrase(&passphrase)).await
}

#[tauri::command]
#[specta::specta]
pub async fn change_passphrase(app: App<'_>, present: String, passphrase: String) -> Answer<()> {
    let (present, passphrase) = (Zeroizing::new(present), Zeroizing::new(passphrase));
    aside(&app, move |app| app.change_passphrase(&present, &passphrase)).await
}

#[tauri::command]
#[specta::specta]
pub async fn remove_passphrase(app: App<'_>, present: String) -> Answer<()> {
    let present = Zeroizing::new(present);
    aside(&app, move |app| app.remove_passphrase(&present)).await
}

#[tauri::command]
#[specta::specta]
pub async fn use_keychain(app: App<'_>) -> Answer<()> {
    aside(&app, Portage::use_keychain).await
}

#[tauri::command]
#[specta::specta]
pub async fn restore_backup(app: App<'_>, name: String) -> Answer<()> {
    aside(&app, move |app| app.restore_backup(&name)).await
}

/// Deletes what the person wrote, and what the web view keeps of its own accord.
#[tauri::command]
#[specta::specta]
pub async fn erase_everything(handle: AppHandle, app: App<'_>, with_settings: bool) -> Answer<Erased> {
    let erased = aside(&app, move |app| app.erase_everything(with_settings)).await?;
    if let Some(window) = handle.get_webview_window("main") {
        // The window stores nothing there; what an engine keeps beside that goes too, where it can.
        let _ = window.clear_all_browsing_data();
    }
    Ok(erased)
}
