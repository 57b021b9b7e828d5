use crate::{Portage, view::SyncState};

impl Portage {
    /// What updating is doing, has done and will do.
    pub fn sync_state(&self) -> SyncState {
        let _ = &self.clock;
        SyncState::default()
    }

    /// Breaks off the update that runs, if one does. What has arrived is kept for the next one.
    pub fn cancel_update(&self) {
        let _ = &self.clock;
    }

    /// The window learned that there is a connection again.
    pub fn connection_back(&self) {
        let _ = &self.clock;
    }
}
