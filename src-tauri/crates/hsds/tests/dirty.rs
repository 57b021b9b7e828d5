//! What the field does to data, one small file or folder a case (`data/dirty`), and what becomes of each record.

mod common;

use std::path::PathBuf;

use common::{Outcome, folder, read, text};
use portage_hsds::{Entry, Kind};
use serde_json::{Value, json};

fn case(name: &str) -> Outcome {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/dirty")).join(name);
    if path.is_dir() {
        return folder(&path);
    }
    let content = std::fs::read(&path).unwrap();
    read(&[(name, &content)])
}

/// (taken, mended, quarantined), the codes of what was mended, and the reasons of quarantine.
fn check(name: &str, counts: (u64, u64, u64), notes: &[&str], reasons: &[&str]) -> Outcome {
    let outcome = case(name);
    let report = &outcome.report;
    assert_eq!((report.taken, report.mended, report.quarantined), counts, "{name}: {:#?}", outcome.entries);
    assert_eq!(outcome.notes(), notes, "{name}");
    assert_eq!(outcome.reasons(), reasons, "{name}");
    outcome
}

fn values(outcome: &Outcome, kind: Kind, field: &str) -> Vec<Value> {
    outcome.dataset.rows(kind).map(|row| row.get(field).cloned().unwrap_or_default()).collect()
}

#[test]
fn a_service_without_its_organization_keeps_a_place_for_it() {
    let outcome = check("organization-missing.json", (0, 2, 0), &["organization-missing"], &[]);
    assert_eq!(outcome.report.made, 2);
    assert_eq!(values(&outcome, Kind::Organization, "name"), [portage_hsds::UNNAMED_ORGANIZATION; 2]);
    assert_eq!(values(&outcome, Kind::Service, "organization_id")[1], "0b1f7f3e-0000-4000-8000-0000000000ff");
}

#[test]
fn a_status_is_empty_or_odd() {
    let outcome = check("status.json", (3, 3, 0), &["status-empty", "status-form", "status-odd"], &[]);
    assert_eq!(values(&outcome, Kind::Service, "status"), ["active"; 3]);
    assert_eq!(values(&outcome, Kind::Service, "status_as_given")[2], "purple");
}

#[test]
fn coordinates_are_absent_swapped_or_nowhere() {
    let notes = [
        "coordinates-half",
        "coordinates-swapped",
        "coordinates-zero",
        "number-expected",
        "number-unclear",
        "outside-ontario",
    ];
    let outcome = check("coordinates", (2, 6, 0), &notes, &[]);
    let (null, lat) = (Value::Null, json!(43.65));
    let lats = values(&outcome, Kind::Location, "latitude");
    assert_eq!(lats, [null.clone(), lat.clone(), lat.clone(), null.clone(), lat, json!(48.85), null.clone(), null]);
    assert_eq!(values(&outcome, Kind::Location, "latitude_as_given")[7], "here");
}

#[test]
fn languages_in_free_text_become_tags() {
    let outcome = check("languages.json", (3, 2, 0), &["language-code", "language-unclear"], &[]);
    assert_eq!(outcome.report.made, 2);
    let mut codes: Vec<String> =
        values(&outcome, Kind::Language, "code").iter().filter_map(|code| code.as_str().map(str::to_owned)).collect();
    codes.sort();
    assert_eq!(codes, ["cmn", "en", "fr", "ur"]);
}

#[test]
fn ids_that_are_no_uuids_become_stable_ones_and_references_follow() {
    let outcome = check("ids", (0, 4, 0), &["id-form", "id-not-uuid"], &[]);
    assert_eq!(values(&outcome, Kind::Organization, "original_id")[0], "17");
    assert_eq!(values(&outcome, Kind::Service, "organization_id"), values(&outcome, Kind::Organization, "id"));
    assert_eq!(outcome.dataset, case("ids").dataset, "a second import gives the same ids");
}

