use proptest::prelude::*;

use crate::{
    Index, Matched, Query, SearchError, build,
    samples::{Samples, ask, portal},
    write_figures,
};

/// What is found, as `kind/id` and how.
fn found(index: &Index, lang: &str, text: &str) -> Vec<(String, Matched)> {
    ask(index, lang, text).found.into_iter().map(|hit| (format!("{}/{}", hit.kind, hit.id), hit.matched)).collect()
}

#[track_caller]
fn first(index: &Index, lang: &str, text: &str, expected: &str, matched: Matched) {
    let found = found(index, lang, text);
    assert_eq!(found.first(), Some(&(expected.to_owned(), matched)), "{text}: {found:?}");
}

#[test]
fn one_document_for_each_language_of_each_record_that_reads() {
    // Four guides in six texts, a task and a service; not the topics, the hologram and the guide of another shape.
    let (index, _dir) = portal().index();
    assert_eq!(index.documents(), 8);
    index.check().unwrap();
}

#[test]
fn words_are_found_as_typed_and_in_other_forms() {
    let (index, _dir) = portal().index();
    first(&index, "en", "passport", "guide/ohip", Matched::Exact);
    first(&index, "en", "OHIP", "guide/ohip", Matched::Exact);
    first(&index, "en", "passports ", "guide/ohip", Matched::Stem);
    first(&index, "en", "licensing ", "guide/child-care", Matched::Stem);
    first(&index, "fr", "échanges permis ", "guide/permis", Matched::Stem);
}

#[test]
fn one_wrong_letter_in_a_word_of_five_is_forgiven_and_said() {
    let (index, _dir) = portal().index();
    for typo in ["pasport", "passprot", "passpport", "passporf", "bassport"] {
        first(&index, "en", typo, "guide/ohip", Matched::Fuzzy);
    }
    first(&index, "en", "helth insurance", "guide/ohip", Matched::Fuzzy);
    // Four letters are too few to doubt.
    assert_eq!(found(&index, "en", "carg "), []);
}

#[test]
fn accents_elision_and_apostrophes_do_not_matter() {
    let (index, _dir) = portal().index();
    for question in ["sante", "SANTÉ", "l'assurance", "l’assurance santé", "assurance-sante", "d'assurance"] {
        first(&index, "fr", question, "guide/ohip", Matched::Exact);
    }
    first(&index, "en", "driver's licence", "guide/permis", Matched::Exact);
    first(&index, "en", "drivers licence", "guide/permis", Matched::Stem);
}

#[test]
fn arabic_is_found_with_and_without_marks_and_in_other_letters() {
    let (index, _dir) = portal().index();
    for question in ["الإقامة", "والإقامة", "والاقامه", "وَالإِقَامَة"] {
        let found = found(&index, "ar", question);
        assert_eq!(found.first().map(|(id, _)| id.as_str()), Some("guide/ohip"), "{question}");
    }
    first(&index, "ar", "بطاقه الصحه", "guide/ohip", Matched::Exact);
}

#[test]
fn the_last_word_may_be_unfinished() {
    let (index, _dir) = portal().index();
    first(&index, "en", "pass", "guide/ohip", Matched::Stem);
    first(&index, "en", "family doc", "guide/family-doctor", Matched::Stem);
    assert_eq!(found(&index, "en", "pass "), [], "a space says that the word is whole");
    assert_eq!(found(&index, "en", "p"), []);
}

#[test]
fn a_question_is_answered_by_what_it_is_about() {
    let (index, _dir) = portal().index();
    for question in
        ["how do I get a health card", "How do I get a health card?", "where can I get my health card please"]
    {
        let found = found(&index, "en", question);
        assert_eq!(found[0].0, "guide/ohip", "{question}: {found:?}");
        assert_eq!(found[0].1, Matched::Exact);
    }
    first(&index, "fr", "comment obtenir une carte santé", "guide/ohip", Matched::Exact);
}

#[test]
fn labels_of_topics_find_pages_of_another_language() {
    let (index, _dir) = portal().index();
    // Only in English, asked for in French; only in French, asked for in English.
    first(&index, "fr", "crèche", "guide/child-care", Matched::Exact);
    first(&index, "fr", "creches ", "guide/child-care", Matched::Stem);
    first(&index, "en", "driving", "guide/permis", Matched::Exact);
    first(&index, "en", "gp", "guide/family-doctor", Matched::Exact);
    assert_eq!(ask(&index, "fr", "crèche").topics, ["child-care"]);
    assert_eq!(ask(&index, "en", "helth card").topics, ["health-insurance"]);
}

