//! What stands in a record without words, kind by kind.

use jiff::civil::Date;
use serde_json::Value;

use super::{Check, at};
use crate::{
    CONDITIONS, Community, Contact, CountryNames, DataSource, Dataset, Doc, Feedback, Figure, Form, Guide, Indicator,
    Key, Licensing, Links, Meta, News, Notice, Occupation, Organization, OwnerDoc, Paper, Pool, ProcessingTime, Record,
    Round, RuleSet, SelfCheck, Service, Target, Task, Topic, Withdrawal,
};

impl<'a> Check<'a> {
    pub(super) fn neutral(&mut self, record: &'a Record, meta: &Meta, today: Date) {
        let key = record.key();
        let outcome = match key.kind.as_str() {
            "guide" => record.view::<Doc<Guide>>().map(|doc| {
                if meta.topics.is_empty() {
                    self.error(
                        "unknown-topic",
                        at(key, "topics", ""),
                        "a guide needs a topic, or nobody finds it".to_owned(),
                    );
                }
                self.all_known(key, "task", &doc.body.tasks, "tasks");
                self.all_known(key, "service", &doc.body.services, "services");
                self.all_known(key, "guide", &doc.body.related, "related");
                self.tools(key, &doc.body.tools);
                self.links(key, &doc.body.official);
                for alias in doc.body.aliases {
                    self.aliases.entry(alias).or_default().push(&key.id);
                }
            }),
            "task" => record.view::<Doc<Task>>().map(|doc| {
                self.all_known(key, "task", &doc.body.depends_on, "depends_on");
                self.all_known(key, "service", &doc.body.services, "services");
                if let Some(guide) = &doc.body.guide {
                    self.known(key, "guide", guide, "guide");
                }
                self.conditions(key, &doc.body.applies);
                self.papers(key, &doc.body.papers);
                self.each_child(key, &doc.body);
                self.tools(key, &doc.body.tools);
                self.links(key, &doc.body.official);
                self.depends_on.insert(&key.id, doc.body.depends_on);
            }),
            "service" => record.view::<Doc<Service>>().map(|doc| {
                self.known(key, "organization", &doc.body.organization, "organization");
                self.links(key, &doc.body.official);
                let Service { before, after, instead, same, .. } = &doc.body;
                for (field, ids) in [("before", before), ("after", after), ("instead", instead), ("same", same)] {
                    self.all_known(key, "service", ids, field);
                    if ids.contains(&key.id) {
                        let message = "a service does not come before or after itself; take its own id out".to_owned();
                        self.error("bad-relation", at(key, field, &key.id), message);
                    }
                }
                let conditions = doc.body.whom.iter().filter(|word| *word != Service::ANYONE).cloned().collect();
                self.conditions(key, &[conditions]);
            }),
            "topic" => record.view::<Doc<Topic>>().map(|doc| {
                self.all_known(key, "topic", &doc.body.related, "related");
                if let Some(broader) = &doc.body.broader {
                    self.known(key, "topic", broader, "broader");
                    self.broader.insert(&key.id, vec![broader.clone()]);
                }
                self.web(key, "close_match", &doc.body.close_match);
                self.all_known(key, "contact", &doc.body.call_first, "call_first");
            }),
            "figure" => record.view::<Doc<Figure>>().map(|doc| self.figure(key, &doc.body)),
            "rule_set" => record.view::<Doc<RuleSet>>().map(|doc| {
                let mut ids = Vec::new();
                figures_named_in(&doc.body.tables, &mut ids);
                self.all_known(key, "figure", &ids, "tables");
                self.links(key, &doc.body.official);
                self.next(key, &doc.body.tables["next"]);
            }),
            "self_check" => record.view::<Doc<SelfCheck>>().map(|doc| self.self_check(key, &doc.body)),
            "owner" => record.view::<Doc<OwnerDoc>>().map(|doc| {
                self.links(key, &doc.body.official);
                if let Some(community) = &doc.body.community {
                    self.known(key, "community", community, "community");
                }
                self.feedback(key, doc.body.feedback.as_ref());
            }),
            "organization" => record.view::<Doc<Organization>>().map(|doc| self.links(key, &doc.body.official)),
            "occupation" => record.view::<Doc<Occupation>>().map(|doc| self.occupation(key, &doc.body)),
            "licensing" => record.view::<Doc<Licensing>>().map(|doc| self.licensing(key, &doc.body)),
            "contact" => record.view::<Doc<Contact>>().map(|doc| self.contact(key, &doc.body)),
            "community" => record.view::<Doc<Community>>().map(|doc| self.community(key, &doc.body)),
            "paper" => record.view::<Doc<Paper>>().map(drop),
            "indicator" => record.view::<Doc<Indicator>>().map(drop),
            "source" => record.view::<Doc<DataSource>>().map(|doc| self.links(key, &doc.body.official)),
            "form" => record.view::<Doc<Form>>().map(|doc| self.form(key, &doc.body)),
            "round" => record.view::<Doc<Round>>().map(drop),
            "pool" => record.view::<Doc<Pool>>().map(drop),
            "processing_time" => record.view::<Doc<ProcessingTime>>().map(drop),
            "country_names" => record.view::<Doc<CountryNames>>().map(drop),
            "news" => record.view::<Doc<News>>().map(|doc| self.links(key, &doc.body.official)),
            "dataset" => record.view::<Doc<Dataset>>().map(|doc| self.links(key, &doc.body.official)),
            "notice" => record.view::<Doc<Notice>>().map(|doc| self.notice(key, &doc.body, today)),
            "withdrawal" => record.view::<Doc<Withdrawal>>().map(|doc| self.withdrawal(key, &doc.body)),
            _ => Ok(()),
        };
        if let Err(error) = outcome {
            self.error("wrong-shape", at(key, "", ""), error.to_string());
        }
    }

