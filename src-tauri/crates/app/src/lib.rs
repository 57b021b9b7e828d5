//! The use cases of Portage, without Tauri: what a screen or a command line asks, one function a question.
//!
//! [`Portage`] is the whole of it: a data folder, the generation that runs, the person's data. A question gives one of
//! the types in [`view`]; a change tells its [`view::Tag`]s, and whoever shows what is under them asks again.

mod attachments;
mod backup;
mod beside;
mod binder;
mod building;
mod changes;
mod children;
mod clock;
mod contacts;
mod copy;
mod credits;
mod entries;
mod erase;
mod error;
mod guides;
mod handover;
mod home;
mod links;
mod live;
mod lock;
mod notices;
mod options;
mod papers;
mod person;
mod picked;
mod places;
mod plan;
mod portage;
mod problem;
mod profile;
mod qr;
mod reader;
mod remind;
mod reports;
mod room;
mod run;
mod saved;
mod schedule;
mod search;
mod self_checks;
mod services;
mod settings;
mod stop;
mod sync_state;
mod takeout;
mod tasks;
mod tend;
mod times;
mod tools;
mod trust;
mod update;
pub mod view;
mod withdrawn;
mod written;

pub use clock::{Clock, SystemClock};
pub use error::AppError;
pub use handover::HandoverError;
pub use links::openable;
// How a caller names the keychain and what a passphrase costs, without knowing the store.
pub use places::{entry_of_wishes, reason_text, wishes_of};
pub use portage::{Event, Options, Portage};
pub use portage_store::{Cost, Keychain, KeychainError, MemoryKeychain, SystemKeychain};
pub use problem::{PROBLEM_CODES, Problem};
pub use run::UpdateSummary;
pub use search::{Found, FoundList};
pub use tools::Answered;
