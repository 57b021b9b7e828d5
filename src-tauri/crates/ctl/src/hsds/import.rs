use std::collections::HashSet;
use std::fmt::Write as _;
use std::fs;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use portage_hsds::{Dataset, Entry, Kind, Options, Provenance, Report, import, organization_bytes, part, parts};
use serde_json::json;

use super::{folder, source};
use crate::answer::{Answer, Failure, complain, to_json};

/// Room in a pack of 32 MB that an owner's services may take; the rest is for what they grow by.
const PART_BYTES: usize = 26 << 20;
/// Room for the organizations, which all stand in the pack of the owner itself.
const ORGANIZATION_BYTES: usize = 30 << 20;

/// An option that has to be given, and what is written behind it.
type Missing = (&'static str, &'static str);

#[derive(Args)]
pub struct Import {
    /// A file of JSON or CSV, a folder of them, or a zip of them
    path: PathBuf,
    /// In whose name the services are published
    #[arg(long, value_name = "ID")]
    owner: String,
    /// The content folder that takes them
    #[arg(long, value_name = "DIR", default_value = "assets/content")]
    content: PathBuf,
    /// The licence of the data: an SPDX identifier or its name
    #[arg(long, value_name = "NAME")]
    licence: Option<String>,
    /// The words that the licence asks for
    #[arg(long, value_name = "WORDS")]
    attribution: Option<String>,
    /// The web address where the data is offered
    #[arg(long, value_name = "URL")]
    source_url: Option<String>,
    /// The day on which the data was fetched; today if not given
    #[arg(long, value_name = "DATE")]
    retrieved: Option<jiff::civil::Date>,
    /// The language of its words
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// federal, provincial, municipal or agency
    #[arg(long, value_name = "LEVEL")]
    level: Option<String>,
    /// Topics of all its services, with commas between them
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    topics: Option<Vec<String>>,
    /// The owner's name, where its folder is made by this import
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The organization that writes and signs the owner's pack, where its folder is made by this import
    #[arg(long, value_name = "ID")]
    publisher: Option<String>,
    /// Read and tell, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Where the lists of mended and quarantined records go, instead of into the owner's folder
    #[arg(long, value_name = "DIR")]
    report: Option<PathBuf>,
}

impl Import {
    pub fn run(self) -> Result<Answer, Failure> {
        if !portage_publish::is_owner_id(&self.owner) {
            return Err(Failure(format!(
                "{:?} cannot be the id of an owner; use lower-case letters, digits and hyphens",
                self.owner
            )));
        }
        let files = source::files(&self.path)?;
        let terms = if self.dry_run { Err(Vec::new()) } else { self.provenance()? };
        // Built beside the old data, which stays until the new one is whole.
        let home = self.content.join(&self.owner);
        let made = home.join(".hsds-new");
        let lists = match (&self.report, &terms) {
            (Some(dir), _) => Some(dir.clone()),
            (None, Ok(_)) => Some(made.clone()),
            (None, Err(_)) => None,
        };
        if terms.is_ok() {
            let _ = fs::remove_dir_all(&made);
            make_dir(&made)?;
        }
        let mut told = lists.as_deref().map(Lists::open).transpose()?;
        let options = Options { owner: self.owner.clone() };
        let outcome = import(&files, &options, &mut |entry| {
            if let Some(told) = &mut told {
                told.tell(&entry);
            }
        });
        let (dataset, report) = outcome.inspect_err(|_| drop(fs::remove_dir_all(&made)))?;
        if let Some(told) = told {
            told.close()?;
        }
        let written = match &terms {
            Ok(provenance) => {
                self.write(&dataset, provenance, &report, &made).inspect_err(|_| drop(fs::remove_dir_all(&made)))?
            }
            Err(_) => Vec::new(),
        };
        Ok(self.answer(&report, &terms, &written))
    }

