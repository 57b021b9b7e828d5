//! Tables that a spreadsheet opens: services, occupations and licences, one a row.

use std::collections::{BTreeMap, BTreeSet};

use portage_content::is_id;
use serde_json::{Map, Value, json};

use super::cells;
use super::draft::{Draft, is_date, is_date_field};
use super::place::{Leaf, Origin};
use super::sheets::{Column, LICENSING, OCCUPATIONS, SERVICES, Sheet};
use super::source::Source;
use crate::report::Faults;

/// A table of services.
pub(crate) fn services(source: &Source, faults: &mut Faults) -> Vec<Draft> {
    read(|_| &SERVICES, source, faults)
}

/// A table of occupations, or of what is asked of those who work in them: that one has a column `status`.
pub(crate) fn occupations(source: &Source, faults: &mut Faults) -> Vec<Draft> {
    let sheet = |names: &csv::StringRecord| {
        if names.iter().any(|name| name == "status") { &LICENSING } else { &OCCUPATIONS }
    };
    read(sheet, source, faults)
}

fn read(sheet_of: fn(&csv::StringRecord) -> &'static Sheet, source: &Source, faults: &mut Faults) -> Vec<Draft> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(source.text.as_bytes());
    let names = match reader.headers() {
        Ok(names) => names.clone(),
        Err(error) => {
            faults.error(&source.name, 1, "bad-table", format!("this is not a table: {error}"));
            return Vec::new();
        }
    };
    if let [only] = names.iter().collect::<Vec<_>>()[..]
        && only.contains([';', '\t'])
    {
        let message = "the columns are not separated by commas; save the table as CSV with commas";
        faults.error(&source.name, 1, "bad-table", message);
        return Vec::new();
    }
    let sheet = sheet_of(&names);
    let columns: Vec<Column> = names.iter().map(|name| sheet.column(name)).collect();
    for (column, name) in columns.iter().zip(&names) {
        if matches!(column, Column::Unknown) {
            faults.error(
                &source.name,
                1,
                "unknown-column",
                format!("a table of {}s has no column {name:?}", sheet.kind),
            );
        }
    }
    for needed in sheet.needed.iter().filter(|needed| !names.iter().any(|name| name == **needed)) {
        faults.error(&source.name, 1, "missing-column", format!("the column {needed:?} is needed"));
    }
    let mut drafts = Vec::new();
    let mut seen = BTreeSet::new();
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
                        Row {
                            sheet,
                            source,
                            line,
                            faults,
                            neutral: Map::new(),
                            texts: BTreeMap::new(),
                            leaves: Vec::new(),
                        }
                        .drafts(&columns, &row, &mut seen),
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
    sheet: &'static Sheet,
    source: &'a Source,
    line: usize,
    faults: &'a mut Faults,
    neutral: Map<String, Value>,
    texts: BTreeMap<String, Map<String, Value>>,
    leaves: Vec<(Option<String>, Leaf)>,
}

