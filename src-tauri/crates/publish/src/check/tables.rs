//! Whether the tools can read the tables of their rule sets.

use portage_content::{Doc, RuleSet, Severity};
use portage_tools::{Rule, TOOLS, tool};

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
                let Err(reason) = (tool.check_tables)(&rule) else { continue };
                ("tables", "bad-tables", format!("the tool {:?} cannot read these tables: {reason}", rules.tool))
            }
        };
        tell(folder, key, (field, None, 0), (Severity::Error, code, message), faults);
    }
}
