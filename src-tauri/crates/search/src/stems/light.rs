//! Light stems for the languages that have no Snowball rules: only endings that are heard at once as such are taken
//! off, since a stem that is cut too short finds what nobody asked for.

use std::borrow::Cow;

/// The stem of a folded word; none for a language without rules here.
pub(super) fn stem<'a>(word: &'a str, lang: &str) -> Option<Cow<'a, str>> {
    Some(match lang {
        "uk" => ukrainian(word),
        "ur" => Cow::Borrowed(without_ending(word, URDU, 2)),
        "pa" => Cow::Borrowed(without_ending(word, PUNJABI, 2)),
        "tl" => tagalog(word),
        _ => return None,
    })
}

/// Cases, numbers and genders of nouns and adjectives and the commonest endings of verbs, folded (й is и, ї is і);
/// of those that fit, the first.
const UKRAINIAN: &[&str] = &[
    "уваннями",
    "юванням",
    "уванням",
    "ювання",
    "ування",
    "еннями",
    "аннями",
    "ювати",
    "увати",
    "енням",
    "анням",
    "остями",
    "ують",
    "юють",
    "ення",
    "ання",
    "ень",
    "ань",
    "юю",
    "ую",
    "ості",
    "істю",
    "ість",
    "ього",
    "ьому",
    "ими",
    "іми",
    "ого",
    "ому",
    "ами",
    "ями",
    "ові",
    "еві",
    "ати",
    "яти",
    "ити",
    "іти",
    "ути",
    "ють",
    "ять",
    "ать",
    "ьою",
    "ою",
    "ею",
    "єю",
    "их",
    "іх",
    "им",
    "ім",
    "ая",
    "яя",
    "ее",
    "ах",
    "ях",
    "ам",
    "ям",
    "ом",
    "ем",
    "єм",
    "ів",
    "еи",
    "ии",
    "іи",
    "ть",
    "ла",
    "ло",
    "ли",
    "а",
    "я",
    "о",
    "е",
    "є",
    "и",
    "і",
    "у",
    "ю",
    "ь",
];

fn ukrainian(word: &str) -> Cow<'_, str> {
    let word = word.strip_suffix("ся").or_else(|| word.strip_suffix("сь")).filter(|rest| long(rest, 4)).unwrap_or(word);
    let stem = without_ending(word, UKRAINIAN, 3);
    // The vowel that comes and goes: рахунок, рахунку.
    for (full, short) in [("ок", "к"), ("ек", "к"), ("ець", "ц"), ("ец", "ц")] {
        if let Some(rest) = stem.strip_suffix(full).filter(|rest| long(rest, 3)) {
            return Cow::Owned(format!("{rest}{short}"));
        }
    }
    Cow::Borrowed(stem)
}

/// Plurals, the oblique case and infinitives, folded.
const URDU: &[&str] = &["يون", "يان", "ون", "ين", "ات", "نا", "ني", "تا", "تي", "ي", "ا", "ه"];

const PUNJABI: &[&str] =
    &["ਇਆਂ", "ਿਆਂ", "ੀਆਂ", "ਇਆ", "ਵਾਂ", "ਾਂ", "ਿਆ", "ੀਏ", "ਣਾ", "ਣੀ", "ਣੇ", "ਦਾ", "ਦੀ", "ਦੇ", "ਏ", "ਣ", "ਾ", "ੀ", "ੇ", "ੋ", "ੂ"];

/// Prefixes of verbs and of the nouns that are made of them, longest first.
const TAGALOG_PREFIXES: &[&str] = &[
    "nakikipag",
    "makikipag",
    "nakapag",
    "makapag",
    "pinaka",
    "ipinag",
    "ipag",
    "pinag",
    "naka",
    "maka",
    "paki",
    "nang",
    "mang",
    "pang",
    "nag",
    "mag",
    "pag",
    "ma",
    "na",
    "ka",
];

fn tagalog(word: &str) -> Cow<'_, str> {
    let prefix = TAGALOG_PREFIXES.iter().find_map(|prefix| word.strip_prefix(prefix).filter(|rest| long(rest, 4)));
    let rest = prefix.unwrap_or(word);
    let bytes = rest.as_bytes();
    // `kumuha` is `kuha`, `binayaran` is `bayaran`.
    let infixed = rest.len() >= 6
        && rest.is_ascii()
        && !is_vowel(bytes[0])
        && (rest[1..].starts_with("um") || rest[1..].starts_with("in"))
        && is_vowel(bytes[3]);
    let rest = if infixed { Cow::Owned(format!("{}{}", &rest[..1], &rest[3..])) } else { Cow::Borrowed(rest) };
    // `sasakay`, `nagtatrabaho`: what has begun or will be says its first syllable twice.
    let bytes = rest.as_bytes();
    let doubled = rest.len() >= 6 && rest.is_ascii() && bytes[..2] == bytes[2..4] && is_vowel(bytes[1]);
    let rest = if doubled { Cow::Owned(rest[2..].to_owned()) } else { rest };
    for ending in ["han", "hin", "an", "in"] {
        if let Some(stem) = rest.strip_suffix(ending).filter(|stem| long(stem, 4)) {
            return Cow::Owned(stem.to_owned());
        }
    }
    rest
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}

fn without_ending<'a>(word: &'a str, endings: &[&str], keep: usize) -> &'a str {
    endings.iter().find_map(|ending| word.strip_suffix(ending).filter(|rest| long(rest, keep))).unwrap_or(word)
}

fn long(rest: &str, chars: usize) -> bool {
    rest.chars().count() >= chars
}
