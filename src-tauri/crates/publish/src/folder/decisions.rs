//! `duplicates.toml`: which services are one and the same, and which only look like it.

use portage_hsds::Decisions;
use serde::Deserialize as _;
use toml::de::DeValue;

use super::source::Source;
use super::table;
use crate::report::Faults;

pub(crate) const FILE: &str = "duplicates.toml";

/// The decisions one by one, each with its line, and all of them together on the first line for what contradicts.
pub(crate) fn read(source: &Source, faults: &mut Faults) -> Vec<(Decisions, usize)> {
    let mut found = Vec::new();
    for (key, value) in table::parse(source, 0, &source.text, faults) {
        let line = source.line_at(key.span().start);
        let items = match value.into_inner() {
            DeValue::Array(items) if matches!(&**key.get_ref(), "merged" | "distinct") => items,
            _ => {
                let message = format!(
                    "{:?} does not belong here; begin each decision with [[merged]] or [[distinct]]",
                    key.get_ref()
                );
                faults.error(&source.name, line, "unknown-field", message);
                continue;
            }
        };
        for item in items {
            let line = source.line_at(item.span().start);
            match portage_hsds::Decision::deserialize(toml::de::ValueDeserializer::from(item)) {
                Ok(decision) => {
                    let mut one = Decisions::default();
                    if *key.get_ref() == "merged" {
                        one.merged.push(decision);
                    } else {
                        one.distinct.push(decision);
                    }
                    found.push((one, line));
                }
                Err(error) => faults.error(&source.name, line, "wrong-shape", error.message().to_owned()),
            }
        }
    }
    let all = found.iter().fold(Decisions::default(), |mut all, (one, _)| {
        all.merged.extend(one.merged.iter().cloned());
        all.distinct.extend(one.distinct.iter().cloned());
        all
    });
    let each: usize = found.iter().map(|(one, _)| one.faults().len()).sum();
    for fault in all.faults().into_iter().skip(each) {
        faults.error(&source.name, 1, "bad-decision", fault);
    }
    found
}