#[test]
fn a_record_comes_once_in_the_readers_language() {
    let (index, _dir) = portal().index();
    for (lang, shown) in [("en", "en"), ("fr", "fr"), ("fr-CA", "fr"), ("ar", "ar"), ("uk", "en")] {
        let answer = ask(&index, lang, "Ontario");
        let ohip: Vec<&str> = answer.found.iter().filter(|hit| hit.id == "ohip").map(|hit| hit.lang.as_str()).collect();
        assert_eq!(ohip, [shown], "{lang}");
    }
    assert_eq!(ask(&index, "en", "échanger permis").found[0].lang, "fr", "it is in no other language");
}

#[test]
fn pages_of_the_topic_and_its_neighbours_come_last() {
    let (index, _dir) = portal().index();
    let found = found(&index, "en", "national insurance");
    assert_eq!(found[0], ("guide/ohip".to_owned(), Matched::Exact));
    assert_eq!(found.last().unwrap(), &("guide/family-doctor".to_owned(), Matched::Related));
    let kinds: Vec<Matched> = found.iter().map(|(_, matched)| *matched).collect();
    assert!(kinds.is_sorted(), "{kinds:?}");
}

#[test]
fn what_holds_all_words_comes_before_what_holds_some() {
    let (index, _dir) = Samples::default()
        .guide(
            "all",
            &[],
            &[("en", "Tires for winter", "Snow.", "A long text about a shovel and what is on the road.")],
        )
        .guide(
            "some",
            &[],
            &[("en", "Tires for summer", "Sun.", "A long text about a shovel and what is on the road.")],
        )
        .guide("coat", &[], &[("en", "Coats for winter", "Warm.", "A coat.")])
        .guide("skates", &[], &[("en", "Sports in winter", "Cold.", "Skates.")])
        .index();
    let ids: Vec<String> = found(&index, "en", "winter tires").into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids[..2], ["guide/all", "guide/some"], "winter alone says less: {ids:?}");
}

#[test]
fn what_editors_call_it_comes_before_what_is_named_in_passing() {
    let disputes = Samples::default().topic("disputes", &[], &[("en", &["Tenancy disputes", "no heat"])]).guide(
        "disputes",
        &["disputes"],
        &[("en", "Disputes with a landlord", "Your rights.", "Call the board.")],
    );
    let body = "Ask who pays for heat, water, the roof and the garden of an apartment.";
    let (index, _dir) = ["buying", "selling", "building", "insuring"]
        .into_iter()
        .fold(disputes, |samples, id| samples.guide(id, &[], &[("en", id, "Money.", body)]))
        .index();
    assert_eq!(found(&index, "en", "no heat ")[0].0, "guide/disputes");
}

#[test]
fn a_service_is_found_by_organization_city_and_telephone() {
    let (index, _dir) = portal().index();
    for question in
        ["COSTI", "immigrant services Hamilton", "1-866-532-3161", "866 532 3161", "8665323161", "18665323161"]
    {
        first(&index, "en", question, "service/costi-hamilton", Matched::Exact);
    }
}

#[test]
fn occupations_contacts_and_forms_are_found_by_what_people_call_them() {
    let (index, _dir) = portal()
        .organization("ircc", "Immigration, Refugees and Citizenship Canada", "IRCC")
        .occupation("31301", "Registered nurses and registered psychiatric nurses", &["staff nurse", "ward sister"])
        .contact("residence", "ircc", "Your residence application", "It decides, and tells.", "1-888-242-2100")
        .form("imm-5406", "IMM 5406", "ircc", "Additional Family Information")
        .index();
    for question in ["registered nurse", "ward sister", "31301"] {
        let answer = ask(&index, "en", question);
        assert_eq!(answer.found[0].id, "noc-31301", "{question}");
    }
    first(&index, "en", "ward sister", "occupation/noc-31301", Matched::Exact);
    for question in ["residence application", "1-888-242-2100", "IRCC decides"] {
        let answer = ask(&index, "en", question);
        assert_eq!(
            (answer.found[0].kind.as_str(), answer.found[0].id.as_str()),
            ("contact", "residence"),
            "{question}"
        );
    }
    first(&index, "en", "IMM 5406", "form/imm-5406", Matched::Exact);
    first(&index, "en", "family information", "form/imm-5406", Matched::Exact);
    // Those who have no screen for them ask for other kinds only.
    let query = Query { text: "nurse", lang: "en", kinds: Some(&["guide", "task"]), limit: 10 };
    assert!(index.search(&query).unwrap().found.iter().all(|found| found.kind != "occupation"));
}

