//! Files that a reader never sees half: each is written beside its place and then moved into it.

use std::io::Write as _;
use std::path::Path;

use crate::PublishError;

/// Writes `bytes` to `path`, whose folder is made where it is missing.
///
/// The file is readable by everyone, as a web server of another user must read it.
pub(crate) fn put(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    let failed = |source| PublishError::Write { path: path.to_owned(), source };
    let dir = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(dir).map_err(failed)?;
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let mut file = builder.tempfile_in(dir).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    // Without this the name may outlive a power cut and the content not.
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

pub(crate) fn get(path: &Path) -> Result<Vec<u8>, PublishError> {
    std::fs::read(path).map_err(|source| PublishError::Read { path: path.to_owned(), source })
}

/// Whether there is nothing at `path`, or a folder with nothing in it.
pub(crate) fn is_free(path: &Path) -> Result<bool, PublishError> {
    match std::fs::read_dir(path) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(source) => Err(PublishError::Read { path: path.to_owned(), source }),
    }
}
