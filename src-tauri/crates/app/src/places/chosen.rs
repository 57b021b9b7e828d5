//! The place that a person chooses is their destination: the plan, the budget and the list of services ask for that.

use portage_content::{Community, CommunityText, Doc};
use portage_plan::Profile;
use portage_search::fold;
use portage_store::Answers;

use super::gazetteer::Gazetteer;
use crate::{
    AppError, Portage,
    children::FamilyChange,
    reader::Reader,
    view::{ChosenPlace, DestinationBefore, Tag},
};

impl Portage {
    /// Makes a place the destination, and tells what stood there before.
    pub fn choose_place(&self, id: &str, lang: &str) -> Result<DestinationBefore, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let words = reader.words::<CommunityText>("community", id)?;
        let words = words.ok_or_else(|| AppError::NotFound { kind: "community".to_owned(), id: id.to_owned() })?;
        let before = self.saved_profile()?;
        let told = DestinationBefore {
            answered: before.is_some(),
            destination: before.as_ref().and_then(|profile| profile.destination.clone()),
        };
        let started = before.as_ref().and_then(|profile| profile.started).or_else(|| Some(self.clock.today()));
        self.put_profile(&Profile { destination: Some(words.body.name), started, ..before.unwrap_or_default() })?;
        Ok(told)
    }

    /// Takes the choice back: what stood there stands there again.
    pub fn put_destination_back(&self, before: DestinationBefore) -> Result<(), AppError> {
        let Some(now) = self.saved_profile()? else { return Ok(()) };
        let profile = Profile { destination: before.destination, ..now };
        let nothing_else = profile == Profile { started: profile.started, ..Profile::default() };
        if !before.answered && nothing_else {
            self.keep_family(FamilyChange { profile: Answers::Forgotten, ..FamilyChange::default() })?;
            self.changed(&[Tag::Plan]);
            return Ok(());
        }
        profile.validate(self.clock.today())?;
        self.put_profile(&profile)
    }

    /// The place that stands in the answers; none where they name none that this copy knows.
    pub fn chosen_place(&self) -> Result<Option<ChosenPlace>, AppError> {
        let live = self.live()?;
        let lang = self.settings().language.unwrap_or_else(|| "en".to_owned());
        let reader = self.reader(&live, &lang);
        let Some(id) = self.chosen_in(&reader)? else { return Ok(None) };
        let gazetteer = Gazetteer::read(&live, &reader)?;
        let services_city = gazetteer.place(&id).and_then(|place| place.services_city.clone());
        Ok(Some(ChosenPlace { id, services_city }))
    }

    /// The name of the place that is called so, for who types where they want to live.
    pub fn place_named(&self, typed: &str, lang: &str) -> Result<Option<String>, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let Some(id) = community_of(typed, &reader)? else { return Ok(None) };
        Ok(reader.words::<CommunityText>("community", &id)?.map(|words| words.body.name))
    }

    pub(super) fn chosen_in(&self, reader: &Reader<'_>) -> Result<Option<String>, AppError> {
        let destination = self.saved_profile()?.and_then(|profile| profile.destination);
        Ok(destination.map(|typed| community_of(&typed, reader)).transpose()?.flatten())
    }
}

/// The one community that is called so, however it is typed: by its name, a town in it, or what else people call it.
pub(crate) fn community_of(typed: &str, reader: &Reader<'_>) -> Result<Option<String>, AppError> {
    let typed = name(typed);
    let mut found = Vec::new();
    for record in reader.generation.neutral("community")? {
        let id = &record.key().id;
        let place = record.view::<Doc<Community>>()?.body;
        let mut names = [place.also, place.towns].concat();
        for lang in ["en", "fr"] {
            if let Some(text) = reader.generation.record("community", id, Some(lang))? {
                names.push(text.view::<Doc<CommunityText>>()?.body.name);
            }
        }
        if names.iter().any(|one| name(one) == typed) {
            found.push(id.clone());
        }
    }
    Ok(if found.len() == 1 { found.pop() } else { None })
}

/// A name without what people write in different ways: case, accents, points, hyphens and spaces.
fn name(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(fold).collect::<Vec<_>>().join(" ")
}
