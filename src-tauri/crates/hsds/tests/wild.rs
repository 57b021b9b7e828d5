//! Data as directories really hand it out, in their own dialects.

mod common;

use common::{Outcome, read, text};
use portage_hsds::Kind;
use serde_json::{Value, json};

fn values(outcome: &Outcome, kind: Kind, field: &str) -> Vec<Value> {
    outcome.dataset.rows(kind).map(|row| row.get(field).cloned().unwrap_or_default()).collect()
}

/// A page of Open Referral UK before it took 3.0 over.
fn page(taxonomies: &str) -> String {
    let service = json!({
        "id": "123",
        "name": "Lunch club",
        "description": "A club.",
        "status": "active",
        "url": "https://example.org",
        "email": "a@example.org",
        "deliverable_type": "",
        "attending_type": "venue",
        "organization": {"id": "9", "name": "Example Council", "description": "", "url": "https://example.org"},
        "contacts": [{"id": "c1", "name": "Ann", "title": "", "phones": [{"id": "p1", "number": "01632 960001", "language": ""}]}],
        "eligibilitys": [{"id": "e1", "eligibility": "Over 50", "minimum_age": 50, "maximum_age": 0}],
        "service_areas": [{"id": "a1", "service_area": "Example Town", "extent": "", "uri": "http://example.org/area"}],
        "fundings": [{"id": "f1", "source": "Council"}],
        "cost_options": [{"id": "o1", "amount": 5.0, "amount_description": "a meal", "option": "", "valid_from": "2020-01-01"}],
        "languages": [{"id": "l1", "language": "English"}],
        "regular_schedules": [{"id": "r1", "byday": "MO", "opens_at": "10:00:00", "closes_at": "12:00:00", "freq": "WEEKLY", "dtstart": "", "description": ""}],
        "holiday_schedules": [{"id": "h1", "closed": true, "start_date": "2024-12-25", "end_date": "2024-12-26"}],
        "reviews": [{"id": "x1", "title": "Good", "score": "5"}],
        "service_at_locations": [{
            "id": "s1",
            "location": {
                "id": "L1", "name": "Hall", "latitude": 51.5, "longitude": -0.1,
                "physical_addresses": [{"id": "ad1", "address_1": "1 High Street", "city": "Town", "state_province": "Shire", "postal_code": "ZZ1 1ZZ", "country": "United Kingdom"}],
                "accessibility_for_disabilities": [{"id": "ac1", "accessibility": "Ramp"}]
            },
            "regular_schedules": [{"id": "r2", "byday": "TU", "opens_at": "10:00", "closes_at": "12:00", "freq": "WEEKLY"}]
        }],
        taxonomies: [{"id": "t1", "taxonomy": {"id": "esd:1", "name": "Food", "vocabulary": "esdServiceTypes"}}],
    });
    json!({"totalElements": 1, "totalPages": 1, "number": 1, "size": 50, "first": true, "last": true, "empty": false, "content": [service]})
        .to_string()
}

#[test]
fn the_first_open_referral_uk_is_read() {
    for taxonomies in ["service_taxonomys", "service_taxonomies", "servicetaxonomies", "serviceTaxonomies"] {
        let outcome = text(&page(taxonomies));
        assert_eq!(outcome.report.quarantined, 0, "{taxonomies}: {:#?}", outcome.entries);
        let service = outcome.only(Kind::Service);
        assert_eq!(service["eligibility_description"], "Over 50");
        assert_eq!(service["minimum_age"], 50);
        // What no version knows stays.
        assert!(service["reviews"].is_array() && service["attending_type"] == "venue");
        assert_eq!(values(&outcome, Kind::TaxonomyTerm, "name"), ["Food"]);
        assert_eq!(values(&outcome, Kind::TaxonomyTerm, "taxonomy"), ["esdServiceTypes"]);
        assert_eq!(outcome.only(Kind::Attribute)["taxonomy_term_id"], outcome.only(Kind::TaxonomyTerm)["id"]);
        assert_eq!(outcome.only(Kind::Address)["address_type"], "physical");
        assert_eq!(outcome.only(Kind::Accessibility)["description"], "Ramp");
        assert_eq!(outcome.only(Kind::Language)["code"], "en");
        assert_eq!(outcome.only(Kind::ServiceArea)["name"], "Example Town");
        assert_eq!(outcome.only(Kind::Funding)["source"], "Council");
        assert_eq!(outcome.only(Kind::CostOption)["amount"], 5);
        assert_eq!(outcome.dataset.len(Kind::Schedule), 3);
        let closed: Vec<Value> =
            values(&outcome, Kind::Schedule, "valid_to").into_iter().filter(|to| *to != Value::Null).collect();
        assert_eq!(closed, ["2024-12-26"]);
        assert_eq!(outcome.only(Kind::Organization)["website"], "https://example.org");
        assert_eq!(outcome.only(Kind::Phone)["contact_id"], outcome.only(Kind::Contact)["id"]);
    }
}

