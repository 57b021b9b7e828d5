//! Portage's own services as data of HSDS, so that others can use what its editors have gathered.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::dataset::Fields;
use crate::mend::language;
use crate::{Dataset, Kind, stable_id};

/// Services and organizations of packs, as records of HSDS. `records` are the records as JSON objects, with and without
/// words, in any order; of the words those in `lang` are taken, else any there are. What came from HSDS, and is quoted
/// here, is left to its own tables.
pub fn from_records<'r>(records: impl Iterator<Item = &'r Value>, lang: &str) -> Dataset {
    let mut neutral: BTreeMap<(&str, &str), &Value> = BTreeMap::new();
    let mut words: BTreeMap<(&str, &str), &Value> = BTreeMap::new();
    for record in records {
        let (Some(kind), Some(id)) = (record["kind"].as_str(), record["id"].as_str()) else { continue };
        if record["quoted"] == true || !matches!(kind, "service" | "organization") {
            continue;
        }
        match record["lang"].as_str() {
            None => drop(neutral.insert((kind, id), record)),
            Some(of) => {
                let known = words.get(&(kind, id)).and_then(|known| known["lang"].as_str());
                let better = known.is_none() || of == lang || (known != Some(lang) && of == "en");
                if better {
                    words.insert((kind, id), record);
                }
            }
        }
    }
    let mut dataset = Dataset::new();
    for ((kind, id), record) in &neutral {
        let Some(text) = words.get(&(*kind, *id)) else { continue };
        match *kind {
            "organization" => drop(dataset.put(Kind::Organization, &organization(id, record, text, lang))),
            _ => service(id, record, text, lang, &mut dataset),
        }
    }
    // A service may name an organization that is in another pack.
    let missing: Vec<(Uuid, String)> = dataset
        .rows(Kind::Service)
        .filter_map(|row| {
            let id = row.get("organization_id")?.as_str().and_then(crate::ident::parse)?;
            let named =
                neutral.values().find(|record| record["kind"] == "service" && record["id"] == row["portage_id"])?;
            (!dataset.contains(Kind::Organization, id))
                .then(|| (id, named["organization"].as_str().unwrap_or_default().to_owned()))
        })
        .collect();
    for (id, name) in missing {
        let fields = Fields::from_iter([
            ("id".to_owned(), json!(id.to_string())),
            ("name".to_owned(), json!(name)),
            ("description".to_owned(), json!("")),
            ("portage_id".to_owned(), json!(name)),
        ]);
        dataset.put(Kind::Organization, &fields);
    }
    dataset
}

/// Ids of Portage are the same over all owners.
const OWNER: &str = "portage";

fn row(kind: Kind, name: &str, fields: Vec<(&str, Option<Value>)>) -> Fields {
    let mut row = Fields::from_iter([("id".to_owned(), json!(stable_id(OWNER, kind, name).to_string()))]);
    for (field, value) in fields {
        if let Some(value) = value.filter(|value| !value.is_null() && *value != "") {
            row.insert(field.to_owned(), value);
        }
    }
    row
}

fn link(record: &Value, lang: &str) -> Option<Value> {
    let links = record["official"].as_object()?;
    [lang, "en", "fr"].iter().find_map(|lang| links.get(*lang)).or_else(|| links.values().next()).cloned()
}

fn text(record: &Value, field: &str) -> Option<Value> {
    record.get(field).filter(|value| value.is_string()).cloned()
}

fn organization(id: &str, record: &Value, words: &Value, lang: &str) -> Fields {
    let mut row = row(
        Kind::Organization,
        id,
        vec![
            ("name", text(words, "name")),
            ("alternate_name", text(words, "short")),
            ("website", link(record, lang)),
            ("portage_id", Some(json!(id))),
        ],
    );
    row.insert("description".to_owned(), text(words, "description").unwrap_or_else(|| json!("")));
    row
}

fn service(id: &str, record: &Value, words: &Value, lang: &str, dataset: &mut Dataset) {
    let service = stable_id(OWNER, Kind::Service, id).to_string();
    let of = || ("service_id", Some(json!(service)));
    let organization = record["organization"].as_str().unwrap_or_default();
    let fields = row(
        Kind::Service,
        id,
        vec![
            ("organization_id", Some(json!(stable_id(OWNER, Kind::Organization, organization).to_string()))),
            ("name", text(words, "name")),
            ("description", text(words, "description")),
            ("url", link(record, lang)),
            ("email", text(record, "email")),
            ("status", Some(json!("active"))),
            ("fees_description", (record["free"] == true).then(|| json!("Free"))),
            ("eligibility_description", text(words, "eligibility")),
            ("assured_date", text(record, "verified_on")),
            ("alert", text(words, "note")),
            ("licence", text(record, "licence")),
            ("attribution", text(record, "attribution")),
            ("portage_id", Some(json!(id))),
        ],
    );
    dataset.put(Kind::Service, &fields);
    let list = |field: &str| record[field].as_array().cloned().unwrap_or_default();
    for (at, phone) in list("phones").iter().enumerate() {
        let label = phone["label"].as_str();
        let sort = match label {
            Some("tty") => "tty",
            Some("text") => "sms",
            _ => "voice",
        };
        let said = label.filter(|label| *label == "toll-free").map(|_| json!("Toll-free"));
        let fields = row(
            Kind::Phone,
            &format!("{id}\n{at}"),
            vec![of(), ("number", text(phone, "number")), ("type", Some(json!(sort))), ("description", said)],
        );
        dataset.put(Kind::Phone, &fields);
    }
    for tag in list("languages") {
        let Some(tag) = tag.as_str() else { continue };
        let name = language::name(tag).unwrap_or_else(|| tag.to_owned());
        let fields = row(
            Kind::Language,
            &format!("{id}\n{tag}"),
            vec![of(), ("name", Some(json!(name))), ("code", Some(json!(tag)))],
        );
        dataset.put(Kind::Language, &fields);
    }
    for (at, site) in list("sites").iter().enumerate() {
        let name = format!("{id}\n{at}");
        let location = stable_id(OWNER, Kind::Location, &name).to_string();
        let at_location = || ("location_id", Some(json!(location)));
        let fields = row(
            Kind::Location,
            &name,
            vec![
                ("location_type", Some(json!("physical"))),
                ("latitude", site.get("lat").cloned()),
                ("longitude", site.get("lon").cloned()),
            ],
        );
        dataset.put(Kind::Location, &fields);
        let mut address = row(
            Kind::Address,
            &name,
            vec![
                at_location(),
                ("city", text(site, "city")),
                ("state_province", Some(json!("ON"))),
                ("country", Some(json!("CA"))),
                ("address_type", Some(json!("physical"))),
            ],
        );
        for (field, of) in [("address_1", "address"), ("postal_code", "postal_code")] {
            address.insert(field.to_owned(), text(site, of).unwrap_or_else(|| json!("")));
        }
        dataset.put(Kind::Address, &address);
        let fields = row(Kind::ServiceAtLocation, &name, vec![of(), at_location()]);
        dataset.put(Kind::ServiceAtLocation, &fields);
    }
}
