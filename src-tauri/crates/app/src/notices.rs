use std::{cmp::Reverse, collections::BTreeSet};

use portage_content::{Doc, Notice, NoticeText, NoticeTone, OwnerDoc};
use portage_plan::{Profile, Truth, evaluate_all};

use crate::{
    AppError,
    places::community_of,
    reader::Reader,
    view::{NoticeToneView, NoticeView},
};

impl Reader<'_> {
    /// What leads the first screen today, the most pressing first. What surely does not concern the person is left out;
    /// of whom nothing is known sees everything. What a municipality says leads it for those who go there.
    pub(crate) fn notices(&self, profile: &Profile) -> Result<Vec<NoticeView>, AppError> {
        let mut notices = self.notices_of_all(profile)?;
        let owners: BTreeSet<String> = notices.iter().map(|notice| notice.provenance.owner.clone()).collect();
        for owner in owners {
            let community = self.neutral::<OwnerDoc>("owner", &owner)?.and_then(|doc| doc.body.community);
            if community.is_some() && community != self.destination(profile)? {
                notices.retain(|notice| notice.provenance.owner != owner);
            }
        }
        Ok(notices)
    }

    /// What one owner says, for a page of its own.
    pub(crate) fn notices_of_owner(&self, owner: &str, profile: &Profile) -> Result<Vec<NoticeView>, AppError> {
        let mut notices = self.notices_of_all(profile)?;
        notices.retain(|notice| notice.provenance.owner == owner);
        Ok(notices)
    }

    /// The community that a person goes to.
    fn destination(&self, profile: &Profile) -> Result<Option<String>, AppError> {
        Ok(profile.destination.as_deref().map(|typed| community_of(typed, self)).transpose()?.flatten())
    }

    fn notices_of_all(&self, profile: &Profile) -> Result<Vec<NoticeView>, AppError> {
        let mut notices = Vec::new();
        for record in self.generation.neutral("notice")? {
            let doc: Doc<Notice> = record.view()?;
            let holds = (doc.body.from..=doc.body.until).contains(&self.today);
            if holds && evaluate_all(&doc.body.applies, profile) != Truth::No {
                notices.extend(self.notice(doc)?);
            }
        }
        notices.sort_by(|a, b| (a.tone, Reverse(&a.from), &a.id).cmp(&(b.tone, Reverse(&b.from), &b.id)));
        Ok(notices)
    }

    fn notice(&self, doc: Doc<Notice>) -> Result<Option<NoticeView>, AppError> {
        let Some(words) = self.words::<NoticeText>("notice", &doc.meta.id)? else { return Ok(None) };
        let official = self.official(&doc.body.official);
        Ok(Some(NoticeView {
            tone: match doc.body.tone {
                NoticeTone::Fraud => NoticeToneView::Fraud,
                NoticeTone::Change => NoticeToneView::Change,
                NoticeTone::Information => NoticeToneView::Information,
            },
            title: words.body.title,
            blocks: self.in_lang(&words.lang).blocks(&words.body.body)?,
            from: doc.body.from.to_string(),
            until: doc.body.until.to_string(),
            guide: doc.body.guide.as_deref().map(|id| self.link("guide", id)).transpose()?.flatten(),
            provenance: self.provenance(&doc.meta, official.clone(), &words.meta)?,
            official,
            id: doc.meta.id,
            lang: words.lang,
        }))
    }
}
