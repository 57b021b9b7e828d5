//! Which files there are, what each of them holds, and in which order they are read.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Cursor, Read};

use serde_json::Value;
use thiserror::Error;

use super::bytes::{self, decode, decode_owned};
use super::intake::Intake;
use super::older::{self, Means};
use super::table;
use crate::report::FileRead;
use crate::{Dataset, Entry, Kind, Options, Report};

/// A file that can be read, by the name that reports give it.
pub trait File {
    fn name(&self) -> &str;
    fn bytes(&self) -> u64;
    /// Its content from the beginning, as often as it is asked for.
    fn open(&self) -> io::Result<Box<dyn Read + '_>>;
}

/// Where data comes from: the files that the caller found.
pub type Source<'a> = [Box<dyn File + 'a>];

/// A file that lies in memory.
pub struct Stored {
    pub name: String,
    pub content: Vec<u8>,
}

impl File for Stored {
    fn name(&self) -> &str {
        &self.name
    }

    fn bytes(&self) -> u64 {
        self.content.len() as u64
    }

    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(&self.content[..]))
    }
}

/// How much is unpacked at most, so that a small file cannot fill a machine.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub files: usize,
    /// Of one file, unpacked.
    pub file_bytes: u64,
    /// Of all files of an archive together, unpacked.
    pub all_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { files: 2_000, file_bytes: 400 << 20, all_bytes: 1 << 30 }
    }
}

#[derive(Debug, Error)]
pub enum ImportError {
    #[error("cannot read {file}: {source}")]
    Read { file: String, source: io::Error },
    #[error("{file} is no archive that can be opened: {reason}")]
    BadArchive { file: String, reason: String },
    #[error("{file} would unpack to more than {limit} {what}; unpack it yourself and import the folder")]
    TooLarge { file: String, limit: u64, what: &'static str },
    #[error("nothing to import: there is no file of HSDS data here (.json, .jsonl, .csv or .zip)")]
    Nothing,
}

/// The files of a zip archive.
///
/// # Errors
/// Refuses an archive that holds more than `limits` allow, whatever it says of itself.
pub fn unzip(name: &str, content: &[u8], limits: &Limits) -> Result<Vec<Stored>, ImportError> {
    let bad = |reason: String| ImportError::BadArchive { file: name.to_owned(), reason };
    let too_large = |limit: u64, what| ImportError::TooLarge { file: name.to_owned(), limit, what };
    let mut archive = zip::ZipArchive::new(Cursor::new(content)).map_err(|error| bad(error.to_string()))?;
    if archive.len() > limits.files {
        return Err(too_large(limits.files as u64, "files"));
    }
    let mut files = Vec::new();
    let mut left = limits.all_bytes;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|error| bad(error.to_string()))?;
        let path = file.name().map_err(|error| bad(error.to_string()))?.replace('\\', "/");
        // What systems add to an archive is no data.
        let base = path.rsplit('/').next().unwrap_or_default();
        if !file.is_file() || base.starts_with('.') || path.starts_with("__MACOSX/") {
            continue;
        }
        if !is_data_name(base) {
            // It is told that it was passed over.
            files.push(Stored { name: path, content: Vec::new() });
            continue;
        }
        let limit = limits.file_bytes.min(left);
        let mut content = Vec::new();
        // The size in the directory may be a lie, so the bytes themselves are counted.
        file.take(limit + 1).read_to_end(&mut content).map_err(|error| bad(format!("{path}: {error}")))?;
        if content.len() as u64 > limit {
            return Err(too_large(limit, "bytes"));
        }
        left -= content.len() as u64;
        files.push(Stored { name: path, content });
    }
    Ok(files)
}

fn is_data_name(name: &str) -> bool {
    let lower = name.to_lowercase();
    ["csv", "tsv", "txt", "json", "jsonl", "ndjson", "geojson"]
        .iter()
        .any(|extension| lower.ends_with(&format!(".{extension}")))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Json,
    Table,
    /// `datapackage.json`, and what describes an interface.
    Description,
    Other,
}

