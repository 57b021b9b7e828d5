//! The person's own data, encrypted. An update of content cannot touch it.

mod attachments;
mod backup;
mod data;
mod erase;
mod items;
mod kept;
mod key;
mod keychain;
mod migrate;
mod open;
mod passphrase;
mod safe;
mod saved;
mod tries;

pub use attachments::{Attachment, MAX_ATTACHMENT, MAX_ATTACHMENTS};
pub use backup::{Backup, BackupKind, backups, restore};
pub use data::UserData;
pub use erase::Erased;
pub use items::{Answers, Batch, Item, Taken};
pub use kept::Kept;
pub use key::Key;
pub use keychain::{Keychain, KeychainError, MemoryKeychain, SystemKeychain};
pub use passphrase::{Cost, Passphrase, PassphraseError};
pub use safe::Safe;
pub use saved::Saved;
