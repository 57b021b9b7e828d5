//! Packs and their lines: read or refused, and what is read gives back the same bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portage_content::{Doc, Figure, Guide, GuideText, Notice, Pack, Record, Service, Task};

fuzz_target!(|data: &[u8]| {
    if let Ok(pack) = Pack::parse("ontario", data) {
        assert_eq!(pack.to_bytes(), data, "a pack's bytes depend only on its content");
        assert_eq!(Pack::new("ontario", pack.records().to_vec()).expect("its records are sound"), pack);
    }
    let Ok(text) = std::str::from_utf8(data) else { return };
    for line in text.lines().take(16) {
        match Record::from_line(line) {
            Ok(record) => {
                assert_eq!(record.line(), line);
                // Whether it reads as its kind is another matter; that must be told and not be a panic.
                let _ = record.view::<Doc<Guide>>();
                let _ = record.view::<Doc<GuideText>>();
                let _ = record.view::<Doc<Task>>();
                let _ = record.view::<Doc<Service>>();
                let _ = record.view::<Doc<Figure>>();
                let _ = record.view::<Doc<Notice>>();
            }
            Err(_) => canonicalise(line),
        }
    }
});

/// A publisher's value becomes one line, and that line is canonical: reading it changes nothing any more.
fn canonicalise(line: &str) {
    let Ok(value) = serde_json::from_str(line) else { return };
    if let Ok(record) = Record::from_value(&value) {
        assert_eq!(Record::from_line(record.line()).expect("a canonical line is read"), record);
    }
}
