mod lax;
mod light;

use frostem::Stemmer;

use crate::{
    folding::fold,
    scripts::{base, script_of, script_of_language},
    words::Word,
};

/// The stems of a word in `lang`, each with its language before it, so that those of two languages never meet. None
/// for a language without rules, and for a word in letters that the language is not written with.
pub(crate) fn stems_of(word: &Word, lang: &str) -> Vec<String> {
    let script = script_of(&word.folded);
    if script_of_language(lang).is_some_and(|own| own != script) {
        return Vec::new();
    }
    // The rules for these were made for folded words.
    if let Some(stem) = light::stem(&word.folded, base(lang)) {
        return vec![format!("{lang}:{}", lax::lax(stem.as_ref(), base(lang)))];
    }
    let Ok(stemmer) = Stemmer::try_from_name(base(lang)) else { return Vec::new() };
    if base(lang) == "ar"
        && let Some(bare) = without_particle(&word.folded)
    {
        return stems_of(&Word { lower: bare.clone(), folded: bare }, lang);
    }
    // Both of the word with its accents and of the one without, since either may be typed, and rules look at accents.
    let stem = |form: &str| format!("{lang}:{}", lax::lax(&fold(&stemmer.stem(form)), base(lang)));
    let mut stems = vec![stem(&word.folded)];
    if word.lower != word.folded {
        let accented = stem(&word.lower);
        if accented != stems[0] {
            stems.push(accented);
        }
    }
    stems
}

/// An Arabic word with its article but without the particle that is written in one with it: and, with, so, like, to.
fn without_particle(folded: &str) -> Option<String> {
    const LEAST_LETTERS: usize = 6;
    if folded.chars().count() < LEAST_LETTERS {
        return None;
    }
    if let Some(rest) = folded.strip_prefix("لل") {
        return Some(format!("ال{rest}"));
    }
    let rest = folded.strip_prefix(['و', 'ب', 'ف', 'ك'])?;
    rest.starts_with("ال").then(|| rest.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::words;

    #[track_caller]
    fn share(lang: &str, forms: &[&str]) {
        let of = |text: &str| stems_of(&words(text)[0], lang);
        for form in &forms[1..] {
            assert!(of(forms[0]).iter().any(|stem| of(form).contains(stem)), "{:?} {:?}", of(forms[0]), of(form));
        }
    }

    #[track_caller]
    fn differ(lang: &str, one: &str, other: &str) {
        let of = |text: &str| stems_of(&words(text)[0], lang);
        assert!(of(one).iter().all(|stem| !of(other).contains(stem)), "{:?} {:?}", of(one), of(other));
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        share("en", &["licences", "licence"]);
        share("en", &["renting", "rents"]);
        share("fr", &["immigrés", "immigre"]);
        share("fr", &["écoles", "école", "ecole"]);
        share("es", &["viviendas", "vivienda"]);
        share("pt", &["habitações", "habitação"]);
        share("ru", &["работу", "работы", "работа"]);
    }

    #[test]
    fn arabic_and_its_neighbours() {
        share("ar", &["المدارس", "مدارس", "والمدارس", "بالمدارس", "للمدارس"]);
        share("ar", &["ضريبة", "ظريبة", "الضريبة"]);
        share("fa", &["مدرسه", "مدرصه"]);
        share("fa", &["اجاره", "اجارهٔ"]);
        share("fa", &["خانه‌ها", "خانه"]);
        share("ur", &["بچوں", "بچہ", "بچے", "بچی"]);
        share("ur", &["نوکری", "نوکریوں"]);
        share("ur", &["گاڑی", "گاڑیاں"]);
        share("ur", &["کرایہ", "کرائے"]);
        share("ur", &["کارڈ", "کارد"]);
        differ("ur", "بچے", "بجلی");
    }

    #[test]
    fn scripts_of_india() {
        share("hi", &["किताबें", "किताब", "किताबों"]);
        share("hi", &["नागरीकता", "नागरिकता"]);
        share("hi", &["टेक्स", "टैक्स"]);
        share("pa", &["ਬੈਂਕ", "ਬੈਕ"]);
        share("pa", &["ਖੋਲ੍ਹਣਾ", "ਖੋਲਣਾ", "ਖੋਲ੍ਹਣੀ"]);
        share("pa", &["ਲੱਭਣੀ", "ਲਭਣੀ"]);
        share("pa", &["ਬੱਚੇ", "ਬੱਚਿਆਂ", "ਬੱਚਾ"]);
        share("pa", &["ਕਿਰਾਏ", "ਕਿਰਾਇਆ"]);
        share("ta", &["வீடுகள்", "வீடு"]);
    }

    #[test]
    fn ukrainian_and_tagalog() {
        share("uk", &["робота", "роботу", "роботи", "роботою", "роботі"]);
        share("uk", &["рахунок", "рахунку", "рахунки"]);
        share("uk", &["водійське", "водійського"]);
        share("uk", &["дитячий", "дитячого", "дитяча"]);
        share("uk", &["посвідчення", "посвідчень"]);
        share("uk", &["працюю", "працювати", "працюють"]);
        differ("uk", "робота", "рибалка");
        share("tl", &["kumuha", "kuha"]);
        share("tl", &["magpadala", "padala"]);
        share("tl", &["paupahan", "paupa"]);
    }

    #[test]
    fn a_language_without_rules_or_in_other_letters_has_no_stems() {
        assert_eq!(stems_of(&words("kitabu")[0], "sw"), [""; 0]);
        assert_eq!(stems_of(&words("rents")[0], "ar"), [""; 0]);
        assert_eq!(stems_of(&words("税务")[0], "zh-Hans"), [""; 0]);
    }
}
