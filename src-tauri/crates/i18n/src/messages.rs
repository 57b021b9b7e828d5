use std::{collections::BTreeMap, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use crate::{
    keys::keys,
    languages::{languages, number_locale},
};

/// Tag, name and text of every file under `locales/`.
static FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Name and text of the files of one language, by name.
pub(crate) fn files(tag: &str) -> Vec<(&'static str, &'static str)> {
    FILES.iter().filter(|(of, ..)| *of == tag).map(|&(_, name, text)| (name, text)).collect()
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<BTreeMap<&'static str, Bundle>> = LazyLock::new(|| {
    languages().iter().map(|language| (language.tag.as_str(), bundle(&language.tag, &files(&language.tag)))).collect()
});

/// What stands for a variable of a message: a text, or a number that is written in the language's digits.
///
/// A number also chooses the plural, but by Fluent's own rules, which `intl_pluralrules` 7.0 has wrong for Arabic from
/// 103 on and for fractions; [`crate::figure`] asks ICU instead.
#[derive(Clone, Debug, PartialEq)]
pub struct Arg<'a>(FluentValue<'a>);

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::from(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self(FluentValue::from(text))
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self(FluentValue::from(number))
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self(FluentValue::from(number))
    }
}

/// The messages of one language; English stands in for what is missing.
#[derive(Clone, Copy)]
pub struct Messages {
    own: Option<&'static Bundle>,
    english: Option<&'static Bundle>,
}

impl Messages {
    /// The messages of `tag`, or the English ones where that language is not there.
    pub fn of(tag: &str) -> Self {
        Self { own: BUNDLES.get(tag), english: BUNDLES.get("en") }
    }

    /// Whether there is such a message, in this language or in English.
    pub fn has(&self, id: &str) -> bool {
        let there = |bundle: &&Bundle| bundle.get_message(id).is_some_and(|message| message.value().is_some());
        [self.own, self.english].into_iter().flatten().any(|bundle| there(&bundle))
    }

    /// The message in this language, else in English, else its id.
    ///
    /// Variables stand between U+2068 and U+2069, so that a text of the other direction does not disturb the sentence.
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let args: FluentArgs = args.iter().map(|(name, arg)| (*name, arg.0.clone())).collect();
        [self.own, self.english]
            .into_iter()
            .flatten()
            .find_map(|bundle| written(bundle, id, &args))
            .unwrap_or_else(|| id.to_owned())
    }

    /// The message without isolation marks: for a few words that hold nothing but a number.
    pub fn plain(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.text(id, args).replace(['\u{2068}', '\u{2069}'], "")
    }
}

/// The messages of one language, and no other that stands in, whose names begin so and that say the same whatever is
/// asked: their names and what they say.
pub fn fixed_messages(tag: &str, beginning: &str) -> Vec<(String, String)> {
    let Some(bundle) = BUNDLES.get(tag) else { return Vec::new() };
    let names = keys(&files(tag)).variables.into_iter();
    let fixed = names.filter(|(id, variables)| id.starts_with(beginning) && variables.all.is_empty());
    fixed.filter_map(|(id, _)| written(bundle, &id, &FluentArgs::new()).map(|text| (id, text))).collect()
}

fn written(bundle: &Bundle, id: &str, args: &FluentArgs) -> Option<String> {
    let pattern = match id.split_once('.') {
        None => bundle.get_message(id)?.value()?,
        Some((message, attribute)) => bundle.get_message(message)?.get_attribute(attribute)?.value(),
    };
    // A variable that was not given is written as its name; the sentence around it is still worth reading.
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

fn bundle(tag: &str, files: &[(&str, &str)]) -> Bundle {
    let identifier: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(true);
    bundle.set_formatter(Some(in_own_digits));
    for (_, text) in files {
        // What does not parse is left out here and told by `check_locales`, which a test asks.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The tag of a bundle, which Fluent tells to nobody but what its memoizer builds.
struct OwnTag(String);

impl Memoizable for OwnTag {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(tag: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(tag.to_string()))
    }
}

fn in_own_digits(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let number = number.as_string().parse().ok()?;
    memoizer.with_try_get::<OwnTag, _, _>((), |tag| decimal(&number, &tag.0)).ok()?
}

/// A number with the separators and digits of a language.
pub(crate) fn decimal(number: &Decimal, tag: &str) -> Option<String> {
    // Not kept: its data is not shared between threads, and making it takes about a microsecond.
    let formatter = DecimalFormatter::try_new(number_locale(tag).into(), DecimalFormatterOptions::default()).ok()?;
    Some(formatter.format(number).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_message_is_its_id_and_an_unknown_language_is_english() {
        assert_eq!(Messages::of("fr").text("no-such-message", &[]), "no-such-message");
        assert_eq!(
            Messages::of("tlh").plain("figure-days", &[("count", "2".into()), ("plural", "other".into())]),
            "2 days"
        );
    }

    #[test]
    fn english_stands_in_where_a_language_lacks_a_message() {
        let english = Box::leak(Box::new(bundle("en", &[("a.ftl", "here = Here\nthere = There")])));
        let french = Box::leak(Box::new(bundle("fr", &[("a.ftl", "here = Ici")])));
        let messages = Messages { own: Some(french), english: Some(english) };
        assert_eq!(messages.text("here", &[]), "Ici");
        assert_eq!(messages.text("there", &[]), "There");
    }

    #[test]
    fn variables_are_isolated_and_numbers_are_in_the_languages_own_writing() {
        let french =
            Box::leak(Box::new(bundle("fr", &[("a.ftl", "of = { $name } : { $count }\n    .title = { $name }")])));
        let messages = Messages { own: Some(french), english: None };
        let args = [("name", Arg::from("بغداد")), ("count", 1590.into())];
        assert_eq!(messages.text("of", &args), "\u{2068}بغداد\u{2069} : \u{2068}1\u{a0}590\u{2069}");
        assert_eq!(messages.text("of.title", &args), "\u{2068}بغداد\u{2069}".trim_matches(['\u{2068}', '\u{2069}']));
    }
}
