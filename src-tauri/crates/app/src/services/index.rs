//! All services in columns: what they are filtered and put in order by, and nothing of their words. Made once a
//! generation, so that a hundred thousand are asked in milliseconds.

use std::collections::{BTreeSet, HashMap};

use portage_content::{Doc, Record, Service, fallback_chain};
use portage_hours::Hours;
use portage_store::Generation;
use serde::Deserialize;
use serde_json::Value;
use smallvec::SmallVec;

use super::{
    place::{Spot, area_spots, postal_area},
    towns::Towns,
};
use crate::AppError;

/// The tag of a service that speaks many languages, most of them through an interpreter (ISO 639-2).
pub(crate) const MANY_LANGUAGES: &str = "mul";

/// A list of names, each with a number.
#[derive(Debug, Default)]
pub(crate) struct Names {
    names: Vec<String>,
    numbers: HashMap<String, u16>,
}

impl Names {
    /// The number of a name. After 65,534 names, all others share the last number; no real data has so many.
    pub fn number(&mut self, name: &str) -> u16 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = u16::try_from(self.names.len()).unwrap_or(u16::MAX);
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), number);
        number
    }

    pub fn find(&self, name: &str) -> Option<u16> {
        self.numbers.get(name).copied()
    }

    pub fn len(&self) -> usize {
        self.names.len()
    }

    pub fn all(&self) -> &[String] {
        &self.names
    }
}

/// Numbers of names; most services have few, and these are read with the row.
pub(crate) type Few = SmallVec<[u16; 8]>;

/// An office of a service.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct At {
    pub city: u16,
    /// Where it is: its own coordinates, else about where its postal code or its city lies.
    pub spot: Option<Spot>,
    /// Whether no more is known than the city: its middle is no distance to tell.
    pub city_only: bool,
}

/// One service that is shown.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    pub id: Box<str>,
    pub topics: Few,
    pub languages: Few,
    /// Whether it says that it speaks many languages, and not which.
    pub many_languages: bool,
    pub sites: SmallVec<[At; 1]>,
    /// Which of all the hours there are.
    pub hours: u32,
    pub whom: Few,
    pub free: Option<bool>,
    pub remote: Option<bool>,
    pub wheelchair: Option<bool>,
    pub closed: bool,
}

/// Every service of a generation, in the order of their names in one language.
#[derive(Debug, Default)]
pub(crate) struct Services {
    pub rows: Vec<Row>,
    /// The different opening hours; many services have the same.
    pub hours: Vec<Hours>,
    pub topics: Names,
    pub languages: Names,
    pub cities: Towns,
    /// The words of who may use a service.
    pub whom: Names,
    /// Which service is shown in the place of one that was decided to be the same.
    pub shown_as: HashMap<String, String>,
}

#[derive(Deserialize)]
pub(super) struct Named {
    pub name: String,
}

/// What is read of a service before it is put in order.
struct Read {
    doc: Doc<Service>,
    name: String,
    /// How good its language is: the place in the reader's chain.
    best: usize,
}

impl Services {
    /// Reads all services through once. One that does not read as its kind is left out, as no screen can show it.
    pub fn read(generation: &Generation, lang: &str) -> Result<Self, AppError> {
        let chain = fallback_chain(lang);
        let mut index = Self { cities: Towns::read(generation, &chain)?, ..Self::default() };
        let areas = area_spots();
        let mut rows: Vec<(String, Row)> = Vec::new();
        let mut merged: Vec<(String, Vec<String>)> = Vec::new();
        let mut waiting: Option<Read> = None;
        // Offices that are known by their city alone wait until it is known where the cities are.
        let mut by_city: HashMap<u16, (f64, f64, u32)> = HashMap::new();
        let mut same = SameHours::default();
        let mut take = |index: &mut Self, read: Option<Read>| {
            let Some(read) = read.filter(|read| read.best < usize::MAX) else { return };
            if !read.doc.body.merged.is_empty() {
                merged.push((read.doc.meta.id.clone(), read.doc.body.merged.clone()));
            }
            let row = index.row(&read.doc, &areas, &mut by_city, &mut same);
            rows.push((sort_key(&read.name), row));
        };
        generation.each("service", |record: Record| match record.key().lang.as_deref() {
            None => {
                take(&mut index, waiting.take());
                waiting = record.view().ok().map(|doc| Read { doc, name: String::new(), best: usize::MAX });
            }
            Some(tag) => {
                let Some(read) = waiting.as_mut().filter(|read| read.doc.meta.id == record.key().id) else { return };
                let place = chain.iter().position(|of| of == tag).unwrap_or(chain.len());
                if place < read.best
                    && let Ok(words) = serde_json::from_str::<Named>(record.line())
                {
                    read.name = words.name;
                    read.best = place;
                }
            }
        })?;
        take(&mut index, waiting.take());
        rows.sort_by(|(a, x), (b, y)| a.cmp(b).then_with(|| x.id.cmp(&y.id)));
        index.rows = rows.into_iter().map(|(_, row)| row).collect();
        index.place_cities(&by_city);
        index.merge(&merged);
        Ok(index)
    }

