use std::{fs, path::Path};

use rusqlite::Connection;

use crate::StoreError;

/// Append-only: a step that people have run is never changed.
const MIGRATIONS: &[(i64, &str)] = &[
    (1, include_str!("migrations/0001.sql")),
    (2, include_str!("migrations/0002.sql")),
    (3, include_str!("migrations/0003.sql")),
];

/// The newest format that this version knows.
pub fn newest_format() -> i64 {
    MIGRATIONS.last().map_or(0, |(version, _)| *version)
}

/// Brings a database up to the newest format, with a copy of the file first; refuses one from a newer version.
pub fn migrate(connection: &mut Connection, path: Option<&Path>) -> Result<(), StoreError> {
    let place = path.unwrap_or(Path::new("memory"));
    let database = |doing| StoreError::database(doing, place);
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(database("read"))?;
    let known = newest_format();
    if found > known {
        return Err(StoreError::TooNew { path: place.to_owned(), found, known });
    }
    if found > 0
        && found < known
        && let Some(path) = path
    {
        // What a crash left in the journal belongs into the copy as well.
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(database("read"))?;
        let copy = path.with_extension(format!("before-{known}.db"));
        fs::copy(path, &copy).map_err(StoreError::file("copy to", &copy))?;
    }
    for (version, sql) in MIGRATIONS.iter().filter(|(version, _)| *version > found) {
        let transaction = connection.transaction().map_err(database("migrate"))?;
        transaction.execute_batch(sql).map_err(database("migrate"))?;
        transaction.pragma_update(None, "user_version", version).map_err(database("migrate"))?;
        transaction.commit().map_err(database("migrate"))?;
    }
    Ok(())
}
