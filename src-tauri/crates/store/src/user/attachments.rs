//! Scans and other files that the person attaches to what they wrote. They lie in the database, encrypted with it.

use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Row, params};

use super::UserData;
use crate::StoreError;

/// The most that one file may hold, in bytes.
pub const MAX_ATTACHMENT: u64 = 10_000_000;
/// The most that all of them may hold, in bytes.
pub const MAX_ATTACHMENTS: u64 = 200_000_000;

/// A file that is attached, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    pub id: String,
    pub of_kind: String,
    pub of_id: String,
    pub name: String,
    pub media_type: String,
    pub size: u64,
    pub added_at: Timestamp,
}

const COLUMNS: &str = "id, of_kind, of_id, name, media_type, length(bytes), added_at";

impl UserData {
    /// What is attached, oldest first.
    pub fn attachments(&self) -> Result<Vec<Attachment>, StoreError> {
        self.with("read", |db| {
            db.prepare_cached(&format!("SELECT {COLUMNS} FROM attachment ORDER BY added_at, id"))?
                .query_map([], attachment)?
                .collect()
        })
    }

    /// How many bytes are attached in all.
    pub fn attached_bytes(&self) -> Result<u64, StoreError> {
        self.with("read", |db| {
            db.query_row("SELECT coalesce(sum(length(bytes)), 0) FROM attachment", [], |row| {
                Ok(row.get::<_, i64>(0)?.unsigned_abs())
            })
        })
    }

    /// Whether so many bytes more may be attached. To be asked before a file is read.
    pub fn check_attachment(&self, size: u64) -> Result<(), StoreError> {
        if size > MAX_ATTACHMENT {
            return Err(StoreError::AttachmentTooLarge { size, limit: MAX_ATTACHMENT });
        }
        let held = self.attached_bytes()?;
        if held.saturating_add(size) > MAX_ATTACHMENTS {
            return Err(StoreError::AttachmentsFull { held, limit: MAX_ATTACHMENTS });
        }
        Ok(())
    }

    /// Keeps a file; its `size` is that of `bytes`, whatever it says.
    pub fn attach(&self, file: &Attachment, bytes: &[u8]) -> Result<(), StoreError> {
        self.check_attachment(bytes.len() as u64)?;
        let Attachment { id, of_kind, of_id, name, media_type, added_at, .. } = file;
        let sql = "INSERT INTO attachment VALUES (?, ?, ?, ?, ?, ?, ?)";
        self.with("write", |db| {
            db.execute(sql, params![id, of_kind, of_id, name, media_type, bytes, added_at.to_string()]).map(|_| ())
        })
    }

    /// A file with its bytes.
    pub fn attachment(&self, id: &str) -> Result<Option<(Attachment, Vec<u8>)>, StoreError> {
        self.with("read", |db| {
            db.prepare_cached(&format!("SELECT {COLUMNS}, bytes FROM attachment WHERE id = ?"))?
                .query_row([id], |row| Ok((attachment(row)?, row.get(7)?)))
                .optional()
        })
    }

    pub fn drop_attachment(&self, id: &str) -> Result<(), StoreError> {
        self.with("write", |db| db.execute("DELETE FROM attachment WHERE id = ?", [id]).map(|_| ()))
    }
}

fn attachment(row: &Row<'_>) -> rusqlite::Result<Attachment> {
    let added_at: String = row.get(6)?;
    Ok(Attachment {
        id: row.get(0)?,
        of_kind: row.get(1)?,
        of_id: row.get(2)?,
        name: row.get(3)?,
        media_type: row.get(4)?,
        size: row.get::<_, i64>(5)?.unsigned_abs(),
        added_at: added_at.parse().unwrap_or_default(),
    })
}
