//! One command a question; each hands over to a use case and nothing else.
//!
//! All run off the main thread, which draws.

// Tauri hands a command its state by value.
#![allow(clippy::needless_pass_by_value)]

mod content;
pub mod names;
mod outside;
mod person;
mod settings;
mod updates;

use std::sync::Arc;

use portage_app::{Portage, Problem};
use tauri::Wry;
use tauri_specta::Commands;

/// The app as the commands share it.
pub type App<'a> = tauri::State<'a, Arc<Portage>>;
pub type Answer<T> = Result<T, Problem>;

pub fn all() -> Commands<Wry> {
    tauri_specta::collect_commands![
        settings::boot,
        settings::settings,
        settings::save_settings,
        settings::ready,
        updates::install_bundled,
        updates::update,
        updates::update_from,
        updates::pick_folder,
        updates::cancel_update,
        updates::connection_back,
        updates::sync_state,
        updates::update_options,
        updates::save_update_options,
        updates::changes,
        updates::see_changes,
        updates::roll_back,
        updates::copy_state,
        person::home,
        person::profile,
        person::save_profile,
        person::plan,
        person::mark_task,
        person::saved_pages,
        person::save_page,
        content::guides,
        content::guide,
        content::services,
        content::service,
        content::search,
        content::tools,
        content::funds,
        content::credits,
        outside::open_link,
    ]
}
