use std::sync::PoisonError;

use portage_i18n::{Language, language, languages, negotiate};
use portage_store::save_settings;
use portage_sync::Address;

use crate::{
    AppError, Portage,
    view::{Boot, Direction, LanguageView, Settings, Tag},
};

const TEXT_PERCENTS: [u16; 4] = [100, 125, 150, 200];

impl Portage {
    /// What the window needs to know first. `system_languages` are those of the operating system, best first.
    pub fn boot(&self, system_languages: &[String]) -> Result<Boot, AppError> {
        let settings = self.settings();
        let chosen = settings.language.as_deref().and_then(language);
        let language = chosen.or_else(|| negotiate(system_languages)).map(|language| language.tag.clone());
        Ok(Boot {
            language,
            languages: languages().iter().map(language_view).collect(),
            has_content: self.live_if_any().is_some(),
            has_profile: self.profile()?.is_some(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            settings,
        })
    }

    pub fn settings(&self) -> Settings {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn save_settings(&self, settings: Settings) -> Result<(), AppError> {
        if let Some(tag) = &settings.language
            && language(tag).is_none()
        {
            return Err(AppError::InvalidInput { field: "language", value: tag.clone() });
        }
        if !TEXT_PERCENTS.contains(&settings.text_percent) {
            return Err(AppError::InvalidInput { field: "text_percent", value: settings.text_percent.to_string() });
        }
        if let Some(address) = &settings.repository {
            Address::parse(address)?;
        }
        save_settings(&self.data, &settings)?;
        *self.settings.lock().unwrap_or_else(PoisonError::into_inner) = settings;
        self.changed(&[Tag::Settings, Tag::Copy]);
        Ok(())
    }
}

fn language_view(language: &Language) -> LanguageView {
    LanguageView {
        tag: language.tag.clone(),
        name: language.name.clone(),
        locale: language.locale.clone(),
        direction: match language.direction {
            portage_i18n::Direction::Ltr => Direction::Ltr,
            portage_i18n::Direction::Rtl => Direction::Rtl,
        },
        machine: language.machine,
    }
}
