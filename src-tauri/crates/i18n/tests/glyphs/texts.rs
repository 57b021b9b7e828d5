//! What Portage says, by language: messages, content, and what the program itself puts together.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date as day;
use portage_content::Unit;
use portage_i18n::{Language, Messages, date, figure, year_month};

pub struct Text {
    /// Where it stands, for whoever has to mend it.
    pub place: String,
    pub words: String,
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// The files under a folder of the project, as paths from its root.
pub fn files(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).into_iter().flatten().flatten();
    let mut found: Vec<String> = entries
        .flat_map(|entry| {
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() { files(&path) } else { vec![path] }
        })
        .collect();
    found.sort();
    found
}

/// `None` for what is no text.
pub fn read(file: &str) -> Option<Text> {
    let words = fs::read_to_string(root().join(file)).ok()?;
    Some(Text { place: file.to_owned(), words })
}

/// Whether a file is of this kind.
pub fn ends_in(file: &str, extension: &str) -> bool {
    Path::new(file).extension().is_some_and(|end| end == extension)
}

/// Every language that has messages or content, whether it is offered yet or not.
pub fn locale_tags() -> BTreeSet<String> {
    let messages = files("locales").into_iter().filter(|file| ends_in(file, "ftl"));
    let tags: BTreeSet<String> = messages.filter_map(|file| Some(file.split('/').nth(1)?.to_owned())).collect();
    assert!(tags.contains("en") && tags.contains("ar"), "{tags:?}");
    tags.into_iter().chain(words().into_iter().map(|(tag, _)| tag)).collect()
}

pub fn texts_of(tag: &str) -> Vec<Text> {
    let messages = files(&format!("locales/{tag}"));
    let content = words().into_iter().filter(|(language, _)| language == tag).map(|(_, file)| file);
    messages.into_iter().chain(content).filter_map(|file| read(&file)).collect()
}

/// `assets/content/OWNER/words/TAG/...`, with the tag.
fn words() -> Vec<(String, String)> {
    let content = files("assets/content").into_iter();
    content
        .filter_map(|file| {
            let parts: Vec<&str> = file.split('/').collect();
            let tag = (parts.get(3) == Some(&"words")).then(|| parts[4].to_owned())?;
            Some((tag, file))
        })
        .collect()
}

pub fn message(tag: &str, id: &str) -> String {
    Messages::of(tag).plain(id, &[])
}

/// Dates and figures as the program writes them, and the language's own name.
pub fn written(language: &Language) -> Text {
    let tag = &language.tag;
    let days = (1..=12).map(|month| day(2026, month, 28)).flat_map(|day| [date(day, tag), year_month(day, tag)]);
    let units = [Unit::Cad, Unit::CadPerHour, Unit::Percent, Unit::Count, Unit::Days];
    let figures = units.into_iter().map(|unit| figure("1234567.5", unit, tag));
    let words: Vec<String> = days.chain(figures).chain([language.name.clone()]).collect();
    Text { place: format!("{tag}: as the program writes it"), words: words.join("\n") }
}
