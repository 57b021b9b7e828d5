//! Words of other scripts as people type them in Latin letters: `ghar` for घर, `hesab banki` for حساب بانکی.
//!
//! There is no one way to write them so, and most people use none. So a word is kept under a coarse key, by the kinds of
//! its consonants, and of the words under the key of what was typed those are taken whose letters it can be read as.
//! Chinese is kept by its syllables, which all write alike.

mod chinese;
mod cost;
mod key;
mod sounds;

use std::io;

use tantivy::InvertedIndexReader;

use crate::{
    scripts::{Script, script_of},
    stop_words::is_stop_word,
};

/// Between the key and the word in a term.
const IS: char = '=';
/// The scripts whose words are kept by their consonants, with what stands before those keys: so none of them is taken for
/// a syllable, and the words of other scripts under the same key need not be looked at.
const BY_CONSONANTS: [(Script, &str); 4] =
    [(Script::Cyrillic, "~c"), (Script::Arabic, "~a"), (Script::Devanagari, "~d"), (Script::Gurmukhi, "~g")];

/// The most words under one key that are looked at.
const MAX_LOOKED_AT: usize = 600;
/// The most words that one is read as.
const MAX_NATIVES: usize = 6;

/// The terms under which a word is kept; none for one in Latin letters.
pub(crate) fn terms(word: &str) -> Vec<String> {
    let own = script_of(word);
    let keys = if own == Script::Han {
        chinese::readings(word)
    } else if let Some((_, sign)) = BY_CONSONANTS.iter().find(|(script, _)| *script == own) {
        key::of_native(word).into_iter().map(|key| format!("{sign}{key}")).collect()
    } else {
        Vec::new()
    };
    keys.into_iter().map(|key| format!("{key}{IS}{word}")).collect()
}

/// The words that a word in Latin letters may be read as, likeliest first. `script` is the one that they are in;
/// without it only those are given that leave no doubt.
pub(crate) fn natives(kept: &InvertedIndexReader, latin: &str, script: Option<Script>) -> io::Result<Vec<String>> {
    let mut read: Vec<(u32, String)> = Vec::new();
    if script.is_none_or(|script| script == Script::Han) && latin.bytes().all(|b| b.is_ascii_lowercase()) {
        under(kept, &chinese::typed(latin), |native| read.push((0, native.to_owned())))?;
    }
    if let Some(key) = key::of_latin(latin) {
        let most = if script.is_some() { cost::allowed(latin) } else { 0 };
        for (_, sign) in BY_CONSONANTS.iter().filter(|(own, _)| script.is_none_or(|script| script == *own)) {
            under(kept, &format!("{sign}{key}"), |native| {
                if let Some(cost) = cost::cost(latin, native, most) {
                    read.push((cost, native.to_owned()));
                }
            })?;
        }
    }
    // Of equals, particles first: they are what is typed most.
    read.sort_by_cached_key(|(cost, native)| (*cost, !is_stop_word(native), native.clone()));
    let least = read.first().map_or(0, |(cost, _)| *cost);
    read.retain(|(cost, _)| *cost <= least + 1);
    read.truncate(MAX_NATIVES);
    Ok(read.into_iter().map(|(_, native)| native).collect())
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
