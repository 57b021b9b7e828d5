use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use specta_typescript::Typescript;
use tauri::Wry;
use tauri_specta::{Builder, ErrorHandlingMode, collect_events};

use crate::{commands, events};

/// The commands, events and types that cross to the window.
pub fn builder() -> Builder<Wry> {
    Builder::new()
        .commands(commands::all())
        .events(collect_events![events::Changed, events::Progress, events::CloseAsked, events::Spoken])
        .typ::<portage_app::Problem>()
        .error_handling(ErrorHandlingMode::Throw)
        // One type a view, whichever way it crosses.
        .disable_serde_phases()
}

/// The TypeScript of the boundary, as it is committed in `ui/src/lib/bindings.ts`.
pub fn typescript_bindings() -> Result<String, String> {
    // A folder for each call: tests ask side by side.
    static CALLS: AtomicUsize = AtomicUsize::new(0);
    let call = CALLS.fetch_add(1, Relaxed);
    let folder = std::env::temp_dir().join(format!("portage-bindings-{}-{call}", std::process::id()));
    let file = folder.join("bindings.ts");
    let typescript = Typescript::default().header("// Generated from Rust; a test compares. Do not edit.\n");
    builder().export(typescript, &file).map_err(|error| error.to_string())?;
    let text = std::fs::read_to_string(&file).map_err(|error| error.to_string());
    // A scratch folder that stays behind harms nobody.
    let _ = std::fs::remove_dir_all(&folder);
    text
}
