//! The folder `hsds` of an owner: tables as lines of JSON, and whose data they are.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;

use portage_hsds::{Dataset, Fields, Kind, Provenance};

use crate::answer::Failure;

pub const NAME: &str = "hsds";
pub const SOURCE: &str = "source.toml";

/// An owner whose folder holds data of HSDS.
pub struct Owned {
    pub owner: String,
    pub provenance: Provenance,
}

/// The owners of a content folder that have such data, in their order.
pub fn owners(content: &Path) -> Result<Vec<Owned>, Failure> {
    let failed = |error: std::io::Error| Failure(format!("cannot read {}: {error}", content.display()));
    let mut owners = Vec::new();
    for entry in fs::read_dir(content).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let file = entry.path().join(NAME).join(SOURCE);
        if !file.is_file() {
            continue;
        }
        let owner = entry.file_name().to_string_lossy().into_owned();
        owners.push(Owned { provenance: provenance(&file)?, owner });
    }
    owners.sort_by(|a, b| a.owner.cmp(&b.owner));
    Ok(owners)
}

pub fn provenance(file: &Path) -> Result<Provenance, Failure> {
    let text = fs::read_to_string(file).map_err(|error| Failure(format!("cannot read {}: {error}", file.display())))?;
    toml::from_str(&text).map_err(|error| {
        let message = error.message().split_whitespace().collect::<Vec<_>>().join(" ");
        Failure(format!("{} does not say whose data it is: {message}", file.display()))
    })
}

/// Adds an owner's tables to a set. What two parts of an owner both hold is the same.
pub fn load(content: &Path, owner: &str, dataset: &mut Dataset) -> Result<(), Failure> {
    for kind in Kind::ALL {
        let path = content.join(owner).join(NAME).join(format!("{}.jsonl", kind.name()));
        if !path.is_file() {
            continue;
        }
        let failed = |error: std::io::Error| Failure(format!("cannot read {}: {error}", path.display()));
        let reader = BufReader::with_capacity(1 << 18, fs::File::open(&path).map_err(failed)?);
        for (at, line) in reader.lines().enumerate() {
            let line = line.map_err(failed)?;
            let fields: Fields = serde_json::from_str(&line).map_err(|error| {
                Failure(format!(
                    "{}, line {}: this is no record: {error}; import the data again",
                    path.display(),
                    at + 1
                ))
            })?;
            if dataset.put(kind, &fields).is_none() {
                return Err(Failure(format!(
                    "{}, line {}: the record has no id; import the data again",
                    path.display(),
                    at + 1
                )));
            }
        }
    }
    Ok(())
}
