use std::path::Path;

use crate::StoreError;

/// The bytes that may still be written to the disk on which `folder` is.
pub fn free_room(folder: &Path) -> Result<u64, StoreError> {
    fs4::available_space(folder).map_err(StoreError::file("ask for the free room of", folder))
}
