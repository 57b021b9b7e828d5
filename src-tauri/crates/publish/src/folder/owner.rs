//! `pack.toml`: whose folder it is, and what holds for all its records.

use std::path::PathBuf;

use portage_content::is_language_tag;
use serde_json::{Map, Value};
use toml::de::DeValue;

use super::draft::{Draft, RIGHTS_FIELDS};
use super::place::Origin;
use super::source::Source;
use super::table::{self, Site};
use crate::report::Faults;

/// One owner's folder.
#[derive(Clone, Debug)]
pub struct Owner {
    pub id: String,
    /// The language that the owner's texts are written in first.
    pub source_lang: String,
    /// The owner's folder on disk.
    pub dir: PathBuf,
    pub(crate) rights: Map<String, Value>,
    /// Where `pack.toml` says each of its fields.
    pub(crate) origin: Origin,
}

/// Whether `id` can own a pack. It becomes the name of a TUF role and, before a point, of its files, so it has no point
/// of its own and is none of the names that TUF keeps for itself.
const LEVELS: [&str; 4] = ["federal", "provincial", "municipal", "agency"];

pub fn is_owner_id(id: &str) -> bool {
    (1..=60).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && id.as_bytes()[0].is_ascii_alphanumeric()
        && !matches!(id, "root" | "targets" | "snapshot" | "timestamp")
}

/// Reads `pack.toml` into the owner and the drafts of its own record. `None` without a usable id.
pub(crate) fn read(source: &Source, dir: PathBuf, faults: &mut Faults) -> Option<(Owner, Vec<Draft>)> {
    let site = Site { source, base: 0, line: 1 };
    let fields = table::parse(source, 0, &source.text, faults);
    let said = |field: &str| fields.get(field).and_then(|value| value.get_ref().as_str());
    let id = said("id").unwrap_or_default().to_owned();
    if !is_owner_id(&id) {
        let line = fields.get("id").map_or(1, |value| site.line_at(value.span().start));
        let message = format!("{id:?} cannot be the id of an owner; use lower-case letters, digits and hyphens");
        faults.error(&source.name, line, "bad-id", message);
        return None;
    }
    let draft = |lang: Option<&str>, line: usize| Draft {
        kind: "owner",
        id: id.clone(),
        lang: lang.map(str::to_owned),
        fields: Map::new(),
        origin: Origin::new(&source.name, line),
    };
    let mut neutral = draft(None, 1);
    let mut texts = Vec::new();
    let mut rights = draft(None, 1);
    for (key, value) in &fields {
        let field: &str = key.get_ref();
        let line = site.line_at(key.span().start);
        match (field, value.get_ref()) {
            ("id" | "source_lang", _) => {}
            ("level", value) if !value.as_str().is_some_and(|level| LEVELS.contains(&level)) => {
                let message = format!("level is not one of {}", LEVELS.join(", "));
                faults.error(&source.name, line, "bad-level", message);
                return None;
            }
            ("level", _) => table::put(&mut neutral, "owner_level", value, &site, faults),
            ("official" | "feedback" | "community", _) => table::put(&mut neutral, field, value, &site, faults),
            ("name", DeValue::Table(names)) => {
                for (lang, name) in names {
                    let line = site.line_at(lang.span().start);
                    if is_language_tag(lang.get_ref()) {
                        let mut text = draft(Some(lang.get_ref()), line);
                        table::put(&mut text, "name", name, &site, faults);
                        texts.push(text);
                    } else {
                        faults.error(
                            &source.name,
                            line,
                            "unknown-field",
                            format!("{:?} is no language", lang.get_ref()),
                        );
                    }
                }
            }
            _ if RIGHTS_FIELDS.contains(&field) => table::put(&mut rights, field, value, &site, faults),
            _ => faults.error(&source.name, line, "unknown-field", format!("pack.toml has no field {field:?}")),
        }
    }
    for field in ["level", "publisher", "licence", "attribution", "reuse", "source_lang", "name"] {
        if !fields.contains_key(field) {
            faults.error(&source.name, 1, "missing-field", format!("pack.toml does not say {field}"));
        }
    }
    let defaults = [("publisher", ""), ("licence", ""), ("attribution", ""), ("reuse", "portage-only")];
    for (field, unsaid) in defaults {
        rights.fields.entry(field).or_insert_with(|| unsaid.into());
    }
    let source_lang = said("source_lang").filter(|lang| is_language_tag(lang)).unwrap_or("en").to_owned();
    let owner = Owner { id: id.clone(), source_lang, dir, rights: rights.fields, origin: rights.origin };
    Some((owner, std::iter::once(neutral).chain(texts).collect()))
}