#[test]
fn html_becomes_text_and_runs_nothing() {
    let outcome = check("html.json", (1, 1, 0), &["html", "url-refused"], &[]);
    let service = outcome.only(Kind::Service);
    assert_eq!(service["name"], "Help & Advice");
    assert_eq!(service["description"], "Bring your **papers**.\n\n- ID\n- Lease");
    assert!(!service.contains_key("url") && !service.contains_key("url_as_given"));
}

#[test]
fn text_of_other_encodings_is_read() {
    let outcome = check("encoding-utf16", (2, 0, 0), &[], &[]);
    assert_eq!(outcome.only(Kind::Service)["name"], "Café d'accueil");
    let outcome = check("encoding-windows", (1, 1, 0), &["encoding"], &[]);
    assert_eq!(values(&outcome, Kind::Organization, "name")[0], "Café d\u{2019}Ottawa");
    let outcome = check("encoding-double.json", (1, 1, 0), &["double-encoded"], &[]);
    assert_eq!(outcome.only(Kind::Service)["name"], "Service de Montréal");
}

#[test]
fn the_same_id_twice_is_one_record_or_two() {
    let outcome = check("duplicates", (1, 2, 1), &["id-used-twice", "repeated"], &["duplicate-id"]);
    assert_eq!(values(&outcome, Kind::Organization, "name"), ["Help House", "Another House"]);
}

#[test]
fn telephone_numbers_stand_among_words() {
    let outcome = check("phones.json", (3, 3, 2), &["phone-form", "phone-unclear"], &["no-number"]);
    let numbers = values(&outcome, Kind::Phone, "number");
    assert_eq!(numbers, ["416-555-0123", "+14165550123", "+14165550123", "+19055550199", "555-0123"]);
    assert_eq!(values(&outcome, Kind::Phone, "extension")[1], 45);
    assert_eq!(values(&outcome, Kind::Phone, "description")[2], "Call 416-555-0123 or 905-555-0199");
}

#[test]
fn addresses_of_pages_and_letters_are_completed_or_kept_aside() {
    let outcome = check("web.json", (2, 2, 0), &["email-form", "email-unclear", "url-scheme", "url-unclear"], &[]);
    assert_eq!(values(&outcome, Kind::Service, "url")[0], "https://www.example.org");
    assert_eq!(values(&outcome, Kind::Service, "email")[0], "info@example.org");
    assert_eq!(values(&outcome, Kind::Service, "email_as_given")[1], "at the desk");
}

#[test]
fn hours_are_read_where_they_are_sure() {
    let notes = ["day-form", "hours-read", "number-expected", "rrule-read", "time-form", "time-unclear"];
    let outcome = check("hours.json", (4, 3, 0), &notes, &[]);
    let rows: Vec<_> = outcome.dataset.rows(Kind::Schedule).collect();
    let told = |at: usize| {
        ["freq", "byday", "opens_at", "closes_at"]
            .map(|field| rows[at].get(field).and_then(Value::as_str).unwrap_or_default().to_owned())
    };
    assert_eq!(told(0), ["WEEKLY", "MO,TU,WE,TH,FR", "09:00", "17:00"]);
    assert_eq!(told(1), ["WEEKLY", "SA", "10:00", "14:00"]);
    assert_eq!(told(2), ["", "", "", ""]);
    assert_eq!(told(3), ["WEEKLY", "MO,WE", "09:00", "17:00"]);
    assert_eq!(rows[3]["interval"], 2);
    assert_eq!(told(4), ["WEEKLY", "FR", "22:00", "06:00"]);
    assert_eq!(told(5), ["WEEKLY", "MO,TU,WE,TH,FR", "", ""]);
    assert_eq!(rows[0]["description"], "Mon-Fri 9-5; Sat 10am-2pm");
}

