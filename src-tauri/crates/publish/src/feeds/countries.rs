//! The names behind the country codes of the processing times.

use std::collections::BTreeMap;

use portage_content::CountryNames;
use serde_json::{Value, json};

use super::text::plain;
use super::{Copies, Copy, Feed, FeedError, Made, Reading, document};

pub(super) struct Countries;

impl Feed for Countries {
    fn name(&self) -> &'static str {
        "country-names"
    }

    fn source(&self) -> &'static str {
        "https://www.canada.ca/content/dam/ircc/documents/json/data-country-name-en.json"
    }

    fn about(&self) -> &'static str {
        "The names behind the country codes of the processing times, some of which are not ISO 3166; changes rarely."
    }

    fn kinds(&self) -> &'static [&'static str] {
        &["country_names"]
    }

    fn limit(&self) -> usize {
        256 << 10
    }

    fn read(&self, bytes: &[u8]) -> Result<Reading, FeedError> {
        let fields = document::object(bytes)?;
        let Some(Value::Object(names)) = fields.get("country-name") else {
            return Err(FeedError::WrongShape { what: "a table country-name" });
        };
        let mut reading = Reading::default();
        for (code, value) in names {
            let name = value.as_str().map(|name| plain(name, 100)).unwrap_or_default();
            let at = format!("country-name.{code}");
            if !document::is_country_code(code) {
                reading.refuse(at, "this is not the code of a country", value);
            } else if name.is_empty() {
                reading.refuse(at, "this is not a name", value);
            } else {
                reading.entries.insert(code.clone(), json!(name));
            }
        }
        Ok(reading)
    }

    fn tell(&self, key: &str, entry: &Value) -> String {
        format!("{key} is {}", entry.as_str().unwrap_or_default())
    }

    fn records(&self, copy: &Copy, _others: &Copies) -> Vec<Made> {
        let name = |(code, name): (&String, &Value)| Some((code.clone(), name.as_str()?.to_owned()));
        let names = copy.entries.iter().filter_map(name).collect();
        let body = CountryNames { names: BTreeMap::from([("en".to_owned(), names)]) };
        vec![Made::neutral(self, "ircc", &body, copy.day(), "")]
    }
}
