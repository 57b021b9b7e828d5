//! The search that a person sees: what was meant, how to go on, what is left by a filter, and where to go instead.

mod device;

use device::{Device, Portal};
use portage_app::{
    AppError, Portage, Problem,
    view::{HelpKind, Hit, MatchKind, ReportOf, ReportState, SearchFilter, SearchView, Settings, TargetView},
};

const ALL: SearchFilter = SearchFilter { kind: None, place: None, level: None, language: None };

fn hits(view: &SearchView) -> Vec<&Hit> {
    view.groups.iter().flat_map(|group| &group.hits).collect()
}

fn code<T>(answer: Result<T, AppError>) -> String {
    answer.err().map(|error| Problem::from(error).code).unwrap_or_default()
}

fn wanting_searches(app: &Portage, wanted: bool) -> Result<(), AppError> {
    app.save_settings(Settings { recent_searches: wanted, ..app.settings() })
}

#[tokio::test]
async fn what_was_meant_is_offered_where_a_word_is_not_known_as_it_was_typed() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let meant =
        |text: &str, lang: &str| app.search(text, lang, &ALL).unwrap().meant.map(|meant| (meant.text, meant.lang));
    let said = |text: &str, lang: &str| Some((text.to_owned(), Some(lang.to_owned())));
    assert_eq!(meant("helth card", "en"), said("health card", "en"));
    assert_eq!(meant("health card", "en"), None, "spelled as the pages spell it");
    assert_eq!(meant("qqqqzzzz", "en"), None, "nothing is near it");
    // Arabic in Latin letters: the word for a card.
    let (card, lang) = meant("bitaqa", "ar").unwrap();
    assert!(card.starts_with("بطاق") && lang.as_deref() == Some("ar"), "{card} {lang:?}");
    assert_eq!(app.search_list("helth", "en", &ALL, 5).unwrap().meant.as_deref(), Some("health"));
}

#[tokio::test]
async fn who_asks_about_danger_is_told_first_whom_to_call() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let first = |text: &str, lang: &str| -> Vec<String> {
        let help = app.search(text, lang, &ALL).unwrap().help.into_iter();
        help.take_while(|one| one.kind == HelpKind::Call).filter_map(|one| one.phone).collect()
    };
    let despair = [
        ("want to die", "en"),
        ("je veux mourir", "fr"),
        ("أريد أن أموت", "ar"),
        ("quiero morir", "es"),
        ("می‌خواهم بمیرم", "fa"),
        ("मरना चाहता हूँ", "hi"),
        ("ਮਰਨਾ ਚਾਹੁੰਦਾ ਹਾਂ", "pa"),
        ("quero morrer", "pt"),
        ("хочу умереть", "ru"),
        ("சாக விரும்புகிறேன்", "ta"),
        ("gusto kong mamatay", "tl"),
        ("хочу померти", "uk"),
        ("مرنا چاہتا ہوں", "ur"),
        ("想死", "zh-Hans"),
    ];
    let told = despair.map(|(text, lang)| (text, first(text, lang)));
    let lost: Vec<_> = told.iter().filter(|(_, phones)| !phones.iter().any(|phone| phone == "988")).collect();
    assert!(lost.is_empty(), "{lost:?}");
    let violence = [
        ("my husband beats me", "en"),
        ("mon mari me frappe", "fr"),
        ("زوجي يضربني", "ar"),
        ("老公打我", "zh-Hans"),
        ("ginahasa", "tl"),
        ("强奸", "zh-Hans"),
    ];
    let told = violence.map(|(text, lang)| (text, first(text, lang)));
    let lost: Vec<_> = told.iter().filter(|(_, phones)| phones.first().map(String::as_str) != Some("911")).collect();
    assert!(lost.is_empty(), "{lost:?}");
    for (text, lang) in [("health card", "en"), ("permis de conduire", "fr"), ("租房", "zh-Hans")] {
        assert_eq!(first(text, lang), [""; 0], "{text}: nobody is in danger");
    }
}

#[tokio::test]
async fn an_occupation_is_found_by_its_titles_alone() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let codes = |text: &str, lang: &str| -> Vec<String> {
        app.occupations(text, lang).unwrap().into_iter().map(|one| one.value).collect()
    };
    assert!(codes("registered nurse", "en").contains(&"31301".to_owned()));
    // Words that lead to the pages about regulated professions are no title of anything.
    for (text, lang) in [("regulated professions", "en"), ("ਟਰੱਕ", "pa"), ("licensing college", "en")] {
        assert!(codes(text, lang).iter().all(|code| code != "63200" && code != "11100"), "{text}");
    }
}

