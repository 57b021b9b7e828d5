use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Generation;
use crate::{StoreError, files};

/// All generations of a device.
pub struct Library {
    folder: PathBuf,
}

/// Which generation runs. Replaced as a whole, by one rename.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Pointer {
    current: Option<String>,
    /// The one to go back to; while the person is back, the newer one that they left.
    previous: Option<String>,
    /// Since when the person is back at the one before; they stay there until they move on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    back_since: Option<Timestamp>,
}

/// A folder in which a generation is being built, out of the way of the running one. Removed when dropped unused.
pub struct Staged {
    folder: tempfile::TempDir,
    name: String,
}

impl Staged {
    pub fn database_path(&self) -> PathBuf {
        self.folder.path().join(super::generation::DATABASE)
    }

    pub fn index_dir(&self) -> PathBuf {
        self.folder.path().join(super::generation::INDEX)
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

/// Held by the one process that updates; given back when dropped, also by a crash.
pub struct UpdateLock {
    _file: File,
}

impl Library {
    /// The library in a data folder, which is made if it is not there.
    pub fn open(data: &Path) -> Result<Self, StoreError> {
        let folder = data.join("content");
        files::create_private_dir(&folder.join("generations"))?;
        Ok(Self { folder })
    }

    fn generation_dir(&self, name: &str) -> PathBuf {
        self.folder.join("generations").join(name)
    }

    fn pointer(&self) -> PathBuf {
        self.folder.join("current.json")
    }

    /// Which generation runs; none before the first one is built.
    fn which(&self) -> Result<Pointer, StoreError> {
        let path = self.pointer();
        match fs::read(&path) {
            Ok(bytes) => {
                serde_json::from_slice(&bytes).map_err(|error| StoreError::Damaged { path, reason: error.to_string() })
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Pointer::default()),
            Err(error) => Err(StoreError::file("read", &path)(error)),
        }
    }

    /// The running generation, if there is one.
    ///
    /// When it cannot be opened, the one before stands in; when that cannot either, there is none, and the bundled
    /// packs build a new one. A damaged copy is replaceable, so it never keeps the app from starting.
    pub fn current(&self) -> Result<Option<Generation>, StoreError> {
        let which = match self.which() {
            // Each generation was whole before it got its name, so that the newest is as good as the one named.
            Err(StoreError::Damaged { .. }) => Pointer { current: self.newest(), ..Pointer::default() },
            // A disk that does not answer is no reason to take what is on it for lost.
            which => which?,
        };
        for name in [which.current, which.previous].into_iter().flatten() {
            if is_plain_name(&name)
                && let Ok(generation) = Generation::open(&self.generation_dir(&name))
            {
                return Ok(Some(generation));
            }
        }
        Ok(None)
    }

    /// The name of the generation that is to run, which another process may have changed.
    pub fn current_name(&self) -> Option<String> {
        self.which().ok()?.current
    }

    /// Whether there is an earlier generation to go back to.
    pub fn can_go_back(&self) -> bool {
        self.which().is_ok_and(|which| {
            let is_there = |name: String| is_plain_name(&name) && self.generation_dir(&name).is_dir();
            which.back_since.is_none() && which.previous.is_some_and(is_there)
        })
    }

    /// Since when the person is back at the generation before.
    pub fn back_since(&self) -> Option<Timestamp> {
        self.which().ok()?.back_since
    }

    /// Takes the right to update, or says that another process has it.
    pub fn lock(&self) -> Result<UpdateLock, StoreError> {
        let path = self.folder.join("update.lock");
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(StoreError::file("open", &path))?;
        match file.try_lock() {
            Ok(()) => Ok(UpdateLock { _file: file }),
            Err(TryLockError::WouldBlock) => Err(StoreError::UpdateRunning),
            Err(TryLockError::Error(error)) => Err(StoreError::file("lock", &path)(error)),
        }
    }

    /// A place to build the next generation in. What interrupted updates have left is swept first, so that it takes no
    /// room from this one.
    pub fn stage(&self, _lock: &UpdateLock, now: Timestamp) -> Result<Staged, StoreError> {
        let staging = self.folder.join("staging");
        files::remove_tree(&staging)?;
        self.sweep();
        let data = self.folder.parent().unwrap_or(&self.folder);
        for folder in [data, &self.folder, &data.join("trust")] {
            files::sweep_scratch(folder, now);
        }
        files::create_private_dir(&staging)?;
        let folder = tempfile::Builder::new()
            .prefix("generation-")
            .tempdir_in(&staging)
            .map_err(StoreError::file("create a folder in", &staging))?;
        let mut name = now.strftime("%Y%m%dT%H%M%SZ").to_string();
        // Two generations of one second, as in tests, still have two names.
        let taken = |name: &str| self.generation_dir(name).exists();
        let mut again = 1;
        while taken(&name) {
            again += 1;
            name = format!("{}-{again}", now.strftime("%Y%m%dT%H%M%SZ"));
        }
        Ok(Staged { folder, name })
    }

    /// Makes a staged generation the running one, in one rename, and keeps the one that ran before.
    ///
    /// `check` looks at the generation in its final place; if it refuses, nothing has changed.
    pub fn flip(
        &self,
        _lock: &UpdateLock,
        staged: Staged,
        check: impl FnOnce(&Generation) -> Result<(), StoreError>,
    ) -> Result<Generation, StoreError> {
        let before = self.current()?.map(|generation| generation.name());
        let target = self.generation_dir(&staged.name);
        files::sync_tree(staged.folder.path())?;
        let name = staged.name.clone();
        let built = staged.folder.keep();
        files::rename_dir(&built, &target)?;
        let checked = Generation::open(&target).and_then(|generation| {
            check(&generation)?;
            Ok(generation)
        });
        let generation = match checked {
            Ok(generation) => generation,
            Err(error) => {
                // What could not be checked is removed; that this may fail too changes nothing for the reader.
                let _ = files::remove_tree(&target);
                return Err(error);
            }
        };
        if let Err(error) = self.point_to(&Pointer { current: Some(name), previous: before, back_since: None }) {
            // Where the name got through and only its flush failed, the new generation runs; else it takes room for
            // nothing.
            self.sweep();
            return Err(error);
        }
        self.sweep();
        Ok(generation)
    }

    /// Makes the previous generation the running one, until the person moves on. The newer one is kept for that.
    pub fn go_back(&self, _lock: &UpdateLock, now: Timestamp) -> Result<Generation, StoreError> {
        let Pointer { current: Some(newer), previous: Some(earlier), back_since: None } = self.which()? else {
            return Err(StoreError::NothingToGoBackTo);
        };
        if !is_plain_name(&earlier) {
            return Err(StoreError::NothingToGoBackTo);
        }
        let generation = Generation::open(&self.generation_dir(&earlier))?;
        self.point_to(&Pointer { current: Some(earlier), previous: Some(newer), back_since: Some(now) })?;
        Ok(generation)
    }

    /// Ends being back: the newer generation that was kept runs again. None where the person was not back, or where the
    /// newer one no longer opens, which `check` may refuse too; then the earlier one stays until an update replaces it.
    pub fn move_on(
        &self,
        _lock: &UpdateLock,
        check: impl FnOnce(&Generation) -> Result<(), StoreError>,
    ) -> Result<Option<Generation>, StoreError> {
        let which = self.which()?;
        let Pointer { current: Some(earlier), previous, back_since: Some(_) } = which else { return Ok(None) };
        let newer = previous.filter(|name| is_plain_name(name)).and_then(|name| {
            let generation = Generation::open(&self.generation_dir(&name)).ok()?;
            check(&generation).ok()?;
            Some(generation)
        });
        let now = match &newer {
            Some(newer) => Pointer { current: Some(newer.name()), previous: Some(earlier), back_since: None },
            None => Pointer { current: Some(earlier), previous: None, back_since: None },
        };
        self.point_to(&now)?;
        Ok(newer)
    }

    fn point_to(&self, which: &Pointer) -> Result<(), StoreError> {
        let path = self.pointer();
        let bytes = serde_json::to_vec(which)
            .map_err(|error| StoreError::Damaged { path: path.clone(), reason: error.to_string() })?;
        files::replace(&path, &bytes)
    }

    /// The newest generation by its name, which begins with the time at which it was built.
    fn newest(&self) -> Option<String> {
        let entries = fs::read_dir(self.folder.join("generations")).ok()?;
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).max()
    }

    /// Removes generations that nothing points to. One that is still open elsewhere stays until the next time.
    fn sweep(&self) {
        let Ok(which) = self.which() else { return };
        let kept = [which.current, which.previous];
        let Ok(entries) = fs::read_dir(self.folder.join("generations")) else { return };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if !kept.contains(&Some(name)) {
                let _ = files::remove_tree(&entry.path());
            }
        }
    }
}

/// A name from a file on disk is only used as a folder name if it is one.
fn is_plain_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}
