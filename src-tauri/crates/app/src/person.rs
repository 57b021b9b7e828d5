//! Whose data it is, and whether it is open.

use std::{
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use portage_store::{Cost, Kept, Key, Keychain, Safe, StoreError, Taken, UserData};

use crate::{AppError, Clock};

/// The person's data, opened at the first question about them: a key that is lost must not keep anybody from reading.
pub(crate) struct Person {
    /// None where the data lives in memory only.
    safe: Option<Safe>,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

#[derive(Default)]
pub(crate) struct State {
    /// A key that a passphrase has opened, until it has opened the database.
    pub key: Option<Key>,
    pub open: Option<Arc<UserData>>,
    /// What the person let go last, for whoever changes their mind.
    pub dropped: Option<Taken>,
}

impl Person {
    pub fn new(
        data: &Path,
        in_memory: bool,
        keychain: Option<Arc<dyn Keychain>>,
        cost: Cost,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let safe = (!in_memory).then(|| Safe::new(data).with_keychain(keychain).with_cost(cost));
        if let Some(Err(error)) = safe.as_ref().map(Safe::tidy) {
            tracing::warn!(%error, "what a change of the key has left is not cleared away");
        }
        Self { safe, clock, state: Mutex::default() }
    }

    /// How the key is kept; none in memory.
    pub fn safe(&self) -> Option<&Safe> {
        self.safe.as_ref()
    }

    /// One at a time changes how things are kept, or opens them.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn user(&self, data: &Path) -> Result<Arc<UserData>, AppError> {
        let mut state = self.state();
        if let Some(open) = &state.open {
            return Ok(Arc::clone(open));
        }
        let user = match &self.safe {
            None => UserData::in_memory()?,
            Some(safe) => {
                let key = match &state.key {
                    Some(key) => key.clone(),
                    None => safe.key()?,
                };
                let clock = Arc::clone(&self.clock);
                UserData::open_with(data, &key)?.with_backups(move || clock.today())
            }
        };
        state.key = None;
        Ok(Arc::clone(state.open.insert(Arc::new(user))))
    }

    /// Whether a passphrase is wanted first.
    pub fn is_locked(&self) -> bool {
        let state = self.state();
        let opened = state.open.is_some() || state.key.is_some();
        !opened && self.safe.as_ref().is_some_and(|safe| matches!(safe.kept(), Ok(Some(Kept::Passphrase))))
    }
}

impl State {
    /// Ends the connection, and forgets the key and what was let go.
    pub fn close(&mut self) -> Result<(), StoreError> {
        self.key = None;
        self.dropped = None;
        self.open.take().map_or(Ok(()), |open| open.close())
    }
}
