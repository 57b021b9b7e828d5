use std::{env, sync::Arc, time::Instant};

use portage_app::{Cost, Options, Portage, SystemClock, SystemKeychain};
use portage_speech::Speech;
use tauri::{
    AppHandle, Manager as _, RunEvent, Runtime, WebviewWindowBuilder,
    plugin::{self, TauriPlugin},
};
use tauri_plugin_autostart as autostart;

use crate::{
    StartError, bindings,
    closing::Drafts,
    events, places,
    reminding::Reminders,
    silence::keep_memory_private,
    smoke::Smoke,
    tending::{FirstScreen, tend},
};

/// How the system starts Portage when the person logs in. Then the window opens as always, but does not take the focus
/// from what they are about to do.
const AT_LOGIN: &str = "--at-login";

/// Opens the window and runs until it is closed.
pub fn run() -> Result<(), StartError> {
    let started = Instant::now();
    keep_memory_private();
    let bindings = bindings::builder();
    let mut builder = tauri::Builder::default();
    // Tests start several apps at once, each with a data folder of its own.
    if env::var_os("PORTAGE_NO_SINGLE_INSTANCE").is_none() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| show(app)));
    }
    let app = builder
        .plugin(only_our_own_pages())
        .plugin(autostart::Builder::new().arg(AT_LOGIN).build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .manage(Smoke::from_env(started))
        .invoke_handler(bindings.invoke_handler())
        .setup(move |app| {
            bindings.mount_events(app);
            let handle = app.handle().clone();
            let reminders = Reminders::default();
            let portage = Arc::new(open(&handle, reminders.clone())?);
            app.manage(Arc::clone(&portage));
            let told = handle.clone();
            app.manage(Arc::new(Speech::new(Arc::new(move |number, what| events::tell_spoken(&told, number, what)))));
            let first_screen = FirstScreen::default();
            app.manage(first_screen.clone());
            let drafts = Drafts::default();
            app.manage(drafts.clone());
            for config in &app.config().app.windows {
                let window = WebviewWindowBuilder::from_config(app, config)?;
                let window = window.focused(!env::args().any(|arg| arg == AT_LOGIN)).build()?;
                drafts.clone().guard(&window);
            }
            reminders.follow(handle, Arc::clone(&portage));
            tend(portage, first_screen);
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        // A voice of the system would read on to the end of its passage.
        if matches!(event, RunEvent::Exit)
            && let Some(speech) = app.try_state::<Arc<Speech>>()
        {
            speech.leave();
        }
    });
    Ok(())
}

/// The window shows its own pages and no other, whatever is clicked: the outside opens outside.
fn only_our_own_pages<R: Runtime>() -> TauriPlugin<R> {
    plugin::Builder::new("own-pages")
        .on_navigation(|_, url| {
            let own = url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost");
            // While it is developed, the window is served by the tool that builds it.
            own || (tauri::is_dev() && url.host_str() == Some("localhost"))
        })
        .build()
}

fn open(handle: &AppHandle, reminders: Reminders) -> Result<Portage, StartError> {
    let told = handle.clone();
    Ok(Portage::open(Options {
        data: places::data_dir(handle)?,
        packs: places::packs_dir(handle),
        in_memory: false,
        keychain: Some(Arc::new(SystemKeychain::default())),
        cost: Cost::STANDARD,
        clock: Box::new(SystemClock),
        tell: Box::new(move |event| {
            reminders.heed(&event);
            events::emit(&told, event);
        }),
    })?)
}

/// Brings the window to the front: at a second start, and at a click on a reminder.
pub fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // Some window managers refuse; the window is there all the same.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}
