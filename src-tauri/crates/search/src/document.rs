use std::collections::{BTreeMap, HashMap, HashSet};

use portage_content::{
    Community, CommunityText, Contact, ContactText, Doc, Form, FormText, Guide, GuideText, Meta, Occupation,
    OccupationText, Organization, OrganizationText, Phone, Record, SelfCheck, SelfCheckText, Service, ServiceText,
    Task, TaskText, fallback_chain, kind_spec,
};
use serde::de::DeserializeOwned;

use crate::plain::plain;

/// What is known of a record, or of a page that is none, in one language before its words are taken apart.
pub struct Document {
    pub kind: String,
    pub id: String,
    pub lang: String,
    pub title: String,
    /// One sentence that says what the record is about.
    pub summary: String,
    /// Everything else that is read on the page.
    pub text: String,
    /// What is searched for but not read: telephone numbers, cities, the organization's name.
    pub more: String,
    pub topics: Vec<String>,
}

/// The documents of all records that search finds, ordered by kind, id and language; read one by one.
///
/// A record that does not read as its kind is left out: no screen can show it either.
pub(crate) fn documents(records: &[Record]) -> impl Iterator<Item = Document> {
    let reader = Reader::new(records);
    let mut texts: Vec<&Record> = records.iter().filter(|record| is_found(record)).collect();
    texts.sort_by_key(|record| record.key());
    texts.into_iter().filter_map(move |record| reader.document(record))
}

/// Topics are not results by themselves; they lead to what belongs to them.
fn is_found(record: &Record) -> bool {
    let key = record.key();
    key.lang.is_some() && key.kind != "topic" && kind_spec(&key.kind).is_some_and(|kind| kind.searchable)
}

struct Reader<'a> {
    /// The neutral records by kind and id.
    neutral: HashMap<(&'a str, &'a str), &'a Record>,
    /// Names of organizations by id, then language.
    organizations: HashMap<&'a str, BTreeMap<&'a str, String>>,
}

impl<'a> Reader<'a> {
    fn new(records: &'a [Record]) -> Self {
        let mut reader = Self { neutral: HashMap::new(), organizations: HashMap::new() };
        for record in records {
            let key = record.key();
            match key.lang.as_deref() {
                None => {
                    reader.neutral.insert((&key.kind, &key.id), record);
                }
                Some(lang) if key.kind == "organization" => {
                    if let Some(names) = view::<OrganizationText>(record) {
                        let all = names.body.name + " " + &names.body.short.unwrap_or_default();
                        reader.organizations.entry(&key.id).or_default().insert(lang, all);
                    }
                }
                Some(_) => {}
            }
        }
        reader
    }

    fn document(&self, record: &Record) -> Option<Document> {
        let key = record.key();
        let lang = key.lang.as_deref()?;
        let (meta, title, summary, text, more) = match key.kind.as_str() {
            "guide" => {
                let Doc { meta, body } = view::<GuideText>(record)?;
                (meta, body.title, plain(&body.summary), plain(&body.body), String::new())
            }
            "task" => {
                let Doc { meta, body } = view::<TaskText>(record)?;
                let lines = body.steps.iter().chain(&body.documents).map(|line| plain(line));
                (meta, body.title, plain(&body.why), lines.collect::<Vec<_>>().join("\n"), String::new())
            }
            "service" => {
                let Doc { meta, body } = view::<ServiceText>(record)?;
                let text = [body.eligibility, body.note].into_iter().flatten().map(|line| plain(&line));
                let text = text.collect::<Vec<_>>().join("\n");
                (meta, body.name, plain(&body.description), text, self.contact(&key.id, lang))
            }
            "community" => {
                let Doc { meta, body } = view::<CommunityText>(record)?;
                (meta, body.name, String::new(), String::new(), self.towns(&key.id))
            }
            "occupation" => {
                let Doc { meta, body } = view::<OccupationText>(record)?;
                (meta, body.title, String::new(), body.alt.join("\n"), self.code(&key.id))
            }
            "self_check" => {
                let Doc { meta, body } = view::<SelfCheckText>(record)?;
                let asked =
                    body.questions.values().flat_map(|words| std::iter::once(&words.ask).chain(words.answers.values()));
                let ends = body.ends.values().flat_map(|words| [&words.title, &words.text]);
                let text = asked.chain(ends).map(|line| plain(line)).collect::<Vec<_>>().join("\n");
                (meta, body.title, plain(&body.lead), text, String::new())
            }
            "contact" => {
                let Doc { meta, body } = view::<ContactText>(record)?;
                let text = [body.hours, body.cost_from_abroad].into_iter().flatten().map(|line| plain(&line));
                let text = text.collect::<Vec<_>>().join("\n");
                (meta, body.title, plain(&body.what_for), text, self.office(&key.id, lang))
            }
            "form" => {
                let Doc { meta, body } = view::<FormText>(record)?;
                let form = self.neutral.get(&("form", key.id.as_str())).and_then(|record| view::<Form>(record))?;
                // A form is looked for, and known, by its number.
                let title = format!("{} {}", form.body.number, body.title);
                let issuer = self.organization(&form.body.issuer, lang).unwrap_or_default().to_owned();
                (meta, title, String::new(), String::new(), issuer)
            }
            _ => return None,
        };
        Some(Document {
            kind: key.kind.clone(),
            id: key.id.clone(),
            lang: lang.to_owned(),
            title,
            summary,
            text,
            more,
            topics: self.topics(meta, &key.kind, &key.id),
        })
    }

