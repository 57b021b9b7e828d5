//! Services: a table that a spreadsheet opens, one service a row.

use std::collections::BTreeMap;

use portage_content::{is_id, is_language_tag};
use serde_json::{Map, Value, json};

use super::draft::{Draft, META_FIELDS, RIGHTS_FIELDS, is_date, is_date_field, is_word_field};
use super::place::{Leaf, Origin};
use super::source::Source;
use crate::report::Faults;

/// What a column holds.
enum Column {
    Id,
    /// One value.
    Single(String),
    /// Several values, separated by `;`.
    List(String),
    Phones,
    Sites,
    YesNo(String),
    Url {
        lang: String,
    },
    Words {
        field: String,
        lang: String,
    },
    Unknown,
}

const LISTS: &[&str] = &["topics", "sources", "languages"];
const NEEDED: &[&str] = &["id", "organization", "name_en", "name_fr", "description_en", "description_fr"];

impl Column {
    fn named(name: &str) -> Self {
        match name {
            "id" => Self::Id,
            "phones" => Self::Phones,
            "sites" => Self::Sites,
            "free" | "remote" | "call_first" => Self::YesNo(name.to_owned()),
            _ if LISTS.contains(&name) => Self::List(name.to_owned()),
            "organization" | "email" => Self::Single(name.to_owned()),
            _ if META_FIELDS.contains(&name) || RIGHTS_FIELDS.contains(&name) => Self::Single(name.to_owned()),
            _ => match name.rsplit_once('_') {
                Some(("url", lang)) if is_language_tag(lang) => Self::Url { lang: lang.to_owned() },
                Some((field, lang)) if is_language_tag(lang) && is_word_field("service", field) => {
                    Self::Words { field: field.to_owned(), lang: lang.to_owned() }
                }
                _ => Self::Unknown,
            },
        }
    }
}

pub(crate) fn read(source: &Source, faults: &mut Faults) -> Vec<Draft> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(source.text.as_bytes());
    let names = match reader.headers() {
        Ok(names) => names.clone(),
        Err(error) => {
            faults.error(&source.name, 1, "bad-table", format!("this is not a table: {error}"));
            return Vec::new();
        }
    };
    let columns: Vec<Column> = names.iter().map(Column::named).collect();
    for (column, name) in columns.iter().zip(&names) {
        if matches!(column, Column::Unknown) {
            faults.error(&source.name, 1, "unknown-column", format!("a table of services has no column {name:?}"));
        }
    }
    for needed in NEEDED.iter().filter(|needed| !names.iter().any(|name| name == **needed)) {
        faults.error(&source.name, 1, "missing-column", format!("the column {needed:?} is needed"));
    }
    let mut drafts = Vec::new();
    for row in reader.records() {
        match row {
            Ok(row) => {
                let line = row.position().map_or(1, |at| usize::try_from(at.line()).unwrap_or(1));
                if row.len() != columns.len() {
                    let message = format!(
                        "this row has {} cells and the table {} columns; put a cell with a comma into quotes",
                        row.len(),
                        columns.len()
                    );
                    faults.error(&source.name, line, "bad-row", message);
                } else if row.iter().any(|cell| !cell.is_empty()) {
                    drafts.extend(
                        Row { source, line, faults, neutral: Map::new(), texts: BTreeMap::new(), leaves: Vec::new() }
                            .drafts(&columns, &row),
                    );
                }
            }
            Err(error) => {
                let line = error.position().map_or(1, |at| usize::try_from(at.line()).unwrap_or(1));
                faults.error(&source.name, line, "bad-row", format!("this row cannot be read: {error}"));
            }
        }
    }
    drafts
}

struct Row<'a> {
    source: &'a Source,
    line: usize,
    faults: &'a mut Faults,
    neutral: Map<String, Value>,
    texts: BTreeMap<String, Map<String, Value>>,
    leaves: Vec<(Option<String>, Leaf)>,
}

