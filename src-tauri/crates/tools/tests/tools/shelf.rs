//! The published rules and figures, and a short way to ask a tool.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::Date;
use portage_content::{Figure, Record, RuleSet};
use portage_tools::{Answer, BadInput, Fault, Library, Outcome, Rule, Setting, tool};
use serde_json::{Map, Value, json};

/// A day on which all of the rules hold that the tests are about.
pub const TODAY: Date = Date::constant(2026, 11, 22);

pub struct Shelf {
    rules: Vec<(String, RuleSet)>,
    /// The rule sets as they are written, with their words.
    written: Vec<Value>,
    figures: BTreeMap<String, Figure>,
    /// Records that a test puts in.
    pub records: Vec<Record>,
}

pub static SHELF: LazyLock<Shelf> = LazyLock::new(Shelf::open);

impl Shelf {
    pub fn open() -> Self {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/content");
        let mut shelf = Self { rules: Vec::new(), written: Vec::new(), figures: BTreeMap::new(), records: Vec::new() };
        for owner in ["canada", "ontario"] {
            for rules in tables(&content.join(owner).join("rules")) {
                let id = rules["id"].as_str().unwrap().to_owned();
                shelf.rules.push((id, serde_json::from_value(rules.clone()).unwrap()));
                shelf.written.push(rules);
            }
            for file in tables(&content.join(owner).join("papers")) {
                for paper in file["paper"].as_array().into_iter().flatten() {
                    let mut record = paper.clone();
                    record["kind"] = json!("paper");
                    record["owner"] = json!(owner);
                    shelf.put(&record);
                }
            }
            for file in tables(&content.join(owner).join("figures")) {
                for figure in file["figure"].as_array().into_iter().flatten() {
                    let id = figure["id"].as_str().unwrap().to_owned();
                    shelf.figures.insert(id, serde_json::from_value(figure.clone()).unwrap());
                }
            }
        }
        shelf
    }

    pub fn put(&mut self, record: &Value) {
        self.records.push(Record::from_value(record).unwrap());
    }

    /// The first rule set of a tool once more, in force from another day.
    pub fn put_version(&mut self, tool: &str, id: &str, from: Date) {
        let (_, rules) = self.rules.iter().find(|(_, rules)| rules.tool == tool).unwrap();
        let version = RuleSet { effective_from: from, ..rules.clone() };
        self.rules.push((id.to_owned(), version));
    }

    fn find(&self, kind: &str, id: &str, lang: Option<&str>) -> Option<Record> {
        let is = |record: &&Record| {
            let key = record.key();
            key.kind == kind && key.id == id && key.lang.as_deref() == lang
        };
        self.records.iter().find(is).cloned()
    }

    /// The answer of a tool on a day.
    pub fn ask_on(&self, name: &str, input: &Value, today: Date) -> Result<Answer, Fault> {
        let rules = self.rules_of(name);
        let setting = Setting { rules: &rules, library: self, today };
        tool(name).unwrap().answer(&setting, input.as_object().unwrap())
    }

    pub fn rules_of(&self, name: &str) -> Vec<Rule<'_>> {
        let of_tool = self.rules.iter().filter(|(_, rules)| rules.tool == name);
        of_tool
            .map(|(id, rules)| Rule {
                id,
                part: rules.part.as_deref().unwrap_or_default(),
                effective_from: rules.effective_from,
                tables: &rules.tables,
            })
            .collect()
    }

    /// Each rule set as it is written, by its tool.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.written.iter().map(|rules| (rules["tool"].as_str().unwrap(), rules))
    }

    /// The value of a figure that is published, on the day of the tests.
    pub fn figure(&self, id: &str) -> String {
        self.figures[id].on(TODAY).unwrap().value.clone()
    }

    pub fn rules(&self) -> impl Iterator<Item = (&str, &RuleSet)> {
        self.rules.iter().map(|(id, rules)| (id.as_str(), rules))
    }
}

impl Library for Shelf {
    fn figure(&self, id: &str) -> Option<Figure> {
        self.figures.get(id).cloned()
    }

