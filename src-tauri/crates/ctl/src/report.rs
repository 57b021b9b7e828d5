//! `report content`: a content folder in numbers, as one page.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use portage_publish::Folder;
use serde_json::json;

use crate::answer::{Answer, Failure};
use crate::content::write_file;

#[derive(Subcommand)]
pub enum Command {
    /// What a content folder holds: counts, reading level, review dates, findings
    Content(Content),
}

#[derive(Args)]
pub struct Content {
    /// The content folder
    #[arg(long = "content", value_name = "DIR", default_value = "assets/content")]
    dir: PathBuf,
    /// The page of HTML to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// The language of the page
    #[arg(long, default_value = "en")]
    lang: Lang,
    /// The day that decides what is past its review date; today if not given
    #[arg(long, value_name = "DATE")]
    today: Option<jiff::civil::Date>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Lang {
    En,
    Fr,
}

pub fn run(command: Command) -> Result<Answer, Failure> {
    let Command::Content(content) = command;
    let today = content.today.unwrap_or_else(|| jiff::Zoned::now().date());
    let view = portage_publish::overview(&Folder::read(&content.dir)?, today);
    let lang = match content.lang {
        Lang::En => "en",
        Lang::Fr => "fr",
    };
    write_file(&content.out, &portage_publish::overview_html(&view, lang))?;
    let errors = view.errors();
    let text = format!(
        "{}: {} records, {errors} errors, {} warnings",
        content.out.display(),
        view.records,
        view.findings.len() - errors
    );
    let mut json = serde_json::to_value(&view)?;
    json["file"] = json!(content.out);
    Ok(Answer::done(text, &json))
}