/// Imports all records of some files. Everything that was mended or put aside is told to `sink` at once.
///
/// # Errors
/// Fails only when a file cannot be read at all; whatever stands in one becomes part of the report.
pub fn import(
    files: &Source<'_>,
    options: &Options,
    sink: &mut dyn FnMut(Entry),
) -> Result<(Dataset, Report), ImportError> {
    let mut intake = Intake::new(options, sink);
    let mut described: BTreeMap<String, Described> = BTreeMap::new();
    let mut tables: Vec<(usize, Option<Means>)> = Vec::new();
    let mut documents: Vec<usize> = Vec::new();
    for (at, file) in files.iter().enumerate() {
        let failed = |source| ImportError::Read { file: file.name().to_owned(), source };
        let form = form(file.as_ref()).map_err(failed)?;
        match form {
            Form::Json => documents.push(at),
            Form::Table => tables.push((at, None)),
            Form::Description => {
                let mut content = Vec::new();
                file.open().and_then(|reader| reader.take(16 << 20).read_to_end(&mut content)).map_err(failed)?;
                describe(file.name(), &decode(&content).text, &mut described);
                intake.report.files.push(told(file.as_ref(), "description", "UTF-8", None, None));
            }
            Form::Other => {
                let note = "this is no table and no JSON of records".to_owned();
                intake.report.files.push(told(file.as_ref(), "passed over", "", None, Some(note)));
            }
        }
    }
    if tables.is_empty() && documents.is_empty() {
        return Err(ImportError::Nothing);
    }
    // The tables whose records others name come first; so nothing has to wait that comes in order.
    for (at, means) in &mut tables {
        let file = &files[*at];
        let name = described.get(file.name()).map_or(file.name(), |described| &described.kind).to_owned();
        let mut start = Vec::new();
        file.open()
            .and_then(|reader| reader.take(256 << 10).read_to_end(&mut start))
            .map_err(|source| ImportError::Read { file: file.name().to_owned(), source })?;
        *means = table::holds(&name, &table::header(&decode(&start).text));
    }
    tables.sort_by_key(|(at, means)| (order(means.as_ref()), files[*at].name().to_owned()));
    documents.sort_by_key(|at| {
        let name = files[*at].name();
        (order(older::table(name).map(|(means, _)| means).as_ref()), name.to_owned())
    });
    intake.complete = documents.is_empty();
    if !tables.is_empty() {
        intake.report.format.forms.push("tabular".to_owned());
    }
    intake.tabular = true;
    for (at, means) in tables {
        let file = &files[at];
        let mut content = Vec::new();
        file.open()
            .and_then(|mut reader| reader.read_to_end(&mut content))
            .map_err(|source| ImportError::Read { file: file.name().to_owned(), source })?;
        let decoded = decode_owned(content);
        let kind = match means {
            Some(Means::Records(kind, _)) => Some(kind.name().to_owned()),
            Some(Means::Folded(fold)) => Some(fold.name().to_owned()),
            None => None,
        };
        intake.report.files.push(told(file.as_ref(), "tabular", decoded.encoding, kind, None));
        let json = described.get(file.name()).map(|described| described.json.as_slice()).unwrap_or_default();
        intake.table(&decoded, file.name(), means, json);
    }
    intake.tabular = false;
    for at in documents {
        let file = &files[at];
        let before = intake.report.read;
        let (form, encoding) = json(&mut intake, file.as_ref())
            .map_err(|source| ImportError::Read { file: file.name().to_owned(), source })?;
        if !intake.report.format.forms.iter().any(|known| known == form) {
            intake.report.format.forms.push(form.to_owned());
        }
        let kind = older::table(file.name()).and_then(|(means, _)| match means {
            Means::Records(kind, _) => Some(kind.name().to_owned()),
            Means::Folded(_) => None,
        });
        // Those that wait for others are read too, and counted in the end.
        let is_empty = intake.report.read == before && !intake.waits();
        let note = is_empty.then(|| "no records were found in it".to_owned());
        intake.report.files.push(told(file.as_ref(), form, encoding, kind, note));
    }
    Ok(intake.finish())
}

