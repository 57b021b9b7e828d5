//! Names of languages, as people write them, to tags (BCP 47).

/// What a text says about languages.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Spoken {
    /// Each once, in their order.
    pub(crate) tags: Vec<&'static str>,
    /// Whether every word of it was understood.
    pub(crate) whole: bool,
}

/// Tag, then the English and French names, the language's own, and codes of three letters.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("en", &["english", "eng", "en", "anglais", "angl", "ang", "engl"]),
    ("fr", &["french", "fre", "fra", "fr", "français", "francais", "fran", "franç"]),
    ("ar", &["arabic", "ara", "ar", "arabe", "العربية", "عربي"]),
    ("zh", &["chinese", "zho", "chi", "zh", "chinois", "中文"]),
    ("cmn", &["mandarin", "cmn", "mandarin chinese", "chinese (mandarin)", "chinese mandarin", "putonghua", "普通话"]),
    ("yue", &["cantonese", "yue", "chinese (cantonese)", "cantonais", "粵語", "广东话"]),
    ("nan", &["min nan", "hokkien", "taiwanese", "fukien", "nan"]),
    ("es", &["spanish", "spa", "es", "espagnol", "español", "espanol", "castellano", "span"]),
    ("pt", &["portuguese", "por", "pt", "portugais", "português", "portugues", "brazilian portuguese"]),
    ("it", &["italian", "ita", "it", "italien", "italiano"]),
    ("de", &["german", "deu", "ger", "de", "allemand", "deutsch"]),
    ("nl", &["dutch", "nld", "dut", "nl", "néerlandais", "neerlandais", "nederlands"]),
    ("pl", &["polish", "pol", "pl", "polonais", "polski"]),
    ("ru", &["russian", "rus", "ru", "russe", "русский"]),
    ("uk", &["ukrainian", "ukr", "uk", "ukrainien", "українська"]),
    ("be", &["belarusian", "bel", "be"]),
    ("ro", &["romanian", "ron", "rum", "ro", "roumain", "română"]),
    ("hu", &["hungarian", "hun", "hu", "hongrois", "magyar"]),
    ("cs", &["czech", "ces", "cze", "cs", "tchèque"]),
    ("sk", &["slovak", "slk", "slo", "sk", "slovaque"]),
    ("sl", &["slovenian", "slovene", "slv", "sl"]),
    ("hr", &["croatian", "hrv", "hr", "croate"]),
    ("sr", &["serbian", "srp", "sr", "serbe"]),
    ("bs", &["bosnian", "bos", "bs", "bosniaque"]),
    ("mk", &["macedonian", "mkd", "mac", "mk"]),
    ("sq", &["albanian", "sqi", "alb", "sq", "albanais", "shqip"]),
    ("bg", &["bulgarian", "bul", "bg", "bulgare"]),
    ("el", &["greek", "ell", "gre", "el", "grec", "ελληνικά"]),
    ("tr", &["turkish", "tur", "tr", "turc", "türkçe"]),
    ("ku", &["kurdish", "kur", "ku", "kurde"]),
    ("kmr", &["kurmanji", "kmr", "northern kurdish"]),
    ("ckb", &["sorani", "ckb", "central kurdish"]),
    ("fa", &["persian", "farsi", "fas", "per", "fa", "persan", "فارسی"]),
    ("prs", &["dari", "prs"]),
    ("ps", &["pashto", "pushto", "pus", "ps", "pachto", "pashtu"]),
    ("ur", &["urdu", "urd", "ur", "ourdou", "اردو"]),
    ("hi", &["hindi", "hin", "hi", "हिन्दी"]),
    ("pa", &["punjabi", "panjabi", "pan", "pa", "pendjabi", "ਪੰਜਾਬੀ"]),
    ("gu", &["gujarati", "gujrati", "guj", "gu", "goudjarati"]),
    ("bn", &["bengali", "bangla", "ben", "bn", "bengalais"]),
    ("ta", &["tamil", "tam", "ta", "tamoul", "தமிழ்"]),
    ("te", &["telugu", "tel", "te"]),
    ("ml", &["malayalam", "mal", "ml"]),
    ("kn", &["kannada", "kan", "kn"]),
    ("mr", &["marathi", "mar", "mr"]),
    ("ne", &["nepali", "nep", "ne", "népalais"]),
    ("si", &["sinhala", "sinhalese", "sin", "si"]),
    ("sd", &["sindhi", "snd", "sd"]),
    ("kok", &["konkani", "kok"]),
    ("vi", &["vietnamese", "vie", "vi", "vietnamien", "tiếng việt"]),
    ("ko", &["korean", "kor", "ko", "coréen", "coreen", "한국어"]),
    ("ja", &["japanese", "jpn", "ja", "japonais", "日本語"]),
    ("th", &["thai", "tha", "th"]),
    ("lo", &["lao", "laotian", "lo"]),
    ("km", &["khmer", "cambodian", "khm", "km"]),
    ("my", &["burmese", "mya", "bur", "my"]),
    ("kar", &["karen", "kar"]),
    ("rhg", &["rohingya", "rhg"]),
    ("fil", &["filipino", "fil", "pilipino"]),
    ("tl", &["tagalog", "tgl", "tl"]),
    ("ilo", &["ilocano", "iloko", "ilo"]),
    ("ceb", &["cebuano", "ceb", "visayan", "bisaya"]),
    ("id", &["indonesian", "ind", "id", "bahasa indonesia"]),
    ("ms", &["malay", "msa", "may", "ms"]),
    ("bo", &["tibetan", "bod", "tib", "bo"]),
    ("he", &["hebrew", "heb", "he", "hébreu", "hebreu"]),
    ("yi", &["yiddish", "yid", "yi"]),
    ("am", &["amharic", "amh", "am", "amharique"]),
    ("ti", &["tigrinya", "tigrigna", "tir", "ti"]),
    ("om", &["oromo", "afaan oromo", "orm", "om"]),
    ("so", &["somali", "som", "so"]),
    ("sw", &["swahili", "kiswahili", "swa", "sw"]),
    ("rw", &["kinyarwanda", "kin", "rw"]),
    ("rn", &["kirundi", "rundi", "run", "rn"]),
    ("ln", &["lingala", "lin", "ln"]),
    ("yo", &["yoruba", "yor", "yo"]),
    ("ig", &["igbo", "ibo", "ig"]),
    ("ha", &["hausa", "hau", "ha"]),
    ("tw", &["twi", "tw"]),
    ("ak", &["akan", "aka", "ak"]),
    ("ee", &["ewe", "ee"]),
    ("wo", &["wolof", "wol", "wo"]),
    ("ff", &["fula", "fulani", "pulaar", "ful", "ff"]),
    ("af", &["afrikaans", "afr", "af"]),
    ("zu", &["zulu", "zul", "zu"]),
    ("sn", &["shona", "sna", "sn"]),
    ("mg", &["malagasy", "mlg", "mg"]),
    ("ht", &["haitian creole", "haitian", "creole", "créole", "kreyòl", "hat", "ht"]),
    ("jam", &["patois", "jamaican patois", "jam"]),
    ("hy", &["armenian", "hye", "arm", "hy", "arménien"]),
    ("ka", &["georgian", "kat", "geo", "ka"]),
    ("az", &["azerbaijani", "azeri", "aze", "az"]),
    ("uz", &["uzbek", "uzb", "uz"]),
    ("kk", &["kazakh", "kaz", "kk"]),
    ("ky", &["kyrgyz", "kir", "ky"]),
    ("tg", &["tajik", "tgk", "tg"]),
    ("tk", &["turkmen", "tuk", "tk"]),
    ("mn", &["mongolian", "mon", "mn"]),
    ("ug", &["uyghur", "uighur", "uig", "ug"]),
    ("et", &["estonian", "est"]),
    ("lv", &["latvian", "lav", "lv"]),
    ("lt", &["lithuanian", "lit", "lt"]),
    ("fi", &["finnish", "fin", "fi", "finnois", "suomi"]),
    ("sv", &["swedish", "swe", "sv", "suédois"]),
    ("no", &["norwegian", "nor", "no", "norvégien"]),
    ("da", &["danish", "dan", "da", "danois"]),
    ("is", &["icelandic", "isl", "ice"]),
    ("ga", &["irish", "gle", "ga"]),
    ("mt", &["maltese", "mlt", "mt"]),
    ("eu", &["basque", "eus", "baq", "eu"]),
    ("ca", &["catalan", "cat"]),
    ("la", &["latin", "lat"]),
    ("arc", &["aramaic", "arc"]),
    ("aii", &["assyrian", "aii", "assyrian neo-aramaic"]),
    ("cld", &["chaldean", "cld"]),
    ("cr", &["cree", "cre", "cr", "cri"]),
    ("oj", &["ojibwe", "ojibwa", "ojibway", "anishinaabemowin", "oji", "oj"]),
    ("iu", &["inuktitut", "iku", "iu"]),
    ("moh", &["mohawk", "moh", "kanien'kéha"]),
    ("one", &["oneida", "one"]),
    ("ojs", &["oji-cree", "ojs"]),
    ("ase", &["american sign language", "asl", "ase", "sign language (american)", "sign language (asl)"]),
    ("fcs", &["langue des signes québécoise", "langue des signes quebecoise", "lsq", "quebec sign language", "fcs"]),
    ("sgn", &["sign language", "sign", "sgn", "langue des signes"]),
    (
        "mul",
        &[
            "mul",
            "all languages",
            "many languages",
            "multilingual",
            "multiple languages",
            "various languages",
            "various",
            "many others",
            "others",
            "other languages",
            "any language",
            "over 150 languages",
            "150+ languages",
            "over 200 languages",
            "200+ languages",
            "toutes les langues",
            "plusieurs langues",
            "multilingue",
            "interpretation available",
            "interpreters available",
            "interpretation services",
            "telephone interpretation",
        ],
    ),
];

