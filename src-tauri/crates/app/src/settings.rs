use std::{path::Path, sync::PoisonError};

use portage_i18n::{Language, Messages, language, languages, negotiate, use_own_digits};
use portage_store::{load_settings, save_settings};
use serde_json::{Map, Value};

use crate::{
    AppError, Portage,
    view::{Boot, Direction, LanguageView, Settings, Tag},
};

const TEXT_PERCENTS: [u16; 4] = [100, 125, 150, 200];
const LOCK_AFTER: [Option<u16>; 4] = [None, Some(5), Some(15), Some(60)];

impl Portage {
    /// What the window needs to know first. `system_languages` are those of the operating system, best first.
    pub fn boot(&self, system_languages: &[String]) -> Result<Boot, AppError> {
        let settings = self.settings();
        let chosen = settings.language.as_deref().and_then(language);
        let language = chosen.or_else(|| negotiate(system_languages)).map(|language| language.tag.clone());
        let locked = self.is_locked();
        Ok(Boot {
            language,
            languages: languages().iter().map(language_view).collect(),
            has_content: self.live_if_any().is_some(),
            // Data that does not open is told where it is shown; it keeps nobody from reading.
            has_profile: locked || self.profile().map_or(true, |profile| profile.is_some()),
            locked,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            settings,
        })
    }

    pub fn settings(&self) -> Settings {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn save_settings(&self, settings: Settings) -> Result<(), AppError> {
        for (field, tag) in [("language", &settings.language), ("beside", &settings.beside)] {
            if let Some(tag) = tag.as_ref().filter(|tag| language(tag).is_none()) {
                return Err(AppError::InvalidInput { field, value: tag.clone() });
            }
        }
        if !TEXT_PERCENTS.contains(&settings.text_percent) {
            return Err(AppError::InvalidInput { field: "text_percent", value: settings.text_percent.to_string() });
        }
        if !LOCK_AFTER.contains(&settings.lock_after) {
            let value = settings.lock_after.map_or_else(String::new, |minutes| minutes.to_string());
            return Err(AppError::InvalidInput { field: "lock_after", value });
        }
        if let Some(hour) = settings.remind_at.filter(|hour| *hour > 23) {
            return Err(AppError::InvalidInput { field: "remind_at", value: hour.to_string() });
        }
        if self.settings().recent_searches && !settings.recent_searches {
            self.forget_searches()?;
        }
        save_settings(&self.data, &settings)?;
        use_own_digits(settings.own_digits);
        *self.settings.lock().unwrap_or_else(PoisonError::into_inner) = settings;
        self.changed(&[Tag::Settings, Tag::Privacy]);
        Ok(())
    }
}

/// The saved settings, each by itself: one that is missing, or that this version cannot read, is the default one.
pub fn read_settings(data: &Path) -> Settings {
    let mut settings = Settings::default();
    for (name, value) in load_settings::<Map<String, Value>>(data) {
        if let Ok(Value::Object(mut fields)) = serde_json::to_value(&settings) {
            fields.insert(name, value);
            if let Ok(read) = serde_json::from_value(Value::Object(fields)) {
                settings = read;
            }
        }
    }
    settings
}

fn language_view(language: &Language) -> LanguageView {
    LanguageView {
        tag: language.tag.clone(),
        name: language.name.clone(),
        question: Messages::of(&language.tag).text("language-title", &[]),
        locale: language.locale.clone(),
        digits: language.digits.clone(),
        comma: language.comma.clone(),
        fonts: language.fonts.clone(),
        direction: match language.direction {
            portage_i18n::Direction::Ltr => Direction::Ltr,
            portage_i18n::Direction::Rtl => Direction::Rtl,
        },
        machine: language.machine,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::view::Theme;

    #[test]
    fn one_bad_setting_does_not_take_the_others_with_it() {
        let data = tempfile::tempdir().unwrap();
        let saved = json!({"language": "fr", "theme": "plaid", "text_percent": 150, "from_a_newer_version": true});
        save_settings(data.path(), &saved).unwrap();
        let read = read_settings(data.path());
        assert_eq!((read.language.as_deref(), read.theme, read.text_percent), (Some("fr"), Theme::System, 150));
    }
}
