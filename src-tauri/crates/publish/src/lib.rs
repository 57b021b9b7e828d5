//! From a content folder to a signed repository.
//!
//! A content folder is read into records ([`Folder`]), checked ([`check`]), and published: each owner's records become
//! a pack, the packs and their patches become targets of a TUF repository of static files. Time is a parameter; nothing
//! here reads the clock or opens a socket.

mod check;
mod disk;
mod error;
mod folder;
mod report;
mod repository;
mod stamp;

pub use check::{check, check_folder};
pub use error::PublishError;
pub use folder::{Folder, Owner, Place, is_owner_id};
pub use report::{Report, has_error};
pub use repository::{InitReport, KEPT_RELEASES, PublishReport, RenewReport, publish, repo_init, repo_renew};
pub use stamp::{StampReport, stamp};
