use std::collections::BTreeSet;
use std::fs;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use portage_hsds::{Dataset, Kind, datapackage, documents, from_records, table};
use portage_publish::Folder;
use serde_json::{Value, json};

use super::folder;
use crate::answer::{Answer, Failure};

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Lists of whole records
    Json,
    /// A data package: a table a kind
    Tabular,
}

#[derive(Args)]
pub struct Export {
    /// The content folder
    #[arg(long, value_name = "DIR", default_value = "assets/content")]
    content: PathBuf,
    /// The owners whose services are written, with commas between them; all if not given
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    owner: Vec<String>,
    #[arg(long, value_enum, default_value = "json")]
    format: Format,
    /// The folder to write to
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The language of the words, where there are several
    #[arg(long, value_name = "TAG", default_value = "en")]
    lang: String,
}

impl Export {
    pub fn run(self) -> Result<Answer, Failure> {
        let dataset = self.gather()?;
        if dataset.is_empty() {
            return Err(Failure("there are no services to write".to_owned()));
        }
        fs::create_dir_all(&self.out)
            .map_err(|error| Failure(format!("cannot make the folder {}: {error}", self.out.display())))?;
        let files = match self.format {
            Format::Json => self.json(&dataset)?,
            Format::Tabular => self.tabular(&dataset)?,
        };
        let by_kind: serde_json::Map<String, Value> = Kind::ALL
            .into_iter()
            .filter(|kind| dataset.len(*kind) > 0)
            .map(|kind| (kind.name().to_owned(), json!(dataset.len(kind))))
            .collect();
        let text =
            format!("{} services in {} files in {}", dataset.len(Kind::Service), files.len(), self.out.display());
        Ok(Answer::done(text, &json!({"services": dataset.len(Kind::Service), "by_kind": by_kind, "files": files})))
    }

    fn wants(&self, owner: &str) -> bool {
        self.owner.is_empty() || self.owner.iter().any(|wanted| wanted == owner)
    }

    /// What was imported, as it is kept, and what editors wrote by hand.
    fn gather(&self) -> Result<Dataset, Failure> {
        let mut dataset = Dataset::new();
        let imported = folder::owners(&self.content)?;
        for owned in &imported {
            if self.wants(&owned.owner) || owned.provenance.part_of.as_deref().is_some_and(|whole| self.wants(whole)) {
                folder::load(&self.content, &owned.owner, &mut dataset)?;
            }
        }
        let only_imported =
            !self.owner.is_empty() && self.owner.iter().all(|owner| imported.iter().any(|owned| owned.owner == *owner));
        if !only_imported {
            let folder = Folder::read(&self.content)?;
            for owner in &self.owner {
                if !folder.owners().iter().any(|known| known.id == *owner) {
                    return Err(Failure(format!("there is no owner {owner:?} in {}", self.content.display())));
                }
            }
            let mut values: Vec<Value> = folder
                .records()
                .iter()
                .filter(|record| {
                    matches!(record.key().kind.as_str(), "service" | "organization") && !record.is_quoted()
                })
                .map(portage_content::Record::value)
                .collect();
            let is_wanted = |value: &Value| self.wants(value["owner"].as_str().unwrap_or_default());
            // A service may name an organization of another owner.
            let named: BTreeSet<String> = values
                .iter()
                .filter(|value| is_wanted(value))
                .filter_map(|value| value["organization"].as_str().map(str::to_owned))
                .collect();
            values.retain(|value| {
                let id = value["id"].as_str().unwrap_or_default();
                is_wanted(value) || (value["kind"] == "organization" && named.contains(id))
            });
            let own = from_records(values.iter(), &self.lang);
            for kind in Kind::ALL {
                for row in own.rows(kind) {
                    dataset.put(kind, &row);
                }
            }
        }
        Ok(dataset)
    }

    fn json(&self, dataset: &Dataset) -> Result<Vec<String>, Failure> {
        let ties = dataset.ties();
        let mut files = Vec::new();
        for document in documents(dataset) {
            let name = format!("{}.json", document.name());
            to_file(&self.out.join(&name), |out| document.write(dataset, &ties, out))?;
            files.push(name);
        }
        Ok(files)
    }

    fn tabular(&self, dataset: &Dataset) -> Result<Vec<String>, Failure> {
        let mut files = Vec::new();
        for kind in Kind::ALL.into_iter().filter(|kind| dataset.len(*kind) > 0) {
            let name = format!("{}.csv", kind.file());
            to_file(&self.out.join(&name), |out| table(dataset, kind, out))?;
            files.push(name);
        }
        let terms = folder::owners(&self.content)?
            .into_iter()
            .find(|owned| self.wants(&owned.owner))
            .map(|owned| owned.provenance);
        let (licence, source) = terms.map_or((String::new(), String::new()), |terms| (terms.licence, terms.source_url));
        let described = datapackage(dataset, "Services, written by Portage", &licence, &source);
        let text = serde_json::to_string_pretty(&described)?;
        crate::content::write_file(&self.out.join("datapackage.json"), &format!("{text}\n"))?;
        files.push("datapackage.json".to_owned());
        Ok(files)
    }
}

fn to_file(path: &Path, write: impl FnOnce(&mut BufWriter<fs::File>) -> std::io::Result<()>) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure(format!("cannot write {}: {error}", path.display()));
    let mut out = BufWriter::new(fs::File::create(path).map_err(failed)?);
    write(&mut out).and_then(|()| out.flush()).map_err(failed)
}
