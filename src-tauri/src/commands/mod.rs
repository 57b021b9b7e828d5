//! One command a question; each hands over to a use case and nothing else.
//!
//! All run off the main thread, which draws.

// Tauri hands a command its state by value.
#![allow(clippy::needless_pass_by_value)]

mod binder;
mod content;
pub mod names;
mod outside;
mod person;
mod pick;
mod places;
mod privacy;
mod reports;
mod settings;
mod speech;
mod system;
mod takeout;
mod tools;
mod updates;

use std::sync::Arc;

use portage_app::{AppError, Portage, Problem};
use tauri::{Wry, async_runtime::spawn_blocking};
use tauri_specta::Commands;

/// The app as the commands share it.
pub type App<'a> = tauri::State<'a, Arc<Portage>>;
pub type Answer<T> = Result<T, Problem>;

pub fn all() -> Commands<Wry> {
    tauri_specta::collect_commands![
        settings::boot,
        settings::settings,
        settings::save_settings,
        settings::ready,
        updates::install_bundled,
        updates::update,
        updates::update_from,
        updates::pick_folder,
        updates::cancel_update,
        updates::connection_back,
        updates::sync_state,
        updates::update_options,
        updates::save_update_options,
        updates::changes,
        updates::see_changes,
        updates::roll_back,
        updates::copy_state,
        person::home,
        person::profile,
        person::save_profile,
        person::plan,
        person::preview_profile,
        person::erase_answers,
        person::mark_task,
        person::save_task_note,
        person::save_own_task,
        person::saved_pages,
        person::save_page,
        person::save_service,
        person::recent_searches,
        person::keep_search,
        person::forget_searches,
        binder::binder,
        binder::save_member,
        binder::save_document,
        binder::save_application,
        binder::save_good,
        binder::save_contact,
        binder::save_appointment,
        binder::save_question,
        binder::drop_entry,
        binder::put_entry_back,
        binder::attach,
        binder::attachment,
        binder::take_out_attachment,
        binder::drop_attachment,
        takeout::save_calendar,
        takeout::save_goods_table,
        takeout::save_service_card,
        takeout::service_qr,
        takeout::next_tasks_qr,
        takeout::address_qr,
        takeout::hand_over_choices,
        takeout::hand_over,
        takeout::pick_hand_over,
        takeout::open_hand_over,
        takeout::take_over,
        privacy::privacy,
        privacy::lock,
        privacy::unlock,
        privacy::set_passphrase,
        privacy::change_passphrase,
        privacy::remove_passphrase,
        privacy::use_keychain,
        privacy::restore_backup,
        privacy::erase_everything,
        reports::draft_mistake,
        reports::save_mistake,
        reports::draft_survey,
        reports::save_survey,
        reports::draft_not_found,
        reports::save_not_found,
        reports::reports,
        reports::drop_report,
        reports::save_report_file,
        content::guides,
        content::guide,
        content::task_words,
        content::services,
        content::service,
        content::service_map,
        content::search,
        content::suggest,
        places::places,
        places::save_wishes,
        places::compare_places,
        places::place,
        places::choose_place,
        places::put_destination_back,
        places::chosen_place,
        places::place_named,
        tools::tools,
        tools::tool_form,
        tools::tool_reply,
        tools::remember_answers,
        tools::occupations,
        tools::save_result,
        tools::saved_result,
        tools::self_check,
        tools::self_checks,
        content::credits,
        outside::open_link,
        system::system,
        system::save_pdf,
        system::note_drafts,
        system::close_window,
        speech::voice_for,
        speech::speak,
        speech::hush,
        system::start_with_system,
    ]
}

/// Runs what takes long on a thread of its own, so that a search in between is answered at once.
async fn aside<T: Send + 'static>(
    app: &App<'_>,
    work: impl FnOnce(&Portage) -> Result<T, AppError> + Send + 'static,
) -> Answer<T> {
    let app = Arc::clone(app);
    let done = spawn_blocking(move || work(&app)).await;
    done.map_err(|error| Problem::new("unexpected", &[("what", error.to_string())]))?.map_err(Problem::from)
}
