use std::path::{Path, PathBuf};

use portage_sync::{Address, SyncError};

/// The folder on a stick that `portagectl repo mirror` is told to write to.
const ON_A_STICK: &str = "portage";

/// The repository in a folder that a person picked: the folder itself, the `portage` folder in it, as on a stick, or
/// the one that it is a part of.
pub(crate) fn repository_in(picked: &Path) -> Result<Address, SyncError> {
    let address = || picked.display().to_string();
    // A stick that has been pulled out is something else than a folder without a repository.
    std::fs::read_dir(picked).map_err(|source| SyncError::Unreachable { address: address(), source: source.into() })?;
    let parent = picked.parent().filter(|_| picked.ends_with("metadata") || picked.ends_with("targets"));
    let places = [Some(picked.to_owned()), Some(picked.join(ON_A_STICK)), parent.map(Path::to_owned)];
    let is_repository = |place: &PathBuf| place.join("metadata").join("timestamp.json").is_file();
    let found = places.into_iter().flatten().find(is_repository);
    found.map(Address::Folder).ok_or_else(|| SyncError::NotARepository { address: address() })
}
