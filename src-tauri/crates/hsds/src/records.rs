//! Services and organizations as Portage's own records: what a person needs of them, small enough for a pack.
//!
//! The content folder keeps everything that HSDS says; a pack carries what a screen shows. The words are the source's
//! own, so they are marked as quoted: they stand in the language of the source, and nobody holds them to the rules of
//! the editors' pages.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::dataset::{Fields, id_of, text_of};
use crate::mend::{access, language, phone, place};
use crate::{Dataset, Kind, Ties, ident};

/// Where a set of data comes from, and on what terms: `source.toml` beside the tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// An SPDX identifier, or the name of the licence.
    pub licence: String,
    /// The words that the licence asks for.
    pub attribution: String,
    /// The web address where the data, or its terms, can be found.
    pub source_url: String,
    /// The day on which it was fetched.
    #[serde(deserialize_with = "crate::day::read")]
    pub retrieved: Date,
    /// The language of its words (BCP 47).
    #[serde(default = "english")]
    pub lang: String,
    /// federal, provincial, municipal or agency.
    #[serde(default = "agency")]
    pub level: String,
    /// Topics of Portage that all of its services belong to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// The owner whose data this is a part of, where one pack could not hold all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
}

impl Provenance {
    /// What is missing or cannot be, in one sentence.
    pub fn fault(&self) -> Option<String> {
        for (name, value) in [("licence", &self.licence), ("attribution", &self.attribution)] {
            if value.trim().is_empty() {
                return Some(format!("{name} is empty; say on what terms the data may be handed on"));
            }
        }
        if !is_web(&self.source_url) {
            return Some(format!("{:?} is not a web address; write it with https://", self.source_url));
        }
        if !["federal", "provincial", "municipal", "agency"].contains(&self.level.as_str()) {
            return Some(format!("{:?} is no level; say federal, provincial, municipal or agency", self.level));
        }
        if !portage_content::is_language_tag(&self.lang) {
            return Some(format!("{:?} is no language; write a tag such as en or fr", self.lang));
        }
        None
    }
}

fn english() -> String {
    "en".to_owned()
}

fn agency() -> String {
    "agency".to_owned()
}

/// A record on its way into a pack: its kind, id, language, and fields but for those that name it and its owner.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    pub kind: &'static str,
    pub id: String,
    pub lang: Option<String>,
    pub fields: Map<String, Value>,
    /// The record of HSDS that it was made of.
    pub of: (Kind, Uuid),
}

/// So long is a service taken for verified, in days.
const REVIEW_DAYS: i32 = 365;

/// The id of the record of an organization or service of HSDS. Two owners may hand on the same one.
pub fn record_id(owner: &str, id: Uuid) -> String {
    format!("{owner}-{id}")
}

/// Everything that a pack carries of a set. Services that are given up are left out; the folder keeps them.
pub fn records(dataset: &Dataset, ties: &Ties, owner: &str, provenance: &Provenance, each: &mut dyn FnMut(Made)) {
    let maker = Maker { dataset, ties, owner, provenance };
    if provenance.part_of.is_none() {
        organization_records(dataset, ties, owner, provenance, each);
    }
    for fields in dataset.rows(Kind::Service) {
        if is_offered(&fields) {
            maker.service(&fields, each);
        }
    }
}

/// The records of all organizations.
pub(crate) fn organization_records(
    dataset: &Dataset,
    ties: &Ties,
    owner: &str,
    provenance: &Provenance,
    each: &mut dyn FnMut(Made),
) {
    let maker = Maker { dataset, ties, owner, provenance };
    for fields in dataset.rows(Kind::Organization) {
        maker.organization(&fields, each);
    }
}

/// The records of one service.
pub(crate) fn service_records(
    dataset: &Dataset,
    ties: &Ties,
    owner: &str,
    provenance: &Provenance,
    row: &Fields,
    each: &mut dyn FnMut(Made),
) {
    Maker { dataset, ties, owner, provenance }.service(row, each);
}

/// Whether people can be sent there: neither given up nor withdrawn by its source.
pub fn is_offered(service: &Fields) -> bool {
    matches!(text_of(service, "status"), Some("active" | "temporarily closed") | None)
}

struct Maker<'a> {
    dataset: &'a Dataset,
    ties: &'a Ties,
    owner: &'a str,
    provenance: &'a Provenance,
}

