//! Records as a reader of one language sees them on one day.

use std::{
    cell::{OnceCell, RefCell},
    collections::BTreeMap,
};

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use portage_content::{
    Block, CalloutTone, Doc, Figure, FigureText, Inline, Level, Links, Meta, OrganizationText, Record, Target,
    Translator, fallback_chain, parse_markdown, plain_text, text_hash,
};
use portage_store::{Generation, ReleaseInfo};
use serde::de::DeserializeOwned;

use crate::{
    AppError,
    view::{BlockView, FigureView, InlineView, LinkView, Provenance, TargetView, ToneView, TranslationNote, WebLink},
};

pub struct Reader<'a> {
    pub generation: &'a Generation,
    pub lang: &'a str,
    pub today: Date,
    /// What nearly every record of an answer names.
    organizations: RefCell<BTreeMap<String, String>>,
    releases: OnceCell<Vec<ReleaseInfo>>,
}

/// The words of a record, and the language they are really in.
pub struct Words<T> {
    pub lang: String,
    pub body: T,
    pub meta: Meta,
}

impl<'a> Reader<'a> {
    pub fn new(generation: &'a Generation, lang: &'a str, today: Date) -> Self {
        Self { generation, lang, today, organizations: RefCell::default(), releases: OnceCell::new() }
    }

    /// The reader of words that are in another language than was asked for: their figures are written in theirs.
    pub fn in_lang<'b>(&'b self, lang: &'b str) -> Reader<'b> {
        Reader::new(self.generation, lang, self.today)
    }

    /// The day of a time where the person is; a time that a wrong clock put ahead counts as today.
    pub fn day_of(&self, time: Timestamp) -> Date {
        time.to_zoned(TimeZone::system()).date().min(self.today)
    }

    /// A record without its words.
    pub fn neutral<T: DeserializeOwned>(&self, kind: &str, id: &str) -> Result<Option<Doc<T>>, AppError> {
        let record = self.generation.record(kind, id, None)?;
        Ok(record.map(|record| record.view()).transpose()?)
    }

    /// The words of a record in the best language there is.
    pub fn words<T: DeserializeOwned>(&self, kind: &str, id: &str) -> Result<Option<Words<T>>, AppError> {
        let Some(record) = self.generation.text(kind, id, self.lang)? else { return Ok(None) };
        let doc: Doc<T> = record.view()?;
        let lang = doc.meta.lang.clone().unwrap_or_default();
        Ok(Some(Words { lang, body: doc.body, meta: doc.meta }))
    }

    /// The title of a record, with the language it is in.
    pub fn title_of(&self, kind: &str, id: &str) -> Result<Option<(String, String)>, AppError> {
        let Some(record) = self.generation.text(kind, id, self.lang)? else { return Ok(None) };
        let value = record.value();
        let title = ["title", "name", "label"].iter().find_map(|field| value.get(field)?.as_str());
        Ok(title.map(|title| (title.to_owned(), record.key().lang.clone().unwrap_or_default())))
    }

    /// A text of a record, and the language that it is in; of a list of texts, the one at this place.
    pub fn text_of(&self, kind: &str, id: &str, field: &str, at: usize) -> Result<Option<(String, String)>, AppError> {
        let Some(record) = self.generation.text(kind, id, self.lang)? else { return Ok(None) };
        let value = record.value();
        let text = match &value[field] {
            serde_json::Value::Array(texts) => texts.get(at).and_then(serde_json::Value::as_str),
            text => text.as_str(),
        };
        let Some(text) = text else { return Ok(None) };
        let lang = record.key().lang.clone().unwrap_or_default();
        let inline = self.in_lang(&lang).inline(text)?;
        Ok(Some((crate::tools::plain(&inline), lang)))
    }

    /// A way to a record; none where it does not exist.
    pub fn link(&self, kind: &str, id: &str) -> Result<Option<LinkView>, AppError> {
        let Some(target) = record_target(kind, id) else { return Ok(None) };
        if kind == "tool" {
            // A self-check has its own title; that of another tool is a message of the window.
            if let Some((title, lang)) = self.title_of("self_check", id)? {
                return Ok(Some(LinkView { target, title, lang }));
            }
            return Ok(Some(LinkView { target, title: String::new(), lang: self.lang.to_owned() }));
        }
        Ok(self.title_of(kind, id)?.map(|(title, lang)| LinkView { target, title, lang }))
    }

    pub fn links(&self, kind: &str, ids: &[String]) -> Result<Vec<LinkView>, AppError> {
        let mut links = Vec::with_capacity(ids.len());
        for id in ids {
            links.extend(self.link(kind, id)?);
        }
        Ok(links)
    }

