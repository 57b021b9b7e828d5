//! The system's own windows for picking a file. They are opened here, so that the window of Portage can name no file of
//! the device by itself.

use std::path::PathBuf;

use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt as _;
use tokio::sync::oneshot;

/// A file to read; none where the person picks none.
pub async fn file(handle: &AppHandle) -> Option<PathBuf> {
    let (tell, picked) = oneshot::channel();
    handle.dialog().file().pick_file(|file| _ = tell.send(file));
    picked.await.ok()??.into_path().ok()
}

/// A place to write to, with a name to begin with; none where the person picks none.
pub async fn place(handle: &AppHandle, name: &str) -> Option<PathBuf> {
    let (tell, picked) = oneshot::channel();
    handle.dialog().file().set_file_name(name).save_file(|file| _ = tell.send(file));
    picked.await.ok()??.into_path().ok()
}
