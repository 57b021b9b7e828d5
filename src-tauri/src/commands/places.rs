use portage_app::{
    view::{ChosenPlace, Comparison, DestinationBefore, PlaceView, PlacesView, WishesEntry},
    wishes_of,
};

use super::{Answer, App};

#[tauri::command(async)]
#[specta::specta]
pub fn places(app: App<'_>, wishes: Option<WishesEntry>, lang: &str) -> Answer<PlacesView> {
    let wishes = wishes.as_ref().map(wishes_of).transpose()?;
    Ok(app.places(wishes.as_ref(), lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn save_wishes(app: App<'_>, wishes: WishesEntry) -> Answer<()> {
    Ok(app.save_wishes(&wishes_of(&wishes)?)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn compare_places(app: App<'_>, ids: Vec<String>, lang: &str) -> Answer<Comparison> {
    Ok(app.compare_places(&ids, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn place(app: App<'_>, id: &str, lang: &str) -> Answer<PlaceView> {
    Ok(app.place(id, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn choose_place(app: App<'_>, id: &str, lang: &str) -> Answer<DestinationBefore> {
    Ok(app.choose_place(id, lang)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn put_destination_back(app: App<'_>, before: DestinationBefore) -> Answer<()> {
    Ok(app.put_destination_back(before)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn chosen_place(app: App<'_>) -> Answer<Option<ChosenPlace>> {
    Ok(app.chosen_place()?)
}

/// The name of the place that is called so; absent where none is.
#[tauri::command(async)]
#[specta::specta]
pub fn place_named(app: App<'_>, typed: &str, lang: &str) -> Answer<Option<String>> {
    Ok(app.place_named(typed, lang)?)
}