    fn row(
        &mut self,
        doc: &Doc<Service>,
        areas: &HashMap<&'static str, Spot>,
        by_city: &mut HashMap<u16, (f64, f64, u32)>,
        same: &mut SameHours,
    ) -> Row {
        let body = &doc.body;
        let mut sites = SmallVec::new();
        for site in &body.sites {
            let city = self.cities.number(&site.city);
            let own = site.lat.zip(site.lon).and_then(|(lat, lon)| Spot::new(lat, lon));
            let area = || site.postal_code.as_deref().and_then(postal_area);
            let spot = own.or_else(|| areas.get(area()?.as_str()).copied());
            if let Some(spot) = spot {
                let sum = by_city.entry(city).or_default();
                *sum = (sum.0 + f64::from(spot.lat), sum.1 + f64::from(spot.lon), sum.2 + 1);
            }
            let at = At { city, spot, city_only: spot.is_none() };
            if !sites.contains(&at) {
                sites.push(at);
            }
        }
        let own =
            |names: &mut Names, words: &[String]| -> Few { words.iter().map(|word| names.number(word)).collect() };
        let spoken: Vec<String> = body.languages.iter().filter(|tag| *tag != MANY_LANGUAGES).cloned().collect();
        let hours = same.number(&mut self.hours, &body.schedules);
        Row {
            id: doc.meta.id.as_str().into(),
            topics: own(&mut self.topics, &doc.meta.topics),
            languages: own(&mut self.languages, &spoken),
            many_languages: spoken.len() < body.languages.len(),
            sites,
            hours,
            whom: own(&mut self.whom, &body.whom),
            free: body.free,
            remote: body.remote,
            wheelchair: body.wheelchair,
            closed: body.status.is_some(),
        }
    }

    /// Offices that tell no more than their city lie where that does.
    fn place_cities(&mut self, by_city: &HashMap<u16, (f64, f64, u32)>) {
        self.cities.lie_amid(by_city);
        for site in self.rows.iter_mut().flat_map(|row| row.sites.iter_mut()).filter(|site| site.city_only) {
            site.spot = self.cities.spot(site.city);
        }
    }

    /// What is one service by a decision on record stands once, with what any of its sources knows.
    fn merge(&mut self, merged: &[(String, Vec<String>)]) {
        if merged.is_empty() {
            return;
        }
        let at: HashMap<Box<str>, usize> = self.rows.iter().enumerate().map(|(at, row)| (row.id.clone(), at)).collect();
        let mut gone = BTreeSet::new();
        for (first, others) in merged {
            let Some(into) = at.get(first.as_str()).copied().filter(|into| !gone.contains(into)) else { continue };
            for other in others {
                let Some(from) = at.get(other.as_str()).copied().filter(|from| *from != into) else { continue };
                if gone.insert(from) {
                    let from = self.rows[from].clone();
                    let row = &mut self.rows[into];
                    row.take_in(&from);
                    if !self.hours[row.hours as usize].is_known() {
                        row.hours = from.hours;
                    }
                    self.shown_as.insert(other.clone(), first.clone());
                }
            }
        }
        let mut number = 0;
        self.rows.retain(|_| {
            number += 1;
            !gone.contains(&(number - 1))
        });
    }
}

/// The numbers of opening hours, by the schedules that they are read from.
#[derive(Default)]
struct SameHours(HashMap<String, u32>);

impl SameHours {
    fn number(&mut self, all: &mut Vec<Hours>, schedules: &[Value]) -> u32 {
        let key = serde_json::to_string(schedules).unwrap_or_default();
        *self.0.entry(key).or_insert_with(|| {
            all.push(Hours::read(schedules));
            u32::try_from(all.len() - 1).unwrap_or_default()
        })
    }
}

impl Row {
    /// What another source of the same service knows besides, but its hours.
    fn take_in(&mut self, other: &Self) {
        let union = |mine: &mut Few, theirs: &[u16]| {
            for one in theirs {
                if !mine.contains(one) {
                    mine.push(*one);
                }
            }
        };
        union(&mut self.topics, &other.topics);
        union(&mut self.languages, &other.languages);
        union(&mut self.whom, &other.whom);
        self.many_languages |= other.many_languages;
        for site in &other.sites {
            if !self.sites.contains(site) {
                self.sites.push(*site);
            }
        }
        self.free = self.free.or(other.free);
        self.remote = self.remote.or(other.remote);
        self.wheelchair = self.wheelchair.or(other.wheelchair);
    }
}

/// Names are put in order without regard to case and to accents of French.
fn sort_key(name: &str) -> String {
    name.chars()
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric() || *c == ' ')
        .map(|c| match c {
            'à' | 'â' | 'ä' | 'á' => 'a',
            'ç' => 'c',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' => 'i',
            'ô' | 'ö' => 'o',
            'ù' | 'û' | 'ü' => 'u',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_the_order_of_a_telephone_book() {
        let mut names = ["école", "Zebra", "Ecole B", "\"Apple\"", "Éa"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["\"Apple\"", "Éa", "école", "Ecole B", "Zebra"]);
    }

    #[test]
    fn a_source_that_knows_more_fills_in_and_contradicts_nothing() {
        let mut first = Row { free: Some(true), languages: Few::from_slice(&[1]), ..Row::default() };
        let second =
            Row { free: Some(false), remote: Some(true), languages: Few::from_slice(&[1, 2]), ..Row::default() };
        first.take_in(&second);
        assert_eq!((first.free, first.remote, &*first.languages), (Some(true), Some(true), &[1, 2][..]));
    }
}
