//! A document as JSON, without what its server or editor puts before it.

use serde_json::{Map, Value};

use super::FeedError;

/// Text without a byte order mark.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, FeedError> {
    let text = std::str::from_utf8(bytes).map_err(|_| FeedError::NotUtf8)?;
    Ok(text.trim_start_matches('\u{feff}'))
}

/// The object that the document is. Nesting is bounded by the reader.
pub(crate) fn object(bytes: &[u8]) -> Result<Map<String, Value>, FeedError> {
    match serde_json::from_str(text(bytes)?) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(FeedError::WrongShape { what: "an object at its top" }),
        Err(error) => Err(FeedError::NotJson { reason: error.to_string() }),
    }
}

/// A value that may be a text or a number, as text.
pub(crate) fn word(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Whether `code` is written like the code of a country.
pub(crate) fn is_country_code(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}
