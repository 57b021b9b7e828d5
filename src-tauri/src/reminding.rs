//! Reminders of the system while the window is open.

use std::{sync::Arc, time::Duration};

use portage_app::{Event, Portage, view::Tag};
use tauri::{
    AppHandle,
    async_runtime::{block_on, spawn_blocking},
};
use tauri_plugin_notification::NotificationExt as _;
use tokio::{sync::Notify, time::timeout};

use crate::{places, window};

/// The clock is looked at again after this long: a timer stands still while the computer sleeps.
const A_WHILE: Duration = Duration::from_mins(5);

/// Wakes whoever reminds, after something changed that a reminder depends on.
#[derive(Clone, Default)]
pub struct Reminders(Arc<Notify>);

impl Reminders {
    pub fn heed(&self, event: &Event) {
        if let Event::Changed(changed) = event
            && changed.tags.iter().any(|tag| matches!(tag, Tag::Settings | Tag::Plan | Tag::Privacy))
        {
            self.0.notify_one();
        }
    }

    /// Reminds when it is time, as the settings say.
    pub fn follow(self, handle: AppHandle, portage: Arc<Portage>) {
        let shown = handle.clone();
        // A click brings the window to the front, where the system tells of one.
        if let Err(error) = handle.notification().on_action(move |_| window::show(&shown)) {
            tracing::warn!(%error, "a click on a reminder will do nothing");
        }
        spawn_blocking(move || {
            loop {
                remind(&handle, &portage);
                // Woken early or not, what is due is looked at anew.
                let _ = block_on(async { timeout(A_WHILE, self.0.notified()).await });
            }
        });
    }
}

fn remind(handle: &AppHandle, portage: &Portage) {
    match portage.reminder(&places::system_languages()) {
        // A system without a place for it is asked again tomorrow too: nothing is lost but a few bytes on a bus.
        Ok(Some(words)) => {
            let told = handle.notification().builder().title("Portage").body(words).show();
            if let Err(error) = told {
                tracing::warn!(%error, "the system took no reminder");
            } else if portage.reminded().is_err() {
                tracing::warn!("that a reminder was shown is not noted");
            }
        }
        Ok(None) => {}
        // Whatever ails the person's data is told by the screens that need it.
        Err(_) => tracing::debug!("what is due cannot be told"),
    }
}

/// Whether the system shows what a program tells it. Where it cannot be asked, it is taken to.
pub fn are_shown() -> bool {
    #[cfg(target_os = "linux")]
    {
        is_on_bus().unwrap_or(false)
    }
    #[cfg(not(target_os = "linux"))]
    true
}

/// Whether somebody shows notifications, or is started as soon as there is one.
#[cfg(target_os = "linux")]
fn is_on_bus() -> zbus::Result<bool> {
    const NAME: &str = "org.freedesktop.Notifications";
    let bus = zbus::blocking::Connection::session()?;
    let names = zbus::blocking::fdo::DBusProxy::new(&bus)?;
    let is_there = names.name_has_owner(NAME.try_into()?)?;
    Ok(is_there || names.list_activatable_names()?.iter().any(|name| name.as_str() == NAME))
}
