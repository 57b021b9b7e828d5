//! What must hold over all records together. Publishing refuses a set with an error in it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use crate::{
    CONDITIONS, CountryNames, Dataset, Digest, Doc, Figure, Guide, KINDS, Key, KindSpec, Meta, News, Notice, Pool,
    ProcessingTime, Record, Round, RuleSet, SOURCE_LANGS, Service, Target, Task, TextProblemKind, Topic, Withdrawal,
    kind_spec, parse_markdown,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Error,
    Warning,
}

/// Where in a record a finding is: a field, and a byte offset within its text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Locus {
    pub key: Key,
    pub field: &'static str,
    pub offset: usize,
    /// The value found wanting, by which an editor's file can be searched for the line.
    pub value: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub severity: Severity,
    /// A stable name of the rule, for example `unknown-topic`.
    pub code: &'static str,
    pub locus: Locus,
    /// One sentence for the editor: what is wrong, and the way out.
    pub message: String,
}

/// Every finding over `records`, in the order of their keys.
///
/// `today` decides what is past its review date.
pub fn check_records(records: &[Record], today: Date) -> Vec<Finding> {
    let mut check = Check::new(records);
    for record in records {
        check.record(record, today);
    }
    check.parity();
    check.cycles();
    check.findings.sort_by(|a, b| (&a.locus, a.code).cmp(&(&b.locus, b.code)));
    check.findings
}

mod passing;

struct Check<'a> {
    keys: BTreeMap<&'a Key, &'a Record>,
    ids: BTreeSet<(&'a str, &'a str)>,
    depends_on: BTreeMap<&'a str, Vec<String>>,
    findings: Vec<Finding>,
}

impl<'a> Check<'a> {
    fn new(records: &'a [Record]) -> Self {
        Self {
            keys: records.iter().map(|record| (record.key(), record)).collect(),
            ids: records.iter().map(|record| (record.key().kind.as_str(), record.key().id.as_str())).collect(),
            depends_on: BTreeMap::new(),
            findings: Vec::new(),
        }
    }

    fn say(&mut self, severity: Severity, code: &'static str, locus: Locus, message: String) {
        self.findings.push(Finding { severity, code, locus, message });
    }

    fn error(&mut self, code: &'static str, locus: Locus, message: String) {
        self.say(Severity::Error, code, locus, message);
    }

    fn record(&mut self, record: &'a Record, today: Date) {
        let key = record.key();
        let Some(spec) = kind_spec(&key.kind) else {
            let known = KINDS.iter().map(|kind| kind.name).collect::<Vec<_>>().join(", ");
            self.error(
                "unknown-kind",
                at(key, "kind", &key.kind),
                format!("{:?} is not a kind; the kinds are {known}", key.kind),
            );
            return;
        };
        let meta = match record.view::<Meta>() {
            Ok(meta) => meta,
            Err(error) => return self.error("wrong-shape", at(key, "", ""), error.to_string()),
        };
        self.meta(key, &meta, today);
        if key.lang.is_some() {
            self.text(record, spec);
        } else {
            self.neutral(record, &meta, today);
        }
    }

