use portage_app::view::{
    ChoiceView, CreditsView, GuideView, SavedResult, SearchView, ServiceList, ServiceQuery, ServiceView, Shelf,
    ToolForm, ToolLine, ToolReply,
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
pub fn tool_form(app: App<'_>, name: &str, result: Option<&str>, lang: &str) -> Answer<ToolForm> {
    Ok(app.tool_form(name, result, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_result(app: App<'_>, name: &str, input: &str, lang: &str) -> Answer<String> {
    Ok(app.save_result(name, input, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn results(app: App<'_>, lang: &str) -> Answer<Vec<SavedResult>> {
    Ok(app.results(lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn tool_reply(app: App<'_>, name: &str, input: &str, lang: &str) -> Answer<ToolReply> {
    Ok(app.tool_reply(name, input, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn remember_answers(app: App<'_>, name: &str, input: &str) -> Answer<()> {
    Ok(app.remember_answers(name, input)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn occupations(app: App<'_>, text: &str, lang: &str) -> Answer<Vec<ChoiceView>> {
    Ok(app.occupations(text, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn credits(app: App<'_>, lang: &str) -> Answer<CreditsView> {
    Ok(app.credits(lang)?)
}
