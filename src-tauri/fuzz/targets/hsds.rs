//! Services of other directories: any files are read, every record in them is counted once, and what is kept comes back
//! from both forms of an export as it was.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portage_hsds::{Dataset, Entry, File, Kind, Limits, Options, Report, Stored, import, unzip};

/// A mark of the control characters that ends a file, so that a seed can hold several.
const END_OF_FILE: u8 = 0x1e;
const LIMITS: Limits = Limits { files: 20, file_bytes: 1 << 20, all_bytes: 2 << 20 };

fuzz_target!(|data: &[u8]| {
    let mut files = Vec::new();
    // The first line of a file is its name.
    for part in data.split(|byte| *byte == END_OF_FILE).take(8) {
        let end = part.iter().position(|byte| *byte == b'\n').unwrap_or(part.len());
        let name = String::from_utf8_lossy(&part[..end]).trim().to_owned();
        let content = part.get(end + 1..).unwrap_or_default().to_vec();
        if name.ends_with(".zip") {
            files.extend(unzip(&name, &content, &LIMITS).unwrap_or_default());
        } else {
            files.push(Stored { name, content });
        }
    }
    let Some((dataset, _)) = read(files) else { return };
    if dataset.is_empty() {
        return;
    }
    for written in [lists(&dataset), tables(&dataset)] {
        let (again, report) = read(written).expect("what was written is data");
        assert_eq!(report.quarantined, 0, "nothing of an export is put aside: {report:#?}");
        assert_eq!(again, dataset, "an import after an export is the same");
    }
});

fn read(files: Vec<Stored>) -> Option<(Dataset, Report)> {
    let files: Vec<Box<dyn File>> = files.into_iter().map(|file| Box::new(file) as Box<dyn File>).collect();
    let options = Options { owner: "example".to_owned() };
    let mut put_aside = 0;
    let mut sink = |entry| put_aside += u64::from(matches!(entry, Entry::Quarantined { .. }));
    let (dataset, report) = import(&files, &options, &mut sink).ok()?;
    assert!(report.adds_up(), "{report:#?}");
    assert_eq!(put_aside, report.quarantined, "each record that is put aside is told");
    let kept: usize = Kind::ALL.into_iter().map(|kind| dataset.len(kind)).sum();
    assert_eq!(report.kept, kept as u64);
    Some((dataset, report))
}

fn lists(dataset: &Dataset) -> Vec<Stored> {
    let ties = dataset.ties();
    let write = |document: portage_hsds::Document| {
        let mut content = Vec::new();
        document.write(dataset, &ties, &mut content).expect("memory takes everything");
        Stored { name: format!("{}.json", document.name()), content }
    };
    portage_hsds::documents(dataset).into_iter().map(write).collect()
}

fn tables(dataset: &Dataset) -> Vec<Stored> {
    let mut files = Vec::new();
    for kind in Kind::ALL.into_iter().filter(|kind| dataset.len(*kind) > 0) {
        let mut content = Vec::new();
        portage_hsds::table(dataset, kind, &mut content).expect("memory takes everything");
        files.push(Stored { name: format!("{}.csv", kind.file()), content });
    }
    let described = portage_hsds::datapackage(dataset, "Fuzz", "CC0-1.0", "https://example.org");
    files.push(Stored { name: "datapackage.json".to_owned(), content: described.to_string().into_bytes() });
    files
}
