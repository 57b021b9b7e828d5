//! What search finds of the tools. A tool is no record: its question belongs to the program, its words to the rules.

use std::collections::BTreeMap;

use portage_content::{Doc, Record, RuleSet, RuleSetText};
use portage_i18n::{fixed_messages, languages};
use portage_search::Document;
use portage_tools::TOOLS;

/// The tools that a set of records has rules for, each in every language of the interface that asks its question.
pub(crate) fn tool_pages(records: &[Record]) -> Vec<Document> {
    let rules = Rules::of(records);
    let messages: Vec<(&str, BTreeMap<String, String>)> = languages()
        .iter()
        .map(|language| (language.tag.as_str(), fixed_messages(&language.tag, "tool-").into_iter().collect()))
        .collect();
    let there = TOOLS.iter().filter(|tool| rules.by_tool.contains_key(tool.name));
    there.flat_map(|tool| messages.iter().filter_map(|(lang, said)| rules.page(tool.name, lang, said))).collect()
}

/// The rule sets of a set of records, by tool.
struct Rules<'a> {
    by_tool: BTreeMap<String, Vec<Doc<RuleSet>>>,
    /// By id and language.
    words: BTreeMap<(&'a str, &'a str), RuleSetText>,
}

impl<'a> Rules<'a> {
    fn of(records: &'a [Record]) -> Self {
        let mut rules = Self { by_tool: BTreeMap::new(), words: BTreeMap::new() };
        for record in records.iter().filter(|record| record.key().kind == "rule_set") {
            let key = record.key();
            match key.lang.as_deref() {
                None => {
                    if let Ok(doc) = record.view::<Doc<RuleSet>>() {
                        rules.by_tool.entry(doc.body.tool.clone()).or_default().push(doc);
                    }
                }
                Some(lang) => {
                    if let Ok(doc) = record.view::<Doc<RuleSetText>>() {
                        rules.words.insert((&key.id, lang), doc.body);
                    }
                }
            }
        }
        rules
    }

    fn page(&self, tool: &str, lang: &str, said: &BTreeMap<String, String>) -> Option<Document> {
        let own = format!("tool-{tool}-");
        let docs = self.by_tool.get(tool)?;
        let words = docs.iter().filter_map(|doc| self.words.get(&(doc.meta.id.as_str(), lang)));
        let words = words.flat_map(|text| std::iter::once(&text.title).chain(text.words.values()).map(String::as_str));
        // What the form asks is searched for; on its own it is no sentence to show.
        let asked = ["section-", "field-", "choice-"].map(|part| format!("{own}{part}"));
        let asked = said.iter().filter(|(id, _)| asked.iter().any(|part| id.starts_with(part.as_str())));
        let asked = asked.map(|(_, text)| text.as_str());
        let mut topics: Vec<String> = docs.iter().flat_map(|doc| doc.meta.topics.iter().cloned()).collect();
        topics.sort();
        topics.dedup();
        Some(Document {
            kind: "tool".to_owned(),
            id: tool.to_owned(),
            lang: lang.to_owned(),
            title: said.get(&format!("{own}question"))?.clone(),
            summary: said.get(&format!("{own}about"))?.clone(),
            text: words.collect::<Vec<_>>().join("\n"),
            more: asked.chain([tool]).collect::<Vec<_>>().join("\n"),
            topics,
        })
    }
}
