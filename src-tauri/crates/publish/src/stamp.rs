//! Keeping `translations.toml`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use portage_content::{Key, Translator, text_hash};
use serde::Serialize;

use crate::folder::stamps::{self, Stamp};
use crate::{Folder, PublishError, disk};

/// What stamping did, counted in texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct StampReport {
    /// New or changed, and stamped now.
    pub stamped: usize,
    /// Stamped before and unchanged.
    pub kept: usize,
    /// Unchanged while the original did change, as `guide/ohip (fr)`; they need somebody's work, not a stamp.
    pub stale: Vec<String>,
    /// Entries of texts that are gone.
    pub removed: usize,
    /// The files that were written, relative to nothing: as the content folder was given.
    pub files: Vec<PathBuf>,
}

/// Remembers for each translated text in the content folder from which state of its original it was made.
///
/// A text that is new or has changed is stamped with the original of today, made by `by`, not reviewed. A text that has
/// not changed keeps its stamp, so that a change of the original stays visible; it stays reviewed only where the
/// original has not changed either.
pub fn stamp(dir: &Path, by: Translator) -> Result<StampReport, PublishError> {
    let folder = Folder::read(dir)?;
    let mut report = StampReport::default();
    for owner in folder.owners() {
        let mut stamps = BTreeMap::new();
        for record in folder.records().iter().filter(|record| folder.owner_of(record.key()).id == owner.id) {
            let key = record.key();
            let Some(lang) = key.lang.as_ref().filter(|lang| **lang != owner.source_lang) else { continue };
            let old = folder.stamp(key);
            let from = old.map_or(&owner.source_lang, |stamp| &stamp.from);
            let from = if from == lang { &owner.source_lang } else { from };
            let Some(source) = folder.record(&Key::text(&key.kind, &key.id, from)) else { continue };
            let (hash, text) = (text_hash(source), text_hash(record));
            let stamp = match old {
                Some(old) if old.text == text => {
                    if old.hash == hash {
                        report.kept += 1;
                        old.clone()
                    } else {
                        report.stale.push(key.to_string());
                        Stamp { reviewed: false, ..old.clone() }
                    }
                }
                _ => {
                    report.stamped += 1;
                    Stamp { by, reviewed: false, from: from.clone(), hash, text }
                }
            };
            stamps.insert(key.clone(), stamp);
        }
        let path = owner.dir.join(stamps::FILE);
        let before = if path.is_file() { Some(disk::get(&path)?) } else { None };
        let after = stamps::write(&stamps);
        if before.as_deref() != Some(after.as_bytes()) && (before.is_some() || !stamps.is_empty()) {
            disk::put(&path, after.as_bytes())?;
            report.files.push(path);
        }
        report.removed += folder.stamps_of(owner).filter(|key| !stamps.contains_key(*key)).count();
    }
    Ok(report)
}
