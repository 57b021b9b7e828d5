//! Opening and closing `user.db`.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use rusqlite::Connection;

use super::{Safe, backup::Keeper, data::UserData, key::Key, migrate::migrate};
use crate::{StoreError, files};

/// What [`UserData::with`] is told for a change of what the person wrote, before which the copy of the day is made.
pub(super) const WRITE: &str = "write";

/// An open database; none once it was closed.
pub(super) struct Open {
    connection: Mutex<Option<Connection>>,
    keeper: Mutex<Option<Keeper>>,
    path: PathBuf,
    key: Option<Key>,
}

impl UserData {
    /// Opens `user.db` in a data folder whose key is kept in its file, and makes it with a new key if there is none.
    pub fn open(data: &Path) -> Result<Self, StoreError> {
        files::create_private_dir(data)?;
        Self::open_with(data, &Safe::new(data).key()?)
    }

    /// Opens `user.db` in a data folder, and makes it if it is not there.
    pub fn open_with(data: &Path, key: &Key) -> Result<Self, StoreError> {
        let path = data.join("user.db");
        // SQLite gives its journal the same rights as the database.
        files::create_private_file(&path)?;
        let mut connection = Self::connect(&path, key)?;
        migrate(&mut connection, Some(&path))?;
        Ok(Self::of(connection, path, Some(key.clone())))
    }

    /// Data that lives in memory only and is gone with the process.
    pub fn in_memory() -> Result<Self, StoreError> {
        let path = PathBuf::from("memory");
        let mut connection = Connection::open_in_memory().map_err(StoreError::database("open", &path))?;
        migrate(&mut connection, None)?;
        Ok(Self::of(connection, path, None))
    }

    fn of(connection: Connection, path: PathBuf, key: Option<Key>) -> Self {
        let connection = Mutex::new(Some(connection));
        Self { open: Open { connection, keeper: Mutex::default(), path, key } }
    }

    /// A connection in the format that the file has.
    pub(super) fn connect(path: &Path, key: &Key) -> Result<Connection, StoreError> {
        let connection = Connection::open(path).map_err(StoreError::database("open", path))?;
        Self::unlock(&connection, path, key)?;
        for (name, value) in [
            ("journal_mode", "WAL"),
            ("synchronous", "FULL"),
            // What is sorted or copied stays out of temporary files, which are not encrypted.
            ("temp_store", "MEMORY"),
            // What is deleted is overwritten, in what is then encrypted.
            ("secure_delete", "ON"),
        ] {
            connection.pragma_update(None, name, value).map_err(StoreError::database("open", path))?;
        }
        Ok(connection)
    }

    /// Gives a connection its key, and makes sure that it is the right one.
    pub(super) fn unlock(connection: &Connection, path: &Path, key: &Key) -> Result<(), StoreError> {
        let failed = StoreError::database;
        // SQLCipher tells a wrong key on standard error as well as by its result; the result is enough.
        connection.pragma_update(None, "cipher_log_level", "NONE").map_err(failed("open", path))?;
        connection.pragma_update(None, "key", key.pragma().as_str()).map_err(failed("open", path))?;
        let readable = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
        match readable {
            Ok(_) => Ok(()),
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => {
                Err(StoreError::WrongKey { path: path.to_owned() })
            }
            Err(error) => Err(failed("open", path)(error)),
        }
    }

    pub(super) fn with<T>(
        &self,
        doing: &'static str,
        run: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let connection = self.open.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let connection = connection.as_ref().ok_or(StoreError::Locked)?;
        if doing == WRITE {
            self.keeper(|keeper| keeper.before_a_change(connection, &self.open.path));
        }
        run(connection).map_err(StoreError::database(doing, &self.open.path))
    }

    /// The key that it was opened with; none in memory.
    pub fn key(&self) -> Option<&Key> {
        self.open.key.as_ref()
    }

    /// Ends the connection, whoever still holds the value: SQLCipher overwrites its key. What is asked from then on is
    /// answered with [`StoreError::Locked`].
    pub fn close(&self) -> Result<(), StoreError> {
        let connection = self.open.connection.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(connection) = connection else { return Ok(()) };
        connection.close().map_err(|(_, error)| StoreError::database("close", &self.open.path)(error))
    }

    pub(super) fn set_keeper(&mut self, keeper: Keeper) {
        *self.open.keeper.get_mut().unwrap_or_else(PoisonError::into_inner) = Some(keeper);
    }

    pub(super) fn keeper<T: Default>(&self, work: impl FnOnce(&mut Keeper) -> T) -> T {
        self.open.keeper.lock().unwrap_or_else(PoisonError::into_inner).as_mut().map(work).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Attachment;

    #[test]
    fn a_deleted_file_leaves_no_bytes_in_the_database() {
        const CANARY: &[u8] = b"canary-5d20-scan";
        let data = tempfile::tempdir().unwrap();
        let user = UserData::open(data.path()).unwrap();
        // The pages as they are when they are decrypted, the free ones among them.
        let times = || {
            let mut open = user.open.connection.lock().unwrap();
            let pages = open.as_mut().unwrap().serialize("main").unwrap();
            pages.windows(CANARY.len()).filter(|part| *part == CANARY).count()
        };
        let file = Attachment {
            id: "a1".to_owned(),
            of_kind: "document".to_owned(),
            of_id: "d1".to_owned(),
            name: "scan.pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            size: 0,
            added_at: "2026-11-22T12:00:00Z".parse().unwrap(),
        };
        let bytes = CANARY.repeat(10_000);
        user.attach(&file, &bytes).unwrap();
        assert!(times() > 9_000, "the search finds what is there");
        user.drop_attachment("a1").unwrap();
        assert_eq!(times(), 0);
    }
}
