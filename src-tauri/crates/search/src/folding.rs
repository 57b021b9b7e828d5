use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// A word as it is compared: lower case, without accents, marks and variants of letters.
///
/// People type without accents, with the keyboard of another country, and Arabic with or without its marks; all of
/// them mean the same word. Vowel signs of Indic scripts are letters and stay.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len());
    let lower = word.to_lowercase();
    let mut composed = false;
    for c in DecomposingNormalizerBorrowed::new_nfkd().normalize(&lower).chars() {
        composed |= c >= '\u{900}';
        match c {
            _ if is_mark(c) => {}
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            _ => folded.push(letter(c)),
        }
    }
    // A Hangul syllable or a Tamil vowel is one letter to its readers; taken apart it would be two edits or three.
    if composed { ComposingNormalizerBorrowed::new_nfc().normalize(&folded).into_owned() } else { folded }
}

/// A word in lower case with its accents, as stemmers want it.
pub(crate) fn lower(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    ComposingNormalizerBorrowed::new_nfkc().normalize(&word.to_lowercase()).into_owned()
}

/// Signs that a writer may set or leave out without writing another word.
fn is_mark(c: char) -> bool {
    matches!(c,
        // Accents of Latin, Greek and Cyrillic.
        '\u{300}'..='\u{36f}'
        // Hebrew points.
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
        // Arabic vowels, hamza above and below, superscript alef, Koranic signs, tatweel.
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{640}'
        // Nukta of the Indic scripts.
        | '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{abc}' | '\u{b3c}' | '\u{cbc}'
        // Soft hyphen, joiners and direction marks.
        | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{2060}' | '\u{feff}')
}

/// One letter for its variants.
fn letter(c: char) -> char {
    match c {
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        'ŧ' => 't',
        // Alef wasla; alef with madda or hamza is taken apart by NFKD.
        '\u{671}' => '\u{627}',
        // Alef maksura, Persian ya, the long ye of Urdu.
        '\u{649}' | '\u{6cc}' | '\u{6d2}' => '\u{64a}',
        // The nun of Urdu that is heard in the nose.
        '\u{6ba}' => '\u{646}',
        // Ukrainian ghe with upturn, which was forbidden for sixty years and is often left out.
        '\u{491}' => '\u{433}',
        // Candrabindu and bindi, for which the dot is written as well.
        '\u{901}' => '\u{902}',
        '\u{a01}' => '\u{a02}',
        // Persian and Urdu kaf.
        '\u{6a9}' | '\u{6aa}' => '\u{643}',
        // Ta marbuta, and the heh letters of Urdu, Sindhi, Kurdish and Uyghur.
        '\u{629}' | '\u{6c1}' | '\u{6c3}' | '\u{6be}' | '\u{6d5}' => '\u{647}',
        // The digits of Arabic, Persian, Devanagari, Gurmukhi and Tamil.
        '\u{660}'..='\u{669}' => digit(c, 0x660),
        '\u{6f0}'..='\u{6f9}' => digit(c, 0x6f0),
        '\u{966}'..='\u{96f}' => digit(c, 0x966),
        '\u{a66}'..='\u{a6f}' => digit(c, 0xa66),
        '\u{be6}'..='\u{bef}' => digit(c, 0xbe6),
        _ => c,
    }
}

fn digit(c: char, zero: u32) -> char {
    char::from_digit(u32::from(c).wrapping_sub(zero), 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_fold_to_one() {
        for (spellings, folded) in [
            (&["Santé", "SANTE", "sante\u{301}"][..], "sante"),
            (&["Œuvre", "oeuvre"], "oeuvre"),
            (&["İstanbul", "istanbul"], "istanbul"),
            (&["مَدْرَسَة", "مدرسة", "مدرسه", "مـدرسة"], "مدرسه"),
            (&["إقامة", "أقامة", "اقامة", "ٱقامه"], "اقامه"),
            (&["على", "علي", "علی"], "علي"),
            (&["کارت", "كارت"], "كارت"),
            (&["می\u{200c}خواهم", "ميخواهم"], "ميخواهم"),
            (&["٢٠٢٦", "۲۰۲۶", "2026"], "2026"),
            (&["ਪੰਜਾਬੀ"], "ਪੰਜਾਬੀ"),
            (&["हाँ", "हां"], "हां"),
            (&["ज़मीन", "जमीन", "ज\u{93c}मीन"], "जमीन"),
            (&["क्\u{200d}या", "क्या"], "क्या"),
            (&["بچے", "بچی"], "بچي"),
            (&["کہاں"], "كهان"),
            (&["ґанок", "ганок"], "ганок"),
            (&["ещё", "еще"], "еще"),
            (&["௨௦", "੨੦"], "20"),
            (&["한국어", "한국어"], "한국어"),
        ] {
            for spelling in spellings {
                assert_eq!(fold(spelling), folded, "{spelling}");
            }
        }
    }
}
