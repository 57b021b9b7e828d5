//! `content new`: a well-formed beginning of a record, in its place. What an editor must say stands in it as a gap, which
//! the check refuses until it is filled.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use jiff::{ToSpan as _, civil::Date};
use portage_content::{GAP, Key, is_id};
use serde::Serialize;

use crate::{Folder, Owner, PublishError};

/// The ends of a new self-check, by the verdict that each gives.
const CHECK_ENDS: [&str; 3] = ["stop", "careful", "fine"];

type TextOf = fn(&Gaps<'_>) -> String;

/// The kinds that a skeleton can be made of, with what is written for each.
const KINDS: &[(&str, TextOf)] = &[
    ("contact", contact),
    ("figure", figure),
    ("form", form),
    ("notice", notice),
    ("paper", paper),
    ("self_check", self_check),
    ("task", task),
    ("topic", topic),
    ("withdrawal", withdrawal),
];

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SkeletonReport {
    /// As the content folder was given.
    pub files: Vec<PathBuf>,
}

/// Every kind that [`new`] knows.
pub fn skeleton_kinds() -> impl Iterator<Item = &'static str> {
    std::iter::once("guide").chain(KINDS.iter().map(|(kind, _)| *kind))
}

/// Writes the skeleton of `kind`/`id` into the folder of `owner`; never over anything that is there. A list gets a file of
/// its own, so that nobody's work is touched; withdrawals, which stand in one file, are added at its end.
pub fn new(dir: &Path, kind: &str, id: &str, owner: &str, today: Date) -> Result<SkeletonReport, PublishError> {
    let folder = Folder::read(dir)?;
    let no_owner = || PublishError::NoSuchOwner { content: dir.to_owned(), owner: owner.to_owned() };
    let owner = folder.owners().iter().find(|known| known.id == owner).ok_or_else(no_owner)?;
    if !is_id(id) {
        return Err(PublishError::BadId { id: id.to_owned() });
    }
    // What is gone is named with its kind; nearly always it is a page.
    let id = if kind == "withdrawal" && !id.contains('.') { format!("guide.{id}") } else { id.to_owned() };
    let key = Key::neutral(kind, &id);
    if let Some(place) = folder.place(&key, "id", Some(&id), 0) {
        return Err(PublishError::Exists { record: key.to_string(), at: format!("{}:{}", place.file, place.line) });
    }
    let gaps = Gaps::new(&folder, owner, &id, today);
    let files = if kind == "guide" {
        page(&gaps, &owner.dir)
    } else {
        let known = KINDS.iter().find(|(known, _)| *known == kind);
        let (_, text_of) = known.ok_or_else(|| PublishError::NoSkeleton {
            kind: kind.to_owned(),
            kinds: skeleton_kinds().collect::<Vec<_>>().join(", "),
        })?;
        let path = match kind {
            "withdrawal" => owner.dir.join("withdrawals.toml"),
            "self_check" => owner.dir.join("checks").join(format!("{id}.toml")),
            _ => owner.dir.join(format!("{kind}s")).join(format!("{id}.toml")),
        };
        vec![(path, text_of(&gaps))]
    };
    if let Some((path, _)) = files.iter().find(|(path, _)| kind != "withdrawal" && path.exists()) {
        return Err(PublishError::Exists { record: key.to_string(), at: path.display().to_string() });
    }
    for (path, text) in &files {
        write(path, text, kind == "withdrawal")?;
    }
    Ok(SkeletonReport { files: files.into_iter().map(|(path, _)| path).collect() })
}

fn write(path: &Path, text: &str, at_end: bool) -> Result<(), PublishError> {
    let failed = |source| PublishError::Write { path: path.to_owned(), source };
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(failed)?;
    }
    let mut options = fs::OpenOptions::new();
    if at_end {
        options.append(true).create(true)
    } else {
        options.write(true).create_new(true)
    };
    let mut file = options.open(path).map_err(failed)?;
    let empty = file.metadata().map_err(failed)?.len() == 0;
    let between = if at_end && !empty { "\n" } else { "" };
    file.write_all(format!("{between}{text}").as_bytes()).map_err(failed)
}

/// What is the same in every skeleton.
struct Gaps<'a> {
    id: &'a str,
    source_lang: &'a str,
    level: String,
    today: Date,
    review_by: Date,
    until: Date,
}

