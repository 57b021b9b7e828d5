//! What a person writes stays theirs: how its key is kept, and locking.

use std::sync::MutexGuard;

use jiff::SignedDuration;
use portage_store::{Kept, Key, Passphrase, Safe, StoreError};

use crate::{
    AppError, Portage, Problem,
    person::State,
    view::{KeyPlace, PrivacyState, Tag},
};

/// What a screen shows of a person, and must ask anew when they go or come.
pub(crate) const PERSONAL: [Tag; 5] = [Tag::Privacy, Tag::Plan, Tag::Binder, Tag::Saved, Tag::Content];

impl Portage {
    /// How the person's data is kept. Asks for no passphrase, and opens nothing.
    pub fn privacy(&self) -> Result<PrivacyState, AppError> {
        let Some(safe) = self.person.safe() else {
            return Ok(PrivacyState { kept: Some(KeyPlace::Memory), ..PrivacyState::default() });
        };
        let kept = safe.kept()?;
        let open = self.person.state().open.clone();
        let trouble = open.and_then(|open| open.backup_trouble(|error| Problem::from(error)));
        Ok(PrivacyState {
            kept: kept.map(place),
            keychain: self.has_keychain(safe, kept),
            locked: self.is_locked(),
            can_lock: kept == Some(Kept::Passphrase),
            lock_after: self.settings().lock_after,
            wait_seconds: seconds(safe.wait(self.clock.now())?),
            backups: self.backups()?,
            backup_problem: trouble,
        })
    }

    /// Whether the person's data waits for its passphrase.
    pub fn is_locked(&self) -> bool {
        self.person.is_locked()
    }

    /// Closes the person's data until the passphrase is given again. Only where there is one.
    pub fn lock(&self) -> Result<(), AppError> {
        let safe = self.safe()?;
        if safe.kept()? != Some(Kept::Passphrase) {
            return Err(StoreError::NoPassphrase.into());
        }
        self.person.state().close()?;
        self.pick_hand_over(None);
        self.changed(&PERSONAL);
        Ok(())
    }

    pub fn unlock(&self, passphrase: &str) -> Result<(), AppError> {
        let safe = self.safe()?;
        let mut state = self.person.state();
        if state.open.is_none() {
            state.key = Some(self.key_by(safe, passphrase)?);
        }
        drop(state);
        // What is wrong with the data itself is told now, and not at the next question.
        let opened = self.user();
        self.changed(&PERSONAL);
        opened.map(|_| ())
    }

    /// Sets the first passphrase. From then on the key is nowhere without it: who forgets it loses what they wrote.
    pub fn set_passphrase(&self, new: &str) -> Result<(), AppError> {
        let new = Passphrase::new(new)?;
        let safe = self.safe()?;
        if safe.kept()? == Some(Kept::Passphrase) {
            return Err(StoreError::Locked.into());
        }
        let (held, key) = self.held_key()?;
        safe.keep_by(&key, &new)?;
        drop(held);
        self.changed(&[Tag::Privacy]);
        Ok(())
    }

    /// Sets another passphrase in place of the present one, which is asked for.
    pub fn change_passphrase(&self, present: &str, new: &str) -> Result<(), AppError> {
        let new = Passphrase::new(new)?;
        let safe = self.safe()?;
        let held = self.person.state();
        let key = self.key_by(safe, present)?;
        safe.keep_by(&key, &new)?;
        drop(held);
        self.changed(&[Tag::Privacy]);
        Ok(())
    }

    /// The key is kept in the keychain, else in its file, and nobody is asked any more. The data is open afterwards.
    pub fn remove_passphrase(&self, present: &str) -> Result<(), AppError> {
        let safe = self.safe()?;
        let mut state = self.person.state();
        let key = self.key_by(safe, present)?;
        safe.keep_open(&key)?;
        if state.open.is_none() {
            state.key = Some(key);
        }
        drop(state);
        self.changed(&PERSONAL);
        Ok(())
    }

    /// Moves a key that lies in its file to the keychain.
    pub fn use_keychain(&self) -> Result<(), AppError> {
        let safe = self.safe()?;
        if safe.kept()? == Some(Kept::Passphrase) {
            return Err(StoreError::Locked.into());
        }
        let (held, key) = self.held_key()?;
        safe.keep_in_keychain(&key)?;
        drop(held);
        self.changed(&[Tag::Privacy]);
        Ok(())
    }

    pub(crate) fn safe(&self) -> Result<&Safe, AppError> {
        self.person.safe().ok_or(AppError::InMemory)
    }

    /// The key of data that is open, with the door held.
    fn held_key(&self) -> Result<(MutexGuard<'_, State>, Key), AppError> {
        let user = self.user()?;
        let state = self.person.state();
        // Somebody may have locked in between.
        let key = if state.open.is_some() { user.key().cloned() } else { None };
        Ok((state, key.ok_or(StoreError::Locked)?))
    }

    fn key_by(&self, safe: &Safe, passphrase: &str) -> Result<Key, AppError> {
        Ok(safe.key_by(&Passphrase::typed(passphrase), self.clock.now())?)
    }

    /// Whether the keychain could keep the key. It is asked once: what does not answer takes seconds.
    fn has_keychain(&self, safe: &Safe, kept: Option<Kept>) -> bool {
        kept == Some(Kept::Keychain) || *self.keychain_answers.get_or_init(|| safe.has_keychain())
    }
}

fn place(kept: Kept) -> KeyPlace {
    match kept {
        Kept::File => KeyPlace::File,
        Kept::Passphrase => KeyPlace::Passphrase,
        Kept::Keychain => KeyPlace::Keychain,
    }
}

/// Whole seconds that are enough.
pub(crate) fn seconds(left: SignedDuration) -> u32 {
    let more = i64::from(left.subsec_nanos() > 0);
    u32::try_from(left.as_secs() + more).unwrap_or_default()
}
