//! The system's own windows for picking a file. They are opened here, so that the window of Portage can name no file of
//! the device by itself.

use std::path::PathBuf;
#[cfg(debug_assertions)]
use std::{env, fs};

use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt as _;
use tokio::sync::oneshot;

/// A file to read; none where the person picks none.
pub async fn file(handle: &AppHandle) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(folder) = picking_folder() {
        return fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).min();
    }
    let (tell, picked) = oneshot::channel();
    handle.dialog().file().pick_file(|file| _ = tell.send(file));
    picked.await.ok()??.into_path().ok()
}

/// A place to write to, with a name to begin with; none where the person picks none.
pub async fn place(handle: &AppHandle, name: &str) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(folder) = picking_folder() {
        return Some(folder.join(name));
    }
    let (tell, picked) = oneshot::channel();
    handle.dialog().file().set_file_name(name).save_file(|file| _ = tell.send(file));
    picked.await.ok()??.into_path().ok()
}

/// Where a test stands in for the person, who picks in a window of the system that no test can press: the first file of
/// this folder, or a new one in it. Only a development build looks.
#[cfg(debug_assertions)]
fn picking_folder() -> Option<PathBuf> {
    env::var_os("PORTAGE_PICKS").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}