#[tokio::test]
async fn a_question_goes_on_and_noise_does_not() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let texts = |typed: &str, lang: &str| -> Vec<String> {
        app.suggest(typed, lang).unwrap().into_iter().map(|one| one.text).collect()
    };
    for (typed, lang) in [("health in", "en"), ("assurance", "fr"), ("driv", "en")] {
        let suggested = texts(typed, lang);
        assert!(!suggested.is_empty() && suggested.len() <= 5, "{typed}: {suggested:?}");
        let last = typed.rsplit(' ').next().unwrap();
        assert!(suggested.iter().all(|text| text.to_lowercase().contains(last)), "{typed}: {suggested:?}");
    }
    for noise in ["", " ", "h", "asdf", "qqqq", "?!", "<script>"] {
        assert_eq!(texts(noise, "en"), [""; 0], "{noise:?}");
    }
}

#[tokio::test]
async fn the_words_of_the_question_are_marked_in_the_snippet() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let marked = |text: &str, lang: &str| -> Vec<String> {
        let view = app.search(text, lang, &ALL).unwrap();
        let parts = hits(&view).into_iter().flat_map(|hit| hit.snippet.clone());
        parts.filter(|part| part.marked).map(|part| part.text.to_lowercase()).collect()
    };
    for (text, lang, begins) in [("tenant", "en", "tenan"), ("locataire", "fr", "locataire")] {
        let marked = marked(text, lang);
        assert!(!marked.is_empty() && marked.iter().all(|word| word.starts_with(begins)), "{text}: {marked:?}");
    }
    assert!(marked("tenent", "en").contains(&"tenant".to_owned()), "as it was meant");
}

