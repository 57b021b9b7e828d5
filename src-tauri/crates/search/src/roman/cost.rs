//! How far a word in Latin letters is from a word of another script.

use super::sounds::{Sound, sounds};

/// A consonant that was typed and is not there.
const STRANGE: u32 = 4;

/// The most that a word may be away from what was typed.
pub(super) fn allowed(latin: &str) -> u32 {
    1 + u32::try_from(latin.len() / 4).unwrap_or(u32::MAX - 1)
}

/// What it costs to read a word in Latin letters as one of another script: the least over all ways to give each of its
/// sounds letters or none, and no letter twice. None where that is more than `most`.
pub(super) fn cost(latin: &str, native: &str, most: u32) -> Option<u32> {
    let typed = latin.as_bytes();
    let mut row: Vec<u32> = vec![u32::MAX; typed.len() + 1];
    row[0] = 0;
    let sounds = sounds(native);
    // Where vowels are not written, those that were typed are nothing strange.
    let vowels_written = sounds.iter().any(|sound| sound.vowels_are_written);
    left_over(&mut row, typed, vowels_written);
    for sound in &sounds {
        let mut next: Vec<u32> = row.iter().map(|cost| cost.saturating_add(sound.left_out)).collect();
        for (at, &cost) in row.iter().enumerate().filter(|(_, cost)| **cost <= most) {
            for spelling in sound.spellings {
                if latin[at..].starts_with(spelling) {
                    lower(&mut next[at + spelling.len()], cost);
                }
            }
            // One vowel for another.
            if is_vowel_sound(sound) && typed.get(at).is_some_and(|&b| is_vowel(b)) {
                lower(&mut next[at + 1], cost + 1);
            }
        }
        left_over(&mut next, typed, vowels_written);
        row = next;
        if row.iter().all(|&cost| cost > most) {
            return None;
        }
    }
    row.last().copied().filter(|&cost| cost <= most)
}

/// Letters that were typed and that no sound stands for.
fn left_over(row: &mut [u32], typed: &[u8], vowels_written: bool) {
    for at in 0..typed.len() {
        let again = at > 0 && typed[at - 1] == typed[at];
        let extra = match typed[at] {
            _ if again => 0,
            b if is_vowel(b) => u32::from(vowels_written),
            b'h' | b'y' | b'w' | b'n' => 1,
            // The sounds of the throat, which the script of this word may not have.
            b'2' | b'3' => 0,
            _ => STRANGE,
        };
        let cost = row[at].saturating_add(extra);
        lower(&mut row[at + 1], cost);
    }
}

fn lower(cost: &mut u32, to: u32) {
    *cost = (*cost).min(to);
}

fn is_vowel(b: u8) -> bool {
    matches!(b, b'a' | b'e' | b'i' | b'o' | b'u')
}

fn is_vowel_sound(sound: &Sound) -> bool {
    sound.spellings.first().is_some_and(|spelling| is_vowel(spelling.as_bytes()[0]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folding::fold;

    #[track_caller]
    fn at_most(latin: &str, native: &str, most: u32) {
        let found = cost(latin, &fold(native), 20);
        assert!(found.is_some_and(|cost| cost <= most), "{latin} {native}: {found:?}");
    }

    #[test]
    fn usual_ways_of_writing_cost_little() {
        for (latin, native) in [
            ("ghar", "घर"),
            ("paise", "पैसे"),
            ("naukri", "नौकरी"),
            ("bachho", "बच्चों"),
            ("gari", "गाड़ी"),
            ("kamra", "ਕਮਰਾ"),
            ("labhna", "ਲੱਭਣਾ"),
            ("kapde", "ਕੱਪੜੇ"),
            ("talaq", "طلاق"),
            ("ghar", "گھر"),
            ("hesab", "حساب"),
            ("ejare", "اجاره"),
            ("banki", "بانکی"),
            ("madrase", "مدرسة"),
            ("mu7ami", "محامي"),
            ("robota", "робота"),
            ("kvartyry", "квартири"),
            ("hromadyanstvo", "громадянство"),
            ("bezkoshtovno", "безкоштовно"),
            ("sadok", "садок"),
        ] {
            at_most(latin, native, allowed(latin));
        }
    }

    #[test]
    fn other_words_cost_more() {
        for (latin, native) in [("ghar", "कार"), ("robota", "риба"), ("kiraye", "کارڈ"), ("paise", "بچے")]
        {
            assert_eq!(cost(latin, &fold(native), allowed(latin)), None, "{latin} {native}");
        }
    }
}
