//! Markdown as a tree that a screen can draw without any HTML.
//!
//! Allowed: headings of level 2 and 3, paragraphs, lists, strong and emphasis, links, tables and callouts
//! (`> [!WARNING]`). `{figure:ID}` stands for a figure. A link goes to a record (`guide:ID`, `task:ID`, `service:ID`,
//! `tool:ID`), to an `https:` or `http:` page, a `tel:` number or a `mailto:` address; nothing else is drawn.

use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde::{Deserialize, Serialize};

use crate::is_id;

mod typed;

use typed::typed_figures;

/// How deep lists, callouts and marks may stand inside each other. Whoever draws, sends or frees the tree goes down into
/// it, and the text of a page is anybody's who publishes one.
const MAX_DEPTH: usize = 32;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Block {
    Heading { level: u8, content: Vec<Inline> },
    Paragraph { content: Vec<Inline> },
    List { ordered: bool, items: Vec<Vec<Block>> },
    Callout { tone: CalloutTone, content: Vec<Block> },
    Table { head: Vec<Vec<Inline>>, rows: Vec<Vec<Vec<Inline>>> },
}

/// What a callout is for; each has its sign and its word on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CalloutTone {
    /// `[!NOTE]`
    Note,
    /// `[!TIP]`: something costs nothing.
    Free,
    /// `[!IMPORTANT]`: something has a last day.
    Deadline,
    /// `[!WARNING]` or `[!CAUTION]`
    Warning,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Inline {
    Text { text: String },
    Strong { content: Vec<Inline> },
    Emphasis { content: Vec<Inline> },
    Link { target: Target, content: Vec<Inline> },
    Figure { id: String },
    Break,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Target {
    Record { kind: String, id: String },
    Web { url: String },
    Phone { number: String },
    Mail { address: String },
}

impl Target {
    /// The target that a link's destination names, if it is one that may be drawn.
    pub fn parse(destination: &str) -> Option<Self> {
        if let Ok(url) = url::Url::parse(destination) {
            match url.scheme() {
                "http" | "https" => return url.host().map(|_| Self::Web { url: destination.to_owned() }),
                "tel" => return Some(Self::Phone { number: url.path().to_owned() }).filter(|_| is_phone(url.path())),
                "mailto" => {
                    return Some(Self::Mail { address: url.path().to_owned() }).filter(|_| url.path().contains('@'));
                }
                _ => {}
            }
        }
        let (kind, id) = destination.split_once(':')?;
        (matches!(kind, "guide" | "task" | "service" | "tool") && is_id(id))
            .then(|| Self::Record { kind: kind.to_owned(), id: id.to_owned() })
    }
}

fn is_phone(number: &str) -> bool {
    !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '*' | '#'))
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextProblem {
    /// Byte offset in the Markdown.
    pub offset: usize,
    pub kind: TextProblemKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextProblemKind {
    RawHtml,
    BadLink {
        destination: String,
    },
    BadFigure {
        text: String,
    },
    /// An amount, a share or a period that should be a reference to a figure.
    TypedFigure {
        text: String,
    },
    /// `[!...]` that marks no callout: an unknown word, or text on the same line.
    BadCallout {
        text: String,
    },
    NotAllowed {
        what: &'static str,
    },
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    pub blocks: Vec<Block>,
    pub problems: Vec<TextProblem>,
    /// Figures in order of appearance, with the byte offset.
    pub figures: Vec<(usize, String)>,
    /// Targets in order of appearance, with the byte offset.
    pub targets: Vec<(usize, Target)>,
}

enum Frame {
    Blocks { make: BlocksOf, blocks: Vec<Block> },
    Items { ordered: bool, items: Vec<Vec<Block>> },
    Inlines { make: InlinesOf, content: Vec<Inline> },
    Table { head: Vec<Vec<Inline>>, rows: Vec<Vec<Vec<Inline>>> },
    Row { cells: Vec<Vec<Inline>> },
}

enum BlocksOf {
    Item,
    Callout(CalloutTone),
}

enum InlinesOf {
    Heading(u8),
    Paragraph,
    Strong,
    Emphasis,
    Link(Option<Target>),
    Cell,
}

/// Reads Markdown into blocks; what is not allowed is left out and told.
pub fn parse_markdown(markdown: &str) -> Parsed {
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM;
    let events = pulldown_cmark::TextMergeWithOffset::new(Parser::new_ext(markdown, options).into_offset_iter());
    let mut reader = Reader { parsed: Parsed::default(), frames: Vec::new(), too_deep: 0 };
    for (event, range) in events {
        reader.event(event, range.start);
    }
    // A typed figure is looked for in the source, so that a link or a bold word in its middle hides nothing.
    let typed = typed_figures(markdown);
    reader.parsed.problems.extend(
        typed.into_iter().map(|(offset, text)| TextProblem { offset, kind: TextProblemKind::TypedFigure { text } }),
    );
    reader.parsed.problems.extend(bad_callouts(markdown));
    reader.parsed.problems.sort_by_key(|problem| problem.offset);
    reader.parsed
}

/// The marks of callouts that are none. One stands alone on its line, the text on the lines below.
fn bad_callouts(markdown: &str) -> impl Iterator<Item = TextProblem> {
    const MARKS: [&str; 5] = ["[!NOTE]", "[!TIP]", "[!IMPORTANT]", "[!WARNING]", "[!CAUTION]"];
    let mut start = 0;
    markdown.split_inclusive('\n').filter_map(move |line| {
        let offset = start;
        start += line.len();
        let quoted = line.trim_start().strip_prefix('>')?.trim();
        (quoted.starts_with("[!") && !MARKS.contains(&quoted))
            .then(|| TextProblem { offset, kind: TextProblemKind::BadCallout { text: quoted.to_owned() } })
    })
}

struct Reader {
    parsed: Parsed,
    frames: Vec<Frame>,
    /// The elements around the present event that are left out, with all that is in them.
    too_deep: usize,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, offset: usize) {
        match event {
            Event::Start(_) if self.frames.len() >= MAX_DEPTH => {
                if self.too_deep == 0 {
                    self.problem(offset, TextProblemKind::NotAllowed { what: "so much inside each other" });
                }
                self.too_deep += 1;
            }
            Event::End(_) if self.too_deep > 0 => self.too_deep -= 1,
            _ if self.too_deep > 0 => {}
            Event::Start(tag) => self.start(tag, offset),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, offset),
            Event::SoftBreak => self.inline(Inline::Text { text: " ".to_owned() }),
            Event::HardBreak => self.inline(Inline::Break),
            Event::Html(_) | Event::InlineHtml(_) => self.problem(offset, TextProblemKind::RawHtml),
            Event::Code(text) => {
                self.problem(offset, TextProblemKind::NotAllowed { what: "code" });
                self.inline(Inline::Text { text: text.into_string() });
            }
            Event::Rule => self.problem(offset, TextProblemKind::NotAllowed { what: "a rule" }),
            _ => self.problem(offset, TextProblemKind::NotAllowed { what: "this mark" }),
        }
    }

    fn problem(&mut self, offset: usize, kind: TextProblemKind) {
        self.parsed.problems.push(TextProblem { offset, kind });
    }

    fn start(&mut self, tag: Tag<'_>, offset: usize) {
        let inlines = |make| Frame::Inlines { make, content: Vec::new() };
        let frame = match tag {
            Tag::Paragraph => inlines(InlinesOf::Paragraph),
            Tag::Heading { level, .. } => {
                let level = match level {
                    HeadingLevel::H2 => 2,
                    HeadingLevel::H3 => 3,
                    _ => {
                        self.problem(offset, TextProblemKind::NotAllowed { what: "a heading of level 1 or below 3" });
                        3
                    }
                };
                inlines(InlinesOf::Heading(level))
            }
            Tag::List(start) => Frame::Items { ordered: start.is_some(), items: Vec::new() },
            Tag::Item => Frame::Blocks { make: BlocksOf::Item, blocks: Vec::new() },
            Tag::BlockQuote(kind) => {
                let tone = match kind {
                    Some(BlockQuoteKind::Tip) => CalloutTone::Free,
                    Some(BlockQuoteKind::Important) => CalloutTone::Deadline,
                    Some(BlockQuoteKind::Warning | BlockQuoteKind::Caution) => CalloutTone::Warning,
                    Some(BlockQuoteKind::Note) | None => CalloutTone::Note,
                };
                Frame::Blocks { make: BlocksOf::Callout(tone), blocks: Vec::new() }
            }
            Tag::Strong => inlines(InlinesOf::Strong),
            // What an HTML block holds is told as a problem and never drawn.
            Tag::Emphasis | Tag::HtmlBlock => inlines(InlinesOf::Emphasis),
            Tag::Link { dest_url, .. } => {
                let target = Target::parse(&dest_url);
                match &target {
                    Some(target) => self.parsed.targets.push((offset, target.clone())),
                    None => self.problem(offset, TextProblemKind::BadLink { destination: dest_url.into_string() }),
                }
                inlines(InlinesOf::Link(target))
            }
            Tag::Table(_) => Frame::Table { head: Vec::new(), rows: Vec::new() },
            Tag::TableHead | Tag::TableRow => Frame::Row { cells: Vec::new() },
            Tag::TableCell => inlines(InlinesOf::Cell),
            Tag::CodeBlock(_) => {
                self.problem(offset, TextProblemKind::NotAllowed { what: "a code block" });
                inlines(InlinesOf::Paragraph)
            }
            Tag::Image { .. } => {
                self.problem(offset, TextProblemKind::NotAllowed { what: "a picture" });
                inlines(InlinesOf::Emphasis)
            }
            _ => {
                self.problem(offset, TextProblemKind::NotAllowed { what: "this mark" });
                inlines(InlinesOf::Emphasis)
            }
        };
        self.frames.push(frame);
    }

    fn end(&mut self, tag: TagEnd) {
        let Some(frame) = self.frames.pop() else { return };
        match frame {
            Frame::Blocks { make: BlocksOf::Callout(tone), blocks } => {
                self.block(Block::Callout { tone, content: blocks });
            }
            Frame::Blocks { make: BlocksOf::Item, blocks } => {
                if let Some(Frame::Items { items, .. }) = self.frames.last_mut() {
                    items.push(blocks);
                }
            }
            Frame::Items { ordered, items } => self.block(Block::List { ordered, items }),
            Frame::Table { head, rows } => self.block(Block::Table { head, rows }),
            Frame::Row { cells } => {
                if let Some(Frame::Table { head, rows }) = self.frames.last_mut() {
                    if tag == TagEnd::TableHead { *head = cells } else { rows.push(cells) }
                }
            }
            Frame::Inlines { make, content } => match make {
                InlinesOf::Heading(level) => self.block(Block::Heading { level, content }),
                InlinesOf::Paragraph => {
                    if !content.is_empty() {
                        self.block(Block::Paragraph { content });
                    }
                }
                InlinesOf::Strong => self.inline(Inline::Strong { content }),
                InlinesOf::Emphasis => {
                    if !content.is_empty() {
                        self.inline(Inline::Emphasis { content });
                    }
                }
                InlinesOf::Link(Some(target)) => self.inline(Inline::Link { target, content }),
                InlinesOf::Link(None) => content.into_iter().for_each(|inline| self.inline(inline)),
                InlinesOf::Cell => {
                    if let Some(Frame::Row { cells }) = self.frames.last_mut() {
                        cells.push(content);
                    }
                }
            },
        }
    }

    fn block(&mut self, block: Block) {
        match self.frames.last_mut() {
            None => self.parsed.blocks.push(block),
            Some(Frame::Blocks { blocks, .. }) => blocks.push(block),
            // A block inside inlines, a table or a bare list cannot come out of CommonMark.
            Some(_) => {}
        }
    }

    fn inline(&mut self, inline: Inline) {
        match self.frames.last_mut() {
            Some(Frame::Inlines { content, .. }) => push_inline(content, inline),
            // The text of a tight list item stands without a paragraph.
            Some(Frame::Blocks { blocks, .. }) => {
                if let Some(Block::Paragraph { content }) = blocks.last_mut() {
                    push_inline(content, inline);
                } else {
                    blocks.push(Block::Paragraph { content: vec![inline] });
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, offset: usize) {
        let mut rest = text;
        while let Some(open) = rest.find("{figure:") {
            let at = offset + (text.len() - rest.len()) + open;
            let Some(close) = rest[open..].find('}') else { break };
            let id = &rest[open + 8..open + close];
            if open > 0 {
                self.inline(Inline::Text { text: rest[..open].to_owned() });
            }
            if is_id(id) {
                self.parsed.figures.push((at, id.to_owned()));
                self.inline(Inline::Figure { id: id.to_owned() });
            } else {
                self.problem(at, TextProblemKind::BadFigure { text: rest[open..=open + close].to_owned() });
            }
            rest = &rest[open + close + 1..];
        }
        if let Some(open) = rest.find("{figure") {
            let at = offset + (text.len() - rest.len()) + open;
            self.problem(at, TextProblemKind::BadFigure { text: rest[open..].to_owned() });
        }
        if !rest.is_empty() {
            self.inline(Inline::Text { text: rest.to_owned() });
        }
    }
}

fn push_inline(content: &mut Vec<Inline>, inline: Inline) {
    if let (Some(Inline::Text { text: last }), Inline::Text { text }) = (content.last_mut(), &inline) {
        last.push_str(text);
    } else {
        content.push(inline);
    }
}

/// The words of blocks, without marks; figures stand as their id in braces. For search and checks.
pub fn plain_text(blocks: &[Block]) -> String {
    let mut text = String::new();
    blocks.iter().for_each(|block| plain_block(block, &mut text));
    text
}

fn plain_block(block: &Block, text: &mut String) {
    match block {
        Block::Heading { content, .. } | Block::Paragraph { content } => {
            content.iter().for_each(|inline| plain_inline(inline, text));
            text.push('\n');
        }
        Block::List { items, .. } => items.iter().flatten().for_each(|block| plain_block(block, text)),
        Block::Callout { content, .. } => content.iter().for_each(|block| plain_block(block, text)),
        Block::Table { head, rows } => {
            for row in std::iter::once(head).chain(rows) {
                for cell in row {
                    cell.iter().for_each(|inline| plain_inline(inline, text));
                    text.push(' ');
                }
                text.push('\n');
            }
        }
    }
}

fn plain_inline(inline: &Inline, text: &mut String) {
    match inline {
        Inline::Text { text: words } => text.push_str(words),
        Inline::Strong { content } | Inline::Emphasis { content } | Inline::Link { content, .. } => {
            content.iter().for_each(|inline| plain_inline(inline, text));
        }
        Inline::Figure { .. } | Inline::Break => text.push(' '),
    }
}

#[cfg(test)]
mod tests;
