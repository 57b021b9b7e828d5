use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;
use tough::schema::Role as _;

use super::keys::Keyring;
use super::{Repository, after, lifetime, sign};
use crate::{PublishError, disk};

/// What a run of [`repo_renew`] did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RenewReport {
    /// The roles that were signed anew.
    pub renewed: Vec<String>,
    /// The roles that are due, but whose keys are not in the folder: somebody else must sign them.
    pub waiting: Vec<String>,
    /// When each role expires now.
    pub expires: BTreeMap<String, Timestamp>,
}

/// Signs anew what has less than a third of its lifetime left. Meant to be run by a scheduler, daily or weekly.
///
/// A root or an owner's role whose keys are kept elsewhere is told as waiting. The other roles must be signed, or the
/// devices stop taking anything: for those a missing key is an error.
pub fn repo_renew(repo: &Path, keys: &Path, now: Timestamp) -> Result<RenewReport, PublishError> {
    let mut repository = Repository::open(repo)?;
    let keyring = Keyring::open(keys)?;
    let mut due: BTreeSet<String> = repository
        .expiries()
        .into_iter()
        .filter(|(role, expires)| lifetime::is_due(role, *expires, now))
        .map(|(role, _)| role)
        .collect();
    let mut waiting = Vec::new();
    for role in &due {
        let elsewhere = role == "root" || repository.owners.contains_key(role);
        if elsewhere && !sign::can_sign(&repository.keys_of(role)?, &keyring) {
            waiting.push(role.clone());
        }
    }
    due.retain(|role| !waiting.contains(role));
    if due.contains("root") {
        let root = &mut repository.root;
        root.version = after(root.version);
        root.expires = lifetime::expiry("root", now)?;
        let root = root.clone();
        // The keys stay the same, so one signature each vouches for the old root and the new one.
        let bytes = sign::sign(root.clone(), "root", &repository.keys_of("root")?, &keyring)?;
        disk::put(&repository.metadata(&root.filename(true)), &bytes)?;
    }
    let signed: BTreeSet<String> = due.iter().filter(|role| *role != "root").cloned().collect();
    if !signed.is_empty() {
        repository.commit(&signed, &keyring, now)?;
    }
    let mut renewed = due;
    let followed = signed.iter().any(|role| role != "timestamp" && role != "snapshot");
    if followed {
        renewed.insert("snapshot".to_owned());
    }
    if !signed.is_empty() {
        renewed.insert("timestamp".to_owned());
    }
    Ok(RenewReport { renewed: renewed.into_iter().collect(), waiting, expires: repository.expiries() })
}

impl Repository {
    fn expiries(&self) -> BTreeMap<String, Timestamp> {
        let top = [
            ("root", self.root.expires),
            ("targets", self.targets.expires),
            ("snapshot", self.snapshot.expires),
            ("timestamp", self.timestamp.expires),
        ];
        let owners = self.owners.iter().map(|(owner, role)| (owner.clone(), role.expires));
        top.into_iter().map(|(role, expires)| (role.to_owned(), expires)).chain(owners).collect()
    }
}