/// Words that stand around the names of languages and add nothing.
const FILLERS: &[&str] = &[
    "language",
    "languages",
    "langue",
    "langues",
    "only",
    "spoken",
    "speaking",
    "seulement",
    "also",
    "service in",
    "services in",
    "available in",
];

/// A longer text is no list of languages.
const MAX_TEXT: usize = 4000;

pub(crate) fn read(text: &str) -> Spoken {
    let mut spoken = Spoken { tags: Vec::new(), whole: true };
    if text.len() > MAX_TEXT {
        return Spoken { whole: false, ..spoken };
    }
    let add = |tag: &'static str, spoken: &mut Spoken| {
        if !spoken.tags.contains(&tag) {
            spoken.tags.push(tag);
        }
    };
    // A whole text can be one name: `Chinese (Mandarin)`.
    if let Some(tag) = one(text) {
        add(tag, &mut spoken);
        return spoken;
    }
    let lower = text.to_lowercase();
    let parts = lower
        .split([',', ';', '/', '&', '+', '\n', '|', '\u{2022}', '\u{b7}', ':'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" et "))
        .flat_map(|part| part.split(" or "))
        .flat_map(|part| part.split(" ou "))
        .map(str::trim)
        .filter(|part| !part.is_empty());
    for part in parts {
        match one(part) {
            Some(tag) => add(tag, &mut spoken),
            None => match part.split_whitespace().map(one).collect::<Option<Vec<_>>>() {
                // `English French`
                Some(tags) => tags.into_iter().for_each(|tag| add(tag, &mut spoken)),
                None => spoken.whole = false,
            },
        }
    }
    spoken.whole &= !spoken.tags.is_empty();
    spoken
}

