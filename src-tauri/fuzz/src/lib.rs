//! What the fuzz targets share.
//!
//! The options of updates and the readers of feeds live in the `sync` and `publish` crates, whose networks would be
//! compiled with them; their files need nothing of it, so they are taken into this crate as they are.
#![allow(dead_code, unused_imports, reason = "the files that are taken in are used in part")]

#[path = "../../crates/sync/src/address.rs"]
mod address;
#[path = "../../crates/publish/src/feeds/mod.rs"]
pub mod feeds;
#[path = "../../crates/sync/src/options.rs"]
mod options;

pub use address::Address;
pub use options::Options;

/// The one error of the `sync` crate that these files make.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    #[error("{text:?} is neither a web address nor a folder")]
    BadAddress { text: String },
}
