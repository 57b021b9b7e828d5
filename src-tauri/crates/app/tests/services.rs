//! Services by what is wanted of them: what is not known is asked, hours are those of the clock there, and what was
//! decided to be one service is one.

mod device;

use device::{Device, Portal};
use portage_app::{
    AppError, Portage,
    view::{
        Class, MapPart, OpenView, OpenWhen, ProfileView, SearchFilter, ServiceList, ServiceQuery, ServiceWay,
        TargetView, WallTime,
    },
};

const HEADER: &str = "id,organization,authority,level,topics,sources,verified_on,review_by,name_en,name_fr,\
                      description_en,description_fr,phones,sites,languages,free,remote,wheelchair,for,before,after\n";
const SOURCE: &str = "licence = \"CC-BY-4.0\"\nattribution = \"Example 211\"\nsource_url = \"https://example.org\"\n\
                      retrieved = 2026-11-20\n";
const ORGANIZATION: &str =
    r#"{"id":"0b1f7f3e-0000-4000-8000-000000000001","name":"Help House","description":"We help."}"#;
const SERVICE: &str = r#"{"id":"0b1f7f3e-0000-4000-8000-000000000002","organization_id":"0b1f7f3e-0000-4000-8000-000000000001","name":"Settlement help","description":"We help people settle.","status":"active"}"#;
const QUOTED: &str = "ontario-0b1f7f3e-0000-4000-8000-000000000002";

/// A row of the editors' table: what is the same for all, and what is told of this one.
fn row(id: &str, phones: &str, sites: &str, languages: &str, known: &str) -> String {
    format!(
        "{id},ministry-of-health,ministry-of-health,provincial,health-insurance,https://x.example/,2026-11-22,2027-05-22,\
         {id},{id} fr,Helps.,Aide.,{phones},{sites},{languages},{known}\n"
    )
}

fn schedule(byday: &str, opens: &str, closes: &str, number: u8) -> String {
    format!(
        r#"{{"id":"0b1f7f3e-0000-4000-8000-0000000001{number:02}","service_id":"0b1f7f3e-0000-4000-8000-000000000002","freq":"WEEKLY","byday":"{byday}","opens_at":"{opens}","closes_at":"{closes}"}}"#
    )
}

fn portal(rows: &[String]) -> Portal {
    let portal = Portal::of_a_few_records();
    portal.remove("ontario/services/services.csv");
    let serviceontario = row("serviceontario", "1-866-532-3161", "", "", ",,,,,");
    portal.write("ontario/services/services.csv", &format!("{HEADER}{serviceontario}{}", rows.concat()));
    portal
}

async fn device(portal: &Portal) -> (Device, Portage) {
    portal.publish();
    let device = Device::new(portal);
    let app = device.start_with_content().await;
    (device, app)
}

fn ids(list: &ServiceList) -> Vec<&str> {
    list.services.iter().map(|service| service.id.as_str()).filter(|id| *id != "serviceontario").collect()
}

#[tokio::test]
async fn what_is_not_known_stays_in_and_says_what_to_ask() {
    let portal = portal(&[
        row("yes", "", "", "en", "yes,,yes,anyone,,"),
        row("no", "", "", "en", "no,,no,refugee,,"),
        row("unknown", "", "", "", ",,,,,"),
    ]);
    let (_device, app) = device(&portal).await;
    let free = app.services(&ServiceQuery { free: true, ..ServiceQuery::default() }, "en").unwrap();
    assert_eq!(ids(&free), ["yes", "unknown"]);
    assert_eq!((free.fits, free.asks), (1, 2), "the office without a word about it is asked too");
    assert_eq!(free.services[0].asks, Vec::<String>::new());
    assert_eq!(free.services.last().unwrap().asks, ["free"]);
    // Each choice says how many surely fit with it.
    assert_eq!((free.counts.free, free.counts.wheelchair), (1, 1));

    let student = ProfileView {
        whereabouts: None,
        landing: None,
        class: Some(Class::Student),
        partner: None,
        children: None,
        occupation: None,
        destination: None,
    };
    let for_me = ServiceQuery { for_me: true, ..ServiceQuery::default() };
    let nobody = app.services(&for_me, "en").unwrap();
    assert!(!nobody.knows_me && ids(&nobody).contains(&"no"), "of somebody unknown nothing is denied");
    app.save_profile(student, true).unwrap();
    let list = app.services(&for_me, "en").unwrap();
    assert!(list.knows_me);
    assert_eq!(ids(&list), ["yes", "unknown"]);
}

