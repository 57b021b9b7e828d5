//! "Delete everything".

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::safe::Safe;
use crate::{StoreError, files};

/// While this is there, a deletion has begun and is not done. It says whether settings go too.
const MARK: &str = "user.erase";
const WITH_SETTINGS: &[u8] = b"settings";

/// Files that say how the device is set, and nothing of a person.
const SETTINGS: &[&str] = &["settings.json", "updates.toml"];
/// Where a window stood last.
const WINDOW: &str = ".window-state.json";

/// What a deletion could not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// The system's keychain did not answer and still has the key. What it opened is gone.
    pub key_left_in_keychain: bool,
}

impl Safe {
    /// Removes everything that a person wrote, with the key first: from then on nothing that may be left of it on the
    /// disk can be read. `user.db` must not be open. A crash in between is finished at the next start.
    ///
    /// Files are overwritten before they are removed. On a magnetic disk that takes them away; a solid-state disk, a file
    /// system that copies on write, or a backup of the system's own may keep older bytes, which nobody can reach from
    /// here. Except for a key that was kept bare in the file, such bytes are encrypted.
    pub fn erase(&self, with_settings: bool) -> Result<Erased, StoreError> {
        files::create_private_dir(self.data())?;
        files::replace(&self.data().join(MARK), if with_settings { WITH_SETTINGS } else { b"" })?;
        self.finish(with_settings)
    }

    fn finish(&self, with_settings: bool) -> Result<Erased, StoreError> {
        let key_left_in_keychain = !self.destroy()?;
        let data = self.data();
        let mark = data.join(MARK);
        for path in files_under(data)? {
            if is_personal(data, &path, with_settings) && path != mark {
                files::shred(&path)?;
            }
        }
        files::remove_tree(&data.join("backups"))?;
        files::sync_dir(data)?;
        files::remove_file(&mark)?;
        files::sync_dir(data)?;
        Ok(Erased { key_left_in_keychain })
    }
}

/// Ends a deletion that a crash broke off.
pub(super) fn resume(safe: &Safe) -> Result<(), StoreError> {
    match fs::read(safe.data().join(MARK)) {
        Ok(mark) => safe.finish(mark == WITH_SETTINGS).map(|_| ()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(StoreError::file("read", &safe.data().join(MARK))(error)),
    }
}

fn is_personal(data: &Path, path: &Path, with_settings: bool) -> bool {
    let Ok(inside) = path.strip_prefix(data) else { return false };
    let Some(name) = inside.to_str() else { return false };
    // What a write that was cut off left may be a key.
    name.starts_with("user.")
        || name.starts_with("backups")
        || name.starts_with(files::SCRATCH)
        || name == WINDOW
        || (with_settings && SETTINGS.contains(&name))
}

/// The files of the data folder and of its backups; the copy of the portals holds nothing of a person.
fn files_under(data: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let mut found = Vec::new();
    for folder in [data.to_owned(), data.join("backups")] {
        match fs::read_dir(&folder) {
            Ok(entries) => {
                for entry in entries {
                    let path = entry.map_err(StoreError::file("read", &folder))?.path();
                    if !path.is_dir() {
                        found.push(path);
                    }
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(StoreError::file("read", &folder)(error)),
        }
    }
    Ok(found)
}
