//! What a person does with the tasks of their plan, and the tasks that they add.

use portage_plan::{OwnTask, TaskNote, is_entry_id, task_of_key};

use crate::{
    AppError, Portage,
    entries::not_found,
    view::{OwnTaskEntry, TaskNoteEntry, TaskState},
    written::{day, mark_of},
};

impl Portage {
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
        let own: Option<TaskNote> = self.entry(key)?;
        let before = if own.is_some() { None } else { self.key_before(key)? };
        let of_before = before.as_deref().map(|before| self.entry::<TaskNote>(before)).transpose()?.flatten();
        let before = before.filter(|_| of_before.is_some());
        let own = own.or(of_before);
        // What was said to a task that is gone may still be changed.
        let known = own.is_some() || self.live()?.generation.record("task", id, None)?.is_some();
        if !known || !is_entry_id(key) {
            return Err(not_found("task", key));
        }
        let mut note = own.or_else(|| of_all.clone()).unwrap_or_default();
        change(&mut note);
        // Nothing said is no entry, unless it takes back for one child what was said for all.
        if note == TaskNote::default() && of_all.is_none() {
            self.user()?.drop_item("task", key)?;
            self.told_entries();
        } else {
            self.put_entry(key, note)?;
        }
        // From now on it stands under the child, whoever else is born in that year.
        before.map_or(Ok(()), |before| Ok(self.user()?.drop_item("task", &before)?))
    }

    /// Keeps a task of the person's own; a new one where no id is given. Gives its id.
    pub fn save_own_task(&self, id: Option<&str>, entry: OwnTaskEntry) -> Result<String, AppError> {
        let before = id.map(|id| self.entry::<OwnTask>(id)).transpose()?.flatten();
        let task = entry.read(before.and_then(|before| before.mark))?;
        self.keep_entry(id, task)
    }
}
