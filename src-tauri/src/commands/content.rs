use portage_app::view::{
    CreditsView, GuideView, MapPart, SearchFilter, SearchView, ServiceList, ServiceMap, ServiceQuery, ServiceView,
    Shelf, SuggestionView, TaskWords,
};

use super::{Answer, App};

#[tauri::command(async)]
#[specta::specta]
pub fn guides(app: App<'_>, lang: &str) -> Answer<Vec<Shelf>> {
    Ok(app.guides(lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn guide(app: App<'_>, id: &str, lang: &str, beside: Option<&str>) -> Answer<GuideView> {
    Ok(app.guide_beside(id, lang, beside)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn task_words(app: App<'_>, id: &str, lang: &str) -> Answer<Option<TaskWords>> {
    Ok(app.task_words(id, lang)?)
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
pub fn service_map(app: App<'_>, query: ServiceQuery, part: MapPart, lang: &str) -> Answer<ServiceMap> {
    Ok(app.service_map(&query, part, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn search(app: App<'_>, query: &str, lang: &str, filter: SearchFilter) -> Answer<SearchView> {
    Ok(app.search(query, lang, &filter)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn suggest(app: App<'_>, typed: &str, lang: &str) -> Answer<Vec<SuggestionView>> {
    Ok(app.suggest(typed, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn credits(app: App<'_>, lang: &str) -> Answer<CreditsView> {
    Ok(app.credits(lang)?)
}
