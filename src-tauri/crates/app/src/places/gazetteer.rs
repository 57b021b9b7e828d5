//! All communities with their values, as they are asked for together.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use portage_content::{
    Cell, Community, CommunityText, Confidence, DataSource, DataSourceText, Doc, Indicator, IndicatorUnit, Service,
    Unit,
};
use portage_i18n::{Messages, figure, year_month};
use portage_store::Generation;

use crate::{
    AppError,
    live::Live,
    reader::Reader,
    view::{CellValue, CellView, LanguageShare, SourceView},
};

/// The topic of services for newcomers. Others, such as hospitals, do not say how a place receives people.
const FOR_NEWCOMERS: &str = "newcomer-services";

pub(super) struct Gazetteer {
    places: Vec<Known>,
    pub(super) indicators: BTreeMap<String, Doc<Indicator>>,
    sources: BTreeMap<String, SourceView>,
}

/// A community of the copy.
pub(super) struct Known {
    pub(super) doc: Doc<Community>,
    pub(super) name: String,
    pub(super) lang: String,
    /// How many services for newcomers name it as a place of theirs.
    pub(super) services: u32,
    /// The name by which the list of services knows it, where it names it at all.
    pub(super) services_city: Option<String>,
}

impl Gazetteer {
    pub(super) fn read(live: &Live, reader: &Reader<'_>) -> Result<Self, AppError> {
        let cities = live.cities()?;
        let mut places = Vec::new();
        for record in reader.generation.neutral("community")? {
            let doc: Doc<Community> = record.view()?;
            let Some(words) = reader.words::<CommunityText>("community", &doc.meta.id)? else { continue };
            let (services, services_city) = cities.of(&doc, reader)?;
            places.push(Known { name: words.body.name, lang: words.lang, doc, services, services_city });
        }
        let mut indicators = BTreeMap::new();
        for record in reader.generation.neutral("indicator")? {
            let doc: Doc<Indicator> = record.view()?;
            indicators.insert(doc.meta.id.clone(), doc);
        }
        let mut sources = BTreeMap::new();
        for record in reader.generation.neutral("source")? {
            let doc: Doc<DataSource> = record.view()?;
            let Some(words) = reader.words::<DataSourceText>("source", &doc.meta.id)? else { continue };
            let view = SourceView {
                name: words.body.name,
                lang: words.lang,
                credit: words.body.credit.unwrap_or(doc.meta.attribution),
                licence: doc.meta.licence,
                official: reader.official(&doc.body.official),
            };
            sources.insert(doc.meta.id, view);
        }
        Ok(Self { places, indicators, sources })
    }

    pub(super) fn places(&self) -> &[Known] {
        &self.places
    }

    pub(super) fn place(&self, id: &str) -> Option<&Known> {
        self.places.iter().find(|place| place.doc.meta.id == id)
    }

    /// A value as a reader sees it; nothing where it is not known.
    pub(super) fn cell(&self, place: &Known, indicator: &str, reader: &Reader<'_>) -> Option<CellView> {
        let (cell, doc) = (place.doc.body.cells.get(indicator)?, self.indicators.get(indicator)?);
        Some(CellView {
            value: match indicator {
                AIRPORTS => CellValue::Names { names: names(&cell.value).map(|at| airport(at, reader.lang)).collect() },
                _ => value(cell, doc.body.unit, reader.lang),
            },
            number: number_of(cell, doc.body.unit),
            as_of: time(&cell.as_of, reader.lang),
            year: year(&cell.as_of),
            source: self.sources.get(&cell.source).cloned(),
            area: cell.area.clone(),
            one_source: cell.confidence != Confidence::High,
        })
    }

    /// Every language that a list of languages at home names.
    pub(super) fn languages(&self) -> Vec<String> {
        let cells = self.places.iter().filter_map(|place| place.doc.body.cells.get(HOME_LANGUAGES));
        let tags: BTreeSet<String> =
            cells.flat_map(|cell| shares(&cell.value)).map(|(tag, _)| tag.to_owned()).collect();
        tags.into_iter().collect()
    }
}

pub(super) const HOME_LANGUAGES: &str = "home-languages";
const AIRPORTS: &str = "airports";

/// Languages with their shares, as a record writes them: `pa 17.5; gu 2.5`.
pub(super) fn shares(value: &str) -> impl Iterator<Item = (&str, &str)> {
    value.split("; ").filter_map(|part| part.split_once(' '))
}

/// Names, as a record writes them.
pub(super) fn names(value: &str) -> impl Iterator<Item = &str> {
    value.split("; ").map(str::trim).filter(|name| !name.is_empty())
}