#[test]
fn days_in_odd_forms() {
    let outcome = check("dates.json", (2, 2, 0), &["date-form", "date-unclear"], &[]);
    assert_eq!(values(&outcome, Kind::Service, "assured_date")[0], "2024-01-25");
    assert_eq!(values(&outcome, Kind::Service, "last_modified")[0], "2024-01-25T10:00:00Z");
    assert_eq!(values(&outcome, Kind::Service, "assured_date_as_given")[1], "1/5/2024");
}

#[test]
fn words_for_nothing_are_nothing() {
    let outcome = check("nulls.json", (1, 1, 0), &["null-word"], &[]);
    let service = outcome.only(Kind::Service);
    for field in ["description", "url", "fees_description", "email", "application_process"] {
        assert!(!service.contains_key(field), "{field}");
    }
}

#[test]
fn rows_have_too_few_or_too_many_cells() {
    let notes = ["short-row", "unclosed-quote", "unquoted-comma"];
    let outcome = check("rows", (2, 3, 2), &notes, &["wrong-number-of-cells"]);
    assert_eq!(values(&outcome, Kind::Organization, "description")[3], "We help, and feed, people");
    let lines: Vec<usize> = outcome
        .entries
        .iter()
        .filter_map(|entry| match entry {
            Entry::Quarantined { place, .. } => Some(place.line),
            Entry::Mended { .. } => None,
        })
        .collect();
    assert_eq!(lines, [6, 7]);
}

#[test]
fn a_broken_record_costs_no_other() {
    let reasons = ["cut-off", "not-a-record", "not-readable", "too-deep"];
    let outcome = check("broken-list.json", (2, 1, 4), &["json-repaired", "organization-missing"], &reasons);
    assert_eq!(outcome.dataset.len(Kind::Service), 2);
    let outcome = check("lines.jsonl", (6, 0, 1), &[], &["not-readable"]);
    assert_eq!(outcome.report.format.forms, ["json lines"]);
    assert_eq!(outcome.dataset.len(Kind::Service), 3);
}

#[test]
fn lines_are_read_one_by_one_and_records_over_several_lines_one_after_another() {
    let service = r#"{"id":"a","name":"A","status":"active"}"#;
    let outcome = read(&[("x.jsonl", format!("{{\"id\": \"torn\n{service}\n").as_bytes())]);
    assert_eq!((outcome.dataset.len(Kind::Service), outcome.reasons()), (1, vec!["not-readable"]));
    let pretty = service.replace(',', ",\n").replace('{', "{\n");
    let outcome = read(&[("x.json", format!("{pretty}\n{}\n", pretty.replace("\"a\"", "\"b\"")).as_bytes())]);
    assert_eq!(outcome.dataset.len(Kind::Service), 2, "{:#?}", outcome.entries);
    let outcome = read(&[("x.jsonl", format!("{pretty}\n{pretty}").as_bytes())]);
    assert_eq!(outcome.dataset.len(Kind::Service), 1, "{:#?}", outcome.entries);
}

#[test]
fn a_citys_tables_name_organizations_locations_and_terms_in_their_own_ways() {
    let outcome = read(&[
        (
            "services.csv",
            b"id,organization_name,location_id,name,status\n7.0,Help House,3,Food bank,active\n8,help house,,Settlement help,active\nid,organization_name,location_id,name,status\n",
        ),
        ("locations.csv", b"id,name,address_1,city,province,postal_code\n3.0,Main office,1 Main Street,Toronto,ON,m5h2n2\n"),
        ("phones.csv", b"id,service_id,number\n1,7,4165550123.0\n"),
        ("taxonomy_terms.csv", b"id,code,name\n55,BD-1800,Food\n"),
        ("attributes.csv", b"id,link_id,link_entity,taxonomy_term_id\n1,7.0,services,BD-1800\n"),
    ]);
    assert_eq!(outcome.reasons(), ["header-again"]);
    assert_eq!(outcome.only(Kind::Organization)["name"], "Help House");
    let service = values(&outcome, Kind::Service, "id")[0].clone();
    let at = outcome.only(Kind::ServiceAtLocation);
    assert_eq!((&at["service_id"], &at["location_id"]), (&service, &outcome.only(Kind::Location)["id"]));
    let address = outcome.only(Kind::Address);
    assert_eq!((&address["city"], &address["postal_code"]), (&json!("Toronto"), &json!("M5H 2N2")));
    let phone = outcome.only(Kind::Phone);
    assert_eq!((&phone["service_id"], &phone["number"]), (&service, &json!("4165550123")));
    assert_eq!(outcome.only(Kind::Attribute)["taxonomy_term_id"], outcome.only(Kind::TaxonomyTerm)["id"]);
}

