//! The coarse key of a word: its consonants by kind, without vowels, h, v, w and y, and without n but at the beginning,
//! since an n may be in the nose only; of equal kinds that follow each other, one.

use super::sounds::{Sound, sounds};

/// The key of a word in which no consonant counts: `hai`.
const NONE: &str = "0";

/// The most keys of one word; letters with two sounds give two each.
const MAX_KEYS: usize = 4;
const MAX_LENGTH: usize = 8;

/// The keys of a word of another script.
pub(super) fn of_native(word: &str) -> Vec<String> {
    let mut keys = vec![String::new()];
    for (at, sound) in sounds(word).iter().enumerate() {
        let kinds = kinds(sound, at == 0);
        if kinds.is_empty() {
            continue;
        }
        let mut longer: Vec<String> = Vec::new();
        for kind in kinds {
            for key in &keys {
                let mut key = key.clone();
                if let Some(kind) = kind
                    && !key.ends_with(kind)
                    && key.len() < MAX_LENGTH
                {
                    key.push(kind);
                }
                if longer.len() < MAX_KEYS && !longer.contains(&key) {
                    longer.push(key);
                }
            }
        }
        keys = longer;
    }
    keys.into_iter().map(|key| if key.is_empty() { NONE.to_owned() } else { key }).collect()
}

/// The key of a word that was typed in Latin letters; none for one that cannot be said, which is no word, and for one with
/// other signs in it.
pub(super) fn of_latin(word: &str) -> Option<String> {
    let typed = |b: u8| b.is_ascii_lowercase() || is_letter_of_chats(b);
    let is_word = word.bytes().all(typed) && word.bytes().any(|b| b.is_ascii_lowercase());
    if !is_word || !can_be_said(word) {
        return None;
    }
    let mut key = String::new();
    let mut rest = word;
    while !rest.is_empty() {
        let (kind, letters) = kind_of_latin(rest, rest.len() == word.len());
        rest = &rest[letters..];
        if let Some(kind) = kind
            && !key.ends_with(kind)
            && key.len() < MAX_LENGTH
        {
            key.push(kind);
        }
    }
    Some(if key.is_empty() { NONE.to_owned() } else { key })
}

/// Whether there is a vowel, and not a heap of consonants at the end.
fn can_be_said(word: &str) -> bool {
    let is_vowel = |b: u8| matches!(b, b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'2' | b'3');
    let Some(last) = word.bytes().rposition(is_vowel) else { return false };
    let mut rest = &word[last + 1..];
    let mut consonants = 0;
    while !rest.is_empty() {
        rest = &rest[kind_of_latin(rest, false).1..];
        consonants += 1;
    }
    consonants < 3
}

/// The digits that Arabic is written with where there are no Arabic letters.
fn is_letter_of_chats(b: u8) -> bool {
    matches!(b, b'2' | b'3' | b'5'..=b'9')
}

/// The kinds that a sound may be of; `None` among them where it may be none.
fn kinds(sound: &Sound, first: bool) -> Vec<Option<char>> {
    let mut kinds = Vec::new();
    for spelling in sound.spellings {
        let kind = kind_of_latin(spelling, first).0;
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    if sound.may_be_left_out() {
        // Of a vowel this adds nothing.
        kinds.retain(Option::is_some);
        if !kinds.is_empty() {
            kinds.push(None);
        }
    }
    if kinds == [None] { Vec::new() } else { kinds }
}

/// The kind of the consonant at the beginning of a text, and how many letters it takes.
fn kind_of_latin(text: &str, first: bool) -> (Option<char>, usize) {
    for (letters, kind) in [
        ("sh", '3'),
        ("ch", '3'),
        ("zh", '3'),
        ("ts", '3'),
        ("kh", '2'),
        ("gh", '2'),
        ("ck", '2'),
        ("ph", '1'),
        ("th", '4'),
        ("dh", '5'),
        ("ce", '3'),
        ("ci", '3'),
    ] {
        if text.starts_with(letters) {
            return (Some(kind), 2);
        }
    }
    let kind = match text.as_bytes()[0] {
        b'b' | b'p' | b'f' => '1',
        b'k' | b'q' | b'g' | b'x' | b'c' | b'5' | b'8' | b'9' => '2',
        b's' | b'z' | b'j' => '3',
        b't' | b'6' => '4',
        b'd' | b'r' => '5',
        b'l' => 'l',
        b'm' => 'm',
        b'n' if first => 'n',
        _ => return (None, 1),
    };
    (Some(kind), 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folding::fold;

    #[test]
    fn what_is_typed_has_the_key_of_what_is_meant() {
        for (latin, native) in [
            ("ghar", "घर"),
            ("hai", "है"),
            ("paise", "पैसे"),
            ("naukri", "नौकरी"),
            ("kiraye", "किराए"),
            ("gaadi", "गाड़ी"),
            ("gari", "गाड़ी"),
            ("labhna", "ਲੱਭਣਾ"),
            ("kamra", "ਕਮਰਾ"),
            ("kiraye", "کرائے"),
            ("ghar", "گھر"),
            ("talaq", "طلاق"),
            ("tankhwah", "تنخواہ"),
            ("hesab", "حساب"),
            ("ejare", "اجاره"),
            ("khane", "خانه"),
            ("govahiname", "گواهینامه"),
            ("madrase", "مدرسة"),
            ("mu7ami", "محامي"),
            ("hijra", "الهجرة"),
            ("mawe3d", "موعد"),
            ("robota", "робота"),
            ("orenda", "оренда"),
            ("hromadyanstvo", "громадянство"),
            ("gruzchik", "грузчик"),
            ("pidtverdzhennya", "підтвердження"),
            ("bezkoshtovno", "безкоштовно"),
        ] {
            let key = of_latin(latin).unwrap();
            assert!(of_native(&fold(native)).contains(&key), "{latin} {key} {:?}", of_native(&fold(native)));
        }
    }

    #[test]
    fn noise_has_no_key() {
        for noise in ["zxqvwk", "", "1234", "été", "asdf", "qwertasdf"] {
            assert_eq!(of_latin(noise), None, "{noise}");
        }
    }
}
