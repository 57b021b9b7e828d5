use portage_app::view::{Home, OwnTaskEntry, PlanPreview, PlanView, ProfileView, SavedPage, TaskNoteEntry, TaskState};

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
pub fn save_profile(app: App<'_>, profile: ProfileView, sure: bool) -> Answer<()> {
    Ok(app.save_profile(profile, sure)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn preview_profile(app: App<'_>, profile: ProfileView, lang: &str) -> Answer<PlanPreview> {
    Ok(app.preview_profile(profile, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn erase_answers(app: App<'_>) -> Answer<()> {
    Ok(app.erase_answers()?)
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
pub fn save_task_note(app: App<'_>, id: &str, entry: TaskNoteEntry) -> Answer<()> {
    Ok(app.save_task_note(id, entry)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_own_task(app: App<'_>, id: Option<&str>, entry: OwnTaskEntry) -> Answer<String> {
    Ok(app.save_own_task(id, entry)?)
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

#[tauri::command(async)]
#[specta::specta]
pub fn save_service(app: App<'_>, id: &str, saved: bool) -> Answer<()> {
    Ok(app.save_service(id, saved)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn recent_searches(app: App<'_>) -> Answer<Vec<String>> {
    Ok(app.recent_searches()?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn keep_search(app: App<'_>, text: &str) -> Answer<()> {
    Ok(app.keep_search(text)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn forget_searches(app: App<'_>) -> Answer<()> {
    Ok(app.forget_searches()?)
}
