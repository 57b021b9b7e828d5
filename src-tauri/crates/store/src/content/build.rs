use std::path::Path;

use jiff::Timestamp;
use portage_content::{Digest, Pack, Record, content_hash, is_id};
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, params};

use super::{Generation, ReleaseInfo, generation, history};
use crate::{StoreError, files};

const SCHEMA: &str = include_str!("schema.sql");

/// What a build put into a content database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildReport {
    pub records: u64,
    pub content_hash: Digest,
}

/// Builds `content.db` at `path` from one set of releases, and notes what differs from `previous`. `origin` is the hash
/// of the trusted root that the releases were verified against.
///
/// A record whose key two owners claim is taken from the first in the order of `packs`; ids are unique over all owners,
/// so a publisher who breaks that rule harms only their own record.
pub fn build_content(
    path: &Path,
    packs: &[(ReleaseInfo, Pack)],
    previous: Option<&Generation>,
    origin: Digest,
    now: Timestamp,
) -> Result<BuildReport, StoreError> {
    let database = |doing| StoreError::database(doing, path);
    let mut records: Vec<(&str, &Record)> = packs
        .iter()
        .flat_map(|(release, pack)| pack.records().iter().map(|record| (release.owner.as_str(), record)))
        .collect();
    records.sort_by(|a, b| a.1.key().cmp(b.1.key()));
    records.dedup_by(|later, first| later.1.key() == first.1.key());
    let hash = content_hash(records.iter().map(|(_, record)| *record));

    // The file is made here and not by SQLite, which tells a full disk as a file that cannot be opened.
    files::create_private_file(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).map_err(database("create"))?;
    // Nobody reads the file before it is complete, synced and renamed, so a journal would only cost time.
    connection.pragma_update(None, "journal_mode", "OFF").map_err(database("create"))?;
    connection.pragma_update(None, "synchronous", "OFF").map_err(database("create"))?;
    let transaction = connection.transaction().map_err(database("write"))?;
    transaction.execute_batch(SCHEMA).map_err(database("create"))?;
    transaction.pragma_update(None, "user_version", generation::FORMAT).map_err(database("create"))?;
    {
        let mut meta = transaction.prepare("INSERT INTO meta VALUES (?, ?)").map_err(database("write"))?;
        meta.execute(params!["built_at", now.to_string()]).map_err(database("write"))?;
        meta.execute(params!["content_hash", hash.to_hex()]).map_err(database("write"))?;
        meta.execute(params!["origin", origin.to_hex()]).map_err(database("write"))?;
        let mut release = transaction.prepare("INSERT INTO release VALUES (?, ?, ?)").map_err(database("write"))?;
        for (info, _) in packs {
            release.execute(params![info.owner, info.number, info.digest.to_hex()]).map_err(database("write"))?;
        }
        let mut insert = transaction.prepare("INSERT INTO record VALUES (?, ?, ?, ?, ?)").map_err(database("write"))?;
        for (owner, record) in &records {
            let key = record.key();
            let lang = key.lang.as_deref().unwrap_or_default();
            insert.execute(params![key.kind, key.id, lang, owner, record.line()]).map_err(database("write"))?;
        }
        let mut named =
            transaction.prepare("INSERT OR IGNORE INTO figure_use VALUES (?, ?, ?)").map_err(database("write"))?;
        for (_, record) in records.iter().filter(|(_, record)| record.key().kind != "figure") {
            for figure in figures_named_in(record.line()) {
                named.execute(params![figure, record.key().kind, record.key().id]).map_err(database("write"))?;
            }
        }
    }
    transaction.commit().map_err(database("write"))?;
    if let Some(previous) = previous {
        history::remember(&connection, previous, now).map_err(database("compare"))?;
    }
    let sound: Option<String> =
        connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).optional().map_err(database("check"))?;
    connection.close().map_err(|(_, error)| database("close")(error))?;
    if sound.as_deref() != Some("ok") {
        return Err(StoreError::Damaged { path: path.to_owned(), reason: "it was not built well".to_owned() });
    }
    Ok(BuildReport { records: records.len() as u64, content_hash: hash })
}

/// The figures that a record names: `{figure:ID}` in its texts, `"figure:ID"` in its tables. An id has no sign that JSON
/// writes otherwise, so the line need not be read as JSON.
fn figures_named_in(line: &str) -> impl Iterator<Item = &str> {
    line.split("figure:").skip(1).filter_map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || "-.:".contains(c)))?;
        Some(&rest[..end]).filter(|id| is_id(id))
    })
}
