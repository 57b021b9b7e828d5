//! Archives, and sets that one pack could not hold.

mod common;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use common::read;
use portage_hsds::{Dataset, File, ImportError, Kind, Limits, Provenance, part, parts, unzip};
use zip::write::SimpleFileOptions;

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer
            .start_file(*name, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated))
            .unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const ORGANIZATIONS: &[u8] = b"id,name,description\n0b1f7f3e-0000-4000-8000-000000000001,Help House,We help.\n";

#[test]
fn an_archive_is_read_as_the_folder_that_it_holds() {
    let content = archive(&[
        ("data/organizations.csv", ORGANIZATIONS),
        ("__MACOSX/data/._organizations.csv", b"x"),
        ("data/logo.png", b"\x89PNG"),
    ]);
    let files: Vec<Box<dyn File>> = unzip("data.zip", &content, &Limits::default())
        .unwrap()
        .into_iter()
        .map(|file| Box::new(file) as Box<dyn File>)
        .collect();
    assert_eq!(common::read_files(&files).dataset, read(&[("organizations.csv", ORGANIZATIONS)]).dataset);
}

#[test]
fn an_archive_that_unpacks_without_end_is_refused() {
    let content = archive(&[("a.csv", &vec![b'x'; 5 << 20])]);
    assert!(content.len() < 100_000);
    let limits = Limits { file_bytes: 1 << 20, ..Limits::default() };
    assert!(matches!(unzip("a.zip", &content, &limits), Err(ImportError::TooLarge { .. })));
    let limits = Limits { all_bytes: 1 << 20, ..Limits::default() };
    assert!(matches!(unzip("a.zip", &content, &limits), Err(ImportError::TooLarge { .. })));
    let many = archive(&[("a.csv", b"x"), ("b.csv", b"x"), ("c.csv", b"x")]);
    let limits = Limits { files: 2, ..Limits::default() };
    assert!(matches!(unzip("a.zip", &many, &limits), Err(ImportError::TooLarge { .. })));
    assert!(matches!(
        unzip("a.zip", b"PK\x03\x04 and no more", &Limits::default()),
        Err(ImportError::BadArchive { .. })
    ));
}

fn services(count: usize) -> Dataset {
    let codes = ["M5H 2N2", "K1P 1J1", "L8P 4Y5", ""];
    let mut tables = [
        String::from("id,organization_id,name,status\n"),
        String::from("id,location_type\n"),
        String::from("id,service_id,location_id\n"),
        String::from("id,location_id,city,postal_code,address_type\n"),
        String::from("id,service_id,number\n"),
    ];
    for number in 0..count {
        let [services, locations, places, addresses, phones] = &mut tables;
        writeln!(services, "s{number},o1,Service {number},active").unwrap();
        // Two services share each location.
        if number % 2 == 0 {
            writeln!(locations, "l{number},physical").unwrap();
            writeln!(addresses, "d{number},l{number},Toronto,{},physical", codes[number / 2 % 4]).unwrap();
        }
        writeln!(places, "a{number},s{number},l{}", number - number % 2).unwrap();
        writeln!(phones, "p{number},s{number},416-555-{number:04}").unwrap();
    }
    let outcome = read(&[
        ("organizations.csv", b"id,name,description\no1,Help House,We help.\n"),
        ("services.csv", tables[0].as_bytes()),
        ("locations.csv", tables[1].as_bytes()),
        ("service_at_location.csv", tables[2].as_bytes()),
        ("addresses.csv", tables[3].as_bytes()),
        ("phones.csv", tables[4].as_bytes()),
    ]);
    assert_eq!(outcome.report.quarantined, 0, "{:#?}", outcome.entries);
    outcome.dataset
}

fn provenance() -> Provenance {
    Provenance {
        licence: "CC0-1.0".to_owned(),
        attribution: "Example".to_owned(),
        source_url: "https://example.org".to_owned(),
        retrieved: jiff::civil::date(2026, 11, 20),
        lang: "en".to_owned(),
        level: "agency".to_owned(),
        topics: Vec::new(),
        part_of: None,
    }
}

#[test]
fn a_large_set_is_split_and_every_record_is_in_a_part() {
    let dataset = services(40);
    let ties = dataset.ties();
    let whole = parts(&dataset, &ties, "example", &provenance(), 1 << 20);
    assert_eq!(whole.keys().collect::<Vec<_>>(), [""]);

    let limit = 12_000;
    let split = parts(&dataset, &ties, "example", &provenance(), limit);
    assert!(split.len() > 3 && split.keys().all(|name| !name.is_empty()), "{:?}", split.keys());
    let ids: Vec<_> = split.values().flatten().collect();
    assert_eq!((ids.len(), ids.iter().collect::<BTreeSet<_>>().len()), (40, 40), "each service is in one part");

    let mut together = Dataset::new();
    for services in split.values() {
        let part = part(&dataset, services, &ties);
        assert_eq!(part.len(Kind::Service), services.len());
        let mut bytes = 0;
        let of = Provenance { part_of: Some("example".to_owned()), ..provenance() };
        portage_hsds::records(&part, &part.ties(), "example-m", &of, &mut |made| {
            assert_eq!(made.kind, "service", "organizations stand with the whole");
            bytes += serde_json::to_string(&made.fields).unwrap().len();
        });
        assert!(bytes < limit, "{bytes}");
        for kind in Kind::ALL {
            for row in part.rows(kind) {
                together.put(kind, &row);
            }
        }
    }
    for kind in [Kind::Service, Kind::Location, Kind::ServiceAtLocation, Kind::Address, Kind::Phone] {
        assert_eq!(together.len(kind), dataset.len(kind), "{}", kind.name());
    }
}