    fn meta(&mut self, key: &'a Key, meta: &Meta, today: Date) {
        for (field, value) in
            [("publisher", &meta.publisher), ("licence", &meta.licence), ("attribution", &meta.attribution)]
        {
            if value.trim().is_empty() {
                self.error(
                    "missing-field",
                    at(key, field, ""),
                    format!("{field} is empty; say it here or in the owner's pack.toml"),
                );
            }
        }
        self.known(key, "organization", &meta.publisher, "publisher");
        if let Some(authority) = &meta.authority {
            self.known(key, "organization", authority, "authority");
        }
        self.known(key, "owner", &meta.owner, "owner");
        for topic in &meta.topics {
            self.known(key, "topic", topic, "topics");
        }
        for source in &meta.sources {
            if !matches!(Target::parse(source), Some(Target::Web { .. })) {
                self.error("bad-link", at(key, "sources", source), format!("{source:?} is not a web address"));
            }
        }
        let needs_proof =
            key.lang.is_none() && matches!(key.kind.as_str(), "guide" | "notice" | "task" | "service" | "rule_set");
        if needs_proof {
            if meta.sources.is_empty() {
                self.error(
                    "missing-source",
                    at(key, "sources", ""),
                    "no source; name the official page that this was written from".to_owned(),
                );
            }
            if meta.authority.is_none() {
                self.error(
                    "missing-authority",
                    at(key, "authority", ""),
                    "no authority; name the organization that is responsible".to_owned(),
                );
            }
            if meta.level.is_none() {
                self.error(
                    "missing-level",
                    at(key, "level", ""),
                    "no level; say federal, provincial, municipal or agency".to_owned(),
                );
            }
            match (meta.verified_on, meta.review_by) {
                (Some(verified_on), Some(review_by)) if verified_on > review_by => self.error(
                    "bad-dates",
                    at(key, "review_by", &review_by.to_string()),
                    format!("the review date {review_by} is before the day of verification {verified_on}"),
                ),
                // A warning: the page itself says that it is past its review date, and one late page must not keep an
                // urgent correction of another from being published.
                (Some(_), Some(review_by)) if review_by < today => self.say(
                    Severity::Warning,
                    "past-review",
                    at(key, "review_by", &review_by.to_string()),
                    format!("the review date {review_by} has passed; verify again and set a new one"),
                ),
                (Some(_), Some(_)) => {}
                // A notice has its last day, and nobody relies on it longer.
                (Some(_), None) if key.kind == "notice" => {}
                _ => self.error(
                    "missing-dates",
                    at(key, "verified_on", ""),
                    "verified_on and review_by are both needed".to_owned(),
                ),
            }
        }
    }

    /// Tells when a reference goes nowhere.
    fn known(&mut self, key: &Key, kind: &'static str, id: &str, field: &'static str) {
        if !self.ids.contains(&(kind, id)) {
            let code = if kind == "topic" { "unknown-topic" } else { "dead-link" };
            self.error(code, at(key, field, id), format!("there is no {kind} {id:?}"));
        }
    }

    fn all_known(&mut self, key: &Key, kind: &'static str, ids: &[String], field: &'static str) {
        ids.iter().for_each(|id| self.known(key, kind, id, field));
    }

