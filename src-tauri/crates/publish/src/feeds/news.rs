//! News releases, as Atom or RSS. Titles and teasers are quoted as plain text; nothing else is taken.

use jiff::civil::Date;
use portage_content::{Digest, News, NewsText};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use serde_json::{Value, json};
use url::Url;

use super::text::{day, plain};
use super::{Copies, Copy, Entries, Feed, FeedError, Made, OF_CANADA_CA, OF_ONTARIO_CA, Reading, Rights, document};

/// The news of one body in one language.
pub(super) struct NewsFeed {
    name: &'static str,
    lang: &'static str,
    owner: &'static str,
    authority: &'static str,
    source: &'static str,
    about: &'static str,
    rights: &'static Rights,
    on: bool,
}

pub(super) const IRCC_ENGLISH: NewsFeed = NewsFeed {
    name: "news-en",
    lang: "en",
    owner: "canada",
    authority: "ircc",
    source: "https://api.io.canada.ca/io-server/gc/news/en/v2?dept=departmentofcitizenshipandimmigration&sort=publishedDate&orderBy=desc&pick=50&format=atom",
    about: "The news releases of IRCC in English, Atom; changes most days.",
    rights: &OF_CANADA_CA,
    on: true,
};

pub(super) const IRCC_FRENCH: NewsFeed = NewsFeed {
    name: "news-fr",
    lang: "fr",
    source: "https://api.io.canada.ca/io-server/gc/news/fr/v2?dept=departmentofcitizenshipandimmigration&sort=publishedDate&orderBy=desc&pick=50&format=atom",
    about: "The news releases of IRCC in French, Atom; changes most days.",
    ..IRCC_ENGLISH
};

/// Nobody has seen this address answer, so it is fetched only when an editor names it.
pub(super) const ONTARIO: NewsFeed = NewsFeed {
    name: "news-ontario-en",
    lang: "en",
    owner: "ontario",
    authority: "ontario-government",
    source: "https://news.ontario.ca/newsroom/en/rss/allnews.rss",
    about: "The news releases of Ontario in English, RSS; the address is not verified, so it is off.",
    rights: &OF_ONTARIO_CA,
    on: false,
};

const KEPT: usize = 50;
const TITLE_LETTERS: usize = 300;
const TEASER_LETTERS: usize = 600;
/// Of one element; the rest of a longer one is not even read into memory.
const MOST_BYTES: usize = 16 << 10;

/// One item as it stands in the document.
#[derive(Default)]
struct Item {
    title: String,
    date: String,
    link: String,
    teaser: String,
}

impl Item {
    /// The place for the text of an element, and whether it may be overwritten by a better one.
    fn field(&mut self, element: &str) -> Option<&mut String> {
        match element {
            "title" => Some(&mut self.title),
            "published" | "pubDate" | "updated" | "date" => Some(&mut self.date),
            "link" => Some(&mut self.link),
            "summary" | "description" | "content" => Some(&mut self.teaser),
            _ => None,
        }
    }

    fn take(&self) -> Result<(String, Value), &'static str> {
        let title = plain(&self.title, TITLE_LETTERS);
        if title.is_empty() {
            return Err("it has no title");
        }
        let link = web_address(&self.link).ok_or("its link does not lead to a page of canada.ca or ontario.ca")?;
        let date = date(&self.date).ok_or("it has no day")?;
        let teaser = plain(&self.teaser, TEASER_LETTERS);
        let hash = Digest::of(link.as_bytes()).to_string();
        let key = format!("{date}-{}", hash.rsplit(':').next().and_then(|hex| hex.get(..10)).unwrap_or_default());
        let teaser = (!teaser.is_empty()).then_some(teaser);
        Ok((key, json!({"date": date, "link": link, "title": title, "teaser": teaser})))
    }
}

fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    day(text).or_else(|| jiff::fmt::rfc2822::parse(text).ok().map(|zoned| zoned.date()))
}

fn web_address(text: &str) -> Option<String> {
    let url = Url::parse(text.trim()).ok()?;
    let host = url.host_str()?;
    let is_official = ["canada.ca", "ontario.ca"]
        .iter()
        .any(|site| host == *site || host.strip_suffix(site).is_some_and(|front| front.ends_with('.')));
    let is_plain = url.scheme() == "https" && url.port().is_none() && url.username().is_empty();
    (is_official && is_plain && url.password().is_none() && url.as_str().len() <= 500).then(|| url.to_string())
}

