//! A device with a screen of its own, the window on it, and the servers it speaks to.

mod app;
mod device;
mod portal;
mod process;
mod screen;
mod steps;
mod web_server;

pub use app::App;
pub use device::{Device, WINDOW};
pub use portal::{PACKS, Portal, bundled_packs};
pub use process::{PATIENCE, Running, run, without_network};
pub use web_server::WebServer;

/// Every screen by its address and its name.
pub const SCREENS: &[(&str, &str)] = &[
    ("home", "home"),
    ("guides", "guides"),
    ("guides/lease-and-deposits", "guide"),
    ("plan", "plan"),
    ("tools", "tools"),
    ("tools/crs", "tool"),
    ("tools/scam-rental", "self-check"),
    ("places", "places"),
    ("places/ottawa", "place"),
    ("places/compare", "compare"),
    ("services", "services"),
    ("services/ontario-211", "service"),
    ("binder", "binder"),
    ("binder/documents", "documents"),
    ("binder/documents/new", "document"),
    ("binder/applications/new", "application-edit"),
    ("binder/goods/new", "good"),
    ("binder/appointments/new", "appointment"),
    ("binder/results", "results"),
    ("binder/family", "family"),
    ("print/binder", "print"),
    ("search", "search"),
    ("settings", "settings"),
    ("credits", "credits"),
    ("copy", "copy"),
    ("changes", "changes"),
];
