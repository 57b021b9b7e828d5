//! All records of a set of data, packed so that a hundred thousand services fit into memory.

use std::collections::HashMap;

use serde_json::Value;
use uuid::Uuid;

use crate::{Kind, ident, kind::NESTED};

/// One record: its fields by name, those of the standard and any others.
pub type Fields = serde_json::Map<String, Value>;

/// Rows are kept as text, a third of what a tree of values takes, and read when they are asked for.
#[derive(Clone, Default)]
struct Table {
    rows: Vec<Box<str>>,
    by_id: HashMap<Uuid, u32>,
}

#[derive(Clone, Default)]
pub struct Dataset {
    tables: [Table; Kind::ALL.len()],
}

impl Dataset {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn len(&self, kind: Kind) -> usize {
        self.tables[kind.at()].rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.tables.iter().all(|table| table.rows.is_empty())
    }

    pub fn contains(&self, kind: Kind, id: Uuid) -> bool {
        self.tables[kind.at()].by_id.contains_key(&id)
    }

    pub fn get(&self, kind: Kind, id: Uuid) -> Option<Fields> {
        let table = &self.tables[kind.at()];
        table.by_id.get(&id).map(|row| unpack(&table.rows[*row as usize]))
    }

    /// The records of a kind, in the order in which they came.
    pub fn rows(&self, kind: Kind) -> impl Iterator<Item = Fields> {
        self.tables[kind.at()].rows.iter().map(|row| unpack(row))
    }

    /// The same as lines of JSON.
    pub fn lines(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.tables[kind.at()].rows.iter().map(|row| &**row)
    }

    /// Puts a record in, in the place of one with the same id. Without a UUID as its `id` it cannot be kept.
    pub fn put(&mut self, kind: Kind, fields: &Fields) -> Option<Uuid> {
        let id = id_of(fields)?;
        let text = pack(kind, fields);
        let table = &mut self.tables[kind.at()];
        if let Some(row) = table.by_id.get(&id) {
            table.rows[*row as usize] = text;
        } else {
            let row = u32::try_from(table.rows.len()).ok()?;
            table.by_id.insert(id, row);
            table.rows.push(text);
        }
        Some(id)
    }

    /// Where a record that is there stands among those of its kind.
    pub(crate) fn position(&self, kind: Kind, id: Uuid) -> usize {
        self.tables[kind.at()].by_id.get(&id).map_or(0, |row| *row as usize)
    }

    pub(crate) fn row(&self, kind: Kind, row: u32) -> Fields {
        unpack(&self.tables[kind.at()].rows[row as usize])
    }

    /// Which records belong to which.
    pub fn ties(&self) -> Ties {
        let mut ties = Ties::default();
        for nested in NESTED.iter().filter(|nested| !nested.single) {
            ties.children.entry((nested.kind, nested.by)).or_default();
        }
        let by_kind: Vec<(Kind, Vec<&'static str>)> = Kind::ALL
            .into_iter()
            .map(|kind| (kind, ties.children.keys().filter(|(of, _)| *of == kind).map(|(_, by)| *by).collect()))
            .collect();
        for (kind, fields) in by_kind.into_iter().filter(|(_, fields)| !fields.is_empty()) {
            for (row, record) in self.rows(kind).enumerate() {
                for by in &fields {
                    if let Some(parent) = record.get(*by).and_then(Value::as_str).and_then(ident::parse) {
                        let row = u32::try_from(row).unwrap_or(u32::MAX);
                        ties.children.entry((kind, by)).or_default().push((parent, row));
                    }
                }
            }
        }
        for children in ties.children.values_mut() {
            children.sort_unstable();
        }
        ties
    }

    /// The children of `parent` in a table.
    pub(crate) fn children(&self, ties: &Ties, kind: Kind, by: &'static str, parent: Uuid) -> Vec<Fields> {
        ties.rows(kind, by, parent).map(|row| self.row(kind, row)).collect()
    }
}

/// Two sets are the same that have the same records, in whatever order.
impl PartialEq for Dataset {
    fn eq(&self, other: &Self) -> bool {
        self.tables.iter().zip(&other.tables).all(|(a, b)| {
            a.rows.len() == b.rows.len()
                && a.by_id.iter().all(|(id, row)| {
                    b.by_id.get(id).is_some_and(|theirs| {
                        let (ours, theirs) = (&a.rows[*row as usize], &b.rows[*theirs as usize]);
                        ours == theirs || unpack(ours) == unpack(theirs)
                    })
                })
        })
    }
}

impl std::fmt::Debug for Dataset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut map = f.debug_map();
        for kind in Kind::ALL.into_iter().filter(|kind| self.len(*kind) > 0) {
            map.entry(&kind.name(), &self.lines(kind).collect::<Vec<_>>());
        }
        map.finish()
    }
}

/// By kind of child and the field that ties it, the rows of each parent.
#[derive(Default)]
pub struct Ties {
    children: HashMap<(Kind, &'static str), Vec<(Uuid, u32)>>,
}

impl Ties {
    pub(crate) fn rows(&self, kind: Kind, by: &'static str, parent: Uuid) -> impl Iterator<Item = u32> {
        let all = self.children.get(&(kind, by)).map(Vec::as_slice).unwrap_or_default();
        let from = all.partition_point(|(id, _)| *id < parent);
        all[from..].iter().take_while(move |(id, _)| *id == parent).map(|(_, row)| *row)
    }
}

pub(crate) fn id_of(fields: &Fields) -> Option<Uuid> {
    fields.get("id").and_then(Value::as_str).and_then(ident::parse)
}

pub(crate) fn text_of<'f>(fields: &'f Fields, field: &str) -> Option<&'f str> {
    fields.get(field).and_then(Value::as_str).filter(|text| !text.is_empty())
}

fn unpack(text: &str) -> Fields {
    // Only what `pack` wrote is ever unpacked.
    serde_json::from_str(text).unwrap_or_default()
}

/// The fields of the standard in its order, then the others by name: the same record has the same text.
fn pack(kind: Kind, fields: &Fields) -> Box<str> {
    let known = kind.fields();
    let mut ordered: Vec<(usize, &String, &Value)> = fields
        .iter()
        .map(|(name, value)| (known.iter().position(|field| field.name == name).unwrap_or(usize::MAX), name, value))
        .collect();
    ordered.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
    let mut text = Vec::with_capacity(256);
    text.push(b'{');
    for (at, (_, name, value)) in ordered.into_iter().enumerate() {
        if at > 0 {
            text.push(b',');
        }
        // Writing to memory does not fail, and keys are strings.
        let _ = serde_json::to_writer(&mut text, name);
        text.push(b':');
        let _ = serde_json::to_writer(&mut text, value);
    }
    text.push(b'}');
    String::from_utf8(text).unwrap_or_default().into_boxed_str()
}
