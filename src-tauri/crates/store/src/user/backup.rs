//! Copies of `user.db`, encrypted with the same key, in `backups`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use rusqlite::{Connection, OpenFlags};

use super::{data::UserData, key::Key, migrate::newest_format};
use crate::{StoreError, files};

/// Days, weeks and months of which a copy is kept.
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 6;
/// All copies of days together. A person with many scans keeps fewer days, and never fewer than two.
const MOST_BYTES: u64 = 1_000_000_000;
const LEAST_COPIES: usize = 2;
/// What must stay free on the disk after a copy.
const ROOM_LEFT: u64 = 50_000_000;

const FOLDER: &str = "backups";
const BEFORE: &str = "before-restore-";

/// Why a copy was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupKind {
    /// At the first change of a day: what there was the day before.
    Daily,
    /// Before another copy was put in its place.
    BeforeRestore,
    /// Before a new version changed the format.
    BeforeUpgrade,
}

/// A copy that can be put back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The name by which it is asked for.
    pub name: String,
    pub kind: BackupKind,
    pub made: Timestamp,
    pub bytes: u64,
}

/// What keeps an open database backed up.
pub(super) struct Keeper {
    today: Box<dyn Fn() -> Date + Send + Sync>,
    /// The day of the last attempt.
    tried: Option<Date>,
    trouble: Option<StoreError>,
}

impl Keeper {
    /// Makes the copy of the day, where there is none yet. That it cannot be made keeps nobody from going on: it is told
    /// where copies are listed.
    pub fn before_a_change(&mut self, db: &Connection, path: &Path) {
        let today = (self.today)();
        if self.tried == Some(today) {
            return;
        }
        self.tried = Some(today);
        let data = path.parent().unwrap_or(Path::new("."));
        self.trouble = back_up(db, data, today).err();
    }
}

impl UserData {
    /// From now on a copy is made at the first change of each day.
    #[must_use]
    pub fn with_backups(mut self, today: impl Fn() -> Date + Send + Sync + 'static) -> Self {
        self.set_keeper(Keeper { today: Box::new(today), tried: None, trouble: None });
        self
    }

    /// Why the last copy was not made.
    pub fn backup_trouble<T>(&self, tell: impl FnOnce(&StoreError) -> T) -> Option<T> {
        self.keeper(|keeper| keeper.trouble.as_ref().map(tell))
    }
}

fn back_up(db: &Connection, data: &Path, today: Date) -> Result<(), StoreError> {
    let folder = data.join(FOLDER);
    let target = folder.join(format!("{today}.db"));
    if target.exists() || is_empty(db).map_err(StoreError::database("read", data))? {
        return Ok(());
    }
    files::create_private_dir(&folder)?;
    let needed = fs::metadata(data.join("user.db")).map_or(0, |file| file.len()) + ROOM_LEFT;
    if crate::free_room(&folder)? < needed {
        return Err(StoreError::file("copy to", &target)(io::ErrorKind::StorageFull.into()));
    }
    copy_into(db, &target)?;
    thin(&folder, today)
}

