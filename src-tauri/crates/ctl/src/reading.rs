//! `search`, `show`, `changes` and `plan`: what the copy says.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use jiff::civil::Date;
use portage_app::{
    Found, FoundList, Portage,
    view::{ChangeKind, SearchFilter},
};
use portage_plan::{Doubt, Group, Profile, task_of_key};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::answer::{Answer, Failure};
use crate::device::Device;

#[derive(Args)]
pub struct Search {
    /// What to look for, in the reader's own words
    #[arg(required_unless_present = "batch")]
    query: Option<String>,
    /// The reader's language, as a BCP 47 tag
    #[arg(long, default_value = "en")]
    lang: String,
    /// Only one kind: guide, task, service, tool, self_check, occupation, contact or form
    #[arg(long)]
    kind: Option<String>,
    /// Only what one level of government answers for: federal, provincial, municipal or agency
    #[arg(long, value_parser = ["federal", "provincial", "municipal", "agency"])]
    level: Option<String>,
    /// Only what belongs to one place: the id of a community, such as sudbury
    #[arg(long)]
    place: Option<String>,
    /// Only what is written in one language, as a BCP 47 tag
    #[arg(long, value_name = "TAG")]
    written_in: Option<String>,
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=200))]
    limit: u16,
    /// A file of questions, one JSON object {id, lang, q} a line
    #[arg(long, value_name = "FILE", conflicts_with = "query")]
    batch: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Question {
    id: Value,
    lang: String,
    q: String,
}

impl Search {
    pub fn run(self, device: &Device) -> Result<Answer, Failure> {
        let portage = device.reader()?;
        match (&self.batch, &self.query) {
            (Some(file), _) => self.batch(&portage, file),
            (None, query) => self.one(&portage, query.as_deref().unwrap_or_default()),
        }
    }

    fn filter(&self) -> SearchFilter {
        SearchFilter {
            kind: self.kind.clone(),
            place: self.place.clone(),
            level: self.level.clone(),
            language: self.written_in.clone(),
        }
    }

    fn one(&self, portage: &Portage, query: &str) -> Result<Answer, Failure> {
        let started = Instant::now();
        let FoundList { found, help, meant } =
            portage.search_list(query, &self.lang, &self.filter(), self.limit.into())?;
        let micros = micros_since(started);
        let mut text = String::new();
        if let Some(meant) = &meant {
            let _ = writeln!(text, "did you mean: {meant}");
        }
        for each in &found {
            let _ = writeln!(text, "{}/{} ({}): {}", each.kind, each.id, each.lang, each.title);
        }
        for each in &help {
            let _ = writeln!(text, "help: {} {}", each.title, each.phone.as_deref().unwrap_or_default());
        }
        let results: Vec<Value> = found.iter().map(result).collect();
        Ok(Answer::done(text, &json!({"results": results, "meant": meant, "help": help, "micros": micros})))
    }

    fn batch(&self, portage: &Portage, file: &PathBuf) -> Result<Answer, Failure> {
        let text =
            fs::read_to_string(file).map_err(|error| Failure(format!("cannot read {}: {error}", file.display())))?;
        let mut answers = Vec::new();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let question: Question = serde_json::from_str(line)
                .map_err(|error| Failure(format!("{}:{}: {error}", file.display(), number + 1)))?;
            let started = Instant::now();
            let list = portage.search_list(&question.q, &question.lang, &self.filter(), self.limit.into())?;
            let micros = micros_since(started);
            let results: Vec<Value> = list.found.iter().map(result).collect();
            answers.push(json!({"id": question.id, "results": results, "micros": micros}));
        }
        Ok(Answer::lines(&answers))
    }
}

fn result(found: &Found) -> Value {
    json!({"kind": found.kind, "id": found.id, "lang": found.lang, "title": found.title, "match": found.matched})
}

fn micros_since(started: Instant) -> u64 {
    u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX)
}

#[derive(Args)]
pub struct Show {
    kind: String,
    id: String,
    #[arg(long, default_value = "en")]
    lang: String,
}

