use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use jiff::Timestamp;
use portage_content::{Digest, Key, Pack, Record, fallback_chain};
use rusqlite::{Connection, OpenFlags, Row, params};
use serde::{Deserialize, Serialize};

use crate::StoreError;

/// The format of `content.db`. A newer one is never read, and none is ever changed.
pub(super) const FORMAT: i64 = 2;
/// The first format that remembers what changed. The one before it has the same records, so an app that was updated
/// reads its old copy on, and the next update builds the new format.
const FIRST_WITH_HISTORY: i64 = 2;
const OLDEST_FORMAT: i64 = 1;
pub(super) const DATABASE: &str = "content.db";
pub(super) const INDEX: &str = "index";

/// One owner's release as it stands in a generation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseInfo {
    pub owner: String,
    pub number: u32,
    /// The hash of the canonical pack.
    pub digest: Digest,
}

/// What a generation says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GenerationInfo {
    pub name: String,
    pub built_at: Timestamp,
    pub content_hash: Digest,
    /// The hash of the trusted root that the releases were verified against.
    pub origin: Digest,
    pub releases: Vec<ReleaseInfo>,
    /// Records by kind; texts are not counted apart.
    pub records: BTreeMap<String, u32>,
    pub languages: Vec<String>,
}

/// What a device runs on: a content database and the search index built from it. Immutable.
pub struct Generation {
    folder: PathBuf,
    format: i64,
    // SQLite connections are not shared between threads; reads are short.
    connection: Mutex<Connection>,
}

