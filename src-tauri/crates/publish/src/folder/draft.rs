//! A record on its way from a file to a pack: its fields, and where each was written.

use portage_content::kind_spec;
use serde_json::{Map, Value};

use super::place::Origin;

pub(crate) struct Draft {
    pub(crate) kind: &'static str,
    pub(crate) id: String,
    /// Absent for the record that holds no words.
    pub(crate) lang: Option<String>,
    pub(crate) fields: Map<String, Value>,
    pub(crate) origin: Origin,
}

/// The fields that any record may have.
pub(crate) const META_FIELDS: &[&str] =
    &["authority", "level", "audience", "topics", "verified_on", "review_by", "sources"];

/// The fields that an owner's `pack.toml` sets for all its records, and that a record may set for itself.
pub(crate) const RIGHTS_FIELDS: &[&str] = &["publisher", "licence", "attribution", "reuse"];

/// The fields of a kind that hold no words, besides those of every record.
pub(crate) fn own_fields(kind: &str) -> &'static [&'static str] {
    match kind {
        "contact" => &["channel", "phones", "from_abroad", "time_zone", "services", "guide", "official"],
        "figure" => &["unit", "values"],
        "form" => &["number", "issuer", "status", "superseded_by", "guides", "official"],
        "guide" => &["code", "official", "tasks", "services", "tools", "related", "aliases"],
        "indicator" => &["unit", "order", "group"],
        "notice" => &["tone", "from", "until", "for", "guide", "official"],
        "organization" | "source" => &["official"],
        "rule_set" => &["tool", "part", "effective_from", "official", "tables"],
        "self_check" => &["official", "start", "questions", "ends"],
        "service" => &[
            "organization",
            "phones",
            "sites",
            "languages",
            "official",
            "email",
            "free",
            "remote",
            "call_first",
            "wheelchair",
            "for",
            "before",
            "after",
            "instead",
            "same",
        ],
        "paper" => &["translate", "household", "order"],
        "task" => &[
            "stage",
            "due",
            "for",
            "depends_on",
            "guide",
            "services",
            "tools",
            "official",
            "papers",
            "each_child",
            "until_landing",
        ],
        "topic" => &["broader", "related", "order", "close_match", "call_first"],
        "withdrawal" => &["on", "see"],
        _ => &[],
    }
}

/// The fields of a kind that hold words, one text a language.
pub(crate) fn word_fields(kind: &str) -> impl Iterator<Item = &'static str> {
    kind_spec(kind).into_iter().flat_map(|spec| spec.text.iter().chain(spec.optional_text)).copied()
}

pub(crate) fn is_neutral_field(kind: &str, field: &str) -> bool {
    field == "id" || [META_FIELDS, RIGHTS_FIELDS, own_fields(kind)].iter().any(|fields| fields.contains(&field))
}

pub(crate) fn is_word_field(kind: &str, field: &str) -> bool {
    word_fields(kind).any(|word| word == field)
}

/// The fields within a field that are known, so that a slip of the pen in one is told and not ignored.
pub(crate) fn nested_fields(field: &str) -> Option<&'static [&'static str]> {
    match field {
        "feedback" => Some(&["url", "survey"]),
        "due" => Some(&["from", "by", "law", "each_year"]),
        "values" => Some(&["value", "from", "source", "verified_on"]),
        _ => None,
    }
}

/// Whether a field, on its own or within another one, holds a day.
pub(crate) fn is_date_field(outer: &str, field: &str) -> bool {
    match outer {
        "" => matches!(field, "verified_on" | "review_by" | "effective_from" | "from" | "until" | "on"),
        "values" => matches!(field, "from" | "verified_on"),
        _ => false,
    }
}

/// Whether `text` is a day as it must be written: `2026-11-22`.
pub(crate) fn is_date(text: &str) -> bool {
    text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()
}
