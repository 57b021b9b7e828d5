use portage_content::{Doc, SelfCheck, SelfCheckText, Verdict};

use crate::{
    AppError, Portage,
    reader::Reader,
    view::{CheckAnswer, CheckEnd, CheckQuestion, LinkView, SelfCheckLine, SelfCheckView, VerdictView},
};

impl Portage {
    /// The self-checks of this copy, by their titles.
    pub fn self_checks(&self, lang: &str) -> Result<Vec<SelfCheckLine>, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let mut lines = Vec::new();
        for record in live.generation.neutral("self_check")? {
            let id = &record.key().id;
            let Some(words) = reader.words::<SelfCheckText>("self_check", id)? else { continue };
            lines.push(SelfCheckLine {
                id: id.clone(),
                title: words.body.title,
                lead: reader.in_lang(&words.lang).inline(&words.body.lead)?,
                lang: words.lang,
            });
        }
        lines.sort_by(|a, b| a.title.cmp(&b.title));
        Ok(lines)
    }

    /// One self-check, whole: the window leads through it, and nothing of the answers comes back here.
    pub fn self_check(&self, id: &str, lang: &str) -> Result<SelfCheckView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let not_found = || AppError::NotFound { kind: "self_check".to_owned(), id: id.to_owned() };
        let doc: Doc<SelfCheck> = reader.neutral("self_check", id)?.ok_or_else(not_found)?;
        reader.self_check(doc)?.ok_or_else(not_found)
    }
}

impl Reader<'_> {
    fn self_check(&self, doc: Doc<SelfCheck>) -> Result<Option<SelfCheckView>, AppError> {
        let Some(words) = self.words::<SelfCheckText>("self_check", &doc.meta.id)? else { return Ok(None) };
        // A pack of another version can hold anything: what has no words or leads nowhere is left out.
        let wrong = !doc.body.wrong().is_empty();
        let own = self.in_lang(&words.lang);
        let mut questions = Vec::new();
        for question in doc.body.questions.iter().filter(|_| !wrong) {
            let Some(said) = words.body.questions.get(&question.id) else { return Ok(None) };
            let mut answers = Vec::new();
            for way in &question.answers {
                let Some(text) = said.answers.get(&way.id) else { return Ok(None) };
                answers.push(CheckAnswer {
                    id: way.id.clone(),
                    to: way.to.clone(),
                    text: own.inline(text)?,
                    because: said.because.get(&way.id).map(|text| own.inline(text)).transpose()?,
                });
            }
            questions.push(CheckQuestion {
                id: question.id.clone(),
                ask: own.inline(&said.ask)?,
                help: said.help.as_deref().map(|text| own.inline(text)).transpose()?,
                answers,
            });
        }
        let mut ends = Vec::new();
        for end in doc.body.ends.iter().filter(|_| !wrong) {
            let Some(said) = words.body.ends.get(&end.id) else { return Ok(None) };
            let mut next: Vec<LinkView> = Vec::new();
            for (kind, ids) in
                [("tool", &end.tools), ("task", &end.tasks), ("guide", &end.guides), ("service", &end.services)]
            {
                next.extend(self.links(kind, ids)?);
            }
            ends.push(CheckEnd {
                id: end.id.clone(),
                verdict: match end.verdict {
                    Verdict::Stop => VerdictView::Stop,
                    Verdict::Careful => VerdictView::Careful,
                    Verdict::Fine => VerdictView::Fine,
                    Verdict::Know => VerdictView::Know,
                },
                title: said.title.clone(),
                blocks: own.blocks(&said.text)?,
                next,
                contacts: self.contacts(&end.contacts)?,
            });
        }
        if questions.is_empty() {
            return Ok(None);
        }
        let official = self.official(&doc.body.official);
        Ok(Some(SelfCheckView {
            title: words.body.title,
            lead: own.inline(&words.body.lead)?,
            start: doc.body.start,
            questions,
            ends,
            provenance: self.provenance(&doc.meta, official.clone(), &words.meta)?,
            official,
            id: doc.meta.id,
            lang: words.lang,
        }))
    }
}
