use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};

use super::open::Open;
use crate::StoreError;

/// The person's own data: profile, what they wrote, what they read, saved and have seen.
pub struct UserData {
    pub(super) open: Open,
}

impl UserData {
    /// The profile as JSON, as it was saved.
    pub fn profile(&self) -> Result<Option<String>, StoreError> {
        self.with("read", |db| db.query_row("SELECT json FROM profile", [], |row| row.get(0)).optional())
    }

    pub fn save_profile(&self, json: &str) -> Result<(), StoreError> {
        self.with("write", |db| put_profile(db, json))
    }

    /// Forgets what the person told about themselves. What they wrote stays.
    pub fn drop_profile(&self) -> Result<(), StoreError> {
        self.with("write", drop_profile)
    }

    pub fn note_reading(&self, guide: &str, now: Timestamp) -> Result<(), StoreError> {
        let sql = "INSERT INTO reading VALUES (?, ?) ON CONFLICT (guide) DO UPDATE SET opened_at = excluded.opened_at";
        // Nothing that the person wrote: it is no reason for a copy of the day.
        self.with("note in", |db| db.execute(sql, params![guide, now.to_string()]).map(|_| ()))
    }

    /// The guides that were opened last, newest first.
    pub fn recent_reading(&self, limit: u32) -> Result<Vec<String>, StoreError> {
        self.with("read", |db| {
            db.prepare_cached("SELECT guide FROM reading ORDER BY opened_at DESC, guide LIMIT ?")?
                .query_map([limit], |row| row.get(0))?
                .collect()
        })
    }
}

pub(super) fn put_profile(db: &Connection, json: &str) -> rusqlite::Result<()> {
    let sql = "INSERT INTO profile VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET json = excluded.json";
    db.execute(sql, [json]).map(|_| ())
}

pub(super) fn drop_profile(db: &Connection) -> rusqlite::Result<()> {
    db.execute("DELETE FROM profile", []).map(|_| ())
}
