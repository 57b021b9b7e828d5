use portage_app::Problem;
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt as _;

use super::Answer;

/// Opens a page, number or address in the person's own program, after they agreed in the window.
#[tauri::command(async)]
#[specta::specta]
pub fn open_link(handle: AppHandle, url: &str) -> Answer<()> {
    let refused = || Problem::new("link-refused", &[("url", url.to_owned())]);
    let address = portage_app::openable(url).ok_or_else(refused)?;
    handle.opener().open_url(address, None::<&str>).map_err(|_| refused())
}
