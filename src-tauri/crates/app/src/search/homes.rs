//! Where what was found belongs: to a place, and to a level of government.

use std::collections::{BTreeMap, HashMap};

use portage_content::{Doc, Level, OwnerDoc};
use portage_store::Generation;
use serde::Deserialize;

use crate::{AppError, live::Live, reader::level_id, services::Towns};

/// The communities that offices lie in and municipalities write for. Read once a generation.
pub(crate) struct Homes {
    towns: Towns,
    /// By the number of a town, the community that it is or is a part of.
    community_of: HashMap<u16, String>,
    of_owner: BTreeMap<String, String>,
}

impl Homes {
    pub fn read(generation: &Generation) -> Result<Self, AppError> {
        // Names are only compared here: any language will do.
        let towns = Towns::read(generation, &[])?;
        let mut community_of = HashMap::new();
        for (id, number) in towns.communities() {
            for part in towns.with_parts(*number) {
                community_of.entry(part).or_insert_with(|| id.clone());
            }
        }
        for (id, number) in towns.communities() {
            // A place of its own that is a part of another too is itself.
            community_of.insert(*number, id.clone());
        }
        let mut of_owner = BTreeMap::new();
        for record in generation.neutral("owner")? {
            let owner = record.view::<Doc<OwnerDoc>>()?.body;
            of_owner.extend(owner.community.map(|community| (record.key().id.clone(), community)));
        }
        Ok(Self { towns, community_of, of_owner })
    }

    fn community(&self, city: &str) -> Option<&String> {
        self.community_of.get(&self.towns.find(city)?)
    }
}

/// What a result can be filtered by besides its kind and language.
#[derive(Debug, Default)]
pub(super) struct Home {
    /// The ids of the communities that it is about, or that a service has an office in.
    pub places: Vec<String>,
    pub level: Option<&'static str>,
}

/// Of a record no more than that.
#[derive(Deserialize)]
struct Told {
    #[serde(default)]
    owner: String,
    #[serde(default)]
    level: Option<Level>,
    #[serde(default)]
    sites: Vec<Site>,
}

#[derive(Deserialize)]
struct Site {
    #[serde(default)]
    city: String,
}

impl Home {
    /// A tool is no record, and is at home nowhere.
    pub fn of(live: &Live, kind: &str, id: &str) -> Result<Self, AppError> {
        let Some(record) = live.generation.record(kind, id, None)? else { return Ok(Self::default()) };
        // What this version cannot read is found all the same.
        let Ok(told) = serde_json::from_str::<Told>(record.line()) else { return Ok(Self::default()) };
        let homes = live.homes()?;
        let mut places: Vec<String> = match kind {
            "community" => vec![id.to_owned()],
            "service" => told.sites.iter().filter_map(|site| homes.community(&site.city).cloned()).collect(),
            _ => homes.of_owner.get(&told.owner).cloned().into_iter().collect(),
        };
        places.sort_unstable();
        places.dedup();
        Ok(Self { places, level: told.level.map(level_id) })
    }
}
