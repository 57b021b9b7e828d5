use serde::{Deserialize, Serialize};
use specta::Type;

/// A piece of a page. Figures are already written in the reader's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum BlockView {
    Heading {
        level: u8,
        anchor: String,
        content: Vec<InlineView>,
    },
    Paragraph {
        content: Vec<InlineView>,
    },
    List {
        ordered: bool,
        items: Vec<Vec<BlockView>>,
    },
    Callout {
        tone: ToneView,
        content: Vec<BlockView>,
    },
    Table {
        head: Vec<Vec<InlineView>>,
        rows: Vec<Vec<Vec<InlineView>>>,
    },
    /// A section that the translation does not have yet, as its original has it.
    Untranslated {
        lang: String,
        content: Vec<BlockView>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ToneView {
    Note,
    Free,
    Deadline,
    Warning,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum InlineView {
    Text { text: String },
    Strong { content: Vec<InlineView> },
    Emphasis { content: Vec<InlineView> },
    Link { target: TargetView, content: Vec<InlineView> },
    Figure { figure: FigureView },
    Break,
}

/// A number with its unit, its day and its source, as it is written and as it is proved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FigureView {
    pub id: String,
    /// For example `$17.95` or `60 jours`.
    pub text: String,
    pub label: String,
    pub effective_from: String,
    pub source: String,
    pub verified_on: String,
    /// A later value that is already known, as text and day.
    pub next: Option<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum TargetView {
    Guide { id: String },
    Task { id: String },
    Service { id: String },
    Tool { id: String },
    Place { id: String },
    Web { url: String },
    Phone { number: String },
    Mail { address: String },
}

/// A way to another record, with its title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LinkView {
    pub target: TargetView,
    pub title: String,
    pub lang: String,
}

/// An official page, in the best language there is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WebLink {
    pub url: String,
    pub lang: String,
    /// The host alone, which people can compare with what they know.
    pub host: String,
}