    /// The topics of a text and of the record it belongs to. An occupation is found by its own titles alone: a topic
    /// names a few trades, and would lead from each of them to all.
    fn topics(&self, text: Meta, kind: &str, id: &str) -> Vec<String> {
        if kind == "occupation" {
            return Vec::new();
        }
        let mut topics = text.topics;
        let neutral = self.neutral.get(&(kind, id));
        topics.extend(neutral.and_then(|record| meta(kind, record)).into_iter().flat_map(|meta| meta.topics));
        let mut seen = HashSet::new();
        topics.retain(|topic| seen.insert(topic.clone()));
        topics
    }

    fn contact(&self, id: &str, lang: &str) -> String {
        let Some(service) = self.neutral.get(&("service", id)).and_then(|record| view::<Service>(record)) else {
            return String::new();
        };
        let mut lines: Vec<&str> = Vec::new();
        lines.extend(self.organization(&service.body.organization, lang));
        for site in &service.body.sites {
            lines.push(&site.city);
            lines.extend(site.address.as_deref());
            lines.extend(site.postal_code.as_deref());
        }
        lines.extend(numbers(&service.body.phones));
        lines.extend(service.body.email.as_deref());
        lines.join("\n")
    }

    /// Whom a contact belongs to, and its numbers.
    fn office(&self, id: &str, lang: &str) -> String {
        let Some(contact) = self.neutral.get(&("contact", id)).and_then(|record| view::<Contact>(record)) else {
            return String::new();
        };
        let mut lines: Vec<&str> = Vec::new();
        lines.extend(contact.meta.authority.as_deref().and_then(|authority| self.organization(authority, lang)));
        lines.extend(numbers(&contact.body.phones));
        lines.join("\n")
    }

    /// The towns of a community, what else it is called, and the county or district in which it lies.
    fn towns(&self, id: &str) -> String {
        let community = self.neutral.get(&("community", id)).and_then(|record| view::<Community>(record));
        community
            .map(|Doc { body, .. }| [body.towns, body.also, vec![body.division]].concat().join("\n"))
            .unwrap_or_default()
    }

    fn code(&self, id: &str) -> String {
        let occupation = self.neutral.get(&("occupation", id)).and_then(|record| view::<Occupation>(record));
        occupation.map(|occupation| occupation.body.noc).unwrap_or_default()
    }

    /// The name of an organization in the best language there is.
    fn organization(&self, id: &str, lang: &str) -> Option<&str> {
        let names = self.organizations.get(id)?;
        fallback_chain(lang).iter().find_map(|lang| names.get(lang.as_str())).map(String::as_str)
    }
}

fn numbers(phones: &[Phone]) -> impl Iterator<Item = &str> {
    phones.iter().map(|phone| phone.number.as_str())
}

fn view<T: DeserializeOwned>(record: &Record) -> Option<Doc<T>> {
    record.view().ok()
}

fn meta(kind: &str, record: &Record) -> Option<Meta> {
    match kind {
        "guide" => view::<Guide>(record).map(|doc| doc.meta),
        "task" => view::<Task>(record).map(|doc| doc.meta),
        "service" => view::<Service>(record).map(|doc| doc.meta),
        "occupation" => view::<Occupation>(record).map(|doc| doc.meta),
        "self_check" => view::<SelfCheck>(record).map(|doc| doc.meta),
        "contact" => view::<Contact>(record).map(|doc| doc.meta),
        "form" => view::<Form>(record).map(|doc| doc.meta),
        "organization" => view::<Organization>(record).map(|doc| doc.meta),
        _ => None,
    }
}