    pub(super) fn conditions(&mut self, key: &Key, applies: &[Vec<String>]) {
        for condition in applies.iter().flatten() {
            if !CONDITIONS.contains(&condition.as_str()) {
                let all = CONDITIONS.join(", ");
                self.error(
                    "unknown-condition",
                    at(key, "for", condition),
                    format!("{condition:?} is not a condition; there are {all}"),
                );
            }
        }
    }

    fn papers(&mut self, key: &Key, papers: &[Vec<String>]) {
        for (at_line, line) in papers.iter().enumerate() {
            self.all_known(key, "paper", line, "papers");
            if line.is_empty() || papers[..at_line].contains(line) {
                let named = line.first().map_or("", String::as_str);
                let message = "each line of papers names a paper, or several of which one will do, and is there once";
                self.error("bad-value", at(key, "papers", named), message.to_owned());
            }
        }
    }

    fn each_child(&mut self, key: &Key, task: &Task) {
        let of_children = |all: &Vec<String>| all.iter().any(|word| word.starts_with("children"));
        if task.each_child && (task.applies.is_empty() || !task.applies.iter().all(of_children)) {
            let message = "a task is done for each child only if every line of its conditions is about children";
            self.error("bad-value", at(key, "each_child", ""), message.to_owned());
        }
    }

    pub(super) fn tools(&mut self, key: &Key, tools: &[String]) {
        for tool in tools {
            if !self.is_tool(tool) {
                let message = format!("no rule set names the tool {tool:?}, and there is no self-check of that id");
                self.error("dead-link", at(key, "tools", tool), message);
            }
        }
    }

    /// Whether a name is that of a tool: self-checks are tools that need no code, and share their names.
    pub(super) fn is_tool(&self, name: &str) -> bool {
        self.ids.contains(&("self_check", name))
            || self.keys.iter().any(|(key, record)| key.kind == "rule_set" && record.value()["tool"] == *name)
    }

    /// The ways on from a tool's answer.
    fn next(&mut self, key: &Key, next: &Value) {
        for way in next.as_array().into_iter().flatten() {
            let ids = |field: &str| -> Vec<String> {
                way[field].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
            };
            for (field, kind) in
                [("tasks", "task"), ("guides", "guide"), ("services", "service"), ("contacts", "contact")]
            {
                self.all_known(key, kind, &ids(field), "tables");
            }
            self.tools(key, &ids("tools"));
        }
    }

    pub(super) fn links(&mut self, key: &Key, links: &Links) {
        self.web(key, "official", links.values());
    }

    fn web<'u>(&mut self, key: &Key, field: &str, urls: impl IntoIterator<Item = &'u String>) {
        for url in urls {
            if !matches!(Target::parse(url), Some(Target::Web { .. })) {
                self.error("bad-link", at(key, field, url), format!("{url:?} is not a web address"));
            }
        }
    }

    fn feedback(&mut self, key: &Key, feedback: Option<&Feedback>) {
        let addresses =
            feedback.into_iter().flat_map(|feedback| std::iter::once(&feedback.url).chain(&feedback.survey));
        for url in addresses.filter(|url| !Feedback::is_safe(url)) {
            let message = format!("{url:?} cannot take reports of readers; name an address that begins with https://");
            self.error("bad-link", at(key, "feedback", url), message);
        }
    }

    pub(super) fn figure(&mut self, key: &Key, figure: &Figure) {
        if figure.values.is_empty() {
            self.error("missing-field", at(key, "values", ""), "a figure needs a value".to_owned());
        }
        if figure.values.windows(2).any(|pair| pair[0].from >= pair[1].from) {
            self.error("bad-dates", at(key, "values", ""), "the values must be in the order of their dates".to_owned());
        }
        for value in &figure.values {
            let readable = match figure.unit {
                crate::Unit::Date => value.value.parse::<Date>().is_ok(),
                _ => is_decimal(&value.value),
            };
            if !readable {
                self.error(
                    "bad-value",
                    at(key, "values", &value.value),
                    format!("{:?} is not a value of this unit", value.value),
                );
            }
            if !matches!(Target::parse(&value.source), Some(Target::Web { .. })) {
                self.error(
                    "missing-source",
                    at(key, "values", &value.source),
                    "each value of a figure needs the web address of its source".to_owned(),
                );
            }
        }
    }
}

pub(super) fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, fraction)| (whole, Some(fraction)));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    all_digits(whole) && fraction.is_none_or(all_digits)
}

/// Collects the figures that the tables of a rule set name, as `"figure:ID"`.
fn figures_named_in(tables: &Value, ids: &mut Vec<String>) {
    match tables {
        Value::String(text) => ids.extend(text.strip_prefix("figure:").map(str::to_owned)),
        Value::Array(items) => items.iter().for_each(|item| figures_named_in(item, ids)),
        Value::Object(fields) => fields.values().for_each(|field| figures_named_in(field, ids)),
        _ => {}
    }
}