    fn neutral(&mut self, record: &'a Record, meta: &Meta, today: Date) {
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
            }),
            "task" => record.view::<Doc<Task>>().map(|doc| {
                self.all_known(key, "task", &doc.body.depends_on, "depends_on");
                self.all_known(key, "service", &doc.body.services, "services");
                if let Some(guide) = &doc.body.guide {
                    self.known(key, "guide", guide, "guide");
                }
                self.conditions(key, &doc.body.applies);
                self.tools(key, &doc.body.tools);
                self.links(key, &doc.body.official);
                self.depends_on.insert(&key.id, doc.body.depends_on);
            }),
            "service" => record.view::<Doc<Service>>().map(|doc| {
                self.known(key, "organization", &doc.body.organization, "organization");
                self.links(key, &doc.body.official);
            }),
            "topic" => record.view::<Doc<Topic>>().map(|doc| {
                self.all_known(key, "topic", &doc.body.related, "related");
                if let Some(broader) = &doc.body.broader {
                    self.known(key, "topic", broader, "broader");
                }
            }),
            "figure" => record.view::<Doc<Figure>>().map(|doc| self.figure(key, &doc.body)),
            "rule_set" => record.view::<Doc<RuleSet>>().map(|doc| {
                let mut ids = Vec::new();
                figures_named_in(&doc.body.tables, &mut ids);
                self.all_known(key, "figure", &ids, "tables");
                self.links(key, &doc.body.official);
            }),
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

    fn conditions(&mut self, key: &Key, applies: &[Vec<String>]) {
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

    fn tools(&mut self, key: &Key, tools: &[String]) {
        for tool in tools {
            let known =
                self.keys.iter().any(|(key, record)| key.kind == "rule_set" && record.value()["tool"] == **tool);
            if !known {
                self.error("dead-link", at(key, "tools", tool), format!("no rule set names the tool {tool:?}"));
            }
        }
    }

    fn links(&mut self, key: &Key, links: &crate::Links) {
        for url in links.values() {
            if !matches!(Target::parse(url), Some(Target::Web { .. })) {
                self.error("bad-link", at(key, "official", url), format!("{url:?} is not a web address"));
            }
        }
    }

    fn figure(&mut self, key: &Key, figure: &Figure) {
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

    fn text(&mut self, record: &'a Record, spec: &KindSpec) {
        let key = record.key();
        let value = record.value();
        for field in spec.text {
            if value.get(field).and_then(Value::as_str).is_none_or(|text| text.trim().is_empty()) {
                self.error("missing-field", at(key, field, ""), format!("{field} is empty"));
            }
        }
        // A quotation is drawn as plain text: it has no marks to be checked, and may hold an amount.
        for field in spec.text.iter().chain(spec.optional_text).filter(|_| !spec.quoted) {
            match value.get(field) {
                Some(Value::String(text)) => self.prose(key, field, text),
                Some(Value::Array(items)) => {
                    items.iter().filter_map(Value::as_str).for_each(|text| self.prose(key, field, text));
                }
                _ => {}
            }
        }
        self.translation(record);
    }

    /// Checks the marks, links and figures of one text. A label of a figure or a name holds digits by right.
    fn prose(&mut self, key: &Key, field: &'static str, text: &str) {
        let parsed = parse_markdown(text);
        for problem in parsed.problems {
            let locus = |value: &str| Locus { offset: problem.offset, ..at(key, field, value) };
            match problem.kind {
                TextProblemKind::TypedFigure { text } => {
                    if !matches!(key.kind.as_str(), "figure" | "organization" | "owner" | "topic") {
                        let message = format!(
                            "{text:?} is a figure typed in text; write {{figure:ID}} and give the number once under figures"
                        );
                        self.error("figure-typed", locus(&text), message);
                    }
                }
                TextProblemKind::RawHtml => {
                    self.error("raw-html", locus("<"), "HTML is not allowed; use Markdown".to_owned());
                }
                TextProblemKind::BadLink { destination } => {
                    let message = format!(
                        "a link to {destination:?} goes nowhere; use guide:, task:, service:, tool:, https:, tel: or mailto:"
                    );
                    self.error("dead-link", locus(&destination), message);
                }
                TextProblemKind::BadFigure { text } => {
                    self.error(
                        "unknown-figure",
                        locus(&text),
                        format!("{text:?} does not name a figure; write {{figure:ID}}"),
                    );
                }
                TextProblemKind::NotAllowed { what } => {
                    if field == "body" {
                        self.error("not-allowed", locus(""), format!("{what} is not allowed in a page"));
                    }
                }
            }
        }
        for (offset, id) in parsed.figures {
            if !self.ids.contains(&("figure", id.as_str())) {
                let locus = Locus { offset, ..at(key, field, &id) };
                self.error("unknown-figure", locus, format!("there is no figure {id:?}"));
            }
        }
        for (offset, target) in parsed.targets {
            if let Target::Record { kind, id } = target {
                let known = match kind.as_str() {
                    "tool" => {
                        self.keys.iter().any(|(key, record)| key.kind == "rule_set" && record.value()["tool"] == *id)
                    }
                    kind => self.ids.contains(&(kind, id.as_str())),
                };
                if !known {
                    let destination = format!("{kind}:{id}");
                    let locus = Locus { offset, ..at(key, field, &destination) };
                    self.error(
                        "dead-link",
                        locus,
                        format!("the link {destination} goes nowhere: there is no {kind} {id:?}"),
                    );
                }
            }
        }
    }

    fn translation(&mut self, record: &Record) {
        let key = record.key();
        let Ok(Meta { translation: Some(translation), .. }) = record.view::<Meta>() else { return };
        let source_key = Key { lang: Some(translation.source_lang.clone()), ..key.clone() };
        let Some(source) = self.keys.get(&source_key) else {
            let message = format!("it is translated from {source_key}, which does not exist");
            return self.error("dead-link", at(key, "translation", ""), message);
        };
        if text_hash(source) != translation.source_hash {
            let message =
                format!("{source_key} has changed since this was translated; bring it up to date and stamp it anew");
            self.say(Severity::Warning, "stale-translation", at(key, "translation", ""), message);
        }
    }

    /// Every record with words has them in English and in French.
    fn parity(&mut self) {
        let ids: Vec<(&str, &str)> = self.ids.iter().copied().collect();
        for (kind, id) in ids {
            let Some(spec) = kind_spec(kind) else { continue };
            let neutral = Key::neutral(kind, id);
            if !self.keys.contains_key(&neutral) {
                self.error(
                    "missing-neutral",
                    at(&neutral, "id", id),
                    format!("{neutral} has words but no record of its own"),
                );
            }
            // What is quoted stands in the language of its source, and no other is made up.
            for lang in SOURCE_LANGS.into_iter().filter(|_| !spec.quoted) {
                let key = Key::text(kind, id, lang);
                if !self.keys.contains_key(&key) {
                    self.error(
                        "missing-translation",
                        at(&neutral, "id", id),
                        format!("{neutral} has no text in {lang:?}"),
                    );
                }
            }
        }
    }

    fn cycles(&mut self) {
        let mut done = BTreeSet::new();
        let starts: Vec<&str> = self.depends_on.keys().copied().collect();
        for start in starts {
            let mut path = Vec::new();
            if let Some(cycle) = find_cycle(&self.depends_on, start, &mut path, &mut done) {
                let key = Key::neutral("task", start);
                let message = format!("these tasks wait for each other: {}", cycle.join(" -> "));
                self.error("dependency-cycle", at(&key, "depends_on", &cycle[0]), message);
            }
        }
    }
}

fn at(key: &Key, field: &'static str, value: &str) -> Locus {
    Locus { key: key.clone(), field, offset: 0, value: (!value.is_empty()).then(|| value.to_owned()) }
}

fn is_decimal(text: &str) -> bool {
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

/// A cycle reached from `task`, as a path that ends where it began.
fn find_cycle(
    edges: &BTreeMap<&str, Vec<String>>,
    task: &str,
    path: &mut Vec<String>,
    done: &mut BTreeSet<String>,
) -> Option<Vec<String>> {
    if let Some(start) = path.iter().position(|seen| seen == task) {
        let mut cycle = path[start..].to_vec();
        cycle.push(task.to_owned());
        return Some(cycle);
    }
    if done.contains(task) {
        return None;
    }
    path.push(task.to_owned());
    let cycle = edges.get(task).into_iter().flatten().find_map(|next| find_cycle(edges, next, path, done));
    path.pop();
    done.insert(task.to_owned());
    cycle
}

/// The hash of the words of a text record, which a translation of it carries.
pub fn text_hash(record: &Record) -> Digest {
    let value = record.value();
    let words: BTreeMap<&str, &Value> = kind_spec(&record.key().kind)
        .into_iter()
        .flat_map(|spec| spec.text.iter().chain(spec.optional_text))
        .filter_map(|field| Some((*field, value.get(field)?)))
        .collect();
    Digest::of(&serde_json::to_vec(&words).expect("JSON values always serialise"))
}

#[cfg(test)]
mod tests;
