use portage_app::view::{Home, PlanView, ProfileView, SavedPage, TaskState};

use super::{Answer, App};

#[tauri::command(async)]
#[specta::specta]
pub fn home(app: App<'_>, lang: &str) -> Answer<Home> {
    Ok(app.home(lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn profile(app: App<'_>) -> Answer<Option<ProfileView>> {
    Ok(app.profile()?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_profile(app: App<'_>, profile: ProfileView) -> Answer<()> {
    Ok(app.save_profile(profile)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan(app: App<'_>, lang: &str) -> Answer<PlanView> {
    Ok(app.plan(lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn mark_task(app: App<'_>, id: &str, state: TaskState) -> Answer<()> {
    Ok(app.mark_task(id, state)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn saved_pages(app: App<'_>, lang: &str) -> Answer<Vec<SavedPage>> {
    Ok(app.saved_pages(lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_page(app: App<'_>, id: &str, saved: bool) -> Answer<()> {
    Ok(app.save_page(id, saved)?)
}
