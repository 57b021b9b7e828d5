//! All communities with their values, as they are asked for together.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use portage_content::{
    Cell, Community, CommunityText, Confidence, DataSource, DataSourceText, Doc, Indicator, IndicatorUnit, Unit,
};
use portage_i18n::{Messages, figure, year_month};

use crate::{
    AppError,
    live::Live,
    reader::Reader,
    services::{At, Services, Spot},
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
    /// How many services for newcomers have an office in it or near it.
    pub(super) services: u32,
    /// The name by which the list of services knows it, where it has an office in it or near it.
    pub(super) services_city: Option<String>,
}

impl Gazetteer {
    pub(super) fn read(live: &Live, reader: &Reader<'_>) -> Result<Self, AppError> {
        let cities = live.cities()?;
        let mut places = Vec::new();
        for record in reader.generation.neutral("community")? {
            let doc: Doc<Community> = record.view()?;
            let Some(words) = reader.words::<CommunityText>("community", &doc.meta.id)? else { continue };
            let nearby = cities.of(&doc.meta.id);
            let name = words.body.name;
            let services_city = nearby.any.then(|| name.clone());
            places.push(Known { name, lang: words.lang, doc, services: nearby.for_newcomers, services_city });
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
    messages
        .plain("places-airport", &[("name", name.as_str().into()), ("code", code.into()), ("km", km.as_str().into())])
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

/// Offices within this many kilometres are near.
const NEAR_KM: f32 = 25.0;
/// Less than a degree of latitude is anywhere on the earth; degrees tell most of what is far, before it is measured.
const KM_A_DEGREE: f32 = 110.0;

/// What the list of services has for each community, by its id.
pub struct Cities(BTreeMap<String, Nearby>);

#[derive(Clone, Copy, Default)]
struct Nearby {
    /// Services for newcomers with an office in it or near it, each counted once.
    for_newcomers: u32,
    /// Whether any service has an office there.
    any: bool,
}

impl Cities {
    pub(crate) fn read(services: &Services) -> Self {
        let newcomers = services.topics.find(FOR_NEWCOMERS);
        let nearby = |(id, number): &(String, u16)| {
            let own = services.cities.with_parts(*number);
            let spot = services.cities.spot(*number);
            let is_near = |site: &At| {
                let near = |(office, spot): (Spot, Spot)| {
                    (office.lat - spot.lat).abs() <= NEAR_KM / KM_A_DEGREE && office.km_to(spot) <= NEAR_KM
                };
                own.contains(&site.city) || (!site.city_only && site.spot.zip(spot).is_some_and(near))
            };
            let mut found = Nearby::default();
            for row in &services.rows {
                let for_newcomers = newcomers.is_some_and(|topic| row.topics.contains(&topic));
                if (for_newcomers || !found.any) && row.sites.iter().any(is_near) {
                    found.any = true;
                    found.for_newcomers += u32::from(for_newcomers);
                }
            }
            (id.clone(), found)
        };
        Self(services.cities.communities().iter().map(nearby).collect())
    }

    fn of(&self, community: &str) -> Nearby {
        self.0.get(community).copied().unwrap_or_default()
    }
}
