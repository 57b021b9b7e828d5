//! A table: a header, and a record a row.

use serde_json::{Map, Value, json};

use super::bytes::Decoded;
use super::csv::Rows;
use super::guess::guess_kind;
use super::intake::{Intake, Origin};
use super::names::plain_name;
use super::object::Found;
use super::older::{self, Means};
use super::record;
use crate::dataset::Fields;
use crate::{Kind, Note, Place};

/// What a table holds, by its name and columns; `None` where neither tells.
pub(crate) fn holds(name: &str, header: &[String]) -> Option<Means> {
    let columns: Vec<&str> = header.iter().map(String::as_str).collect();
    match older::table(name) {
        Some((Means::Records(Kind::Taxonomy, _), _)) if older::is_table_of_terms(columns.iter().copied()) => {
            Some(Means::Records(Kind::TaxonomyTerm, &[]))
        }
        Some((means, _)) => Some(means),
        None => guess_kind(&columns, |_, _| false).map(|kind| Means::Records(kind, &[])),
    }
}

/// The names of the columns, as fields are named.
pub(crate) fn header(text: &str) -> Vec<String> {
    Rows::new(text).next().map(|row| row.cells.iter().map(|cell| plain_name(cell)).collect()).unwrap_or_default()
}

impl Intake<'_> {
    pub(crate) fn table(&mut self, decoded: &Decoded, name: &str, means: Option<Means>, json_columns: &[String]) {
        if let Some((_, Some(era))) = older::table(name) {
            let base = name.rsplit('/').next().unwrap_or(name).to_owned();
            self.sign(&base, era);
        }
        let mut rows = Rows::new(&decoded.text);
        let Some(first) = rows.next() else { return };
        let columns: Vec<String> = first.cells.iter().map(|cell| plain_name(cell)).collect();
        // Commas behind the last name are columns without one.
        let named = columns.iter().rposition(|name| !name.is_empty()).map_or(0, |at| at + 1);
        rows.columns = columns.len();
        let label = match means {
            Some(Means::Records(kind, _)) => kind.name(),
            Some(Means::Folded(fold)) => fold.name(),
            None => "unknown",
        };
        let mut headless = None;
        if let Some(Means::Records(kind, _)) = means
            && !columns.iter().any(|name| name.is_empty() || name.ends_with("id") || older::knows(kind, name))
        {
            // The file is named after what it holds, but its first row names nothing of it.
            headless = Some("the first row names no field that is known; give the table a row of names");
            let place = Place { file: name.to_owned(), line: first.line, path: String::new() };
            self.quarantine(label, "no-header", headless.unwrap_or_default().to_owned(), place, raw_line(first.text));
        }
        for row in rows {
            let place = Place { file: name.to_owned(), line: row.line, path: String::new() };
            if row.cells.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if let Some(message) = headless {
                self.quarantine(label, "no-header", message.to_owned(), place, raw_line(row.text));
                continue;
            }
            let raw = || raw_row(&columns, &row.cells);
            let Some(means) = means else {
                let message = "nothing tells what this table holds; name the file after its kind, such as services.csv"
                    .to_owned();
                self.quarantine(label, "unknown-kind", message, place, raw());
                continue;
            };
            // Tables that were put together of several keep the header of each.
            if row.cells.len() == columns.len()
                && row.cells.iter().zip(&columns).all(|(cell, name)| plain_name(cell) == *name)
            {
                let message = "the names of the columns stand here again".to_owned();
                self.quarantine(label, "header-again", message, place, raw_line(row.text));
                continue;
            }
            let mut notes = Vec::new();
            let mut push = |code, from: &str| {
                notes.push(Note { code, field: String::new(), from: from.to_owned(), to: String::new() });
            };
            if row.unclosed {
                push("unclosed-quote", row.text.trim_end());
            }
            if decoded.guessed.binary_search_by(|line| compare(*line, row.line, row.last)).is_ok() {
                push("encoding", "Windows-1252");
            }
            let full = row.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |at| at + 1);
            let mut cells = row.cells.clone();
            if full > columns.len() {
                if let Some(joined) = rejoin(&columns, &cells, means) {
                    push("unquoted-comma", row.text.trim_end());
                    cells = joined;
                } else {
                    let message = format!(
                        "the row has {} cells and the table {} columns, so it is not sure which value is which; put a cell with a comma into quotes",
                        cells.len(),
                        columns.len()
                    );
                    self.quarantine(label, "wrong-number-of-cells", message, place, raw_line(row.text));
                    continue;
                }
            } else if cells.len() < named {
                let id = columns.iter().position(|name| name == "id").and_then(|at| cells.get(at)).map(|id| id.trim());
                let broken = match id {
                    Some(id) => id.is_empty() || id.contains(char::is_whitespace) || id.len() > 80,
                    None => columns.iter().any(|name| name == "id") || cells.len() < 2,
                };
                if broken {
                    let message = format!(
                        "the row has {} cells and the table {} columns; it looks like the rest of a row that was broken in two",
                        cells.len(),
                        columns.len()
                    );
                    self.quarantine(label, "wrong-number-of-cells", message, place, raw_line(row.text));
                    continue;
                }
                push("short-row", row.text.trim_end());
            }
            let mut fields = Fields::new();
            for (at, cell) in cells.iter().enumerate() {
                let Some(name) = columns.get(at) else { continue };
                if cell.trim().is_empty() {
                    continue;
                }
                let name = if name.is_empty() { format!("column_{}", at + 1) } else { name.clone() };
                // A column that is there twice.
                let name = if fields.contains_key(&name) { format!("{name}_{}", at + 1) } else { name };
                let parsed = json_columns.contains(&name).then(|| super::value::parse(cell).ok()).flatten();
                let (value, twice) = parsed.unwrap_or_else(|| (json!(cell), Vec::new()));
                notes.extend(twice);
                fields.insert(name, value);
            }
            match means {
                Means::Records(kind, presets) => {
                    for (name, value) in presets {
                        fields.entry(*name).or_insert_with(|| json!(value));
                    }
                    self.object(Found { kind, fields, place, origin: Origin::Own, tie: None, notes });
                }
                Means::Folded(fold) => {
                    let old = fields.get("service_id").and_then(record::plain_id).unwrap_or_default();
                    let service = crate::ident::parse(&old)
                        .unwrap_or_else(|| crate::stable_id(&self.options.owner, Kind::Service, &old));
                    let raw = raw();
                    self.fold(fold, service, fields, raw, place);
                }
            }
        }
    }
}

