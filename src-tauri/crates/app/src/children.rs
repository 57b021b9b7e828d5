//! Who the children are, and what was said for each of them: whenever that changes, both are kept together.

use std::collections::BTreeMap;

use portage_plan::{Appointment, Child, Entry as _, Member, Profile, TaskNote, carry_over, children, renamed};
use portage_store::{Answers, Batch, Item, Taken};

use crate::{AppError, Portage};

/// What may change who the children are.
#[derive(Default)]
pub(crate) struct FamilyChange {
    pub profile: Answers<Profile>,
    pub put: Vec<Item>,
    /// The id of a member who goes.
    pub dropped: Option<String>,
    pub put_back: Option<Taken>,
}

impl Portage {
    /// Keeps all of a change, or nothing. What was said to the tasks of a child goes with the child.
    pub(crate) fn keep_family(&self, change: FamilyChange) -> Result<(), AppError> {
        let user = self.user()?;
        let was = self.told_so_far()?;
        let family: Vec<(String, Member)> = self.entries()?;
        let is = match &change.profile {
            Answers::AsTheyAre => was.clone(),
            Answers::Are(profile) => profile.clone(),
            Answers::Forgotten => Profile::default(),
        };
        let (before, after) = (children(&was, &family), children(&is, &change.family(family.clone())));
        let mut batch = Batch { put_back: change.put_back, ..Batch::default() };
        let notes = user.items(TaskNote::KIND)?.into_iter();
        let notes: BTreeMap<String, Item> = notes.map(|item| (item.id.clone(), item)).collect();
        let nothing = Item {
            kind: TaskNote::KIND.to_owned(),
            id: String::new(),
            json: "{}".to_owned(),
            changed_at: self.clock.now(),
        };
        let carried = carry_over(&notes, &before, &after, &nothing);
        let gone = notes.keys().filter(|key| !carried.contains_key(*key));
        batch.dropped.extend(gone.map(|key| (TaskNote::KIND.to_owned(), key.clone())));
        let moved = carried.into_iter().filter(|(key, item)| notes.get(key) != Some(item));
        batch.put.extend(moved.map(|(key, item)| Item { id: key, ..item }));
        batch.put.extend(self.appointments_of(&before, &after)?);
        batch.dropped.extend(change.dropped.map(|id| (Member::KIND.to_owned(), id)));
        batch.put.extend(change.put);
        batch.profile = match change.profile {
            Answers::AsTheyAre => Answers::AsTheyAre,
            Answers::Are(profile) => Answers::Are(json_of(&profile)?),
            Answers::Forgotten => Answers::Forgotten,
        };
        Ok(user.write_all(&batch)?)
    }

    fn told_so_far(&self) -> Result<Profile, AppError> {
        match self.saved_profile() {
            // Answers that cannot be read name no child, and must not keep new ones out.
            Err(AppError::Unexpected { .. }) => Ok(Profile::default()),
            told => Ok(told?.unwrap_or_default()),
        }
    }

    /// The appointments for a task of a child who is called something else now.
    fn appointments_of(&self, before: &[Child], after: &[Child]) -> Result<Vec<Item>, AppError> {
        let called = |suffix: &str| -> Option<String> {
            let child = before.iter().find(|child| child.to_string() == suffix || child.place() == suffix)?;
            let now = renamed(before, after).into_iter().find(|(was, _)| was == child).map(|(_, is)| is.to_string());
            Some(now.unwrap_or_else(|| child.to_string())).filter(|now| now != suffix)
        };
        let mut moved = Vec::new();
        for item in self.user()?.items(Appointment::KIND)? {
            let Ok(appointment) = serde_json::from_str::<Appointment>(&item.json) else { continue };
            let key = appointment.task.as_deref().and_then(|key| key.split_once('@'));
            let Some((task, now)) = key.and_then(|(task, suffix)| Some((task, called(suffix)?))) else { continue };
            let json = json_of(&Appointment { task: Some(format!("{task}@{now}")), ..appointment })?;
            moved.push(Item { json, ..item });
        }
        Ok(moved)
    }

    /// Under what an earlier version kept what was said to a task of a child who stands in the binder.
    pub(crate) fn key_before(&self, key: &str) -> Result<Option<String>, AppError> {
        let Some((task, member)) = key.split_once('@') else { return Ok(None) };
        let children = children(&self.told_so_far()?, &self.entries::<Member>()?);
        let child = children.into_iter().find(|child| child.member.as_deref() == Some(member));
        Ok(child.map(|child| format!("{task}@{}", child.place())))
    }
}

impl FamilyChange {
    /// The family as it will be, in the order of writing.
    fn family(&self, mut family: Vec<(String, Member)>) -> Vec<(String, Member)> {
        family.retain(|(id, _)| self.dropped.as_ref() != Some(id));
        let back = self.put_back.iter().map(|taken| &taken.item);
        for item in self.put.iter().chain(back).filter(|item| item.kind == Member::KIND) {
            let Ok(member) = serde_json::from_str(&item.json) else { continue };
            match family.iter_mut().find(|(id, _)| *id == item.id) {
                Some((_, known)) => *known = member,
                None => family.push((item.id.clone(), member)),
            }
        }
        family
    }
}

fn json_of<T: serde::Serialize>(value: &T) -> Result<String, AppError> {
    serde_json::to_string(value).map_err(|error| AppError::Unexpected { what: format!("what is kept: {error}") })
}
