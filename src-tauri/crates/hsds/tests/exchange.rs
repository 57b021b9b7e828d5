//! Over data that nobody thought of: the report adds up, and what was written is read again as it was.

mod common;

use common::{again, read, written_json, written_tables};
use portage_hsds::{Kind, NESTED, Type};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Values as the field has them, sound and otherwise.
fn any_value() -> impl Strategy<Value = Value> {
    let texts = prop_oneof![
        4 => "[A-Za-z éà,.'&-]{0,24}",
        1 => Just("NULL".to_owned()),
        1 => Just("  ".to_owned()),
        1 => Just("<p>One</p><br>two".to_owned()),
        1 => Just("MontrÃ©al".to_owned()),
        1 => Just("416-555-0123 ext 4".to_owned()),
        1 => Just("www.example.org".to_owned()),
        1 => Just("javascript:alert(1)".to_owned()),
        1 => Just("a@example.org".to_owned()),
        1 => Just("January 5, 2024".to_owned()),
        1 => Just("1/2/2024".to_owned()),
        1 => Just("Mon-Fri 9-5".to_owned()),
        1 => Just("English and French".to_owned()),
        1 => Just("Open".to_owned()),
        1 => Just("43.65".to_owned()),
        1 => Just("-79.38".to_owned()),
        1 => Just("9am".to_owned()),
        1 => any::<String>(),
    ];
    prop_oneof![
        8 => texts.prop_map(Value::from),
        1 => any::<i32>().prop_map(Value::from),
        1 => any::<f64>().prop_map(|number| json!(number)),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
        1 => Just(json!(["en", "fr"])),
        1 => Just(json!({"any": {"thing": [1, 2]}})),
    ]
}

fn any_id() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => (0..6_u32).prop_map(|n| format!("0b1f7f3e-0000-4000-8000-00000000000{n}")),
        2 => (0..6_u32).prop_map(|n| n.to_string()),
        1 => Just(String::new()),
        1 => "[A-Z]{1,3}-[0-9]{1,2}",
    ]
}

fn kinds() -> impl Strategy<Value = Kind> {
    prop::sample::select(Kind::ALL.to_vec())
}

/// A record with some of its fields, as whatever they may be.
fn any_fields(kind: Kind) -> impl Strategy<Value = Map<String, Value>> {
    let names: Vec<&'static str> = kind
        .fields()
        .iter()
        .map(|field| field.name)
        .chain(["surprise", "url", "website", "weekday", "phone", "language"])
        .collect();
    let count = names.len();
    (
        prop::collection::vec((prop::sample::select(names), any_value()), 0..count.min(12)),
        prop::collection::vec(any_id(), 6),
    )
        .prop_map(move |(values, ids)| {
            let mut fields = Map::new();
            for (name, value) in values {
                fields.insert(name.to_owned(), value);
            }
            let mut ids = ids.into_iter();
            for field in kind.fields() {
                if matches!(field.holds, Type::Id | Type::Ref(_) | Type::Link)
                    && let Some(id) = ids.next()
                {
                    fields.insert(field.name.to_owned(), json!(id));
                }
            }
            fields
        })
}

fn any_record(depth: u32) -> BoxedStrategy<(Kind, Map<String, Value>)> {
    let leaf = kinds().prop_flat_map(|kind| any_fields(kind).prop_map(move |fields| (kind, fields))).boxed();
    if depth == 0 {
        return leaf;
    }
    (leaf, prop::collection::vec((any_record(depth - 1), any::<bool>()), 0..3))
        .prop_map(|((kind, mut fields), children)| {
            for ((child, inner), alone) in children {
                if let Some(nested) = NESTED.iter().find(|nested| nested.within == kind && nested.kind == child) {
                    let value = if alone || nested.single { Value::Object(inner) } else { json!([inner]) };
                    fields.insert(nested.key.to_owned(), value);
                }
            }
            (kind, fields)
        })
        .boxed()
}

