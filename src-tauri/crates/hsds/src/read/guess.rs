//! What a record is, by the names that it has.

use super::older;
use crate::Kind;
use crate::dataset::Fields;

/// The kind whose fields and lists an object has most of.
pub(crate) fn guess(fields: &Fields) -> Option<Kind> {
    let names: Vec<&str> = fields.keys().map(String::as_str).collect();
    guess_kind(&names, |kind, name| older::child(kind, name, &fields[name]).is_some())
}

/// The kind that knows most of some names.
pub(crate) fn guess_kind(names: &[&str], is_child: impl Fn(Kind, &str) -> bool) -> Option<Kind> {
    const FIRST: [Kind; 5] =
        [Kind::Service, Kind::Organization, Kind::Location, Kind::ServiceAtLocation, Kind::TaxonomyTerm];
    let mut best: Option<(Kind, i32)> = None;
    for kind in FIRST.into_iter().chain(Kind::ALL) {
        let score = score(kind, names, &is_child);
        if score > best.map_or(0, |(_, best)| best) {
            best = Some((kind, score));
        }
    }
    best.filter(|(_, score)| *score >= 2 || names.len() <= 2).map(|(kind, _)| kind)
}

/// How many of some names a kind knows; one that tells it from others weighs more.
fn score(kind: Kind, names: &[&str], is_child: &impl Fn(Kind, &str) -> bool) -> i32 {
    let mut known = 0;
    for name in names {
        let own = older::knows(kind, name) || is_child(kind, name);
        known += i32::from(own && !matches!(*name, "id" | "attributes" | "metadata"));
    }
    let telling: &[&str] = match kind {
        Kind::Service => &[
            "status",
            "eligibility_description",
            "application_process",
            "service_at_locations",
            "organization",
            "fees",
            "eligibility",
        ],
        Kind::Organization => &[
            "website",
            "legal_status",
            "tax_id",
            "year_incorporated",
            "organization_identifiers",
            "services",
            "tax_status",
        ],
        Kind::Location => {
            &["latitude", "longitude", "addresses", "location_type", "transportation", "physical_addresses"]
        }
        Kind::ServiceAtLocation => &["location"],
        Kind::Phone => &["number"],
        Kind::TaxonomyTerm => &["taxonomy_detail", "term", "parent_id", "vocabulary"],
        _ => &[],
    };
    known + i32::try_from(names.iter().filter(|name| telling.contains(name)).count()).unwrap_or(0)
}

/// Whether a record has as much of a kind as of any other.
pub(super) fn may_be(kind: Kind, fields: &Fields) -> bool {
    let names: Vec<&str> = fields.keys().map(String::as_str).collect();
    let is_child = |kind: Kind, name: &str| older::child(kind, name, &fields[name]).is_some();
    let own = score(kind, &names, &is_child);
    own > 0 && Kind::ALL.into_iter().all(|other| score(other, &names, &is_child) <= own)
}

/// Another kind than a list or file is named after, where the record itself leaves no doubt.
pub(super) fn told_otherwise(kind: Kind, fields: &Fields) -> Option<Kind> {
    let names: Vec<&str> = fields.keys().map(String::as_str).collect();
    let is_child = |kind: Kind, name: &str| older::child(kind, name, &fields[name]).is_some();
    let as_named = score(kind, &names, &is_child);
    if as_named >= 2 || kind.stands_alone() {
        return None;
    }
    let other = guess(fields).filter(|other| *other != kind)?;
    (score(other, &names, &is_child) >= as_named + 3).then_some(other)
}
