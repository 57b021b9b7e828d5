//! As JSON: lists of whole records, each with all that belongs to it, in the envelope of a page.
//!
//! A record that several others hold stands whole in the list of its own kind, and within them only as far as a reader
//! needs it there: an organization within its service has its own fields and not its offices. What no other record holds
//! has a list of its own, so that nothing is left out.

use std::io::{self, Write};

use serde_json::{Value, json};
use uuid::Uuid;

use crate::dataset::{Fields, id_of, text_of};
use crate::kind::NESTED;
use crate::{Dataset, Kind, Ties, ident};

/// One file of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Document {
    pub kind: Kind,
}

/// The lists that an export of this set has, in their order.
pub fn documents(dataset: &Dataset) -> Vec<Document> {
    [
        Kind::Service,
        Kind::Organization,
        Kind::Location,
        Kind::Program,
        Kind::Taxonomy,
        Kind::TaxonomyTerm,
        Kind::MetaTableDescription,
    ]
    .into_iter()
    .filter(|kind| dataset.len(*kind) > 0)
    .map(|kind| Document { kind })
    .collect()
}

impl Document {
    /// Its name, without the extension.
    pub fn name(self) -> &'static str {
        self.kind.file()
    }

    /// Writes the list: one page that holds all.
    pub fn write(self, dataset: &Dataset, ties: &Ties, mut out: impl Write) -> io::Result<()> {
        let count = dataset.len(self.kind);
        write!(
            out,
            "{{\"total_items\":{count},\"total_pages\":1,\"page_number\":1,\"size\":{count},\"first_page\":true,\"last_page\":true,\"empty\":{},\"contents\":[",
            count == 0
        )?;
        for (at, fields) in dataset.rows(self.kind).enumerate() {
            out.write_all(if at == 0 { b"\n" } else { b",\n" })?;
            serde_json::to_writer(&mut out, &Value::Object(whole(dataset, ties, self.kind, fields)))
                .map_err(io::Error::other)?;
        }
        out.write_all(b"\n]}\n")
    }
}

/// A record with all that belongs to it.
pub(crate) fn whole(dataset: &Dataset, ties: &Ties, kind: Kind, fields: Fields) -> Fields {
    Nest { dataset, ties }.record(kind, fields, kind)
}

struct Nest<'a> {
    dataset: &'a Dataset,
    ties: &'a Ties,
}

impl Nest<'_> {
    fn record(&self, kind: Kind, mut fields: Fields, root: Kind) -> Fields {
        let Some(id) = id_of(&fields) else { return fields };
        for nested in NESTED.iter().filter(|nested| nested.within == kind) {
            if nested.single {
                if let Some(child) = self.single(nested.kind, nested.by, &fields, root) {
                    fields.insert(nested.key.to_owned(), Value::Object(child));
                }
            } else if holds(kind, nested.kind, root) {
                let children = self.children(nested.kind, nested.by, (kind, id), root);
                if !children.is_empty() {
                    fields.insert(nested.key.to_owned(), json!(children));
                }
            }
        }
        fields
    }

    fn single(&self, kind: Kind, by: &str, holder: &Fields, root: Kind) -> Option<Fields> {
        // A service at a location stands within its service; the service is not repeated within it.
        if kind == Kind::Service {
            return None;
        }
        let id = text_of(holder, by).and_then(ident::parse)?;
        let fields = self.dataset.get(kind, id)?;
        // These have lists of their own, and are told there with what belongs to them.
        let brief = matches!(kind, Kind::Organization | Kind::Program | Kind::Taxonomy | Kind::TaxonomyTerm);
        Some(if brief { self.brief(kind, fields) } else { self.record(kind, fields, root) })
    }

    fn brief(&self, kind: Kind, mut fields: Fields) -> Fields {
        // A term says whose it is.
        if kind == Kind::TaxonomyTerm
            && let Some(taxonomy) = text_of(&fields, "taxonomy_id")
                .and_then(ident::parse)
                .and_then(|id| self.dataset.get(Kind::Taxonomy, id))
        {
            fields.insert("taxonomy_detail".to_owned(), Value::Object(taxonomy));
        }
        fields
    }

    fn children(&self, kind: Kind, by: &'static str, (within, parent): (Kind, Uuid), root: Kind) -> Vec<Value> {
        self.dataset
            .children(self.ties, kind, by, parent)
            .into_iter()
            // Two records of different kinds may have the same id; a link says which one it means.
            .filter(|child| kind.link_fields().is_none_or(|(_, entity)| text_of(child, entity) == Some(within.name())))
            .map(|mut child| {
                // Where it stands says whose it is.
                child.shift_remove(by);
                if let Some((_, entity)) = kind.link_fields() {
                    child.shift_remove(entity);
                }
                Value::Object(self.record(kind, child, root))
            })
            .collect()
    }
}

/// Whether a list of children stands within its parent in a document of `root`. The kinds that have a list of their own
/// do not stand within others again, or the whole set would be written for each of its records.
fn holds(within: Kind, kind: Kind, root: Kind) -> bool {
    match kind {
        // Each in its own list, where it says whose it is.
        Kind::Service | Kind::Location | Kind::Program => false,
        Kind::ServiceAtLocation => within == Kind::Service && root == Kind::Service,
        _ => true,
    }
}
