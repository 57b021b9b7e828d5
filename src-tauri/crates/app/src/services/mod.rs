//! Who can help: services, by what is wanted of them.

mod card;
mod filter;
mod index;
mod map;
mod open;
mod page;
mod place;
mod towns;

use std::collections::BTreeSet;

use portage_content::{Doc, Label, Phone, Service, ServiceText};
use portage_hours::{Hours, Zone};
use portage_plan::{Profile, Truth, evaluate};
use portage_store::Item;

use crate::{
    AppError, Portage,
    reader::{Reader, Words},
    view::{NameCount, PhoneView, ServiceCounts, ServiceLine, ServiceList, ServiceQuery, ServiceWay, Tag, TopicCount},
};
use filter::{Fit, NOBODYS, Outcome, Wanted, Way, filter};
pub(crate) use index::{At, Services};
use open::{Holidays, Moment};
pub(crate) use place::Spot;
pub(crate) use towns::Towns;

/// How many are told at once.
const PAGE: u32 = 100;
const MOST: u32 = 200;
/// The kind of item that a saved service is.
const SAVED: &str = "saved-service";

impl Portage {
    /// The services that fit, a page of them, and what other choices would give.
    pub fn services(&self, query: &ServiceQuery, lang: &str) -> Result<ServiceList, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let services = live.services(lang)?;
        let holidays = Holidays::read(&live.generation, self.clock.today())?;
        let moment = Moment::of(query.open, self.clock.now());
        let limit = query.limit.unwrap_or(PAGE).min(MOST);
        let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let fitting = Fitting { query, holidays: &holidays, moment, offset: size(query.offset), limit: size(limit) };
        let (outcome, from, profile) = self.fitting(&services, &fitting)?;
        let mut page = Vec::with_capacity(outcome.page.len());
        for fit in &outcome.page {
            let row = &services.rows[size(fit.row)];
            if let Some(mut line) = reader.line_of(&row.id, moment, &holidays)? {
                line.told(fit);
                page.push(line);
            }
        }
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let counts = outcome.counts;
        let mut topics = Vec::with_capacity(counts.topics.len());
        for (topic, count) in services.topics.all().iter().zip(&counts.topics) {
            topics.push(TopicCount { label: reader.topic_label(topic)?.0, topic: topic.clone(), count: *count });
        }
        topics.sort_by(|a, b| a.label.cmp(&b.label));
        let holiday = holidays.days.on(moment.clock(Zone::default()).date());
        Ok(ServiceList {
            services: page,
            offset: query.offset,
            fits: number(outcome.fits),
            asks: number(outcome.asks),
            topics,
            languages: languages(&services, &counts.languages),
            cities: cities(&services, &counts.cities, query.city.as_deref()),
            counts: ServiceCounts {
                french: counts.french,
                open: counts.open,
                for_me: counts.whom,
                remote: counts.remote,
                in_person: counts.in_person,
                wheelchair: counts.wheelchair,
                free: counts.free,
            },
            place_known: match from {
                Start::Anywhere => None,
                Start::Unknown => Some(false),
                Start::Spot(_) => Some(true),
            },
            far: outcome.far,
            nearest_km: outcome.nearest_km.filter(|_| from.spot().is_some()),
            knows_me: profile.class.is_some(),
            holiday: holiday.map(|id| reader.holiday(id, &holidays)).transpose()?,
        })
    }

    /// What fits, where the person is, and who they said they are.
    fn fitting(&self, services: &Services, asked: &Fitting<'_>) -> Result<(Outcome, Start, Profile), AppError> {
        let Fitting { query, holidays, moment, offset, limit } = *asked;
        // Who has locked their data is asked nothing, and is nobody.
        let profile = self.saved_profile().ok().flatten().unwrap_or_default();
        let whom: Vec<Truth> = services.whom.all().iter().map(|word| may_use(word, &profile)).collect();
        let saved = query.saved.then(|| self.saved_rows(services)).transpose()?;
        let from = place_of(query, services);
        // What the clocks show is asked for every service.
        let clocks = Zone::ALL.map(|zone| moment.clock(zone));
        let clock = |zone| clocks[zone as usize];
        let wanted = Wanted {
            topic: query.topic.as_deref().map(|topic| services.topics.find(topic).unwrap_or(NOBODYS)),
            language: query.language.as_deref().map(|tag| services.languages.find(tag).unwrap_or(NOBODYS)),
            french: query.french,
            from: from.spot(),
            rural: postal_of(query).is_some_and(place::is_rural),
            city: chosen_city(query, services).map(|city| services.cities.with_parts(city)).unwrap_or_default(),
            #[expect(clippy::cast_precision_loss, reason = "no distance on earth is that long")]
            within_km: query.within.map(|km| km as f32),
            open: query.open.is_some(),
            clock: &clock,
            holidays: &holidays.days,
            for_me: query.for_me,
            whom: &whom,
            way: query.way.map(|way| match way {
                ServiceWay::InPerson => Way::InPerson,
                ServiceWay::Remote => Way::Remote,
            }),
            wheelchair: query.wheelchair,
            free: query.free,
            saved: saved.as_deref(),
        };
        Ok((filter(services, &wanted, offset, limit), from, profile))
    }

    /// Keeps a service among the person's own, or lets it go.
    pub fn save_service(&self, id: &str, saved: bool) -> Result<(), AppError> {
        let user = self.user()?;
        if saved {
            let live = self.live()?;
            if live.generation.record("service", id, None)?.is_none() {
                return Err(AppError::NotFound { kind: "service".to_owned(), id: id.to_owned() });
            }
            let (kind, json) = (SAVED.to_owned(), "{}".to_owned());
            user.put_item(&Item { kind, id: id.to_owned(), json, changed_at: self.clock.now() })?;
        } else {
            user.drop_item(SAVED, id)?;
        }
        self.changed(&[Tag::Saved]);
        Ok(())
    }

    /// The saved ones by their place in the order of names.
    fn saved_rows(&self, services: &Services) -> Result<Vec<usize>, AppError> {
        let saved: BTreeSet<String> =
            self.user()?.items(SAVED)?.into_iter().map(|item| services.shown(item.id)).collect();
        let rows = services.rows.iter().enumerate().filter(|(_, row)| saved.contains(&*row.id));
        Ok(rows.map(|(at, _)| at).collect())
    }
}

