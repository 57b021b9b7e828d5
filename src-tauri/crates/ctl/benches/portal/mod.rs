//! A made-up portal of as many pages as one likes: always the same ones, of the length and the words of real pages.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

const LANGS: [&str; 2] = ["en", "fr"];
const TOPICS: [&str; 6] = ["arrival", "health", "housing", "money", "school", "work"];
/// Paragraphs and words of a page, about those of the project's own pages.
const PARTS: usize = 6;
const SENTENCES: usize = 6;
const WORDS: usize = 11;

/// Numbers that look random and are the same in every run.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        // The constants are Knuth's for a 64-bit linear congruential generator.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }
}

/// The words of the project's own pages in a language.
pub fn words(lang: &str) -> Vec<String> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/content");
    let mut words = BTreeSet::new();
    for owner in ["canada", "ontario"] {
        let entries = fs::read_dir(content.join(owner).join("guides")).expect("the project's own pages");
        for entry in entries.flatten() {
            if entry.file_name().to_string_lossy().ends_with(&format!(".{lang}.md")) {
                let text = fs::read_to_string(entry.path()).expect("a page");
                let body = text.splitn(3, "+++").last().unwrap_or_default().to_lowercase();
                let plain = body.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 2);
                words.extend(plain.map(str::to_owned));
            }
        }
    }
    words.into_iter().collect()
}

pub struct Portal {
    folder: tempfile::TempDir,
    owners: usize,
    pages: usize,
}

impl Portal {
    /// `pages` pages of `owners` owners, half of them in each of two languages, published as release 1.
    pub fn new(owners: usize, pages: usize) -> Self {
        let portal = Self { folder: tempfile::tempdir().expect("a scratch folder"), owners, pages };
        for owner in 0..owners {
            portal.write_owner(owner);
        }
        let vocabulary = LANGS.map(words);
        for page in 0..pages / LANGS.len() {
            for (lang, words) in LANGS.iter().zip(&vocabulary) {
                let path = portal.page(page, lang);
                fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                fs::write(path, text(page, lang, words)).expect("a page");
            }
        }
        first_release(&portal);
        portal
    }

    fn owner_of(&self, page: usize) -> usize {
        page % self.owners
    }

    fn owner_dir(&self, owner: usize) -> PathBuf {
        self.content().join(format!("owner-{owner:02}"))
    }

    fn page(&self, page: usize, lang: &str) -> PathBuf {
        self.owner_dir(self.owner_of(page)).join(format!("guides/page-{page:05}.{lang}.md"))
    }

    fn write_owner(&self, owner: usize) {
        let dir = self.owner_dir(owner);
        fs::create_dir_all(&dir).expect("a folder");
        let pack = format!(
            "id = \"owner-{owner:02}\"\nlevel = \"municipal\"\npublisher = \"office-00\"\nlicence = \"CC-BY-4.0\"\n\
             attribution = \"Made up for measuring\"\nreuse = \"open\"\nsource_lang = \"en\"\n\
             [name]\nen = \"Owner {owner}\"\nfr = \"Propriétaire {owner}\"\n\
             [official]\nen = \"https://portal.example/\"\n"
        );
        fs::write(dir.join("pack.toml"), pack).expect("a file");
        let office = format!(
            "[[organization]]\nid = \"office-{owner:02}\"\n[organization.en]\nname = \"Office {owner}\"\n\
             [organization.fr]\nname = \"Bureau {owner}\"\n"
        );
        fs::create_dir_all(dir.join("organizations")).expect("a folder");
        fs::write(dir.join("organizations/all.toml"), office).expect("a file");
        if owner == 0 {
            let mut topics = String::new();
            for (order, topic) in TOPICS.iter().enumerate() {
                let _ = write!(
                    topics,
                    "[[topic]]\nid = \"{topic}\"\norder = {order}\n[topic.en]\nlabel = \"{topic}\"\n[topic.fr]\nlabel = \"{topic}\"\n"
                );
            }
            fs::create_dir_all(dir.join("topics")).expect("a folder");
            fs::write(dir.join("topics/all.toml"), topics).expect("a file");
        }
    }

    pub fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    pub fn keys(&self) -> PathBuf {
        self.folder.path().join("keys")
    }

    pub fn repository(&self) -> PathBuf {
        self.folder.path().join("repository")
    }

    pub fn root(&self) -> PathBuf {
        self.repository().join("metadata/1.root.json")
    }

    /// Replaces one sentence in each of `count` texts that `owners` owners share, and publishes that.
    pub fn edit(&self, count: usize, owners: usize, seed: usize) {
        for number in 0..count {
            let owner = (number % owners) * (self.owners / owners).max(1);
            let page = owner + self.owners * ((seed + number / owners * 7) % (self.pages / LANGS.len() / self.owners));
            let path = self.page(page, LANGS[0]);
            let text = fs::read_to_string(&path).expect("a page");
            let (before, after) = text.rsplit_once(". ").expect("sentences");
            let edited = format!("{before}. Since this month the office asks for paper number {seed} as well. {after}");
            fs::write(&path, edited).expect("a page");
        }
        self.publish();
    }

    pub fn publish(&self) {
        portage_publish::publish(&self.content(), &self.repository(), &self.keys(), Timestamp::now())
            .expect("the made-up pages are sound");
    }
}

fn first_release(portal: &Portal) {
    portage_publish::repo_init(&portal.repository(), &portal.keys(), &[], Timestamp::now()).expect("a repository");
    portal.publish();
}

fn sentence(dice: &mut Dice, words: &[String]) -> String {
    let mut said: Vec<&str> = (0..WORDS).map(|_| words[dice.below(words.len())].as_str()).collect();
    let first = said[0].to_owned();
    said[0] = &first;
    let line = said.join(" ");
    let mut letters = line.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn text(page: usize, lang: &str, words: &[String]) -> String {
    let mut dice = Dice::new(page as u64 * 2 + u64::from(lang == "fr") + 1);
    let mut text = format!(
        "+++\ntitle = \"{} {page}\"\nsummary = \"{}.\"\n",
        sentence(&mut dice, words),
        sentence(&mut dice, words)
    );
    if lang == LANGS[0] {
        let _ = write!(
            text,
            "code = \"X{page}\"\ntopics = [\"{}\"]\nauthority = \"office-00\"\nlevel = \"municipal\"\naudience = \"both\"\n\
             verified_on = 2026-11-22\nreview_by = 2099-01-01\nsources = [\"https://portal.example/{page}\"]\n\
             [official]\nen = \"https://portal.example/{page}\"\n",
            TOPICS[dice.below(TOPICS.len())]
        );
    }
    text.push_str("+++\n");
    for _ in 0..PARTS {
        let _ = write!(text, "## {}\n\n", sentence(&mut dice, words));
        for _ in 0..SENTENCES {
            let _ = write!(text, "{}. ", sentence(&mut dice, words));
        }
        text.push_str("\n\n");
    }
    text
}
