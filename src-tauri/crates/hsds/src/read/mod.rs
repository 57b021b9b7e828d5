//! From files to a set of data.

pub(crate) mod bytes;
mod csv;
mod document;
mod field;
mod files;
mod guess;
mod intake;
mod json;
mod names;
mod object;
mod older;
mod record;
mod recover;
mod references;
mod sorts;
mod table;
mod value;

use serde_json::Value;

pub use files::{File, ImportError, Limits, Source, Stored, import, unzip};

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(is_empty),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}
