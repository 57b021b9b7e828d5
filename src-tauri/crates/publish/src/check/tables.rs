//! Whether the tools can read the tables of their rule sets, and whether what a form offers from them has its words.

use portage_content::{Doc, Figure, Key, Record, RuleSet, RuleSetText, Severity};
use portage_tools::{Choices, Field, Kind, Library, Rule, Setting, TOOLS, Tool, tool};

use super::tell;
use crate::Folder;
use crate::report::Faults;

pub(super) fn check(folder: &Folder, faults: &mut Faults) {
    for record in folder.records().iter().filter(|record| record.key().kind == "rule_set") {
        let key = record.key();
        if key.lang.is_some() {
            continue;
        }
        let Ok(doc) = record.view::<Doc<RuleSet>>() else { continue };
        let rules = doc.body;
        let (field, code, message) = match tool(&rules.tool) {
            None => {
                let all = TOOLS.iter().map(|tool| tool.name).collect::<Vec<_>>().join(", ");
                ("tool", "unknown-tool", format!("there is no tool {:?}; the tools are {all}", rules.tool))
            }
            Some(tool) => {
                let part = rules.part.as_deref().unwrap_or_default();
                let rule = Rule { id: &key.id, part, effective_from: rules.effective_from, tables: &rules.tables };
                let Err(reason) = (tool.check_tables)(&rule) else {
                    words(folder, key, tool, &rule, faults);
                    continue;
                };
                ("tables", "bad-tables", format!("the tool {:?} cannot read these tables: {reason}", rules.tool))
            }
        };
        tell(folder, key, (field, None, 0), (Severity::Error, code, message), faults);
    }
}

/// Whether what the form offers from the tables has its words. Where a tool has parts, one may have the words of another.
fn words(folder: &Folder, key: &Key, tool: &Tool, rule: &Rule<'_>, faults: &mut Faults) {
    let rules = [*rule];
    let setting = Setting { rules: &rules, library: &Shelf(folder), today: rule.effective_from };
    let Ok(form) = (tool.form)(&setting) else { return };
    if !rule.part.is_empty() {
        return;
    }
    let wanted = choices(&form.fields);
    for text in folder.records().iter().filter(|record| {
        let own = record.key();
        own.kind == key.kind && own.id == key.id && own.lang.is_some()
    }) {
        let Ok(said) = text.view::<Doc<RuleSetText>>() else { continue };
        for word in wanted.iter().filter(|word| !said.body.words.contains_key(*word)) {
            let message = format!("the form offers this and there are no words for it: add {word} to words");
            tell(folder, text.key(), ("words", None, 0), (Severity::Error, "no-word", message), faults);
        }
    }
}

/// The keys of the words of all choices that come from tables.
fn choices(fields: &[Field]) -> Vec<String> {
    let of = |field: &Field| match &field.kind {
        Kind::Group(fields) => choices(fields),
        Kind::Choice(Choices::Table(ids)) | Kind::Many(Choices::Table(ids)) => {
            ids.iter().map(|id| format!("{}-{id}", field.name)).collect()
        }
        _ => Vec::new(),
    };
    fields.iter().flat_map(of).collect()
}

/// The records of a content folder, as tools look things up.
struct Shelf<'a>(&'a Folder);

impl Library for Shelf<'_> {
    fn figure(&self, id: &str) -> Option<Figure> {
        Some(self.record("figure", id)?.view::<Doc<Figure>>().ok()?.body)
    }

    fn record(&self, kind: &str, id: &str) -> Option<Record> {
        self.0.record(&Key::neutral(kind, id)).cloned()
    }

    fn records(&self, kind: &str) -> Vec<Record> {
        let of = |record: &&Record| record.key().kind == kind && record.key().lang.is_none();
        self.0.records().iter().filter(of).cloned().collect()
    }

    fn words(&self, kind: &str, id: &str) -> Option<Record> {
        let of = |record: &&Record| record.key().kind == kind && record.key().id == id && record.key().lang.is_some();
        self.0.records().iter().find(of).cloned()
    }
}