impl Show {
    pub fn run(self, device: &Device) -> Result<Answer, Failure> {
        let (neutral, text) = device.reader()?.show(&self.kind, &self.id, &self.lang)?;
        // One record as a reader has it: its own fields, and over them its words.
        let mut whole = serde_json::Map::new();
        for record in [neutral, text].into_iter().flatten() {
            if let Value::Object(fields) = record.value() {
                whole.extend(fields);
            }
        }
        let pretty = serde_json::to_string_pretty(&whole)?;
        Ok(Answer::done(pretty, &whole))
    }
}

#[derive(Args)]
pub struct Changes {
    /// The reader's language, as a BCP 47 tag
    #[arg(long, default_value = "en")]
    lang: String,
}

impl Changes {
    pub fn run(self, device: &Device) -> Result<Answer, Failure> {
        let view = device.reader()?.changes(&self.lang)?;
        let mut text = String::new();
        for change in &view.changes {
            let how = match change.kind {
                ChangeKind::Added => "new",
                ChangeKind::Edited => "changed",
                ChangeKind::Removed => "gone",
            };
            let _ = writeln!(text, "{}  {how} {}: {}", change.on, change.of, change.title);
            for sentence in &change.sentences {
                let sign = if sentence.kind == ChangeKind::Removed { '-' } else { '+' };
                let _ = writeln!(text, "  {sign} {}", sentence.text);
            }
            if change.more > 0 {
                let _ = writeln!(text, "  and {} more", change.more);
            }
            for page in change.used_in.iter().filter(|page| !page.title.is_empty()) {
                let _ = writeln!(text, "  in {}", page.title);
            }
            for reason in change.withdrawn.iter().filter_map(|withdrawn| withdrawn.reason.as_deref()) {
                let _ = writeln!(text, "  {reason}");
            }
        }
        let _ = write!(text, "{} changes, {} not yet seen", view.changes.len(), view.unseen);
        Ok(Answer::done(text, &view))
    }
}

#[derive(Args)]
pub struct Plan {
    /// A file with the profile as JSON: whereabouts, landing, class, partner, children, occupation, destination
    #[arg(long, value_name = "FILE")]
    profile: PathBuf,
    /// The day on which the plan is made; today if not given
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
    #[arg(long, default_value = "en")]
    lang: String,
}

impl Plan {
    pub fn run(self, device: &Device) -> Result<Answer, Failure> {
        let file = self.profile.display();
        let text =
            fs::read_to_string(&self.profile).map_err(|error| Failure(format!("cannot read {file}: {error}")))?;
        let profile: Profile = serde_json::from_str(&text).map_err(|error| Failure(format!("{file}: {error}")))?;
        let today = self.today.unwrap_or_else(|| jiff::Zoned::now().date());
        profile.validate(today)?;
        let doubt = profile.doubt(today).map(|doubt| match doubt {
            Doubt::LandingAhead => "in Ontario, with a landing that is still to come",
            Doubt::LandingBehind => "not in Ontario, with a landing that is past",
            Doubt::LandingLongAgo => "a landing more than ten years ago",
        });
        let tasks = device.reader()?.plan_of(&profile, &self.lang)?;
        let mut lines = String::new();
        if let Some(doubt) = doubt {
            let _ = writeln!(lines, "is this meant? {doubt}");
        }
        let mut list = Vec::with_capacity(tasks.len());
        for (task, title) in tasks {
            let due = task.due.and_then(|due| due.date);
            let shown = due.map_or_else(|| "no day".to_owned(), |day| day.to_string());
            let _ = writeln!(lines, "{shown}  {}  {title}", task.key);
            let mut depends_on: Vec<&str> = task.depends_on.iter().map(|key| task_of_key(key)).collect();
            depends_on.dedup();
            list.push(json!({
                "id": task.id,
                "key": task.key,
                "child": task.child,
                "group": Group::of_task(&task, None, None, today),
                "title": title,
                "stage": task.stage,
                "due": due,
                "from_landing": task.due.map(|due| due.from_landing),
                "law": task.due.is_some_and(|due| due.law),
                "floating": due.is_none(),
                "because": task.because,
                "depends_on": depends_on,
                "behind": task.behind,
            }));
        }
        Ok(Answer::done(lines, &json!({"tasks": list, "doubt": doubt})))
    }
}
