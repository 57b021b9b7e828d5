use portage_content::{Reading, SOURCE_LANGS};

use super::warn;
use crate::Folder;
use crate::report::Faults;

/// The school grade that English pages should not go above.
pub(crate) const MAX_GRADE: f64 = 8.0;
/// Words a sentence, on average. French needs more words for the same thing.
const MAX_WORDS_EN: f64 = 20.0;
const MAX_WORDS_FR: f64 = 22.0;
/// Of fewer words than these nothing can be said.
pub(crate) const MIN_WORDS: u32 = 50;

/// Pages that ask too much of their readers.
pub(super) fn check(folder: &Folder, faults: &mut Faults) {
    for record in folder.records().iter().filter(|record| matches!(record.key().kind.as_str(), "guide" | "notice")) {
        let key = record.key();
        let Some(lang) = key.lang.as_deref().filter(|lang| SOURCE_LANGS.contains(lang)) else { continue };
        let reading = Reading::of(record.value()["body"].as_str().unwrap_or_default());
        if reading.words < MIN_WORDS {
            continue;
        }
        let (grade, length) = (reading.grade(), reading.words_per_sentence());
        if lang == "en" && grade > MAX_GRADE {
            let message = format!(
                "this reads at grade {grade:.1} (Flesch-Kincaid), above {MAX_GRADE}; use shorter words and sentences"
            );
            warn(folder, key, "body", "reading-level", message, faults);
        }
        let most = if lang == "en" { MAX_WORDS_EN } else { MAX_WORDS_FR };
        if length > most {
            let message = format!("the sentences have {length:.1} words on average, more than {most}; cut them in two");
            warn(folder, key, "body", "long-sentences", message, faults);
        }
    }
}