#[test]
fn a_part_that_stands_alone_and_within_its_service_is_one() {
    let phones = br#"[{"id": "p1", "number": "416-555-0123"}, {"id": "p2", "number": "416-555-0124"}]"#;
    let services = br#"[{"id": "a", "name": "A", "status": "active", "organization": {"id": "1", "name": "B"},
        "phones": [{"id": "p1", "number": "416-555-0123"}]}]"#;
    let outcome = read(&[("phones.json", phones), ("services.json", services)]);
    assert_eq!(outcome.dataset.len(Kind::Phone), 1);
    assert_eq!(outcome.reasons(), ["belongs-to-nothing"]);
}

#[test]
fn a_table_without_names_is_put_aside_whole() {
    let outcome = read(&[("services.csv", b"7,Help House,Food bank\n8,Help House,Settlement help\n")]);
    assert_eq!((outcome.report.quarantined, outcome.reasons()), (2, vec!["no-header"]));
}

#[test]
fn an_id_beside_an_object_that_has_another_is_told() {
    let outcome = text(
        r#"[{"id": "a", "name": "A", "status": "active", "organization_id": "1", "organization": {"id": "2", "name": "B"}},
            {"id": "b", "name": "B", "status": "active", "organization_id": "2", "organization": "Help House"}]"#,
    );
    assert!(outcome.notes().contains(&"reference-differs"), "{:#?}", outcome.entries);
    assert_eq!(values(&outcome, Kind::Service, "organization_as_given")[1], "Help House");
    assert_eq!(outcome.dataset.len(Kind::Organization), 1);
}

