//! What the person writes, kept and found again. The shapes are the plan's; the rows are the store's.

use portage_plan::{BinderError, ENTRY_KINDS, Entry, Member, is_entry_id};
use portage_store::{Batch, Item, random_id};

use crate::{AppError, Portage, children::FamilyChange, view::Tag};

impl Portage {
    /// The entries of a kind, by id. What a newer version wrote in another shape is passed over, and stays as it is.
    pub(crate) fn entries<T: Entry>(&self) -> Result<Vec<(String, T)>, AppError> {
        let items = self.user()?.items(T::KIND)?;
        Ok(items.into_iter().filter_map(|item| Some((item.id, serde_json::from_str(&item.json).ok()?))).collect())
    }

    pub(crate) fn entry<T: Entry>(&self, id: &str) -> Result<Option<T>, AppError> {
        let item = self.user()?.item(T::KIND, id)?;
        Ok(item.and_then(|item| serde_json::from_str(&item.json).ok()))
    }

    /// Keeps an entry once it is checked: a new one where no id is given, else in place of the one that has it. Gives its
    /// id.
    pub(crate) fn keep_entry<T: Entry>(&self, id: Option<&str>, entry: T) -> Result<String, AppError> {
        let user = self.user()?;
        let id = match id {
            Some(id) if user.item(T::KIND, id)?.is_some() => id.to_owned(),
            Some(id) => return Err(not_found(T::KIND, id)),
            None => random_id()?,
        };
        self.put_entry(&id, entry)?;
        Ok(id)
    }

    /// Keeps an entry under an id, whether or not there is one.
    pub(crate) fn put_entry<T: Entry>(&self, id: &str, entry: T) -> Result<(), AppError> {
        let entry = entry.check()?;
        let user = self.user()?;
        if user.item(T::KIND, id)?.is_none() && user.items(T::KIND)?.len() >= T::LIMIT {
            return Err(BinderError::TooMany { field: T::KIND, limit: T::LIMIT }.into());
        }
        let json = serde_json::to_string(&entry)
            .map_err(|error| AppError::Unexpected { what: format!("a {}: {error}", T::KIND) })?;
        let item = Item { kind: T::KIND.to_owned(), id: id.to_owned(), json, changed_at: self.clock.now() };
        if T::KIND == Member::KIND {
            self.keep_family(FamilyChange { put: vec![item], ..FamilyChange::default() })?;
        } else {
            user.put_item(&item)?;
        }
        self.told_entries();
        Ok(())
    }

    /// Lets something go that the person wrote, with what is attached to it. Until the next time, or until the data is
    /// closed, it can be had back without what was attached.
    pub fn drop_entry(&self, kind: &str, id: &str) -> Result<(), AppError> {
        if !ENTRY_KINDS.contains(&kind) || !is_entry_id(id) {
            return Err(not_found("entry", ""));
        }
        let user = self.user()?;
        let taken = user.taken(kind, id)?;
        if kind == Member::KIND {
            self.keep_family(FamilyChange { dropped: Some(id.to_owned()), ..FamilyChange::default() })?;
        } else {
            user.drop_item(kind, id)?;
        }
        if taken.is_some() {
            self.person.state().dropped = taken;
        }
        self.told_entries();
        Ok(())
    }

    /// Keeps what was let go last once more, under the name by which all else knows it.
    pub fn put_entry_back(&self, kind: &str, id: &str) -> Result<(), AppError> {
        let user = self.user()?;
        let held = self.person.state().dropped.clone();
        let taken = held.filter(|taken| taken.item.kind == kind && taken.item.id == id);
        let taken = taken.ok_or_else(|| not_found("entry", ""))?;
        // Whoever wrote it anew meanwhile meant that.
        if user.item(kind, id)?.is_none() {
            if kind == Member::KIND {
                self.keep_family(FamilyChange { put_back: Some(taken), ..FamilyChange::default() })?;
            } else {
                user.write_all(&Batch { put_back: Some(taken), ..Batch::default() })?;
            }
        }
        self.person.state().dropped = None;
        self.told_entries();
        Ok(())
    }

    /// A paper ticks a task, a name stands on one: what is in the binder is seen in the plan.
    pub(crate) fn told_entries(&self) {
        self.changed(&[Tag::Plan, Tag::Binder]);
    }
}

pub(crate) fn not_found(kind: &str, id: &str) -> AppError {
    AppError::NotFound { kind: kind.to_owned(), id: id.to_owned() }
}
