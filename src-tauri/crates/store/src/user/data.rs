use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{key::Key, migrate::migrate};
use crate::{StoreError, files};

/// The person's own data: profile, what they wrote, what they read, saved and have seen.
pub struct UserData {
    connection: Mutex<Connection>,
    path: PathBuf,
}

impl UserData {
    /// Opens `user.db` in a data folder, and makes it with a new key if there is none.
    pub fn open(data: &Path) -> Result<Self, StoreError> {
        files::create_private_dir(data)?;
        let path = data.join("user.db");
        // A database without its key must not get a new key, or its content would be lost without a word.
        let key = Key::load_or_make(&data.join("user.key"), !path.exists())?;
        // SQLite gives its journal the same rights as the database.
        files::create_private_file(&path)?;
        let mut connection = Connection::open(&path).map_err(StoreError::database("open", &path))?;
        // SQLCipher tells a wrong key on standard error as well as by its result; the result is enough.
        connection.pragma_update(None, "cipher_log_level", "NONE").map_err(StoreError::database("open", &path))?;
        connection.pragma_update(None, "key", key.pragma()).map_err(StoreError::database("open", &path))?;
        let readable = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
        match readable {
            Ok(_) => {}
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => {
                return Err(StoreError::WrongKey { path });
            }
            Err(error) => return Err(StoreError::database("open", &path)(error)),
        }
        connection.pragma_update(None, "journal_mode", "WAL").map_err(StoreError::database("open", &path))?;
        connection.pragma_update(None, "synchronous", "FULL").map_err(StoreError::database("open", &path))?;
        migrate(&mut connection, Some(&path))?;
        Ok(Self { connection: Mutex::new(connection), path })
    }

    /// Data that lives in memory only and is gone with the process.
    pub fn in_memory() -> Result<Self, StoreError> {
        let path = PathBuf::from("memory");
        let mut connection = Connection::open_in_memory().map_err(StoreError::database("open", &path))?;
        migrate(&mut connection, None)?;
        Ok(Self { connection: Mutex::new(connection), path })
    }

    pub(super) fn with<T>(
        &self,
        doing: &'static str,
        run: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        run(&connection).map_err(StoreError::database(doing, &self.path))
    }

    /// The profile as JSON, as it was saved.
    pub fn profile(&self) -> Result<Option<String>, StoreError> {
        self.with("read", |db| db.query_row("SELECT json FROM profile", [], |row| row.get(0)).optional())
    }

    pub fn save_profile(&self, json: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO profile VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET json = excluded.json";
        self.with("write", |db| db.execute(sql, [json]).map(|_| ()))
    }

    /// Forgets what the person told about themselves. What they wrote stays.
    pub fn drop_profile(&self) -> Result<(), StoreError> {
        self.with("write", |db| db.execute("DELETE FROM profile", []).map(|_| ()))
    }

    pub fn note_reading(&self, guide: &str, now: Timestamp) -> Result<(), StoreError> {
        let sql = "INSERT INTO reading VALUES (?, ?) ON CONFLICT (guide) DO UPDATE SET opened_at = excluded.opened_at";
        self.with("write", |db| db.execute(sql, params![guide, now.to_string()]).map(|_| ()))
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
