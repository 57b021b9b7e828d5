use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use super::commit::Change;
use super::keys::Keyring;
use super::{Repository, lifetime, sign};
use crate::PublishError;

/// A role that somebody else must sign is urgent when it has this many days left, or fewer.
const URGENT_DAYS: i64 = 14;

/// What a run of [`repo_renew`] did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RenewReport {
    /// The roles that were signed anew.
    pub renewed: Vec<String>,
    /// The roles that are due, but whose keys are not in the folder: somebody else must sign them.
    pub waiting: Vec<String>,
    /// Those of the waiting that will expire within a fortnight, or have.
    pub urgent: Vec<String>,
    /// When each role expires now.
    pub expires: BTreeMap<String, Timestamp>,
    /// The whole days until then; negative for what has expired.
    pub days_left: BTreeMap<String, i64>,
}

/// Signs anew what has less than a third of its lifetime left. Meant to be run by a scheduler, hourly if it likes: where
/// nothing is due nothing is written.
///
/// A root or an owner's role whose keys are kept elsewhere is told as waiting. The other roles must be signed, or the
/// devices stop taking anything: for those a missing key is an error.
pub fn repo_renew(repo: &Path, keys: &Path, now: Timestamp) -> Result<RenewReport, PublishError> {
    let mut repository = Repository::open(repo)?;
    let keyring = Keyring::open(&[keys])?;
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
    let mut change = Change { sign: due.clone(), ..Change::default() };
    if change.sign.remove("root") {
        // The keys stay the same, so one signature each vouches for the old root and the new one.
        let root = repository.root.clone();
        change.root = Some(repository.next_root(root, &keyring, now)?);
    }
    let mut renewed = due;
    if !change.sign.is_empty() {
        if change.sign.iter().any(|role| role != "timestamp" && role != "snapshot") {
            renewed.insert("snapshot".to_owned());
        }
        renewed.insert("timestamp".to_owned());
    }
    if !renewed.is_empty() {
        repository.commit(change, &keyring, now)?;
    }
    let expires = repository.expiries();
    let days_left: BTreeMap<String, i64> =
        expires.iter().map(|(role, expires)| (role.clone(), lifetime::days_left(*expires, now))).collect();
    let urgent = waiting.iter().filter(|role| days_left[*role] <= URGENT_DAYS).cloned().collect();
    Ok(RenewReport { renewed: renewed.into_iter().collect(), waiting, urgent, expires, days_left })
}

impl Repository {
    pub(super) fn expiries(&self) -> BTreeMap<String, Timestamp> {
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