    pub fn organization(&self, id: &str) -> Result<String, AppError> {
        if let Some(name) = self.organizations.borrow().get(id) {
            return Ok(name.clone());
        }
        let words = self.words::<OrganizationText>("organization", id)?;
        let name = words.map_or_else(|| id.to_owned(), |words| words.body.name);
        self.organizations.borrow_mut().insert(id.to_owned(), name.clone());
        Ok(name)
    }

    /// The page in the reader's language, else English or French, else any.
    pub fn official(&self, links: &Links) -> Option<WebLink> {
        let chain = fallback_chain(self.lang);
        let best = chain.iter().find_map(|tag| links.get_key_value(tag)).or_else(|| links.iter().next());
        best.map(|(lang, url)| web_link(url, lang))
    }

    /// The last state of a record that is gone.
    fn gone(&self, kind: &str, id: &str) -> Result<Option<Record>, AppError> {
        let gone = self.generation.withdrawn(kind, id)?;
        Ok(gone.and_then(|gone| gone.records.into_iter().find(|record| record.key().lang.is_none())))
    }

    pub fn figure(&self, id: &str) -> Result<Option<FigureView>, AppError> {
        self.figure_on(id, None)
    }

    /// A figure as it is on a day, today if none is named.
    pub fn figure_on(&self, id: &str, day: Option<Date>) -> Result<Option<FigureView>, AppError> {
        let day = day.unwrap_or(self.today);
        let doc = match self.neutral::<Figure>("figure", id)? {
            Some(doc) => doc,
            // The copy of a page that is gone names figures that may have gone with it.
            None => match self.gone("figure", id)? {
                Some(record) => record.view()?,
                None => return Ok(None),
            },
        };
        let Some(value) = doc.body.on(day) else { return Ok(None) };
        let written = |value: &str| portage_i18n::figure(value, doc.body.unit, self.lang);
        let label = self.words::<FigureText>("figure", id)?.map(|words| words.body.label);
        Ok(Some(FigureView {
            id: id.to_owned(),
            text: written(&value.value),
            label: label.unwrap_or_default(),
            effective_from: value.from.to_string(),
            source: value.source.clone(),
            verified_on: value.verified_on.to_string(),
            next: doc.body.next_after(day).map(|next| (written(&next.value), next.from.to_string())),
        }))
    }

    /// One line of text with its marks, such as a summary.
    pub fn inline(&self, markdown: &str) -> Result<Vec<InlineView>, AppError> {
        let mut line = Vec::new();
        for block in parse_markdown(markdown).blocks {
            match block {
                Block::Paragraph { content } | Block::Heading { content, .. } => line.extend(self.inlines(content)?),
                other => line.push(InlineView::Text { text: plain_text(&[other]) }),
            }
        }
        Ok(line)
    }

    pub fn inline_list(&self, items: &[String]) -> Result<Vec<Vec<InlineView>>, AppError> {
        items.iter().map(|item| self.inline(item)).collect()
    }

    /// A page.
    pub fn blocks(&self, markdown: &str) -> Result<Vec<BlockView>, AppError> {
        parse_markdown(markdown).blocks.into_iter().enumerate().map(|(at, block)| self.block(block, at)).collect()
    }

    fn block(&self, block: Block, at: usize) -> Result<BlockView, AppError> {
        let cells =
            |cells: Vec<Vec<Inline>>| cells.into_iter().map(|cell| self.inlines(cell)).collect::<Result<_, _>>();
        let blocks = |blocks: Vec<Block>| {
            blocks.into_iter().enumerate().map(|(at, block)| self.block(block, at)).collect::<Result<Vec<_>, _>>()
        };
        Ok(match block {
            // Numbered, not named: the same place in every language.
            Block::Heading { level, content } => {
                BlockView::Heading { level, anchor: format!("part-{at}"), content: self.inlines(content)? }
            }
            Block::Paragraph { content } => BlockView::Paragraph { content: self.inlines(content)? },
            Block::List { ordered, items } => {
                BlockView::List { ordered, items: items.into_iter().map(blocks).collect::<Result<_, _>>()? }
            }
            Block::Callout { tone, content } => BlockView::Callout { tone: tone_view(tone), content: blocks(content)? },
            Block::Table { head, rows } => BlockView::Table {
                head: cells(head)?,
                rows: rows.into_iter().map(cells).collect::<Result<_, AppError>>()?,
            },
        })
    }

