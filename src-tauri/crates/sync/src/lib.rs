//! Fetches what an owner has published: the only network of the app.
//!
//! [`look`] refreshes the signed metadata of a repository and compares it with what the device holds, so that the cost
//! is known; [`Look::fetch`] brings the packs that differ, as patches where it can. Nothing is parsed before TUF has
//! verified it. Nothing is written but in the trust folder: what is fetched is handed over, and the caller builds a new
//! generation of it. [`deliver`] hands reports that a person wrote to the publisher whose signed pack asks for them.
//!
//! A repository is the same static files at any address: a web server, a folder on a network, a USB stick.

mod address;
mod body;
mod client;
mod clock;
mod error;
mod fault;
mod fetch;
mod http;
mod look;
mod meter;
mod options;
mod pack;
mod part;
mod patience;
mod remote;
mod report;
mod trust;

pub use address::Address;
pub use error::SyncError;
pub use fetch::{Fetched, fetch};
pub use look::{Held, Job, Look, look, look_with};
pub use options::{AskAbove, MAX_OPTIONS_BYTES, Options, OptionsError, Schedule};
pub use pack::{FetchedPack, How, Progress};
pub use patience::Patience;
pub use report::{Delivery, deliver};
#[doc(hidden)]
pub use {client::Client, remote::Site};
