//! `words/LANG/KINDS.toml`: the words of records in one more language, a table a record, so that whoever translates has
//! files of one language and touches no other.

use portage_content::is_id;
use serde_json::Map;

use super::draft::{Draft, is_word_field};
use super::lists::list_in;
use super::place::Origin;
use super::source::Source;
use super::table::{self, Site};
use crate::report::Faults;

/// The kind whose words a file holds, by its name without the ending.
pub(super) fn kind_in(name: &str) -> Option<&'static str> {
    let others = [
        ("checks", "self_check"),
        ("contacts", "contact"),
        ("forms", "form"),
        ("indicators", "indicator"),
        ("occupations", "occupation"),
        ("rules", "rule_set"),
        ("services", "service"),
    ];
    list_in(name).or_else(|| others.into_iter().find_map(|(known, kind)| (known == name).then_some(kind)))
}

/// The drafts of one file. Only words may stand in it; everything else is the record's own.
pub(super) fn read(kind: &'static str, lang: &str, source: &Source, faults: &mut Faults) -> Vec<Draft> {
    let site = Site { source, base: 0, line: 1 };
    let mut drafts = Vec::new();
    for (id, value) in table::parse(source, 0, &source.text, faults) {
        let id_text: &str = id.get_ref();
        let line = site.line_at(id.span().start);
        let Some(words) = value.get_ref().as_table().filter(|_| is_id(id_text)) else {
            let message = format!("{id_text:?} is not the id of a {kind} with its words; begin each with [ID]");
            faults.error(&source.name, line, "bad-id", message);
            continue;
        };
        let mut draft = Draft {
            kind,
            id: id_text.to_owned(),
            lang: Some(lang.to_owned()),
            fields: Map::new(),
            origin: Origin::new(&source.name, line),
        };
        for (field, value) in words {
            if is_word_field(kind, field.get_ref()) {
                table::put(&mut draft, field.get_ref(), value, &site, faults);
            } else {
                let message = format!("a {kind} has no words {:?}", field.get_ref());
                faults.error(&source.name, site.line_at(field.span().start), "unknown-field", message);
            }
        }
        drafts.push(draft);
    }
    drafts
}