#[test]
fn a_table_of_a_city_with_one_row_a_service_is_read() {
    let table = "Agency Name,Program Name,Program Description,Street Address,City,Province,Postal Code,Phone,Email Address,Web Site,Hours of Operation,Languages Offered,Latitude,Longitude,Eligibility\n\
        Help House,Settlement help,Help with papers,1 Main St,Toronto,ON,m5h2n2,416-555-0123 ext. 5,a@example.org,www.example.org,Mon-Fri 9-5,\"English, français & Mandarin/Cantonese\",43.65,-79.38,Newcomers\n";
    for name in ["services.csv", "open-data-2024.csv"] {
        let outcome = read(&[(name, table.as_bytes())]);
        assert_eq!(outcome.report.quarantined, 0, "{name}: {:#?}", outcome.entries);
        let service = outcome.only(Kind::Service);
        assert_eq!(
            (&service["name"], &service["description"]),
            (&json!("Settlement help"), &json!("Help with papers")),
            "{service:#?}"
        );
        assert_eq!((&service["url"], &service["email"]), (&json!("https://www.example.org"), &json!("a@example.org")));
        assert_eq!(service["eligibility_description"], "Newcomers");
        assert_eq!(outcome.only(Kind::Organization)["name"], "Help House");
        let location = outcome.only(Kind::Location);
        assert_eq!((&location["latitude"], &location["longitude"]), (&json!(43.65), &json!(-79.38)));
        let address = outcome.only(Kind::Address);
        assert_eq!((&address["address_1"], &address["postal_code"]), (&json!("1 Main St"), &json!("M5H 2N2")));
        assert_eq!(outcome.only(Kind::Phone)["extension"], 5);
        assert_eq!(outcome.only(Kind::Schedule)["opens_at"], "09:00");
        let mut codes = values(&outcome, Kind::Language, "code");
        codes.sort_by_key(Value::to_string);
        assert_eq!(codes, ["cmn", "en", "fr", "yue"]);
    }
}

#[test]
fn names_of_json_are_spelled_in_any_way() {
    let outcome = text(
        r#"[{"ID": "1", "organizationId": "7", "Name": "Help", "Status": "active", "serviceAreas": [{"Name": "Ottawa"}]}]"#,
    );
    let service = outcome.only(Kind::Service);
    assert_eq!((&service["name"], &service["original_id"]), (&json!("Help"), &json!("1")));
    assert_eq!(outcome.only(Kind::ServiceArea)["name"], "Ottawa");
    assert_eq!(outcome.only(Kind::Organization)["original_id"], "7");
}

#[test]
fn letters_that_nobody_sees_hide_no_table() {
    let outcome = read(&[("services.csv", b"id,name,status\n1,He\0lp,active\n2,Other,active\n")]);
    assert_eq!((outcome.report.read, outcome.dataset.len(Kind::Service)), (2, 2), "{:#?}", outcome.entries);
    assert!(values(&outcome, Kind::Service, "name").contains(&json!("Help")));
}

#[test]
fn a_parent_that_is_not_there_is_told_as_it_stood() {
    let outcome =
        read(&[("taxonomy_terms.csv", b"id,name,description,parent_id\nT1,Help,x,T1\nT2,Papers,x,nowhere\n")]);
    let told = serde_json::to_string(&outcome.entries).unwrap();
    assert!(told.contains("nowhere") && outcome.notes().contains(&"dangling-reference"), "{told}");
    assert_eq!(values(&outcome, Kind::TaxonomyTerm, "parent_id"), [Value::Null, Value::Null]);
}
