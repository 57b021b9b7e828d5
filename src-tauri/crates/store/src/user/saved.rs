//! The pages that a person saved, and what of the changes they have been shown.

use jiff::Timestamp;
use portage_content::{Key, Record};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::UserData;
use crate::StoreError;

/// A page that the person saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    pub guide: String,
    pub at: Timestamp,
}

impl UserData {
    /// The saved pages, newest first.
    pub fn saved_pages(&self) -> Result<Vec<Saved>, StoreError> {
        let saved = |row: &Row<'_>| {
            let at: String = row.get(1)?;
            Ok(Saved { guide: row.get(0)?, at: at.parse().unwrap_or_default() })
        };
        self.with("read", |db| {
            db.prepare_cached("SELECT guide, saved_at FROM saved_page ORDER BY saved_at DESC, guide")?
                .query_map([], saved)?
                .collect()
        })
    }

    /// Whether a page is saved.
    pub fn has_saved(&self, guide: &str) -> Result<bool, StoreError> {
        self.with("read", |db| {
            db.prepare_cached("SELECT EXISTS (SELECT 1 FROM saved_page WHERE guide = ?)")?
                .query_row([guide], |row| row.get(0))
        })
    }

    /// Saves a page with its records as they are; one that is saved already keeps its day.
    pub fn save_page(&self, guide: &str, records: &[Record], now: Timestamp) -> Result<(), StoreError> {
        self.with("write", |db| {
            let transaction = db.unchecked_transaction()?;
            let sql = "INSERT INTO saved_page VALUES (?, ?) ON CONFLICT (guide) DO NOTHING";
            transaction.execute(sql, params![guide, now.to_string()])?;
            replace_lines(&transaction, guide, records)?;
            transaction.commit()
        })
    }

    pub fn forget_page(&self, guide: &str) -> Result<(), StoreError> {
        self.with("write", |db| {
            let transaction = db.unchecked_transaction()?;
            transaction.execute("DELETE FROM saved_line WHERE guide = ?", [guide])?;
            transaction.execute("DELETE FROM saved_page WHERE guide = ?", [guide])?;
            transaction.commit()
        })
    }

    /// The records of a saved page: the one without words first, then one a language.
    pub fn saved_records(&self, guide: &str) -> Result<Vec<Record>, StoreError> {
        self.with("read", |db| lines(db, guide))
    }

    /// Brings the copy of a saved page up to date; nothing is written where it is, or where the page is not saved.
    pub fn refresh_page(&self, guide: &str, records: &[Record]) -> Result<(), StoreError> {
        if !self.has_saved(guide)? || self.saved_records(guide)? == records {
            return Ok(());
        }
        self.with("note in", |db| {
            let transaction = db.unchecked_transaction()?;
            replace_lines(&transaction, guide, records)?;
            transaction.commit()
        })
    }

    /// The newest change that the person has been shown.
    pub fn seen_changes(&self) -> Result<Option<Timestamp>, StoreError> {
        let seen: Option<i64> =
            self.with("read", |db| db.query_row("SELECT changes FROM seen", [], |row| row.get(0)).optional())?;
        Ok(seen.and_then(|seen| Timestamp::from_millisecond(seen).ok()))
    }

    pub fn see_changes(&self, newest: Timestamp) -> Result<(), StoreError> {
        let sql = "INSERT INTO seen VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET changes = excluded.changes";
        self.with("note in", |db| db.execute(sql, [newest.as_millisecond()]).map(|_| ()))
    }
}

fn lines(db: &Connection, guide: &str) -> rusqlite::Result<Vec<Record>> {
    let record = |row: &Row<'_>| {
        let lang: String = row.get(0)?;
        let key = Key { lang: (!lang.is_empty()).then_some(lang), ..Key::neutral("guide", guide) };
        Ok(Record::stored(key, row.get(1)?))
    };
    db.prepare_cached("SELECT lang, line FROM saved_line WHERE guide = ? ORDER BY lang")?
        .query_map([guide], record)?
        .collect()
}

fn replace_lines(db: &Connection, guide: &str, records: &[Record]) -> rusqlite::Result<()> {
    db.execute("DELETE FROM saved_line WHERE guide = ?", [guide])?;
    let mut insert = db.prepare_cached("INSERT INTO saved_line VALUES (?, ?, ?)")?;
    for record in records {
        insert.execute(params![guide, record.key().lang.as_deref().unwrap_or_default(), record.line()])?;
    }
    Ok(())
}
