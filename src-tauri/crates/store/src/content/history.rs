//! What a generation remembers of the ones before it: what changed lately, and the last lines of what is gone.
//!
//! Both are carried on when the next generation is built, so that nobody misses a change because another update came
//! before they looked. They are no part of the content hash: two devices with the same releases may have come there by
//! different ways.

use jiff::{Timestamp, ToSpan as _};
use portage_content::{Key, Record};
use rusqlite::{Connection, Row, params};

use super::{Generation, generation};
use crate::StoreError;

/// How long a change is remembered.
const CHANGE_HOURS: i64 = 60 * 24;
const MAX_CHANGES: u32 = 4_000;
/// How long the last lines of a page are kept.
const WITHDRAWN_HOURS: i64 = 730 * 24;
const MAX_WITHDRAWN: u32 = 4_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Added,
    Edited,
    Removed,
}

/// One record that differs from what it was some updates ago.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordChange {
    pub key: Key,
    pub how: How,
    /// When the last of its changes was learned.
    pub at: Timestamp,
    /// The record as it was before the first of its changes.
    pub was: Option<Record>,
}

/// The last lines of a record that is gone: the one without words first, then one a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    pub records: Vec<Record>,
    pub at: Timestamp,
}

/// Writes into a generation that is being built what it has to remember.
pub(super) fn remember(connection: &Connection, previous: &Generation, now: Timestamp) -> rusqlite::Result<()> {
    connection.execute("ATTACH DATABASE ? AS old", [previous.database_path().to_string_lossy()])?;
    connection.execute_batch(include_str!("differences.sql"))?;
    if previous.has_history() {
        connection.execute_batch(include_str!("carried.sql"))?;
    }
    let newest: Option<i64> = connection.query_row("SELECT max(at) FROM temp.past_change", [], |row| row.get(0))?;
    // Later than every change before it also where the clock was set back, so that it counts as not yet seen.
    let at = newest.map_or(now.as_millisecond(), |newest| now.as_millisecond().max(newest + 1));
    let before = |hours: i64| (now - hours.hours()).as_millisecond();
    connection.execute(include_str!("history.sql"), params![at, before(CHANGE_HOURS), MAX_CHANGES])?;
    connection.execute(include_str!("withdrawn.sql"), params![at, before(WITHDRAWN_HOURS), MAX_WITHDRAWN])?;
    connection.execute("INSERT INTO main.meta VALUES ('learned_at', ?)", [at.to_string()])?;
    connection.execute_batch("DETACH DATABASE old")
}

impl Generation {
    /// What has changed lately, by key.
    pub fn changes(&self) -> Result<Vec<RecordChange>, StoreError> {
        if !self.has_history() {
            return Ok(Vec::new());
        }
        let change = |row: &Row<'_>| {
            let key = generation::key(row)?;
            let was: Option<String> = row.get(3)?;
            let how = match (&was, row.get(5)?) {
                (None, _) => How::Added,
                (Some(_), true) => How::Edited,
                (Some(_), false) => How::Removed,
            };
            let was = was.map(|line| Record::stored(key.clone(), line));
            Ok(RecordChange { how, at: time(row.get(4)?), was, key })
        };
        self.read(|db| {
            let sql = "SELECT kind, id, lang, was, at, line IS NOT NULL
                       FROM change LEFT JOIN record USING (kind, id, lang) ORDER BY kind, id, lang";
            db.prepare_cached(sql)?.query_map([], change)?.collect()
        })
    }

    /// When the changes were learned that this generation itself brought; none in a first one.
    pub fn learned_at(&self) -> Result<Option<Timestamp>, StoreError> {
        let values: Vec<String> = self.read(|db| {
            db.prepare_cached("SELECT value FROM meta WHERE name = 'learned_at'")?
                .query_map([], |row| row.get(0))?
                .collect()
        })?;
        Ok(values.first().and_then(|value| value.parse().ok()).map(time))
    }

    /// What is left of a guide, a task or a figure that is gone.
    pub fn withdrawn(&self, kind: &str, id: &str) -> Result<Option<Withdrawn>, StoreError> {
        if !self.has_history() {
            return Ok(None);
        }
        let line = |row: &Row<'_>| Ok((Record::stored(generation::key(row)?, row.get(3)?), time(row.get(4)?)));
        let lines: Vec<(Record, Timestamp)> = self.read(|db| {
            let sql = "SELECT kind, id, lang, line, at FROM withdrawn WHERE kind = ? AND id = ? ORDER BY lang";
            db.prepare_cached(sql)?.query_map([kind, id], line)?.collect()
        })?;
        let at = lines.iter().map(|(_, at)| *at).max();
        Ok(at.map(|at| Withdrawn { records: lines.into_iter().map(|(record, _)| record).collect(), at }))
    }
}

/// A time of this crate's own writing; one that no clock shows is the beginning of time.
fn time(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap_or_default()
}