impl<'a> Gaps<'a> {
    fn new(folder: &Folder, owner: &'a Owner, id: &'a str, today: Date) -> Self {
        let own = folder.record(&Key::neutral("owner", &owner.id)).map(portage_content::Record::value);
        let level = own.as_ref().and_then(|own| own["owner_level"].as_str()).unwrap_or("agency").to_owned();
        let later = |months: i32| today.checked_add(months.months()).unwrap_or(Date::MAX);
        Self { id, source_lang: &owner.source_lang, level, today, review_by: later(6), until: later(1) }
    }

    /// The lines that say who is responsible and how it is known.
    fn proof(&self) -> String {
        format!(
            "authority = \"{}\"\nlevel = \"{}\"\naudience = \"both\"      # prospective, resident or both\n\
             verified_on = {}\nreview_by = {}\nsources = [\"{}\"]\n",
            gap("id of the organization that is responsible"),
            self.level,
            self.today,
            self.review_by,
            gap("address of the official page that this is written from")
        )
    }

    /// Words in English and French, the language of the owner first.
    fn words(&self, kind: &str, words: &[(&str, &str)]) -> String {
        let mut text = String::new();
        for lang in langs(self.source_lang) {
            let _ = writeln!(text, "[{kind}.{lang}]");
            for (field, what) in words {
                let _ = writeln!(text, "{field} = \"{}\"", gap(&format!("{what} ({lang})")));
            }
        }
        text
    }
}

fn topics() -> String {
    format!("topics = [\"{}\"]\n", gap("id of a topic"))
}

fn gap(what: &str) -> String {
    format!("{GAP} {what}]]")
}

fn langs(first: &str) -> [&str; 2] {
    if first == "fr" { ["fr", "en"] } else { ["en", "fr"] }
}

/// A page in both languages; the first one carries what is the same in all.
fn page(gaps: &Gaps<'_>, dir: &Path) -> Vec<(PathBuf, String)> {
    let files = langs(gaps.source_lang).into_iter().enumerate().map(|(at, lang)| {
        let mut text = format!(
            "+++\ntitle = \"{}\"\nsummary = \"{}\"\n",
            gap(&format!("title ({lang})")),
            gap(&format!("one sentence that answers ({lang})"))
        );
        if at == 0 {
            let _ = writeln!(text, "code = \"{}\"", gap("its place in the content map, for example C1"));
            text += &topics();
            text += &gaps.proof();
            text +=
                "# tasks = [], services = [], tools = [], related = [], aliases = []: fill what there is\n[official]\n";
            for lang in langs(gaps.source_lang) {
                let _ = writeln!(text, "{lang} = \"{}\"", gap(&format!("address of the official page ({lang})")));
            }
        }
        text += "+++\n";
        let headings = if lang == "fr" {
            ["À faire", "À apporter", "Coût et délai", "En cas de problème", "Qui peut aider"]
        } else {
            [
                "What to do",
                "What to bring",
                "What it costs and how long it takes",
                "If something goes wrong",
                "Who helps",
            ]
        };
        for heading in headings {
            let _ = writeln!(text, "\n## {heading}\n\n{}", gap(heading));
        }
        (dir.join("guides").join(format!("{}.{lang}.md", gaps.id)), text)
    });
    files.collect()
}

fn contact(gaps: &Gaps<'_>) -> String {
    format!(
        "[[contact]]\nid = \"{}\"\n{}channel = []           # phone, web-form, in-person, mail, email\n\
         # phones = [\"toll-free 1-888-000-0000\"], from_abroad = \"no\", services = [], guide = \"\": fill what there is\n\
         {}official.en = \"{}\"\n{}",
        gaps.id,
        topics(),
        gaps.proof(),
        gap("address of the page by which they are reached"),
        gaps.words("contact", &[("title", "the matter"), ("what_for", "what the office answers and what it does not")])
    )
}

fn figure(gaps: &Gaps<'_>) -> String {
    let label = |lang: &str| format!("label.{lang} = \"{}\"\n", gap(&format!("what the number is ({lang})")));
    format!(
        "[[figure]]\nid = \"{}\"\nunit = \"cad\"           # or as the README lists\n{}{}{}[[figure.values]]\n\
         value = \"{}\"\nfrom = {}\nsource = \"{}\"\nverified_on = {}\n",
        gaps.id,
        topics(),
        label("en"),
        label("fr"),
        gap("the number, with a point"),
        gaps.today,
        gap("address of the official page"),
        gaps.today
    )
}

