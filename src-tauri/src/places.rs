//! Where things are on this system.

use std::{env, path::PathBuf};

use tauri::{AppHandle, Manager as _};

use crate::StartError;

/// The data folder: `PORTAGE_DATA`, else the system's place for an app's data.
pub fn data_dir(app: &AppHandle) -> Result<PathBuf, StartError> {
    match env::var_os("PORTAGE_DATA") {
        Some(folder) if !folder.is_empty() => Ok(PathBuf::from(folder)),
        _ => app.path().app_data_dir().map_err(StartError::NoDataFolder),
    }
}

/// The packs that the installer carries: `PORTAGE_PACKS`, else among the app's resources, else beside a development
/// build.
pub fn packs_dir(app: &AppHandle) -> Option<PathBuf> {
    let named = env::var_os("PORTAGE_PACKS").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let installed = app.path().resource_dir().ok().map(|folder| folder.join("packs"));
    let beside_target = env::current_exe().ok().and_then(|exe| Some(exe.parent()?.parent()?.join("packs")));
    [named, installed, beside_target].into_iter().flatten().find(|folder| folder.join("metadata").is_dir())
}

/// The languages of the system, best first.
pub fn system_languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}
