use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, OnceLock, PoisonError, RwLock},
};

use portage_content::{Doc, Guide, Service};
use portage_search::Index;
use portage_store::{Generation, StoreError};

use crate::{AppError, places::Cities, search::Homes, services::Services};

/// The generation that runs, opened: its database and its index always belong together.
pub struct Live {
    pub generation: Generation,
    pub index: Index,
    /// Nothing in a generation changes, so pages are read through for this once and not at each letter of a search.
    first_pages: OnceLock<BTreeMap<String, String>>,
    /// The same for services: there may be very many, and places are asked for at each move of a slider.
    cities: OnceLock<Cities>,
    /// Which community an office or an owner belongs to.
    homes: OnceLock<Homes>,
    /// Of services that an editor decided to be one: which is shown, by the ids of the others.
    merged: OnceLock<BTreeMap<String, String>>,
    /// The services in columns for the language that asked last, made when it first asks.
    services: Mutex<Option<(String, Arc<Services>)>>,
}

impl Live {
    pub fn open(generation: Generation) -> Result<Self, AppError> {
        let index = Self::open_index(&generation)?;
        Ok(Self {
            generation,
            index,
            first_pages: OnceLock::new(),
            cities: OnceLock::new(),
            homes: OnceLock::new(),
            merged: OnceLock::new(),
            services: Mutex::new(None),
        })
    }

    /// The services in columns. Only those of one language are held: they are put in the order of their names.
    pub(crate) fn services(&self, lang: &str) -> Result<Arc<Services>, AppError> {
        let mut held = self.services.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, services)) = &*held
            && of == lang
        {
            return Ok(Arc::clone(services));
        }
        let services = Arc::new(Services::read(&self.generation, lang)?);
        *held = Some((lang.to_owned(), Arc::clone(&services)));
        Ok(services)
    }

    /// The first guide of a topic, in the order of the guides.
    pub fn first_page(&self, topic: &str) -> Result<Option<&str>, AppError> {
        let pages = if let Some(pages) = self.first_pages.get() {
            pages
        } else {
            let read = self.read_first_pages()?;
            self.first_pages.get_or_init(|| read)
        };
        Ok(pages.get(topic).map(String::as_str))
    }

    /// What services each community has in it and near it.
    pub fn cities(&self) -> Result<&Cities, AppError> {
        if let Some(cities) = self.cities.get() {
            return Ok(cities);
        }
        let held = self.services.lock().unwrap_or_else(PoisonError::into_inner).clone();
        // They lie in the same places in every language.
        let services = held.map_or_else(|| self.services("en"), |(_, services)| Ok(services))?;
        Ok(self.cities.get_or_init(|| Cities::read(&services)))
    }

    pub(crate) fn homes(&self) -> Result<&Homes, AppError> {
        if let Some(homes) = self.homes.get() {
            return Ok(homes);
        }
        let read = Homes::read(&self.generation)?;
        Ok(self.homes.get_or_init(|| read))
    }

    /// The service that stands for one of several which are the same by a decision on record; none where it stands for
    /// itself.
    pub(crate) fn merged_into(&self, id: &str) -> Result<Option<&str>, AppError> {
        let merged = if let Some(merged) = self.merged.get() {
            merged
        } else {
            let mut read = BTreeMap::new();
            for record in self.generation.neutral_with("service", r#""merged":["#)? {
                let Ok(doc) = record.view::<Doc<Service>>() else { continue };
                // Like in the list, nobody is shown as one that is itself shown as another.
                if !read.contains_key(&doc.meta.id) {
                    let others = doc.body.merged.into_iter().filter(|other| *other != doc.meta.id);
                    read.extend(others.map(|other| (other, doc.meta.id.clone())));
                }
            }
            self.merged.get_or_init(|| read)
        };
        Ok(merged.get(id).map(String::as_str))
    }

    fn read_first_pages(&self) -> Result<BTreeMap<String, String>, AppError> {
        let mut guides = Vec::new();
        for record in self.generation.neutral("guide")? {
            let doc: Doc<Guide> = record.view()?;
            guides.push((doc.body.code, doc.meta.id, doc.meta.topics));
        }
        guides.sort();
        let mut pages = BTreeMap::new();
        for (_, id, topics) in guides {
            for topic in topics {
                pages.entry(topic).or_insert_with(|| id.clone());
            }
        }
        Ok(pages)
    }

    pub fn open_index(generation: &Generation) -> Result<Index, AppError> {
        Ok(Index::open(&generation.index_dir())?)
    }

    /// Whether a freshly built generation answers: it reads, its hash is right and its index opens.
    pub fn self_check(generation: &Generation) -> Result<(), StoreError> {
        let damaged = |reason: String| StoreError::Damaged { path: generation.index_dir(), reason };
        let info = generation.info()?;
        let found = portage_content::content_hash(&generation.all()?);
        if found != info.content_hash {
            return Err(damaged(format!("its hash is {found}, not {}", info.content_hash)));
        }
        let sound = Index::open(&generation.index_dir()).and_then(|index| index.check());
        sound.map_err(|error| damaged(error.to_string()))?;
        Ok(())
    }
}

/// From now on `live` runs. A question that is being answered keeps the one that it began with.
pub fn set_live(running: &RwLock<Option<Arc<Live>>>, live: Live) {
    *running.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(live));
}
