use serde::{Deserialize, Serialize};
use specta::Type;

use super::{BlockView, ContactView, FormView, InlineView, LinkView, WebLink, WithdrawnView};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct GuideLine {
    pub id: String,
    pub title: String,
    pub summary: Vec<InlineView>,
    pub lang: String,
}

/// The guides of one topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Shelf {
    pub topic: String,
    pub label: String,
    pub lang: String,
    pub guides: Vec<GuideLine>,
}

/// Who wrote a record, who is responsible for the matter, and how fresh it is. The three are never mixed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Provenance {
    pub publisher: String,
    pub authority: Option<String>,
    /// `federal`, `provincial`, `municipal` or `agency`.
    pub level: Option<String>,
    pub verified_on: Option<String>,
    pub review_by: Option<String>,
    /// Whether the review date has passed.
    pub stale: bool,
    pub official: Option<WebLink>,
    pub sources: Vec<WebLink>,
    pub licence: String,
    pub attribution: String,
    pub owner: String,
    pub release: u32,
    pub translation: Option<TranslationNote>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TranslationNote {
    /// Whether a machine made it and nobody has reviewed it.
    pub machine: bool,
    /// Whether the original has changed since.
    pub outdated: bool,
    pub source_lang: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct GuideView {
    pub id: String,
    pub title: String,
    pub summary: Vec<InlineView>,
    pub blocks: Vec<BlockView>,
    /// The language the page is really in.
    pub lang: String,
    /// The other languages that it can be read in.
    pub other_langs: Vec<String>,
    pub topic: String,
    pub topic_label: String,
    pub tasks: Vec<LinkView>,
    pub services: Vec<LinkView>,
    pub tools: Vec<LinkView>,
    pub related: Vec<LinkView>,
    /// Who answers for the matter.
    pub contacts: Vec<ContactView>,
    pub forms: Vec<FormView>,
    pub provenance: Provenance,
    pub saved: bool,
    /// The page in a second language, if that was asked for and there is one.
    pub beside: Option<BesideView>,
    /// Present where the page is no longer there. Who saved it still reads its last state; for others `blocks` is empty,
    /// so that a link in an old plan ends in the reason and in what to read instead.
    pub withdrawn: Option<WithdrawnView>,
}

/// A page in a second language, beside the first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct BesideView {
    pub lang: String,
    pub title: String,
    pub summary: Vec<InlineView>,
    pub rows: Vec<BesideRow>,
    pub translation: Option<TranslationNote>,
}

/// A section in both languages; empty where one of them does not have it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct BesideRow {
    pub first: Vec<BlockView>,
    pub second: Vec<BlockView>,
}