    fn record(&self, kind: &str, id: &str) -> Option<Record> {
        self.find(kind, id, None)
    }

    fn words(&self, kind: &str, id: &str) -> Option<Record> {
        self.find(kind, id, Some("en"))
    }

    fn records(&self, kind: &str) -> Vec<Record> {
        let of_kind = |record: &&Record| record.key().kind == kind && record.key().lang.is_none();
        self.records.iter().filter(of_kind).cloned().collect()
    }
}

/// What is written in a folder of TOML files, as JSON.
fn tables(folder: &Path) -> Vec<Value> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |path: &std::path::PathBuf| -> Value {
        let text = std::fs::read_to_string(path).unwrap();
        let table: toml::Table = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        plain(toml::Value::Table(table))
    };
    files.iter().filter(|path| path.extension().is_some_and(|end| end == "toml")).map(read).collect()
}

fn plain(value: toml::Value) -> Value {
    match value {
        toml::Value::Datetime(at) => json!(at.to_string()),
        toml::Value::Array(items) => items.into_iter().map(plain).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, plain(value))).collect(),
        toml::Value::String(text) => json!(text),
        toml::Value::Integer(number) => json!(number),
        toml::Value::Float(number) => json!(number),
        toml::Value::Boolean(yes) => json!(yes),
    }
}

pub fn ask(name: &str, input: &Value) -> Result<Answer, Fault> {
    SHELF.ask_on(name, input, TODAY)
}

pub fn answer(name: &str, input: &Value) -> Answer {
    ask(name, input).unwrap_or_else(|fault| panic!("{name} {input}: {fault}"))
}

/// The points of an answer.
pub fn total(name: &str, input: &Value) -> i64 {
    match answer(name, input).outcome {
        Outcome::Points { total, .. } => total,
        other => panic!("{name} answers {other:?}"),
    }
}

/// What is wrong with an input.
pub fn bad(name: &str, input: &Value) -> Vec<BadInput> {
    match ask(name, input) {
        Err(Fault::Bad(bad)) => bad,
        other => panic!("{name} {input} is not refused: {other:?}"),
    }
}

/// The input with one value set, by a path such as `first_language.clb.reading`.
pub fn with(input: &Value, path: &str, value: Value) -> Value {
    let mut input = input.clone();
    let (above, name) = path.rsplit_once('.').unwrap_or(("", path));
    *group(&mut input, above).entry(name).or_insert(Value::Null) = value;
    input
}

/// The input without a field.
pub fn without(input: &Value, path: &str) -> Value {
    let mut input = input.clone();
    let (above, name) = path.rsplit_once('.').unwrap_or(("", path));
    group(&mut input, above).shift_remove(name);
    input
}

fn group<'a>(input: &'a mut Value, path: &str) -> &'a mut Map<String, Value> {
    let parts = path.split('.').filter(|part| !part.is_empty());
    parts.fold(input, |value, part| &mut value[part]).as_object_mut().unwrap()
}

/// Each of these inputs is refused for this field, and for nothing else.
pub fn refuses(name: &str, input: &Value, cases: &[(&str, Value)]) {
    for (path, value) in cases {
        let bad = bad(name, &with(input, path, value.clone()));
        let fields: Vec<&str> = bad.iter().map(|bad| bad.field.as_str()).collect();
        assert!(fields.iter().all(|field| field.starts_with(path)), "{name} {path} = {value}: {fields:?}");
    }
}

/// Without any one of these fields the input is refused, and the field is named with what it may be.
pub fn needs(name: &str, input: &Value, paths: &[&str]) {
    for path in paths {
        let bad = bad(name, &without(input, path));
        assert_eq!(bad.len(), 1, "{name} without {path}: {bad:?}");
        assert_eq!((bad[0].field.as_str(), &bad[0].found), (*path, &None));
        assert!(bad[0].to_string().starts_with(&format!("{path} is not given; it must be ")), "{}", bad[0]);
    }
}
