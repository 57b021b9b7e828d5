//! Gaps that a skeleton leaves for its editor. Until they are filled, nothing is published.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Check, Locus, at};
use crate::{Key, Record};

/// How a gap begins in a file; it ends with `]]`.
pub const GAP: &str = "[[fill:";

impl Check<'_> {
    /// Tells every gap, and nothing else of a field that has one: of course it leads nowhere yet.
    pub(super) fn gaps(&mut self, records: &[Record]) {
        let mut fields = BTreeSet::new();
        for record in records.iter().filter(|record| record.line().contains(GAP)) {
            let Value::Object(object) = record.value() else { continue };
            for (field, value) in &object {
                let mut loci = Vec::new();
                gaps_in(record.key(), field, value, &mut loci);
                for locus in loci {
                    let said = locus.value.clone().unwrap_or_default();
                    fields.insert((locus.key.clone(), locus.field.clone()));
                    self.error("unfilled", locus, format!("{said} is still to be written"));
                }
            }
        }
        self.findings.retain(|finding| {
            let of = (finding.locus.key.clone(), finding.locus.field.clone());
            finding.code == "unfilled" || !fields.contains(&of)
        });
    }
}

fn gaps_in(key: &Key, field: &str, value: &Value, loci: &mut Vec<Locus>) {
    match value {
        Value::String(text) => {
            for (offset, _) in text.match_indices(GAP) {
                let end = text[offset..].find("]]").map_or(text.len(), |end| offset + end + 2);
                loci.push(Locus { offset, ..at(key, field, &text[offset..end]) });
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gaps_in(key, field, item, loci)),
        Value::Object(fields) => fields.values().for_each(|inner| gaps_in(key, field, inner, loci)),
        _ => {}
    }
}