#[tokio::test]
async fn near_ones_come_first_and_far_from_all_the_telephone_does() {
    let portal = portal(&[
        row("toronto", "", "1 King St W | Toronto | M5H 2N2", "en", ",,,,,"),
        row("ottawa", "", "1 Elgin St | Ottawa | K1P 1C7", "en", ",,,,,"),
        row("phone", "1-800-555-0199", "", "en", ",yes,,,,"),
    ]);
    let (_device, app) = device(&portal).await;
    let from = |postal: &str| ServiceQuery { postal: Some(postal.to_owned()), ..ServiceQuery::default() };
    let list = app.services(&from("m5v 2t6"), "en").unwrap();
    assert_eq!(ids(&list), ["toronto", "phone", "ottawa"]);
    assert!(!list.far && list.place_known == Some(true));
    let km = |id: &str| list.services.iter().find(|service| service.id == id).unwrap().km;
    assert!(km("toronto").unwrap() < 5.0 && km("ottawa").unwrap() > 300.0 && km("phone").is_none());

    let list = app.services(&from("P7A"), "en").unwrap();
    assert!(list.far && list.nearest_km.unwrap() > 500.0);
    assert_eq!(ids(&list)[0], "phone");

    let near = app.services(&ServiceQuery { within: Some(25), ..from("K1A") }, "en").unwrap();
    assert_eq!(ids(&near), ["ottawa", "phone"]);
    assert_eq!(app.services(&from("X9X"), "en").unwrap().place_known, Some(false));
    let city = ServiceQuery { city: Some("Ottawa".to_owned()), ..ServiceQuery::default() };
    assert_eq!(ids(&app.services(&city, "en").unwrap())[0], "ottawa");
    let way = |way| ServiceQuery { way: Some(way), ..ServiceQuery::default() };
    assert_eq!(ids(&app.services(&way(ServiceWay::Remote), "en").unwrap())[0], "phone");
    assert!(!ids(&app.services(&way(ServiceWay::InPerson), "en").unwrap()).contains(&"phone"));
}

#[tokio::test]
async fn hours_are_those_of_the_clock_in_ontario() {
    let portal = portal(&[]);
    // The tests take place at noon UTC of a Sunday: seven in the morning in Toronto.
    let hours = [schedule("SU", "06:30", "07:30", 1), schedule("MO", "09:00", "17:00", 2)].join("\n");
    portal.write("ontario/hsds/source.toml", SOURCE);
    portal.write("ontario/hsds/organization.jsonl", ORGANIZATION);
    portal.write("ontario/hsds/service.jsonl", SERVICE);
    portal.write("ontario/hsds/schedule.jsonl", &hours);
    let (_device, app) = device(&portal).await;
    let open = |open| ServiceQuery { open: Some(open), ..ServiceQuery::default() };
    let now = app.services(&open(OpenWhen::Now), "en").unwrap();
    assert_eq!((now.services[0].id.as_str(), now.fits), (QUOTED, 1));
    let until = WallTime { date: "2026-11-22".to_owned(), time: "07:30".to_owned() };
    assert_eq!(now.services[0].open, OpenView::Open { until: Some(until) });

    let at = |weekday, minute| app.services(&open(OpenWhen::At { weekday, minute }), "en").unwrap().fits;
    assert_eq!((at(1, 9 * 60), at(1, 17 * 60), at(2, 600)), (1, 0, 0));

    let page = app.service(QUOTED, "fr").unwrap();
    assert!(page.line.quoted && page.line.lang == "en");
    assert_eq!(page.week.len(), 7);
    assert_eq!(page.week[0].spells, [("06:30".to_owned(), "07:30".to_owned())]);
    assert_eq!(page.week[1].spells, [("09:00".to_owned(), "17:00".to_owned())]);
    assert!(page.week[0].today && page.week[2].spells.is_empty());
}

