//! What the person writes, kind by kind. The shape of each kind is the plan's; here it is a text that is kept.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::{
    UserData,
    data::{drop_profile, put_profile},
};
use crate::StoreError;

/// One thing that the person wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub kind: String,
    pub id: String,
    pub json: String,
    pub changed_at: Timestamp,
}

/// Something that the person let go, with the place where it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    pub item: Item,
    row: i64,
}

/// What becomes of what the person told about themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Answers<T> {
    #[default]
    AsTheyAre,
    Are(T),
    Forgotten,
}

/// What is written all together, or not at all.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// The profile as JSON.
    pub profile: Answers<String>,
    /// Kinds and ids. They go first.
    pub dropped: Vec<(String, String)>,
    pub put: Vec<Item>,
    /// Stands again where it stood.
    pub put_back: Option<Taken>,
}

impl UserData {
    /// The items of a kind, in the order in which they were first written down; ids are random.
    pub fn items(&self, kind: &str) -> Result<Vec<Item>, StoreError> {
        self.with("read", |db| {
            db.prepare_cached("SELECT kind, id, json, changed_at FROM item WHERE kind = ? ORDER BY rowid")?
                .query_map([kind], item)?
                .collect()
        })
    }

    /// Every item by kind, each kind in the order in which it was written down.
    pub fn all_items(&self) -> Result<Vec<Item>, StoreError> {
        self.with("read", |db| {
            db.prepare_cached("SELECT kind, id, json, changed_at FROM item ORDER BY kind, rowid")?
                .query_map([], item)?
                .collect()
        })
    }

    pub fn item(&self, kind: &str, id: &str) -> Result<Option<Item>, StoreError> {
        self.with("read", |db| {
            db.prepare_cached("SELECT kind, id, json, changed_at FROM item WHERE kind = ? AND id = ?")?
                .query_row([kind, id], item)
                .optional()
        })
    }

    /// Keeps an item in place of the one of the same kind and id.
    pub fn put_item(&self, item: &Item) -> Result<(), StoreError> {
        self.put_all(std::slice::from_ref(item))
    }

    /// Keeps all of the items, or none.
    pub fn put_all(&self, items: &[Item]) -> Result<(), StoreError> {
        self.write_all(&Batch { put: items.to_vec(), ..Batch::default() })
    }

    /// Lets an item go, with what is attached to it.
    pub fn drop_item(&self, kind: &str, id: &str) -> Result<(), StoreError> {
        self.write_all(&Batch { dropped: vec![(kind.to_owned(), id.to_owned())], ..Batch::default() })
    }

    /// An item as it would have to be put back.
    pub fn taken(&self, kind: &str, id: &str) -> Result<Option<Taken>, StoreError> {
        self.with("read", |db| {
            db.prepare_cached("SELECT kind, id, json, changed_at, rowid FROM item WHERE kind = ? AND id = ?")?
                .query_row([kind, id], |row| Ok(Taken { item: item(row)?, row: row.get(4)? }))
                .optional()
        })
    }

    pub fn write_all(&self, batch: &Batch) -> Result<(), StoreError> {
        self.with("write", |db| {
            let transaction = db.unchecked_transaction()?;
            match &batch.profile {
                Answers::Are(json) => put_profile(&transaction, json)?,
                Answers::Forgotten => drop_profile(&transaction)?,
                Answers::AsTheyAre => {}
            }
            for (kind, id) in &batch.dropped {
                transaction.execute("DELETE FROM attachment WHERE of_kind = ? AND of_id = ?", [kind, id])?;
                transaction.execute("DELETE FROM item WHERE kind = ? AND id = ?", [kind, id])?;
            }
            put(&transaction, &batch.put)?;
            if let Some(taken) = &batch.put_back {
                put(&transaction, std::slice::from_ref(&taken.item))?;
                // Where something new stands in its place, it stands last.
                let sql = "UPDATE OR IGNORE item SET rowid = ? WHERE kind = ? AND id = ?";
                transaction.execute(sql, params![taken.row, taken.item.kind, taken.item.id])?;
            }
            transaction.commit()
        })
    }
}

fn put(db: &Connection, items: &[Item]) -> rusqlite::Result<()> {
    let mut insert = db.prepare_cached(
        "INSERT INTO item VALUES (?, ?, ?, ?)
         ON CONFLICT (kind, id) DO UPDATE SET json = excluded.json, changed_at = excluded.changed_at",
    )?;
    for item in items {
        insert.execute(params![item.kind, item.id, item.json, item.changed_at.to_string()])?;
    }
    Ok(())
}

fn item(row: &Row<'_>) -> rusqlite::Result<Item> {
    let changed_at: String = row.get(3)?;
    Ok(Item {
        kind: row.get(0)?,
        id: row.get(1)?,
        json: row.get(2)?,
        // A time that cannot be read is older than every other.
        changed_at: changed_at.parse().unwrap_or_default(),
    })
}
