//! Pages that are no longer there: why, what to read instead, and the copy that stays with who saved them.

use jiff::Timestamp;
use portage_content::{Doc, Guide, GuideText, Record, Withdrawal, WithdrawalText, fallback_chain};
use serde::de::DeserializeOwned;

use crate::{
    AppError, Portage,
    reader::{Reader, Words},
    view::{GuideView, WithdrawnView},
};

/// What is left of a page.
pub(crate) struct Remains {
    pub records: Vec<Record>,
    /// When this device learned that it is gone, if it still remembers.
    at: Option<Timestamp>,
}

impl Portage {
    /// What is left of a page that the copy no longer has; nothing where it never had it. The copy's own last state is
    /// newer than what the person read last, but a copy that was built anew from the bundle remembers nothing.
    pub(crate) fn remains(&self, reader: &Reader<'_>, id: &str) -> Result<Remains, AppError> {
        if let Some(gone) = reader.generation.withdrawn("guide", id)? {
            return Ok(Remains { records: gone.records, at: Some(gone.at) });
        }
        // Without the person's data there is still the reason to be told.
        let records = self.user().and_then(|user| Ok(user.saved_records(id)?)).unwrap_or_default();
        Ok(Remains { records, at: None })
    }
}

/// The words among the last lines of a record, in the best language for a reader.
pub(crate) fn words_of<T: DeserializeOwned>(records: &[Record], lang: &str) -> Option<Words<T>> {
    let texts = || records.iter().filter(|record| record.key().lang.is_some());
    let of = |tag: &String| texts().find(|record| record.key().lang.as_ref() == Some(tag));
    let record = fallback_chain(lang).iter().find_map(of).or_else(|| texts().next())?;
    let doc: Doc<T> = record.view().ok()?;
    Some(Words { lang: doc.meta.lang.clone().unwrap_or_default(), body: doc.body, meta: doc.meta })
}

impl Remains {
    /// The words in the best language for a reader.
    pub fn words(&self, lang: &str) -> Option<Words<GuideText>> {
        words_of(&self.records, lang)
    }

    fn guide(&self) -> Option<Doc<Guide>> {
        self.records.iter().find(|record| record.key().lang.is_none())?.view().ok()
    }

    fn other_langs(&self, lang: &str) -> Vec<String> {
        self.records.iter().filter_map(|record| record.key().lang.clone()).filter(|tag| tag != lang).collect()
    }
}

impl Reader<'_> {
    /// A page that is gone: as it was last for who saved it, else its title with the reason.
    pub(crate) fn gone_guide(&self, id: &str, remains: &Remains, saved: bool) -> Result<GuideView, AppError> {
        let withdrawn = Some(self.withdrawn_view(id, remains.at)?);
        if let (Some(doc), Some(words)) = (remains.guide(), remains.words(self.lang)) {
            let other_langs = remains.other_langs(&words.lang);
            let mut view = GuideView { withdrawn, ..self.guide_view(doc, words, other_langs, saved)? };
            if !saved {
                view.blocks.clear();
            }
            // The original is gone as well; the copy is no older than it was.
            if let Some(translation) = &mut view.provenance.translation {
                translation.outdated = false;
            }
            return Ok(view);
        }
        let not_found = || AppError::NotFound { kind: "guide".to_owned(), id: id.to_owned() };
        let doc = self.withdrawal(id)?.ok_or_else(not_found)?;
        let words = self.words::<WithdrawalText>("withdrawal", &doc.meta.id)?.ok_or_else(not_found)?;
        Ok(GuideView {
            id: id.to_owned(),
            title: words.body.title,
            summary: Vec::new(),
            blocks: Vec::new(),
            other_langs: Vec::new(),
            topic: String::new(),
            topic_label: String::new(),
            tasks: Vec::new(),
            services: Vec::new(),
            tools: Vec::new(),
            related: Vec::new(),
            contacts: Vec::new(),
            forms: Vec::new(),
            provenance: self.provenance(&doc.meta, None, &words.meta)?,
            lang: words.lang,
            saved,
            beside: None,
            withdrawn,
        })
    }

    /// Why a page is gone. `learned`: when this device learned of it, for a publisher who gives no day.
    pub(crate) fn withdrawn_view(&self, id: &str, learned: Option<Timestamp>) -> Result<WithdrawnView, AppError> {
        let learned = learned.map(|at| self.day_of(at).to_string());
        let Some(doc) = self.withdrawal(id)? else {
            return Ok(WithdrawnView { on: learned, reason: None, reason_lang: None, see: None });
        };
        let words = self.words::<WithdrawalText>("withdrawal", &doc.meta.id)?;
        let (reason, reason_lang) = words.map(|words| (words.body.reason, words.lang)).unzip();
        let see = doc.body.see.as_deref().map(|id| self.link("guide", id)).transpose()?.flatten();
        Ok(WithdrawnView { on: Some(doc.body.on.to_string()), reason, reason_lang, see })
    }

    fn withdrawal(&self, guide: &str) -> Result<Option<Doc<Withdrawal>>, AppError> {
        self.neutral("withdrawal", &format!("guide.{guide}"))
    }
}
