//! How long signed metadata may be relied on.

use jiff::{SignedDuration, Timestamp};

use crate::PublishError;

/// The lifetime of a role's metadata in days.
pub(super) fn days(role: &str) -> i64 {
    match role {
        "root" => 365,
        "snapshot" | "timestamp" => 30,
        // The top-level targets, and each owner's.
        _ => 182,
    }
}

/// When metadata of `role` expires that is signed now. Whole seconds, as TUF writes times.
pub(super) fn expiry(role: &str, now: Timestamp) -> Result<Timestamp, PublishError> {
    Timestamp::from_second(now.as_second())
        .and_then(|second| second.checked_add(SignedDuration::from_hours(24 * days(role))))
        .map_err(|_| PublishError::Time { now })
}

/// Whether less than a third of the lifetime of `role` is left, or none.
pub(super) fn is_due(role: &str, expires: Timestamp, now: Timestamp) -> bool {
    expires.duration_since(now) < SignedDuration::from_hours(24 * days(role) / 3)
}

/// The whole days from `now` until `expires`; negative when it has passed.
pub(super) fn days_left(expires: Timestamp, now: Timestamp) -> i64 {
    expires.duration_since(now).as_secs().div_euclid(24 * 60 * 60)
}