#[tokio::test]
async fn what_was_decided_to_be_one_service_is_shown_once_with_both_sources() {
    let portal = portal(&[row("ours", "416-555-0100", " | Toronto | ", "en", "yes,,,,,")]);
    portal.write("ontario/hsds/source.toml", SOURCE);
    portal.write("ontario/hsds/organization.jsonl", ORGANIZATION);
    portal.write("ontario/hsds/service.jsonl", SERVICE);
    portal.write("ontario/hsds/schedule.jsonl", &schedule("MO", "09:00", "17:00", 1));
    let apart = device(&portal).await.1;
    assert!(ids(&apart.services(&ServiceQuery::default(), "en").unwrap()).contains(&QUOTED));
    let decision = format!(
        "[[merged]]\nservices = [\"ours\", \"{QUOTED}\"]\nreason = \"One office\"\nwho = \"An editor\"\ndate = 2026-11-22\n"
    );
    portal.write("duplicates.toml", &decision);
    let (_device, app) = device(&portal).await;
    let list = app.services(&ServiceQuery::default(), "en").unwrap();
    assert_eq!(ids(&list), ["ours"]);
    let line = list.services.iter().find(|service| service.id == "ours").unwrap();
    assert_eq!(line.also, ["Example 211"], "the directory that tells of it, not who publishes it");
    for id in ["ours", QUOTED] {
        let page = app.service(id, "en").unwrap();
        assert_eq!((page.line.id.as_str(), page.also.len()), ("ours", 1));
        assert_eq!(page.also[0].organization, "Help House");
        assert_eq!(page.also[0].provenance.licence, "CC-BY-4.0");
        assert_eq!(page.week.len(), 7, "the second source knows the hours");
    }
    // Whichever of the two the words are from, search shows the one, with who else tells of it.
    for words in ["ours", "Settlement help"] {
        let found = app.search(words, "en", &SearchFilter::default()).unwrap();
        let hits: Vec<_> =
            found.groups.iter().filter(|group| group.kind == "service").flat_map(|group| &group.hits).collect();
        let ours = record_of("ours");
        assert_eq!(hits.iter().filter(|hit| hit.target == ours).count(), 1, "{words}: {hits:?}");
        assert!(hits.iter().all(|hit| hit.target != record_of(QUOTED)), "{words}: {hits:?}");
        let hit = hits.iter().find(|hit| hit.target == ours).unwrap();
        assert_eq!((hit.title.as_str(), &*hit.also), ("ours", &["Example 211".to_owned()][..]), "{words}");
    }
    let (flat, _) = app.search_flat("Settlement help", "en", Some("service"), 10).unwrap();
    assert!(flat.iter().all(|found| found.id != QUOTED) && flat.iter().any(|found| found.id == "ours"), "{flat:?}");
}

fn record_of(service: &str) -> TargetView {
    TargetView::Service { id: service.to_owned() }
}

#[tokio::test]
async fn the_map_holds_each_service_that_fits_once_by_where_it_lies() {
    let portal = portal(&[
        row("toronto", "", "1 King St W | Toronto | M5H 2N2", "en", "yes,,,,,"),
        row("toronto-too", "", "2 King St W | Toronto | M5H 2N2", "en", "no,,,,,"),
        row("thunder-bay", "", "1 Main St | Thunder Bay | P7A 0A1", "en", "yes,,,,,"),
        row("phone", "1-800-555-0199", "", "en", "yes,yes,,,,"),
    ]);
    let (_device, app) = device(&portal).await;
    let south = MapPart { west: -83.2, south: 41.9, east: -74.4, north: 45.7 };
    let whole = MapPart { west: -95.2, south: 41.6, east: -74.3, north: 56.9 };
    let all = ServiceQuery::default();
    let map = app.service_map(&all, south, "en").unwrap();
    let list = app.services(&all, "en").unwrap();
    // The two without a place are the telephone and the office of the few records.
    assert_eq!((map.here, map.elsewhere, map.nowhere), (2, 1, 2));
    assert_eq!(map.here + map.elsewhere + map.nowhere, list.fits + list.asks);
    assert_eq!(map.groups.len(), 1);
    let toronto = &map.groups[0];
    assert_eq!((toronto.city.as_str(), toronto.count, toronto.cities), ("Toronto", 2, 1));
    assert!(toronto.alone.is_none() && (toronto.lat - 43.65).abs() < 0.1 && (toronto.lon + 79.38).abs() < 0.1);

    let map = app.service_map(&all, whole, "en").unwrap();
    assert_eq!((map.here, map.elsewhere, map.groups.len()), (3, 0, 2));
    let free = app.service_map(&ServiceQuery { free: true, ..all }, whole, "en").unwrap();
    let mut names: Vec<_> = free.groups.iter().filter_map(|group| Some(group.alone.as_ref()?.name.as_str())).collect();
    names.sort_unstable();
    assert_eq!(names, ["thunder-bay", "toronto"], "what does not fit is not on the map");
}

#[tokio::test]
async fn a_service_is_saved_carded_and_put_in_order() {
    let portal = portal(&[
        row("first", "416-555-0100", "1 King St W | Toronto | M5H 2N2", "en", ",,,,,second"),
        row("second", "", "", "en", ",,,,first,"),
    ]);
    let (_device, app) = device(&portal).await;
    let saved = ServiceQuery { saved: true, ..ServiceQuery::default() };
    assert_eq!(ids(&app.services(&saved, "en").unwrap()), Vec::<&str>::new());
    app.save_service("second", true).unwrap();
    assert_eq!(ids(&app.services(&saved, "en").unwrap()), ["second"]);
    assert!(app.service("second", "en").unwrap().saved);
    app.save_service("second", false).unwrap();
    assert!(!app.service("second", "en").unwrap().saved);
    assert!(matches!(app.save_service("nobody", true), Err(AppError::NotFound { .. })));

    let page = app.service("first", "en").unwrap();
    assert_eq!((page.after.len(), page.after[0].title.as_str()), (1, "second"));
    assert_eq!(app.service("second", "en").unwrap().before[0].title, "first");
    let card = app.service_card("first", "en").unwrap();
    assert!(card.contains("FN:first\r\n") && card.contains("tel:+14165550100"), "{card}");
    assert!(card.contains("ADR;TYPE=work:;;1 King St W;Toronto;ON;M5H 2N2;Canada"), "{card}");
    assert_eq!(app.service_qr("first", "en").unwrap().text, "first\n416-555-0100\n1 King St W, Toronto, M5H 2N2");
}

