/// Languages that voices are named for by a code other than ours.
const SAME: &[(&str, &str)] = &[("cmn", "zh"), ("fil", "tl"), ("prs", "fa"), ("pes", "fa"), ("tgl", "tl")];

/// The script that a language is written in here, where a voice may be for another one: a voice for Latin letters spells
/// out what it does not know. Where a region writes otherwise, that too.
const WRITTEN: &[(&str, &str, &[&str])] = &[
    ("ar", "arab", &[]),
    ("fa", "arab", &[]),
    ("hi", "deva", &[]),
    ("pa", "guru", &["pk"]),
    ("ru", "cyrl", &[]),
    ("ta", "taml", &[]),
    ("ti", "ethi", &[]),
    ("uk", "cyrl", &[]),
    ("ur", "arab", &[]),
    // What is spoken in Hong Kong and Macao is Cantonese.
    ("zh", "hans", &["hk", "mo"]),
];

/// Regions whose voice is nearest to the people who read here, best first.
const NEAREST: &[(&str, &[&str])] = &[
    ("ar", &["001"]),
    ("en", &["ca", "us", "gb"]),
    ("es", &["419", "mx", "us", "co"]),
    ("fa", &["ir"]),
    ("fr", &["ca", "fr"]),
    ("pt", &["br"]),
    ("zh", &["cn", "sg"]),
];

/// The voice for a text of language `tag`, as a place in `voices`, which are named by language (`fr-CA`, `zh_CN`, `cmn`);
/// `None` where no voice speaks it. Of equals the first.
pub fn voice_for(tag: &str, voices: &[impl AsRef<str>]) -> Option<usize> {
    let wanted = Spoken::of(tag);
    let ranked = voices.iter().enumerate().filter_map(|(at, voice)| Some((wanted.distance(voice.as_ref())?, at)));
    ranked.min().map(|(_, at)| at)
}

/// A tag, taken apart, in small letters.
struct Spoken {
    lang: String,
    script: Option<String>,
    region: Option<String>,
    /// Whether it is one kind of the language, such as that of a town.
    is_kind: bool,
}

