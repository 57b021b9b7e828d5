//! What records refer to: found, waited for, stood in for, or missing.

use serde_json::json;
use uuid::Uuid;

use super::intake::{Incoming, Intake, agree};
use super::older;
use crate::dataset::{Fields, text_of};
use crate::kind::Type;
use crate::{Kind, Note, Place, ident, stable_id};

pub(super) enum Resolved {
    Yes,
    NotYet,
    No(&'static str, String),
}

impl Intake<'_> {
    /// Finds what a record refers to. What may still come is waited for, unless this is the last chance.
    pub(super) fn resolve(&mut self, incoming: &mut Incoming, last: bool) -> Resolved {
        let kind = incoming.kind;
        if kind.link_fields().is_some() {
            return self.resolve_link(incoming, last);
        }
        let refs: Vec<(&'static str, Kind, Option<Uuid>)> = kind
            .fields()
            .iter()
            .filter_map(|field| match field.holds {
                // A record of the same kind may come later; those are looked at in the end.
                Type::Ref(of) if of != kind => {
                    Some((field.name, of, text_of(&incoming.fields, field.name).and_then(ident::parse)))
                }
                _ => None,
            })
            .collect();
        let missing: Vec<(&'static str, Kind, Uuid)> = refs
            .iter()
            .filter_map(|(field, of, id)| id.filter(|id| !self.dataset.contains(*of, *id)).map(|id| (*field, *of, id)))
            .collect();
        if !missing.is_empty() && !last {
            return Resolved::NotYet;
        }
        let said = refs.iter().filter(|(_, _, id)| id.is_some()).count();
        let found = said - missing.len();
        let named = |field: &str| {
            let raw = &incoming.raw[field];
            raw.as_str()
                .map_or_else(|| if raw.is_null() { "nothing".to_owned() } else { raw.to_string() }, str::to_owned)
        };
        if !kind.stands_alone() {
            let needs_all = kind == Kind::ServiceAtLocation;
            if let Some((field, of, id)) = missing.first().filter(|_| found == 0 || needs_all) {
                let named = if incoming.raw[*field].is_null() { id.to_string() } else { named(field) };
                let message = format!("{field} names {named:?}, and no {} with this id is kept", of.name());
                return Resolved::No("dangling-reference", message);
            }
            if said == 0 || (needs_all && said < 2) {
                // The same record may say elsewhere whose it is.
                let known = self.dataset.get(kind, incoming.id);
                if known.is_none() && !last {
                    return Resolved::NotYet;
                }
                if !known.is_some_and(|known| agree(kind, &known, &incoming.fields)) {
                    let message = format!(
                        "it does not say to which record it belongs, and a {} means nothing alone",
                        kind.name()
                    );
                    return Resolved::No("belongs-to-nothing", message);
                }
            }
        }
        for (field, of, id) in missing {
            if kind == Kind::Service && of == Kind::Organization {
                let named = named(field);
                self.stand_in_organization(id, &named, &incoming.place);
                let to = "an organization that the source does not name".to_owned();
                incoming.notes.push(Note { code: "organization-missing", field: field.to_owned(), from: named, to });
                continue;
            }
            let from = named(field);
            incoming.fields.shift_remove(field);
            incoming.notes.push(Note { code: "dangling-reference", field: field.to_owned(), from, to: String::new() });
        }
        if kind == Kind::Service && text_of(&incoming.fields, "organization_id").is_none() {
            let id = stable_id(&self.options.owner, Kind::Organization, "not named");
            self.stand_in_organization(id, "", &incoming.place);
            incoming.fields.insert("organization_id".to_owned(), json!(id.to_string()));
            let to = "an organization that the source does not name".to_owned();
            incoming.notes.push(Note {
                code: "organization-missing",
                field: "organization_id".to_owned(),
                from: String::new(),
                to,
            });
        }
        Resolved::Yes
    }

    /// What an attribute or a line of metadata is about, and the term of an attribute.
    fn resolve_link(&mut self, incoming: &mut Incoming, last: bool) -> Resolved {
        let kind = incoming.kind;
        let Some((by, entity)) = kind.link_fields() else { return Resolved::Yes };
        let old = text_of(&incoming.fields, by).unwrap_or_default().to_owned();
        if old.is_empty() {
            let message = format!("{by} is empty, so it is about nothing");
            return Resolved::No("belongs-to-nothing", message);
        }
        let named = text_of(&incoming.fields, entity).and_then(kind_of_word);
        let id_in = |of: Kind| ident::parse(&old).unwrap_or_else(|| stable_id(&self.options.owner, of, &old));
        let found = named
            .into_iter()
            .chain(Kind::ALL)
            .find(|of| *of != kind && *of != Kind::Metadata && self.dataset.contains(*of, id_in(*of)));
        let Some(of) = found else {
            if !last {
                return Resolved::NotYet;
            }
            let message = format!("{by} names {old:?}, and no record with this id is kept");
            return Resolved::No("dangling-reference", message);
        };
        let id = id_in(of);
        incoming.fields.insert(by.to_owned(), json!(id.to_string()));
        if text_of(&incoming.fields, entity) != Some(of.name()) {
            let from = text_of(&incoming.fields, entity).unwrap_or_default().to_owned();
            incoming.fields.insert(entity.to_owned(), json!(of.name()));
            // The plural, or the name of an older table, says the same.
            if named != Some(of) {
                let note = Note { code: "link-entity", field: entity.to_owned(), from, to: of.name().to_owned() };
                incoming.notes.push(note);
            }
        }
        if kind == Kind::Attribute {
            let term = text_of(&incoming.fields, "taxonomy_term_id").and_then(ident::parse);
            match term {
                Some(term) if !self.dataset.contains(Kind::TaxonomyTerm, term) => {
                    let code = ["taxonomy_term_id", "taxonomy_id"].iter().find_map(|by| incoming.raw[*by].as_str());
                    if let Some(known) = code.and_then(|code| self.terms.get(code.trim())) {
                        incoming.fields.insert("taxonomy_term_id".to_owned(), json!(known.to_string()));
                        return Resolved::Yes;
                    }
                    if !last {
                        return Resolved::NotYet;
                    }
                    self.stand_in_term(term, incoming);
                }
                None if text_of(&incoming.fields, "value").is_none() => {
                    return Resolved::No("empty-record", "it names no term and holds no value".to_owned());
                }
                _ => {}
            }
        }
        Resolved::Yes
    }

    fn stand_in_organization(&mut self, id: Uuid, named: &str, at: &Place) {
        if self.dataset.contains(Kind::Organization, id) {
            return;
        }
        let mut fields = Fields::new();
        fields.insert("id".to_owned(), json!(id.to_string()));
        fields.insert("name".to_owned(), json!(crate::UNNAMED_ORGANIZATION));
        fields.insert("description".to_owned(), json!(""));
        if !named.is_empty() && named != "nothing" {
            fields.insert("original_id".to_owned(), json!(named));
        }
        self.make(Kind::Organization, fields, id, at);
    }

    /// A term that is known by its code only, as where a list of terms may not be handed on.
    fn stand_in_term(&mut self, id: Uuid, incoming: &mut Incoming) {
        let raw = ["taxonomy_term_id", "taxonomy_id"]
            .iter()
            .find_map(|field| incoming.raw[*field].as_str())
            .unwrap_or_default();
        let code = crate::mend::text::clean(raw, true).text;
        let code = if code.is_empty() { id.to_string() } else { code };
        let mut fields = Fields::new();
        fields.insert("id".to_owned(), json!(id.to_string()));
        fields.insert("code".to_owned(), json!(code));
        fields.insert("name".to_owned(), json!(code));
        fields.insert("description".to_owned(), json!(""));
        self.make(Kind::TaxonomyTerm, fields, id, &incoming.place);
        let note = Note {
            code: "term-missing",
            field: "taxonomy_term_id".to_owned(),
            from: code,
            to: "a term known by its code".to_owned(),
        };
        incoming.notes.push(note);
    }
}

/// The kind that a word such as `services` or `Service` names.
fn kind_of_word(word: &str) -> Option<Kind> {
    match older::table(word)?.0 {
        older::Means::Records(kind, _) => Some(kind),
        older::Means::Folded(_) => None,
    }
}
