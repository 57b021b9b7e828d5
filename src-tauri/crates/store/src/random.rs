use crate::StoreError;

/// A name that no other thing has: 16 random bytes as hexadecimal digits.
pub fn random_id() -> Result<String, StoreError> {
    use std::fmt::Write as _;
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| StoreError::NoRandom(error.to_string()))?;
    Ok(bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}
