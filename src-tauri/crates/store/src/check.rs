use std::{fs, path::Path};

use jiff::Timestamp;

use crate::{StoreError, files};

const FILE: &str = "checked.txt";

/// When a repository was last asked; none where it never was, or where the note cannot be read.
pub fn load_check(data: &Path) -> Option<Timestamp> {
    fs::read_to_string(data.join(FILE)).ok()?.trim().parse().ok()
}

pub fn save_check(data: &Path, now: Timestamp) -> Result<(), StoreError> {
    files::replace(&data.join(FILE), now.to_string().as_bytes())
}