/// Where a line that was guessed lies from a row over several lines.
fn compare(guessed: usize, first: usize, last: usize) -> std::cmp::Ordering {
    if guessed < first {
        std::cmp::Ordering::Less
    } else if guessed > last {
        std::cmp::Ordering::Greater
    } else {
        std::cmp::Ordering::Equal
    }
}

fn raw_row(columns: &[String], cells: &[String]) -> Value {
    let mut raw = Map::new();
    for (at, cell) in cells.iter().enumerate() {
        let name =
            columns.get(at).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| format!("column_{}", at + 1));
        raw.insert(name, json!(cell));
    }
    Value::Object(raw)
}

fn raw_line(text: &str) -> Value {
    json!(text.trim_end_matches(['\n', '\r']))
}

/// The row with some cells put together again that a comma had cut, where there is just one way that makes sense of
/// every cell whose form is known.
fn rejoin(columns: &[String], cells: &[String], means: Means) -> Option<Vec<String>> {
    use crate::kind::Type;
    let Means::Records(kind, _) = means else { return None };
    let extra = cells.len().checked_sub(columns.len()).filter(|extra| *extra > 0 && *extra <= 20)?;
    let is_text = |name: &str| {
        matches!(kind.field(name).map(|field| field.holds), Some(Type::Text | Type::Name))
            || (kind.field(name).is_none() && !name.ends_with("_id"))
    };
    let fits = |name: &str, cell: &str| {
        let cell = cell.trim();
        if cell.is_empty() {
            return true;
        }
        match kind.field(name).map(|field| field.holds) {
            Some(Type::Id | Type::Ref(_) | Type::Link) => !cell.contains(char::is_whitespace),
            Some(Type::Email) => cell.contains('@'),
            Some(Type::Uri) => cell.contains('.') && !cell.contains(char::is_whitespace),
            Some(Type::Number) => cell.parse::<f64>().is_ok(),
            Some(Type::Date) => crate::mend::date::date(cell).is_some(),
            Some(Type::DateTime) => crate::mend::date::date_time(cell).is_some(),
            Some(Type::Time) => crate::mend::date::time(cell).is_some(),
            Some(Type::OneOf(all)) => all.contains(&cell) || crate::mend::words::status(cell).is_some(),
            _ => true,
        }
    };
    let mut ways = columns.iter().enumerate().filter(|(_, name)| is_text(name)).filter_map(|(at, _)| {
        let joined: Vec<String> = cells[..at]
            .iter()
            .cloned()
            .chain([cells[at..=at + extra].join(",")])
            .chain(cells[at + extra + 1..].iter().cloned())
            .collect();
        // A comma in a sentence has a space behind it; a value that begins with one was cut off.
        let cut = cells[at + 1..=at + extra].iter().all(|cell| cell.starts_with(' '));
        (cut && columns.iter().zip(&joined).all(|(name, cell)| fits(name, cell))).then_some(joined)
    });
    let first = ways.next()?;
    ways.next().is_none().then_some(first)
}
