//! The page of one place, and what its municipality says itself.

use portage_content::{Doc, Guide, GuideText, OwnerDoc};
use portage_plan::Profile;

use super::gazetteer::Gazetteer;
use crate::{
    AppError, Portage,
    copy::OwnerName,
    reader::Reader,
    view::{GuideLine, MunicipalityView, PlaceView},
};

impl Portage {
    pub fn place(&self, id: &str, lang: &str) -> Result<PlaceView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let gazetteer = Gazetteer::read(&live, &reader)?;
        let not_found = || AppError::NotFound { kind: "community".to_owned(), id: id.to_owned() };
        let place = gazetteer.place(id).ok_or_else(not_found)?;
        // Of whom nothing is known, as of who has locked their data, everything may concern them.
        let profile = self.saved_profile().ok().flatten().unwrap_or_default();
        Ok(PlaceView {
            place: place.named(),
            division: place.doc.body.division.clone(),
            lat: place.doc.body.lat,
            lon: place.doc.body.lon,
            groups: gazetteer.groups(&[place], &reader)?,
            municipalities: reader.municipalities(id, &profile)?,
            services_city: place.services_city.clone(),
            chosen: self.chosen_in(&reader).ok().flatten().as_deref() == Some(id),
        })
    }
}

impl Reader<'_> {
    /// The owners that say that this community is theirs.
    fn municipalities(&self, community: &str, profile: &Profile) -> Result<Vec<MunicipalityView>, AppError> {
        let mut found = Vec::new();
        for record in self.generation.neutral("owner")? {
            let doc: Doc<OwnerDoc> = record.view()?;
            if doc.body.community.as_deref() != Some(community) {
                continue;
            }
            let owner = doc.meta.id;
            let Some(words) = self.words::<OwnerName>("owner", &owner)? else { continue };
            found.push(MunicipalityView {
                name: words.body.name,
                lang: words.lang,
                publisher: self.organization(&doc.meta.publisher)?,
                official: self.official(&doc.body.official),
                contacts: self.contacts_of_owner(&owner)?,
                guides: self.guides_of_owner(&owner)?,
                notices: self.notices_of_owner(&owner, profile)?,
                owner,
            });
        }
        Ok(found)
    }

    fn guides_of_owner(&self, owner: &str) -> Result<Vec<GuideLine>, AppError> {
        let mut lines = Vec::new();
        for record in self.generation.neutral("guide")? {
            let doc: Doc<Guide> = record.view()?;
            if doc.meta.owner != owner {
                continue;
            }
            let Some(words) = self.words::<GuideText>("guide", &doc.meta.id)? else { continue };
            lines.push((doc.body.code, self.guide_line(&doc.meta.id, &words)?));
        }
        lines.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(lines.into_iter().map(|(_, line)| line).collect())
    }
}
