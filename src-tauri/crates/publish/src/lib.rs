//! From a content folder to a signed repository.
//!
//! A content folder is read into records ([`Folder`]), checked ([`check`]), and published: each owner's records become
//! a pack, the packs and their patches become targets of a TUF repository of static files. Machine-readable feeds are
//! fetched into the folder ([`update_feeds`]). Time is a parameter; nothing here reads the clock, and only fetching feeds
//! and copying or verifying a repository at a web address open a socket.

mod check;
mod disk;
mod error;
mod feeds;
mod folder;
mod overview;
mod report;
mod repository;
mod skeleton;
mod skos;
mod stamp;

pub use check::{Due, check, check_folder, reviews_due};
pub use error::PublishError;
pub use feeds::{
    Copy as FeedCopy, Difference, Documents, Entries, FEEDS, Feed, FeedError, FeedOutcome, FeedReport,
    Origin as FeedOrigin, Reading, Refusal, Rights, UpdateOptions, UpdateReport, feed, parse_feed,
    update as update_feeds,
};
pub use folder::{Folder, Owner, Place, is_owner_id};
pub use overview::{Overview, overview, overview_html};
pub use report::{Report, has_error};
pub use repository::{
    AcceptReport, AddReport, Fault, InitReport, KEPT_RELEASES, KeygenReport, MirrorReport, PublishReport, RemoveReport,
    RenewReport, RotateReport, Rotation, StageReport, VerifyReport, keygen, publish, publish_staged, repo_accept,
    repo_add, repo_init, repo_mirror, repo_remove, repo_renew, repo_rotate, repo_sign, repo_verify,
};
pub use skeleton::{SkeletonReport, new as new_skeleton, skeleton_kinds};
pub use skos::{SKOS_BASE, skos};
pub use stamp::{StampReport, stamp};