#[test]
fn texts_within_a_record_that_is_put_aside_stand_with_it() {
    let outcome =
        text(r#"[{"id": "a", "status": "active", "eligibility_description": "All", "languages": ["en", [1]]}]"#);
    let records: Vec<&Value> = outcome
        .entries
        .iter()
        .filter_map(|entry| match entry {
            Entry::Quarantined { record, .. } => Some(record),
            Entry::Mended { .. } => None,
        })
        .collect();
    // The service, what is no language, and the language that is nobody's now.
    assert_eq!(records.len(), 3, "{records:#?}");
    assert_eq!(records[0]["languages"], json!(["en", [1]]));
    assert_eq!(*records[1], json!([1]));
    assert_eq!(records[2]["name"], "English");
}

#[test]
fn what_leads_nowhere_is_told() {
    let reasons = ["belongs-to-nothing", "dangling-reference", "no-name"];
    let outcome = check("dangling", (1, 2, 4), &["dangling-reference"], &reasons);
    assert_eq!(outcome.report.reasons["dangling-reference"], 2);
    assert!(!outcome.only(Kind::Phone).contains_key("location_id"));
}

#[test]
fn version_1_tables_are_read_as_3() {
    let notes = ["folded-into-service", "id-not-uuid", "language-code", "term-missing"];
    let outcome = check("version-1", (0, 17, 1), &notes, &["dangling-reference"]);
    assert_eq!(
        (outcome.report.format.version.as_str(), &outcome.report.format.forms[..]),
        ("1.x", &["tabular".to_owned()][..])
    );
    let service = outcome.only(Kind::Service);
    assert_eq!(service["eligibility_description"], "Newcomers");
    assert_eq!(outcome.only(Kind::Organization)["website"], "http://example.org");
    assert_eq!(values(&outcome, Kind::Schedule, "byday"), ["MO", "TU"]);
    assert_eq!(values(&outcome, Kind::Schedule, "freq"), ["WEEKLY", "WEEKLY"]);
    let mut types: Vec<Value> = values(&outcome, Kind::Address, "address_type");
    types.sort_by_key(ToString::to_string);
    assert_eq!(types, ["physical", "postal"]);
    assert_eq!(outcome.only(Kind::Accessibility)["description"], "Ramp");
    assert_eq!(outcome.only(Kind::ServiceArea)["name"], "Toronto");
    assert_eq!(values(&outcome, Kind::TaxonomyTerm, "name"), ["Help", "Help with papers", "BD-1800"]);
    assert_eq!(values(&outcome, Kind::Attribute, "link_id"), vec![service["id"].clone(); 2]);
}

#[test]
fn version_2_objects_are_read_as_3() {
    let outcome = check("version-2.json", (0, 11, 0), &["folded-into-service", "id-not-uuid", "language-code"], &[]);
    let service = outcome.only(Kind::Service);
    assert_eq!((&service["eligibility_description"], &service["minimum_age"]), (&json!("Newcomers"), &json!(18)));
    assert_eq!(outcome.only(Kind::Attribute)["taxonomy_term_id"], outcome.only(Kind::TaxonomyTerm)["id"]);
    assert_eq!(outcome.only(Kind::Address)["address_type"], "physical");
}

#[test]
fn values_in_the_place_of_records_become_records() {
    let outcome = check("flat", (1, 1, 0), &["value-as-record"], &[]);
    assert_eq!(outcome.report.made, 3);
    assert_eq!(values(&outcome, Kind::Language, "code"), ["en", "fr"]);
    assert_eq!(outcome.only(Kind::Service)["reviews"], json!([{"stars": 5}]), "what nobody knows stays");
}

#[test]
fn a_table_that_nobody_knows_is_put_aside_row_by_row() {
    let outcome = check("unknown", (0, 0, 2), &[], &["unknown-kind"]);
    assert!(outcome.dataset.is_empty());
}

#[test]
fn a_value_of_ten_megabytes_is_put_aside_and_the_rest_is_read() {
    let large = "x".repeat(10 << 20);
    let csv = format!(
        "id,name,description\n0b1f7f3e-0000-4000-8000-000000000001,Large,{large}\n0b1f7f3e-0000-4000-8000-000000000002,Small,\n"
    );
    let outcome = read(&[("organizations.csv", csv.as_bytes())]);
    assert_eq!((outcome.report.taken, outcome.reasons()), (1, vec!["too-large"]));
    let json = format!(r#"[{{"id":"a","name":"Large","status":"active","description":"{large}"}}]"#);
    assert_eq!(text(&json).reasons(), ["too-large"]);
}

#[test]
fn a_quarantined_record_stands_as_it_came_with_its_place() {
    let outcome = read(&[("services.csv", b"id,organization_id,name,status\nS-1,O-1,,open\n")]);
    let [Entry::Quarantined { kind, reason, place, record, .. }] = &outcome.entries[..] else {
        panic!("{:?}", outcome.entries)
    };
    assert_eq!((kind.as_str(), *reason), ("service", "no-name"));
    assert_eq!((place.file.as_str(), place.line), ("services.csv", 2));
    assert_eq!(*record, json!({"id": "S-1", "organization_id": "O-1", "status": "open"}));
}

#[test]
fn a_broken_json_says_what_it_is() {
    for content in [
        "",
        "   ",
        "null",
        "12",
        "\"text\"",
        "{",
        "[",
        "[1",
        "}{",
        "]",
        "{\"a\"",
        "{\"contents\":[",
        "{\"contents\":[{\"id\":",
    ] {
        let outcome = text(content);
        assert!(outcome.dataset.is_empty(), "{content}");
    }
}
