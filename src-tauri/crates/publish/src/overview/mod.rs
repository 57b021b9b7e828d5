//! What a content folder holds, in numbers: for an editor-in-chief, on one page.

mod chart;
mod page;
mod words;

use std::collections::BTreeMap;

use jiff::civil::Date;
use portage_content::{Community, Confidence, Doc, Level, Meta, Reading, Severity, Translator, kind_spec};
use serde::Serialize;

use crate::check::{MAX_GRADE, MIN_WORDS, orphans};
use crate::{Folder, Report, check_folder};

pub use page::html as overview_html;

/// The numbers of one content folder on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Overview {
    pub today: Date,
    /// Records, without their words.
    pub records: usize,
    /// Records without words, by kind.
    pub by_kind: BTreeMap<String, usize>,
    /// Texts, by language.
    pub by_lang: BTreeMap<String, usize>,
    /// Records without words, by owner.
    pub by_owner: BTreeMap<String, usize>,
    /// Records without words that name a level of government, by it.
    pub by_level: BTreeMap<&'static str, usize>,
    /// How sure the editors are of what they state, where it is known: records by how they were verified, values of
    /// communities by where they come from.
    pub confidence: BTreeMap<&'static str, usize>,
    /// English pages by school grade (Flesch-Kincaid), from 0 to 13 and more; pages that are too short are left out.
    pub grades: BTreeMap<u8, usize>,
    /// Pages above the grade that is aimed at, hardest first, in tenths of a grade.
    pub hardest: Vec<(String, i32)>,
    /// Review dates by month (`2027-05`); what is past is under its own month.
    pub reviews: BTreeMap<String, usize>,
    /// Pages to which nothing leads but their topic.
    pub orphans: Vec<String>,
    /// Translations that no person has reviewed, by language and whether a machine made them.
    pub unreviewed: BTreeMap<String, usize>,
    pub unreviewed_by_machine: usize,
    /// Translations in all.
    pub translations: usize,
    pub findings: Vec<Report>,
}

impl Overview {
    pub fn errors(&self) -> usize {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error).count()
    }
}

/// The numbers of `folder`; `today` decides what is past its review date.
pub fn overview(folder: &Folder, today: Date) -> Overview {
    let mut view = Overview {
        today,
        records: folder.records().iter().filter(|record| record.key().lang.is_none()).count(),
        by_kind: BTreeMap::new(),
        by_lang: BTreeMap::new(),
        by_owner: BTreeMap::new(),
        by_level: BTreeMap::new(),
        confidence: BTreeMap::new(),
        grades: BTreeMap::new(),
        hardest: Vec::new(),
        reviews: BTreeMap::new(),
        orphans: orphans(folder).iter().map(|key| key.id.clone()).collect(),
        unreviewed: BTreeMap::new(),
        unreviewed_by_machine: 0,
        translations: 0,
        findings: check_folder(folder, today),
    };
    let mut hardest = Vec::new();
    for record in folder.records() {
        let key = record.key();
        let Ok(meta) = record.view::<Meta>() else { continue };
        let Some(lang) = &key.lang else {
            view.neutral(&meta, &record.value()["call_first"] == true);
            if let Some(community) = (key.kind == "community").then(|| record.view::<Doc<Community>>().ok()).flatten() {
                view.cells(&community.body);
            }
            continue;
        };
        *view.by_lang.entry(lang.clone()).or_default() += 1;
        if let Some(translation) = &meta.translation {
            view.translations += 1;
            if !translation.reviewed {
                *view.unreviewed.entry(lang.clone()).or_default() += 1;
                view.unreviewed_by_machine += usize::from(translation.by == Translator::Machine);
            }
        }
        if key.kind == "guide" && lang == "en" {
            let reading = Reading::of(record.value()["body"].as_str().unwrap_or_default());
            if reading.words >= MIN_WORDS {
                let tenths = tenths(reading.grade());
                *view.grades.entry(u8::try_from((tenths / 10).clamp(0, 13)).unwrap_or_default()).or_default() += 1;
                if reading.grade() > MAX_GRADE {
                    hardest.push((key.id.clone(), tenths));
                }
            }
        }
    }
    hardest.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    view.hardest = hardest;
    view
}

/// A grade in whole tenths, so that the numbers compare.
fn tenths(grade: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "a grade is far below what an i32 holds")]
    let tenths = (grade.clamp(-100.0, 1000.0) * 10.0).floor() as i32;
    tenths
}

impl Overview {
    fn cells(&mut self, community: &Community) {
        for cell in community.cells.values() {
            let how = match cell.confidence {
                Confidence::High => "high",
                Confidence::Medium => "medium",
            };
            *self.confidence.entry(how).or_default() += 1;
        }
    }

    fn neutral(&mut self, meta: &Meta, call_first: bool) {
        *self.by_kind.entry(meta.kind.clone()).or_default() += 1;
        *self.by_owner.entry(meta.owner.clone()).or_default() += 1;
        if let Some(level) = meta.level {
            let level = match level {
                Level::Federal => "federal",
                Level::Provincial => "provincial",
                Level::Municipal => "municipal",
                Level::Agency => "agency",
            };
            *self.by_level.entry(level).or_default() += 1;
        }
        if let Some(review_by) = meta.review_by {
            *self.reviews.entry(format!("{:04}-{:02}", review_by.year(), review_by.month())).or_default() += 1;
        }
        // What the records themselves say of it: compared with a source on a day that still holds, past its review, or
        // so old that a reader should call first.
        // What a feed says carries the feed's own dates, and is compared with it at each fetch.
        if kind_spec(&meta.kind).is_some_and(|spec| spec.quoted) {
            return;
        }
        let how = match (meta.verified_on, meta.review_by) {
            _ if call_first => "call-first",
            (Some(_), Some(review_by)) if review_by < self.today => "past-review",
            (Some(_), Some(_)) => "verified",
            _ => return,
        };
        *self.confidence.entry(how).or_default() += 1;
    }
}
