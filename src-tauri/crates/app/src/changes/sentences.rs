//! The sentences of a record, and which of them differ.

use icu_segmenter::{SentenceSegmenter, options::SentenceBreakInvariantOptions};
use portage_content::{Block, Inline, Record, kind_spec, parse_markdown};
use serde_json::Value;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{pairs::pair_up, versions::Versions};
use crate::{
    AppError,
    reader::Reader,
    view::{ChangeKind, SentenceChange},
};

/// A sentence that is longer is cut off; a page has none, but a pack may say anything.
const MAX_LETTERS: usize = 600;
/// The paragraphs, and the sentences of a passage, that are looked at. Comparing takes the longer the more there are.
const MAX_COMPARED: usize = 2_000;

/// The sentences that are gone and those that came, in reading order.
pub fn changed_sentences(reader: &Reader<'_>, versions: &Versions) -> Result<Vec<SentenceChange>, AppError> {
    let was = lines(reader, versions.words_were.as_ref())?;
    let is = lines(reader, versions.words_are.as_ref())?;
    let mut changed = Vec::new();
    // Most paragraphs of an edited page are as they were; only the others are taken apart, which is what takes long.
    for op in capture_diff_slices(Algorithm::Myers, &was, &is) {
        if !matches!(op, DiffOp::Equal { .. }) {
            compare(&split(&was[op.old_range()]), &split(&is[op.new_range()]), &mut changed);
        }
    }
    Ok(changed)
}

/// Tells the sentences that differ between two passages.
fn compare(was: &[String], is: &[String], changed: &mut Vec<SentenceChange>) {
    let told = |kind: ChangeKind, text: &String| SentenceChange { kind, value: None, text: text.clone() };
    for op in capture_diff_slices(Algorithm::Myers, was, is) {
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        let (gone, came) = (&was[op.old_range()], &is[op.new_range()]);
        for (old, new) in pair_up(gone, came) {
            changed.extend(old.map(|at| told(ChangeKind::Removed, &gone[at])));
            changed.extend(new.map(|at| told(ChangeKind::Added, &came[at])));
        }
    }
}

/// What a page that is new or gone is about.
pub fn summary(reader: &Reader<'_>, versions: &Versions) -> Result<Option<String>, AppError> {
    let value = versions.words_are.as_ref().or(versions.words_were.as_ref()).map(Record::value).unwrap_or_default();
    let summary = ["summary", "why", "description"].iter().find_map(|field| value.get(field)?.as_str());
    let Some(summary) = summary else { return Ok(None) };
    let mut lines = Vec::new();
    for block in &parse_markdown(summary).blocks {
        reader.lines(block, &mut lines)?;
    }
    Ok(Some(lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty()))
}

/// A piece of text that stands by itself on the page.
#[derive(PartialEq, Eq, Hash)]
struct Line {
    text: String,
    /// Whether it is told as a whole: a heading or the row of a table.
    whole: bool,
}

/// All the texts of a record, in the order in which they are read.
fn lines(reader: &Reader<'_>, record: Option<&Record>) -> Result<Vec<Line>, AppError> {
    let Some((record, spec)) = record.and_then(|record| Some((record, kind_spec(&record.key().kind)?))) else {
        return Ok(Vec::new());
    };
    let value = record.value();
    let mut lines = Vec::new();
    for field in spec.text.iter().chain(spec.optional_text) {
        let texts: Vec<&str> = match &value[*field] {
            Value::String(text) => vec![text],
            Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
            Value::Object(by_key) => by_key.values().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        for text in texts {
            for block in &parse_markdown(text).blocks {
                reader.lines(block, &mut lines)?;
            }
        }
    }
    lines.truncate(MAX_COMPARED);
    Ok(lines)
}

fn split(lines: &[Line]) -> Vec<String> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut sentences = Vec::new();
    for line in lines {
        let ends: Vec<usize> =
            if line.whole { vec![0, line.text.len()] } else { segmenter.segment_str(&line.text).collect() };
        let pieces = ends.windows(2).map(|pair| line.text[pair[0]..pair[1]].trim());
        sentences.extend(pieces.filter(|sentence| !sentence.is_empty()).map(shortened));
    }
    sentences.truncate(MAX_COMPARED);
    sentences
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MAX_LETTERS) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

impl Reader<'_> {
    fn lines(&self, block: &Block, lines: &mut Vec<Line>) -> Result<(), AppError> {
        match block {
            Block::Heading { content, .. } => lines.extend(self.line(content, true)?),
            Block::Paragraph { content } => lines.extend(self.line(content, false)?),
            Block::List { items, .. } => {
                for block in items.iter().flatten() {
                    self.lines(block, lines)?;
                }
            }
            Block::Callout { content, .. } => {
                for block in content {
                    self.lines(block, lines)?;
                }
            }
            Block::Table { head, rows } => {
                for row in std::iter::once(head).chain(rows) {
                    let cells: Vec<String> = row.iter().map(|cell| self.plain(cell)).collect::<Result<_, _>>()?;
                    let text = cells.iter().map(|cell| cell.trim()).collect::<Vec<_>>().join(" · ");
                    lines.push(Line { text, whole: true });
                }
            }
        }
        Ok(())
    }

    fn line(&self, content: &[Inline], whole: bool) -> Result<Option<Line>, AppError> {
        let text = self.plain(content)?.split_whitespace().collect::<Vec<_>>().join(" ");
        Ok(Some(Line { text, whole }).filter(|line| !line.text.is_empty()))
    }

    /// The words alone, with the figures of today.
    fn plain(&self, content: &[Inline]) -> Result<String, AppError> {
        let mut text = String::new();
        for inline in content {
            match inline {
                Inline::Text { text: words } => text.push_str(words),
                Inline::Strong { content } | Inline::Emphasis { content } | Inline::Link { content, .. } => {
                    text.push_str(&self.plain(content)?);
                }
                Inline::Figure { id } => {
                    text.push_str(&self.figure(id)?.map_or_else(|| "…".to_owned(), |figure| figure.text));
                }
                Inline::Break => text.push(' '),
            }
        }
        Ok(text)
    }
}
