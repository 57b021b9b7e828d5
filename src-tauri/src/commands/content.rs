use portage_app::view::{
    CreditsView, FundsInput, GuideView, Receipt, SearchView, SelfCheckLine, SelfCheckView, ServiceList, ServiceQuery,
    ServiceView, Shelf, ToolLine,
};

use super::{Answer, App};

#[tauri::command(async)]
#[specta::specta]
pub fn guides(app: App<'_>, lang: &str) -> Answer<Vec<Shelf>> {
    Ok(app.guides(lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn guide(app: App<'_>, id: &str, lang: &str) -> Answer<GuideView> {
    Ok(app.guide(id, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn services(app: App<'_>, query: ServiceQuery, lang: &str) -> Answer<ServiceList> {
    Ok(app.services(&query, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn service(app: App<'_>, id: &str, lang: &str) -> Answer<ServiceView> {
    Ok(app.service(id, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn search(app: App<'_>, query: &str, lang: &str) -> Answer<SearchView> {
    Ok(app.search(query, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn tools(app: App<'_>) -> Answer<Vec<ToolLine>> {
    Ok(app.tools()?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn funds(app: App<'_>, input: FundsInput, lang: &str) -> Answer<Receipt> {
    Ok(app.funds(&input, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn self_checks(app: App<'_>, lang: &str) -> Answer<Vec<SelfCheckLine>> {
    Ok(app.self_checks(lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn self_check(app: App<'_>, id: &str, lang: &str) -> Answer<SelfCheckView> {
    Ok(app.self_check(id, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn credits(app: App<'_>, lang: &str) -> Answer<CreditsView> {
    Ok(app.credits(lang)?)
}