    fn inlines(&self, content: Vec<Inline>) -> Result<Vec<InlineView>, AppError> {
        content.into_iter().map(|inline| self.one_inline(inline)).collect()
    }

    fn one_inline(&self, inline: Inline) -> Result<InlineView, AppError> {
        Ok(match inline {
            Inline::Text { text } => InlineView::Text { text },
            Inline::Strong { content } => InlineView::Strong { content: self.inlines(content)? },
            Inline::Emphasis { content } => InlineView::Emphasis { content: self.inlines(content)? },
            Inline::Link { target, content } => {
                let content = self.inlines(content)?;
                let target = match target {
                    Target::Web { url } => Some(TargetView::Web { url }),
                    Target::Phone { number } => Some(TargetView::Phone { number }),
                    Target::Mail { address } => Some(TargetView::Mail { address }),
                    Target::Record { kind, id } => {
                        let exists = kind == "tool" || self.generation.record(&kind, &id, None)?.is_some();
                        record_target(&kind, &id).filter(|_| exists)
                    }
                };
                // A link to what this copy does not hold is drawn as its words alone.
                match target {
                    Some(target) => InlineView::Link { target, content },
                    None => InlineView::Emphasis { content },
                }
            }
            Inline::Figure { id } => match self.figure(&id)? {
                Some(figure) => InlineView::Figure { figure },
                // What is not known is left out; three dots say that something was.
                None => InlineView::Text { text: "…".to_owned() },
            },
            Inline::Break => InlineView::Break,
        })
    }

    /// Who wrote a record, who is responsible, how fresh it is. `text` is the record of the words that are shown.
    pub fn provenance(&self, neutral: &Meta, official: Option<WebLink>, text: &Meta) -> Result<Provenance, AppError> {
        let releases = if let Some(releases) = self.releases.get() {
            releases
        } else {
            let read = self.generation.releases()?;
            self.releases.get_or_init(|| read)
        };
        let release = releases.iter().find(|release| release.owner == neutral.owner);
        Ok(Provenance {
            publisher: self.organization(&neutral.publisher)?,
            authority: neutral.authority.as_deref().map(|id| self.organization(id)).transpose()?,
            level: neutral.level.map(|level| level_id(level).to_owned()),
            verified_on: neutral.verified_on.map(|day| day.to_string()),
            review_by: neutral.review_by.map(|day| day.to_string()),
            stale: neutral.is_stale(self.today),
            official,
            sources: neutral.sources.iter().map(|url| web_link(url, "")).collect(),
            licence: neutral.licence.clone(),
            attribution: neutral.attribution.clone(),
            owner: neutral.owner.clone(),
            release: release.map_or(0, |release| release.number),
            translation: self.translation(text)?,
        })
    }

    pub fn translation(&self, text: &Meta) -> Result<Option<TranslationNote>, AppError> {
        let Some(translation) = &text.translation else { return Ok(None) };
        let source = self.generation.record(&text.kind, &text.id, Some(&translation.source_lang))?;
        Ok(Some(TranslationNote {
            machine: translation.by == Translator::Machine && !translation.reviewed,
            outdated: source.is_none_or(|source| text_hash(&source) != translation.source_hash),
            source_lang: translation.source_lang.clone(),
        }))
    }
}

/// The kinds of record that have a screen of their own.
pub const LINKED: [&str; 6] = ["guide", "task", "service", "tool", "self_check", "community"];

pub fn record_target(kind: &str, id: &str) -> Option<TargetView> {
    let id = id.to_owned();
    match kind {
        "guide" => Some(TargetView::Guide { id }),
        "task" => Some(TargetView::Task { id }),
        "service" => Some(TargetView::Service { id }),
        "tool" | "self_check" => Some(TargetView::Tool { id }),
        "community" => Some(TargetView::Place { id }),
        _ => None,
    }
}

pub fn web_link(url: &str, lang: &str) -> WebLink {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest).split(['/', '?', '#']).next().unwrap_or_default();
    WebLink { url: url.to_owned(), lang: lang.to_owned(), host: host.to_owned() }
}

pub(crate) fn level_id(level: Level) -> &'static str {
    match level {
        Level::Federal => "federal",
        Level::Provincial => "provincial",
        Level::Municipal => "municipal",
        Level::Agency => "agency",
    }
}

fn tone_view(tone: CalloutTone) -> ToneView {
    match tone {
        CalloutTone::Note => ToneView::Note,
        CalloutTone::Free => ToneView::Free,
        CalloutTone::Deadline => ToneView::Deadline,
        CalloutTone::Warning => ToneView::Warning,
    }
}
