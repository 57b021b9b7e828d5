//! The SKOS export: every word in it has a meaning, every name is an absolute one, every relation leads to a concept.

mod common;

use std::collections::BTreeSet;

use common::Sample;
use portage_publish::{Folder, SKOS_BASE, skos};
use serde_json::{Value, json};

const MORE: &str = r#"
[[topic]]
id = "finding-care"
broader = "health-insurance"
related = ["health-insurance", "nowhere"]
close_match = ["https://openeligibility.org/care"]
[topic.en]
label = "Finding \"care\""
alt = ["gp", "doctor"]
[topic.fr]
label = "Trouver des soins"
"#;

#[test]
fn topics_are_a_concept_scheme() {
    let sample = Sample::new();
    sample.edit(
        "canada/topics/topics.toml",
        "label = \"Assurance-santé\"\n",
        &format!("label = \"Assurance-santé\"\n{MORE}"),
    );
    let document = skos(&Folder::read(&sample.content()).unwrap(), SKOS_BASE);
    let context = document["@context"].as_object().unwrap();
    let graph = document["@graph"].as_array().unwrap();
    let names: BTreeSet<&str> = graph.iter().map(|node| node["@id"].as_str().unwrap()).collect();
    assert_eq!(names.len(), graph.len());
    for node in graph {
        for (word, value) in node.as_object().unwrap().iter().filter(|(word, _)| !word.starts_with('@')) {
            let meaning = &context[word];
            let iri = meaning.as_str().or(meaning["@id"].as_str()).unwrap();
            assert!(iri.starts_with("http://"), "{word}");
            if meaning["@container"] == "@language" {
                assert!(value.as_object().unwrap().keys().all(|lang| portage_content::is_language_tag(lang)), "{word}");
            }
            if meaning["@type"] == "@id" {
                let targets: Vec<&str> = match value {
                    Value::Array(items) => items.iter().map(|item| item.as_str().unwrap()).collect(),
                    one => vec![one.as_str().unwrap()],
                };
                for target in targets {
                    assert!(url::Url::parse(target).is_ok(), "{target}");
                    assert!(word == "closeMatch" || names.contains(target), "{word} {target}");
                }
            }
        }
    }
    let node = |id: &str| graph.iter().find(|node| node["@id"] == format!("{SKOS_BASE}{id}")).unwrap();
    let care = node("finding-care");
    assert_eq!(care["@type"], "Concept");
    assert_eq!(care["prefLabel"], json!({"en": "Finding \"care\"", "fr": "Trouver des soins"}));
    assert_eq!(care["altLabel"], json!({"en": ["gp", "doctor"]}));
    assert_eq!(care["broader"], json!([format!("{SKOS_BASE}health-insurance")]));
    assert_eq!(care["related"], json!([format!("{SKOS_BASE}health-insurance")]), "what is not there is left out");
    assert_eq!(care["closeMatch"], json!(["https://openeligibility.org/care"]));
    assert_eq!(node("health-insurance")["narrower"], json!([format!("{SKOS_BASE}finding-care")]));
    assert_eq!(node("scheme")["hasTopConcept"], json!([format!("{SKOS_BASE}health-insurance")]));
}
