//! What matters to a person is theirs: it is kept in their data, goes with their answers, and never leaves.

use std::collections::BTreeMap;

use portage_places::{Size, Weight, Wish, Wishes};
use portage_store::Item;

use crate::{
    AppError, Portage,
    view::{SizeWish, WishesEntry},
};

const KIND: &str = "wishes";
const ID: &str = "places";
/// Longer than any tag of a language.
const TAG_LIMIT: usize = 35;

impl Portage {
    /// What was kept; nothing where it was written by a version that knows more.
    pub(super) fn wishes(&self) -> Result<Option<Wishes>, AppError> {
        Ok(self.user()?.item(KIND, ID)?.and_then(|item| serde_json::from_str(&item.json).ok()))
    }

    pub fn save_wishes(&self, wishes: &Wishes) -> Result<(), AppError> {
        if self.wishes()?.as_ref() == Some(wishes) {
            return Ok(());
        }
        let json = serde_json::to_string(wishes)
            .map_err(|error| AppError::Unexpected { what: format!("the wishes: {error}") })?;
        let item = Item { kind: KIND.to_owned(), id: ID.to_owned(), json, changed_at: self.clock.now() };
        Ok(self.user()?.put_item(&item)?)
    }

    pub(crate) fn forget_wishes(&self) -> Result<(), AppError> {
        Ok(self.user()?.drop_item(KIND, ID)?)
    }
}

/// What a screen sends, if it can be.
pub fn wishes_of(entry: &WishesEntry) -> Result<Wishes, AppError> {
    let mut weights = BTreeMap::new();
    for (id, weight) in &entry.weights {
        let wish = Wish::ALL.into_iter().find(|wish| wish.id() == id);
        let wish = wish.ok_or_else(|| AppError::InvalidInput { field: "wish", value: id.clone() })?;
        let weight = Weight::new(*weight)
            .ok_or_else(|| AppError::InvalidInput { field: "weight", value: weight.to_string() })?;
        weights.insert(wish, weight);
    }
    if let Some(tag) = entry.language.as_ref().filter(|tag| tag.len() > TAG_LIMIT) {
        return Err(AppError::InvalidInput { field: "language", value: format!("{} letters", tag.len()) });
    }
    let size = match entry.size {
        SizeWish::Big => Size::Big,
        SizeWish::Small => Size::Small,
    };
    Ok(Wishes { weights, language: entry.language.clone(), size }.tidy())
}

pub fn entry_of_wishes(wishes: &Wishes) -> WishesEntry {
    WishesEntry {
        weights: wishes.weights.iter().map(|(wish, weight)| (wish.id().to_owned(), weight.get())).collect(),
        language: wishes.language.clone(),
        size: match wishes.size {
            Size::Big => SizeWish::Big,
            Size::Small => SizeWish::Small,
        },
    }
}
