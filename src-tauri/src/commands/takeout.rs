use portage_app::{
    AppError, Portage,
    view::{HandoverChoice, HandoverView, IncomingView, QrView},
};
use tauri::AppHandle;

use super::{Answer, App, aside, pick};

/// Writes the calendar to a place that the person picks; false where they pick none.
#[tauri::command]
#[specta::specta]
pub async fn save_calendar(handle: AppHandle, app: App<'_>, chosen: Option<Vec<String>>, lang: String) -> Answer<bool> {
    write_out(&handle, &app, "portage.ics", move |app| app.calendar(chosen.as_deref(), &lang)).await
}

/// Writes the table of goods to a place that the person picks; false where they pick none.
#[tauri::command]
#[specta::specta]
pub async fn save_goods_table(handle: AppHandle, app: App<'_>, lang: String) -> Answer<bool> {
    write_out(&handle, &app, "portage-goods.csv", move |app| app.goods_table(&lang)).await
}

/// Writes a service as a card for an address book to a place that the person picks; false where they pick none.
#[tauri::command]
#[specta::specta]
pub async fn save_service_card(handle: AppHandle, app: App<'_>, id: String, lang: String) -> Answer<bool> {
    write_out(&handle, &app, "portage-service.vcf", move |app| app.service_card(&id, &lang)).await
}

#[tauri::command(async)]
#[specta::specta]
pub fn service_qr(app: App<'_>, id: &str, lang: &str) -> Answer<QrView> {
    Ok(app.service_qr(id, lang)?)
}

async fn write_out(
    handle: &AppHandle,
    app: &App<'_>,
    name: &str,
    text: impl FnOnce(&Portage) -> Result<String, AppError> + Send + 'static,
) -> Answer<bool> {
    let Some(path) = pick::place(handle, name).await else { return Ok(false) };
    aside(app, move |app| app.write_out(&path, &text(app)?)).await?;
    Ok(true)
}

#[tauri::command(async)]
#[specta::specta]
pub fn next_tasks_qr(app: App<'_>, lang: &str) -> Answer<QrView> {
    Ok(app.next_tasks_qr(lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn address_qr(app: App<'_>, address: &str) -> Answer<QrView> {
    Ok(app.address_qr(address)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn hand_over_choices(app: App<'_>, lang: &str) -> Answer<Vec<IncomingView>> {
    Ok(app.hand_over_choices(lang)?)
}

/// Writes what is chosen to a sealed file at a place that the person picks; false where they pick none.
#[tauri::command]
#[specta::specta]
pub async fn hand_over(handle: AppHandle, app: App<'_>, passphrase: String, chosen: HandoverChoice) -> Answer<bool> {
    Portage::check_passphrase(&passphrase)?;
    let Some(path) = pick::place(&handle, "portage-handover.age").await else { return Ok(false) };
    aside(&app, move |app| app.hand_over(&path, &passphrase, &chosen)).await?;
    Ok(true)
}

/// Lets the person pick a hand-over. Its path is kept here for the two commands that read it; whether one was picked is
/// all that the window is told.
#[tauri::command]
#[specta::specta]
pub async fn pick_hand_over(handle: AppHandle, app: App<'_>) -> Answer<bool> {
    let picked = pick::file(&handle).await;
    let any = picked.is_some();
    app.pick_hand_over(picked);
    Ok(any)
}

/// What the picked hand-over would bring.
#[tauri::command]
#[specta::specta]
pub async fn open_hand_over(app: App<'_>, passphrase: String, lang: String) -> Answer<HandoverView> {
    aside(&app, move |app| app.open_picked_hand_over(&passphrase, &lang)).await
}

/// Takes what is chosen out of the picked hand-over; gives how many things were taken.
#[tauri::command]
#[specta::specta]
pub async fn take_over(app: App<'_>, passphrase: String, chosen: HandoverChoice) -> Answer<u32> {
    aside(&app, move |app| app.take_picked_over(&passphrase, &chosen)).await
}
