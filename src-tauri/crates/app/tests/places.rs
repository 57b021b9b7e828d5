//! Where to live: what the screens are told of places, and what becomes of a choice.

mod device;

use std::{collections::BTreeMap, fmt::Write as _};

use device::{Device, Portal};
use portage_app::{
    Portage,
    view::{
        CellValue, CellView, DestinationBefore, PlaceLine, PlacesView, ProfileView, SearchFilter, SizeWish, Standing,
        TargetView, WishesEntry,
    },
    wishes_of,
};
use portage_i18n::languages;

const NO_ANSWERS: ProfileView = ProfileView {
    whereabouts: None,
    landing: None,
    class: None,
    partner: None,
    children: None,
    occupation: None,
    destination: None,
};

async fn app() -> Portage {
    Device::new(&Portal::of_the_project()).start_with_content().await
}

fn wishes(weights: &[(&str, u8)], language: Option<&str>) -> WishesEntry {
    WishesEntry {
        weights: weights.iter().map(|(wish, weight)| ((*wish).to_owned(), *weight)).collect(),
        language: language.map(str::to_owned),
        size: SizeWish::Small,
    }
}

fn ordered(app: &Portage, entry: &WishesEntry, lang: &str) -> PlacesView {
    app.places(Some(&wishes_of(entry).unwrap()), lang).unwrap()
}

fn line<'a>(view: &'a PlacesView, id: &str) -> &'a PlaceLine {
    view.places.iter().find(|place| place.id == id).unwrap_or_else(|| panic!("no {id}"))
}

fn text(cell: &CellView) -> String {
    match &cell.value {
        CellValue::Text { text } => text.replace('\u{a0}', " "),
        other => panic!("{other:?}"),
    }
}

/// A cell of the page of a place.
fn cell(app: &Portage, place: &str, indicator: &str, lang: &str) -> Option<CellView> {
    let view = app.place(place, lang).unwrap();
    let row = view.groups.iter().flat_map(|group| &group.rows).find(|row| row.id == indicator);
    row.unwrap_or_else(|| panic!("no {indicator}")).cells[0].clone()
}

#[tokio::test]
async fn without_wishes_the_places_stand_by_their_names() {
    let app = app().await;
    let view = app.places(None, "en").unwrap();
    assert_eq!((view.places.len(), view.chosen.as_deref()), (63, None));
    assert!(view.places.iter().all(|place| place.rank == 0 && place.reasons.is_empty() && place.wishes == 0));
    assert_eq!((&*view.places[0].name, &*view.places[62].name), ("Ajax", "Woodstock"));
    // Every wish has its words and its reason in every language.
    for lang in languages().iter().map(|language| language.tag.as_str()) {
        let messages = portage_i18n::Messages::of(lang);
        for wish in &view.may_wish {
            assert!(
                messages.has(&format!("places-wish-{wish}")) && messages.has(&format!("places-why-{wish}")),
                "{wish}"
            );
        }
    }
}

#[tokio::test]
async fn a_value_is_as_the_records_have_it_with_source_time_and_area() {
    let app = app().await;
    let rent = cell(&app, "hamilton", "rent-2br", "en").unwrap();
    assert_eq!((text(&rent), rent.number), ("$1,659 a month".to_owned(), Some(1659.0)));
    assert_eq!((&*rent.as_of, rent.area.as_deref()), ("October 2025", Some("Hamilton CMA")));
    assert_eq!(rent.year.as_deref(), Some("2025"));
    let source = rent.source.unwrap();
    assert!(source.name.contains("CMHC") && source.credit.contains("34-10-0133-01"), "{source:?}");
    let january = cell(&app, "sudbury", "january-mean", "fr").unwrap();
    assert_eq!(
        (text(&january), january.number, &*january.as_of),
        ("-13 °C".to_owned(), Some(-13.0), "1981\u{2013}2010")
    );
    assert_eq!(january.year.as_deref(), Some("1981\u{2013}2010"));
    // A list that carries no date has no year either.
    assert_eq!(cell(&app, "ottawa", "institutions", "en").unwrap().year, None);
    // The code of an airport stands beside its name, in the words of the reader.
    let airports = |lang: &str| match cell(&app, "toronto", "airports", lang).unwrap().value {
        CellValue::Names { names } => names,
        other => panic!("{other:?}"),
    };
    assert_eq!(airports("en"), ["Toronto Billy Bishop (YTZ), 9 km", "Toronto Pearson (YYZ), 19 km"]);
    assert!(airports("ar").iter().all(|at| at.contains("كم")), "{:?}", airports("ar"));
    // Nobody knows the rent there, and nobody guesses.
    assert_eq!(cell(&app, "hearst", "rent-2br", "en"), None);
    assert_eq!(cell(&app, "ottawa", "french-designated", "en").unwrap().value, CellValue::Yes);
    let languages = cell(&app, "ottawa", "home-languages", "en").unwrap().value;
    let CellValue::Languages { shares } = languages else { panic!("{languages:?}") };
    assert_eq!((&*shares[0].tag, &*shares[0].share), ("ar", "2.6%"));
}

