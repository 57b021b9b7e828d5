//! The person's own data, encrypted. An update of content cannot touch it.

mod attachments;
mod data;
mod items;
mod key;
mod migrate;
mod saved;

pub use attachments::{Attachment, MAX_ATTACHMENT, MAX_ATTACHMENTS};
pub use data::UserData;
pub use items::Item;
pub use saved::Saved;
