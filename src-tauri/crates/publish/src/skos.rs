//! The topics as a SKOS concept scheme in JSON-LD, for other vocabularies to link to.

use std::collections::BTreeMap;

use portage_content::{Doc, Key, Topic, TopicText};
use serde_json::{Map, Value, json};

use crate::Folder;

/// What the names of concepts begin with, unless a publisher has an address of its own.
pub const SKOS_BASE: &str = "urn:x-portage:topic:";

/// All topics of a folder; the name of each concept is `base` and the topic's id, that of the scheme `base` and `scheme`.
///
/// A relation to a topic that is not there is left out: the check tells it.
pub fn skos(folder: &Folder, base: &str) -> Value {
    let iri = |id: &str| format!("{base}{id}");
    let topics: BTreeMap<&str, Doc<Topic>> = folder
        .records()
        .iter()
        .filter(|record| record.key().kind == "topic" && record.key().lang.is_none())
        .filter_map(|record| Some((record.key().id.as_str(), record.view().ok()?)))
        .collect();
    let known = |ids: &[String]| -> Vec<String> {
        ids.iter().filter(|id| topics.contains_key(id.as_str())).map(|id| iri(id)).collect()
    };
    let scheme = iri("scheme");
    let tops: Vec<String> =
        topics.iter().filter(|(_, topic)| topic.body.broader.is_none()).map(|(id, _)| iri(id)).collect();
    let mut graph = vec![json!({
        "@id": scheme,
        "@type": "ConceptScheme",
        "title": {"en": "Topics of Portage", "fr": "Sujets de Portage"},
        "hasTopConcept": tops,
    })];
    for (id, topic) in &topics {
        let (labels, others) = labels(folder, id);
        let mut concept = Map::from_iter([
            ("@id".to_owned(), json!(iri(id))),
            ("@type".to_owned(), json!("Concept")),
            ("inScheme".to_owned(), json!(scheme)),
            ("notation".to_owned(), json!(id)),
            ("prefLabel".to_owned(), json!(labels)),
        ]);
        if topic.body.broader.is_none() {
            concept.insert("topConceptOf".to_owned(), json!(scheme));
        }
        let broader = known(topic.body.broader.as_slice());
        let narrower: Vec<String> = topics
            .iter()
            .filter(|(_, other)| other.body.broader.as_deref() == Some(*id))
            .map(|(other, _)| iri(other))
            .collect();
        // skos:related holds in both directions, whichever of the two says it.
        let said_by = |other: &Doc<Topic>| other.body.related.iter().any(|named| named == id);
        let mut related = known(&topic.body.related);
        related.extend(topics.iter().filter(|(_, other)| said_by(other)).map(|(other, _)| iri(other)));
        related.sort();
        related.dedup();
        for (field, names) in [
            ("broader", broader),
            ("narrower", narrower),
            ("related", related),
            ("closeMatch", topic.body.close_match.clone()),
        ] {
            if !names.is_empty() {
                concept.insert(field.to_owned(), json!(names));
            }
        }
        if !others.is_empty() {
            concept.insert("altLabel".to_owned(), json!(others));
        }
        graph.push(Value::Object(concept));
    }
    json!({"@context": context(), "@graph": graph})
}

/// One label a language, and the other words.
fn labels(folder: &Folder, id: &str) -> (BTreeMap<String, String>, BTreeMap<String, Vec<String>>) {
    let (mut labels, mut others) = (BTreeMap::new(), BTreeMap::new());
    let from = Key::neutral("topic", id);
    let texts = folder.records().iter().skip_while(|record| *record.key() < from);
    for record in texts.take_while(|record| record.key().kind == "topic" && record.key().id == id) {
        let (Some(lang), Ok(text)) = (&record.key().lang, record.view::<Doc<TopicText>>()) else { continue };
        labels.insert(lang.clone(), text.body.label);
        if !text.body.alt.is_empty() {
            others.insert(lang.clone(), text.body.alt);
        }
    }
    (labels, others)
}

/// What each word of the document means; a reader of plain JSON can do without.
fn context() -> Value {
    const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
    let word = |name: &str| json!(format!("{SKOS}{name}"));
    let relation = |name: &str| json!({"@id": format!("{SKOS}{name}"), "@type": "@id"});
    let text = |iri: String| json!({"@id": iri, "@container": "@language"});
    json!({
        "Concept": word("Concept"),
        "ConceptScheme": word("ConceptScheme"),
        "notation": word("notation"),
        "title": text("http://purl.org/dc/terms/title".to_owned()),
        "prefLabel": text(format!("{SKOS}prefLabel")),
        "altLabel": text(format!("{SKOS}altLabel")),
        "inScheme": relation("inScheme"),
        "hasTopConcept": relation("hasTopConcept"),
        "topConceptOf": relation("topConceptOf"),
        "broader": relation("broader"),
        "narrower": relation("narrower"),
        "related": relation("related"),
        "closeMatch": relation("closeMatch"),
    })
}
