use std::collections::{BTreeMap, BTreeSet};

use portage_content::{Doc, Label, Phone, Service, ServiceText};

use crate::{
    AppError, Portage,
    reader::{Reader, Words},
    view::{PhoneView, ServiceLine, ServiceList, ServiceQuery, ServiceView, SiteView, TopicCount},
};

/// The tag of a service that speaks many languages, most of them through an interpreter (ISO 639-2).
const MANY_LANGUAGES: &str = "mul";

impl Portage {
    pub fn services(&self, query: &ServiceQuery, lang: &str) -> Result<ServiceList, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let mut list =
            ServiceList { services: Vec::new(), topics: Vec::new(), languages: Vec::new(), cities: Vec::new() };
        let (mut topics, mut languages, mut cities) = (BTreeMap::new(), BTreeSet::new(), BTreeSet::new());
        for record in live.generation.neutral("service")? {
            let doc: Doc<Service> = record.view()?;
            for topic in &doc.meta.topics {
                *topics.entry(topic.clone()).or_insert(0) += 1;
            }
            languages.extend(doc.body.languages.iter().filter(|tag| *tag != MANY_LANGUAGES).cloned());
            if doc.body.languages.iter().any(|tag| tag == MANY_LANGUAGES) {
                languages.extend(portage_i18n::languages().iter().map(|language| language.tag.clone()));
            }
            cities.extend(doc.body.sites.iter().map(|site| site.city.clone()));
            if wanted(&doc, query)
                && let Some(words) = reader.words::<ServiceText>("service", &doc.meta.id)?
            {
                list.services.push(reader.service_line(&doc, &words)?);
            }
        }
        // Who is in the city comes before who is there for everyone.
        list.services.sort_by_key(|service| {
            let elsewhere = query.city.as_ref().is_some_and(|city| !service.cities.contains(city));
            (elsewhere, service.name.to_lowercase())
        });
        for (topic, count) in topics {
            list.topics.push(TopicCount { label: reader.topic_label(&topic)?.0, topic, count });
        }
        list.topics.sort_by(|a, b| a.label.cmp(&b.label));
        list.languages = languages.into_iter().collect();
        list.cities = cities.into_iter().collect();
        Ok(list)
    }

    pub fn service(&self, id: &str, lang: &str) -> Result<ServiceView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let not_found = || AppError::NotFound { kind: "service".to_owned(), id: id.to_owned() };
        let doc = reader.neutral::<Service>("service", id)?.ok_or_else(not_found)?;
        let words = reader.words::<ServiceText>("service", id)?.ok_or_else(not_found)?;
        let spoken = reader.in_lang(&words.lang);
        let optional = |text: &Option<String>| spoken.inline(text.as_deref().unwrap_or_default());
        Ok(ServiceView {
            line: reader.service_line(&doc, &words)?,
            sites: doc
                .body
                .sites
                .iter()
                .map(|site| SiteView {
                    address: site.address.clone(),
                    city: site.city.clone(),
                    postal_code: site.postal_code.clone(),
                })
                .collect(),
            eligibility: optional(&words.body.eligibility)?,
            note: optional(&words.body.note)?,
            email: doc.body.email.clone(),
            provenance: reader.provenance(&doc.meta, reader.official(&doc.body.official), &words.meta)?,
        })
    }
}

fn wanted(doc: &Doc<Service>, query: &ServiceQuery) -> bool {
    let topic_ok = query.topic.as_ref().is_none_or(|topic| doc.meta.topics.contains(topic));
    let language_ok = query
        .language
        .as_ref()
        .is_none_or(|language| doc.body.languages.iter().any(|tag| tag == language || tag == MANY_LANGUAGES));
    // A service without a place, or that works from afar, serves every city.
    let city_ok = query.city.as_ref().is_none_or(|city| {
        doc.body.sites.is_empty()
            || doc.body.remote == Some(true)
            || doc.body.sites.iter().any(|site| site.city == *city)
    });
    topic_ok && language_ok && city_ok
}

impl Reader<'_> {
    fn service_line(&self, doc: &Doc<Service>, words: &Words<ServiceText>) -> Result<ServiceLine, AppError> {
        let mut cities: Vec<String> = doc.body.sites.iter().map(|site| site.city.clone()).collect();
        cities.dedup();
        Ok(ServiceLine {
            id: doc.meta.id.clone(),
            name: words.body.name.clone(),
            organization: self.organization(&doc.body.organization)?,
            description: self.in_lang(&words.lang).inline(&words.body.description)?,
            lang: words.lang.clone(),
            phones: doc.body.phones.iter().map(phone_view).collect(),
            cities,
            languages: doc.body.languages.clone(),
            free: doc.body.free,
            remote: doc.body.remote,
            call_first: doc.body.call_first,
        })
    }
}

pub(crate) fn phone_view(phone: &Phone) -> PhoneView {
    let label = phone.label.map(|label| match label {
        Label::TollFree => "toll-free",
        Label::Tty => "tty",
        Label::Abroad => "abroad",
        Label::Text => "text",
    });
    PhoneView {
        number: phone.number.clone(),
        dial: phone.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect(),
        label: label.map(str::to_owned),
    }
}
