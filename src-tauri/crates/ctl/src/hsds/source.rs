//! Files of the disk as an import reads them.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use portage_hsds::{File, Limits, unzip};

use crate::answer::Failure;

struct OnDisk {
    name: String,
    path: PathBuf,
    bytes: u64,
}

impl File for OnDisk {
    fn name(&self) -> &str {
        &self.name
    }

    fn bytes(&self) -> u64 {
        self.bytes
    }

    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(fs::File::open(&self.path)?))
    }
}

/// The files at a path: itself, what a folder holds, or what a zip archive holds. A folder's archives are opened too.
pub fn files(path: &Path) -> Result<Vec<Box<dyn File>>, Failure> {
    let failed = |path: &Path, error: &io::Error| Failure(format!("cannot read {}: {error}", path.display()));
    let about = fs::metadata(path).map_err(|error| failed(path, &error))?;
    let mut found = Vec::new();
    if about.is_dir() {
        let mut folders = vec![path.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).map_err(|error| failed(&folder, &error))? {
                let entry = entry.map_err(|error| failed(&folder, &error))?;
                let name = entry.file_name().to_string_lossy().into_owned();
                // What systems and version control keep beside the data is none.
                if name.starts_with('.') || name == "__MACOSX" {
                    continue;
                }
                let kind = entry.file_type().map_err(|error| failed(&entry.path(), &error))?;
                // A link to a file is followed; one to a folder could lead in a circle.
                let is_file = kind.is_file() || (kind.is_symlink() && entry.path().is_file());
                if kind.is_dir() {
                    folders.push(entry.path());
                } else if is_file {
                    found.push(entry.path());
                }
            }
        }
        found.sort();
    } else {
        found.push(path.to_owned());
    }
    let mut files: Vec<Box<dyn File>> = Vec::new();
    for file in found {
        let name = file
            .strip_prefix(path)
            .ok()
            .filter(|rest| !rest.as_os_str().is_empty())
            .unwrap_or_else(|| Path::new(file.file_name().unwrap_or_default()));
        let name = name.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        let mut start = [0; 4];
        let read =
            fs::File::open(&file).and_then(|mut open| open.read(&mut start)).map_err(|error| failed(&file, &error))?;
        if start[..read] == *b"PK\x03\x04" {
            let limits = Limits::default();
            let bytes = fs::metadata(&file).map_err(|error| failed(&file, &error))?.len();
            if bytes > limits.all_bytes {
                return Err(Failure(format!(
                    "{name} is larger than {} bytes; unpack it yourself and import the folder",
                    limits.all_bytes
                )));
            }
            let content = fs::read(&file).map_err(|error| failed(&file, &error))?;
            for stored in unzip(&name, &content, &limits)? {
                files.push(Box::new(stored));
            }
            continue;
        }
        let bytes = fs::metadata(&file).map_err(|error| failed(&file, &error))?.len();
        files.push(Box::new(OnDisk { name, path: file, bytes }));
    }
    Ok(files)
}
