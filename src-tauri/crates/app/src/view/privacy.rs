use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Problem;

/// Where the key of the person's data is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum KeyPlace {
    /// In the system's keychain.
    Keychain,
    /// Only in the person's head.
    Passphrase,
    /// In a file beside the data, for whoever can log in as this person.
    File,
    /// Nowhere: the data itself is gone when the app ends.
    Memory,
}

/// How what a person writes is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct PrivacyState {
    /// Absent while nothing has been written.
    pub kept: Option<KeyPlace>,
    /// Whether a keychain answers.
    pub keychain: bool,
    pub locked: bool,
    /// Whether there is a passphrase, without which nothing can be locked.
    pub can_lock: bool,
    /// Minutes without a touch after which it locks by itself; absent: never.
    pub lock_after: Option<u16>,
    /// How long the next passphrase must wait to be tried.
    pub wait_seconds: u32,
    /// Newest first.
    pub backups: Vec<BackupView>,
    /// Why the last copy was not made.
    pub backup_problem: Option<Problem>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum BackupKindView {
    /// At the first change of a day: what there was the day before.
    Daily,
    BeforeRestore,
    BeforeUpgrade,
}

/// A copy of what a person wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BackupView {
    pub name: String,
    pub kind: BackupKindView,
    pub made: String,
    pub bytes: u32,
}

/// What deleting everything could not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Erased {
    /// The system's keychain did not answer and still has the key. What it opened is gone.
    pub key_left_in_keychain: bool,
}