/// Every item of a document, well-formed up to its end.
fn items(xml: &str) -> Result<Vec<Item>, FeedError> {
    let not_xml = |reason: String| FeedError::NotXml { reason };
    let mut reader = Reader::from_str(xml);
    let mut items = Vec::new();
    let mut depth = 0_usize;
    // The item that is being read and its depth, and the element in it.
    let mut item: Option<(Item, usize)> = None;
    let mut element: Option<(String, usize)> = None;
    loop {
        let event = reader.read_event().map_err(|error| not_xml(error.to_string()))?;
        let text = match event {
            Event::Start(start) => {
                depth += 1;
                open(&start, depth, &mut item, &mut element);
                continue;
            }
            Event::Empty(start) => {
                if let Some((item, _)) = &mut item {
                    link_of(&start, item);
                }
                continue;
            }
            Event::End(_) => {
                if element.as_ref().is_some_and(|(_, at)| *at == depth) {
                    element = None;
                }
                if item.as_ref().is_some_and(|(_, at)| *at == depth) {
                    items.extend(item.take().map(|(item, _)| item));
                }
                depth = depth.saturating_sub(1);
                continue;
            }
            Event::Text(text) => text.to_string(),
            Event::CData(text) => text.to_string(),
            Event::GeneralRef(name) => {
                resolve_predefined_entity(&name).map_or_else(|| format!("&{};", &*name), str::to_owned)
            }
            // Its entities could make a small document a very large one.
            Event::DocType(_) => return Err(not_xml("it declares a document type".to_owned())),
            Event::Eof if depth > 0 => return Err(not_xml("it ends in the middle".to_owned())),
            Event::Eof => return Ok(items),
            _ => continue,
        };
        if let (Some((item, _)), Some((element, _))) = (&mut item, &element)
            && let Some(field) = item.field(element)
            && field.len() + text.len() <= MOST_BYTES
        {
            field.push_str(&text);
        }
    }
}

fn open(start: &BytesStart<'_>, depth: usize, item: &mut Option<(Item, usize)>, element: &mut Option<(String, usize)>) {
    let name = start.local_name();
    let name: &str = name.as_ref();
    match item {
        None if matches!(name, "entry" | "item") => *item = Some((Item::default(), depth)),
        Some((item, at)) if depth == *at + 1 => {
            link_of(start, item);
            let is_new = item.field(name).is_some_and(|field| field.is_empty());
            *element = is_new.then(|| (name.to_owned(), depth));
        }
        _ => {}
    }
}

/// Atom writes the address into an attribute, and may name others than that of the page.
fn link_of(start: &BytesStart<'_>, item: &mut Item) {
    let name = start.local_name();
    if <_ as AsRef<str>>::as_ref(&name) != "link" || !item.link.is_empty() {
        return;
    }
    let value = |name: &str| start.try_get_attribute(name).ok().flatten().map(|found| plain(&found.value, 600));
    if let (Some(href), None | Some("alternate")) = (value("href"), value("rel").as_deref()) {
        item.link = href;
    }
}

impl Feed for NewsFeed {
    fn name(&self) -> &'static str {
        self.name
    }

    fn owner(&self) -> &'static str {
        self.owner
    }

    fn authority(&self) -> &'static str {
        self.authority
    }

    fn source(&self) -> &'static str {
        self.source
    }

    fn about(&self) -> &'static str {
        self.about
    }

    fn kinds(&self) -> &'static [&'static str] {
        &["news"]
    }

    fn limit(&self) -> usize {
        1 << 20
    }

    fn on(&self) -> bool {
        self.on
    }

    fn rights(&self) -> &'static Rights {
        self.rights
    }

    fn read(&self, bytes: &[u8]) -> Result<Reading, FeedError> {
        let mut reading = Reading::default();
        for (at, item) in items(document::text(bytes)?)?.iter().enumerate() {
            let what = json!({"title": item.title, "link": item.link, "date": item.date});
            match item.take() {
                Ok((key, entry)) => {
                    reading.entries.insert(key, entry);
                }
                Err(why) => reading.refuse(format!("entry[{at}]"), why, &what),
            }
        }
        if reading.entries.is_empty() && reading.refused.is_empty() {
            return Err(FeedError::WrongShape { what: "any entry" });
        }
        Ok(reading)
    }

    fn day(&self, entry: &Value) -> Option<Date> {
        entry["date"].as_str()?.parse().ok()
    }

    fn keep(&self, entries: &mut Entries) {
        let old: Vec<String> = entries.keys().rev().skip(KEPT).cloned().collect();
        old.iter().for_each(|key| drop(entries.remove(key)));
    }

    fn tell(&self, _key: &str, entry: &Value) -> String {
        let said = |field: &str| entry[field].as_str().unwrap_or_default().to_owned();
        format!("news of {}: {}", said("date"), said("title"))
    }

    fn records(&self, copy: &Copy, _others: &Copies) -> Vec<Made> {
        let mut made = Vec::new();
        for (key, entry) in &copy.entries {
            let (Some(date), Some(link), Some(title)) =
                (self.day(entry), entry["link"].as_str(), entry["title"].as_str())
            else {
                continue;
            };
            let official = [(self.lang.to_owned(), link.to_owned())].into();
            // What was said on a day stays said, so its record never changes.
            let neutral = Made::neutral(self, key, &News { date, official }, date, key);
            let teaser = entry["teaser"].as_str().map(str::to_owned);
            made.push(Made::words(&neutral, self.lang, &NewsText { title: title.to_owned(), teaser }));
            made.push(neutral);
        }
        made
    }
}