    /// Whose data it is: what was said, else what the last import was told; or the options that are missing.
    fn provenance(&self) -> Result<Result<Provenance, Vec<Missing>>, Failure> {
        let file = self.content.join(&self.owner).join(folder::NAME).join(folder::SOURCE);
        let old = if file.is_file() { Some(folder::provenance(&file)?) } else { None };
        let said = |new: &Option<String>, of: fn(&Provenance) -> &String| {
            new.clone().or_else(|| old.as_ref().map(|old| of(old).clone()))
        };
        let licence = said(&self.licence, |old| &old.licence);
        let attribution = said(&self.attribution, |old| &old.attribution);
        let source_url = said(&self.source_url, |old| &old.source_url);
        let (Some(licence), Some(attribution), Some(source_url)) = (&licence, &attribution, &source_url) else {
            let missing: [(Missing, _); 3] = [
                (("--licence", "NAME (an SPDX identifier such as CC-BY-4.0)"), &licence),
                (("--attribution", "\"WORDS\""), &attribution),
                (("--source-url", "https://..."), &source_url),
            ];
            return Ok(Err(missing.into_iter().filter(|(_, said)| said.is_none()).map(|(option, _)| option).collect()));
        };
        let level = said(&self.level, |old| &old.level).unwrap_or_else(|| "agency".to_owned());
        let lang = said(&self.lang, |old| &old.lang).unwrap_or_else(|| "en".to_owned());
        let topics = self.topics.clone().or_else(|| old.as_ref().map(|old| old.topics.clone())).unwrap_or_default();
        let provenance = Provenance {
            licence: licence.clone(),
            attribution: attribution.clone(),
            source_url: source_url.clone(),
            retrieved: self.retrieved.unwrap_or_else(|| jiff::Zoned::now().date()),
            lang,
            level,
            topics,
            part_of: None,
        };
        match provenance.fault() {
            Some(fault) => Err(Failure(fault)),
            None => Ok(Ok(provenance)),
        }
    }

    /// Writes the data into the folder of its owner, and of further owners where one pack could not hold it.
    fn write(
        &self,
        dataset: &Dataset,
        provenance: &Provenance,
        report: &Report,
        made: &Path,
    ) -> Result<Vec<String>, Failure> {
        let ties = dataset.ties();
        let organizations = organization_bytes(dataset, &ties, &self.owner, provenance);
        if organizations > ORGANIZATION_BYTES {
            return Err(Failure(format!(
                "nothing was written: the {} organizations would take {} MB, and the pack of one owner has room for {} MB; split the source by organization, by region for example, and import each part with an --owner of its own",
                dataset.len(Kind::Organization),
                organizations.div_ceil(1 << 20),
                ORGANIZATION_BYTES >> 20
            )));
        }
        let parts = parts(dataset, &ties, &self.owner, provenance, PART_BYTES);
        let mut owners = vec![self.owner.clone()];
        if let Some(all) = parts.get("") {
            debug_assert_eq!(all.len(), dataset.len(Kind::Service));
            write_tables(made, dataset, |_, _| true)?;
        } else {
            // Services and what is theirs alone go into the parts, the organizations and terms into the owner's own pack.
            let mut elsewhere: HashSet<(Kind, String)> = HashSet::new();
            for (name, services) in &parts {
                let owner = format!("{}-{name}", self.owner);
                let set = part(dataset, services, &ties);
                let dir = self.content.join(&owner).join(".hsds-new");
                let _ = fs::remove_dir_all(&dir);
                make_dir(&dir)?;
                write_tables(&dir, &set, |_, _| true)?;
                let provenance = Provenance { part_of: Some(self.owner.clone()), ..provenance.clone() };
                write_source(&dir, &provenance)?;
                self.pack_file(
                    &owner,
                    &format!("{} ({})", self.name(), name.to_uppercase()),
                    provenance.lang.as_str(),
                    &provenance,
                )?;
                for kind in Kind::ALL {
                    elsewhere
                        .extend(set.rows(kind).filter_map(|row| Some((kind, row.get("id")?.as_str()?.to_owned()))));
                }
                put_in_place(&self.content.join(&owner), &dir)?;
                owners.push(owner);
            }
            write_tables(made, dataset, |kind, id| !elsewhere.contains(&(kind, id.to_owned())))?;
        }
        write_source(made, provenance)?;
        let text = serde_json::to_string_pretty(report)?;
        write(&made.join("report.json"), &format!("{text}\n"))?;
        self.pack_file(&self.owner, &self.name(), &provenance.lang, provenance)?;
        put_in_place(&self.content.join(&self.owner), made)?;
        self.clear_old_parts(&owners)?;
        Ok(owners)
    }

    fn name(&self) -> String {
        self.name.clone().unwrap_or_else(|| self.owner.clone())
    }

