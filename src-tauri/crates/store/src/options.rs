use std::{fs, io, path::Path};

use crate::{StoreError, files};

const FILE: &str = "updates.toml";
/// What is longer is cut off here and refused by whoever reads it.
const MAX_BYTES: u64 = 1024 * 1024;

/// The text of `updates.toml`; none where there is no such file.
pub fn load_update_options(data: &Path) -> Result<Option<String>, StoreError> {
    let path = data.join(FILE);
    match fs::metadata(&path) {
        Ok(file) if file.len() > MAX_BYTES => {
            Err(StoreError::Damaged { path, reason: "it is too large for a file of options".to_owned() })
        }
        Ok(_) => fs::read_to_string(&path).map(Some).map_err(StoreError::file("read", &path)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::file("read", &path)(error)),
    }
}

pub fn save_update_options(data: &Path, text: &str) -> Result<(), StoreError> {
    files::keep_file(&data.join(FILE), text.as_bytes())
}
