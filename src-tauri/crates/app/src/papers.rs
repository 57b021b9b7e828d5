//! Which papers something takes, and how far they are together.

use std::collections::BTreeMap;

use jiff::civil::Date;
use portage_content::{Paper, PaperText};
use portage_plan::{Document, Member, MemberRole, PaperName, readiness};

use crate::{
    AppError,
    reader::Reader,
    view::{NamedPaper, NeededPaper, PaperView, PapersView},
    written::paper_choice,
};

/// The portals' list of papers by id.
pub type Catalogue = BTreeMap<String, PaperView>;

impl Reader<'_> {
    pub fn papers(&self) -> Result<Catalogue, AppError> {
        let mut papers = Catalogue::new();
        for record in self.generation.neutral("paper")? {
            let id = record.key().id.clone();
            let paper = record.view::<portage_content::Doc<Paper>>()?.body;
            let Some(words) = self.words::<PaperText>("paper", &id)? else { continue };
            let PaperText { label, hint } = words.body;
            papers.insert(
                id.clone(),
                PaperView { id, label, hint, translate: paper.translate, household: paper.household, lang: words.lang },
            );
        }
        Ok(papers)
    }

    /// The list in its own order.
    pub fn papers_in_order(&self, catalogue: &Catalogue) -> Result<Vec<PaperView>, AppError> {
        let mut order = Vec::with_capacity(catalogue.len());
        for record in self.generation.neutral("paper")? {
            if let Some(paper) = catalogue.get(&record.key().id) {
                order.push((record.view::<portage_content::Doc<Paper>>()?.body.order, paper.clone()));
            }
        }
        order.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
        Ok(order.into_iter().map(|(_, paper)| paper).collect())
    }
}

pub fn label(name: &PaperName, catalogue: &Catalogue, lang: &str) -> NamedPaper {
    let known = match name {
        PaperName::Paper(id) => catalogue.get(id).map(|paper| (paper.label.clone(), paper.lang.clone())),
        PaperName::Own(words) => Some((words.clone(), lang.to_owned())),
    };
    // A paper that the list no longer has is still called something.
    let (label, lang) = known.unwrap_or_else(|| (id_of(name).to_owned(), lang.to_owned()));
    NamedPaper { paper: paper_choice(name.clone()), label, lang }
}

fn id_of(name: &PaperName) -> &str {
    match name {
        PaperName::Paper(id) | PaperName::Own(id) => id,
    }
}

/// The papers of the person and the family.
pub struct Papers<'a> {
    pub documents: &'a [(String, Document)],
    pub family: &'a [(String, Member)],
    pub catalogue: &'a Catalogue,
}

/// Whose papers something takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose<'a> {
    /// Nobody is named.
    Anyone,
    /// The id of a member of the family.
    Member(&'a str),
    /// A child who does not stand in the binder.
    Nameless,
}

impl<'a> Whose<'a> {
    pub fn of(member: Option<&'a str>) -> Self {
        member.map_or(Self::Anyone, Self::Member)
    }

    pub fn child(member: Option<&'a str>) -> Self {
        member.map_or(Self::Nameless, Self::Member)
    }
}

impl Papers<'_> {
    fn role(&self, id: &str) -> Option<MemberRole> {
        self.family.iter().find(|(of, _)| of == id).map(|(_, member)| member.role)
    }

    /// Whether a document speaks for somebody. What serves a household, such as a lease, speaks for all of it; any other
    /// paper speaks for its owner, and one of nobody in particular for every adult. An owner who is gone has none to show.
    fn counts(&self, document: &Document, whose: Whose<'_>) -> bool {
        let paper = match &document.what {
            PaperName::Paper(id) => self.catalogue.get(id),
            PaperName::Own(_) => None,
        };
        let owner = match document.whose.as_deref() {
            Some(id) if self.role(id).is_none() => return false,
            owner => owner,
        };
        if paper.is_some_and(|paper| paper.household) {
            return true;
        }
        match (owner, whose) {
            (None, Whose::Member(whose)) => self.role(whose) != Some(MemberRole::Child),
            (None, Whose::Anyone | Whose::Nameless) => true,
            (Some(owner), Whose::Member(whose)) => owner == whose,
            (Some(owner), Whose::Anyone) => self.role(owner) == Some(MemberRole::Oneself),
            (Some(_), Whose::Nameless) => false,
        }
    }

    /// How far the papers in `needs` are together for somebody on a day.
    pub fn view(&self, needs: &[Vec<PaperName>], whose: Whose<'_>, on: Date, lang: &str) -> PapersView {
        let counts = |document: &Document| self.counts(document, whose);
        let documents: Vec<&Document> =
            self.documents.iter().map(|(_, document)| document).filter(|document| counts(document)).collect();
        let told = readiness(needs, &documents, on);
        let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let member = match whose {
            Whose::Member(id) if self.role(id).is_some() => Some(id.to_owned()),
            _ => None,
        };
        PapersView {
            whose: member,
            ready: small(told.ready()),
            total: small(told.lines.len()),
            lines: told
                .lines
                .into_iter()
                .map(|line| NeededPaper {
                    any_of: line.any_of.iter().map(|name| label(name, self.catalogue, lang)).collect(),
                    ready: line.ready,
                    which: line.which.map(small),
                    state: line.state.map(Into::into),
                    expired: line.expired.map(|day| day.to_string()),
                })
                .collect(),
        }
    }
}

/// The papers that a task names, as they are written in its record.
pub fn needs(papers: &[Vec<String>]) -> Vec<Vec<PaperName>> {
    papers.iter().map(|any_of| any_of.iter().cloned().map(PaperName::Paper).collect()).collect()
}
