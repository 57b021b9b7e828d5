//! What a person does with the tasks of their plan, and the tasks that they add.

use portage_content::TaskText;
use portage_plan::{OwnTask, TaskNote, is_entry_id, task_of_key};

use crate::{
    AppError, Portage,
    entries::not_found,
    view::{OwnTaskEntry, TaskNoteEntry, TaskState, TaskWords},
    written::{day, mark_of},
};

impl Portage {
    /// The words of a task in this language; none where it has none in it.
    pub fn task_words(&self, id: &str, lang: &str) -> Result<Option<TaskWords>, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let Some(words) = reader.words::<TaskText>("task", id)?.filter(|words| words.lang == lang) else {
            return Ok(None);
        };
        Ok(Some(TaskWords {
            why: reader.inline(&words.body.why)?,
            steps: reader.inline_list(&words.body.steps)?,
            documents: reader.inline_list(&words.body.documents)?,
            translation: reader.translation(&words.meta)?,
            title: words.body.title,
            lang: words.lang,
        }))
    }

    /// Marks a task of the plan by its key, or one of the person's own by its id.
    pub fn mark_task(&self, key: &str, state: TaskState) -> Result<(), AppError> {
        let mark = mark_of(state);
        if let Some(own) = self.entry::<OwnTask>(key)? {
            return self.put_entry(key, OwnTask { mark, ..own });
        }
        self.change_note(key, |note| note.mark = mark)
    }

    /// Keeps what a person says to a task of the plan: a note, who does it, a day of their own.
    pub fn save_task_note(&self, key: &str, entry: TaskNoteEntry) -> Result<(), AppError> {
        let day = day("day", entry.day.as_deref())?;
        self.change_note(key, |note| {
            (note.note, note.who, note.day) = (entry.note, entry.who, day);
        })
    }

    fn change_note(&self, key: &str, change: impl FnOnce(&mut TaskNote)) -> Result<(), AppError> {
        let id = task_of_key(key);
        let of_all = if key == id { None } else { self.entry::<TaskNote>(id)? };
        let place = self.key_before(key)?;
        let of_place = place.as_deref().map(|place| self.entry::<TaskNote>(place)).transpose()?.flatten();
        let own: Option<TaskNote> = self.entry(key)?;
        // What lies where a child stands is its own as long as it has nothing else; from now on it lies under the child,
        // whoever else is born in that year.
        let adopted = place.filter(|_| own.is_none() && of_place.is_some());
        let of_another = own.is_some() && of_place.is_some();
        let own = own.or(of_place);
        // What was said to a task that is gone may still be changed.
        let known = own.is_some() || self.live()?.generation.record("task", id, None)?.is_some();
        if !known || !is_entry_id(key) {
            return Err(not_found("task", key));
        }
        let mut note = own.or_else(|| of_all.clone()).unwrap_or_default();
        change(&mut note);
        // Nothing said is no entry, unless it takes back for one child what was said for all, or keeps away what was said
        // for another.
        if note == TaskNote::default() && of_all.is_none() && !of_another {
            self.user()?.drop_item("task", key)?;
            self.told_entries();
        } else {
            self.put_entry(key, note)?;
        }
        adopted.map_or(Ok(()), |place| Ok(self.user()?.drop_item("task", &place)?))
    }

    /// Keeps a task of the person's own; a new one where no id is given. Gives its id.
    pub fn save_own_task(&self, id: Option<&str>, entry: OwnTaskEntry) -> Result<String, AppError> {
        let before = id.map(|id| self.entry::<OwnTask>(id)).transpose()?.flatten();
        let task = entry.read(before.and_then(|before| before.mark))?;
        self.keep_entry(id, task)
    }
}