/// An airport with its name, where the records have its code: `YYZ 19 km`.
fn airport(at: &str, lang: &str) -> String {
    let messages = Messages::of(lang);
    let known = at.strip_suffix(" km").and_then(|at| at.split_once(' ')).filter(|(code, km)| {
        messages.has(&format!("places-airport-{code}")) && km.bytes().all(|digit| digit.is_ascii_digit())
    });
    let Some((code, km)) = known else { return at.to_owned() };
    let name = messages.plain(&format!("places-airport-{code}"), &[]);
    let km = figure(km, Unit::Count, lang);
    messages.plain(
        "places-airport",
        &[("name", name.as_str().into()), ("code", code.into()), ("km", km.as_str().into())],
    )
}

fn number_of(cell: &Cell, unit: IndicatorUnit) -> Option<f64> {
    let is_number = !matches!(unit, IndicatorUnit::YesNo | IndicatorUnit::Names | IndicatorUnit::LanguageShares);
    is_number.then(|| cell.value.parse().ok()).flatten()
}

fn value(cell: &Cell, unit: IndicatorUnit, lang: &str) -> CellValue {
    match unit {
        IndicatorUnit::YesNo if cell.value == "yes" => CellValue::Yes,
        IndicatorUnit::YesNo => CellValue::No,
        IndicatorUnit::Names => CellValue::Names { names: names(&cell.value).map(str::to_owned).collect() },
        IndicatorUnit::LanguageShares => CellValue::Languages {
            shares: shares(&cell.value)
                .map(|(tag, share)| LanguageShare { tag: tag.to_owned(), share: figure(share, Unit::Percent, lang) })
                .collect(),
        },
        unit => CellValue::Text { text: written(&cell.value, unit, lang) },
    }
}

/// A number with its unit.
pub(super) fn written(value: &str, unit: IndicatorUnit, lang: &str) -> String {
    let number = |unit| figure(value, unit, lang);
    match unit {
        IndicatorUnit::Percent => number(Unit::Percent),
        IndicatorUnit::CadPerMonth => number(Unit::CadPerMonth),
        IndicatorUnit::CadPerYear => number(Unit::CadPerYear),
        IndicatorUnit::Celsius => {
            Messages::of(lang).plain("places-celsius", &[("count", number(Unit::Count).as_str().into())])
        }
        _ => number(Unit::Count),
    }
}

/// A year, a month in words, a span of years, or that the source has none.
pub(super) fn time(as_of: &str, lang: &str) -> String {
    if as_of == Cell::UNDATED {
        return Messages::of(lang).plain("places-time-undated", &[]);
    }
    match as_of.split_once('-') {
        Some((year, month)) if month.len() == 2 => {
            format!("{year}-{month}-01").parse::<Date>().map_or_else(|_| as_of.to_owned(), |day| year_month(day, lang))
        }
        Some((from, to)) => format!("{from}\u{2013}{to}"),
        None => as_of.to_owned(),
    }
}

/// The year of it, or the span of years.
pub(super) fn year(as_of: &str) -> Option<String> {
    match as_of.split_once('-') {
        _ if as_of == Cell::UNDATED => None,
        Some((from, to)) if to.len() == 4 => Some(format!("{from}\u{2013}{to}")),
        Some((year, _)) => Some(year.to_owned()),
        None => Some(as_of.to_owned()),
    }
}

/// How many services for newcomers give an address in each city, and which cities any service names.
pub struct Cities {
    for_newcomers: BTreeMap<String, BTreeSet<String>>,
    all: BTreeSet<String>,
}

impl Cities {
    pub(crate) fn read(generation: &Generation) -> Result<Self, AppError> {
        let mut cities = Self { for_newcomers: BTreeMap::new(), all: BTreeSet::new() };
        for record in generation.neutral("service")? {
            let doc: Doc<Service> = record.view()?;
            for site in &doc.body.sites {
                cities.all.insert(site.city.clone());
                if doc.meta.topics.iter().any(|topic| topic == FOR_NEWCOMERS) {
                    cities.for_newcomers.entry(site.city.clone()).or_default().insert(doc.meta.id.clone());
                }
            }
        }
        Ok(cities)
    }

    /// The number of services of a community, each counted once, and its name in the list of services.
    fn of(&self, doc: &Doc<Community>, reader: &Reader<'_>) -> Result<(u32, Option<String>), AppError> {
        let mut names: Vec<String> = Vec::new();
        for lang in ["en", "fr"] {
            let text = reader.generation.record("community", &doc.meta.id, Some(lang))?;
            names.extend(text.map(|text| text.view::<Doc<CommunityText>>()).transpose()?.map(|doc| doc.body.name));
        }
        names.extend(doc.body.towns.iter().cloned());
        let services: BTreeSet<&String> =
            names.iter().filter_map(|name| self.for_newcomers.get(name)).flatten().collect();
        let mut city = None;
        for name in names.iter().filter(|name| self.all.contains(*name)) {
            let count = |name: &String| self.for_newcomers.get(name).map_or(0, BTreeSet::len);
            if city.as_ref().is_none_or(|best| count(name) > count(best)) {
                city = Some(name.clone());
            }
        }
        Ok((u32::try_from(services.len()).unwrap_or(u32::MAX), city))
    }
}
