use std::{fs, path::Path};

use crate::{StoreError, files};

/// The key of `user.db`: 32 random bytes.
pub struct Key([u8; 32]);

impl Key {
    /// The key beside the database, made at the first start.
    ///
    /// It lies in the person's own folder, readable by them alone. That protects a copy of the database (a backup, a
    /// lent disk image without the key), not a device that somebody else can log in to as that person.
    pub fn load_or_make(path: &Path, may_make: bool) -> Result<Self, StoreError> {
        match fs::read(path) {
            Ok(bytes) => {
                let key = bytes.try_into().map_err(|_| StoreError::Damaged {
                    path: path.to_owned(),
                    reason: "it is not a key of 32 bytes".to_owned(),
                })?;
                Ok(Self(key))
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && may_make => {
                let mut key = [0; 32];
                getrandom::fill(&mut key).map_err(|error| StoreError::NoRandom(error.to_string()))?;
                files::replace(path, &key)?;
                Ok(Self(key))
            }
            Err(error) => Err(StoreError::file("read", path)(error)),
        }
    }

    /// As SQLCipher takes a raw key.
    pub fn pragma(&self) -> String {
        use std::fmt::Write as _;
        let hex = self.0.iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        format!("x'{hex}'")
    }
}
