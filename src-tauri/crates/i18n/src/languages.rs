use std::sync::{
    LazyLock,
    atomic::{AtomicBool, Ordering::Relaxed},
};

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu_locale_core::{Locale, extensions::unicode::key};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}

/// How much of the interface is there in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Interface {
    Complete,
    /// English stands in for what is missing.
    Partial,
}

/// One entry of `locales/languages.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47, as in records: `fr`, `zh-Hans`.
    pub tag: String,
    /// Other tags that systems have for it: the Filipino of the Philippines is Tagalog.
    #[serde(default)]
    pub also: Vec<String>,
    /// The language's own name for itself.
    pub name: String,
    pub direction: Direction,
    /// Families of fonts that its script is drawn with, best first.
    pub fonts: Vec<String>,
    /// The BCP 47 locale whose way of writing numbers and dates it follows; the window's `Intl` takes the same one.
    pub locale: String,
    /// The digits of its own that people may choose, by the name that Unicode has for them: `arab`, `arabext`.
    #[serde(default)]
    pub digits: Option<String>,
    /// What stands between the things of a list, with its space.
    pub comma: String,
    pub interface: Interface,
    /// Whether its messages were translated by a machine and not reviewed by a person.
    pub machine: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguagesFile {
    language: Vec<Language>,
}

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let text = include_str!("../../../../locales/languages.toml");
    toml::from_str::<LanguagesFile>(text).expect("locales/languages.toml reads as languages").language
});

/// Every language that the interface can be shown in, in the order in which people choose.
pub fn languages() -> &'static [Language] {
    &LANGUAGES
}

pub fn language(tag: &str) -> Option<&'static Language> {
    languages().iter().find(|language| language.tag == tag)
}

/// The best language for a person who reads `requested`, best first; `None` when none of theirs is there.
///
/// What is not a language tag is passed over: `C`, `POSIX` and the like come from systems.
pub fn negotiate(requested: &[String]) -> Option<&'static Language> {
    let requested: Vec<LanguageIdentifier> = requested.iter().filter_map(|tag| tag.parse().ok()).collect();
    let tags = |language: &'static Language| std::iter::once(&language.tag).chain(&language.also);
    let available: Vec<(LanguageIdentifier, &'static Language)> = languages()
        .iter()
        .flat_map(|language| tags(language).filter_map(move |tag| Some((tag.parse().ok()?, language))))
        .collect();
    let known: Vec<&LanguageIdentifier> = available.iter().map(|(tag, _)| tag).collect();
    let best = **negotiate_languages(&requested, &known, None, NegotiationStrategy::Lookup).first()?;
    available.iter().find(|(tag, _)| tag == best).map(|(_, language)| *language)
}

/// Whether numbers are written in a language's own digits.
static OWN_DIGITS: AtomicBool = AtomicBool::new(false);

/// Writes numbers, dates and money from now on in the digits of the language (`۱۲۳`), where it has some of its own, or in
/// those of Canadian papers (`123`), as at the start.
///
/// It holds for the whole program, like the locale of a system: one person reads. What no formatter writes, such as
/// telephone numbers, stays as it is.
pub fn use_own_digits(own: bool) {
    OWN_DIGITS.store(own, Relaxed);
}

/// The locale by which `tag` writes words and days, with Western digits; English for a language that is not there.
pub(crate) fn locale(tag: &str) -> Locale {
    language(tag).or_else(|| languages().first()).and_then(|each| each.locale.parse().ok()).unwrap_or(Locale::UNKNOWN)
}

/// The locale by which `tag` writes numbers, with the digits that are wanted.
pub(crate) fn number_locale(tag: &str) -> Locale {
    let mut locale = locale(tag);
    if let Some(digits) = wanted_digits(tag).and_then(|digits| digits.parse().ok()) {
        locale.extensions.unicode.keywords.set(key!("nu"), digits);
    }
    locale
}

/// A day that was written with Western digits, in those that are wanted. ICU has other words for some months of Persian
/// when it is asked for Persian digits.
pub(crate) fn in_wanted_digits(day: String, tag: &str) -> String {
    let zero = match wanted_digits(tag) {
        Some("arab") => '\u{660}',
        Some("arabext") => '\u{6f0}',
        _ => return day,
    };
    let own =
        |letter: char| letter.to_digit(10).and_then(|digit| char::from_u32(zero as u32 + digit)).unwrap_or(letter);
    day.chars().map(own).collect()
}

fn wanted_digits(tag: &str) -> Option<&'static str> {
    if !OWN_DIGITS.load(Relaxed) {
        return None;
    }
    language(tag)?.digits.as_deref()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(requested: &[&str]) -> Option<&'static str> {
        let requested: Vec<String> = requested.iter().map(|&tag| tag.to_owned()).collect();
        negotiate(&requested).map(|language| language.tag.as_str())
    }

    #[test]
    fn a_region_finds_its_language() {
        assert_eq!(best(&["fr-CA"]), Some("fr"));
        assert_eq!(best(&["en-US", "fr"]), Some("en"));
        assert_eq!(best(&["ar-Arab-EG"]), Some("ar"));
        assert_eq!(best(&["FR_ca"]), Some("fr"));
        for (system, tag) in [
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("es-MX", "es"),
            ("pa-IN", "pa"),
            ("fa-AF", "fa"),
            ("uk-UA", "uk"),
            ("fil-PH", "tl"),
            ("tl-PH", "tl"),
            ("pt-BR", "pt"),
            ("ti-ER", "ti"),
            ("ko-KR", "ko"),
        ] {
            assert_eq!(best(&[system]), Some(tag), "{system}");
        }
    }

    #[test]
    fn the_first_that_is_there_wins_and_none_is_invented() {
        assert_eq!(best(&["sw", "ar-SY", "en"]), Some("ar"));
        assert_eq!(best(&["sw", "C", "", "not a tag"]), None);
        assert_eq!(best(&[]), None);
    }

    #[test]
    fn each_language_is_whole_and_stands_once() {
        for each in languages() {
            assert!(portage_content::is_language_tag(&each.tag), "{}", each.tag);
            assert_eq!(languages().iter().filter(|other| other.tag == each.tag).count(), 1, "{}", each.tag);
            assert!(!each.name.is_empty() && !each.fonts.is_empty() && !each.comma.trim().is_empty(), "{}", each.tag);
            assert!(each.locale.parse::<Locale>().is_ok(), "{}", each.locale);
            assert!(!crate::messages::files(&each.tag).is_empty(), "locales/{} holds no messages", each.tag);
        }
        assert_eq!(languages()[0].tag, "en", "English stands in where a language is not there, and stands first");
    }
}
