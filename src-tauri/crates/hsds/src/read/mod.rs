//! From files to a set of data.

pub(crate) mod bytes;
mod csv;
mod document;
mod files;
mod intake;
mod json;
mod object;
mod older;
mod record;
mod table;

use serde_json::Value;

pub use files::{File, ImportError, Limits, Source, Stored, import, unzip};

fn is_empty(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(str::is_empty)
}
