//! What was decided about services of two owners that look like one: `duplicates.toml`.

use portage_content::{Key, Severity};

use crate::Folder;
use crate::folder::DECISIONS;
use crate::report::Faults;

pub(super) fn check(folder: &Folder, faults: &mut Faults) {
    for (decision, line) in folder.decisions() {
        for fault in decision.faults() {
            faults.error(DECISIONS, *line, "bad-decision", fault);
        }
        for id in decision.services() {
            if folder.record(&Key::neutral("service", id)).is_none() {
                // Services come and go with every import, and what was decided of one that is gone does no harm.
                let message = format!("there is no service {id:?}; take the decision out if it is gone for good");
                faults.say(Severity::Warning, DECISIONS, *line, "dead-link", message);
            }
        }
    }
}
