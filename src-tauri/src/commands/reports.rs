use portage_app::view::{MistakeEntry, ReportDraft, ReportLine, SurveyEntry};
use tauri::AppHandle;

use super::{Answer, App, aside, pick};

#[tauri::command(async)]
#[specta::specta]
pub fn draft_mistake(app: App<'_>, entry: MistakeEntry, lang: &str) -> Answer<ReportDraft> {
    Ok(app.draft_mistake(entry, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_mistake(app: App<'_>, entry: MistakeEntry, lang: &str) -> Answer<String> {
    Ok(app.save_mistake(entry, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn draft_survey(app: App<'_>, entry: SurveyEntry, lang: &str) -> Answer<ReportDraft> {
    Ok(app.draft_survey(entry, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_survey(app: App<'_>, entry: SurveyEntry, lang: &str) -> Answer<String> {
    Ok(app.save_survey(entry, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn draft_not_found(app: App<'_>, words: &str, lang: &str) -> Answer<ReportDraft> {
    Ok(app.draft_not_found(words, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_not_found(app: App<'_>, words: &str, lang: &str) -> Answer<String> {
    Ok(app.save_not_found(words, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn reports(app: App<'_>, lang: &str) -> Answer<Vec<ReportLine>> {
    Ok(app.reports(lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn drop_report(app: App<'_>, id: &str) -> Answer<()> {
    Ok(app.drop_report(id)?)
}

/// Writes a report to a place that the person picks; false where they pick none.
#[tauri::command]
#[specta::specta]
pub async fn save_report_file(handle: AppHandle, app: App<'_>, id: String) -> Answer<bool> {
    let Some(path) = pick::place(&handle, "portage-report.json").await else { return Ok(false) };
    aside(&app, move |app| app.write_report(&id, &path)).await?;
    Ok(true)
}
