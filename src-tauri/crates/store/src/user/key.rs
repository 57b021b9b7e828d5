use std::fmt;

use zeroize::Zeroizing;

use crate::StoreError;

/// The key of `user.db`: 32 random bytes, overwritten in memory when the value goes.
///
/// It never changes: what changes is how it is kept (see [`super::Safe`]), so every backup opens with it.
#[derive(Clone)]
pub struct Key(Zeroizing<Vec<u8>>);

/// Bytes of a key.
pub(super) const KEY_BYTES: usize = 32;

impl Key {
    pub(super) fn new() -> Result<Self, StoreError> {
        let mut key = Zeroizing::new(vec![0; KEY_BYTES]);
        getrandom::fill(&mut key).map_err(|error| StoreError::NoRandom(error.to_string()))?;
        Ok(Self(key))
    }

    /// None where these are not as many bytes as a key has.
    pub(super) fn from_bytes(bytes: Zeroizing<Vec<u8>>) -> Option<Self> {
        (bytes.len() == KEY_BYTES).then_some(Self(bytes))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// As SQLCipher takes a raw key. SQLite makes copies of a statement that nobody can overwrite: they live in this
    /// process only, and are given back with its memory.
    pub(super) fn pragma(&self) -> Zeroizing<String> {
        use fmt::Write as _;
        let mut text = Zeroizing::new(String::with_capacity(2 * KEY_BYTES + 3));
        text.push_str("x'");
        for byte in self.0.iter() {
            let _ = write!(text, "{byte:02x}");
        }
        text.push('\'');
        text
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        // Compared with what was just read back, never with what somebody sends: the time that it takes tells nothing.
        self.0 == other.0
    }
}

/// Says that it is a key, and nothing of it.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}
