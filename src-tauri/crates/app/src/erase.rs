//! "Delete everything".

use std::sync::PoisonError;

use crate::{
    AppError, Portage,
    lock::PERSONAL,
    settings::read_settings,
    view::{Erased, Tag},
};

impl Portage {
    /// Takes away all that a person wrote, and its key; also their settings where they ask for it. It needs no
    /// passphrase: who has forgotten theirs must be able to begin anew, and who wants to do harm can delete files without
    /// Portage.
    pub fn erase_everything(&self, with_settings: bool) -> Result<Erased, AppError> {
        let mut state = self.person.state();
        state.close()?;
        let erased = match self.person.safe() {
            Some(safe) => safe.erase(with_settings)?.key_left_in_keychain,
            None => false,
        };
        drop(state);
        let settings = read_settings(&self.data);
        portage_i18n::use_own_digits(settings.own_digits);
        *self.settings.lock().unwrap_or_else(PoisonError::into_inner) = settings;
        self.changed(&PERSONAL);
        self.changed(&[Tag::Settings, Tag::Sync, Tag::Copy]);
        Ok(Erased { key_left_in_keychain: erased })
    }
}
