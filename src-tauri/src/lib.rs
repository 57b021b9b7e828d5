//! The window of Portage: Tauri around the use cases of `portage_app`, with no logic of its own.

mod bindings;
mod closing;
mod commands;
mod error;
mod events;
mod pdf;
mod places;
mod reminding;
mod silence;
mod smoke;
mod tending;
mod window;

pub use bindings::typescript_bindings;
pub use commands::names::COMMAND_NAMES;
pub use error::StartError;
pub use window::run;
