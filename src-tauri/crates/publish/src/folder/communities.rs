//! Communities: `communities.csv`, one line a place with a column for each indicator, `cells.csv`, which says where the
//! values come from, and `names.toml`, which says what else people call a place.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use portage_content::is_id;
use serde_json::{Map, Value, json};

use super::draft::{Draft, META_FIELDS, is_date, is_date_field};
use super::place::{Leaf, Origin};
use super::source::Source;
use crate::report::Faults;

const KIND: &str = "community";
/// Stands in `cells.csv` for every community that has no line of its own.
const ALL: &str = "*";
const NEEDED: [&str; 7] = ["id", "name_en", "name_fr", "settlement", "division", "lat", "lon"];

/// The tables of one owner, as they are found.
#[derive(Default)]
pub(crate) struct CommunityFiles {
    pub(crate) values: Option<Source>,
    pub(crate) cells: Option<Source>,
    pub(crate) names: Option<Source>,
}

/// Where one value comes from, and the line that says so.
struct Provenance {
    /// The fields of a cell but its value.
    fields: Map<String, Value>,
    line: usize,
}

/// By community and indicator.
type Provenances = BTreeMap<(String, String), Provenance>;

impl CommunityFiles {
    /// The records of all communities.
    pub(crate) fn drafts(&self, faults: &mut Faults) -> Vec<Draft> {
        let provenances = self.cells.as_ref().map(|cells| provenances(cells, faults)).unwrap_or_default();
        let mut used = BTreeSet::new();
        let mut drafts = match &self.values {
            Some(values) => places(values, &provenances, &mut used, faults),
            None => Vec::new(),
        };
        if let Some(names) = &self.names {
            name(&mut drafts, names, faults);
        }
        if let Some(cells) = &self.cells {
            for (at, provenance) in provenances.iter().filter(|(at, _)| !used.contains(at)) {
                let message = format!("{}, {}: no value comes from here; take the line out", at.0, at.1);
                faults.warning(&cells.name, provenance.line, "unused-cell", message);
            }
        }
        drafts
    }
}

/// Gives each place what else it is called.
fn name(drafts: &mut [Draft], source: &Source, faults: &mut Faults) {
    let names = match toml::from_str::<BTreeMap<String, toml::Spanned<Vec<String>>>>(&source.text) {
        Ok(names) => names,
        Err(error) => {
            let line = error.span().map_or(1, |span| source.line_at(span.start));
            faults.error(&source.name, line, "bad-toml", error.message().to_owned());
            return;
        }
    };
    let mut of = BTreeMap::<String, String>::new();
    for (id, also) in names {
        let line = source.line_at(also.span().start);
        let Some(place) = drafts.iter_mut().find(|draft| draft.lang.is_none() && draft.id == id) else {
            let message = format!("no community has the id {id:?}; see communities.csv");
            faults.error(&source.name, line, "unknown-id", message);
            continue;
        };
        for one in also.get_ref() {
            if let Some(other) = of.insert(one.to_lowercase(), id.clone()) {
                let message = format!("{one:?} stands for {other} and for {id}; a name leads to one place");
                faults.error(&source.name, line, "bad-value", message);
            }
        }
        place.fields.insert("also".to_owned(), json!(also.get_ref()));
    }
}

/// The rows of a table, each with its line, its cells under the names of their columns.
fn rows(source: &Source, faults: &mut Faults) -> Vec<(usize, Vec<(String, String)>)> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(source.text.as_bytes());
    let names = match reader.headers() {
        Ok(names) => names.clone(),
        Err(error) => {
            faults.error(&source.name, 1, "bad-table", format!("this is not a table: {error}"));
            return Vec::new();
        }
    };
    let line_of = |at: Option<&csv::Position>| at.map_or(1, |at| usize::try_from(at.line()).unwrap_or(1));
    let mut rows = Vec::new();
    for row in reader.records() {
        match row {
            Ok(row) => {
                let cells = names.iter().zip(&row).map(|(name, cell)| (name.to_owned(), cell.to_owned()));
                rows.push((line_of(row.position()), cells.collect()));
            }
            Err(error) => {
                let message = format!("this row cannot be read: {error}");
                faults.error(&source.name, line_of(error.position()), "bad-row", message);
            }
        }
    }
    rows
}

