//! Whether what stands on a button or beside a field still fits where the English one does.

use icu_properties::CodePointMapData;
use icu_properties::props::{EastAsianWidth, GeneralCategory, GeneralCategoryGroup};

use crate::keys::Keys;

/// What is longer in English is a sentence, which takes as many lines as it needs.
const LONGEST_LABEL: usize = 24;
/// A short word more than twice the English one: that of "Email" or "At" may be long and still fit.
const SHORT_WORD: usize = 8;

/// Labels that are long and stay so, since their place has room for it: most repeat the English of an official name in
/// brackets, some are a sentence elsewhere.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("es", "ask-french"),
    ("es", "provenance-review"),
    ("es", "tool-benefits-section-child"),
    ("fr", "copy-move-on"),
    ("fr", "role-partner"),
    ("pt", "ask-french"),
    ("pt", "tool-benefits-section-child"),
    ("pt", "tool-driving-line-road-test"),
    ("ru", "ask-french"),
    ("ru", "screen-guide"),
    ("ru", "tools-choice-education-doctoral"),
    ("so", "places-compare-what"),
    ("so", "service-day-all"),
    ("tl", "places-wish-mild-winter"),
    ("tl", "tool-driving-choice-class-learner"),
    ("tl", "tool-times-section-standard"),
    ("uk", "ask-french"),
    ("uk", "tool-oinp-choice-status-study-permit"),
    ("uk", "tool-rent-section-guideline"),
    ("uk", "tools-choice-education-doctoral"),
];

pub(super) fn too_long(tag: &str, own: &Keys, english: &Keys) -> Vec<String> {
    let mut found = Vec::new();
    for (id, original) in english.labels.iter().filter(|(_, text)| is_label(text)) {
        let Some(label) = own.labels.get(id) else { continue };
        let excepted = EXCEPTIONS.contains(&(tag, id.as_str()));
        let long = width(label) > 2 * width(original) + SHORT_WORD;
        if long && !excepted {
            found.push(format!("{tag}: {id}: {label:?} is more than twice as long as {original:?}"));
        }
        if excepted && !long {
            found.push(format!("{tag}: {id} is no longer too long; it needs no exception"));
        }
    }
    found
}

fn is_label(text: &str) -> bool {
    width(text) <= LONGEST_LABEL && !text.contains(['.', '?', '!', ':', ';', ',', '\n'])
}

/// How many columns a text takes, about: marks none, the signs of Chinese and Korean two.
fn width(text: &str) -> usize {
    let (categories, widths) = (CodePointMapData::<GeneralCategory>::new(), CodePointMapData::<EastAsianWidth>::new());
    let column = |letter: char| match categories.get(letter) {
        GeneralCategory::Format => 0,
        category if GeneralCategoryGroup::Mark.contains(category) => 0,
        _ if matches!(widths.get(letter), EastAsianWidth::Wide | EastAsianWidth::Fullwidth) => 2,
        _ => 1,
    };
    text.chars().map(column).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::keys;

    #[test]
    fn letters_take_the_room_that_they_take() {
        for (text, columns) in
            [("Plan", 4), ("योजना", 3), ("ਯੋਜਨਾ", 3), ("计划", 4), ("계획", 4), ("\u{2068}a\u{2069}", 1)]
        {
            assert_eq!(width(text), columns, "{text}");
        }
    }

    #[test]
    fn a_label_of_more_than_twice_the_length_is_told() {
        let english = keys(&[("a.ftl", "save = Save\nask = Ask somebody who knows it.\n")]);
        let long = |text: &str| too_long("de", &keys(&[("a.ftl", text)]), &english).len();
        assert_eq!(
            long("save = Abspeichern\nask = Jemanden fragen, der oder die sich damit gut auskennt und Zeit hat.\n"),
            0
        );
        assert_eq!(long("save = Auf dem Datenträger ablegen\n"), 1);
    }
}
