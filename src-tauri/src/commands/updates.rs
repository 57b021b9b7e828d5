use std::sync::Arc;

use portage_app::{
    AppError, Portage, Problem,
    view::{CopyState, UpdateReport},
};
use tauri::async_runtime::{block_on, spawn_blocking};

use super::{Answer, App};

#[tauri::command]
#[specta::specta]
pub async fn install_bundled(app: App<'_>) -> Answer<UpdateReport> {
    aside(&app, |app| block_on(app.install_bundled())).await
}

#[tauri::command]
#[specta::specta]
pub async fn update(app: App<'_>, lang: String) -> Answer<UpdateReport> {
    aside(&app, move |app| block_on(app.update(&lang))).await
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

/// Runs what takes long on a thread of its own, so that a search in between is answered at once.
async fn aside<T: Send + 'static>(
    app: &App<'_>,
    work: impl FnOnce(&Portage) -> Result<T, AppError> + Send + 'static,
) -> Answer<T> {
    let app = Arc::clone(app);
    let done = spawn_blocking(move || work(&app)).await;
    done.map_err(|error| Problem::new("unexpected", &[("what", error.to_string())]))?.map_err(Problem::from)
}
