//! Writing so that a crash or a power cut leaves the old file or the new one, never half of either.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

use jiff::{SignedDuration, Timestamp};

use crate::StoreError;

/// Makes a folder that only the person can look into, with its parents.
pub fn create_private_dir(path: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(path).map_err(StoreError::file("create", path))
}

/// Makes an empty file that only the person can read, unless it is there.
pub fn create_private_file(path: &Path) -> Result<(), StoreError> {
    let mut options = File::options();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path).map_err(StoreError::file("create", path))?;
    Ok(())
}

/// Replaces a file by `bytes`, readable by the person alone.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file =
        tempfile::Builder::new().prefix(SCRATCH).tempfile_in(folder).map_err(StoreError::file("write into", folder))?;
    file.write_all(bytes).map_err(StoreError::file("write", path))?;
    file.as_file().sync_all().map_err(StoreError::file("write", path))?;
    file.persist(path).map_err(|error| StoreError::File {
        doing: "write",
        path: path.to_owned(),
        source: error.error,
    })?;
    sync_dir(folder)
}

/// What a write that was cut off leaves behind begins with this.
pub const SCRATCH: &str = ".writing-";
/// No write takes so long.
const LEFT_BEHIND: SignedDuration = SignedDuration::from_hours(1);

/// Removes what writes that were cut off have left in a folder. One that is going on elsewhere is younger than an hour.
pub fn sweep_scratch(folder: &Path, now: Timestamp) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let written =
            entry.metadata().and_then(|file| file.modified()).ok().and_then(|at| Timestamp::try_from(at).ok());
        let is_old = written.is_some_and(|at| now.duration_since(at) > LEFT_BEHIND);
        if is_old && entry.file_name().to_string_lossy().starts_with(SCRATCH) {
            // It only takes room.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Keeps `bytes` as the file at `path`, whose folder is made if it is not there.
pub fn keep_file(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    create_private_dir(path.parent().unwrap_or(Path::new(".")))?;
    replace(path, bytes)
}

/// Renames a folder into its place for good.
pub fn rename_dir(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(from, to).map_err(StoreError::file("rename", from))?;
    sync_dir(to.parent().unwrap_or(Path::new(".")))
}

/// Writes everything in a folder through to the disk, so that a later rename cannot outrun it.
pub fn sync_tree(folder: &Path) -> Result<(), StoreError> {
    for entry in fs::read_dir(folder).map_err(StoreError::file("read", folder))? {
        let path = entry.map_err(StoreError::file("read", folder))?.path();
        if path.is_dir() {
            sync_tree(&path)?;
        } else {
            sync_file(&path)?;
        }
    }
    sync_dir(folder)
}

/// Writes a file through to the disk.
pub fn sync_file(path: &Path) -> Result<(), StoreError> {
    // Windows refuses to flush a file that is open for reading only.
    let file = File::options().read(true).write(cfg!(windows)).open(path);
    file.and_then(|file| file.sync_all()).map_err(StoreError::file("write", path))
}

/// Removes a file; one that is not there is as good.
pub fn remove_file(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::file("remove", path)(error)),
        _ => Ok(()),
    }
}

/// Overwrites a file where it lies, then removes it. See [`crate::Safe::erase`] for what that is worth.
pub fn shred(path: &Path) -> Result<(), StoreError> {
    static ZEROS: [u8; 64 * 1024] = [0; 64 * 1024];
    let length = match fs::symlink_metadata(path) {
        Ok(file) if file.is_file() => file.len(),
        Ok(_) => 0,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(StoreError::file("read", path)(error)),
    };
    if length > 0 {
        let overwritten = File::options().write(true).open(path).and_then(|mut file| {
            let mut left = length;
            while left > 0 {
                let part = left.min(ZEROS.len() as u64);
                file.write_all(&ZEROS[..usize::try_from(part).unwrap_or(ZEROS.len())])?;
                left -= part;
            }
            file.sync_all()
        });
        overwritten.map_err(StoreError::file("overwrite", path))?;
    }
    remove_file(path)
}

/// A rename is only durable once its folder is; Windows has no such call and does not need it.
pub fn sync_dir(folder: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(StoreError::file("write", folder))?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Removes a folder with everything in it; one that is not there is as good.
pub fn remove_tree(folder: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(StoreError::file("remove", folder)(error)),
        _ => Ok(()),
    }
}
