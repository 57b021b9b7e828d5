//! Records to search in, for tests.

use portage_content::Record;
use serde_json::{Value, json};

use crate::{Answer, Index, Query, build};

/// Records under construction.
#[derive(Default)]
pub(crate) struct Samples(Vec<Record>);

impl Samples {
    fn push(&mut self, kind: &str, id: &str, lang: Option<&str>, topics: &[&str], fields: &Value) {
        let mut value = json!({
            "kind": kind, "id": id, "owner": "ontario", "publisher": "portage", "licence": "CC-BY-4.0",
            "attribution": "Portage", "reuse": "open", "topics": topics,
        });
        if let Some(lang) = lang {
            value["lang"] = json!(lang);
        }
        for (name, field) in fields.as_object().unwrap() {
            value[name] = field.clone();
        }
        self.0.push(Record::from_value(&value).unwrap());
    }

    /// A topic; `labels` are language and words, the first of a language its label.
    pub fn topic(mut self, id: &str, related: &[&str], labels: &[(&str, &[&str])]) -> Self {
        self.push("topic", id, None, &[], &json!({"related": related}));
        for (lang, words) in labels {
            self.push("topic", id, Some(lang), &[], &json!({"label": words[0], "alt": words[1..]}));
        }
        self
    }

    /// A guide; `texts` are language, title, summary and body.
    pub fn guide(mut self, id: &str, topics: &[&str], texts: &[(&str, &str, &str, &str)]) -> Self {
        self.push("guide", id, None, topics, &json!({"code": "A1"}));
        for (lang, title, summary, body) in texts {
            self.push("guide", id, Some(lang), &[], &json!({"title": title, "summary": summary, "body": body}));
        }
        self
    }

    pub fn task(mut self, id: &str, topics: &[&str], title: &str, why: &str, step: &str) -> Self {
        self.push("task", id, None, topics, &json!({"stage": "first-weeks"}));
        self.push("task", id, Some("en"), &[], &json!({"title": title, "why": why, "steps": [step]}));
        self
    }

    pub fn organization(mut self, id: &str, name: &str, short: &str) -> Self {
        self.push("organization", id, None, &[], &json!({}));
        self.push("organization", id, Some("en"), &[], &json!({"name": name, "short": short}));
        self
    }

    pub fn service(
        mut self,
        id: &str,
        topics: &[&str],
        organization: &str,
        name: &str,
        city: &str,
        phone: &str,
    ) -> Self {
        let sites = json!([{"city": city}]);
        let neutral = json!({"organization": organization, "sites": sites, "phones": [{"number": phone}]});
        self.push("service", id, None, topics, &neutral);
        self.push("service", id, Some("en"), &[], &json!({"name": name, "description": "Help for newcomers."}));
        self
    }

    pub fn occupation(mut self, noc: &str, title: &str, alt: &[&str]) -> Self {
        let id = format!("noc-{noc}");
        self.push("occupation", &id, None, &[], &json!({"noc": noc}));
        self.push("occupation", &id, Some("en"), &[], &json!({"title": title, "alt": alt}));
        self
    }

    pub fn contact(mut self, id: &str, authority: &str, title: &str, what_for: &str, phone: &str) -> Self {
        let neutral = json!({"authority": authority, "channel": ["phone"], "phones": [{"number": phone}]});
        self.push("contact", id, None, &[], &neutral);
        self.push("contact", id, Some("en"), &[], &json!({"title": title, "what_for": what_for}));
        self
    }

    pub fn form(mut self, id: &str, number: &str, issuer: &str, title: &str) -> Self {
        self.push("form", id, None, &[], &json!({"number": number, "issuer": issuer, "status": "current"}));
        self.push("form", id, Some("en"), &[], &json!({"title": title}));
        self
    }

    pub fn record(mut self, value: &Value) -> Self {
        self.0.push(Record::from_value(value).unwrap());
        self
    }

    /// An index of these records; the folder lives as long as the second part.
    pub fn index(&self) -> (Index, tempfile::TempDir) {
        let dir = tempfile::tempdir().unwrap();
        let count = build(&dir.path().join("index"), &self.0, Vec::new()).unwrap();
        let index = Index::open(&dir.path().join("index")).unwrap();
        assert_eq!(index.documents(), count);
        (index, dir)
    }
}

/// The first ten results for a reader of `lang`.
pub(crate) fn ask(index: &Index, lang: &str, text: &str) -> Answer {
    index.search(&Query { text, lang, kinds: None, limit: 10 }).unwrap()
}

/// A small portal in English, French and Arabic.
pub(crate) fn portal() -> Samples {
    Samples::default()
        .topic(
            "health-insurance",
            &["finding-care"],
            &[
                ("en", &["Health insurance", "health card", "medicare", "national insurance"]),
                ("fr", &["Assurance-santé", "carte Santé", "sécurité sociale"]),
                ("ar", &["التأمين الصحي", "بطاقة الصحة"]),
            ],
        )
        .topic("finding-care", &["health-insurance"], &[("en", &["Finding care", "gp", "doctor"]), ("fr", &["Trouver des soins", "médecin"])])
        .topic("child-care", &[], &[("en", &["Child care", "daycare", "nursery"]), ("fr", &["Garde d'enfants", "crèche"])])
        .topic("driving", &[], &[("en", &["Driving", "driver's licence"]), ("fr", &["Conduire", "permis de conduire"])])
        .guide(
            "ohip",
            &["health-insurance"],
            &[
                ("en", "Ontario health insurance (OHIP)", "Apply in your first days in Ontario; it is free.", "## What to do\n\n1. Go to a [ServiceOntario centre](service:serviceontario) with your passport.\n2. Ask for the health card.\n"),
                ("fr", "Assurance-santé de l'Ontario", "Présentez votre demande dès les premiers jours.", "## À faire\n\n1. Allez à ServiceOntario avec vos papiers d'immigré.\n"),
                ("ar", "التأمين الصحي في أونتاريو", "قدّم الطلب في الأيام الأولى.", "اذهب إلى مركز الخدمة ومعك جواز السفر والإقامة."),
            ],
        )
        .guide(
            "family-doctor",
            &["finding-care"],
            &[("en", "Finding a family doctor", "Register with Health Care Connect.", "Walk-in clinics help in the meantime.")],
        )
        .guide(
            "child-care",
            &["child-care"],
            &[("en", "Licensed child care", "Put your name on the list before you arrive.", "Fees are lower in licensed centres. Subsidies depend on income.")],
        )
        .guide(
            "permis",
            &["driving"],
            &[("fr", "Échanger son permis de conduire", "Certains pays ont une entente.", "Apportez l'original de votre permis.")],
        )
        .task("apply-ohip", &["health-insurance"], "Apply for OHIP in person", "Care without a card costs money.", "Bring proof of residency.")
        .organization("costi", "COSTI Immigrant Services", "COSTI")
        .service("costi-hamilton", &["child-care"], "costi", "Settlement counselling", "Hamilton", "1-866-532-3161")
        // A kind and a shape that this version does not know.
        .record(&json!({"kind": "hologram", "id": "x", "owner": "ontario", "lang": "en", "title": "Hologram"}))
        .record(&json!({"kind": "guide", "id": "odd", "owner": "ontario", "lang": "en", "title": ["Odd"]}))
}
