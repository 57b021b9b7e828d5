//! `facets.toml`: the classes of partners of whom the library promises at least one.

use portage_content::Level;
use serde::Deserialize;
use toml::de::DeValue;

use super::Place;
use super::source::Source;
use super::table;
use crate::report::Faults;

pub(crate) const FILE: &str = "facets.toml";

/// One class, and what counts as an entry of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Facet {
    pub(crate) id: String,
    /// The kinds of record that count.
    #[serde(default = "services_and_contacts")]
    pub(crate) kinds: Vec<String>,
    #[serde(default)]
    pub(crate) level: Option<Level>,
    /// Topics, one of which, or one below, an entry must have.
    #[serde(default)]
    pub(crate) topics: Vec<String>,
    #[serde(skip, default = "nowhere")]
    pub(crate) place: Place,
}

fn services_and_contacts() -> Vec<String> {
    vec!["service".to_owned(), "contact".to_owned()]
}

fn nowhere() -> Place {
    Place { file: String::new(), line: 1 }
}

pub(crate) fn read(source: &Source, faults: &mut Faults) -> Vec<Facet> {
    let mut facets = Vec::new();
    for (key, value) in table::parse(source, 0, &source.text, faults) {
        let items = match value.into_inner() {
            DeValue::Array(items) if *key.get_ref() == "facet" => items,
            _ => {
                let line = source.line_at(key.span().start);
                let message = format!("{:?} does not belong here; begin each class with [[facet]]", key.get_ref());
                faults.error(&source.name, line, "unknown-field", message);
                continue;
            }
        };
        for item in items {
            let line = source.line_at(item.span().start);
            match Facet::deserialize(toml::de::ValueDeserializer::from(item)) {
                Ok(facet) => facets.push(Facet { place: Place { file: source.name.clone(), line }, ..facet }),
                Err(error) => faults.error(&source.name, line, "wrong-shape", error.message().to_owned()),
            }
        }
    }
    facets
}