#[tokio::test]
async fn places_stand_side_by_side_in_groups() {
    let app = app().await;
    let ids = ["ottawa", "no-such-place", "hearst", "toronto", "sudbury", "windsor"].map(str::to_owned);
    let view = app.compare_places(&ids, "fr").unwrap();
    let names: Vec<&str> = view.places.iter().map(|place| place.name.as_str()).collect();
    assert_eq!(names, ["Ottawa", "Hearst", "Toronto", "Grand Sudbury"]);
    let groups: Vec<&str> = view.groups.iter().map(|group| group.group.as_str()).collect();
    assert_eq!(groups, ["people", "languages", "money", "work", "climate", "getting-about", "learning", "newcomers"]);
    for row in view.groups.iter().flat_map(|group| &group.rows) {
        assert_eq!(row.cells.len(), 4, "{}", row.id);
        assert!(row.note.is_some() && !row.label.is_empty(), "{}", row.id);
    }
    assert!(app.compare_places(&[], "en").unwrap().places.is_empty());
}

#[tokio::test]
async fn services_are_counted_where_their_offices_are_and_near() {
    let app = app().await;
    // Services whose address is in Sudbury are Greater Sudbury's.
    let place = app.place("sudbury", "en").unwrap();
    assert_eq!(place.services_city.as_deref(), Some("Greater Sudbury"));
    let query = |city: &str| portage_app::view::ServiceQuery {
        topic: Some("newcomer-services".to_owned()),
        city: Some(city.to_owned()),
        ..Default::default()
    };
    let listed = app.services(&query("Sudbury"), "en").unwrap().services;
    let there = listed.iter().filter(|service| service.cities.iter().any(|city| city == "Sudbury")).count();
    assert!(there > 0);
    assert_eq!(text(&cell(&app, "sudbury", "newcomer-services", "en").unwrap()), there.to_string());
    // Offices for the people of Waterloo and Whitby are in the next town.
    for place in ["waterloo", "whitby"] {
        let near = cell(&app, place, "newcomer-services", "en").unwrap();
        assert!(near.number.unwrap() > 0.0, "{place}");
    }
    // Hearst has none for newcomers in our list: that is a count of the list, and the note says so. Its library is there.
    let none = cell(&app, "hearst", "newcomer-services", "en").unwrap();
    assert_eq!((text(&none), none.source), ("0".to_owned(), None));
    assert_eq!(app.place("hearst", "en").unwrap().services_city.as_deref(), Some("Hearst"));
}

#[tokio::test]
async fn reasons_say_what_is_known_and_for_a_language_how_much_it_can_be() {
    let app = app().await;
    let view = ordered(&app, &wishes(&[("language", 2)], Some("pa")), "en");
    assert_eq!((&*view.places[0].id, view.places[0].rank), ("brampton", 1));
    let reason = &view.places[0].reasons[0];
    assert_eq!((&*reason.value, reason.language.as_deref(), reason.standing), ("17.5%", Some("pa"), Standing::Good));
    // Toronto names five others, the last with 1.5: so it is no more than that.
    let toronto = &line(&view, "toronto").reasons[0];
    assert_eq!((&*toronto.value, toronto.count), ("1.5%", 0));
    assert!(portage_app::reason_text(toronto, "en").contains("at most"), "{toronto:?}");
    // Of a place without a list nothing is known, and that is all.
    let hearst = line(&view, "hearst");
    assert_eq!((&*hearst.points, hearst.sure, &hearst.unknown[..]), ("0", 0, &["language".to_owned()][..]));
    // A language that no list names says nothing of any place.
    let nobody = ordered(&app, &wishes(&[("language", 2)], Some("tlh")), "en");
    assert!(nobody.places.iter().all(|place| place.rank == 1 && place.sure == 0));
}

