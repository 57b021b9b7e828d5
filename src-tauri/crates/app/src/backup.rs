//! Copies of what the person wrote, and putting one back.

use portage_store::BackupKind;

use crate::{
    AppError, Portage,
    lock::PERSONAL,
    view::{BackupKindView, BackupView},
};

impl Portage {
    /// The copies that there are, newest first.
    pub(crate) fn backups(&self) -> Result<Vec<BackupView>, AppError> {
        let backups = portage_store::backups(&self.data)?;
        let view = |backup: portage_store::Backup| BackupView {
            name: backup.name,
            kind: match backup.kind {
                BackupKind::Daily => BackupKindView::Daily,
                BackupKind::BeforeRestore => BackupKindView::BeforeRestore,
                BackupKind::BeforeUpgrade => BackupKindView::BeforeUpgrade,
            },
            made: backup.made.to_string(),
            // Beyond four gigabytes nobody counts.
            bytes: u32::try_from(backup.bytes).unwrap_or(u32::MAX),
        };
        Ok(backups.into_iter().map(view).collect())
    }

    /// Puts a copy in the place of what is there, of which a copy is kept. What is wrong with the copy is told, and then
    /// everything is as it was.
    pub fn restore_backup(&self, name: &str) -> Result<(), AppError> {
        let safe = self.safe()?;
        let mut state = self.person.state();
        // Data that does not open any more is the best reason for a copy: its key may be had all the same.
        let known = state.open.as_ref().and_then(|open| open.key().cloned()).or_else(|| state.key.clone());
        let key = match known {
            Some(key) => key,
            None => safe.key()?,
        };
        let closed = state.close();
        let restored = closed.and_then(|()| portage_store::restore(&self.data, &key, name, self.clock.now()));
        // Whatever came of it, who was in stays in.
        state.key = Some(key);
        drop(state);
        self.changed(&PERSONAL);
        Ok(restored?)
    }
}
