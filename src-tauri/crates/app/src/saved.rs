use portage_content::GuideText;

use crate::{
    AppError, Portage,
    reader::Words,
    view::{SavedPage, Tag},
};

impl Portage {
    /// The pages that the person saved, newest first; those that are gone as well.
    pub fn saved_pages(&self, lang: &str) -> Result<Vec<SavedPage>, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let mut pages = Vec::new();
        for saved in self.user()?.saved_pages()? {
            let there = reader.words::<GuideText>("guide", &saved.guide)?;
            let withdrawn = there.is_none();
            let words = match there {
                Some(words) => Some(words),
                None => self.remains(&reader, &saved.guide)?.words(lang),
            };
            let (title, lang) = words
                .map_or_else(|| (saved.guide.clone(), lang.to_owned()), |Words { body, lang, .. }| (body.title, lang));
            let saved_on = reader.day_of(saved.at).to_string();
            pages.push(SavedPage { id: saved.guide, title, lang, saved_on, withdrawn });
        }
        Ok(pages)
    }

    /// Saves a guide, or lets it go. A page that is gone can be saved again while something is left of it.
    pub fn save_page(&self, id: &str, saved: bool) -> Result<(), AppError> {
        if saved {
            let live = self.live()?;
            let mut records = live.generation.records_of("guide", id)?;
            if records.is_empty() {
                records = self.remains(&self.reader(&live, "en"), id)?.records;
            }
            if records.is_empty() {
                return Err(AppError::NotFound { kind: "guide".to_owned(), id: id.to_owned() });
            }
            self.user()?.save_page(id, &records, self.clock.now())?;
        } else {
            self.user()?.forget_page(id)?;
        }
        self.changed(&[Tag::Saved]);
        Ok(())
    }
}