#[test]
fn a_kind_and_a_limit_are_kept_to() {
    let (index, _dir) = portal().index();
    let query = Query { text: "OHIP", lang: "en", kinds: Some(&["task"]), limit: 10 };
    let tasks = index.search(&query).unwrap().found;
    assert_eq!(tasks.iter().map(|hit| hit.id.as_str()).collect::<Vec<_>>(), ["apply-ohip"]);
    for limit in [0, 1, 2] {
        let query = Query { text: "health insurance", lang: "en", kinds: None, limit };
        assert_eq!(index.search(&query).unwrap().found.len(), limit);
    }
}

#[test]
fn noise_finds_nothing() {
    let (index, _dir) = portal().index();
    for noise in ["asdf", "qqqq zzzz", "", " ", "!?", "…", "xkcdq wvut", "\u{301}", "0"] {
        let answer = ask(&index, "en", noise);
        assert!(answer.found.is_empty() && answer.topics.is_empty(), "{noise}: {answer:?}");
    }
}

#[test]
fn words_written_apart_find_the_word_in_one() {
    let (index, _dir) = portal().index();
    first(&index, "en", "day care", "guide/child-care", Matched::Stem);
}

/// Pages in other scripts, and one of each in English.
fn bazaar() -> Samples {
    Samples::default()
        .guide(
            "renting",
            &[],
            &[
                ("en", "Renting a home", "What a lease says.", "Ask the landlord."),
                ("hi", "किराए का घर", "पट्टे में क्या है।", "मकान मालिक से पूछें।"),
                ("ur", "کرائے کا گھر", "معاہدہ پڑھیں۔", "مالک مکان سے پوچھیں۔"),
                ("fa", "اجارهٔ خانه", "قرارداد را بخوانید.", "از صاحب‌خانه بپرسید."),
                ("uk", "Оренда квартири", "Що каже договір.", "Спитайте господаря."),
                ("zh-Hans", "租房", "看清租房合同。", "问房东押金。"),
                ("pa", "ਕਿਰਾਏ ਦਾ ਕਮਰਾ", "ਇਕਰਾਰਨਾਮਾ ਪੜ੍ਹੋ।", "ਮਾਲਕ ਨੂੰ ਪੁੱਛੋ।"),
            ],
        )
        .guide(
            "driving",
            &[],
            &[
                ("en", "Your driver's licence", "Exchange it.", "Book a road test."),
                ("hi", "गाड़ी चलाने का लाइसेंस", "बदलवाएँ।", "सड़क पर परीक्षा।"),
                ("ur", "گاڑی کا لائسنس", "تبدیل کرائیں۔", "سڑک پر امتحان۔"),
                ("fa", "گواهینامه رانندگی", "آن را عوض کنید.", "امتحان شهری."),
                ("uk", "Водійське посвідчення", "Обміняйте його.", "Іспит на дорозі."),
                ("zh-Hans", "换驾照", "预约路考。", "带上旧驾照。"),
                ("pa", "ਗੱਡੀ ਦਾ ਲਾਇਸੈਂਸ", "ਬਦਲਾਓ।", "ਸੜਕ ਤੇ ਟੈਸਟ।"),
            ],
        )
}

#[test]
fn words_in_latin_letters_find_words_of_other_scripts() {
    let (index, _dir) = bazaar().index();
    for (lang, question, id) in [
        ("hi", "kiraye ka ghar ", "renting"),
        ("hi", "gaadi ka laisens ", "driving"),
        ("ur", "kiraye pe ghar chahiye ", "renting"),
        ("ur", "gari ka license ", "driving"),
        ("fa", "ejare khane ", "renting"),
        ("fa", "govahiname ranandegi ", "driving"),
        ("uk", "orenda kvartyry ", "renting"),
        ("uk", "vodiiske posvidchennya ", "driving"),
        ("zh-Hans", "zufang ", "renting"),
        ("zh-Hans", "jiazhao lukao ", "driving"),
        ("pa", "kirae te kamra ", "renting"),
        // A reader of English, where there is no doubt.
        ("en", "kvartyry ", "renting"),
    ] {
        let answer = ask(&index, lang, question);
        assert_eq!(answer.found.first().map(|hit| hit.id.as_str()), Some(id), "{lang} {question}: {answer:?}");
        assert_eq!(answer.found[0].matched, Matched::Stem, "{lang} {question}");
    }
    for noise in ["zxqvwk", "asdf", "qwsdfg", "mnbvcx"] {
        for lang in ["en", "hi", "ur", "zh-Hans", "uk"] {
            assert_eq!(found(&index, lang, noise), [], "{lang} {noise}");
        }
    }
}

