use std::sync::{Arc, PoisonError, RwLock};

use portage_search::Index;
use portage_store::{Generation, StoreError};

use crate::AppError;

/// The generation that runs, opened: its database and its index always belong together.
pub struct Live {
    pub generation: Generation,
    pub index: Index,
}

impl Live {
    pub fn open(generation: Generation) -> Result<Self, AppError> {
        let index = Self::open_index(&generation)?;
        Ok(Self { generation, index })
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