#[tokio::test]
async fn pages_follow_one_another_without_a_gap() {
    let rows: Vec<String> = (0..45).map(|at| row(&format!("service-{at:02}"), "", "", "en", ",,,,,")).collect();
    let portal = portal(&rows);
    let (_device, app) = device(&portal).await;
    let mut found = Vec::new();
    for offset in [0, 20, 40, 60] {
        let list = app.services(&ServiceQuery { offset, limit: Some(20), ..ServiceQuery::default() }, "en").unwrap();
        assert_eq!(list.fits + list.asks, 46);
        found.extend(list.services.into_iter().map(|service| service.id));
    }
    assert_eq!(found.len(), 46);
    let mut sorted = found.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(sorted.len(), 46, "each once");
}

/// The project's own records: what a person of Ontario finds by the name of their town.
#[tokio::test]
async fn every_place_that_is_offered_is_known_and_its_own_services_come_first() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let of = |city: &str, lang: &str| {
        let query = ServiceQuery { city: Some(city.to_owned()), limit: Some(1), ..ServiceQuery::default() };
        app.services(&query, lang).unwrap()
    };
    let offered = app.services(&ServiceQuery::default(), "en").unwrap().cities;
    let mut unknown = Vec::new();
    for city in &offered {
        let list = of(&city.name, "en");
        if list.place_known != Some(true) {
            unknown.push(city.name.clone());
        }
        if city.count > 0 {
            let first = &list.services[0].cities;
            assert!(
                first.iter().any(|name| name.eq_ignore_ascii_case(&city.name)) || city.name == "Greater Sudbury",
                "{city:?}: {first:?}"
            );
        }
        assert!(list.cities.iter().any(|one| one.name == city.name), "{city:?} is still to be seen as chosen");
    }
    assert_eq!(unknown, [""; 0]);
    for lang in ["en", "fr"] {
        for place in app.places(None, lang).unwrap().places {
            assert_eq!(of(&place.name, lang).place_known, Some(true), "{}", place.name);
            let Some(city) = app.place(&place.id, lang).unwrap().services_city else { continue };
            let list = of(&city, lang);
            assert!(list.place_known == Some(true) && !list.far, "{city}");
            assert!(list.cities.iter().any(|one| one.name == city), "{city}");
        }
    }
    for (city, lang, own) in [
        ("Greater Sudbury", "en", "Sudbury"),
        ("Sudbury", "en", "Sudbury"),
        ("Grand Sudbury", "fr", "Sudbury"),
        ("grand sudbury", "en", "Sudbury"),
        ("Chatham-Kent", "en", "Chatham"),
        ("Quinte West", "en", "Trenton"),
    ] {
        let list = of(city, lang);
        assert_eq!(list.place_known, Some(true), "{city}");
        assert!(list.services[0].cities.iter().any(|name| name == own), "{city}: {:?}", list.services[0]);
    }
    let named = |lang: &str| -> Vec<String> {
        let all = app.services(&ServiceQuery::default(), lang).unwrap().cities.into_iter();
        all.map(|city| city.name).filter(|name| name.ends_with("Sudbury")).collect()
    };
    assert_eq!((named("en"), named("fr")), (vec!["Greater Sudbury".to_owned()], vec!["Grand Sudbury".to_owned()]));
}

#[tokio::test]
async fn many_languages_through_an_interpreter_are_asked_and_not_counted() {
    let portal = portal(&[row("arabic", "", "", "ar", ",,,,,"), row("many", "", "", "en; mul", ",,,,,")]);
    let (_device, app) = device(&portal).await;
    let list =
        app.services(&ServiceQuery { language: Some("ar".to_owned()), ..ServiceQuery::default() }, "en").unwrap();
    assert_eq!((ids(&list), list.fits), (vec!["arabic", "many"], 1));
    assert!(list.services.iter().all(|service| service.asks.is_empty() == (service.id == "arabic")));
    let count = |tag: &str| list.languages.iter().find(|language| language.name == tag).unwrap().count;
    assert_eq!((count("ar"), count("en"), count("fr"), list.counts.french), (1, 1, 0, 0));
}
