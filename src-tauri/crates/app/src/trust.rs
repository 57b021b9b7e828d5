//! Which signatures a device trusts.

use std::{
    fs,
    path::{Path, PathBuf},
};

use portage_content::Digest;
use portage_sync::Address;

use crate::{AppError, Portage};

/// The root that the packs of the installer, and later updates, are verified against.
const BUNDLED_ROOT: &str = "metadata/1.root.json";
/// What the folder of the packs' metadata is called before the name of its root.
const BUNDLE: &str = "bundle-";
/// A root is a few kilobytes; more is not one.
const MAX_ROOT_BYTES: u64 = 512 * 1024;

pub struct Trust {
    pub root: Vec<u8>,
    /// Where the verified metadata of this root is kept.
    pub folder: PathBuf,
}

impl Trust {
    /// A short name of the root, by which a generation remembers whose releases it holds.
    fn of(data: &Path, root: Vec<u8>, prefix: &str) -> Self {
        let name = format!("{prefix}{}", &Digest::of(&root).to_hex()[..16]);
        Self { folder: data.join("trust").join(name), root }
    }

    /// Takes over what the packs of the installer said of the owners under the same root, so that a first update fetches
    /// those alone that have changed since. It is verified anew there; what cannot be copied is fetched.
    pub(crate) fn learn_from_bundle(&self) {
        let Some(name) = self.folder.file_name().and_then(|name| name.to_str()) else { return };
        let bundle = self.folder.with_file_name(format!("{BUNDLE}{name}"));
        let (false, Ok(files)) = (self.folder.exists(), fs::read_dir(bundle)) else { return };
        if fs::create_dir(&self.folder).is_err() {
            return;
        }
        for file in files.flatten() {
            let name = file.file_name();
            // What tells the newest state is the repository's to say.
            let is_state = ["root.json", "snapshot.json", "timestamp.json"].iter().any(|state| name == *state);
            if Path::new(&name).extension().is_some_and(|kind| kind == "json") && !is_state {
                let _ = fs::copy(file.path(), self.folder.join(name));
            }
        }
    }
}

impl Portage {
    /// The trusted root for updates: the one named in the settings or on the command line, else the one that was named
    /// the last time, else the one that came with the app.
    pub(crate) fn trust(&self, named: Option<&Path>) -> Result<Trust, AppError> {
        let kept = self.data.join("trust/root.json");
        if let Some(path) = named {
            let root = read_root(path)?;
            portage_store::keep_file(&kept, &root)?;
            return Ok(Trust::of(&self.data, root, ""));
        }
        if kept.exists() {
            return Ok(Trust::of(&self.data, read_root(&kept)?, ""));
        }
        let packs = self.packs.as_deref().ok_or(AppError::NoTrustedRoot)?;
        Ok(Trust::of(&self.data, read_root(&packs.join(BUNDLED_ROOT))?, ""))
    }

    /// The trust for the packs of the installer. Its metadata is kept apart, since the installer is as old as it is.
    pub(crate) fn bundle(&self) -> Result<(Address, Trust), AppError> {
        let packs =
            self.packs.as_deref().filter(|packs| packs.join(BUNDLED_ROOT).is_file()).ok_or(AppError::NoBundle)?;
        let root = read_root(&packs.join(BUNDLED_ROOT))?;
        Ok((Address::Folder(packs.to_owned()), Trust::of(&self.data, root, BUNDLE)))
    }
}

fn read_root(path: &Path) -> Result<Vec<u8>, AppError> {
    let unreadable = |source| AppError::TrustedRoot { path: path.to_owned(), source };
    if fs::metadata(path).map_err(unreadable)?.len() > MAX_ROOT_BYTES {
        return Err(unreadable(std::io::Error::new(std::io::ErrorKind::FileTooLarge, "it is too large for a root")));
    }
    fs::read(path).map_err(unreadable)
}