fn json(intake: &mut Intake<'_>, file: &dyn File) -> io::Result<(&'static str, &'static str)> {
    let mut start = Vec::new();
    file.open()?.take(4096).read_to_end(&mut start)?;
    let wide = bytes::wide(&start);
    let text = match wide {
        Some(_) => {
            let mut content = Vec::new();
            file.open()?.read_to_end(&mut content)?;
            Some(decode(&content))
        }
        None => None,
    };
    let encoding = match &text {
        Some(decoded) => decoded.encoding,
        None if start.starts_with(bytes::UTF8_BOM) => "UTF-8 with a byte order mark",
        None => "UTF-8",
    };
    let open = || -> io::Result<Box<dyn BufRead + '_>> {
        Ok(match &text {
            Some(decoded) => Box::new(decoded.text.as_bytes()),
            None => Box::new(BufReader::with_capacity(1 << 18, file.open()?)),
        })
    };
    let named = matches!(extension(file.name()).as_deref(), Some("jsonl" | "ndjson"));
    // A record over several lines begins with a bracket alone.
    let first = decode(&start).text.lines().map(str::trim).find(|line| !line.is_empty()).map(str::to_owned);
    if named && first.is_some_and(|line| line != "{" && !line.starts_with('[')) {
        intake.line_document(&mut *open()?, file.name())?;
        return Ok(("json lines", encoding));
    }
    let form = intake.document(&mut *open()?, file.name())?;
    if form == "too large" {
        intake.long_document(&mut *open()?, file.name())?;
        return Ok(("json", encoding));
    }
    Ok((form, encoding))
}

fn told(
    file: &dyn File,
    form: &'static str,
    encoding: &'static str,
    kind: Option<String>,
    note: Option<String>,
) -> FileRead {
    FileRead { file: file.name().to_owned(), form, encoding, kind, note }
}

fn order(means: Option<&Means>) -> usize {
    match means {
        Some(Means::Records(kind, _)) => kind.at(),
        _ => Kind::ALL.len(),
    }
}

/// What a file holds, by its first bytes; its name counts only where they say nothing.
fn form(file: &dyn File) -> io::Result<Form> {
    let lower = file.name().to_lowercase();
    let base = lower.rsplit('/').next().unwrap_or(&lower);
    if matches!(
        base,
        "datapackage.json" | "openapi.json" | "package.json" | "base.json" | "profile.json" | "manifest.json"
    ) {
        return Ok(Form::Description);
    }
    // What an import leaves beside its result is no data.
    if matches!(base, "mended.jsonl" | "quarantine.jsonl" | "report.json") {
        return Ok(Form::Other);
    }
    let mut start = Vec::new();
    file.open()?.take(4096).read_to_end(&mut start)?;
    let text = decode(&start).text;
    let begins = text.trim_start_matches('\u{feff}').trim_start();
    Ok(match begins.chars().next() {
        Some('{' | '[') => Form::Json,
        _ if matches!(extension(base).as_deref(), Some("json" | "jsonl" | "ndjson")) => Form::Json,
        None => Form::Other,
        _ if start.starts_with(b"PK\x03\x04") || start.starts_with(b"%PDF") || start.starts_with(b"\xd0\xcf") => {
            Form::Other
        }
        // The first line of a table has names in it; further on anything may stand.
        _ if begins.chars().take(512).take_while(|c| *c != '\n' && *c != '\r').any(|c| c == '\0') => Form::Other,
        _ if is_data_name(base) && !base.starts_with("readme") && !base.starts_with("license") => Form::Table,
        _ => Form::Other,
    })
}

/// What a data package says of a file.
struct Described {
    kind: String,
    /// The columns whose cells are JSON.
    json: Vec<String>,
}

/// What a data package says of its files, by their paths.
fn describe(name: &str, text: &str, described: &mut BTreeMap<String, Described>) {
    let Ok(package) = serde_json::from_str::<Value>(text) else { return };
    let folder = name.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    for resource in package["resources"].as_array().into_iter().flatten() {
        let paths: Vec<&str> = match &resource["path"] {
            Value::String(path) => vec![path],
            Value::Array(paths) => paths.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let Some(kind) =
            resource["name"].as_str().or_else(|| resource["id"].as_str()).filter(|kind| older::table(kind).is_some())
        else {
            continue;
        };
        let json: Vec<String> = resource["schema"]["fields"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|field| field["type"] == "any" && field["format"] == "json")
            .filter_map(|field| field["name"].as_str().map(str::to_owned))
            .collect();
        for path in paths {
            let path = format!("{folder}{}", path.trim_start_matches("./"));
            described.insert(path, Described { kind: kind.to_owned(), json: json.clone() });
        }
    }
}

fn extension(name: &str) -> Option<String> {
    std::path::Path::new(name).extension()?.to_str().map(str::to_lowercase)
}
