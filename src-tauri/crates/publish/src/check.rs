//! All findings on a content folder, each with its file and line.

use std::path::Path;

use jiff::civil::Date;
use portage_content::{Finding, Key, Severity, check_records};

use crate::report::Faults;
use crate::{Folder, PublishError, Report};

mod decided;
mod due;
mod facets;
mod pages;
mod reach;
mod reading;
mod rivals;
mod tables;
mod twins;
mod unstamped;
mod unused;

pub use due::{Due, reviews_due};
pub(crate) use reach::orphans;
pub(crate) use reading::{MAX_GRADE, MIN_WORDS};

/// Every finding on the content folder `dir`, by file and line.
///
/// `today` decides what is past its review date.
pub fn check(dir: &Path, today: Date) -> Result<Vec<Report>, PublishError> {
    Ok(check_folder(&Folder::read(dir)?, today))
}

/// Every finding on a folder that has been read.
pub fn check_folder(folder: &Folder, today: Date) -> Vec<Report> {
    let mut faults = Faults(folder.faults().to_vec());
    for finding in check_records(folder.records(), today) {
        if !is_told_by_reading(&finding, &faults) {
            tell(
                folder,
                &finding.locus.key,
                (&finding.locus.field, finding.locus.value.as_deref(), finding.locus.offset),
                (finding.severity, finding.code, finding.message),
                &mut faults,
            );
        }
    }
    for check in [
        unstamped::check,
        pages::check,
        unused::check,
        reading::check,
        reach::check,
        twins::check,
        facets::check,
        tables::check,
        decided::check,
    ] {
        check(folder, &mut faults);
    }
    rivals::check(folder, today, &mut faults);
    faults.into_sorted()
}

/// Reading has already told, with the line, that a day cannot be read; that it is missing then says nothing new.
fn is_told_by_reading(finding: &Finding, faults: &Faults) -> bool {
    finding.code == "missing-dates" && faults.0.iter().any(|report| report.code == "bad-date")
}

fn tell(
    folder: &Folder,
    key: &Key,
    (field, value, offset): (&str, Option<&str>, usize),
    (severity, code, message): (Severity, &'static str, String),
    faults: &mut Faults,
) {
    // Every finding is on a record that was read, or on the neighbour of one.
    if let Some(place) = folder.place(key, field, value, offset) {
        faults.say(severity, &place.file, place.line, code, message);
    }
}

fn warn(folder: &Folder, key: &Key, field: &str, code: &'static str, message: String, faults: &mut Faults) {
    tell(folder, key, (field, None, 0), (Severity::Warning, code, message), faults);
}
