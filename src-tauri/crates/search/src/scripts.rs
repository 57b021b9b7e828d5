//! The scripts of the languages that are searched, and how a letter tells its own.

/// A script that words are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Gurmukhi,
    Tamil,
    Han,
    /// Digits, and everything that has no rules of its own here.
    Other,
}

/// The script of a word: that of its first letter.
pub(crate) fn script_of(word: &str) -> Script {
    word.chars().map(of_letter).find(|&script| script != Script::Other).unwrap_or(Script::Other)
}

/// The script of a language; none where any may be meant.
pub(crate) fn script_of_language(lang: &str) -> Option<Script> {
    Some(match base(lang) {
        "en" | "fr" | "es" | "pt" | "tl" | "so" | "vi" => Script::Latin,
        "ru" | "uk" => Script::Cyrillic,
        "ar" | "fa" | "ur" => Script::Arabic,
        "hi" => Script::Devanagari,
        "pa" => Script::Gurmukhi,
        "ta" => Script::Tamil,
        "zh" => Script::Han,
        _ => return None,
    })
}

/// The language of a tag without region and script.
pub(crate) fn base(lang: &str) -> &str {
    lang.split('-').next().unwrap_or(lang)
}

pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

fn of_letter(c: char) -> Script {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{620}'..='\u{65f}' | '\u{66e}'..='\u{6ef}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' => {
            Script::Arabic
        }
        '\u{900}'..='\u{97f}' => Script::Devanagari,
        '\u{a00}'..='\u{a7f}' => Script::Gurmukhi,
        '\u{b80}'..='\u{bff}' => Script::Tamil,
        _ if is_han(c) => Script::Han,
        _ => Script::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_and_its_language_have_one_script() {
        for (word, lang) in [
            ("santé", "fr"),
            ("дитина", "uk"),
            ("اجاره", "fa"),
            ("نوکری", "ur"),
            ("घर", "hi"),
            ("ਘਰ", "pa"),
            ("வீடு", "ta"),
            ("税", "zh-Hans"),
        ] {
            assert_eq!(Some(script_of(word)), script_of_language(lang), "{word}");
        }
        assert_eq!(script_of("2026"), Script::Other);
        assert_eq!(script_of_language("sw"), None);
    }
}