#[test]
fn records_hold_what_a_screen_shows() {
    let dataset = read(&[("s.json", br#"[{
        "id": "0b1f7f3e-0000-4000-8000-000000000002", "name": "Settlement help", "status": "active", "fees_description": "Free.",
        "url": "https://example.org/help", "assured_date": "2024-01-25", "minimum_age": 18, "eligibility_description": "Newcomers",
        "organization": {"id": "0b1f7f3e-0000-4000-8000-000000000001", "name": "Help House", "description": "We help."},
        "phones": [{"id": "0b1f7f3e-0000-4000-8000-000000000301", "number": "+1 416 555 0123", "extension": 4},
                   {"id": "0b1f7f3e-0000-4000-8000-000000000302", "number": "416-555-0199", "type": "fax"}],
        "languages": [{"id": "0b1f7f3e-0000-4000-8000-000000000201", "name": "Urdu", "code": "ur"}],
        "schedules": [{"id": "0b1f7f3e-0000-4000-8000-000000000401", "freq": "WEEKLY", "byday": "FR", "opens_at": "22:00", "closes_at": "06:00"}],
        "service_at_locations": [{"id": "0b1f7f3e-0000-4000-8000-000000000501", "location": {
            "id": "0b1f7f3e-0000-4000-8000-000000000101", "location_type": "physical", "latitude": 43.65, "longitude": -79.38,
            "addresses": [{"id": "0b1f7f3e-0000-4000-8000-000000000601", "address_1": "1 Main Street", "city": "Toronto",
                           "state_province": "ON", "postal_code": "M5H 2N2", "country": "CA", "address_type": "physical"}]}}]},
        {"id": "0b1f7f3e-0000-4000-8000-000000000003", "name": "Gone", "status": "defunct",
         "organization_id": "0b1f7f3e-0000-4000-8000-000000000001"}]"#)]).dataset;
    let mut made = Vec::new();
    portage_hsds::records(&dataset, &dataset.ties(), "example", &provenance(), &mut |record| made.push(record));
    let service = made.iter().find(|record| record.kind == "service" && record.lang.is_none()).unwrap();
    assert_eq!(service.id, "example-0b1f7f3e-0000-4000-8000-000000000002");
    let fields = serde_json::to_value(&service.fields).unwrap();
    assert_eq!(fields["phones"], serde_json::json!([{"number": "416-555-0123", "extension": "4"}]));
    assert_eq!(
        fields["sites"],
        serde_json::json!([{"city": "Toronto", "address": "1 Main Street", "postal_code": "M5H 2N2", "lat": 43.65, "lon": -79.38}])
    );
    assert_eq!(
        (&fields["free"], &fields["call_first"], &fields["languages"]),
        (&true.into(), &true.into(), &serde_json::json!(["ur"]))
    );
    assert_eq!(fields["organization"], "example-0b1f7f3e-0000-4000-8000-000000000001");
    assert_eq!(
        fields["schedules"],
        serde_json::json!([{"freq": "WEEKLY", "byday": "FR", "opens_at": "22:00", "closes_at": "06:00"}])
    );
    assert!(
        !made.iter().any(|record| record.fields.get("name").is_some_and(|name| name == "Gone")),
        "what is given up is not shown"
    );
    assert_eq!((&fields["verified_on"], &fields["review_by"]), (&"2024-01-25".into(), &"2025-01-24".into()));
}

#[test]
fn what_nobody_assured_is_called_first_and_what_may_close_it_is_told() {
    let dataset = read(&[("s.json", br#"[{
        "id": "0b1f7f3e-0000-4000-8000-000000000002", "name": "Help", "status": "active", "last_modified": "2026-11-01T10:00:00Z",
        "alert": "Closed until further notice because of a flood",
        "organization": {"id": "0b1f7f3e-0000-4000-8000-000000000001", "name": "Help House", "description": "We help."},
        "schedules": [{"id": "0b1f7f3e-0000-4000-8000-000000000401", "freq": "DAILY", "opens_at": "00:00", "closes_at": "23:59",
                       "notes": "Closed on statutory holidays"}]},
        {"id": "0b1f7f3e-0000-4000-8000-000000000003", "name": "More help", "status": "active", "assured_date": "2026-11-01",
         "organization_id": "0b1f7f3e-0000-4000-8000-000000000001",
         "schedules": [{"id": "0b1f7f3e-0000-4000-8000-000000000402", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00",
                        "closes_at": "17:00", "description": "Office", "notes": "Ring twice"}]}]"#)]).dataset;
    let mut made = Vec::new();
    portage_hsds::records(&dataset, &dataset.ties(), "example", &provenance(), &mut |record| made.push(record));
    let service = |end: &str, lang: Option<&str>| {
        let found = made.iter().find(|record| record.id.ends_with(end) && record.lang.as_deref() == lang);
        serde_json::to_value(&found.unwrap().fields).unwrap()
    };
    let (flooded, other) = (service("0002", None), service("0003", None));
    assert_eq!((&flooded["call_first"], &flooded["schedules"][0]["noted"]), (&true.into(), &true.into()));
    assert_eq!((&other["call_first"], &other["schedules"][0]["noted"]), (&serde_json::Value::Null, &true.into()));
    let words = service("0002", Some("en"));
    assert_eq!(words["alert"], "Closed until further notice because of a flood");
    assert_eq!(words["note"], serde_json::Value::Null);
    assert_eq!(service("0003", Some("en"))["hours"], "Office\nRing twice");
}