impl Maker<'_> {
    /// Organizations stand in the pack of the owner, whatever part their services are in.
    fn base(&self) -> &str {
        self.provenance.part_of.as_deref().unwrap_or(self.owner)
    }

    fn rights(&self) -> Map<String, Value> {
        Map::from_iter([
            ("licence".to_owned(), json!(self.provenance.licence)),
            ("attribution".to_owned(), json!(self.provenance.attribution)),
            ("quoted".to_owned(), json!(true)),
        ])
    }

    fn organization(&self, row: &Fields, each: &mut dyn FnMut(Made)) {
        let Some(id) = id_of(row) else { return };
        let record = record_id(self.owner, id);
        let mut fields = self.rights();
        if let Some(url) = text_of(row, "website").or_else(|| text_of(row, "uri")).filter(|url| is_web(url)) {
            fields.insert("official".to_owned(), json!({&self.provenance.lang: url}));
        }
        each(Made { kind: "organization", id: record.clone(), lang: None, fields, of: (Kind::Organization, id) });
        let mut words = self.rights();
        words.insert("name".to_owned(), json!(text_of(row, "name").unwrap_or(crate::UNNAMED_ORGANIZATION)));
        put_text(&mut words, "short", text_of(row, "alternate_name"));
        put_text(&mut words, "description", text_of(row, "description"));
        let lang = Some(self.provenance.lang.clone());
        each(Made { kind: "organization", id: record, lang, fields: words, of: (Kind::Organization, id) });
    }

    fn service(&self, row: &Fields, each: &mut dyn FnMut(Made)) {
        let (Some(id), Some(organization)) = (id_of(row), text_of(row, "organization_id").and_then(ident::parse))
        else {
            return;
        };
        let record = record_id(self.owner, id);
        let organization_id = record_id(self.base(), organization);
        let places = self.places(id);
        let mut fields = self.rights();
        let mut put = |name: &str, value: Value| {
            let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
            if !empty {
                fields.insert(name.to_owned(), value);
            }
        };
        put("organization", json!(organization_id));
        put("authority", json!(organization_id));
        put("level", json!(self.provenance.level));
        put("audience", json!("both"));
        put("topics", json!(self.provenance.topics));
        put("sources", json!([self.provenance.source_url]));
        let assured = day_of(row, "assured_date");
        let verified = assured
            .or_else(|| day_of(row, "last_modified"))
            .unwrap_or(self.provenance.retrieved)
            .min(self.provenance.retrieved);
        put("verified_on", json!(verified.to_string()));
        let review = verified.checked_add(jiff::Span::new().days(REVIEW_DAYS)).unwrap_or(verified);
        put("review_by", json!(review.to_string()));
        let url = text_of(row, "url")
            .or_else(|| places.iter().find_map(|place| text_of(&place.location, "url")))
            .filter(|url| is_web(url));
        put("official", url.map_or(Value::Null, |url| json!({&self.provenance.lang: url})));
        put("email", text_of(row, "email").map_or(Value::Null, |email| json!(email)));
        put("phones", json!(self.phones(id, organization, &places)));
        let sites = self.sites(&places);
        let remote = is_remote(row, &places, &sites);
        put("sites", json!(sites));
        put("languages", json!(self.languages(id, &places)));
        put("free", self.free(row, id).map_or(Value::Null, |free| json!(free)));
        put("remote", if remote { json!(true) } else { Value::Null });
        let old = verified.until(self.provenance.retrieved).is_ok_and(|span| span.get_days() > REVIEW_DAYS);
        // That something was changed, or fetched, does not say that anybody asked.
        put("call_first", if old || assured.is_none() { json!(true) } else { Value::Null });
        put("schedules", json!(self.schedules(id, &places, text_of(row, "alert").is_some())));
        put("wheelchair", self.wheelchair(&places).map_or(Value::Null, |able| json!(able)));
        put("minimum_age", row.get("minimum_age").cloned().unwrap_or_default());
        put("maximum_age", row.get("maximum_age").cloned().unwrap_or_default());
        if text_of(row, "status") == Some("temporarily closed") {
            put("status", json!("temporarily closed"));
        }
        each(Made { kind: "service", id: record.clone(), lang: None, fields, of: (Kind::Service, id) });
        let words = self.words(row, id, &places);
        each(Made {
            kind: "service",
            id: record,
            lang: Some(self.provenance.lang.clone()),
            fields: words,
            of: (Kind::Service, id),
        });
    }

    fn words(&self, row: &Fields, id: Uuid, places: &[Place]) -> Map<String, Value> {
        let mut words = self.rights();
        let name = text_of(row, "name").unwrap_or_default();
        words.insert("name".to_owned(), json!(name));
        // A service must say what it is; where the source does not, its name has to do.
        words.insert("description".to_owned(), json!(text_of(row, "description").unwrap_or(name)));
        put_text(&mut words, "eligibility", text_of(row, "eligibility_description"));
        put_text(&mut words, "alert", text_of(row, "alert"));
        put_text(&mut words, "application", text_of(row, "application_process"));
        put_text(&mut words, "fees", text_of(row, "fees_description").or_else(|| text_of(row, "fees")));
        put_text(&mut words, "interpretation", text_of(row, "interpretation_services"));
        let licences: Vec<&str> = ["licenses", "accreditations"].iter().filter_map(|name| text_of(row, name)).collect();
        put_text(&mut words, "licence_status", (!licences.is_empty()).then(|| licences.join("\n")).as_deref());
        let children = |kind, by, of| self.dataset.children(self.ties, kind, by, of);
        let joined = |lines: Vec<String>| {
            let mut seen: Vec<String> = Vec::new();
            for line in lines {
                if !seen.contains(&line) {
                    seen.push(line);
                }
            }
            (!seen.is_empty()).then(|| seen.join("\n"))
        };
        let each = |rows: Vec<Fields>, field: &str| {
            rows.iter().filter_map(|row| text_of(row, field).map(str::to_owned)).collect::<Vec<_>>()
        };
        let areas = joined(each(children(Kind::ServiceArea, "service_id", id), "name"));
        put_text(&mut words, "areas", areas.as_deref());
        let documents = joined(each(children(Kind::RequiredDocument, "service_id", id), "document"));
        put_text(&mut words, "documents", documents.as_deref());
        let access =
            places.iter().flat_map(|place| each(children(Kind::Accessibility, "location_id", place.id), "description"));
        put_text(&mut words, "accessibility", joined(access.collect()).as_deref());
        let hours = self.schedule_rows(id, places);
        let said = hours.iter().flat_map(|row| [text_of(row, "description"), text_of(row, "notes")]);
        put_text(&mut words, "hours", joined(said.flatten().map(str::to_owned).collect()).as_deref());
        words
    }

    /// The locations of a service, each with what ties it to it.
    fn places(&self, service: Uuid) -> Vec<Place> {
        self.dataset
            .children(self.ties, Kind::ServiceAtLocation, "service_id", service)
            .into_iter()
            .filter_map(|at| {
                let id = text_of(&at, "location_id").and_then(ident::parse)?;
                Some(Place { at: id_of(&at)?, id, location: self.dataset.get(Kind::Location, id)? })
            })
            .collect()
    }

    fn phones(&self, service: Uuid, organization: Uuid, places: &[Place]) -> Vec<Value> {
        let of = |by, id| self.dataset.children(self.ties, Kind::Phone, by, id);
        let mut rows = of("service_id", service);
        for place in places {
            rows.extend(of("service_at_location_id", place.at));
        }
        for contact in self.dataset.children(self.ties, Kind::Contact, "service_id", service) {
            if let Some(id) = id_of(&contact) {
                rows.extend(of("contact_id", id));
            }
        }
        if rows.is_empty() {
            rows = places.iter().flat_map(|place| of("location_id", place.id)).collect();
        }
        if rows.is_empty() {
            rows = of("organization_id", organization);
        }
        let mut phones: Vec<Value> = Vec::new();
        for row in rows {
            if let Some(phone) = telephone(&row)
                && !phones.contains(&phone)
                && phones.len() < 8
            {
                phones.push(phone);
            }
        }
        phones
    }

    fn sites(&self, places: &[Place]) -> Vec<Value> {
        let mut sites: Vec<Value> = Vec::new();
        for place in places {
            let addresses = self.dataset.children(self.ties, Kind::Address, "location_id", place.id);
            let address = addresses.iter().find(|row| text_of(row, "address_type") == Some("physical"));
            let Some(address) = address else { continue };
            let Some(city) = text_of(address, "city") else { continue };
            let mut site = Map::from_iter([("city".to_owned(), json!(city))]);
            let lines = [text_of(address, "address_1"), text_of(address, "address_2")];
            let street = lines.into_iter().flatten().collect::<Vec<_>>().join(", ");
            put_text(&mut site, "address", Some(street.as_str()).filter(|street| !street.is_empty()));
            let code = text_of(address, "postal_code").and_then(place::postal_code);
            put_text(&mut site, "postal_code", code.as_deref());
            let at = |name| place.location.get(name).and_then(Value::as_f64);
            if let (Some(lat), Some(lon)) = (at("latitude"), at("longitude")) {
                // Coordinates elsewhere contradict a postal code of Ontario.
                let contradicts = code.as_deref().is_some_and(place::is_ontario_code) && !place::in_ontario(lat, lon);
                if !contradicts {
                    site.insert("lat".to_owned(), json!(lat));
                    site.insert("lon".to_owned(), json!(lon));
                }
            }
            put_text(&mut site, "name", text_of(&place.location, "name"));
            let site = Value::Object(site);
            if !sites.contains(&site) {
                sites.push(site);
            }
        }
        sites
    }

    fn languages(&self, service: Uuid, places: &[Place]) -> Vec<String> {
        let of = |by, id| self.dataset.children(self.ties, Kind::Language, by, id);
        let mut rows = of("service_id", service);
        if rows.is_empty() {
            rows = places.iter().flat_map(|place| of("location_id", place.id)).collect();
        }
        let mut tags: Vec<String> = Vec::new();
        for row in rows {
            if let Some(tag) = text_of(&row, "code").and_then(language::tag)
                && !tags.contains(&tag)
            {
                tags.push(tag);
            }
        }
        tags
    }

    /// Whether it costs nothing; only where that is said.
    fn free(&self, row: &Fields, service: Uuid) -> Option<bool> {
        let amounts: Vec<f64> = self
            .dataset
            .children(self.ties, Kind::CostOption, "service_id", service)
            .iter()
            .filter_map(|option| option.get("amount").and_then(Value::as_f64))
            .collect();
        if !amounts.is_empty() {
            return Some(amounts.iter().all(|amount| *amount == 0.0));
        }
        let words = text_of(row, "fees_description")
            .or_else(|| text_of(row, "fees"))?
            .trim()
            .trim_end_matches('.')
            .to_lowercase();
        matches!(
            words.as_str(),
            "free"
                | "none"
                | "no fee"
                | "no fees"
                | "no cost"
                | "no charge"
                | "free of charge"
                | "free service"
                | "gratuit"
                | "aucun"
                | "aucuns frais"
                | "sans frais"
                | "0"
                | "$0"
        )
        .then_some(true)
    }

    /// Whether a wheelchair gets in, where every location that says anything says the same.
    fn wheelchair(&self, places: &[Place]) -> Option<bool> {
        let rows = places
            .iter()
            .flat_map(|place| self.dataset.children(self.ties, Kind::Accessibility, "location_id", place.id));
        let said: Vec<bool> = rows
            .filter_map(|row| {
                let words = [text_of(&row, "description"), text_of(&row, "details")];
                access::wheelchair(&words.into_iter().flatten().collect::<Vec<_>>().join(". "))
            })
            .collect();
        let first = *said.first()?;
        said.iter().all(|able| *able == first).then_some(first)
    }

    fn schedule_rows(&self, service: Uuid, places: &[Place]) -> Vec<Fields> {
        let of = |by, id| self.dataset.children(self.ties, Kind::Schedule, by, id);
        let mut rows: Vec<Fields> = places.iter().flat_map(|place| of("service_at_location_id", place.at)).collect();
        rows.extend(of("service_id", service));
        if rows.is_empty() {
            rows = places.iter().flat_map(|place| of("location_id", place.id)).collect();
        }
        rows
    }

    /// The rules of the opening hours, without what names them.
    /// `alert`: whether something is not as usual, so that none of them is sure.
    fn schedules(&self, service: Uuid, places: &[Place], alert: bool) -> Vec<Value> {
        const KEPT: &[&str] = &[
            "valid_from",
            "valid_to",
            "dtstart",
            "timezone",
            "until",
            "count",
            "wkst",
            "freq",
            "interval",
            "byday",
            "byweekno",
            "bymonthday",
            "byyearday",
            "opens_at",
            "closes_at",
        ];
        let mut rules: Vec<Value> = Vec::new();
        for row in self.schedule_rows(service, places) {
            let mut rule: Map<String, Value> = KEPT
                .iter()
                .filter_map(|name| row.get(*name).map(|value| ((*name).to_owned(), value.clone())))
                .collect();
            if !rule.is_empty() && says_closed(&row) {
                rule.insert("closed".to_owned(), json!(true));
            }
            if !rule.is_empty() && (alert || text_of(&row, "notes").is_some()) {
                rule.insert("noted".to_owned(), json!(true));
            }
            let rule = Value::Object(rule);
            if rule.as_object().is_some_and(|rule| !rule.is_empty()) && !rules.contains(&rule) && rules.len() < 28 {
                rules.push(rule);
            }
        }
        rules
    }
}

