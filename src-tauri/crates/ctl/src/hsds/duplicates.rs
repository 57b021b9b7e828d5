use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use clap::Args;
use portage_hsds::{Dataset, Decisions, Likeness, from_records, likenesses, pairs, record_id};
use portage_publish::Folder;
use serde_json::{Value, json};

use super::folder;
use crate::answer::{Answer, Failure};

/// The file of decisions in a content folder.
const DECISIONS: &str = "duplicates.toml";

#[derive(Args)]
pub struct Duplicates {
    /// The content folder
    #[arg(long, value_name = "DIR", default_value = "assets/content")]
    content: PathBuf,
    /// Compare the services of one owner with each other too
    #[arg(long)]
    within: bool,
    /// Show only pairs with this score or more, out of 100
    #[arg(long, value_name = "N", default_value_t = portage_hsds::LEAST_SCORE)]
    least: u32,
    /// Show so many pairs at most
    #[arg(long, value_name = "N", default_value_t = 200)]
    limit: usize,
}

impl Duplicates {
    pub fn run(self) -> Result<Answer, Failure> {
        let decisions = self.decisions()?;
        let services = self.services()?;
        let mut found = pairs(&services, &decisions, self.within);
        found.retain(|pair| pair.score >= self.least);
        let all = found.len();
        found.truncate(self.limit);
        let mut text = String::new();
        for pair in &found {
            let _ = writeln!(
                text,
                "{} {:?} of {} ({})\n   {:?} of {} ({})\n   {}",
                pair.score,
                pair.names[0],
                pair.owners[0],
                pair.a,
                pair.names[1],
                pair.owners[1],
                pair.b,
                pair.reasons.join(", ")
            );
        }
        let _ = write!(text, "{all} pairs among {} services", services.len());
        if all > found.len() {
            let _ = write!(text, ", of which {} are shown", found.len());
        }
        if all > 0 {
            let _ = write!(text, "; write what you decide into {}", self.content.join(DECISIONS).display());
        }
        let decided = json!({"merged": decisions.merged.len(), "distinct": decisions.distinct.len()});
        Ok(Answer::done(text, &json!({"services": services.len(), "found": all, "pairs": found, "decided": decided})))
    }

    fn decisions(&self) -> Result<Decisions, Failure> {
        let path = self.content.join(DECISIONS);
        if !path.is_file() {
            return Ok(Decisions::default());
        }
        let text =
            fs::read_to_string(&path).map_err(|error| Failure(format!("cannot read {}: {error}", path.display())))?;
        let decisions: Decisions = toml::from_str(&text).map_err(|error| {
            let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
            let message = error.message().split_whitespace().collect::<Vec<_>>().join(" ");
            Failure(format!("{}, line {line}: this is no decision: {message}", path.display()))
        })?;
        match decisions.faults().first() {
            Some(fault) => Err(Failure(format!("{}: {fault}", path.display()))),
            None => Ok(decisions),
        }
    }

    fn services(&self) -> Result<Vec<Likeness>, Failure> {
        let mut services = Vec::new();
        let owners = folder::owners(&self.content)?;
        for owned in owners.iter().filter(|owned| owned.provenance.part_of.is_none()) {
            let of = |part: &&folder::Owned| {
                part.owner == owned.owner || part.provenance.part_of.as_deref() == Some(&owned.owner)
            };
            // The organizations of all parts stand with the owner itself.
            let mut dataset = Dataset::new();
            let mut part_of = std::collections::HashMap::new();
            for part in owners.iter().filter(of) {
                let mut own = Dataset::new();
                folder::load(&self.content, &part.owner, &mut own)?;
                for kind in portage_hsds::Kind::ALL {
                    for row in own.rows(kind) {
                        if let Some(id) = dataset.put(kind, &row).filter(|_| kind == portage_hsds::Kind::Service) {
                            part_of.insert(id, part.owner.clone());
                        }
                    }
                }
            }
            let id_of = |id| record_id(part_of.get(&id).unwrap_or(&owned.owner), id);
            services.extend(likenesses(&dataset, &dataset.ties(), &owned.owner, &id_of));
        }
        let folder = Folder::read(&self.content)?;
        for owner in folder.owners() {
            let records = folder.records().iter().filter(|record| {
                matches!(record.key().kind.as_str(), "service" | "organization") && !record.is_quoted()
            });
            let values: Vec<Value> = records
                .map(portage_content::Record::value)
                .filter(|value| value["kind"] == "organization" || value["owner"] == *owner.id)
                .collect();
            let own = from_records(values.iter(), "en");
            let names: std::collections::HashMap<_, _> = own
                .rows(portage_hsds::Kind::Service)
                .filter_map(|row| {
                    Some((row.get("id")?.as_str()?.to_owned(), row.get("portage_id")?.as_str()?.to_owned()))
                })
                .collect();
            let id_of = |id: uuid::Uuid| names.get(&id.to_string()).cloned().unwrap_or_default();
            services.extend(likenesses(&own, &own.ties(), &owner.id, &id_of));
        }
        Ok(services)
    }
}
