//! Review dates that come up.

use jiff::{ToSpan as _, civil::Date};
use portage_content::Meta;
use serde::Serialize;

use crate::Folder;

/// A record that must soon be compared with its source again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Due {
    pub review_by: Date,
    /// `guide/ohip`
    pub record: String,
    pub file: String,
    pub line: usize,
}

impl std::fmt::Display for Due {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: review {} by {}", self.file, self.line, self.record, self.review_by)
    }
}

/// The records whose review date lies between `today` and `days` later, the next one first. What is past it already is a
/// finding of the check.
pub fn reviews_due(folder: &Folder, today: Date, days: i32) -> Vec<Due> {
    let last = today.checked_add(days.days()).unwrap_or(Date::MAX);
    let mut due: Vec<Due> = Vec::new();
    for record in folder.records().iter().filter(|record| record.key().lang.is_none()) {
        let Ok(Meta { review_by: Some(review_by), .. }) = record.view::<Meta>() else { continue };
        let place = folder.place(record.key(), "review_by", Some(&review_by.to_string()), 0);
        if let Some(place) = place.filter(|_| (today..=last).contains(&review_by)) {
            due.push(Due { review_by, record: record.key().to_string(), file: place.file, line: place.line });
        }
    }
    due.sort();
    due
}
