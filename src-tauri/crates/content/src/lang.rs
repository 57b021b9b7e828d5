/// The languages that pages are written in first, in the order in which they stand in for others.
pub const SOURCE_LANGS: [&str; 2] = ["en", "fr"];

/// Whether `tag` is a BCP 47 tag in the canonical form that records use: `en`, `fr`, `zh-Hans`, `pa-Guru`.
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let language_ok = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
    language_ok
        && parts.all(|part| match part.len() {
            4 => part.as_bytes()[0].is_ascii_uppercase() && part.bytes().skip(1).all(|b| b.is_ascii_lowercase()),
            2 => part.bytes().all(|b| b.is_ascii_uppercase()),
            3 => part.bytes().all(|b| b.is_ascii_digit()),
            _ => false,
        })
}

/// The languages to try for a reader of `lang`, best first: the tag, its language alone, then English and French.
pub fn fallback_chain(lang: &str) -> Vec<String> {
    let mut chain = vec![lang.to_owned()];
    if let Some((language, _)) = lang.split_once('-') {
        chain.push(language.to_owned());
    }
    for source in SOURCE_LANGS {
        if !chain.iter().any(|tag| tag == source) {
            chain.push(source.to_owned());
        }
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_canonical_bcp_47() {
        for tag in ["en", "fr", "ar", "zh-Hans", "pa-Guru", "fr-CA", "es-419"] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for tag in ["", "e", "EN", "en-ca", "zh_Hans", "en-", "français"] {
            assert!(!is_language_tag(tag), "{tag}");
        }
    }

    #[test]
    fn readers_fall_back_to_the_language_then_english_then_french() {
        assert_eq!(fallback_chain("zh-Hans"), ["zh-Hans", "zh", "en", "fr"]);
        assert_eq!(fallback_chain("fr"), ["fr", "en"]);
        assert_eq!(fallback_chain("en"), ["en", "fr"]);
    }
}
