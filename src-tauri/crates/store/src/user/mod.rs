//! The person's own data, encrypted. An update of content cannot touch it.

mod data;
mod key;
mod migrate;
mod saved;

pub use data::{TaskMark, UserData};
pub use saved::Saved;
