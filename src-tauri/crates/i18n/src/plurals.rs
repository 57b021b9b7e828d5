use icu_decimal::input::Decimal;
use icu_plurals::{PluralCategory, PluralRules};

use crate::languages::locale;

/// The word by which Fluent's messages name the plural category of a number.
pub(crate) fn plural(number: &Decimal, tag: &str) -> &'static str {
    rules(tag).map_or("other", |rules| name(rules.category_for(number)))
}

pub(crate) fn rules(tag: &str) -> Option<PluralRules> {
    PluralRules::try_new_cardinal(locale(tag).into()).ok()
}

pub(crate) fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