/// A tag as it should be written; the sort of `en-CA` and `zh-Hans` stays.
pub(crate) fn tag(text: &str) -> Option<String> {
    let text = text.trim().replace('_', "-");
    if !text.is_ascii() {
        return None;
    }
    let mut parts = text.split('-');
    let first = parts.next()?.to_lowercase();
    let known =
        LANGUAGES.iter().find(|(tag, names)| *tag == first || (first.len() == 3 && names.contains(&first.as_str())))?.0;
    let mut whole = known.to_owned();
    for part in parts {
        let part = match part.len() {
            4 => part[..1].to_uppercase() + &part[1..].to_lowercase(),
            2 | 3 => part.to_uppercase(),
            _ => return None,
        };
        whole = format!("{whole}-{part}");
    }
    portage_content::is_language_tag(&whole).then_some(whole)
}

fn one(text: &str) -> Option<&'static str> {
    let find = |text: &str| LANGUAGES.iter().find(|(_, names)| names.contains(&text)).map(|(tag, _)| *tag);
    let mut name =
        text.trim().trim_matches(|c: char| matches!(c, '.' | '(' | ')' | '*' | '"' | '\'' | '-' | ' ')).to_lowercase();
    if let Some(tag) = find(&name).or_else(|| find(text.trim().to_lowercase().as_str())) {
        return Some(tag);
    }
    for filler in FILLERS {
        if let Some(rest) = name.strip_prefix(filler).or_else(|| name.strip_suffix(filler)) {
            name = rest.trim().to_owned();
        }
    }
    find(&name)
}

/// The English name of a language that is known by its tag only.
pub(crate) fn name(tag: &str) -> Option<String> {
    let (_, names) = LANGUAGES.iter().find(|(known, _)| *known == tag)?;
    Some(names.first()?.split(' ').map(|word| word[..1].to_uppercase() + &word[1..]).collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_text_is_read_word_for_word() {
        let check = |text: &str, tags: &[&str], whole: bool| {
            let spoken = read(text);
            assert_eq!((&spoken.tags[..], spoken.whole), (tags, whole), "{text}");
        };
        check("Eng., Fr & Mandarin", &["en", "fr", "cmn"], true);
        check("English", &["en"], true);
        check("English; French; Punjabi", &["en", "fr", "pa"], true);
        check("Anglais et français", &["en", "fr"], true);
        check("Chinese (Mandarin)", &["cmn"], true);
        check("Farsi/Dari", &["fa", "prs"], true);
        check("English French", &["en", "fr"], true);
        check("ASL", &["ase"], true);
        check("150+ languages", &["mul"], true);
        check("English, Klingon", &["en"], false);
        check("by appointment", &[], false);
        check("العربية", &["ar"], true);
    }

    #[test]
    fn tags_are_written_as_they_should_be() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(tag(text).as_deref(), expected, "{text}");
        check("en", Some("en"));
        check("EN", Some("en"));
        check("eng", Some("en"));
        check("en_ca", Some("en-CA"));
        check("zh-hans", Some("zh-Hans"));
        check("English", None);
        check("xx", None);
        check("zh-\u{e9}ab", None);
    }

    #[test]
    fn every_language_has_a_tag_of_the_records_and_no_name_stands_for_two() {
        let mut seen = std::collections::BTreeMap::new();
        for (tag, names) in LANGUAGES {
            assert!(portage_content::is_language_tag(tag), "{tag}");
            for name in *names {
                assert_eq!(seen.insert(*name, *tag), None, "{name} stands for two languages");
            }
        }
    }
}