/// Whether nobody has written anything yet. To put such a copy back would only take away.
fn is_empty(db: &Connection) -> rusqlite::Result<bool> {
    let mut tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")?;
    let names: Vec<String> = tables.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    for name in names {
        // The names are those of our own migrations.
        if db.query_row(&format!("SELECT EXISTS (SELECT 1 FROM \"{name}\")"), [], |row| row.get(0))? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Writes a compact copy with the same key. What was deleted is not in it.
fn copy_into(db: &Connection, target: &Path) -> Result<(), StoreError> {
    let scratch = target.with_extension("writing");
    files::remove_file(&scratch)?;
    files::create_private_file(&scratch)?;
    let path =
        scratch.to_str().ok_or_else(|| StoreError::file("write", &scratch)(io::ErrorKind::InvalidInput.into()))?;
    let written = db.execute("VACUUM INTO ?", [path]).map_err(StoreError::database("copy to", target));
    let written = written.and_then(|_| files::sync_file(&scratch));
    if written.is_err() {
        // It only takes room.
        let _ = fs::remove_file(&scratch);
    }
    written?;
    fs::rename(&scratch, target).map_err(StoreError::file("rename", &scratch))?;
    files::sync_dir(target.parent().unwrap_or(Path::new(".")))
}

/// Removes the copies that are not wanted any more.
fn thin(folder: &Path, today: Date) -> Result<(), StoreError> {
    let mut daily = Vec::new();
    let mut before = Vec::new();
    for (path, name) in files_in(folder)? {
        match day_of(&name) {
            Some(day) => daily.push((day, path)),
            None if name.starts_with(BEFORE) => before.push(path),
            // What a crash left of a copy. Anything else is not ours.
            None if name.strip_suffix(".writing").is_some() => files::remove_file(&path)?,
            None => {}
        }
    }
    let wanted = wanted(daily.iter().map(|(day, _)| *day));
    daily.sort();
    let mut bytes = 0;
    for (nth, (day, path)) in daily.iter().rev().enumerate() {
        bytes += fs::metadata(path).map_or(0, |file| file.len());
        if !wanted.contains(day) || (nth >= LEAST_COPIES && bytes > MOST_BYTES) {
            files::remove_file(path)?;
        }
    }
    for path in superfluous(before, today) {
        files::remove_file(&path)?;
    }
    Ok(())
}

/// Of the copies of what was there before something was put back, those that are not wanted any more. All of the last
/// seven days stay, however often somebody tries. Of older days the first stays, which holds what was there before they
/// began to try, and days are thinned like the others.
fn superfluous(mut before: Vec<PathBuf>, today: Date) -> Vec<PathBuf> {
    // Their names begin with the time.
    before.sort();
    let recent = today.saturating_sub(i32::try_from(DAYS).unwrap_or(i32::MAX).days());
    let mut firsts: BTreeMap<Date, PathBuf> = BTreeMap::new();
    let mut rest = Vec::new();
    for path in before {
        match restored_on(&path) {
            Some(day) if day >= recent => {}
            Some(day) if !firsts.contains_key(&day) => {
                firsts.insert(day, path);
            }
            _ => rest.push(path),
        }
    }
    let wanted = wanted(firsts.keys().copied());
    rest.extend(firsts.into_iter().filter(|(day, _)| !wanted.contains(day)).map(|(_, path)| path));
    rest
}

/// The day, in universal time, on which something was put back and this was there before.
fn restored_on(path: &Path) -> Option<Date> {
    let time = path.file_name()?.to_str()?.strip_prefix(BEFORE)?;
    Date::strptime("%Y%m%d", time.get(..8)?).ok()
}

/// Of the days that have a copy, those that keep it: the last seven, the last day of each of the last four weeks and of
/// each of the last six months.
fn wanted(days: impl Iterator<Item = Date>) -> BTreeSet<Date> {
    let days: BTreeSet<Date> = days.collect();
    let mut wanted: BTreeSet<Date> = days.iter().rev().take(DAYS).copied().collect();
    let week = |day: Date| {
        let week = day.iso_week_date();
        (i32::from(week.year()), i32::from(week.week()))
    };
    let month = |day: Date| (i32::from(day.year()), i32::from(day.month()));
    wanted.extend(last_of_each(&days, week, WEEKS));
    wanted.extend(last_of_each(&days, month, MONTHS));
    wanted
}

fn last_of_each(days: &BTreeSet<Date>, span: impl Fn(Date) -> (i32, i32), count: usize) -> Vec<Date> {
    let mut found: Vec<Date> = Vec::new();
    for day in days.iter().rev() {
        if found.last().is_none_or(|last| span(*last) != span(*day)) {
            if found.len() == count {
                break;
            }
            found.push(*day);
        }
    }
    found
}

fn day_of(name: &str) -> Option<Date> {
    name.strip_suffix(".db")?.parse().ok()
}

/// The copies of a data folder, newest first. No key is needed to list them.
pub fn backups(data: &Path) -> Result<Vec<Backup>, StoreError> {
    let mut found = Vec::new();
    for (path, name) in files_in(&data.join(FOLDER))? {
        let is_before = name.starts_with(BEFORE) && name.strip_suffix(".db").is_some();
        let kind = match day_of(&name) {
            Some(_) => BackupKind::Daily,
            None if is_before => BackupKind::BeforeRestore,
            None => continue,
        };
        found.extend(backup(&path, name, kind));
    }
    for (path, name) in files_in(data)? {
        if name.starts_with("user.before-") && name.strip_suffix(".db").is_some() {
            found.extend(backup(&path, name, BackupKind::BeforeUpgrade));
        }
    }
    found.sort_by(|a, b| (b.made, &b.name).cmp(&(a.made, &a.name)));
    Ok(found)
}

fn backup(path: &Path, name: String, kind: BackupKind) -> Option<Backup> {
    let file = fs::metadata(path).ok()?;
    let written = file.modified().ok().and_then(|at| Timestamp::try_from(at).ok()).unwrap_or_default();
    // The name says the day more surely than the file system, which a move to another disk changes.
    let named = day_of(&name).and_then(|day| day.at(12, 0, 0, 0).to_zoned(TimeZone::system()).ok());
    let made = match named {
        Some(named) if named.date() != written.to_zoned(TimeZone::system()).date() => named.timestamp(),
        _ => written,
    };
    Some(Backup { name, kind, made, bytes: file.len() })
}

/// Puts a copy in the place of `user.db`, which must not be open. What was there is copied first, even if it does not
/// open any more. Until the last rename everything is as it was.
pub fn restore(data: &Path, key: &Key, name: &str, now: Timestamp) -> Result<(), StoreError> {
    let gone = || StoreError::NoBackup { name: name.to_owned() };
    let backup = backups(data)?.into_iter().find(|backup| backup.name == name).ok_or_else(gone)?;
    let folder = data.join(FOLDER);
    let from = if backup.kind == BackupKind::BeforeUpgrade { data.join(name) } else { folder.join(name) };
    check(&from, key)?;
    let path = data.join("user.db");
    files::create_private_dir(&folder)?;
    let scratch = data.join("user.db.restoring");
    files::remove_file(&scratch)?;
    files::create_private_file(&scratch)?;
    fs::copy(&from, &scratch).map_err(StoreError::file("copy to", &scratch))?;
    files::sync_file(&scratch)?;
    check(&scratch, key)?;
    if path.exists() {
        let copies = backups(data)?.into_iter().filter(|copy| copy.kind != BackupKind::BeforeUpgrade);
        let copies: Vec<PathBuf> = copies.map(|copy| folder.join(copy.name)).collect();
        keep_what_is_there(&path, key, &copies, &new_name(&folder, now))?;
    }
    // A journal belongs to one database only: what it holds is in the copy that was just made.
    for journal in ["user.db-wal", "user.db-shm"] {
        files::remove_file(&data.join(journal))?;
    }
    files::sync_dir(data)?;
    fs::rename(&scratch, &path).map_err(StoreError::file("rename", &scratch))?;
    files::sync_dir(data)?;
    thin(&folder, now.to_zoned(TimeZone::UTC).date())
}

/// A name that no copy has. It begins with the time, so that names sort by it.
fn new_name(folder: &Path, now: Timestamp) -> PathBuf {
    let time = now.strftime("%Y%m%dT%H%M%S").to_string();
    let mut names = (0..).map(|nth| folder.join(format!("{BEFORE}{time}-{nth:03}.db")));
    names.find(|path| !path.exists()).unwrap_or_else(|| folder.join(format!("{BEFORE}{time}.db")))
}

/// Makes a copy of what is there, unless one of `copies` says the same already: who tries one copy after the other changes
/// nothing in between.
fn keep_what_is_there(path: &Path, key: &Key, copies: &[PathBuf], target: &Path) -> Result<(), StoreError> {
    let kept = UserData::connect(path, key).and_then(|db| {
        let says = written(&db).map_err(StoreError::database("read", path))?;
        if !copies.iter().any(|copy| says_the_same(copy, key, &says)) {
            copy_into(&db, target)?;
        }
        let busy: i64 = db
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
            .map_err(StoreError::database("read", path))?;
        Ok(busy)
    });
    match kept {
        Ok(0) => Ok(()),
        // Another program holds it open, and would write its own state over the copy.
        Ok(_) => Err(StoreError::file("restore into", path)(io::ErrorKind::ResourceBusy.into())),
        Err(error) if error.is_disk_full() => Err(error),
        // It does not open any more, which may be why a copy is wanted: its bytes are kept as they are.
        Err(_) => {
            files::create_private_file(target)?;
            fs::copy(path, target).map_err(StoreError::file("copy to", target))?;
            let journal = PathBuf::from(format!("{}-wal", path.display()));
            if journal.exists() {
                let beside = PathBuf::from(format!("{}-wal", target.display()));
                files::create_private_file(&beside)?;
                fs::copy(&journal, &beside).map_err(StoreError::file("copy to", &beside))?;
            }
            files::sync_file(target)
        }
    }
}

/// Whether a copy holds what the person wrote as it is told. One that cannot be read does not.
fn says_the_same(copy: &Path, key: &Key, says: &[String]) -> bool {
    let opened = Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(StoreError::database("open", copy))
        .and_then(|db| UserData::unlock(&db, copy, key).map(|()| db));
    opened.is_ok_and(|db| written(&db).is_ok_and(|told| told == says))
}

/// What the person wrote or saved, line by line; what they only looked at is none of it. An attached file never changes
/// under its name.
fn written(db: &Connection) -> rusqlite::Result<Vec<String>> {
    let queries = [
        "SELECT json, '', '', '' FROM profile",
        "SELECT kind, id, json, changed_at FROM item ORDER BY kind, id",
        "SELECT id, of_kind, of_id, name FROM attachment ORDER BY id",
        "SELECT guide, saved_at, '', '' FROM saved_page ORDER BY guide",
    ];
    let mut lines = Vec::new();
    for query in queries {
        let mut rows = db.prepare(query)?;
        let told = rows.query_map([], |row| {
            let cells: [String; 4] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?];
            Ok(cells.join("\u{0}"))
        })?;
        lines.push(query.to_owned());
        lines.extend(told.collect::<rusqlite::Result<Vec<String>>>()?);
    }
    Ok(lines)
}

/// Refuses a copy that does not open with the key, or not whole.
fn check(path: &Path, key: &Key) -> Result<(), StoreError> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(StoreError::database("open", path))?;
    UserData::unlock(&db, path, key)?;
    let damaged = |reason: String| StoreError::Damaged { path: path.to_owned(), reason };
    let found: i64 =
        db.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(StoreError::database("read", path))?;
    if found > newest_format() {
        return Err(StoreError::TooNew { path: path.to_owned(), found, known: newest_format() });
    }
    let told: String =
        db.query_row("PRAGMA quick_check", [], |row| row.get(0)).map_err(|error| damaged(error.to_string()))?;
    if told == "ok" { Ok(()) } else { Err(damaged(told)) }
}

