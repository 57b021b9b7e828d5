//! Places by their names: the communities of the records with their towns, and the other cities that offices name.
//! One place is one entry, however it is spelled and in whichever language.

use std::collections::HashMap;

use portage_content::{Community, Doc};
use portage_search::fold;
use portage_store::Generation;

use super::{
    index::{Few, Named},
    place::Spot,
};
use crate::AppError;

/// What a community can be called besides its name.
const GREATER: [&str; 2] = ["greater ", "grand "];
const OFFICIAL: [&str; 5] = ["city of ", "town of ", "municipality of ", "ville de ", "ville du "];

#[derive(Debug, Default)]
pub(crate) struct Towns {
    /// By their numbers, in the language of the screen where the records have it.
    names: Vec<String>,
    spots: Vec<Option<Spot>>,
    /// By names without what people write in different ways.
    numbers: HashMap<String, u16>,
    /// The towns of a community that are places of their own: they too are chosen with it.
    parts: HashMap<u16, Vec<u16>>,
    communities: Vec<(String, u16)>,
}

/// A community while it is read.
struct Read {
    doc: Doc<Community>,
    /// With the languages.
    names: Vec<(String, String)>,
}

impl Towns {
    /// The communities of the records; the cities of the services come later.
    pub fn read(generation: &Generation, chain: &[String]) -> Result<Self, AppError> {
        let mut all: Vec<Read> = Vec::new();
        generation.each("community", |record| match record.key().lang.clone() {
            None => all.extend(record.view().ok().map(|doc| Read { doc, names: Vec::new() })),
            Some(lang) => {
                if let (Some(of), Ok(words)) = (all.last_mut(), serde_json::from_str::<Named>(record.line()))
                    && of.doc.meta.id == record.key().id
                {
                    of.names.push((lang, words.name));
                }
            }
        })?;
        let mut towns = Self::default();
        for Read { doc, names } in &mut all {
            names.sort_by_key(|(lang, _)| chain.iter().position(|of| of == lang).unwrap_or(chain.len()));
            let Some((_, first)) = names.first() else { continue };
            let number = towns.number(first);
            towns.spots[usize::from(number)] = Spot::new(doc.body.lat, doc.body.lon);
            towns.communities.push((doc.meta.id.clone(), number));
            for (_, other) in names.iter() {
                towns.numbers.entry(key(other)).or_insert(number);
            }
        }
        for Read { doc, names } in &all {
            let Some(number) = names.first().and_then(|(_, name)| towns.find(name)) else { continue };
            for town in &doc.body.towns {
                let short = key(town);
                let of_name = |(_, name): &(String, String)| {
                    let name = key(name);
                    GREATER.iter().chain(&OFFICIAL).any(|word| name.strip_prefix(word) == Some(short.as_str()))
                };
                if names.iter().any(of_name) {
                    towns.numbers.entry(short).or_insert(number);
                } else {
                    let part = towns.number(town);
                    towns.parts.entry(number).or_default().push(part);
                }
            }
        }
        Ok(towns)
    }

    /// The number of a place; a new one where nobody has named it before.
    pub fn number(&mut self, name: &str) -> u16 {
        if let Some(number) = self.find(name) {
            // Nobody calls a town TORONTO or toronto who can read another spelling.
            let shown = &mut self.names[usize::from(number)];
            if !has_both_cases(shown) && has_both_cases(name) {
                name.clone_into(shown);
            }
            return number;
        }
        // After 65,534 names, all others share the last number; no real data has so many.
        let number = u16::try_from(self.names.len()).unwrap_or(u16::MAX);
        self.names.push(name.to_owned());
        self.spots.push(None);
        self.numbers.insert(key(name), number);
        number
    }

    pub fn find(&self, name: &str) -> Option<u16> {
        let name = key(name);
        let known = |name: &str| self.numbers.get(name).copied();
        known(&name).or_else(|| OFFICIAL.iter().find_map(|word| known(name.strip_prefix(word)?)))
    }

    pub fn len(&self) -> usize {
        self.names.len()
    }

    pub fn all(&self) -> &[String] {
        &self.names
    }

    pub fn spot(&self, number: u16) -> Option<Spot> {
        self.spots.get(usize::from(number)).copied().flatten()
    }

    /// The place itself and the towns that are parts of it.
    pub fn with_parts(&self, number: u16) -> Few {
        let parts = self.parts.get(&number).into_iter().flatten().copied();
        std::iter::once(number).chain(parts).collect()
    }

    /// The communities of the records by their ids.
    pub fn communities(&self) -> &[(String, u16)] {
        &self.communities
    }

    /// Places of which the records do not say where they are lie amid the offices there; a town without any lies where
    /// its community does.
    pub fn lie_amid(&mut self, offices: &HashMap<u16, (f64, f64, u32)>) {
        for (number, (lat, lon, count)) in offices {
            if let Some(spot @ None) = self.spots.get_mut(usize::from(*number)) {
                *spot = Spot::new(lat / f64::from(*count), lon / f64::from(*count));
            }
        }
        for (community, parts) in &self.parts {
            let spot = self.spots[usize::from(*community)];
            for part in parts {
                let own = &mut self.spots[usize::from(*part)];
                *own = own.or(spot);
            }
        }
    }
}

fn has_both_cases(name: &str) -> bool {
    name.contains(char::is_lowercase) && name.contains(char::is_uppercase)
}

/// A name without what people write in different ways: case, accents, points, hyphens and spaces.
fn key(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(fold).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_place_is_one_entry_however_it_is_spelled() {
        let mut towns = Towns::default();
        let toronto = towns.number("TORONTO");
        for spelled in ["Toronto", "toronto", " Toronto ", "City of Toronto", "Ville de Toronto"] {
            assert_eq!(towns.number(spelled), toronto, "{spelled}");
        }
        assert_eq!(towns.all(), ["Toronto"]);
        assert_eq!(towns.number("Orléans"), towns.number("ORLEANS"));
        assert_eq!(towns.number("Sault Ste. Marie"), towns.number("Sault Ste Marie"));
        assert_ne!(towns.number("East York"), towns.number("York"));
    }

    #[test]
    fn a_town_lies_amid_its_offices_else_where_its_community_does() {
        let mut towns = Towns::default();
        let [community, with, without] = ["Chatham-Kent", "Chatham", "Wallaceburg"].map(|name| towns.number(name));
        towns.spots[usize::from(community)] = Spot::new(42.0, -82.0);
        towns.parts.insert(community, vec![with, without]);
        towns.lie_amid(&HashMap::from([(with, (84.8, -164.4, 2)), (community, (88.0, -160.0, 2))]));
        assert_eq!(towns.spot(with), Spot::new(42.4, -82.2));
        assert_eq!(towns.spot(without), Spot::new(42.0, -82.0));
        assert_eq!(towns.spot(community), Spot::new(42.0, -82.0), "the records know it");
        assert_eq!(&*towns.with_parts(community), [community, with, without]);
    }
}
