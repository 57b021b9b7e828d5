//! What the records say for each wish.

use portage_content::{Cell, IndicatorUnit, Unit};
use portage_i18n::{Messages, figure};
use portage_places::{Known as Fact, Part, Place, Size, Wish, Wishes};

use super::{
    gazetteer::{Gazetteer, HOME_LANGUAGES, Known, names, shares, time, written},
    standing_of,
};
use crate::{
    reader::Reader,
    view::{ReasonView, Standing},
};

/// The pilots for which a community must approve the employer.
const PILOTS: [(&str, &str); 2] = [("rcip", "RCIP"), ("fcip", "FCIP")];

impl Gazetteer {
    /// The places as they are put in order.
    pub(super) fn ranking(&self, wishes: &Wishes) -> Vec<Place> {
        let looked_at = wishes.language.as_ref().is_some_and(|tag| self.languages().contains(tag));
        let place = |known: &Known| Place {
            id: known.doc.meta.id.clone(),
            known: Wish::ALL
                .into_iter()
                .filter(|wish| *wish != Wish::Language || looked_at)
                .filter_map(|wish| Some((wish, known.fact(wish, wishes)?)))
                .collect(),
        };
        self.places().iter().map(place).collect()
    }

    /// What a wish says of a place, for a sentence; none where nothing is known.
    pub(super) fn reason(
        &self,
        part: &Part,
        place: &Known,
        wishes: &Wishes,
        reader: &Reader<'_>,
    ) -> Option<ReasonView> {
        let standing = standing_of(part)?;
        let lang = reader.lang;
        let said = |indicator: &str| place.said(indicator).unwrap_or_default();
        let number = |indicator: &str| {
            let unit = self.indicators.get(indicator).map_or(IndicatorUnit::Count, |doc| doc.body.unit);
            written(said(indicator), unit, lang)
        };
        let (value, count) = match part.wish {
            Wish::Services => (figure(&place.services.to_string(), Unit::Count, lang), place.services),
            Wish::Language => match place.share_of(wishes) {
                Share::Is(share) => (figure(share, Unit::Percent, lang), 1),
                // Told by its count: less than the last language that is named.
                Share::AtMost(share) => (figure(share, Unit::Percent, lang), 0),
                Share::Unknown => return None,
            },
            Wish::Transit | Wish::Study => {
                let all: Vec<&str> = names(said(indicator_of(part.wish)?)).collect();
                (all.join(&Messages::of(lang).plain("tools-comma", &[])), count(all.len()))
            }
            Wish::Pilots => {
                let there: Vec<&str> =
                    PILOTS.iter().filter(|(id, _)| place.said(id) == Some("yes")).map(|(_, name)| *name).collect();
                (there.join(&Messages::of(lang).plain("tools-comma", &[])), count(there.len()))
            }
            wish => (number(indicator_of(wish)?), 0),
        };
        let language = wishes.language.clone().filter(|_| part.wish == Wish::Language);
        let indicator = indicator_of(part.wish).or((part.wish == Wish::Language).then_some(HOME_LANGUAGES));
        let cell = indicator.and_then(|indicator| place.doc.body.cells.get(indicator));
        let area = cell.and_then(|cell| cell.area.clone());
        let as_of = cell.filter(|cell| cell.as_of != Cell::UNDATED).map(|cell| time(&cell.as_of, lang));
        Some(ReasonView { wish: part.wish.id().to_owned(), standing, value, count, language, area, as_of })
    }
}

fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

/// The indicator that a wish looks at, where it is one.
fn indicator_of(wish: Wish) -> Option<&'static str> {
    match wish {
        Wish::CheapRent => Some("rent-2br"),
        Wish::Work => Some("unemployment"),
        Wish::French => Some("french-first-language-share"),
        Wish::Newcomers => Some("immigrants-share"),
        Wish::Size => Some("population"),
        Wish::MildWinter => Some("january-mean"),
        Wish::Transit => Some("transit"),
        Wish::Study => Some("institutions"),
        Wish::Language | Wish::Services | Wish::Pilots => None,
    }
}

/// The share of people who speak a language at home.
enum Share<'a> {
    Is(&'a str),
    /// It is not named; what is not named is not more than the least that is.
    AtMost(&'a str),
    Unknown,
}

/// A reason as plain text. The window says it itself, for it knows the names of languages.
pub fn reason_text(reason: &ReasonView, lang: &str) -> String {
    let standing = match reason.standing {
        Standing::Good => "good",
        Standing::Poor => "poor",
        Standing::Middle => "middle",
        Standing::Named => "named",
    };
    let args = [
        ("standing", standing.into()),
        ("value", reason.value.as_str().into()),
        ("count", reason.count.into()),
        ("language", reason.language.as_deref().unwrap_or_default().into()),
    ];
    let messages = Messages::of(lang);
    let mut text = messages.plain(&format!("places-why-{}", reason.wish), &args);
    if let Some(time) = &reason.as_of {
        let id = if reason.wish == Wish::CheapRent.id() { "places-why-rent-time" } else { "places-why-time" };
        text = format!("{text} {}", messages.plain(id, &[("time", time.as_str().into())]));
    }
    if let Some(area) = &reason.area {
        text = format!("{text} {}", messages.plain("places-why-area", &[("area", area.as_str().into())]));
    }
    text
}

impl Known {
    fn said(&self, indicator: &str) -> Option<&str> {
        self.doc.body.cells.get(indicator).map(|cell| cell.value.as_str())
    }

    fn share_of(&self, wishes: &Wishes) -> Share<'_> {
        let (Some(language), Some(list)) = (&wishes.language, self.said(HOME_LANGUAGES)) else { return Share::Unknown };
        let named = shares(list).find(|(tag, _)| tag == language).map(|(_, share)| Share::Is(share));
        named.or_else(|| shares(list).last().map(|(_, share)| Share::AtMost(share))).unwrap_or(Share::Unknown)
    }

    /// What is known for a wish, more being better.
    fn fact(&self, wish: Wish, wishes: &Wishes) -> Option<Fact> {
        let number = |indicator: &str| self.said(indicator)?.parse::<f64>().ok();
        let few = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let value = match wish {
            Wish::CheapRent | Wish::Work => -number(indicator_of(wish)?)?,
            Wish::Size if wishes.size == Size::Small => -number(indicator_of(wish)?)?,
            Wish::French | Wish::Newcomers | Wish::MildWinter | Wish::Size => number(indicator_of(wish)?)?,
            Wish::Services => f64::from(self.services),
            Wish::Transit | Wish::Study => few(names(self.said(indicator_of(wish)?)?).count()),
            Wish::Pilots => {
                let said: Vec<&str> = PILOTS.iter().filter_map(|(id, _)| self.said(id)).collect();
                if said.is_empty() {
                    return None;
                }
                few(said.iter().filter(|said| **said == "yes").count())
            }
            Wish::Language => {
                return match self.share_of(wishes) {
                    Share::Is(share) => share.parse().ok().map(Fact::exactly),
                    Share::AtMost(share) => share.parse().ok().map(|share| Fact::between(0.0, share)),
                    Share::Unknown => None,
                };
            }
        };
        Some(Fact::exactly(value))
    }
}