fn any_files() -> impl Strategy<Value = Vec<(String, Vec<u8>)>> {
    let list = (kinds(), prop::collection::vec(any_record(2), 0..6), 0..3_u8).prop_map(|(kind, records, form)| {
        let values: Vec<Value> = records.into_iter().map(|(_, fields)| Value::Object(fields)).collect();
        match form {
            0 => (format!("{}.json", kind.file()), serde_json::to_vec(&values).unwrap()),
            1 => ("any.json".to_owned(), serde_json::to_vec(&json!({"total_items": 1, "contents": values})).unwrap()),
            _ => (
                "any.jsonl".to_owned(),
                values.iter().flat_map(|value| [serde_json::to_vec(value).unwrap(), b"\n".to_vec()].concat()).collect(),
            ),
        }
    });
    let table = kinds().prop_flat_map(|kind| {
        prop::collection::vec(any_fields(kind), 0..6).prop_map(move |rows| {
            let mut text = kind.fields().iter().map(|field| field.name).collect::<Vec<_>>().join(",");
            text.push('\n');
            for row in rows {
                for (at, field) in kind.fields().iter().enumerate() {
                    if at > 0 {
                        text.push(',');
                    }
                    let value = row
                        .get(field.name)
                        .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
                        .unwrap_or_default();
                    // Not every program quotes.
                    if value.contains('"') || value.len() % 3 == 0 {
                        text.extend(["\"", &value.replace('"', "\"\""), "\""]);
                    } else {
                        text += &value;
                    }
                }
                text.push('\n');
            }
            (format!("{}.csv", kind.file()), text.into_bytes())
        })
    });
    let noise = (
        prop::sample::select(vec!["a.json", "services.csv", "phones.csv", "b.jsonl"]),
        prop::collection::vec(any::<u8>(), 0..400),
    )
        .prop_map(|(name, bytes)| (name.to_owned(), bytes));
    prop::collection::vec(prop_oneof![3 => list, 3 => table, 1 => noise], 1..5).prop_map(|files| {
        // Two files of one name are one.
        let mut named = std::collections::BTreeMap::new();
        for (name, content) in files {
            named.insert(name, content);
        }
        named.into_iter().collect()
    })
}

fn is_nothing(files: &[(String, Vec<u8>)]) -> bool {
    let options = portage_hsds::Options { owner: common::OWNER.to_owned() };
    let files: Vec<Box<dyn portage_hsds::File>> = files
        .iter()
        .map(|(name, content)| {
            Box::new(portage_hsds::Stored { name: name.clone(), content: content.clone() })
                as Box<dyn portage_hsds::File>
        })
        .collect();
    portage_hsds::import(&files, &options, &mut |_| {}).is_err()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn every_record_is_accounted_for_and_what_is_kept_comes_back(files in any_files()) {
        if is_nothing(&files) {
            return Ok(());
        }
        // The sums are held to by `again` itself.
        let first = again(&files);
        if first.dataset.is_empty() {
            return Ok(());
        }
        let second = again(&written_json(&first.dataset));
        prop_assert_eq!(&second.dataset, &first.dataset, "as JSON");
        prop_assert_eq!(second.report.quarantined, 0);
        let third = again(&written_tables(&first.dataset));
        prop_assert_eq!(&third.dataset, &first.dataset, "as tables");
        prop_assert_eq!(third.report.quarantined, 0);
    }

    #[test]
    fn any_bytes_are_read_or_put_aside(bytes in prop::collection::vec(any::<u8>(), 0..600), name in prop::sample::select(vec!["services.json", "services.csv", "x.jsonl", "taxonomy.csv"])) {
        let files = vec![(name.to_owned(), bytes)];
        if !is_nothing(&files) {
            again(&files);
        }
    }
}

#[test]
fn the_same_data_gives_the_same_ids_in_any_form() {
    let tables = read(&[
        ("organizations.csv", b"id,name,description\n7,Help House,We help.\n"),
        ("services.csv", b"id,organization_id,name,status\n3,7,Settlement help,active\n"),
    ]);
    let lists = read(&[
        ("services.json", br#"[{"id": 3, "organization_id": 7, "name": "Settlement help", "status": "active"}]"#),
        ("organizations.json", br#"{"contents": [{"id": "7", "name": "Help House", "description": "We help."}]}"#),
    ]);
    assert_eq!(tables.dataset, lists.dataset);
}