#[test]
fn chinese_is_found_by_pairs_and_by_sound() {
    let (index, _dir) = bazaar().index();
    first(&index, "zh-Hans", "驾照", "guide/driving", Matched::Exact);
    first(&index, "zh-Hans", "怎么换驾照？", "guide/driving", Matched::Exact);
    first(&index, "zh-Hans", "租房和同", "guide/renting", Matched::Fuzzy);
    first(&index, "zh-Hans", "租", "guide/renting", Matched::Stem);
}

#[test]
fn a_mistyped_question_is_given_back_as_it_was_meant() {
    let (index, _dir) = portal().index();
    let meant = |text: &str| ask(&index, "en", text).meant;
    assert_eq!(meant("Helth insurance?").as_deref(), Some("health insurance?"));
    assert_eq!(meant("my pasport "), Some("my passport ".to_owned()));
    assert_eq!(meant("health insurance"), None);
    assert_eq!(meant("qqqqq zzzzz"), None);
    let (index, _dir) = bazaar().index();
    assert_eq!(ask(&index, "hi", "ghar ").meant.as_deref(), Some("घर "));
}

#[test]
fn the_snippet_shows_where_the_words_are() {
    let (index, _dir) = portal().index();
    let snippet = |text| ask(&index, "en", text).found[0].snippet.clone();
    assert_eq!(snippet("OHIP"), "Apply in your first days in Ontario; it is free.");
    assert_eq!(snippet("passports "), "Go to a ServiceOntario centre with your passport.");
}

#[test]
fn figures_of_a_snippet_are_left_to_whoever_can_write_them() {
    let (index, _dir) = Samples::default()
        .guide("rent", &[], &[("en", "Rent", "At most {figure:limit} a year.", "Ask for {figure:limit} in writing.")])
        .index();
    let hit = &ask(&index, "en", "rent").found[0];
    assert_eq!(hit.snippet, "At most … a year.");
    assert_eq!(write_figures(&hit.marked_snippet, |id| Some(format!("<{id}>"))), "At most <limit> a year.");
    assert_eq!(found(&index, "en", "limit"), [], "the name of a figure is no word of the page");
}

#[test]
fn an_index_without_documents_answers_nothing() {
    let (index, _dir) = Samples::default().index();
    assert_eq!(index.documents(), 0);
    assert_eq!(found(&index, "en", "health"), []);
}

#[test]
fn an_index_is_not_written_over() {
    let dir = tempfile::tempdir().unwrap();
    build(dir.path(), &[], Vec::new()).unwrap();
    assert!(matches!(build(dir.path(), &[], Vec::new()), Err(SearchError::Create { .. })));
}

#[test]
fn what_is_no_index_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    assert!(matches!(Index::open(&dir.path().join("none")), Err(SearchError::Open { .. })));
    assert!(matches!(Index::open(dir.path()), Err(SearchError::Open { .. })));
    build(dir.path(), &[], Vec::new()).unwrap();
    std::fs::write(dir.path().join("topics.json"), "{").unwrap();
    assert!(matches!(Index::open(dir.path()), Err(SearchError::Damaged { .. })));
    std::fs::remove_file(dir.path().join("topics.json")).unwrap();
    assert!(matches!(Index::open(dir.path()), Err(SearchError::ReadTopics { .. })));
}

#[test]
fn a_changed_byte_is_noticed() {
    let (index, dir) = portal().index();
    drop(index);
    let store = std::fs::read_dir(dir.path().join("index"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|ending| ending == "store"))
        .unwrap();
    let mut bytes = std::fs::read(&store).unwrap();
    bytes[10] ^= 1;
    std::fs::write(&store, bytes).unwrap();
    let index = Index::open(&dir.path().join("index")).unwrap();
    assert!(matches!(index.check(), Err(SearchError::Damaged { .. })));
}

#[test]
fn an_index_is_asked_from_several_threads() {
    let (index, _dir) = portal().index();
    let expected = found(&index, "en", "health card");
    std::thread::scope(|scope| {
        let askers: Vec<_> = (0..4).map(|_| scope.spawn(|| found(&index, "en", "health card"))).collect();
        askers.into_iter().for_each(|asker| assert_eq!(asker.join().unwrap(), expected));
    });
}

#[test]
fn any_text_is_a_question() {
    let (index, _dir) = portal().index();
    let index = std::sync::Mutex::new(index);
    proptest!(|(text in "\\PC{0,400}", lang in "[a-zA-Z-]{0,8}", limit in 0_usize..200)| {
        let index = index.lock().unwrap();
        let answer = index.search(&Query { text: &text, lang: &lang, kinds: None, limit }).unwrap();
        prop_assert!(answer.found.len() <= limit);
        prop_assert!(answer.found.is_sorted_by_key(|hit| hit.matched));
    });
}