impl Row<'_> {
    fn drafts(&mut self, columns: &[Column], row: &csv::StringRecord, seen: &mut BTreeSet<String>) -> Vec<Draft> {
        let mut id = String::new();
        let mut nocs: Vec<String> = Vec::new();
        for (column, cell) in columns.iter().zip(row) {
            match column {
                Column::Id => cell.clone_into(&mut id),
                Column::Nocs => nocs = parts(cell).map(str::to_owned).collect(),
                _ if !cell.is_empty() => self.cell(column, cell),
                _ => {}
            }
        }
        if !self.sheet.needed.contains(&"noc") {
            return self.record(&id, None);
        }
        match &nocs[..] {
            [] => self.fault("bad-noc", "this row names no occupation; write its NOC code".to_owned()),
            [_, _, ..] if !id.is_empty() => {
                self.fault(
                    "bad-id",
                    "a row with an id of its own stands for one occupation; write one code".to_owned(),
                );
            }
            _ => {}
        }
        let mut drafts = Vec::new();
        for noc in &nocs {
            let id = if id.is_empty() { self.id_of(noc, seen) } else { id.clone() };
            drafts.extend(self.record(&id, Some(noc)));
        }
        drafts
    }

    /// `noc-CODE`; of several regulated occupations in one group, those after the first are told apart by who regulates
    /// them.
    fn id_of(&self, noc: &str, seen: &mut BTreeSet<String>) -> String {
        let id = format!("noc-{noc}");
        match self.neutral.get("regulators").and_then(|of| of[0].as_str()) {
            Some(regulator) if seen.contains(&id) => format!("{id}-{regulator}"),
            _ => {
                seen.insert(id.clone());
                id
            }
        }
    }

    fn record(&mut self, id: &str, noc: Option<&str>) -> Vec<Draft> {
        if !is_id(id) {
            let message = format!("{id:?} cannot be an id; use lower-case letters, digits and hyphens");
            self.faults.error(&self.source.name, self.line, "bad-id", message);
            return Vec::new();
        }
        if let Some(noc) = noc {
            self.neutral.insert("noc".to_owned(), json!(noc));
        }
        let draft = |lang: Option<String>, fields: Map<String, Value>| {
            let mut origin = Origin::new(&self.source.name, self.line);
            origin.leaves = self.leaves.iter().filter(|(of, _)| *of == lang).map(|(_, leaf)| leaf.clone()).collect();
            Draft { kind: self.sheet.kind, id: id.to_owned(), lang, fields, origin }
        };
        std::iter::once(draft(None, self.neutral.clone()))
            .chain(self.texts.iter().map(|(lang, fields)| draft(Some(lang.clone()), fields.clone())))
            .collect()
    }

    fn cell(&mut self, column: &Column, cell: &str) {
        match column {
            Column::Id | Column::Nocs | Column::Unknown => {}
            Column::Single(field) => {
                if is_date_field("", field) && !is_date(cell) {
                    return self.fault("bad-date", format!("{cell:?} is not a day; write it as 2026-11-22"));
                }
                self.put(field, json!(cell), cell);
            }
            Column::List(field) => {
                let values = parts(cell).map(|part| cells::known_as(field, part));
                let values = values.collect();
                self.put(field, values, cell);
            }
            Column::YesNo(field) => match cell {
                "yes" | "no" => self.put(field, json!(cell == "yes"), cell),
                _ => self.fault("bad-value", format!("{field} is {cell:?}; write yes or no, or leave it empty")),
            },
            Column::Always => match cell {
                "yes" => {
                    let schedule = json!([{"freq": "DAILY", "opens_at": "00:00", "closes_at": "23:59"}]);
                    self.put("schedules", schedule, cell);
                }
                _ => self.fault("bad-value", format!("always_open is {cell:?}; write yes, or leave it empty")),
            },
            Column::Url { lang } => {
                let links = self.neutral.entry("official").or_insert_with(|| json!({}));
                links[lang] = json!(cell);
                self.leaf(None, "official", cell);
            }
            Column::Words { field, lang } => {
                let several = self.sheet.word_lists.contains(&field.as_str());
                let value = if several { parts(cell).collect() } else { json!(cell) };
                self.texts.entry(lang.clone()).or_default().insert(field.clone(), value);
                self.leaf(Some(lang.clone()), field, cell);
            }
            Column::Phones => {
                let phones = parts(cell).map(cells::phone).collect::<Vec<_>>();
                let phones = self.sound(phones);
                self.put("phones", phones, cell);
            }
            Column::Sites => {
                let sites = parts(cell).map(cells::site).collect::<Vec<_>>();
                let sites = self.sound(sites);
                self.put("sites", sites, cell);
            }
        }
    }

    /// The values that could be read; of the others it tells what is wrong.
    fn sound(&mut self, values: Vec<Result<Value, String>>) -> Value {
        let mut sound = Vec::new();
        for value in values {
            match value {
                Ok(value) => sound.push(value),
                Err(message) => self.fault("bad-value", message),
            }
        }
        Value::Array(sound)
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

pub(super) fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty())
}
