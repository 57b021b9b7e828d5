use portage_content::text_hash;

use super::warn;
use crate::Folder;
use crate::report::Faults;

/// Texts of which nothing tells who translated them from what.
pub(super) fn check(folder: &Folder, faults: &mut Faults) {
    for record in folder.records() {
        let key = record.key();
        let Some(lang) = &key.lang else { continue };
        let owner = folder.owner_of(key);
        // What is quoted from a source was written in its language, not translated into it.
        if *lang == owner.source_lang || record.is_quoted() {
            continue;
        }
        let way_out = "say who translated it: portagectl content stamp --by machine, or --by person";
        match folder.stamp(key) {
            None => warn(
                folder,
                key,
                "",
                "unstamped",
                format!("{key} has no entry in translations.toml; {way_out}"),
                faults,
            ),
            Some(stamp) if stamp.text != text_hash(record) => {
                warn(
                    folder,
                    key,
                    "",
                    "unstamped",
                    format!("{key} has changed since it was stamped; {way_out}"),
                    faults,
                );
            }
            Some(_) => {}
        }
    }
}
