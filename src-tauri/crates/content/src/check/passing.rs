//! What comes and goes: notices with a first and a last day, and the reasons for pages that are gone.

use jiff::{ToSpan as _, civil::Date};

use super::{Check, Severity, at};
use crate::{Key, Notice, Withdrawal, kind_spec};

/// What holds longer than this is no notice but a page.
const MAX_NOTICE_DAYS: i32 = 180;

impl Check<'_> {
    pub(super) fn notice(&mut self, key: &Key, notice: &Notice, today: Date) {
        let (from, until) = (notice.from, notice.until);
        let locus = at(key, "until", &until.to_string());
        if until < from {
            self.error("bad-dates", locus, format!("the last day {until} is before the first day {from}"));
        } else if from.checked_add(MAX_NOTICE_DAYS.days()).is_ok_and(|latest| until > latest) {
            let message = format!(
                "from {from} until {until} are more than {MAX_NOTICE_DAYS} days; what holds that long belongs on a page"
            );
            self.error("bad-dates", locus, message);
        } else if until < today {
            let message = format!("its last day {until} has passed, so nobody sees it; take it out");
            self.say(Severity::Warning, "past-notice", locus, message);
        }
        self.conditions(key, &notice.applies);
        if let Some(guide) = &notice.guide {
            self.known(key, "guide", guide, "guide");
        }
        self.links(key, &notice.official);
    }

    pub(super) fn withdrawal(&mut self, key: &Key, withdrawal: &Withdrawal) {
        let (kind, id) = (withdrawal.of_kind.as_str(), withdrawal.of_id.as_str());
        if key.id != format!("{kind}.{id}") || kind_spec(kind).is_none() {
            let message = format!("{:?} does not name what was withdrawn; write it as guide.ID", key.id);
            self.error("bad-id", at(key, "id", &key.id), message);
        } else if self.ids.contains(&(kind, id)) {
            let message = format!("{kind}/{id} is still there; delete it, or this line");
            self.error("not-withdrawn", at(key, "id", &key.id), message);
        }
        if let Some(see) = &withdrawal.see {
            self.known(key, "guide", see, "see");
        }
    }
}
