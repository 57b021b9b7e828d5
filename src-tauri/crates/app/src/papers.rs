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
            papers.insert(id.clone(), PaperView { id, label, hint, translate: paper.translate, lang: words.lang });
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

impl Papers<'_> {
    /// How far the papers in `needs` are together for somebody on a day. For nobody in particular, those of the children
    /// do not count: a family that has the birth certificates of two children has none for the parents.
    pub fn view(&self, needs: &[Vec<PaperName>], whose: Option<&str>, on: Date, lang: &str) -> PapersView {
        let is_child = |id: &str| self.family.iter().any(|(of, member)| of == id && member.role == MemberRole::Child);
        let counts = |document: &Document| match (document.whose.as_deref(), whose) {
            (None, _) => true,
            (Some(owner), Some(whose)) if owner == whose => true,
            // A child shows its own papers and those of its parents, such as the lease; nobody shows a child's.
            (Some(owner), Some(whose)) => is_child(whose) && !is_child(owner),
            (Some(owner), None) => !is_child(owner),
        };
        let documents: Vec<&Document> =
            self.documents.iter().map(|(_, document)| document).filter(|document| counts(document)).collect();
        let told = readiness(needs, &documents, on);
        let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        PapersView {
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