#[tokio::test]
async fn a_reason_names_the_wider_area_of_its_value() {
    let app = app().await;
    let view = ordered(&app, &wishes(&[("work", 1)], None), "en");
    // The rate is that of the whole metropolitan area; no such rate comes out for smaller places.
    let reason = &line(&view, "burlington").reasons[0];
    assert_eq!((&*reason.value, reason.area.as_deref()), ("6.4%", Some("Hamilton CMA")));
    let text = portage_app::reason_text(reason, "en");
    assert!(text.ends_with("This is for Hamilton CMA as a whole."), "{text}");
    let kenora = line(&view, "kenora");
    assert!(kenora.reasons.is_empty() && kenora.unknown == ["work"]);
    // A value of the place itself names no other.
    let winters = ordered(&app, &wishes(&[("mild-winter", 1)], None), "en");
    assert_eq!(line(&winters, "burlington").reasons[0].area, None);
}

#[tokio::test]
async fn pilots_and_lists_that_only_name() {
    let app = app().await;
    let view = ordered(&app, &wishes(&[("pilots", 1)], None), "en");
    let first: Vec<&str> = view.places.iter().filter(|place| place.rank == 1).map(|place| place.id.as_str()).collect();
    // Both pilots run in two places, one of them in four more.
    assert_eq!(first, ["sudbury", "timmins"]);
    assert_eq!(view.places[0].reasons[0].value, "RCIP, FCIP");
    assert_eq!(view.places.iter().filter(|place| place.rank == 3).count(), 4);
    let transit = ordered(&app, &wishes(&[("transit", 1)], None), "en");
    assert_eq!(transit.places[0].id, "toronto");
    let unnamed = line(&transit, "dryden");
    assert_eq!((&*unnamed.points, unnamed.sure), ("0", 0));
    assert!(transit.places.iter().all(|place| !place.points.starts_with('-')));
}

#[tokio::test]
async fn what_matters_is_kept_and_goes_with_the_answers() {
    let app = app().await;
    let mine = wishes(&[("cheap-rent", 2), ("mild-winter", 0)], Some("ar"));
    app.save_wishes(&wishes_of(&mine).unwrap()).unwrap();
    let view = app.places(None, "en").unwrap();
    // What does not matter is not kept.
    assert_eq!(view.wishes.weights, BTreeMap::from([("cheap-rent".to_owned(), 2)]));
    assert_eq!((view.wishes.language.as_deref(), view.wishes.size), (Some("ar"), SizeWish::Small));
    assert_eq!(view.places[0].id, "elliot-lake");
    app.erase_answers().unwrap();
    assert!(app.places(None, "en").unwrap().wishes.weights.is_empty());
}

#[tokio::test]
async fn a_wish_that_cannot_be_is_refused_and_nothing_is_lost() {
    let app = app().await;
    app.save_wishes(&wishes_of(&wishes(&[("work", 1)], None)).unwrap()).unwrap();
    for (bad, names) in [(wishes(&[("sunshine", 1)], None), "sunshine"), (wishes(&[("work", 3)], None), "3")] {
        let error = wishes_of(&bad).unwrap_err().to_string();
        assert!(error.contains(names), "{error}");
    }
    // A tag that is too long is not repeated.
    let long = "x".repeat(999);
    assert!(!wishes_of(&wishes(&[], Some(&long))).unwrap_err().to_string().contains(&long));
    assert_eq!(app.places(None, "en").unwrap().wishes.weights.len(), 1);
}

#[tokio::test]
async fn a_chosen_place_is_the_destination_everywhere_and_can_be_taken_back() {
    let app = app().await;
    assert_eq!(app.chosen_place().unwrap(), None);
    // In French it has its French name, and is the same place.
    let before = app.choose_place("sudbury", "fr").unwrap();
    assert_eq!(before, DestinationBefore { answered: false, destination: None });
    assert_eq!(app.profile().unwrap().unwrap().destination.as_deref(), Some("Grand Sudbury"));
    let chosen = app.chosen_place().unwrap().unwrap();
    assert_eq!((&*chosen.id, chosen.services_city.as_deref()), ("sudbury", Some("Greater Sudbury")));
    assert!(app.place("sudbury", "en").unwrap().chosen && !app.place("ottawa", "en").unwrap().chosen);
    assert_eq!(app.places(None, "en").unwrap().chosen.as_deref(), Some("sudbury"));
    let budget = app.tool_form("budget", "en").unwrap();
    let field = budget.fields.iter().find(|field| field.name == "community").unwrap();
    assert_eq!(field.value.as_deref(), Some("\"sudbury\""));
    app.put_destination_back(before).unwrap();
    assert_eq!(app.profile().unwrap(), None);
}

