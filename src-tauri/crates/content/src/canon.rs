use serde_json::Value;

use crate::record::RecordError;

/// One record as a line of a pack: RFC 8785 canonical JSON without the line feed.
pub fn canonical_line(value: &Value) -> Result<String, RecordError> {
    serde_json_canonicalizer::to_string(value)
        .map_err(|source| RecordError::NotCanonicalisable { reason: source.to_string() })
}
