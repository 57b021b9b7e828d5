//! Places to live: side by side, in the order of what matters to a person, and the one that they choose.

mod chosen;
mod compare;
mod gazetteer;
mod known;
mod page;
mod wishes;

use portage_content::Unit;
use portage_i18n::figure;
use portage_places::{Part, Ranked, Wish, Wishes, rank};

pub(crate) use chosen::community_of;
pub use gazetteer::Cities;
use gazetteer::Gazetteer;
pub use known::reason_text;
pub use wishes::{entry_of_wishes, wishes_of};

use crate::{
    AppError, Portage,
    reader::Reader,
    view::{PartView, PlaceLine, PlacesView, ReasonView, Standing},
};

/// From here on a place is told to stand among the better or the worse ones: a third of the way from the middle.
const CLEARLY: f64 = 1.0 / 3.0;
/// How many reasons are told beside a place.
const REASONS: usize = 2;

impl Portage {
    /// The places in the order of these wishes, or of those that were kept. Nothing is kept.
    pub fn places(&self, wishes: Option<&Wishes>, lang: &str) -> Result<PlacesView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let gazetteer = Gazetteer::read(&live, &reader)?;
        // Who has locked their data is asked anew, and reads on.
        let wishes = wishes.cloned().or_else(|| self.wishes().ok().flatten()).unwrap_or_default();
        let ranked = rank(&gazetteer.ranking(&wishes), &wishes);
        let mut places: Vec<PlaceLine> =
            ranked.iter().filter_map(|one| gazetteer.line(one, &wishes, &reader)).collect();
        // Those that share a rank stand in the order of their names.
        places.sort_by_cached_key(|place| (place.rank, portage_search::fold(&place.name)));
        Ok(PlacesView {
            places,
            wishes: entry_of_wishes(&wishes),
            may_wish: Wish::ALL.iter().map(|wish| wish.id().to_owned()).collect(),
            languages: gazetteer.languages(),
            chosen: self.chosen_in(&reader).ok().flatten(),
        })
    }
}

impl Gazetteer {
    fn line(&self, ranked: &Ranked, wishes: &Wishes, reader: &Reader<'_>) -> Option<PlaceLine> {
        let place = self.place(&ranked.id)?;
        let reasons: Vec<(&Part, Option<ReasonView>)> =
            ranked.parts.iter().map(|part| (part, self.reason(part, place, wishes, reader))).collect();
        let unknown = reasons.iter().filter(|(_, reason)| reason.is_none()).map(|(part, _)| part.wish.id().to_owned());
        let unknown: Vec<String> = unknown.collect();
        let asked = u32::try_from(reasons.len()).unwrap_or(u32::MAX);
        Some(PlaceLine {
            id: ranked.id.clone(),
            name: place.name.clone(),
            lang: place.lang.clone(),
            division: place.doc.body.division.clone(),
            lat: place.doc.body.lat,
            lon: place.doc.body.lon,
            population: self.cell(place, "population", reader),
            rank: if wishes.any() { ranked.rank } else { 0 },
            points: points(ranked.points, reader.lang),
            known: asked.saturating_sub(u32::try_from(unknown.len()).unwrap_or(u32::MAX)),
            wishes: asked,
            sure: percent(ranked.known),
            unknown,
            reasons: strongest(&reasons),
            parts: reasons
                .into_iter()
                .map(|(part, reason)| PartView {
                    wish: part.wish.id().to_owned(),
                    weight: part.weight,
                    reason,
                    points: points(part.points, reader.lang),
                })
                .collect(),
        })
    }
}

/// What counts most for a place and against it: the strongest of all, and then the strongest on the other side if that
/// says something, else the next.
fn strongest(reasons: &[(&Part, Option<ReasonView>)]) -> Vec<ReasonView> {
    let told = reasons.iter().filter_map(|(part, reason)| Some((part.points, reason.as_ref()?)));
    let mut told: Vec<(f64, &ReasonView)> = told.collect();
    told.sort_by(|a, b| b.0.abs().total_cmp(&a.0.abs()));
    let Some(&(first, _)) = told.first() else { return Vec::new() };
    let other_side = |one: &(f64, &ReasonView)| one.0 * first < 0.0 && one.1.standing != Standing::Middle;
    if let Some(at) = told.iter().position(other_side) {
        let other = told.remove(at);
        told.insert(1, other);
    }
    told.into_iter().take(REASONS).map(|(_, reason)| reason.clone()).collect()
}

fn standing_of(part: &Part) -> Option<Standing> {
    let standing = part.standing?;
    Some(match part.wish {
        Wish::Transit | Wish::Study => Standing::Named,
        _ if standing >= CLEARLY => Standing::Good,
        _ if standing <= -CLEARLY => Standing::Poor,
        _ => Standing::Middle,
    })
}

fn points(points: f64, lang: &str) -> String {
    // Nothing is told as minus nothing.
    let rounded = (points * 10.0).round() / 10.0;
    figure(&format!("{:.1}", if rounded == 0.0 { 0.0 } else { rounded }), Unit::Count, lang)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of one in percent")]
fn percent(part: f64) -> u32 {
    (part.clamp(0.0, 1.0) * 100.0).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(all: &[(Wish, f64, Standing)]) -> Vec<&'static str> {
        let parts: Vec<(Part, ReasonView)> = all
            .iter()
            .map(|(wish, points, standing)| {
                let reason = ReasonView {
                    wish: wish.id().to_owned(),
                    standing: *standing,
                    value: String::new(),
                    count: 0,
                    language: None,
                    area: None,
                    as_of: None,
                };
                (Part { wish: *wish, weight: 1, standing: Some(*points), points: *points }, reason)
            })
            .collect();
        let parts: Vec<(&Part, Option<ReasonView>)> =
            parts.iter().map(|(part, reason)| (part, Some(reason.clone()))).collect();
        let ids = |reason: &ReasonView| Wish::ALL.into_iter().find(|wish| wish.id() == reason.wish).unwrap().id();
        strongest(&parts).iter().map(ids).collect()
    }

    #[test]
    fn what_speaks_against_a_place_is_told_with_what_speaks_for_it() {
        use Standing::{Good, Middle, Poor};
        let (rent, winter, work) = (Wish::CheapRent, Wish::MildWinter, Wish::Work);
        assert_eq!(told(&[(rent, 0.9, Good), (winter, -0.5, Poor), (work, 0.8, Good)]), ["cheap-rent", "mild-winter"]);
        assert_eq!(told(&[(rent, -0.9, Poor), (work, 0.4, Good), (winter, -0.8, Poor)]), ["cheap-rent", "work"]);
        // What stands in the middle is no reason on the other side.
        assert_eq!(told(&[(rent, 0.9, Good), (winter, -0.1, Middle), (work, 0.8, Good)]), ["cheap-rent", "work"]);
        assert_eq!(told(&[(rent, 0.9, Good)]), ["cheap-rent"]);
        assert!(told(&[]).is_empty());
    }

    #[test]
    fn points_have_one_digit_and_nothing_has_no_sign() {
        assert_eq!([points(1.25, "en"), points(-0.04, "en"), points(-1.0, "fr")], ["1.3", "0", "-1"]);
    }
}
