//! When the system should say that tasks are due, and in which words: never in the person's own, for a screen is read by
//! others too.

use jiff::civil::Date;
use portage_content::TaskText;
use portage_i18n::{Messages, negotiate};
use portage_plan::{DueSoon, Group, is_time_to_remind};
use portage_store::{Item, StoreError};

use crate::{AppError, Portage, plan::Personal, reader::Reader};

/// Under which the day of the last reminder lies with what the person wrote; it goes with it too.
const REMINDED: &str = "reminded";

impl Portage {
    /// What the system is to say now, if anything. [`Self::reminded`] notes that it was said.
    pub fn reminder(&self, system_languages: &[String]) -> Result<Option<String>, AppError> {
        let settings = self.settings();
        let Some(hour) = settings.remind_at else { return Ok(None) };
        let user = match self.user() {
            // Whoever locks their data does not want it told.
            Err(AppError::Store(StoreError::Locked)) => return Ok(None),
            user => user?,
        };
        let last_told: Option<Date> = user.item(REMINDED, REMINDED)?.and_then(|item| item.json.parse().ok());
        let now = self.clock.local();
        // Without counting what is due: that reads the whole plan, and most looks come to nothing.
        if !is_time_to_remind(now, hour, last_told, DueSoon { today: 1, week: 0 }) {
            return Ok(None);
        }
        let lang = settings.language.or_else(|| negotiate(system_languages).map(|language| language.tag.clone()));
        let lang = lang.as_deref().unwrap_or("en");
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let due = self.personal(&reader)?.due_soon(&reader)?;
        Ok(is_time_to_remind(now, hour, last_told, due).then(|| words(lang, due)))
    }

    /// A reminder was shown; the next one comes tomorrow at the earliest.
    pub fn reminded(&self) -> Result<(), AppError> {
        let (kind, id) = (REMINDED.to_owned(), REMINDED.to_owned());
        let json = self.clock.local().date().to_string();
        Ok(self.user()?.put_item(&Item { kind, id, json, changed_at: self.clock.now() })?)
    }
}

impl Personal {
    /// The open tasks with a day that is near, as the plan shows them. One that is only for some counts for nobody.
    fn due_soon(&self, reader: &Reader<'_>) -> Result<DueSoon, AppError> {
        let mut due = DueSoon::default();
        let mut count = |group| match group {
            Group::Today => due.today += 1,
            Group::Week => due.week += 1,
            _ => {}
        };
        for task in self.planned.tasks.iter().filter(|task| task.is_certain()) {
            // A task without words is on no screen.
            if reader.words::<TaskText>("task", &task.id)?.is_some() {
                count(self.group(task));
            }
        }
        self.own.values().for_each(|task| count(self.own_group(task)));
        Ok(due)
    }
}

/// "2 tasks are due today." and the like. The marks that keep a value's direction are left out: a number needs none, and
/// some systems draw them.
fn words(lang: &str, due: DueSoon) -> String {
    let messages = Messages::of(lang);
    let count = |id: &str, count: u32| (count > 0).then(|| messages.text(id, &[("count", count.into())]));
    let sentences = [count("reminder-today", due.today), count("reminder-week", due.week)];
    let open = messages.text("reminder-open", &[]);
    let all: Vec<String> = sentences.into_iter().flatten().chain([open]).collect();
    all.join(" ").replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reminder_says_how_many_and_nothing_else() {
        let due = |today, week| DueSoon { today, week };
        assert_eq!(words("en", due(1, 0)), "1 task is due today. Open Portage to see what.");
        assert_eq!(words("en", due(0, 2)), "2 tasks are due in the next 7 days. Open Portage to see what.");
        assert_eq!(
            words("en", due(2, 1)),
            "2 tasks are due today. 1 task is due in the next 7 days. Open Portage to see what."
        );
    }
}
