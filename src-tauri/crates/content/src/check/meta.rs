//! What every record says of itself: its rights, its topics, its proof and its days.

use jiff::civil::Date;

use super::{Check, Severity, at};
use crate::{Key, Meta, Target};

/// The kinds that state something about the world and so need a source and the day it was compared with it.
const PROVEN: &[&str] =
    &["contact", "form", "guide", "licensing", "notice", "occupation", "rule_set", "self_check", "service", "task"];

/// Of those, the ones whose responsible body is the record's own authority, and not named in it in another way.
const ANSWERED_FOR: &[&str] = &["contact", "form", "guide", "notice", "rule_set", "self_check", "service", "task"];

impl Check<'_> {
    pub(super) fn meta(&mut self, key: &Key, meta: &Meta, today: Date) {
        for (field, value) in
            [("publisher", &meta.publisher), ("licence", &meta.licence), ("attribution", &meta.attribution)]
        {
            if value.trim().is_empty() {
                self.error(
                    "missing-field",
                    at(key, field, ""),
                    format!("{field} is empty; say it here or in the owner's pack.toml"),
                );
            }
        }
        self.known(key, "organization", &meta.publisher, "publisher");
        if let Some(authority) = &meta.authority {
            self.known(key, "organization", authority, "authority");
        }
        self.known(key, "owner", &meta.owner, "owner");
        for topic in &meta.topics {
            self.known(key, "topic", topic, "topics");
        }
        for source in &meta.sources {
            if !matches!(Target::parse(source), Some(Target::Web { .. })) {
                self.error("bad-link", at(key, "sources", source), format!("{source:?} is not a web address"));
            }
        }
        if key.lang.is_none() && PROVEN.contains(&key.kind.as_str()) {
            self.proof(key, meta, today);
        }
    }

    fn proof(&mut self, key: &Key, meta: &Meta, today: Date) {
        if meta.sources.is_empty() {
            self.error(
                "missing-source",
                at(key, "sources", ""),
                "no source; name the official page that this was written from".to_owned(),
            );
        }
        if ANSWERED_FOR.contains(&key.kind.as_str()) {
            self.answered_for(key, meta);
        }
        match (meta.verified_on, meta.review_by) {
            (Some(verified_on), Some(review_by)) if verified_on > review_by => self.error(
                "bad-dates",
                at(key, "review_by", &review_by.to_string()),
                format!("the review date {review_by} is before the day of verification {verified_on}"),
            ),
            // A warning: the page itself says that it is past its review date, and one late page must not keep an
            // urgent correction of another from being published.
            (Some(_), Some(review_by)) if review_by < today => self.say(
                Severity::Warning,
                "past-review",
                at(key, "review_by", &review_by.to_string()),
                format!("the review date {review_by} has passed; verify again and set a new one"),
            ),
            (Some(_), Some(_)) => {}
            // A notice has its last day, and nobody relies on it longer.
            (Some(_), None) if key.kind == "notice" => {}
            _ => self.error(
                "missing-dates",
                at(key, "verified_on", ""),
                "verified_on and review_by are both needed".to_owned(),
            ),
        }
    }

    fn answered_for(&mut self, key: &Key, meta: &Meta) {
        if meta.authority.is_none() {
            self.error(
                "missing-authority",
                at(key, "authority", ""),
                "no authority; name the organization that is responsible".to_owned(),
            );
        }
        if meta.level.is_none() {
            self.error(
                "missing-level",
                at(key, "level", ""),
                "no level; say federal, provincial, municipal or agency".to_owned(),
            );
        }
    }

    /// Tells when a reference goes nowhere.
    pub(super) fn known(&mut self, key: &Key, kind: &'static str, id: &str, field: &str) {
        if !self.ids.contains(&(kind, id)) {
            let code = if kind == "topic" { "unknown-topic" } else { "dead-link" };
            self.error(code, at(key, field, id), format!("there is no {kind} {id:?}"));
        }
    }

    pub(super) fn all_known(&mut self, key: &Key, kind: &'static str, ids: &[String], field: &str) {
        ids.iter().for_each(|id| self.known(key, kind, id, field));
    }
}
