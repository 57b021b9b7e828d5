//! Services by the thousand: `hsds/`, one file a kind of HSDS 3.0 with one record a line, as `portagectl hsds import`
//! writes it, and `source.toml`, which says whose data it is.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read as _};
use std::path::Path;
use std::sync::Arc;

use portage_hsds::{Dataset, Fields, Kind, Provenance, records};
use serde_json::Value;
use uuid::Uuid;

use super::draft::Draft;
use super::place::Origin;
use super::source::Source;
use crate::PublishError;
use crate::report::Faults;

/// The name of the file that says where the records come from.
pub(crate) const SOURCE: &str = "source.toml";
/// What an import leaves beside the records for its publisher to read; nothing of it is published.
pub(crate) const ASIDE: &[&str] = &["mended.jsonl", "quarantine.jsonl", "report.json"];
/// No record of HSDS is longer than what an import takes.
const MAX_LINE_BYTES: u64 = 2 << 20;

/// The records of one owner, as their files are found.
#[derive(Default)]
pub(crate) struct HsdsFiles {
    source: Option<Source>,
    dataset: Dataset,
    /// Where services and organizations stand; nothing else becomes a record of its own.
    lines: HashMap<(Kind, Uuid), (Arc<str>, usize)>,
    any: Option<String>,
}

impl HsdsFiles {
    pub(crate) fn set_source(&mut self, source: Option<Source>) {
        self.source = source;
    }

    /// Reads the records of one kind. A line that is none is told and left out.
    pub(crate) fn add(&mut self, path: &Path, name: &str, faults: &mut Faults) -> Result<(), PublishError> {
        let failed = |source| PublishError::Read { path: path.to_owned(), source };
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let Some(kind) = Kind::of_name(stem) else {
            let message = format!("{stem:?} is no kind of HSDS 3.0; see src-tauri/docs/hsds.md");
            faults.warning(name, 1, "unknown-file", message);
            return Ok(());
        };
        self.any.get_or_insert_with(|| name.to_owned());
        let file: Arc<str> = name.into();
        let mut reader = BufReader::with_capacity(1 << 18, std::fs::File::open(path).map_err(failed)?);
        let mut line = 0;
        let mut text = Vec::new();
        loop {
            text.clear();
            line += 1;
            if reader.by_ref().take(MAX_LINE_BYTES + 1).read_until(b'\n', &mut text).map_err(failed)? == 0 {
                return Ok(());
            }
            if text.len() as u64 > MAX_LINE_BYTES {
                faults.error(name, line, "too-large", "this line is longer than 2 MB; import the data again");
                return Ok(());
            }
            if text.trim_ascii().is_empty() {
                continue;
            }
            let fields: Fields = match serde_json::from_slice(&text) {
                Ok(fields) => fields,
                Err(error) => {
                    let message = format!("this line is not a JSON object ({error}); import the data again");
                    faults.error(name, line, "bad-record", message);
                    continue;
                }
            };
            let id = fields.get("id").and_then(Value::as_str).and_then(|id| id.parse::<Uuid>().ok());
            let Some(id) = id else {
                faults.error(name, line, "bad-id", "the id of a record of HSDS 3.0 is a UUID; import the data again");
                continue;
            };
            if self.dataset.contains(kind, id) {
                faults.error(
                    name,
                    line,
                    "duplicate-id",
                    format!("a {} with the id {id} already stands here", kind.name()),
                );
                continue;
            }
            if kind == Kind::Service && fields.get("organization_id").and_then(Value::as_str).is_none() {
                faults.error(name, line, "missing-field", "this service has no organization_id");
                continue;
            }
            self.dataset.put(kind, &fields);
            if matches!(kind, Kind::Service | Kind::Organization) {
                self.lines.insert((kind, id), (file.clone(), line));
            }
        }
    }

    /// The records of services and organizations, for a pack.
    pub(crate) fn drafts(&self, owner: &str, folder: &str, faults: &mut Faults) -> Vec<Draft> {
        let Some(any) = &self.any else { return Vec::new() };
        let Some(source) = &self.source else {
            let message = format!(
                "nothing says whose data this is; write {folder}/hsds/{SOURCE} with licence, attribution, source_url and retrieved"
            );
            faults.error(any, 1, "missing-source", message);
            return Vec::new();
        };
        let provenance: Provenance = match toml::from_str(&source.text) {
            Ok(provenance) => provenance,
            Err(error) => {
                let line = error.span().map_or(1, |span| source.line_at(span.start));
                let message = error.message().split_whitespace().collect::<Vec<_>>().join(" ");
                faults.error(&source.name, line, "bad-toml", format!("this does not say whose data it is: {message}"));
                return Vec::new();
            }
        };
        if let Some(fault) = provenance.fault() {
            faults.error(&source.name, 1, "bad-value", fault);
            return Vec::new();
        }
        let mut drafts = Vec::new();
        records(&self.dataset, &self.dataset.ties(), owner, &provenance, &mut |made| {
            let (file, line) = self.lines.get(&made.of).map_or((any.as_str(), 1), |(file, line)| (&**file, *line));
            let origin = Origin::new(file, line);
            drafts.push(Draft { kind: made.kind, id: made.id, lang: made.lang, fields: made.fields, origin });
        });
        drafts
    }
}