#[tokio::test]
async fn taking_a_choice_back_leaves_the_other_answers() {
    let app = app().await;
    let mine = ProfileView { destination: Some("my aunt's".to_owned()), partner: Some(true), ..NO_ANSWERS };
    app.save_profile(mine.clone(), true).unwrap();
    let before = app.choose_place("ottawa", "en").unwrap();
    let now = app.profile().unwrap().unwrap();
    assert_eq!((now.destination.as_deref(), now.partner), (Some("Ottawa"), Some(true)));
    // Words that name no place are put back as they were typed.
    app.put_destination_back(before).unwrap();
    assert_eq!(app.profile().unwrap(), Some(mine));
    assert!(app.choose_place("atlantis", "en").is_err());
    assert!(app.place("atlantis", "en").is_err());
}

#[tokio::test]
async fn what_was_answered_in_between_is_not_taken_back() {
    let app = app().await;
    let before = app.choose_place("ottawa", "en").unwrap();
    let now = app.profile().unwrap().unwrap();
    app.save_profile(ProfileView { partner: Some(true), ..now }, true).unwrap();
    app.put_destination_back(before).unwrap();
    assert_eq!(app.profile().unwrap(), Some(ProfileView { partner: Some(true), ..NO_ANSWERS }));
}

#[tokio::test]
async fn what_a_municipality_says_leads_home_only_for_those_who_go_there() {
    let portal = Portal::of_the_project();
    let mut notice = "[[notice]]\nid = \"bridge\"\ntone = \"change\"\nfrom = 2026-11-22\nuntil = 2026-12-31\n\
                      authority = \"city-of-ottawa\"\nlevel = \"municipal\"\nverified_on = 2026-11-22\n\
                      sources = [\"https://ottawa.ca/en/living-ottawa/immigrating-ottawa\"]\n"
        .to_owned();
    for lang in ["en", "fr"] {
        let _ = write!(notice, "[notice.{lang}]\ntitle = \"Bridge\"\nbody = \"The bridge is closed.\"\n");
    }
    portal.write("ottawa/notices/notices.toml", &notice);
    portal.publish();
    let app = Device::new(&portal).start_with_content().await;
    let home = || app.home("en").unwrap().notices.iter().any(|notice| notice.id == "bridge");
    assert!(!home());
    // Its own page tells it to everybody.
    assert_eq!(app.place("ottawa", "en").unwrap().municipalities[0].notices.len(), 1);
    assert!(app.place("sudbury", "en").unwrap().municipalities[0].notices.is_empty());
    app.choose_place("sudbury", "en").unwrap();
    assert!(!home());
    app.choose_place("ottawa", "en").unwrap();
    assert!(home());
}

#[tokio::test]
async fn a_municipality_speaks_on_the_page_of_its_place() {
    let app = app().await;
    for (place, owner, page) in [
        ("ottawa", "ottawa", "https://ottawa.ca/en/living-ottawa/immigrating-ottawa"),
        ("sudbury", "greater-sudbury", "https://investsudbury.ca/why-sudbury/move-to-sudbury/"),
    ] {
        let view = app.place(place, "en").unwrap();
        let [of] = &view.municipalities[..] else { panic!("{place}: {:?}", view.municipalities) };
        assert_eq!((&*of.owner, of.official.as_ref().unwrap().url.as_str()), (owner, page));
        assert_eq!((of.guides.len(), of.contacts.len()), (1, 1));
        // Who writes is not the municipality.
        assert!(of.publisher.contains("Portage"), "{}", of.publisher);
        let guide = app.guide(&of.guides[0].id, "fr").unwrap();
        assert_eq!(guide.lang, "fr");
    }
    assert!(app.place("toronto", "en").unwrap().municipalities.is_empty());
}

#[tokio::test]
async fn a_place_is_found_by_its_name_its_towns_and_its_district() {
    let app = app().await;
    let target = |id: &str| TargetView::Place { id: id.to_owned() };
    let found = |text: &str, lang: &str| -> Vec<TargetView> {
        let groups = app.search(text, lang, &SearchFilter::default()).unwrap().groups;
        groups.into_iter().flat_map(|group| group.hits).map(|hit| hit.target).collect()
    };
    for (text, lang) in [("Sudbury", "en"), ("sudbury", "fr"), ("Grand Sudbury", "fr")] {
        assert!(found(text, lang)[..3].contains(&target("sudbury")), "{text} in {lang}");
    }
    assert!(found("Wallaceburg", "en").contains(&target("chatham-kent")));
    assert!(found("Algoma", "en").contains(&target("superior-east")));
}
