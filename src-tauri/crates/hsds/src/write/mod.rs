//! A set of data as HSDS 3.0 writes it.

mod documents;
mod tables;

pub use documents::{Document, documents};
pub use tables::{Column, datapackage, header, table};
