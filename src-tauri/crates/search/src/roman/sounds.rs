//! How the letters of other scripts are written in Latin ones, by everybody and in no system.

use crate::scripts::{Script, script_of};

/// A sound of a word.
#[derive(Clone, Copy)]
pub(super) struct Sound {
    /// The letters that it may be typed as.
    pub spellings: &'static [&'static str],
    /// What it costs when it is not typed at all.
    pub left_out: u32,
    /// Whether its script writes all vowels.
    pub vowels_are_written: bool,
}

impl Sound {
    pub fn may_be_left_out(&self) -> bool {
        self.left_out == 0
    }
}

type Spellings = &'static [&'static str];

const CONSONANT: u32 = 3;
const VOWEL: u32 = 1;
const BREATH: u32 = 1;
const NOTHING: u32 = 0;

/// The sounds of a folded word, in order.
pub(super) fn sounds(word: &str) -> Vec<Sound> {
    match script_of(word) {
        Script::Arabic => arabic(word),
        Script::Cyrillic => word.chars().filter_map(cyrillic).collect(),
        Script::Devanagari | Script::Gurmukhi => indic(word),
        _ => Vec::new(),
    }
}

fn arabic(word: &str) -> Vec<Sound> {
    let sound = |(spellings, left_out): (Spellings, u32)| Sound { spellings, left_out, vowels_are_written: false };
    let letters: Vec<char> = word.chars().collect();
    let article = letters.len() >= 5 && letters.starts_with(&['\u{627}', '\u{644}']);
    let mut sounds = Vec::with_capacity(letters.len());
    for (at, &letter) in letters.iter().enumerate() {
        let Some((spellings, left_out)) = arabic_letter(letter, at + 1 == letters.len()) else { continue };
        sounds.push(sound((spellings, if article && at < 2 { NOTHING } else { left_out })));
    }
    sounds
}

#[expect(clippy::match_same_arms, reason = "the letters stand in the order of their alphabet")]
fn arabic_letter(letter: char, last: bool) -> Option<(Spellings, u32)> {
    Some(match letter {
        'ا' => (&["aa", "a", "e", "o", "i", "u"], VOWEL),
        'ب' => (&["b"], CONSONANT),
        'پ' => (&["p"], CONSONANT),
        'ت' | 'ٹ' => (&["tt", "th", "t"], CONSONANT),
        'ث' => (&["th", "s", "t"], CONSONANT),
        'ج' => (&["j", "g"], CONSONANT),
        'چ' => (&["ch", "c"], CONSONANT),
        'ح' => (&["h", "7"], BREATH),
        'خ' => (&["kh", "k", "x", "5"], CONSONANT),
        'د' => (&["dh", "d"], CONSONANT),
        'ڈ' | 'ڑ' => (&["d", "r"], CONSONANT),
        'ذ' => (&["z", "dh", "d"], CONSONANT),
        'ر' => (&["r"], CONSONANT),
        'ز' => (&["z"], CONSONANT),
        'ژ' => (&["zh", "j"], CONSONANT),
        'س' | 'ص' => (&["s", "c"], CONSONANT),
        'ش' => (&["sh", "ch"], CONSONANT),
        'ض' => (&["d", "z", "dh"], CONSONANT),
        'ط' => (&["t", "6"], CONSONANT),
        'ظ' => (&["z", "dh", "d"], CONSONANT),
        'ع' => (&["3", "aa", "a", "e", "i", "o"], NOTHING),
        'غ' => (&["gh", "g", "q", "8"], CONSONANT),
        'ف' => (&["f", "ph"], CONSONANT),
        // In some cities it is no more than a catch in the throat, typed as 2.
        'ق' => (&["q", "gh", "k", "g", "9"], CONSONANT),
        'ك' => (&["k", "c", "q"], CONSONANT),
        'گ' => (&["g"], CONSONANT),
        'ل' => (&["l"], CONSONANT),
        'م' => (&["m"], CONSONANT),
        'ن' => (&["n"], CONSONANT),
        'ه' if last => (&["eh", "ah", "h", "e", "a", "i"], BREATH),
        'ه' => (&["h"], BREATH),
        'و' => (&["oo", "ou", "au", "aw", "u", "o", "v", "w"], VOWEL),
        'ي' => (&["ee", "ai", "ay", "ei", "ey", "i", "y", "e", "a"], VOWEL),
        _ => return None,
    })
}

fn cyrillic(letter: char) -> Option<Sound> {
    let (spellings, left_out): (Spellings, u32) = match letter {
        'а' => (&["a"], VOWEL),
        'б' => (&["b"], CONSONANT),
        'в' => (&["v", "w"], CONSONANT),
        'г' => (&["h", "g"], CONSONANT),
        'д' => (&["d"], CONSONANT),
        'е' | 'э' => (&["ye", "ie", "je", "yo", "e", "o"], VOWEL),
        'є' => (&["ye", "ie", "je", "e"], VOWEL),
        'ж' => (&["zh", "j", "z"], CONSONANT),
        'з' => (&["z"], CONSONANT),
        // Also the short one, which folding makes equal to it.
        'и' => (&["iy", "yy", "ij", "y", "i", "j"], VOWEL),
        'і' => (&["yi", "ji", "i", "y"], VOWEL),
        'к' => (&["k", "c"], CONSONANT),
        'л' => (&["l"], CONSONANT),
        'м' => (&["m"], CONSONANT),
        'н' => (&["n"], CONSONANT),
        'о' => (&["o", "a"], VOWEL),
        'п' => (&["p"], CONSONANT),
        'р' => (&["r"], CONSONANT),
        'с' => (&["s"], CONSONANT),
        'т' => (&["t"], CONSONANT),
        'у' => (&["ou", "u"], VOWEL),
        'ф' => (&["f", "ph"], CONSONANT),
        'х' => (&["kh", "h", "x"], CONSONANT),
        'ц' => (&["ts", "c"], CONSONANT),
        'ч' => (&["ch"], CONSONANT),
        'ш' => (&["sh"], CONSONANT),
        'щ' => (&["shch", "sch", "sh"], CONSONANT),
        'ы' => (&["y", "i"], VOWEL),
        'ю' => (&["yu", "iu", "ju", "u"], VOWEL),
        'я' => (&["ya", "ia", "ja", "a"], VOWEL),
        // The hard and the soft sign too.
        _ => return None,
    };
    Some(Sound { spellings, left_out, vowels_are_written: true })
}

