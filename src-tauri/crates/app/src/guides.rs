use std::collections::BTreeMap;

use portage_content::{Doc, Guide, GuideText, Topic, TopicText};

use crate::{
    AppError, Portage,
    beside::{align, completed, sections},
    reader::{Reader, Words},
    view::{BesideView, BlockView, GuideLine, GuideView, Shelf, TranslationNote},
};

impl Portage {
    /// All guides, by the top topic that each is listed under.
    pub fn guides(&self, lang: &str) -> Result<Vec<Shelf>, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let mut by_topic: BTreeMap<String, Vec<(String, GuideLine)>> = BTreeMap::new();
        for record in live.generation.neutral("guide")? {
            let doc: Doc<Guide> = record.view()?;
            let Some(words) = reader.words::<GuideText>("guide", &doc.meta.id)? else { continue };
            let topic = match doc.meta.topics.first() {
                Some(topic) => reader.top_topic(topic)?,
                None => continue,
            };
            let guide = reader.guide_line(&doc.meta.id, &words)?;
            by_topic.entry(topic).or_default().push((doc.body.code, guide));
        }
        let mut shelves = Vec::with_capacity(by_topic.len());
        for (topic, mut guides) in by_topic {
            guides.sort_by(|a, b| a.0.cmp(&b.0));
            let (label, lang) = reader.topic_label(&topic)?;
            let order = reader.neutral::<Topic>("topic", &topic)?.map_or(u32::MAX, |doc| doc.body.order);
            shelves.push((
                order,
                Shelf { topic, label, lang, guides: guides.into_iter().map(|(_, line)| line).collect() },
            ));
        }
        shelves.sort_by(|a, b| (a.0, &a.1.topic).cmp(&(b.0, &b.1.topic)));
        Ok(shelves.into_iter().map(|(_, shelf)| shelf).collect())
    }

    /// One guide; that it was opened is kept for "continue reading". One that is gone says so, see [`GuideView`]. An id or
    /// address that led to a page before opens that page; the view says its id.
    pub fn guide(&self, id: &str, lang: &str) -> Result<GuideView, AppError> {
        self.guide_beside(id, lang, None)
    }

    /// The same with a second language beside it, if the page has that.
    pub fn guide_beside(&self, id: &str, lang: &str, beside: Option<&str>) -> Result<GuideView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let alias = reader.alias(id)?;
        let id = alias.as_deref().unwrap_or(id);
        // Reading comes first: a person's data that cannot be opened is told where it is needed, not here. And a
        // question tells no change, or the screen that asked would ask again for ever.
        let user = self.user().ok();
        let saved = user.as_ref().is_some_and(|user| user.has_saved(id).unwrap_or_default());
        let page = |reader: &Reader<'_>| match reader.guide(id, saved)? {
            Some(view) => Ok(view),
            None => reader.gone_guide(id, &self.remains(reader, id)?, saved),
        };
        let mut view = page(&reader)?;
        if let Some(user) = user.filter(|_| view.withdrawn.is_none()) {
            let _ = user.note_reading(id, self.clock.now());
            // What was saved is what was read last, should the page go one day.
            let _ = live.generation.records_of("guide", id).map(|records| user.refresh_page(id, &records));
        }
        let beside = beside.filter(|tag| view.other_langs.iter().any(|other| other == tag));
        if let Some(other) = beside.map(|tag| page(&reader.in_lang(tag))).transpose()? {
            view.beside = Some(BesideView {
                rows: align(sections(view.blocks.clone()), sections(other.blocks)),
                lang: other.lang,
                title: other.title,
                summary: other.summary,
                translation: other.provenance.translation,
            });
        }
        view.blocks = reader.completed(view.blocks, id, view.provenance.translation.as_ref())?;
        Ok(view)
    }

    pub(crate) fn recent_guides(&self, reader: &Reader<'_>, limit: u32) -> Result<Vec<GuideLine>, AppError> {
        let mut lines = Vec::new();
        for id in self.user()?.recent_reading(limit)? {
            if let Some(words) = reader.words::<GuideText>("guide", &id)? {
                lines.push(reader.guide_line(&id, &words)?);
            }
        }
        Ok(lines)
    }
}