impl Services {
    /// The service that is shown for an id: itself, or the one that it was decided to be.
    fn shown(&self, id: String) -> String {
        self.shown_as.get(&id).cloned().unwrap_or(id)
    }
}

/// Whether a person may use a service for which this word is enough.
fn may_use(word: &str, profile: &Profile) -> Truth {
    if word == Service::ANYONE { Truth::Yes } else { evaluate(word, profile) }
}

/// A question about services, and which of those that fit are wanted.
#[derive(Clone, Copy)]
struct Fitting<'a> {
    query: &'a ServiceQuery,
    holidays: &'a Holidays,
    moment: Moment,
    offset: usize,
    limit: usize,
}

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Start {
    /// They have not said.
    Anywhere,
    /// Nobody knows where that lies.
    Unknown,
    Spot(Spot),
}

impl Start {
    fn spot(self) -> Option<Spot> {
        if let Self::Spot(spot) = self { Some(spot) } else { None }
    }
}

fn place_of(query: &ServiceQuery, services: &Services) -> Start {
    let known = |spot: Option<Spot>| spot.map_or(Start::Unknown, Start::Spot);
    if let Some(postal) = postal_of(query) {
        return known(place::postal_area(postal).and_then(|area| place::area_spot(&area)));
    }
    if query.city.is_none() {
        return Start::Anywhere;
    }
    known(chosen_city(query, services).and_then(|city| services.cities.spot(city)))
}

fn postal_of(query: &ServiceQuery) -> Option<&str> {
    query.postal.as_deref().filter(|text| !text.trim().is_empty())
}

/// The number of the place that is chosen; a postal code says better where somebody is.
fn chosen_city(query: &ServiceQuery, services: &Services) -> Option<u16> {
    query.city.as_deref().filter(|_| postal_of(query).is_none()).and_then(|city| services.cities.find(city))
}