impl Spoken {
    fn of(tag: &str) -> Self {
        let tag = tag.replace('_', "-").to_lowercase();
        // A system may name an encoding or a variant behind these.
        let tag = tag.split(['.', '@']).next().unwrap_or_default();
        let mut parts = tag.split('-').peekable();
        let lang = parts.next().unwrap_or_default();
        let lang = SAME.iter().find(|(named, _)| *named == lang).map_or(lang, |(_, ours)| ours);
        let script = parts.next_if(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
        let region = parts.next_if(|part| matches!(part.len(), 2 | 3));
        Self {
            lang: lang.to_owned(),
            script: script.map(str::to_owned),
            region: region.map(str::to_owned),
            is_kind: parts.next().is_some(),
        }
    }

    /// How far a voice is from this, `None` where it is of another language.
    fn distance(&self, voice: &str) -> Option<(bool, bool, usize)> {
        let voice = Self::of(voice);
        if voice.lang != self.lang || self.lang.is_empty() {
            return None;
        }
        let (_, script, elsewhere) = WRITTEN.iter().find(|(lang, ..)| *lang == self.lang).unwrap_or(&("", "latn", &[]));
        let region = voice.region.as_deref();
        if region.is_some_and(|region| elsewhere.contains(&region)) && self.region.as_deref() != region {
            return None;
        }
        let wanted = self.script.as_deref().unwrap_or(script);
        // Mandarin is spoken alike from both ways of writing it.
        let is_read = |script: &str| script == wanted || (wanted == "hans" && script == "hant");
        if voice.script.as_deref().is_some_and(|script| !is_read(script)) {
            return None;
        }
        let nearest = NEAREST.iter().find(|(lang, _)| *lang == self.lang).map_or(&[][..], |(_, regions)| regions);
        let place = match region {
            _ if self.region.as_deref() == region && region.is_some() => 0,
            Some(region) => 1 + nearest.iter().position(|near| *near == region).unwrap_or(nearest.len() + 1),
            // Without a region it is the language as most speak it.
            None => 1 + nearest.len(),
        };
        let other_script = voice.script.as_deref().is_some_and(|script| script != wanted) || region == Some("tw");
        Some((voice.is_kind, other_script, place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tag: &str, voices: &[&str], expected: Option<&str>) {
        assert_eq!(voice_for(tag, voices).map(|at| voices[at]), expected, "{tag} among {voices:?}");
    }

    /// What `LIST SYNTHESIS_VOICES` of speech-dispatcher 0.11 with espeak-ng 1.51 names, a part.
    #[rustfmt::skip]
    const ESPEAK: &[&str] = &[
        "am", "ar", "cmn", "cmn-LATN-PINYIN", "en-029", "en-GB", "en-GB-SCOTLAND", "en-US", "en-US-NYC", "es", "es-419",
        "fa", "fa-LATN", "fr-BE", "fr-CH", "fr-FR", "hak", "hi", "ko", "pa", "pt", "pt-BR", "ru", "ru-LV", "ta", "uk",
        "ur", "vi", "vi-VN-X-CENTRAL", "yue",
    ];

    #[test]
    fn espeak_speaks_what_it_names() {
        for (tag, voice) in [
            ("en", Some("en-US")),
            ("fr", Some("fr-FR")),
            ("ar", Some("ar")),
            ("zh-Hans", Some("cmn")),
            ("es", Some("es-419")),
            ("pa", Some("pa")),
            ("fa", Some("fa")),
            ("uk", Some("uk")),
            ("hi", Some("hi")),
            ("ur", Some("ur")),
            ("ta", Some("ta")),
            ("pt", Some("pt-BR")),
            ("ru", Some("ru")),
            ("vi", Some("vi")),
            ("ko", Some("ko")),
            ("tl", None),
            ("so", None),
            ("ti", None),
        ] {
            check(tag, ESPEAK, voice);
        }
    }

    #[test]
    fn the_nearest_region_speaks() {
        check("en", &["en-IN", "en-GB", "en-CA"], Some("en-CA"));
        check("en", &["en-IN", "en-GB"], Some("en-GB"));
        check("en", &["en-IN"], Some("en-IN"));
        check("en-GB", &["en-CA", "en-GB"], Some("en-GB"));
        check("fr", &["fr-FR", "fr-CA"], Some("fr-CA"));
        check("fr", &["fr_CH", "fr_FR.UTF-8"], Some("fr_FR.UTF-8"));
        check("ar", &["ar-EG", "ar-001"], Some("ar-001"));
        check("ar", &["ar-EG", "ar-SA"], Some("ar-EG"));
        check("pt", &["pt-PT", "pt-BR"], Some("pt-BR"));
        check("es", &["es-ES", "es-MX"], Some("es-MX"));
        check("tl", &["fil-PH"], Some("fil-PH"));
        check("zh-Hans", &["zh-HK", "zh-TW", "zh-CN"], Some("zh-CN"));
        check("zh-Hans", &["zh-Hant-TW", "zh-Hans-CN"], Some("zh-Hans-CN"));
        check("fa", &["prs-AF", "fa-IR"], Some("fa-IR"));
        check("pa", &["pa-Guru-IN"], Some("pa-Guru-IN"));
    }

    #[test]
    fn what_would_not_be_understood_is_not_spoken() {
        check("zh-Hans", &["zh-HK", "yue-HK", "yue", "hak", "cmn-LATN-PINYIN"], None);
        check("zh-Hans", &["zh-TW"], Some("zh-TW"));
        check("pa", &["pa-PK", "pa-Arab-PK"], None);
        check("fa", &["fa-LATN", "ar", "ur-PK"], None);
        check("ti", &["am-ET"], None);
        check("en", &["", "-", "none", "e"], None);
        check("", &["", "en"], None);
        check("en", &[], None);
    }

    #[test]
    fn every_language_of_ours_is_spoken_by_a_voice_of_its_own_tag() {
        for each in crate::languages() {
            for tag in std::iter::once(&each.tag).chain(&each.also) {
                assert_eq!(voice_for(&each.tag, &["xx", tag.as_str()]), Some(1), "{tag}");
            }
        }
    }
}