impl Generation {
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join(DATABASE);
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&path, flags).map_err(StoreError::database("open", &path))?;
        let format: i64 = connection
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .map_err(StoreError::database("open", &path))?;
        if !(OLDEST_FORMAT..=FORMAT).contains(&format) {
            let reason = format!("its format is {format}, not {FORMAT}");
            return Err(StoreError::Damaged { path, reason });
        }
        Ok(Self { folder: folder.to_owned(), format, connection: Mutex::new(connection) })
    }

    pub fn name(&self) -> String {
        self.folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// The folder of the search index.
    pub fn index_dir(&self) -> PathBuf {
        self.folder.join(INDEX)
    }

    pub(super) fn database_path(&self) -> PathBuf {
        self.folder.join(DATABASE)
    }

    pub(super) fn has_history(&self) -> bool {
        self.format >= FIRST_WITH_HISTORY
    }

    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        let connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        read(&connection).map_err(StoreError::database("read", &self.database_path()))
    }

    fn damaged(&self, reason: &impl ToString) -> StoreError {
        StoreError::Damaged { path: self.database_path(), reason: reason.to_string() }
    }

    pub fn info(&self) -> Result<GenerationInfo, StoreError> {
        let meta = |name: &str| {
            self.read(|db| db.query_row("SELECT value FROM meta WHERE name = ?", [name], |row| row.get::<_, String>(0)))
        };
        let counts = self.read(|db| {
            db.prepare_cached("SELECT kind, count(*) FROM record WHERE lang = '' GROUP BY kind")?
                .query_map([], |row| Ok((row.get(0)?, row.get::<_, u32>(1)?)))?
                .collect()
        })?;
        let languages = self.read(|db| {
            db.prepare_cached("SELECT DISTINCT lang FROM record WHERE lang <> '' ORDER BY lang")?
                .query_map([], |row| row.get(0))?
                .collect()
        })?;
        Ok(GenerationInfo {
            name: self.name(),
            built_at: meta("built_at")?.parse().map_err(|error| self.damaged(&error))?,
            content_hash: meta("content_hash")?.try_into().map_err(|error: String| self.damaged(&error))?,
            origin: meta("origin")?.try_into().map_err(|error: String| self.damaged(&error))?,
            releases: self.releases()?,
            records: counts,
            languages,
        })
    }

    pub fn releases(&self) -> Result<Vec<ReleaseInfo>, StoreError> {
        let rows: Vec<(String, u32, String)> = self.read(|db| {
            db.prepare_cached("SELECT owner, number, digest FROM release ORDER BY owner")?
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
                .collect()
        })?;
        rows.into_iter()
            .map(|(owner, number, digest)| {
                Ok(ReleaseInfo {
                    owner,
                    number,
                    digest: digest.try_into().map_err(|error: String| self.damaged(&error))?,
                })
            })
            .collect()
    }

    /// The canonical pack of an owner, put together again from its records.
    pub fn pack(&self, owner: &str) -> Result<Pack, StoreError> {
        let records =
            self.records("SELECT kind, id, lang, line FROM record WHERE owner = ? ORDER BY kind, id, lang", [owner])?;
        Pack::new(owner, records).map_err(|error| self.damaged(&error))
    }

    /// The bytes of the canonical pack of each owner.
    pub fn pack_sizes(&self) -> Result<BTreeMap<String, u64>, StoreError> {
        self.read(|db| {
            db.prepare_cached("SELECT owner, sum(octet_length(line) + 1) FROM record GROUP BY owner")?
                .query_map([], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs())))?
                .collect()
        })
    }

    pub fn record(&self, kind: &str, id: &str, lang: Option<&str>) -> Result<Option<Record>, StoreError> {
        let sql = "SELECT kind, id, lang, line FROM record WHERE kind = ? AND id = ? AND lang = ?";
        Ok(self.records(sql, params![kind, id, lang.unwrap_or_default()])?.pop())
    }

    /// The words of a record in the first language of the reader's fallback chain, or in any language.
    pub fn text(&self, kind: &str, id: &str, lang: &str) -> Result<Option<Record>, StoreError> {
        for tag in fallback_chain(lang) {
            if let Some(record) = self.record(kind, id, Some(&tag))? {
                return Ok(Some(record));
            }
        }
        let any = self.records(
            "SELECT kind, id, lang, line FROM record WHERE kind = ? AND id = ? AND lang <> '' LIMIT 1",
            [kind, id],
        )?;
        Ok(any.into_iter().next())
    }

    /// The languages that a record has words in.
    pub fn langs_of(&self, kind: &str, id: &str) -> Result<Vec<String>, StoreError> {
        self.read(|db| {
            db.prepare_cached("SELECT lang FROM record WHERE kind = ? AND id = ? AND lang <> '' ORDER BY lang")?
                .query_map([kind, id], |row| row.get(0))?
                .collect()
        })
    }

    /// All records of a kind without words, by id.
    pub fn neutral(&self, kind: &str) -> Result<Vec<Record>, StoreError> {
        self.records("SELECT kind, id, lang, line FROM record WHERE kind = ? AND lang = '' ORDER BY id", [kind])
    }

    /// Hands over every record of a kind, by id: the one without words first, then one a language. One at a time, since
    /// of some kinds there are a hundred thousand.
    pub fn each(&self, kind: &str, mut each: impl FnMut(Record)) -> Result<(), StoreError> {
        self.read(|db| {
            let mut query =
                db.prepare_cached("SELECT kind, id, lang, line FROM record WHERE kind = ? ORDER BY id, lang")?;
            let mut rows = query.query([kind])?;
            while let Some(row) = rows.next()? {
                each(Record::stored(key(row)?, row.get(3)?));
            }
            Ok(())
        })
    }

    /// The records without words of a kind whose line holds this text, in the order of their ids.
    pub fn neutral_with(&self, kind: &str, text: &str) -> Result<Vec<Record>, StoreError> {
        let sql = "SELECT kind, id, lang, line FROM record WHERE kind = ? AND lang = '' AND instr(line, ?) ORDER BY id";
        self.records(sql, [kind, text])
    }

    /// Every record, in canonical order.
    pub fn all(&self) -> Result<Vec<Record>, StoreError> {
        self.records("SELECT kind, id, lang, line FROM record ORDER BY kind, id, lang", [])
    }

    /// All records of one id: the one without words first, then one a language.
    pub fn records_of(&self, kind: &str, id: &str) -> Result<Vec<Record>, StoreError> {
        let sql = "SELECT kind, id, lang, line FROM record WHERE kind = ? AND id = ? ORDER BY lang";
        self.records(sql, [kind, id])
    }

    /// The kind and id of every record that names a figure.
    pub fn uses_of(&self, figure: &str) -> Result<Vec<(String, String)>, StoreError> {
        if !self.has_history() {
            return Ok(Vec::new());
        }
        self.read(|db| {
            db.prepare_cached("SELECT kind, id FROM figure_use WHERE figure = ? ORDER BY kind, id")?
                .query_map([figure], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        })
    }

    fn records(&self, sql: &str, params: impl rusqlite::Params) -> Result<Vec<Record>, StoreError> {
        self.read(|db| {
            let record = |row: &Row<'_>| Ok(Record::stored(key(row)?, row.get(3)?));
            db.prepare_cached(sql)?.query_map(params, record)?.collect()
        })
    }
}

/// The key in the first three columns.
pub(super) fn key(row: &Row<'_>) -> rusqlite::Result<Key> {
    let lang: String = row.get(2)?;
    Ok(Key { kind: row.get(0)?, id: row.get(1)?, lang: (!lang.is_empty()).then_some(lang) })
}
