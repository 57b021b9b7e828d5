//! Places side by side: a row an indicator, in groups.

use jiff::civil::Date;
use portage_content::{Doc, Indicator, IndicatorGroup, IndicatorText, IndicatorUnit, Unit};
use portage_i18n::{Messages, date, figure};

use super::gazetteer::{Gazetteer, Known};
use crate::{
    AppError, Portage,
    copy::content_date,
    reader::Reader,
    view::{CellValue, CellView, CompareGroup, CompareRow, Comparison, PlaceName},
};

/// More do not fit side by side, and nobody can hold more in mind.
const SIDE_BY_SIDE: usize = 4;
/// The row that Portage counts itself.
const SERVICES: &str = "newcomer-services";

impl Portage {
    /// The first four of these places side by side; one that this copy does not know is left out.
    pub fn compare_places(&self, ids: &[String], lang: &str) -> Result<Comparison, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let gazetteer = Gazetteer::read(&live, &reader)?;
        let places: Vec<&Known> = ids.iter().filter_map(|id| gazetteer.place(id)).take(SIDE_BY_SIDE).collect();
        Ok(Comparison {
            places: places.iter().map(|place| place.named()).collect(),
            groups: gazetteer.groups(&places, &reader)?,
        })
    }
}

impl Known {
    pub(super) fn named(&self) -> PlaceName {
        PlaceName { id: self.doc.meta.id.clone(), name: self.name.clone(), lang: self.lang.clone() }
    }
}

impl Gazetteer {
    pub(super) fn groups(&self, places: &[&Known], reader: &Reader<'_>) -> Result<Vec<CompareGroup>, AppError> {
        let mut indicators: Vec<&Doc<Indicator>> = self.indicators.values().collect();
        // What stands in no group, in a pack older than groups, comes last.
        indicators.sort_by_key(|doc| (doc.body.group.is_none(), doc.body.group, doc.body.order));
        let mut groups: Vec<CompareGroup> = Vec::new();
        for doc in indicators {
            let Some(words) = reader.words::<IndicatorText>("indicator", &doc.meta.id)? else { continue };
            let cells = places.iter().map(|place| self.cell(place, &doc.meta.id, reader));
            let row = CompareRow {
                id: doc.meta.id.clone(),
                label: words.body.label,
                lang: words.lang,
                note: words.body.note,
                cells: cells.collect(),
                bars: matches!(
                    doc.body.unit,
                    IndicatorUnit::Count
                        | IndicatorUnit::Percent
                        | IndicatorUnit::CadPerMonth
                        | IndicatorUnit::CadPerYear
                ),
            };
            put(&mut groups, group_id(doc.body.group), row);
        }
        if !places.is_empty() {
            put(&mut groups, group_id(Some(IndicatorGroup::Newcomers)), services(places, reader)?);
        }
        Ok(groups)
    }
}

fn put(groups: &mut Vec<CompareGroup>, group: &str, row: CompareRow) {
    match groups.iter_mut().find(|one| one.group == group) {
        Some(one) => one.rows.push(row),
        None => groups.push(CompareGroup { group: group.to_owned(), rows: vec![row] }),
    }
}

/// Services for newcomers in the copy, which is not every service that there is; the note says so.
fn services(places: &[&Known], reader: &Reader<'_>) -> Result<CompareRow, AppError> {
    let lang = reader.lang;
    let day = content_date(reader)?.and_then(|day| day.parse::<Date>().ok());
    let say = |id: &str| Messages::of(lang).plain(id, &[]);
    let cell = |place: &&Known| {
        Some(CellView {
            value: CellValue::Text { text: figure(&place.services.to_string(), Unit::Count, lang) },
            number: Some(f64::from(place.services)),
            as_of: day.map(|day| date(day, lang)).unwrap_or_default(),
            year: day.map(|day| day.year().to_string()),
            source: None,
            area: None,
            one_source: false,
        })
    };
    Ok(CompareRow {
        id: SERVICES.to_owned(),
        label: say("places-services-label"),
        lang: lang.to_owned(),
        note: Some(say("places-services-note")),
        cells: places.iter().map(cell).collect(),
        bars: true,
    })
}

fn group_id(group: Option<IndicatorGroup>) -> &'static str {
    match group {
        Some(IndicatorGroup::People) => "people",
        Some(IndicatorGroup::Languages) => "languages",
        Some(IndicatorGroup::Money) => "money",
        Some(IndicatorGroup::Work) => "work",
        Some(IndicatorGroup::Climate) => "climate",
        Some(IndicatorGroup::GettingAbout) => "getting-about",
        Some(IndicatorGroup::Learning) => "learning",
        Some(IndicatorGroup::Newcomers) => "newcomers",
        None => "other",
    }
}