/// Where a consonant stands without a sign, an `a` may be heard or not.
const INHERENT: Sound = Sound { spellings: &["a"], left_out: NOTHING, vowels_are_written: true };

/// The joining sign, which takes the `a` away.
const VIRAMA: u32 = 0x4d;

fn indic(word: &str) -> Vec<Sound> {
    // Both scripts lie in one order.
    let codes: Vec<u32> = word.chars().map(|c| u32::from(c) & 0x7f).collect();
    let mut sounds = Vec::with_capacity(codes.len() * 2);
    for (at, &code) in codes.iter().enumerate() {
        let next = codes.get(at + 1).copied();
        let is_consonant = is_consonant(code);
        // Of a doubled consonant, and of one before its own breathed form, one is heard.
        let doubled = next == Some(VIRAMA) && codes.get(at + 2).is_some_and(|&then| then == code || then == code + 1);
        if is_consonant && doubled {
            continue;
        }
        let Some((spellings, left_out)) = indic_letter(code) else { continue };
        sounds.push(Sound { spellings, left_out, vowels_are_written: true });
        let bare = next.is_none_or(|next| next != VIRAMA && !matches!(next, 0x3e..=0x4c));
        if is_consonant && bare {
            sounds.push(INHERENT);
        }
    }
    sounds
}

fn is_consonant(code: u32) -> bool {
    matches!(code, 0x15..=0x39 | 0x58..=0x5e)
}

#[expect(clippy::match_same_arms, reason = "the letters stand in the order of their alphabet")]
fn indic_letter(code: u32) -> Option<(Spellings, u32)> {
    Some(match code {
        // What is heard in the nose.
        0x01 | 0x02 | 0x70 => (&["ng", "n", "m"], NOTHING),
        0x05 => (&["a", "u"], VOWEL),
        0x06 | 0x3e => (&["aa", "a"], VOWEL),
        0x07 | 0x3f => (&["i", "e"], VOWEL),
        0x08 | 0x40 => (&["ee", "ii", "i", "y", "e"], VOWEL),
        0x09 | 0x41 => (&["oo", "u", "o"], VOWEL),
        0x0a | 0x42 => (&["oo", "uu", "u"], VOWEL),
        0x0b | 0x43 => (&["ri", "ru", "r"], VOWEL),
        0x0d | 0x45 => (&["e", "a"], VOWEL),
        0x0f | 0x47 => (&["ay", "ai", "ey", "ye", "e"], VOWEL),
        0x10 | 0x48 => (&["ai", "ay", "ei", "e", "a"], VOWEL),
        0x11 | 0x49 => (&["aw", "o", "a"], VOWEL),
        0x13 | 0x4b => (&["oh", "o"], VOWEL),
        0x14 | 0x4c => (&["au", "ou", "aw", "o"], VOWEL),
        0x15 => (&["k", "c", "q"], CONSONANT),
        0x16 => (&["kh", "k"], CONSONANT),
        0x17 => (&["g"], CONSONANT),
        0x18 => (&["gh", "g"], CONSONANT),
        0x19 => (&["ng", "n"], CONSONANT),
        0x1a => (&["ch", "c"], CONSONANT),
        0x1b => (&["chh", "ch"], CONSONANT),
        0x1c => (&["j", "z"], CONSONANT),
        0x1d => (&["jh", "j"], CONSONANT),
        0x1e => (&["ny", "n"], CONSONANT),
        0x1f => (&["tt", "t"], CONSONANT),
        0x20 => (&["th", "t"], CONSONANT),
        // With a dot below, which folding takes away, they are a kind of r.
        0x21 => (&["d", "r"], CONSONANT),
        0x22 => (&["dh", "rh", "d", "r"], CONSONANT),
        0x23 | 0x28 => (&["n"], CONSONANT),
        0x24 | 0x25 => (&["th", "t"], CONSONANT),
        0x26 | 0x27 => (&["dh", "d"], CONSONANT),
        0x2a => (&["p"], CONSONANT),
        0x2b => (&["ph", "f"], CONSONANT),
        0x2c => (&["b"], CONSONANT),
        0x2d => (&["bh", "b"], CONSONANT),
        0x2e => (&["m"], CONSONANT),
        0x2f => (&["y", "i", "e"], VOWEL),
        0x30 => (&["r"], CONSONANT),
        0x32 | 0x33 => (&["l"], CONSONANT),
        0x35 => (&["v", "w", "o", "b"], CONSONANT),
        0x36 | 0x37 => (&["sh", "s"], CONSONANT),
        0x38 => (&["s"], CONSONANT),
        0x39 => (&["h"], BREATH),
        0x5c => (&["d", "r"], CONSONANT),
        _ => return None,
    })
}