fn form(gaps: &Gaps<'_>) -> String {
    format!(
        "[[form]]\nid = \"{}\"\nnumber = \"{}\"\nissuer = \"{}\"\nstatus = \"unknown\"     # current, superseded, unknown\n\
         # guides = []: the pages that name it\n{}{}{}",
        gaps.id,
        gap("as it is printed on the form"),
        gap("id of the organization that issues it"),
        topics(),
        gaps.proof(),
        gaps.words("form", &[("title", "the title of the form")])
    )
}

fn notice(gaps: &Gaps<'_>) -> String {
    format!(
        "[[notice]]\nid = \"{}\"\ntone = \"information\"    # fraud, change or information\nfrom = {}\nuntil = {}\n\
         # for = [[\"economic\"]], guide = \"\": fill what there is\n{}{}",
        gaps.id,
        gaps.today,
        gaps.until,
        gaps.proof(),
        gaps.words("notice", &[("title", "title"), ("body", "a short text")])
    )
}

fn paper(gaps: &Gaps<'_>) -> String {
    format!(
        "[[paper]]\nid = \"{}\"\norder = 10\ntranslate = false     # true where it is often in another language\n{}",
        gaps.id,
        gaps.words("paper", &[("label", "what it is called"), ("hint", "what it is, or what to look at")])
    )
}

/// Two questions and three ends, so that every part of a self-check is there once.
fn self_check(gaps: &Gaps<'_>) -> String {
    let mut text = format!("id = \"{}\"\n{}{}", gaps.id, topics(), gaps.proof());
    for lang in langs(gaps.source_lang) {
        let _ = writeln!(text, "official.{lang} = \"{}\"", gap(&format!("address of the official page ({lang})")));
    }
    text += "start = \"first\"\n\n\
        [[questions]]\nid = \"first\"\nanswers = [{ id = \"yes\", to = \"second\" }, { id = \"no\", to = \"stop\" }]\n\n\
        [[questions]]\nid = \"second\"\nanswers = [{ id = \"yes\", to = \"fine\" }, { id = \"no\", to = \"careful\" }]\n\n\
        # verdict: stop, careful, fine or know; tasks, guides, services, contacts and tools: where to go then\n";
    for end in CHECK_ENDS {
        let _ = writeln!(text, "[[ends]]\nid = \"{end}\"\nverdict = \"{end}\"\nguides = []\n");
    }
    for lang in langs(gaps.source_lang) {
        let said = |what: &str| gap(&format!("{what} ({lang})"));
        let _ = writeln!(text, "[{lang}]\ntitle = \"{}\"\nlead = \"{}\"", said("the question"), said("for whom it is"));
        for question in ["first", "second"] {
            let _ = writeln!(text, "[{lang}.questions.{question}]\nask = \"{}\"", said("what is asked"));
            let _ = writeln!(
                text,
                "[{lang}.questions.{question}.answers]\nyes = \"{}\"\nno = \"{}\"",
                said("yes"),
                said("no")
            );
            let _ =
                writeln!(text, "[{lang}.questions.{question}.because]\nno = \"{}\"", said("why that answer counts"));
        }
        for end in CHECK_ENDS {
            let _ = writeln!(
                text,
                "[{lang}.ends.{end}]\ntitle = \"{}\"\ntext = \"{}\"",
                said("what holds"),
                said("what to do")
            );
        }
    }
    text
}

fn task(gaps: &Gaps<'_>) -> String {
    format!(
        "[[task]]\nid = \"{}\"\nstage = \"first-weeks\"   # or as the README lists\ndue = {{ by = 30 }}       # days from \
         landing; take the line out where there is none\n# for = [[\"permanent\"]], depends_on = [], guide = \"\", \
         services = []: fill what there is\n{}{}{}",
        gaps.id,
        topics(),
        gaps.proof(),
        gaps.words("task", &[("title", "what to do"), ("why", "why, in one sentence")])
    )
}

fn topic(gaps: &Gaps<'_>) -> String {
    format!(
        "[[topic]]\nid = \"{}\"\nbroader = \"{}\"\n{}",
        gaps.id,
        gap("id of the topic above"),
        gaps.words("topic", &[("label", "label")])
    )
}

fn withdrawal(gaps: &Gaps<'_>) -> String {
    format!(
        "[[withdrawal]]\nid = \"{}\"\non = {}\n# see = \"\": the page to read instead\n{}",
        gaps.id,
        gaps.today,
        gaps.words("withdrawal", &[("title", "the title that the page had"), ("reason", "why it is gone")])
    )
}
