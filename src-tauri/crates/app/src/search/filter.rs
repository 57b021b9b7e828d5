//! What was found, by kind, place, level and language. The index knows kinds and languages only, so all of it is looked
//! through here, as far down as the index gives.

use std::collections::BTreeMap;

use portage_search::Found;

use super::homes::Home;
use crate::{
    AppError,
    live::Live,
    reader::Reader,
    view::{ChoiceCount, PlaceCount, SearchChoices, SearchFilter},
};

/// A result before it is known whether it is shown.
pub(super) struct Candidate {
    pub found: Found,
    pub home: Home,
}

impl Candidate {
    pub fn new(live: &Live, found: Found) -> Result<Self, AppError> {
        let home = Home::of(live, &found.kind, &found.id)?;
        Ok(Self { found, home })
    }
}

/// What of a filter is not looked at, when it is counted what each choice of that would give.
#[derive(Clone, Copy, PartialEq, Eq)]
enum But {
    Nothing,
    Kind,
    Place,
    Level,
    Language,
}

impl SearchFilter {
    pub(super) fn fits(&self, candidate: &Candidate) -> bool {
        self.fits_but(candidate, But::Nothing)
    }

    /// Whether more is asked for than a kind, which the index itself knows.
    pub(super) fn looks_closer(&self) -> bool {
        self.place.is_some() || self.level.is_some() || self.language.is_some()
    }

    fn fits_but(&self, candidate: &Candidate, but: But) -> bool {
        let Candidate { found, home } = candidate;
        let fits = |what: But, wanted: &Option<String>, has: &dyn Fn(&str) -> bool| {
            but == what || wanted.as_deref().is_none_or(has)
        };
        fits(But::Kind, &self.kind, &|kind| found.kind == kind)
            && fits(But::Place, &self.place, &|place| home.places.iter().any(|own| own == place))
            && fits(But::Level, &self.level, &|level| home.level == Some(level))
            && fits(But::Language, &self.language, &|language| found.lang == language)
    }
}

/// What each choice would show, with the other choices as they are. `all` are of every kind, `of_kind` of the one that
/// is chosen.
pub(super) fn choices(
    reader: &Reader<'_>,
    filter: &SearchFilter,
    all: &[Candidate],
    of_kind: &[Candidate],
) -> Result<SearchChoices, AppError> {
    let count = |from: &[Candidate], but: But, names: &dyn Fn(&Candidate) -> Vec<String>, chosen: &Option<String>| {
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        // What is chosen can always be seen, and taken back.
        counts.extend(chosen.clone().map(|chosen| (chosen, 0)));
        for candidate in from.iter().filter(|candidate| filter.fits_but(candidate, but)) {
            names(candidate).into_iter().for_each(|name| *counts.entry(name).or_default() += 1);
        }
        counts.into_iter().map(|(value, count)| ChoiceCount { value, count }).collect::<Vec<_>>()
    };
    let kinds = count(all, But::Kind, &|one| vec![one.found.kind.clone()], &filter.kind);
    let places = count(of_kind, But::Place, &|one| one.home.places.clone(), &filter.place);
    let levels =
        count(of_kind, But::Level, &|one| one.home.level.map(str::to_owned).into_iter().collect(), &filter.level);
    let languages = count(of_kind, But::Language, &|one| vec![one.found.lang.clone()], &filter.language);
    let mut named = Vec::with_capacity(places.len());
    for ChoiceCount { value, count } in places {
        let Some((name, _)) = reader.title_of("community", &value)? else { continue };
        named.push(PlaceCount { id: value, name, count });
    }
    Ok(SearchChoices { kinds, places: named, levels, languages })
}