fn day_of(row: &Fields, field: &str) -> Option<Date> {
    text_of(row, field)?.get(..10)?.parse().ok()
}

/// Whether a schedule tells of days on which nobody is there; tables of 1.1 do so of holidays.
fn says_closed(row: &Fields) -> bool {
    let no_hours = ["opens_at", "closes_at"].iter().all(|name| text_of(row, name).is_none());
    let word = text_of(row, "description").unwrap_or_default().trim().trim_end_matches('.').to_lowercase();
    no_hours && matches!(word.as_str(), "closed" | "fermé")
}

struct Place {
    /// The record that ties the service to the location.
    at: Uuid,
    id: Uuid,
    location: Fields,
}

fn put_text(fields: &mut Map<String, Value>, name: &str, text: Option<&str>) {
    if let Some(text) = text {
        fields.insert(name.to_owned(), json!(text));
    }
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

fn is_remote(row: &Fields, places: &[Place], sites: &[Value]) -> bool {
    let says = ["attending_type"]
        .iter()
        .filter_map(|field| text_of(row, field))
        .any(|word| matches!(word.to_lowercase().as_str(), "phone" | "online"));
    let virtual_only = !places.is_empty()
        && sites.is_empty()
        && places.iter().all(|place| text_of(&place.location, "location_type") == Some("virtual"));
    says || virtual_only
}

/// A number as a person dials it. A fax is none.
fn telephone(row: &Fields) -> Option<Value> {
    let number = text_of(row, "number")?;
    let sort = text_of(row, "type").unwrap_or_default().to_lowercase();
    let said = text_of(row, "description").unwrap_or_default().to_lowercase();
    if sort.contains("fax") || said.starts_with("fax") {
        return None;
    }
    let mut label = None;
    if ["tty", "tdd", "ttd"].iter().any(|word| sort.contains(word) || said.starts_with(word)) {
        label = Some("tty");
    } else if matches!(sort.as_str(), "sms" | "text") {
        label = Some("text");
    }
    let full = phone::e164(number);
    let number = if let Some(ten) = full.as_deref().and_then(|full| full.strip_prefix("+1")) {
        let free = ["800", "833", "844", "855", "866", "877", "888"].iter().any(|area| ten.starts_with(area));
        if free && label.is_none() {
            label = Some("toll-free");
        }
        let split = format!("{}-{}-{}", &ten[..3], &ten[3..6], &ten[6..]);
        if free { format!("1-{split}") } else { split }
    } else if let Some(full) = full {
        full
    } else {
        // 211, or a number without its area: as the source has it, if it can be dialled.
        let dialled = |c: char| c.is_ascii_digit() || matches!(c, '-' | ' ' | '+' | '*' | '#');
        (number.chars().all(dialled) && number.chars().any(|c| c.is_ascii_digit())).then(|| number.to_owned())?
    };
    let mut phone = Map::from_iter([("number".to_owned(), json!(number))]);
    put_text(&mut phone, "label", label);
    let extension = row
        .get("extension")
        .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        .or_else(|| text_of(row, "extension_as_given").map(str::to_owned));
    put_text(&mut phone, "extension", extension.as_deref());
    Some(Value::Object(phone))
}