impl Row<'_> {
    fn drafts(mut self, columns: &[Column], row: &csv::StringRecord) -> Vec<Draft> {
        let mut id = String::new();
        for (column, cell) in columns.iter().zip(row) {
            if matches!(column, Column::Id) {
                cell.clone_into(&mut id);
            } else if !cell.is_empty() {
                self.cell(column, cell);
            }
        }
        if !is_id(&id) {
            let message = format!("{id:?} cannot be an id; use lower-case letters, digits and hyphens");
            self.faults.error(&self.source.name, self.line, "bad-id", message);
            return Vec::new();
        }
        let draft = |lang: Option<String>, fields: Map<String, Value>| {
            let mut origin = Origin::new(&self.source.name, self.line);
            origin.leaves = self.leaves.iter().filter(|(of, _)| *of == lang).map(|(_, leaf)| leaf.clone()).collect();
            Draft { kind: "service", id: id.clone(), lang, fields, origin }
        };
        std::iter::once(draft(None, self.neutral.clone()))
            .chain(self.texts.iter().map(|(lang, fields)| draft(Some(lang.clone()), fields.clone())))
            .collect()
    }

    fn cell(&mut self, column: &Column, cell: &str) {
        match column {
            Column::Id | Column::Unknown => {}
            Column::Single(field) => {
                if is_date_field("", field) && !is_date(cell) {
                    return self.fault("bad-date", format!("{cell:?} is not a day; write it as 2026-11-22"));
                }
                self.put(field, json!(cell), cell);
            }
            Column::List(field) => self.put(field, parts(cell).collect(), cell),
            Column::YesNo(field) => match cell {
                "yes" | "no" => self.put(field, json!(cell == "yes"), cell),
                _ => self.fault("bad-value", format!("{field} is {cell:?}; write yes or no, or leave it empty")),
            },
            Column::Url { lang } => {
                let links = self.neutral.entry("official").or_insert_with(|| json!({}));
                links[lang] = json!(cell);
                self.leaf(None, "official", cell);
            }
            Column::Words { field, lang } => {
                self.texts.entry(lang.clone()).or_default().insert(field.clone(), json!(cell));
                self.leaf(Some(lang.clone()), field, cell);
            }
            Column::Phones => {
                let phones = parts(cell).map(|part| self.phone(part)).collect::<Vec<_>>();
                self.put("phones", phones.into_iter().flatten().collect(), cell);
            }
            Column::Sites => {
                let sites = parts(cell).map(|part| self.site(part)).collect::<Vec<_>>();
                self.put("sites", sites.into_iter().flatten().collect(), cell);
            }
        }
    }

    /// `toll-free 1-866-532-3161`
    fn phone(&mut self, part: &str) -> Option<Value> {
        let (label, number) = match part.split_once(' ') {
            Some((label @ ("toll-free" | "tty" | "abroad" | "text"), number)) => (Some(label), number.trim()),
            _ => (None, part),
        };
        let dialled = |c: char| c.is_ascii_digit() || matches!(c, '-' | ' ' | '+' | '*' | '#');
        if !number.chars().all(dialled) || !number.chars().any(|c| c.is_ascii_digit()) {
            let message =
                format!("{part:?} is not a telephone number; write for example 416-326-1234 or tty 1-800-387-5559");
            self.fault("bad-value", message);
            return None;
        }
        Some(label.map_or_else(|| json!({"number": number}), |label| json!({"number": number, "label": label})))
    }

    /// `489 College St, Suite 100 | Toronto | M6G 1A5`; all but the city may be empty.
    fn site(&mut self, part: &str) -> Option<Value> {
        let cells: Vec<&str> = part.split('|').map(str::trim).collect();
        let [address, city, postal_code] = cells[..] else {
            self.fault("bad-value", format!("{part:?} is not a place; write ADDRESS | CITY | POSTAL CODE"));
            return None;
        };
        if city.is_empty() {
            self.fault("bad-value", format!("{part:?} has no city"));
            return None;
        }
        let mut site = Map::from_iter([("city".to_owned(), json!(city))]);
        for (field, value) in [("address", address), ("postal_code", postal_code)] {
            if !value.is_empty() {
                site.insert(field.to_owned(), json!(value));
            }
        }
        Some(Value::Object(site))
    }

    fn put(&mut self, field: &str, value: Value, cell: &str) {
        self.neutral.insert(field.to_owned(), value);
        self.leaf(None, field, cell);
    }

    fn leaf(&mut self, lang: Option<String>, field: &str, cell: &str) {
        // A cell over several lines counts as the first: the row is what an editor looks for.
        self.leaves.push((lang, Leaf { field: field.to_owned(), line: self.line, text: cell.replace('\n', " ") }));
    }

    fn fault(&mut self, code: &'static str, message: String) {
        self.faults.error(&self.source.name, self.line, code, message);
    }
}

fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty())
}
