//! Files that a reader never sees half: each is written beside its place and then moved into it.

use std::fs::{File, TryLockError};
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

/// Writes a file that only its owner can read, and never over another one.
pub(crate) fn put_private(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    let failed = |source| PublishError::Write { path: path.to_owned(), source };
    if let Some(dir) = path.parent() {
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.recursive(true).create(dir).map_err(failed)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(failed)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(failed)
}

/// Waits until the names of the files in `dir` are on the disk too: what follows them may not get there first.
///
/// Not every system can do this, and one that cannot loses no more than it would have.
pub(crate) fn settle(dir: &Path) {
    let _ = std::fs::File::open(dir).and_then(|dir| dir.sync_all());
}

/// The names of the files in `dir`, none where there is no such folder.
pub(crate) fn names(dir: &Path) -> Result<Vec<String>, PublishError> {
    let failed = |source| PublishError::Read { path: dir.to_owned(), source };
    let entries = match std::fs::read_dir(dir) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(failed)?,
    };
    let mut names = Vec::new();
    for entry in entries {
        names.push(entry.map_err(failed)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

pub(crate) fn remove(path: &Path) -> Result<(), PublishError> {
    std::fs::remove_file(path).map_err(|source| PublishError::Write { path: path.to_owned(), source })
}

/// Keeps a second run out of `dir`: two that sign the same next version would leave a state that nobody can read.
pub(crate) fn lock(dir: &Path) -> Result<File, PublishError> {
    let path = dir.join(".lock");
    let failed = |source| PublishError::Write { path: path.clone(), source };
    std::fs::create_dir_all(dir).map_err(failed)?;
    // Not truncated: a run that has nothing to do leaves no trace.
    let file = File::options().create(true).truncate(false).write(true).open(&path).map_err(failed)?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(PublishError::Busy { path: dir.to_owned() }),
        // Some network drives have no locks; there it is up to the scheduler.
        Ok(()) | Err(TryLockError::Error(_)) => Ok(file),
    }
}
