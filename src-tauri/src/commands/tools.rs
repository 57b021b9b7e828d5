use portage_app::view::{
    ChoiceView, ResultEntry, ResultView, SelfCheckLine, SelfCheckView, ToolForm, ToolLine, ToolReply,
};

use super::{Answer, App};

#[tauri::command(async)]
#[specta::specta]
pub fn tools(app: App<'_>) -> Answer<Vec<ToolLine>> {
    Ok(app.tools()?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn tool_form(app: App<'_>, name: &str, lang: &str) -> Answer<ToolForm> {
    Ok(app.tool_form(name, lang)?)
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
pub fn save_result(app: App<'_>, id: Option<&str>, entry: ResultEntry) -> Answer<String> {
    Ok(app.save_result(id, entry)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn saved_result(app: App<'_>, id: &str, lang: &str) -> Answer<ResultView> {
    Ok(app.saved_result(id, lang)?)
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
