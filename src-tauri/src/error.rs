use thiserror::Error;

/// Why the window does not open. Told on standard error, since there is no window to tell it in.
#[derive(Debug, Error)]
pub enum StartError {
    #[error("cannot tell where to keep data ({0}); set HOME, or PORTAGE_DATA to a folder")]
    NoDataFolder(#[source] tauri::Error),
    #[error("cannot open the data folder: {0}")]
    App(#[from] portage_app::AppError),
    #[error("cannot open the window: {0}")]
    Window(#[from] tauri::Error),
}