    /// `pack.toml`, where there is none yet.
    fn pack_file(&self, owner: &str, name: &str, lang: &str, provenance: &Provenance) -> Result<(), Failure> {
        let dir = self.content.join(owner);
        let file = dir.join("pack.toml");
        if file.is_file() {
            return Ok(());
        }
        make_dir(&dir)?;
        let publisher = self.publisher.clone().unwrap_or_else(|| format!("{}-publisher", self.owner));
        let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
        let text = format!(
            "id = {}\nlevel = {}\npublisher = {}\nlicence = {}\nattribution = {}\nreuse = {}\nsource_lang = {}\n\n[name]\nen = {name}\nfr = {name}\n\n[official]\n{lang} = {}\n",
            quoted(owner),
            quoted(&provenance.level),
            quoted(&publisher),
            quoted(&provenance.licence),
            quoted(&provenance.attribution),
            quoted(if is_open(&provenance.licence) { "open" } else { "portage-only" }),
            quoted(lang),
            quoted(&provenance.source_url),
            name = quoted(name),
        );
        write(&file, &text)?;
        if self.publisher.is_none() && owner == self.owner {
            let organizations = dir.join("organizations");
            make_dir(&organizations)?;
            let name = quoted(name);
            let text = format!(
                "# Who signs this owner's pack, made by an import; put your own name here.\n\n[[organization]]\nid = {}\n[organization.en]\nname = {name}\n[organization.fr]\nname = {name}\n",
                quoted(&publisher)
            );
            let file = organizations.join("publisher.toml");
            if !file.is_file() {
                write(&file, &text)?;
            }
        }
        Ok(())
    }

    /// Parts of the import before that this one did not make have no services any more.
    fn clear_old_parts(&self, owners: &[String]) -> Result<(), Failure> {
        for old in folder::owners(&self.content)? {
            if old.provenance.part_of.as_deref() == Some(&self.owner) && !owners.contains(&old.owner) {
                let dir = self.content.join(&old.owner).join(folder::NAME);
                fs::remove_dir_all(&dir)
                    .map_err(|error| Failure(format!("cannot remove {}: {error}", dir.display())))?;
            }
        }
        Ok(())
    }

    fn answer(&self, report: &Report, terms: &Result<Provenance, Vec<Missing>>, written: &[String]) -> Answer {
        let mut text = String::new();
        let forms = report.format.forms.join(" and ");
        let _ = writeln!(text, "{} read as {forms}, version {}", self.path.display(), report.format.version);
        let _ = writeln!(
            text,
            "{} records read: {} taken, {} mended, {} quarantined; {} kept, {} of them added by the import",
            report.read, report.taken, report.mended, report.quarantined, report.kept, report.made
        );
        for (kind, counts) in &report.by_kind {
            let _ = writeln!(
                text,
                "  {kind}: {} read, {} taken, {} mended, {} quarantined",
                counts.read, counts.taken, counts.mended, counts.quarantined
            );
        }
        for (title, reasons) in [("quarantined", &report.reasons), ("mended", &report.notes)] {
            for (reason, count) in reasons {
                let _ = writeln!(text, "  {title} for {reason}: {count}");
            }
        }
        match terms {
            Ok(_) => {
                let _ = write!(
                    text,
                    "written to {}",
                    written
                        .iter()
                        .map(|owner| self.content.join(owner).display().to_string())
                        .collect::<Vec<_>>()
                        .join(", ")
                );
            }
            Err(missing) if missing.is_empty() => text += "nothing was written, as was asked",
            // The sentence that says so stands on standard error.
            Err(_) => {}
        }
        let mut json = to_json(report);
        json["owner"] = json!(self.owner);
        json["written"] = json!(written);
        match terms {
            Err(missing) if !missing.is_empty() => {
                let names: Vec<&str> = missing.iter().map(|(name, _)| *name).collect();
                let options: Vec<String> = missing.iter().map(|(name, value)| format!("{name} {value}")).collect();
                let line = format!(
                    "nothing was written, since nothing says on what terms the data may be handed on; run the same command again with {}",
                    options.join(" ")
                );
                complain(&line);
                json["missing"] = json!(names);
                json["error"] = json!(line);
                Answer::refused(text, &json)
            }
            _ => Answer::done(text, &json),
        }
    }
}

/// The lists of what was mended and put aside, written as it happens.
struct Lists {
    mended: BufWriter<fs::File>,
    quarantine: BufWriter<fs::File>,
    fault: Option<std::io::Error>,
    dir: PathBuf,
}

impl Lists {
    fn open(dir: &Path) -> Result<Self, Failure> {
        make_dir(dir)?;
        let open = |name: &str| {
            let path = dir.join(name);
            fs::File::create(&path)
                .map(BufWriter::new)
                .map_err(|error| Failure(format!("cannot write {}: {error}", path.display())))
        };
        Ok(Self {
            mended: open("mended.jsonl")?,
            quarantine: open("quarantine.jsonl")?,
            fault: None,
            dir: dir.to_owned(),
        })
    }