/// The languages that services name, with how many do, and those of the window where one speaks many without a name.
fn languages(services: &Services, counts: &[u32]) -> Vec<NameCount> {
    let named = services.languages.all().iter().zip(counts);
    let mut found: Vec<NameCount> = named.map(|(tag, count)| NameCount { name: tag.clone(), count: *count }).collect();
    if services.rows.iter().any(|row| row.many_languages) {
        for language in portage_i18n::languages() {
            // A script is read and not spoken.
            let spoken = language.tag.split('-').next().unwrap_or(&language.tag);
            let mut tags = std::iter::once(spoken).chain(language.also.iter().map(String::as_str));
            if tags.all(|name| services.languages.find(name).is_none()) {
                found.push(NameCount { name: spoken.to_owned(), count: 0 });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

/// Places to choose from: the communities of the records with their towns, and where else somebody has an office. The
/// one that is chosen stands as it was asked for, so that a choice is found again in another language.
fn cities(services: &Services, counts: &[u32], chosen: Option<&str>) -> Vec<NameCount> {
    let asked = chosen.and_then(|city| Some((services.cities.find(city)?, city)));
    let named = services.cities.all().iter().zip(counts).zip(0..);
    let mut found: Vec<NameCount> = named
        .map(|((name, count), number)| {
            let name = asked.filter(|(of, _)| *of == number).map_or(name.as_str(), |(_, asked)| asked);
            NameCount { name: name.to_owned(), count: *count }
        })
        .filter(|city| !city.name.trim().is_empty())
        .collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

impl ServiceLine {
    fn told(&mut self, fit: &Fit) {
        self.km = fit.km();
        self.asks = fit.asks().map(|matter| matter.id().to_owned()).collect();
    }
}

/// The records of one service: the one that is shown, then the others that it was decided to be.
pub(super) struct Told {
    doc: Doc<Service>,
    words: Words<ServiceText>,
    quoted: bool,
}

impl Reader<'_> {
    fn told(&self, id: &str) -> Result<Option<Told>, AppError> {
        let Some(record) = self.generation.record("service", id, None)? else { return Ok(None) };
        let Some(words) = self.words::<ServiceText>("service", id)? else { return Ok(None) };
        Ok(Some(Told { doc: record.view()?, words, quoted: record.is_quoted() }))
    }

    /// The service and all who tell of it.
    fn all_told(&self, id: &str) -> Result<Vec<Told>, AppError> {
        let Some(first) = self.told(id)? else { return Ok(Vec::new()) };
        let mut all = vec![];
        for other in &first.doc.body.merged {
            all.extend(self.told(other)?);
        }
        all.insert(0, first);
        Ok(all)
    }

    /// Who tells of a service: the directory that its words are quoted from, else who wrote them.
    fn source_name(&self, doc: &Doc<Service>, quoted: bool) -> Result<String, AppError> {
        if quoted { Ok(doc.meta.attribution.clone()) } else { self.organization(&doc.meta.publisher) }
    }

    /// Who else tells of a service, by a decision that it is one.
    pub fn also_told_by(&self, id: &str) -> Result<Vec<String>, AppError> {
        let Some(doc) = self.neutral::<Service>("service", id)? else { return Ok(Vec::new()) };
        let mut all = Vec::new();
        for other in &doc.body.merged {
            if let Some(record) = self.generation.record("service", other, None)? {
                all.push(self.source_name(&record.view()?, record.is_quoted())?);
            }
        }
        Ok(all)
    }

    fn line_of(&self, id: &str, moment: Moment, holidays: &Holidays) -> Result<Option<ServiceLine>, AppError> {
        let all = self.all_told(id)?;
        if all.is_empty() { Ok(None) } else { Ok(Some(self.service_line(&all, moment, holidays)?)) }
    }

    fn service_line(&self, all: &[Told], moment: Moment, holidays: &Holidays) -> Result<ServiceLine, AppError> {
        let first = &all[0];
        let mut cities: Vec<String> = Vec::new();
        let mut languages: Vec<String> = Vec::new();
        let mut phones: Vec<PhoneView> = Vec::new();
        for body in all.iter().map(|told| &told.doc.body) {
            let new = body.sites.iter().map(|site| &site.city).filter(|city| !cities.contains(city)).cloned();
            cities.extend(new.collect::<BTreeSet<_>>());
            let new: Vec<String> = body.languages.iter().filter(|tag| !languages.contains(tag)).cloned().collect();
            languages.extend(new);
            for phone in body.phones.iter().map(phone_view) {
                if phones.iter().all(|known| bare(&known.dial) != bare(&phone.dial)) {
                    phones.push(phone);
                }
            }
        }
        let known = |value: fn(&Service) -> Option<bool>| all.iter().find_map(|told| value(&told.doc.body));
        let words = &first.words;
        let closed = first.doc.body.status.is_some();
        Ok(ServiceLine {
            id: first.doc.meta.id.clone(),
            name: words.body.name.clone(),
            organization: self.organization(&first.doc.body.organization)?,
            description: self.in_lang(&words.lang).inline(&words.body.description)?,
            lang: words.lang.clone(),
            quoted: first.quoted,
            phones,
            cities,
            languages,
            free: known(|service| service.free),
            remote: known(|service| service.remote),
            wheelchair: known(|service| service.wheelchair),
            call_first: first.doc.body.call_first,
            open: self.open_view(&hours_of(all), closed, moment, holidays)?,
            km: None,
            asks: Vec::new(),
            also: all[1..].iter().map(|told| self.source_name(&told.doc, told.quoted)).collect::<Result<_, _>>()?,
        })
    }
}

/// The hours of the first who knows them.
fn hours_of(all: &[Told]) -> Hours {
    let mut each = all.iter().map(|told| Hours::read(&told.doc.body.schedules));
    let first = each.next().unwrap_or_default();
    if first.is_known() { first } else { each.find(Hours::is_known).unwrap_or(first) }
}

/// A number without the country, by which two ways to write it are one.
fn bare(dial: &str) -> &str {
    dial.trim_start_matches('+').strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(dial)
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
        extension: phone.extension.clone(),
    }
}
