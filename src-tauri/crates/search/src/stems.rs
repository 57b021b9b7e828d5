use frostem::Stemmer;

use crate::words::Word;

/// The stems of a word in `lang`, each with its language before it, so that those of two languages never meet. None
/// for a language without a stemmer.
pub(crate) fn stems_of(word: &Word, lang: &str) -> Vec<String> {
    stemmer(lang).map_or_else(Vec::new, |stemmer| stems(word, lang, stemmer))
}

fn stemmer(lang: &str) -> Option<Stemmer> {
    Stemmer::try_from_name(lang.split('-').next().unwrap_or(lang)).ok()
}

/// Both of the word with its accents and of the one without, since either may be typed, and rules look at accents.
fn stems(word: &Word, lang: &str, stemmer: Stemmer) -> Vec<String> {
    let stem = |form: &str| format!("{lang}:{}", crate::folding::fold(&stemmer.stem(form)));
    let mut stems = vec![stem(&word.folded)];
    if word.lower != word.folded {
        let accented = stem(&word.lower);
        if accented != stems[0] {
            stems.push(accented);
        }
    }
    stems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::words;

    #[track_caller]
    fn share(lang: &str, one: &str, other: &str) {
        let of = |text: &str| stems_of(&words(text)[0], lang);
        assert!(of(one).iter().any(|stem| of(other).contains(stem)), "{:?} {:?}", of(one), of(other));
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        share("en", "licences", "licence");
        share("en", "renting", "rents");
        share("fr", "immigrés", "immigre");
        share("fr", "écoles", "école");
        share("fr", "ecole", "écoles");
        share("ar", "المدارس", "مدارس");
        share("es", "viviendas", "vivienda");
    }

    #[test]
    fn a_language_without_a_stemmer_has_no_stems() {
        assert_eq!(stems_of(&words("kitabu")[0], "sw"), [""; 0]);
    }
}
