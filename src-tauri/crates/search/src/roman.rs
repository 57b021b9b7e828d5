//! Words of other scripts as people type them in Latin letters: `ghar` for घर, `hesab banki` for حساب بانکی.
//!
//! There is no one way to write them so, and most people use none. So a word is kept under a coarse key, by the kinds of
//! its consonants, and of the words under the key of what was typed those are taken whose letters it can be read as.
//! Chinese is kept by its syllables, which all write alike.

mod chinese;
mod cost;
mod key;
mod sounds;

use std::{cmp::Reverse, io};

use tantivy::InvertedIndexReader;

use crate::scripts::{Script, base, script_of, script_of_language};

/// Between the key and the word in a term.
const IS: char = '=';
/// Before keys of consonants and their language, so that none of them is taken for a syllable.
const CONSONANTS: char = '~';

/// The most words under one key that are looked at.
const MAX_LOOKED_AT: usize = 600;
/// The most words that one is read as.
const MAX_NATIVES: usize = 6;

/// The terms under which a word of a text in `lang` is kept; none for one in other letters than that language's, and for
/// one in Latin letters.
pub(crate) fn terms(word: &str, lang: &str) -> Vec<String> {
    let script = script_of(word);
    if script_of_language(lang) != Some(script) {
        return Vec::new();
    }
    let keys = match script {
        Script::Han => chinese::readings(word),
        _ if is_by_consonants(script) => {
            key::of_native(word).into_iter().map(|key| by_consonants(lang, &key)).collect()
        }
        _ => Vec::new(),
    };
    keys.into_iter().map(|key| format!("{key}{IS}{word}")).collect()
}

/// Whether the words of a script are kept by their consonants.
fn is_by_consonants(script: Script) -> bool {
    matches!(script, Script::Cyrillic | Script::Arabic | Script::Devanagari | Script::Gurmukhi)
}

/// A key within a language: Persian and Urdu share their letters, and not their words.
fn by_consonants(lang: &str, key: &str) -> String {
    format!("{CONSONANTS}{}:{key}", base(lang))
}

/// The words of the languages in `langs` that a word in Latin letters may be read as, likeliest first. `sure` keeps those
/// that leave no doubt. `frequency` says in how many documents a word stands.
pub(crate) fn natives(
    kept: &InvertedIndexReader,
    latin: &str,
    langs: &[&str],
    sure: bool,
    frequency: impl Fn(&str) -> io::Result<u32>,
) -> io::Result<Vec<String>> {
    let mut read: Vec<(u32, String)> = Vec::new();
    let key = key::of_latin(latin);
    let most = if sure { 0 } else { cost::allowed(latin) };
    for lang in langs {
        match (script_of_language(lang), &key) {
            (Some(Script::Han), _) => {
                under(kept, &chinese::typed(latin), |native| read.push((0, native.to_owned())))?;
            }
            (Some(script), Some(key)) if is_by_consonants(script) => {
                under(kept, &by_consonants(lang, key), |native| {
                    if let Some(cost) = cost::cost(latin, native, most) {
                        read.push((cost, native.to_owned()));
                    }
                })?;
            }
            _ => {}
        }
    }
    let least = read.iter().map(|(cost, _)| *cost).min().unwrap_or(0);
    let mut likely: Vec<(u32, Reverse<u32>, String)> = Vec::new();
    for (cost, native) in read.into_iter().filter(|(cost, _)| *cost <= least + 1) {
        likely.push((cost, Reverse(frequency(&native)?), native));
    }
    likely.sort();
    // Two languages may share a word.
    likely.dedup_by(|a, b| a.2 == b.2);
    likely.truncate(MAX_NATIVES);
    Ok(likely.into_iter().map(|(_, _, native)| native).collect())
}

/// The words that sound like a Chinese one, without itself: what is typed by its sound is often picked wrong.
pub(crate) fn homophones(kept: &InvertedIndexReader, word: &str) -> io::Result<Vec<String>> {
    let mut alike = Vec::new();
    for key in chinese::sounds_like(word) {
        under(kept, &key, |native| {
            if native != word && alike.len() < MAX_NATIVES {
                alike.push(native.to_owned());
            }
        })?;
    }
    Ok(alike)
}

/// Calls `found` for each word under a key.
fn under(kept: &InvertedIndexReader, key: &str, mut found: impl FnMut(&str)) -> io::Result<()> {
    let from = format!("{key}{IS}");
    let mut terms = kept.terms().range().ge(&from).into_stream()?;
    let mut looked_at = 0;
    while looked_at < MAX_LOOKED_AT && terms.advance() {
        let Some(native) = terms.key().strip_prefix(from.as_bytes()) else { break };
        if let Ok(native) = std::str::from_utf8(native) {
            found(native);
        }
        looked_at += 1;
    }
    Ok(())
}