    fn tell(&mut self, entry: &Entry) {
        let out = match entry {
            Entry::Mended { .. } => &mut self.mended,
            Entry::Quarantined { .. } => &mut self.quarantine,
        };
        let done =
            serde_json::to_writer(&mut *out, entry).map_err(std::io::Error::from).and_then(|()| out.write_all(b"\n"));
        if let Err(error) = done {
            self.fault.get_or_insert(error);
        }
    }

    fn close(mut self) -> Result<(), Failure> {
        let flushed = self.mended.flush().and_then(|()| self.quarantine.flush());
        match self.fault.take().or(flushed.err()) {
            Some(error) => Err(Failure(format!("cannot write the lists to {}: {error}", self.dir.display()))),
            None => Ok(()),
        }
    }
}

/// One file a kind, one record a line, in the order of their ids: two imports of the same data differ in nothing.
fn write_tables(dir: &Path, dataset: &Dataset, wanted: impl Fn(Kind, &str) -> bool) -> Result<(), Failure> {
    for kind in Kind::ALL.into_iter().filter(|kind| dataset.len(*kind) > 0) {
        let mut lines: Vec<&str> = dataset.lines(kind).collect();
        // Every line begins with its id.
        lines.sort_unstable();
        let path = dir.join(format!("{}.jsonl", kind.name()));
        let failed = |error: std::io::Error| Failure(format!("cannot write {}: {error}", path.display()));
        let mut out = BufWriter::new(fs::File::create(&path).map_err(failed)?);
        for line in lines {
            let id = line.get(7..43).unwrap_or_default();
            if wanted(kind, id) {
                out.write_all(line.as_bytes()).and_then(|()| out.write_all(b"\n")).map_err(failed)?;
            }
        }
        out.flush().map_err(failed)?;
    }
    Ok(())
}

fn write_source(dir: &Path, provenance: &Provenance) -> Result<(), Failure> {
    let text = toml::to_string(provenance).map_err(|error| Failure(error.to_string()))?;
    write(
        &dir.join(folder::SOURCE),
        &format!("# Kept by `portagectl hsds import`: whose data this is, and on what terms.\n{text}"),
    )
}

/// The new data in the place of the old, by renaming; the old is removed last.
fn put_in_place(home: &Path, made: &Path) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure(format!("cannot put the data into {}: {error}", home.display()));
    let (place, old) = (home.join(folder::NAME), home.join(".hsds-old"));
    let _ = fs::remove_dir_all(&old);
    if place.exists() {
        fs::rename(&place, &old).map_err(failed)?;
    }
    fs::rename(made, &place).map_err(failed)?;
    let _ = fs::remove_dir_all(&old);
    Ok(())
}

fn make_dir(dir: &Path) -> Result<(), Failure> {
    fs::create_dir_all(dir).map_err(|error| Failure(format!("cannot make the folder {}: {error}", dir.display())))
}

/// Whether a licence lets anyone use what stands under it: those of the Open Definition, by their SPDX identifiers, and
/// the open licences of governments by their names.
fn is_open(licence: &str) -> bool {
    const NAMES: [&str; 9] = [
        "cc0-1.0",
        "cc-by-4.0",
        "cc-by-3.0",
        "cc-by-sa-4.0",
        "cc-by-sa-3.0",
        "odbl-1.0",
        "odc-by-1.0",
        "pddl-1.0",
        "ogl",
    ];
    let licence = licence.trim().to_lowercase();
    let government = ["ogl-", "open government licence", "open government license"];
    NAMES.contains(&licence.as_str()) || government.iter().any(|name| licence.starts_with(name))
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    crate::content::write_file(path, text)
}

#[cfg(test)]
mod tests {
    use super::is_open;

    #[test]
    fn only_what_a_licence_opens_is_open() {
        for open in ["CC-BY-4.0", "OGL-Ontario-1.0", "Open Government Licence – Ontario", "CC0-1.0", "ODbL-1.0"] {
            assert!(is_open(open), "{open}");
        }
        for closed in [
            "All rights reserved",
            "CC-BY-NC-4.0",
            "CC-BY-ND-4.0",
            "Terms of use",
            "",
            "Not an Open Government Licence",
        ] {
            assert!(!is_open(closed), "{closed}");
        }
    }
}
