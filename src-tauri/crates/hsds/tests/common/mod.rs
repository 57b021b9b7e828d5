//! Importing from memory.
#![allow(dead_code)]

pub mod schemas;

use std::path::Path;

use portage_hsds::{Dataset, Entry, File, Options, Report, Stored, import};

pub const OWNER: &str = "example";

pub struct Outcome {
    pub dataset: Dataset,
    pub report: Report,
    pub entries: Vec<Entry>,
}

/// Imports some files, and holds the report to its sums.
pub fn read(files: &[(&str, &[u8])]) -> Outcome {
    let files: Vec<Box<dyn File>> = files
        .iter()
        .map(|(name, content)| {
            Box::new(Stored { name: (*name).to_owned(), content: content.to_vec() }) as Box<dyn File>
        })
        .collect();
    read_files(&files)
}

pub fn read_files(files: &[Box<dyn File>]) -> Outcome {
    let mut entries = Vec::new();
    let options = Options { owner: OWNER.to_owned() };
    let (dataset, report) = import(files, &options, &mut |entry| entries.push(entry)).unwrap();
    assert!(report.adds_up(), "the report does not add up: {report:#?}");
    let quarantined = entries.iter().filter(|entry| matches!(entry, Entry::Quarantined { .. })).count();
    assert_eq!(quarantined as u64, report.quarantined, "each quarantined record is told");
    Outcome { dataset, report, entries }
}

pub fn text(content: &str) -> Outcome {
    read(&[("data.json", content.as_bytes())])
}

pub fn folder(dir: &Path) -> Outcome {
    let mut files: Vec<Box<dyn File>> = Vec::new();
    let mut paths: Vec<_> =
        std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        files.push(Box::new(Stored { name, content: std::fs::read(&path).unwrap() }));
    }
    read_files(&files)
}

impl Outcome {
    /// The codes of everything that was mended, sorted.
    pub fn notes(&self) -> Vec<&str> {
        self.report.notes.keys().copied().collect()
    }

    /// The reasons of quarantine, sorted.
    pub fn reasons(&self) -> Vec<&str> {
        self.report.reasons.keys().copied().collect()
    }

    /// The fields of the only record of a kind.
    pub fn only(&self, kind: portage_hsds::Kind) -> portage_hsds::Fields {
        let rows: Vec<_> = self.dataset.rows(kind).collect();
        assert_eq!(rows.len(), 1, "{rows:#?}");
        rows.into_iter().next().unwrap()
    }
}

/// What is written of a set, as files in memory.
pub fn written_json(dataset: &Dataset) -> Vec<(String, Vec<u8>)> {
    let ties = dataset.ties();
    portage_hsds::documents(dataset)
        .into_iter()
        .map(|document| {
            let mut content = Vec::new();
            document.write(dataset, &ties, &mut content).unwrap();
            (format!("{}.json", document.name()), content)
        })
        .collect()
}

pub fn written_tables(dataset: &Dataset) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = portage_hsds::Kind::ALL
        .into_iter()
        .filter(|kind| dataset.len(*kind) > 0)
        .map(|kind| {
            let mut content = Vec::new();
            portage_hsds::table(dataset, kind, &mut content).unwrap();
            (format!("{}.csv", kind.file()), content)
        })
        .collect();
    let described = portage_hsds::datapackage(dataset, "Test", "CC0-1.0", "https://example.org");
    files.push(("datapackage.json".to_owned(), serde_json::to_vec(&described).unwrap()));
    files
}

pub fn again(files: &[(String, Vec<u8>)]) -> Outcome {
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
    read(&files)
}