/// The files of a folder with their names; none where there is no folder.
fn files_in(folder: &Path) -> Result<Vec<(PathBuf, String)>, StoreError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::file("read", folder)(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(StoreError::file("read", folder))?;
        if let (Ok(name), true) = (entry.file_name().into_string(), entry.path().is_file()) {
            found.push((entry.path(), name));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_year_of_days_is_thinned_to_days_weeks_and_months() {
        let mut kept = BTreeSet::new();
        let mut today = day("2026-01-01");
        while today <= day("2026-11-22") {
            kept.insert(today);
            kept = wanted(kept.into_iter());
            today += 1.day();
        }
        let kept: Vec<String> = kept.iter().map(Date::to_string).collect();
        let days = ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22"];
        let weeks = ["2026-11-01", "2026-11-08", "2026-11-15"];
        let months = ["2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31"];
        assert_eq!(kept, [&months[..], &weeks[..], &days[..]].concat());
    }

    proptest! {
        #[test]
        fn the_newest_copies_stay_and_there_are_never_many(days in proptest::collection::btree_set(0_i32..800, 0..60)) {
            let days: BTreeSet<Date> = days.into_iter().map(|n| day("2025-01-01") + n.days()).collect();
            let kept = wanted(days.iter().copied());
            prop_assert!(kept.is_subset(&days));
            prop_assert!(kept.len() <= DAYS + WEEKS + MONTHS);
            prop_assert!(days.iter().rev().take(DAYS).all(|day| kept.contains(day)));
            prop_assert_eq!(wanted(kept.iter().copied()), kept);
        }
    }
}
