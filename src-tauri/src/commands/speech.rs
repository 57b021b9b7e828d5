//! Reading aloud by voices of the system. The window has voices of its own on other systems than Linux.

use std::sync::Arc;

use portage_app::Problem;
use portage_i18n::voice_for as best;
use portage_speech::{Speech, Voice};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{State, async_runtime::spawn_blocking};

use super::Answer;

/// Who reads a text aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "by", rename_all = "lowercase")]
pub enum Reads {
    System,
    /// A voice of the window, by its place among those that were named.
    Window {
        at: u32,
    },
}

/// Who reads a text of language `lang`: the system, else one of the window's own voices, of which `window` names the
/// languages. Absent where nobody does. Only voices that speak on this device may be named.
#[tauri::command]
#[specta::specta]
pub async fn voice_for(speech: State<'_, Arc<Speech>>, lang: String, window: Vec<String>) -> Answer<Option<Reads>> {
    aside(&speech, move |speech| {
        let by_window = || Some(Reads::Window { at: u32::try_from(best(&lang, &window)?).ok()? });
        best(&lang, &langs(&speech.voices())).map(|_| Reads::System).or_else(by_window)
    })
    .await
}

/// Reads a passage by a voice of the system, in place of the one before; false where nobody does. What becomes of it is
/// told by [`crate::events::Spoken`].
#[tauri::command]
#[specta::specta]
pub async fn speak(
    speech: State<'_, Arc<Speech>>,
    number: u32,
    text: String,
    lang: String,
    slowly: bool,
) -> Answer<bool> {
    aside(&speech, move |speech| {
        best(&lang, &langs(&speech.voices())).is_some_and(|voice| speech.speak(number, &text, voice, slowly))
    })
    .await
}

/// Falls silent.
#[tauri::command]
#[specta::specta]
pub async fn hush(speech: State<'_, Arc<Speech>>) -> Answer<()> {
    aside(&speech, Speech::hush).await
}

fn langs(voices: &[Voice]) -> Vec<&str> {
    voices.iter().map(|voice| voice.lang.as_str()).collect()
}

/// On a thread that may wait for the system.
async fn aside<T: Send + 'static>(
    speech: &State<'_, Arc<Speech>>,
    work: impl FnOnce(&Speech) -> T + Send + 'static,
) -> Answer<T> {
    let speech = Arc::clone(speech);
    let done = spawn_blocking(move || work(&speech)).await;
    done.map_err(|error| Problem::new("unexpected", &[("what", error.to_string())]))
}
