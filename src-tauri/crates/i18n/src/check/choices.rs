//! Whether the variants of a message are those that its language needs.

use std::collections::{BTreeMap, BTreeSet};

use icu_plurals::{PluralCategory, PluralRules};

use crate::keys::{Choice, Variant};
use crate::plurals::name;

/// No language that there is changes its plurals of whole numbers later than here, millions aside.
const NUMBERS: std::ops::RangeInclusive<u32> = 0..=200;

/// The plurals of a language: the categories that it has, and the whole numbers of each.
pub(super) struct Plurals {
    categories: BTreeSet<&'static str>,
    numbers: BTreeMap<&'static str, BTreeSet<u32>>,
}

impl Plurals {
    pub(super) fn of(rules: &PluralRules) -> Self {
        let mut numbers: BTreeMap<&'static str, BTreeSet<u32>> = BTreeMap::new();
        for number in NUMBERS {
            numbers.entry(name(rules.category_for(number))).or_default().insert(number);
        }
        Self { categories: rules.categories().map(name).collect(), numbers }
    }

    /// What is wrong with the variants of one message, beside the English ones.
    pub(super) fn faults(&self, own: &[Choice], english: &[Choice]) -> Vec<String> {
        let mut found = Vec::new();
        for choice in own {
            let same: Vec<&Choice> = english.iter().filter(|each| each.on == choice.on).collect();
            if by_plural(choice) || same.iter().any(|each| by_plural(each)) {
                found.extend(self.plural_faults(choice));
            } else if !same.is_empty() {
                found.extend(word_faults(choice, &same));
            }
        }
        found
    }

    fn plural_faults(&self, choice: &Choice) -> Vec<String> {
        let exact: BTreeSet<u32> = choice.variants.iter().filter_map(exactly).collect();
        let left = |category: &str| {
            let all = self.numbers.get(category).into_iter().flatten();
            all.copied().filter(|number| !exact.contains(number)).collect::<BTreeSet<u32>>()
        };
        let mut found = Vec::new();
        let named = || choice.variants.iter().filter(|each| !each.number);
        for each in named().filter(|each| !self.categories.contains(each.key.as_str())) {
            found.push(format!("[{}] is no plural of this language", each.key));
        }
        // Who names no plural at all has one wording on purpose.
        if named().any(|each| each.key != "other") {
            let mut missing: Vec<&str> = self.numbers.keys().copied().collect();
            missing.retain(|category| left(category).iter().any(|number| *number > 0));
            let other_has_some = missing.contains(&"other");
            missing.retain(|category| *category != "other" && !named().any(|each| each.key == *category));
            // Where "other" is for fractions alone, whole numbers may use it for one of theirs.
            if other_has_some || missing.len() > 1 {
                found.extend(missing.iter().map(|category| format!("[{category}] is missing")));
            }
        }
        let number = if choice.on == "plural" { "count" } else { choice.on.as_str() };
        let written = choice.variants.iter().any(|each| each.default && each.writes.contains(number));
        for each in named().filter(|each| written && !each.default && !each.writes.contains(number)) {
            let numbers = left(&each.key);
            if numbers.len() > 1 {
                let some: Vec<String> = numbers.iter().take(3).map(u32::to_string).collect();
                found.push(format!("[{}] may be {} and does not write it", each.key, some.join(", ")));
            }
        }
        found
    }
}

fn exactly(variant: &Variant) -> Option<u32> {
    variant.key.parse().ok().filter(|_| variant.number)
}

fn by_plural(choice: &Choice) -> bool {
    let category = |key: &str| {
        use PluralCategory::{Few, Many, One, Two, Zero};
        [Zero, One, Two, Few, Many].into_iter().any(|each| name(each) == key)
    };
    choice.variants.iter().any(|each| each.number || category(&each.key))
}

/// A choice by a word of the program has the words that it has in English.
fn word_faults(choice: &Choice, english: &[&Choice]) -> Vec<String> {
    let own: BTreeSet<&str> = choice.variants.iter().map(|each| each.key.as_str()).collect();
    let known: BTreeSet<&str> = english.iter().flat_map(|each| &each.variants).map(|each| each.key.as_str()).collect();
    let default = choice.variants.iter().find(|each| each.default).map(|each| each.key.as_str());
    let missing = known.difference(&own).filter(|key| Some(**key) != default);
    let extra = own.difference(&known).filter(|key| Some(**key) != default);
    missing
        .map(|key| format!("[{key}] is missing"))
        .chain(extra.map(|key| format!("[{key}] is not there in English")))
        .collect()
}
