use portage_app::view::{
    ApplicationEntry, AppointmentEntry, AttachmentFile, BinderView, ContactEntry, DocumentEntry, GoodEntry,
    MemberEntry, QuestionEntry,
};
use tauri::AppHandle;

use super::{Answer, App, aside, pick};

#[tauri::command(async)]
#[specta::specta]
pub fn binder(app: App<'_>, lang: &str) -> Answer<BinderView> {
    Ok(app.binder(lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_member(app: App<'_>, id: Option<&str>, entry: MemberEntry) -> Answer<String> {
    Ok(app.save_member(id, entry)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_document(app: App<'_>, id: Option<&str>, entry: DocumentEntry) -> Answer<String> {
    Ok(app.save_document(id, entry)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_application(app: App<'_>, id: Option<&str>, entry: ApplicationEntry) -> Answer<String> {
    Ok(app.save_application(id, entry)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_good(app: App<'_>, id: Option<&str>, entry: GoodEntry) -> Answer<String> {
    Ok(app.save_good(id, entry)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_contact(app: App<'_>, id: Option<&str>, entry: ContactEntry) -> Answer<String> {
    Ok(app.save_contact(id, entry)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_appointment(app: App<'_>, id: Option<&str>, entry: AppointmentEntry) -> Answer<String> {
    Ok(app.save_appointment(id, entry)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_question(app: App<'_>, id: Option<&str>, entry: QuestionEntry) -> Answer<String> {
    Ok(app.save_question(id, entry)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn drop_entry(app: App<'_>, kind: &str, id: &str) -> Answer<()> {
    Ok(app.drop_entry(kind, id)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn put_entry_back(app: App<'_>, kind: &str, id: &str) -> Answer<()> {
    Ok(app.put_entry_back(kind, id)?)
}

/// Lets the person pick a file and attaches a copy of it. None where they pick none. The window never names a file of the
/// device.
#[tauri::command]
#[specta::specta]
pub async fn attach(handle: AppHandle, app: App<'_>, of_kind: String, of_id: String) -> Answer<Option<String>> {
    let Some(path) = pick::file(&handle).await else { return Ok(None) };
    aside(&app, move |app| app.attach(&of_kind, &of_id, &path).map(Some)).await
}

#[tauri::command(async)]
#[specta::specta]
pub fn attachment(app: App<'_>, id: &str) -> Answer<AttachmentFile> {
    Ok(app.attachment(id)?)
}

/// Writes an attached file to a place that the person picks; false where they pick none.
#[tauri::command]
#[specta::specta]
pub async fn take_out_attachment(handle: AppHandle, app: App<'_>, id: String) -> Answer<bool> {
    let name = app.attachment_name(&id)?;
    let Some(path) = pick::place(&handle, &name).await else { return Ok(false) };
    aside(&app, move |app| app.take_out_attachment(&id, &path)).await?;
    Ok(true)
}

#[tauri::command(async)]
#[specta::specta]
pub fn drop_attachment(app: App<'_>, id: &str) -> Answer<()> {
    Ok(app.drop_attachment(id)?)
}