/// What each choice promises is what it gives.
#[tokio::test]
async fn a_filter_leaves_as_many_as_it_said() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    for (text, lang) in [("ottawa", "en"), ("passport", "fr"), ("health card", "ar")] {
        let view = app.search(text, lang, &ALL).unwrap();
        let all = &view.choices;
        let one = |value: &str| Some(value.to_owned());
        let mut filters: Vec<(SearchFilter, u32)> = Vec::new();
        filters.extend(all.places.iter().map(|it| (SearchFilter { place: one(&it.id), ..ALL }, it.count)));
        filters.extend(all.levels.iter().map(|it| (SearchFilter { level: one(&it.value), ..ALL }, it.count)));
        filters.extend(all.languages.iter().map(|it| (SearchFilter { language: one(&it.value), ..ALL }, it.count)));
        if view.looked.is_none() {
            filters.extend(all.kinds.iter().map(|it| (SearchFilter { kind: one(&it.value), ..ALL }, it.count)));
        }
        assert!(filters.len() > 3, "{text}: {all:?}");
        for (filter, count) in filters {
            let left = app.search(text, lang, &filter).unwrap();
            let shown = hits(&left).len();
            if left.cut {
                assert!(u32::try_from(shown).unwrap() < count, "{text} {filter:?}");
            } else {
                assert_eq!(u32::try_from(shown).unwrap(), count, "{text} {filter:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_level_a_place_and_a_kind_hold_for_each_result() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let level = SearchFilter { level: Some("federal".to_owned()), ..ALL };
    let list = app.search_list("passport", "en", &level, 10).unwrap();
    assert!(!list.found.is_empty());
    for found in list.found {
        let (neutral, _) = app.show(&found.kind, &found.id, "en").unwrap();
        assert_eq!(neutral.unwrap().value()["level"], "federal", "{}", found.id);
    }
    let place = SearchFilter { place: Some("ottawa".to_owned()), ..ALL };
    let list = app.search_list("newcomers", "en", &place, 10).unwrap();
    assert!(!list.found.is_empty());
    for found in list.found {
        let (neutral, _) = app.show(&found.kind, &found.id, "en").unwrap();
        let record = neutral.unwrap().value();
        let in_ottawa =
            record["sites"].as_array().is_some_and(|sites| sites.iter().any(|site| site["city"] == "Ottawa"));
        assert!(in_ottawa || record["owner"] == "ottawa" || found.id == "ottawa", "{record}");
    }
    let kind = SearchFilter { kind: Some("service".to_owned()), ..ALL };
    let view = app.search("newcomers", "en", &kind).unwrap();
    assert!(view.groups.iter().map(|group| group.kind.as_str()).eq(["service"]));
    assert!(view.choices.kinds.len() > 1, "the other kinds can still be chosen: {:?}", view.choices.kinds);
    let nowhere = SearchFilter { place: Some("nowhere".to_owned()), ..ALL };
    let view = app.search("newcomers", "en", &nowhere).unwrap();
    assert!(hits(&view).is_empty() && view.help.iter().all(|help| help.kind != HelpKind::Level), "something was found");
}

#[tokio::test]
async fn where_nothing_is_found_somebody_can_be_asked_and_the_levels_are_named() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    for lang in ["en", "fr"] {
        let view = app.search("qqqq zzzz", lang, &ALL).unwrap();
        assert!(hits(&view).is_empty());
        let of = |kind: HelpKind| view.help.iter().filter(move |help| help.kind == kind);
        assert!(of(HelpKind::Service).any(|help| help.phone.is_some()));
        let levels: Vec<_> = of(HelpKind::Level).map(|help| help.level.as_deref().unwrap_or_default()).collect();
        assert_eq!(levels, ["federal", "provincial"]);
        for help in of(HelpKind::Level) {
            let Some(TargetView::Web { url }) = &help.target else { panic!("{help:?}") };
            assert!(url.starts_with("https://www.canada.ca/") || url.starts_with("https://www.ontario.ca/"), "{url}");
        }
    }
    let found = app.search("health card", "en", &ALL).unwrap();
    assert!(hits(&found).iter().any(|hit| hit.matched == MatchKind::Exact));
    assert!(found.help.iter().all(|help| help.kind != HelpKind::Level), "who found something is not sent away");
}

#[tokio::test]
async fn searches_are_kept_only_while_they_are_wanted() {
    let portal = Portal::of_a_few_records();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let recent = || app.recent_searches().unwrap();
    app.keep_search("health card").unwrap();
    assert_eq!(recent(), [""; 0], "nobody asked for it");
    wanting_searches(&app, true).unwrap();
    assert_eq!(recent(), [""; 0], "what was looked for before is not known");

    for text in ["health card", "rent", "  Health   Card ", " "] {
        app.keep_search(text).unwrap();
    }
    assert_eq!(recent(), ["Health Card", "rent"], "each once, the newest first");
    for number in 0..12 {
        app.keep_search(&format!("question {number}")).unwrap();
    }
    let kept: Vec<String> = (2..12).rev().map(|number| format!("question {number}")).collect();
    assert_eq!(recent(), kept);

    app.set_passphrase("correct horse").unwrap();
    app.lock().unwrap();
    assert_eq!(recent(), [""; 0], "of a locked person nothing is known");
    app.keep_search("while locked").unwrap();
    assert_eq!(code(app.forget_searches()), "locked");
    assert_eq!(code(wanting_searches(&app, false)), "locked");
    assert!(app.settings().recent_searches, "what cannot be forgotten is not said to be");
    app.unlock("correct horse").unwrap();
    assert_eq!(recent(), kept);

    app.forget_searches().unwrap();
    assert_eq!(recent(), [""; 0]);
    app.keep_search("rent").unwrap();
    wanting_searches(&app, false).unwrap();
    wanting_searches(&app, true).unwrap();
    assert_eq!(recent(), [""; 0], "who takes it back has nothing kept");
    app.keep_search("rent").unwrap();
    app.erase_everything(false).unwrap();
    assert_eq!(recent(), [""; 0]);
}

#[tokio::test]
async fn what_was_not_found_is_told_as_it_was_shown() {
    let portal = Portal::of_a_few_records();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let shown = app.draft_not_found("fishing licence", "fr").unwrap();
    let expected =
        "{\n  \"format\": \"portage-search-1\",\n  \"window_language\": \"fr\",\n  \"words\": \"fishing licence\"\n}\n";
    assert_eq!((shown.text.as_str(), shown.address), (expected, None));
    assert!(app.reports("fr").unwrap().is_empty(), "nothing is kept before it is said so");
    app.save_not_found("fishing licence", "fr").unwrap();
    let reports = app.reports("fr").unwrap();
    let [kept] = &reports[..] else { panic!("{reports:?}") };
    assert_eq!((kept.of, kept.state, kept.text.as_str()), (ReportOf::Search, ReportState::NoAddress, expected));
    assert_eq!(code(app.draft_not_found("  ", "en")), "entry-empty");
    assert_eq!(code(app.save_not_found(&"x".repeat(257), "en")), "text-too-long");
}
