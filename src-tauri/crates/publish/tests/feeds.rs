//! Feeds: what is taken of a document, what is refused, and that the last good copy outlives any fault.

mod common;

#[path = "feeds/read.rs"]
mod read;
#[path = "feeds/server.rs"]
mod server;
#[path = "feeds/update.rs"]
mod update;