fn provenances(source: &Source, faults: &mut Faults) -> Provenances {
    let mut provenances = Provenances::new();
    for (line, row) in rows(source, faults) {
        let (mut community, mut indicator) = (String::new(), String::new());
        let mut fields = Map::new();
        for (column, cell) in row {
            match column.as_str() {
                "community" => community = cell,
                "indicator" => indicator = cell,
                "source" | "as_of" | "area" | "confidence" => {
                    if !cell.is_empty() {
                        fields.insert(column, json!(cell));
                    }
                }
                _ => {
                    let message = format!("a table of cells has no column {column:?}");
                    faults.error(&source.name, 1, "unknown-column", message);
                }
            }
        }
        match provenances.entry((community, indicator)) {
            Entry::Vacant(free) => drop(free.insert(Provenance { fields, line })),
            Entry::Occupied(first) => {
                let message = format!("{}, {} stands here twice", first.key().0, first.key().1);
                faults.error(&source.name, line, "bad-row", message);
            }
        }
    }
    provenances
}

fn places<'p>(
    source: &Source,
    provenances: &'p Provenances,
    used: &mut BTreeSet<&'p (String, String)>,
    faults: &mut Faults,
) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (line, row) in rows(source, faults) {
        let id = row.iter().find(|(column, _)| column == "id").map(|(_, cell)| cell.clone()).unwrap_or_default();
        if !is_id(&id) {
            let message = format!("{id:?} cannot be an id; use lower-case letters, digits and hyphens");
            faults.error(&source.name, line, "bad-id", message);
            continue;
        }
        for needed in NEEDED {
            if !row.iter().any(|(column, cell)| column == needed && !cell.is_empty()) {
                faults.error(&source.name, line, "missing-field", format!("{id} has no {needed}"));
            }
        }
        let mut neutral = draft(&id, None, source, line);
        let mut texts = Vec::new();
        let mut cells = Map::new();
        for (column, cell) in row.iter().filter(|(column, cell)| column != "id" && !cell.is_empty()) {
            let leaf = |field: &str| Leaf { field: field.to_owned(), line, text: cell.clone() };
            match column.as_str() {
                "lat" | "lon" => match cell.parse::<f64>() {
                    Ok(degrees) => drop(neutral.fields.insert(column.clone(), json!(degrees))),
                    Err(_) => {
                        faults.error(&source.name, line, "bad-value", format!("{column} is {cell:?}; write degrees"));
                    }
                },
                "name_en" | "name_fr" => {
                    let mut text = draft(&id, Some(column[5..].to_owned()), source, line);
                    text.fields.insert("name".to_owned(), json!(cell));
                    text.origin.leaves.push(leaf("name"));
                    texts.push(text);
                }
                "settlement" | "division" | "csd_code" => {
                    drop(neutral.fields.insert(column.clone(), json!(cell)));
                }
                "towns" => {
                    let towns: Vec<&str> = cell.split(';').map(str::trim).filter(|town| !town.is_empty()).collect();
                    neutral.fields.insert(column.clone(), json!(towns));
                }
                field if META_FIELDS.contains(&field) => {
                    if is_date_field("", field) && !is_date(cell) {
                        let message = format!("{cell:?} is not a day; write it as 2026-11-22");
                        faults.error(&source.name, line, "bad-date", message);
                    } else {
                        let several = matches!(field, "topics" | "sources");
                        let value = if several { super::rows::parts(cell).collect() } else { json!(cell) };
                        drop(neutral.fields.insert(column.clone(), value));
                    }
                }
                indicator => {
                    let own = provenances.get_key_value(&(id.clone(), indicator.to_owned()));
                    let all = || provenances.get_key_value(&(ALL.to_owned(), indicator.to_owned()));
                    if let Some((at, provenance)) = own.or_else(all) {
                        used.insert(at);
                        let mut fields = provenance.fields.clone();
                        fields.insert("value".to_owned(), json!(cell));
                        cells.insert(indicator.to_owned(), Value::Object(fields));
                    } else {
                        let message = format!("{id}: nothing in cells.csv says where {indicator} comes from");
                        faults.error(&source.name, line, "missing-source", message);
                    }
                }
            }
            neutral.origin.leaves.push(leaf(if NEEDED.contains(&column.as_str()) { column } else { "cells" }));
        }
        neutral.fields.insert("cells".to_owned(), Value::Object(cells));
        drafts.push(neutral);
        drafts.extend(texts);
    }
    drafts
}

fn draft(id: &str, lang: Option<String>, source: &Source, line: usize) -> Draft {
    Draft { kind: KIND, id: id.to_owned(), lang, fields: Map::new(), origin: Origin::new(&source.name, line) }
}
