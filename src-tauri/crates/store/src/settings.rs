use std::{fs, path::Path};

use serde::{Serialize, de::DeserializeOwned};

use crate::{StoreError, files};

const FILE: &str = "settings.json";
/// Settings are a few lines; more is not ours.
const MAX_BYTES: u64 = 64 * 1024;

/// The settings in the data folder; the defaults where there are none or they cannot be read.
///
/// A settings file that is damaged must not keep anybody from their plan, so it counts as none; the next change of a
/// setting replaces it.
pub fn load_settings<T: DeserializeOwned + Default>(data: &Path) -> T {
    let path = data.join(FILE);
    let small = fs::metadata(&path).is_ok_and(|file| file.len() <= MAX_BYTES);
    if !small {
        return T::default();
    }
    fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

pub fn save_settings(data: &Path, settings: &impl Serialize) -> Result<(), StoreError> {
    files::create_private_dir(data)?;
    let path = data.join(FILE);
    let bytes = serde_json::to_vec_pretty(settings)
        .map_err(|error| StoreError::Damaged { path: path.clone(), reason: error.to_string() })?;
    files::replace(&path, &bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_file_counts_as_none() {
        let data = tempfile::tempdir().unwrap();
        save_settings(data.path(), &vec!["fr"]).unwrap();
        assert_eq!(load_settings::<Vec<String>>(data.path()), ["fr"]);
        fs::write(data.path().join(FILE), b"{\"language\": ").unwrap();
        assert_eq!(load_settings::<Vec<String>>(data.path()), Vec::<String>::new());
        save_settings(data.path(), &vec!["ar"]).unwrap();
        assert_eq!(load_settings::<Vec<String>>(data.path()), ["ar"]);
    }
}