impl Reader<'_> {
    pub(crate) fn guide_line(&self, id: &str, words: &Words<GuideText>) -> Result<GuideLine, AppError> {
        Ok(GuideLine {
            id: id.to_owned(),
            title: words.body.title.clone(),
            summary: self.in_lang(&words.lang).inline(&words.body.summary)?,
            lang: words.lang.clone(),
        })
    }

    /// The page that an id or address leads to which is no page itself. Pages are read through one by one: few come here,
    /// by an old link.
    pub(crate) fn alias(&self, alias: &str) -> Result<Option<String>, AppError> {
        if self.generation.record("guide", alias, None)?.is_some() {
            return Ok(None);
        }
        for record in self.generation.neutral("guide")? {
            // Cheaper than reading every page as what it is.
            if record.line().contains("\"aliases\"") {
                let doc: Doc<Guide> = record.view()?;
                if doc.body.aliases.iter().any(|own| own == alias) {
                    return Ok(Some(doc.meta.id));
                }
            }
        }
        Ok(None)
    }

    fn guide(&self, id: &str, saved: bool) -> Result<Option<GuideView>, AppError> {
        let Some(doc) = self.neutral::<Guide>("guide", id)? else { return Ok(None) };
        let Some(words) = self.words::<GuideText>("guide", id)? else { return Ok(None) };
        let mut other_langs = self.generation.langs_of("guide", id)?;
        other_langs.retain(|lang| *lang != words.lang);
        Ok(Some(self.guide_view(doc, words, other_langs, saved)?))
    }

    pub(crate) fn guide_view(
        &self,
        doc: Doc<Guide>,
        words: Words<GuideText>,
        other_langs: Vec<String>,
        saved: bool,
    ) -> Result<GuideView, AppError> {
        let topic = match doc.meta.topics.first() {
            Some(topic) => self.top_topic(topic)?,
            None => String::new(),
        };
        Ok(GuideView {
            title: words.body.title.clone(),
            summary: self.in_lang(&words.lang).inline(&words.body.summary)?,
            blocks: self.in_lang(&words.lang).blocks(&words.body.body)?,
            other_langs,
            topic_label: self.topic_label(&topic)?.0,
            topic,
            tasks: self.links("task", &doc.body.tasks)?,
            services: self.links("service", &doc.body.services)?,
            tools: self.links("tool", &doc.body.tools)?,
            related: self.links("guide", &doc.body.related)?,
            contacts: self.contacts_of(&doc.meta.id)?,
            forms: self.forms_of(&doc.meta.id)?,
            saved,
            beside: None,
            withdrawn: None,
            provenance: self.provenance(&doc.meta, self.official(&doc.body.official), &words.meta)?,
            id: doc.meta.id,
            lang: words.lang,
        })
    }

    /// A page with the sections that its original has gained since it was translated.
    fn completed(
        &self,
        blocks: Vec<BlockView>,
        id: &str,
        translation: Option<&TranslationNote>,
    ) -> Result<Vec<BlockView>, AppError> {
        let Some(note) = translation.filter(|note| note.outdated && !blocks.is_empty()) else { return Ok(blocks) };
        let Some(original) = self.generation.record("guide", id, Some(&note.source_lang))? else { return Ok(blocks) };
        let original: Doc<GuideText> = original.view()?;
        let original = self.in_lang(&note.source_lang).blocks(&original.body.body)?;
        Ok(completed(blocks, original, &note.source_lang))
    }

    /// The topic at the top of the tree that `topic` is in.
    pub(crate) fn top_topic(&self, topic: &str) -> Result<String, AppError> {
        let mut top = topic.to_owned();
        // The tree is a few levels deep; a circle in a bad pack ends here.
        for _ in 0..8 {
            match self.neutral::<Topic>("topic", &top)?.and_then(|doc| doc.body.broader) {
                Some(broader) => top = broader,
                None => break,
            }
        }
        Ok(top)
    }

    /// A topic's label and the language it is in.
    pub(crate) fn topic_label(&self, topic: &str) -> Result<(String, String), AppError> {
        let words = self.words::<TopicText>("topic", topic)?;
        Ok(words.map_or_else(|| (topic.to_owned(), self.lang.to_owned()), |words| (words.body.label, words.lang)))
    }
}
