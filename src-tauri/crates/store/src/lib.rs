//! What is kept on the device: generations of content, which are immutable, and the person's own data.
//!
//! ```text
//! DATA/content/current.json        which generation runs, the one beside it, and since when the person went back
//! DATA/content/sync.json           what the last check found that must still be told, such as expired signatures
//! DATA/content/generations/NAME/   content.db and the search index built from it
//! DATA/content/staging/            what an update is building; swept at the next start
//! DATA/user.db, DATA/user.key      the person's data, encrypted, and how its key is kept
//! DATA/user.tries                  wrong passphrases since the last right one
//! DATA/backups/                    copies of user.db, encrypted with the same key
//! DATA/settings.json               settings that say nothing about a person
//! DATA/updates.toml                where updates come from and when; an agency may write it
//! DATA/checked.txt                 when a repository was last asked
//! DATA/trust/                      the trusted root and the verified metadata of its repository
//! ```
//!
//! The only SQL of Portage is in this crate. Content databases are never migrated: they are built anew.

mod check;
mod content;
mod error;
mod files;
mod options;
mod random;
mod room;
mod settings;
mod sync_notes;
mod user;

pub use check::{load_check, save_check};
pub use content::{
    BuildReport, Generation, GenerationInfo, How, Library, RecordChange, ReleaseInfo, Staged, UpdateLock, Withdrawn,
    build_content,
};
pub use error::StoreError;
pub use files::keep_file;
pub use options::{load_update_options, save_update_options};
pub use random::random_id;
pub use room::free_room;
pub use settings::{load_settings, save_settings};
pub use sync_notes::{LapseNote, SyncNotes, load_sync_notes, save_sync_notes};
pub use user::{
    Answers, Attachment, Backup, BackupKind, Batch, Cost, Erased, Item, Kept, Key, Keychain, KeychainError,
    MAX_ATTACHMENT, MAX_ATTACHMENTS, MemoryKeychain, Passphrase, PassphraseError, Safe, Saved, SystemKeychain, Taken,
    UserData, backups, restore,
};
